/** The countries of the world as parties, with the names that a newsroom's readers call them by. */
import { rawTimeZones } from '@vvo/tzdb';
import worldCountries from 'world-countries';
import { z } from 'zod';
import {
  ALSO_CALLED,
  CALLED,
  CAPITAL_ZONES,
  CAPITALS,
  NO_CAPITAL_ZONE,
  PEOPLES,
  SHORT,
} from './names/exonyms.js';
import { ORGANISATIONS } from './organisations.js';
import type { Party } from './schema.js';
import { normOf } from './words.js';

/** A party of the world, with what the record's format has no place for. */
export interface WorldParty extends Party {
  /** Adjectives and what its people are called: "American", "Americans". */
  adjectives: readonly string[];
  /** All cities that stand for its government; none for what is governed from elsewhere. */
  capitals: readonly string[];
}

const Country = z.object({
  cca2: z.string(),
  name: z.object({ common: z.string(), official: z.string() }),
  independent: z.boolean().nullable(),
  capital: z.array(z.string()),
  area: z.number(),
  altSpellings: z.array(z.string()),
  demonyms: z.object({ eng: z.object({ m: z.string() }).optional() }),
});
type Country = z.infer<typeof Country>;

/** Governed by themselves in fact, though the list of states leaves them out. */
const CAPITAL_IS_A_GOVERNMENT = ['TW', 'PS', 'XK', 'FO'];

let world: ReadonlyMap<string, WorldParty> | undefined;

/** A country by its ISO code, or a well-known organisation by its id, as a party. */
export function countryParty(id: string): Party | undefined {
  const found = worldParties().get(id);
  if (!found) return undefined;
  const { adjectives: _adjectives, capitals: _capitals, ...party } = found;
  return party;
}

/** Of those that share a name the one that is so much larger that it is meant: "Dominican". */
export function farLargest(ids: readonly string[]): string | undefined {
  const sized = ids
    .map((id) => ({ id, area: areas().get(id) ?? 0 }))
    .sort((one, other) => other.area - one.area);
  const [largest, next] = sized;
  return largest && next && next.area > 0 && largest.area > next.area * FAR_LARGER
    ? largest.id
    : undefined;
}

const FAR_LARGER = 5;

let sizes: ReadonlyMap<string, number> | undefined;

function areas(): ReadonlyMap<string, number> {
  sizes ??= new Map(
    z
      .array(Country)
      .parse(worldCountries)
      .map(({ cca2, area }) => [cca2, area]),
  );
  return sizes;
}

/** Every country and every well-known organisation, by name. */
export function allParties(): readonly Party[] {
  return [...worldParties().keys()].map(countryParty).filter((party) => party !== undefined);
}

/** What a country is called: "South Korea" for "KR"; its code where it is no country's. */
export function countryName(iso: string): string {
  return worldParties().get(iso)?.name ?? iso;
}

/** The parties of the world by id; made once, when first asked for. */
export function worldParties(): ReadonlyMap<string, WorldParty> {
  if (world) return world;
  const countries = z.array(Country).parse(worldCountries).map(partyOf);
  const organisations = ORGANISATIONS.map((party) => ({
    ...party,
    adjectives: party.adjective === party.short ? [] : plurals(party.adjective),
    capitals: [party.capital],
  }));
  const all = [...countries, ...organisations].sort((a, b) => (a.name < b.name ? -1 : 1));
  world = new Map(all.map((party) => [party.id, party]));
  return world;
}

function partyOf(country: Country): WorldParty {
  const id = country.cca2;
  const governed = country.independent === true || CAPITAL_IS_A_GOVERNMENT.includes(id);
  const name = CALLED[id] ?? country.name.common;
  const capitals = CAPITALS[id] ?? country.capital.slice(0, 1);
  // The people of a territory often go by the name of those who govern it: "French", "American".
  const demonym = governed ? (country.demonyms.eng?.m ?? name) : name;
  const adjectives = PEOPLES[id] ?? plurals(demonym);
  return {
    id,
    name,
    short: SHORT[id] ?? name,
    adjective: adjectives[0] ?? name,
    capital: capitals[0] ?? name,
    timeZone: zoneOf(id, capitals[0]),
    aliases: [...new Set([...spellingsOf(country, governed), ...(ALSO_CALLED[id] ?? [])])].filter(
      (alias) => alias !== name,
    ),
    adjectives: adjectives.filter((adjective) => adjective !== name),
    capitals: governed ? capitals : [],
  };
}

/** The list's own spellings, without codes, sorting forms ("Korea, Republic of") and odd ones of territories. */
function spellingsOf(country: Country, governed: boolean): string[] {
  const { common, official } = country.name;
  const spellings = governed ? country.altSpellings : [];
  return [common, official, ...spellings].filter(
    (spelling) => spelling.length > 3 && !/[,()]/.test(spelling) && !ODD_SPELLINGS.has(spelling),
  );
}

/** In the list, but names of other things, or too short a form of a longer name. */
const ODD_SPELLINGS = new Set([
  ...[
    'Island',
    'Portuguesa',
    'Prathet',
    'Mexicanos',
    'Saudi',
    'Timor',
    'Congo',
    'Togolese',
    'Thai',
  ],
  ...['the Abode of Peace', 'Viti', 'Mann', 'Republic of China', 'Virgin Islands', 'Dominique'],
  'Republic of China (Taiwan)',
]);

function plurals(demonym: string): string[] {
  return demonym
    .split(/, | or /)
    .flatMap((one) => (/[^sxzhe]$/.test(one) ? [one, `${one}s`] : [one]));
}

function zoneOf(id: string, capital: string | undefined): string {
  const fixed = CAPITAL_ZONES[id];
  if (fixed) return fixed;
  const zones = rawTimeZones.filter(({ countryCode }) => countryCode === id);
  const city = capital === undefined ? '' : normOf(capital.replaceAll(' ', ''));
  const own = zones.find(
    ({ name, mainCities }) =>
      mainCities.some((main) => normOf(main.replaceAll(' ', '')) === city) ||
      normOf((name.split('/').at(-1) ?? '').replaceAll('_', '')) === city,
  );
  return own?.name ?? (zones.length === 1 ? zones[0]?.name : undefined) ?? NO_CAPITAL_ZONE;
}

let cities: ReadonlySet<string> | undefined;

/** The world's large cities of one word, as compared: known, so never a misspelling of another name. */
export function cityWords(): ReadonlySet<string> {
  cities ??= new Set(
    rawTimeZones.flatMap(({ mainCities }) => mainCities.map((city) => normOf(city))),
  );
  return cities;
}
