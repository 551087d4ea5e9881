import nock from 'nock';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { blockIds, type Sent, sentMessage } from './slack-api.js';
import { press, sendCommand, sendPress } from './slack-requests.js';
import { message, type Running, say, TOLD, WatchedDesk } from './watched-desk.js';

let desk: WatchedDesk;
beforeEach(() => {
  desk = new WatchedDesk();
});
afterEach(() => desk.close());

describe('“Not helpful”', () => {
  async function pressed(summit: Running, user: string): Promise<void> {
    const actions = desk.calls[0]?.sent.blocks.find(({ block_id: id }) => id === 'notice:actions');
    const value =
      /"value":"(\{\\"by\\".*?\})"/.exec(JSON.stringify(actions))?.[1]?.replaceAll('\\"', '"') ??
      '';
    const body = press({
      action_id: 'not_helpful',
      value,
      user,
      alone: false,
      block_id: 'notice:actions',
    });
    await sendPress(summit.base, {
      ...body,
      container: { ...body.container, message_ts: `9.${desk.replies}` },
    });
  }

  it('pressed by who wrote the message takes the reply away, and it is not said again in that channel', async () => {
    const summit = await desk.start();
    await say(summit, message(TOLD));
    await desk.callsMade(1);
    await pressed(summit, 'U0ANN');
    await desk.callsMade(2);
    const later = await desk.restart();
    desk.now = new Date('2026-11-22T20:00Z');
    await say(later, message(TOLD, { ts: '1795377000.000100' }));
    await say(later, message(TOLD, { ts: '1795377001.000100', channel: 'C0OTHER' }));
    await desk.stop();
    expect(desk.calls.map(({ method, sent }) => [method, sent.channel])).toEqual([
      ['chat.postMessage', 'C0WORLD'],
      ['chat.delete', 'C0WORLD'],
      ['chat.postMessage', 'C0OTHER'],
    ]);
  });

  it('pressed by an editor does the same', async () => {
    desk.people.U0EDITOR = { is_admin: true };
    const summit = await desk.start();
    await say(summit, message(TOLD));
    await desk.callsMade(1);
    await pressed(summit, 'U0EDITOR');
    await desk.callsMade(2);
    expect(desk.methods()).toEqual(['chat.postMessage', 'chat.delete']);
  });

  it('pressed by anybody else is explained to them, and the reply stays', async () => {
    const response = new Promise<Sent>((resolve) => {
      nock('https://hooks.slack.com')
        .post('/actions/T0DESK/1/abc')
        .reply(200, (_uri, body) => {
          resolve(sentMessage(body));
          return 'ok';
        });
    });
    const summit = await desk.start();
    await say(summit, message(TOLD));
    await desk.callsMade(1);
    await pressed(summit, 'U0BEN');
    expect(blockIds(await response)).toEqual(['not-yours']);
    await desk.stop();
    expect(desk.methods()).toEqual(['chat.postMessage']);
  });
});

describe('/summit watch', () => {
  async function asked(
    summit: Running,
    text: string,
    more: Record<string, string> = {},
  ): Promise<string> {
    const response = await sendCommand(summit.base, text, more);
    return sentMessage(await response.text()).text ?? '';
  }

  it('off is heeded in its channel and no other, and kept over a restart; on turns it on again', async () => {
    const summit = await desk.start();
    expect(await asked(summit, 'watch status')).toContain('I am watching this channel');
    expect(await asked(summit, 'watch off')).toContain('I am not watching');
    const later = await desk.restart();
    expect(await asked(later, 'watch')).toContain('I am not watching');
    await say(later, message(TOLD));
    await say(later, message(TOLD, { channel: 'C0OTHER' }));
    await desk.callsMade(1);
    expect(await asked(later, 'watch on')).toContain('From now on I am watching');
    await say(later, message(TOLD));
    await desk.stop();
    expect(desk.calls.map(({ sent }) => sent.channel)).toEqual(['C0OTHER', 'C0WORLD']);
  });

  it.each([
    ['channel_not_found', { ok: false, error: 'channel_not_found' }],
    ['no membership', { ok: true, channel: { id: 'C0WORLD', is_member: false } }],
  ])('in a channel that Summit is not in (%s) says how to add it', async (_name, answer) => {
    desk.channelInfo = answer;
    expect(await asked(await desk.start(), 'watch on')).toContain('/invite @Summit');
  });

  it('in a direct message says that watching is for channels', async () => {
    expect(await asked(await desk.start(), 'watch on', { channel_id: 'D0ANN' })).toContain(
      'for channels',
    );
  });

  it('with other words says what can be typed', async () => {
    expect(await asked(await desk.start(), 'watch closely please')).toContain('/summit watch on');
  });
});
