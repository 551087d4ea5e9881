/** The stretches of a sentence that say when or where something was, and the clause before each. */

import { isOfSaying } from '../../reading/contacts/day-of-telling.js';
import type { ReadSentence } from '../../reading/contacts/references.js';
import type { SpanRead } from '../../reading/dates/intervals.js';
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
}

/** The days, places and spans of a sentence; those that stand together are one. */
export function anchorsOf({ sentence, dates, places, spans, attributed }: ReadSentence): Anchor[] {
  const said = ({ start, end }: { start: number; end: number }) =>
    attributed.some(({ marker }) => marker.start <= start && end <= marker.end);
  const things: Anchor[] = [
    ...dates
      .filter((date) => date.precision !== 'year' && !isOfSaying(date, sentence) && !said(date))
      .map((date) => ({ ...stretch(date), dates: [date], places: [], span: undefined })),
    ...places
      .filter((place) => place.known && !place.isCountry && !place.standsForContact && !said(place))
      .map((place) => ({ ...stretch(place), dates: [], places: [place], span: undefined })),
    ...spans
      .filter(
        ({ direction, text, end }) =>
          direction === 'ago' ||
          (direction === 'before' &&
            ADVERB.test(text) &&
            ALONE.test(sentence.text.slice(end - sentence.start))),
      )
      .map((span) => ({ ...stretch(span), dates: [], places: [], span })),
  ].sort((one, other) => one.start - other.start);
  // One day and one place: of the same, unless a clause of time lies between.
  const single = things.filter(({ dates }) => dates.length > 0).length <= 1 && things.length === 2;
  const anchors: Anchor[] = [];
  for (const thing of things) {
    const last = anchors.at(-1);
    const between = last
      ? sentence.text.slice(last.end - sentence.start, thing.start - sentence.start)
      : '';
    const apart =
      !last ||
      between.length > 120 ||
      (single ? TIME_JOINT : JOINT).test(between) ||
      (thing.dates.length > 0 && last.dates.length > 0) ||
      (thing.places.length > 0 && last.places.length > 0 && between.length > 12);
    if (apart) anchors.push(thing);
    else {
      last.end = thing.end;
      last.dates.push(...thing.dates);
      last.places.push(...thing.places);
      last.span ??= thing.span;
    }
  }
  return anchors;
}

const TIME_JOINT = /[;:]|\b(?:after|before|since|when|while|whereas)\b/i;
const JOINT =
  /[;:—]|\b(?:after|before|since|when|while|whereas|although|though|because|but|who|which)\b|, and\b/i;
/** "four weeks earlier", not "four weeks before the summit" */
const ADVERB = /\b(?:earlier|previously|before)$/i;
const ALONE = /^\s*(?:[,.;:)—–]|$|(?:in|on|at|by|over)\s)/;

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

const CLAUSES =
  /[;—]|\b(?:after|before|since|when|while|whereas)\b|, and (?=[^,;]{0,60}\b(?:was|were|had|met|is|are|came|went|saw|later|earlier)\b)/g;

/** The clause in which an anchor stands. */
export function clauseAround(
  { start, end }: Anchor,
  { text, start: from }: Sentence,
): { start: number; end: number } {
  const joints = [...text.matchAll(CLAUSES)].map(({ index }) => index + from);
  return {
    start: joints.findLast((joint) => joint <= start) ?? from,
    end: joints.find((joint) => joint >= end) ?? from + text.length,
  };
}

/** The words of its clause before an anchor; a clause of time that opens the sentence is another one. */
export function clauseBefore({ start }: Anchor, { text, start: from }: Sentence): string {
  const before = text.slice(0, start - from);
  const opening = OPENING.exec(before)?.[0].length ?? 0;
  const joints = [...before.matchAll(CLAUSE)].map(({ index, 0: words }) => index + words.length);
  // "will, on 5 June,": what stands between commas has the verb before it.
  const last = joints.findLast((joint) => before.length - joint > 12) ?? 0;
  return before.slice(Math.max(last, opening));
}

/** "Two weeks after Geneva, " */
const OPENING = /^[^,;:]*\b(?:after|before|since|when|while)\b[^,;:]*,\s/i;
const CLAUSE = /[,;:—]\s|\s(?:when|while|whereas|that|which|who)\s/g;
