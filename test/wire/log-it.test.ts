/** "Log it" below a message that tells of a contact which is not on the record. */
import nock from 'nock';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { LOG_SPOKEN } from '../../src/cards/action-ids.js';
import { memoryStore } from '../../src/store/memory.js';
import { starterRecord } from '../starter-record.js';
import { type Newsroom, newsroom, opened, sent, until } from './newsroom.js';
import { envelope, newTs, OUR_TEAM, press, sendEvent, sendPress } from './slack-requests.js';

let room: Newsroom;
/** What is said to whoever pressed, alone. */
let aside: string[];
beforeEach(async () => {
  room = await newsroom(memoryStore(starterRecord().toDocument()));
  aside = [];
  nock('https://hooks.slack.com')
    .persist()
    .post(/.*/)
    .reply(200, (_uri, body) => {
      aside.push(JSON.stringify(body));
      return 'ok';
    });
});
afterEach(() => room.stop());

/** The value of the button in the reply to a message. */
async function spokenIn(text: string): Promise<string> {
  const ts = newTs();
  room.now.at = new Date(Number(ts) * 1000);
  await sendEvent(
    room.base,
    envelope({
      type: 'message',
      channel: 'C0WORLD',
      channel_type: 'channel',
      user: 'U0ROSA',
      team: OUR_TEAM,
      text,
      ts,
      event_ts: ts,
    }),
  );
  await until(() => sent(room).length > 0);
  let value: unknown;
  JSON.stringify(sent(room).at(-1)?.blocks, (_key, inner) => {
    if (inner?.action_id === LOG_SPOKEN) value = inner.value;
    return inner;
  });
  if (typeof value !== 'string') throw new Error('there is no such button');
  return value;
}

const opens = () => room.calls.filter(({ method }) => method === 'views.open').length;

describe('Log it', () => {
  it('opens the form for an editor, with what the message told', async () => {
    const value = await spokenIn('Macron just got off the phone with Modi');
    await sendPress(room.base, press({ action_id: LOG_SPOKEN, value, alone: false }));
    await until(() => opens() === 1);
    const screen = opened(room);
    const { text: title } = screen.view.title;
    expect(title).toBe('Add a contact');
    expect(screen.words()).toContain('"value":"FR"');
    expect(screen.words()).toContain('"value":"IN"');
    expect(screen.words()).toMatch(/"initial_option":\{[^}]*\{[^}]*"Call"/);
    expect(room.store.record().events.size).toBe(starterRecord().events.size);
  });

  it('opens nothing for who may not edit, and says so to him alone', async () => {
    const value = await spokenIn('Macron just got off the phone with Modi');
    await sendPress(
      room.base,
      press({ action_id: LOG_SPOKEN, value, alone: false, user: 'U0ROSA' }),
    );
    await until(() => aside.length > 0);
    expect(aside.join('')).toContain('editors');
    expect(opens()).toBe(0);
  });

  it('opens nothing for a value that Summit never sent', async () => {
    await sendPress(
      room.base,
      press({ action_id: LOG_SPOKEN, value: '{"parties":["<!channel>"]}', alone: false }),
    );
    await until(() => aside.length > 0);
    expect(opens()).toBe(0);
  });
});
