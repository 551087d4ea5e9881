// The stand-in for Slack, over HTTP, with a practice bot behind it.

import { LogLevel, WebClient } from '@slack/web-api';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { fieldsOf, textOf } from '../../src/playground/fields.js';
import { type Playground, type SlackAccess, startPlayground } from '../../src/playground/start.js';
import type { Live } from '../../src/playground/wire.js';
import { type PracticeBot, practiceBot } from './practice-bot.js';
import { directOf, EDITH, PLANNING, POLITICS, POOL, ROSA, SAM, Visitor } from './visitor.js';

let playground: Playground;
let bot: PracticeBot;
let access: SlackAccess;
let rosa: Visitor;
const warnings: string[] = [];
/** What is refused here is refused on purpose. */
const quiet = {
  debug: () => {},
  info: () => {},
  warn: () => {},
  error: () => {},
  setLevel: () => {},
  getLevel: () => LogLevel.ERROR,
  setName: () => {},
};

beforeAll(async () => {
  bot = practiceBot();
  playground = await startPlayground({
    port: 0,
    log: { info: () => {}, warn: (text) => void warnings.push(text) },
    manifest: new URL('./practice-manifest.yml', import.meta.url),
    startBot: async (given) => {
      access = given;
      return bot.start(given);
    },
  });
});
afterAll(async () => playground.stop());
beforeEach(async () => {
  bot.heard.length = 0;
  warnings.length = 0;
  rosa = await Visitor.open(playground.url);
});
afterEach(() => rosa.leave());

const client = () =>
  new WebClient(access.botToken, {
    slackApiUrl: access.slackApiUrl,
    retryConfig: { retries: 0 },
    logger: quiet,
  });
const refusal = async (call: Promise<unknown>) =>
  call.then(
    () => 'taken',
    (error: { data?: { error?: string } }) => error.data?.error,
  );
const heard = (what: string) => bot.heard.filter((one) => one.what === what);
const told = (what: string, key: string) => textOf(fieldsOf(heard(what)[0]?.payload)[key]);
const messagesHeard = () => heard('message').map(({ payload }) => fieldsOf(payload));

describe('slash commands', () => {
  it('show the acknowledgement to the asker alone', async () => {
    const edith = await Visitor.open(playground.url, EDITH);
    await rosa.say('/summit last us-china');
    const answer = await rosa.message((one) => one.text === 'You asked last us-china');
    expect(answer.onlyFor).toBe(ROSA);
    await edith.say('here I am');
    await edith.message((one) => one.text === 'here I am');
    expect(edith.messages().map((one) => one.text)).not.toContain(answer.text);
    edith.leave();
  });

  it('take a plain text as ephemeral too, and in_channel as public', async () => {
    await rosa.say('/summit plain');
    const plain = await rosa.message((one) => one.text.startsWith('Plain text'));
    expect(plain.onlyFor).toBe(ROSA);
    await rosa.say('/summit loud');
    const loud = await rosa.message((one) => one.text === 'For everybody');
    expect(loud.onlyFor).toBeUndefined();
  });

  it('escape what was typed, as Slack does', async () => {
    await rosa.say('/summit <!channel> & co');
    expect(heard('command')[0]?.payload).toMatchObject({ text: '&lt;!channel&gt; &amp; co' });
  });

  it('are told to be unknown by the workspace, and not to work in threads', async () => {
    expect((await rosa.say('/nothing')).trouble).toContain('not a valid command');
    const inThread = await rosa.say('/summit help', POLITICS, '1.0');
    expect(inThread.trouble).toContain('not supported in threads');
  });

  it('tell of a bot that does not acknowledge', async () => {
    const outcome = await rosa.say('/summit silent');
    expect(outcome.trouble).toMatch(/operation_timeout|dispatch_failed/);
  }, 8000);
});

