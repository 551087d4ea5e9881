/** The stretches of a sentence that say when or where something was, and the clause before each. */

import { type Clause, clauseAt } from '../../reading/clauses/clauses.js';
import { subjectOf } from '../../reading/clauses/subject.js';
import { isOfSaying } from '../../reading/contacts/day-of-telling.js';
import { isOfThing as isPlaceOfThing } from '../../reading/contacts/governed.js';
import { NOUNS } from '../../reading/contacts/head-words.js';
import type { ReadSentence, Reference } from '../../reading/contacts/references.js';
import type { SpanRead } from '../../reading/dates/intervals.js';
import { set } from '../../reading/grammar-words.js';
import type { PlaceRead } from '../../reading/places/places.js';
import type { DateRead, Sentence } from '../../reading/reading.js';
import { SAYING } from '../../reading/voices/say-words.js';

/** A stretch of a sentence that says when or where. */
export interface Anchor {
  start: number;
  end: number;
  dates: DateRead[];
  places: PlaceRead[];
  span: SpanRead | undefined;
  /** Whether the span is measured from a contact that is named behind it: "six days before Geneva". */
  measured: boolean;
}

/** The days, places and spans of a sentence; those that stand together are one. */
export function anchorsOf(read: ReadSentence): Anchor[] {
  const { sentence, dates, places, spans, attributed } = read;
  const said = ({ start, end }: { start: number; end: number }) =>
    attributed.some(({ marker }) => marker.start <= start && end <= marker.end);
  const things: Anchor[] = [
    ...dates
      .filter(
        (date) =>
          date.precision !== 'year' &&
          !isOfSaying(date, sentence) &&
          !said(date) &&
          !isOfThing(date, read),
      )
      .map((date) => ({
        ...stretch(date),
        dates: [date],
        places: [],
        span: undefined,
        measured: false,
      })),
    ...places
      .filter(
        (place) =>
          !place.isCountry &&
          !place.standsForContact &&
          !said(place) &&
          // "a declaration backing the ceasefire in Gaza", "families in Daegu"
          !isPlaceOfThing(place, read),
      )
      .map((place) => ({
        ...stretch(place),
        dates: [],
        places: [place],
        span: undefined,
        measured: false,
      })),
    ...spans
      .filter((span) => tellsWhen(span, sentence))
      .map((span) => ({
        ...stretch(span),
        dates: [],
        places: [],
        span,
        measured: NAMED.test(sentence.text.slice(span.end - sentence.start)),
      })),
  ].sort((one, other) => one.start - other.start);
  // One day and one place: of the same, unless a clause of time lies between.
  const single =
    things.length === 2 &&
    things.every(({ span }) => !span) &&
    things.filter(({ dates }) => dates.length > 0).length <= 1;
  const anchors: Anchor[] = [];
  for (const thing of things) {
    const last = anchors.at(-1);
    const between = last
      ? sentence.text.slice(last.end - sentence.start, thing.start - sentence.start)
      : '';
    const apart =
      !last ||
      between.length > 120 ||
      measureOf(last, sentence) !== measureOf(thing, sentence) ||
      (single ? TIME_JOINT : JOINT).test(between) ||
      (thing.dates.length > 0 && last.dates.length > 0) ||
      // "met in Busan, and on Friday he sat down with her": the day opens what was next.
      (thing.dates.length > 0 && /, (?:and|but) (?:on |in |by )?$/.test(between)) ||
      // "in Zurich in better humour than eleven weeks earlier": how long before is another contact's.
      (thing.span !== undefined && /\bthan $/.test(between)) ||
      (thing.places.length > 0 && last.places.length > 0 && between.length > 12) ||
      // "flew home on Friday having proposed that the next meeting be in Moscow"
      (thing.places.length > 0 && (WISHED.test(between) || NEXT_ONE.test(between)));
    if (apart) anchors.push(thing);
    else {
      last.end = thing.end;
      last.dates.push(...thing.dates);
      last.places.push(...thing.places);
      last.measured ||= thing.measured;
      last.span ??= thing.span;
    }
  }
  const isYearsOff = (thing: Anchor) => {
    const measure = measureOf(thing, sentence);
    return (
      measure && spans.some((one) => one.unit === 'year' && measureOf(one, sentence) === measure)
    );
  };
  // Of a place that nobody knows no more can be said than that it fits.
  return anchors.filter(
    (anchor) =>
      anchor.dates.length > 0 ||
      // "Four years after they had met in Beijing": too far back for a place alone to tell which.
      (!isYearsOff(anchor) && (anchor.span || anchor.places.some(({ known }) => known))),
  );
}

