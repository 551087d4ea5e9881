/** Dates in copy against the record's. */

import { isPast } from '../../reading/assertion/tense.js';
import type { Reference } from '../../reading/contacts/references.js';
import type { DateRead } from '../../reading/reading.js';
import { addDays, type Day, daysBetween, spanOf } from '../../record/calendar.js';
import { fullDay, plainDay, weekdayOf } from '../../record/dates-in-words.js';
import type { ContactEvent } from '../../record/schema.js';
import { isOneSided } from '../binding/binding.js';
import { dateFits, spansMeant } from '../binding/fitting.js';
import { factsOf, nearDay } from '../event-facts.js';
import {
  type BoundReference,
  type BoundSentence,
  type Copy,
  eventOf,
  passage,
} from '../reading.js';
import { dateLike, dayLike, fullDateOf, sourceFor, theEvent } from '../wording.js';
import { isOfElse } from './date-of-else.js';

const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];

/** Judges the dates said of one contact. */
export function judgeDates(copy: Copy, bound: BoundReference, sentence: BoundSentence): void {
  const event = eventOf(bound);
  const { reference } = bound;
  const own = reference.dates.filter(({ precision }) => precision !== 'year');
  for (const date of own) {
    // Of a contact on the record it is that year's weekday; of others, of any year that may be meant.
    const known = event !== undefined && dateFits(date, event, reference, copy.record);
    const spans = known ? spansMeant(date, reference) : date.spans;
    const clash = weekdayClash(date, known ? [] : sentence.read.dates, spans);
    if (clash) {
      flagWeekday(copy, date, clash, event);
      continue;
    }
    if (!event || !judged(date, copy)) continue;
    const fits = dateFits(date, event, reference, copy.record);
    // Of a day that another sentence tells, the words stand there.
    const { start, end } = date.start < date.end ? date : (date.named ?? date);
    if (fits) copy.verdicts.approve(start, end, event, 'the date');
    else if (
      // "No meeting took place on 30 August": true of every day but its own.
      reference.modality !== 'denied' &&
      !isOneSided(reference, event, sentence.read.sentence) &&
      missedAlone(copy, bound, date, event, sentence) &&
      !isOfElse(copy, bound, sentence, date, event)
    )
      flagDate(copy, date, event);
  }
  for (const date of reference.dates) {
    if (date.precision === 'year' && date.year && event && !copy.verdicts.isFlagged(date))
      judgeYear(copy, date, event, bound);
  }
}

/** "in 2024", told of what took place in 2025, where the event is bound by more than its year. */
function judgeYear(
  copy: Copy,
  date: DateRead,
  event: ContactEvent,
  { binding }: BoundReference,
): void {
  if (binding.state !== 'bound' || binding.by === 'focus' || binding.by === 'definite') return;
  const { first, last } = spanOf(event.when);
  const fits = date.spans.some((span) => span.first <= last && first <= span.last);
  if (fits) copy.verdicts.approve(date.start, date.end, event, 'the year');
}

/** A relative day is judged only where the passage gives its own day. */
function judged(date: DateRead, copy: Copy): boolean {
  return !date.relative || copy.ownDay;
}

/** Whether a sentence tells of what has been. */
function tellsOfPast({ read: { sentence } }: BoundSentence): boolean {
  return sentence.words.some(
    ({ norm }) => /^(?:was|were|had|has|have)$/.test(norm) || isPast(norm),
  );
}

