/** Stated spans between two contacts against the record's. */

import type { SpanRead } from '../../reading/dates/intervals.js';
import { personOf } from '../../reading/voices/voices.js';
import { daysBetween } from '../../record/calendar.js';
import type { ContactEvent } from '../../record/schema.js';
import { factsOf } from '../event-facts.js';
import { sourced } from '../facts/judge-date.js';
import { type BoundSentence, type Copy, eventOf, passage } from '../reading.js';
import { daysApart, distanceInWords, theEvent } from '../wording.js';
import { liesOn } from './described.js';
import type { End } from './ends.js';
import { endsOf, type TwoEnds } from './ends-of.js';
import { kindest } from './fairness.js';
import { judgeKindBySpan } from './kind-by-span.js';
import { type Silence, silenceOf } from './silence.js';
import { endBehind } from './told-intervals.js';

/** Judges the spans of a sentence that run from one contact to another, or to the day of writing. */
export function judgeIntervals(copy: Copy, sentence: BoundSentence): void {
  for (const span of sentence.read.spans) {
    const silence = silenceOf(copy, sentence, span);
    if (silence) {
      judgeSilence(copy, span, silence);
      continue;
    }
    const ends = endsOf(copy, sentence, span);
    if (!ends) continue;
    if ('since' in ends) judgeSince(copy, span, ends.since);
    else judgeTwo(copy, sentence, span, ends);
  }
}

/** "had not spoken for three months": a span from the last contact before to the one that ended it, or until now. */
function judgeSilence(copy: Copy, span: SpanRead, { start, end, verdict, from, to }: Silence) {
  if (verdict === 'fair') copy.verdicts.approve(start, end, to ?? from, 'the interval');
  if (verdict !== 'wrong') return;
  const days = to
    ? daysApart(from, to)
    : daysBetween(factsOf(from, copy.record).span.last, copy.written);
  const distance = distanceInWords(days);
  copy.verdicts.flag({
    kind: 'interval',
    ...passage(copy, start, end),
    event: (to ?? from).id,
    record: `The record makes it ${distance} from ${theEvent(from)} to ${to ? theEvent(to) : 'the day of writing'}.`,
    ...sourced(from),
    wording: `${copy.text.slice(start, Math.max(start, span.start))}${inPlaceOf(span, distance)}${copy.text.slice(span.amount.end, end)}`,
  });
}

/** "about 5 months’ break" in the place of "two-month break". */
function inPlaceOf({ text }: SpanRead, distance: string): string {
  if (!/-(?:day|week|month|year)\b/.test(text)) return distance;
  return distance.endsWith('s') ? `${distance}’` : `${distance}’s`;
}

/** A span between two contacts, of which one is told in some words. */
function judgeTwo(
  copy: Copy,
  sentence: BoundSentence,
  span: SpanRead,
  { told: { events, otherwise }, main, way, words }: TwoEnds,
): void {
  const verdicts = (event: ContactEvent) =>
    main.map((other) => verdictOf(copy, span, ...inOrder(event, other, way)));
  const fits = events.some((event) => verdicts(event).some((verdict) => verdict !== 'wrong'));
  // A meeting that was a call is just as far away as told: the slip is in the kind.
  const slips = fits ? [] : otherwise.filter((event) => verdicts(event).includes('fair'));
  const [slip, another] = slips;
  if (slip) {
    if (!another) judgeKindBySpan(copy, sentence, span, words, slip);
    return;
  }
  if (way === 'before') judgePairs(copy, sentence, span, events, main);
  else judgePairs(copy, sentence, span, main, events);
}

function inOrder(
  event: ContactEvent,
  main: ContactEvent,
  way: 'before' | 'after',
): [ContactEvent, ContactEvent] {
  return way === 'before' ? [event, main] : [main, event];
}

/** A span that runs from a contact to the day of writing. */
function judgeSince(copy: Copy, span: SpanRead, since: End): void {
  // Of several the one nearest to what is told is what the copy most likely means.
  const off = (each: ContactEvent) =>
    Math.abs(
      Math.log(
        (1 + Math.abs(daysBetween(factsOf(each, copy.record).span.last, copy.written))) /
          (1 + span.days),
      ),
    );
  const [event, another] = [...since].sort((one, other) => off(one) - off(other));
  if (!copy.dated || !event) return;
  const verdicts = since.map((each) =>
    kindest(span, factsOf(each, copy.record).span, { first: copy.written, last: copy.written }),
  );
  if (verdicts[0] === 'fair' && !another)
    copy.verdicts.approve(span.start, span.end, event, 'how long ago');
  const from = factsOf(event, copy.record).span;
  if (verdicts.some((verdict) => verdict !== 'wrong') || from.last > copy.written) return;
  const distance = distanceInWords(daysBetween(from.last, copy.written));
  copy.verdicts.flag({
    kind: 'interval',
    ...passage(copy, span.start, span.end),
    event: event.id,
    record: `The record makes it ${distance} from ${theEvent(event)} to the day of writing.`,
    ...sourced(event),
    wording: `${inPlaceOf(span, distance)}${copy.text.slice(span.amount.end, span.end)}`,
  });
}

