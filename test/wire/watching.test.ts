import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import nock from 'nock';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readSettings, secretsOf } from '../../src/settings.js';
import { type SlackApp, startSlackApp } from '../../src/slack/app.js';
import { createLog } from '../../src/slack/log.js';
import { openFileStore } from '../../src/store/lowdb-file.js';
import type { EditableStore } from '../../src/store/store.js';
import { blockIds, blockText, knowsTheBot, type Sent, sentMessage } from './slack-api.js';
import {
  BOT_USER,
  envelope,
  newTs,
  OUR_TEAM,
  press,
  SECRET,
  sendCommand,
  sendEvent,
  sendPress,
  TOKEN,
} from './slack-requests.js';
import { onlyOurselves } from './summit.js';

const API = 'https://slack.com';
const CALL = '2025-11-24-cn-us-call';
const TOLD = 'Trump called Xi on 24 November 2025';

interface Call {
  method: string;
  sent: Sent;
  ts?: string | undefined;
}

interface Running {
  base: string;
  app: SlackApp;
  store: EditableStore;
}

/** Slack, as far as watching calls it: every call in order. */
let calls: Call[];
let heard: (() => void)[];
let folder: string;
let path: string;
let now: Date;
let lines: string[];
let running: Running | undefined;
let replies = 0;
/** What conversations.info answers. */
let channelInfo: Record<string, unknown>;
let people: Record<string, Record<string, unknown>>;

beforeEach(() => {
  onlyOurselves();
  [calls, heard, lines, people] = [[], [], [], {}];
  now = new Date('2026-11-22T10:05Z');
  channelInfo = { ok: true, channel: { id: 'C0WORLD', is_member: true } };
  folder = mkdtempSync(join(tmpdir(), 'summit-watching-'));
  path = join(folder, 'summit.json');
  nock(API)
    .persist()
    .post(/^\/api\/chat\./)
    .reply(200, (uri, body) => {
      replies += 1;
      const ts = fieldOf(body, 'ts');
      calls.push({ method: uri.replace('/api/', ''), sent: sentMessage(body), ts });
      for (const tell of heard.splice(0)) tell();
      return { ok: true, ts: `9.${replies}` };
    });
  nock(API)
    .persist()
    .post('/api/users.info')
    .reply(200, (_uri, body) => {
      const id = fieldOf(body, 'user') ?? '';
      return { ok: true, user: { id, team_id: OUR_TEAM, ...people[id] } };
    });
  nock(API)
    .persist()
    .post('/api/conversations.info')
    .reply(200, () => channelInfo);
});

afterEach(async () => {
  await stop();
  nock.cleanAll();
  rmSync(folder, { recursive: true });
});

/** A field of a call of the Web API, which comes as a form. */
function fieldOf(body: unknown, name: string): string | undefined {
  return new URLSearchParams(String(body)).get(name) ?? undefined;
}

async function start(): Promise<Running> {
  knowsTheBot();
  const read = readSettings({
    SLACK_BOT_TOKEN: TOKEN,
    SLACK_SIGNING_SECRET: SECRET,
    PORT: '0',
    LOG_LEVEL: 'info',
  });
  if (!read.ok || read.settings.connection.mode === 'playground') throw new Error('no settings');
  const settings = { ...read.settings, connection: read.settings.connection };
  const log = createLog('info', secretsOf(read.settings), {
    write: (line) => void lines.push(line),
  });
  const store = await openFileStore(path);
  const app = await startSlackApp({
    settings,
    store,
    now: () => now,
    log,
    posting: { retryConfig: { retries: 0 } },
  });
  running = { app, store, base: `http://127.0.0.1:${app.port}` };
  return running;
}

/** Stops when all that is in hand is done: what was not said by then is not said. */
async function stop(): Promise<void> {
  const stopping = running;
  running = undefined;
  await stopping?.app.stop();
  await stopping?.store.close();
}

async function restart(): Promise<Running> {
  await stop();
  return start();
}

/** When Slack has been called so often in all. */
async function callsMade(count: number): Promise<void> {
  while (calls.length < count) await new Promise<void>((resolve) => heard.push(resolve));
}

function message(text: string, more: Record<string, unknown> = {}) {
  const ts = newTs();
  return {
    type: 'message',
    channel_type: 'channel',
    channel: 'C0WORLD',
    user: 'U0ANN',
    team: OUR_TEAM,
    text,
    ts,
    event_ts: ts,
    ...more,
  };
}

