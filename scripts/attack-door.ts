/**
 * Knocks at the HTTP door as nobody should: unsigned, wrongly signed, replayed, too old, from the
 * future, too large, and by the byte. `npx tsx scripts/attack-door.ts [count]`; 5,000 of each where
 * it is left out. Tells how each was answered and what it cost; ends with 1 where one got in.
 */
import { connect } from 'node:net';
import { Pool } from 'undici';
import { readSettings } from '../src/settings.js';
import { startSlackApp } from '../src/slack/app.js';
import { createLog } from '../src/slack/log.js';
import { memoryStore } from '../src/store/memory.js';
import { starterDocument } from '../src/store/starter.js';
import { command, SECRET, signature, TOKEN } from '../test/wire/slack-requests.js';
import { standIn } from '../test/wire/stand-in.js';

const count = Number(process.argv[2] ?? 5_000);
const FORM = 'application/x-www-form-urlencoded';

const slack = await standIn();
const read = readSettings({
  SLACK_BOT_TOKEN: TOKEN,
  SLACK_SIGNING_SECRET: SECRET,
  SLACK_API_URL: slack.apiUrl,
  PORT: '0',
});
if (!read.ok || read.settings.connection.mode === 'playground') throw new Error('settings');
const app = await startSlackApp({
  settings: { ...read.settings, connection: read.settings.connection },
  store: memoryStore((await starterDocument()).record),
  now: () => new Date(),
  log: createLog('error', []),
});
const pool = new Pool(`http://127.0.0.1:${app.port}`, { connections: 20 });

const body = new URLSearchParams(command('help')).toString();
const now = () => Math.floor(Date.now() / 1000);
const signed = (timestamp: number, secret = SECRET) => ({
  'x-slack-request-timestamp': String(timestamp),
  'x-slack-signature': signature(body, timestamp, secret),
});
const captured = signed(now());
const first = await status(captured);

const ATTACKS: Record<string, () => Record<string, string>> = {
  unsigned: () => ({}),
  'wrongly signed': () => signed(now(), 'another secret'),
  replayed: () => captured,
  'five minutes old': () => signed(now() - 301),
  'an hour ahead': () => signed(now() + 3600),
};
let gotIn = first !== 200;
print('the request that is captured', first);
for (const [name, headers] of Object.entries(ATTACKS)) {
  const before = process.cpuUsage();
  const begun = performance.now();
  const statuses: Record<number, number> = {};
  let left = count;
  const knock = async () => {
    while (left > 0) {
      left -= 1;
      const answer = await status(headers());
      statuses[answer] = (statuses[answer] ?? 0) + 1;
    }
  };
  await Promise.all(Array.from({ length: 20 }, knock));
  const cpu = process.cpuUsage(before);
  gotIn ||= statuses[401] !== count;
  // The knocking itself is counted in: it is done in the same process.
  const each = (cpu.user + cpu.system) / count;
  print(name, {
    statuses,
    'requests a second': Math.round((count / (performance.now() - begun)) * 1000),
    'µs of processor each': Math.round(each),
  });
}

const large = await pool
  .request({
    path: '/slack/events',
    method: 'POST',
    headers: { 'content-type': FORM, ...captured },
    body: 'x'.repeat(4_000_000),
  })
  .then(
    ({ statusCode }) => statusCode,
    (error) => String(error.code),
  );
print('4 MB', large);

const slow = 300;
const begun = performance.now();
const closed = await Promise.all(Array.from({ length: slow }, () => byTheByte()));
print('by the byte', {
  connections: slow,
  'let go after ms, at most': Math.round(Math.max(...closed)),
  'a good request meanwhile': await status(signed(now() - 7)),
});
print(
  'in all',
  `${Math.round((performance.now() - begun) / 1000)} s; calls of Slack: ${slack.timesCalled('users.info')}`,
);
await pool.destroy();
await app.stop();
await slack.close();
process.exit(gotIn ? 1 : 0);

async function status(headers: Record<string, string>): Promise<number> {
  const response = await pool.request({
    path: '/slack/events',
    method: 'POST',
    headers: { 'content-type': FORM, ...headers },
    body,
  });
  await response.body.dump();
  return response.statusCode;
}

/** How long a request that comes a byte a second is listened to. */
function byTheByte(): Promise<number> {
  return new Promise((resolve) => {
    const since = performance.now();
    const socket = connect(app.port ?? 0, '127.0.0.1');
    const drip = setInterval(() => socket.write('x'), 1_000);
    const over = () => {
      clearInterval(drip);
      resolve(performance.now() - since);
    };
    socket.on('error', over).on('close', over).resume();
    socket.write('POST /slack/events HTTP/1.1\r\nx-slow: ');
  });
}

function print(what: string, value: unknown): void {
  process.stdout.write(`${what}: ${JSON.stringify(value)}\n`);
}