/** One of several dates that is not the event's may well be another thing's. */
function missedAlone(
  copy: Copy,
  { reference, binding }: BoundReference,
  date: DateRead,
  event: ContactEvent,
  sentence: BoundSentence,
): boolean {
  if (binding.state !== 'bound' || binding.by === 'focus') return false;
  // "Modi addresses the plenary on Monday", "is due there on Monday": what is to come is no contact that was held.
  if (date.weekday !== undefined && date.relative)
    if (reference.modality === 'scheduled' || !tellsOfPast(sentence)) return false;
  // "tells reporters ahead of his meeting with Xi on Thursday": the Thursday to come.
  const own = factsOf(event, copy.record).span;
  if (date.relative && own.last > copy.written)
    if (date.spans.some((span) => span.first <= own.last && own.first <= span.last)) return false;
  // "May 19: Putin arrives in Beijing": a day to come, told as it is in a calendar.
  if (!date.year && !date.relative && !tellsOfPast(sentence))
    if (date.spans.slice(1).some(({ first }) => daysBetween(copy.written, first) <= SOON))
      return false;
  // "were to have met on Tuesday": on which day they did is told elsewhere, if they did.
  const { start, text } = sentence.read.sentence;
  if (UNFULFILLED.test(text.slice(0, reference.start - start))) return false;
  const others = reference.dates.filter((other) => other !== date && other.precision !== 'year');
  if (others.some((other) => dateFits(other, event, reference, copy.record))) return false;
  // "He saw Macron on 24 February, Starmer on the 27th": of a row of days each has its own contact.
  if (others.some(({ precision }) => precision === 'day')) return false;
  // "in October", with no year: which October it was is for the rest of the text to tell.
  if (!date.year && !date.relative && date.spans.some((span) => inAnyYear(span, event, copy)))
    return false;
  return !isDayOfVisit(copy, reference, date, event) && !isMeasuredFrom(sentence, date, event);
}

/** So many days ahead a calendar looks. */
const SOON = 60;
const UNFULFILLED =
  /\b(?:was|were) (?:(?:due|set|meant|scheduled|planned|supposed) )?to have (?:been )?$/;

/** "Two days before he saw Sheinbaum, on 17 June, Carney had Albanese over": the day is the other one's. */
function isMeasuredFrom({ read }: BoundSentence, { start, spans }: DateRead, event: ContactEvent) {
  const own = spanOf(event.when);
  return read.spans.some(({ end, days, unit, direction }) => {
    if (unit !== 'day' || direction === 'none' || start < end) return false;
    return spans.some(({ first }) =>
      [addDays(first, -days), addDays(first, days)].some(
        (day) => own.first <= day && day <= own.last,
      ),
    );
  });
}

/** How many days before and after a meeting the visit goes on in whose course it is. */
const VISIT = 6;

/** "ended the visit on Friday", "had come to Seoul on Thursday": the record holds the meeting, and the stay is longer. */
function isDayOfVisit(
  { text }: Copy,
  { words }: Reference,
  date: DateRead,
  event: ContactEvent,
): boolean {
  const before = text.slice(Math.max(0, date.start - 80), date.start);
  return (
    (/\b(?:visit|trip|tour|stay)\b/i.test(words) || COMING_AND_GOING.test(before)) &&
    event.place !== undefined &&
    event.kind !== 'visit' &&
    date.spans.some((span) => nearDay(event, span, VISIT))
  );
}

const COMING_AND_GOING =
  /\b(?:come|came|arriv(?:ed|es|ing)|flew|flown|fl(?:ies|ying)|land(?:ed|s)|travel(?:s|l?ed|l?ing)|touched down|left|leav(?:es|ing)|depart(?:ed|s)|return(?:ed|s)|set (?:off|out)) [^,;.]*$/;

/** Whether an event falls on days of the year that are told, whatever the year. */
export function inAnyYear(
  span: { first: Day; last: Day },
  event: ContactEvent,
  copy: Copy,
): boolean {
  const own = factsOf(event, copy.record).span;
  // A span over the new year ends in the year after.
  const more = Number(span.last.slice(0, 4)) - Number(span.first.slice(0, 4));
  return [own.first, own.last].some((day) => {
    const year = Number(day.slice(0, 4));
    const [first, last] = [`${year}${span.first.slice(4)}`, `${year + more}${span.last.slice(4)}`];
    return own.first <= last && first <= own.last;
  });
}

