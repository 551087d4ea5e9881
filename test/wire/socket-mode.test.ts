import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { eventually } from '../eventually.js';
import { blockIds, blockText, sentMessage } from './slack-api.js';
import { command, directMessage, envelope, mention, TOKEN } from './slack-requests.js';
import { type StandIn, standIn } from './stand-in.js';
import { onlyOurselves, type Running, start } from './summit.js';

const CALL = '2025-11-24-cn-us-call';

let slack: StandIn;
let summit: Running;
beforeEach(async () => {
  onlyOurselves();
  slack = await standIn();
  summit = await start({
    SLACK_BOT_TOKEN: TOKEN,
    SLACK_APP_TOKEN: 'xapp-1-A0SUMMIT-1-wire',
    SLACK_API_URL: slack.apiUrl,
  });
});
afterEach(async () => {
  await summit.app.stop();
  await slack.close();
});

describe('Socket Mode', () => {
  it('answers the command in the acknowledgement', async () => {
    const payload = await slack.deliver('slash_commands', command('2025-11-24 us-china'));
    const answer = sentMessage(payload);
    expect(answer.response_type).toBe('ephemeral');
    expect(blockIds(answer)).toContain(`event:${CALL}`);
    expect(blockText(answer, `confirmed:${CALL}`)).not.toContain('Taiwan');
  });

  it('answers a mention in the thread, and a direct message where it was said', async () => {
    const said = mention('2025-11-24 us-china');
    await slack.deliver('events_api', envelope(said));
    await slack.deliver('events_api', envelope(directMessage('help')));
    await eventually(() => expect(slack.posted).toHaveLength(2));
    const inThread = slack.posted.find(({ channel }) => channel === 'C0WORLD');
    expect(inThread?.thread_ts).toBe(said.ts);
    expect(slack.posted.some(({ channel }) => channel === 'D0ANN')).toBe(true);
  });

  it('answers once what Slack delivers again', async () => {
    const body = envelope(mention('last us-china'));
    await slack.deliver('events_api', body);
    await slack.deliver('events_api', body, { retry_attempt: 1, retry_reason: 'timeout' });
    await eventually(() => expect(summit.lines.join('')).toContain('delivered again'));
    await summit.app.stop();
    expect(slack.posted).toHaveLength(1);
  });

  it('goes on after what is no JSON, no envelope, or cut off', async () => {
    slack.say('not JSON');
    slack.say('{"type":"unheard_of","envelope_id":"x"}');
    const payload = await slack.deliver('slash_commands', command('help'));
    expect(blockIds(sentMessage(payload))).toContain('help');
  });
});
