/** The ends of a span by where they were: "Eight months after walking out in Hanoi, he crossed a line at Panmunjom". */

import type { PlaceRead } from '../../reading/places/places.js';
import { partiesOf, personOf } from '../../reading/voices/voices.js';
import type { ContactEvent } from '../../record/schema.js';
import { tookPlace } from '../../record/standing.js';
import { placeFits } from '../binding/fitting.js';
import { factsOf } from '../event-facts.js';
import { type BoundSentence, type Copy, eventOf } from '../reading.js';
import type { End } from './ends.js';
import type { Ends } from './ends-of.js';
import type { Stretch } from './told-intervals.js';

/** So many contacts in one place, and the place says little of which is meant. */
const MOST_THERE = 4;

/**
 * Where neither end is told by a word of contact: what was held in the place that the words of the one
 * name, by somebody whom the sentence names, and what was held in that of the other, or is told next.
 * All that may be meant must make the span wrong before it is.
 */
export function endsByPlace(
  copy: Copy,
  sentence: BoundSentence,
  words: Stretch,
  way: 'before' | 'after',
): Ends | undefined {
  const { read } = sentence;
  if (
    sentence.references.some(
      (bound) =>
        bound.reference.aside && eventOf(bound) === undefined && bound.reference.dates.length > 0,
    )
  )
    return undefined;
  // "Six days after that phone call Rubio was in Riyadh": the words tell a contact of their own.
  const tellsItself = sentence.references.some(
    ({ reference }) =>
      !reference.implied &&
      !reference.byPlace &&
      reference.start < words.end &&
      reference.end > words.start,
  );
  if (tellsItself) return undefined;
  const inside = read.places.filter((place) => isWithin(place, words));
  const outside = read.places.filter((place) => !isWithin(place, words));
  const events = heldIn(copy, sentence, inside);
  if (events.length === 0) return undefined;
  const main = mainThere(copy, sentence, outside, events);
  const later = main.filter((event) => isApart(copy, event, events, way));
  const told = events.filter((event) => !later.includes(event));
  return later.length === 0 || told.length === 0
    ? undefined
    : { told: { events: told, otherwise: [] }, main: later, way, words };
}

function isWithin(place: Stretch, words: Stretch): boolean {
  return place.start >= words.start && place.end <= words.end;
}

/** What was held in one of the places by somebody whom the sentence names; none where that may be many. */
function heldIn(
  { record }: Copy,
  { read: { sentence } }: BoundSentence,
  places: readonly PlaceRead[],
): ContactEvent[] {
  const [place, other] = places.filter(
    ({ known, isCountry, near }) => known && !isCountry && !near,
  );
  if (!place || other) return [];
  const people = new Set(sentence.mentions.map(personOf));
  const parties = new Set(sentence.mentions.flatMap((mention) => partiesOf(mention, record)));
  const there = record
    .called(place.norm.split(' ').at(-1) ?? '')
    .filter(
      (event) =>
        event.status === 'held' &&
        tookPlace(event) &&
        placeFits(place, event, record) === true &&
        (event.participants.some((id) => people.has(id)) ||
          event.parties.filter((party) => parties.has(party)).length >= 2),
    );
  return there.length > MOST_THERE ? [] : there;
}

/** The other end: what was held in the place beside, or what this sentence or the next is about. */
function mainThere(
  copy: Copy,
  sentence: BoundSentence,
  places: readonly PlaceRead[],
  than: End,
): End {
  const there = heldIn(copy, sentence, places).filter((event) => !than.includes(event));
  if (there.length > 0) return there;
  if (places.some(({ known, isCountry }) => known && !isCountry)) return [];
  const next = copy.sentences[copy.sentences.indexOf(sentence) + 1];
  const told = [
    ...sentence.references.filter(({ reference }) => !reference.aside),
    ...(next?.references.filter(({ reference }) => reference.implied || reference.definite) ?? []),
  ].flatMap((bound) => (bound.reference.modality === 'held' ? (eventOf(bound) ?? []) : []));
  const [event] = told.filter(
    (each) =>
      !than.includes(each) &&
      than.some(({ parties }) => parties.filter((one) => each.parties.includes(one)).length >= 2),
  );
  return event ? [event] : [];
}

/** Whether a contact lies on the side of some other that the span says. */
function isApart(
  { record }: Copy,
  event: ContactEvent,
  others: End,
  way: 'before' | 'after',
): boolean {
  const { first } = factsOf(event, record).span;
  return others.some((other) => {
    const own = factsOf(other, record).span;
    return way === 'before' ? own.last < first : own.first > first;
  });
}
