/** Any record that the schema admits and whose references hold, with texts as hostile as can be. */
import fc from 'fast-check';
import {
  type Account,
  type ContactEvent,
  IN_PERSON,
  KINDS,
  PARTS_OF_DAY,
  type Party,
  type Person,
  type Readout,
  type RecordDocument,
  type Source,
  STANCES,
  STATUSES,
  type Statement,
  type Topic,
  type When,
} from '../src/record/schema.js';

const HOSTILE = [
  '<!channel>',
  '<!here|here>',
  '<@U1>',
  '<#C1|general>',
  '<!subteam^S1>',
  '<https://evil.example|press here>',
  '*bold* _italic_ ~struck~ `code`',
  '> quoted\n> twice',
  ':x: :tada:',
  'https://evil.example/path?a=1&b=2',
  'R&D < 3 > 2 &amp; &lt;',
  '@channel @everyone',
  '<b onclick="x">HTML</b><script>alert(1)</script>',
  '__proto__',
  '\u202eoverride\u202c \u2066isolate\u2069 \u200fmark',
  'line\nbreak\r\nand\ttab\u0000\u0007',
  '👩‍👩‍👧‍👦🏳️‍🌈é',
  '中美元首通话',
  'الرئيس شي',
  '\u0000',
  '\u200b\u200b',
  '"quoted" \\back\\slash',
  '[link](https://evil.example)',
  'CONFIRMED • Confirmed',
];

const WORDS = ['They discussed trade', 'Xi set out', 'the other side', 'said that', 'R&D', '<b>'];

/** Outside text: ordinary words, hostile pieces, anything at all; now and then very long. */
export const outsideText: fc.Arbitrary<string> = fc
  .oneof(
    { weight: 4, arbitrary: fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 6 }) },
    {
      weight: 3,
      arbitrary: fc.array(fc.constantFrom(...HOSTILE), { minLength: 1, maxLength: 4 }),
    },
    {
      weight: 1,
      arbitrary: fc.array(fc.string({ unit: 'grapheme', maxLength: 40 }), { maxLength: 3 }),
    },
    {
      weight: 1,
      arbitrary: fc.array(fc.string({ unit: 'binary', maxLength: 40 }), { maxLength: 3 }),
    },
    {
      weight: 1,
      arbitrary: fc
        .tuple(
          fc.constantFrom('&', '<', '👩‍👩‍👧‍👦', 'word ', 'unbroken', '<!channel> '),
          fc.nat({ max: 3000 }),
        )
        .map(([unit, length]) => [unit.repeat(Math.ceil(length / unit.length))]),
    },
  )
  .map((parts) => parts.join(' ').slice(0, 3000))
  .map((text) => (text.trim() === '' ? 'text' : text));

