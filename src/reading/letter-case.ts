/** What capitals tell: names where there are small letters beside them, and datelines. */
import type { Word } from '../record/names.js';
import type { Sentence } from './reading.js';

/** Whether capitals tell names from words in it: not in wire capitals, nor in headlines. */
export function isMixedCase(words: readonly Word[]): boolean {
  let upper = 0;
  let lower = 0;
  let letters = 0;
  for (const { text } of words) {
    if (!/^\p{L}/u.test(text)) continue;
    letters += 1;
    if (/^\p{Lu}/u.test(text)) upper += 1;
    if (/\p{Ll}/u.test(text)) lower += 1;
  }
  return upper > 0 && lower > letters / 2 && (upper < letters * 0.8 || letters < 8);
}

/** How many words at the beginning are a dateline: "BEIJING, Nov 24 (Reuters) - ". */
export function datelineLength({ text, start, words, mentions }: Sentence): number {
  const line =
    /^[\p{Lu}][\p{Lu} .'’,/-]{1,60}?(?:,? (?:[A-Z][a-z]{2,8}\.? \d{1,2}|\d{1,2} [A-Z][a-z]{2,8}\.?)(?:, \d{4})?)?(?: ?\([^)\n]{2,40}\))?(?: ?— ?| – | ?-- | - |: )/u.exec(
      text,
    )?.[0];
  if (line === undefined || !(/[(\d]/.test(line) || /^\p{Lu}{4}.*(?:[—–]|--)/u.test(line)))
    return 0;
  if (!/\p{Ll}/u.test(text.slice(line.length))) return 0;
  const end = start + line.length;
  const length = words.findIndex((word) => word.start >= end);
  const named = mentions.some(
    ({ first, senses }) => first < length && senses.some(({ kind }) => kind === 'person'),
  );
  return length === -1 || named ? 0 : length;
}
