import { connect } from 'node:net';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  command,
  envelope,
  mention,
  press,
  SECRET,
  send,
  sendCommand,
  sendEvent,
  sendPress,
  signature,
  TOKEN,
} from './slack-requests.js';
import { type StandIn, standIn } from './stand-in.js';
import { onlyOurselves, type Running, start, warnings } from './summit.js';

const FORM = 'application/x-www-form-urlencoded';
const JSON_TYPE = 'application/json';
const nowInSeconds = () => Math.floor(Date.now() / 1000);

let slack: StandIn;
let summit: Running;
beforeEach(async () => {
  onlyOurselves();
  slack = await standIn();
  summit = await start({
    SLACK_BOT_TOKEN: TOKEN,
    SLACK_SIGNING_SECRET: SECRET,
    PORT: '0',
    SLACK_API_URL: slack.apiUrl,
    SUMMIT_METRICS_PORT: '0',
  });
});
afterEach(async () => {
  await summit.app.stop();
  await slack.close();
});

function formOf(text: string): string {
  return new URLSearchParams(command(text)).toString();
}

describe('a request', () => {
  it.each([
    ['that is not signed', {}],
    ['signed by another', { secret: 'another' }],
    ['of more than five minutes ago', { timestamp: nowInSeconds() - 301 }],
    ['of an hour ahead', { timestamp: nowInSeconds() + 3600 }],
    ['of no time at all', { headers: { 'x-slack-request-timestamp': 'soon' } }],
    ['with half a signature', { headers: { 'x-slack-signature': 'v0=00' } }],
  ])('%s is refused with 401', async (name, sending) => {
    const response =
      name === 'that is not signed'
        ? await fetch(`${summit.base}/slack/events`, {
            method: 'POST',
            headers: { 'content-type': FORM },
            body: formOf('help'),
          })
        : await sendCommand(summit.base, 'help', {}, sending);
    expect(response.status).toBe(401);
    expect(slack.timesCalled('users.info')).toBe(0);
  });

  it('that is replayed is refused with 401, and answered once', async () => {
    const timestamp = nowInSeconds();
    const body = formOf('help');
    const first = await send(summit.base, body, FORM, { timestamp });
    const again = await send(summit.base, body, FORM, { timestamp });
    const resigned = await send(summit.base, body, FORM, { timestamp: timestamp - 1 });
    expect([first.status, again.status, resigned.status]).toEqual([200, 401, 200]);
    expect(warnings(summit)).toContain('"replayed"');
  });

  it('that is an event that was dealt with is acknowledged, and nothing more', async () => {
    const timestamp = nowInSeconds();
    const body = JSON.stringify(envelope(mention('help', { bot_id: 'B9' })));
    const first = await send(summit.base, body, JSON_TYPE, { timestamp });
    const again = await send(summit.base, body, JSON_TYPE, { timestamp });
    expect([first.status, again.status]).toEqual([200, 200]);
  });

  it('that Slack sends again after a failure, signed as before, is taken', async () => {
    const timestamp = nowInSeconds();
    const unheard = JSON.stringify({
      type: 'shortcut',
      user: { id: 'U0ANN' },
      team: { id: 'T0DESK' },
      callback_id: 'nobody',
      trigger_id: '1',
    });
    const body = new URLSearchParams({ payload: unheard }).toString();
    const statuses = [];
    for (let tries = 0; tries < 2; tries += 1) {
      statuses.push((await send(summit.base, body, FORM, { timestamp })).status);
    }
    expect(statuses).toEqual([404, 404]);
  });

  it('that is too large is refused before it is read', async () => {
    const body = `text=${'x'.repeat(2 * 1024 * 1024)}`;
    expect((await send(summit.base, body, FORM)).status).toBe(413);
  });

  it.each([
    ['no JSON', '{', 'application/json'],
    ['nothing', 'null', 'application/json'],
    ['nested without end', '['.repeat(100_000), 'application/json'],
    ['of another type', '{}', 'text/plain'],
    ['an event that is nothing', '{"type":"event_callback","event":null}', 'application/json'],
    ['a payload that is nothing', 'payload=null', FORM],
  ])('with %s is refused with 400 though it is signed', async (_, body, type) => {
    expect((await send(summit.base, body, type)).status).toBe(400);
    expect(warnings(summit)).toContain('"malformed"');
  });

  it('by which Slack tries the certificate is answered, and nothing in it is done', async () => {
    const check = (fields: Record<string, string>) =>
      fetch(`${summit.base}/slack/events`, {
        method: 'POST',
        headers: { 'content-type': FORM },
        body: new URLSearchParams(fields),
      });
    expect((await check({ ssl_check: '1', token: 'old' })).status).toBe(200);
    const smuggled = await check({ ...command('last us-china'), ssl_check: '1' });
    expect([smuggled.status, await smuggled.text()]).toEqual([200, '']);
    expect((await check({ ssl_check: '1', more: 'x'.repeat(2000) })).status).toBe(401);
    expect(slack.timesCalled('users.info')).toBe(0);
  });

  it('of a button in a view needs no response address', async () => {
    const {
      container: _,
      response_url: __,
      channel: ___,
      ...rest
    } = press({ action_id: 'share', value: '{}' });
    const view = {
      id: 'V1',
      type: 'modal',
      private_metadata: 'forged',
      callback_id: 'x',
      state: {},
    };
    expect((await sendPress(summit.base, { ...rest, view })).status).toBe(200);
  });

  it('that says Slack holds events back is acknowledged', async () => {
    expect(
      (await sendEvent(summit.base, { type: 'app_rate_limited', team_id: 'T0DESK' })).status,
    ).toBe(200);
  });

  it('that stops half-way, or is no HTTP, harms nobody', async () => {
    const port = Number(new URL(summit.base).port);
    const head = `POST /slack/events HTTP/1.1\r\nhost: x\r\nx-slack-request-timestamp: ${nowInSeconds()}\r\nx-slack-signature: ${signature('', nowInSeconds())}\r\ncontent-length: 50\r\n\r\n{"half`;
    for (const raw of ['\0\0\0', 'GET / HTTP/9.9\r\n\r\n', `${'x'.repeat(20_000)}\r\n`, head]) {
      const socket = connect(port, '127.0.0.1');
      socket.on('error', () => {});
      await new Promise<void>((resolve) => socket.write(raw, () => resolve()));
      socket.destroy();
    }
    expect((await sendCommand(summit.base, 'help')).status).toBe(200);
  });
});

