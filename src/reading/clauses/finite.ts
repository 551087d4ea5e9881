/** Which words of a sentence are verbs that carry a clause. */

import { isPast } from '../assertion/tense.js';
import { AUXILIARIES, set } from '../grammar-words.js';
import type { Sentence } from '../reading.js';

/** Verbs that can be nothing but finite. */
const CARRYING = set(
  'is are was were has had have did does do will would shall should can could may might must says say meets meet wants want hopes hope plans agree agrees used died tied set hit shut',
);
const LEADING = set(
  'the a an his her its their this that these those of in on at by for with to from no some any',
);

/** Whether a word is a verb that carries a clause: "met", "was", "will"; no name, no adjective, no infinitive. */
export function carries({ words }: Sentence, at: number, named: (at: number) => boolean): boolean {
  const word = words[at];
  if (!word || named(at) || /^\p{Lu}/u.test(word.text)) return false;
  if (AUXILIARIES.has(word.norm)) return CARRYING.has(word.norm);
  // "the wounded", "the seriously wounded"
  const leading = /ly$/.test(words[at - 1]?.norm ?? '') ? at - 2 : at - 1;
  if (LEADING.has(words[leading]?.norm ?? '') && /^\s$/.test(word.before)) return false;
  return CARRYING.has(word.norm) || isPast(word.norm);
}
