import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { eventually } from '../eventually.js';
import { blockIds, sentMessage } from './slack-api.js';
import { command, envelope, mention, TOKEN } from './slack-requests.js';
import { type StandIn, standIn } from './stand-in.js';
import { onlyOurselves, type Running, start, warnings } from './summit.js';

let slack: StandIn;
let summit: Running;
let stray: unknown[] = [];
const keep = (reason: unknown) => void stray.push(reason);

beforeEach(async () => {
  onlyOurselves();
  stray = [];
  process.on('unhandledRejection', keep);
  slack = await standIn();
  summit = await start({
    SLACK_BOT_TOKEN: TOKEN,
    SLACK_APP_TOKEN: 'xapp-1-A0SUMMIT-1-faults',
    SLACK_API_URL: slack.apiUrl,
  });
});
afterEach(async () => {
  await summit.app.stop();
  await slack.close();
  process.off('unhandledRejection', keep);
  expect(stray).toEqual([]);
});

async function helps(): Promise<void> {
  const answer = await slack.deliver('slash_commands', command('help'));
  expect(blockIds(sentMessage(answer))).toContain('help');
}

async function connectedAgain(times: number): Promise<void> {
  await eventually(() => expect(slack.connections()).toEqual({ opened: times, open: 1 }));
}

describe('a payload of Socket Mode', () => {
  it.each([
    ['without an event: Slack holds events back', 'events_api', { type: 'app_rate_limited' }],
    ['that is nothing', 'events_api', null],
    ['that is a list', 'events_api', [1]],
    ['with an event that is nothing', 'events_api', { type: 'event_callback', event: null }],
    ['with an event without a type', 'events_api', { type: 'event_callback', event: {} }],
    ['named like the client\u2019s own events', 'disconnected', { type: 'x' }],
    ['of an error', 'error', {}],
    ['of a press without a press', 'interactive', { type: 'block_actions', actions: [] }],
    ['of a command without a command', 'slash_commands', {}],
  ])('%s is acknowledged, and survived', async (_, type, payload) => {
    await slack.deliver(type, payload);
    await helps();
  });

  it('whose event has a name of the client\u2019s own is an event like any other', async () => {
    for (const type of ['close', 'disconnected', 'error', 'connected', 'ws_message']) {
      await slack.deliver('events_api', envelope({ type, user: 'U0ANN' }));
    }
    await helps();
    expect(slack.connections().opened).toBe(1);
  });
});

describe('a connection', () => {
  it('that Slack wants to renew is replaced before it is closed: nothing goes unanswered', async () => {
    const release = slack.hold('users.info');
    const answer = slack.deliver('slash_commands', command('help'));
    await slack.called('users.info');
    slack.say('{"type":"disconnect","reason":"refresh_requested"}');
    await eventually(() => expect(slack.connections().opened).toBe(2));
    // The old one is still there for what is in hand.
    expect(slack.connections().open).toBe(2);
    release();
    expect(blockIds(sentMessage(await answer))).toContain('help');
    await connectedAgain(2);
    await helps();
  });

  it('that is lost is made again at once', async () => {
    slack.drop();
    await connectedAgain(2);
    await helps();
  });

  it.each(['internal_error', 'service_unavailable', 'ratelimited', 'unheard_of'])(
    'that Slack cannot give just now (%s) is asked for until it does',
    async (error) => {
      slack.refuse('apps.connections.open', error);
      slack.drop();
      await eventually(() => expect(warnings(summit)).toContain('it is tried again'));
      slack.accept('apps.connections.open');
      await connectedAgain(2);
      await helps();
    },
  );

  it('that Slack refuses for good is told to whoever started Summit, once', async () => {
    slack.refuse('apps.connections.open', 'token_revoked');
    slack.drop();
    await eventually(() => expect(summit.lost).toHaveLength(1));
    expect(summit.lost[0]?.message).toContain('(token_revoked)');
  });

  it('that is being made while Summit stops holds nothing up', async () => {
    slack.refuse('apps.connections.open', 'internal_error');
    slack.drop();
    await eventually(() => expect(warnings(summit)).toContain('it is tried again'));
    const since = performance.now();
    await summit.app.stop();
    expect(performance.now() - since).toBeLessThan(1_000);
  });

  it('does not share how often it is tried with what is posted', async () => {
    slack.refuse('chat.postMessage', 'is_archived');
    await slack.deliver('events_api', envelope(mention('help')));
    await eventually(() => expect(warnings(summit)).toContain('who asked could not be told'));
    expect(slack.timesCalled('chat.postMessage')).toBe(2);
  });
});
