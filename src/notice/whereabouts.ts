/** Whether a contact was where a text says it was. */

import { countryOfCity } from '../reading/places/city-countries.js';
import type { ContactSpoken } from '../reading/reading.js';
import { countryName } from '../record/countries.js';
import type { ContactEvent } from '../record/schema.js';
import { wordsOf } from '../record/words.js';

/** Whether one of the places told is the event's city, country or building. */
export function isHeldAt(event: ContactEvent, places: ContactSpoken['places']): boolean {
  const { place, title } = event;
  if (places.length === 0) return false;
  // "the Alaska summit": regions and what a meeting goes by stand in its title.
  const own = [title, ...(place ? [place.city, place.name ?? '', countryName(place.country)] : [])]
    .map(bag)
    .filter((words) => words !== '');
  return places.some(({ text }) => {
    const told = bag(text);
    return (
      told.length > 2 &&
      own.some((words) => ` ${words} `.includes(` ${told} `) || ` ${told} `.includes(` ${words} `))
    );
  });
}

/** Whether it was told to have been in a city of another country than the event's. */
export function isHeldElsewhere(event: ContactEvent, places: ContactSpoken['places']): boolean {
  const own = event.place?.country;
  if (own === undefined || isHeldAt(event, places)) return false;
  return places.some(({ text }) => {
    const country = countryOfCity(bag(text));
    return country !== undefined && country !== own;
  });
}

/** Whether it was in the country of who is told to have hosted; true where that cannot be told. */
export function isHostedBy(event: ContactEvent, host: string | undefined): boolean {
  // Organisations have no country of their own.
  if (host === undefined || !/^[A-Z]{2}$/.test(host) || host === 'EU' || host === 'UN') return true;
  return event.place === undefined ? event.kind === 'call' : event.place.country === host;
}

/** Whether it was in the country of one who is told to have been the guest. */
export function isAtGuests(event: ContactEvent, { host, parties }: ContactSpoken): boolean {
  const country = event.place?.country;
  return (
    host !== undefined && country !== undefined && country !== host && parties.includes(country)
  );
}

function bag(text: string): string {
  return wordsOf(text)
    .map(({ norm }) => norm)
    .join(' ');
}
