/** The gathering at which a sentence puts somebody whose state was not there: "Donald Tusk among them". */

import type { ContactEvent } from '../../record/schema.js';
import { GATHERING } from '../binding/candidates.js';
import { placeFits } from '../binding/fitting.js';
import type { BoundSentence, Copy } from '../reading.js';
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
