/** A sentence as a tree of clauses: what hangs upon what, by its openers and its marks. */

import type { Sentence } from '../reading.js';
import { ClauseBuilder } from './builder.js';
import type { Joint } from './openers.js';

export interface Clause {
  joint: Joint;
  /** The clause that holds it; none for the sentence's own. */
  parent: Clause | undefined;
  /** Its first word, and the one that opens it: in "two weeks after" the last. */
  from: number;
  opener: number;
  /** Whether a comma before it opened it, so that the next one ends it. */
  marked: boolean;
  /** Whether it stands before the verb of the clause that holds it. */
  fronted: boolean;
  /** Its first finite verb. */
  verb: number | undefined;
  /** Of an adverbial between commas: the clause before it, of which it may be as well as of the one that holds both. */
  behind?: Clause;
}

export interface ClauseTree {
  clauses: readonly Clause[];
  /** The clause of each word. */
  of: readonly Clause[];
}

const known = new WeakMap<Sentence, ClauseTree>();

/** The clauses of a sentence. */
export function clauseTree(sentence: Sentence): ClauseTree {
  const before = known.get(sentence);
  if (before) return before;
  const tree = new ClauseBuilder(sentence).tree();
  known.set(sentence, tree);
  return tree;
}

/** The clause in which an offset stands: that of the word there, or of the one before it. */
export function clauseAt(sentence: Sentence, offset: number): Clause | undefined {
  const { of } = clauseTree(sentence);
  const at = sentence.words.findIndex(({ end }) => end > offset);
  return of[at < 0 ? of.length - 1 : at];
}
