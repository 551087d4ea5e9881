/** Houses, crossings and rivers at which a contact was, and the city that stands for them. */

import type { ReadSentence } from '../reading/contacts/references.js';
import { type PlaceRead, placesIn } from '../reading/places/places.js';
import type { ContactRecord } from '../record/record.js';
import type { Place } from '../record/schema.js';
import type { MainContact } from './main-contact.js';

/** Houses and land: a name with one of these is no town's. */
const HOUSE =
  /^(?:palace|hotel|mansion|residence|house|presidency|chancellery|guesthouse|hall|airport|centre|center|club|office|ministry|parliament|embassy|compound)$/i;
const LAND =
  /^(?:river|bridge|crossing|border|post|checkpoint|lake|reservoir|dam|island|pass|strait|line|terminal|quay|pier|port)$/i;

/** "the Estévez palace", "the Golok river": a name, and what it is. */
export function isSite(place: PlaceRead, read: readonly ReadSentence[]): boolean {
  const noun = nounOf(place, read);
  return HOUSE.test(noun) || LAND.test(noun);
}

export function isHouse(place: PlaceRead, read: readonly ReadSentence[]): boolean {
  return HOUSE.test(nounOf(place, read));
}

function nounOf({ text, end }: PlaceRead, read: readonly ReadSentence[]): string {
  const last = text.split(/[\s-]/).at(-1) ?? '';
  if (HOUSE.test(last) || LAND.test(last)) return last;
  const own = read.find(({ sentence }) => sentence.start <= end && end <= sentence.end)?.sentence;
  return /^ (\p{Ll}+)/u.exec(own?.text.slice(end - own.start) ?? '')?.[1] ?? '';
}

/** "at the presidential palace", "in his office": where a host is at home, without a name. */
const AT_SITE =
  /\b(?:at|in|inside|outside) (?:the|his|her|its|a) (?:(?:state|royal|presidential|official|prime minister['’]s|president['’]s|chancellor['’]s|government|governor['’]s|foreign|country|private|summer) ){1,2}(?:palace|residence|office|house|mansion|ministry|guest ?house|chancellery|villa|retreat|compound|lodge)\b|\bat (?:the |its |their )?(?:(?:alliance|bloc|NATO|EU|UN|African Union|ASEAN) )?headquarters\b|\bat (?:State House|Government House|the (?:presidency|chancellery|palace|foreign ministry|Foreign Ministry|Prime Minister['’]s Office|Presidential Palace|State Guest ?house))\b/u;

export function isAtSite(main: MainContact, read: readonly ReadSentence[]): boolean {
  const { start, text } = read[main.first]?.sentence ?? { start: 0, text: '' };
  const lead = main.references.find(({ sentence }) => sentence === main.first);
  return lead !== undefined && AT_SITE.test(text.slice(Math.max(0, lead.start - start)));
}

/** The city of a house or a crossing: the only one that the text names beside it, that of its dateline, or the host's capital. */
export function cityOfSite(
  main: MainContact,
  read: readonly ReadSentence[],
  record: ContactRecord,
  town: Partial<Place> | undefined,
): Partial<Place> | undefined {
  const ofSide = (country: string | undefined) =>
    country === undefined || main.parties.includes(country);
  const told = read
    .slice(0, main.first + 1)
    .flatMap(({ sentence }) => placesIn(sentence, record))
    .find(({ known, isCountry, country }) => known && !isCountry && ofSide(country));
  if (told && !isDateline(told, read))
    return {
      city: told.name ?? told.text,
      ...(told.country !== undefined && { country: told.country }),
    };
  if (town) return town;
  const host = hostOf(main, read);
  const capital = host === undefined ? undefined : record.party(host)?.capital;
  return capital !== undefined && host !== undefined && main.parties.includes(host)
    ? { city: capital, country: host }
    : undefined;
}

/** "JOHANNESBURG — Talks in Geneva": where it was written. */
export function isDateline({ start, end }: PlaceRead, read: readonly ReadSentence[]): boolean {
  const own = read.find(({ sentence }) => sentence.start <= start && end <= sentence.end)?.sentence;
  return (
    own !== undefined &&
    /^\s*\p{Lu}[\p{Lu}\s,./-]{2,40}$/u.test(own.text.slice(0, end - own.start)) &&
    /^[^\p{L}]{0,3}(?:[—–:-]|\()/u.test(own.text.slice(end - own.start).trimStart())
  );
}

/** "Tusk received her in Suwałki": who receives is at home. */
export function hostOf(main: MainContact, read: readonly ReadSentence[]): string | undefined {
  const hosting = main.references.find(({ words }) =>
    /^(?:received|hosted|welcomed|greeted|receives|hosts|welcomes)/i.test(words),
  );
  const own = hosting && read[hosting.sentence];
  if (!own) return undefined;
  const before = own.sentence.text.slice(0, hosting.start - own.sentence.start);
  return !/\b(?:was|were|is|been|being|be)\s*$/i.test(before) ? hosting.parties[0] : undefined;
}
