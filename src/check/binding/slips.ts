/** The one event that a wrong date was meant for, where the rest points to it alone. */

import type { Reference } from '../../reading/contacts/references.js';
import type { DateRead, Sentence } from '../../reading/reading.js';
import { type Day, daysBetween, type Span, spanOf } from '../../record/calendar.js';
import type { ContactRecord } from '../../record/record.js';
import type { ContactEvent, Kind } from '../../record/schema.js';
import { contradicts, factsOf } from '../event-facts.js';
import { GATHERING } from './candidates.js';
import { peopleIn, placeFits, spansMeant } from './fitting.js';
import type { Setting } from './setting.js';

/** A date so few days off an event's, with nothing but the people in common, is a slip. */
const SLIP_BY_PEOPLE = 10;
/** The next one of the kind must be so many times as far away. */
const APART = 3;
const A_WEEK = 7;
const A_DAY_OR_TWO = 2;
/** With a topic in common too. */
const SLIP_BY_TOPIC = 10;
/** A slip of the year is one of a year. */
const NEXT_YEAR = 400;
/** Of those who are seldom in contact. */
const SLIP_OF_RARE = 21;
/** Letters between two are seldom nearer to one another. */
const SLIP_OF_LETTER = 30;
const A_MONTH = 31;
/** With the place in common: where some have met once they may meet again, so the days must be near. */
const SLIP_BY_PLACE = 14;
/** With a topic in common too, or at a place where the two are seldom: no seat of theirs, nor of mediators. */
export const SLIP_BY_RARE_PLACE = 60;

/**
 * Whether an event may be meant whose place is told and whose date is not. Those who met there may
 * have met there again: the date must look like a slip of the event's.
 */
export function mayBeMeant(
  event: ContactEvent,
  reference: Reference,
  dates: readonly DateRead[],
  setting: Setting,
  record: ContactRecord,
): boolean {
  if (isOfOtherSort(event, reference, setting.parties)) return false;
  const rare = sharedTopics(event, setting, record) > 0 || isRarePlace(event, record);
  // So many who are named were seldom together at all.
  const many = reference.people.length >= 3;
  return looksLikeSlip(
    event,
    reference,
    dates,
    many ? NEXT_YEAR : rare ? SLIP_BY_RARE_PLACE : SLIP_BY_PLACE,
  );
}

/** Whether one of the dates looks like a slip of the event's. */
export function looksLikeSlip(
  event: ContactEvent,
  reference: Pick<Reference, 'people' | 'modality'>,
  dates: readonly DateRead[],
  days = SLIP_BY_PLACE,
): boolean {
  return dates.some((date) =>
    spansMeant(date, reference).some((span) => isSlip(event, date, span, reference, days)),
  );
}

/** Leaders meet again in their capitals, and envoys wherever they are received. */
export function isRarePlace(
  { kind, parties, place }: ContactEvent,
  record: ContactRecord,
): boolean {
  return kind !== 'talks' && parties.every((id) => record.party(id)?.capital !== place?.city);
}

/** Days that are near, or of which one number is off; of a month the next one, or its year. */
function isSlip(
  event: ContactEvent,
  { precision }: DateRead,
  span: Span,
  { people }: Pick<Reference, 'people'>,
  days: number,
): boolean {
  const own = spanOf(event.when);
  const off = distanceTo(own, span);
  if (off <= days || sameNumbers(event, span)) return true;
  // The same two in one month, in the same place: the day is the slip, and not a second meeting.
  const sameMonth = own.first.slice(0, 7) === span.first.slice(0, 7);
  if (sameMonth && event.kind !== 'talks' && !event.kind.includes('call')) return true;
  const sameDay =
    own.first.slice(5) === span.first.slice(5) && own.last.slice(5) === span.last.slice(5);
  if (sameDay && people.length >= 2) return true;
  return (
    precision === 'month' &&
    (off <= A_MONTH || own.first.slice(5, 7) === span.first.slice(5, 7)) &&
    off <= NEXT_YEAR
  );
}

/** What is sure to be told of another contact, once its day is not the event's. */
function isOfOtherSort(
  event: ContactEvent,
  reference: Reference,
  parties: readonly string[],
): boolean {
  // A call is no round of talks.
  if (reference.strict && event.kind === 'talks' && reference.kinds.every(isRemote)) return true;
  // Two of the many who met there may have met there at any time.
  const many = event.parties.length >= GATHERING && parties.length < 3;
  return many && !reference.gathering && !/\bsummit\b|\bgather/i.test(reference.words);
}

/** "asked him over for 24 September", "since the start of November", "what was added in April": the day of something else than what was had. */
export function isOfElse({ start, precision }: DateRead, { text, start: from }: Sentence): boolean {
  const before = text.slice(0, start - from);
  return (
    /\b(?:for|since|until|till) (?:the )?(?:(?:start|beginning|middle|end) of )?$/.test(before) ||
    (precision === 'month' && /\bwhat\s[^,;:.]*$/i.test(before))
  );
}

