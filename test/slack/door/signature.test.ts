import { createHmac } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Claim, claimIn, createReplays, isSigned } from '../../../src/slack/door/signature.js';

const SECRET = 'a-signing-secret-of-the-tests';
const NOW_S = 1_795_341_600;

function signed(body: string, timestamp = NOW_S, secret = SECRET) {
  const hex = createHmac('sha256', secret).update(`v0:${timestamp}:${body}`).digest('hex');
  return { 'x-slack-request-timestamp': String(timestamp), 'x-slack-signature': `v0=${hex}` };
}

function claimOf(body: string, timestamp = NOW_S): Claim {
  const read = claimIn(signed(body, timestamp), NOW_S * 1000);
  if (!read.ok) throw new Error(read.why);
  return read.claim;
}

describe('claimIn', () => {
  it.each([
    ['now', 0, true],
    ['five minutes old', -300, true],
    ['older', -301, false],
    ['five minutes ahead', 300, true],
    ['further ahead', 301, false],
    ['of an hour ahead', 3600, false],
  ])('a timestamp %s', (_, apart, ok) => {
    expect(claimIn(signed('{}', NOW_S + apart), NOW_S * 1000).ok).toBe(ok);
  });

  it.each([
    ['nothing', {}],
    ['no timestamp', { 'x-slack-signature': `v0=${'0'.repeat(64)}` }],
    ['a timestamp that is no number', { ...signed('x'), 'x-slack-request-timestamp': 'NaN' }],
    ['a timestamp with a sign', { ...signed('x'), 'x-slack-request-timestamp': `-${NOW_S}` }],
    ['a timestamp in two parts', { ...signed('x'), 'x-slack-request-timestamp': `${NOW_S}, 1` }],
    ['another version', { ...signed('x'), 'x-slack-signature': `v1=${'0'.repeat(64)}` }],
    ['half a signature', { ...signed('x'), 'x-slack-signature': `v0=${'0'.repeat(32)}` }],
    ['capitals', { ...signed('x'), 'x-slack-signature': `v0=${'A'.repeat(64)}` }],
  ])('with %s is no signature', (_, headers) => {
    expect(claimIn(headers, NOW_S * 1000)).toEqual({ ok: false, why: 'not signed' });
  });
});

describe('isSigned', () => {
  it('holds for the very body, and for no other', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (body, other) => {
        const claim = claimOf(body);
        expect(isSigned(claim, Buffer.from(body), SECRET)).toBe(true);
        expect(isSigned(claim, Buffer.from(other), SECRET)).toBe(body === other);
        expect(isSigned(claim, Buffer.from(body), `${SECRET}x`)).toBe(false);
      }),
    );
  });
});

describe('createReplays', () => {
  it('lets a request through once, until it is too old to come again', () => {
    const replays = createReplays();
    const claim = claimOf('last us-china');
    expect(replays.claim(claim, NOW_S * 1000)).toBe(true);
    expect(replays.claim(claim, (NOW_S + 299) * 1000)).toBe(false);
    expect(replays.claim(claimOf('last us-russia'), NOW_S * 1000)).toBe(true);
    expect(replays.claim(claimOf('later'), (NOW_S + 700) * 1000)).toBe(true);
    expect(replays.size()).toBe(1);
  });

  it('lets a request come again of which nothing came', () => {
    const replays = createReplays();
    const claim = claimOf('x');
    replays.claim(claim, NOW_S * 1000);
    replays.release(claim);
    expect(replays.claim(claim, NOW_S * 1000)).toBe(true);
  });

  it('remembers a request that was signed ahead of time for as long as it is good', () => {
    const replays = createReplays();
    const ahead = claimOf('x', NOW_S + 300);
    replays.claim(ahead, NOW_S * 1000);
    expect(replays.claim(ahead, (NOW_S + 599) * 1000)).toBe(false);
  });

  it('never remembers more than its bound', () => {
    const replays = createReplays(100);
    for (let n = 0; n < 1000; n += 1) replays.claim(claimOf(String(n)), NOW_S * 1000);
    expect(replays.size()).toBeLessThanOrEqual(100);
  });
});
