/** Time zones as they are offered and shown. */
import { rawTimeZones } from '@vvo/tzdb';
import Fuse from 'fuse.js';
import { isTimeZone } from '../record/calendar.js';
import { worldParties } from '../record/countries.js';
import { normOf } from '../record/words.js';

interface Zone {
  name: string;
  /** What it may be called: its cities, its country, its usual names. */
  called: readonly string[];
  /** The same as compared. */
  norms: readonly string[];
}

let zones: readonly Zone[] | undefined;
let fuse: Fuse<Zone> | undefined;

/** "America/New York (Washington)", with a capital or city where the name does not hold it. */
export function zoneLabel(timeZone: string): string {
  const city = cityOf(timeZone);
  const name = timeZone.replaceAll('_', ' ');
  return city === undefined || name.includes(city) ? name : `${name} (${city})`;
}

/** Whose clock it is, for a hint: "Washington". */
export function clockCity(timeZone: string): string {
  return cityOf(timeZone) ?? (timeZone.split('/').at(-1) ?? timeZone).replaceAll('_', ' ');
}

/** Zones like what is typed, best first; nothing typed gives the usual ones. */
export function zonesLike(typed: string, usual: readonly string[], limit: number): string[] {
  const sought = normOf(typed.trim());
  const all = allZones();
  if (sought === '')
    return [...new Set([...usual, ...all.map(({ name }) => name)])].slice(0, limit);
  const begins = all.filter(({ norms }) => norms.some((name) => name.startsWith(sought)));
  fuse ??= new Fuse([...all], { keys: ['called'], threshold: 0.3, ignoreLocation: true });
  const near =
    begins.length >= limit ? [] : fuse.search(typed.slice(0, 40)).map(({ item }) => item);
  const found = [...begins, ...near].map(({ name }) => name);
  const exact = isTimeZone(typed.trim()) ? [typed.trim()] : [];
  return [...new Set([...exact, ...found])].slice(0, limit);
}

function allZones(): readonly Zone[] {
  zones ??= [
    ...rawTimeZones.map(({ name, mainCities, countryName, alternativeName, abbreviation }) =>
      zoneOf(name, [
        ...mainCities,
        countryName,
        alternativeName,
        abbreviation,
        name,
        (name.split('/').at(-1) ?? '').replaceAll('_', ' '),
        ...capitalsOn(name),
      ]),
    ),
    zoneOf('UTC', ['UTC', 'GMT', 'Universal time']),
  ];
  return zones;
}

function zoneOf(name: string, called: readonly string[]): Zone {
  return { name, called, norms: called.map(normOf) };
}

let capitals: ReadonlyMap<string, readonly string[]> | undefined;

function capitalsOn(timeZone: string): readonly string[] {
  if (!capitals) {
    const byZone = new Map<string, string[]>();
    for (const party of worldParties().values()) {
      // What is governed from elsewhere has no clock that anybody goes by.
      if (!/^[A-Z]{2}$/.test(party.id) || party.capitals.length === 0) continue;
      byZone.set(party.timeZone, [...(byZone.get(party.timeZone) ?? []), party.capital]);
    }
    capitals = byZone;
  }
  return capitals.get(timeZone) ?? [];
}

const WELL_KNOWN: Readonly<Record<string, string>> = {
  'America/New_York': 'Washington',
  'Asia/Shanghai': 'Beijing',
  'Asia/Kolkata': 'New Delhi',
  'America/Toronto': 'Ottawa',
  'Australia/Sydney': 'Canberra',
  'Asia/Karachi': 'Islamabad',
};

function cityOf(timeZone: string): string | undefined {
  return WELL_KNOWN[timeZone] ?? capitalsOn(timeZone)[0];
}
