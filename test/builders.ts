/** Valid values of the record for tests: each test overrides what it is about. */

import { ContactRecord } from '../src/record/record.js';
import type {
  Account,
  ContactEvent,
  Party,
  Person,
  Readout,
  RecordDocument,
  Source,
  Statement,
  Topic,
} from '../src/record/schema.js';

export function aParty(over: Partial<Party> = {}): Party {
  return {
    id: 'US',
    name: 'United States',
    short: 'US',
    adjective: 'US',
    capital: 'Washington',
    timeZone: 'America/New_York',
    aliases: [],
    ...over,
  };
}

export function aPerson(over: Partial<Person> = {}): Person {
  return {
    id: 'donald-trump',
    name: 'Donald Trump',
    family: 'Trump',
    party: 'US',
    offices: [
      { title: 'President', from: '2017-01-20', to: '2021-01-20' },
      { title: 'President', from: '2025-01-20' },
    ],
    aliases: [],
    ...over,
  };
}

export function aTopic(over: Partial<Topic> = {}): Topic {
  return { id: 'taiwan', name: 'Taiwan', aliases: [], ...over };
}

export function anAccount(over: Partial<Account> = {}): Account {
  return { by: 'CN', stance: 'affirms', source: 's1', ...over };
}

export function aStatement(over: Partial<Statement> = {}): Statement {
  return {
    id: 'taiwan',
    text: "Xi set out China's position on Taiwan.",
    topics: ['taiwan'],
    accounts: [anAccount({ speaker: 'Foreign Ministry' })],
    ...over,
  };
}

export function aSource(over: Partial<Source> = {}): Source {
  return {
    id: 's1',
    publisher: 'Xinhua',
    url: 'https://www.xinhuanet.com/2025/11/24/call',
    published: '2025-11-24',
    ...over,
  };
}

export function aReadout(over: Partial<Readout> = {}): Readout {
  return { by: 'CN', status: 'published', form: 'readout', source: 's1', ...over };
}

/** A call of 24 November 2025 between China and the US, with one claim of Beijing's. */
export function anEvent(over: Partial<ContactEvent> = {}): ContactEvent {
  return {
    id: '2025-11-24-cn-us-call',
    kind: 'call',
    status: 'held',
    title: 'Trump–Xi phone call',
    parties: ['CN', 'US'],
    participants: ['donald-trump', 'xi-jinping'],
    when: { start: '2025-11-24', partOfDay: 'morning', timeZone: 'America/New_York' },
    occurrence: [
      anAccount({ by: 'CN', speaker: 'Xinhua' }),
      anAccount({ by: 'US', speaker: 'Donald Trump', source: 's2' }),
    ],
    statements: [aStatement()],
    readouts: [aReadout(), aReadout({ by: 'US', status: 'published', form: 'post', source: 's2' })],
    sources: [
      aSource(),
      aSource({
        id: 's2',
        publisher: 'Truth Social',
        url: 'https://truthsocial.com/@realDonaldTrump/1',
      }),
    ],
    ...over,
  };
}

/** The meeting in Busan, 25 days before the call. */
export function aMeeting(over: Partial<ContactEvent> = {}): ContactEvent {
  return anEvent({
    id: '2025-10-30-cn-us-meeting',
    kind: 'meeting',
    title: 'Trump–Xi meeting in Busan',
    when: { start: '2025-10-30T11:00', minutes: 100, timeZone: 'Asia/Seoul' },
    place: { name: 'Gimhae Air Base', city: 'Busan', country: 'KR' },
    statements: [],
    ...over,
  });
}

/** The US, China, Russia, Ukraine, South Korea and Qatar with their leaders, and a few topics. */
export function aDocument(over: Partial<RecordDocument> = {}): RecordDocument {
  return {
    version: 1,
    parties: [
      aParty(),
      aParty({
        id: 'CN',
        name: 'China',
        short: 'China',
        adjective: 'Chinese',
        capital: 'Beijing',
        timeZone: 'Asia/Shanghai',
      }),
      aParty({
        id: 'RU',
        name: 'Russia',
        short: 'Russia',
        adjective: 'Russian',
        capital: 'Moscow',
        timeZone: 'Europe/Moscow',
      }),
      aParty({
        id: 'UA',
        name: 'Ukraine',
        short: 'Ukraine',
        adjective: 'Ukrainian',
        capital: 'Kyiv',
        timeZone: 'Europe/Kyiv',
      }),
      aParty({
        id: 'KR',
        name: 'South Korea',
        short: 'South Korea',
        adjective: 'South Korean',
        capital: 'Seoul',
        timeZone: 'Asia/Seoul',
      }),
      aParty({
        id: 'QA',
        name: 'Qatar',
        short: 'Qatar',
        adjective: 'Qatari',
        capital: 'Doha',
        timeZone: 'Asia/Qatar',
      }),
    ],
    people: [
      aPerson(),
      aPerson({
        id: 'xi-jinping',
        name: 'Xi Jinping',
        family: 'Xi',
        party: 'CN',
        offices: [{ title: 'President', from: '2013-03-14' }],
      }),
      aPerson({
        id: 'vladimir-putin',
        name: 'Vladimir Putin',
        family: 'Putin',
        party: 'RU',
        offices: [{ title: 'President', from: '2012-05-07' }],
      }),
      aPerson({
        id: 'volodymyr-zelenskyy',
        name: 'Volodymyr Zelenskyy',
        family: 'Zelenskyy',
        party: 'UA',
        offices: [{ title: 'President', from: '2019-05-20' }],
      }),
    ],
    topics: [
      aTopic(),
      aTopic({ id: 'ukraine', name: 'Ukraine' }),
      aTopic({ id: 'trade', name: 'Trade' }),
      aTopic({ id: 'soybeans', name: 'Soybeans' }),
      aTopic({ id: 'fentanyl', name: 'Fentanyl' }),
      aTopic({ id: 'leader-visits', name: "Leaders' visits" }),
      aTopic({ id: 'post-war-order', name: 'Post-war order' }),
    ],
    events: [],
    ...over,
  };
}

/** A record of these events, over the parties and people of `aDocument`. */
export function aRecord(...events: ContactEvent[]): ContactRecord {
  return ContactRecord.of(aDocument({ events }));
}
