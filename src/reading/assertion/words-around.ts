/** The words around a contact that tell how it is spoken of, as far as they are of it. */

import { clauseTree } from '../clauses/clauses.js';
import { AUXILIARIES, set } from '../grammar-words.js';
import type { Sentence } from '../reading.js';
import { HOLDING } from './copy-words.js';
import { isPast } from './tense.js';

/** The few words in front of a contact, back to where something else begins. */
export function clauseBefore(sentence: Sentence, first: number, noun: boolean): string[] {
  const before: string[] = [];
  const past = !noun && isPast(sentence.words[first]?.norm ?? '');
  for (let at = first - 1; at >= Math.max(0, first - 7); at -= 1) {
    const word = sentence.words[at];
    if (!word) break;
    // The month is no "may".
    before.unshift(word.text === 'May' ? '' : word.norm);
    if (/[,;:—("“]/.test(word.before)) break;
    if (OTHER_CLAUSE.has(word.norm)) break;
    // "discussed the border when they met": what was discussed then was no meeting to come.
    if (SUBORDINATE.has(word.norm) && past && !isOfFuture(sentence, at)) break;
    if (word.norm === 'and' && !/^\p{Lu}/u.test(sentence.words[at - 1]?.text ?? '')) break;
  }
  // "are to open talks": the verb beside the noun says no more than that they are held.
  if (noun) while (HOLDING.has(before.at(-1) ?? '')) before.pop();
  return before;
}

/** "would raise it when they met": that day was still to come. */
function isOfFuture({ words }: Sentence, at: number): boolean {
  return words
    .slice(Math.max(0, at - 9), at)
    .some(({ norm }) =>
      /^(?:would|should|could|might|will|plans?|planned|hopes?|hoped)$/.test(norm),
    );
}

const SUBORDINATE = set('when where once as');
const OTHER_CLAUSE = set('that said says which but after since before until till while');

/** "discussed it in a phone call", "over a working lunch": the contact says when something else was done. */
export function isWithin({ words }: Sentence, first: number): boolean {
  return words.slice(Math.max(0, first - 4), first).some(({ norm }) => WITHIN.has(norm));
}

const WITHIN = set('in during over at after following by');

/** The words after a contact, up to where something else begins. */
export function clauseAfter(sentence: Sentence, last: number, within: boolean): string[] {
  const found: string[] = [];
  for (let at = last + 1; at < Math.min(sentence.words.length, last + 44); at += 1) {
    const word = sentence.words[at];
    if (!word || found.length > 34 || /[;:—(“"]/.test(word.before)) break;
    // "…, which had been pencilled in for Monday, fell through": what is inserted is passed over.
    if (/,/.test(word.before) && /^(?:which|where|who|when)$/.test(word.norm)) {
      const end = insertionEnd(sentence, at);
      if (end === undefined) break;
      at = end - 1;
      continue;
    }
    const led = /^(?:for|to|at|in)$/.test(found.at(-1) ?? '');
    if (found.length > 2 && !led && NEXT_CLAUSE.has(word.norm)) break;
    // "in a call on Monday, and Oslo will send two ships": what comes next is told beside it.
    if (word.norm === 'and' && /,/.test(word.before)) {
      if (within || found.length > 8 || isOfOthers(sentence, last, at)) break;
    }
    found.push(word.norm);
  }
  return found;
}

/** "recalled their meeting of 16 November, and officials will say": behind the verb that has the contact somebody else acts. */
function isOfOthers(sentence: Sentence, last: number, and: number): boolean {
  const { of } = clauseTree(sentence);
  const next = sentence.words[and + 1]?.norm ?? '';
  return (of[last]?.verb ?? last) < last && !GOES_ON.has(next) && !AUXILIARIES.has(next);
}

const GOES_ON = set('it they both these those which that this he she the then');

const NEXT_CLAUSE = set('but while which where who after before');

/** Where an inserted clause ends: its second comma. */
function insertionEnd(sentence: Sentence, from: number): number | undefined {
  for (let at = from + 2; at < Math.min(sentence.words.length, from + 20); at += 1)
    if (/,/.test(sentence.words[at]?.before ?? '')) return at;
  return undefined;
}

/** The words up to where another contact is spoken of. */
export function ownClause(after: readonly string[]): readonly string[] {
  const next = after.findIndex((word) => OTHER_CONTACT.has(word));
  return next === -1 ? after : after.slice(0, next);
}

const OTHER_CONTACT = set('round rounds talks meeting meetings summit call calls visit conference');
