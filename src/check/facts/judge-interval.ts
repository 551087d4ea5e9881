/** Stated spans between two contacts against the record's. */

import type { SpanRead } from '../../reading/dates/intervals.js';
import { type Day, daysBetween } from '../../record/calendar.js';
import type { ContactEvent } from '../../record/schema.js';
import { tookPlace } from '../../record/standing.js';
import { factsOf } from '../event-facts.js';
import {
  approve,
  type BoundReference,
  type BoundSentence,
  type Copy,
  eventOf,
  flag,
  passage,
} from '../reading.js';
import { daysApart, distanceInWords, theEvent } from '../wording.js';
import { sourced } from './judge-date.js';

/** Within this of the true span a stated one is fair. */
const FAIR = 1.15;
/** From this factor on it is a finding; between the two nothing is said. */
const WRONG = 1.4;

/**
 * The rule of fairness: a stated span is fair within 15 % of the true one, or where its own hedge
 * makes it true ("less than a month", "about four weeks"); it is a finding from a factor of 1.4
 * on; between the two, silence.
 */
export function fairness(
  span: Pick<SpanRead, 'days' | 'hedge'>,
  trueDays: number,
): 'fair' | 'silent' | 'wrong' {
  if (span.hedge === 'under' && trueDays <= span.days) return 'fair';
  if (span.hedge === 'over' && trueDays >= span.days) return 'fair';
  const [small, large] = [Math.min(span.days, trueDays), Math.max(span.days, trueDays)];
  if (small <= 0) return large <= 1 ? 'fair' : 'wrong';
  const factor = large / small;
  if (factor <= FAIR) return 'fair';
  return factor >= WRONG ? 'wrong' : 'silent';
}

/** Judges the spans of a sentence that run from one bound contact to another. */
export function judgeIntervals(copy: Copy, sentence: BoundSentence): void {
  for (const span of sentence.read.spans) {
    if (span.direction === 'in') continue;
    if (span.direction === 'ago') judgeAgo(copy, sentence, span);
    else if (isUntilNow(copy, sentence, span)) judgeUntilNow(copy, sentence, span);
    else if (isGap(copy, sentence, span)) judgeGap(copy, sentence, span);
    else if (span.direction !== 'none') judgeBetween(copy, sentence, span);
  }
}

function judgeAgo(copy: Copy, sentence: BoundSentence, span: SpanRead): void {
  if (!copy.dated) return;
  const owner = sentence.references.find(({ reference }) => reference.spans.includes(span));
  const back = /then$/i.test(span.text);
  const event = back ? sentence.before : owner && eventOf(owner);
  if (
    !event ||
    (!back &&
      (owner?.binding.state !== 'bound' ||
        owner.binding.by === 'focus' ||
        owner.reference.modality !== 'held'))
  )
    return;
  judgeSince(copy, span, event, copy.text.slice(span.start, span.amount.end));
}

/** A span that runs from an event to the day of writing. */
function judgeSince(copy: Copy, span: SpanRead, event: ContactEvent, amount: string): void {
  const { first, last } = factsOf(event, copy.record).span;
  const verdict = nearest(span, daysBetween(last, copy.written), daysBetween(first, copy.written));
  if (verdict === 'fair') approve(copy, span.start, span.end, event, 'how long ago');
  if (verdict !== 'wrong' || last > copy.written) return;
  const distance = distanceInWords(daysBetween(last, copy.written));
  flag(copy, {
    kind: 'interval',
    ...passage(copy, span.start, span.end),
    event: event.id,
    record: `The record makes it ${distance} from ${theEvent(event)} to the day of writing.`,
    ...sourced(event),
    wording: `${distance}${span.text.slice(amount.length)}`,
  });
}