describe('the status', () => {
  const status = (path: string) => fetch(`http://127.0.0.1:${summit.app.statusPort}${path}`);

  it('says that the process is up, and whether it can answer', async () => {
    expect((await status('/healthz')).status).toBe(200);
    const ready = await status('/readyz');
    expect([ready.status, await ready.text()]).toEqual([
      200,
      'record: yes\ndoor: yes\nslack: yes\n',
    ]);
    expect((await status('/elsewhere')).status).toBe(404);
    expect((await fetch(`${summit.base}/metrics`)).status).toBe(404);
  });

  it('is not ready while Slack cannot be reached', async () => {
    slack.refuse('auth.test', 'service_unavailable');
    const ready = await status('/readyz');
    expect([ready.status, await ready.text()]).toEqual([
      503,
      'record: yes\ndoor: yes\nslack: no\n',
    ]);
  });

  it('counts requests, refusals and failures, and names nobody', async () => {
    await sendCommand(summit.base, 'last us-china');
    await sendCommand(summit.base, 'x', {}, { secret: 'another' });
    const response = await status('/metrics');
    expect(response.headers.get('content-type')).toContain('text/plain');
    const text = await response.text();
    expect(text).toContain('summit_requests_total{surface="command",outcome="event"} 1');
    expect(text).toContain('summit_refused_total{why="wrong signature"} 1');
    expect(text).toMatch(/summit_events \d{2,}/);
    expect(text).toContain('process_resident_memory_bytes');
    expect(text).not.toMatch(/U0ANN|china/);
  });
});
