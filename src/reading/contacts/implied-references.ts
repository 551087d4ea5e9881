import type { ContactRecord } from '../../record/record.js';
import { clauseText, wholeClauseAt } from '../clauses/extent.js';
import type { PlaceRead } from '../places/places.js';
import type { DateRead, Sentence } from '../reading.js';
import type { Attributed } from '../voices/attribution.js';

import { personOf } from '../voices/voices.js';
import { isOfSaying } from './day-of-telling.js';
import { type Medium, mediumIn, mediumOfScene } from './medium.js';
import { emptyReference, IN_PERSON, type Reference } from './reference.js';
import { isSide, namedWith } from './reference-sides.js';
import { deedIn } from './references.js';

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

/** "Islamabad, on 11 and 12 April, came a fortnight after the talks in Geneva": the contact that was held there. */
export function placeAsSubject(
  sentence: Sentence,
  index: number,
  places: readonly PlaceRead[],
): Reference | undefined {
  const first = places.find(({ start }) => start === sentence.start);
  if (!first?.known || first.isCountry) return undefined;
  const after = sentence.text.slice(first.end - sentence.start, first.end - sentence.start + 60);
  if (!/^,\s(?:on|in)\s[^,]{3,40},\s(?:was|is|came|followed|made|marked)\b/.test(after))
    return undefined;
  return {
    ...emptyReference(index, first.start, first.end, first.text),
    definite: true,
    byPlace: true,
  };
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
  attributed: readonly Attributed[],
  record: ContactRecord,
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
    const people = peopleWithin(sentence, first.start, last.end, attributed);
    const parties = [...new Set(people.flatMap((id) => record.people.get(id)?.party ?? []))];
    const host = place?.country;
    const guest = people.length === 1 && host !== undefined && !parties.includes(host);
    found.push({
      ...emptyReference(index, start, start + verb[0].length, verb[0]),
      ...(guest && { parties: [...parties, host], people }),
      aside: true,
      implied: true,
    });
  }
  return found;
}

/** The people who stand as actors in a stretch of a sentence. */
function peopleWithin(
  sentence: Sentence,
  from: number,
  to: number,
  attributed: readonly Attributed[],
): string[] {
  const named = sentence.mentions.filter((mention) => {
    const start = sentence.words[mention.first]?.start ?? 0;
    return start >= from && start < to && isSide(mention, sentence, attributed);
  });
  return [...new Set(named.map(personOf).filter((id) => id !== undefined))];
}

const DEED_LOOSE =
  /\b(?:had|was|were|sat|stood|faced|led|saw|backed|left|agreed|signed|flew|hosted|received|[a-z]{3,}ed)\b/;

/** A contact of which no word of contact tells: day or place, two sides and what they did there. */
export function impliedReference(
  sentence: Sentence,
  index: number,
  dates: readonly DateRead[],
  places: readonly PlaceRead[],
  attributed: readonly Attributed[],
  record: ContactRecord,
  medium = mediumIn(sentence),
): Reference | undefined {
  // "Two weeks before receiving Putin on 20 May, Xi walked Trump through": another contact's day.
  const day = dates.find(
    (date) =>
      date.precision === 'day' && !isOfSaying(date, sentence) && !isMeasured(date, sentence),
  );
  const place = places.find(
    ({ known, isCountry, standsForContact }) => known && !isCountry && !standsForContact,
  );
  if (!day && !place) return undefined;
  const both = day !== undefined && place !== undefined;
  // "Costa was in Brussels when Trump and von der Leyen settled it on 27 July": the clause that has the day.
  const clause = day && wholeClauseAt(sentence, day.start);
  const own = clause && !BESIDE.test(clause.joint) ? clauseText(sentence, clause) : '';
  const ownDeed = deedIn(own, both);
  const deed =
    ownDeed ?? deedIn(sentence.text, both) ?? (both ? PLANNED.exec(sentence.text) : null);
  if (!deed) return undefined;
  // "got them into one room on 29 September, and the guest expressed regret": they are those of the day.
  const sidesAt = (offset: number) => {
    const at = sentence.words.findIndex(({ end }) => end > offset);
    return withHosts(namedWith(sentence, at, at, attributed, record), day, place, record);
  };
  const ofDeed = sentence.start + deed.index;
  const sides = (day && !ownDeed ? sidesAt(day.start) : undefined) ?? sidesAt(ofDeed);
  if (!sides) return undefined;
  const start = sentence.start + deed.index;
  return implied(sentence, index, start, start + deed[0].length, sides, medium);
}

