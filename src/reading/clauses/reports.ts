/** Who says what a sentence tells, and what is said without a "that". */

import { set } from '../grammar-words.js';
import type { Sentence } from '../reading.js';
import { SAYING } from '../voices/say-words.js';
import { carries } from './finite.js';
import type { Opener } from './openers.js';
import { isDay, isOfDate, JOINING, type Named, startsSubject } from './phrases.js';

/** So many words a teller may have before the verb of saying. */
const LONGEST_TELLER = 12;

/** ", the ministry in Hanoi said", ", said Peskov": whether a clause begins behind a comma that only says who told the rest. */
export function startsReport(sentence: Sentence, at: number, named: Named): boolean {
  const { words } = sentence;
  if (/^(?:said|says)$/.test(words[at]?.norm ?? '')) return true;
  for (let verb = at + 1; verb <= at + LONGEST_TELLER; verb += 1) {
    const word = words[verb];
    if (!word || /[,;:()—]/.test(word.before)) return false;
    if (!carries(sentence, verb, named)) continue;
    const saying = HAVING.has(word.norm) ? verb + 1 : verb;
    return SAYING.has(words[saying]?.norm ?? '') && words[saying + 1]?.norm !== 'that';
  }
  return false;
}

const HAVING = set('has have had');
const PRONOUNS = set('he she they it');
const BETWEEN = set('on in at');

/** "said he had met Xi", "told reporters on Monday he would": what is said, where no "that" opens it. */
export function bareContentAt(
  sentence: Sentence,
  at: number,
  verb: number | undefined,
  named: Named,
): Opener | undefined {
  const { words } = sentence;
  if (verb === undefined || at <= verb || at > verb + LONGEST_TELLER) return undefined;
  if (!SAYING.has(words[verb]?.norm ?? '') || !/^\s$/.test(words[at]?.before ?? ''))
    return undefined;
  const said = words.slice(verb + 1, at);
  if (said.some(({ before }) => !/^\s$/.test(before))) return undefined;
  const right = said.every(({ norm }) => isDay(norm) || isOfDate(norm) || BETWEEN.has(norm));
  const pronoun = PRONOUNS.has(words[at]?.norm ?? '');
  if (!right && !pronoun) return undefined;
  if (isDay(words[at]?.norm ?? '') || BETWEEN.has(words[at]?.norm ?? '')) return undefined;
  if (!startsSubject(sentence, at, named)) return undefined;
  const behind = words.slice(at + 1, at + LONGEST_TELLER);
  const next = behind.findIndex((_, step) => carries(sentence, at + 1 + step, named));
  const before = behind.slice(0, Math.max(0, next));
  // "told Trump he could come": the subject comes only behind whoever is told.
  const heard = !pronoun && before.some(({ norm }) => PRONOUNS.has(norm));
  // "confirmed the call and promised a statement": a further verb of the teller.
  const further = JOINING.has(before.at(-1)?.norm ?? '');
  return heard || further ? undefined : { joint: 'content', from: at };
}
