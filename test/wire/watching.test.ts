import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { blockIds, blockText } from './slack-api.js';
import { BOT_USER, sendEvent } from './slack-requests.js';
import {
  CALL,
  edited,
  type Message,
  message,
  removed,
  say,
  TOLD,
  WatchedDesk,
} from './watched-desk.js';

let desk: WatchedDesk;
beforeEach(() => {
  desk = new WatchedDesk();
});
afterEach(() => desk.close());

describe('a message in a watched channel', () => {
  it('that tells of a contact with its day has it shown in its thread', async () => {
    const summit = await desk.start();
    const told = message(TOLD);
    await say(summit, told);
    await desk.stop();
    expect(desk.methods()).toEqual(['chat.postMessage']);
    const sent = desk.calls[0]?.sent;
    expect([sent?.channel, sent?.thread_ts]).toEqual(['C0WORLD', told.ts]);
    expect(sent && blockIds(sent)).toEqual([
      `event:${CALL}`,
      `confirmed:${CALL}`,
      `disputed:${CALL}`,
      `claims:${CALL}:CN`,
      `claims:${CALL}:US`,
      'notice:actions',
    ]);
    expect(sent && blockText(sent, 'event:')).toContain('On the record');
    expect(sent?.text).toContain('On the record');
  });

  it('that names no day has the latest of the kind shown, headed so', async () => {
    await say(await desk.start(), message('Trump called Xi'));
    await desk.stop();
    expect(JSON.stringify(desk.calls[0]?.sent.blocks)).toContain('Latest on record');
  });

  it('that tells of a contact not on the record is told so, with the latest and a way to log it', async () => {
    await say(await desk.start(), message('Trump just got off the phone with Xi'));
    await desk.stop();
    const sent = desk.calls[0]?.sent;
    expect(sent && blockIds(sent)).toEqual([
      'unlogged',
      'near:2026-05-13-cn-us-visit',
      'notice:actions',
    ]);
    expect(sent && blockText(sent, 'unlogged')).toContain('Not on the record yet');
    expect(sent && blockText(sent, 'notice:actions')).toContain('log_spoken');
  });

  it('in a thread is answered in that thread', async () => {
    await say(await desk.start(), message(TOLD, { thread_ts: '1795340000.000100' }));
    await desk.stop();
    expect(desk.calls[0]?.sent.thread_ts).toBe('1795340000.000100');
  });

  it.each([
    ['of a bot', { bot_id: 'B0OTHER' }, {}],
    ['of Summit itself', { user: BOT_USER, bot_id: 'B0SUMMIT' }, {}],
    ['about the channel', { subtype: 'channel_topic' }, {}],
    ['that mentions Summit, which is a question', { text: `<@${BOT_USER}> ${TOLD}` }, {}],
    ['in a thread under a message of Summit', { thread_ts: '1.1', parent_user_id: BOT_USER }, {}],
    ['in a channel shared with other organisations', {}, { is_ext_shared_channel: true }],
    ['of hours ago, delivered late', { ts: '1795320000.000100' }, {}],
    ['in a group message', { channel_type: 'mpim', channel: 'G0GROUP' }, {}],
    ['that only asks', { text: 'Did Trump call Xi?' }, {}],
    ['that says good morning', { text: 'good morning' }, {}],
  ])('%s has no reply', async (_name, more, outside) => {
    await say(await desk.start(), message(TOLD, more), outside);
    await desk.stop();
    expect(desk.calls).toEqual([]);
  });

  it('in a private channel that Summit was added to is read as well', async () => {
    await say(await desk.start(), message(TOLD, { channel_type: 'group' }));
    await desk.stop();
    expect(desk.methods()).toEqual(['chat.postMessage']);
  });

  it('delivered twice has one reply, after a restart too', async () => {
    const summit = await desk.start();
    const told = message(TOLD);
    const body = await say(summit, told);
    await sendEvent(summit.base, body, { headers: { 'x-slack-retry-num': '1' } });
    await desk.callsMade(1);
    const again = await desk.restart();
    await sendEvent(again.base, body);
    await say(again, told);
    await desk.stop();
    expect(desk.methods()).toEqual(['chat.postMessage']);
  });

  it('on the same event finds it said in the thread, and in the channel for some hours', async () => {
    const summit = await desk.start();
    await say(summit, message(TOLD));
    await desk.callsMade(1);
    await say(summit, message('so Xi and Trump spoke on Nov 24 2025'));
    const later = await desk.restart();
    desk.now = new Date('2026-11-22T17:00Z');
    await say(later, message('Xi spoke with Trump on Nov 24 2025', { ts: '1795366000.000100' }));
    await desk.stop();
    expect(desk.methods()).toEqual(['chat.postMessage', 'chat.postMessage']);
  });
});

describe('a message that is changed after the reply', () => {
  it('has the reply corrected where it tells of another contact', async () => {
    const summit = await desk.start();
    const told = message(TOLD);
    await say(summit, told);
    await desk.callsMade(1);
    await say(summit, edited(told, 'Trump met Xi on 30 October 2025'));
    await desk.stop();
    expect(desk.methods()).toEqual(['chat.postMessage', 'chat.update']);
    expect(desk.calls[1]?.ts).toBe(`9.${desk.replies - 1}`);
    expect(JSON.stringify(desk.calls[1]?.sent.blocks)).toContain('2025-10-30-cn-us-meeting');
  });

  it.each([
    ['it tells of none any more', (told: Message) => edited(told, 'scrap that')],
    ['it is deleted', removed],
    [
      'it is deleted and leaves a stone behind',
      (told: Message) => ({
        ...edited(told, ''),
        message: {
          type: 'message',
          subtype: 'tombstone',
          user: told.user,
          ts: told.ts,
          text: 'gone',
        },
      }),
    ],
  ])('has it taken away where %s', async (_name, change) => {
    const summit = await desk.start();
    const told = message(TOLD);
    await say(summit, told);
    await desk.callsMade(1);
    await say(summit, change(told));
    await desk.stop();
    expect(desk.methods()).toEqual(['chat.postMessage', 'chat.delete']);
  });

  it('keeps it where only a preview was added', async () => {
    const summit = await desk.start();
    const told = message(TOLD);
    await say(summit, told);
    await desk.callsMade(1);
    await say(summit, edited(told, TOLD));
    await desk.stop();
    expect(desk.methods()).toEqual(['chat.postMessage']);
  });

  it('has no reply that it had not before', async () => {
    const summit = await desk.start();
    const told = message('Trump called');
    await say(summit, told);
    await say(summit, edited(told, TOLD));
    await desk.stop();
    expect(desk.calls).toEqual([]);
  });
});
it('keeps no message’s text, neither in the log nor in the store', async () => {
  const summit = await desk.start();
  const secret = 'the embargoed scoop';
  await say(summit, message(`${TOLD}, ${secret}`));
  await say(summit, message(`Trump just called Xi, ${secret}`));
  await desk.callsMade(2);
  await desk.stop();
  const { readFileSync } = await import('node:fs');
  expect(readFileSync(desk.path, 'utf8')).not.toContain(secret);
  expect(desk.lines.join('')).not.toContain(secret);
  expect(desk.lines.join('')).not.toContain('Trump');
});
