/** What only the rest of a text makes plain of a contact: the sentences behind it, and what else it tells of. */

import type { Reference } from '../../reading/contacts/references.js';
import type { Day } from '../../record/calendar.js';
import type { ContactRecord } from '../../record/record.js';
import type { ContactEvent } from '../../record/schema.js';
import { contradicts } from '../event-facts.js';
import { type BoundReference, type BoundSentence, eventOf } from '../reading.js';
import { boundAnew } from './about.js';
import { eventMisnamed } from './by-wrong-name.js';
import type { Binding } from './setting.js';

/** So many sentences on "that call" is still the one that was told. */
const CALLED_SO = 3;

/** "Embassies will work again. That was one result of the talks": what comes first is about what follows. */
export function toldBefore(sentences: readonly BoundSentence[]): readonly BoundSentence[] {
  return sentences.map((sentence, index) => {
    const next = sentences[index + 1];
    const open =
      !sentence.before &&
      !sentence.about &&
      sentence.references.every(({ reference }) => reference.modality === 'hypothetical');
    return open && next?.about ? { ...sentence, before: next.about } : sentence;
  });
}

/** What was open at first may be plain from what the text says later: "the call" in the headline. */
export function secondReading(
  sentences: readonly BoundSentence[],
  record: ContactRecord,
  written: Day,
): BoundSentence[] {
  const known = [...new Set(sentences.flatMap(({ references }) => references.map(eventOf)))].filter(
    (event) => event !== undefined,
  );
  return sentences.map((sentence, index) => {
    let changed = false;
    const references = sentence.references.map((bound): BoundReference => {
      const { reference, binding, parties } = bound;
      const named = calledThe(sentences, index, bound);
      if (named) {
        changed = true;
        return {
          ...bound,
          binding: { state: 'bound', event: named, by: 'definite', dateMissed: false },
        };
      }
      const misnamed = eventMisnamed(sentences, bound, sentence.before, record, written);
      if (misnamed) {
        changed = true;
        return {
          ...bound,
          binding: { state: 'bound', event: misnamed, by: 'features', dateMissed: false },
        };
      }
      if (
        binding.state !== 'unsure' ||
        reference.aside ||
        reference.other ||
        reference.dates.length > 0 ||
        parties.length < 2
      )
        return bound;
      if (reference.modality !== 'held' && reference.modality !== 'ongoing') return bound;
      const all = known.filter(
        (event) =>
          event.status === 'held' &&
          parties.every((party) => event.parties.includes(party)) &&
          !contradicts(reference.kinds, reference.strict, event) &&
          reference.people.every((id) => event.participants.includes(id)) &&
          reference.places.length === 0,
      );
      // "The conversation came months after they had met in Geneva": of two it is not the one told beside it.
      const beside = sentence.references
        .filter((other) => other.reference.aside && other !== bound)
        .map(eventOf);
      const fitting =
        all.length > 1 && reference.definite ? all.filter((event) => !beside.includes(event)) : all;
      // "in the same telephone conversation", of what was a meeting: it is that one, by another name.
      const { before } = sentence;
      // "five weeks after a video call … in that call": of what the text has called so itself.
      if (fitting.length === 0 && reference.pointsBack && calledSo(sentences, index, reference))
        return bound;
      if (fitting.length === 0 && reference.pointsBack && before?.status === 'held') {
        changed = true;
        return {
          ...bound,
          binding: { state: 'bound', event: before, by: 'features', dateMissed: false },
        };
      }
      const [only] = fitting;
      if (!only || fitting.length !== 1 || known.length > 3) return bound;
      changed = true;
      return {
        ...bound,
        binding: { state: 'bound', event: only, by: 'focus', dateMissed: false } satisfies Binding,
      };
    });
    return changed ? boundAnew(sentence, references) : sentence;
  });
}

/** "Nine months before the summit": beside another contact, the only one that the text has called a summit. */
function calledThe(
  sentences: readonly BoundSentence[],
  at: number,
  { reference, binding }: BoundReference,
): ContactEvent | undefined {
  const { aside, other, latest, dates, places, people, words, modality } = reference;
  const noun = /^the (?:phone |video )?(summit|visit|call|meeting|letter)$/i.exec(words)?.[1];
  if (binding.state !== 'unsure' || !aside || other || latest || !noun) return undefined;
  if (modality !== 'held' || dates.length + places.length + people.length > 0) return undefined;
  const own = sentences[at]?.references.map(eventOf) ?? [];
  const told = new Set(
    sentences
      .slice(0, at)
      .flatMap(({ references }) => references)
      .filter((each) => each.reference.words.toLowerCase().endsWith(noun.toLowerCase()))
      .map(eventOf),
  );
  const [event, another] = told;
  return another === undefined && event?.status === 'held' && !own.includes(event)
    ? event
    : undefined;
}

/** Whether a sentence shortly before tells another contact by the kind that one points back to. */
function calledSo(sentences: readonly BoundSentence[], at: number, { kinds }: Reference): boolean {
  return sentences
    .slice(Math.max(0, at - CALLED_SO), at)
    .some(({ references }) =>
      references.some(
        ({ reference, binding }) =>
          binding.state === 'unsure' &&
          reference.strict &&
          reference.kinds.length > 0 &&
          reference.kinds.every((kind) => kinds.includes(kind)),
      ),
    );
}
