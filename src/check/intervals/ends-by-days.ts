/** The ends of a span that have days of their own: "on 23 August 2023 …, two months later, on 23 October 2024". */

import type { SpanRead } from '../../reading/dates/intervals.js';
import type { DateRead } from '../../reading/reading.js';
import type { ContactEvent } from '../../record/schema.js';
import { type BoundSentence, type Copy, eventOf } from '../reading.js';
import { liesOn } from './described.js';
import type { End } from './ends.js';
import { kindest } from './fairness.js';
import type { Stretch } from './told-intervals.js';
import { contactsOn, daysTold } from './told-on-a-day.js';

/** Between a span and the day of what it tells: where that was, or that they met there. */
const TO_DAY =
  /^[,:]?\s(?:(?:again|once more)\s)?(?:(?:in|at|aboard|outside|near|with) [^,;:.]{2,40}?,?\s)?(?:(?:where|when|as) [^,;:.]{2,50}?\s)?(?:[\p{Ll}]+ ){0,2}?(?:on |of )?(?:the (?:morning|afternoon|evening|night) of )?$/u;
/** Between a day and a span that is told of what was on it: "on 14 November, two weeks later". */
const FROM_DAY = /^,?\s(?:and |but )?(?:just |only |barely )?$/;

/** What is told beside the span on one day, and what the sentence tells on another. */
export function endsByDays(
  copy: Copy,
  sentence: BoundSentence,
  span: SpanRead,
): { earlier: End; later: End } | undefined {
  const days = daysTold(sentence).filter(({ relative }) => !relative);
  const own = dayOf(copy, span, days);
  if (!own) return undefined;
  const others = days.filter((date) => date !== own);
  // Right by the days of the copy: where the record has another, the slip is in the day.
  if (others.some((date) => isFairBetween(span, own, date))) return undefined;
  const other = others.findLast(({ end }) => end <= span.start) ?? others[0];
  if (!other) return undefined;
  const [first, second] = [contactsOf(copy, sentence, own), contactsOf(copy, sentence, other)];
  if (!first || !second) return undefined;
  const isLater = dayIn(own) >= dayIn(other);
  // A span that runs the other way is of something else.
  if (span.direction !== 'within' && isLater !== (span.direction === 'after')) return undefined;
  return isLater ? { earlier: second, later: first } : { earlier: first, later: second };
}

/** Of the days of a sentence the one on which that was of which a span is told. */
function dayOf(copy: Copy, span: SpanRead, days: readonly DateRead[]): DateRead | undefined {
  const behind = days.find(({ start }) => start >= span.end);
  if (behind && TO_DAY.test(copy.text.slice(span.end, behind.start))) return behind;
  const before = days.findLast(({ end }) => end <= span.start);
  return before && FROM_DAY.test(copy.text.slice(before.end, span.start)) ? before : undefined;
}

/** "in Kuala Lumpur on 25 October, a week after Madrid": what was on the day right before the span. */
export function onDayBefore(
  copy: Copy,
  sentence: BoundSentence,
  span: SpanRead,
  other: ContactEvent | undefined,
): End | undefined {
  const day = daysTold(sentence).findLast(({ end }) => end <= span.start);
  if (!day || day.relative || !/^, $/.test(copy.text.slice(day.end, span.start))) return undefined;
  const events = contactsOf(copy, sentence, day)?.filter((event) => event !== other);
  return events && events.length > 0 ? events : undefined;
}

/** What was on a day that some words tell. */
export function contactsWithin(
  copy: Copy,
  sentence: BoundSentence,
  { start, end }: Stretch,
): readonly ContactEvent[] | undefined {
  const [date, another] = daysTold(sentence).filter(
    (each) => each.start >= start && each.end <= end,
  );
  return date && !another && !date.relative ? contactsOf(copy, sentence, date) : undefined;
}

/** The contact to which a date belongs, or what those who are named had on that day. */
function contactsOf(
  copy: Copy,
  sentence: BoundSentence,
  date: DateRead,
): readonly ContactEvent[] | undefined {
  const bound = sentence.references
    .filter(({ reference }) => reference.dates.includes(date))
    .map(eventOf)
    .find((event) => event !== undefined && liesOn(date, event, copy));
  return bound ? [bound] : contactsOn(copy, sentence, date);
}

function isFairBetween(span: SpanRead, one: DateRead, other: DateRead): boolean {
  const [from, to] = dayIn(one) < dayIn(other) ? [one, other] : [other, one];
  return from.spans.some((first) =>
    to.spans.some((last) => kindest(span, first, last) !== 'wrong'),
  );
}

function dayIn(date: DateRead): string {
  return date.spans[0]?.first ?? '';
}
