import { describe, expect, it } from 'vitest';
import { parseRecordDocument } from '../../src/record/document.js';

const party = (id: string, capital: string) => ({
  id,
  name: `Name of ${id}`,
  short: id,
  adjective: id,
  capital,
  timeZone: 'Europe/Paris',
  aliases: [],
});

/** A small document that is right, to be spoilt one thing at a time. */
function rightDocument() {
  return {
    version: 1,
    parties: [party('FR', 'Paris'), party('KE', 'Nairobi')],
    people: [
      {
        id: 'william-ruto',
        name: 'William Ruto',
        family: 'Ruto',
        party: 'KE',
        offices: [{ title: 'President', from: '2022-09-13' }],
        aliases: [],
      },
    ],
    topics: [{ id: 'debt', name: 'Debt', aliases: [] }],
    events: [
      {
        id: '2025-03-01-fr-ke-call',
        kind: 'call',
        status: 'held',
        title: 'A call',
        parties: ['FR', 'KE'],
        participants: ['william-ruto'],
        when: { start: '2025-03-01', timeZone: 'Africa/Nairobi' },
        occurrence: [{ by: 'KE', stance: 'affirms', source: 's1' }],
        statements: [
          {
            id: 'debt',
            text: 'They discussed debt.',
            topics: ['debt'],
            accounts: [{ by: 'KE', stance: 'affirms', source: 's1' }],
          },
        ],
        readouts: [{ by: 'FR', status: 'none' }],
        sources: [{ id: 's1', publisher: 'The Nation', url: 'https://nation.example/a' }],
      },
    ],
  };
}
type Doc = ReturnType<typeof rightDocument>;
type Spoiler = (document: Doc, event: Record<string, unknown>) => unknown;

function problemsAfter(spoil: Spoiler): string[] {
  const document = rightDocument();
  const [event] = document.events;
  if (!event) throw new Error('the document has an event');
  spoil(document, event as unknown as Record<string, unknown>);
  const parsed = parseRecordDocument(document);
  return parsed.ok ? [] : parsed.problems.map(({ path, message }) => `${path}: ${message}`);
}

describe('parseRecordDocument', () => {
  it('takes a right document as it is', () => {
    const document = rightDocument();
    expect(parseRecordDocument(document)).toEqual({ ok: true, value: document });
  });

  it('takes a document whose arrays are left out', () => {
    expect(parseRecordDocument({ version: 1 })).toEqual({
      ok: true,
      value: { version: 1, parties: [], people: [], topics: [], events: [] },
    });
  });

  const EVENT = 'events[0](2025-03-01-fr-ke-call)';
  it.each<[string, Spoiler, string]>([
    [
      'a misspelt key',
      (_, e) => {
        e.participents = [];
      },
      `${EVENT}: has a key that the format does not know: "participents"`,
    ],
    [
      'another version',
      (d) => {
        d.version = 2;
      },
      'version: should be 1, the version of the format that Summit reads',
    ],
    [
      'a kind that is none',
      (_, e) => {
        e.kind = 'dinner';
      },
      `${EVENT}.kind: should be one of call, video-call, meeting, summit, visit, talks, letter`,
    ],
    [
      'a day that does not exist',
      (_, e) => {
        e.when = { start: '2025-02-30', timeZone: 'UTC' };
      },
      `${EVENT}.when.start: should be a real date written YYYY-MM-DD, YYYY-MM-DDTHH:mm, or YYYY-MM where no more is known`,
    ],
    [
      'an end before the start',
      (_, e) => {
        e.when = { start: '2025-03-02', end: '2025-03-01', timeZone: 'UTC' };
      },
      `${EVENT}.when.end: should not be before "start"`,
    ],
    [
      'a zone that does not exist',
      (_, e) => {
        e.when = { start: '2025-03-01', timeZone: 'Africa/Nowhere' };
      },
      `${EVENT}.when.timeZone: should be an IANA time zone, such as "America/New_York"`,
    ],
    [
      'one party only',
      (_, e) => {
        e.parties = ['KE'];
      },
      `${EVENT}.parties: should name two parties or more`,
    ],
    [
      'a party twice',
      (_, e) => {
        e.parties = ['KE', 'KE'];
      },
      `${EVENT}.parties[1]: names KE a second time`,
    ],
    [
      'an unknown party',
      (_, e) => {
        e.parties = ['KE', 'TZ'];
      },
      `${EVENT}.parties[1]: names a party that the record does not hold: "TZ"`,
    ],
    [
      'an unknown person',
      (_, e) => {
        e.participants = ['nobody'];
      },
      `${EVENT}.participants[0]: names a person that the record does not hold: "nobody"`,
    ],
    [
      'an occurrence without accounts',
      (_, e) => {
        e.occurrence = [];
      },
      `${EVENT}.occurrence: should hold at least one account: a point that nobody makes is no point`,
    ],
    [
      'an http address',
      (_, e) => {
        e.sources = [{ id: 's1', publisher: 'X', url: 'http://nation.example/a' }];
      },
      `${EVENT}.sources[0](s1).url: should be an address that begins with https://`,
    ],
    [
      'an account with no such source',
      (_, e) => {
        e.occurrence = [{ by: 'KE', stance: 'affirms', source: 's9' }];
      },
      `${EVENT}.occurrence[0].source: names no source of this event: "s9"`,
    ],
    [
      'a place for a call',
      (_, e) => {
        e.place = { city: 'Paris', country: 'FR' };
      },
      `${EVENT}.place: should be left out: only what is met in person has a place`,
    ],
    [
      'a sender for a call',
      (_, e) => {
        e.from = 'KE';
      },
      `${EVENT}.from: should be left out: only a letter has a sender`,
    ],
    [
      'a readout without its source',
      (_, e) => {
        e.readouts = [{ by: 'KE', status: 'brief' }];
      },
      `${EVENT}.readouts[0].source: should be given, since something was published`,
    ],
    [
      'an event twice',
      (d) => {
        d.events.push(...d.events);
      },
      'events[1](2025-03-01-fr-ke-call).id: is taken already: "2025-03-01-fr-ke-call"',
    ],
    [
      'an id out of form',
      (_, e) => {
        e.id = 'Call of March';
      },
      'events[0](Call of March).id: should be date, parties and kind in lower case, such as "2025-11-24-cn-us-call"',
    ],
    [
      'an event moved to nowhere',
      (_, e) => {
        e.status = 'cancelled';
        e.movedTo = '2025-04-01-fr-ke-call';
      },
      `${EVENT}.movedTo: names an event that the record does not hold: "2025-04-01-fr-ke-call"`,
    ],
    [
      'an empty text',
      (_, e) => {
        e.title = '   ';
      },
      `${EVENT}.title: should not be empty`,
    ],
    [
      'a text that is too long',
      (_, e) => {
        e.title = 'x'.repeat(3001);
      },
      `${EVENT}.title: should be 3000 characters at most`,
    ],
    [
      'a person of no party',
      (d) => {
        const [person] = d.people;
        if (person) person.party = 'UG';
      },
      'people[0](william-ruto).party: names a party that the record does not hold: "UG"',
    ],
  ])('tells of %s where it is', (_, spoil, problem) => {
    expect(problemsAfter(spoil)).toContain(problem);
  });

  it.each([[null], [[]], ['text'], [7], [undefined]])('refuses %j in words', (input) => {
    const parsed = parseRecordDocument(input);
    expect(parsed.ok).toBe(false);
    if (!parsed.ok) expect(parsed.problems[0]?.path).toBe('the document');
  });
});
