/**
 * The contact of which a sentence tells whose one side is somebody that no contact of the record
 * names: "Srettha stayed the night in Putrajaya on 17 April". Who is named says which states met.
 */

import { emptyReference } from '../../reading/contacts/reference.js';
import { placesIn } from '../../reading/places/places.js';
import { spanOf } from '../../record/calendar.js';
import type { ContactEvent } from '../../record/schema.js';
import { GATHERING } from '../binding/candidates.js';
import { dateFits, placeFits } from '../binding/fitting.js';
import type { BoundReference, BoundSentence, Copy } from '../reading.js';
import { type PersonTold, peopleTold } from './people-told.js';

/** The contacts that somebody may be told of in a sentence that none could be bound to. */
export function contactOf(
  person: PersonTold,
  sentence: BoundSentence,
  copy: Copy,
): BoundReference | undefined {
  const { known, others, dates } = clues(person, sentence, copy);
  if (dates.length === 0) return undefined;
  const events = new Set<ContactEvent>();
  for (const event of person.parties.flatMap((party) => copy.record.between([party]))) {
    const there = known.some((place) => placeFits(place, event, copy.record) === true);
    const beside = others.some(({ id }) => id !== undefined && event.participants.includes(id));
    if (
      event.status === 'held' &&
      event.parties.length < GATHERING &&
      event.when.start.length > 7 &&
      // The day and who was with them say which it was, and the place may be told wrong.
      (beside ||
        (there && known.every((place) => placeFits(place, event, copy.record) !== false))) &&
      others.every(({ parties }) => parties.some((party) => event.parties.includes(party))) &&
      dates.some(
        (date) =>
          dateFits(date, event, { modality: 'held' }, copy.record) &&
          (date.precision === 'day' || there),
      )
    )
      events.add(event);
  }
  const [event] = events;
  return event && events.size === 1 ? boundTo(event, person, sentence, copy) : undefined;
}

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

function boundTo(
  event: ContactEvent,
  person: PersonTold,
  sentence: BoundSentence,
  copy: Copy,
): BoundReference {
  const { known, others, dates } = clues(person, sentence, copy);
  const own = dates.filter((date) => dateFits(date, event, { modality: 'held' }, copy.record));
  const [day] = own;
  return {
    reference: {
      ...emptyReference(0, day?.start ?? person.start, day?.end ?? person.end, day?.text ?? ''),
      parties: event.parties,
      people: others.flatMap(({ id }) => id ?? []),
      dates: own,
      places: known,
      implied: true,
    },
    parties: event.parties,
    binding: {
      state: 'bound',
      event,
      by: 'date',
      dateMissed: spanOf(event.when).first > copy.written,
    },
  };
}
