/** The statements of the record as claims: each as a whole, what it says that somebody said, and each of its clauses. */

import type { ContactRecord } from '../../../record/record.js';
import type { ContactEvent, Statement } from '../../../record/schema.js';
import { wordsOf } from '../../../record/words.js';
import { type Clause, clausesOf } from '../../clauses.js';
import { type Claim, claimOf } from './claim.js';
import { isVerb } from './claim-grammar.js';
import { meaningAt } from './concepts/concepts.js';

const claims = new WeakMap<Statement, readonly Claim[]>();

/** What a statement claims: the whole of it first, then what it says that somebody said, and each of its clauses. */
export function statementClaims(
  statement: Statement,
  event: ContactEvent,
  record: ContactRecord,
): readonly [Claim, ...Claim[]] {
  const known = claims.get(statement);
  const [first, ...others] = known ?? [];
  if (first) return [first, ...others];
  const text = statement.text.slice(0, 600);
  const words = wordsOf(text);
  const mentions = record.names.mentions(words, { forgiving: false });
  const claim = (part: Pick<Clause, 'words' | 'mentions'>): Claim => {
    const made = claimOf(part.words, part.mentions, event, record);
    return { ...made, topics: new Set([...made.topics, ...statement.topics]) };
  };
  const parts = clausesOf({ start: 0, end: text.length, text, words, mentions });
  const made: [Claim, ...Claim[]] = [
    claim({ words, mentions }),
    // "because of the war" claims nothing by itself.
    ...(parts.length > 1
      ? parts
          .filter((part) =>
            part.words.some((_, at) => isVerb(part.words, at, meaningAt(part.words, at).verbal)),
          )
          .map(claim)
      : []),
  ];
  claims.set(statement, made);
  return made;
}
