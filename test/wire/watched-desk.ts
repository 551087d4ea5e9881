/** Summit as it watches channels, over the wire: the app on a store file, and Slack as far as watching calls it. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import nock from 'nock';
import { expect } from 'vitest';
import { readSettings, secretsOf } from '../../src/settings.js';
import { type SlackApp, startSlackApp } from '../../src/slack/app.js';
import { createLog } from '../../src/slack/log.js';
import { openFileStore } from '../../src/store/lowdb-file.js';
import type { EditableStore } from '../../src/store/store.js';
import { knowsTheBot, type Sent, sentMessage } from './slack-api.js';
import { envelope, newTs, OUR_TEAM, SECRET, sendEvent, TOKEN } from './slack-requests.js';
import { onlyOurselves } from './summit.js';

const API = 'https://slack.com';

export const CALL = '2025-11-24-cn-us-call';
/** A message that tells of it with its day. */
export const TOLD = 'Trump called Xi on 24 November 2025';

interface Call {
  method: string;
  sent: Sent;
  ts?: string | undefined;
}

export interface Running {
  base: string;
  app: SlackApp;
  store: EditableStore;
}

export class WatchedDesk {
  /** Every call of chat.* in order. */
  readonly calls: Call[] = [];
  readonly lines: string[] = [];
  readonly people: Record<string, Record<string, unknown>> = {};
  /** What conversations.info answers. */
  channelInfo: Record<string, unknown> = {
    ok: true,
    channel: { id: 'C0WORLD', is_member: true },
  };
  now = new Date('2026-11-22T10:05Z');
  replies = 0;
  readonly path: string;
  readonly #folder = mkdtempSync(join(tmpdir(), 'summit-watching-'));
  #heard: (() => void)[] = [];
  #running: Running | undefined;

  constructor() {
    this.path = join(this.#folder, 'summit.json');
    onlyOurselves();
    nock(API)
      .persist()
      .post(/^\/api\/chat\./)
      .reply(200, (uri, body) => this.#called(uri, body));
    nock(API)
      .persist()
      .post('/api/users.info')
      .reply(200, (_uri, body) => {
        const id = fieldOf(body, 'user') ?? '';
        return { ok: true, user: { id, team_id: OUR_TEAM, ...this.people[id] } };
      });
    nock(API)
      .persist()
      .post('/api/conversations.info')
      .reply(200, () => this.channelInfo);
  }

  #called(uri: string, body: unknown) {
    this.replies += 1;
    const ts = fieldOf(body, 'ts');
    this.calls.push({ method: uri.replace('/api/', ''), sent: sentMessage(body), ts });
    for (const tell of this.#heard.splice(0)) tell();
    return { ok: true, ts: `9.${this.replies}` };
  }

  async start(): Promise<Running> {
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
      write: (line) => void this.lines.push(line),
    });
    const store = await openFileStore(this.path);
    const app = await startSlackApp({
      settings,
      store,
      now: () => this.now,
      log,
      posting: { retryConfig: { retries: 0 } },
    });
    this.#running = { app, store, base: `http://127.0.0.1:${app.port}` };
    return this.#running;
  }

  /** Stops when all that is in hand is done: what was not said by then is not said. */
  async stop(): Promise<void> {
    const stopping = this.#running;
    this.#running = undefined;
    await stopping?.app.stop();
    await stopping?.store.close();
  }

  async restart(): Promise<Running> {
    await this.stop();
    return this.start();
  }

  /** Stops, and leaves nothing behind. */
  async close(): Promise<void> {
    await this.stop();
    nock.cleanAll();
    rmSync(this.#folder, { recursive: true });
  }

  /** When Slack has been called so often in all. */
  async callsMade(count: number): Promise<void> {
    while (this.calls.length < count)
      await new Promise<void>((resolve) => this.#heard.push(resolve));
  }

  methods(): string[] {
    return this.calls.map(({ method }) => method);
  }
}

/** A field of a call of the Web API, which comes as a form. */
function fieldOf(body: unknown, name: string): string | undefined {
  return new URLSearchParams(String(body)).get(name) ?? undefined;
}

export function message(text: string, more: Record<string, unknown> = {}) {
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

export type Message = ReturnType<typeof message>;

export function edited(before: Message, text: string) {
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

export function removed(before: Message) {
  return {
    type: 'message',
    subtype: 'message_deleted',
    channel_type: 'channel',
    channel: before.channel,
    ts: newTs(),
    deleted_ts: before.ts,
  };
}

/** Delivers an event as Slack does, and gives its envelope, so that it can come a second time. */
export async function say(
  { base }: Running,
  event: Record<string, unknown>,
  more: Record<string, unknown> = {},
) {
  const body = envelope(event, more);
  const response = await sendEvent(base, body);
  expect(response.status).toBe(200);
  return body;
}
