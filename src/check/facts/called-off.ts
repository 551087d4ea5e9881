/** Whether a contact that the text only takes up is plainly told as called off. */

import type { ContactEvent } from '../../record/schema.js';
import { dateFits, peopleIn, placeFits } from '../binding/fitting.js';
import type { BoundReference, BoundSentence, Copy } from '../reading.js';
import { speaksOfPlan } from './told-status.js';

/** "Since the Hanoi summit was cancelled": named by its place, its day or its people, and nothing but that said of it. */
export function isNamedAsOff(
  { reference }: BoundReference,
  event: ContactEvent,
  { read: { sentence } }: BoundSentence,
  { record }: Copy,
): boolean {
  const { modality, definite, places, dates, people, end } = reference;
  return (
    modality === 'cancelled' &&
    definite &&
    ((people.length >= 2 && peopleIn(reference, event)) ||
      places.some((place) => placeFits(place, event, record) === true) ||
      dates.some((date) => date.precision === 'day' && dateFits(date, event, reference, record))) &&
    CALLED_OFF.test(sentence.text.slice(end - sentence.start))
  );
}

const CALLED_OFF =
  /^(?: (?:was|were|had been|has been|being|got))?(?: (?:then|later|abruptly|suddenly|quietly|finally|eventually))? (?:(?:cancell?ed|called off|scrapped|shelved|scratched|axed)\b|(?:put off|postponed)(?=[.,;:]|$))/u;

/** "They were expected in Paris on the 15th for talks. The talks were called off": of the plan just told. */
export function isPlanCalledOff(
  { reference }: BoundReference,
  event: ContactEvent,
  sentence: BoundSentence,
  { sentences }: Copy,
): boolean {
  const before = sentences[sentences.indexOf(sentence) - 1];
  return (
    reference.modality === 'cancelled' &&
    reference.definite &&
    before !== undefined &&
    speaksOfPlan(before.read.sentence.text) &&
    before.references.some(
      ({ binding }) =>
        binding.state === 'bound' && binding.by === 'date' && binding.event === event,
    )
  );
}
