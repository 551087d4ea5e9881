/** Which contact the words of an end tell first, and which one the sentence is about beside it. */
import type { Reference } from '../../reading/contacts/references.js';
import type { SpanRead } from '../../reading/dates/intervals.js';
import type { ContactEvent } from '../../record/schema.js';
import { normOf } from '../../record/words.js';
import { type BoundReference, type BoundSentence, type Copy, eventOf } from '../reading.js';
import { isUnderstood } from './described.js';
import type { Stretch } from './told-intervals.js';
import { toldBefore, toldOnADay } from './told-on-a-day.js';

/** What an end of an interval may be: any of these contacts. */
export type End = readonly ContactEvent[];

/** What was told of before the contact that the text is about. */
const AGAIN = /\b(?:had|last|previous|earlier|first|their|his|her)\b/i;

/** The contact that a sentence is about, outside the words of the other end. */
export function mainEnd(
  copy: Copy,
  sentence: BoundSentence,
  words: Stretch,
  known: ContactEvent | undefined,
): End | undefined {
  const mains = sentence.references.filter(
    ({ reference }) => !reference.aside && !isToldIn(reference, words),
  );
  const named = mains.map(eventOf).find((event) => event !== undefined && event !== known);
  if (named) return [named];
  const then = toldOnADay(copy, sentence, { apart: words })?.filter((event) => event !== known);
  if (then && then.length > 0) return then;
  if (mains.some((bound) => eventOf(bound) === undefined)) return undefined;
  // "a day after a call between the two": what the text is about may be that very call.
  const again = known !== undefined || AGAIN.test(copy.text.slice(words.start, words.end));
  const event = sentence.before !== known ? sentence.before : sentence.about;
  if (event && !again) return undefined;
  return event && event !== known ? [event] : toldBefore(copy, sentence);
}

/** The contact that words tell first; "since Goma fell and they spoke" may begin with a place where none was. */
export function firstIn(
  { references }: BoundSentence,
  { start, end }: Stretch,
): BoundReference | undefined {
  const inside = references.filter(
    ({ reference }) => reference.end > start && reference.start < end,
  );
  const open = inside.findIndex((bound) => eventOf(bound) !== undefined);
  const [first, second] = inside;
  // "since Putin and Kim signed": of the same words the reading that was bound.
  if (first && second && open === 1 && first.reference.start === second.reference.start)
    return second;
  const kinds = inside[open]?.reference.kinds ?? [];
  const passed = inside
    .slice(0, Math.max(0, open))
    .every(
      ({ reference }) => reference.byPlace || reference.kinds.some((kind) => kinds.includes(kind)),
    );
  return passed && open >= 0 ? inside[open] : inside[0];
}

/** Whether no name that is not known stands before a contact: "after Prodi had gone to the White House". */
export function isOfKnown(
  copy: Copy,
  sentence: BoundSentence,
  { start }: Stretch,
  { reference, binding }: BoundReference,
): boolean {
  const sure = binding.state === 'bound' && binding.by === 'date' && !binding.dateMissed;
  return sure || isUnderstood(copy, sentence, { start, end: Math.max(start, reference.end) });
}

/** "Ten days after Anchorage Trump had Zelenskyy in": no comma parts the opening words from the main clause. */
export function withoutMain(
  { read: { sentence } }: BoundSentence,
  span: SpanRead,
  words: Stretch,
  { reference }: BoundReference,
): Stretch {
  const unbroken =
    words.end >= sentence.end - 1 &&
    reference.start >= words.start &&
    !/[\p{L},]\s*$/u.test(sentence.text.slice(0, span.start - sentence.start)) &&
    !sentence.text.slice(words.start - sentence.start).includes(',');
  const own = reference.dates.filter(({ start }) => start - reference.end < 6);
  const opens = reference.byPlace === true && reference.start - words.start < 3;
  return unbroken || opens
    ? { start: words.start, end: Math.max(reference.end, ...own.map(({ end }) => end)) }
    : words;
}

/** "Two months before his visit to Beijing Trump spoke to Xi": a second contact has a subject of its own. */
export function withoutMainVerb({ read, references }: BoundSentence, words: Stretch): Stretch {
  const { sentence } = read;
  const inside = references.filter(
    ({ reference: { start, end } }) => start >= words.start && end <= words.end,
  );
  const [first, second] = inside;
  if (!first || !second || first.reference.implied || second.reference.byPlace) return words;
  const subject = sentence.mentions
    .map((mention) => sentence.words[mention.first])
    .findLast(
      (word) => word && word.start >= first.reference.end && word.start < second.reference.start,
    );
  const before =
    subject && sentence.text.slice(words.start - sentence.start, subject.start - sentence.start);
  return before && !before.includes(',') && !/\b(?:and|with|to|of|by)\s$/.test(before)
    ? { start: words.start, end: subject.start - 1 }
    : words;
}

/** Whether a contact is told in some words, and nothing outside them tells when or where it was. */
function isToldIn({ start, end, dates, places }: Reference, words: Stretch): boolean {
  const inside = start < words.end && words.start < end;
  return (
    inside &&
    [...dates, ...places].every((thing) => thing.start >= words.start && thing.end <= words.end + 1)
  );
}

/** The contact that the sentence is about, beside the one that the span is measured from. */
export function mainOf(
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

export function reaches(copy: Copy, from: number, { reference }: BoundReference): boolean {
  const between = copy.text.slice(from, Math.max(from, reference.start));
  return between.length < 90 && !/[.;]/.test(between);
}

/** Whether a sentence whose one contact is told in these words tells what is so today. */
export function goesOn(copy: Copy, sentence: BoundSentence, { end }: Stretch): boolean {
  return (
    copy.dated &&
    sentence.references.length <= 1 &&
    !sentence.before &&
    /\b(?:is|are|has|have|remains?|still)\b/i.test(copy.text.slice(end, sentence.read.sentence.end))
  );
}

/** "three months before Beijing": of the contacts that the text tells the one that was there. */
export function toldThere(copy: Copy, { start, end }: Stretch): ContactEvent | undefined {
  const words = copy.text
    .slice(start, end)
    .replace(/[.,;]$/, '')
    .trim();
  const [first = ''] = words.split(/\s/);
  if (!/^\p{Lu}/u.test(first) || /\s\p{Ll}/u.test(words)) return undefined;
  const told = new Set(
    copy.sentences.flatMap(({ references }) =>
      references
        .filter(({ reference }) => reference.start < start || reference.start > end)
        .map(eventOf),
    ),
  );
  const there = [...told].filter(
    (event) => event?.place && normOf(event.place.city) === normOf(words),
  );
  return there.length === 1 ? there[0] : undefined;
}
