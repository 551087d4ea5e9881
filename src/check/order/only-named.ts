/** Ordinals that only name a contact, and count none: "two months after their first meeting". */

import type { BoundSentence, Copy } from '../reading.js';
import type { Counted } from './counted-contact.js';

/** So near an ordinal stands what it names. */
const NEXT = 40;

/** "the visit, two months after their first meeting": an ordinal that only names another contact counts none. */
export function isOtherEnd(
  { text }: Copy,
  { references }: BoundSentence,
  { bound }: Counted,
  from: number,
): boolean {
  const named =
    /\b(?:after|before|since|following|from|until)\s(?:the|their|his|her|its|\p{L}+['’]s?)\s(?:very\s)?$/u;
  const within = references.find(
    ({ reference }) => reference.start <= from && from < reference.end,
  );
  const own =
    bound &&
    bound.reference.start <= from + NEXT &&
    from < bound.reference.end &&
    // "A week after their first call, on 18 March, they were back": the day is that of the other.
    (within === undefined || within === bound);
  return !own && named.test(text.slice(Math.max(0, from - NEXT), from));
}

/** "the promises of their first encounter": what is of another, with no time in which it would be counted, counts none. */
export function isNamedOnly({ text }: Copy, from: number, rest: string): boolean {
  return (
    /\bof (?:their|his|her) (?:very )?$/.test(text.slice(Math.max(0, from - NEXT), from)) &&
    !/\b(?:since|in|of|this|for|ever|under|with)\b/i.test(rest)
  );
}
