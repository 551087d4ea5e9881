/** What copy tells only to say that it is wrong: in corrections, and in claims that are put to the test. */

import type { Sentence } from '../reading/reading.js';

/** "Correction: an item on Friday said that they had met on the 21st": what was said is taken back. */
const CORRECTION =
  /^\W*(?:corrections?|clarifications?|errata|erratum)\b[^.]*?\b(?:said|stated|gave|misstated|wrongly|incorrectly|erroneously|reported|named|put|had|misidentified)\b/iu;
/** "An earlier version of this article said" */
const EARLIER =
  /\b(?:an?|the|our|in) (?:earlier|previous|first|initial|original) (?:version|edition|update|report)s? (?:of (?:this|the|our) (?:article|story|report|piece|dispatch|copy) )?(?:\p{Ll}+ )?(?:said|stated|gave|misstated|misidentified|wrongly|incorrectly|reported|named|put|had)\b/iu;
/** "CLAIM: they met on 7 December. VERDICT: false." */
const TESTED =
  /^\W*(?:(?:the |false |viral )?(?:claim|myth|rumou?r|assertion|statement)|what was said|they said)\s?[:—–]/iu;

/** Whether a sentence tells what its copy holds for wrong. */
export function isRetracted({ text }: Sentence): boolean {
  return CORRECTION.test(text.slice(0, 300)) || EARLIER.test(text) || TESTED.test(text);
}
