/** Where the main contact of an article was. */

import type { ReadSentence } from '../reading/contacts/references.js';
import { type PlaceRead, placeAt, placesIn } from '../reading/places/places.js';
import type { Sentence } from '../reading/reading.js';
import { isSharedHouse } from '../reading/voices/voice-outlets.js';
import { partiesOf } from '../reading/voices/voices.js';
import type { ContactRecord } from '../record/record.js';
import { IN_PERSON, type Place } from '../record/schema.js';
import type { MainContact } from './main-contact.js';
import { cityOfSite, hostOf, isAtSite, isDateline, isHouse, isSite } from './sites.js';

/** City and country, as far as the text or the tables tell; nothing for what is met by phone. */
export function placeOf(
  main: MainContact,
  read: readonly ReadSentence[],
  record: ContactRecord,
  /** The state whose capital the text was written in, and the town itself. */
  home?: string,
  town?: Partial<Place>,
  /** The side whose own release it is. */
  owner?: string,
): Partial<Place> | undefined {
  if (main.kind !== undefined && !IN_PERSON.includes(main.kind)) return undefined;
  const of = main.references
    .flatMap((reference) => reference.places)
    .filter(
      (place) =>
        !isDateline(place, read) &&
        !WATERS.test(place.text) &&
        !isRegion(place, read) &&
        !isOfDesk(place, read) &&
        !isOfGathering(place, read),
    );
  const told = of.length > 0 ? of : besideOf(main, read, record);
  const visited =
    main.kind === 'visit' && told.length === 0 ? visitedIn(main, read, record) : undefined;
  const places = [...told, ...stopsOf(main, told, visited, read, record)];
  const named =
    places.find(({ isCountry, known }) => !isCountry && known) ??
    places.find(({ isCountry, town }) => !isCountry || town !== undefined);
  // "at State House, Nairobi", "at Farmleigh in Dublin": a house, and its city behind it.
  const around =
    named && (!named.known || named.house !== undefined)
      ? cityBehind(named, read, record)
      : undefined;
  const site = named
    ? (!named.known && isSite(named, read)) || isOfOthers(named, main)
    : places.length === 0 && isAtSite(main, read);
  const there =
    site && !around
      ? (cityOfSite(main, read, record, town) ?? capitalOf(owner, main, read, record))
      : undefined;
  if (there) return { ...there, ...(named && isHouse(named, read) && { name: named.text }) };
  const city = around ?? named;
  const country =
    city?.country ??
    hostOf(main, read) ??
    places.find(({ isCountry }) => isCountry)?.country ??
    visited ??
    // A town that is on no map, told of from the capital of one of them, is in that country.
    (city && home !== undefined && main.parties.includes(home) ? home : undefined);
  const state =
    main.kind === 'visit' ? cityState(country ?? visitedIn(main, read, record), record) : undefined;
  if (!city && state) return state;
  if (!city)
    return (
      hereOf(main, read, record, home, town) ?? (country === undefined ? undefined : { country })
    );
  const house = around
    ? named?.text.replace(new RegExp(` ${around.text}$`, 'u'), '')
    : (city.house ?? houseOf(city.text, record));
  return {
    ...(house !== undefined && { name: house }),
    city: city.name ?? named?.town ?? city.text,
    ...(country !== undefined && { country }),
  };
}

/** "received a courtesy call at Government House", in a release of Thailand's: at home. */
function capitalOf(
  owner: string | undefined,
  main: MainContact,
  read: readonly ReadSentence[],
  record: ContactRecord,
): Partial<Place> | undefined {
  const hosts = RECEIVES.test(read[main.first]?.sentence.text ?? '');
  const city =
    owner === undefined || !hosts || !main.parties.includes(owner)
      ? undefined
      : record.party(owner)?.capital;
  return city === undefined || owner === undefined ? undefined : { city, country: owner };
}

const RECEIVES = /(?<!\b(?:was|were|been) )\b(?:received|hosted|welcomed)\b/i;

/** "at the Foreign Office", in Islamabad: a house that goes by the same name elsewhere, of no side here. */
function isOfOthers({ house, country, norm }: PlaceRead, main: MainContact): boolean {
  return (
    house !== undefined &&
    country !== undefined &&
    !main.parties.includes(country) &&
    isSharedHouse([norm])
  );
}

