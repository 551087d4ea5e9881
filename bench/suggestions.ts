/** What is offered while an editor types into the form, over HTTP, signed: 10,000 events, 2,000 people. */
import { createHmac } from 'node:crypto';
import { createServer, type IncomingMessage } from 'node:http';
import type { RecordDocument } from '../src/record/schema.js';
import { startSlackApp } from '../src/slack/app.js';
import { createLog } from '../src/slack/log.js';
import { memoryStore } from '../src/store/memory.js';
import { type Figures, timedAsync } from './measure.js';

const SECRET = '0123456789abcdef0123456789abcdef';
const EDITOR = 'U1';

export interface SuggestionFigures {
  parties: Figures;
  people: Figures;
  misspelt: Figures;
  zones: Figures;
}

/** The figures for the fields that are typed into. */
export async function suggestions(document: RecordDocument): Promise<SuggestionFigures> {
  const slack = await slackStandIn();
  const summit = await startSlackApp({
    settings: {
      connection: { mode: 'http', botToken: 'xoxb-bench', signingSecret: SECRET, port: 0 },
      slackApiUrl: slack.url,
      store: 'none',
      editors: 'everyone',
      timeZone: 'Europe/London',
      logLevel: 'error',
    },
    store: memoryStore(document),
    now: () => new Date(),
    log: createLog('error', [SECRET]),
  });
  const port = summit.port ?? 0;
  await send(port, {
    command: '/summit',
    text: 'add',
    team_id: 'T1',
    user_id: EDITOR,
    channel_id: 'C1',
    trigger_id: '1.1',
  });
  const view = slack.view();
  let asked = 0;
  const ask = (field: string, typed: readonly string[]) => async (round: number) => {
    asked += 1;
    const value = typed[Math.abs(round) % typed.length] ?? '';
    const answer = await send(port, {
      payload: JSON.stringify({
        type: 'block_suggestion',
        user: { id: EDITOR, team_id: 'T1' },
        team: { id: 'T1' },
        block_id: field,
        action_id: 'value',
        // No two requests of Slack's are alike, and one that is repeated is refused.
        action_ts: `${asked}.000100`,
        value,
        view: { id: 'V1', private_metadata: view.private_metadata },
      }),
    });
    if (JSON.parse(answer).options.length === 0)
      throw new Error(`nothing is offered for “${value}”`);
  };
  const [parties, people, misspelt, zones] = await timedAsync(
    [
      ask('parties', ['', 'ch', 'chin', 'united', 'germ']),
      ask('people', ['tr', 'trump', 'xi j', 'min', 'ka']),
      ask('people', ['trumpp', 'zelensky', 'puttin', 'starmmer']),
      ask('timeZone', ['', 'wash', 'beij', 'kolkata']),
    ],
    200,
  );
  await Promise.all([summit.stop(), slack.stop()]);
  if (!parties || !people || !misspelt || !zones) throw new Error('nothing was measured');
  return { parties, people, misspelt, zones };
}

/** As much of Slack's Web API as opening a form needs; it remembers the form. */
async function slackStandIn() {
  let opened = '';
  const answers: Record<string, object> = {
    'auth.test': { ok: true, team_id: 'T1', user_id: 'U0', bot_id: 'B1' },
    'users.info': { ok: true, user: { id: EDITOR, team_id: 'T1' } },
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
    view: (): { private_metadata: string } => JSON.parse(opened),
    stop: () => new Promise<void>((resolve) => server.close(() => resolve()).closeAllConnections()),
  };
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: string[] = [];
  for await (const chunk of request) chunks.push(String(chunk));
  return chunks.join('');
}

async function send(port: number, form: Record<string, string>): Promise<string> {
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
