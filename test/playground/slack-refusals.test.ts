// The stand-in for Slack, over HTTP: what real Slack would refuse, and what the page's door does.

import { describe, expect, it } from 'vitest';
import { practiceDesk, refusal } from './practice-desk.js';
import { PLANNING, POLITICS, POOL } from './visitor.js';

const desk = practiceDesk();

describe('what real Slack would refuse', () => {
  const divider = { type: 'divider' as const };
  const section = (text: string) => ({
    type: 'section' as const,
    text: { type: 'mrkdwn' as const, text },
  });
  const table = {
    type: 'table' as const,
    rows: [[{ type: 'raw_text' as const, text: 'a' }]],
  };
  const cases: [string, string, Record<string, unknown>][] = [
    ['no text at all', 'no_text', {}],
    [
      '51 blocks',
      'invalid_blocks',
      { text: 'x', blocks: Array.from({ length: 51 }, () => divider) },
    ],
    ['a text too long', 'invalid_blocks', { text: 'x', blocks: [section('x'.repeat(3001))] }],
    ['an unknown key', 'invalid_blocks', { text: 'x', blocks: [{ ...divider, colour: 'red' }] }],
    ['two tables', 'only_one_table_allowed', { text: 'x', blocks: [table, table] }],
    ['a list of no blocks', 'invalid_blocks_format', { text: 'x', blocks: 'none' }],
    ['a channel that is not there', 'channel_not_found', { text: 'x', channel: 'C1' }],
    ['a private channel it is not in', 'channel_not_found', { text: 'x', channel: PLANNING }],
  ];
  it.each(cases)('refuses %s with %s', async (_what, error, args) => {
    const call = desk.client().apiCall('chat.postMessage', { channel: POLITICS, ...args });
    expect(await refusal(call)).toBe(error);
    expect(desk.warnings.join()).toContain(error);
  });

  it('tells the reason in the Inspector', async () => {
    await refusal(desk.client().apiCall('chat.postMessage', { channel: POLITICS }));
    const { exchange } = await desk.rosa
      .until((one) => one.kind === 'exchange' && one.exchange.refusal?.error === 'no_text')
      .then((one) => (one.kind === 'exchange' ? one : Promise.reject(new Error('no exchange'))));
    expect(exchange).toMatchObject({ to: 'slack', what: 'chat.postMessage' });
    expect(exchange.refusal?.reasons).toEqual(['neither text nor blocks']);
    expect(JSON.stringify(exchange)).not.toContain(desk.access.botToken);
  });

  it('lets an update have 4,000 characters, a post ten times as many', async () => {
    const post = await desk
      .client()
      .chat.postMessage({ channel: POLITICS, text: 'x'.repeat(4001) });
    const update = { channel: POLITICS, ts: String(post.ts), text: 'x'.repeat(4001) };
    expect(await refusal(desk.client().chat.update(update))).toBe('msg_too_long');
  });

  it('takes the blocks away where an update has none', async () => {
    const { chat } = desk.client();
    const post = await chat.postMessage({ channel: POLITICS, text: 'x', blocks: [divider] });
    await chat.update({ channel: POLITICS, ts: String(post.ts), text: 'y' });
    const changed = await desk.rosa.message((one) => one.text === 'y');
    expect(changed.blocks).toBeUndefined();
  });

  it('knows whose messages are whose', async () => {
    await desk.rosa.say('mine alone');
    const mine = await desk.rosa.message((one) => one.text === 'mine alone');
    const { chat } = desk.client();
    const at = { channel: POLITICS, ts: mine.ts };
    expect(await refusal(chat.update({ ...at, text: 'x' }))).toBe('cant_update_message');
    expect(await refusal(chat.delete(at))).toBe('cant_delete_message');
    const hidden = chat.postEphemeral({ channel: POOL, user: 'U1', text: 'x' });
    expect(await refusal(hidden)).toBe('user_not_in_channel');
  });

  it('refuses methods it does not have, scopes the manifest does not have, and other tokens', async () => {
    expect(await refusal(desk.client().apiCall('files.getUploadURLExternal'))).toBe(
      'unknown_method',
    );
    expect(await refusal(desk.client().apiCall('team.info'))).toBe('missing_scope');
    expect(await refusal(desk.client('xoxb-other').auth.test())).toBe('invalid_auth');
  });
});

describe('the door', () => {
  it('keeps other sites out', async () => {
    const at = (headers: Record<string, string>) =>
      fetch(`${desk.playground.url}/page/say`, { method: 'POST', headers, body: '{}' });
    expect((await at({ 'content-type': 'text/plain' })).status).toBe(415);
    const foreign = { 'content-type': 'application/json', origin: 'https://evil.example' };
    expect((await at(foreign)).status).toBe(403);
  });

  it('lets the page load nothing from elsewhere, and weighs less than 600 kB', async () => {
    const page = await fetch(desk.playground.url);
    expect(page.headers.get('content-security-policy')).toContain("default-src 'none'");
    let bytes = 0;
    for (const path of ['/', '/page.js', '/page.css']) {
      const response = await fetch(desk.playground.url + path, {
        headers: { 'accept-encoding': 'gzip' },
      });
      bytes += Number(response.headers.get('content-length'));
    }
    expect(bytes).toBeGreaterThan(10_000);
    expect(bytes).toBeLessThan(600_000);
  });

  it('passes the question for its health on to the bot', async () => {
    const health = await fetch(`${desk.playground.url}/healthz`);
    expect([health.status, await health.text()]).toEqual([200, 'ok']);
  });
});
