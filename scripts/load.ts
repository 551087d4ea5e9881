/**
 * Summit as a process of its own over HTTP, under load, with a Slack that obliges or is in trouble.
 * `npx tsx scripts/load.ts [seconds=60] [at-once=50] [requests=0] [trouble=none]`; with `requests`
 * it goes on until so many were made. Trouble: none, 429, 500, silent, closed, mixed. Memory is told
 * at every tenth of the way. Ends with 1 where a request was refused or took longer than 3 s.
 */
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type ServerResponse } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { Pool } from 'undici';
import {
  command,
  envelope,
  mention,
  press,
  SECRET,
  signature,
  TOKEN,
} from '../test/wire/slack-requests.js';

const options = new Map(
  process.argv.slice(2).map((word): [string, string] => {
    const [name = '', value = ''] = word.split('=');
    return [name, value];
  }),
);
const seconds = Number(options.get('seconds') ?? 60);
const atOnce = Number(options.get('at-once') ?? 50);
const wanted = Number(options.get('requests') ?? 0);
const trouble = options.get('trouble') ?? 'none';
const ROOT = fileURLToPath(new URL('..', import.meta.url));
const EVENT = '2025-11-24-cn-us-call';
const SLOWEST_MS = 3_000;

const slack = await standIn();
const folder = mkdtempSync(join(tmpdir(), 'summit-load-'));
const summit = spawn(
  process.execPath,
  ['--import', pathToFileURL(`${ROOT}node_modules/tsx/dist/loader.mjs`).href, `${ROOT}src/main.ts`],
  {
    cwd: folder,
    env: {
      PATH: process.env.PATH,
      SLACK_BOT_TOKEN: TOKEN,
      SLACK_SIGNING_SECRET: SECRET,
      SLACK_API_URL: `http://127.0.0.1:${slack.port}/api/`,
      SUMMIT_STORE: join(folder, 'summit.json'),
      SUMMIT_METRICS_PORT: '0',
      PORT: '0',
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  },
);
let lines = 0;
const { port, statusPort } = await new Promise<{ port: number; statusPort: number }>((resolve) => {
  let out = '';
  summit.stdout.on('data', (chunk) => {
    lines += String(chunk).split('\n').length - 1;
    if (out.includes('Summit is ready')) return;
    out += chunk;
    const ready = out.split('\n').find((line) => line.includes('Summit is ready'));
    if (ready) resolve(JSON.parse(ready));
  });
});

const pool = new Pool(`http://127.0.0.1:${port}`, { connections: atOnce });
const statuses: Record<string, number> = {};
const took: number[] = [];
let made = 0;
/** No two requests are alike, those before the figures included: a replayed one is refused. */
let number = 0;

await run(500, 60);
slack.trouble = trouble;
for (const status of Object.keys(statuses)) delete statuses[status];
took.length = 0;
made = 0;
print('warm', await memory());
const begun = performance.now();
const tenth = wanted > 0 ? wanted / 10 : 0;
if (wanted > 0) {
  for (let part = 1; part <= 10; part += 1) {
    await run(tenth * part, Number.POSITIVE_INFINITY);
    print(`${made} requests`, await memory());
  }
} else await run(Number.POSITIVE_INFINITY, seconds);
const lasted = (performance.now() - begun) / 1000;
slack.trouble = 'none';
await new Promise((resolve) => setTimeout(resolve, 2_000));
print('after', await memory());

took.sort((a, b) => a - b);
const at = (part: number) =>
  Math.round((took[Math.floor((took.length - 1) * part)] ?? 0) * 10) / 10;
const refused = Object.entries(statuses).reduce(
  (sum, [status, count]) => sum + (status === '200' ? 0 : count),
  0,
);
print('figures', {
  requests: made,
  seconds: Math.round(lasted),
  'requests a second': Math.round(made / lasted),
  'ms at 50 %': at(0.5),
  'ms at 99 %': at(0.99),
  'ms at most': at(1),
  statuses,
  refused,
  'lines of log': lines,
  'calls of Slack': slack.calls,
});
const ended = new Promise((resolve) => summit.once('exit', resolve));
summit.kill('SIGTERM');
print('ended with', await ended);
await pool.destroy();
slack.close();
rmSync(folder, { recursive: true });
process.exit(refused === 0 && at(1) <= SLOWEST_MS ? 0 : 1);

/** Asks at `atOnce` places at the same time, until so many are made or so long has passed. */
async function run(until: number, forSeconds: number): Promise<void> {
  const end = performance.now() + forSeconds * 1000;
  const worker = async () => {
    while (made < until && performance.now() < end) {
      made += 1;
      number += 1;
      await ask(number);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
}

async function ask(n: number): Promise<void> {
  const { body, type } = requestOf(n);
  const timestamp = Math.floor(Date.now() / 1000);
  const since = performance.now();
  let status: string;
  try {
    const response = await pool.request({
      path: '/slack/events',
      method: 'POST',
      headers: {
        'content-type': type,
        'x-slack-request-timestamp': String(timestamp),
        'x-slack-signature': signature(body, timestamp),
      },
      body,
    });
    status = String(response.statusCode);
    await response.body.dump({ limit: 1e6 });
  } catch (error) {
    status = error instanceof Error ? error.message : 'failed';
  }
  took.push(performance.now() - since);
  statuses[status] = (statuses[status] ?? 0) + 1;
}

/** What a newsroom sends: mostly commands, of many people, of which every fifth asks something new. */
function requestOf(n: number): { body: string; type: string } {
  const form = 'application/x-www-form-urlencoded';
  const user = `U0P${n % 200}`;
  const hooks = `http://127.0.0.1:${slack.port}/hooks/1`;
  // Slack delivers some eight events a second at most; more would be turned away.
  if (n % 50 === 0)
    return {
      type: 'application/json',
      body: JSON.stringify(envelope(mention('last us-china', { user }), { event_id: `Ev${n}` })),
    };
  if (n % 10 === 3) {
    const body = {
      ...press({ action_id: 'all_points', value: EVENT, user }),
      response_url: hooks,
      trigger_id: `1.${n}`,
    };
    return { type: form, body: new URLSearchParams({ payload: JSON.stringify(body) }).toString() };
  }
  const known = [
    'last us-china',
    'when did Trump and Xi last meet in person?',
    'compare us-china',
    'list us-russia 2025 calls',
  ];
  const fresh = [
    `list us-china since ${2000 + (n % 27)}`,
    `last call trump xi before ${2010 + (n % 16)}-0${1 + (n % 9)}-1${n % 10}`,
    `what did Beijing say about topic ${n}`,
  ];
  const text = n % 5 === 0 ? fresh[n % 3] : known[n % 4];
  return {
    type: form,
    body: new URLSearchParams(
      command(text ?? 'help', { user_id: user, response_url: hooks, trigger_id: `1.${n}` }),
    ).toString(),
  };
}

async function memory(): Promise<Record<string, string>> {
  const text = await (await fetch(`http://127.0.0.1:${statusPort}/metrics`)).text();
  const of = (name: string) => Number(new RegExp(`^${name} (\\S+)`, 'm').exec(text)?.[1] ?? 0);
  const mb = (name: string) => `${Math.round(of(name) / 1e6)} MB`;
  return {
    resident: mb('process_resident_memory_bytes'),
    heap: mb('nodejs_heap_size_used_bytes'),
    'in hand': String(of('summit_in_hand')),
    'worst lag of the loop': `${Math.round(of('nodejs_eventloop_lag_max_seconds') * 1000)} ms`,
  };
}

async function standIn() {
  const state = { port: 0, trouble: 'none', calls: 0, close: () => server.close() };
  const server = createServer((request, response) => {
    state.calls += 1;
    let body = '';
    request.on('data', (chunk) => {
      body += chunk;
    });
    request.on('end', () =>
      answer(response, new URLSearchParams(body).get('user') ?? 'U0P1', state),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  state.port = typeof address === 'object' && address ? address.port : 0;
  return state;
}

function answer(
  response: ServerResponse,
  id: string,
  { trouble, calls }: { trouble: string; calls: number },
): void {
  const kinds = ['429', '500', 'silent', 'closed'];
  const kind = trouble === 'mixed' ? kinds[calls % 4] : trouble;
  if (kind === '429') response.writeHead(429, { 'retry-after': '30' }).end();
  else if (kind === '500') response.writeHead(500).end();
  else if (kind === 'closed') response.destroy();
  else if (kind !== 'silent') {
    const answer = {
      ok: true,
      ts: '1.1',
      channel: 'C0WORLD',
      team_id: 'T0DESK',
      user_id: 'U0SUMMIT',
      bot_id: 'B0SUMMIT',
      user: { id, team_id: 'T0DESK' },
    };
    response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(answer));
  }
}

function print(what: string, value: unknown): void {
  process.stdout.write(`${what}: ${JSON.stringify(value)}\n`);
}
