/** Of whom a clause tells: somebody who is named in it, or a pronoun for one who was named before. */

import type { Mention } from '../../record/names.js';
import { clauseTree } from '../clauses/clauses.js';
import { subjectOf } from '../clauses/subject.js';
import type { Sentence } from '../reading.js';
import { personOf } from '../voices/voices.js';

/** "Xi met Putin; the same day brought a call with Trump": he of whom the clause tells. */
export function isSubject(sentence: Sentence, { first, last }: Mention): boolean {
  const clause = clauseTree(sentence).of[first];
  const subject = clause && subjectOf(sentence, clause);
  return subject !== undefined && subject.from <= first && last <= subject.to;
}

/** Whether the subject of a verb is a pronoun for one who was named in another sentence. */
export function isOfPronoun(sentence: Sentence, at: number): boolean {
  const clause = clauseTree(sentence).of[at];
  const subject = clause && subjectOf(sentence, clause);
  return (
    subject !== undefined &&
    subject.from === subject.to &&
    /^(?:he|she)$/.test(sentence.words[subject.from]?.norm ?? '') &&
    !sentence.mentions.some(
      (mention) => mention.last < subject.from && personOf(mention) !== undefined,
    )
  );
}
