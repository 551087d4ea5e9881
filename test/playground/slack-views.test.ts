// The stand-in for Slack, over HTTP: modals, shortcuts, suggestions and the Home.

import { describe, expect, it } from 'vitest';
import { plain, practiceDesk, refusal } from './practice-desk.js';
import { ROSA, Visitor } from './visitor.js';

const desk = practiceDesk();

describe('modals', () => {
  it('submit untouched prefilled inputs with their value', async () => {
    await desk.rosa.say('/summit form');
    const modal = await desk.rosa.modal('first');
    const typed = { headline: { text: { type: 'plain_text_input', value: 'A phone call' } } };
    expect(await desk.rosa.act('submit', { view: modal.id, values: typed })).toEqual({});
    expect(desk.heard('first')[0]?.payload).toMatchObject({
      kind: { kind: { selected_option: { value: 'call' } } },
      date: { date: { selected_date: '2025-11-24' } },
      cities: { city: { selected_options: [] } },
    });
    const second = await desk.rosa.modal('second');
    expect(second.id).toBe(modal.id);
    expect(second.hash).not.toBe(modal.hash);
    await desk.rosa.act('submit', { view: second.id, values: {} });
    await desk.rosa.message((one) => one.text === 'Saved: A phone call');
    expect(desk.heard('second')[0]?.payload).toMatchObject({
      points: { points: { value: 'Taiwan' } },
    });
  });

  it('say themselves what is missing, before the desk.bot is asked', async () => {
    await desk.rosa.say('/summit form');
    const modal = await desk.rosa.modal('first');
    const wrongUrl = { url: { url: { type: 'url_text_input', value: 'no address' } } };
    expect(await desk.rosa.act('submit', { view: modal.id, values: wrongUrl })).toEqual({
      errors: {
        headline: 'Please complete this required field.',
        url: 'Please enter a valid URL.',
      },
    });
    expect(desk.heard('first')).toEqual([]);
  });

  it("bring the bot's errors to their fields", async () => {
    await desk.rosa.say('/summit form');
    const modal = await desk.rosa.modal('first');
    const values = { headline: { text: { type: 'plain_text_input', value: 'abc' } } };
    const outcome = await desk.rosa.act('submit', { view: modal.id, values });
    expect(outcome.errors).toEqual({ headline: 'Say a little more, please.' });
  });

  it('are pushed upon each other, and tell when they are closed', async () => {
    await desk.rosa.say('/summit form');
    const modal = await desk.rosa.modal('first');
    const actions = modal.view.blocks.find((one) => one.type === 'actions');
    await desk.rosa.act('press', {
      place: { on: 'modal', view: modal.id },
      block: actions?.block_id ?? '',
      action: { type: 'button', action_id: 'push' },
      values: {},
    });
    const pushed = await desk.rosa.modal('pushed');
    expect(pushed.rootId).toBe(modal.rootId);
    await desk.rosa.act('close', { view: pushed.id, all: false });
    expect(desk.heard('closed')[0]?.payload).toMatchObject({ is_cleared: false });
  });

  it('open only in the window in which they were asked for', async () => {
    const elsewhere = await Visitor.open(desk.playground.url, ROSA, 'another window');
    await desk.rosa.say('/summit form');
    await desk.rosa.modal('first');
    await elsewhere.say('still here');
    await elsewhere.message((one) => one.text === 'still here');
    expect(elsewhere.news.some((one) => one.kind === 'modals')).toBe(false);
    elsewhere.leave();
  });

  it('keep triggers, hashes and the stack as strict as Slack', async () => {
    await desk.rosa.say('/summit form');
    const modal = await desk.rosa.modal('first');
    const trigger = desk.told('command', 'trigger_id');
    const view = { type: 'modal' as const, title: plain('Again'), blocks: [] };
    const { views } = desk.client();
    expect(await refusal(views.open({ trigger_id: trigger, view }))).toBe('exchanged_trigger_id');
    expect(await refusal(views.open({ trigger_id: 'made.up', view }))).toBe('invalid_trigger_id');
    const update = { view_id: modal.id, hash: 'old', view };
    expect(await refusal(views.update(update))).toBe('hash_conflict');
    expect(await refusal(views.update({ ...update, view_id: 'V0' }))).toBe('not_found');
  });
});

describe('shortcuts, suggestions and the Home', () => {
  it('bring the message to a message shortcut', async () => {
    await desk.rosa.say('Trump rang Xi');
    const said = await desk.rosa.message((one) => one.text === 'Trump rang Xi');
    const message = { channel: said.channel, ts: said.ts };
    await desk.rosa.act('shortcut', { callback: 'log_message', message });
    await desk.rosa.modal('first');
    expect(desk.heard('message shortcut')[0]?.payload).toMatchObject({
      type: 'message_action',
      message: { text: 'Trump rang Xi', user: ROSA },
    });
  });

  it('open the form from a global shortcut', async () => {
    await desk.rosa.act('shortcut', { callback: 'add_contact' });
    await desk.rosa.modal('first');
  });

  it("ask the desk.bot for an external select's options", async () => {
    await desk.rosa.say('/summit inputs');
    const message = await desk.rosa.message((one) => one.text === 'Inputs');
    const outcome = await desk.rosa.act('suggest', {
      place: { on: 'message', channel: message.channel, ts: message.ts },
      block: message.blocks?.[1]?.block_id ?? '',
      action: 'pick_city',
      typed: 'b',
    });
    expect(outcome.options).toHaveLength(4);
  });

  it('publish the Home when it is opened', async () => {
    await desk.rosa.act('home', { tab: 'home' });
    const { home } = await desk.rosa.until((one) => one.kind === 'home');
    expect(home.blocks[0]).toMatchObject({ type: 'header' });
  });
});
