import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseRecordDocument } from '../../src/record/document.js';
import { ContactRecord, inTime } from '../../src/record/record.js';
import type { ContactEvent, RecordDocument } from '../../src/record/schema.js';
import { anyDocument } from '../arbitraries.js';
import { aDocument, aMeeting, anEvent, aRecord } from '../builders.js';

const ids = (events: readonly ContactEvent[]) => events.map(({ id }) => id);

describe('look-ups', () => {
  const trilateral = anEvent({
    id: '2026-01-23-ru-ua-us-talks',
    kind: 'talks',
    parties: ['RU', 'UA', 'US'],
    participants: [],
    when: { start: '2026-01-23', end: '2026-01-24', timeZone: 'Europe/Kyiv' },
    place: { city: 'Abu Dhabi', country: 'AE' },
  });
  const record = aRecord(anEvent(), aMeeting(), trilateral);

  it('counts a contact of three as a contact of each pair in it', () => {
    expect(ids(record.between(['UA', 'US']))).toEqual([trilateral.id]);
    expect(ids(record.between(['RU', 'UA', 'US']))).toEqual([trilateral.id]);
    expect(ids(record.between(['CN', 'RU']))).toEqual([]);
  });

  it('puts contacts in order of time', () => {
    expect(ids(record.between(['US']))).toEqual([aMeeting().id, anEvent().id, trilateral.id]);
  });

  it('finds a visit on each of its days', () => {
    expect(ids(record.onDay('2026-01-24'))).toEqual([trilateral.id]);
  });

  it('finds a call on the calendars of both capitals', () => {
    const evening = anEvent({
      id: '2025-06-05-cn-us-call',
      when: { start: '2025-06-05T21:00', timeZone: 'America/New_York' },
    });
    const calls = aRecord(evening);
    expect(ids(calls.onDay('2025-06-05'))).toEqual([evening.id]);
    expect(ids(calls.onDay('2025-06-06'))).toEqual([evening.id]);
    expect(ids(calls.onDay('2025-06-07'))).toEqual([]);
  });

  it('finds by the words of title and place, whatever their case and accents', () => {
    expect(ids(record.called('busan'))).toEqual([aMeeting().id]);
  });

  it('names the contact before, and passes over what is disputed or cancelled', () => {
    const cancelled = aMeeting({
      id: '2025-11-10-cn-us-meeting',
      status: 'cancelled',
      when: { start: '2025-11-10', timeZone: 'Asia/Seoul' },
    });
    const denied = aMeeting({
      id: '2025-11-12-cn-us-meeting',
      when: { start: '2025-11-12', timeZone: 'Asia/Seoul' },
      occurrence: [
        { by: 'US', stance: 'affirms', source: 's1' },
        { by: 'CN', stance: 'denies', source: 's1' },
      ],
    });
    const call = anEvent();
    const all = aRecord(call, aMeeting(), cancelled, denied);
    expect(all.before(call)?.id).toBe(aMeeting().id);
    expect(all.before(aMeeting())).toBeUndefined();
  });
});

describe('with', () => {
  it('leaves the record that it began with as it was', () => {
    const before = aRecord(anEvent());
    before.with({ without: [anEvent().id], events: [aMeeting()] });
    expect(ids(before.inOrder)).toEqual([anEvent().id]);
  });

  it('agrees with a record that is made anew, whatever is put in and taken out', () => {
    const looks = (record: ContactRecord, document: RecordDocument) => ({
      all: ids(record.inOrder),
      parties: document.parties.map(({ id }) => ids(record.between([id]))),
      pairs: document.parties.map(({ id }, at) =>
        ids(record.between([id, document.parties[at - 1]?.id ?? id])),
      ),
      people: document.people.map(({ id }) => ids(record.withPerson(id))),
      topics: document.topics.map(({ id }) => ids(record.onTopic(id))),
      document: record.toDocument(),
    });
    fc.assert(
      fc.property(anyDocument, fc.nat(), fc.nat(), (document, some, other) => {
        const unique = [...new Map(document.events.map((it) => [it.id, it])).values()];
        const pick = (at: number) => unique[at % unique.length];
        const [gone, moved] = [pick(some), pick(other)];
        if (!gone || !moved) return;
        const edited: ContactEvent = {
          ...moved,
          title: 'Edited',
          parties: [...moved.parties].reverse(),
          when: { start: '1999-12-31', timeZone: 'UTC' },
        };
        const next = ContactRecord.of({ ...document, events: unique }).with({
          without: [gone.id],
          events: [edited],
        });
        const rest = unique.filter(({ id }) => id !== gone.id && id !== edited.id);
        const anew = ContactRecord.of({ ...document, events: [...rest, edited] });
        expect(looks(next, document)).toEqual(looks(anew, document));
      }),
      { numRuns: 60 },
    );
  });
});

describe('inTime', () => {
  it('takes what ended later as the later of one day', () => {
    const visit = anEvent({
      id: '2026-05-13-cn-us-visit',
      when: { start: '2026-05-13', end: '2026-05-15', timeZone: 'Asia/Shanghai' },
    });
    const talks = anEvent({
      id: '2026-05-13-cn-us-talks',
      when: { start: '2026-05-13', timeZone: 'America/New_York' },
    });
    expect(inTime(talks, visit)).toBeLessThan(0);
  });
});

describe('documents', () => {
  it('come back from the record as they went in', () => {
    fc.assert(
      fc.property(anyDocument, (document) => {
        const events = [...new Map(document.events.map((it) => [it.id, it])).values()];
        const sorted = events.sort((a, b) => (a.id < b.id ? -1 : 1));
        const whole = { ...document, events: sorted };
        const parsed = parseRecordDocument(JSON.parse(JSON.stringify(whole)));
        expect(parsed.ok && ContactRecord.of(parsed.value).toDocument()).toEqual(whole);
      }),
      { numRuns: 60 },
    );
  });

  it('knows countries that the record does not hold', () => {
    const record = ContactRecord.of(aDocument());
    expect(record.party('BR')?.capital).toBe('Brasília');
    expect(record.party('ZZ')).toBeUndefined();
  });
});
