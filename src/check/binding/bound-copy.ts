/** The copy bound to the record, sentence by sentence. */

import { type ReadSentence, type Reference, sidesIn } from '../../reading/contacts/references.js';
import type { PlaceRead } from '../../reading/places/places.js';
import { partiesOf, personOf } from '../../reading/voices/voices.js';
import type { Day } from '../../record/calendar.js';
import type { ContactRecord } from '../../record/record.js';
import type { ContactEvent } from '../../record/schema.js';
import { contradicts } from '../event-facts.js';
import { type BoundReference, type BoundSentence, eventOf } from '../reading.js';
import { antecedentOf } from '../relative-clause.js';
import { aboutOf } from './about.js';
import { bind } from './binding.js';
import { boundBySpan } from './bound-by-span.js';
import { contactOfDay } from './by-day.js';
import { boundByEvidence } from './by-evidence.js';
import { GATHERING } from './candidates.js';
import { goneOnAbout, type Told } from './chain.js';
import { placeFits } from './fitting.js';
import { gatheringMeant } from './gatherings.js';
import { withNews } from './news-of-the-day.js';
import { ofHero } from './of-hero.js';
import { type Salient, salientIn } from './salience.js';
import { secondReading, toldBefore } from './second-reading.js';
import type { Setting } from './setting.js';
import { sidesAtFirst, sidesOf } from './sides.js';
import { boundElsewhere } from './told-elsewhere.js';

/** How many sentences a text goes on about a contact without naming it again. */
const GOES_ON = 6;

const NOBODY: Salient = { people: [], parties: [] };