/** A span between two ends is wrong where it is so by each contact that they may be. */
function judgePairs(
  copy: Copy,
  sentence: BoundSentence,
  span: SpanRead,
  earlier: End,
  later: End,
): void {
  const pairs = earlier
    .flatMap((from) => later.map((to) => ({ from, to })))
    .filter(
      ({ from, to }) =>
        from !== to && factsOf(to, copy.record).span.last >= factsOf(from, copy.record).span.first,
    );
  const verdicts = pairs.map(({ from, to }) => verdictOf(copy, span, from, to));
  // Of several the nearest is what the copy most likely means.
  const [pair] = [...pairs].sort(
    (one, other) => daysApart(one.from, one.to) - daysApart(other.from, other.to),
  );
  if (!pair) return;
  const { from, to } = pair;
  if (pairs.length === 1 && verdicts[0] === 'fair')
    copy.verdicts.approve(span.start, span.end, to, 'the interval');
  const days = daysApart(from, to);
  if (verdicts.some((verdict) => verdict !== 'wrong') || days < 0) return;
  if (mayRunElsewhere(copy, sentence, span, from, to)) return;
  if (isFarFetched(copy, span, days, from, to)) return;
  const distance = distanceInWords(days);
  copy.verdicts.flag({
    kind: 'interval',
    ...passage(copy, span.start, span.end),
    event: to.id,
    record: `The record makes it ${distance} from ${theEvent(from)} to ${theEvent(to)}.`,
    ...sourced(to),
    wording: `${inPlaceOf(span, distance)}${copy.text.slice(span.amount.end, span.end)}`,
  });
}

/** A span told in days or weeks is never so many days off. */
const A_YEAR = 365;
/** Nor is any so many times as long, or as short. */
const FAR = 20;

/** "two days after he had received him there", and years on the record: of a contact that it does not have. */
function isFarFetched(
  copy: Copy,
  { unit, days: told }: SpanRead,
  days: number,
  ...ends: readonly ContactEvent[]
): boolean {
  const dates = copy.sentences.flatMap(({ read }) => read.dates);
  return (
    ((/^(?:day|week)$/.test(unit) && days > A_YEAR) || days > FAR * told) &&
    ends.some((end) => !dates.some((date) => date.precision !== 'year' && liesOn(date, end, copy)))
  );
}

/** So many sentences back lies what a span may run from without a word that says so. */
const BACK = 2;

/**
 * Whether a span may run from or to another contact that was told shortly before: an end that its own
 * sentence does not tell is understood, and one that makes the span right is what was meant.
 */
function mayRunElsewhere(
  copy: Copy,
  sentence: BoundSentence,
  span: SpanRead,
  from: ContactEvent,
  to: ContactEvent,
): boolean {
  if (namesOutsider(copy, sentence, span, from, to)) return true;
  if (isOfTheDay(copy, sentence, span, from, to)) return true;
  const own = new Set(sentence.references.map(eventOf));
  const index = copy.sentences.indexOf(sentence);
  const near = copy.sentences
    .slice(Math.max(0, index - BACK), index + 1)
    .flatMap(({ references }) => references.map(eventOf))
    .filter((event) => event !== undefined && event !== from && event !== to);
  return near.some(
    (event) =>
      event !== undefined &&
      ((!own.has(from) && verdictOf(copy, span, event, to) === 'fair') ||
        (!own.has(to) && verdictOf(copy, span, from, event) === 'fair')),
  );
}

/** So far before a day to come stands what says so. */
const LEAD = 60;
const AHEAD = /\b(?:due|will|scheduled|planned|expected|set|to be|is to|are to)\b[^.;:]*$/;

/** "Shares jumped on Tuesday after a call a day earlier": to the day on which something else was. */
function isOfTheDay(
  copy: Copy,
  { read }: BoundSentence,
  span: SpanRead,
  ...ends: readonly ContactEvent[]
): boolean {
  const days = read.dates
    .filter(({ precision, relative }) => precision === 'day' && (!relative || copy.ownDay))
    .flatMap(({ spans, start }) => {
      // "where he is due on 8 November": a day to come.
      const ahead = AHEAD.test(copy.text.slice(Math.max(read.sentence.start, start - LEAD), start));
      return ahead ? spans : spans.slice(0, 1);
    });
  return days.some((day) =>
    ends.some((end) => {
      const own = factsOf(end, copy.record).span;
      return own.last < day.first && kindest(span, own, day) === 'fair';
    }),
  );
}

/** "Six days before Geneva Netanyahu was in Washington": somebody who was at neither end had a contact of his own. */
function namesOutsider(
  copy: Copy,
  { read }: BoundSentence,
  span: SpanRead,
  from: ContactEvent,
  to: ContactEvent,
): boolean {
  const { words, mentions } = read.sentence;
  // "four weeks after his visit, and a day after he had spoken to Xi": who is named for another span.
  const others = read.spans
    .filter(({ direction, start }) => start > span.end && /^(?:before|after)$/.test(direction))
    .map((other) => ({ start: other.start, end: endBehind(read.sentence, other.end, false).end }));
  return mentions.some((mention) => {
    const person = personOf(mention);
    const party = person === undefined ? undefined : copy.record.people.get(person)?.party;
    const at = words[mention.first]?.start ?? 0;
    return (
      party !== undefined &&
      !from.parties.includes(party) &&
      !to.parties.includes(party) &&
      !others.some(({ start, end }) => start <= at && at < end) &&
      !read.attributed.some(({ marker }) => marker.start <= at && at < marker.end)
    );
  });
}

function verdictOf(copy: Copy, span: SpanRead, from: ContactEvent, to: ContactEvent) {
  return kindest(span, factsOf(from, copy.record).span, factsOf(to, copy.record).span);
}
