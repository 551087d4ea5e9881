/**
 * The contacts that a sentence tells of in no words of contact that were understood, or with
 * something wrong in it: found by day, place and names together.
 */

import { isOfSaying } from '../../reading/contacts/implied-references.js';
import { mediumIn } from '../../reading/contacts/medium.js';
import { emptyReference, type Reference } from '../../reading/contacts/reference.js';
import { isSide, type ReadSentence } from '../../reading/contacts/references.js';
import type { SpanRead } from '../../reading/dates/intervals.js';
import { strangersIn } from '../../reading/people/strangers.js';
import type { PlaceRead } from '../../reading/places/places.js';
import type { DateRead, Sentence } from '../../reading/reading.js';
import type { Attributed } from '../../reading/voices/attribution.js';
import { SAYING } from '../../reading/voices/say-words.js';
import { partiesOf, personOf } from '../../reading/voices/voices.js';
import { addDays, type Day, spanOf } from '../../record/calendar.js';
import type { ContactRecord } from '../../record/record.js';
import type { ContactEvent } from '../../record/schema.js';
import { nearDay } from '../event-facts.js';
import { type BoundReference, eventOf } from '../reading.js';
import { pointsTold } from './by-content.js';
import { GATHERING } from './candidates.js';
import { type Clues, ENOUGH, MARGIN, weightOf } from './evidence.js';
import { dateFits, placeFits } from './fitting.js';

/** What the text has told before the sentence. */
export interface Before {
  people: readonly string[];
  parties: readonly string[];
  focus: ContactEvent | undefined;
  /** Where the text was last. */
  scene: PlaceRead | undefined;
  topics: ReadonlySet<string>;
  /** The sentence and the next. */
  around: readonly ReadSentence[];
  written: Day;
  ownDay: boolean;
}

/** A stretch of a sentence that says when or where. */
interface Anchor {
  start: number;
  end: number;
  dates: DateRead[];
  places: PlaceRead[];
  span: SpanRead | undefined;
}

/** For a point of its own that is told; twice for one told all but word for word. */
const TOLD = 1.25;
/** A year has so many contacts of two; those of longer ago are told with their day. */
const OF_LATE = 500;
/** A day that was mistaken is not off by more. */
const SLIP = 400;
/** More sides than these, and no contact is told. */
const MOST_SIDES = 6;

/** The contacts of a sentence that its day, place and names show, beside those that are bound already. */
export function boundByEvidence(
  read: ReadSentence,
  told: readonly BoundReference[],
  before: Before,
  record: ContactRecord,
): readonly BoundReference[] {
  if (/\?\W*$/.test(read.sentence.text)) return told;
  let bound = told;
  for (const anchor of anchorsOf(read)) {
    if (isExplained(anchor, bound, record) || isOfTelling(anchor, read.sentence)) continue;
    const modality = modalityOf(anchor, read, bound);
    if (!modality) continue;
    const event = meantBy(anchor, modality, read, bound, before, record);
    if (event) bound = withEvent(bound, anchor, modality, event, read, record);
  }
  return bound;
}

