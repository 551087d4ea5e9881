/** Which contact the words of an end tell first, and which one the sentence is about beside it. */
import type { Reference } from '../../reading/contacts/references.js';
import type { SpanRead } from '../../reading/dates/intervals.js';
import { partiesOf, personOf } from '../../reading/voices/voices.js';
import type { ContactEvent } from '../../record/schema.js';
import { normOf } from '../../record/words.js';
import { placeFits } from '../binding/fitting.js';
import { contradicts } from '../event-facts.js';
import { type BoundReference, type BoundSentence, type Copy, eventOf } from '../reading.js';
import { isUnderstood } from './described.js';
import type { Stretch } from './told-intervals.js';
import { toldBefore, toldOnADay } from './told-on-a-day.js';
import { isOfNow } from './until-now-words.js';

/** What an end of an interval may be: any of these contacts. */
export type End = readonly ContactEvent[];

/** What was told of before the contact that the text is about. */
const AGAIN = /\b(?:had|last|previous|earlier|first|their|his|her)\b/i;

/** The contact that a sentence is about, outside the words of the other end. */
export function mainEnd(
  copy: Copy,
  sentence: BoundSentence,
  span: SpanRead,
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
  const headed = isHeadline(copy, sentence) ? toldNext(copy, sentence, known) : undefined;
  const open = mains.filter((bound) => eventOf(bound) === undefined && !isComing(bound));
  // "Trump calls Putin two months after Anchorage": what the headline tells is what the text below it does.
  if (
    headed &&
    open.every(({ reference: { kinds, strict } }) => !contradicts(kinds, strict, headed))
  )
    return [headed];
  if (open.length > 0) return undefined;
  // "a day after a call between the two": what the text is about may be that very call.
  const event = sentence.before !== known ? sentence.before : sentence.about;
  const again =
    known !== undefined ||
    AGAIN.test(copy.text.slice(words.start, words.end)) ||
    namesAnother(copy, sentence, words) ||
    (event !== undefined && isElsewhere(copy, sentence, words, event));
  if (event && !again) return undefined;
  if (!event || event === known) {
    // "Not a month had gone by since Busan. On 24 November the two talked": until what the next sentence tells.
    const next = WENT_BY.test(copy.text.slice(span.amount.end, words.start))
      ? toldNext(copy, sentence, known)
      : undefined;
    return toldBefore(copy, sentence) ?? (next && [next]);
  }
  return tellsOf(copy, sentence, span, words, event) ? [event] : undefined;
}

