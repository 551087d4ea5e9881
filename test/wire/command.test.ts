import { describe, expect, it } from 'vitest';
import { blockIds, blockText, knowsPerson, sentMessage } from './slack-api.js';
import { sendCommand, sendEvent } from './slack-requests.js';
import { overHttp, warnings } from './summit.js';

const CALL = '2025-11-24-cn-us-call';

const summit = overHttp();

async function acknowledged(response: Response) {
  expect(response.status).toBe(200);
  return sentMessage(await response.json());
}

describe('/summit', () => {
  it('answers in the acknowledgement, to the asker alone, facts apart from claims', async () => {
    knowsPerson('U0ANN');
    const answer = await acknowledged(await sendCommand(summit().base, '2025-11-24 us-china'));
    expect(answer.response_type).toBe('ephemeral');
    expect(blockIds(answer)).toContain(`event:${CALL}`);
    expect(blockText(answer, `confirmed:${CALL}`)).not.toMatch(/Taiwan|soybeans/);
    expect(blockText(answer, `claims:${CALL}:CN`)).toContain('Taiwan');
    expect(blockText(answer, `claims:${CALL}:CN`)).not.toContain('soybeans');
    expect(answer.text).not.toBe('');
  });

  it('asks Slack once who somebody is, not at every question', async () => {
    knowsPerson('U0ANN');
    await acknowledged(await sendCommand(summit().base, 'last us-china'));
    await acknowledged(await sendCommand(summit().base, 'last us-russia'));
  });

  it.each(['', '   ', 'help', 'Hi!', '?'])('gives help for %j', async (text) => {
    knowsPerson('U0ANN');
    const answer = await acknowledged(await sendCommand(summit().base, text));
    expect(blockIds(answer)[0]).toBe('help');
  });

  it.each([
    ['4,000 characters of noise', 'x7%$ '.repeat(800)],
    ['4,000 characters without a space', 'é'.repeat(4000)],
    ['a question in capitals', 'WHEN DID TRUMP AND XI LAST MEET IN PERSON?'],
    ['emoji', '🔥🔥 :fire: 👩‍👩‍👧‍👦 🇺🇸-🇨🇳'],
    ['marks of direction', '\u202elast\u202c \u200fus-china\u200f'],
    ['the name of a prototype', '__proto__ constructor toString'],
    ['HTML', '<script>alert(1)</script> <b>last us-china</b> &lt;!channel&gt;'],
    ['mrkdwn', '*last* _us-china_ `x` ~y~ <!channel> <@U1> <https://example.org|x>'],
    ['a null byte', 'last\u0000us-china'],
    ['half of a surrogate pair', '\ud83d last us-china'],
    ['a pattern', '(((((((((((((((((a+)+)+)+)+)+)+$'],
  ])('answers %s, and stays up', async (_, text) => {
    knowsPerson('U0ANN');
    const answer = await acknowledged(await sendCommand(summit().base, text));
    expect(answer.blocks.length).toBeGreaterThan(0);
    expect(answer.text).not.toMatch(/<!channel>|<@U1>|<script>/);
    expect(warnings(summit())).toBe('');
    expect((await fetch(`${summit().base}/healthz`)).status).toBe(200);
  });

  it('does not read what is too long for a question', async () => {
    knowsPerson('U0ANN');
    const answer = await acknowledged(
      await sendCommand(summit().base, 'last us-china '.repeat(100)),
    );
    expect(blockIds(answer)).toEqual(['too-long']);
  });
});

describe('the door', () => {
  it('refuses what is unsigned, signed by another, or old', async () => {
    const old = Math.floor(Date.now() / 1000) - 301;
    const refused = [
      await fetch(`${summit().base}/slack/events`, { method: 'POST', body: '{}' }),
      await sendCommand(summit().base, 'last us-china', {}, { secret: 'another' }),
      await sendCommand(summit().base, 'last us-china', {}, { timestamp: old }),
      await sendCommand(summit().base, 'x', {}, { headers: { 'x-slack-signature': 'v0=00' } }),
    ];
    expect(refused.map(({ status }) => status)).toEqual([401, 401, 401, 401]);
  });

  it('says that it is well, and nothing anywhere else', async () => {
    expect(await (await fetch(`${summit().base}/healthz`)).text()).toBe('ok\n');
    expect((await fetch(`${summit().base}/elsewhere`)).status).toBe(404);
  });

  it('answers Slack’s question whether the address is ours', async () => {
    const response = await sendEvent(summit().base, { type: 'url_verification', challenge: 'c' });
    expect(await response.json()).toEqual({ challenge: 'c' });
  });

  it('keeps secrets and people’s words out of the log', async () => {
    knowsPerson('U0ANN');
    await sendCommand(summit().base, 'last us-china sesame');
    const log = summit().lines.join('');
    expect(log).toContain('"outcome"');
    expect(log).not.toMatch(/xoxb-|sesame|hooks\.slack\.com\/c/);
  });
});
