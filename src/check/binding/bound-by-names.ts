/** Contacts bound by who is named with a day, rather than by words of contact. */
import type { ReadSentence, Reference } from '../../reading/contacts/references.js';
import { partiesOf } from '../../reading/voices/voices.js';
import type { Day } from '../../record/calendar.js';
import type { ContactRecord } from '../../record/record.js';
import { contradicts } from '../event-facts.js';
import { type Binding, bind, type Setting } from './binding.js';
import { GATHERING } from './candidates.js';
import { dateFits, peopleIn, placeFits } from './fitting.js';

/** Between the two whom the sentence names, where that alone gives a contact on the very day. */
export function bindNamed(
  reference: Reference,
  setting: Setting,
  named: readonly string[],
  record: ContactRecord,
): Binding | undefined {
  const same = named.every((party) => setting.parties.includes(party));
  if (named.length !== 2 || same || reference.dates.length === 0) return undefined;
  const binding = bind(
    { ...reference, parties: [...named], people: [] },
    { ...setting, parties: named },
    record,
  );
  return binding.state === 'bound' && binding.by === 'date' && !binding.dateMissed
    ? binding
    : undefined;
}

/**
 * "In Beijing's version of the encounter in Gyeongju on 31 October Japan's prime minister complained":
 * day and place tell the contact of those whom the sentence names, wherever it names them.
 */
export function bindPlaced(
  reference: Reference,
  { sentence }: ReadSentence,
  record: ContactRecord,
): Binding | undefined {
  const days = reference.dates.filter(({ precision }) => precision === 'day');
  const place = reference.places.find(({ known, isCountry }) => known && !isCountry);
  if (reference.parties.length > 0 || days.length === 0 || !place) return undefined;
  const named = new Set(sentence.mentions.flatMap((mention) => partiesOf(mention, record)));
  const there = record
    .called(place.norm.split(' ')[0] ?? '')
    .filter(
      (event) =>
        event.parties.length < GATHERING &&
        event.parties.every((party) => named.has(party)) &&
        placeFits(place, event, record) === true &&
        !contradicts(reference.kinds, reference.strict, event) &&
        days.some((date) => dateFits(date, event, reference, record)),
    );
  const [event] = there;
  return event && there.length === 1
    ? { state: 'bound', event, by: 'date', dateMissed: false }
    : undefined;
}

/**
 * Where no word of contact stands, the people and the day may still be those of one on the record:
 * on that day, or, at its place, on a day that is a slip of it.
 */
export function tentativeMeant(
  { tentative: read, attributed }: ReadSentence,
  known: readonly string[],
  pair: readonly string[],
  record: ContactRecord,
  written: Day,
  ownDay: boolean,
): Reference | undefined {
  if (!read) return undefined;
  const sides = new Set(pair.map((id) => record.people.get(id)?.party));
  const theirs =
    read.parties.length === 0 && pair.length === 2 && known.every((side) => sides.has(side));
  const tentative = theirs ? { ...read, people: pair } : read;
  const binding = bind(
    tentative,
    {
      parties: tentative.parties.length > 0 ? tentative.parties : known,
      topics: new Set(),
      written,
      ownDay,
      focus: undefined,
      dated: false,
      place: undefined,
      named: false,
    },
    record,
  );
  if (binding.state !== 'bound' || !peopleIn(tentative, binding.event)) return undefined;
  // Who speaks of it later, and where he was then, is told in such words too.
  const told = attributed.some(({ form, voice }) => form !== 'told' && voice.kind !== 'unknown');
  const placed = tentative.places.some((place) => placeFits(place, binding.event, record) === true);
  const ofPeople = new Set(tentative.people.map((id) => record.people.get(id)?.party));
  const many = tentative.people.length >= 2;
  if (ofPeople.size < 2 && ((binding.dateMissed && !many) || !placed)) return undefined;
  return binding.dateMissed && (told || !placed) ? undefined : tentative;
}
