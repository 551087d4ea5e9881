/** Whether a contact is told as called off, by what stands before and behind its word. */

import { NOUNS } from '../contacts/head-words.js';
import { NUMBERS, UNITS } from '../dates/date-words.js';
import { ADVERBS, CONJUNCTIONS, DETERMINERS, PREPOSITIONS, set } from '../grammar-words.js';
import type { Sentence } from '../reading.js';
import { OFF_NOW, WILL_NOT } from './copy-words.js';
import { CANCELLATION, CANCELLING } from './denial-words.js';
import { stands } from './phrases.js';

/** Whether the words near a contact call it off, or those behind it do. */
export function isCalledOff(
  sentence: Sentence,
  near: readonly string[],
  after: readonly string[],
  noun: boolean,
): boolean {
  // "will not meet after all": what will not be, and was to be.
  if (near.includes('not') && AFTER_ALL.test(sentence.text)) return true;
  // "Off: talks between", "CANCELLED: the visit"
  if (noun && LABEL.test(sentence.text.slice(0, 30))) return true;
  const off = [...near, ...after].some(
    (word, at, all) =>
      (CANCELLING.has(word) ||
        (word === 'off' && all[at - 1] === 'called') ||
        (word === 'called' && all[at + 1] === 'off')) &&
      !(at >= near.length && isOfElse(all, at, noun)),
  );
  // "cancelled his speech in Perth to receive Prabowo": the one was dropped for the other.
  const verb = near.findIndex((word) => CANCELLING.has(word) || word === 'off');
  const to = near.lastIndexOf('to');
  const instead = !noun && verb >= 0 && to > verb + 1 && to === near.length - 2;
  if (off && !instead && !near.includes('after')) return true;
  return noun && (stands(after, OFF_NOW) || stands(after, WILL_NOT));
}

/** "the cancellation of Trump's meeting": whether such a noun stands before the words of contact that begin at an offset. */
export function followsCancellation({ words }: Sentence, start: number): boolean {
  let of = words.findIndex((word) => word.start >= start) - 1;
  const isWhose = (text: string) => /^\p{Lu}|['’]s?$/u.test(text);
  while (of >= 0 && (DETERMINERS.has(words[of]?.norm ?? '') || isWhose(words[of]?.text ?? '')))
    of -= 1;
  return words[of]?.norm === 'of' && CANCELLATION.has(words[of - 1]?.norm ?? '');
}

/** "and cancelled a rally the day after", "agreed to shelve 24 points": what is called off behind the contact has a name of its own. */
function isOfElse(words: readonly string[], at: number, noun: boolean): boolean {
  // "overshadowed by the abandoned last stage", "a long-postponed trip to the dentist": it stands with a noun of its own.
  const before = words.slice(0, at).findLast((word) => !HOW_LONG.test(word));
  if (words[at] !== 'off' && DETERMINERS.has(before ?? '')) return true;
  const object = words[at] === 'called' ? at + 2 : at + 1;
  const passive = words.slice(Math.max(0, at - 3), at).some((word) => PASSIVE.has(word));
  // "collapsed because Pyongyang wanted every sanction scrapped"
  if (!passive && WHOLE.has(words[at - 2] ?? '') && !NOUNS.has(words[at - 1] ?? '')) return true;
  const next = words[object];
  if (passive || next === undefined) return false;
  if (DETERMINERS.has(next) || OBJECT.test(next)) return true;
  // "met, and agreed to scrap tariffs": the verb of a contact is nothing that is called off; "cancelled two hours before" is of a noun.
  const length = UNITS.has(words[object + 1] ?? '');
  return isNumber(next) && !length ? true : !noun && !length && !NO_OBJECT.has(next);
}

/** What may stand between the determiner and a participle: "a twice postponed". */
const HOW_LONG = /^(?:long|oft|often|once|twice|much|since|now|recently|already|\p{L}+ly)$/u;

const OBJECT = /^(?:another|all|most|half)$/;

function isNumber(word: string): boolean {
  return /^\d/.test(word) || NUMBERS.has(word);
}

/** Behind a verb of calling off these begin no object of it. */
const NO_OBJECT = new Set([
  ...PREPOSITIONS,
  ...CONJUNCTIONS,
  ...ADVERBS,
  ...'it them again altogether entirely indefinitely because due amid when as'.split(' '),
]);

const WHOLE = set('every all each any some most');
const PASSIVE = set('was were is are be been being got');
const AFTER_ALL = /\bnot\b[^;]*\b(?:after all|any more|as planned)\b/i;
const LABEL =
  /^(?:(?:flash|breaking|urgent|update)[:\s]+)?(?:(?:called |now )?off|cancell?ed|postponed|scrapped|shelved)\s?[:—–-]/i;
