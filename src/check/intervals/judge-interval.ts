/** Stated spans between two contacts against the record's. */

import type { SpanRead } from '../../reading/dates/intervals.js';
import type { Sentence } from '../../reading/reading.js';
import { daysBetween } from '../../record/calendar.js';
import type { ContactEvent } from '../../record/schema.js';
import { placeFits } from '../binding/fitting.js';
import { factsOf } from '../event-facts.js';
import { sourced } from '../facts/judge-date.js';
import { approve, type BoundSentence, type Copy, eventOf, flag, passage } from '../reading.js';
import { daysApart, distanceInWords, theEvent } from '../wording.js';
import { type Described, describedIn } from './described.js';
import {
  type End,
  firstIn,
  goesOn,
  isOfKnown,
  mainEnd,
  mainOf,
  reaches,
  toldThere,
  withoutMain,
} from './ends.js';
import { kindest } from './fairness.js';
import { judgeKindBySpan } from './kind-by-span.js';
import { type EndTold, isWayBetween, type Stretch, toldInterval } from './told-intervals.js';
import { toldBefore, toldOnADay, toldOnTwoDays } from './told-on-a-day.js';

/** Judges the spans of a sentence that run from one contact to another, or to the day of writing. */
export function judgeIntervals(copy: Copy, sentence: BoundSentence): void {
  for (const span of sentence.read.spans) {
    const way = wayBetween(copy, sentence, span);
    const between = way && namedTwo(copy, way);
    const told = between ? undefined : toldInterval(sentence.read.sentence, span);
    if (between) judgePairs(copy, span, [between[0]], [between[1]]);
    else if (told?.later === 'written') judgeUntilNow(copy, sentence, span, told.earlier);
    else if (typeof told?.earlier === 'object')
      judgeFromWords(copy, sentence, span, told.earlier, 'before');
    else if (typeof told?.later === 'object')
      judgeFromWords(copy, sentence, span, told.later, 'after');
    else if (told) judgeBeside(copy, sentence, span, told.later === 'beside');
  }
}

/** What sentence tells between which two a span lies: its own, or the next. */
function wayBetween(
  copy: Copy,
  sentence: BoundSentence,
  span: SpanRead,
): BoundSentence | undefined {
  if (isWayBetween(sentence.read.sentence, span)) return sentence;
  if (!isAlone(sentence.read.sentence, span)) return undefined;
  const next = copy.sentences[copy.sentences.indexOf(sentence) + 1];
  return next && TAKEN_UP.test(next.read.sentence.text) ? next : undefined;
}

/** "Five weeks. That is how long it took from the one to the other." */
const TAKEN_UP =
  /^(?:That|This|So long) (?:is|was)\b[^.;]{0,40}?\b(?:took|between|from|lay|passed|separat\w+)\b/;

function isAlone({ start, text }: Sentence, span: SpanRead): boolean {
  const rest = `${text.slice(0, span.start - start)}${text.slice(span.end - start)}`;
  return !/[\p{L}\d]/u.test(rest);
}

/** "The Madrid round followed the Stockholm round by four months": the sentence names the two, and no third. */
function namedTwo(copy: Copy, sentence: BoundSentence): [ContactEvent, ContactEvent] | undefined {
  // A deed that could be a contact, and was bound to none, is none.
  const bound = sentence.references
    .filter((it) => !it.reference.implied || eventOf(it) !== undefined)
    .map(eventOf);
  const named = [...new Set(bound.filter((event) => event !== undefined))];
  // "Four days lay between it and the meeting in Busan": the one that the text is about is the other.
  const events =
    named.length === 1 && sentence.before && !named.includes(sentence.before)
      ? [...named, sentence.before]
      : named;
  const [one, other] = events;
  if (!one || !other || events.length !== 2 || bound.includes(undefined))
    return toldOnTwoDays(copy, sentence);
  return firstDay(one, copy) <= firstDay(other, copy) ? [one, other] : [other, one];
}

/** "two weeks after THEY HAD TALKED, Petro was in Caracas": one end has words of its own, the other is the main one. */
function judgeFromWords(
  copy: Copy,
  sentence: BoundSentence,
  span: SpanRead,
  told: Stretch,
  way: 'before' | 'after',
): void {
  const bound = firstIn(sentence, told);
  const words = bound ? withoutMain(sentence, span, told, bound) : told;
  const known =
    bound && reaches(copy, words.start, bound) && isOfKnown(copy, sentence, words, bound)
      ? (eventOf(bound) ?? toldThere(copy, words))
      : toldThere(copy, words);
  const main = mainEnd(copy, sentence, words, known);
  if (!main) {
    // "Four years on from the visit his critics are still in prison": up to the day of writing.
    const [from, other] = known ? [known] : (toldOnADay(copy, sentence) ?? []);
    if (from && !other && way === 'before' && goesOn(copy, sentence, words))
      judgeSince(copy, span, from);
    return;
  }
  const [event] = main;
  if (!event) return;
  const described: Described | undefined = known
    ? { events: [known], otherwise: [] }
    : describedIn(copy, sentence, words, { event, way });
  if (described) judgeDescribed(copy, sentence, span, described, main, way, words);
}

