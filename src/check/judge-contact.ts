/** Place, kind and status of a contact in copy against the record's. */

import { attributionAt } from '../reading/attribution.js';
import { neighbours } from '../reading/neighbours.js';
import type { PlaceRead } from '../reading/places.js';
import { nameInCopy } from '../record/party-names.js';
import type { ContactEvent } from '../record/schema.js';
import { by } from '../record/standing.js';
import { normOf, wordsOf } from '../record/words.js';
import { kindNoun } from '../wording/naming.js';
import { contradicts, factsOf, mannerOf, nearDay } from './event-facts.js';
import { dateFits, placeFits } from './fitting.js';
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
import { fullDateOf, theEvent, toldRight } from './wording.js';

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
      // "in Busan, Japan", "at the Akasaka Palace in Kyoto": the first is right and the second is not.
      else if (
        placeFits(place, event, copy.record) === false &&
        !isNeighbour(place, event) &&
        /^(?:,\s*|\s+in\s+)$/.test(copy.text.slice(endOfCity(places, place), place.start))
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
  // A letter that is handed over in a room is no letter between the two.
  const handed =
    reference.kinds.every((kind) => kind === 'letter') &&
    reference.places.some((place) => placeFits(place, event, copy.record) === true);
  if (handed) return;
  if (!contradicts(reference.kinds, reference.strict, event)) {
    if (reference.strict)
      approve(copy, reference.start, reference.end, event, `that it was a ${kindNoun(event.kind)}`);
    return;
  }
  if (reference.implied || anotherFits(copy, bound, event)) return;
  flag(copy, {
    kind: 'kind',
    ...passage(copy, reference.start, reference.end),
    event: event.id,
    record: `The record has a ${kindNoun(event.kind)} on that date: ${theEvent(event)}.`,
    ...sourced(event),
    wording: kindWording(reference.words, event),
  });
}

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

function kindWording(words: string, event: ContactEvent): string {
  const noun = kindNoun(event.kind);
  const manner = mannerOf(event.kind);
  const nouns =
    /\b(?:(?:face-to-face|in-person|phone|telephone|video|virtual|online)\s+)?(?:calls?|meetings?|summits?|visits?|trips?|letters?|encounters?|conversations?|lunch|dinner|breakfast|banquet|appointment|audience|rendezvous|handshake|parley|sitdown|bilateral)\s*$/i;
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
  const told = toldAs(reference.modality, text);
  if (told === undefined) return;
  // "will meet tomorrow", bound by its place: another one may be meant.
  const open = reference.dates.some(
    (date) => date.relative && !dateFits(date, event, reference, copy.record),
  );
  if (open) return;
  // "Sunak was to have met Xi in Bali": with one side named and no day, the other may be anybody.
  const day = reference.dates.some(({ precision }) => precision === 'day');
  if (reference.parties.length === 1 && !day) return;
  // "They fly there on 3 December", written before it.
  if (
    event.status === 'scheduled' &&
    told === 'held' &&
    PRESENT.test(reference.words) &&
    first > copy.written
  )
    return;
  if (reference.implied && !plainlyTold(told, bound, event, copy, text)) return;
  // That it fell through may stand anywhere in the sentence.
  if (
    event.status === 'cancelled' &&
    /\b(?:called off|cancell?ed|scrapped|postponed|shelved|put off|fell through|dropped|never (?:took place|happened|met))\b/i.test(
      text,
    )
  )
    return;
  // That it never was is the word of a side.
  const deniedBySome = by(event.occurrence, 'denies').length > 0;
  const wrong =
    (event.status === 'cancelled' && told === 'held' && first <= copy.written) ||
    (event.status === 'cancelled' && told === 'scheduled' && last < copy.written) ||
    (event.status === 'scheduled' && (told === 'held' || told === 'cancelled')) ||
    (event.status === 'held' && told === 'cancelled' && !deniedBySome) ||
    (event.status === 'held' &&
      told === 'denied' &&
      bound.binding.by === 'date' &&
      !deniedBySome) ||
    (event.status === 'held' &&
      told === 'scheduled' &&
      last < copy.written &&
      bound.binding.by !== 'definite');
  if (!wrong) return;
  const { start, end } = sentence.read.sentence;
  flag(copy, {
    kind: 'status',
    ...passage(copy, start, bareEnd(copy.text, start, end)),
    event: event.id,
    record: `The record has ${theEvent(event)} as ${STATUS[event.status]} (${fullDateOf(event)}).`,
    ...sourced(event),
    wording: toldRight(event, copy.record),
  });
}

/** Somebody's being there, told as a fact. */
const WAS_THERE =
  /\b(?:landed|arrived|flew (?:in|to|into)|touched down|stepped|was received|were received|was welcomed|were welcomed|sat|stood|shook hands|toasted|dined|walked|embraced|spent|descended|set foot|opened|got under way|ended|lasted|went on|began|concluded|negotiated|bargained|conferred|haggled|gathered|faced)\b/i;
const TO_COME =
  /\b(?:will|is to|are to|(?:is|are) (?:due|set|expected|scheduled|planned) to)\s+(?:be (?:in|at|received|welcomed)|fly|travel|arrive|land|meet|go|come|visit|receive|host|sit|stop|speak|talk)\b|\b(?:is|are) (?:due|expected|awaited) (?:back )?(?:in|at)\b/i;
const PLANNED_THEN =
  /\b(?:was|were|had been|is|are) (?:to|due|set|supposed|expected|scheduled|planned|meant)\b|\b(?:would|should|plan\w*|never|not|instead|if|had hoped|had wanted)\b/i;

/** Without a word of contact only a day that is right, and plain words, tell that it was held or is to come. */
function plainlyTold(
  told: 'held' | 'scheduled' | 'cancelled' | 'denied',
  { binding, reference }: BoundReference,
  event: ContactEvent,
  copy: Copy,
  text: string,
): boolean {
  if (binding.state !== 'bound' || binding.by !== 'date' || binding.dateMissed) return false;
  if (told === 'scheduled') return event.status === 'held' && TO_COME.test(text);
  return (
    told === 'held' &&
    event.status === 'cancelled' &&
    reference.places.some((place) => placeFits(place, event, copy.record) === true) &&
    WAS_THERE.test(text) &&
    !PLANNED_THEN.test(text)
  );
}

const PRESENT = /^(?:meets?|fly|flies|hosts?|visits?|travels?|receives?|sees?|speaks?|talks?)\b/i;

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
