/** Names, places and words that the starter data has not: leaders called May, Long and King among them. */
import { describe, expect, it } from 'vitest';
import { ask } from '../../src/ask/ask.js';
import { ContactRecord } from '../../src/record/record.js';
import type { ContactEvent, RecordDocument } from '../../src/record/schema.js';
import { anAccount, anEvent, aParty, aPerson, aReadout, aStatement, aTopic } from '../builders.js';
import { DESK } from '../starter-record.js';

const party = (id: string, name: string, adjective: string, capital: string, more = {}) =>
  aParty({ id, name, short: name, adjective, capital, timeZone: 'UTC', ...more });
const person = (name: string, family: string, of: string, title = 'Prime Minister') =>
  aPerson({
    id: name
      .toLowerCase()
      .normalize('NFKD')
      .replace(/ø/g, 'o')
      .replace(/[^a-z ]/g, '')
      .replaceAll(' ', '-'),
    name,
    family,
    party: of,
    offices: [{ title, from: '2010-01-01' }],
  });
const both = (...parties: string[]) => parties.map((by) => anAccount({ by }));
const held = (id: string, over: Partial<ContactEvent>): ContactEvent =>
  anEvent({
    id,
    title: 'A contact',
    when: { start: id.slice(0, 10), timeZone: 'UTC' },
    occurrence: both(...(over.parties ?? [])),
    participants: [],
    statements: [],
    readouts: [],
    ...over,
  });

const DOCUMENT: RecordDocument = {
  version: 1,
  parties: [
    party('IE', 'Ireland', 'Irish', 'Dublin'),
    party('IS', 'Iceland', 'Icelandic', 'Reykjavik'),
    party('GB', 'United Kingdom', 'British', 'London'),
    party('NO', 'Norway', 'Norwegian', 'Oslo'),
    party('HU', 'Hungary', 'Hungarian', 'Budapest'),
    party('VA', 'Holy See', 'Vatican', 'Vatican City'),
    party('XK', 'Kosovo', 'Kosovan', 'Pristina'),
    party('RS', 'Serbia', 'Serbian', 'Belgrade'),
    party('RW', 'Rwanda', 'Rwandan', 'Kigali'),
    party('NZ', 'New Zealand', 'New Zealand', 'Wellington'),
    party('QA', 'Qatar', 'Qatari', 'Doha'),
    party('AO', 'Angola', 'Angolan', 'Luanda'),
  ],
  people: [
    person('Maria Long', 'Long', 'IE', 'Taoiseach'),
    person('Anna Rice', 'Rice', 'IS'),
    person('Theresa May', 'May', 'GB'),
    person('Oliver King', 'King', 'GB', 'Foreign Secretary'),
    person('Harald King', 'King', 'NO', 'Foreign Minister'),
    person('Elena Sun', 'Sun', 'RS', 'President'),
    person('Viktor Orbán', 'Orbán', 'HU'),
    person('Leo XIV', 'Leo', 'VA', 'Pope'),
    person('Jonas Gahr Støre', 'Gahr Støre', 'NO'),
  ],
  topics: [
    aTopic({ id: 'fishing', name: 'fishing' }),
    aTopic({ id: 'kosovo-status', name: 'the status of Kosovo' }),
    aTopic({ id: 'coup', name: 'the coup' }),
  ],
  events: [
    held('2017-09-21-gb-hu-call', {
      parties: ['GB', 'HU'],
      participants: ['theresa-may', 'viktor-orban'],
    }),
    held('2023-03-18-rs-xk-talks', {
      kind: 'talks',
      parties: ['RS', 'XK'],
      statements: [
        aStatement({
          id: 'annex',
          text: 'They accepted an implementation annex.',
          topics: ['kosovo-status'],
          accounts: [anAccount({ by: 'XK' }), anAccount({ by: 'RS', stance: 'denies' })],
        }),
      ],
      readouts: [aReadout({ by: 'XK' }), aReadout({ by: 'RS' })],
    }),
    held('2024-11-07-is-no-summit', {
      kind: 'summit',
      title: 'European Political Community summit',
      parties: ['IS', 'NO'],
    }),
    held('2025-01-15-ie-is-call', {
      parties: ['IE', 'IS'],
      participants: ['maria-long', 'anna-rice'],
      statements: [
        aStatement({
          id: 'quota',
          text: 'Iceland would lower its quota.',
          topics: ['fishing'],
          accounts: [anAccount({ by: 'IE' }), anAccount({ by: 'IS', stance: 'denies' })],
        }),
      ],
    }),
    held('2025-02-10-hu-rs-call', {
      parties: ['HU', 'RS'],
      participants: ['viktor-orban', 'elena-sun'],
    }),
    held('2025-03-18-rs-rw-meeting', {
      kind: 'meeting',
      parties: ['RS', 'RW'],
      place: { city: 'Doha', country: 'QA' },
      occurrence: [anAccount({ by: 'joint' }), anAccount({ by: 'QA' })],
    }),
    held('2025-03-30-gb-no-meeting', {
      kind: 'meeting',
      parties: ['GB', 'NO'],
      participants: ['oliver-king', 'harald-king'],
      place: { city: 'Oslo', country: 'NO' },
    }),
    held('2025-05-05-hu-no-call', {
      parties: ['HU', 'NO'],
      participants: ['viktor-orban', 'jonas-gahr-store'],
    }),
    held('2025-06-01-rs-rw-call', { parties: ['RS', 'RW'] }),
    held('2025-09-15-is-no-visit', {
      kind: 'visit',
      parties: ['IS', 'NO'],
      place: { city: 'Reykjavik', country: 'IS' },
    }),
    held('2025-10-04-hu-va-call', {
      parties: ['HU', 'VA'],
      participants: ['leo-xiv', 'viktor-orban'],
    }),
    held('2025-10-20-nz-rw-summit', {
      kind: 'summit',
      status: 'cancelled',
      parties: ['NZ', 'RW'],
      place: { city: 'Luanda', country: 'AO' },
    }),
    held('2026-02-02-nz-rw-call', { parties: ['NZ', 'RW'] }),
    held('2026-11-28-ie-is-meeting', {
      kind: 'meeting',
      status: 'scheduled',
      parties: ['IE', 'IS'],
      participants: ['maria-long', 'anna-rice'],
      place: { city: 'Dublin', country: 'IE' },
    }),
  ],
};
const record = ContactRecord.of(DOCUMENT);

