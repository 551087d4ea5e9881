/** What copy tells only to say that it is wrong: in corrections, and in claims that are put to the test. */

import type { Sentence } from '../reading/reading.js';

/** "Correction: an item on Friday said that they had met on the 21st": what was said is taken back. */
const CORRECTION =
  /^\W*(?:corrections?|clarifications?|errata|erratum)\b[^.]*?\b(?:said|stated|gave|misstated|wrongly|incorrectly|erroneously|reported|named|put|had|misidentified)\b/iu;
/** "An earlier version of this article said" */
const EARLIER =
  /\b(?:an?|the|our|in) (?:earlier|previous|first|initial|original) (?:version|edition|update|report)s? (?:of (?:this|the|our) (?:article|story|report|piece|dispatch|copy) )?(?:\p{Ll}+ )?(?:said|stated|gave|misstated|misidentified|wrongly|incorrectly|reported|named|put|had)\b/iu;
/** "In Tuesday's report we gave the day as 9 August" */
const IN_OUR_REPORT =
  /\bin (?:our|an?|the|yesterday[’']s|\p{Lu}\p{L}+[’']s) (?:[\p{L}-]+ ){0,2}?(?:report|story|article|dispatch|edition|newsletter|briefing|item|piece|column)\b[^.;]{0,80}?\bwe (?:gave|dated|put|named|identified|misidentified|described|reported|said|stated|wrote|called|had)\b/iu;
/** "CLAIM: they met on 7 December. VERDICT: false." */
const TESTED =
  /^\W*(?:(?:the |false |viral )?(?:claim|myth|rumou?r|assertion|statement)|what was said|they said)\s?[:—–]/iu;

/** What takes back what somebody was just told to have said or shown: "He had not", "VERDICT: false". */
const TAKEN_BACK =
  /^\W*(?:(?:(?:the |our )?(?:verdict|rating|ruling|finding)\s?[:—–-]\s?)?(?:that (?:is|was) |this (?:is|was) |it (?:is|was) |they (?:are|were) )?(?:all |quite |simply |entirely |flatly )?(?:not (?:so|true|right|correct|what happened)|false|wrong|untrue|fake|fabricated|incorrect|misleading|invented|a fake|a forgery|a fabrication)\s?(?:[.,:;!]|$)|(?:he|she|they|it) (?:had|did|was|were|has|have) not\s?[.,:;]|(?:he|she|they|it) (?:hadn|didn|wasn|weren|hasn|haven)[’']t\s?[.,:;]|(?:he|she|they|it|that|this) never (?:did|was|were|happened|took place)\b)/iu;
/** Only what somebody says, claims or shows is put right so. */
const SHOWN =
  /\b(?:told|said|says|claim(?:s|ed)?|show(?:s|ed)?|shows|wrote|writes|posted|shared|according|alleg\w+|assert\w*|purports?|caption\w*|video|photo\w*|picture|image|clip|rumou?rs?|has it that|had it that|believe[sd]?)\b/i;

/** "An article wrongly called the meeting the first": whoever it was that said so, copy does not. */
const WRONGLY =
  /\b(?:wrongly|falsely|mistakenly|erroneously|incorrectly|in error) (?:\p{L}+(?:ed|s)|said|say|told|wrote|gave|put|had|made)\b|\b(?:said|say|says|wrote|claimed|claims|reported|stated|put it|gave it)(?: \p{L}+)?,? (?:again )?(?:wrongly|falsely|mistakenly|erroneously|incorrectly|in error)\b/iu;

/** Whether a sentence tells what its copy holds for wrong. */
export function isRetracted({ text }: Sentence, next?: Sentence): boolean {
  if (next && TAKEN_BACK.test(next.text) && SHOWN.test(text)) return true;
  return (
    CORRECTION.test(text.slice(0, 300)) ||
    EARLIER.test(text) ||
    IN_OUR_REPORT.test(text) ||
    TESTED.test(text) ||
    WRONGLY.test(text)
  );
}
