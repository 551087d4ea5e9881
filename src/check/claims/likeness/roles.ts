/** Who does what to whom in a clause: who acts, to whom it is done, and whether something is given or got. */

import type { Mention, Word } from '../../../record/names.js';
import type { ContactRecord } from '../../../record/record.js';
import { meaningAt } from './concepts/concepts.js';

/** Verbs and nouns by which a thing leaves whoever acts, and those by which it comes to him. */
const OUT = new Set(['sell', 'supply', 'finance', 'lend']);
const IN = new Set(['buy', 'receive', 'borrow']);
const BE = /^(?:is|are|was|were|be|been|being)$/;
const PARTICIPLE =
  /(?:ed|en|ught|aid|ade|old|ent|ung|ut|et|wn|ne|elt|ept|eld|ound|ost|orn|un)$|^(?:put|set|cut|hit|let|met|sent|lent)$/;
/** "was worried", "was confident": how somebody feels, and nothing that is done to him. */
const OF_MIND =
  /^(?:worried|concerned|alarmed|troubled|pleased|delighted|gratified|satisfied|shocked|surprised|appalled|dismayed|interested|convinced|opposed|inclined|reluctant|confident|patient|silent|insistent|hesitant|content|keen|open)$/;
const MODAL = /^(?:will|would|shall|should|can|could|may|might|must|has|have|had)$/;
const BETWEEN = /^(?:to|not|also|never|soon|now|still|fully|again|all|both|then|\w+ly)$/;

/** Whether the verb at a place is told of whom it is done to: "was asked", "will be paid". */
export function isPassive(words: readonly Word[], verb: number): boolean {
  for (let at = verb; at < Math.min(words.length, verb + 5); at += 1) {
    const norm = words[at]?.norm ?? '';
    if (!BE.test(norm) && !MODAL.test(norm) && !BETWEEN.test(norm)) return false;
    if (!BE.test(norm)) continue;
    let next = at + 1;
    // "is to be sold" is passive, "is to cut" is not.
    let future = false;
    for (; BETWEEN.test(words[next]?.norm ?? '') || BE.test(words[next]?.norm ?? ''); next += 1)
      future = words[next]?.norm === 'to' || (future && !BE.test(words[next]?.norm ?? ''));
    const done = words[next]?.norm ?? '';
    return !future && PARTICIPLE.test(done) && !OF_MIND.test(done) && meaningAt(words, next).verbal;
  }
  return false;
}

/** Whether a thing goes out from those who act, or comes in to them. */
export function flowOf(words: readonly Word[], verb: number): 'out' | 'in' | undefined {
  for (let at = Math.max(0, verb); at < Math.min(words.length, verb + 5); at += 1) {
    const { concepts, verbal } = meaningAt(words, at);
    if (!verbal) continue;
    const [out, into] = [
      concepts.some((concept) => OUT.has(concept)),
      concepts.some((concept) => IN.has(concept)),
    ];
    if (out !== into) return out ? 'out' : 'in';
  }
  return undefined;
}

/** "was proposed by Putin": he does it who stands behind the "by". */
export function agentOf(
  words: readonly Word[],
  at: ReadonlyMap<number, Mention>,
  record: ContactRecord,
): ReadonlySet<string> | undefined {
  for (let index = 2; index + 1 < words.length; index += 1) {
    const mention = words[index]?.norm === 'by' ? at.get(index + 1) : undefined;
    if (!mention || !/(?:ed|en|ne|ade|aid|old|ught|ut|ung|ven)$/.test(words[index - 1]?.norm ?? ''))
      continue;
    const passive = words.slice(Math.max(0, index - 4), index).some(({ norm }) => BE.test(norm));
    if (!passive) continue;
    const ids = mention.senses.flatMap(({ kind, id }) => {
      const party = kind === 'person' ? record.people.get(id)?.party : undefined;
      return party === undefined ? [id] : [id, party];
    });
    return new Set(ids);
  }
  return undefined;
}
