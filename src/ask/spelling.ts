/** Forgiving the spelling of a question's own words: what is asked, kinds, months. */
import { isOrdinary } from '../record/names/ordinary.js';
import type { Mention, Word } from '../record/names.js';
import type { ContactRecord } from '../record/record.js';
import { editsBetween } from '../record/spelling.js';
import { spelledOut } from './shorthand.js';
import {
  COMPARE_WORDS,
  COUNT_WORDS,
  FIRST_WORDS,
  isExplained,
  KIND_WORDS,
  LAST_WORDS,
  LIST_WORDS,
  NEXT_WORDS,
} from './vocabulary.js';

/** From here on two letters may be wrong in a word that opens a question. */
const LONG = 7;
/** Words that begin alike for so many letters are forms of one. */
const STEM = 5;
const MONTHS =
  'january february march april june july august september october november december'.split(' ');
const TIMES = ['since', 'before', 'between', 'yesterday', 'today', 'month', 'year', 'week'];
const WORDS = [
  ...new Set([
    ...LAST_WORDS,
    ...FIRST_WORDS,
    ...NEXT_WORDS,
    ...LIST_WORDS,
    ...COUNT_WORDS,
    ...COMPARE_WORDS,
    ...KIND_WORDS.keys(),
    ...MONTHS,
    ...TIMES,
    'when',
    'what',
    'many',
    'happened',
    'happen',
    'contact',
    'contacts',
    'discuss',
    'discussed',
    'mention',
    'mentioned',
    'confirm',
    'confirmed',
    'about',
    'with',
    'said',
  ]),
].filter((word) => word.length > 3);

/** The beginning of a month: such a word is a month misspelt, even with a capital. */
export const MONTH_LIKE = /^(jan|feb|mar|apr|jun|jul|aug|sep|oct|nov|dec)/;

/**
 * The word of asking that a misspelt one is meant for: one letter changed, left out, added or two
 * swapped, the first letter right; two in a month's long name. Undefined where none or more are near.
 */
export function meantWord(norm: string): string | undefined {
  const near = wordsNear(norm);
  const [one] = near;
  // "confirmd" is a form of "confirm", whichever.
  const sameWord = one !== undefined && near.every((word) => word.startsWith(one.slice(0, STEM)));
  return sameWord ? near.at(-1) : undefined;
}

/** The words of asking that a misspelt one may be meant for: "lst" for "last" or "list". */
export function wordsNear(norm: string): string[] {
  return WORDS.filter((word) => {
    if (word[0] !== norm[0] || Math.abs(word.length - norm.length) > 2) return false;
    const most = word.length > 6 && MONTHS.includes(word) ? 2 : 1;
    // A changed letter in a short word makes another word or a name of it.
    const changed = word.length === norm.length && word.length < 6;
    const edits = editsBetween(norm, word).length;
    return edits <= most && !(changed && edits === 1 && !isSwap(norm, word));
  });
}

/** The long word that a question is opened with, two letters wrong: "compair". */
function commandLike(norm: string): string | undefined {
  const near = [...COMPARE_WORDS, ...LIST_WORDS].filter(
    (word) =>
      Math.min(word.length, norm.length) >= LONG &&
      word.slice(0, 3) === norm.slice(0, 3) &&
      editsBetween(norm, word).length <= 2,
  );
  return near.sort((a, b) => editsBetween(norm, a).length - editsBetween(norm, b).length)[0];
}

function isSwap(one: string, other: string): boolean {
  return [...one].sort().join('') === [...other].sort().join('');
}

/**
 * The words of asking themselves, with their spelling forgiven: "lats" for "last", "Febuary".
 * Only in lower case or at the beginning, since a capital further on makes a name of it.
 */
export function forgiven(words: Word[], record: ContactRecord): Word[] {
  let names: readonly Mention[] | undefined;
  const isInName = (at: number) => {
    names ??= record.names.mentions(words, { forgiving: true });
    return names.some(({ first, last }) => first < last && first <= at && at <= last);
  };
  return words.map((written, at) => {
    const word = withApostrophe(written, record);
    const { norm, text } = word;
    const beside = /^\d/.test(words[at - 1]?.norm ?? '') || /^\d/.test(words[at + 1]?.norm ?? '');
    const lower = text === text.toLowerCase() || at === 0 || beside || MONTH_LIKE.test(norm);
    if (
      !lower ||
      (norm.length < 3 && spelledOut(norm) === undefined) ||
      isExplained(norm) ||
      isOrdinary(norm)
    )
      return word;
    if (record.names.exact(norm).length > 0 || record.called(norm).length > 0) return word;
    const full = spelledOut(norm);
    if (full !== undefined) return { ...word, norm: full };
    if (/^[hw]\p{L}{1,3}$/u.test(norm) && /^(many|long|often)$/.test(words[at + 1]?.norm ?? ''))
      return { ...word, norm: 'how' };
    const meant = meantWord(norm) ?? (at === 0 ? commandLike(norm) : undefined);
    return meant === undefined || isInName(at) ? word : { ...word, norm: meant };
  });
}

const GLUED: ReadonlyMap<string, string> = new Map(
  ['what', 'when', 'where', 'who', 'how', 'that', 'there', 'here', 'it'].map((word) => [
    `${word}s`,
    word,
  ]),
);

/** "whens", "putins call": the apostrophe that nobody types. */
function withApostrophe(word: Word, record: ContactRecord): Word {
  const { norm, text } = word;
  const asking = GLUED.get(norm);
  if (asking !== undefined) return { ...word, norm: asking };
  if (!/\p{L}{3}s$/iu.test(text) || isExplained(norm) || isOrdinary(norm)) return word;
  if (record.names.exact(norm).length > 0 || record.called(norm).length > 0) return word;
  const bare = norm.slice(0, -1);
  const isName = record.names.exact(bare).some(({ kind }) => kind !== 'topic');
  return isName ? { ...word, norm: bare, text: `${text.slice(0, -1)}’s` } : word;
}