const zones = fc.constantFrom(
  'America/New_York',
  'Asia/Shanghai',
  'Europe/Kyiv',
  'Pacific/Kiritimati',
  'Asia/Kathmandu',
  'UTC',
);
const day = fc
  .date({ min: new Date('2017-01-01'), max: new Date('2026-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined });

/** Drops keys whose value is undefined: the format has none. */
function compact<T extends object>(value: T): T {
  for (const key of Object.keys(value)) {
    if (Reflect.get(value, key) === undefined) Reflect.deleteProperty(value, key);
  }
  return value;
}

const address = fc.oneof(
  { weight: 4, arbitrary: fc.nat({ max: 9999 }).map((n) => `https://news.example.com/${n}`) },
  {
    weight: 1,
    arbitrary: fc.nat({ max: 2900 }).map((n) => `https://news.example.com/${'x'.repeat(n)}`),
  },
  { weight: 1, arbitrary: fc.constant('https://news.example.com/a|b>c<d?q=\'"&x=1#é') },
);

function source(id: string): fc.Arbitrary<Source> {
  return fc
    .record({
      publisher: outsideText,
      title: maybe(outsideText),
      url: maybe(address),
      published: maybe(day),
      via: maybe(outsideText),
    })
    .map((parts): Source => Object.assign({ id, publisher: parts.publisher }, compact(parts)));
}

interface Cast {
  parties: readonly string[];
  people: readonly string[];
  topics: readonly string[];
}

function account(voices: readonly string[], sources: readonly string[]): fc.Arbitrary<Account> {
  return fc
    .record({
      by: fc.constantFrom(...voices, 'joint', 'independent'),
      stance: fc.constantFrom(...STANCES, 'affirms' as const, 'affirms' as const),
      speaker: maybe(outsideText),
      quote: maybe(outsideText),
      source: fc.constantFrom(...sources),
    })
    .map((parts): Account => {
      const { by, stance, source } = parts;
      return Object.assign({ by, stance, source }, compact(parts));
    });
}

function statement(
  index: number,
  cast: Cast,
  accounts: fc.Arbitrary<Account>,
): fc.Arbitrary<Statement> {
  return fc.record({
    id: fc.constant(`point-${index}`),
    // The number makes each text one of a kind, so that a test can look for it.
    text: outsideText.map((text) => `P${index}x ${text}`.slice(0, 3000)),
    topics: fc.subarray([...cast.topics], { maxLength: Math.min(3, cast.topics.length) }),
    accounts: fc.array(accounts, { minLength: 1, maxLength: 5 }),
  });
}

const when: fc.Arbitrary<When> = fc
  .record({
    date: day,
    precision: fc.constantFrom('month', 'day', 'part', 'minute', 'span'),
    time: fc.constantFrom('00:30', '12:00', '23:59'),
    partOfDay: fc.constantFrom(...PARTS_OF_DAY),
    minutes: maybe(fc.integer({ min: 1, max: 900 })),
    approximate: maybe(fc.boolean()),
    timeZone: zones,
  })
  .map(({ date, precision, time, partOfDay, minutes, approximate, timeZone }): When => {
    const more: Pick<When, 'minutes' | 'approximate'> = {
      ...(minutes !== undefined && { minutes }),
      ...(approximate !== undefined && { approximate }),
    };
    switch (precision) {
      case 'month':
        return { start: date.slice(0, 7), timeZone, ...more };
      case 'minute':
        return { start: `${date}T${time}`, timeZone, ...more };
      case 'part':
        return { start: date, partOfDay, timeZone, ...more };
      case 'span':
        return {
          start: date,
          end:
            date > '2026-12-28'
              ? date
              : `${date.slice(0, 8)}28` < date
                ? date
                : `${date.slice(0, 8)}28`,
          timeZone,
          ...more,
        };
      default:
        return { start: date, timeZone, ...more };
    }
  });

/** One event over the parties, people and topics given. */
export function anyEvent(cast: Cast, number = 0): fc.Arbitrary<ContactEvent> {
  return fc
    .record({
      parties: fc.subarray([...cast.parties], { minLength: 2 }),
      sources: fc.oneof(
        { weight: 5, arbitrary: fc.integer({ min: 1, max: 5 }) },
        { weight: 1, arbitrary: fc.integer({ min: 30, max: 40 }) },
      ),
      points: fc.oneof(
        { weight: 6, arbitrary: fc.integer({ min: 0, max: 10 }) },
        { weight: 1, arbitrary: fc.integer({ min: 40, max: 60 }) },
      ),
    })
    .chain(({ parties, sources, points }) => {
      const ids = Array.from({ length: sources }, (_, index) => `s${index + 1}`);
      const voice = account(cast.parties, ids);
      return fc
        .record({
          kind: fc.constantFrom(...KINDS),
          status: fc.constantFrom(...STATUSES, 'held' as const, 'held' as const),
          from: maybe(fc.constantFrom(...parties)),
          title: outsideText,
          partial: maybe(fc.boolean()),
          participants: fc.subarray([...cast.people]),
          when,
          place: maybe(
            fc.record({
              name: maybe(outsideText),
              city: outsideText,
              country: fc.constantFrom('KR', 'US', 'CN', 'ZZ'),
            }),
          ),
          occurrence: fc.array(voice, { minLength: 1, maxLength: 5 }),
          statements: fc.tuple(
            ...Array.from({ length: points }, (_, at) => statement(at, cast, voice)),
          ),
          readouts: fc.array(readout(cast.parties, ids), { maxLength: 5 }),
          sources: fc.tuple(...ids.map(source)),
        })
        .map((parts): ContactEvent => {
          const { kind, status, title, participants, occurrence, statements, readouts } = parts;
          const { from, partial, place } = parts;
          return {
            id: `2025-01-${parties[0]?.toLowerCase()}-x${number}-${kind}`,
            kind,
            status,
            title,
            parties,
            participants,
            when: parts.when,
            occurrence,
            statements,
            readouts,
            sources: parts.sources,
            ...(from !== undefined && kind === 'letter' && { from }),
            ...(partial !== undefined && { partial }),
            ...(place && IN_PERSON.includes(kind) && { place: compact(place) }),
          };
        });
    });
}

function readout(parties: readonly string[], sources: readonly string[]): fc.Arbitrary<Readout> {
  return fc
    .record({
      by: fc.constantFrom(...parties),
      status: fc.constantFrom('published', 'brief', 'none'),
      form: maybe(fc.constantFrom('readout', 'statement', 'briefing', 'post')),
      source: fc.constantFrom(...sources),
      checked: maybe(
        fc.constantFrom('2025-11-24T19:00Z', '2025-11-24', '2025-11-24T23:59:59.5+14:00'),
      ),
    })
    .map((parts): Readout => {
      const { by, status, source } = parts;
      return Object.assign({ by, status, source }, compact(parts));
    });
}

/** A whole document: 2 to 24 parties, people of theirs, topics, and up to four events. */
export const anyDocument: fc.Arbitrary<RecordDocument> = fc
  .record({
    parties: fc.oneof(
      { weight: 4, arbitrary: fc.integer({ min: 2, max: 4 }) },
      { weight: 1, arbitrary: fc.integer({ min: 12, max: 24 }) },
    ),
    people: fc.integer({ min: 0, max: 8 }),
    topics: fc.integer({ min: 0, max: 12 }),
    events: fc.integer({ min: 1, max: 4 }),
  })
  .chain(({ parties, people, topics, events }) => {
    const cast: Cast = {
      parties: Array.from({ length: parties }, (_, index) => `Q${String.fromCharCode(65 + index)}`),
      people: Array.from({ length: people }, (_, index) => `person-${index}`),
      topics: Array.from({ length: topics }, (_, index) => `topic-${index}`),
    };
    return fc.record({
      version: fc.constant(1 as const),
      parties: fc.tuple(...cast.parties.map(party)),
      people: fc.tuple(...cast.people.map((id) => person(id, cast.parties))),
      topics: fc.tuple(...cast.topics.map(topic)),
      events: fc.tuple(...Array.from({ length: events }, (_, at) => anyEvent(cast, at))),
    });
  });

function party(id: string): fc.Arbitrary<Party> {
  return fc.record({
    id: fc.constant(id),
    name: outsideText,
    short: outsideText,
    adjective: outsideText,
    // Begins with the id, so that a test can see that a side is named.
    capital: outsideText.map((text) => `Cap${id} ${text}`.slice(0, 3000)),
    timeZone: zones,
    aliases: fc.array(outsideText, { maxLength: 2 }),
  });
}

function person(id: string, parties: readonly string[]): fc.Arbitrary<Person> {
  return fc.record({
    id: fc.constant(id),
    name: outsideText,
    family: outsideText,
    party: fc.constantFrom(...parties),
    offices: fc.array(
      fc
        .record({
          title: outsideText,
          from: maybe(day),
          party: maybe(fc.constantFrom(...parties)),
        })
        .map((office): Person['offices'][number] =>
          Object.assign({ title: office.title }, compact(office)),
        ),
      { maxLength: 2 },
    ),
    aliases: fc.constant([]),
  });
}

function topic(id: string): fc.Arbitrary<Topic> {
  return fc.record({ id: fc.constant(id), name: outsideText, aliases: fc.constant([]) });
}
