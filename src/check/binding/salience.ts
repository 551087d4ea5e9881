/** Of whom a text goes on: those whom "he", "the two" and "the president" may mean in a sentence. */

import type { ReadSentence } from '../../reading/contacts/references.js';
import { partiesOf, personOf } from '../../reading/voices/voices.js';
import type { ContactRecord } from '../../record/record.js';

/** Who is on the reader's mind. */
export interface Salient {
  people: readonly string[];
  parties: readonly string[];
}

/** So many sentences a name stays on the reader's mind. */
const FRESH = 3;
/** Whom a text is about it names at once. */
const OPENING = 3;

/** For each sentence of a text, who was named shortly before it, and whom the text is about. */
export function salientIn(
  read: readonly ReadSentence[],
  record: ContactRecord,
): readonly Salient[] {
  const named = read.map(({ sentence: { mentions } }) => ({
    people: mentions.map(personOf).filter((id) => id !== undefined),
    parties: mentions.flatMap((mention) => partiesOf(mention, record)),
  }));
  return named.map((_, index) => {
    const near = named.slice(Math.max(0, index - FRESH), index).reverse();
    const heroes = named.slice(0, Math.min(index, OPENING));
    return {
      people: [...new Set([...near, ...heroes].flatMap(({ people }) => people))],
      parties: [...new Set(near.flatMap(({ parties }) => parties))],
    };
  });
}
