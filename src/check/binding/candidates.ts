/** The events that a reference may mean at all: those of its sides. */

import type { Reference } from '../../reading/contacts/references.js';
import { addDays, overlap, precisionOf, spanOf } from '../../record/calendar.js';
import type { ContactRecord } from '../../record/record.js';
import type { ContactEvent } from '../../record/schema.js';
import { contradicts } from '../event-facts.js';
import { dateFits, peopleIn, placeFits } from './fitting.js';
import type { Setting } from './setting.js';

export function candidatesOf(
  reference: Reference,
  setting: Setting,
  record: ContactRecord,
): readonly ContactEvent[] {
  const all = ofSides(reference, setting, record);
  if (reference.modality === 'scheduled') return all.filter((one) => !isLongPast(one, setting));
  if (reference.modality !== 'held') return all;
  // Nobody tells as held what was to be held later.
  const tomorrow = addDays(setting.written, 1);
  let end = all.length;
  while (end > 0 && (all[end - 1]?.when.start ?? '') > `${tomorrow}T99`) end -= 1;
  if (end === all.length) return all;
  return [...all.slice(0, end), ...all.slice(end).filter(({ status }) => status !== 'held')];
}

/** So long after a contact nobody has it for one that is to come. */
const LONG_PAST = 150;
const WILL = /\b(?:will|(?:is|are) (?:to|due|set|expected|scheduled|planned)|plans? to)\b/;

/** "Abe will fly to Washington in April": of this year, and no visit of years ago. */
function isLongPast(
  { status, when }: ContactEvent,
  { written, sentence: { text } }: Setting,
): boolean {
  return status === 'held' && addDays(spanOf(when).last, LONG_PAST) < written && WILL.test(text);
}

function ofSides(
  reference: Reference,
  { parties }: Setting,
  record: ContactRecord,
): readonly ContactEvent[] {
  if (parties.length < 2) return atPlace(reference, parties, record);
  const all = record.between(parties);
  if (parties.length === 2) return bilateralFirst(reference, all, record);
  if (all.length > 0) return all;
  const people = [...new Set(reference.people.flatMap((id) => record.people.get(id)?.party ?? []))];
  return people.length >= 2 && people.length < parties.length
    ? bilateralFirst(reference, record.between(people), record)
    : [];
}

/**
 * Where two sides are not named, the place and the day may still tell the one event: "the G20 summit
 * in Johannesburg on 22 November". One that is off in either is not found so.
 */
export function atPlace(
  reference: Reference,
  parties: readonly string[],
  record: ContactRecord,
): readonly ContactEvent[] {
  const city = reference.places.find(({ known, isCountry }) => known && !isCountry);
  const days = reference.dates.filter(({ precision }) => precision === 'day');
  if (days.length === 0) return [];
  const [word = ''] = city?.norm.split(' ') ?? [];
  const near = city ? record.called(word) : parties.length === 1 ? record.between(parties) : [];
  const found = near.filter(
    (event) =>
      (!city || placeFits(city, event, record) === true) &&
      // A day fits any event of which the month alone is known, and proves nothing without the place.
      (city !== undefined || precisionOf(event.when) === 'day') &&
      parties.every((party) => event.parties.includes(party)) &&
      peopleIn(reference, event) &&
      !contradicts(reference.kinds, reference.strict, event) &&
      days.some((date) => dateFits(date, event, reference, record)),
  );
  return found.length === 1 ? found : [];
}

/** So many sides make a gathering: two of them who met there had a meeting of their own. */
export const GATHERING = 4;

/** What is told of two is a gathering of many only where its words say so. */
function bilateralFirst(
  reference: Reference,
  events: readonly ContactEvent[],
  record: ContactRecord,
): readonly ContactEvent[] {
  if (/\bsummit\b|\bgather/i.test(reference.words)) return events;
  const own = events.filter(({ parties }) => parties.length < GATHERING);
  const day = (event: ContactEvent) =>
    reference.dates.some(({ spans }) => spans.some((span) => overlap(span, spanOf(event.when))));
  const there = (event: ContactEvent) =>
    reference.places.some((place) => placeFits(place, event, record) === true);
  if (own.some(day)) return own;
  // Two of the many who met there that day: "Trump and Zelenskyy met in Washington on 18 August".
  const many = events.filter((event) => event.parties.length >= GATHERING && day(event));
  if (
    many.some((event) =>
      reference.places.every((place) => placeFits(place, event, record) !== false),
    )
  )
    return [...own, ...many].sort((a, b) => (a.id < b.id ? -1 : 1));
  if (!reference.gathering) return own;
  return events.some(day) ||
    !own.some((event) => there(event) && !contradicts(reference.kinds, reference.strict, event))
    ? events
    : own;
}

/** The events of its kind at the place that is named. */
export function placedOf(
  reference: Reference,
  candidates: readonly ContactEvent[],
  record: ContactRecord,
  focus: ContactEvent | undefined,
): ContactEvent[] {
  const places = reference.places.filter(({ isCountry }) => !isCountry);
  const named = places.length > 0 ? places : reference.places;
  if (named.length === 0) {
    const here = reference.there ? focus?.place : undefined;
    return here
      ? candidates.filter(
          (event) =>
            event !== focus &&
            event.place?.city === here.city &&
            peopleIn(reference, event) &&
            !contradicts(reference.kinds, reference.strict, event),
        )
      : [];
  }
  return candidates.filter(
    (event) =>
      !contradicts(reference.kinds, reference.strict, event) &&
      peopleIn(reference, event) &&
      named.some((place) => placeFits(place, event, record) === true) &&
      (reference.modality !== 'held' || event.status === 'held' || named.length > 0),
  );
}