/** The answer in short: the event, the list, or its kind. */
function answered(text: string): string {
  const answer = ask(text, record, DESK);
  if (answer.kind === 'list') return answer.events.map(({ id }) => id).join(' ');
  return 'event' in answer ? answer.event.id : answer.kind;
}
const sentenceOf = (text: string) => {
  const answer = ask(text, record, DESK);
  return 'sentence' in answer ? answer.sentence : '';
};
const narrowed = (text: string) => {
  const answer = ask(text, record, DESK);
  return 'question' in answer ? answer.question : undefined;
};

describe('leaders whose names are words', () => {
  it.each([
    ['last may orban', '2017-09-21-gb-hu-call'],
    ['when did may and orban last speak', '2017-09-21-gb-hu-call'],
    ['did may call orban', '2017-09-21-gb-hu-call'],
    ['how long ago did orban speak to may', '2017-09-21-gb-hu-call'],
    ['last long rice', '2025-01-15-ie-is-call'],
    ['how long since long and rice spoke', '2025-01-15-ie-is-call'],
    ['next rice long', '2026-11-28-ie-is-meeting'],
    ['how many days until rice meets long', '2026-11-28-ie-is-meeting'],
    ['last king king', '2025-03-30-gb-no-meeting'],
    ['last king', 'clarify'],
    ['last sun', '2025-03-18-rs-rw-meeting'],
    ['last sun orban', '2025-02-10-hu-rs-call'],
    ['when did the pope call orban', '2025-10-04-hu-va-call'],
    ['last pope orban', '2025-10-04-hu-va-call'],
    ['last taoiseach', '2025-01-15-ie-is-call'],
    ['last queen', 'none'],
    ['when did stoere call orban', '2025-05-05-hu-no-call'],
    ['last gahr orban', '2025-05-05-hu-no-call'],
  ])('%s', (text, event) => {
    const people = text === 'last sun' ? ['elena-sun'] : undefined;
    if (people) expect(narrowed(text)?.people).toEqual(people);
    else expect(answered(text)).toBe(event);
  });

  it('keeps the month where no such name can stand', () => {
    expect(narrowed('calls in may 2025')?.people).toEqual([]);
    expect(narrowed('orban in may')?.span.first).toMatch(/-05-01$/);
  });
});

