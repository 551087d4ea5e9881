/** Whether a date, a place or the people of the copy fit an event. */

import type { Reference } from '../../reading/contacts/references.js';
import { knownRegions } from '../../reading/places/cities.js';
import type { PlaceRead } from '../../reading/places/places.js';
import type { DateRead } from '../../reading/reading.js';
import { overlap } from '../../record/calendar.js';
import type { ContactRecord } from '../../record/record.js';
import type { ContactEvent } from '../../record/schema.js';
import { normOf, wordsOf } from '../../record/words.js';
import { factsOf, nearDay } from '../event-facts.js';

/** What a date means here: without its year, the latest one not after the day of writing. */
export function spansMeant(
  date: DateRead,
  reference: Pick<Reference, 'modality'>,
): DateRead['spans'] {
  if (date.year || date.spans.length < 2) return date.spans;
  // "will meet on Saturday" is never the Saturday before.
  if (date.relative && reference.modality === 'scheduled') return date.spans.slice(1);
  return reference.modality === 'scheduled' ||
    reference.modality === 'cancelled' ||
    reference.modality === 'hypothetical'
    ? date.spans
    : date.spans.slice(0, 1);
}

export function dateFits(
  date: DateRead,
  event: ContactEvent,
  reference: Pick<Reference, 'modality'>,
  record: ContactRecord,
): boolean {
  return spansMeant(date, reference).some((span) => {
    if (!nearDay(event, span, 4)) return false;
    const { span: own } = factsOf(event, record);
    return overlap(own, span);
  });
}

/** Whether a place in copy is where the event was; undefined where that cannot be said. */
export function placeFits(
  place: PlaceRead,
  event: ContactEvent,
  record: ContactRecord,
): boolean | undefined {
  if (!event.place) return undefined;
  const { called } = factsOf(event, record);
  if (place.isCountry) return place.country === event.place.country;
  // "Hyderabad House" is in New Delhi: another city's name in that of a house is no place.
  const otherCity =
    place.known &&
    place.house === undefined &&
    place.cities === undefined &&
    place.name !== undefined &&
    cityOf(event.place.name ?? '').startsWith(`${cityOf(place.name)} `) &&
    cityOf(place.name) !== cityOf(event.place.city);
  if (!otherCity && place.norm.split(' ').every((word) => called.has(word))) return true;
  // A house in the city says the city, where the record names no other house there.
  if (place.name !== undefined && normOf(place.name) === normOf(event.place.city)) {
    return place.house === undefined ||
      event.place.name === undefined ||
      place.norm === 'oval office'
      ? true
      : undefined;
  }
  if (!place.known) return undefined;
  if (place.cities?.includes(cityOf(event.place.city))) return true;
  // Of a region only another region of the country is sure not to hold the city.
  if (place.cities && place.country === event.place.country)
    return regionHolding(event.place.city, event.place.country) === undefined ? undefined : false;
  if (place.country !== undefined && place.country !== event.place.country) return false;
  return place.near ? undefined : false;
}

function regionHolding(city: string, country: string): string | undefined {
  const name = cityOf(city);
  return knownRegions().find(
    (each) => each.country === country && each.cities.some((one) => cityOf(one) === name),
  )?.region;
}

function cityOf(name: string): string {
  return wordsOf(name)
    .map(({ norm }) => norm)
    .join(' ');
}

/** Whether all the people named took part. */
export function peopleIn(reference: Pick<Reference, 'people'>, event: ContactEvent): boolean {
  return reference.people.every((id) => event.participants.includes(id));
}
