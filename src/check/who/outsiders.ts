/** People told at a contact in which their state took no part: "Donald Tusk among them". */

import { isHeadOffice } from '../../reading/people/role-words.js';
import type { ContactEvent } from '../../record/schema.js';
import { GATHERING } from '../binding/candidates.js';
import { placeFits } from '../binding/fitting.js';
import type { BoundSentence, Copy } from '../reading.js';
import type { Told, Way } from './absent.js';
import { type PersonTold, peopleTold } from './people-told.js';

/** The gathering of many, of a day and at a place, at which somebody is told whose state was not there. */
export function gatheringOf(
  person: PersonTold,
  sentence: BoundSentence,
  copy: Copy,
): ContactEvent | undefined {
  const { read } = sentence;
  const days = read.dates.filter(
    ({ relative, precision }) => precision === 'day' && (!relative || copy.ownDay),
  );
  if (days.length === 0) return undefined;
  const known = read.places.filter(
    ({ known, isCountry, standsForContact }) => known && !isCountry && !standsForContact,
  );
  const others = peopleTold(read.sentence, copy.record).filter(
    ({ id }) => id !== undefined && id !== person.id,
  );
  const found = days
    .flatMap(({ spans }) => spans.flatMap(({ first }) => copy.record.onDay(first)))
    .filter(
      (event) =>
        event.status === 'held' &&
        event.partial !== true &&
        event.parties.length >= GATHERING &&
        known.some((place) => placeFits(place, event, copy.record) === true) &&
        others.some(({ id }) => id !== undefined && event.participants.includes(id)),
    );
  const [event] = new Set(found);
  return event &&
    new Set(found).size === 1 &&
    person.parties.every((party) => !event.parties.includes(party))
    ? event
    : undefined;
}

/** The one of a row, of a state that was not there, where all others make up who was. */
export function isOutsider({ person, row }: Told, event: ContactEvent): boolean {
  return (
    isOneTooMany(person, row, event) &&
    person.parties.length > 0 &&
    person.parties.every((party) => !event.parties.includes(party))
  );
}

/** "European leaders, among them Donald Tusk": the leader of a state that had no part in a gathering, told as one of those there. */
export function isUninvited({ person }: Told, way: Way | undefined, event: ContactEvent): boolean {
  return (
    way === 'took part' &&
    event.status === 'held' &&
    event.partial !== true &&
    event.parties.length >= GATHERING &&
    isHeadOffice(person.title) &&
    person.guessed !== true &&
    person.parties.length > 0 &&
    person.parties.every((party) => !event.parties.includes(party))
  );
}

/** Of all who were there one is another: "Trump, Netanyahu, Bahrain's minister and Mohammed bin Zayed signed". */
export function isOneTooMany(
  person: PersonTold,
  row: readonly PersonTold[],
  { participants }: ContactEvent,
): boolean {
  return (
    row.length >= 3 &&
    row.length === participants.length &&
    row.every(({ id }, at) => row[at] === person || (id !== undefined && participants.includes(id)))
  );
}

/** Whom a sentence may put at a gathering that it does not name: a leader, or one of two of whom the other is known. */
export function mayBeGuest({ person, row }: Told, copy: Copy): boolean {
  const leading = person.former === true || (person.id === undefined && isHeadOffice(person.title));
  return (
    leading ||
    (row.length === 2 &&
      (person.title !== undefined || person.id !== undefined) &&
      row.some(({ id }) => id !== undefined && id !== person.id && copy.record.people.has(id)))
  );
}
