import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ADD_ACCOUNT, EDIT_EVENT } from '../../src/cards/action-ids.js';
import { memoryStore } from '../../src/store/memory.js';
import { aDocument } from '../builders.js';
import {
  add,
  type Newsroom,
  newsroom,
  openFrom,
  pressCard,
  type Screen,
  sent,
  until,
} from './newsroom.js';
import { blockText, sentMessage } from './slack-api.js';
import { envelope, mention, sendCommand, sendEvent } from './slack-requests.js';

const CALL = '2025-11-24-cn-us-call';
let room: Newsroom;
beforeEach(async () => {
  room = await newsroom(memoryStore(aDocument()));
});
afterEach(() => room.stop());

/** The first step of the seed case. */
function firstStep(screen: Screen): Screen {
  return screen
    .fill('Kind', 'call')
    .fill('Status', 'held')
    .fill('Parties', ['US', 'CN'])
    .fill('People', ['donald-trump', 'xi-jinping'])
    .fill('Date', '2025-11-24')
    .fill('Part of day', 'morning')
    .fill('Time zone', 'America/New_York');
}

/** Both confirm it, Beijing says Taiwan and Ukraine, Washington gives no details. */
async function seedCase(): Promise<Screen> {
  const screen = await firstStep(await add(room)).submit();
  expect(screen.errors).toEqual({});
  return screen
    .fill('What Beijing has published', 'published')
    .fill(
      'Beijing says',
      'Xi set out China’s position on Taiwan.\nThey discussed the war in Ukraine.',
    )
    .fill('Sources', 'https://www.fmprc.gov.cn/1', 3)
    .fill('What Washington has published', 'brief')
    .fill('Sources', 'https://www.whitehouse.gov/1', 2)
    .submit();
}

async function ask(text: string) {
  const response = await sendCommand(room.base, text);
  return sentMessage(await response.json());
}

describe('an editor who logs the call of 24 November from nothing', () => {
  it('finds it in the answer: confirmed by both, Taiwan and Ukraine as Beijing’s alone', async () => {
    const saved = await seedCase();
    expect(saved.view.title.text).toBe('Saved');
    const card = await ask('last us-china');
    expect(JSON.stringify(card)).toContain('Trump–Xi phone call');
    expect(JSON.stringify(card)).toContain('confirmed by');
    expect(blockText(card, `confirmed:${CALL}`)).toBe('[]');
    const claims = blockText(card, `claims:${CALL}:CN`);
    expect(claims).toContain('Taiwan');
    expect(claims).toContain('Ukraine');
    const entry = room.store.record().events.get(CALL);
    expect(entry?.statements.map(({ topics }) => topics)).toEqual([['taiwan'], ['ukraine']]);
    expect(entry?.sources.map(({ publisher }) => publisher).sort()).toEqual([
      'Chinese Foreign Ministry',
      'The White House',
    ]);
  });

  it('adds Washington’s account on Ukraine, and it stands under Confirmed in the answer and in the card posted before', async () => {
    await seedCase();
    await sendEvent(room.base, envelope(mention('last us-china')));
    await until(() => room.store.cards(CALL).length === 1);
    const form = await openFrom(room, ADD_ACCOUNT, CALL);
    const point = room.store
      .record()
      .events.get(CALL)
      ?.statements.find(({ topics }) => topics.includes('ukraine'));
    const screen = await form
      .fill('Who', 'US')
      .fill('Point', point?.id ?? '')
      .fill('Source', 'https://www.whitehouse.gov/2')
      .submit();
    expect(screen.errors).toEqual({});
    expect(blockText(await ask('last us-china'), `confirmed:${CALL}`)).toContain('Ukraine');
    await until(() => sent(room, 'chat.update').length === 1);
    const [corrected] = sent(room, 'chat.update');
    expect(corrected && blockText(corrected, `confirmed:${CALL}`)).toContain('Ukraine');
    expect(corrected && blockText(corrected, 'corrected')).toMatch(/Corrected 10:00 by Ann Lee/);
    // A point that is now confirmed is news for the thread as well.
    await until(() => sent(room).length === 2);
    expect(sent(room)[1]?.text).toContain('Ukraine is now confirmed');
  });

  it('needs kind, parties and date alone: then nobody stands behind it yet, and it does not count', async () => {
    const first = (await add(room))
      .fill('Kind', 'call')
      .fill('Parties', ['US', 'CN'])
      .fill('Date', '2025-11-24');
    const saved = await (await first.submit()).submit();
    expect(saved.view.title.text).toBe('Saved');
    const entry = room.store.record().events.get(CALL);
    expect(entry?.title).toBe('US–China phone call');
    expect(entry?.occurrence).toMatchObject([{ by: 'independent', stance: 'noncommittal' }]);
  });

  it('brings a country and a person who are new into the record', async () => {
    const first = (await add(room))
      .fill('Kind', 'meeting')
      .fill('Parties', ['US', 'HU'])
      .fill('People', ['donald-trump', 'new:Viktor Orbán'])
      .fill('Date', '2025-11-07')
      .fill('City', 'Washington');
    const second = await first.submit();
    expect(second.errors).toEqual({});
    const saved = await second.fill('Office of Viktor Orbán', 'Prime Minister').submit();
    expect(saved.view.title.text).toBe('Saved');
    const record = room.store.record();
    expect(record.parties.get('HU')).toMatchObject({
      capital: 'Budapest',
      timeZone: 'Europe/Budapest',
    });
    expect(record.people.get('viktor-orban')).toMatchObject({
      party: 'HU',
      offices: [{ title: 'Prime Minister' }],
    });
    const entry = record.events.get('2025-11-07-hu-us-meeting');
    expect(entry?.title).toBe('Trump–Orbán meeting in Washington');
    expect(entry?.place).toEqual({ city: 'Washington', country: 'US' });
  });
});

