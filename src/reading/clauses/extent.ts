/** The words of one clause among those of its sentence. */

import type { Sentence } from '../reading.js';
import { type Clause, clauseAt, clauseTree } from './clauses.js';
import type { Joint } from './openers.js';

/** Clauses that go on with the one that holds them: with its subject, at its time. */
const GOING_ON: ReadonlySet<Joint> = new Set<Joint>([
  'predicate',
  'loose',
  'participle',
  'appended',
]);

/** The clause of an offset, or the one with which that goes on: "landed" for the day of ", on 4 May,". */
export function wholeClauseAt(sentence: Sentence, offset: number): Clause | undefined {
  const clause = clauseAt(sentence, offset);
  return clause && wholeOf(clause);
}

/** The clause with which another goes on; itself where it stands alone. */
export function wholeOf(clause: Clause): Clause {
  let whole = clause;
  while (whole.parent && GOING_ON.has(whole.joint)) whole = whole.parent;
  return whole;
}

/** A sentence with all blanked that a clause and what goes on with it do not hold, so that places in it stay. */
export function clauseText(sentence: Sentence, clause: Clause | undefined): string {
  const { words, text, start } = sentence;
  const whole = clause && wholeOf(clause);
  const { of } = clauseTree(sentence);
  return words
    .map((word, at) => {
      const own = of[at];
      const to = (words[at + 1]?.start ?? start + text.length) - start;
      const piece = text.slice(at === 0 ? 0 : word.start - start, to);
      return own && wholeOf(own) === whole ? piece : ' '.repeat(piece.length);
    })
    .join('');
}
