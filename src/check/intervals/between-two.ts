/** The two contacts between which a span lies that is told as the way from the one to the other. */

import type { SpanRead } from '../../reading/dates/intervals.js';
import { LAPSE } from '../../reading/dates/lapse-words.js';
import type { Sentence } from '../../reading/reading.js';
import { partiesOf, personOf } from '../../reading/voices/voices.js';
import type { ContactEvent } from '../../record/schema.js';
import { normOf, wordsOf } from '../../record/words.js';
import { placeFits } from '../binding/fitting.js';
import { factsOf } from '../event-facts.js';
import { type BoundReference, type BoundSentence, type Copy, eventOf } from '../reading.js';
import { toldNext } from './ends.js';
import { isTimeGoingBy, isUntil, isWayBetween } from './told-intervals.js';
import { toldOnTwoDays } from './told-on-a-day.js';
import { runsUntilNow } from './until-now-words.js';

/** The earlier and the later; undefined where a span is told in another way, or of what is not sure. */
export function betweenTwo(
  copy: Copy,
  sentence: BoundSentence,
  span: SpanRead,
): [ContactEvent, ContactEvent] | undefined {
  const two = wayBetween(copy, sentence, span);
  return two && twoOf(copy, two, span);
}

/** What sentence tells between which two a span lies: its own, the next, or the one that asked for it. */
function wayBetween(
  copy: Copy,
  sentence: BoundSentence,
  span: SpanRead,
): BoundSentence | undefined {
  const { read } = sentence;
  if (runsUntilNow(read.sentence, span)) return undefined;
  if (isWayBetween(read.sentence, span)) return sentence;
  if (twoTold(sentence) && (isTimeGoingBy(read.sentence, span) || isSetBetween(sentence, span)))
    return sentence;
  const at = copy.sentences.indexOf(sentence);
  const next = copy.sentences[at + 1];
  // "Eight weeks is an age in diplomacy. That is what lay between the call and the meeting."
  const alone = isAlone(read.sentence, span);
  const only = read.spans.length === 1 && sentence.references.length === 0;
  if ((alone || only) && next && TAKEN_UP.test(next.read.sentence.text)) return next;
  const asked = copy.sentences[at - 1];
  if (alone && asked && twoTold(asked) && LABEL.test(read.sentence.text)) return asked;
  if (!alone || !asked || !ASKED.test(asked.read.sentence.text)) return undefined;
  return [asked, next].find((each) => each && twoTold(each));
}

/** "Gap: two months." */
const LABEL = new RegExp(`^(?:[\\p{L}]+ )?(?:${LAPSE}|difference)(?: between[^:]{1,30})?:`, 'iu');
/** "How much time lay between the two calls? Seven weeks." */
const ASKED =
  /\b(?:how (?:long|much time|many (?:days|weeks|months|years)|far apart)|what (?:was|is) the (?:gap|interval|distance))\b.*\?/is;

/** Whether the sentence sets its two contacts as the ends of something, and a span beside them: "from A to B", "between A and B". */
function isSetBetween({ read, references }: BoundSentence, span: SpanRead): boolean {
  const { text, start } = read.sentence;
  const [one, other] = references.filter(isOwn).map(({ reference }) => reference);
  if (!one || !other || span.direction !== 'none') return false;
  const lead = text.slice(0, one.start - start);
  const ends = ENDS.find(([opens]) => opens.test(lead));
  if (!ends?.[1].test(text.slice(one.end - start, other.start - start))) return false;
  return (
    !(one.start < span.start && span.end < other.start) &&
    !LASTING.test(text.slice(0, span.start - start)) &&
    !OF_A_THING.test(text.slice(span.amount.end - start))
  );
}

