import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Change, isWeighty } from '../../src/record/change.js';
import { changeInWords } from '../../src/record/change-in-words.js';
import { newEventId, newSlug } from '../../src/record/event-id.js';
import { merge, undo } from '../../src/record/merge.js';
import { ContactRecord } from '../../src/record/record.js';
import { ContactEvent } from '../../src/record/schema.js';
import { anyDocument } from '../arbitraries.js';
import {
  aDocument,
  aMeeting,
  anAccount,
  anEvent,
  aReadout,
  aSource,
  aStatement,
} from '../builders.js';

const EVENT = anEvent();
const record = ContactRecord.of(aDocument({ events: [EVENT] }));

function aChange(over: Partial<Change> = {}): Change {
  return {
    id: 'e.1',
    event: EVENT.id,
    seen: 0,
    revision: 1,
    by: 'U0ANN',
    at: '2026-11-22T10:00:00.000Z',
    ...over,
  };
}

const words = (after: Partial<ContactEvent>, before: ContactEvent = EVENT) =>
  changeInWords(aChange({ before, after: { ...before, ...after } }), record);

describe('a change in words', () => {
  it.each([
    [
      { when: { ...EVENT.when, start: '2025-11-25' } },
      'moved the date from 24 to 25 November 2025',
    ],
    [
      { when: { ...EVENT.when, start: '2025-12-01' } },
      'moved the date from 24 November 2025 to 1 December 2025',
    ],
    [{ when: { ...EVENT.when, start: '2025-11-24T09:03' } }, 'set the time to 09:03'],
    [{ title: 'Xi–Trump phone call' }, 'changed the headline to “Xi–Trump phone call”'],
    [{ status: 'cancelled' as const }, 'filed it as cancelled (was held)'],
    [{ parties: ['CN', 'US', 'RU'] }, 'added Russia as a party'],
    [{ participants: ['xi-jinping'] }, 'took Donald Trump out as a participant'],
    [{ statements: [] }, 'took away “Taiwan”'],
    [
      {
        statements: [
          ...EVENT.statements,
          aStatement({ id: 'trade', text: 'They discussed trade.', topics: ['trade'] }),
        ],
      },
      "added Beijing's account of “Trade”",
    ],
    [
      {
        statements: [
          aStatement({
            accounts: [
              ...(EVENT.statements[0]?.accounts ?? []),
              anAccount({ by: 'US', source: 's2' }),
            ],
          }),
        ],
      },
      'Taiwan is now confirmed',
    ],
    [
      {
        statements: [
          aStatement({
            accounts: [
              ...(EVENT.statements[0]?.accounts ?? []),
              anAccount({ by: 'US', stance: 'denies', source: 's2' }),
            ],
          }),
        ],
      },
      "added Washington's denial of “Taiwan”",
    ],
    [
      {
        readouts: [
          ...EVENT.readouts.slice(0, 1),
          aReadout({ by: 'US', status: 'none', source: undefined, checked: '2025-11-24T14:00Z' }),
        ],
      },
      'noted that Washington has published no account (checked 24 November 2025)',
    ],
    [
      { sources: [...EVENT.sources, aSource({ id: 's3', publisher: 'Reuters' })] },
      'added the source Reuters',
    ],
  ])('%#: says what is different', (after, sentence) => {
    expect(words(JSON.parse(JSON.stringify(after)))).toContain(sentence);
  });

  it('names an added, a deleted and a restored entry as such', () => {
    expect(changeInWords(aChange({ after: EVENT }), record)).toEqual(['added the entry']);
    expect(changeInWords(aChange({ before: EVENT }), record)).toEqual(['deleted the entry']);
    expect(changeInWords(aChange({ after: EVENT, undoes: 'e.0' }), record)).toEqual([
      'brought the entry back',
    ]);
  });
});

describe('a change is news for the thread of a card', () => {
  it.each([
    ['date', { when: { ...EVENT.when, start: '2025-11-25' } }, true],
    ['place', { place: { city: 'Seoul', country: 'KR' } }, true],
    ['standing of the event', { occurrence: EVENT.occurrence.slice(0, 1) }, true],
    ['headline', { title: 'x' }, false],
    [
      'another point',
      { statements: [...EVENT.statements, aStatement({ id: 'b', text: 'b' })] },
      false,
    ],
  ])('where it is a %s, or is not', (_, after, weighty) => {
    const before = aMeeting({ statements: EVENT.statements });
    expect(isWeighty({ before, after: { ...before, ...after } })).toBe(weighty);
  });
});