describe('response addresses', () => {
  it('replace the original, and post anew where nothing is to be replaced', async () => {
    await rosa.say('/summit later');
    const later = await rosa.message((one) => one.text === 'Later, for you alone');
    expect(later.onlyFor).toBe(ROSA);
    await rosa.say('/summit cards');
    const card = await rosa.message((one) => one.text === 'You asked cards');
    await rosa.press(card, 'replace');
    const replaced = await rosa.message((one) => one.text === 'Earlier');
    expect(replaced.ts).toBe(card.ts);
    await rosa.press(replaced, 'delete');
    await rosa.until((one) => one.kind === 'gone' && one.ts === card.ts);
  });

  it('take five answers and no more', async () => {
    await rosa.say('/summit later');
    const url = told('command', 'response_url');
    const answers = [];
    for (let n = 0; n < 5; n++) {
      const body = JSON.stringify({ text: `answer ${n}` });
      answers.push((await fetch(url, { method: 'POST', body })).status);
    }
    expect(answers).toEqual([200, 200, 200, 200, 404]);
  });
});

describe('events', () => {
  it('bring a mention to the bot, and its answer into the thread', async () => {
    await rosa.say('@Summit when did they speak?');
    const asked = await rosa.message((one) => one.text === '<@U0SUMMIT00> when did they speak?');
    const answer = await rosa.message((one) => one.text === 'You mentioned me');
    expect(answer.thread_ts).toBe(asked.ts);
    expect(heard('mention')[0]?.payload).toMatchObject({
      type: 'app_mention',
      team: 'T0MERIDIAN',
      client_msg_id: asked.client_msg_id,
    });
  });

  it('give private channels the type group and direct messages the type im', async () => {
    await rosa.say('/invite @Summit', PLANNING);
    await rosa.message((one) => one.text.startsWith('Hello') && one.channel === PLANNING);
    await rosa.say('a secret', PLANNING);
    await rosa.say('hello', directOf(ROSA));
    await rosa.message((one) => one.text === 'Heard: hello');
    const types = messagesHeard();
    expect(types.find((one) => one.text === 'a secret')?.channel_type).toBe('group');
    expect(types.find((one) => one.text === 'hello')?.channel_type).toBe('im');
    await rosa.say('/remove @Summit', PLANNING);
  });

  it('escape text and mark its addresses', async () => {
    await rosa.say('A & B <b> https://example.org/x_y.', directOf(ROSA));
    await rosa.message((one) => one.text.startsWith('Heard: A'));
    expect(heard('message')[0]?.payload).toMatchObject({
      text: 'A &amp; B &lt;b&gt; <https://example.org/x_y>.',
    });
  });

  it("say of a stranger's message which organisation it is from", async () => {
    const sam = await Visitor.open(playground.url, SAM);
    expect(sam.snapshot().channels.map((one) => one.id)).toEqual([POOL, directOf(SAM)]);
    await sam.say('@Summit hello', POOL);
    await sam.message((one) => one.text === 'You mentioned me');
    expect(heard('mention')[0]?.payload).toMatchObject({ user_team: 'T0HARBOUR' });
    const { user } = await client().users.info({ user: SAM });
    expect(user).toMatchObject({ team_id: 'T0HARBOUR', is_stranger: false });
    sam.leave();
  });

  it('tell of edits and deletions', async () => {
    await rosa.say('first words');
    const said = await rosa.message((one) => one.text === 'first words');
    const at = { channel: said.channel, ts: said.ts };
    await rosa.act('edit', { ...at, text: 'second words' });
    const edited = await rosa.message((one) => one.text === 'second words');
    expect(edited.edited?.user).toBe(ROSA);
    await rosa.act('remove', at);
    await rosa.until((one) => one.kind === 'gone' && one.ts === said.ts);
    const subtype = (one: Live) =>
      one.kind === 'exchange' && JSON.stringify(one.exchange.request).includes('message_deleted');
    await rosa.until(subtype);
    const changes = messagesHeard();
    expect(changes.map((one) => one.subtype)).toEqual([
      undefined,
      'message_changed',
      'message_deleted',
    ]);
  });
});

