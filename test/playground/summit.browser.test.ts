// Summit in the browser, as a newcomer tries it.

import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Playground } from '../../src/playground/start.js';
import { seriousFindings } from './accessibility.js';
import {
  chromiumPath,
  composer,
  launch,
  messages,
  openWindow,
  PHONE,
  say,
  thread,
} from './browser.js';
import { summitPlayground } from './running.js';

describe.skipIf(!chromiumPath)('Summit in the browser', { timeout: 120_000 }, () => {
  let playground: Playground;
  let browser: Browser;
  beforeAll(async () => {
    [playground, browser] = await Promise.all([summitPlayground(), launch()]);
  }, 60_000);
  afterAll(async () => {
    await browser?.close();
    await playground?.stop();
  });
  const open = (...rest: [role?: Parameters<typeof openWindow>[2], options?: object]) =>
    openWindow(browser, playground.url, ...rest);

  it('offers three prompts on the first visit, and answers the first at a click', async () => {
    const { page, problems } = await open();
    const prompts = page.locator('.prompts').getByRole('button');
    expect(await prompts.count()).toBe(3);
    await prompts.first().click();
    const answer = messages(page).last();
    await answer.getByText('Only visible to you').waitFor();
    await answer.getByText('Confirmed', { exact: false }).first().waitFor();
    expect(await answer.getByRole('button', { name: 'Share' }).isVisible()).toBe(true);

    await page.getByRole('button', { name: 'world-desk' }).click();
    await prompts.last().click();
    await messages(page).last().getByRole('button', { name: '1 reply' }).click();
    await thread(page).getByText('Summit', { exact: true }).waitFor();
    expect(problems).toEqual([]);
    await page.context().close();
  });

  it('goes from an answer to the earlier contact, compares, and shares for all to see', async () => {
    const { page } = await open();
    const { page: other } = await open('editor');
    await say(page, '/summit 2025-11-24 us china');
    const answer = messages(page).last();
    await answer.getByText('Monday 24 November 2025').first().waitFor();
    await answer.getByText('Beijing says').first().waitFor();
    await answer.getByText('Washington says').first().waitFor();
    await answer.getByRole('button', { name: 'Earlier' }).click();
    await expect.poll(() => answer.textContent()).not.toContain('363 days ago');
    await answer
      .getByText(/\b(October|November) 2025 · /)
      .first()
      .waitFor();
    await answer.getByRole('button', { name: 'Compare' }).click();
    const table = answer.getByRole('table');
    await table.getByRole('columnheader', { name: 'Beijing' }).waitFor();
    await table.getByRole('columnheader', { name: 'Washington' }).waitFor();

    await say(page, '/summit last us-china');
    const before = await messages(other).count();
    await messages(page).last().getByRole('button', { name: 'Share' }).click();
    await expect.poll(() => messages(other).count()).toBeGreaterThan(before);
    const shared = messages(other).last();
    await shared.getByText('Confirmed').first().waitFor();
    expect(await shared.getByText('Only visible to you').count()).toBe(0);
    await page.context().close();
    await other.context().close();
  });

  it('answers a mention in the thread, and goes on there', async () => {
    const { page } = await open();
    await composer(page).pressSequentially('@Sum');
    await page.getByRole('option', { name: /@Summit/ }).waitFor();
    await composer(page).press('Enter');
    await composer(page).pressSequentially('when did Putin and Trump last meet in person?');
    await composer(page).press('Enter');
    const asked = messages(page).last();
    await asked.getByRole('button', { name: '1 reply' }).click();
    const answer = thread(page).getByRole('article').last();
    await answer.getByText('Confirmed').first().waitFor();
    const reply = thread(page).getByRole('combobox', { name: 'Reply…' });
    await reply.fill('@Summit and first putin biden?');
    await reply.press('Enter');
    await expect.poll(() => thread(page).getByRole('article').count()).toBe(4);
    await page.context().close();
  });

  it('completes a command by keyboard alone', async () => {
    const { page } = await open();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await composer(page).focus();
    await page.keyboard.type('/summit comp');
    await page.getByRole('option', { name: /compare us-china/ }).waitFor();
    await page.keyboard.press('Tab');
    expect(await composer(page).inputValue()).toBe('/summit compare us-china');
    await page.keyboard.press('Enter');
    await messages(page).last().getByRole('table').waitFor();
    await page.context().close();
  });

  it('asks back with buttons where a question can be read two ways', async () => {
    const { page } = await open();
    await say(page, '/summit last korea');
    await messages(page).last().getByRole('button', { name: 'South Korea' }).click();
    await expect
      .poll(() => messages(page).last().textContent())
      .toMatch(/South Korea(?![\s\S]*Which do you mean)/);
    await page.context().close();
  });

  it('answers in the direct message', async () => {
    const { page } = await open();
    await page.getByRole('navigation').getByRole('button', { name: 'Summit' }).click();
    await say(page, 'how long since Xi and Modi last met');
    await messages(page).last().getByText('Xi Jinping').first().waitFor();
    expect(await messages(page).last().getByText('Only visible to you').count()).toBe(0);
    await page.context().close();
  });

  it('answers a guest, and politely refuses somebody of another organisation', async () => {
    const { page: guest } = await open('guest');
    await say(guest, '/summit last us-china');
    await messages(guest).last().getByText('Confirmed').first().waitFor();
    const { page: stranger } = await open('stranger');
    await say(stranger, '/summit last us-china');
    await messages(stranger).last().getByText('Only visible to you').waitFor();
    expect(await messages(stranger).last().textContent()).not.toContain('Confirmed');
    await guest.context().close();
    await stranger.context().close();
  });

  it('acts as somebody else from the menu', async () => {
    const { page } = await open();
    await page.getByRole('button', { name: /^Acting as Rosa/ }).click();
    await page.getByRole('menuitemradio', { name: /Edith Okafor/ }).click();
    await page.getByRole('button', { name: /^Acting as Edith/ }).waitFor();
    await page.context().close();
  });

  it('shows in the Inspector what Slack and the bot said', async () => {
    const { page } = await open();
    await say(page, '/summit help');
    await page.getByRole('button', { name: 'Inspector' }).click();
    const inspector = page.getByRole('complementary', { name: 'Inspector' });
    await inspector.getByText('command /summit').first().click();
    await inspector.getByText('"command": "/summit"').first().waitFor();
    await page.context().close();
  });

  it.each(['light', 'dark'] as const)('has no serious finding of axe-core, %s', async (theme) => {
    const { page } = await open('reporter', { colorScheme: theme });
    expect(await page.locator('html').getAttribute('data-theme')).toBe(theme);
    await say(page, '/summit compare us-china');
    await messages(page).last().getByRole('table').waitFor();
    await say(page, '@Summit last us-china');
    await messages(page).last().getByRole('button', { name: '1 reply' }).click();
    await thread(page).getByText('Confirmed').first().waitFor();
    expect(await seriousFindings(page)).toEqual([]);
    await page.getByRole('button', { name: 'Inspector' }).click();
    await page.getByText('command /summit').first().click();
    await composer(page).pressSequentially('/');
    await page.getByRole('listbox').waitFor();
    expect(await seriousFindings(page)).toEqual([]);
    await page.context().close();
  });

  it('turns dark at a click and stays so', async () => {
    const { page } = await open();
    await page.getByRole('button', { name: 'Switch to the dark theme' }).click();
    await page.reload();
    await composer(page).waitFor();
    const paper = await page.evaluate('getComputedStyle(document.body).backgroundColor');
    expect(paper).toBe('rgb(26, 28, 32)');
    await page.context().close();
  });

  it("fits a phone's width: nothing runs over the edge", async () => {
    const { page } = await open('reporter', PHONE);
    const width = () => page.evaluate('document.documentElement.scrollWidth');
    for (const question of ['last us-china', 'compare us-china', 'list us-russia', 'help']) {
      const before = await messages(page).count();
      await say(page, `/summit ${question}`);
      await expect.poll(() => messages(page).count()).toBeGreaterThan(before);
      expect(await width()).toBe(390);
    }
    await page.getByRole('button', { name: 'Channels' }).click();
    await page.getByRole('navigation').getByRole('button', { name: 'world-desk' }).click();
    await page.getByRole('main', { name: '#world-desk' }).waitFor();
    expect(await seriousFindings(page)).toEqual([]);
    await page.context().close();
  });

  it('is there in less than a second', async () => {
    const took: number[] = [];
    // A machine that is busy with other tests may be late, but not each time.
    for (let n = 0; n < 8 && !took.some((ms) => ms < 1000); n++) {
      const context = await browser.newContext();
      const page = await context.newPage();
      const began = performance.now();
      await page.goto(playground.url);
      await composer(page).waitFor();
      took.push(performance.now() - began);
      await context.close();
    }
    expect(Math.min(...took)).toBeLessThan(1000);
  });
});
