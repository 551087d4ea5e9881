/** Throws fuzzed payloads, signed, at the whole app over HTTP, and tells what came of it. */
import { createServer } from 'node:http';
import { readSettings, secretsOf } from '../../src/settings.js';
import { startSlackApp } from '../../src/slack/app.js';
import { createLog } from '../../src/slack/log.js';
import { memoryStore } from '../../src/store/memory.js';
import { starterDocument } from '../../src/store/starter.js';
import { BOT_USER, OUR_TEAM, SECRET, send, TOKEN } from '../wire/slack-requests.js';
import { chance } from './chance.js';
import { mutated } from './mutations.js';
import { EDITOR, type Fuzzed, goodPayload, respondTo } from './payloads.js';

export interface FuzzReport {
  sent: number;
  /** How many answers there were of each status. */
  statuses: Record<string, number>;
  /** Answers of 500 and above, and the lines of the log that tell of one. */
  failures: number;
  failuresLogged: number;
  /** Errors that a listener let through, by their message: each is one to mend. */
  errors: Record<string, number>;
  unhandled: string[];
  /** Changes that were written. */
  written: number;
  slowestMs: number;
}

const FAILED =
  /a request failed before it reached a listener|too much is in hand|a request failed at the door/;

export async function fuzz(count: number, seed: number, atOnce = 16): Promise<FuzzReport> {
  const slack = await obligingSlack();
  respondTo(`${slack.address}hooks/1`);
  const lines: string[] = [];
  const unhandled: string[] = [];
  const keep = (reason: unknown) => void unhandled.push(String(reason));
  process.on('unhandledRejection', keep);
  const read = readSettings({
    SLACK_BOT_TOKEN: TOKEN,
    SLACK_SIGNING_SECRET: SECRET,
    PORT: '0',
    SUMMIT_EDITORS: EDITOR,
    SLACK_API_URL: `${slack.address}api/`,
    LOG_LEVEL: 'warn',
  });
  if (!read.ok || read.settings.connection.mode === 'playground') throw new Error('settings');
  const { connection } = read.settings;
  const { record } = await starterDocument();
  const store = memoryStore(record);
  const app = await startSlackApp({
    settings: { ...read.settings, connection },
    store,
    now: () => new Date('2026-11-22T10:00Z'),
    log: createLog('warn', secretsOf(read.settings), { write: (line) => void lines.push(line) }),
    posting: { retryConfig: { retries: 0 } },
  });

  const by = chance(seed);
  const statuses: Record<string, number> = {};
  let slowestMs = 0;
  let left = count;
  const worker = async () => {
    while (left > 0) {
      left -= 1;
      const good = goodPayload(by);
      const begun = performance.now();
      const status = await sendFuzzed(`http://127.0.0.1:${app.port}`, {
        ...good,
        payload: mutated(good.payload, by),
      });
      slowestMs = Math.max(slowestMs, performance.now() - begun);
      statuses[status] = (statuses[status] ?? 0) + 1;
    }
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
  await app.stop();
  process.off('unhandledRejection', keep);
  await slack.close();
  const errors: Record<string, number> = {};
  for (const line of lines.filter((one) => one.startsWith('{"level":"error"'))) {
    const { surface, err, msg } = JSON.parse(line);
    const what = `${surface ?? ''}: ${err?.message ?? msg}`.slice(0, 160);
    errors[what] = (errors[what] ?? 0) + 1;
  }
  return {
    sent: count,
    statuses,
    failures: Object.entries(statuses).reduce(
      (sum, [status, times]) =>
        sum + (Number(status) >= 500 || Number.isNaN(Number(status)) ? times : 0),
      0,
    ),
    failuresLogged: lines.filter((line) => FAILED.test(line)).length,
    errors,
    unhandled,
    written: store.history().length,
    slowestMs: Math.round(slowestMs),
  };
}

async function sendFuzzed(base: string, { payload, form }: Fuzzed): Promise<string> {
  const json = JSON.stringify(payload) ?? 'undefined';
  try {
    const response =
      form === 'json'
        ? await send(base, json, 'application/json')
        : await send(
            base,
            form === 'payload'
              ? new URLSearchParams({ payload: json }).toString()
              : fieldsOf(payload),
            'application/x-www-form-urlencoded',
          );
    await response.arrayBuffer();
    return String(response.status);
  } catch (error) {
    return `no answer: ${error instanceof Error ? error.message : error}`;
  }
}

function fieldsOf(payload: unknown): string {
  const fields = typeof payload === 'object' && payload !== null ? Object.entries(payload) : [];
  return new URLSearchParams(
    fields.map(([key, value]): [string, string] => [
      key,
      String(typeof value === 'object' ? JSON.stringify(value) : value),
    ]),
  ).toString();
}

const PEOPLE: Record<string, Record<string, unknown>> = {
  U0EVE: { team_id: 'T0OTHER', is_stranger: true },
  U0GUEST: { is_restricted: true },
  U0BOT: { is_bot: true },
};

/** A Slack that takes everything. */
async function obligingSlack() {
  const server = createServer((request, response) => {
    const chunks: string[] = [];
    request.on('data', (chunk) => chunks.push(String(chunk)));
    request.on('end', () => {
      const id = new URLSearchParams(chunks.join('')).get('user') ?? '';
      const answer = {
        ok: true,
        ts: '1.1',
        channel: 'C0WORLD',
        team_id: OUR_TEAM,
        user_id: BOT_USER,
        bot_id: 'B0SUMMIT',
        user: { id, team_id: OUR_TEAM, ...(Object.hasOwn(PEOPLE, id) ? PEOPLE[id] : {}) },
      };
      const isHook = request.url?.startsWith('/hooks');
      const own = request.url?.endsWith('conversations.info')
        ? { ok: true, channel: { is_member: true } }
        : answer;
      response
        .writeHead(200, { 'content-type': 'application/json' })
        .end(isHook ? 'ok' : JSON.stringify(own));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  return {
    address: `http://127.0.0.1:${port}/`,
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