type Message = ReturnType<typeof message>;

function edited(before: Message, text: string) {
  return {
    type: 'message',
    subtype: 'message_changed',
    channel_type: 'channel',
    channel: before.channel,
    ts: newTs(),
    message: { type: 'message', user: before.user, ts: before.ts, text },
    previous_message: { type: 'message', user: before.user, ts: before.ts, text: before.text },
  };
}

function removed(before: Message) {
  return {
    type: 'message',
    subtype: 'message_deleted',
    channel_type: 'channel',
    channel: before.channel,
    ts: newTs(),
    deleted_ts: before.ts,
  };
}

async function say(
  { base }: Running,
  event: Record<string, unknown>,
  more: Record<string, unknown> = {},
) {
  const body = envelope(event, more);
  const response = await sendEvent(base, body);
  expect(response.status).toBe(200);
  return body;
}

function methods(): string[] {
  return calls.map(({ method }) => method);
}

describe('a message in a watched channel', () => {
  it('that tells of a contact with its day has it shown in its thread', async () => {
    const summit = await start();
    const told = message(TOLD);
    await say(summit, told);
    await stop();
    expect(methods()).toEqual(['chat.postMessage']);
    const sent = calls[0]?.sent;
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
    await say(await start(), message('Trump called Xi'));
    await stop();
    expect(JSON.stringify(calls[0]?.sent.blocks)).toContain('Latest on record');
  });

  it('that tells of a contact not on the record is told so, with the latest and a way to log it', async () => {
    await say(await start(), message('Trump just got off the phone with Xi'));
    await stop();
    const sent = calls[0]?.sent;
    expect(sent && blockIds(sent)).toEqual([
      'unlogged',
      'near:2026-05-13-cn-us-visit',
      'notice:actions',
    ]);
    expect(sent && blockText(sent, 'unlogged')).toContain('Not on the record yet');
    expect(sent && blockText(sent, 'notice:actions')).toContain('log_spoken');
  });

  it('in a thread is answered in that thread', async () => {
    await say(await start(), message(TOLD, { thread_ts: '1795340000.000100' }));
    await stop();
    expect(calls[0]?.sent.thread_ts).toBe('1795340000.000100');
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
    await say(await start(), message(TOLD, more), outside);
    await stop();
    expect(calls).toEqual([]);
  });

  it('in a private channel that Summit was added to is read as well', async () => {
    await say(await start(), message(TOLD, { channel_type: 'group' }));
    await stop();
    expect(methods()).toEqual(['chat.postMessage']);
  });

  it('delivered twice has one reply, after a restart too', async () => {
    const summit = await start();
    const told = message(TOLD);
    const body = await say(summit, told);
    await sendEvent(summit.base, body, { headers: { 'x-slack-retry-num': '1' } });
    await callsMade(1);
    const again = await restart();
    await sendEvent(again.base, body);
    await say(again, told);
    await stop();
    expect(methods()).toEqual(['chat.postMessage']);
  });

  it('on the same event finds it said in the thread, and in the channel for some hours', async () => {
    const summit = await start();
    await say(summit, message(TOLD));
    await callsMade(1);
    await say(summit, message('so Xi and Trump spoke on Nov 24 2025'));
    const later = await restart();
    now = new Date('2026-11-22T17:00Z');
    await say(later, message('Xi spoke with Trump on Nov 24 2025', { ts: '1795366000.000100' }));
    await stop();
    expect(methods()).toEqual(['chat.postMessage', 'chat.postMessage']);
  });
});

