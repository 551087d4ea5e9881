/** Whether a call is told as a call, a meeting as a meeting and a letter as a letter. */

import { isPast } from '../../reading/assertion/tense.js';
import { NOUNS } from '../../reading/contacts/head-words.js';
import { type Medium, mediumIn } from '../../reading/contacts/medium.js';
import type { ContactEvent } from '../../record/schema.js';
import { kindNoun } from '../../wording/naming.js';
import { peopleIn, placeFits } from '../binding/fitting.js';
import { isOfOtherRank } from '../binding/other-people.js';
import { contradicts, factsOf, type Manner, mannerOf, nearDay } from '../event-facts.js';
import {
  type BoundReference,
  type BoundSentence,
  type Copy,
  eventOf,
  passage,
} from '../reading.js';
import { theEvent } from '../wording.js';
import { sourced } from './judge-date.js';

/** Judges whether a call is called a call. */
export function judgeKind(copy: Copy, bound: BoundReference, sentence: BoundSentence): void {
  const event = eventOf(bound);
  if (!event || bound.binding.state !== 'bound' || bound.binding.by === 'focus') return;
  const { reference } = bound;
  const medium = reference.medium ?? mediumBeside(copy, reference, sentence);
  if (medium) judgeMedium(copy, bound, medium, event, sentence);
  // Told by its means alone: nothing else says of what kind it was.
  if (reference.medium?.start === reference.start) return;
  // A letter that is handed over in a room is no letter between the two.
  const handed =
    reference.kinds.every((kind) => kind === 'letter') &&
    (HANDED.test(textAround(copy, reference)) ||
      reference.places.some((place) => placeFits(place, event, copy.record) === true));
  if (handed) return;
  if (!contradicts(reference.kinds, reference.strict, event)) {
    if (reference.strict)
      copy.verdicts.approve(
        reference.start,
        reference.end,
        event,
        `that it was a ${kindNoun(event.kind)}`,
      );
    return;
  }
  // "his plans for the trip": what is ahead is another than what was held.
  if (reference.modality === 'scheduled' && event.status === 'held') return;
  if (reference.pointsBack && isToldBefore(copy, reference)) return;
  if (reference.implied || anotherFits(copy, bound, event) || isSubjectOf(reference, copy)) return;
  // "Macron and Morocco's king spoke by phone", on a day on which he received the minister: another contact.
  if (isOfOtherRank(reference, event, sentence.read.sentence, copy.record)) return;
  const head = reference.head ?? reference;
  // "travelled to Beijing for talks": the words begin with what was done.
  const deed =
    head === reference && copy.text.slice(head.start, head.end).trim() !== reference.words.trim();
  const wording = deed ? kindVerb(event) : kindWording(reference.words, event);
  const verb = wording === kindVerb(event);
  const end = verb ? endOfVerb(copy, head.end) : head.end;
  const alone = verb && !OBJECT.test(copy.text.slice(end));
  flagKind(
    copy,
    { start: head.start, end },
    event,
    alone ? wording.replace(/ with$/, '') : wording,
  );
}

/** Where the words of a verb end: "wrote to Xi" and "met face to face" go on with what the wording has of its own. */
function endOfVerb({ text }: Copy, end: number): number {
  const goesOn =
    /^ (?:to(?= (?:\p{Lu}|him|her|the))|face to face|in person|in the flesh|by (?:tele)?phone|by video(?: link)?|by letter)(?![\p{L}-])/u;
  return end + (goesOn.exec(text.slice(end))?.[0].length ?? 0);
}