/** The clause from which a length of time is told, where something stands in one: "two weeks before receiving Putin on 20 May". */
function measureOf({ start }: { start: number }, sentence: Sentence): Clause | undefined {
  let clause = clauseAt(sentence, start);
  while (clause && !(clause.joint === 'othertime' && clause.from < clause.opener))
    clause = clause.parent;
  return clause;
}

/** "the ceasefire of May": the month is that of a thing, and no contact's. */
function isOfThing(date: DateRead, { sentence, references }: ReadSentence): boolean {
  return (
    date.precision === 'month' &&
    OF_THING.test(sentence.text.slice(0, date.start - sentence.start)) &&
    !references.some(({ dates }) => dates.includes(date))
  );
}

const OF_THING =
  /\b(?!(?:end|beginning|start|middle|close|half|part|days?|weeks?|last|first)\b)\p{Ll}+ of $/u;

/** Whether a span says when something was: "four weeks ago", "the next day", "six days after that", "six days before Geneva". */
function tellsWhen({ direction, text, end }: SpanRead, sentence: Sentence): boolean {
  if (direction === 'ago') return true;
  const behind = sentence.text.slice(end - sentence.start);
  if (direction === 'before')
    return ADVERB.test(text) && (ALONE.test(behind) || NAMED.test(behind));
  return direction === 'after' && (LATER.test(text) || ALONE.test(behind) || NAMED.test(behind));
}

/** Whether a contact is told as of so long before or after the one at hand: "four months before, they had talked". */
export function isMoved({ spans }: Reference): boolean {
  return spans.some(
    ({ direction, text }) =>
      (direction === 'before' && ADVERB.test(text)) || (direction === 'after' && LATER.test(text)),
  );
}

/** "the next meeting", "a return visit": not the one that is told. */
export const NEXT_ONE =
  /\b(?:next|another|second|future|follow-up|return) (?:\p{L}+ )?(?:meeting|summit|round|visit|talks|trip|session|encounter|time|one)\b/iu;
/** What is only to be, or may be, in a place. */
const WISHED =
  /\bthat\b[^,;:]*\bbe\b|\b(?:propos\w+|suggest\w+|offer\w+|invit\w+|hop(?:e|es|ed|ing)|want\w*|would|could|might|should|plan\w*)\b/;

const TIME_JOINT = /[;:]|\b(?:after|before|since|when|while|whereas)\b/i;
const JOINT =
  /[;:—]|\b(?:after|before|since|when|while|whereas|although|though|because|but|who|which)\b|, and\b/i;
/** "four weeks earlier", not "four weeks before the summit" */
const ADVERB = /\b(?:earlier|previously|before)$/i;
const LATER = /\b(?:later|afterwards|on|(?:next|following) \w+)$/i;
const ALONE =
  /^\s*(?:[,.;:)—–]|$|(?:in|on|at|by|over)\s)|^ that(?=[,.]| (?:he|she|they|it|the|\p{Lu}))/u;
/** "before Geneva", "after the call": from another contact, and no clause of its own. */
const NAMED =
  /^ (?:from )?(?:\p{Lu}[\p{L}-]+|(?:the|that|their|his|her) (?:\p{L}+ )?(?:call|meeting|talks|summit|visit|conversation|letter|round))(?=[,.]| (?:he|she|they|it|the|\p{Lu}))/u;

function stretch({ start, end }: { start: number; end: number }) {
  return { start, end };
}

/** "told reporters in Delhi on 15 August that he was in touch with both": when and where it was told. */
export function isOfTelling(
  { start, end }: Anchor,
  { text, words, start: from }: Sentence,
): boolean {
  if (!/^[^;:]{0,30}?\bthat\b/.test(text.slice(end - from))) return false;
  return words.some((word) => word.end <= start && SAYING.has(word.norm));
}

/** What is traded, and what its prices are told by. */
const TRADED = set(`
  shares stocks equities index indexes indices futures bonds yields treasuries crude brent oil gold silver copper wheat soybeans
  prices currency yen yuan euro dollar pound rupee rouble ruble peso lira nikkei topix kospi sensex nifty dow nasdaq dax ftse
`);

/** "In Tokyo the Nikkei had closed higher on Friday": of a clause in which a market does what it does. */
export function isOfMarkets({ start }: Anchor, sentence: Sentence): boolean {
  const clause = clauseAt(sentence, start);
  const subject = clause && subjectOf(sentence, clause);
  const words = subject ? sentence.words.slice(subject.from, subject.to + 1) : [];
  // "The gold talks in Tokyo went on": of a contact, whatever it was about.
  return words.some(({ norm }) => TRADED.has(norm)) && !words.some(({ norm }) => NOUNS.has(norm));
}
