/** The words by which a span is told to run to the day of writing: "is now six months old", "lies two weeks behind us". */

import type { SpanRead } from '../../reading/dates/intervals.js';
import type { Sentence } from '../../reading/reading.js';

/** Before a span: what is told is so today. */
const IS_NOW =
  /(?:\b(?:is|are|lies?|dates?|goes|reaches)\b|,\s(?:now|today|already)\b)(?:\s(?!(?:not|no|for|in|until)\b)[\p{L}’'-]+){0,4}\s$/iu;
/** Behind a span: so long ago it was. */
const IS_PAST =
  /^\s(?:now\s)?(?:behind (?:us|them|him|her|both|the (?:two|pair))\b|in the past\b|back\b(?!\s(?:in|on|at|to)\b)|old\b|distant\b|removed\b|past\b(?=[\s,.;]))/i;
const HOW_LONG_AGO =
  /^\s(?:is|are) (?:how long (?:ago|(?:it is|it has been) since)|what has (?:gone|passed|elapsed))\b/i;
/** Beside a span: it is reckoned up to the day of writing. */
const TO_DATE =
  /^[\s,—–-]*(?:(?:as of|up to|until) (?:today|now|this (?:morning|afternoon|evening|week)|tonight|press time|the time of writing)|at (?:the )?(?:time of writing|press time)|to date|to this day|and counting)\b/i;
const GONE_BY =
  /^\s(?:now |already )?(?:has|have) (?:now |already )?(?:passed|gone by|elapsed|gone|lapsed|come and gone|slipped by)\b/i;
const SINCE = /\b(?:since|from)\b[^.;]*$/i;
/** What is told as past runs to no day of writing. */
const WAS = /\b(?:was|were|had|lay|would)\b[^.;]{0,30}$/i;

/** Whether a span is told as running from a contact of its sentence to the day of writing. */
export function runsUntilNow({ text, start }: Sentence, span: SpanRead): boolean {
  const before = text.slice(0, span.start - start);
  const behind = text.slice(span.amount.end - start);
  if (span.direction === 'in' || span.direction === 'within') return false;
  if (TO_DATE.test(behind) || HOW_LONG_AGO.test(behind)) return true;
  if (GONE_BY.test(behind)) return SINCE.test(before);
  return IS_PAST.test(behind) && IS_NOW.test(before) && !WAS.test(before);
}

const IS_TODAY =
  /\b(?:is|are|has|have|remains?|still|again|no longer|nobody|nothing|now|today|goes on|go on|drags? on|rages?|continues?|holds?|stands?|keeps?|waits?|lingers?|talks? of|speaks? of)\b/i;
const PAST =
  /\b(?:was|were|had|did|would|could|\p{L}{2,}ed|came|went|met|spoke|said|told|rang|saw|took|got|gave|made|fell|rose|began|broke|wrote|sat|stood|left|found|held|kept|brought|sent|drew|flew|won|lost|paid|put|let)\b/iu;

/** Whether words tell what is so today, and nothing that was: "nothing has come of it", "the war goes on". */
export function isOfNow(text: string): boolean {
  return IS_TODAY.test(text) && !PAST.test(text);
}
