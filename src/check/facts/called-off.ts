/** Whether a contact that the text only takes up is plainly told as called off. */

import { followsCancellation } from '../../reading/assertion/called-off.js';
import type { ContactEvent } from '../../record/schema.js';
import { dateFits, peopleIn, placeFits } from '../binding/fitting.js';
import type { BoundReference, BoundSentence, Copy } from '../reading.js';
import { speaksOfPlan } from './told-status.js';

/** "Since the Hanoi summit was cancelled": named by its place, its day or its people, and nothing but that said of it. */
export function isNamedAsOff(
  { reference }: BoundReference,
  event: ContactEvent,
  bound: BoundSentence,
  copy: Copy,
): boolean {
  const { modality, definite, places, dates, people, start, end } = reference;
  const { sentence } = bound.read;
  const { record } = copy;
  if (modality !== 'cancelled') return false;
  const day = dates.some(
    (date) => date.precision === 'day' && dateFits(date, event, reference, record),
  );
  const named =
    (people.length >= 2 && peopleIn(reference, event)) ||
    isTheOneTold(reference, event, bound, copy) ||
    places.some((place) => placeFits(place, event, record) === true);
  // "a meeting of the two leaders set for 31 October was called off": its day tells which.
  return (
    (day || (definite && named)) &&
    (CALLED_OFF.test(sentence.text.slice(end - sentence.start)) ||
      CALLED_IT_OFF.test(sentence.text.slice(0, start - sentence.start)) ||
      followsCancellation(sentence, start))
  );
}

/** So many sentences back a plan is told that "the meeting" may mean. */
const BACK = 3;
const PLAIN =
  /^[Tt]he (?:(?:phone|telephone|video) )?(?:meeting|summit|call|visit|talks|conversation)$/;

/** What is done to a contact that does not come about, told of it alone. */
const DROPPED = '(?:cancell?ed|called off|scrapped|shelved|scratched|axed)';

/** "news that Trump had cancelled", "Xi called off" */
const CALLED_IT_OFF = new RegExp(
  `(?<!\\b(?:almost|nearly|not|never|narrowly|to) )\\b(?:${DROPPED}|postponed) $`,
);

/** "The meeting was called off": of the one that the text has told as held, with no plan near that it may mean. */
function isTheOneTold(
  { words, start }: BoundReference['reference'],
  event: ContactEvent,
  sentence: BoundSentence,
  { sentences, record }: Copy,
): boolean {
  const at = sentences.indexOf(sentence);
  const { text, start: from } = sentence.read.sentence;
  const opens = start === from || CALLED_IT_OFF.test(text.slice(0, start - from));
  if (!PLAIN.test(words) || !opens) return false;
  const before = sentences.slice(0, at);
  const isPlan = ({ reference: { modality } }: BoundReference) =>
    modality === 'scheduled' || modality === 'hypothetical' || modality === 'cancelled';
  const near = before.slice(-BACK);
  return (
    before.some(({ references }) =>
      references.some(
        ({ reference, binding }) =>
          binding.state === 'bound' &&
          binding.event === event &&
          (binding.by === 'date' || binding.by === 'place') &&
          reference.modality === 'held',
      ),
    ) &&
    !near.some(
      ({ references, read }) =>
        references.some(isPlan) ||
        speaksOfPlan(read.sentence.text) ||
        AHEAD.test(read.sentence.text) ||
        read.places.some(
          (place) => place.known && !place.isCountry && placeFits(place, event, record) === false,
        ),
    )
  );
}

/** "He was also to see the owners", "had invited him to lunch": what may have been called off instead. */
const AHEAD =
  /\b(?:(?:was|were|is|are|had) (?:\p{Ll}+ )?to(?= \p{Ll})|invit\p{Ll}+|due|plan\p{Ll}*|hope[ds]?|hoping|expect\p{Ll}*|schedul\p{Ll}+|arrang\p{Ll}+|another|second|next)\b/iu;

const CALLED_OFF = new RegExp(
  `^(?: (?:of|between|with|in|on|at|set|scheduled|planned|due|booked|fixed|meant) (?:(?!(?:was|were|is|are|had|has|which|that|who|where|when|after|before|and|but)\\b)[\\p{L}\\d.’'-]+ ){1,12}?(?=was|were|had|has))?(?: ?(?:was|were|had been|has been|being|got))?(?: (?:then|later|abruptly|suddenly|quietly|finally|eventually))? (?:${DROPPED}\\b|(?:put off|postponed)(?=[.,;:]|$))`,
  'u',
);

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
