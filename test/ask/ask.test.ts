import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Answer } from '../../src/ask/answer.js';
import { answerTo, ask } from '../../src/ask/ask.js';
import { Question } from '../../src/ask/question.js';
import type { ContactEvent } from '../../src/record/schema.js';
import { aMeeting, anAccount, anEvent, aRecord } from '../builders.js';
import { DESK, starterRecord } from '../starter-record.js';

const dated = (id: string, start: string, over: Partial<ContactEvent> = {}) =>
  anEvent({ id, when: { start, timeZone: 'UTC' }, ...over });

/** Every event that an answer shows as an answer: not what is set apart as near, nor what a note names. */
function shown(answer: Answer): readonly ContactEvent[] {
  switch (answer.kind) {
    case 'event':
    case 'said':
    case 'compare':
      return [answer.event];
    case 'list':
      return answer.events;
    default:
      return [];
  }
}

const notCounted = (answer: Answer) =>
  'notes' in answer
    ? answer.notes.flatMap((note) =>
        note.kind === 'not-counted' ? note.events.map(({ event, why }) => [event.id, why]) : [],
      )
    : [];

describe('what counts as held', () => {
  const held = dated('2026-01-10-cn-us-call', '2026-01-10');
  const claimed = dated('2026-02-10-cn-us-call', '2026-02-10', {
    occurrence: [anAccount({ by: 'US' })],
  });
  const disputed = dated('2026-03-10-cn-us-call', '2026-03-10', {
    occurrence: [anAccount({ by: 'US' }), anAccount({ by: 'CN', stance: 'denies' })],
  });
  const cancelled = dated('2026-04-10-cn-us-call', '2026-04-10', { status: 'cancelled' });
  const overdue = dated('2026-05-10-cn-us-call', '2026-05-10', { status: 'scheduled' });
  const planned = dated('2027-01-10-cn-us-call', '2027-01-10', { status: 'scheduled' });

  it('passes over what is disputed, cancelled or planned, and names it', () => {
    const answer = ask('last us-china', aRecord(held, disputed, cancelled, overdue, planned), DESK);
    expect(shown(answer).map(({ id }) => id)).toEqual([held.id]);
    expect(notCounted(answer)).toEqual([
      [planned.id, 'scheduled'],
      [overdue.id, 'overdue'],
      [cancelled.id, 'cancelled'],
      [disputed.id, 'disputed'],
    ]);
  });

  it('counts what one side claims, and says so', () => {
    const answer = ask('last us-china', aRecord(held, claimed), DESK);
    expect(answer).toMatchObject({ kind: 'event', event: { id: claimed.id } });
    expect('sentence' in answer && answer.sentence).toContain('Only Washington says');
  });

  it('gives as next what is planned from today on, the earliest first', () => {
    const later = dated('2027-02-10-cn-us-call', '2027-02-10', { status: 'scheduled' });
    const answer = ask('next us-china', aRecord(held, overdue, later, planned), DESK);
    expect(answer).toMatchObject({ kind: 'event', event: { id: planned.id } });
    expect(notCounted(answer)).toEqual([[overdue.id, 'overdue']]);
  });

  it('names what is known by its month alone where the month is the answer’s', () => {
    const sometime = dated('2026-01-cn-us-meeting', '2026-01', { kind: 'meeting' });
    const answer = ask('last us-china', aRecord(held, sometime), DESK);
    expect(shown(answer).map(({ id }) => id)).toEqual([held.id]);
    expect(notCounted(answer)).toEqual([[sometime.id, 'undated']]);
  });
});

describe('what can be read two ways', () => {
  it('is asked back where the record has something on both', () => {
    const north = dated('2026-01-10-kp-us-call', '2026-01-10', { parties: ['KP', 'US'] });
    const south = dated('2026-02-10-kr-us-call', '2026-02-10', { parties: ['KR', 'US'] });
    const answer = ask('last korea', aRecord(north, south), DESK);
    expect(answer.kind === 'clarify' && answer.choices.map(({ label }) => label)).toEqual([
      'North Korea',
      'South Korea',
    ]);
  });

  it('is answered where only one reading has anything, and says which', () => {
    const south = dated('2026-02-10-kr-us-call', '2026-02-10', { parties: ['KR', 'US'] });
    const answer = ask('last korea', aRecord(south), DESK);
    expect(answer).toMatchObject({
      kind: 'event',
      event: { id: south.id },
      notes: [{ kind: 'reading', taken: 'South Korea', others: [{ label: 'North Korea' }] }],
    });
  });
});

