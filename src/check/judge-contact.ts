/** Place, kind and status of a contact in copy against the record's. */
import { lineForCopy } from '../cards/line-for-copy.js';
import { kindNoun } from '../cards/naming.js';
import { attributionAt } from '../reading/attribution.js';
import { neighbours } from '../reading/neighbours.js';
import type { PlaceRead } from '../reading/places.js';
import { nameInCopy } from '../record/party-names.js';
import type { ContactEvent } from '../record/schema.js';
import { normOf, wordsOf } from '../record/words.js';
import { contradicts, factsOf, mannerOf } from './event-facts.js';
import { placeFits } from './fitting.js';
import { sourced } from './judge-date.js';
import {
  approve,
  type BoundReference,
  type BoundSentence,
  bareEnd,
  type Copy,
  eventOf,
  flag,
  passage,
} from './reading.js';
import { fullDateOf, theEvent } from './wording.js';

/** Judges the places said of one contact. */
export function judgePlaces(copy: Copy, bound: BoundReference): void {
  const event = eventOf(bound);
  if (!event?.place || bound.binding.state !== 'bound' || bound.binding.by === 'focus') return;
  if (contradicts(bound.reference.kinds, bound.reference.strict, event)) return;
  const places = bound.reference.places;
  if (places.some((place) => placeFits(place, event, copy.record) === true)) {
    for (const place of places) {
      if (placeFits(place, event, copy.record) === true)
        approve(copy, place.start, place.end, event, 'the place');
      // "in Busan, Japan": the city is right and the country is not.
      else if (
        place.isCountry &&
        placeFits(place, event, copy.record) === false &&
        /^,\s*$/.test(copy.text.slice(endOfCity(places, place), place.start))
      )
        flagPlace(copy, place, event);
    }
    return;
  }
  for (const place of places) {
    if (placeFits(place, event, copy.record) === false && !isNeighbour(place, event))
      flagPlace(copy, place, event);
  }
}

function endOfCity(places: readonly PlaceRead[], country: PlaceRead): number {
  return places.filter(({ end }) => end <= country.start).at(-1)?.end ?? country.start;
}

/** Of one country the record may have the suburb and the copy the city: neighbours are not told apart. */
function isNeighbour(place: PlaceRead, event: ContactEvent): boolean {
  if (place.isCountry || !event.place || place.country !== event.place.country) return false;
  const said = normOf(place.name ?? place.text);
  const held = [event.place.city, event.place.name ?? ''].map((name) =>
    wordsOf(name)
      .map(({ norm }) => norm)
      .join(' '),
  );
  const told =
    event.title.includes(place.text) ||
    event.statements.some(({ text }) => text.includes(`in ${place.text}`));
  return (
    told ||
    place.near ||
    held.some((name) => neighbours(name, place.norm) || neighbours(name, said))
  );
}

function flagPlace(copy: Copy, place: PlaceRead, event: ContactEvent): void {
  if (!event.place) return;
  const country = nameInCopy(event.place.country, copy.record);
  flag(copy, {
    kind: 'place',
    ...passage(copy, place.start, place.end),
    event: event.id,
    record: `The record has ${theEvent(event)} in ${event.place.city}, ${country}.`,
    ...sourced(event),
    wording: place.isCountry ? country.replace(/^the /, '') : event.place.city,
  });
}

/** Judges whether a call is called a call. */
export function judgeKind(copy: Copy, bound: BoundReference): void {
  const event = eventOf(bound);
  if (!event || bound.binding.state !== 'bound' || bound.binding.by === 'focus') return;
  const { reference } = bound;
  if (!contradicts(reference.kinds, reference.strict, event)) {
    if (reference.strict)
      approve(copy, reference.start, reference.end, event, `that it was a ${kindNoun(event.kind)}`);
    return;
  }
  flag(copy, {
    kind: 'kind',
    ...passage(copy, reference.start, reference.end),
    event: event.id,
    record: `The record has a ${kindNoun(event.kind)} on that date: ${theEvent(event)}.`,
    ...sourced(event),
    wording: kindWording(reference.words, event),
  });
}

