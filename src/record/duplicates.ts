/** Entries that may be of the same contact as another. */
import { addDays, overlap, precisionOf, spanOf } from './calendar.js';
import type { ContactRecord } from './record.js';
import type { ContactEvent, Kind } from './schema.js';

/** Remote and in person are told apart; a meeting, a summit and a visit may be one and the same. */
const KIN: readonly (readonly Kind[])[] = [
  ['call', 'video-call'],
  ['meeting', 'summit', 'visit', 'talks'],
  ['letter'],
];

/** What is compared with what the record holds. */
export type Compared = Pick<ContactEvent, 'kind' | 'parties' | 'when'> & { id?: string };

/**
 * What the record holds of the same parties and kind within a day, the exact kind first. A day
 * either way covers both sides' calendars.
 */
export function likelyDuplicates(event: Compared, record: ContactRecord): ContactEvent[] {
  const { first, last } = spanOf(event.when);
  const around =
    precisionOf(event.when) === 'month'
      ? { first, last }
      : { first: addDays(first, -1), last: addDays(last, 1) };
  const kin = KIN.find((kinds) => kinds.includes(event.kind)) ?? [event.kind];
  return record
    .between(event.parties)
    .filter(
      (other) =>
        other.id !== event.id &&
        other.parties.length === event.parties.length &&
        kin.includes(other.kind) &&
        overlap(spanOf(other.when), around),
    )
    .sort((a, b) => Number(b.kind === event.kind) - Number(a.kind === event.kind));
}
