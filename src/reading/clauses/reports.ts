/** Who says what a sentence tells, and what is said without a "that". */

import { isPast } from '../assertion/tense.js';
import { ADVERBS, DETERMINERS, PREPOSITIONS, set } from '../grammar-words.js';
import type { Sentence } from '../reading.js';
import { SAYING } from '../voices/say-words.js';
import { carries } from './finite.js';
import { isUnit, type Opener } from './openers.js';
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

/** "under the deal she struck with him", "a pact they signed in May": what is told of a noun, where no "that" opens it. */
export function bareRelativeAt(
  { words }: Sentence,
  at: number,
  inVerb: boolean,
  named: Named,
): Opener | undefined {
  if (!inVerb || !RELATING.has(words[at]?.norm ?? '') || words[at]?.before !== ' ')
    return undefined;
  const noun = words[at - 1];
  if (!noun || named(at - 1) || !/^\p{Ll}{3,}$/u.test(noun.text) || !isThing(noun.norm))
    return undefined;
  // "the deal", "a new trade pact"
  const lead = [2, 3, 4].find((back) => DETERMINERS.has(words[at - back]?.norm ?? ''));
  if (lead === undefined) return undefined;
  const inside = words.slice(at - lead + 1, at);
  if (inside.some(({ before, norm }) => !/^[\s-]$/.test(before) || PREPOSITIONS.has(norm)))
    return undefined;
  const had = words[at + 1]?.norm === 'had' ? at + 2 : at + 1;
  const done = words[had]?.norm ?? '';
  return isPast(done) || (had > at + 1 && /(?:ed|en|ne|wn|ck)$/.test(done))
    ? { joint: 'relative', from: at }
    : undefined;
}

const RELATING = set('he she they');

/** No time and no manner: "the day he left", "the way she put it" and "that evening they met" are other than what somebody made. */
function isThing(norm: string): boolean {
  return (
    !isUnit(norm) && !isDay(norm) && !isOfDate(norm) && !ADVERBS.has(norm) && !NO_THING.has(norm)
  );
}

const NO_THING = set(
  'time times moment way end start beginning meantime minute second first last place rest while same least most fact case event hour then once record reason day',
);