export function boundSentences(
  read: readonly ReadSentence[],
  record: ContactRecord,
  written: Day,
  ownDay: boolean,
): BoundSentence[] {
  const defaults = sidesAtFirst(read, record);
  const salient = salientIn(read, record);
  const topics = read.map(({ sentence }) => topicsIn(sentence.mentions));
  let focus: ContactEvent | undefined;
  let parties: readonly string[] = [];
  let since = 0;
  let dated = false;
  /** The two people whom "they" means: those of the contact that was told last. */
  let pair: readonly string[] = [];
  /** The sides whose people the text has named so far. */
  const people = new Set<string>();
  let scene: PlaceRead | undefined;
  const chain: Told[] = [];
  const everybody = new Set(
    read.flatMap(({ sentence }) =>
      sentence.mentions.map(personOf).filter((id) => id !== undefined),
    ),
  );
  const bound: BoundSentence[] = read.map((sentence, index) => {
    for (const mention of sentence.sentence.mentions) {
      if (personOf(mention) === undefined) continue;
      for (const party of partiesOf(mention, record)) people.add(party);
    }
    const before = focus;
    const bindOne = (given: Reference, before: readonly BoundReference[]): BoundReference => {
      const reference = ofHero(given, sentence, salient[index]?.hero, record);
      const antecedent =
        reference.dates.length + reference.places.length === 0 && reference.modality === 'held'
          ? antecedentOf(sentence.sentence, before, reference.start)
          : undefined;
      const told = (antecedent && eventOf(antecedent)) ?? focus;
      const named = namesNobody(reference, sentence) ? [] : sidesIn(sentence, record);
      const sides =
        pointsAt(focus, reference, record) ??
        sidesOf(
          focus,
          reference,
          reference.parties.length < 2 &&
            named.length === 2 &&
            reference.parties.every((party) => named.includes(party))
            ? named
            : parties,
          defaults,
          record,
        );
      const setting: Setting = {
        parties: sides,
        topics: topicsAround(read, topics, index),
        written,
        ownDay,
        place: focus,
        sentence: sentence.sentence,
        dated,
        named: sides.every((party) => people.has(party)),
        focus: told && sides.every((party) => told.parties.includes(party)) ? told : undefined,
      };
      const first = bind(
        withPair(reference, pairBefore(sentence, reference, record) ?? pair, sides, record),
        setting,
        record,
      );
      const second =
        first.state === 'bound' && !first.dateMissed
          ? undefined
          : (gatheringMeant(reference, sentence, record) ??
            (first.state === 'bound' ? contactOfDay(reference, everybody, record) : undefined));
      const result = second ?? first;
      // "They met at the White House with seven European leaders": it is still the two.
      const known = parties.length >= 2 ? parties : defaults;
      const stillTheSame =
        reference.parties.length < 2 &&
        known.length >= 2 &&
        result.state === 'bound' &&
        known.every((party) => result.event.parties.includes(party));
      // "Xi supported further talks between Washington and Pyongyang": named in passing, and the text goes on.
      const passing =
        result.state !== 'bound' &&
        reference.other &&
        reference.people.length + reference.dates.length + reference.places.length === 0;
      if (sides.length >= 2 && reference.parties.length > 0 && !stillTheSame && !passing)
        parties = sides;
      if (reference.people.length === 2) pair = reference.people;
      else if (reference.parties.length >= 2) pair = [];
      if (result.state === 'bound' && !(antecedent?.reference ?? reference).aside) {
        if (result.event !== focus) dated = false;
        dated ||= reference.dates.some(({ precision }) => precision === 'day');
        focus = result.event;
      } else if (
        !reference.aside &&
        reference.parties.length >= 2 &&
        reference.modality === 'held' &&
        result.state !== 'bound'
      )
        focus = undefined;
      const aside = reference.aside || antecedent?.reference.aside === true;
      return {
        reference: { ...reference, aside },
        parties: stillTheSame ? known : sides,
        binding: result,
      };
    };
    const told: BoundReference[] = [];
    for (const reference of sentence.references) told.push(bindOne(reference, told));
    // "On Wednesday, weeks after their last call, the two were on the line": not that of Wednesday.
    for (const [at, { reference }] of told.entries())
      if (isTheMainItself(told, at)) told[at] = bindOne(reference, told);
    const byEvidence = boundByEvidence(
      sentence,
      told,
      {
        index,
        people: pair,
        parties: parties.length >= 2 ? parties : defaults,
        salient: salient[index] ?? NOBODY,
        focus,
        scene,
        topics: topicsAround(read, topics, index),
        around: read.slice(index, index + 2),
        written,
        ownDay,
      },
      record,
    );
    const own = byEvidence.map((one) => ofTheDay(one, byEvidence, sentence));
    scene = sentence.places.findLast(({ known, isCountry }) => known && !isCountry) ?? scene;
    for (const bound of own) {
      const event = told.includes(bound) || bound.reference.aside ? undefined : eventOf(bound);
      if (!event) continue;
      focus = event;
      // "On Thursday he drew out a chair for him. They used the meeting": it is theirs.
      if (event.parties.length < GATHERING) parties = event.parties;
    }
    pair = pairNamed(sentence, record) ?? pair;
    const goneOn = goneOnAbout(sentence, index, before, chain, record);
    for (const event of own.map(eventOf)) if (event) chain.push({ event, index });
    since = own.length > 0 ? 0 : since + 1;
    if (since > GOES_ON) focus = undefined;
    return {
      read: sentence,
      references: own,
      about: aboutOf(sentence, own, goneOn),
      before: goneOn,
    };
  });
  const today = ownDay ? written : undefined;
  const again = secondReading(toldBefore(boundBySpan(bound, record, today)), record, written);
  // What the second reading has bound may be what a span leads to.
  const elsewhere = boundElsewhere(boundBySpan(again, record, today), record);
  return [...withNews(elsewhere, record, written)];
}

/** "The conversation came a day after a call between A and B": those are the other one's. */
function namesNobody(
  { definite, aside, parties }: Reference,
  { references }: ReadSentence,
): boolean {
  // "For Lee the trip came weeks after he had hosted Xi": of Lee, and of the one the text is about.
  return (
    definite &&
    !aside &&
    parties.length < 2 &&
    references.some((other) => other.aside && other.parties.length >= 2)
  );
}

/** "six weeks after the Beijing meeting": named with nobody, and held where the one was that the text is about. */
function pointsAt(
  focus: ContactEvent | undefined,
  { definite, aside, other, parties, places, pointsBack }: Reference,
  record: ContactRecord,
): readonly string[] | undefined {
  if (!focus || !definite || !aside || other || parties.length > 0) return undefined;
  const there =
    places.length > 0 && places.every((place) => placeFits(place, focus, record) === true);
  return there || (pointsBack && places.length === 0) ? focus.parties : undefined;
}