describe('a message that is changed after the reply', () => {
  it('has the reply corrected where it tells of another contact', async () => {
    const summit = await start();
    const told = message(TOLD);
    await say(summit, told);
    await callsMade(1);
    await say(summit, edited(told, 'Trump met Xi on 30 October 2025'));
    await stop();
    expect(methods()).toEqual(['chat.postMessage', 'chat.update']);
    expect(calls[1]?.ts).toBe(`9.${replies - 1}`);
    expect(JSON.stringify(calls[1]?.sent.blocks)).toContain('2025-10-30-cn-us-meeting');
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
    const summit = await start();
    const told = message(TOLD);
    await say(summit, told);
    await callsMade(1);
    await say(summit, change(told));
    await stop();
    expect(methods()).toEqual(['chat.postMessage', 'chat.delete']);
  });

  it('keeps it where only a preview was added', async () => {
    const summit = await start();
    const told = message(TOLD);
    await say(summit, told);
    await callsMade(1);
    await say(summit, edited(told, TOLD));
    await stop();
    expect(methods()).toEqual(['chat.postMessage']);
  });

  it('has no reply that it had not before', async () => {
    const summit = await start();
    const told = message('Trump called');
    await say(summit, told);
    await say(summit, edited(told, TOLD));
    await stop();
    expect(calls).toEqual([]);
  });
});

describe('“Not helpful”', () => {
  async function pressed(summit: Running, user: string): Promise<void> {
    const actions = calls[0]?.sent.blocks.find(({ block_id: id }) => id === 'notice:actions');
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
      container: { ...body.container, message_ts: `9.${replies}` },
    });
  }

  it('pressed by who wrote the message takes the reply away, and it is not said again in that channel', async () => {
    const summit = await start();
    await say(summit, message(TOLD));
    await callsMade(1);
    await pressed(summit, 'U0ANN');
    await callsMade(2);
    const later = await restart();
    now = new Date('2026-11-22T20:00Z');
    await say(later, message(TOLD, { ts: '1795377000.000100' }));
    await say(later, message(TOLD, { ts: '1795377001.000100', channel: 'C0OTHER' }));
    await stop();
    expect(calls.map(({ method, sent }) => [method, sent.channel])).toEqual([
      ['chat.postMessage', 'C0WORLD'],
      ['chat.delete', 'C0WORLD'],
      ['chat.postMessage', 'C0OTHER'],
    ]);
  });

  it('pressed by an editor does the same', async () => {
    people.U0EDITOR = { is_admin: true };
    const summit = await start();
    await say(summit, message(TOLD));
    await callsMade(1);
    await pressed(summit, 'U0EDITOR');
    await callsMade(2);
    expect(methods()).toEqual(['chat.postMessage', 'chat.delete']);
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
    const summit = await start();
    await say(summit, message(TOLD));
    await callsMade(1);
    await pressed(summit, 'U0BEN');
    expect(blockIds(await response)).toEqual(['not-yours']);
    await stop();
    expect(methods()).toEqual(['chat.postMessage']);
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
    const summit = await start();
    expect(await asked(summit, 'watch status')).toContain('I am watching this channel');
    expect(await asked(summit, 'watch off')).toContain('I am not watching');
    const later = await restart();
    expect(await asked(later, 'watch')).toContain('I am not watching');
    await say(later, message(TOLD));
    await say(later, message(TOLD, { channel: 'C0OTHER' }));
    await callsMade(1);
    expect(await asked(later, 'watch on')).toContain('From now on I am watching');
    await say(later, message(TOLD));
    await stop();
    expect(calls.map(({ sent }) => sent.channel)).toEqual(['C0OTHER', 'C0WORLD']);
  });

  it.each([
    ['channel_not_found', { ok: false, error: 'channel_not_found' }],
    ['no membership', { ok: true, channel: { id: 'C0WORLD', is_member: false } }],
  ])('in a channel that Summit is not in (%s) says how to add it', async (_name, answer) => {
    channelInfo = answer;
    expect(await asked(await start(), 'watch on')).toContain('/invite @Summit');
  });

  it('in a direct message says that watching is for channels', async () => {
    expect(await asked(await start(), 'watch on', { channel_id: 'D0ANN' })).toContain(
      'for channels',
    );
  });

  it('with other words says what can be typed', async () => {
    expect(await asked(await start(), 'watch closely please')).toContain('/summit watch on');
  });
});

it('keeps no message’s text, neither in the log nor in the store', async () => {
  const summit = await start();
  const secret = 'the embargoed scoop';
  await say(summit, message(`${TOLD}, ${secret}`));
  await say(summit, message(`Trump just called Xi, ${secret}`));
  await callsMade(2);
  await stop();
  const { readFileSync } = await import('node:fs');
  expect(readFileSync(path, 'utf8')).not.toContain(secret);
  expect(lines.join('')).not.toContain(secret);
  expect(lines.join('')).not.toContain('Trump');
});
