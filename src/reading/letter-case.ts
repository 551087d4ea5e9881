/** What capitals tell: names, where there are small letters beside them. */
import type { Word } from '../record/names.js';

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