/** Whether "their last call", told beside a contact, was bound to that very contact. */
function isTheMainItself(told: readonly BoundReference[], at: number): boolean {
  const last = told[at];
  if (!last?.reference.aside || !last.reference.latest || last.binding.state !== 'bound')
    return false;
  const { event, by } = last.binding;
  return (
    by === 'definite' &&
    told.some(
      (other) =>
        !other.reference.aside && other.binding.state === 'bound' && eventOf(other) === event,
    )
  );
}

/** "On the 14th it watched A greet B at the start of their meeting": the one of that day, and not the last one. */
function ofTheDay(
  one: BoundReference,
  all: readonly BoundReference[],
  { spans }: ReadSentence,
): BoundReference {
  const { binding, reference } = one;
  // "packed up in Stockholm on 29 July after the second round of talks this year"
  const open =
    binding.state === 'unsure' &&
    (ORDINAL.test(reference.words) || (reference.definite && !reference.other)) &&
    reference.places.length === 0 &&
    reference.dates.every(({ precision }) => precision === 'year') &&
    // "five weeks after their first round": it is another than that of the day.
    !spans.some(({ end }) => end <= reference.start && reference.start - end < NEAR);
  if (!open && (binding.state !== 'bound' || binding.by !== 'definite')) return one;
  if (reference.latest) return one;
  const now = binding.state === 'bound' ? binding.event : undefined;
  const event = all
    .filter(
      (other) =>
        other !== one &&
        other.reference.implied &&
        !other.reference.aside &&
        other.binding.state === 'bound' &&
        !other.binding.dateMissed,
    )
    .map(eventOf)
    .find(
      (told) =>
        told !== undefined &&
        told !== now &&
        told.parties.every((party) => one.parties.includes(party)) &&
        !contradicts(reference.kinds, reference.strict, told),
    );
  return event
    ? { ...one, binding: { state: 'bound', event, by: 'focus', dateMissed: false } }
    : one;
}

const NEAR = 12;
const ORDINAL = /\b(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)\b/i;

/** The two people of two sides whom a sentence names, where it names no more. */
function pairNamed(
  { sentence }: ReadSentence,
  record: ContactRecord,
): readonly string[] | undefined {
  return pairIn(sentence.mentions, record);
}

function pairIn(
  mentions: ReadSentence['sentence']['mentions'],
  record: ContactRecord,
): readonly string[] | undefined {
  const people = [...new Set(mentions.map(personOf).filter((id) => id !== undefined))];
  const sides = new Set(people.map((id) => record.people.get(id)?.party));
  return people.length === 2 && sides.size === 2 ? people : undefined;
}

/** "Biden and Xi went through it when they spoke": the two whom the sentence itself names before it, and nobody else. */
function pairBefore(
  { sentence }: ReadSentence,
  { start }: Reference,
  record: ContactRecord,
): readonly string[] | undefined {
  const mentions = sentence.mentions.filter(
    ({ last }) => (sentence.words[last]?.end ?? start) <= start,
  );
  return pairIn(mentions, record);
}

/** "They met": the two people who were named last, where the sides are still theirs. */
function withPair(
  reference: Reference,
  pair: readonly string[],
  sides: readonly string[],
  record: ContactRecord,
): Reference {
  const ofPair = new Set(pair.map((id) => record.people.get(id)?.party));
  const theirs = sides.length === 2 && sides.every((side) => ofPair.has(side));
  return reference.ofPair && reference.people.length === 0 && theirs
    ? { ...reference, people: pair }
    : reference;
}

function topicsIn(mentions: ReadSentence['sentence']['mentions']): readonly string[] {
  return mentions.flatMap(({ senses }) =>
    senses.filter(({ kind }) => kind === 'topic').map(({ id }) => id),
  );
}

/** The topics of a sentence and of those after it that tell no other contact. */
function topicsAround(
  read: readonly ReadSentence[],
  topics: readonly (readonly string[])[],
  index: number,
): ReadonlySet<string> {
  const found = new Set(topics[index]);
  for (let next = index + 1; next < Math.min(read.length, index + 4); next += 1) {
    if (read[next]?.references.some(({ dates, aside }) => dates.length > 0 && !aside)) break;
    for (const topic of topics[next] ?? []) found.add(topic);
  }
  return found;
}
