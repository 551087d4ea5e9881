/**
 * The contacts that a sentence tells of in no words of contact that were understood, or with
 * something wrong in it: found by day, place and names together.
 */

import { clauseAt } from '../../reading/clauses/clauses.js';
import { clauseText, wholeOf } from '../../reading/clauses/extent.js';
import { emptyReference, type Reference } from '../../reading/contacts/reference.js';
import type { ReadSentence } from '../../reading/contacts/references.js';
import type { Sentence } from '../../reading/reading.js';
import type { ContactRecord } from '../../record/record.js';
import type { ContactEvent } from '../../record/schema.js';
import { type BoundReference, eventOf } from '../reading.js';
import { type Anchor, anchorsOf, isOfMarkets, isOfTelling } from './anchors.js';
import { isAfterLast, isJourneyBeside } from './binding.js';
import { pointsTold } from './by-content.js';
import { GATHERING } from './candidates.js';
import { type Before, type Company, cluesOf, companyIn, within } from './clues.js';
import { type Clues, ENOUGH, MARGIN, weightOf } from './evidence.js';
import { dateFits, placeFits } from './fitting.js';
import { nearCandidates } from './near-candidates.js';
import { isOfOtherDoers } from './other-doers.js';
import { isOfOtherLevel, isOfOthers } from './other-people.js';
import { isOfElse } from './slips.js';
import { withEvent } from './told-by-evidence.js';

/** For a point of its own that is told; twice for one told all but word for word. */
const TOLD = 1.25;

/** The contacts of a sentence that its day, place and names show, beside those that are bound already. */
export function boundByEvidence(
  read: ReadSentence,
  told: readonly BoundReference[],
  before: Before,
  record: ContactRecord,
): readonly BoundReference[] {
  if (/\?\W*$/.test(read.sentence.text)) return told;
  let bound = told;
  const own = withHero(companyIn(read, record), before, record);
  const next = withNext(own, before, record);
  for (const anchor of anchorsOf(read)) {
    if (isExplained(anchor, bound, record) || isOfTelling(anchor, read.sentence)) continue;
    if (isOfMarkets(anchor, read.sentence)) continue;
    const modality = modalityOf(anchor, read, bound);
    if (!modality) continue;
    const event =
      meantBy(anchor, modality, read, own, bound, before, record) ??
      (next && opensTelling(anchor, read)
        ? meantBy(anchor, modality, read, next, bound, before, record)
        : undefined);
    if (!event) continue;
    const named = bound.find(({ reference }) => within(anchor, reference));
    const taken = named && eventOf(named) && isOfAnother(anchor, named, record);
    const owner = taken ? undefined : named;
    bound = withEvent(bound, owner, anchor, modality, event, read, before, record);
  }
  return bound;
}

/** "He met Vladimir Putin": with the one of whom the text has been telling. */
function withHero(company: Company, { salient: { hero } }: Before, record: ContactRecord): Company {
  if (hero === undefined || company.people.includes(hero)) return company;
  const party = record.people.get(hero)?.party;
  return {
    ...company,
    people: [...company.people, hero],
    parties: [...new Set([...company.parties, ...(party === undefined ? [] : [party])])],
  };
}

/** "The first was on 8 August. Aliyev and Pashinyan signed": day and place in one sentence, and who was there in the next. */
function withNext(own: Company, { around }: Before, record: ContactRecord): Company | undefined {
  const [, next] = around;
  if (!next || next.dates.some(({ precision }) => precision === 'day')) return undefined;
  const more = companyIn(next, record);
  return {
    people: [...new Set([...own.people, ...more.people])],
    parties: [...new Set([...own.parties, ...more.parties])],
    speakers: [...own.speakers, ...more.speakers],
    pointed: own.pointed || more.pointed,
    medium: own.medium ?? more.medium,
    gathering: own.gathering || more.gathering,
  };
}

/** "Then came Abu Dhabi.": a place alone opens what the next sentence tells only where little else is said. */
function opensTelling({ dates, span }: Anchor, { sentence }: ReadSentence): boolean {
  return dates.length > 0 || span !== undefined || sentence.words.length <= LITTLE_SAID;
}

const LITTLE_SAID = 9;

function isOfMany({ gathering, words }: Reference): boolean {
  return gathering === true || /\bsummit\b|\bgather/i.test(words);
}

