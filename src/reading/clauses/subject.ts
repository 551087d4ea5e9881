/** Of whom or what a clause tells: the words before its verb, or those that it goes on with. */

import { PREPOSITIONS } from '../grammar-words.js';
import type { Sentence } from '../reading.js';
import { type Clause, clauseTree } from './clauses.js';
import { wholeOf } from './extent.js';
import type { Joint } from './openers.js';

/** From the first word to the last. */
export interface Stretch {
  from: number;
  to: number;
}

/** Clauses whose subject is that of the one that holds them. */
const WITHOUT_SUBJECT: ReadonlySet<Joint> = new Set<Joint>(['predicate', 'participle', 'loose']);

/** The words of the subject of a clause; undefined where it has none of its own and none that it shares. */
export function subjectOf(sentence: Sentence, clause: Clause): Stretch | undefined {
  const { joint, parent, verb, from, opener } = clause;
  if (parent && WITHOUT_SUBJECT.has(joint)) return subjectOf(sentence, parent);
  if (verb === undefined) return undefined;
  // "Carney, who announced": whoever stands before the pronoun.
  if (joint === 'relative' && verb === opener + 1) return antecedentOf(sentence, clause);
  const first = joint === 'main' || joint === 'inserted' ? from : opener + 1;
  const { of } = clauseTree(sentence);
  const own = Array.from({ length: verb - first }, (_, step) => first + step).filter(
    (at) => of[at] === clause,
  );
  const [start, end] = [own[0], own.at(-1)];
  return start === undefined || end === undefined ? undefined : { from: start, to: end };
}

/** The noun or name of which a relative clause tells, right before it. */
export function antecedentOf(sentence: Sentence, { from }: Clause): Stretch | undefined {
  const { words, mentions } = sentence;
  const to = from - 1;
  const named = mentions.find(({ last }) => last === to);
  if (named) return { from: named.first, to };
  let first = to;
  while (
    first > 0 &&
    !/[,;:()—]/.test(words[first]?.before ?? '') &&
    !PREPOSITIONS.has(words[first - 1]?.norm ?? '')
  )
    first -= 1;
  return to < 0 ? undefined : { from: first, to };
}

/** Whether a clause tells of what stands at a word: it holds that itself, or has it for its subject. */
export function tellsOf(sentence: Sentence, clause: Clause | undefined, at: number): boolean {
  if (!clause) return false;
  const own = clauseTree(sentence).of[at];
  const subject = subjectOf(sentence, clause);
  return (
    (own !== undefined && wholeOf(own) === wholeOf(clause)) ||
    (subject !== undefined && subject.from <= at && at <= subject.to)
  );
}
