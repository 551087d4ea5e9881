/** Slack slow or failing: commands are answered all the same, and nothing piles up. */
import { createServer, type ServerResponse } from 'node:http';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { eventually } from '../eventually.js';
import { blockIds, sentMessage } from './slack-api.js';
import {
  BOT_USER,
  envelope,
  mention,
  OUR_TEAM,
  SECRET,
  sendCommand,
  sendEvent,
  TOKEN,
} from './slack-requests.js';
import { onlyOurselves, type Running, start } from './summit.js';

const TROUBLES: readonly [string, (response: ServerResponse) => void][] = [
  ['429 for a minute', (response) => response.writeHead(429, { 'retry-after': '60' }).end()],
  ['500', (response) => response.writeHead(500).end('no')],
  ['no answer', () => {}],
  ['a socket that is closed', (response) => response.destroy()],
  ['something that is no JSON', (response) => response.writeHead(200).end('<html>')],
];

let trouble: ((response: ServerResponse) => void) | undefined;
let calls: string[] = [];
const http = createServer((request, response) => {
  const method = request.url?.replace('/api/', '') ?? '';
  calls.push(method);
  request.resume();
  if (trouble && method !== 'auth.test') return trouble(response);
  const answer = {
    ok: true,
    team_id: OUR_TEAM,
    user_id: BOT_USER,
    bot_id: 'B0SUMMIT',
    ts: '1.1',
    user: { id: 'U0ANN', team_id: OUR_TEAM },
  };
  response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(answer));
});

let summit: Running;
beforeEach(async () => {
  onlyOurselves();
  calls = [];
  trouble = undefined;
  await new Promise<void>((resolve) => http.listen(0, '127.0.0.1', resolve));
  const address = http.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  summit = await start({
    SLACK_BOT_TOKEN: TOKEN,
    SLACK_SIGNING_SECRET: SECRET,
    PORT: '0',
    SLACK_API_URL: `http://127.0.0.1:${port}/api/`,
    SUMMIT_METRICS_PORT: '0',
  });
});
afterEach(async () => {
  trouble = (response) => response.destroy();
  http.closeAllConnections();
  await summit.app.stop();
  await new Promise((resolve) => http.close(resolve));
});

describe.each(TROUBLES)('while Slack gives %s', (_, inTrouble) => {
  it('a command of the newsroom is answered within three seconds', async () => {
    trouble = inTrouble;
    const begun = performance.now();
    const responses = await Promise.all(
      Array.from({ length: 20 }, (__, n) =>
        sendCommand(summit.base, 'last us-china', { user_id: `U0ANN${n}` }),
      ),
    );
    expect(performance.now() - begun).toBeLessThan(3_000);
    for (const response of responses) {
      expect(response.status).toBe(200);
      expect(blockIds(sentMessage(await response.json()))).toContain('answer');
    }
  });
});

describe('while posts hang', () => {
  it('commands are answered beside them, and forms as well', async () => {
    await sendCommand(summit.base, 'help');
    trouble = () => {};
    const mentions = await Promise.all(
      Array.from({ length: 30 }, () => sendEvent(summit.base, envelope(mention('last us-china')))),
    );
    expect(new Set(mentions.map(({ status }) => status))).toEqual(new Set([200]));
    const begun = performance.now();
    expect((await sendCommand(summit.base, 'last us-china')).status).toBe(200);
    expect(performance.now() - begun).toBeLessThan(3_000);
  });
});

describe('a rate limit', () => {
  it('on one post holds up no other', async () => {
    await sendCommand(summit.base, 'help');
    let limited = 0;
    trouble = (response) => {
      limited += 1;
      if (limited === 1) response.writeHead(429, { 'retry-after': '2' }).end();
      else
        response
          .writeHead(200, { 'content-type': 'application/json' })
          .end('{"ok":true,"ts":"1.1"}');
    };
    await sendEvent(summit.base, envelope(mention('last us-china')));
    await eventually(() => expect(limited).toBe(1));
    await sendEvent(summit.base, envelope(mention('last us-russia', { channel: 'C0OTHER' })));
    await eventually(() => expect(limited).toBe(2));
    expect(calls.filter((method) => method === 'chat.postMessage')).toHaveLength(2);
  });
});
