/** The little grammar that a claim needs: who acts, where the verb is, and what is said not to be. */

import { isPast } from '../../../reading/assertion/tense.js';
import { ADVERBS, PREPOSITIONS } from '../../../reading/grammar-words.js';
import type { Mention, Word } from '../../../record/names.js';
import { meaningAt } from './concepts/concepts.js';

const NEGATION = new Set(
  'not no never without neither nor cannot didnt wasnt isnt wouldnt doesnt hasnt wont werent arent dont nothing nobody none'.split(
    ' ',
  ),
);
const AUXILIARY =
  /^(?:is|are|was|were|be|been|being|will|would|should|could|can|may|might|must|had|has|have|did|does|do|says?|said|told)$/;

const GOVERNED = new Set(
  'in of for at from with to between on against near by into towards through about over under than like'.split(
    ' ',
  ),
);
/** Behind an adjective of nation these are its people, and act: "the Chinese side", "Kenyan police". */
const ACTING =
  /^(?:president|premier|prime|minister|ministers|chancellor|king|emir|prince|leader|leaders|government|side|sides|delegation|delegations|negotiators?|officials?|foreign|vice|deputy|envoy|authorities|army|military|team|teams|ministry|diplomats?|counterpart|head|chief|host|guest|forces|troops)$/;

/** Whether a name before the verb can be who acts: no name behind a preposition, no "Kenyan" before tea. */
export function mayAct(words: readonly Word[], { first, last, form }: Mention): boolean {
  const before = words[first - 1]?.norm ?? '';
  const far = /^(?:the|a|an|his|her|its|their|then|former|president)$/.test(before)
    ? (words[first - 2]?.norm ?? '')
    : before;
  // "Between Delhi and Islamabad", "at Paris": governed, unless the clause opens with it as its scene.
  if (GOVERNED.has(far)) return false;
  // "Supplying Kyiv with missiles would harm relations": to whom it is done.
  if (first === 1 && /[^r]ing$/.test(before) && meaningAt(words, 0).verbal) return false;
  const next = words[last + 1];
  // "US measures could be eased": a name that stands before a noun as its nation's adjective would.
  if (/^\p{Lu}{2,}$/u.test(words[last]?.text ?? '') && isCommonNoun(words, last + 1)) return false;
  if (form !== 'adjective' && !/['’]s?$/.test(words[last]?.text ?? '')) return true;
  if (!next || /[,;:]/.test(next.before)) return true;
  return ACTING.test(next.norm) || isVerb(words, last + 1, meaningAt(words, last + 1).verbal);
}

function isCommonNoun(words: readonly Word[], at: number): boolean {
  const word = words[at];
  if (word?.before !== ' ' || !/^\p{Ll}{3,}$/u.test(word.text)) return false;
  return (
    !ACTING.test(word.norm) &&
    !isFunctionWord(word.norm) &&
    !AUXILIARY.test(word.norm) &&
    !isPast(word.norm) &&
    (meaningAt(words, at).thing || !isVerb(words, at, meaningAt(words, at).verbal))
  );
}

/** "Americans detained in China", and no "the Americans" who negotiate. */
export function arePeople(words: readonly Word[], { first, last, form }: Mention): boolean {
  return (
    form === 'adjective' &&
    /[^s]s$/.test(words[last]?.norm ?? '') &&
    !/['’]/.test(words[last]?.text ?? '') &&
    !/^(?:the|both|these|those)$/.test(words[first - 1]?.norm ?? '')
  );
}

/** A "not" further on is of something else: "human beings and not machines", "not only". */
export function negates(words: readonly Word[], at: number): boolean {
  const norm = words[at]?.norm ?? '';
  if (isAgainst(words, at)) return true;
  if (!NEGATION.has(norm)) return false;
  // "neither … nor" denies once.
  if (norm === 'nor' && words.slice(0, at).some((word) => word.norm === 'neither')) return false;
  const [before, next] = [words[at - 1]?.norm ?? '', words[at + 1]?.norm ?? ''];
  if (norm === 'not' && (next === 'only' || /^(and|but)$/.test(before))) return false;
  // "was not put back but called off" says what it was, and of what else it is told apart.
  if (norm === 'not' && but(words, at)) return false;
  // "no longer" ends what was, and "without delay" is at once.
  return !(norm === 'no' && next === 'longer') && !(norm === 'without' && next === 'delay');
}

/** "counselled her against provoking them", "warned him off buying it": that it should not be done. */
function isAgainst(words: readonly Word[], at: number): boolean {
  const norm = words[at]?.norm ?? '';
  if (!/[^r]ing$/.test(words[at + 1]?.norm ?? '')) return false;
  return (
    norm === 'against' ||
    (norm === 'off' && !/^(?:took|take|taken)$/.test(words[at - 1]?.norm ?? ''))
  );
}

/** "not A but B", in one clause: a few words on, with no comma before it and no new subject behind. */
function but(words: readonly Word[], at: number): boolean {
  for (let step = at + 1; step < Math.min(words.length, at + 7); step += 1) {
    const word = words[step];
    if (!word || /[,;:—]/.test(word.before)) return false;
    if (word.norm !== 'but') continue;
    return !/^(?:they|he|she|it|the|that|this|will|would|did|was|were|is|had|has)$/.test(
      words[step + 1]?.norm ?? '',
    );
  }
  return false;
}

/** "and told the prince that": where the verb stands of a clause whose subject is that of the one before; else -1. */
export function opensWithVerb(words: readonly Word[], mentions: readonly Mention[]): number {
  const at = /^(?:and|but)$/.test(words[0]?.norm ?? '') ? 1 : 0;
  const named = mentions.some(({ first }) => first <= at);
  return at === 1 && !named && isPast(words[at]?.norm ?? '') ? at : -1;
}

export function isVerb(words: readonly Word[], at: number, verbal: boolean): boolean {
  const norm = words[at]?.norm ?? '';
  if (AUXILIARY.test(norm)) return true;
  const before = words[at - 1]?.norm ?? '';
  // "the promise", "a halt", "his request" are nouns.
  if (
    /^(?:the|a|an|its|their|his|her|your|our|my|of|for|on|to|in|at|from|by|with|about|more|new|and|or)$/.test(
      before,
    )
  )
    return false;
  return (verbal && !/(?:ings|ions?|ments?)$/.test(norm)) || /(?:ed|ught|oke)$/.test(norm);
}

/** Whether a word that can tell of an act stands as a noun: by its ending, or behind an article. */
export function isNominal(words: readonly Word[], at: number): boolean {
  return (
    /(?:ment|tion|sion|ance|ence|ure|al)s?$/.test(words[at]?.norm ?? '') ||
    /^(?:the|a|an|its|their|his|her|no|any|more|further)$/.test(words[at - 1]?.norm ?? '')
  );
}

/** Whether a word only joins others; "without" denies. */
export function isFunctionWord(norm: string): boolean {
  return norm !== 'without' && (PREPOSITIONS.has(norm) || ADVERBS.has(norm));
}