describe('the thread', () => {
  it('tells who “they” are', () => {
    const answer = ask('when did they last meet?', aRecord(anEvent(), aMeeting()), DESK, {
      parties: ['CN', 'US'],
      people: [],
    });
    expect(answer).toMatchObject({ kind: 'event', event: { id: aMeeting().id } });
  });
});

describe('no answer shows a contact in which a named party did not take part', () => {
  const record = starterRecord();
  const parties = [
    ...record.parties.values(),
    ...['BR', 'RS', 'KE', 'VN', 'HU'].map((id) => record.party(id)),
  ].filter((party) => party !== undefined);
  const strangers = ['Orbán', 'orban', 'Tusk', 'Milei', 'sunak', 'Kagame', 'Vučić', 'abiy ahmed'];
  const forms = [
    'last A B',
    'when did A and B last meet?',
    'list A-B',
    'how many calls between A and B in 2025',
    'compare A B',
    'A/B since 2020',
    'did A and B discuss trade',
  ];

  it('for any two parties by any of their names', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...parties),
        fc.constantFrom(...parties),
        fc.constantFrom(...forms),
        fc.nat({ max: 3 }),
        (a, b, form, which) => {
          if (a.id === b.id) return;
          const name = (it: typeof a) =>
            [it.name, it.short, it.capital, it.name.toLowerCase()][which];
          const answer = ask(
            form.replace('A', name(a) ?? '').replace('B', name(b) ?? ''),
            record,
            DESK,
          );
          // Brussels is three parties' capital: one of those that share it has to be there.
          const meant = (it: typeof a) =>
            parties.filter((p) => p.id === it.id || (which === 2 && p.capital === it.capital));
          for (const event of shown(answer)) {
            expect(meant(a).some(({ id }) => event.parties.includes(id))).toBe(true);
            expect(meant(b).some(({ id }) => event.parties.includes(id))).toBe(true);
          }
        },
      ),
      { numRuns: 400 },
    );
  });

  it('nor for a person whom nobody knows', () => {
    for (const stranger of strangers) {
      for (const form of forms) {
        const answer = ask(form.replace('A', 'Trump').replace('B', stranger), record, DESK);
        expect({ form, stranger, shown: shown(answer).map(({ id }) => id) }).toEqual({
          form,
          stranger,
          shown: [],
        });
      }
    }
  });
});

describe('any text', () => {
  const record = starterRecord();
  const words = fc.constantFrom(
    'last',
    'us',
    'china',
    'Trump',
    'korea',
    '2025',
    'since',
    'between',
    'and',
    '-',
    '__proto__',
    'constructor',
    '<@U1>',
    '\u202e',
    '🙂',
    'how many',
    'said',
    'о',
    '習近平',
    '%',
    '"',
  );
  it('gets an answer', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ maxLength: 300 }),
          fc.array(words, { maxLength: 14 }).map((list) => list.join(' ')),
        ),
        (text) => {
          expect(ask(text, record, DESK).kind).toMatch(
            /^(event|list|said|compare|none|clarify|help)$/,
          );
        },
      ),
      { numRuns: 300 },
    );
  });
});

describe('answerTo', () => {
  it('steps from one contact to the one before and after it', () => {
    const record = aRecord(anEvent(), aMeeting());
    const step = (event: string, direction: 'earlier' | 'later') =>
      answerTo(
        Question.parse({ intent: 'last', parties: ['CN', 'US'], event, step: direction }),
        record,
        DESK,
      );
    expect(step(anEvent().id, 'earlier')).toMatchObject({ event: { id: aMeeting().id } });
    expect(step(aMeeting().id, 'later')).toMatchObject({ event: { id: anEvent().id } });
    expect(step(anEvent().id, 'later').kind).toBe('none');
  });
});
