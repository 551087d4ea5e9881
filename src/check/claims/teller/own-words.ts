/** Words which say that somebody goes on speaking, and whose all the names of a stretch are. */

import { partiesOf } from '../../../reading/voices/voices.js';
import type { Mention } from '../../../record/names.js';
import type { BoundSentence, Copy } from '../../reading.js';

const PRONOUNS = new Set(['he', 'she', 'they', 'it']);
const GOING_ON =
  /^(?:added|replied|answered|continued|wrote|noted|explained|recalled|concluded|went)$/;

/** ", it added", "He added that": somebody goes on, though it was not understood who. */
export function goesOnSpeaking({ read }: BoundSentence): boolean {
  const { words } = read.sentence;
  return words.some(({ norm, before }, at) => {
    if (!GOING_ON.test(norm)) return false;
    const subject = words[at - 1];
    if (!subject) return false;
    const opens = at <= 2 && PRONOUNS.has(words[0]?.norm ?? '');
    const inserted = /,/.test(subject.before) && PRONOUNS.has(subject.norm);
    const noun = words.slice(Math.max(0, at - 4), at).some((word) => /,/.test(word.before));
    const closes = at === words.length - 1 && (inserted || noun);
    return opens || inserted || closes || (before.includes(',') && at === words.length - 2);
  });
}

/** Whether the names are there, and all of those who stand behind the point. */
export function areAllOf(
  names: readonly Mention[],
  voices: readonly string[],
  { record }: Copy,
): boolean {
  const parties = new Set(names.flatMap((mention) => partiesOf(mention, record)));
  return parties.size > 0 && [...parties].every((party) => voices.includes(party));
}
