// The page itself, with the practice bot: fields, modals, Home, shortcuts, refusals.

import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Playground, startPlayground } from '../../src/playground/start.js';
import { seriousFindings } from './accessibility.js';
import { chromiumPath, composer, launch, messages, openWindow, PHONE, say } from './browser.js';
import { type PracticeBot, practiceBot } from './practice-bot.js';

describe.skipIf(!chromiumPath)('the page', { timeout: 120_000 }, () => {
  let playground: Playground;
  let browser: Browser;
  let bot: PracticeBot;
  beforeAll(async () => {
    bot = practiceBot();
    const manifest = new URL('./practice-manifest.yml', import.meta.url);
    const log = { info: () => {}, warn: () => {} };
    [playground, browser] = await Promise.all([
      startPlayground({ port: 0, log, manifest, startBot: bot.start }),
      launch(),
    ]);
  }, 60_000);
  afterAll(async () => {
    await browser?.close();
    await playground?.stop();
  });
  beforeEach(() => {
    bot.heard.length = 0;
  });
  const open = async (options = {}) => {
    const { page } = await openWindow(browser, playground.url, 'reporter', options);
    return page;
  };
  const dialog = (page: Page) => page.getByRole('dialog');

  it('leads through both steps of a form, with a field error in between', async () => {
    const page = await open();
    await page.getByRole('button', { name: 'Shortcuts' }).click();
    await page.getByRole('menuitem', { name: /Add a contact/ }).click();
    await dialog(page).getByText('A contact like this is on the record').waitFor();
    await page.getByRole('button', { name: 'Next' }).click();
    const headline = page.getByLabel('Headline');
    await dialog(page).getByText('Please complete this required field.').waitFor();
    await page.locator('input:focus[aria-invalid=true]').waitFor();
    expect(await headline.getAttribute('aria-invalid')).toBe('true');

    await headline.fill('abc');
    await page.getByLabel('Cities').click();
    await page.getByLabel('Cities').pressSequentially('bus');
    await page.getByRole('option', { name: 'Busan' }).click();
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Next' }).click();
    await dialog(page).getByText('Say a little more, please.').waitFor();
    expect(await headline.inputValue()).toBe('abc');
    expect(await page.getByRole('button', { name: 'Remove Busan' }).isVisible()).toBe(true);
    expect(await seriousFindings(page)).toEqual([]);

    await headline.fill('Trump–Xi phone call');
    await headline.press('Enter');
    await page.getByRole('dialog', { name: 'Add a contact: 2 of 2' }).waitFor();
    expect(await page.getByLabel('Beijing says').inputValue()).toBe('Taiwan');
    await page.getByRole('button', { name: 'Save' }).click();
    await dialog(page).waitFor({ state: 'detached' });
    await page.getByRole('button', { name: /Summit.*unread/ }).click();
    await messages(page).getByText('Saved: Trump–Xi phone call').first().waitFor();
    await page.context().close();
  });

  it('is left by Escape, and by Back from a modal on top', async () => {
    const page = await open();
    await say(page, '/summit form');
    await page.getByRole('button', { name: 'Look closer' }).click();
    await page.getByRole('dialog', { name: 'Pushed' }).waitFor();
    await page.getByRole('button', { name: 'Back' }).click();
    await page.getByRole('dialog', { name: 'Add a contact' }).waitFor();
    await page.keyboard.press('Escape');
    await dialog(page).waitFor({ state: 'detached' });
    await page.context().close();
  });

  it('tells the bot what was chosen in menus, dates and boxes', async () => {
    const page = await open();
    await say(page, '/summit inputs');
    const message = messages(page).last();
    const picked = () => bot.heard.filter((one) => one.what === 'picked').length;
    await message.getByRole('combobox', { name: 'A kind' }).click();
    await page.getByRole('option', { name: 'Visit' }).click();
    await expect.poll(picked).toBe(1);
    const city = message.getByRole('combobox', { name: 'A city' });
    await city.pressSequentially('ber');
    await page.getByRole('option', { name: 'Berlin' }).waitFor();
    await page.keyboard.press('Enter');
    await expect.poll(picked).toBe(2);
    expect(await city.inputValue()).toBe('Berlin');
    await message.getByLabel('Confirmed').check();
    await message.getByLabel('Two').check();
    await message.getByLabel('Date').fill('2026-01-02');
    await expect.poll(picked).toBe(5);
    const told = JSON.stringify(bot.heard.map((one) => one.payload));
    for (const value of ['visit', 'berlin', 'confirmed', 'two', '2026-01-02']) {
      expect(told).toContain(value);
    }
    await page.context().close();
  });

  it('asks before what cannot be undone', async () => {
    const page = await open();
    await say(page, '/summit a card');
    const card = messages(page).last();
    await card.getByRole('button', { name: 'Dismiss' }).click();
    await page.getByRole('alertdialog').getByRole('button', { name: 'Keep' }).click();
    expect(await card.isVisible()).toBe(true);
    const count = await messages(page).count();
    await card.getByRole('button', { name: 'Dismiss' }).click();
    await page.getByRole('alertdialog').getByRole('button', { name: 'Dismiss' }).click();
    await expect.poll(() => messages(page).count()).toBe(count - 1);
    await page.context().close();
  });

  it('opens the overflow menu by keyboard', async () => {
    const page = await open();
    await say(page, '/summit a card');
    await messages(page).last().getByRole('button', { name: 'More options' }).press('Enter');
    await page.getByRole('menuitem', { name: 'History' }).waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect.poll(() => JSON.stringify(bot.heard)).toContain('"points"');
    await page.context().close();
  });

  it('brings a message to its shortcut, and lets one edit and delete it', async () => {
    const page = await open();
    await say(page, 'Trump rang Xi');
    const mine = messages(page).last();
    await mine.hover();
    await mine.getByRole('button', { name: 'More actions' }).click();
    await page.getByRole('menuitem', { name: /Log as a contact/ }).click();
    await dialog(page).waitFor();
    expect(await page.getByLabel('Headline').inputValue()).toBe('Trump rang Xi');
    await page.getByRole('button', { name: 'Cancel' }).click();

    await mine.getByRole('button', { name: 'More actions' }).click();
    await page.getByRole('menuitem', { name: 'Edit message' }).click();
    await page.getByLabel('Edit message').fill('Trump wrote to Xi');
    await page.keyboard.press('Enter');
    await mine.getByText('(edited)').waitFor();
    await mine.getByRole('button', { name: 'More actions' }).click();
    await page.getByRole('menuitem', { name: 'Delete message' }).click();
    await page.getByRole('alertdialog').getByRole('button', { name: 'Delete' }).click();
    await expect.poll(() => page.getByText('Trump wrote to Xi').count()).toBe(0);
    await page.context().close();
  });

  it('shows the Home tab', async () => {
    const page = await open();
    await page
      .getByRole('navigation')
      .getByRole('button', { name: /^Summit/ })
      .click();
    await page.getByRole('tab', { name: 'Home' }).click();
    await page.getByRole('tabpanel').getByText('Latest contacts').waitFor();
    expect(await seriousFindings(page)).toEqual([]);
    await page.context().close();
  });

  it('greets where Summit is invited', async () => {
    const page = await open();
    await page.getByRole('navigation').getByRole('button', { name: 'planning' }).click();
    await say(page, '@Summit hello');
    await page.getByRole('alert').getByText('/invite @Summit').waitFor();
    await say(page, '/invite @Summit');
    await messages(page).getByText('Hello, I answer questions.').waitFor();
    await page.context().close();
  });

  it('says in the page what Slack would refuse, and why', async () => {
    const page = await open();
    const text = 'x'.repeat(3001);
    const blocks = [{ type: 'section' as const, text: { type: 'mrkdwn' as const, text } }];
    const post = bot.app?.client.chat.postMessage({ channel: 'C0POLITICS', text: 'x', blocks });
    await post?.catch(() => undefined);
    await page
      .getByRole('alert')
      .getByText(/invalid_blocks.*3000/)
      .waitFor();
    await page.getByRole('button', { name: 'Inspector' }).click();
    await page.getByLabel('Refused only').check();
    const inspector = page.getByRole('complementary', { name: 'Inspector' });
    expect(await inspector.getByText('chat.postMessage').count()).toBe(1);
    await page.context().close();
  });

  it('tells a screen reader what has come', async () => {
    const page = await open();
    const heard = page.getByRole('status').filter({ hasText: 'For everybody' });
    const told = heard.waitFor({ state: 'attached' });
    await say(page, '/summit loud');
    await told;
    await page.context().close();
  });

  it('shows a modal over the whole of a phone', async () => {
    const page = await open(PHONE);
    await say(page, '/summit form');
    const box = await dialog(page).boundingBox();
    expect(box).toMatchObject({ x: 0, y: 0, width: 390 });
    expect(await page.getByRole('button', { name: 'Next' }).isVisible()).toBe(true);
    await page.context().close();
  });

  it('connects again after the line was cut, and keeps what was typed', async () => {
    const page = await open();
    await composer(page).fill('half a thought');
    await page.context().setOffline(true);
    await page.context().setOffline(false);
    expect(await composer(page).inputValue()).toBe('half a thought');
    await page.context().close();
  });
});
