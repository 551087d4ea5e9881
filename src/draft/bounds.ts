/** The first and the last day of a contact, from the verbs that begin and end it and the days it is said to last. */
import type { ReadSentence } from '../reading/contacts/references.js';
import { addDays, type Day } from '../record/calendar.js';

const BEGINS =
  /\b(?:began|begun|begins?|beginning|started|starts?|starting|opened|opens|opening|arrived|arrives?|arriving|landed|lands|kicked off|came|set off)\b(?:[\s-]+[\p{L}\d’'-]+){0,11}?\s*$/iu;
/** "a two-day visit from Thursday 3 December" */
const FROM = /\bfrom\s*$/iu;
const ENDS =
  /\b(?:(?:lasts?|lasting|runs?|running|stays?|continues?|continuing|goes on) until|ended|ends?|ending|concluded|concludes?|concluding|wrapped up|wraps up|wound up|winds up|winding up|completed|completes|capped|caps|finished|finishes|closed|closes|left|leaves|leaving|departed|departs|flew (?:home|out)|flies (?:home|out)|flew back|flies back|returned|returns|went home|rounded off|broke up|breaks up|broken up|over|home)\b(?:[\s-]+[\p{L}\d’'-]+){0,16}?\s*$/iu;
/** "on Tuesday ended a two-day visit", "On Friday Modi wound up" */
const ENDS_BEHIND =
  /^,?(?: (?!and\b|but\b|when\b|who\b|which\b|after\b)[\p{L}’'-]+){0,7}? (?:ended|concluded|wrapped up|wound up|completed|rounded off|finished|left|flew (?:home|out|back))\b/iu;
const COUNTED = ['two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
const LASTING =
  /\b(two|three|four|five|six|seven|eight|nine|ten|\d{1,2})(?:-| (?:full |whole |long |final )?)days?\b(?! (?:ago|earlier|later|before|after))/i;

export interface Bounds {
  first?: Day;
  last?: Day;
  /** How many days it is said to last. */
  days?: number;
}

/** What a sentence tells of them; a verb that another day stands nearer to is that one's. */
export function boundsIn(
  { sentence, dates }: Pick<ReadSentence, 'sentence' | 'dates'>,
  dayOf: (date: ReadSentence['dates'][number]) => Day | undefined,
): Bounds {
  const bounds: Bounds = {};
  let from = 0;
  for (const date of dates) {
    if (date.precision !== 'day') continue;
    const at = date.start - sentence.start;
    const before =
      sentence.text
        .slice(from, at)
        .split(/[,;:()—–]/)
        .at(-1) ?? '';
    from = date.end - sentence.start;
    const day = dayOf(date);
    if (day === undefined) continue;
    const [begins, ends] = [
      BEGINS.exec(before)?.index ?? FROM.exec(before)?.index,
      ENDS.exec(before)?.index,
    ];
    const behind = sentence.text.slice(from);
    if (ends !== undefined && (begins === undefined || ends > begins)) bounds.last ??= day;
    else if (begins !== undefined) bounds.first ??= day;
    else if (ENDS_BEHIND.test(behind)) bounds.last ??= day;
  }
  const length = LASTING.exec(sentence.text)?.[1]?.toLowerCase();
  if (length !== undefined) {
    const counted = COUNTED.indexOf(length);
    const days = counted >= 0 ? counted + 2 : Number(length);
    if (days > 1 && days < 15) bounds.days = days;
  }
  return bounds;
}

/** The days from the first to the last, where the bounds give both. */
export function daysOf({ first, last, days }: Bounds): { first: Day; last: Day } | undefined {
  if (first !== undefined && last !== undefined) {
    // Of two weekdays the first is before the last.
    const begun = first > last ? addDays(first, -7) : first;
    return begun < last ? { first: begun, last } : undefined;
  }
  if (days === undefined) return undefined;
  if (last !== undefined) return { first: addDays(last, 1 - days), last };
  return first === undefined ? undefined : { first, last: addDays(first, days - 1) };
}