/** Whether a bound contact has the anchor for its own, or is where and when it says. */
function isExplained(
  anchor: Anchor,
  bound: readonly BoundReference[],
  record: ContactRecord,
): boolean {
  const owner = bound.find(({ reference }) => within(anchor, reference));
  return bound.some((one) => {
    const event = eventOf(one);
    if (!event) return isMeasuredBy(anchor, one);
    // Of a day with two contacts the one explains nothing of the other.
    if (owner && owner !== one && isOfOthersThan(event, owner)) return false;
    // Of two of the many who were there another contact may be told.
    if (event.parties.length >= GATHERING && !isOfMany(one.reference)) return false;
    // "Eight days after that he had Trump on the line": not the one from which the days are counted.
    const counted =
      anchor.span?.direction === 'after' &&
      !one.reference.aside &&
      one.binding.state === 'bound' &&
      one.binding.by === 'focus';
    if (within(anchor, one.reference)) return !counted && !isOfAnother(anchor, one, record);
    const days = anchor.dates.some((date) => dateFits(date, event, one.reference, record));
    const there = anchor.places.some((place) => placeFits(place, event, record) === true);
    return anchor.dates.length > 0 ? days : there;
  });
}

function isOfOthersThan({ participants }: ContactEvent, { reference }: BoundReference): boolean {
  const { people, implied } = reference;
  return !implied && people.length >= 2 && !people.every((id) => participants.includes(id));
}

/** "Exporters had heard nothing, a day after they spoke": the span alone tells of no other contact. */
function isMeasuredBy({ span, dates, places }: Anchor, { reference, parties }: BoundReference) {
  return (
    span !== undefined &&
    dates.length + places.length === 0 &&
    reference.aside &&
    parties.length >= 2 &&
    reference.spans.includes(span)
  );
}

/** Whether the contact is told as held or as planned; undefined where it is wished for, denied or told otherwise. */
function modalityOf(
  anchor: Anchor,
  { sentence }: ReadSentence,
  bound: readonly BoundReference[],
): 'held' | 'scheduled' | undefined {
  const owner = bound.find(({ reference }) => within(anchor, reference));
  if (owner && owner.reference.modality !== 'held' && !eventOf(owner)) return undefined;
  const told = verbBefore(anchor, sentence);
  if (!owner && AHEAD.test(told)) return 'scheduled';
  return OPEN.test(told) ? undefined : 'held';
}

const AHEAD =
  /\b(?:will|(?:is|are) (?:now |still )?(?:to|due|set|expected|scheduled|planned|slated|awaited|booked))\b/i;
const OPEN =
  /\b(?:would|could|should|may|might|if|unless|until|plans? to|planned|hopes?|hoped|wants?|wanted|expected|scheduled|due|set to|was to|were to|be|never|not|invited|next)\b/i;

function meantBy(
  anchor: Anchor,
  modality: Clues['modality'],
  read: ReadSentence,
  company: Company,
  bound: readonly BoundReference[],
  before: Before,
  record: ContactRecord,
): ContactEvent | undefined {
  const owner = bound.find(({ reference }) => within(anchor, reference));
  const plain = cluesOf(anchor, modality, read, company, bound, before);
  const taken = owner && eventOf(owner);
  const another = owner !== undefined && isOfAnother(anchor, owner, record);
  // A second day of the same words must be right to be a contact's.
  const clues = another ? { ...plain, apart: true } : plain;
  // "On Friday he received the prime minister of Iceland": a state that the record does not have.
  if (isWithStranger(owner, record)) return undefined;
  const ranked = nearCandidates(clues, before, record)
    .filter((event) => !bound.some((one) => eventOf(one) === event))
    .filter((event) => hasBothSides(event, owner, clues.parties, record))
    .filter(
      (event) =>
        !owner ||
        (!isAfterLast(owner.reference, owner.reference.dates, event, before) &&
          !isJourneyBeside(owner.reference, event)),
    )
    .filter(
      (event) =>
        taken === undefined ||
        another ||
        (event.parties.length < GATHERING &&
          event.parties.every((party) => clues.parties.includes(party)) &&
          // What is bound has its day and place: no other one takes it that has not, but for the two who are told to have met.
          (!missesDay(anchor, event, record) ||
            hadIt(owner, event) ||
            isElsewhere(owner, taken, record))),
    )
    .filter(
      (event) =>
        anchor.dates.length === 0 ||
        anchor.dates.some(
          (date) =>
            !isOfElse(date, read.sentence) || dateFits(date, event, { modality: 'held' }, record),
        ),
    )
    .flatMap((event) => {
      const weight = weightOf(clues, event, record);
      return weight === undefined ? [] : [{ event, weight }];
    })
    .map(({ event, weight }) => ({ event, weight: weight + toldOf(event, weight, before, record) }))
    .sort((one, other) => other.weight - one.weight);
  const [best, next] = ofTwoFirst(ranked, company);
  if (!best || best.weight < ENOUGH || isOfOtherPeople(best.event, anchor, read, record))
    return undefined;
  if (owner && isOfOtherLevel(owner.reference, best.event, read.sentence, record)) return undefined;
  const words = owner?.reference.implied ? undefined : owner?.reference;
  if (isOfOtherDoers(words ?? untold(anchor), best.event, read.sentence, record)) return undefined;
  return !next || best.weight - next.weight >= MARGIN ? best.event : undefined;
}