const NAMED = '(?:\\s[^\\s,;:.]+){0,5}\\s$';
const ENDS: readonly (readonly [opens: RegExp, joins: RegExp])[] = [
  [new RegExp(`\\bbetween${NAMED}`, 'i'), /\band\b/],
  [new RegExp(`\\bfrom${NAMED}`, 'i'), /\b(?:to|until|till)\b/],
  [new RegExp(`\\b(?:separat|divid|part)(?:es|ed|ing|e|s)?${NAMED}`, 'i'), /\b(?:from|and)\b/],
];
/** Before a span: how long something lasted or had, or within what it was. */
const LASTING =
  /\b(?:for|in|within|over|during|under|inside|throughout|by|gave|given|gives|set|extended|prolonged|aged)\s(?:[\p{L}’'-]+\s){0,2}$/iu;
/** Behind a span: what it is a time of. */
const OF_A_THING = /^(?:['’]|\s(?:of|in)\s(?!all\b|diplomacy\b|silence\b|waiting\b|between\b))/i;

/**
 * The two contacts that a sentence tells, each by a day or a place of its own; undefined where it tells
 * another number of them, or it is not sure which they are.
 */
export function twoTold({
  references,
}: BoundSentence): readonly [ContactEvent, ContactEvent] | undefined {
  const told = references.filter((bound) => !isBare(bound));
  const events = once(told.filter(isOwn).map(eventOf));
  const [one, other] = events;
  if (!one || !other || events.length !== 2) return undefined;
  return told.every((bound) => events.some((event) => event === eventOf(bound)))
    ? [one, other]
    : undefined;
}

/** "Five weeks. That is how long it took from the one to the other." */
const TAKEN_UP =
  /^(?:(?:That|This|Such) (?:is|was)|So (?:long|much time)|Just (?:so|that) (?:long|much)|That[’']s|That (?:much|long))\b[^.;]{0,40}?\b(?:took|between|from|lay|pass(?:ed)?|waited|separat\w+)\b/;

function isAlone({ start, text }: Sentence, span: SpanRead): boolean {
  // "POST: 10 months."
  const rest = `${text.slice(0, span.start - start)}${text.slice(span.end - start)}`;
  return !/[\p{L}\d]/u.test(rest.replace(/^\p{Lu}[\p{L} ]{1,20}:/u, ''));
}

/** "The Madrid round followed the Stockholm round by four months": the sentence names the two, and no third. */
function twoOf(
  copy: Copy,
  sentence: BoundSentence,
  span: SpanRead,
): [ContactEvent, ContactEvent] | undefined {
  const all = sentence.references.filter((bound) => !isBare(bound));
  // "It was five weeks before they did so again": from what was told before to what stands behind it.
  const until = sentence.before !== undefined && isUntil(sentence.read.sentence, span);
  const told = until ? all.filter(({ reference }) => reference.end > span.end).slice(0, 1) : all;
  const bound = told.map(eventOf);
  const named = once(bound);
  const events = namedOrBeside(copy, sentence, named);
  const [one, other] = events;
  if (!one || !other || events.length !== 2 || bound.includes(undefined))
    return toldOnTwoDays(copy, sentence);
  return firstDay(one, copy) <= firstDay(other, copy) ? [one, other] : [other, one];
}

/** Where the sentence of a span names but one of the two, or none: the text beside it tells the other. */
function namedOrBeside(
  copy: Copy,
  sentence: BoundSentence,
  named: readonly ContactEvent[],
): readonly ContactEvent[] {
  if (named.length > 1) return named;
  const [only] = named;
  const { before } = sentence;
  const places = calledByPlace(copy, sentence);
  if (places.length === 2) return places;
  // "Four days lay between it and the meeting in Busan": the one that the text is about is the other.
  if (only) {
    const other = before && before !== only ? before : toldNext(copy, sentence, only);
    return other && areWhereTold(copy, sentence, [only, other]) ? [only, other] : named;
  }
  const at = copy.sentences.indexOf(sentence);
  const beside = once(
    [copy.sentences[at - 1], copy.sentences[at + 1]].flatMap((each) =>
      (each?.references ?? []).filter(isSure).map(eventOf),
    ),
  );
  const { text } = sentence.read.sentence;
  return POINTS.test(text) || isEachNamed(copy, sentence, beside) ? beside : named;
}

/** "On an air base in Anchorage, Helsinki lay seven years behind them": a place of neither tells a third. */
function areWhereTold(
  { record }: Copy,
  { read }: BoundSentence,
  events: readonly ContactEvent[],
): boolean {
  const norm = normOfAll(read.sentence);
  const parties = events[0]?.parties.slice(0, 3) ?? [];
  const isThere = (event: ContactEvent) =>
    event.place !== undefined && norm.includes(` ${cityOf(event.place.city)} `);
  const cities = record.between(parties).filter(isThere);
  return (
    cities.every(({ place }) => events.some((event) => event.place?.city === place?.city)) &&
    read.places
      .filter(isKnown)
      .every((place) => events.some((event) => placeFits(place, event, record) !== false))
  );
}

function normOfAll({ words }: Sentence): string {
  return ` ${words.map(({ norm }) => norm).join(' ')} `;
}

/** "from Starmer's turn to Merz's", "the American's days and the Russian's": of each a side that had no part in the other. */
function isEachNamed(
  { record }: Copy,
  { read: { sentence } }: BoundSentence,
  events: readonly ContactEvent[],
): boolean {
  const named = sentence.mentions.flatMap((mention) => {
    const person = personOf(mention);
    return person === undefined ? partiesOf(mention, record) : [person];
  });
  const had = ({ parties, participants }: ContactEvent, side: string) =>
    parties.includes(side) || participants.includes(side);
  return events.every((event) =>
    named.some(
      (side) => had(event, side) && events.every((other) => other === event || !had(other, side)),
    ),
  );
}

/** "between the two", "the two visits": what the text beside it tells. */
const POINTS =
  /\b(?:the two|them|both|the (?:calls|meetings|visits|summits|rounds|handshakes|encounters|conversations|trips)|the one\b[^.;]{1,40}\bthe other)\b/i;

/** So far around a span may stand the contacts that it calls by their places alone. */
const AROUND = 2;

/** "Hanoi and Panmunjom lie four months apart": of the contacts told beside it those that were there. */
function calledByPlace(copy: Copy, { read }: BoundSentence): readonly ContactEvent[] {
  const at = copy.sentences.findIndex((each) => each.read === read);
  const norm = normOfAll(read.sentence);
  return once(
    copy.sentences
      .slice(Math.max(0, at - AROUND), at + AROUND + 1)
      .flatMap(({ references }) => references.map(eventOf)),
  ).filter((event) => event.place && norm.includes(` ${cityOf(event.place.city)} `));
}

function cityOf(city: string): string {
  return wordsOf(normOf(city))
    .map(({ norm }) => norm)
    .join(' ');
}

/** A deed that could be a contact and was bound to none, and what the words beside a day say of it. */
function isBare({ reference, binding }: BoundReference): boolean {
  if (binding.state === 'bound') return false;
  return (
    reference.implied === true ||
    reference.dates.length + reference.places.filter(isKnown).length === 0
  );
}

function isKnown({ known, isCountry }: { known: boolean; isCountry: boolean }): boolean {
  return known && !isCountry;
}

/** Bound by what is told of it, and not by what the text is about. */
function isOwn({ reference, binding }: BoundReference): boolean {
  return (
    binding.state === 'bound' &&
    binding.by !== 'focus' &&
    !binding.dateMissed &&
    reference.dates.length + reference.places.filter(isKnown).length > 0
  );
}

function isSure({ reference, binding }: BoundReference): boolean {
  return (
    reference.modality === 'held' &&
    binding.state === 'bound' &&
    binding.by !== 'focus' &&
    !binding.dateMissed
  );
}

function once(events: readonly (ContactEvent | undefined)[]): ContactEvent[] {
  return [...new Set(events.filter((event) => event !== undefined))];
}

function firstDay(event: ContactEvent, copy: Copy) {
  return factsOf(event, copy.record).span.first;
}
