import type { ContactRecord } from '../record/record.js';
import type { Attributed } from './attribution.js';
import type { PlaceRead } from './places.js';
import type { DateRead, Sentence } from './reading.js';
import { emptyReference, IN_PERSON, type Reference } from './reference.js';
import { namedWith } from './reference-sides.js';
import { deedIn } from './references.js';
import { SAYING } from './say-words.js';

/** "since Busan", "three months after Mar-a-Lago": a contact by the name of its place. */
export function placeReferences(
  sentence: Sentence,
  index: number,
  places: readonly PlaceRead[],
  references: readonly Reference[],
): Reference[] {
  return places
    .filter(
      ({ standsForContact, start, end }) =>
        standsForContact &&
        !references.some(
          (other) =>
            (other.start <= start && other.end > end) ||
            (other.start > end &&
              /^\s(?:[\w-]+\s){0,2}$/.test(
                sentence.text.slice(end - sentence.start, other.start - sentence.start),
              )),
        ),
    )
    .map((place) => ({
      ...emptyReference(index, place.start, place.end, place.text),
      kinds: IN_PERSON,
      strict: true,
      definite: true,
      aside: true,
      byPlace: true,
    }));
}

/**
 * A deed of two sides on a day or at a place, where no word of contact stands: "In Osaka on 28 June
 * 2019 Modi asked Trump to mediate".
 */
export function impliedAsides(
  sentence: Sentence,
  index: number,
  dates: readonly DateRead[],
  places: readonly PlaceRead[],
  references: readonly Reference[],
): Reference[] {
  const found: Reference[] = [];
  for (const [at, word] of sentence.words.entries()) {
    if (!/^(after|since|before)$/.test(word.norm)) continue;
    const next = sentence.words.findIndex(
      (other, index) => index > at && /[,;:—]/.test(other.before),
    );
    const last = sentence.words[(next === -1 ? sentence.words.length : next) - 1];
    const first = sentence.words[at + 1];
    if (!first || !last || last.start - first.start < 12) continue;
    const inside = (thing: { start: number; end: number }) =>
      thing.start >= first.start && thing.end <= last.end;
    if (references.some(inside)) continue;
    const day = dates.find((date) => date.precision === 'day' && !date.relative && inside(date));
    const place = places.find(
      (each) => each.known && !each.isCountry && !each.standsForContact && inside(each),
    );
    if (!day && !place) continue;
    const verb = DEED_LOOSE.exec(
      sentence.text.slice(first.start - sentence.start, last.end - sentence.start),
    );
    if (!verb) continue;
    const start = first.start + verb.index;
    found.push({
      ...emptyReference(index, start, start + verb[0].length, verb[0]),
      aside: true,
      implied: true,
    });
  }
  return found;
}

const DEED_LOOSE =
  /\b(?:had|was|were|sat|stood|faced|led|saw|backed|left|agreed|signed|flew|hosted|received|[a-z]{3,}ed)\b/;

export function impliedReference(
  sentence: Sentence,
  index: number,
  dates: readonly DateRead[],
  places: readonly PlaceRead[],
  attributed: readonly Attributed[],
  record: ContactRecord,
): Reference | undefined {
  const day = dates.find(
    (date) => date.precision === 'day' && !date.relative && !isOfSaying(date, sentence),
  );
  const place = places.find(
    ({ known, isCountry, standsForContact }) => known && !isCountry && !standsForContact,
  );
  if (!day && !place) return undefined;
  const agreed = deedIn(sentence, day !== undefined && place !== undefined);
  const verb = agreed
    ? sentence.words.findIndex(({ start }) => start >= sentence.start + agreed.index)
    : -1;
  if (!agreed || verb < 0) return undefined;
  const named = namedWith(sentence, verb, verb, attributed, record);
  const ofPeople = new Set(named.people.map((id) => record.people.get(id)?.party));
  const sides = Math.max(ofPeople.size, named.parties.length);
  if (sides > 3 || sides < (day && place ? 1 : 2)) return undefined;
  const [only] = named.parties;
  if (named.parties.length === 1 && place?.country !== undefined && place.country !== only) {
    named.parties = [...named.parties, place.country];
  }
  const start = sentence.start + agreed.index;
  return {
    sentence: index,
    start,
    end: start + agreed[0].length,
    words: agreed[0],
    kinds: [],
    strict: false,
    modality:
      /\b(?:will|would|could|should|may|might|if|unless|plans?|expected|to be|not|never)\b[^,;]{0,30}$/.test(
        sentence.text.slice(0, agreed.index),
      ) || /\?\W*$/.test(sentence.text)
        ? 'hypothetical'
        : 'held',
    ...named,
    definite: false,
    latest: false,
    other: false,
    aside: false,
    dates: [],
    places: [],
    spans: [],
    implied: true,
  };
}

/** "Putin was in New Delhi on 4 December": who was at a place of another state was with its leaders. */
export const PRESENCE = /\b(?:was|were|is) (?=(?:back |again )?(?:in|at) )/;

/** What two do together, or one does to the other, at a contact. */
export const DEED =
  /\b(?:asked|told|agreed|signed|assured|promised|offered|invited|urged|pressed|warned|raised|discussed|thanked|praised|congratulated|clashed|argued|announced|reached|exchanged|flew|travelled|traveled|came|stepped|shook|left|received|greeted|hosted|returned|went|sealed|struck|committed|pledged|endorsed|declared|handed|showed|had|gave|took|opened|led|brought|stood|backed|[a-z]{4,}(?<!nam|bas|call|report|expect|announc|suppos|relat|unit|accord)ed)\b/;

/** "said on Tuesday", "in a statement on 3 November": the day of the telling. */
export function isOfSaying(date: DateRead, sentence: Sentence): boolean {
  const before = sentence.text.slice(0, date.start - sentence.start);
  const words = before
    .trimEnd()
    .split(/\s+/)
    .slice(-7)
    .map((word) => word.toLowerCase().replace(/[^\p{L}\p{N}]/gu, ''));
  const last = words.at(-1) ?? '';
  const rest = /^(on|in|late|early|earlier|at|the|last)$/.test(last) ? words.slice(0, -1) : words;
  const told = rest.findLastIndex(
    (word) =>
      SAYING.has(word) ||
      /^(statement|post|readout|briefing|reporters|interview|published|announcement|deadline|since|until|by|effective)$/.test(
        word,
      ),
  );
  if (told === -1) return false;
  const since = rest.slice(told + 1);
  return since.every((word) =>
    /^(on|in|a|an|the|at|of|to|his|her|its|truth|social|platform|late|early|joint|reporters|journalists|statement|post|briefing|readout|issued|published|released)$/.test(
      word,
    ),
  );
}
