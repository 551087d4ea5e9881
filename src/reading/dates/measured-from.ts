/** From what a stretch of time is measured: "six weeks AFTER the call", "six weeks on FROM the call". */
import type { Sentence } from '../reading.js';

const UNIT = /^(?:days?|weeks?|fortnights?|months?|years?|decades?)$/;
const JOINT = /^(?:after|before|since|following)$/;
const AWAY = /^(?:on|away|removed|apart|distant)$/;

/** So many words a length of time may have: "a little more than a year and a half". */
const LONGEST = 10;

/** Whether a word begins what a length of time right before it is measured from. */
export function measuresFrom({ words }: Pick<Sentence, 'words'>, at: number): boolean {
  const norm = (index: number) => words[index]?.norm ?? '';
  // "Only the day before, over dinner": there it stands alone.
  if (!/^\s$/.test(words[at + 1]?.before ?? '')) return false;
  if (JOINT.test(norm(at))) return UNIT.test(norm(at - 1));
  return norm(at) === 'from' && AWAY.test(norm(at - 1)) && UNIT.test(norm(at - 2));
}

/** "On 18 March, six weeks after the meeting, he rang": whether such a length is told between commas. */
export function isInserted({ words }: Pick<Sentence, 'words'>, at: number): boolean {
  for (let index = at; index > Math.max(0, at - LONGEST); index -= 1)
    if (/,/.test(words[index]?.before ?? '')) return true;
  return false;
}