/** Behind a verb: with whom it was done. */
const OBJECT =
  /^ (?!(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|June|July|August|September|October|November|December)(?:\p{Lu}|(?:him|her|them|his|their|its|the|each other|one another)\b)/u;

/** Flags words that tell a contact as one of another kind, with those that would be right. */
export function flagKind(
  copy: Copy,
  { start, end }: { start: number; end: number },
  event: ContactEvent,
  wording: string,
): void {
  copy.verdicts.flag({
    kind: 'kind',
    ...passage(copy, start, end),
    event: event.id,
    record: `The record has a ${kindNoun(event.kind)} on that date: ${theEvent(event)}.`,
    ...sourced(event),
    wording,
  });
}

/** "a video call … that call": it points at another contact of the text, of its own kind. */
function isToldBefore({ sentences }: Copy, { start, kinds }: BoundReference['reference']): boolean {
  return sentences.some(({ references }) =>
    references.some(
      ({ reference }) =>
        reference.start < start &&
        reference.strict &&
        reference.kinds.some((kind) => kinds.includes(kind)),
    ),
  );
}

const HANDED =
  /\b(?:gave|given|hand(?:s|ed|ing)?|presented|drew|pulled out|showed|passed on|brought|carried|delivered|read (?:out|aloud))\b/i;

/** "was about a journey", "set a date for her trip": what was spoken of, and not the contact itself. */
function isSubjectOf({ start, words }: BoundReference['reference'], { text }: Copy): boolean {
  return (
    /\b(?:visit|trip|journey|tour|summit|meeting|letter)$/i.test(words) &&
    /\b(?:about|regarding|(?:date|dates|day|place|venue|plans?|preparations?|timetable|terms) (?:for|of)|discussed|planned|prepared)\s(?:(?:an?|the|his|her|their|its|another|possible|planned|coming|next|future)\s){0,3}$/i.test(
      text.slice(Math.max(0, start - 60), start),
    )
  );
}

/** The words of the sentence near a contact. */
function textAround({ text }: Copy, { start, end }: BoundReference['reference']): string {
  return text.slice(Math.max(0, start - 60), end + 60);
}

/** How the two dealt with one another, as the wording that mends another means. */
export const BY: Readonly<Record<Manner, string>> = {
  remote: 'by phone',
  'in person': 'in person',
  letter: 'in a letter',
  any: 'in talks',
};

/** "Face to face with Trump Putin demanded": the day and the people tell which contact, and it was a call. */
function judgeMedium(
  copy: Copy,
  bound: BoundReference,
  medium: Medium,
  event: ContactEvent,
  sentence: BoundSentence,
): void {
  const { start, end, kinds } = medium;
  const { reference, binding } = bound;
  // "talked by phone, a year after they had signed it in Riyadh": the means are those of the main contact.
  const between = copy.text.slice(Math.min(end, reference.end), Math.max(start, reference.start));
  const beforeDay = isBeforeDay(copy, medium, reference);
  const own =
    (!reference.aside || start >= reference.start || beforeDay) &&
    !between.includes(';') &&
    !isOfAPlace(copy, sentence, end, event);
  const sure =
    own &&
    binding.state === 'bound' &&
    binding.by === 'date' &&
    !binding.dateMissed &&
    (reference.people.length >= 2 ||
      // "The two leaders discussed it face to face on 27 November": right before its day.
      (!medium.shown && event.parties.length === 2 && beforeDay) ||
      // "The summit, on 22 November, was held by video link"
      (!medium.shown && !reference.implied && isHow(copy, medium, reference))) &&
    peopleIn(reference, event) &&
    contradicts(kinds, true, event);
  if (
    !sure ||
    anotherFits(copy, { ...bound, reference: { ...reference, kinds, strict: true } }, event)
  )
    return;
  const how = event.kind === 'video-call' ? 'by video link' : BY[mannerOf(event.kind)];
  // "embraced", "shook hands in person": what they did tells the means.
  const [word = ''] = /^\p{Ll}+/u.exec(copy.text.slice(start, end)) ?? [];
  flagKind(copy, { start, end }, event, isPast(word) ? kindVerb(event).replace(/ with$/, '') : how);
}

/** The means that the words of a contact do not have, and its sentence has in a place that is its own. */
function mediumBeside(
  copy: Copy,
  reference: BoundReference['reference'],
  { read }: BoundSentence,
): Medium | undefined {
  const told = mediumIn(read.sentence);
  if (!told) return undefined;
  // "had discussed it face to face on 2 October": told by its day alone, with the means before it.
  const own = reference.implied ? isBeforeDay(copy, told, reference) : isHow(copy, told, reference);
  return own ? told : undefined;
}

/** Whether a means stands right behind the verb by which a contact itself took place. */
function isHow(
  { text }: Copy,
  { start }: Medium,
  { end, definite }: BoundReference['reference'],
): boolean {
  const between = text.slice(end, Math.max(end, start));
  return definite && between.length < 80 && TOOK_PLACE.test(between) && !/[.;]/.test(between);
}

const TOOK_PLACE =
  /(?:^|[\s,])(?:was|were|had been) (?:held|conducted) $|\stook place (?:entirely )?$/;

function isBeforeDay(
  { text }: Copy,
  { end }: Medium,
  { dates }: BoundReference['reference'],
): boolean {
  return dates.some(
    ({ precision, start }) => precision === 'day' && /^,?(?: on)? $/.test(text.slice(end, start)),
  );
}

/** "who shared a stage in Busan", "the handshake of Busan": with a place behind it, what was in a room is something else than a call. */
function isOfAPlace(
  copy: Copy,
  { read }: BoundSentence,
  end: number,
  event: ContactEvent,
): boolean {
  return (
    mannerOf(event.kind) === 'remote' &&
    read.places.some(
      ({ start, known, isCountry }) =>
        known && !isCountry && start >= end && AT_PLACE.test(copy.text.slice(end, start)),
    )
  );
}

const AT_PLACE = /^ (?:of|in|at|outside|near|from)(?: the)? $/;

/** Whether two of the sides had another contact on that day, of the kind that is told. */
function anotherFits(copy: Copy, { reference, parties }: BoundReference, event: ContactEvent) {
  const { span } = factsOf(event, copy.record);
  return pairsOf(parties).some((sides) =>
    copy.record
      .between(sides)
      .some(
        (other) =>
          other !== event &&
          other.status === 'held' &&
          nearDay(other, span, 0) &&
          !contradicts(reference.kinds, reference.strict, other),
      ),
  );
}

function pairsOf(parties: readonly string[]): string[][] {
  const some = parties.slice(0, 4);
  return some.flatMap((one, at) => some.slice(at + 1).map((other) => [one, other]));
}

export function kindWording(words: string, event: ContactEvent): string {
  const noun = kindNoun(event.kind);
  if (AS_NOUN.test(words) && !/^(?:visited|met|called)$/i.test(words))
    return words.replace(AS_NOUN, noun).replace(/\ban?\s+(?=\p{L})/iu, 'a ');
  return kindVerb(event);
}

/** What two did in a contact of its kind, before the name of the other. */
function kindVerb({ kind }: ContactEvent): string {
  const manner = mannerOf(kind);
  if (manner === 'remote') return kind === 'call' ? 'spoke by phone with' : 'spoke by video with';
  return manner === 'letter' ? 'exchanged a letter with' : 'met';
}

/** A noun of contact at the end of its words, with what says of which kind it was. */
const AS_NOUN = new RegExp(
  `\\b(?:(?:face-to-face|in-person|phone|telephone|video|virtual|online|satellite)\\s+)?(?:${[...NOUNS.keys()].join('|')})\\s*$`,
  'i',
);
