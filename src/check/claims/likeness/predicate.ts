/** What a clause asserts of its subject: its finite verb, with what that verb governs where it says little alone. */

import { isPast } from '../../../reading/assertion/tense.js';
import { ADVERBS, AUXILIARIES, PREPOSITIONS, set } from '../../../reading/grammar-words.js';
import type { Mention, Word } from '../../../record/names.js';
import { meaningAt } from './concepts/concepts.js';
import { isLight } from './plain-words.js';

/** Before a word in "-ed" these make it a quality: "the proposed deal". */
const DETERMINER = set(
  'the a an its their his her this that these those some any no of more new all',
);
/** Behind a helping verb these lead to the deed itself: "is to", "was ready to", "has agreed to". */
const BE = set('is are was were be been being');
/** Verbs whose object says what is done: "strike a bargain", "voice regret", "work for more flights". */
const SUPPORT = set(
  'strike struck strikes forge forged seal sealed pay paid voice voiced express expressed lodge lodged issue issued try tries tried work works worked strive strives strove endeavour endeavoured',
);
const PARTICLES = set('up out off down over away back forth together');
/** So far behind a verb what it governs is looked for. */
const REACH = 8;

/** The places of the words by which a clause says what is done; empty where no verb was read. */
export function predicateOf(words: readonly Word[], mentions: readonly Mention[]): number[] {
  const named = (at: number) => mentions.some(({ first, last }) => first <= at && at <= last);
  const finite = finiteAt(words, named);
  if (finite === -1) return [];
  const main = pastHelpers(words, finite);
  return main === -1 ? [] : chainFrom(words, main);
}

/** The first word that carries the clause. */
function finiteAt(words: readonly Word[], named: (at: number) => boolean): number {
  const opened = behindParticiple(words);
  return words.findIndex(({ norm }, at) => {
    if (at < opened || named(at)) return false;
    const before = words[at - 1]?.norm ?? '';
    if (AUXILIARIES.has(norm)) return norm !== 'to' && norm !== 'not' && norm !== 'never';
    if (DETERMINER.has(before) || PREPOSITIONS.has(before)) return false;
    if (isPast(norm)) return !isQuality(words, at);
    return at > 0 && /[^s]s$/.test(norm) && isPresent(words, at, named);
  });
}

/** "Asked about missiles, he said": where the clause begins behind a participle that opens it. */
function behindParticiple(words: readonly Word[]): number {
  const first = words[0]?.norm ?? '';
  if (!isPast(first) && !/[^r]ing$/.test(first)) return 0;
  return Math.max(
    0,
    words.findIndex(({ before }) => /,/.test(before)),
  );
}

/** "the newly agreed deal", "China, stung by": no verb of its own. */
function isQuality(words: readonly Word[], at: number): boolean {
  const far = words[at - 2]?.norm ?? '';
  return /ly$/.test(words[at - 1]?.norm ?? '') && DETERMINER.has(far);
}

/** "Beijing buys more", "the deal opens": a verb in the present behind its subject. */
function isPresent(words: readonly Word[], at: number, named: (at: number) => boolean): boolean {
  if (!meaningAt(words, at).verbal) return false;
  const next = words[at + 1];
  return (
    (named(at - 1) || /[^s]$|ss$/.test(words[at - 1]?.norm ?? '')) &&
    next !== undefined &&
    !AUXILIARIES.has(next.norm) &&
    !isPast(next.norm)
  );
}

function pastHelpers(words: readonly Word[], from: number): number {
  for (let at = from; at < words.length; at += 1) {
    const norm = words[at]?.norm ?? '';
    if (!AUXILIARIES.has(norm) && !ADVERBS.has(norm) && !/ly$/.test(norm)) return at;
  }
  return -1;
}

/** A verb, and what it leads to: "agreed to cut", "gave a promise", "stop buying", "was no progress". */
function chainFrom(words: readonly Word[], main: number): number[] {
  const chain = [main];
  const copular = BE.has(words[main - 1]?.norm ?? '');
  let holding = copular || isLight(words[main]?.norm ?? '') || SUPPORT.has(words[main]?.norm ?? '');
  for (let at = main + 1; at < Math.min(words.length, main + REACH); at += 1) {
    const norm = words[at]?.norm ?? '';
    if (/[,;:—]/.test(words[at]?.before ?? '')) break;
    // "are to see that more planes fly": of a verb that says little alone it is the deed.
    if (norm === 'that' && !(holding && at === main + 1)) break;
    // "made up about a third of the imports": what it governs ends where that has a noun.
    if (
      PREPOSITIONS.has(norm) &&
      // "are victims of genocide": what they are goes on.
      !(copular && norm === 'of') &&
      (copular || chain.some((each) => each > main && isNoun(words, each)))
    )
      holding = false;
    const led = words[at - 1]?.norm === 'to' || /[^r]ing$/.test(norm);
    if (led || holding) chain.push(at);
  }
  return chain;
}

function isNoun(words: readonly Word[], at: number): boolean {
  const norm = words[at]?.norm ?? '';
  return (
    !DETERMINER.has(norm) && !PREPOSITIONS.has(norm) && !ADVERBS.has(norm) && !PARTICLES.has(norm)
  );
}
