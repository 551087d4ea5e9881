// Debian's chromium, and what a person does in it.

import { existsSync } from 'node:fs';
import {
  type Browser,
  type BrowserContextOptions,
  chromium,
  type Locator,
  type Page,
} from 'playwright-core';

const PLACES = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
const FLAGS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Where the browser is; undefined where there is none, and the browser tests are left out. */
export const chromiumPath = process.env.CHROMIUM_PATH ?? PLACES.find((path) => existsSync(path));

if (!chromiumPath) {
  console.warn(
    'Browser tests are left out: no chromium. Install it (apt-get install chromium) or set CHROMIUM_PATH.',
  );
}

export function launch(): Promise<Browser> {
  if (!chromiumPath) throw new Error('no chromium');
  return chromium.launch({ executablePath: chromiumPath, args: FLAGS });
}

/** How long a person would be waited for: much longer than any answer takes on a busy machine. */
const PATIENCE_MS = 30_000;
/** After this a person sees that the list did not open, and clicks again. */
const SECOND_LOOK_MS = 5000;

export type Role = 'reporter' | 'editor' | 'guest' | 'stranger';
const IDS = {
  reporter: 'U0ROSA0000',
  editor: 'U0EDITH000',
  guest: 'U0GUS00000',
  stranger: 'U0SAM00000',
};

export const PHONE: BrowserContextOptions = {
  viewport: { width: 390, height: 844 },
  isMobile: true,
  hasTouch: true,
};

/** One window of the playground; what goes wrong in it is collected in `problems`. */
export async function openWindow(
  browser: Browser,
  url: string,
  role: Role = 'reporter',
  options: BrowserContextOptions = {},
): Promise<{ page: Page; problems: string[] }> {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 860 },
    colorScheme: 'light',
    locale: 'en-GB',
    ...options,
  });
  const page = await context.newPage();
  page.setDefaultTimeout(PATIENCE_MS);
  const problems: string[] = [];
  page.on('pageerror', (error) => problems.push(String(error)));
  page.on('console', (line) => {
    if (line.type() === 'error') problems.push(line.text());
  });
  page.on('request', (request) => {
    const { protocol, hostname } = new URL(request.url());
    if (protocol !== 'data:' && hostname !== 'localhost') problems.push(`asked ${hostname}`);
  });
  await page.goto(`${url}/?as=${IDS[role]}`);
  await composer(page).waitFor();
  return { page, problems };
}

export function composer(page: Page) {
  return page.getByRole('combobox', { name: /^Message / });
}

/** Says it where one is, by keyboard alone; what is no command then stands in the channel. */
export async function say(page: Page, text: string): Promise<void> {
  const before = await messages(page).count();
  await composer(page).fill(text);
  await composer(page).press('Escape');
  await composer(page).press('Enter');
  // Until then the last message is somebody else's, and its thread another.
  if (!text.startsWith('/')) await messages(page).nth(before).waitFor();
}

/** The messages in the channel; the last one is what has just come. */
export function messages(page: Page) {
  return page.getByRole('main').getByRole('article');
}

export function thread(page: Page) {
  return page.getByRole('complementary', { name: 'Thread' });
}

/** The modal that is open, by its title. */
export function modal(page: Page, title: string) {
  return page.getByRole('dialog', { name: title, exact: true });
}

/**
 * Types into a field of the open modal that proposes what it accepts, and takes the proposal; looks
 * a second time where the list does not show it, and then tells what the page shows.
 */
export async function choose(page: Page, label: string, typed: string): Promise<void> {
  const field = page.getByRole('dialog').getByRole('combobox', { name: label });
  const option = page.getByRole('option', { name: typed, exact: true });
  const look = async (timeout: number) => {
    await field.click();
    await field.fill(typed);
    await option.click({ timeout });
  };
  await look(SECOND_LOOK_MS).catch(async (first: unknown) => {
    await look(PATIENCE_MS).catch(async (error: unknown) => {
      const shown = await page.locator('body').ariaSnapshot();
      throw new Error(`${String(first)}\n${String(error)}\n${shown}`);
    });
  });
}

/** What the workspace offers to do with a message. */
export async function doWith(message: Locator, action: string): Promise<void> {
  await message.hover();
  await message.getByRole('button', { name: 'More actions' }).click();
  await message.page().getByRole('menuitem', { name: action }).click();
}