/** The one event that a wrong date was meant for, where the rest points to it alone. */
export function slipOf(
  reference: Reference,
  dates: readonly DateRead[],
  candidates: readonly ContactEvent[],
  placed: readonly ContactEvent[],
  setting: Setting,
  record: ContactRecord,
): ContactEvent | undefined {
  const spans = dates
    // "Shares jumped on Tuesday": where no word of contact stands, a weekday is of what was done then.
    .filter(({ relative }) => !relative || (setting.ownDay && !reference.implied))
    .filter((date) => !reference.implied || !isOfElse(date, setting.sentence))
    .flatMap((date) => spansMeant(date, reference));
  const [span] = spans;
  if (!span || isOfAnotherPair(reference, span, setting, record)) return undefined;
  const ofKind = candidates.filter(
    (event) =>
      !contradicts(reference.kinds, reference.strict, event) &&
      !isOfOtherSort(event, reference, setting.parties) &&
      peopleIn(reference, event) &&
      reference.places.every((place) => placeFits(place, event, record) !== false) &&
      // What was called off is told as held of its place alone: with a slip of the day it would be two mistakes.
      (event.status !== 'cancelled' ||
        reference.modality !== 'held' ||
        reference.places.some((place) => placeFits(place, event, record) === true)),
  );
  const off = (event: ContactEvent) => distanceTo(spanOf(event.when), span);
  const only = (some: readonly ContactEvent[], days: number) => {
    const near = some.filter((event) => off(event) <= days || sameNumbers(event, span));
    return near.length === 1 ? near[0] : undefined;
  };
  if (placed.length > 1) {
    const there = placed.filter((event) => ofKind.includes(event));
    const rare = there.every((event) => isRarePlace(event, record));
    return only(there, rare ? SLIP_BY_RARE_PLACE : SLIP_BY_PLACE);
  }
  if (reference.places.some(({ known }) => known)) return undefined;
  const byTopic = ofKind.filter((event) => sharedTopics(event, setting, record) > 0);
  const topical = only(byTopic, SLIP_BY_TOPIC);
  if (
    topical &&
    only(
      ofKind.filter((event) => off(event) <= off(topical)),
      SLIP_BY_TOPIC,
    ) === topical
  )
    return topical;
  // The day and month of one, in another year: the year is the slip.
  const sameDay = ofKind.filter(
    (event) =>
      sameNumbers(event, span) && spanOf(event.when).first.slice(5) === span.first.slice(5),
  );
  if (reference.people.length >= 2 && sameDay.length === 1) return sameDay[0];
  // Those who were seldom in contact: the only one of its kind within a year, with the day or the month mistaken.
  const within = ofKind.filter((event) => off(event) <= NEXT_YEAR);
  const [alone] = within;
  if (
    alone &&
    within.length === 1 &&
    (sameNumbers(alone, span) || off(alone) <= SLIP_OF_RARE) &&
    reference.strict &&
    (reference.people.length >= 2 || (reference.definite && setting.named))
  )
    return alone;
  // Letters are rare: the only one within weeks is the one.
  if (reference.kinds.length === 1 && reference.kinds[0] === 'letter') {
    const letters = ofKind.filter(
      (event) => event.kind === 'letter' && off(event) <= SLIP_OF_LETTER,
    );
    if (letters.length === 1) return letters[0];
  }
  // With the leaders alone in common no other contact of the kind may be near.
  if (!reference.strict || reference.modality !== 'held' || !isOfTheTwo(reference, setting))
    return undefined;
  const nearest = clearlyNearest(ofKind, span);
  // What is told of the last days may be a contact that the record does not have yet.
  const isNews = daysBetween(span.first, setting.written) < A_WEEK;
  const after = nearest !== undefined && spanOf(nearest.when).last < span.first;
  return nearest && isNews && after && off(nearest) > A_DAY_OR_TWO ? undefined : nearest;
}

/** "after the summit of 15 August", with no sides: on that day one of those of the text had one with somebody else. */
function isOfAnotherPair(
  { parties, kinds, strict }: Reference,
  { first, last }: Span,
  setting: Setting,
  record: ContactRecord,
): boolean {
  return (
    parties.length < 2 &&
    first === last &&
    record
      .onDay(first)
      .some(
        (event) =>
          event.status === 'held' &&
          !contradicts(kinds, strict, event) &&
          event.parties.some((party) => setting.parties.includes(party)),
      )
  );
}

/** Whether the two are named, or one of them where the text has named the other. */
function isOfTheTwo({ people }: Reference, { named, parties }: Setting): boolean {
  return parties.length === 2 && (people.length >= 2 || (people.length === 1 && named));
}

/** The one that lies by far the nearest to a day, or whose day it is but for the month. */
function clearlyNearest(events: readonly ContactEvent[], span: Span): ContactEvent | undefined {
  const ranked = events
    .map((event) => ({ event, off: distanceTo(spanOf(event.when), span) }))
    .sort((one, other) => one.off - other.off);
  const [first, second] = ranked;
  if (!first) return undefined;
  if (first.off <= SLIP_BY_PEOPLE)
    return !second || second.off >= APART * first.off + A_WEEK ? first.event : undefined;
  const [ofMonth, another] = ranked.filter(
    ({ event, off }) => off <= 2 * A_MONTH && sameNumbers(event, span),
  );
  return another ? undefined : ofMonth?.event;
}

/** The same day and month in the next year, the same day and year in another month, or the same day of the next month. */
function sameNumbers(event: ContactEvent, span: Span): boolean {
  const { first, last } = spanOf(event.when);
  if (span.first !== span.last && span.last.slice(8) !== last.slice(8)) return false;
  const [year, month, day] = first.split('-');
  const [otherYear, otherMonth, otherDay] = span.first.split('-');
  const months = 12 * (Number(year) - Number(otherYear)) + Number(month) - Number(otherMonth);
  return (
    day === otherDay && (year === otherYear || Math.abs(months) === 1 || Math.abs(months) === 12)
  );
}

export function sharedTopics(
  event: ContactEvent,
  { topics }: Setting,
  record: ContactRecord,
): number {
  const own = factsOf(event, record).topics;
  return [...topics].filter((topic) => own.has(topic)).length;
}

function distanceTo(own: { first: Day; last: Day }, said: { first: Day; last: Day }): number {
  if (own.last < said.first) return daysBetween(own.last, said.first);
  return own.first > said.last ? daysBetween(said.last, own.first) : 0;
}

function isRemote(kind: Kind): boolean {
  return kind === 'call' || kind === 'video-call';
}
