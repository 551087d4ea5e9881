/** One edit as a value: who made it, when, why, and what stood there before and after. */
import { z } from 'zod';
import type { Revision } from './record.js';
import { ContactEvent, Party, Person, Topic } from './schema.js';
import { occurrenceStanding, standingOf } from './standing.js';

/**
 * What a change is filed under that touches no event: an import that brings names alone. No event
 * can have this id, since theirs begin with a year.
 */
export const NAMES_ONLY = 'names';

/**
 * One edit as a value. An event that is added has no `before`, one that is deleted no `after`.
 * `seen` is the revision that its author saw, `revision` the event's own afterwards.
 */
export const Change = z.strictObject({
  id: z.string(),
  event: z.string(),
  seen: z.int().nonnegative(),
  revision: z.int().positive(),
  /** A Slack user's id, or what made the change from outside Slack ("import"). */
  by: z.string(),
  /** What that user was called then. */
  name: z.string().optional(),
  at: z.iso.datetime(),
  reason: z.string().optional(),
  /** The change that this one takes back. */
  undoes: z.string().optional(),
  before: ContactEvent.optional(),
  after: ContactEvent.optional(),
  /** What the change brings into the record beside the event. */
  parties: z.array(Party).optional(),
  people: z.array(Person).optional(),
  topics: z.array(Topic).optional(),
});
export type Change = z.infer<typeof Change>;

/** A change that is not made yet: the store gives it its id and the event's revision. */
export type NewChange = Omit<Change, 'id' | 'revision'>;

/** What changes bring into the record beside the events. */
export type Brought = Pick<Change, 'parties' | 'people' | 'topics'>;

/** What a change does to a record, for `ContactRecord.with`. */
export function revisionOf(change: NewChange): Revision {
  const { event, after, parties, people, topics } = change;
  return {
    ...(parties && { parties }),
    ...(people && { people }),
    ...(topics && { topics }),
    ...(after ? { events: [after] } : event !== NAMES_ONLY && { without: [event] }),
  };
}

/** Whether two values of the record's format say the same, whatever the order of their keys. */
export function same(one: unknown, other: unknown): boolean {
  if (Object.is(one, other)) return true;
  if (typeof one !== 'object' || typeof other !== 'object' || !one || !other) return false;
  if (Array.isArray(one) || Array.isArray(other)) {
    return (
      Array.isArray(one) &&
      Array.isArray(other) &&
      one.length === other.length &&
      one.every((item, at) => same(item, other[at]))
    );
  }
  const keys = new Set([...Object.keys(one), ...Object.keys(other)]);
  return [...keys].every((key) => same(Reflect.get(one, key), Reflect.get(other, key)));
}

/**
 * Whether readers of a card have to be told in its thread: date, place, party, status or a standing
 * changed, or the entry was deleted or came back. A mere addition only changes the card.
 */
export function isWeighty({ before, after }: Pick<Change, 'before' | 'after'>): boolean {
  if (!before || !after) return before !== after;
  if (!same(before.when, after.when) || !same(before.place, after.place)) return true;
  if (before.status !== after.status) return true;
  if (!same([...before.parties].sort(), [...after.parties].sort())) return true;
  if (occurrenceStanding(before) !== occurrenceStanding(after)) return true;
  return before.statements.some((statement) => {
    const now = after.statements.find(({ id }) => id === statement.id);
    return (
      now !== undefined &&
      standingOf(now.accounts, after) !== standingOf(statement.accounts, before)
    );
  });
}
