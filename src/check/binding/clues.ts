/** What a sentence gives to tell a contact by, with what the text before it adds. */

import { type Medium, mediumIn } from '../../reading/contacts/medium.js';
import type { Reference } from '../../reading/contacts/reference.js';
import { isSide, type ReadSentence } from '../../reading/contacts/references.js';
import type { SpanRead } from '../../reading/dates/intervals.js';
import { hasDoer } from '../../reading/people/doers.js';
import { strangersIn } from '../../reading/people/strangers.js';
import { sendsAnother } from '../../reading/people/superiors.js';
import type { PlaceRead } from '../../reading/places/places.js';
import type { Sentence } from '../../reading/reading.js';
import type { Attributed } from '../../reading/voices/attribution.js';
import { partiesOf, personOf } from '../../reading/voices/voices.js';
import { addDays, type Day, spanOf } from '../../record/calendar.js';
import type { ContactRecord } from '../../record/record.js';
import type { ContactEvent } from '../../record/schema.js';
import { type BoundReference, eventOf } from '../reading.js';
import type { Anchor } from './anchors.js';
import { GATHERING } from './candidates.js';
import type { Clues, Window } from './evidence.js';
import type { Salient } from './salience.js';

/** What the text has told before the sentence. */
export interface Before {
  /** Which sentence it is, from 0 on. */
  index: number;
  people: readonly string[];
  parties: readonly string[];
  /** Whom "he" and "the two" may mean. */
  salient: Salient;
  focus: ContactEvent | undefined;
  /** Where the text was last. */
  scene: PlaceRead | undefined;
  topics: ReadonlySet<string>;
  /** The sentence and the next. */
  around: readonly ReadSentence[];
  written: Day;
  ownDay: boolean;
}

/** Between a day and the span beside it stand a comma and a word or two: ", only a day before". */
const LITTLE = 12;

/** Who stands in a sentence, and how: what it gives to tell a contact by besides day and place. */
export interface Company {
  people: readonly string[];
  parties: readonly string[];
  /** Those who are named as telling it. */
  speakers: readonly string[];
  pointed: boolean;
  medium: Medium | undefined;
  /** Whether a gathering of many is named: "at APEC", "the summit". */
  gathering: boolean;
}

/** Who a sentence names as sides, and whether it points to those before it. */
export function companyIn({ sentence, attributed }: ReadSentence, record: ContactRecord): Company {
  const sides = sentence.mentions.filter((mention) => isSide(mention, sentence, attributed));
  const speakers = speakersIn(sentence, attributed);
  // "Albanese and Prabowo declared theirs finished"
  const joint = new Set(speakers.map((id) => record.people.get(id)?.party)).size >= 2;
  const people = [
    ...new Set([
      ...sides
        .filter((mention) => !sendsAnother(mention, sentence))
        .map(personOf)
        .filter((id) => id !== undefined),
      ...(joint ? speakers : []),
    ]),
  ];
  const introduced = strangersIn(sentence, record).filter(
    ({ start, bystander }) =>
      !bystander && !attributed.some(({ marker }) => marker.start <= start && start < marker.end),
  );
  const ofPeople = new Set(people.map((id) => record.people.get(id)?.party));
  const parties = [
    ...new Set([
      ...sides
        .filter(({ form }) => form !== 'capital')
        // "in which Taiwan came up": of two who are named it is what they spoke about.
        .filter(({ senses }) => ofPeople.size < 2 || senses.every(({ kind }) => kind !== 'topic'))
        .flatMap((mention) => partiesOf(mention, record)),
      ...people.flatMap((id) => record.people.get(id)?.party ?? []),
      ...introduced.flatMap(({ party }) => party ?? []),
    ]),
  ];
  return {
    people,
    parties,
    speakers,
    pointed: people.length + parties.length === 0 || POINTING.test(sentence.text),
    medium: mediumIn(sentence),
    gathering: GATHERED.test(sentence.text),
  };
}

const GATHERED =
  /\b(?:summits?|gather\w*|leaders|Europeans|forum|declaration|communiqu\p{L}|G\d+|\p{Lu}{4,})\b/u;

const POINTING =
  /\b(?:he|she|him|her|his|they|them|their|both|the (?:two|pair|duo|leaders|presidents|ministers|teams|delegations|negotiators|envoys|president|prime minister|chancellor|minister|secretary|envoy|king|premier))\b/i;

