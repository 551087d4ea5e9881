import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ADD_ACCOUNT } from '../../src/cards/action-ids.js';
import { memoryStore } from '../../src/store/memory.js';
import { aDocument } from '../builders.js';
import { add, type Newsroom, newsroom, openFrom, type Screen, sent, until } from './newsroom.js';
import { CALL, firstStep, seedCase } from './seed-case.js';
import { blockText, sentMessage } from './slack-api.js';
import { envelope, mention, sendCommand, sendEvent } from './slack-requests.js';

let room: Newsroom;
beforeEach(async () => {
  room = await newsroom(memoryStore(aDocument()));
});
afterEach(() => room.stop());
async function ask(text: string) {
  const response = await sendCommand(room.base, text);
  return sentMessage(await response.json());
}

describe('an editor who logs the call of 24 November from nothing', () => {
  it('finds it in the answer: confirmed by both, Taiwan and Ukraine as Beijing’s alone', async () => {
    const saved = await seedCase(room);
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
    await seedCase(room);
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
    await seedCase(room);
    const second = await firstStep(await add(room))
      .fill('Date', '2025-11-25')
      .submit();
    expect(second.words()).toContain('may be on the record already');
    await second.press('entry_edit_instead', CALL);
    expect(second.view.title.text).toBe('Edit the entry');
  });
});
