/** How near an event comes to what a message tells: its day, its kind, its place. */
import type { ContactSpoken } from '../reading/reading.js';
import {
  addDays,
  daysBetween,
  overlap,
  precisionOf,
  type Span,
  spanOf,
} from '../record/calendar.js';
import type { ContactRecord } from '../record/record.js';
import type { ContactEvent, Kind } from '../record/schema.js';
import { isHeldAt, isHostedBy } from './whereabouts.js';

/** Two calendars differ by a day at most. */
export const CALENDARS = 1;

/** What the words can mean, where a day picks the event: talks contradict nothing but a letter. */
export function isCompatible(kind: Kind, told: readonly Kind[]): boolean {
  if (told.length === 0 || told.includes(kind)) return true;
  if (kind === 'letter' || told.includes('letter')) return false;
  if (kind === 'talks' || told.includes('talks')) return true;
  const remote = (each: Kind) => each === 'call' || each === 'video-call';
  return told.some((each) => remote(each) === remote(kind));
}

/** The event in a span, give or take the calendars' day; the nearest, in doubt the later one. */
export function nearestIn(
  events: readonly ContactEvent[],
  span: Span,
  exact: boolean,
  spoken: ContactSpoken,
  record: ContactRecord,
): ContactEvent | undefined {
  const slack = exact ? CALENDARS : 0;
  const wide = { first: addDays(span.first, -slack), last: addDays(span.last, slack) };
  let best: ContactEvent | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const event of events) {
    const far = distance(event, span, wide, exact, record);
    if (far === undefined) continue;
    const weight = far + unlikeness(event, spoken);
    if (weight <= least) [best, least] = [event, weight];
  }
  return best;
}

function distance(
  event: ContactEvent,
  span: Span,
  wide: Span,
  exact: boolean,
  record: ContactRecord,
): number | undefined {
  // Of its day nothing is known: it may be this one, where no other entry is nearer.
  if (precisionOf(event.when) === 'month' && exact)
    return overlap(spanOf(event.when), span) ? 5 : undefined;
  if (precisionOf(event.when) === 'month')
    return !exact && overlap(spanOf(event.when), span) ? 0 : undefined;
  let least: number | undefined;
  for (const day of record.daysOf(event)) {
    if (day < wide.first || day > wide.last) continue;
    const far =
      day < span.first
        ? daysBetween(day, span.first)
        : day > span.last
          ? daysBetween(span.last, day)
          : 0;
    if (least === undefined || far < least) least = far;
  }
  return least;
}

/** Among events of one day: of the kind told before the others, held before called off, in the place told. */
function unlikeness(event: ContactEvent, spoken: ContactSpoken): number {
  const kind = spoken.kinds.length === 0 || spoken.kinds.includes(event.kind) ? 0 : 0.4;
  // What was called off is not what was held.
  const off = event.status === 'cancelled' && /^(?:held|ongoing)$/.test(spoken.modality) ? 0.5 : 0;
  const status = { held: 'held', ongoing: 'held', scheduled: 'scheduled', cancelled: 'cancelled' }[
    String(spoken.modality)
  ];
  const told = status === event.status ? 0 : 0.2;
  const where = spoken.places.length === 0 || isHeldAt(event, spoken.places) ? 0 : 0.1;
  const place = where + (isHostedBy(event, spoken.host) ? 0 : 0.1);
  const size = Math.min(event.parties.length - spoken.parties.length, 9) / 100;
  return kind + told + off + place + size;
}
