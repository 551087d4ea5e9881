/** Slack's side of a bench: as much of its Web API as is asked for, and signed requests. */
import { createHmac } from 'node:crypto';
import { createServer, type IncomingMessage } from 'node:http';
import type { RecordDocument } from '../src/record/schema.js';
import { startSlackApp } from '../src/slack/app.js';
import { createLog } from '../src/slack/log.js';
import { memoryStore } from '../src/store/memory.js';

export const SECRET = '0123456789abcdef0123456789abcdef';
export const TEAM = 'T1';
export const USER = 'U1';

/** Summit over HTTP on a free port, before this Slack, with everybody an editor. */
export async function summitBefore(slackApiUrl: string, document: RecordDocument) {
  const app = await startSlackApp({
    settings: {
      connection: { mode: 'http', botToken: 'xoxb-bench', signingSecret: SECRET, port: 0 },
      slackApiUrl,
      store: 'none',
      editors: 'everyone',
      timeZone: 'Europe/London',
      logLevel: 'error',
    },
    store: memoryStore(document),
    now: () => new Date(),
    log: createLog('error', [SECRET]),
  });
  return { port: app.port ?? 0, stop: () => app.stop() };
}

/** Answers the methods that the app calls; `opened` gives the view of the last views.open. */
export async function slackStandIn() {
  let opened = '';
  const answers: Record<string, object> = {
    'auth.test': {
      ok: true,
      team_id: TEAM,
      user_id: 'U0',
      bot_id: 'B1',
      url: 'https://x.slack.com/',
    },
    'users.info': { ok: true, user: { id: USER, team_id: TEAM, is_restricted: false } },
  };
  const server = createServer(async (request, response) => {
    const method = request.url?.split('/').pop() ?? '';
    const form = new URLSearchParams(await bodyOf(request));
    if (method === 'views.open') opened = form.get('view') ?? '';
    response.writeHead(200, { 'content-type': 'application/json' });
    response.end(JSON.stringify(answers[method] ?? { ok: true }));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  return {
    url: `http://127.0.0.1:${port}/api/`,
    opened: (): { private_metadata: string } => JSON.parse(opened),
    stop: () => new Promise<void>((resolve) => server.close(() => resolve()).closeAllConnections()),
  };
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: string[] = [];
  for await (const chunk of request) chunks.push(String(chunk));
  return chunks.join('');
}

let sent = 0;

/** `/summit TEXT`, and the body of the answer. */
export function command(port: number, text: string): Promise<string> {
  sent += 1;
  return post(port, {
    command: '/summit',
    text,
    team_id: TEAM,
    user_id: USER,
    channel_id: 'C1',
    response_url: 'https://hooks.slack.com/commands/1',
    // Slack gives each its own; the same twice in a second would be a replay.
    trigger_id: `1.${sent}`,
  });
}

/** A form as Slack sends it, signed; the body of the answer. Throws where that is no 200. */
export async function post(port: number, form: Record<string, string>): Promise<string> {
  const body = new URLSearchParams(form).toString();
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
