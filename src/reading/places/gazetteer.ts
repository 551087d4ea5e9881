/** The cities, houses and countries of the world and of a record, by their names. */
import { rawTimeZones } from '@vvo/tzdb';
import { worldParties } from '../../record/countries.js';
import { ORGANISATIONS } from '../../record/organisations.js';
import type { ContactRecord } from '../../record/record.js';
import { normOf, wordsOf } from '../../record/words.js';
import { knownCities, knownRegions } from './cities.js';
import { knownHouses } from './houses.js';

export interface City {
  name: string;
  /** Spelt as the record has it. */
  ours?: true;
  country?: string;
  house?: string;
  cities?: readonly string[];
}

export interface Gazetteer {
  cities: Map<string, City>;
  countries: Map<string, string>;
}

let ofWorld: Gazetteer | undefined;
const ofRecords = new WeakMap<object, Gazetteer>();

/** Made once for the world, and once for the places of a record. */
export function gazetteerOf(record: ContactRecord): Gazetteer {
  const known = ofRecords.get(record.events);
  if (known) return known;
  const world = worldGazetteer();
  const cities = new Map(world.cities);
  for (const { place } of record.inOrder) {
    if (!place) continue;
    const key = phrase(place.city);
    cities.set(key, { name: place.city, country: place.country, ours: true });
    if (place.name === undefined) continue;
    const house = phrase(place.name);
    if (!cities.has(house))
      cities.set(house, { name: place.city, country: place.country, house: place.name });
  }
  const gazetteer = { cities, countries: world.countries };
  ofRecords.set(record.events, gazetteer);
  return gazetteer;
}

function worldGazetteer(): Gazetteer {
  if (ofWorld) return ofWorld;
  const cities = new Map<string, City>();
  const countries = new Map<string, string>();
  const organisations = new Set(ORGANISATIONS.map(({ id }) => id));
  for (const { countryCode, mainCities } of rawTimeZones) {
    for (const city of mainCities)
      if (city.length > 3) cities.set(phrase(city), { name: city, country: countryCode });
  }
  for (const party of worldParties().values()) {
    if (organisations.has(party.id)) continue;
    for (const capital of party.capitals) {
      cities.set(phrase(capital), { name: capital, country: party.id });
      // "Djibouti City", where the country has the same name.
      if (phrase(capital) === phrase(party.name) || phrase(capital) === phrase(party.short))
        cities.set(phrase(`${capital} City`), { name: `${capital} City`, country: party.id });
    }
    for (const name of [party.name, party.short, ...party.aliases])
      countries.set(phrase(name), party.id);
  }
  const capitals = new Set(
    [...worldParties().values()].flatMap(({ capitals: own }) => own.map(phrase)),
  );
  // Of two cities of one name the capital is meant: Tripoli.
  for (const [city, country] of knownCities())
    if (!capitals.has(phrase(city))) cities.set(phrase(city), { name: city, country });
  for (const name of countries.keys())
    if (cities.get(name)?.country !== countries.get(name)) cities.delete(name);
  for (const { region, country, cities: inside } of knownRegions())
    cities.set(phrase(region), { name: region, country, cities: inside.map(phrase) });
  for (const { house, city, country } of knownHouses())
    cities.set(phrase(house), { name: city, country, house });
  ofWorld = { cities, countries };
  return ofWorld;
}

/** A name in the form in which names are compared. */
export function phrase(name: string): string {
  return (
    wordsOf(name)
      .map(({ norm }) => norm)
      .join(' ') || normOf(name)
  );
}
