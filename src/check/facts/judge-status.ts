/** Whether a contact is told as held, planned or called off, against what became of it. */

import { isHeldByMain } from '../../reading/assertion/head-modality.js';
import { clauseAt } from '../../reading/clauses/clauses.js';
import type { ReadSentence, Reference } from '../../reading/contacts/references.js';
import { isToldOfElse } from '../../reading/contacts/spoken-of.js';
import { attributionAt } from '../../reading/voices/attribution.js';
import type { ContactEvent } from '../../record/schema.js';
import { by } from '../../record/standing.js';
import { dateFits, placeFits } from '../binding/fitting.js';
import { factsOf } from '../event-facts.js';
import { THERE } from '../intervals/sides-told.js';
import {
  type BoundReference,
  type BoundSentence,
  bareEnd,
  type Copy,
  eventOf,
  passage,
} from '../reading.js';
import { peopleTold, rowsOf } from '../who/people-told.js';
import { partOf } from '../who/taking-part.js';
import { fullDateOf, theEvent, toldRight } from '../wording.js';
import { isNamedAsOff, isPlanCalledOff } from './called-off.js';
import { sourced } from './judge-date.js';
import {
  isListedAsPlanned,
  isTakenBack,
  isToBeHeld,
  isToldAhead,
  isToldHeld,
  isToldOff,
  isToldPlanned,
  speaksOfCallingOff,
} from './told-status.js';

type Told = 'held' | 'scheduled' | 'cancelled' | 'denied';

/** Judges what is told as held, planned or off. */
export function judgeStatus(copy: Copy, bound: BoundReference, sentence: BoundSentence): void {
  const event = eventOf(bound);
  if (!event || bound.binding.state !== 'bound') return;
  const { reference } = bound;
  const { text } = sentence.read.sentence;
  const off = isNamedAsOff(bound, event, sentence, copy);
  if (bound.binding.by === 'focus' && !off && !isPlanCalledOff(bound, event, sentence, copy))
    return;
  const { first } = factsOf(event, copy.record).span;
  const said = attributionAt(sentence.read.attributed, reference.start);
  // "Orbán, who hosted them in Budapest, has told": what is said of who says it is the copy's own.
  const own =
    said &&
    reference.end < said.marker.end &&
    WHO.test(copy.text.slice(said.marker.start, Math.max(said.marker.start, reference.start)));
  // "The Ghanaian, whom he had welcomed on 18 June, asked for it, Dakar said": so is what is put in of whom it tells.
  const clause = clauseAt(sentence.read.sentence, reference.start);
  const inserted = clause?.joint === 'relative' && clause.marked;
  if (said && !own && !inserted && said.form !== 'told' && said.voice.kind === 'parties') return;
  const told =
    plainlyTold(bound, event, copy, sentence) ??
    toldAs(
      reference,
      text,
      reference.start - sentence.read.sentence.start,
      reference.end - sentence.read.sentence.start,
    );
  if (told === undefined) return;
  if (told !== 'held' && !off && isToldOfElse(reference, sentence.read.sentence, copy.record))
    return;
  // "will meet tomorrow", bound by its place: another one may be meant.
  const open = reference.dates.some(
    (date) => date.relative && !dateFits(date, event, reference, copy.record),
  );
  if (open) return;
  // "Sunak was to have met Xi in Bali": with one side named and no day, the other may be anybody.
  const day = reference.dates.some(({ precision }) => precision === 'day');
  const there = toldInWhere(bound, event, sentence);
  const placed = reference.places.some((place) => placeFits(place, event, copy.record) === true);
  // "Mahama pressed for it in Abuja in May, on a visit": where it was to be, and when, tells of which.
  const known =
    told === 'held' &&
    sentence.read.places.some((place) => placeFits(place, event, copy.record) === true) &&
    reference.dates.length > 0 &&
    (reference.people.some((id) => event.participants.includes(id)) ||
      // The text was about those two, and goes on.
      event.parties.every((party) => sentence.before?.parties.includes(party)));
  if (reference.parties.length === 1 && !day && !known && there !== 'held') return;
  // "the Budapest summit, where they were to shake hands"
  if (told === 'held' && (there === 'hypothetical' || there === 'scheduled')) return;
  // "They fly there on 3 December", written before it.
  if (
    event.status === 'scheduled' &&
    told === 'held' &&
    first > copy.written &&
    PRESENT.test(text.slice(0, reference.end - sentence.read.sentence.start))
  )
    return;
  if (event.status === 'scheduled' && told === 'held' && isListedAsPlanned(text)) return;
  // "Ahead of a summit in Penang they met in Bangkok": it is told as still to come.
  const before = text.slice(0, reference.start - sentence.read.sentence.start);
  if (event.status === 'scheduled' && told === 'held' && AHEAD_OF.test(before)) return;
  // "Modi, who had come from the BRICS summit in Rio": that the ministers are still to talk there says nothing of it.
  if (
    event.status === 'scheduled' &&
    told === 'held' &&
    bound.binding.by === 'place' &&
    !reference.people.some((id) => event.participants.includes(id))
  )
    return;
  // "the guests at the summit that the United States is to host in December"
  if (event.status === 'scheduled' && told === 'held' && TO_BE.test(text)) return;
  // "their teams are to meet in Saudi Arabia": with no day it is another meeting at the same place.
  if (event.status === 'held' && told === 'scheduled' && !day) return;
  // "The lunch was cancelled": a part of it, and not the whole.
  if (
    MEAL.test(reference.words) &&
    (reference.people.length === 0 || /^an?\s/.test(reference.words))
  )
    return;
  // That it fell through may stand anywhere in the sentence.
  if (event.status === 'cancelled' && speaksOfCallingOff(text)) return;
  // "The two were to have met in Luanda. That summit was off": what "that" means was told last.
  if (reference.pointsBack && !placed && lastBefore(reference, sentence, copy) !== event) return;
  if (isWrong(told, event, bound, text, copy, off)) flagStatus(copy, event, sentence);
}