/** The first line of a text, with no stop behind it. */
function isHeadline(copy: Copy, { read: { sentence } }: BoundSentence): boolean {
  const next = copy.sentences[1];
  return (
    copy.sentences[0]?.read.sentence === sentence &&
    !/[.!?:]["”’)]*$/.test(sentence.text) &&
    /[\n\r]/.test(next?.read.sentence.words[0]?.before ?? '')
  );
}

/** What the next sentence tells, where the text was about nothing yet: "They had last met in May. On 4 August …" */
export function toldNext(
  copy: Copy,
  sentence: BoundSentence,
  than?: ContactEvent,
): ContactEvent | undefined {
  if (sentence.before && sentence.before !== than) return undefined;
  const next = copy.sentences[copy.sentences.indexOf(sentence) + 1];
  const sure = next?.references.filter(
    ({ reference, binding }) =>
      reference.modality === 'held' && binding.state === 'bound' && binding.by !== 'focus',
  );
  const told = sure?.map(eventOf).find((event) => event !== undefined && event !== than);
  return told ?? (next?.about !== than ? next?.about : undefined);
}

/** "The Russian came a week after Donald Trump": one who was no part of what the text is about. */
function namesAnother(
  { record }: Copy,
  { read: { sentence }, before }: BoundSentence,
  { start, end }: Stretch,
): boolean {
  return sentence.mentions.some((mention) => {
    const at = sentence.words[mention.first]?.start ?? 0;
    const person = personOf(mention);
    return (
      at >= start &&
      at < end &&
      person !== undefined &&
      record.people.has(person) &&
      before?.participants.includes(person) === false
    );
  });
}

/** "Four months after the clash in the Oval Office": not where the text is. */
function isElsewhere(
  { record }: Copy,
  { read }: BoundSentence,
  { start, end }: Stretch,
  event: ContactEvent,
): boolean {
  return read.places.some(
    (place) =>
      place.known &&
      !place.isCountry &&
      place.start >= start &&
      place.end <= end &&
      // A call was nowhere.
      (!event.place || placeFits(place, event, record) === false),
  );
}

/** "Starmer came three weeks after Carney": no more than that somebody came, as the text has told. */
function isComing({ reference }: BoundReference): boolean {
  return (
    reference.implied === true &&
    reference.dates.length + reference.places.length === 0 &&
    /^(?:came|arrived|followed|flew|went|was|were|had)$/i.test(reference.words)
  );
}

/** "came the war", "there was a silence": something else than the contact that was told before. */
const ELSE =
  /^\W*(?:there\s)?(?:came|began|broke out|followed|fell|was|were|had been|started)\s(?:the|an?|no|his|her|their|its|more|\p{Lu}[\p{Ll}]+)\b/iu;
/** What stands for the contact that the text is about, or for those who took part. */
const THE_SAME =
  /\b(?:it|this|that|they|these|he|she|both|(?:the|\p{Lu}\p{L}+day[’']s) (?:[\p{L}-]+ )?(?:two|pair|call|meeting|talks|visit|trip|summit|conversation|round|encounter|session|signing|deal|agreement|gathering|dinner|lunch|meal|exchange|accord))\b/iu;

const WENT_BY = /\b(?:passed|elapsed|(?:gone|went) by)\b|^ to\b.*\bafter\b/i;

/** Whether the words beside a span and its end go on about the contact that the text has told before. */
function tellsOf(
  copy: Copy,
  { read }: BoundSentence,
  span: SpanRead,
  words: Stretch,
  event: ContactEvent,
): boolean {
  const { sentence } = read;
  // "Two months had passed since Kigali": until what the text has told.
  if (WENT_BY.test(copy.text.slice(span.amount.end, words.start))) return true;
  const behind = copy.text.slice(words.end, sentence.end);
  const opens = !/\p{L}{3}/u.test(copy.text.slice(sentence.start, span.start));
  if (opens && ELSE.test(behind)) return false;
  const outside = ({ start, end }: Stretch) => end <= span.start || start >= words.end;
  const elsewhere = read.places.some(
    (place) =>
      place.known &&
      !place.isCountry &&
      outside(place) &&
      placeFits(place, event, copy.record) === false,
  );
  if (elsewhere) return false;
  // "Blinken got to Beijing in June, seven months after Bali": the journey is somebody else's, and of another day.
  const others = sentence.mentions.filter(({ first }) => {
    const word = sentence.words[first];
    return word !== undefined && word.end <= span.start;
  });
  const people = others.map(personOf).filter((id) => id !== undefined);
  if (people.length > 0 && !people.some((id) => event.participants.includes(id))) return false;
  const named = sentence.mentions.some((mention) => {
    const [first, last] = [sentence.words[mention.first], sentence.words[mention.last]];
    const person = personOf(mention);
    return (
      first !== undefined &&
      last !== undefined &&
      outside({ start: first.start, end: last.end }) &&
      (person === undefined
        ? partiesOf(mention, copy.record).some((party) => event.parties.includes(party))
        : event.participants.includes(person))
    );
  });
  return named || THE_SAME.test(`${copy.text.slice(sentence.start, span.start)} ${behind}`);
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
  const behind = copy.text.slice(end, sentence.read.sentence.end);
  return (
    copy.dated &&
    sentence.references.length <= 1 &&
    !sentence.before &&
    (/\b(?:is|are|has|have|remains?|still)\b/i.test(behind) || isOfNow(behind))
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

/** "who spoke on 18 March, had spoken two weeks earlier": what has no day of its own was bound by that of another. */
export function isBoundByOther({ references }: BoundSentence, bound: BoundReference): boolean {
  const event = eventOf(bound);
  const hasDay = ({ reference, binding }: BoundReference) =>
    binding.state === 'bound' && !binding.dateMissed && reference.dates.length > 0;
  return (
    event !== undefined &&
    bound.reference.dates.length === 0 &&
    references.some((other) => other !== bound && hasDay(other) && eventOf(other) === event)
  );
}