/** Behind a span: it is the way between two things. */
const LAY =
  /^\s*(?:[\w’'-]+\s+){0,2}?(?:(?:went|gone) by|passed|elapsed|lay|lie|lies|separated?|separates|divided?|divides|apart|stood|came and went|were all that|was all that)\b/i;
/** Before a span: the same. */
const GAP =
  /(?:\b(?:gap|interval|pause|wait|lull|hiatus|distance|break|time)\b[^.;]{0,120}?\b(?:of|was|is|lasted|came to)|\b(?:lay|passed|lie|elapsed|went by)|\btook(?: them| both| the two| the sides)?)\s+(?:only\s+|just\s+|barely\s+|a mere\s+|no more than\s+)?$/i;
const BY =
  /\b(?:follow(?:ed|s)|preced(?:ed|es)|came (?:after|before)|trailed)\b[^.;]*\bby\s+(?:only\s+|just\s+|some\s+)?$/i;

/** Behind a span: it goes on until the day of writing. */
const UNTIL_NOW =
  /^\s*(?:(?:now|already) )?(?:has|have) (?:now |already )?(?:passed|gone by|elapsed|gone|lapsed)\b[^.;]{0,20}?\bsince\b/i;

function isUntilNow(copy: Copy, { read }: BoundSentence, span: SpanRead): boolean {
  return UNTIL_NOW.test(copy.text.slice(span.amount.end, read.sentence.end));
}

/** "Three years have passed since Putin was in Delhi": of the one contact that the sentence tells. */
function judgeUntilNow(copy: Copy, sentence: BoundSentence, span: SpanRead): void {
  if (!copy.dated) return;
  const [event, another] = [...new Set(sentence.references.map(eventOf))];
  if (event && !another)
    judgeSince(copy, span, event, copy.text.slice(span.start, span.amount.end));
}

/** Whether a span is told as the way between two contacts: "Six days lay between A and B", "A followed B by a week". */
function isGap(copy: Copy, { read }: BoundSentence, span: SpanRead): boolean {
  const before = copy.text.slice(read.sentence.start, span.start);
  const behind = copy.text.slice(span.amount.end, read.sentence.end);
  if (BY.test(before)) return true;
  if (!/\b(?:between|from|since|separat\w+|divid\w+|apart)\b/i.test(read.sentence.text))
    return false;
  return LAY.test(behind) || GAP.test(before);
}

/** "The Madrid round followed the Stockholm round by four months": the sentence names the two, and no third. */
function judgeGap(copy: Copy, sentence: BoundSentence, span: SpanRead): void {
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
  if (events.length !== 2 || bound.includes(undefined)) return;
  const [one, other] = events;
  if (!one || !other) return;
  if (factsOf(one, copy.record).span.first <= factsOf(other, copy.record).span.first)
    judgePair(copy, span, one, other);
  else judgePair(copy, span, other, one);
}

function judgeBetween(copy: Copy, sentence: BoundSentence, span: SpanRead): void {
  // "It is a fortnight since they met": up to the day of writing.
  const before = copy.text.slice(
    Math.max(sentence.read.sentence.start, span.start - 24),
    span.start,
  );
  if (/since$/i.test(span.text) && /\b(?:it is|it's|it’s|it has been|now)\s*$/i.test(before)) {
    const next = sentence.references.find(({ reference }) => reference.start >= span.end);
    const event = next && reaches(copy, span.end, next) ? eventOf(next) : undefined;
    if (event && copy.dated) judgeSince(copy, span, event, span.text.replace(/since$/i, '').trim());
    return;
  }
  const pair = pairOf(copy, sentence, span);
  // "Four years on from the visit his critics are still in prison": up to the day of writing.
  if (!pair && /\b(?:from|after)$/i.test(span.text) && copy.dated) {
    const next = sentence.references.find(({ reference }) => reference.start >= span.end);
    const alone = sentence.references.length === 1 && !sentence.before;
    const now = /\b(?:is|are|has|have|remains?|still)\b/i.test(
      copy.text.slice(next?.reference.end ?? span.end, sentence.read.sentence.end),
    );
    const event = next && alone && now && reaches(copy, span.end, next) ? eventOf(next) : undefined;
    if (event) judgeSince(copy, span, event, copy.text.slice(span.start, span.amount.end));
  }
  if (pair) judgePair(copy, span, ...pair);
  else judgeSinceUnnamed(copy, sentence, span);
}

/** So far back "the phone call" may lie that no day tells. */
const REMEMBERED = 400;

/** "a month after the call in which their presidents had spoken": no call of theirs before it lies so far back. */
function judgeSinceUnnamed(copy: Copy, sentence: BoundSentence, span: SpanRead): void {
  if (!/\b(?:after|since|following|from)$/i.test(span.text)) return;
  const other = ownerOf(sentence, span);
  const main = other && mainOf(sentence, other, undefined);
  if (!other || !main || other.binding.state !== 'unsure') return;
  const { reference, parties } = other;
  if (!reference.definite || !reference.strict || reference.other || reference.places.length > 0)
    return;
  if (reference.dates.length > 0 || parties.length !== 2) return;
  const behind = copy.text.slice(reference.end, reference.end + 60);
  const ofLeaders =
    /^[^.;,]*\b(?:presidents|leaders|bosses|principals|heads of (?:state|government))\b/i.test(
      behind,
    );
  const day = dayOf(main, copy);
  const before = copy.record
    .between(parties)
    .filter(
      (event) =>
        event !== main &&
        reference.kinds.includes(event.kind) &&
        factsOf(event, copy.record).span.last <= day &&
        daysBetween(factsOf(event, copy.record).span.last, day) <= REMEMBERED &&
        tookPlace(event) &&
        (ofLeaders
          ? event.participants.length === 2
          : event.participants.every((id) => main.participants.includes(id))),
    );
  const last = before.at(-1);
  if (!last) return;
  const open = before.some((event) => {
    const { first, last: end } = factsOf(event, copy.record).span;
    return nearest(span, daysBetween(end, day), daysBetween(first, day)) !== 'wrong';
  });
  if (!open) judgePair(copy, span, last, main);
}

function judgePair(copy: Copy, span: SpanRead, earlier: ContactEvent, later: ContactEvent): void {
  const [from, to] = [factsOf(earlier, copy.record).span, factsOf(later, copy.record).span];
  if (to.last < from.first) return;
  const verdict = nearest(
    span,
    Math.max(0, daysBetween(from.last, to.first)),
    daysBetween(from.first, to.last),
  );
  if (verdict === 'fair') approve(copy, span.start, span.end, later, 'the interval');
  if (verdict !== 'wrong') return;
  const days = daysApart(earlier, later);
  if (days < 0) return;
  const distance = distanceInWords(days);
  flag(copy, {
    kind: 'interval',
    ...passage(copy, span.start, span.end),
    event: later.id,
    record: `The record makes it ${distance} from ${theEvent(earlier)} to ${theEvent(later)}.`,
    ...sourced(later),
    wording: `${distance}${copy.text.slice(span.amount.end, span.end)}`,
  });
}

/** The kindest verdict over all calendars. */
function nearest(span: SpanRead, least: number, most: number): 'fair' | 'silent' | 'wrong' {
  const near = Math.min(Math.max(span.days, least), most);
  const verdicts = [near, least, most].map((days) => fairness(span, days));
  return verdicts.includes('fair') ? 'fair' : verdicts.includes('silent') ? 'silent' : 'wrong';
}

/** From which event to which the span runs, the earlier first. */
function pairOf(
  copy: Copy,
  sentence: BoundSentence,
  span: SpanRead,
): [ContactEvent, ContactEvent] | undefined {
  const { references } = sentence;
  const word = span.text.split(/\s+/).at(-1)?.toLowerCase() ?? '';
  const next = references.find(({ reference }) => reference.start >= span.end);
  const previous = references.filter(({ reference }) => reference.end <= span.start).at(-1);
  const toNext =
    next && /^(after|before|since|following|from)$/.test(word) && reaches(copy, span.end, next);
  const other = toNext ? next : (ownerOf(sentence, span) ?? previous ?? next);
  if (!other) return undefined;
  const event = eventOf(other);
  const main = mainOf(sentence, other, event);
  if (!event || !main || main === event) return undefined;
  if (toNext) return word === 'before' ? [main, event] : [event, main];
  // "a month later, they spoke": the contact beside it is the later one.
  return /^(later|after|afterwards|on|from)$/.test(word) ? [main, event] : [event, main];
}

function reaches(copy: Copy, from: number, { reference }: BoundReference): boolean {
  const between = copy.text.slice(from, reference.start);
  return between.length < 90 && !/[.;]/.test(between);
}

function ownerOf(sentence: BoundSentence, span: SpanRead): BoundReference | undefined {
  return sentence.references.find(({ reference }) => reference.spans.includes(span));
}

/** The contact that the sentence is about, beside the one that the span is measured from. */
function mainOf(
  sentence: BoundSentence,
  other: BoundReference,
  event: ContactEvent | undefined,
): ContactEvent | undefined {
  const mains = sentence.references.filter((bound) => bound !== other && !bound.reference.aside);
  const named = mains.map(eventOf).filter((main) => main !== undefined && main !== event);
  if (named.length > 0) return named[0];
  if (mains.some((bound) => eventOf(bound) === undefined)) return undefined;
  return sentence.before !== event ? sentence.before : sentence.about;
}

export function dayOf(event: ContactEvent, copy: Copy): Day {
  return factsOf(event, copy.record).span.first;
}
