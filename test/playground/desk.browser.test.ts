// A desk's day in the browser: contacts are logged, corrected, noticed and checked.

import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Playground } from '../../src/playground/start.js';
import { seriousFindings } from './accessibility.js';
import {
  choose,
  chromiumPath,
  doWith,
  launch,
  messages,
  modal,
  openWindow,
  PHONE,
  type Role,
  say,
  thread,
} from './browser.js';
import { summitPlayground } from './running.js';

const CALL_OF_NOVEMBER =
  'Xi told Trump in the call of 24 November 2025 that Taiwan’s return is part of the post-war order';
const WRONG_COPY = 'Putin and Trump met in Alaska in August 2024.';

describe.skipIf(!chromiumPath)('A desk in the browser', { timeout: 120_000 }, () => {
  let playground: Playground;
  let browser: Browser;
  beforeAll(async () => {
    [playground, browser] = await Promise.all([summitPlayground(), launch()]);
  }, 60_000);
  afterAll(async () => {
    await browser?.close();
    await playground?.stop();
  });
  afterEach(async () => {
    await Promise.all(browser.contexts().map((context) => context.close()));
  });
  const open = async (role: Role, options?: Parameters<typeof openWindow>[3]): Promise<Page> =>
    (await openWindow(browser, playground.url, role, options)).page;

  it('logs a call in two steps, and says at each field what is wrong with it', async () => {
    const page = await open('editor');
    await page.getByRole('button', { name: 'Shortcuts' }).click();
    await page.getByRole('menuitem', { name: 'Add a contact' }).click();
    const form = modal(page, 'Add a contact');
    await choose(page, 'Kind', 'Call');
    await choose(page, 'Parties', 'Brazil');
    await form.getByRole('textbox', { name: 'Date' }).fill('2026-11-18');
    await form.getByRole('button', { name: 'Next' }).click();
    await form.getByText('Name two parties or more: who spoke with whom?').waitFor();
    await choose(page, 'Parties', 'India');
    await form.getByRole('button', { name: 'Next' }).click();

    const points = form.getByRole('textbox', { name: /^New Delhi says/ });
    await points.fill('They discussed trade.');
    await form.getByRole('button', { name: 'Save' }).click();
    await form.getByText('Where does that stand? Give an address for').waitFor();
    expect(await points.inputValue()).toBe('They discussed trade.');
    const sources = form.getByRole('textbox', { name: 'Sources' });
    await sources.last().fill('http://example.org/readout');
    await form.getByRole('button', { name: 'Save' }).click();
    await form.getByText('Begin it with https://, not http://').waitFor();
    await sources.last().fill('https://example.org/readout Ministry of External Affairs');
    await form.getByRole('button', { name: 'Save' }).click();
    await modal(page, 'Saved').getByText('New Delhi says').first().waitFor();
    await modal(page, 'Saved').getByRole('button', { name: 'Close' }).last().click();

    const reporter = await open('reporter');
    await say(reporter, '/summit last brazil-india');
    await messages(reporter).last().getByText('They discussed trade.').waitFor();
    expect(await messages(reporter).last().textContent()).toContain('18 November 2026');
  });

  it('corrects a card that was posted while its readers look at it, and takes that back', async () => {
    const reporter = await open('reporter');
    await say(reporter, '@Summit when did Putin and Trump last meet in person?');
    await messages(reporter).last().getByRole('button', { name: '1 reply' }).click();
    const card = thread(reporter).getByRole('article').nth(1);
    await card.getByText('Confirmed').first().waitFor();

    const editor = await open('editor');
    await say(editor, '/summit when did Putin and Trump last meet in person?');
    const own = messages(editor).last();
    await own.getByRole('button', { name: 'Edit', exact: true }).click();
    const form = modal(editor, 'Edit the entry');
    await form.getByRole('textbox', { name: /^Headline/ }).fill('Summit at Elmendorf');
    await form.getByRole('button', { name: 'Next' }).click();
    await form.getByRole('textbox', { name: /^Reason/ }).fill('house style');
    await form.getByRole('button', { name: 'Save' }).click();
    await modal(editor, 'Saved').getByText('already posted will say so').waitFor();
    await card.getByText('Summit at Elmendorf', { exact: true }).waitFor();
    await card.getByText(/^Corrected .* by Edith Okafor/).waitFor();
    await modal(editor, 'Saved').getByRole('button', { name: 'Close' }).last().click();

    await own.getByRole('button', { name: 'More options' }).click();
    await editor.getByRole('menuitem', { name: 'History' }).click();
    const history = modal(editor, 'History');
    await history.getByText('house style').waitFor();
    await history.getByRole('button', { name: 'Undo' }).click();
    await history.getByText('Undone.').waitFor();
    await card.getByText('Trump–Putin summit in Alaska', { exact: true }).waitFor();
  });

  it('adds an account to a posted card, which then shows it under that voice', async () => {
    const editor = await open('editor');
    await say(editor, '@Summit the call of Trump and Xi of 24 November 2025');
    await messages(editor).last().getByRole('button', { name: '1 reply' }).click();
    const card = thread(editor).getByRole('article').nth(1);
    await card.getByRole('button', { name: 'More options' }).click();
    await editor.getByRole('menuitem', { name: 'Add account' }).click();
    const form = modal(editor, 'Add account');
    await choose(editor, 'Who', 'Beijing');
    await form.getByRole('textbox', { name: /^New point/ }).fill('They discussed pandas.');
    await form.getByRole('textbox', { name: 'Source' }).fill('https://example.org/pandas Xinhua');
    await form.getByRole('button', { name: 'Save' }).click();
    await modal(editor, 'Saved').waitFor();
    await card.getByText(/^Corrected .* by Edith Okafor/).waitFor();
    await modal(editor, 'Saved').getByRole('button', { name: 'Close' }).last().click();
    await card.getByRole('button', { name: 'All points' }).click();
    await thread(editor).getByText('They discussed pandas.').last().waitFor();
  });

  it('speaks up below a message that tells of a contact, is silent below others, goes when unwanted', async () => {
    const page = await open('reporter');
    await say(page, 'is anyone dialling into the China desk call?');
    await say(page, CALL_OF_NOVEMBER);
    const telling = messages(page).last();
    await telling.getByRole('button', { name: '1 reply' }).click();
    const reply = thread(page).getByRole('article').nth(1);
    await reply.getByText('On the record').waitFor();
    await reply.getByText('Beijing says').first().waitFor();
    expect(await reply.getByText('Only visible to you').count()).toBe(0);
    const silent = messages(page).filter({ hasText: 'dialling into' });
    expect(await silent.getByRole('button', { name: /\brepl(y|ies)$/ }).count()).toBe(0);
    await reply.getByRole('button', { name: 'Not helpful' }).click();
    await expect.poll(() => thread(page).getByRole('article').count()).toBe(1);
  });

  it('logs what a message tells of by its shortcut, read into the form', async () => {
    const page = await open('editor');
    await say(page, 'Macron and Modi spoke by phone on 17 November 2026, the Élysée said.');
    await doWith(messages(page).last(), 'Log as a contact');
    const form = modal(page, 'Add a contact');
    await form.getByRole('button', { name: 'Remove France' }).waitFor();
    await form.getByRole('button', { name: 'Remove India' }).waitFor();
    expect(await form.getByRole('textbox', { name: 'Date' }).inputValue()).toBe('2026-11-17');
    expect(await form.getByRole('combobox', { name: 'Kind' }).inputValue()).toBe('Call');
    await page.keyboard.press('Escape');
    await expect.poll(() => page.getByRole('dialog').count()).toBe(0);
  });

  it.each([
    ['guest', 'Guests can ask Summit, but not change its record.'],
    ['reporter', 'You are not one of Summit’s editors'],
  ] as const)('does not let a %s change the record, and says why', async (role, why) => {
    const page = await open(role);
    await say(page, '/summit add Macron and Modi spoke by phone yesterday');
    await messages(page).last().getByText(why).waitFor();
    await say(page, '@Summit last call trump xi november 2025');
    await messages(page).last().getByRole('button', { name: '1 reply' }).click();
    const card = thread(page).getByRole('article').nth(1);
    await card.getByRole('button', { name: 'More options' }).click();
    await page.getByRole('menuitem', { name: 'Edit' }).click();
    await thread(page).getByText(why).waitFor();
    expect(await page.getByRole('dialog').count()).toBe(0);
  });

  it('gives somebody of another organisation neither form nor check', async () => {
    const page = await open('stranger');
    for (const command of ['/summit add', '/summit check', `/summit check ${WRONG_COPY}`]) {
      const before = await messages(page).count();
      await say(page, command);
      await expect.poll(() => messages(page).count()).toBeGreaterThan(before);
      await messages(page).last().getByText('Only visible to you').waitFor();
      expect(await messages(page).last().textContent()).not.toContain('Anchorage');
    }
    expect(await page.getByRole('dialog').count()).toBe(0);
  });

  it('shows on the Home what is new, and opens it; only editors may add there', async () => {
    const editor = await open('editor');
    const home = await homeOf(editor);
    await home.getByText('Latest contacts').waitFor();
    await home.getByRole('button', { name: 'Open' }).first().click();
    const card = modal(editor, 'Contact');
    await card.getByRole('button', { name: 'History' }).click();
    await modal(editor, 'History').getByText('change', { exact: false }).first().waitFor();
    await editor.keyboard.press('Escape');
    await card.getByRole('button', { name: 'Edit' }).click();
    await modal(editor, 'Edit the entry').waitFor();
    await modal(editor, 'Edit the entry').getByRole('button', { name: 'Close' }).click();
    await home.getByRole('button', { name: 'Add a contact' }).click();
    await modal(editor, 'Add a contact').waitFor();

    const guest = await open('guest');
    const theirs = await homeOf(guest);
    await theirs.getByText('Latest contacts').waitFor();
    expect(await theirs.getByRole('button', { name: 'Add a contact' }).count()).toBe(0);
  });

  it('checks copy that is typed, and a message by its shortcut, for the asker alone', async () => {
    const page = await open('reporter');
    await say(page, WRONG_COPY);
    const said = messages(page).filter({ hasText: WRONG_COPY }).last();
    await doWith(said, 'Check against the record');
    const found = messages(page).filter({ hasText: 'Only visible to you' });
    await found.last().getByText('August 2025').first().waitFor();
    const before = await found.count();
    await say(page, `/summit check ${WRONG_COPY}`);
    await expect.poll(() => found.count()).toBe(before + 1);
    await found.last().getByText('1 finding', { exact: false }).waitFor();
  });

  it('checks pasted copy in a modal, dark and at a phone’s width', async () => {
    const page = await open('reporter', { ...PHONE, colorScheme: 'dark' });
    await say(page, '/summit check');
    const form = modal(page, 'Check copy');
    await form.getByRole('textbox', { name: 'Copy' }).fill(`${WRONG_COPY}\nXi was there as well.`);
    expect(await seriousFindings(page)).toEqual([]);
    await form.getByRole('button', { name: 'Check', exact: true }).click();
    await form.getByText('“August 2024”').waitFor();
    await form.getByText('The record dates the summit').waitFor();
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(390);
    expect(await page.locator('html').getAttribute('data-theme')).toBe('dark');
  });

  it('fills in the forms dark and at a phone’s width, with no serious finding of axe-core', async () => {
    const page = await open('editor', { ...PHONE, colorScheme: 'dark' });
    await say(page, '/summit add Macron and Lula spoke by phone on 16 November 2026.');
    const form = modal(page, 'Add a contact');
    await form.getByRole('button', { name: 'Remove France' }).waitFor();
    expect(await seriousFindings(page)).toEqual([]);
    await form.getByRole('button', { name: 'Next' }).click();
    await form.getByRole('button', { name: 'Save' }).waitFor();
    const about = form.getByText('One point a line.');
    await about.waitFor();
    await expect.poll(async () => (await about.boundingBox())?.y ?? -1).toBeGreaterThan(0);
    expect(await seriousFindings(page)).toEqual([]);
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(390);
  });
});

async function homeOf(page: Page) {
  await page.getByRole('navigation').getByRole('button', { name: 'Summit' }).click();
  await page.getByRole('tab', { name: 'Home' }).click();
  return page.getByRole('region', { name: 'Home' });
}