/** How a clause with "where" tells of the contact whose place it takes up: "the Budapest summit, where Trump and Putin shook hands". */
function toldInWhere(
  { reference }: BoundReference,
  { parties }: ContactEvent,
  { read: { sentence }, references }: BoundSentence,
): Reference['modality'] | undefined {
  return references.find(({ reference: other }) => {
    const clause = clauseAt(sentence, other.start);
    const opener = sentence.words[clause?.opener ?? -1];
    return (
      clause?.joint === 'placed' &&
      opener !== undefined &&
      opener.start > reference.end &&
      /^(?: (?:of|in|on) [\p{L}\d ]+)?, $/u.test(
        sentence.text.slice(reference.end - sentence.start, opener.start - sentence.start),
      ) &&
      parties.every((party) => other.parties.includes(party))
    );
  })?.reference.modality;
}

/** So many sentences back lies what "that" still means. */
const BACK = 4;

/** The contact that was told last before a reference; undefined where there was none near. */
function lastBefore(
  { start }: Reference,
  sentence: BoundSentence,
  { sentences }: Copy,
): ContactEvent | undefined {
  const at = sentences.indexOf(sentence);
  return sentences
    .slice(Math.max(0, at - BACK), at + 1)
    .flatMap(({ references }) => references)
    .filter((other) => other.reference.end <= start && eventOf(other) !== undefined)
    .sort((one, other) => one.reference.start - other.reference.start)
    .map(eventOf)
    .at(-1);
}

function isWrong(
  told: Told,
  event: ContactEvent,
  { binding, reference }: BoundReference,
  text: string,
  copy: Copy,
  off: boolean,
): boolean {
  const { first, last } = factsOf(event, copy.record).span;
  const how = binding.state === 'bound' ? binding.by : undefined;
  switch (event.status) {
    case 'cancelled':
      return (
        (told === 'held' && first <= copy.written) || (told === 'scheduled' && last < copy.written)
      );
    case 'scheduled':
      return told === 'held' || told === 'cancelled';
    case 'held':
      // That it never was is the word of a side.
      if (told === 'cancelled')
        return (
          by(event.occurrence, 'denies').length === 0 &&
          (off || !reference.aside) &&
          !isTakenBack(off ? text.replace(OFF_AT_LAST, '') : text)
        );
      if (told === 'denied')
        return (
          how === 'date' &&
          !BETWEEN_TWO.test(text) &&
          by(event.occurrence, 'denies').length === 0 &&
          reference.places.every((place) => placeFits(place, event, copy.record) !== false)
        );
      return told === 'scheduled' && last < copy.written && how !== 'definite';
  }
}

function flagStatus(copy: Copy, event: ContactEvent, { read }: BoundSentence): void {
  const { start, end } = read.sentence;
  copy.verdicts.flag({
    kind: 'status',
    ...passage(copy, start, bareEnd(copy.text, start, end)),
    event: event.id,
    record: `The record has ${theEvent(event)} as ${STATUS[event.status]} (${fullDateOf(event)}).`,
    ...sourced(event),
    wording: toldRight(event, copy.record),
  });
}

/**
 * What the grammar of the clause tells of a contact whose day is right, whatever its word of contact
 * says by itself; undefined where it tells nothing plain.
 */
