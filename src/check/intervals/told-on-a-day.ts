/** The contacts that a sentence tells by day and sides alone, whatever its words. */

import { isOfSaying } from '../../reading/contacts/day-of-telling.js';
import { isSide } from '../../reading/contacts/references.js';
import type { PlaceRead } from '../../reading/places/places.js';
import type { DateRead } from '../../reading/reading.js';
import { partiesOf, personOf } from '../../reading/voices/voices.js';
import { addDays } from '../../record/calendar.js';
import type { ContactEvent } from '../../record/schema.js';
import { tookPlace } from '../../record/standing.js';
import { placeFits } from '../binding/fitting.js';
import type { BoundSentence, Copy } from '../reading.js';
import { liesOn } from './described.js';
import type { Stretch } from './told-intervals.js';

/** Who is named as a side: all people given took part, and the parties are theirs. */
interface Named {
  people: readonly string[];
  parties: readonly string[];
}

/**
 * What those who are named had on the one day that a sentence names, outside some of its words. One side
 * alone is told by a person, or by the place beside it.
 */
export function toldOnADay(
  copy: Copy,
  sentence: BoundSentence,
  { apart, sides }: { apart?: Stretch; sides?: Named } = {},
): readonly ContactEvent[] | undefined {
  const outside = (thing: Stretch) =>
    !apart || thing.end <= apart.start || thing.start >= apart.end;
  const { read } = sentence;
  const [date, another] = daysTold(sentence).filter(outside);
  if (!date || another || date.relative) return undefined;
  const places = read.places.filter((place) => place.known && !place.isCountry && outside(place));
  return toldOn(copy, date, sides ?? namedIn(copy, read, outside), places);
}

/** "a year and a half separates the calls of 17 June 2025 and 2 February 2026 between Modi and Trump" */
export function toldOnTwoDays(
  copy: Copy,
  sentence: BoundSentence,
): [ContactEvent, ContactEvent] | undefined {
  const [one, other, another] = daysTold(sentence);
  if (!one || !other || another || one.relative || other.relative) return undefined;
  const sides = namedIn(copy, sentence.read, () => true);
  const [first, ...rest] = toldOn(copy, one, sides, []) ?? [];
  const [second, ...more] = toldOn(copy, other, sides, []) ?? [];
  if (!first || !second || first === second || rest.length + more.length > 0) return undefined;
  return [first, second];
}

/** The days that a sentence tells, but for those on which somebody said something. */
export function daysTold({ read: { dates, sentence } }: BoundSentence): DateRead[] {
  return dates.filter((date) => date.precision === 'day' && !isOfSaying(date, sentence));
}

/** What some of those who are named had on a day, whoever else is named. */
export function contactsOn(
  copy: Copy,
  sentence: BoundSentence,
  date: DateRead,
): readonly ContactEvent[] | undefined {
  const { people, parties } = namedIn(copy, sentence.read, () => true);
  const sides = new Set([...parties, ...sentence.references.flatMap((bound) => bound.parties)]);
  const places = sentence.read.places.filter(({ known, isCountry }) => known && !isCountry);
  const all = { people: [], parties: [...sides] };
  const found = (
    toldOn(copy, date, all, places) ??
    all.parties.flatMap((party) => toldOn(copy, date, { ...all, parties: [party] }, places) ?? [])
  ).filter((event) => people.length === 0 || event.participants.some((id) => people.includes(id)));
  return found.length > 0 ? [...new Set(found)] : undefined;
}

function toldOn(
  copy: Copy,
  date: DateRead,
  { people, parties }: Named,
  places: readonly PlaceRead[],
): readonly ContactEvent[] | undefined {
  if (parties.length === 0) return undefined;
  const meant = { ...date, spans: date.year ? date.spans : date.spans.slice(0, 1) };
  // Of several named, two are enough: "Sweden lent its rooms to Americans and Chinese".
  const theirs = parties.length === 2 ? [parties] : parties.slice(0, 4).map((party) => [party]);
  const found = aroundDays(copy, meant).filter(
    (event) =>
      theirs.some((each) => each.every((party) => event.parties.includes(party))) &&
      tookPlace(event) &&
      liesOn(meant, event, copy) &&
      people.every((id) => event.participants.includes(id)) &&
      (people.length > 0 ||
        parties.filter((party) => event.parties.includes(party)).length >= 2 ||
        places.some((place) => placeFits(place, event, copy.record) === true)),
  );
  return found.length > 0 ? found : undefined;
}

/** So many days around a told one a contact may lie that still goes on then. */
const AROUND = 4;

function aroundDays({ record }: Copy, { spans }: DateRead): ContactEvent[] {
  const found = new Set<ContactEvent>();
  for (const { first, last } of spans) {
    const end = addDays(last, AROUND);
    for (let day = addDays(first, -AROUND); day <= end; day = addDays(day, 1))
      for (const event of record.onDay(day)) found.add(event);
  }
  return [...found];
}

function namedIn(
  copy: Copy,
  { sentence, attributed }: BoundSentence['read'],
  outside: (thing: Stretch) => boolean,
): Named {
  const named = sentence.mentions.filter((mention) => {
    const [first, last] = [sentence.words[mention.first], sentence.words[mention.last]];
    return (
      first !== undefined &&
      last !== undefined &&
      outside({ start: first.start, end: last.end }) &&
      (personOf(mention) !== undefined || isSide(mention, sentence, attributed))
    );
  });
  return {
    people: named.map(personOf).filter((id) => id !== undefined),
    parties: [...new Set(named.flatMap((mention) => partiesOf(mention, copy.record)))],
  };
}

/** So far back a text may have told of a day what it goes on about. */
const BACK = 6;

/** What the sentences before tell of a day, where nothing was bound there. */
export function toldBefore(
  copy: Copy,
  sentence: BoundSentence,
  sides?: Named,
): readonly ContactEvent[] | undefined {
  if (sentence.before) return undefined;
  const at = copy.sentences.indexOf(sentence);
  for (let index = at - 1; index >= Math.max(0, at - BACK); index -= 1) {
    const previous = copy.sentences[index];
    const told = previous && toldOnADay(copy, previous, sides && { sides });
    if (told) return told;
  }
  return undefined;
}
