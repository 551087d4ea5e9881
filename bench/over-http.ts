/** `/summit last …` over HTTP, signed, beside a bare Bolt app that acknowledges a fixed card of the same size. */
import { createHmac } from 'node:crypto';
import { createServer } from 'node:http';
import { App, HTTPReceiver, LogLevel } from '@slack/bolt';
import type { RecordDocument } from '../src/record/schema.js';
import { startSlackApp } from '../src/slack/app.js';
import { createLog } from '../src/slack/log.js';
import { memoryStore } from '../src/store/memory.js';
import { type Figures, timedAsync } from './measure.js';

const SECRET = '0123456789abcdef0123456789abcdef';

export interface OverHttp {
  bare: Figures;
  /** The same few questions, as when news breaks. */
  asked: Figures;
  /** Each question for the first time. */
  fresh: Figures;
}

/** The figures of Summit and of the bare app, measured in turns. */
export async function overHttp(document: RecordDocument): Promise<OverHttp> {
  const slack = await slackStandIn();
  const log = createLog('error', [SECRET]);
  const summit = await startSlackApp({
    settings: {
      connection: { mode: 'http', botToken: 'xoxb-bench', signingSecret: SECRET, port: 0 },
      slackApiUrl: slack.url,
      store: 'none',
      timeZone: 'Europe/London',
      logLevel: 'error',
    },
    store: memoryStore(document),
    now: () => new Date(),
    log,
  });
  const card = await command(summit.port ?? 0, 'last us-china');
  const bare = await bareApp(JSON.parse(card));
  const port = summit.port ?? 0;
  const again = (round: number) => (round % 2 === 0 ? 'last us-china' : 'last call putin modi');
  // An idle word makes another question of it, with the same answer.
  const first = (round: number) =>
    `last us-china ${'please '.repeat(1 + (round & 3))}${round + 1000}`;
  const [bareFigures, asked, fresh] = await timedAsync(
    [
      (round) => command(bare.port, again(round)),
      (round) => command(port, again(round)),
      (round) => command(port, first(round)),
    ],
    300,
  );
  await Promise.all([summit.stop(), bare.stop(), slack.stop()]);
  if (!bareFigures || !asked || !fresh) throw new Error('nothing was measured');
  return { bare: bareFigures, asked, fresh };
}

async function bareApp(card: Record<string, unknown>) {
  const receiver = new HTTPReceiver({ signingSecret: SECRET, logLevel: LogLevel.ERROR });
  const app = new App({
    receiver,
    logLevel: LogLevel.ERROR,
    authorize: async () => ({ botToken: 'xoxb-bench', botId: 'B1', botUserId: 'U0' }),
    convoStore: false,
  });
  app.command('/summit', async ({ ack }) => ack({ text: '', ...card }));
  const server = await receiver.start(0);
  const address = server.address();
  return {
    port: typeof address === 'object' && address ? address.port : 0,
    stop: () => new Promise<void>((resolve) => server.close(() => resolve()).closeAllConnections()),
  };
}

/** As much of Slack's Web API as a look-up needs. */
async function slackStandIn() {
  const answers: Record<string, object> = {
    'auth.test': {
      ok: true,
      team_id: 'T1',
      user_id: 'U0',
      bot_id: 'B1',
      url: 'https://x.slack.com/',
    },
    'users.info': { ok: true, user: { id: 'U1', team_id: 'T1', is_restricted: false } },
  };
  const server = createServer((request, response) => {
    const method = request.url?.split('/').pop() ?? '';
    request.resume().on('end', () => {
      response.writeHead(200, { 'content-type': 'application/json' });
      response.end(JSON.stringify(answers[method] ?? { ok: true }));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  return {
    url: `http://127.0.0.1:${port}/api/`,
    stop: () => new Promise<void>((resolve) => server.close(() => resolve()).closeAllConnections()),
  };
}

let asked = 0;

async function command(port: number, text: string): Promise<string> {
  asked += 1;
  const body = new URLSearchParams({
    command: '/summit',
    text,
    team_id: 'T1',
    user_id: 'U1',
    channel_id: 'C1',
    response_url: 'https://hooks.slack.com/commands/1',
    // Slack gives each its own; the same twice in a second would be a replay.
    trigger_id: `1.${asked}`,
  }).toString();
  const timestamp = String(Math.floor(Date.now() / 1000));
  const signature = createHmac('sha256', SECRET).update(`v0:${timestamp}:${body}`).digest('hex');
  const response = await fetch(`http://127.0.0.1:${port}/slack/events`, {
    method: 'POST',
    headers: {
      'content-type': 'application/x-www-form-urlencoded',
      'x-slack-request-timestamp': timestamp,
      'x-slack-signature': `v0=${signature}`,
    },
    body,
  });
  const answer = await response.text();
  if (response.status !== 200)
    throw new Error(`the app answered ${response.status}: ${answer.slice(0, 200)}`);
  return answer;
}