describe('what is wrong is told at its field, and what was typed stays', () => {
  it.each([
    ['no date', (it: Screen) => it.fill('Date', ''), 'Date', /Choose the day/],
    [
      'an end before the start',
      (it: Screen) => it.fill('Last day', '2025-11-20'),
      'Last day',
      /before the first day/,
    ],
    [
      'one party only',
      (it: Screen) => it.fill('Parties', ['US']),
      'Parties',
      /two parties or more/,
    ],
    [
      'an unknown zone',
      (it: Screen) => it.fill('Time zone', 'Mars/Olympus'),
      'Time zone',
      /no time zone/,
    ],
    [
      'a party twice',
      (it: Screen) => it.fill('Parties', ['US', 'CN', 'US']),
      'Parties',
      /stands there twice/,
    ],
    [
      'a future date of what was held',
      (it: Screen) => it.fill('Date', '2027-11-24'),
      'Date',
      /still to come.*Scheduled/,
    ],
    [
      'a scheduled event in the past',
      (it: Screen) => it.fill('Status', 'scheduled'),
      'Date',
      /is past.*Held/,
    ],
    [
      '3,001 characters',
      (it: Screen) => it.fill('Headline', 'x'.repeat(3001)),
      'Headline',
      /3,001 characters; 3,000/,
    ],
    ['a place of a call', (it: Screen) => it.fill('City', 'Busan'), 'City', /has no place/],
  ])('in the first step: %s', async (_, wrong, field, words) => {
    const screen = await wrong(firstStep(await add(room))).submit();
    expect(Object.keys(screen.errors)).toEqual([field]);
    expect(screen.errors[field]).toMatch(words);
    expect(room.store.history()).toEqual([]);
  });

  it.each([
    [
      'a http address',
      'They spoke of trade.',
      'http://www.fmprc.gov.cn/1',
      'Sources',
      /https:\/\//,
    ],
    ['a point without a source', 'They spoke of trade.', '', 'Sources', /Give an address/],
    ['3,001 characters', 'x'.repeat(3001), 'https://a.example.org', 'Beijing says', /3,001/],
    [
      'a line that is already there',
      'They spoke.\nthey spoke',
      'https://a.example.org',
      'Beijing says',
      /stands there twice/,
    ],
  ])('in the second step: %s', async (_, points, source, field, words) => {
    const second = await firstStep(await add(room)).submit();
    const screen = await second.fill('Beijing says', points).fill('Sources', source, 3).submit();
    expect(Object.keys(screen.errors)).toEqual([field]);
    expect(screen.errors[field]).toMatch(words);
    expect(screen.text('Beijing says')).toBe(points);
    expect(room.store.history()).toEqual([]);
  });

  it('shows a likely duplicate before it is saved', async () => {
    await seedCase();
    const second = await firstStep(await add(room))
      .fill('Date', '2025-11-25')
      .submit();
    expect(second.words()).toContain('may be on the record already');
    await second.press('entry_edit_instead', CALL);
    expect(second.view.title.text).toBe('Edit the entry');
  });
});