describe('modals', () => {
  it('submit untouched prefilled inputs with their value', async () => {
    await rosa.say('/summit form');
    const modal = await rosa.modal('first');
    const typed = { headline: { text: { type: 'plain_text_input', value: 'A phone call' } } };
    expect(await rosa.act('submit', { view: modal.id, values: typed })).toEqual({});
    expect(heard('first')[0]?.payload).toMatchObject({
      kind: { kind: { selected_option: { value: 'call' } } },
      date: { date: { selected_date: '2025-11-24' } },
      cities: { city: { selected_options: [] } },
    });
    const second = await rosa.modal('second');
    expect(second.id).toBe(modal.id);
    expect(second.hash).not.toBe(modal.hash);
    await rosa.act('submit', { view: second.id, values: {} });
    await rosa.message((one) => one.text === 'Saved: A phone call');
    expect(heard('second')[0]?.payload).toMatchObject({ points: { points: { value: 'Taiwan' } } });
  });

  it('say themselves what is missing, before the bot is asked', async () => {
    await rosa.say('/summit form');
    const modal = await rosa.modal('first');
    const wrongUrl = { url: { url: { type: 'url_text_input', value: 'no address' } } };
    expect(await rosa.act('submit', { view: modal.id, values: wrongUrl })).toEqual({
      errors: {
        headline: 'Please complete this required field.',
        url: 'Please enter a valid URL.',
      },
    });
    expect(heard('first')).toEqual([]);
  });

  it("bring the bot's errors to their fields", async () => {
    await rosa.say('/summit form');
    const modal = await rosa.modal('first');
    const values = { headline: { text: { type: 'plain_text_input', value: 'abc' } } };
    const outcome = await rosa.act('submit', { view: modal.id, values });
    expect(outcome.errors).toEqual({ headline: 'Say a little more, please.' });
  });

  it('are pushed upon each other, and tell when they are closed', async () => {
    await rosa.say('/summit form');
    const modal = await rosa.modal('first');
    const actions = modal.view.blocks.find((one) => one.type === 'actions');
    await rosa.act('press', {
      place: { on: 'modal', view: modal.id },
      block: actions?.block_id ?? '',
      action: { type: 'button', action_id: 'push' },
      values: {},
    });
    const pushed = await rosa.modal('pushed');
    expect(pushed.rootId).toBe(modal.rootId);
    await rosa.act('close', { view: pushed.id, all: false });
    expect(heard('closed')[0]?.payload).toMatchObject({ is_cleared: false });
  });

  it('open only in the window in which they were asked for', async () => {
    const elsewhere = await Visitor.open(playground.url, ROSA, 'another window');
    await rosa.say('/summit form');
    await rosa.modal('first');
    await elsewhere.say('still here');
    await elsewhere.message((one) => one.text === 'still here');
    expect(elsewhere.news.some((one) => one.kind === 'modals')).toBe(false);
    elsewhere.leave();
  });

  it('keep triggers, hashes and the stack as strict as Slack', async () => {
    await rosa.say('/summit form');
    const modal = await rosa.modal('first');
    const trigger = told('command', 'trigger_id');
    const view = { type: 'modal' as const, title: plain('Again'), blocks: [] };
    const { views } = client();
    expect(await refusal(views.open({ trigger_id: trigger, view }))).toBe('exchanged_trigger_id');
    expect(await refusal(views.open({ trigger_id: 'made.up', view }))).toBe('invalid_trigger_id');
    const update = { view_id: modal.id, hash: 'old', view };
    expect(await refusal(views.update(update))).toBe('hash_conflict');
    expect(await refusal(views.update({ ...update, view_id: 'V0' }))).toBe('not_found');
  });
});