function plainlyTold(
  { binding, reference, parties }: BoundReference,
  event: ContactEvent,
  copy: Copy,
  { read, before }: BoundSentence,
): Told | undefined {
  if (binding.state !== 'bound' || binding.by !== 'date' || binding.dateMissed) return undefined;
  const { text, start } = read.sentence;
  const days = reference.dates.filter((date) => dateFits(date, event, reference, copy.record));
  const places = [reference, ...days].map((thing) => thing.start - start);
  const last = read.sentence.words.findIndex(({ end }) => end === reference.end);
  const off = parties.length >= 2 && isToldOff(text, places);
  if (event.status !== 'cancelled' && off && !isHeldByMain(read.sentence, last)) return 'cancelled';
  if (event.status === 'held') {
    if (!reference.aside && days.some((day) => isToldAhead(read.sentence, day))) return 'scheduled';
  }
  const there =
    reference.places.some((place) => placeFits(place, event, copy.record) === true) ||
    // "in the same marble lobby": where what the text was about had been.
    (THERE.test(text) && before?.place?.city === event.place?.city);
  // "had set the trip for 31 March": the noun's own verb says that it was still ahead.
  const toCome = reference.modality === 'scheduled';
  if (
    event.status === 'cancelled' &&
    there &&
    // "An official flew home from Beijing on 2 April": it was not his visit.
    (!reference.implied || reference.people.some((id) => event.participants.includes(id))) &&
    days.some(
      (day) =>
        isToldHeld(read.sentence, day, toCome) ||
        (!toCome && !isToldPlanned(read.sentence, day) && tookPartIn(event, read, copy)),
    )
  )
    return 'held';
  return undefined;
}

/** "Sheinbaum toured Ottawa with Carney": one of its people did what is done at a contact. */
function tookPartIn(event: ContactEvent, { sentence }: ReadSentence, copy: Copy): boolean {
  return rowsOf(sentence, peopleTold(sentence, copy.record)).some(
    (row) =>
      row.some(({ id }) => id !== undefined && event.participants.includes(id)) &&
      /^(?:took part|acted)$/.test(partOf(sentence, row) ?? ''),
  );
}

/** "No meeting took place between the summit of 30 October and the call": none of a time, and not that one. */
const BETWEEN_TWO =
  /\bbetween (?:the|their|that) (?:[\p{L}-]+ ){0,2}?(?:calls?|meetings?|summits?|talks|visits?|conversations?|encounters?)\b[^.;]{0,120}\band\b/u;
/** "word that the call had been put off.": nothing is told of what came of it. */
const OFF_AT_LAST = / had been (?:put off|put back|postponed|deferred|suspended)\W*$/;
const WHO = /,\s(?:who|whose)\s[^,;:]*$/;
const AHEAD_OF =
  /\b(?:ahead of|before|in the run-up to|prior to|prepar(?:e|es|ed|ing)(?: for)?)\s(?:(?:an?|the|their|his|her|its)\s)?(?:[\p{L}-]+\s)?$/iu;
const TO_BE =
  /\b(?:that|which|who|summit|meeting|talks|visit|it|they|he|she) (?:[\p{L}’'-]+ ){0,4}?(?:(?:is|are) to|will)\b/u;
const PRESENT =
  /\b(?:meets?|fly|flies|hosts?|visits?|travels?|receives?|sees?|speaks?|goes|comes|heads|lands|arrives|welcomes|sits)\b/;
const MEAL = /\b(?:breakfast|lunch|dinner|banquet|supper|tea)\b/i;

const STATUS = { held: 'held', scheduled: 'planned, not held', cancelled: 'called off' } as const;

/** What the word of contact tells; where none stands there, it is for the clause to tell. */
function toldAs(
  { modality, implied }: BoundReference['reference'],
  text: string,
  start: number,
  end: number,
): Told | undefined {
  if (implied) return undefined;
  switch (modality) {
    case 'held':
    case 'ongoing':
      return 'held';
    case 'cancelled':
      return 'cancelled';
    case 'denied':
      return DENIED.test(withoutRelative(text.slice(0, start)) + text.slice(start, end))
        ? 'denied'
        : undefined;
    case 'scheduled':
      // "the summit that they agreed on by phone on 16 October will be"
      if (
        /\b(?:that|which)\s[^,;]{0,80}\b(?:\p{Ll}+ed|spoke|met)\s(?:on |upon |about )?$/u.test(
          text.slice(0, start),
        )
      )
        return undefined;
      // "the half-hour in New York will be remembered"
      if (/^[^,;:]{0,60}?\bwill\b/.test(text.slice(end)) && !isToBeHeld(text.slice(end)))
        return undefined;
      return /\b(will|is to|are to|(?:is|are) (?:due|set|scheduled|expected|planned|slated)|plans? to)\b/i.test(
        text,
      ) && !/\b(had|were|was) (?:agreed|planned|due|set|to)\b/i.test(text)
        ? 'scheduled'
        : undefined;
    default:
      return undefined;
  }
}

const DENIED =
  /\b(?:did not|didn't|didn’t|never|no) (?:\p{Ll}+ ){0,2}?(?:meet|speak|talk|call|hold|meeting|call|summit|visit)\b|\bnever (?:met|spoke|talked|called|sat)\b/iu;

/** "Trump, who never met Khamenei, met Putin": what is put in is of somebody else. */
function withoutRelative(text: string): string {
  return text.replace(/,\s(?:who|which|that|whom)\s[^,;]*,/g, ',');
}