function kindWording(words: string, event: ContactEvent): string {
  const noun = kindNoun(event.kind);
  const manner = mannerOf(event.kind);
  const nouns =
    /\b(?:(?:face-to-face|in-person|phone|telephone|video|virtual|online)\s+)?(?:calls?|meetings?|summits?|visits?|trips?|letters?|encounters?|conversations?)\s*$/i;
  if (nouns.test(words) && !/^(?:visited|met|called)$/i.test(words))
    return words.replace(nouns, noun).replace(/\ban?\s+(?=\p{L})/iu, 'a ');
  if (manner === 'remote')
    return event.kind === 'call' ? 'spoke by phone with' : 'spoke by video with';
  if (manner === 'letter') return 'exchanged a letter with';
  return 'met';
}

/** Judges what is told as held, planned or off. */
export function judgeStatus(copy: Copy, bound: BoundReference, sentence: BoundSentence): void {
  const event = eventOf(bound);
  if (!event || bound.binding.state !== 'bound' || bound.binding.by === 'focus') return;
  const { reference } = bound;
  const { text } = sentence.read.sentence;
  const { first, last } = factsOf(event, copy.record).span;
  const said = attributionAt(sentence.read.attributed, reference.start);
  if (said && said.form !== 'told' && said.voice.kind === 'parties') return;
  if (reference.implied) return;
  const told = toldAs(reference.modality, text);
  if (told === undefined) return;
  // That it fell through may stand anywhere in the sentence.
  if (
    event.status === 'cancelled' &&
    /\b(?:called off|cancell?ed|scrapped|postponed|shelved|put off|fell through|dropped|never (?:took place|happened|met))\b/i.test(
      text,
    )
  )
    return;
  const wrong =
    (event.status === 'cancelled' && told === 'held' && first <= copy.written) ||
    (event.status === 'cancelled' && told === 'scheduled' && last < copy.written) ||
    (event.status === 'scheduled' && (told === 'held' || told === 'cancelled')) ||
    (event.status === 'held' && told === 'cancelled') ||
    (event.status === 'held' && told === 'denied' && bound.binding.by === 'date') ||
    (event.status === 'held' &&
      told === 'scheduled' &&
      last < copy.written &&
      bound.binding.by !== 'definite');
  if (!wrong) return;
  const { start, end } = sentence.read.sentence;
  const line =
    lineForCopy(event, copy.record, { now: new Date(0), timeZone: 'UTC' }).split('; ')[0] ?? '';
  flag(copy, {
    kind: 'status',
    ...passage(copy, start, bareEnd(copy.text, start, end)),
    event: event.id,
    record: `The record has ${theEvent(event)} as ${STATUS[event.status]} (${fullDateOf(event)}).`,
    ...sourced(event),
    wording: line.replace(/\.$/, ''),
  });
}

const STATUS = { held: 'held', scheduled: 'planned, not held', cancelled: 'called off' } as const;

function toldAs(
  modality: BoundReference['reference']['modality'],
  text: string,
): 'held' | 'scheduled' | 'cancelled' | 'denied' | undefined {
  switch (modality) {
    case 'held':
    case 'ongoing':
      return 'held';
    case 'cancelled':
      return 'cancelled';
    case 'denied':
      return /\b(did not|didn't|didn’t|never|no) (?:meet|speak|talk|call|hold|meeting|call|summit|visit)\b/i.test(
        text,
      )
        ? 'denied'
        : undefined;
    case 'scheduled':
      return /\b(will|is to|are to|(?:is|are) (?:due|set|scheduled|expected|planned|slated)|plans? to)\b/i.test(
        text,
      ) && !/\b(had|were|was) (?:agreed|planned|due|set|to)\b/i.test(text)
        ? 'scheduled'
        : undefined;
    default:
      return undefined;
  }
}
