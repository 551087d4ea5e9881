/** What is open in its own sentence, and told in full in another one of the same text. */

import type { ContactRecord } from '../../record/record.js';
import type { ContactEvent } from '../../record/schema.js';
import { contradicts } from '../event-facts.js';
import { type BoundReference, type BoundSentence, eventOf } from '../reading.js';
import { boundAnew } from './about.js';
import { placeFits } from './fitting.js';

/**
 * "The visit came a year after his encounter with Joe Biden. When the two met in Jeddah on 15 July 2022, …":
 * the one contact that the text tells of with all that is said here, if it was the only such one.
 */
export function boundElsewhere(
  sentences: readonly BoundSentence[],
  record: ContactRecord,
): readonly BoundSentence[] {
  const told = new Set(
    sentences
      .flatMap(({ references }) => references.map(surelyTold))
      .filter((event) => event !== undefined),
  );
  return sentences.map((sentence) => {
    let changed = false;
    const own = new Set(sentence.references.map(eventOf));
    const references = sentence.references.map((bound): BoundReference => {
      const event = isOpen(bound) ? onlyFitting(bound, told, own, record) : undefined;
      changed ||= event !== undefined;
      return event
        ? { ...bound, binding: { state: 'bound', event, by: 'features', dateMissed: false } }
        : bound;
    });
    return changed ? boundAnew(sentence, references) : sentence;
  });
}

/** A contact that was told by its day, its place or its people, and not only gone on about. */
function surelyTold({ binding }: BoundReference): ContactEvent | undefined {
  return binding.state === 'bound' && binding.by !== 'focus' && !binding.dateMissed
    ? binding.event
    : undefined;
}

function isOpen({ reference, binding }: BoundReference): boolean {
  const { modality, definite, aside, implied, other, latest, otherTime, dates } = reference;
  return (
    binding.state === 'unsure' &&
    modality === 'held' &&
    (definite || aside) &&
    !(implied || other || latest) &&
    !(otherTime && !aside) &&
    dates.length === 0
  );
}

function onlyFitting(
  { reference }: BoundReference,
  told: ReadonlySet<ContactEvent>,
  /** Those of its own sentence: what is told beside one is another. */
  own: ReadonlySet<ContactEvent | undefined>,
  record: ContactRecord,
): ContactEvent | undefined {
  const { people, parties, places, kinds, strict } = reference;
  const fits = (event: ContactEvent) =>
    event.status === 'held' &&
    !own.has(event) &&
    parties.every((party) => event.parties.includes(party)) &&
    people.every((id) => event.participants.includes(id)) &&
    places.every((place) => placeFits(place, event, record) !== false) &&
    !contradicts(kinds, strict, event);
  const [event, another] = [...told].filter(fits);
  if (!event || another) return undefined;
  const there = places.some((place) => placeFits(place, event, record) === true);
  return there || people.length > 0 || parties.length >= 2 ? event : undefined;
}