/** A contact for which no word stands but its day and place. */
function untold({
  start,
  end,
  places,
  dates,
}: Pick<Anchor, 'start' | 'end' | 'places' | 'dates'>): Reference {
  return { ...emptyReference(0, start, end, ''), dates, places: [...places], implied: true };
}

function hadIt(owner: BoundReference | undefined, { participants }: ContactEvent): boolean {
  const people = owner?.reference.people ?? [];
  return people.length >= 2 && people.every((id) => participants.includes(id));
}

function isElsewhere(
  owner: BoundReference | undefined,
  event: ContactEvent,
  record: ContactRecord,
): boolean {
  return (
    owner?.reference.places.some((place) => placeFits(place, event, record) === false) === true
  );
}

function missesDay({ dates }: Anchor, event: ContactEvent, record: ContactRecord): boolean {
  return (
    dates.some(({ precision, relative }) => precision === 'day' && !relative) &&
    !dates.some((date) => dateFits(date, event, { modality: 'held' }, record))
  );
}

/** "Putin arrives for talks with Xi": who is told to have met whom leaves no contact of one of them with others. */
function hasBothSides(
  { parties }: ContactEvent,
  owner: BoundReference | undefined,
  named: readonly string[],
  record: ContactRecord,
): boolean {
  if (!owner || owner.reference.implied || parties.every((party) => named.includes(party)))
    return true;
  const sides = new Set(owner.reference.people.map((id) => record.people.get(id)?.party));
  const there = [...sides].filter((side) => side !== undefined && parties.includes(side));
  return sides.size < 2 || there.length >= 2;
}

function isWithStranger(owner: BoundReference | undefined, record: ContactRecord): boolean {
  const { parties, people, places } = owner?.reference ?? { parties: [], people: [], places: [] };
  const [only] = parties;
  return (
    only !== undefined &&
    parties.length === 1 &&
    people.length + places.length === 0 &&
    !record.parties.has(only)
  );
}

/** "They telephoned twice, in June and on 31 August": the one day is told of the contact that was bound, the other is not. */
function isOfAnother(
  { dates }: Anchor,
  { reference, binding }: BoundReference,
  record: ContactRecord,
): boolean {
  return (
    binding.state === 'bound' &&
    !binding.dateMissed &&
    reference.dates.length > dates.length &&
    dates.some(({ precision }) => precision === 'day' || precision === 'month') &&
    !dates.some((date) => dateFits(date, binding.event, reference, record))
  );
}

interface Ranked {
  event: ContactEvent;
  weight: number;
}

/** What is told of two is none of many, where they had a contact of their own and no gathering is named. */
function ofTwoFirst(ranked: readonly Ranked[], { gathering }: Company): readonly Ranked[] {
  const ofMany = ({ event }: Ranked) => event.parties.length >= GATHERING;
  const own = ranked.some((one) => !ofMany(one) && one.weight >= ENOUGH);
  return own && !gathering ? ranked.filter((one) => !ofMany(one)) : ranked;
}

/** On another day and with other people it is another contact. */
function isOfOtherPeople(
  event: ContactEvent,
  { start, end, dates }: Anchor,
  { sentence }: ReadSentence,
  record: ContactRecord,
): boolean {
  const told = untold({ start, end, dates, places: [] });
  const fits = dates.some((date) => dateFits(date, event, told, record));
  return dates.length > 0 && !fits && isOfOthers(told, event, sentence, record);
}

/** What is told there may be what the record has of it: asked only where it could tip the scales. */
function toldOf(
  event: ContactEvent,
  weight: number,
  { around }: Before,
  record: ContactRecord,
): number {
  return weight < ENOUGH - 2 * TOLD || weight > ENOUGH + MARGIN
    ? 0
    : TOLD * Math.min(2, pointsTold(around, event, record));
}

/** The verb of its clause with what stands between it and an anchor; where it comes later, it is open what it tells. */
function verbBefore({ start }: Anchor, sentence: Sentence): string {
  const clause = clauseAt(sentence, start);
  const verb = sentence.words[clause?.verb ?? (clause && wholeOf(clause).verb) ?? -1];
  const text = clauseText(sentence, clause);
  if (!verb || verb.start >= start) return '';
  const told = text.slice(verb.start - sentence.start, start - sentence.start);
  // "will be recognised, a result of their retreat on 4 December": what is put beside it has been.
  return told.replace(APPOSED, '');
}

const APPOSED = /^.*,\s(?=(?:an?|one|the)\s(?:\p{Ll}[\p{L}-]*\s){0,3}(?:of|from|at|in)\s[^,]*$)/su;
