import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type Process, run } from './process.js';
import { blockIds, sentMessage } from './slack-api.js';
import {
  command,
  envelope,
  mention,
  SECRET,
  sendCommand,
  sendEvent,
  TOKEN,
} from './slack-requests.js';
import { type StandIn, standIn } from './stand-in.js';

// Each test starts a process, which takes its time where others run beside it.
vi.setConfig({ testTimeout: 30_000 });

let slack: StandIn;
let folder: string;
let started: Process[] = [];
beforeEach(async () => {
  slack = await standIn();
  folder = await mkdtemp(join(tmpdir(), 'summit-main-'));
});
afterEach(async () => {
  for (const { child } of started) child.kill('SIGKILL');
  await Promise.all(started.map(({ ended }) => ended));
  started = [];
  await slack.close();
  await rm(folder, { recursive: true });
});

const HTTP = { SLACK_BOT_TOKEN: TOKEN, SLACK_SIGNING_SECRET: SECRET, PORT: '0' };

function main(environment: Record<string, string>): Process {
  const store = join(folder, 'summit.json');
  const summit = run('main.ts', [], {
    SLACK_API_URL: slack.apiUrl,
    SUMMIT_STORE: store,
    ...environment,
  });
  started.push(summit);
  return summit;
}

async function ready(summit: Process): Promise<string> {
  await summit.says('Summit is ready');
  const port = /"port":(\d+)/.exec(summit.out())?.[1];
  return `http://127.0.0.1:${port}`;
}

describe('npm start', () => {
  it.each([
    ['a bot token alone', { SLACK_BOT_TOKEN: TOKEN }, 'SLACK_APP_TOKEN is missing'],
    ['an empty store path', { ...HTTP, SUMMIT_STORE: '' }, 'SUMMIT_STORE should be the path'],
    ['malformed settings', { ...HTTP, PORT: 'x', LOG_LEVEL: 'loud' }, 'LOG_LEVEL should be one of'],
  ])('with %s says what to put where, and ends with 1', async (_, environment, words) => {
    const summit = main(environment);
    expect(await summit.ended).toBe(1);
    expect(summit.err()).toContain(words);
    expect(summit.err()).not.toMatch(/xoxb-1|\n\s+at /);
  });

  it('with no token at all opens the playground, and ends in good order', async () => {
    const summit = main({ PORT: '0' });
    await summit.says('Summit is ready');
    const address = /http:\/\/localhost:\d+/.exec(summit.out())?.[0];
    const page = await fetch(`${address}/`);
    expect(page.status).toBe(200);
    expect(await page.text()).toContain('Summit');
    summit.child.kill('SIGTERM');
    expect(await summit.ended).toBe(0);
  });

  it('with a token that Slack refuses says so in one message, and ends with 1', async () => {
    slack.refuse('auth.test', 'invalid_auth');
    const summit = main(HTTP);
    expect(await summit.ended).toBe(1);
    expect(summit.err()).toMatch(/^Slack refuses the token in SLACK_BOT_TOKEN \(invalid_auth\)/);
    expect(summit.err() + summit.out()).not.toContain(TOKEN);
  });

  it('with an app token that Slack refuses names that one', async () => {
    slack.refuse('apps.connections.open', 'invalid_auth');
    const summit = main({ SLACK_BOT_TOKEN: TOKEN, SLACK_APP_TOKEN: 'xapp-1-A1-2-c', PORT: '0' });
    expect(await summit.ended).toBe(1);
    expect(summit.err()).toContain('SLACK_APP_TOKEN (invalid_auth)');
  });

  it('with a malformed store names the place, ends with 1, and leaves it as it is', async () => {
    const path = join(folder, 'summit.json');
    await writeFile(path, '{"version": 1, "events": [{"id": 7}]}');
    const summit = main(HTTP);
    expect(await summit.ended).toBe(1);
    expect(summit.err()).toContain('events[0].id');
    expect(await readFile(path, 'utf8')).toBe('{"version": 1, "events": [{"id": 7}]}');
  });

  it('on a port that is taken names PORT', async () => {
    const other = createServer();
    await new Promise<void>((resolve) => other.listen(0, resolve));
    const address = other.address();
    const port = typeof address === 'object' && address ? address.port : 0;
    const summit = main({ ...HTTP, PORT: String(port) });
    expect(await summit.ended).toBe(1);
    expect(summit.err()).toContain(`The port in PORT, ${port}`);
    await new Promise((resolve) => other.close(resolve));
  });
});

describe('SIGTERM', () => {
  it('is obeyed when the request in hand is answered, and soon', async () => {
    const summit = main(HTTP);
    const base = await ready(summit);
    const release = slack.hold('users.info');
    const response = sendCommand(base, 'last us-china');
    await slack.called('users.info');
    summit.child.kill('SIGTERM');
    await summit.says('Summit stops');
    // npm and tsx pass it on once more.
    summit.child.kill('SIGTERM');
    release();
    const answered = await response;
    expect(answered.status).toBe(200);
    expect(blockIds(sentMessage(await answered.json()))).toContain('answer');
    const since = performance.now();
    expect(await summit.ended).toBe(0);
    // A connection that is only kept alive holds nothing up.
    expect(performance.now() - since).toBeLessThan(2_000);
  });

  it('waits for the answer to a mention that was acknowledged already', async () => {
    const summit = main(HTTP);
    const base = await ready(summit);
    const release = slack.hold('chat.postMessage');
    await sendEvent(base, envelope(mention('last us-china')));
    await slack.called('chat.postMessage');
    summit.child.kill('SIGTERM');
    await summit.says('Summit stops');
    release();
    expect(await summit.ended).toBe(0);
    expect(slack.posted).toHaveLength(1);
  });
});

describe('in Socket Mode', () => {
  it('survives a payload without an event, and serves /healthz where PORT is set', async () => {
    const summit = main({ SLACK_BOT_TOKEN: TOKEN, SLACK_APP_TOKEN: 'xapp-1-A1-2-c', PORT: '0' });
    const base = await ready(summit);
    await slack.deliver('events_api', { type: 'app_rate_limited' });
    await summit.says('Slack delivers no events for a while');
    const answer = await slack.deliver('slash_commands', command('help'));
    expect(blockIds(sentMessage(answer))).toContain('help');
    expect((await fetch(`${base}/healthz`)).status).toBe(200);
    expect(summit.out()).not.toContain('an error that nobody waited for');
    summit.child.kill('SIGTERM');
    expect(await summit.ended).toBe(0);
  });

  it.each(['invalid_auth', 'token_revoked'])(
    'ends with 1 and one clear message where Slack refuses the next connection for good (%s)',
    async (error) => {
      const summit = main({ SLACK_BOT_TOKEN: TOKEN, SLACK_APP_TOKEN: 'xapp-1-A1-2-c' });
      await summit.says('Summit is ready');
      slack.refuse('apps.connections.open', error);
      slack.drop();
      expect(await summit.ended).toBe(1);
      expect(summit.err()).toContain(`Slack refuses the connection for good (${error})`);
      expect(summit.err()).not.toMatch(/\n\s+at /);
    },
  );
});
