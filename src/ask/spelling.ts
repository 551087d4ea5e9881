/** Forgiving the spelling of a question's own words: what is asked, kinds, months. */
import { editsBetween } from '../record/spelling.js';
import {
  COMPARE_WORDS,
  COUNT_WORDS,
  FIRST_WORDS,
  KIND_WORDS,
  LAST_WORDS,
  LIST_WORDS,
  NEXT_WORDS,
} from './vocabulary.js';

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
  ]),
].filter((word) => word.length > 3);

/** The beginning of a month: such a word is a month misspelt, even with a capital. */
export const MONTH_LIKE = /^(jan|feb|mar|apr|jun|jul|aug|sep|oct|nov|dec)/;

/**
 * The word of asking that a misspelt one is meant for: one letter changed, left out, added or two
 * swapped, the first letter right; two in a month's long name. Undefined where none or more are near.
 */
export function meantWord(norm: string): string | undefined {
  const near = WORDS.filter((word) => {
    if (word[0] !== norm[0] || Math.abs(word.length - norm.length) > 2) return false;
    const most = word.length > 6 && MONTHS.includes(word) ? 2 : 1;
    // A changed letter in a short word makes another word or a name of it.
    const changed = word.length === norm.length && word.length < 6;
    const edits = editsBetween(norm, word).length;
    return edits <= most && !(changed && edits === 1 && !isSwap(norm, word));
  });
  return near.length === 1 ? near[0] : undefined;
}

function isSwap(one: string, other: string): boolean {
  return [...one].sort().join('') === [...other].sort().join('');
}
