/** What "it" and "them" of a clause may stand for. */

import type { ContactEvent } from '../../record/schema.js';
import type { Clause } from '../clauses.js';
import type { BoundSentence, Copy } from '../reading.js';
import { type Claim, claimOf } from './likeness/claim.js';

const POINTING = /^(?:it|them|these|those)$/;

/** "It covers", "sell it no more", and no "the drones it has". */
function pointsBack(words: Clause['words'], at: number): boolean {
  if (!POINTING.test(words[at]?.norm ?? '')) return false;
  const next = words[at + 1];
  return (
    at === 0 || next === undefined || /[,;]/.test(next.before) || BEHIND_OBJECT.test(next.norm)
  );
}

const BEHIND_OBJECT =
  /^(?:no|any|in|on|at|by|for|from|to|with|of|over|before|after|until|as|and|or|again|back|all|up|off|out|away|soon|next|this|that|now|too)$/;

/** What a clause that points back may mean: what the sentence before speaks of. */
export function meantBy(
  words: Clause['words'],
  copy: Copy,
  sentence: BoundSentence,
  event: ContactEvent,
): Claim['units'] {
  if (!words.some((_, at) => pointsBack(words, at))) return [];
  const before = copy.sentences[copy.sentences.indexOf(sentence) - 1]?.read.sentence;
  if (!before) return [];
  return claimOf(before.words, before.mentions, event, copy.record).units.filter(({ own }) => !own);
}