describe('places', () => {
  it('asks of a visit to a country who came there, and not who is of it', () => {
    expect(answered('last visit to Norway')).toBe('none');
    expect(answered('last visit to Iceland')).toBe('2025-09-15-is-no-visit');
    expect(sentenceOf('last visit to Iceland')).toContain('visit to Iceland');
  });
  it.each([
    ['last doha', '2025-03-18-rs-rw-meeting'],
    ['when did doha last host serbia and rwanda', '2025-03-18-rs-rw-meeting'],
    ['did the luanda summit take place', '2025-10-20-nz-rw-summit'],
    ['last nz', '2026-02-02-nz-rw-call'],
  ])('%s', (text, event) => expect(answered(text)).toBe(event));
  it('writes a city with its capital', () =>
    expect(sentenceOf('last meeting in doha')).toContain('in Doha'));
});

describe('titles', () => {
  it.each([
    ['last european political community summit', '2024-11-07-is-no-summit'],
    ['european political community', '2024-11-07-is-no-summit'],
  ])('%s', (text, event) => expect(answered(text)).toBe(event));
});

describe('a contact as a point of time', () => {
  it.each([
    ['serbia and rwanda since the doha meeting', '2025-06-01-rs-rw-call'],
    ['last serbia-rwanda contact before the doha meeting', 'none'],
    ['has nz spoken with rwanda since the coup', '2026-02-02-nz-rw-call'],
    ['how long since the doha meeting', '2025-03-18-rs-rw-meeting'],
  ])('%s', (text, event) => expect(answered(text)).toBe(event));
  it('reads no Saturday where leaders sat down', () =>
    expect(narrowed('how many days is it since the UK and Norway last sat in one room?')).toEqual(
      expect.objectContaining({ intent: 'since', span: {}, kinds: ['meeting', 'summit', 'visit'] }),
    ));
});

describe('what was said', () => {
  it.each([
    ['did iceland deny the quota', 'Reykjavik denies 1 point on “quota”'],
    ['did reykjavik deny lowering the quota', 'Reykjavik denies 1 point on “quota”'],
    ['did belgrade reject the annex', 'Belgrade denies 1 point on “annex”'],
    ['did dublin agree to stop fishing', 'Dublin has 1 point on fishing'],
    ['what did iceland deny', 'Reykjavik denies 1 point'],
    ['what did pristina say about kosovo', 'Pristina has 1 point on the status of Kosovo'],
    ['who says serbia and rwanda met', 'a joint text. Doha, which took no part, says so too'],
  ])('%s', (text, sentence) => expect(sentenceOf(text)).toContain(sentence));

  it('says so where there is no denial', () => {
    const answer = ask('did dublin deny the quota', record, DESK);
    expect('notes' in answer && answer.notes).toContainEqual(
      expect.objectContaining({ text: expect.stringContaining('no denial by Dublin') }),
    );
  });

  it('takes the call of that month though it leaves the thing out', () =>
    expect(answered('did dublin mention norway in the january call with iceland')).toBe(
      '2025-01-15-ie-is-call',
    ));

  it('still guesses at no name', () => {
    expect(answered('did orban bolsonaro meet')).toBe('none');
    expect(answered('did orban and bolsonaro agree on fishing')).toBe('none');
  });
});
