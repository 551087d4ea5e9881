import { describe, expect, it } from 'vitest';
import { problemsOf } from '../../src/cards/block-kit/problems.js';
import { homePage } from '../../src/cards/home-page.js';
import type { Change } from '../../src/record/change.js';
import { ContactRecord } from '../../src/record/record.js';
import type { ContactEvent } from '../../src/record/schema.js';
import { aDocument, anEvent, aReadout } from '../builders.js';

const DESK = { now: new Date('2026-11-22T10:00Z'), timeZone: 'UTC' };

/** Events of every kind that the Home lists, so many of each. */
function many(count: number): ContactEvent[] {
  return Array.from({ length: count }, (_, index) => {
    const id = `2025-01-01-cn-us-call-${index + 2}`;
    const title = `Call ${index}`;
    const day = new Date(Date.UTC(2025, 0, 1 + (index % 300))).toISOString().slice(0, 10);
    const when = { start: day, timeZone: 'UTC' };
    switch (index % 4) {
      case 0:
        return anEvent({ id, title, when, readouts: [aReadout()] });
      case 1:
        return anEvent({
          id,
          title,
          when: { start: '2027-01-01', timeZone: 'UTC' },
          status: 'scheduled',
        });
      case 2:
        return anEvent({ id, title, when, status: 'scheduled' });
      default:
        return anEvent({
          id,
          title,
          when,
          occurrence: [{ by: 'independent', stance: 'noncommittal', source: 's1' }],
        });
    }
  });
}

const change = (event: string, index: number): Change => ({
  id: `${event}.${index}`,
  event,
  seen: index - 1,
  revision: index,
  by: 'U0ANN',
  name: 'Ann Lee',
  at: '2026-11-22T09:00:00.000Z',
  before: anEvent(),
  after: anEvent({ title: `Title ${index}` }),
});

describe('the Home', () => {
  it('is no longer for a record of thousands than for one of some dozens', () => {
    const sizes = [40, 4_000].map((count) => {
      const events = many(count);
      const changes = events.map(({ id }, index) => change(id, index + 1));
      const view = homePage(ContactRecord.of(aDocument({ events })), changes, DESK, 'editor');
      expect(problemsOf('home', view)).toEqual([]);
      return view.blocks.length;
    });
    expect(sizes[0]).toBe(sizes[1]);
  });

  it.each(['editor', 'reader', 'outsider'] as const)(
    'of an empty record is drawn for an %s',
    (viewer) => {
      const view = homePage(ContactRecord.of(aDocument()), [], DESK, viewer);
      expect(problemsOf('home', view)).toEqual([]);
    },
  );

  it('puts what nobody has looked after for longest first', () => {
    const old = anEvent({
      id: '2025-01-01-cn-us-call',
      title: 'Looked at',
      when: { start: '2025-01-01', timeZone: 'UTC' },
      readouts: [aReadout(), { by: 'US', status: 'none', checked: '2026-11-21T10:00Z' }],
    });
    const newer = anEvent({
      id: '2025-06-01-cn-us-call',
      title: 'Not looked at',
      when: { start: '2025-06-01', timeZone: 'UTC' },
      readouts: [aReadout()],
    });
    const record = ContactRecord.of(aDocument({ events: [old, newer] }));
    const rows = homePage(record, [], DESK, 'editor').blocks.flatMap(
      ({ block_id: id }) => /^home:waiting:(2.*)$/.exec(id ?? '')?.[1] ?? [],
    );
    expect(rows).toEqual([newer.id, old.id]);
  });
});
