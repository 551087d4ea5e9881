/** A contact that was told right and is taken up by the name of another kind: "the face-to-face meeting", of a call. */

import type { Reference } from '../../reading/contacts/references.js';
import { addDays, type Day, daysBetween, spanOf } from '../../record/calendar.js';
import type { ContactRecord } from '../../record/record.js';
import type { ContactEvent } from '../../record/schema.js';
import { contradicts, mannerOf } from '../event-facts.js';
import { type BoundReference, type BoundSentence, eventOf } from '../reading.js';
import { GATHERING } from './candidates.js';
import { dateFits, peopleIn, placeFits } from './fitting.js';

/** So many days around a contact another one of those sides may be meant. */
const AROUND = 45;
/** For so many days a contact is the news that "Friday's call" means. */
const NEWS = 12;

/**
 * "Thursday's phone call came two weeks after …", in a story of Thursday's meeting: the contact of the text
 * that has all but the kind, where neither the text nor the record has one of that kind beside it.
 */
export function eventMisnamed(
  sentences: readonly BoundSentence[],
  bound: BoundReference,
  before: ContactEvent | undefined,
  record: ContactRecord,
  written: Day,
): ContactEvent | undefined {
  const { reference } = bound;
  if (!isTakenUp(bound)) return undefined;
  const told = new Set(
    sentences
      .slice(0, reference.sentence)
      .flatMap(({ references }) => references)
      .filter(({ reference: { aside, modality }, binding }) => {
        const sure = binding.state === 'bound' && binding.by !== 'focus' && !binding.dateMissed;
        return sure && !aside && modality === 'held';
      })
      .map(eventOf)
      .filter((event) => event !== undefined),
  );
  const fitting = [...told].filter(
    (event) =>
      (event === before || isNews(event, written)) && isAllButTheKind(reference, event, record),
  );
  const event =
    fitting.find((one) => one === before) ?? (fitting.length === 1 ? fitting[0] : undefined);
  if (!event) return undefined;
  const others = sentences.some(({ references }) =>
    references.some((other) => other.reference !== reference && isOfThatKind(other, bound)),
  );
  return others || hasOneNear(reference, event, record) ? undefined : event;
}

/** A noun that takes up what was told, with no time or place of its own but the weekday. */
function isTakenUp({ reference, binding }: BoundReference): boolean {
  const { definite, strict, kinds, aside, other, latest, implied, modality, dates, words } =
    reference;
  return (
    binding.state !== 'bound' &&
    definite &&
    strict &&
    !JOURNEY.test(words) &&
    kinds.length > 0 &&
    kinds.every((kind) => kind !== 'letter' && mannerOf(kind) !== 'any') &&
    modality === 'held' &&
    !(aside || other || latest || implied) &&
    dates.every(({ relative, weekday }) => relative && weekday !== undefined)
  );
}

/** Nobody calls a telephone call a journey: "Trump's visit in the autumn" is another matter. */
const JOURNEY = /\b(?:visits?|trips?|journeys?|tours?)$/i;

function isNews({ when }: ContactEvent, written: Day): boolean {
  const { last } = spanOf(when);
  return last <= written && daysBetween(last, written) <= NEWS;
}

function isAllButTheKind(
  reference: Reference,
  event: ContactEvent,
  record: ContactRecord,
): boolean {
  const { parties, places, dates, kinds, strict } = reference;
  return (
    event.status === 'held' &&
    event.parties.length < GATHERING &&
    contradicts(kinds, strict, event) &&
    parties.every((party) => event.parties.includes(party)) &&
    peopleIn(reference, event) &&
    places.every((place) => placeFits(place, event, record) === true) &&
    dates.every((date) => dateFits(date, event, reference, record))
  );
}

/** What the text has of that kind, understood or not, may be what is meant, unless it is surely others'. */
function isOfThatKind(other: BoundReference, { reference, parties }: BoundReference): boolean {
  const { kinds, strict, medium } = other.reference;
  const told = [...(strict ? kinds : []), ...(medium?.kinds ?? [])];
  const same = told.some((kind) => reference.kinds.includes(kind));
  const named = reference.parties.length + reference.people.length > 0;
  return same && (!named || other.parties.some((party) => parties.includes(party)));
}

function hasOneNear(
  { kinds }: Reference,
  { parties, when }: ContactEvent,
  record: ContactRecord,
): boolean {
  const { first, last } = spanOf(when);
  return record
    .between(parties)
    .some(
      (other) =>
        kinds.includes(other.kind) &&
        spanOf(other.when).last >= addDays(first, -AROUND) &&
        spanOf(other.when).first <= addDays(last, AROUND),
    );
}
