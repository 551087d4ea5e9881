/** Which of the contacts that a text told last a sentence goes on about that tells none of its own. */

import type { ReadSentence } from '../../reading/contacts/references.js';
import { partiesOf, personOf } from '../../reading/voices/voices.js';
import type { ContactRecord } from '../../record/record.js';
import type { ContactEvent } from '../../record/schema.js';

/** A contact, and in which sentence it was told. */
export interface Told {
  event: ContactEvent;
  index: number;
}

/** So many sentences on it may still be meant, where another was told since. */
const NEAR = 3;

/**
 * "On 18 March he had Putin on the line, and on the 19th Zelenskyy. The Kremlin said": the one told
 * last, unless a side is named or speaks that was not in it and was in one told shortly before.
 */
export function goneOnAbout(
  { sentence, attributed }: ReadSentence,
  index: number,
  focus: ContactEvent | undefined,
  told: readonly Told[],
  record: ContactRecord,
): ContactEvent | undefined {
  if (!focus) return focus;
  const sides = new Set(
    sentence.mentions
      .filter((mention) => {
        const start = sentence.words[mention.first]?.start ?? 0;
        const speaks = attributed.some(({ marker }) => marker.start <= start && start < marker.end);
        return speaks || personOf(mention) !== undefined;
      })
      .flatMap((mention) => partiesOf(mention, record)),
  );
  if ([...sides].every((side) => focus.parties.includes(side))) return focus;
  const others = new Set(
    told
      .filter(
        (one) =>
          one.event !== focus &&
          index - one.index <= NEAR &&
          [...sides].every((side) => one.event.parties.includes(side)),
      )
      .map(({ event }) => event),
  );
  const [other] = others;
  return other && others.size === 1 ? other : focus;
}
