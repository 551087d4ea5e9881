/** Which event the claims of a sentence are about. */

import type { ReadSentence } from '../../reading/contacts/references.js';
import type { ContactEvent } from '../../record/schema.js';
import { takesUp } from '../clauses.js';
import { type BoundReference, type BoundSentence, eventOf } from '../reading.js';

/** The event that a sentence's claims are about: its own, or the one the text goes on about. */
export function aboutOf(
  read: ReadSentence,
  references: readonly BoundReference[],
  before: ContactEvent | undefined,
): ContactEvent | undefined {
  const mains = references.filter(
    ({ reference }) =>
      !reference.aside &&
      reference.modality !== 'hypothetical' &&
      reference.modality !== 'scheduled',
  );
  const events = [...new Set(mains.map(eventOf).filter((event) => event !== undefined))];
  if (events.length > 1) return undefined;
  if (events.length === 1)
    return mains.every((main) => main.binding.state === 'bound' || goesWith(main, events[0]))
      ? events[0]
      : undefined;
  const [beside] = asides(references);
  // "After the meeting of 11 February his office said": the claims are about what is told beside.
  if (beside && !before && mains.every(isPassing)) return beside;
  if (mains.length > 0) return undefined;
  const earlier = toldOfEarlier(read, references, before);
  if (earlier) return earlier;
  if (!before) return undefined;
  // "The article had been reaffirmed in The Hague in June": another contact, and nobody of this one.
  const elsewhere = references.some(
    (bound) => bound.binding.state === 'bound' && eventOf(bound) !== before,
  );
  if (elsewhere && !namesAnybody(read, before)) return undefined;
  return goesOnAbout(read, before) ? before : undefined;
}

/** A sentence with its contacts bound another time, and what its claims are about by that. */
export function boundAnew(
  sentence: BoundSentence,
  references: readonly BoundReference[],
): BoundSentence {
  const about = aboutOf(sentence.read, references, sentence.before) ?? sentence.about;
  return { ...sentence, references, about };
}

function namesAnybody({ sentence }: ReadSentence, event: ContactEvent): boolean {
  return sentence.mentions.some(({ senses }) =>
    senses.some(({ kind, id }) =>
      kind === 'party' ? event.parties.includes(id) : event.participants.includes(id),
    ),
  );
}

/** The events told beside, where there is one alone. */
function asides(references: readonly BoundReference[]): readonly ContactEvent[] {
  const events = new Set(
    references
      .filter(
        ({ reference, binding }) =>
          reference.aside && binding.state === 'bound' && binding.by === 'date',
      )
      .map(eventOf)
      .filter((event) => event !== undefined),
  );
  return events.size === 1 ? [...events] : [];
}

/** "Only 24 days before, in Osaka, Modi had asked": of one who was there, and not at the contact that the text is about. */
function toldOfEarlier(
  { sentence }: ReadSentence,
  references: readonly BoundReference[],
  before: ContactEvent | undefined,
): ContactEvent | undefined {
  const [event] = asides(references.filter(({ reference }) => reference.tentative));
  const own = sentence.mentions.some(({ senses }) =>
    senses.some(
      ({ kind, id }) =>
        kind === 'person' && event?.participants.includes(id) && !before?.participants.includes(id),
    ),
  );
  return own ? event : undefined;
}

/** A word of contact with no day and no place that could be bound: "carrying on with the negotiations". */
function isPassing({ reference, binding }: BoundReference): boolean {
  return (
    binding.state === 'unsure' && reference.dates.length === 0 && reference.places.length === 0
  );
}

/** "Mali was on the agenda in Algiers, Rome said after the visit": another word for the same contact, of no day of its own. */
function goesWith(
  { reference, binding }: BoundReference,
  event: ContactEvent | undefined,
): boolean {
  return event !== undefined && binding.state === 'unsure' && reference.dates.length === 0;
}

/** Whether a sentence without a contact of its own speaks of the sides of the one before. */
export function goesOnAbout({ sentence, attributed }: ReadSentence, event: ContactEvent): boolean {
  if (attributed.length > 0) return true;
  const people = sentence.mentions.flatMap(({ senses }) =>
    senses.filter(({ kind }) => kind === 'person').map(({ id }) => id),
  );
  if (people.some((id) => !event.participants.includes(id)))
    return people.some((id) => event.participants.includes(id)) && people.length > 1;
  if (people.length > 0) return true;
  if (
    sentence.mentions.some(({ senses }) =>
      senses.some(({ kind, id }) => kind === 'party' && event.parties.includes(id)),
    )
  )
    return true;
  if (
    sentence.words.some(({ norm }) =>
      /^(they|their|both|two|sides|leaders|he|she|his|her|call|meeting|talks|also|too)$/.test(norm),
    )
  )
    return true;
  // "Taiwan came up."
  return (
    takesUp(sentence.text) === 'discussing' &&
    sentence.mentions.some(({ senses }) =>
      senses.some(
        ({ kind, id }) =>
          kind === 'topic' && event.statements.some(({ topics }) => topics.includes(id)),
      ),
    )
  );
}