describe('two editors who have the same entry open', () => {
  it('lose nothing: the second is told what changed and by whom, and his text is still there', async () => {
    await seedCase();
    const ann = await openFrom(room, EDIT_EVENT, CALL, 'U0ANN');
    const bob = await openFrom(room, EDIT_EVENT, CALL, 'U0BOB');

    await (await ann.fill('Date', '2025-11-23').submit())
      .fill('Washington says', 'They discussed soybeans.')
      .submit();
    expect(ann.view.title.text).toBe('Saved');

    const second = await bob.submit();
    second.fill(
      'Beijing says',
      `${second.text('Beijing says')}\nTrump praised the meeting in Busan.`,
    );
    await second.submit();
    expect(second.words()).toContain('Ann Lee');
    expect(second.words()).toContain('moved the date from 24 to 23 November 2025');
    expect(second.text('Beijing says')).toContain('Trump praised the meeting in Busan.');
    expect(second.text('Washington says')).toContain('They discussed soybeans.');
    expect(room.store.revision(CALL)).toBe(2);

    await second.submit();
    expect(second.view.title.text).toBe('Saved');
    const entry = room.store.record().events.get(CALL);
    expect(entry?.when.start).toBe('2025-11-23');
    expect(entry?.statements.map(({ text }) => text)).toEqual([
      'Xi set out China’s position on Taiwan.',
      'They discussed the war in Ukraine.',
      'They discussed soybeans.',
      'Trump praised the meeting in Busan.',
    ]);
  });
});

describe('two editors who change the same thing', () => {
  it('decide: the second is shown both, and “Save” takes the second’s', async () => {
    await seedCase();
    const ann = await openFrom(room, EDIT_EVENT, CALL, 'U0ANN');
    const bob = await openFrom(room, EDIT_EVENT, CALL, 'U0BOB');
    await (await ann.fill('Headline', 'Ann’s headline').submit()).submit();
    await (await bob.fill('Headline', 'Bob’s headline').submit()).submit();
    expect(bob.words()).toContain(
      'Both of you changed the headline (Ann’s headline there, Bob’s headline here)',
    );
    expect(room.store.record().events.get(CALL)?.title).toBe('Ann’s headline');
    await bob.submit();
    expect(room.store.record().events.get(CALL)?.title).toBe('Bob’s headline');
  });

  it('bring an entry back that was deleted meanwhile, if the second saves all the same', async () => {
    await seedCase();
    const ann = await openFrom(room, EDIT_EVENT, CALL, 'U0ANN');
    const bob = await openFrom(room, EDIT_EVENT, CALL, 'U0BOB');
    await ann.press('entry_delete', CALL);
    await (await bob.fill('Headline', 'Bob’s headline').submit()).submit();
    expect(bob.words()).toContain('was deleted while you had it open');
    await bob.submit();
    expect(bob.view.title.text).toBe('Saved');
    expect(room.store.record().events.get(CALL)).toMatchObject({ title: 'Bob’s headline' });
    expect(room.store.record().events.get(CALL)?.statements).toHaveLength(2);
  });

  it('are told alike when they add accounts', async () => {
    await seedCase();
    const ann = await openFrom(room, ADD_ACCOUNT, CALL, 'U0ANN');
    const bob = await openFrom(room, ADD_ACCOUNT, CALL, 'U0BOB');
    for (const form of [ann, bob]) {
      form
        .fill('Who', 'US')
        .fill('New point', `${form === ann ? 'Soybeans' : 'Fentanyl'} came up.`);
      await form.fill('Source', 'https://www.whitehouse.gov/3').submit();
    }
    expect(ann.view.title.text).toBe('Saved');
    expect(bob.words()).toContain('Ann Lee');
    expect(bob.text('New point')).toBe('Fentanyl came up.');
    await bob.submit();
    expect(room.store.record().events.get(CALL)?.statements).toHaveLength(4);
  });
});