/** "at the Iberian summit in Huelva": of whom the gathering was. */
function isOfGathering({ known, end }: PlaceRead, read: readonly ReadSentence[]): boolean {
  const own = read.find(({ sentence }) => sentence.start <= end && end <= sentence.end)?.sentence;
  return !known && own !== undefined && GATHERING.test(own.text.slice(end - own.start));
}

const GATHERING = /^ (?:summits?|conference|forum|meeting|gathering|talks|assembly|dialogue)\b/i;

/** "From the desk in Oslo:": where it is written. */
function isOfDesk({ start }: PlaceRead, read: readonly ReadSentence[]): boolean {
  const own = read.find(({ sentence }) => sentence.start <= start && start < sentence.end);
  const before = own?.sentence.text.slice(0, start - own.sentence.start) ?? '';
  return /\b(?:the|our) (?:desk|bureau|newsroom) in $/i.test(before);
}

/** "peace in the Balkans": a part of the world, and no town. */
function isRegion(place: PlaceRead, read: readonly ReadSentence[]): boolean {
  const { start, known } = place;
  const own = read.find(({ sentence }) => sentence.start <= start && start < sentence.end);
  return (
    !known &&
    own !== undefined &&
    /\b(?:in|across|around) the $/i.test(own.sentence.text.slice(0, start - own.sentence.start)) &&
    !isSite(place, read)
  );
}

/** "talks on catches in the Barents Sea here": nobody sits down on the water. */
const WATERS = / (?:Sea|Ocean|Strait|Straits|Channel|River|Basin|Shoal|Gulf|Bay)$/;

function cityBehind(
  { start: from, end }: PlaceRead,
  read: readonly ReadSentence[],
  record: ContactRecord,
): Pick<PlaceRead, 'text' | 'name' | 'country' | 'house'> | undefined {
  const own = read.find(({ sentence }) => sentence.start <= end && end <= sentence.end);
  if (!own) return undefined;
  const { sentence, places } = own;
  const joins = (start: number) =>
    start > end &&
    /^(?:, (?:in )?| in | at )$/.test(
      sentence.text.slice(end - sentence.start, start - sentence.start),
    );
  const place = places.find(({ start, isCountry, known }) => !isCountry && known && joins(start));
  if (place) return place;
  // "at State House, Nairobi", "at State House Nairobi": a capital without a word for where.
  const capital = sentence.mentions.find(({ first, last, form }) => {
    const start = sentence.words[first]?.start ?? 0;
    const closes = start > from && sentence.words[last]?.end === end;
    return form === 'capital' && (closes || joins(start));
  });
  const [country] = capital ? partiesOf(capital, record) : [];
  return capital && country !== undefined ? { text: capital.text, country } : undefined;
}

/** "The visit that she was to make to Tripoli is off": of a contact without a place, where its own sentence says "in" or "to". */
function besideOf(
  main: MainContact,
  read: readonly ReadSentence[],
  record: ContactRecord,
): readonly PlaceRead[] {
  const own = read[main.first];
  if (!own || main.kind === undefined) return [];
  const { sentence, places, attributed } = own;
  const forum = forumIn(sentence, record);
  if (forum) return [forum];
  const [only, other] = places.filter(
    ({ start, isCountry }) =>
      !isCountry &&
      /\b(?:in|to|at|(?:set|scheduled|planned|due|arranged|billed|expected) (?:for|in)) $/.test(
        sentence.text.slice(0, start - sentence.start),
      ) &&
      !attributed.some(
        ({ marker, form }) => form === 'said' && marker.start <= start && start < marker.end,
      ),
  );
  return only && !other ? [only] : [];
}

/** "on the margins of the Antalya Diplomacy Forum": a gathering that has its name from its city. */
function forumIn(sentence: Sentence, record: ContactRecord): PlaceRead | undefined {
  const margins = MARGINS.exec(sentence.text);
  const from = margins ? sentence.start + margins.index + margins[0].length : undefined;
  const at = sentence.words.findIndex(({ start }) => start === from);
  const place = at < 0 ? undefined : placeAt(sentence, at, record);
  return place?.known &&
    !place.isCountry &&
    FORUM.test(sentence.text.slice(place.end - sentence.start))
    ? place
    : undefined;
}

