/** Of whom or what a clause tells: the words before its verb, or those that it goes on with. */

import { CONJUNCTIONS, PREPOSITIONS } from '../grammar-words.js';
import type { Sentence } from '../reading.js';
import { type Clause, clauseTree } from './clauses.js';
import type { Joint } from './openers.js';

/** From the first word to the last. */
export interface Stretch {
  from: number;
  to: number;
}

/** Clauses whose subject is that of the one that holds them. */
const WITHOUT_SUBJECT: ReadonlySet<Joint> = new Set<Joint>(['predicate', 'participle', 'loose']);

/** Words that open a clause, and are no part of its subject. */
const OPENING: ReadonlySet<string> = new Set([...CONJUNCTIONS, 'once', 'then', 'yet']);

/** The words of the subject of a clause; undefined where it has none of its own and none that it shares. */
export function subjectOf(sentence: Sentence, clause: Clause): Stretch | undefined {
  const { joint, parent, verb, from, opener } = clause;
  if (parent && WITHOUT_SUBJECT.has(joint)) return subjectOf(sentence, parent);
  if (verb === undefined) return undefined;
  // "Carney, who announced": whoever stands before the pronoun.
  if (joint === 'relative' && verb === opener + 1) return antecedentOf(sentence, clause);
  const opens = OPENING.has(sentence.words[opener]?.norm ?? '') || from < opener;
  const first = opens ? opener + 1 : from;
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

/** Of which words a clause tells: its own with the adverbials between its commas, and its subject. */
export function tellsOf(sentence: Sentence, clause: Clause | undefined): (at: number) => boolean {
  if (!clause) return () => false;
  const { of } = clauseTree(sentence);
  const verbal = verbalOf(clause);
  const { from, to } = subjectOf(sentence, clause) ?? { from: 0, to: -1 };
  return (at) => {
    const own = of[at];
    return (own !== undefined && verbalOf(own) === verbal) || (from <= at && at <= to);
  };
}

/** The clause to which an adverbial between commas or a list behind a colon belongs; itself where it is neither. */
function verbalOf(clause: Clause): Clause {
  let verbal = clause;
  while (verbal.parent && isVerbless(verbal)) verbal = verbal.parent;
  return verbal;
}

function isVerbless({ joint, verb }: Clause): boolean {
  return joint === 'loose' || joint === 'appended' || (joint === 'main' && verb === undefined);
}
