/** The day of a contact that the sentence beside it tells: "It was a busy Wednesday. He met Putin", "They had a meeting. It came on Friday." */

import { addDays, type Day } from '../../record/calendar.js';
import type { DateRead, Sentence } from '../reading.js';
import type { ReadSentence, Reference } from './references.js';

/** So many sentences on a day that was set as the scene still is. */
const SCENE = 2;

/** The sentences with the day that the one before or behind sets for what they tell with none. */
export function withDaysAround(
  read: readonly ReadSentence[],
  /** The day of writing, where the text itself does not give it. */
  written?: Day,
): readonly ReadSentence[] {
  return read.map((own, index) => {
    // "the same day" is that of the scene.
    if (own.dates.some(({ precision, named }) => precision !== 'year' && !named)) return own;
    const open = own.references.filter(isOpen);
    if (open.length === 0) return own;
    const [only] = open;
    const behind = open.length === 1 && only ? read[index + 1] : undefined;
    const news =
      written && index === 0 && open.length === 1 ? newsOf(own, open, written) : undefined;
    const date =
      news ?? sceneBefore(read, index) ?? (behind && dayToldOf(behind, only?.places.length === 0));
    return date ? withDay(own, open, date) : own;
  });
}

/** Told as held, and neither when nor how long after what. */
function isOpen(reference: Reference): boolean {
  const { modality, aside, other, latest, otherTime, pointsBack, implied, dates, spans } =
    reference;
  return (
    modality === 'held' &&
    !aside &&
    !other &&
    !latest &&
    !otherTime &&
    !pointsBack &&
    !implied &&
    dates.length === 0 &&
    spans.every(({ direction }) => direction === 'none')
  );
}

/** "Xi and Trump meet as truce nears its end": of a headline that tells it as of now the last days. */
function newsOf(
  { sentence }: ReadSentence,
  [only]: readonly Reference[],
  written: Day,
): DateRead | undefined {
  if (!only || only.people.length < 2 || /[.!?]["”’)]*$/.test(sentence.text)) return undefined;
  if (!NOW.test(only.words)) return undefined;
  const { start, end, words: text } = only;
  const span = { first: addDays(written, -LATELY), last: written };
  return { start, end, text, spans: [span], precision: 'week', year: false, relative: true };
}

const LATELY = 2;
const NOW =
  /^(?:meets?|sees?|sits?|shakes?|receives|hosts|welcomes|rings|calls|phones|speaks?|talks?)\b/i;

/** A day behind the words of each contact, that is named elsewhere. */
function withDay(
  own: ReadSentence,
  open: readonly Reference[],
  { start, end, text, ...date }: DateRead,
): ReadSentence {
  const dates: DateRead[] = [];
  const references = own.references.map((reference) => {
    if (!open.includes(reference)) return reference;
    const named = { start, end, text };
    const day = { ...date, start: reference.end, end: reference.end, text, named };
    dates.push(day);
    return { ...reference, dates: [day] };
  });
  return { ...own, references, dates: [...own.dates, ...dates] };
}

/** The day that a sentence shortly before sets for what is told next. */
function sceneBefore(read: readonly ReadSentence[], index: number): DateRead | undefined {
  for (let at = index - 1; at >= Math.max(0, index - SCENE); at -= 1) {
    const before = read[at];
    const days = before?.dates.filter(({ precision }) => precision !== 'year') ?? [];
    const [day, ...more] = days;
    if (!before || more.length > 0) return undefined;
    if (!day) continue;
    const told = before.references.some(({ implied }) => !implied);
    return !told && day.precision === 'day' && setsScene(before.sentence, day) ? day : undefined;
  }
  return undefined;
}

/** "had a busy Wednesday", "Wednesday was long", "Then came Wednesday", "Wednesday, 4 February, late afternoon." */
function setsScene({ text, start }: Sentence, { start: from, end }: DateRead): boolean {
  const [before, behind] = [text.slice(0, from - start), text.slice(end - start)];
  return (
    A_DAY.test(before) ||
    (DAY_WAS.test(behind) && OPENING.test(before)) ||
    (CAME.test(before) && CLOSES.test(behind)) ||
    (OPENING.test(before) && WITHOUT_VERB.test(behind))
  );
}

const A_DAY = /\b(?:[Aa]n?|[Aa]nother|[Oo]ne)\s(?:\p{Ll}[\p{L}-]+,?\s){1,3}$/u;
const OPENING = /^\W*(?:(?:And|But|So|Then|Last|It (?:is|was))\s)?$/i;
const DAY_WAS =
  /^\s(?:was|had been|is|turned|proved|made for|meant|brought|began|started|belonged)\b/;
const CAME =
  /\b(?:came|comes|rewind to|back to|cut to|fast[- ]forward to|take|picture|it (?:is|was))\s(?:last\s)?$/i;
const CLOSES = /^(?:,[^.;:]{0,30})?[.:!]?$/;
const WITHOUT_VERB = /^(?:,\s[^,.;:]{2,40}){0,3}\.?$/;

/** The one day on which a sentence says that what was told before it came about. */
function dayToldOf(
  { sentence, dates, references }: ReadSentence,
  /** Whether "It was on Wednesday" may be about it: of what has a place already it may be another's. */
  open: boolean,
): DateRead | undefined {
  const days = dates.filter(({ precision }) => precision !== 'year');
  const [day, ...more] = days;
  if (!day || more.length > 0 || day.precision !== 'day') return undefined;
  const lead = sentence.text.slice(0, day.start - sentence.start);
  const [first, ...others] = references.filter(({ implied }) => !implied);
  if (ITS_DAY.test(lead) && first?.start === sentence.start && others.length === 0) return day;
  if (!open || references.some(({ implied, places }) => !implied || places.length > 0))
    return undefined;
  return CAME_ABOUT.test(lead) ? day : undefined;
}

/** "The meeting, on Wednesday, ran late" */
const ITS_DAY =
  /^(?:The|Their) (?:meeting|call|conversation|talks|summit|visit|session|exchange|encounter),? (?:held |which (?:took place|was held) )?(?:late |early )?on (?:the (?:morning|afternoon|evening|night) of )?$/;
const CAME_ABOUT =
  /^(?:It|That|This|They|The (?:meeting|call|conversation|talks|summit|visit|session|exchange|encounter))\s(?:had )?(?:came|come|took place|taken place|(?:was|were|been) held|was|were|happened|occurred|fell)\s(?:back\s)?(?:on\s|late on\s|early on\s)?(?:the (?:morning|afternoon|evening|night) of\s)?$/;