const MARGINS =
  /\b(?:on|at) the (?:margins?|sidelines?|fringes?|edges?) of (?:the|this year['’]s) (?:annual )?/;
const FORUM = /^ (?:\p{Lu}\p{L}+ ){0,3}(?:Forum|Conference|Dialogue|Summit|Meeting)\b/u;

/** "after visiting Singapore", "left Ghana after a state visit": the state whose name stands behind the visit or its verb. */
function visitedIn(
  main: MainContact,
  read: readonly ReadSentence[],
  record: ContactRecord,
): string | undefined {
  for (const { sentence: index, end } of main.references) {
    const sentence = read[index]?.sentence;
    const state = sentence?.mentions.find(({ first, form }) => {
      const start = sentence.words[first]?.start ?? 0;
      const before = sentence.text.slice(0, start - sentence.start);
      const behind = start >= end && /^ (?:(?:to|in) )?$/.test(before.slice(end - sentence.start));
      return form === 'name' && (behind || LEFT_FROM.test(before));
    });
    const [party] = state ? partiesOf(state, record) : [];
    if (party !== undefined && main.parties.includes(party)) return party;
  }
  return undefined;
}

const LEFT_FROM =
  /\b(?:left|leaves|departed|arrived in|arrives in|landed in|flew (?:in)?to|flies to|travels to|travelled to|toured|visits|visited) $/;

/** A visit to Singapore is one to its city. */
function cityState(country: string | undefined, record: ContactRecord): Partial<Place> | undefined {
  const party = country === undefined ? undefined : record.party(country);
  return party?.capital !== undefined && party.capital === party.name
    ? { city: party.capital, country: party.id }
    : undefined;
}

/** "met here on Thursday": where the text was written, by the first capital that it names. */
function hereOf(
  main: MainContact,
  read: readonly ReadSentence[],
  record: ContactRecord,
  home: string | undefined,
  town: Partial<Place> | undefined,
): Partial<Place> | undefined {
  const own = read[main.first];
  const lead = main.references[0];
  if (!own || !lead) return undefined;
  const after = own.sentence.text.slice(lead.end - own.sentence.start);
  if (!/^(?:[^,;.]{0,60})?\bhere\b/.test(after)) return undefined;
  if (town) return town;
  const capital = home === undefined ? undefined : record.party(home)?.capital;
  if (capital !== undefined && home !== undefined) return { city: capital, country: home };
  for (const { sentence } of read.slice(0, main.first + 1)) {
    const capital = sentence.mentions.find(({ form }) => form === 'capital');
    const [country] = capital ? partiesOf(capital, record) : [];
    if (capital && country !== undefined) return { city: capital.text, country };
  }
  return undefined;
}

/** A visit to a country, of which only the city of a later sentence tells more: "at a news conference in Astana". */
function stopsOf(
  main: MainContact,
  told: readonly PlaceRead[],
  visited: string | undefined,
  read: readonly ReadSentence[],
  record: ContactRecord,
): readonly PlaceRead[] {
  const country = told.find(({ isCountry }) => isCountry)?.country ?? visited;
  if (main.kind !== 'visit' || country === undefined || told.some(({ isCountry }) => !isCountry))
    return [];
  return read
    .slice(0, main.first + LOOKED_AHEAD)
    .flatMap(({ sentence }) => [...placesIn(sentence, record), ...leftIn(sentence, record)])
    .filter((place) => !place.isCountry && place.country === country)
    .slice(0, 1);
}

/** "flew out of Beijing on Thursday": the city that somebody left. */
function leftIn(sentence: Sentence, record: ContactRecord): PlaceRead[] {
  return sentence.words.flatMap((word, at) => {
    const before = sentence.text.slice(0, word.start - sentence.start);
    const place = OUT_OF.test(before) ? placeAt(sentence, at, record) : undefined;
    return place?.known ? [place] : [];
  });
}

const OUT_OF =
  /\b(?:left|leaves|departed|(?:flew|flies|flown) (?:out of|home from|from)|departed from) $/;

/** So many sentences on from where a visit is told its city may be named. */
const LOOKED_AHEAD = 4;

function houseOf(text: string, record: ContactRecord): string | undefined {
  return record.inOrder.find(({ place }) => place?.name?.toLowerCase() === text.toLowerCase())
    ?.place?.name;
}
