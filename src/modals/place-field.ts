/** A place in one field: "Gimhae Air Base, Busan, South Korea", or a city that is known. */
import { rawTimeZones } from '@vvo/tzdb';
import { head } from '../cards/text.js';
import { worldParties } from '../record/countries.js';
import type { ContactRecord } from '../record/record.js';
import type { Place } from '../record/schema.js';
import { normOf } from '../record/words.js';
import { oneLine } from './context.js';
import { BOX } from './inputs.js';

const COUNTRY = /^[A-Z]{2}$/;

/** A place as it stands in the field. */
export function placeInWords({ name, city, country }: Place, record: ContactRecord): string {
  const parts = [name, city, record.party(country)?.name ?? country];
  return oneLine(head(oneLine(parts.filter((part) => part !== undefined).join(', ')), BOX));
}

export type PlaceRead = { ok: true; place: Place } | { ok: false; error: string };

/** Reads "name, city, country", "city, country", or a city whose country is known. */
export function readPlace(typed: string, record: ContactRecord): PlaceRead {
  const parts = typed
    .split(/[,，]/)
    .map(oneLine)
    .filter((part) => part !== '');
  const last = parts.at(-1);
  if (last === undefined) return wrong('Write the city, such as Busan, or leave this empty.');
  const country = parts.length > 1 ? countryCalled(last, record) : undefined;
  if (country !== undefined) return placeOf(parts.slice(0, -1), country);
  const home = countryOfCity(last, record);
  if (home !== undefined) return placeOf(parts, home);
  return wrong(
    parts.length > 1
      ? `Summit knows no country called ${last}. Write city and country, such as Busan, South Korea.`
      : `Which country is ${last} in? Write it behind a comma, such as Busan, South Korea.`,
  );
}

function placeOf(parts: readonly string[], country: string): PlaceRead {
  const city = parts.at(-1) ?? '';
  const name = parts.slice(0, -1).join(', ');
  return { ok: true, place: { ...(name !== '' && { name }), city, country } };
}

function wrong(error: string): PlaceRead {
  return { ok: false, error };
}

function countryCalled(words: string, record: ContactRecord): string | undefined {
  const code = words.toUpperCase();
  if (COUNTRY.test(code) && record.party(code)) return code;
  const named = record.names
    .exact(words)
    .filter(({ kind, id }) => kind === 'party' && COUNTRY.test(id));
  return named.length === 1 ? named[0]?.id : undefined;
}

/** A city that the record has met in before, then a capital, then a city that time zones are named by. */
function countryOfCity(city: string, record: ContactRecord): string | undefined {
  const sought = normOf(city);
  const [word] = sought.split(/[\s-]/);
  for (const { place } of record.called(word ?? sought)) {
    if (place && normOf(place.city) === sought) return place.country;
  }
  for (const { id, capitals } of worldParties().values()) {
    if (COUNTRY.test(id) && capitals.some((capital) => normOf(capital) === sought)) return id;
  }
  return rawTimeZones.find(({ mainCities }) => mainCities.some((main) => normOf(main) === sought))
    ?.countryCode;
}