describe('who may not edit is refused with a sentence; nothing is written, and the log says so', () => {
  it.each([
    ['a plain member', 'U0EVE', {}],
    ['a guest, though named as an editor', 'U0BOB', { is_restricted: true }],
    ['a person of another organisation', 'U0BOB', { team_id: 'T0OTHER' }],
    ['somebody who left', 'U0BOB', { deleted: true }],
  ])('%s', async (_, user, info) => {
    const screen = await (await firstStep(await add(room))).submit();
    room.people.set(user, info);
    room.now.at = new Date(room.now.at.getTime() + 11 * 60_000);
    const before = room.calls.filter(({ method }) => method === 'views.open').length;
    const response = await sendCommand(room.base, 'add', { user_id: user });
    expect(JSON.stringify(await response.json())).toMatch(/editors|Guests|organisation/);
    expect(room.calls.filter(({ method }) => method === 'views.open').length).toBe(before);
    // A form that a colleague opened is of no use to them either.
    await screen.submit({ user });
    expect(room.store.history()).toEqual([]);
    expect(room.lines.join('')).toMatch(/may not edit/);
  });

  it('an editor who is one no longer when the form is submitted', async () => {
    const screen = await firstStep(await add(room)).submit();
    room.people.set('U0ANN', { is_restricted: true });
    await screen.submit();
    expect(Object.values(screen.errors).join()).toMatch(/Guests/);
    expect(room.store.history()).toEqual([]);
    expect(room.lines.join('')).toMatch(/"why":"guest"/);
  });

  it.each([
    ['another entry’s id', (it: string) => it.replace(CALL, '2025-10-30-cn-us-meeting')],
    ['an id that does not exist', (it: string) => it.replace(CALL, '1999-01-01-xx-yy-call')],
    ['an old revision', (it: string) => it.replace('"seen":1', '"seen":0')],
    ['another draft', (it: string) => it.replace(/"draft":"[^"]+"/, '"draft":"other"')],
    ['nothing', () => ''],
    ['nonsense', () => '{"form":"entry"}'],
  ])('a form whose metadata was changed to %s', async (_, forge) => {
    await seedCase();
    const screen = await (await openFrom(room, EDIT_EVENT, CALL)).submit();
    const metadata = forge(screen.view.private_metadata ?? '');
    expect(metadata).not.toBe(screen.view.private_metadata);
    await screen.fill('Beijing says', 'Forged.').submit({ metadata });
    expect(screen.words()).toMatch(/does not fit what it was opened for/);
    expect(room.store.revision(CALL)).toBe(1);
    expect(room.lines.join('')).toMatch(/carried what Summit never gave it/);
  });

  it.each([
    ['an id that does not exist', '1999-01-01-xx-yy-call', 'actions:1999-01-01-xx-yy-call'],
    ['another entry’s id than its card’s', CALL, 'actions:2025-10-30-cn-us-meeting'],
  ])('a button that carries %s', async (_, event, block) => {
    await seedCase();
    const nock = await import('nock');
    const told = nock
      .default('https://hooks.slack.com')
      .post('/actions/T0DESK/1/abc', /no longer on the record/)
      .reply(200);
    const before = room.calls.filter(({ method }) => method === 'views.open').length;
    await pressCard(room, EDIT_EVENT, event, 'U0ANN', block);
    await until(() => told.isDone());
    expect(room.calls.filter(({ method }) => method === 'views.open').length).toBe(before);
    expect(room.lines.join('')).toMatch(/carried what it should not/);
  });
});
