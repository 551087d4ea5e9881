/** What stands around the name of somebody and belongs to it: offices, appositions, the state. */

import { set } from '../../reading/grammar-words.js';
import { OFFICE_PARTS, OFFICES } from '../../reading/people/role-words.js';
import type { Sentence } from '../../reading/reading.js';
import type { PersonTold } from './people-told.js';

const OFFICE =
  '(?:president|prime minister|premier|chancellor|minister|secretary(?:[ -]general)?|commissioner|chief|envoy|(?:high )?representative|king|queen|emir|prince|leader|head|chair(?:man|woman|person)?|adviser|advisor|speaker|director|governor|ambassador|negotiator|counterpart|host|guest|mediator)s?';
const OPENS = new RegExp(
  `(?:^|[\\s("“—–-])((?:(?:the|its|their|his|her|then)\\s)?(?:[\\p{L}’'.-]+\\s){0,5}?${OFFICE}(?:\\sof(?:\\s[\\p{L}’'-]+){1,4}?)?,?\\s)$`,
  'iu',
);
/** "Iran's Ali Shamkhani" */
const OWNED = /(?:^|[\s("“—–-])(\p{Lu}[\p{L}.-]*(?:\s\p{Lu}[\p{L}.-]*)?['’]s?\s)$/u;
const APPOSED = new RegExp(
  `^,\\s(?:[\\p{L}’'.-]+\\s){0,6}?${OFFICE}(?:\\s(?:of|to|for|at)(?:\\s[\\p{L}’'-]+){1,5}?)?(?:,|(?=[.;:]|$))`,
  'iu',
);
/** What stands between a name and the office before it is no verb and no joint. */
const NO_TITLE =
  /\b(?:and|or|but|with|by|to|from|when|while|as|that|who|for|met|saw|said|told|asked|received|in|at|on|it|was|were|is|are|had|has)\s/i;

/** "of the Emirates", "for Bahrain" behind a name: whose it is, and whether it says for whom somebody speaks. */
export function stateBehind(
  end: number,
  { words, mentions }: Sentence,
): { end: number; parties: readonly string[]; speaks: boolean } | undefined {
  const at = words.findIndex(({ start }) => start >= end);
  if (words[at]?.before !== ' ' || !/^(?:of|for)$/.test(words[at]?.norm ?? '')) return undefined;
  const first = words[at + 1]?.norm === 'the' ? at + 2 : at + 1;
  const state = mentions.find(
    (mention) => mention.first === first && !/^(?:adjective|office)$/.test(mention.form),
  );
  const last = state && words[state.last];
  if (!last || /['’]s?$/.test(last.text)) return undefined;
  const parties = state.senses.filter(({ kind }) => kind === 'party').map(({ id }) => id);
  return parties.length > 0
    ? { end: last.end, parties, speaks: words[at]?.norm === 'for' }
    : undefined;
}

/** What else may stand within an office. */
const BELONGS = set(
  'the its their his her of for and host guest mediator ambassador governor director',
);

/** Whether a word begins at a place, and no name does. */
function isAlone(text: string, at: number): boolean {
  return at === 0 || /[\s(“"]/.test(text.charAt(at - 1));
}

/** A name with the office before it and what stands in apposition. */
export function placed(
  { text, start, words, mentions }: Sentence,
  from: number,
  to: number,
): Pick<PersonTold, 'start' | 'end' | 'from' | 'to'> {
  const before = text.slice(Math.max(0, from - start - 70), from - start);
  let lead = OPENS.exec(before)?.[1] ?? OWNED.exec(before)?.[1] ?? '';
  for (let cut = NO_TITLE.exec(lead); cut; cut = NO_TITLE.exec(lead))
    lead = lead.slice(cut.index + cut[0].length);
  // "faces Iranian President A": a word before the office that is no part of one.
  for (const { 0: word, index } of [...lead.matchAll(/\p{Ll}[\p{L}’'-]*/gu)].reverse())
    if (
      isAlone(lead, index) &&
      !OFFICES.has(word) &&
      !OFFICE_PARTS.has(word) &&
      !BELONGS.has(word)
    ) {
      lead = lead.slice(index + word.length).trimStart();
      break;
    }
  // "Vice President A faced Iran's foreign minister, B": whom another introduces.
  const other = mentions.findLast(
    ({ last, form, senses }) =>
      form !== 'office' &&
      (words[last]?.end ?? from) < from &&
      senses.some(({ kind }) => kind === 'person') &&
      !/['’]s?$/.test(words[last]?.text ?? ''),
  );
  const end = other ? (words[other.last]?.end ?? from) : start;
  if (from - lead.length < end)
    lead = lead.slice(Math.max(0, end - from + lead.length)).trimStart();
  const behind = APPOSED.exec(text.slice(to - start, to - start + 90))?.[0] ?? '';
  const apposed = NO_TITLE.test(behind.replace(/\bfor (?=\p{Ll}+ affairs)/u, '')) ? '' : behind;
  return { start: from, end: to, from: from - lead.length, to: to + apposed.length };
}
