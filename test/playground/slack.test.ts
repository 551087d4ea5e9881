// The stand-in for Slack, over HTTP: commands, response addresses and events.

import { describe, expect, it } from 'vitest';
import type { Live } from '../../src/playground/wire.js';
import { practiceDesk } from './practice-desk.js';
import { directOf, EDITH, PLANNING, POLITICS, POOL, ROSA, SAM, Visitor } from './visitor.js';

const desk = practiceDesk();

describe('slash commands', () => {
  it('show the acknowledgement to the asker alone', async () => {
    const edith = await Visitor.open(desk.playground.url, EDITH);
    await desk.rosa.say('/summit last us-china');
    const answer = await desk.rosa.message((one) => one.text === 'You asked last us-china');
    expect(answer.onlyFor).toBe(ROSA);
    await edith.say('here I am');
    await edith.message((one) => one.text === 'here I am');
    expect(edith.messages().map((one) => one.text)).not.toContain(answer.text);
    edith.leave();
  });

  it('take a plain text as ephemeral too, and in_channel as public', async () => {
    await desk.rosa.say('/summit plain');
    const plain = await desk.rosa.message((one) => one.text.startsWith('Plain text'));
    expect(plain.onlyFor).toBe(ROSA);
    await desk.rosa.say('/summit loud');
    const loud = await desk.rosa.message((one) => one.text === 'For everybody');
    expect(loud.onlyFor).toBeUndefined();
  });

  it('escape what was typed, as Slack does', async () => {
    await desk.rosa.say('/summit <!channel> & co');
    expect(desk.heard('command')[0]?.payload).toMatchObject({ text: '&lt;!channel&gt; &amp; co' });
  });

  it('are told to be unknown by the workspace, and not to work in threads', async () => {
    expect((await desk.rosa.say('/nothing')).trouble).toContain('not a valid command');
    const inThread = await desk.rosa.say('/summit help', POLITICS, '1.0');
    expect(inThread.trouble).toContain('not supported in threads');
  });

  it('tell of a desk.bot that does not acknowledge', async () => {
    const outcome = await desk.rosa.say('/summit silent');
    expect(outcome.trouble).toMatch(/operation_timeout|dispatch_failed/);
  }, 8000);
});

describe('response addresses', () => {
  it('replace the original, and post anew where nothing is to be replaced', async () => {
    await desk.rosa.say('/summit later');
    const later = await desk.rosa.message((one) => one.text === 'Later, for you alone');
    expect(later.onlyFor).toBe(ROSA);
    await desk.rosa.say('/summit cards');
    const card = await desk.rosa.message((one) => one.text === 'You asked cards');
    await desk.rosa.press(card, 'replace');
    const replaced = await desk.rosa.message((one) => one.text === 'Earlier');
    expect(replaced.ts).toBe(card.ts);
    await desk.rosa.press(replaced, 'delete');
    await desk.rosa.until((one) => one.kind === 'gone' && one.ts === card.ts);
  });

  it('take five answers and no more', async () => {
    await desk.rosa.say('/summit later');
    const url = desk.told('command', 'response_url');
    const answers = [];
    for (let n = 0; n < 5; n++) {
      const body = JSON.stringify({ text: `answer ${n}` });
      answers.push((await fetch(url, { method: 'POST', body })).status);
    }
    expect(answers).toEqual([200, 200, 200, 200, 404]);
  });
});

describe('events', () => {
  it('bring a mention to the desk.bot, and its answer into the thread', async () => {
    await desk.rosa.say('@Summit when did they speak?');
    const asked = await desk.rosa.message(
      (one) => one.text === '<@U0SUMMIT00> when did they speak?',
    );
    const answer = await desk.rosa.message((one) => one.text === 'You mentioned me');
    expect(answer.thread_ts).toBe(asked.ts);
    expect(desk.heard('mention')[0]?.payload).toMatchObject({
      type: 'app_mention',
      team: 'T0MERIDIAN',
      client_msg_id: asked.client_msg_id,
    });
  });

  it('give private channels the type group and direct messages the type im', async () => {
    await desk.rosa.say('/invite @Summit', PLANNING);
    await desk.rosa.message((one) => one.text.startsWith('Hello') && one.channel === PLANNING);
    await desk.rosa.say('a secret', PLANNING);
    await desk.rosa.say('hello', directOf(ROSA));
    await desk.rosa.message((one) => one.text === 'Heard: hello');
    const types = desk.messagesHeard();
    expect(types.find((one) => one.text === 'a secret')?.channel_type).toBe('group');
    expect(types.find((one) => one.text === 'hello')?.channel_type).toBe('im');
    await desk.rosa.say('/remove @Summit', PLANNING);
  });

  it('escape text and mark its addresses', async () => {
    await desk.rosa.say('A & B <b> https://example.org/x_y.', directOf(ROSA));
    await desk.rosa.message((one) => one.text.startsWith('Heard: A'));
    expect(desk.heard('message')[0]?.payload).toMatchObject({
      text: 'A &amp; B &lt;b&gt; <https://example.org/x_y>.',
    });
  });

  it("say of a stranger's message which organisation it is from", async () => {
    const sam = await Visitor.open(desk.playground.url, SAM);
    expect(sam.snapshot().channels.map((one) => one.id)).toEqual([POOL, directOf(SAM)]);
    await sam.say('@Summit hello', POOL);
    await sam.message((one) => one.text === 'You mentioned me');
    expect(desk.heard('mention')[0]?.payload).toMatchObject({ user_team: 'T0HARBOUR' });
    const { user } = await desk.client().users.info({ user: SAM });
    expect(user).toMatchObject({ team_id: 'T0HARBOUR', is_stranger: false });
    sam.leave();
  });

  it('tell of edits and deletions', async () => {
    await desk.rosa.say('first words');
    const said = await desk.rosa.message((one) => one.text === 'first words');
    const at = { channel: said.channel, ts: said.ts };
    await desk.rosa.act('edit', { ...at, text: 'second words' });
    const edited = await desk.rosa.message((one) => one.text === 'second words');
    expect(edited.edited?.user).toBe(ROSA);
    await desk.rosa.act('remove', at);
    await desk.rosa.until((one) => one.kind === 'gone' && one.ts === said.ts);
    const subtype = (one: Live) =>
      one.kind === 'exchange' && JSON.stringify(one.exchange.request).includes('message_deleted');
    await desk.rosa.until(subtype);
    const changes = desk.messagesHeard();
    expect(changes.map((one) => one.subtype)).toEqual([
      undefined,
      'message_changed',
      'message_deleted',
    ]);
  });
});
