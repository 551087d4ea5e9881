/** "cancelled meetings", "which calls are disputed": contacts asked for by what is commonly left out of an answer. */
import type { ContactEvent } from '../record/schema.js';
import { occurrenceStanding } from '../record/standing.js';
import type { Sentence } from './sentence.js';
import { KIND_NOUNS, KIND_PLURALS } from './vocabulary.js';

/** As what a contact is filed: called off, planned, of disputed occurrence, or told by one side only. */
export const FILED = ['cancelled', 'scheduled', 'disputed', 'claimed'] as const;
export type Filed = (typeof FILED)[number];

const WORDS: ReadonlyMap<string, Filed> = new Map([
  ...words('cancelled canceled scrapped aborted postponed abandoned', 'cancelled'),
  ...words('scheduled planned upcoming forthcoming', 'scheduled'),
  ...words('disputed denied contested', 'disputed'),
  ...words('unconfirmed claimed one-sided unverified', 'claimed'),
]);

function words(list: string, filed: Filed): [string, Filed][] {
  return list.split(' ').map((word) => [word, filed]);
}

/** How many words, names left out, may stand between the word and its noun. */
const REACH = 2;

/**
 * What a question narrows to in this way: "cancelled summits", "which talks were called off". "Was
 * the summit cancelled" asks of one contact whatever it is filed as, and "the next planned call" is
 * asked for as the next.
 */
export function readFiled(sentence: Sentence): Filed | undefined {
  for (const [at, { norm }] of sentence.words.entries()) {
    const isOff = /^(called|put)$/.test(norm) && sentence.norm(at + 1) === 'off';
    const filed = isOff ? 'cancelled' : WORDS.get(norm);
    if (filed === undefined || !sentence.isFree(at) || isVerb(at, sentence)) continue;
    const plural = isBefore(at, KIND_PLURALS, sentence);
    if (plural || isOfWhich(at, sentence)) return filed;
    if (filed !== 'scheduled' && isBefore(at, KIND_NOUNS, sentence)) return filed;
  }
  return undefined;
}

/** "has anyone denied the call", "Tokyo claimed": what somebody does, and no way of filing. */
function isVerb(at: number, sentence: Sentence): boolean {
  const before = sentence.norm(at - 1);
  return (
    sentence.whoAt(at - 1) !== undefined ||
    /^(anyone|anybody|someone|somebody|nobody|who|they|side|sides|both|has|have|had)$/.test(before)
  );
}

/** Right before the noun, names and one or two adjectives between them: "cancelled Trump–Putin summits". */
function isBefore(at: number, nouns: ReadonlySet<string>, sentence: Sentence): boolean {
  let others = 0;
  for (let next = at + 1; next < sentence.words.length && others <= REACH; next += 1) {
    const norm = sentence.norm(next);
    // "disputed in the November call": another phrase begins.
    if (sentence.isTime(next) && /^(in|on|of|during|the|since|from|for|at)$/.test(norm))
      return false;
    if (!sentence.isFree(next)) continue;
    if (nouns.has(norm)) return true;
    if (!/^(and|or|phone|video|trade|state|bilateral|trilateral|official|contacts?)$/.test(norm))
      return false;
    others += 1;
  }
  return false;
}

/** "which calls are disputed", "what meetings got cancelled" */
function isOfWhich(at: number, sentence: Sentence): boolean {
  const which = sentence.words.findIndex(({ norm }) => /^(which|what|any|all)$/.test(norm));
  if (which < 0 || which > at) return false;
  const one = sentence.norm(which) === 'which';
  const noun = sentence.words.findIndex(
    ({ norm }, index) =>
      index > which && index < at && (KIND_PLURALS.has(norm) || (one && KIND_NOUNS.has(norm))),
  );
  return noun >= 0 && /^(is|are|was|were|got|been|remain|stay|still)$/.test(sentence.norm(at - 1));
}

/** Whether a contact is filed so. */
export function isFiledAs(event: ContactEvent, filed: Filed): boolean {
  if (filed === 'cancelled' || filed === 'scheduled') return event.status === filed;
  if (event.status !== 'held') return false;
  const standing = occurrenceStanding(event);
  return filed === 'disputed'
    ? standing === 'disputed' || standing === 'denied'
    : standing === 'claimed' || standing === 'open';
}