/** The days, places and spans of a sentence; those that stand together are one. */
function anchorsOf({ sentence, dates, places, spans, attributed }: ReadSentence): Anchor[] {
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
        ({ direction, text }) =>
          direction === 'ago' || (direction === 'before' && ADVERB.test(text)),
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

function stretch({ start, end }: { start: number; end: number }) {
  return { start, end };
}

function within(anchor: Anchor, { dates, places }: Reference): boolean {
  return (
    anchor.dates.some((date) => dates.includes(date)) ||
    anchor.places.some((place) => places.includes(place))
  );
}

/** Whether a bound contact has the anchor for its own, or is where and when it says. */
function isExplained(
  anchor: Anchor,
  bound: readonly BoundReference[],
  record: ContactRecord,
): boolean {
  return bound.some((one) => {
    const event = eventOf(one);
    if (!event) return false;
    if (within(anchor, one.reference)) return true;
    const days = anchor.dates.some((date) => dateFits(date, event, one.reference, record));
    const there = anchor.places.some((place) => placeFits(place, event, record) === true);
    return anchor.dates.length > 0 ? days : there;
  });
}

/** "told reporters in Delhi on 15 August that he was in touch with both": when and where it was told. */
function isOfTelling({ start, end }: Anchor, { text, words, start: from }: Sentence): boolean {
  if (!/^[^;:]{0,30}?\bthat\b/.test(text.slice(end - from))) return false;
  return words.some((word) => word.end <= start && SAYING.has(word.norm));
}

/** Whether the contact is told as held or as planned; undefined where it is wished for, denied or told otherwise. */
function modalityOf(
  anchor: Anchor,
  { sentence }: ReadSentence,
  bound: readonly BoundReference[],
): 'held' | 'scheduled' | undefined {
  const owner = bound.find(({ reference }) => within(anchor, reference));
  if (owner && owner.reference.modality !== 'held') return undefined;
  const clause = clauseBefore(anchor, sentence);
  if (!owner && AHEAD.test(clause)) return 'scheduled';
  return OPEN.test(clause) ? undefined : 'held';
}

/** The words of its clause before an anchor; a clause of time that opens the sentence is another one. */
function clauseBefore({ start }: Anchor, { text, start: from }: Sentence): string {
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
const AHEAD =
  /\b(?:will|(?:is|are) (?:to|due|set|expected|scheduled|planned|slated|awaited|booked))\b/i;
const OPEN =
  /\b(?:would|could|should|may|might|if|unless|until|plans?|planned|hopes?|hoped|wants?|wanted|expected|scheduled|due|set to|was to|were to|be|never|not|invited|next)\b/i;

function meantBy(
  anchor: Anchor,
  modality: Clues['modality'],
  read: ReadSentence,
  bound: readonly BoundReference[],
  before: Before,
  record: ContactRecord,
): ContactEvent | undefined {
  const clues = cluesOf(anchor, modality, read, bound, before, record);
  const ranked = candidatesOf(clues, before, record)
    .filter((event) => !bound.some((one) => eventOf(one) === event))
    .flatMap((event) => {
      const weight = weightOf(clues, event, record);
      return weight === undefined ? [] : [{ event, weight }];
    })
    .map(({ event, weight }) => ({ event, weight: weight + toldOf(event, weight, before, record) }))
    .sort((one, other) => other.weight - one.weight);
  const [best, next] = ranked;
  if (!best || best.weight < ENOUGH) return undefined;
  return !next || best.weight - next.weight >= MARGIN ? best.event : undefined;
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

function cluesOf(
  anchor: Anchor,
  modality: Clues['modality'],
  { sentence, attributed }: ReadSentence,
  bound: readonly BoundReference[],
  before: Before,
  record: ContactRecord,
): Clues {
  const sides = sentence.mentions.filter((mention) => isSide(mention, sentence, attributed));
  const speakers = jointSpeakers(sentence, attributed, record);
  const people = [
    ...new Set([...sides.map(personOf).filter((id) => id !== undefined), ...speakers]),
  ];
  const introduced = strangersIn(sentence, record).filter(
    ({ start, bystander }) =>
      !bystander && !attributed.some(({ marker }) => marker.start <= start && start < marker.end),
  );
  const parties = [
    ...new Set([
      ...sides
        .filter(({ form }) => form !== 'capital')
        .flatMap((mention) => partiesOf(mention, record)),
      ...introduced.flatMap(({ party }) => party ?? []),
    ]),
  ];
  const own = bound.find(({ reference }) => within(anchor, reference));
  const medium = mediumIn(sentence);
  const { focus, written } = before;
  const bilateral = focus !== undefined && focus.parties.length < GATHERING;
  return {
    modality,
    days: anchor.dates.filter(({ relative }) => !relative || before.ownDay),
    places: anchor.places,
    ...(anchor.span && {
      span: {
        read: anchor.span,
        from: anchor.span.direction === 'before' && focus ? spanOf(focus.when).first : written,
      },
    }),
    people,
    parties,
    known: {
      people: [...before.people, ...(bilateral ? focus.participants : [])],
      parties: [...before.parties, ...(bilateral ? focus.parties : [])],
      scene: before.scene,
    },
    kinds: own?.reference.strict ? own.reference.kinds : [],
    ...(medium && { medium }),
    topics: before.topics,
  };
}

/** "Albanese and Prabowo declared theirs finished": who speaks together may do so at their meeting. */
function jointSpeakers(
  { mentions, words }: Sentence,
  attributed: readonly Attributed[],
  record: ContactRecord,
): readonly string[] {
  for (const { marker } of attributed) {
    const people = mentions
      .filter(({ first }) => {
        const start = words[first]?.start ?? 0;
        return marker.start <= start && start < marker.end;
      })
      .map(personOf)
      .filter((id) => id !== undefined);
    if (new Set(people.map((id) => record.people.get(id)?.party)).size >= 2) return people;
  }
  return [];
}

/** Those of two sides that are named or known, near the day; where day and place are told, those of that place. */
function candidatesOf(
  clues: Clues,
  { written }: Before,
  record: ContactRecord,
): readonly ContactEvent[] {
  const { days, places, people, parties, known } = clues;
  const named = new Set([
    ...people.flatMap((id) => record.people.get(id)?.party ?? []),
    ...parties,
  ]);
  const all = new Set([
    ...named,
    ...known.parties,
    ...[...places, ...(known.scene ? [known.scene] : [])].flatMap(({ country }) => country ?? []),
  ]);
  if (all.size > MOST_SIDES) return [];
  const spans = days.flatMap(({ spans }) => spans.slice(0, 1));
  const near = (event: ContactEvent) =>
    spans.length > 0
      ? spans.some((span) => nearDay(event, span, SLIP))
      : nearDay(event, { first: addDays(written, -OF_LATE), last: written }, 0);
  const found = new Set<ContactEvent>();
  const sides = [...all];
  sides.forEach((one, at) => {
    for (const other of sides.slice(at + 1))
      for (const event of record.between([one, other])) if (near(event)) found.add(event);
  });
  // Where day and place, or day and person, are told, the other side may go unnamed.
  for (const span of spans.filter(({ first, last }) => first === last))
    for (const event of record.onDay(span.first))
      if (
        event.participants.some((id) => people.includes(id)) ||
        places.some((place) => placeFits(place, event, record) === true)
      )
        found.add(event);
  return [...found];
}

/** The reference that has the anchor, bound now; or one made of it, where no word of contact has it. */
function withEvent(
  bound: readonly BoundReference[],
  anchor: Anchor,
  modality: Clues['modality'],
  event: ContactEvent,
  read: ReadSentence,
  record: ContactRecord,
): readonly BoundReference[] {
  const index = bound.findIndex(({ reference }) => within(anchor, reference));
  const own = bound[index];
  const { sentence } = read;
  const people = read.sentence.mentions
    .map(personOf)
    .filter((id) => id !== undefined && event.participants.includes(id));
  const medium = mediumIn(sentence);
  const reference: Reference = own?.reference ?? {
    ...emptyReference(
      read.references[0]?.sentence ?? 0,
      anchor.start,
      anchor.end,
      sentence.text.slice(anchor.start - sentence.start, anchor.end - sentence.start),
    ),
    ...(medium && { medium }),
    people: [...new Set(people.filter((id) => id !== undefined))],
    dates: anchor.dates,
    places: anchor.places,
    modality,
    implied: true,
    tentative: true,
    aside: isAside(anchor, sentence, bound),
  };
  const missed =
    reference.dates.length > 0 &&
    !reference.dates.some((date) => dateFits(date, event, reference, record));
  const made: BoundReference = {
    reference,
    parties: event.parties,
    binding: { state: 'bound', event, by: missed ? 'features' : 'date', dateMissed: missed },
  };
  return own ? bound.map((one) => (one === own ? made : one)) : [...bound, made];
}

/** "Eight weeks earlier, in the Oval Office", "had" */
function isAside(anchor: Anchor, sentence: Sentence, bound: readonly BoundReference[]): boolean {
  if (anchor.span) return true;
  const asides = bound.filter(({ reference }) => reference.aside && reference.end <= anchor.start);
  // "Ten days after Anchorage Trump had Zelenskyy in": the "after" is that of Anchorage.
  const from = Math.max(sentence.start, ...asides.map(({ reference }) => reference.end));
  const clause = clauseBefore(anchor, sentence);
  return /\b(?:after|before|since|had(?! \p{Lu}))\b/u.test(clause.slice(-(anchor.start - from)));
}
