/** Stretches of a sentence smaller than a clause: a subject with its verb, an adverbial, a comma within a name. */

import { NOUNS } from '../contacts/head-words.js';
import { set } from '../grammar-words.js';
import type { Sentence } from '../reading.js';
import { carries } from './finite.js';
import { isUnit, lengthEnd, openerAt } from './openers.js';

/** Whether a word is part of a name. */
export type Named = (at: number) => boolean;

export const JOINING = set('and but or then yet');

/** "Anchorage, Alaska,", "October 30, 2025,": a comma within one name or one date. */
export function isPlainComma({ words }: Sentence, at: number): boolean {
  if (/^\d{4}$/.test(words[at]?.text ?? '')) return true;
  if (/^\d/.test(words[at]?.text ?? '') && /day$/.test(words[at - 1]?.norm ?? '')) return true;
  for (let index = at; index < at + 4; index += 1) {
    const word = words[index];
    if (index > at && (!word || /[,;:)—]/.test(word.before)))
      return !/ing$/.test(words[at]?.norm ?? '');
    if (!word || !/^\p{Lu}/u.test(word.text)) return false;
  }
  return false;
}

/** Where an adverbial ends that stands by itself behind the comma at a word: ", on 26 April 2023,"; undefined for more. */
export function adverbialEnd(sentence: Sentence, at: number, named: Named): number | undefined {
  const { words } = sentence;
  const length = lengthEnd(sentence, at);
  if (length !== undefined) return length;
  if (!LEADING_TIME.test(words[at]?.norm ?? '') || named(at)) return undefined;
  let end = at + 1;
  while (
    end < words.length &&
    (!/[,;:()—]/.test(words[end]?.before ?? '') || isPlainComma(sentence, end))
  ) {
    if (end > at + LONGEST_TIME || carries(sentence, end, named)) return undefined;
    if (!named(end) && openerAt(sentence, end, named)) return undefined;
    if (JOINING.has(words[end]?.norm ?? '')) return undefined;
    end += 1;
  }
  return end;
}

/** Whether a subject with its verb stands from a word on; where and when it was may stand before it. */
export function startsSubject(sentence: Sentence, from: number, named: Named): boolean {
  const { words } = sentence;
  let subject = false;
  let governed = false;
  for (let at = from; at < Math.min(words.length, from + 14); at += 1) {
    const word = words[at];
    if (!word || /[;:()—]/.test(word.before)) return false;
    if (!named(at) && at > from && openerAt(sentence, at, named)) return false;
    // "in Brussels on 28 January, Rama was", "led by A and B, met": behind a comma it is another one's.
    if (subject && /,/.test(word.before)) return false;
    if (carries(sentence, at, named)) return subject;
    if (isOfDate(word.norm)) {
      // "on Thursday President Trump drew": what the preposition has is the day.
      if (isDay(word.norm)) governed = false;
      continue;
    }
    if (GOVERNING.has(word.norm)) governed = true;
    else if (SUBJECTS.has(word.norm) || (NOUNS.has(word.norm) && !governed))
      subject ||= !isUnit(words[at + 1]?.norm ?? '');
    else if (/^\p{Lu}/u.test(word.text) || named(at)) {
      if (!governed || /,/.test(word.before)) subject = true;
      else if (words[at + 1] && !named(at + 1)) governed = false;
    }
  }
  return false;
}

const LEADING_TIME = /^(?:on|in|at|last|this|early|late)$/;
const LONGEST_TIME = 8;
const GOVERNING = set('of in on at by for with to from between over near during about into');
const SUBJECTS = set(
  'they he she it we i you both two three four sides leaders presidents ministers men women pair latter former visitor host guest neither',
);
const MONTHS_AND_DAYS = set(
  'january february march april may june july august september october november december monday tuesday wednesday thursday friday saturday sunday jan feb mar apr jun jul aug sep sept oct nov dec then',
);
const OF_DATE = set('late early mid last this the of');

/** Whether a word may stand in a date. */
export function isOfDate(norm: string): boolean {
  return isDay(norm) || OF_DATE.has(norm);
}

/** Whether a word makes a date by itself. */
export function isDay(norm: string): boolean {
  return /^\d/.test(norm) || MONTHS_AND_DAYS.has(norm);
}