/** "They drove up on Saturday, 21 June": a date that no contact took, on the day of one that the copy is about. */
export function judgeLooseWeekdays(
  copy: Copy,
  sentence: BoundSentence,
  events: readonly ContactEvent[],
): void {
  const taken = new Set(sentence.references.flatMap(({ reference }) => reference.dates));
  for (const date of sentence.read.dates) {
    const clash = taken.has(date) ? undefined : weekdayClash(date, sentence.read.dates, date.spans);
    const event =
      clash &&
      events.find((each) => {
        const { span } = factsOf(each, copy.record);
        return span.first <= clash && clash <= span.last;
      });
    if (clash && event) flagWeekday(copy, date, clash, event);
  }
}

/** The weekday that a full date really was, where another stands beside it. */
function weekdayClash(
  date: DateRead,
  beside: readonly DateRead[],
  spans: DateRead['spans'],
): Day | undefined {
  if (
    date.weekday === undefined ||
    date.relative ||
    date.precision !== 'day' ||
    !/\d/.test(date.text)
  )
    return undefined;
  const said = WEEKDAYS[date.weekday];
  const days = spans.filter(({ first, last }) => first === last).map(({ first }) => first);
  // "On 2 July 2017 Beijing was already writing Monday, 3 July": of the year that is told beside it.
  const told = date.year
    ? []
    : beside
        .filter(({ year }) => year)
        .flatMap(({ spans }) => spans.slice(0, 1))
        // "trade of 20 billion by 2030": a goal is the year of no day that was.
        .filter((year) => spans.some(({ first }) => year.first.slice(0, 4) <= first.slice(0, 4)))
        .flatMap(({ first }) => days.map((day) => `${first.slice(0, 4)}${day.slice(4)}`));
  if (days.length === 0 || told.some((day) => weekdayOf(day) === said)) return undefined;
  return days.some((day) => weekdayOf(day) === said) ? undefined : days[0];
}

/** Weekday and date do not agree: which of the two is right the record may tell, else both are shown. */
function flagWeekday(copy: Copy, date: DateRead, day: Day, event: ContactEvent | undefined): void {
  const said = WEEKDAYS[date.weekday ?? 0] ?? '';
  const own = event && factsOf(event, copy.record).span;
  const known = own !== undefined && own.first <= day && day <= own.last;
  copy.verdicts.flag({
    kind: 'date',
    ...passage(copy, date.start, date.end),
    ...(event && { event: event.id }),
    record: `${plainDay(day)} was a ${weekdayOf(day)}, not a ${said}.${event ? ` The record dates ${theEvent(event)}: ${fullDateOf(event)}.` : ''}`,
    ...sourced(event),
    wording:
      event && !known
        ? dateLike(event, date.text)
        : dayLike(day, `${weekdayOf(day)} ${date.text.replace(/^[A-Za-z]+,?\s*/, '')}`),
  });
}

/** Flags a date that is not the day of an event. */
export function flagDate(copy: Copy, date: DateRead, event: ContactEvent): void {
  const { first, last } = factsOf(event, copy.record).span;
  const said = date.named ?? date;
  const other =
    first !== last && spanOf(event.when).first === spanOf(event.when).last
      ? ` (${fullDay(first === spanOf(event.when).first ? last : first)} in the other capital)`
      : '';
  copy.verdicts.flag({
    kind: 'date',
    ...passage(copy, said.start, said.end),
    event: event.id,
    record: `The record dates ${theEvent(event).replace(/ of [^ ]+ .*$/, '')} ${fullDateOf(event)}${other}.`,
    ...sourced(event),
    wording: dateLike(event, said.text),
  });
}

export function sourced(event: ContactEvent | undefined) {
  const source = event && sourceFor(event);
  return source ? { source } : {};
}

/** The dates of a reference that the words of the copy leave open. */
export function meant(date: DateRead, bound: BoundReference) {
  return spansMeant(date, bound.reference);
}