/** "A month later THEY MET", "they had last met THREE MONTHS BEFORE": one end beside the span, the other told before. */
function judgeBeside(copy: Copy, sentence: BoundSentence, span: SpanRead, isLater: boolean): void {
  const { references } = sentence;
  const owner = references.find(({ reference }) => reference.spans.includes(span));
  const previous = references.filter(({ reference }) => reference.end <= span.start).at(-1);
  const other =
    owner ?? previous ?? references.find(({ reference }) => reference.start >= span.end);
  const event = other && eventOf(other);
  const main = other && mainOf(sentence, other, event);
  const before = main ? [main] : toldBefore(copy, sentence);
  const places = sentence.read.places.filter(({ known, isCountry }) => known && !isCountry);
  const there = places.every((place) => event && placeFits(place, event, copy.record) === true);
  if (event && before && !before.includes(event) && there) {
    if (isLater) judgePairs(copy, span, before, [event]);
    else judgePairs(copy, span, [event], before);
    return;
  }
  // "had last seen him a month before, in Hamburg": what was bound was elsewhere, and is the other end.
  const known = sentence.before ?? (there ? undefined : event);
  if (!known || (event && event !== known)) return;
  const words = { start: sentence.read.sentence.start, end: sentence.read.sentence.end };
  const way = isLater ? 'after' : 'before';
  const told = describedIn(copy, sentence, words, { event: known, way });
  if (told) judgeDescribed(copy, sentence, span, told, [known], way, words);
}

function judgeDescribed(
  copy: Copy,
  sentence: BoundSentence,
  span: SpanRead,
  { events, otherwise }: Described,
  main: End,
  way: 'before' | 'after',
  words: Stretch,
): void {
  const fits = (some: End) =>
    some.filter((event) =>
      main.some((other) => verdictOf(copy, span, ...inOrder(event, other, way)) !== 'wrong'),
    );
  // A meeting that was a call is as far away as told: the slip is in the kind.
  const slips = fits(events).length === 0 ? fits(otherwise) : [];
  const [slip, another] = slips;
  if (slip) {
    if (!another) judgeKindBySpan(copy, sentence, span, words, slip);
    return;
  }
  if (way === 'before') judgePairs(copy, span, events, main);
  else judgePairs(copy, span, main, events);
}

function inOrder(
  event: ContactEvent,
  main: ContactEvent,
  way: 'before' | 'after',
): [ContactEvent, ContactEvent] {
  return way === 'before' ? [event, main] : [main, event];
}

/** "That was three years ago": of what was told before. */
const THAT_WAS =
  /^(?:that|this|it|all that|which) (?:was|is|lies|happened|took place)\s(?:[\w’'-]+\s){0,2}$/i;

/** A span that runs to the day of writing. */
function judgeUntilNow(copy: Copy, sentence: BoundSentence, span: SpanRead, from: EndTold): void {
  if (!copy.dated) return;
  if (from === 'before') {
    if (sentence.before) judgeSince(copy, span, sentence.before);
    return;
  }
  if (from === 'beside') {
    const { start } = sentence.read.sentence;
    if (sentence.before && THAT_WAS.test(copy.text.slice(start, span.start))) {
      judgeSince(copy, span, sentence.before);
      return;
    }
    const owner = sentence.references.find(({ reference }) => reference.spans.includes(span));
    const event = owner && eventOf(owner);
    const sure =
      owner?.binding.state === 'bound' &&
      owner.binding.by !== 'focus' &&
      owner.reference.modality === 'held';
    if (event && sure) judgeSince(copy, span, event);
    return;
  }
  // Of the one contact that the sentence tells.
  const [event, another] = [...new Set(sentence.references.map(eventOf))];
  if (event && !another) judgeSince(copy, span, event);
}

/** A span that runs from an event to the day of writing. */
function judgeSince(copy: Copy, span: SpanRead, event: ContactEvent): void {
  if (!copy.dated) return;
  const from = factsOf(event, copy.record).span;
  const verdict = kindest(span, from, { first: copy.written, last: copy.written });
  if (verdict === 'fair') approve(copy, span.start, span.end, event, 'how long ago');
  if (verdict !== 'wrong' || from.last > copy.written) return;
  const distance = distanceInWords(daysBetween(from.last, copy.written));
  flag(copy, {
    kind: 'interval',
    ...passage(copy, span.start, span.end),
    event: event.id,
    record: `The record makes it ${distance} from ${theEvent(event)} to the day of writing.`,
    ...sourced(event),
    wording: `${distance}${copy.text.slice(span.amount.end, span.end)}`,
  });
}

/** A span between two ends is wrong where it is so by each contact that they may be. */
function judgePairs(copy: Copy, span: SpanRead, earlier: End, later: End): void {
  const pairs = earlier
    .flatMap((from) => later.map((to) => ({ from, to })))
    .filter(
      ({ from, to }) =>
        from !== to && factsOf(to, copy.record).span.last >= factsOf(from, copy.record).span.first,
    );
  const verdicts = pairs.map(({ from, to }) => verdictOf(copy, span, from, to));
  const [pair] = pairs.slice(-1);
  if (!pair) return;
  const { from, to } = pair;
  if (pairs.length === 1 && verdicts[0] === 'fair')
    approve(copy, span.start, span.end, to, 'the interval');
  const days = daysApart(from, to);
  if (verdicts.some((verdict) => verdict !== 'wrong') || days < 0) return;
  const distance = distanceInWords(days);
  flag(copy, {
    kind: 'interval',
    ...passage(copy, span.start, span.end),
    event: to.id,
    record: `The record makes it ${distance} from ${theEvent(from)} to ${theEvent(to)}.`,
    ...sourced(to),
    wording: `${distance}${copy.text.slice(span.amount.end, span.end)}`,
  });
}

function verdictOf(copy: Copy, span: SpanRead, from: ContactEvent, to: ContactEvent) {
  return kindest(span, factsOf(from, copy.record).span, factsOf(to, copy.record).span);
}

function firstDay(event: ContactEvent, copy: Copy) {
  return factsOf(event, copy.record).span.first;
}
