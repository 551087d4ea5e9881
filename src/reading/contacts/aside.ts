/** Contacts that are told beside another thing: "three weeks after they had met", "fresh from his talks". */

import { clauseAt } from '../clauses/clauses.js';
import { measuresFrom } from '../dates/measured-from.js';
import type { Sentence } from '../reading.js';

const ASIDE = new Set('since after before following until ahead'.split(' '));

/** "Fresh from a call with Kallas, Araghchi met Fidan": where he comes from is not what is told. */
function isFreshFrom({ words }: Sentence, first: number): boolean {
  const opens = words
    .slice(0, first)
    .findIndex(
      ({ norm, before }, at) =>
        /^(?:fresh|straight|back|hot|home)$/.test(norm) &&
        words[at + 1]?.norm === 'from' &&
        (at === 0 || /[—–:]|-[ ]/.test(before)),
    );
  return (
    opens >= 0 &&
    first - opens < 8 &&
    words.slice(first, first + 16).some(({ before }) => /^,/.test(before))
  );
}

/** Whether a word stands in a clause from which a time is reckoned: "two months after they had spoken". */
function isMeasured(sentence: Sentence, at: number): boolean {
  const clause = clauseAt(sentence, sentence.words[at]?.start ?? 0);
  return (
    clause?.joint === 'othertime' &&
    clause.from < clause.opener &&
    // "It was a day after Oslo, and the two talked": behind the joint the main clause goes on.
    !sentence.words
      .slice(clause.opener, at)
      .some(({ norm, before }) => /,/.test(before) && /^(?:and|but)$/.test(norm))
  );
}

/** Whether a contact is told beside another thing: as what that came after, or is measured from. */
export function isAside(sentence: Sentence, first: number, noun: boolean): boolean {
  if (isFreshFrom(sentence, first)) return true;
  // "came a month after the two had gone over it in a call": all that its clause tells was before.
  if (isMeasured(sentence, first)) return true;
  for (let at = first - 1; at >= Math.max(0, first - 8); at -= 1) {
    const word = sentence.words[at];
    if (!word) return false;
    const next = sentence.words[at + 1];
    // "Four weeks before, over dinner": there it stands alone.
    if (ASIDE.has(word.norm) && !/,/.test(next?.before ?? '')) return true;
    if (measuresFrom(sentence, at)) return true;
    // "after Trump and Putin had met"
    const joinsNames =
      word.norm === 'and' &&
      /^\p{Lu}/u.test(next?.text ?? '') &&
      /^\p{Lu}/u.test(sentence.words[at - 1]?.text ?? '');
    if (joinsNames) continue;
    if (/^(at|than)$/.test(word.norm) && noun && at > 0 && !/[:—–]/.test(word.before)) return true;
    if (/[,;:—(]/.test(sentence.words[at + 1]?.before ?? '')) return false;
    if (noun && /^(held|had|in|during|spoke|made|took|on)$/.test(word.norm)) return false;
    if (/^(and|but|that|which|said|when|while)$/.test(word.norm)) return false;
  }
  return false;
}