describe('shortcuts, suggestions and the Home', () => {
  it('bring the message to a message shortcut', async () => {
    await rosa.say('Trump rang Xi');
    const said = await rosa.message((one) => one.text === 'Trump rang Xi');
    const message = { channel: said.channel, ts: said.ts };
    await rosa.act('shortcut', { callback: 'log_message', message });
    await rosa.modal('first');
    expect(heard('message shortcut')[0]?.payload).toMatchObject({
      type: 'message_action',
      message: { text: 'Trump rang Xi', user: ROSA },
    });
  });

  it('open the form from a global shortcut', async () => {
    await rosa.act('shortcut', { callback: 'add_contact' });
    await rosa.modal('first');
  });

  it("ask the bot for an external select's options", async () => {
    await rosa.say('/summit inputs');
    const message = await rosa.message((one) => one.text === 'Inputs');
    const outcome = await rosa.act('suggest', {
      place: { on: 'message', channel: message.channel, ts: message.ts },
      block: message.blocks?.[1]?.block_id ?? '',
      action: 'pick_city',
      typed: 'b',
    });
    expect(outcome.options).toHaveLength(4);
  });

  it('publish the Home when it is opened', async () => {
    await rosa.act('home', { tab: 'home' });
    const { home } = await rosa.until((one) => one.kind === 'home');
    expect(home.blocks[0]).toMatchObject({ type: 'header' });
  });
});

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
    const call = client().apiCall('chat.postMessage', { channel: POLITICS, ...args });
    expect(await refusal(call)).toBe(error);
    expect(warnings.join()).toContain(error);
  });

  it('tells the reason in the Inspector', async () => {
    await refusal(client().apiCall('chat.postMessage', { channel: POLITICS }));
    const { exchange } = await rosa
      .until((one) => one.kind === 'exchange' && one.exchange.refusal?.error === 'no_text')
      .then((one) => (one.kind === 'exchange' ? one : Promise.reject(new Error('no exchange'))));
    expect(exchange).toMatchObject({ to: 'slack', what: 'chat.postMessage' });
    expect(exchange.refusal?.reasons).toEqual(['neither text nor blocks']);
    expect(JSON.stringify(exchange)).not.toContain(access.botToken);
  });

  it('lets an update have 4,000 characters, a post ten times as many', async () => {
    const post = await client().chat.postMessage({ channel: POLITICS, text: 'x'.repeat(4001) });
    const update = { channel: POLITICS, ts: String(post.ts), text: 'x'.repeat(4001) };
    expect(await refusal(client().chat.update(update))).toBe('msg_too_long');
  });

  it('takes the blocks away where an update has none', async () => {
    const { chat } = client();
    const post = await chat.postMessage({ channel: POLITICS, text: 'x', blocks: [divider] });
    await chat.update({ channel: POLITICS, ts: String(post.ts), text: 'y' });
    const changed = await rosa.message((one) => one.text === 'y');
    expect(changed.blocks).toBeUndefined();
  });

  it('knows whose messages are whose', async () => {
    await rosa.say('mine alone');
    const mine = await rosa.message((one) => one.text === 'mine alone');
    const { chat } = client();
    const at = { channel: POLITICS, ts: mine.ts };
    expect(await refusal(chat.update({ ...at, text: 'x' }))).toBe('cant_update_message');
    expect(await refusal(chat.delete(at))).toBe('cant_delete_message');
    const hidden = chat.postEphemeral({ channel: POOL, user: 'U1', text: 'x' });
    expect(await refusal(hidden)).toBe('user_not_in_channel');
  });

  it('refuses methods it does not have, scopes the manifest does not have, and other tokens', async () => {
    expect(await refusal(client().apiCall('files.getUploadURLExternal'))).toBe('unknown_method');
    expect(await refusal(client().apiCall('team.info'))).toBe('missing_scope');
    const stranger = new WebClient('xoxb-other', {
      slackApiUrl: access.slackApiUrl,
      retryConfig: { retries: 0 },
      logger: quiet,
    });
    expect(await refusal(stranger.auth.test())).toBe('invalid_auth');
  });
});

describe('the door', () => {
  it('keeps other sites out', async () => {
    const at = (headers: Record<string, string>) =>
      fetch(`${playground.url}/page/say`, { method: 'POST', headers, body: '{}' });
    expect((await at({ 'content-type': 'text/plain' })).status).toBe(415);
    const foreign = { 'content-type': 'application/json', origin: 'https://evil.example' };
    expect((await at(foreign)).status).toBe(403);
  });

  it('lets the page load nothing from elsewhere, and weighs less than 600 kB', async () => {
    const page = await fetch(playground.url);
    expect(page.headers.get('content-security-policy')).toContain("default-src 'none'");
    let bytes = 0;
    for (const path of ['/', '/page.js', '/page.css']) {
      const response = await fetch(playground.url + path, {
        headers: { 'accept-encoding': 'gzip' },
      });
      bytes += Number(response.headers.get('content-length'));
    }
    expect(bytes).toBeGreaterThan(10_000);
    expect(bytes).toBeLessThan(600_000);
  });

  it('passes the question for its health on to the bot', async () => {
    const health = await fetch(`${playground.url}/healthz`);
    expect([health.status, await health.text()]).toEqual([200, 'ok']);
  });
});

function plain(text: string) {
  return { type: 'plain_text' as const, text };
}
