/** What the desk has still to do about its entries. */
import { type Day, lastDayOfMonth, precisionOf, spanOf } from './calendar.js';
import type { ContactRecord } from './record.js';
import type { ContactEvent } from './schema.js';
import { standingOf, tookPlace } from './standing.js';

/** A contact of which some side's account is still to come. */
export interface Awaited {
  event: ContactEvent;
  /** The sides that have published none. */
  sides: readonly string[];
  /** When the desk last looked, or the contact's day where it never did. */
  since: string;
}

const found = new WeakMap<ContactRecord, readonly Awaited[]>();

/**
 * Contacts with points that only one side makes, while another has published no account; those that
 * nobody has looked after for longest come first.
 */
export function awaitedAccounts(record: ContactRecord): readonly Awaited[] {
  let awaited = found.get(record);
  if (!awaited) {
    awaited = record.inOrder
      .flatMap((event) => awaitedOf(event) ?? [])
      .sort((a, b) => (a.since < b.since ? -1 : a.since > b.since ? 1 : 0));
    found.set(record, awaited);
  }
  return awaited;
}

function awaitedOf(event: ContactEvent): Awaited | undefined {
  if (!tookPlace(event)) return undefined;
  const published = new Set(
    event.readouts.filter(({ status }) => status === 'published').map(({ by }) => by),
  );
  const sides = event.parties.filter((party) => !published.has(party));
  const claims = event.statements.some(({ accounts }) => standingOf(accounts, event) === 'claimed');
  if (sides.length === 0 || sides.length === event.parties.length || !claims) return undefined;
  const looks = event.readouts
    .filter(({ by, status, checked }) => sides.includes(by) && status === 'none' && checked)
    .map(({ checked }) => checked ?? '')
    .sort();
  return { event, sides, since: looks.at(-1) ?? spanOf(event.when).last };
}

/** The latest contacts that took place, the newest first. */
export function latestHeld(record: ContactRecord, count: number): ContactEvent[] {
  const held: ContactEvent[] = [];
  for (let at = record.inOrder.length - 1; at >= 0 && held.length < count; at -= 1) {
    const event = record.inOrder[at];
    if (event && tookPlace(event)) held.push(event);
  }
  return held;
}

/** What is planned from a day on, the soonest first; and what was planned for a day that is past. */
export function planned(
  record: ContactRecord,
  today: Day,
): { next: ContactEvent[]; overdue: ContactEvent[] } {
  const scheduled = record.inOrder.filter(({ status }) => status === 'scheduled');
  const past = ({ when }: ContactEvent) =>
    (precisionOf(when) === 'month' ? lastDayOfMonth(when.start) : spanOf(when).last) < today;
  return { next: scheduled.filter((event) => !past(event)), overdue: scheduled.filter(past) };
}

/** Entries that nobody's account stands behind yet. */
export function withoutAnybody(record: ContactRecord): ContactEvent[] {
  return record.inOrder.filter(
    (event) => event.status !== 'cancelled' && standingOf(event.occurrence, event) === 'open',
  );
}