/** What an anchor and its sentence tell of a contact; `company` may be that of the next sentence too. */
export function cluesOf(
  anchor: Anchor,
  modality: Clues['modality'],
  { spans, sentence }: ReadSentence,
  company: Company,
  bound: readonly BoundReference[],
  before: Before,
): Clues {
  const own = bound.find(({ reference }) => within(anchor, reference));
  const { medium, speakers, pointed, gathering } = company;
  const { people, parties } = withoutOthers(company, own, bound);
  const { focus, salient } = before;
  const bilateral = focus !== undefined && focus.parties.length < GATHERING;
  const window = windowOf(anchor, bound, before);
  return {
    modality,
    days: anchor.dates.filter(({ relative }) => !relative || before.ownDay),
    soft: anchor.dates.filter(({ relative }) => relative && !before.ownDay),
    places: anchor.places,
    ...(window && { window }),
    apart: spans.some(
      ({ start, direction }) =>
        direction !== 'none' &&
        direction !== 'within' &&
        start >= anchor.end &&
        start - anchor.end <= LITTLE,
    ),
    people,
    parties,
    known: {
      people: [
        ...before.people,
        ...speakers,
        ...salient.people,
        ...(bilateral ? focus.participants : []),
      ],
      parties: [...before.parties, ...salient.parties, ...(bilateral ? focus.parties : [])],
      scene: before.scene,
    },
    pointed,
    kinds: own?.reference.strict ? own.reference.kinds : [],
    told: own !== undefined && !own.reference.implied,
    acted: hasDoer(sentence, anchor.start),
    ...(medium && { medium }),
    topics: before.topics,
    gathering,
  };
}

/** "Xi met Putin; the same day brought a call with Trump": without those who had the other contact of the sentence. */
function withoutOthers(
  { people, parties }: Company,
  own: BoundReference | undefined,
  bound: readonly BoundReference[],
): Pick<Company, 'people' | 'parties'> {
  const sides = own?.reference;
  if (!sides || sides.implied || sides.people.length < 2 || sides.parties.length !== 2)
    return { people, parties };
  const others = bound.filter(({ reference }) => reference !== sides && !reference.implied);
  const theirs = new Set(others.flatMap(({ reference }) => reference.people));
  const states = new Set(others.flatMap(({ reference }) => reference.parties));
  return {
    people: people.filter((id) => sides.people.includes(id) || !theirs.has(id)),
    parties: parties.filter((id) => sides.parties.includes(id) || !states.has(id)),
  };
}

/** The days on which the span of an anchor may end, reckoned from the day of writing or from the contact told before. */
function windowOf(
  { span, measured }: Anchor,
  bound: readonly BoundReference[],
  { focus, written }: Before,
): Window | undefined {
  if (!span) return undefined;
  const { direction, unit, hedge } = span;
  if (direction === 'ago') return windowFrom(written, span, true);
  // "Six days before Geneva": from what stands beside it, where that was bound.
  const beside = measured
    ? bound.find(
        ({ reference }) => reference.start >= span.end && reference.start - span.end <= LITTLE,
      )
    : undefined;
  const from = beside && (beside.reference.byPlace || eventOf(beside)) ? eventOf(beside) : focus;
  if (!from || hedge === 'under' || hedge === 'over' || (unit === 'year' && span.days > 4000))
    return undefined;
  const { first, last } = spanOf(from.when);
  return direction === 'before' ? windowFrom(first, span, true) : windowFrom(last, span, false);
}

/** As exactly as a span is told: to the day, or to some days. */
function windowFrom(from: Day, { unit, days, hedge, text }: SpanRead, back: boolean): Window {
  const day = addDays(from, (back ? -1 : 1) * Math.round(days));
  // "a month to the day after"
  const exact = (unit === 'day' && hedge === 'none') || /\bto the day\b/.test(text);
  const slack = exact ? 1 : Math.max(SLACK[unit], days * 0.15);
  return {
    from,
    back,
    exact,
    first: addDays(day, -Math.round(slack)),
    last: addDays(day, Math.round(slack)),
  };
}

const SLACK = { day: 2, week: 4, month: 9, year: 45 } as const;

/** Who is named as telling it: who tells together may do so at their meeting, and one may tell of his own. */
function speakersIn(
  { mentions, words }: Sentence,
  attributed: readonly Attributed[],
): readonly string[] {
  return mentions
    .filter(({ first }) => {
      const start = words[first]?.start ?? 0;
      return attributed.some(({ marker }) => marker.start <= start && start < marker.end);
    })
    .map(personOf)
    .filter((id) => id !== undefined);
}

/** Whether a contact of the copy has an anchor for its own day, place or span. */
export function within(anchor: Anchor, { dates, places, spans }: Reference): boolean {
  const bare = anchor.dates.length + anchor.places.length === 0 && !anchor.measured;
  return (
    (bare && anchor.span !== undefined && spans.includes(anchor.span)) ||
    anchor.dates.some((date) => dates.includes(date)) ||
    anchor.places.some((place) => places.includes(place))
  );
}
