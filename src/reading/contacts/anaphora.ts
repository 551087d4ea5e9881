/** Words of contact whose sides were named before them: "they met", "the two men had spoken", "their call". */
import type { Mention } from '../../record/names.js';
import { set } from '../grammar-words.js';
import type { Sentence } from '../reading.js';

const PAIR = set('they them both pair two duo');
/** Who the two are said to be: "the two leaders", "both presidents". */
const OF_RANK = set(
  'leaders presidents premiers chancellors ministers men women heads statesmen counterparts neighbours neighbors rivals visitors',
);
const BEFORE_VERB = set(
  'had have has were was did also then first only again once later since already previously briefly last finally next all been both each would will in person',
);
/** What tells that it is another contact than the one at hand. */
const REPEATED = set('again already previously earlier before once more last since until');

/** Whether a verb has for its subject two who were named before, or a noun is "theirs". */
export function isOfPair(
  { words }: Sentence,
  first: number,
  noun: boolean,
  names: ReadonlyMap<number, Mention>,
): boolean {
  const norm = (at: number) => words[at]?.norm ?? '';
  if (noun) return norm(first) === 'their' || norm(first - 1) === 'their';
  let at = first - 1;
  while (at > Math.max(0, first - 5) && BEFORE_VERB.has(norm(at)) && !PAIR.has(norm(at))) at -= 1;
  if (names.has(at) || (at + 1 < first && /[;:.]/.test(words[at + 1]?.before ?? ''))) return false;
  if (PAIR.has(norm(at))) return true;
  return OF_RANK.has(norm(at)) && /^(the|both|two)$/.test(norm(at - 1));
}

/** "he received her": one of the two and the other, whoever else the sentence names. */
export function isOfPronouns({ words }: Sentence, first: number, last: number): boolean {
  const norm = (at: number) => words[at]?.norm ?? '';
  return (
    /^(he|she)$/.test(norm(first - 1) === 'had' ? norm(first - 2) : norm(first - 1)) &&
    /^(him|her)$/.test(norm(last + 1)) &&
    !(
      norm(last + 1) === 'her' &&
      /^\p{Ll}/u.test(words[last + 2]?.text ?? '') &&
      !/^(again|in|at|on|to|for|and|by|with|when|there|once|before|after)$/.test(norm(last + 2))
    )
  );
}

/** Whether a verb is told as of another time than what the text is about: "they had met", "they met again". */
export function isOfOtherTime({ words }: Sentence, first: number, last: number): boolean {
  // "had Putin on the telephone", "has had a meeting" are told as of now.
  const before = words
    .slice(Math.max(0, first - 3), first)
    .filter(
      ({ norm }, at, near) =>
        norm !== 'had' ||
        !(
          /^\p{Lu}/u.test(near[at + 1]?.text ?? '') ||
          /^(?:has|have)$/.test(near[at - 1]?.norm ?? '')
        ),
    )
    .map(({ norm }) => norm);
  const after = words.slice(last + 1, last + 4).map(({ norm }) => norm);
  return before.includes('had') || [...before, ...after].some((norm) => REPEATED.has(norm));
}
