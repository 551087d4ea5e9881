/** Which contact a sentence tells of that names those who had it, and no day, no place and no word for it. */

import { addDays, spanOf } from '../../record/calendar.js';
import type { ContactEvent } from '../../record/schema.js';
import { tookPlace } from '../../record/standing.js';
import { GATHERING } from '../binding/candidates.js';
import { dateFits, placeFits } from '../binding/fitting.js';
import { type BoundSentence, type Copy, eventOf } from '../reading.js';
import { type PersonTold, peopleTold } from './people-told.js';

/** So many of those who were there must be named, of two sides at least. */
const ENOUGH = 3;
/** So long ago a contact may lie that is told by its people alone. */
const REMEMBERED = 400;

/** For so many days a contact is news, and needs no naming. */
const NEWS = 4;

/** What is wished for or still to come is told of no contact that was. */
const NOT_HELD =
  /\b(?:will|would|could|should|may|might|if|unless|(?:is|are|was|were) (?:to|due|set|expected|scheduled)|next|instead|without|never|not)\b/i;

/** "A and B had spent two days on it with C, D and E": the contact that all of these had but one at most. */
export function meantByCast(sentence: BoundSentence, copy: Copy): ContactEvent | undefined {
  const { sentence: read, dates } = sentence.read;
  const people = peopleTold(read, copy.record);
  if (people.length <= ENOUGH || NOT_HELD.test(read.text)) return undefined;
  const fitting = [...new Set(people.flatMap(({ id }) => (id ? copy.record.withPerson(id) : [])))]
    .filter(
      (event) =>
        event.parties.length < GATHERING &&
        event.status === 'held' &&
        tookPlace(event) &&
        isOfLate(event, copy) &&
        hasAllButOne(event, people, copy) &&
        isPointedAt(event, copy) &&
        dates.every((date) => dateFits(date, event, { modality: 'held' }, copy.record)),
    )
    .sort((one, other) => placesOf(other, copy) - placesOf(one, copy));
  const [first, second] = fitting;
  const sure = first && (!second || placesOf(first, copy) > placesOf(second, copy));
  return sure ? first : fitting.at(-1);
}

function isOfLate({ when }: ContactEvent, { written }: Copy): boolean {
  const { first, last } = spanOf(when);
  return last <= written && first >= addDays(written, -REMEMBERED);
}

/** Whether the text names the place, tells the contact elsewhere, or was written within days of it. */
function isPointedAt(event: ContactEvent, copy: Copy): boolean {
  return (
    placesOf(event, copy) > 0 ||
    (copy.dated && addDays(spanOf(event.when).last, NEWS) >= copy.written) ||
    copy.sentences.some(({ references }) => references.some((bound) => eventOf(bound) === event))
  );
}

function hasAllButOne(
  { participants, parties }: ContactEvent,
  people: readonly PersonTold[],
  { record }: Copy,
): boolean {
  const there = new Set(
    people.flatMap(({ id }) => (id !== undefined && participants.includes(id) ? id : [])),
  );
  const sides = new Set([...there].map((id) => record.people.get(id)?.party));
  const others = people.filter(({ id }) => id === undefined || !participants.includes(id));
  return (
    there.size >= ENOUGH &&
    sides.size >= 2 &&
    others.length <= 1 &&
    others.every((other) => other.parties.some((party) => parties.includes(party)))
  );
}

/** How often the text names where it was. */
function placesOf(event: ContactEvent, { sentences, record }: Copy): number {
  return sentences
    .flatMap(({ read }) => read.places)
    .filter((place) => !place.isCountry && placeFits(place, event, record) === true).length;
}
