/** Splitting text into words, and the form in which words are compared. */
import type { Word } from './names.js';

/** Zero-width characters, direction marks and soft hyphens: never seen, so never compared. */
const INVISIBLE = '\\u00ad\\u061c\\u180e\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u2069\\ufeff';
/** Scripts that set no spaces, and Hangul, whose particles cling to the name: every sign is a word. */
const SIGN =
  '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Hangul}' +
  '\\p{Script=Thai}\\p{Script=Lao}\\p{Script=Khmer}\\p{Script=Myanmar}ー';
const LETTER = `(?![${SIGN}])[\\p{L}\\p{M}\\p{N}${INVISIBLE}]`;
const APOSTROPHE = "['’‘ʼ`´]";

const WORD = new RegExp(
  [
    // A Hangul syllable may come in pieces.
    '[\\u1100-\\u115f][\\u1160-\\u11a7]?[\\u11a8-\\u11ff]?',
    `[${SIGN}]\\p{M}*`,
    // 5,000 and 1.5 are one number; 2025-11-24 is three.
    '\\d+(?:[.,]\\d+)+(?![\\p{L}\\p{N}])',
    // U.S., U.S.A., J.D., D.C.’s
    `\\p{L}\\.(?:\\p{L}\\.)+(?:\\p{L}(?![\\p{L}\\p{N}]))?(?:${APOSTROPHE}s(?!\\p{L}))?`,
    `\\p{L}\\.\\p{L}(?:${APOSTROPHE}s)?(?![\\p{L}\\p{N}.])`,
    `(?![\\p{M}${INVISIBLE}])(?:${LETTER})+(?:${APOSTROPHE}(?:${LETTER})+)*`,
  ].join('|'),
  'gu',
);

const INVISIBLES = new RegExp(`[${INVISIBLE}]`, 'g');
const POSSESSIVE = /['’‘ʼ`´]s$/i;
/** Marks of the alphabets that are read without them; of other scripts they are letters. */
const MARKS = /[\u0300-\u036f\u0483-\u0487\u0591-\u05c7\u0610-\u061a\u0640\u064b-\u065f\u0670]/g;
const NOT_COMPARED = /['’‘`´.ʹ-ʿˈ]/g;
const SPECIAL = /[øłđıßæœþðħŋə]/g;
const SPELT: Readonly<Record<string, string>> = {
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ı: 'i',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  þ: 'th',
  ð: 'd',
  ħ: 'h',
  ŋ: 'n',
  ə: 'a',
};
const PLAIN_ASCII = /^[a-z0-9]*$/;

/** The words of a text from left to right; offsets are those of the text as given. */
export function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  let end = 0;
  for (const match of text.matchAll(WORD)) {
    const start = match.index;
    const written = match[0];
    words.push({
      norm: normOf(written),
      text: written,
      start,
      end: start + written.length,
      before: text.slice(end, start).replace(INVISIBLES, ''),
    });
    end = start + written.length;
  }
  return words;
}

/** A word as it is compared: lower case, no diacritics, no apostrophes, no possessive ending. */
export function normOf(word: string): string {
  const lower = word.toLowerCase();
  if (PLAIN_ASCII.test(lower)) return lower;
  const bare = lower.replace(INVISIBLES, '').replace(POSSESSIVE, '');
  return bare
    .normalize('NFKD')
    .replace(MARKS, '')
    .normalize('NFC')
    .toLowerCase()
    .replace(SPECIAL, (letter) => SPELT[letter] ?? letter)
    .replace(NOT_COMPARED, '');
}