/** Whether a day stands in a clause from which a length of time is told: "two weeks before receiving him on 20 May". */
function isMeasured({ start }: DateRead, sentence: Sentence): boolean {
  const clause = wholeClauseAt(sentence, start);
  return clause?.joint === 'othertime' && clause.from < clause.opener;
}

/** "found the two presidents at opposite ends of a telephone line": by its means alone. */
export function mediumReference(
  sentence: Sentence,
  index: number,
  attributed: readonly Attributed[],
  record: ContactRecord,
): Reference | undefined {
  const medium = mediumOfScene(sentence);
  if (!medium) return undefined;
  const at = sentence.words.findIndex(({ end }) => end > medium.start);
  const { people, parties } = namedWith(sentence, at, at, attributed, record);
  const sides = new Set(people.map((id) => record.people.get(id)?.party));
  if (people.length !== 2 || sides.size !== 2) return undefined;
  const words = sentence.text.slice(medium.start - sentence.start, medium.end - sentence.start);
  return {
    ...emptyReference(index, medium.start, medium.end, words),
    people,
    parties,
    kinds: medium.kinds,
    strict: true,
    medium,
  };
}

/** Clauses that tell of another contact than their sentence does. */
const BESIDE = /^(?:othertime|relative)$/;

/** The sides of a deed, where they are those of one contact; with a host that only the place tells. */
function withHosts(
  named: Sides,
  day: DateRead | undefined,
  place: PlaceRead | undefined,
  record: ContactRecord,
): Sides | undefined {
  const ofPeople = new Set(named.people.map((id) => record.people.get(id)?.party));
  const sides = Math.max(ofPeople.size, named.parties.length);
  if (sides < (day && place ? 1 : 2)) return undefined;
  if (sides > 3 && ofPeople.size < sides) return undefined;
  const [only] = named.parties;
  return named.parties.length === 1 && place?.country !== undefined && place.country !== only
    ? { ...named, parties: [...named.parties, place.country] }
    : named;
}

interface Sides {
  parties: string[];
  people: string[];
}

/** "were to settle it in Kigali on 27 July": what two were to do there. */
const PLANNED =
  /\b(?:was|were|had been|is|are) (?:(?:due|set|scheduled|expected|supposed) )?to \p{Ll}+/u;

/** "are expected at Bürgenstock on 21 June to see what is left": the main verb tells what is to come. */
function isExpected(before: string): boolean {
  return /\b(?:is|are) (?:due|set|expected|scheduled|planned|slated|awaited)\b[^;:—]*$/i.test(
    before,
  );
}

const AHEAD = /\b(?:will|(?:is|are) (?:to|due|set|expected|scheduled|planned|slated|awaited))\b/i;
function implied(
  sentence: Sentence,
  index: number,
  start: number,
  end: number,
  sides: Sides,
  medium: Medium | undefined,
): Reference {
  const before = sentence.text.slice(0, start - sentence.start);
  const planned = PLANNED.test(sentence.text.slice(start - sentence.start, end - sentence.start));
  const open =
    planned ||
    /\b(?:will|would|could|should|may|might|if|unless|plans?|expected|to be|not|never)\b[^,;]{0,30}$/.test(
      before,
    ) ||
    /\?\W*$/.test(sentence.text);
  return {
    ...emptyReference(
      index,
      start,
      end,
      sentence.text.slice(start - sentence.start, end - sentence.start),
    ),
    ...sides,
    ...(medium && { medium }),
    modality: isExpected(before)
      ? 'scheduled'
      : open
        ? AHEAD.test(planned ? sentence.text.slice(0, end - sentence.start) : before)
          ? 'scheduled'
          : 'hypothetical'
        : 'held',
    implied: true,
  };
}

/** "Putin was in New Delhi on 4 December": who was at a place of another state was with its leaders. */
export const PRESENCE = /\b(?:was|were|is) (?=(?:back |again )?(?:in|at) )/;

/** What two do together, or one does to the other, at a contact. */
export const DEED =
  /\b(?:asked|told|agreed|signed|assured|promised|offered|invited|urged|pressed|warned|raised|discussed|thanked|praised|congratulated|clashed|argued|announced|reached|exchanged|flew|travelled|traveled|came|stepped|shook|left|received|greeted|hosted|returned|went|sealed|struck|committed|pledged|endorsed|declared|handed|showed|had|made|gave|took|opened|led|brought|stood|backed|[a-z]{4,}(?<!nam|bas|call|report|expect|announc|suppos|relat|unit|accord)ed)\b/;
