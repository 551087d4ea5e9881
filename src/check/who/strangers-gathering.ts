/** The gathering at which a sentence puts somebody whose state was not there: "Donald Tusk among them". */

import { placesIn } from '../../reading/places/places.js';
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
  const { known, others, dates } = clues(person, sentence, copy);
  const days = dates.filter(({ precision }) => precision === 'day');
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

function clues(person: PersonTold, { read }: BoundSentence, copy: Copy) {
  const known = placesIn(read.sentence, copy.record).filter(
    ({ known, isCountry, standsForContact }) => known && !isCountry && !standsForContact,
  );
  return {
    known,
    others: peopleTold(read.sentence, copy.record).filter(
      ({ id }) => id !== undefined && id !== person.id,
    ),
    dates: read.dates.filter(
      ({ relative, precision }) =>
        (!relative || copy.ownDay) && (precision === 'day' || precision === 'month'),
    ),
  };
}