describe('the id of a new entry', () => {
  const taken = new Set(['2025-11-24-cn-us-call', '2025-11-24-cn-us-call-2']);
  it.each([
    [['US', 'CN'], 'call', '2025-11-24', '2025-11-24-cn-us-call-3'],
    [['AFRICAN-UNION', 'EU'], 'summit', '2025-11', '2025-11-african-union-eu-summit'],
    [
      Array.from('ABCDEFGHIJKLMNOPQRSTUVWXYZ', (it) => `Q${it}`),
      'summit',
      '2025-11-24',
      '2025-11-24-qa-qb-qc-qd-qe-qf-qg-qh-qi-qj-qk-ql-qm-and-13-more-summit',
    ],
  ] as const)('%s %s %s', (parties, kind, start, id) => {
    expect(
      newEventId({ parties: [...parties], kind, when: { start, timeZone: 'UTC' } }, taken),
    ).toBe(id);
  });

  it('always fits the format, however many the parties', () => {
    fc.assert(
      fc.property(
        fc.array(fc.stringMatching(/^[A-Z][A-Z0-9]{0,38}$/), { minLength: 2, maxLength: 60 }),
        (parties) => {
          const id = newEventId(
            { parties, kind: 'video-call', when: { start: '2025-11-24', timeZone: 'UTC' } },
            new Set(),
          );
          expect(ContactEvent.shape.id.safeParse(id).success).toBe(true);
        },
      ),
    );
  });

  it('of a point comes of its words', () => {
    expect(newSlug('Viktor Orbán’s visit', new Set(['viktor-orban-visit']), 'x')).toBe(
      'viktor-orban-visit-2',
    );
    expect(newSlug('！？', new Set(), 'point')).toBe('point');
  });
});

describe('two changes put together', () => {
  const mine = { ...EVENT, title: 'Mine' };
  it('keep both where they touch different things', () => {
    const theirs = { ...EVENT, when: { ...EVENT.when, start: '2025-11-25' } };
    expect(merge(EVENT, mine, theirs)).toEqual({
      event: { ...theirs, title: 'Mine' },
      conflicts: [],
    });
  });

  it('tell where both changed one thing differently, and take ours', () => {
    const { event, conflicts } = merge(EVENT, mine, { ...EVENT, title: 'Theirs' });
    expect(event?.title).toBe('Mine');
    expect(conflicts).toMatchObject([{ what: 'title' }]);
  });

  it('do not mistake two new sources or points of the same id for one', () => {
    const withPoint = (text: string, url: string) => ({
      ...EVENT,
      statements: [
        ...EVENT.statements,
        aStatement({ id: 'new', text, topics: [], accounts: [anAccount({ source: 's3' })] }),
      ],
      sources: [...EVENT.sources, aSource({ id: 's3', url, publisher: text })],
    });
    const { event, conflicts } = merge(
      EVENT,
      withPoint('a', 'https://a.org'),
      withPoint('b', 'https://b.org'),
    );
    expect(conflicts).toEqual([]);
    const made = event?.statements
      .slice(1)
      .map(({ text, accounts }) => [
        text,
        event.sources.find(({ id }) => id === accounts[0]?.source)?.publisher,
      ]);
    expect(made).toEqual([
      ['b', 'b'],
      ['a', 'a'],
    ]);
  });

  it('make an entry that is right wherever both were', () => {
    fc.assert(
      fc.property(anyDocument, fc.nat(), fc.nat(), fc.nat(), (document, one, other, third) => {
        const at = (index: number) => document.events[index % document.events.length];
        const [base, ours, theirs] = [at(one), at(other), at(third)];
        if (!base || !ours || !theirs) return;
        const { event, conflicts } = merge(
          base,
          { ...ours, id: base.id },
          { ...theirs, id: base.id },
        );
        expect(event && ContactEvent.safeParse(event).error?.issues).toBeUndefined();
        const known = new Set(event?.sources.map(({ id }) => id));
        for (const { source } of event?.statements.flatMap(({ accounts }) => accounts) ?? []) {
          expect(known.has(source)).toBe(true);
        }
        expect(Array.isArray(conflicts)).toBe(true);
      }),
      { numRuns: 60 },
    );
  });
});

describe('undoing', () => {
  const by = { by: 'U0BOB', at: '2026-11-22T11:00:00.000Z', seen: 2 };

  it('takes the latest change back exactly', () => {
    fc.assert(
      fc.property(anyDocument, fc.nat(), fc.nat(), (document, one, other) => {
        const before = document.events[one % document.events.length];
        const after = document.events[other % document.events.length];
        if (!before || !after || before === after) return;
        const changed = { ...after, id: before.id };
        const undone = undo(aChange({ before, after: changed }), changed, by);
        expect(undone.kind === 'undone' && undone.change.after).toEqual(before);
      }),
      { numRuns: 60 },
    );
  });

  it('leaves what was changed since, and tells where that is the same thing', () => {
    const moved = { ...EVENT, when: { ...EVENT.when, start: '2025-11-25' } };
    const change = aChange({ before: EVENT, after: moved });
    const renamed = undo(change, { ...moved, title: 'Later' }, by);
    expect(renamed.kind === 'undone' && renamed.change.after).toEqual({ ...EVENT, title: 'Later' });
    const again = undo(change, { ...moved, when: { ...moved.when, start: '2025-11-26' } }, by);
    expect(again).toMatchObject({ kind: 'conflicts', conflicts: [{ what: 'when' }] });
  });

  it('of a deletion brings the entry back; of an addition that was edited since is a conflict', () => {
    expect(undo(aChange({ before: EVENT }), undefined, by)).toMatchObject({
      kind: 'undone',
      change: { after: EVENT },
    });
    expect(undo(aChange({ after: EVENT }), { ...EVENT, title: 'x' }, by)).toMatchObject({
      kind: 'conflicts',
    });
    expect(undo(aChange({ before: EVENT, after: { ...EVENT, title: 'x' } }), EVENT, by)).toEqual({
      kind: 'nothing',
    });
  });
});
