/** The town in which a text was written, by its dateline: "RANTAU PANJANG, Malaysia:", "ACCRA, 12 March –". */
import { datelineEnd } from '../reading/dates/dateline.js';
import { placeAt } from '../reading/places/places.js';
import type { Sentence } from '../reading/reading.js';
import { partiesOf } from '../reading/voices/voices.js';
import type { ContactRecord } from '../record/record.js';
import type { Place } from '../record/schema.js';

/** City and country, where the dateline names one place and no more. */
export function writtenAt(
  dated: readonly Sentence[],
  record: ContactRecord,
): Partial<Place> | undefined {
  for (const sentence of dated.slice(0, 3)) {
    const end = datelineEnd(sentence);
    if (end <= sentence.start) continue;
    const line = sentence.text.slice(0, end - sentence.start);
    if (TURN.test(line)) continue;
    const town = /^\(?(?:\p{Lu}[\p{L}'’.-]*[ -]?){1,4}/u.exec(line)?.[0].trim() ?? '';
    // "KABUL/DUSHANBE —"
    if (town === '' || line.slice(town.length).startsWith('/')) return undefined;
    const place = placeAt(sentence, 0, record);
    if (place?.known && !place.isCountry)
      return { city: place.name ?? place.text, ...ofCountry(place.country) };
    const country = sentence.mentions.find(
      ({ first, form }) => form === 'name' && (sentence.words[first]?.start ?? end) < end,
    );
    const [party] = country ? partiesOf(country, record) : [];
    return town === town.toUpperCase() ? { city: inSmall(town), ...ofCountry(party) } : undefined;
  }
  return undefined;
}

/** "PRIME MINISTER RABUKA:", in a transcript: whose turn it is to speak. */
const TURN =
  /\b(?:PRESIDENT|MINISTER|PREMIER|CHANCELLOR|SECRETARY|SPOKES(?:MAN|WOMAN|PERSON)|AMBASSADOR|JOURNALIST|REPORTER|QUESTION|MODERATOR)\b[^:]*:\s*$/;

/** "BERLIN/PRAGUE, 14 Sept": of two towns neither tells where a third is. */
export function isWrittenInTwo(dated: readonly Sentence[]): boolean {
  return dated
    .slice(0, 3)
    .some((sentence) =>
      /^\p{Lu}[\p{L}'’. -]{2,30}\/ ?\p{Lu}\p{L}/u.test(
        sentence.text.slice(0, Math.max(0, datelineEnd(sentence) - sentence.start)),
      ),
    );
}

function ofCountry(country: string | undefined): { country?: string } {
  return country === undefined ? {} : { country };
}

function inSmall(town: string): string {
  return town.replace(/\p{L}+/gu, (word) => word.charAt(0) + word.slice(1).toLowerCase());
}
