/** Days on which somebody told something, and nobody came together. */

import type { DateRead, Sentence } from '../reading.js';
import { SAYING } from '../voices/say-words.js';

function namesSide({ mentions, words }: Sentence, from: number, to: number): boolean {
  return mentions.some(({ first, senses }) => {
    const at = words[first]?.start ?? 0;
    return at >= from && at < to && senses.some(({ kind }) => kind !== 'topic');
  });
}

const ARCHIVED =
  /^\W*(?:from (?:the|our) (?:archives?|files)|archives?|first published|published|updated|originally published)\b[^:]{0,30}$/i;

/** "7 March: Trump says in an interview that he has written": by the day of the entry it had been done. */
function isLabelOfTelling(before: string, after: string): boolean {
  if (/\p{L}/u.test(before)) return false;
  const told = LABELLED.exec(after)?.[1];
  return told !== undefined && DONE_BEFORE.test(told);
}

const LABELLED =
  /^(?::|\s[—–-])\s[^.;:]{0,80}?\b(?:says|tells|announces|reveals|discloses|confirms|reports|writes)\b([^.;:]{0,120})/;
const DONE_BEFORE = /\b(?:he|she|it|they|\p{Lu}[\p{L}-]+) (?:has|have|had) (?!been\b|to\b)\p{L}+/u;

/** "said on Tuesday", "in a statement on 3 November": the day of the telling. */
export function isOfSaying(date: DateRead, sentence: Sentence): boolean {
  const before = sentence.text
    .slice(0, date.start - sentence.start)
    // "said on Tuesday (Aug 11)": the same day again.
    .replace(/(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day \($/, '');
  // "From the archives, 17 June 2021: …"
  if (ARCHIVED.test(before)) return true;
  if (isLabelOfTelling(before, sentence.text.slice(date.end - sentence.start))) return true;
  const words = before
    .trimEnd()
    .split(/\s+/)
    .slice(-7)
    .map((word) => word.toLowerCase().replace(/[^\p{L}\p{N}]/gu, ''));
  const last = words.at(-1) ?? '';
  const rest = /^(on|in|late|early|earlier|at|the|last)$/.test(last) ? words.slice(0, -1) : words;
  const told = rest.findLastIndex(
    (word) =>
      SAYING.has(word) ||
      /^(statement|post|readout|briefing|reporters|interview|published|announcement|deadline|since|until|by|effective)$/.test(
        word,
      ),
  );
  if (told === -1) return false;
  // "Not until 5 June did they talk", "did not talk again until 5 June": on that day they did.
  if (rest[told] === 'until' && /^(?:not|again)$/.test(rest[told - 1] ?? '')) return false;
  // "told Fox News on 2 November that he had met him"
  const outlet = sentence.words.filter(({ end }) => end <= date.start).slice(told - rest.length);
  if (
    /^,? that\b/.test(sentence.text.slice(date.end - sentence.start)) &&
    outlet.every(({ text, norm }) => /^\p{Lu}/u.test(text) || norm === 'on') &&
    !namesSide(sentence, outlet[0]?.start ?? date.start, date.start)
  )
    return true;
  const since = rest.slice(told + 1);
  return since.every((word) =>
    /^(on|in|a|an|the|at|of|to|his|her|its|truth|social|platform|late|early|joint|reporters|journalists|statement|post|briefing|readout|issued|published|released)$/.test(
      word,
    ),
  );
}
