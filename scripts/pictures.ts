/** Makes the README's pictures, in docs/pictures, from the running page: npx tsx scripts/pictures.ts */
import { mkdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Locator, Page } from 'playwright-core';
import {
  composer,
  launch,
  messages,
  openWindow,
  PHONE,
  say,
  thread,
} from '../test/playground/browser.js';
import { summitPlayground } from '../test/playground/running.js';

/** Below the last message in the list. */
const MARGIN = 12;
const FOLDER = fileURLToPath(new URL('../docs/pictures/', import.meta.url));

const playground = await summitPlayground();
const browser = await launch();
await mkdir(FOLDER, { recursive: true });
await desktop();
await phone();
await noticed();
await checked();
await browser.close();
await playground.stop();

/** A question asked in the channel, its answer in the thread, and one for the asker alone. */
async function desktop(): Promise<void> {
  const { page: editor } = await openWindow(browser, playground.url, 'editor');
  await said(editor, 'The November call is in tomorrow’s piece. What do both sides say?');
  const { page } = await openWindow(browser, playground.url, 'reporter', {
    viewport: { width: 1440, height: 1180 },
    deviceScaleFactor: 2,
  });
  await said(page, '@Summit what did Beijing say about Taiwan in the November call?');
  await messages(page).last().getByRole('button', { name: '1 reply' }).click();
  await thread(page).getByRole('button', { name: 'Compare' }).waitFor();
  await said(page, '/summit last call trump xi november 2025');
  await messages(page).last().getByText('Only visible to you').waitFor();
  await fitTo(page, messages(page).first(), messages(page).last());
  await shot(page, 'desktop.png');
}

/** The card as it is read on the way to the newsroom. */
async function phone(): Promise<void> {
  const { page } = await openWindow(browser, playground.url, 'reporter', {
    ...PHONE,
    deviceScaleFactor: 2,
  });
  await page.getByRole('button', { name: 'Channels' }).click();
  await page.getByRole('navigation').getByRole('button', { name: 'world-desk' }).click();
  await said(page, '/summit what did Beijing say about Taiwan in the November call');
  const card = messages(page).last();
  await card.getByRole('button', { name: 'Compare' }).waitFor();
  await fitTo(page, card, card);
  await shot(page, 'phone.png');
}

/** Somebody speaks of a call, and what is on the record stands in the thread. */
async function noticed(): Promise<void> {
  const page = await worldDesk();
  await said(
    page,
    'In the call of 24 November 2025 Xi told Trump that Taiwan’s return is part of the post-war order',
  );
  await messages(page).last().getByRole('button', { name: '1 reply' }).click();
  await thread(page).getByRole('button', { name: 'Whole card' }).waitFor();
  await composer(page).blur();
  await page.mouse.move(0, 0);
  await shot(page, 'thread.png');
}

/** Copy with two mistakes in it, and what a check says of them. */
async function checked(): Promise<void> {
  const page = await worldDesk();
  await said(
    page,
    '/summit check Donald Trump and Xi Jinping spoke by telephone on 24 November 2025, two months after they had met in Busan. They discussed trade and the war in Ukraine. According to Beijing, Xi set out China’s position on Taiwan. The leaders also discussed Taiwan’s return to China.',
  );
  const result = messages(page).last();
  await result.getByText('Only visible to you').waitFor();
  await fitTo(page, result, result);
  await shot(page, 'check.png');
}

/** A reporter's window on the world desk. */
async function worldDesk(): Promise<Page> {
  const { page } = await openWindow(browser, playground.url, 'reporter', {
    viewport: { width: 1280, height: 960 },
    deviceScaleFactor: 2,
  });
  await page.getByRole('navigation').getByRole('button', { name: 'world-desk' }).click();
  return page;
}

/** Makes the window just so high that these messages are seen whole, and nothing cut beside them. */
async function fitTo(page: Page, first: Locator, last: Locator): Promise<void> {
  const room = await page.getByRole('main').getByRole('region').boundingBox();
  const top = await first.boundingBox();
  const bottom = await last.boundingBox();
  const window = page.viewportSize();
  if (!room || !top || !bottom || !window) throw new Error('nothing to be seen');
  const needed = Math.ceil(bottom.y + bottom.height - top.y) + MARGIN;
  const height = window.height + needed - Math.floor(room.height);
  await page.setViewportSize({ width: window.width, height });
  await first.evaluate((element) => element.scrollIntoView({ block: 'start' }));
  await composer(page).blur();
  await page.mouse.move(0, 0);
}

async function said(page: Page, text: string): Promise<void> {
  const before = await messages(page).count();
  await say(page, text);
  await messages(page).nth(before).waitFor();
}

async function shot(page: Page, name: string): Promise<void> {
  // Nothing blinks or is half there in a picture.
  await page.evaluate('document.fonts.ready');
  await page.screenshot({ path: `${FOLDER}${name}`, animations: 'disabled', caret: 'hide' });
}
