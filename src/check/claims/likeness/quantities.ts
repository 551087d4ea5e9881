/** The quantities that a text names, in figures or words, by their value: "half a trillion" is 500000000000. */
import { MONTHS } from '../../../reading/dates/date-words.js';
import type { Word } from '../../../record/names.js';

const UNITS: ReadonlyMap<string, number> = new Map(
  Object.entries({
    two: 2,
    three: 3,
    four: 4,
    five: 5,
    six: 6,
    seven: 7,
    eight: 8,
    nine: 9,
    ten: 10,
    eleven: 11,
    twelve: 12,
    thirteen: 13,
    fourteen: 14,
    fifteen: 15,
    sixteen: 16,
    seventeen: 17,
    eighteen: 18,
    nineteen: 19,
    twenty: 20,
    thirty: 30,
    forty: 40,
    fifty: 50,
    sixty: 60,
    seventy: 70,
    eighty: 80,
    ninety: 90,
    dozen: 12,
    // of weeks
    fortnight: 2,
  }),
);
const SCALES: ReadonlyMap<string, number> = new Map([
  ['hundred', 100],
  ['thousand', 1e3],
  ['million', 1e6],
  ['billion', 1e9],
  ['bn', 1e9],
  ['trillion', 1e12],
]);
const TENTHS: ReadonlyMap<string, number> = new Map([
  ['half', 0.5],
  ['quarter', 0.25],
]);
/** Behind a number of people these make them the two sides themselves. */
const THE_TWO =
  /^(?:sides|leaders|presidents|countries|states|men|nations|governments|parties|capitals|neighbours|ministers|koreas|premiers|delegations|teams)$/;

export interface Quantity {
  value: number;
  /** How many words it takes. */
  length: number;
  /** Whether it is so much in the hundred, which tells more than a bare number. */
  percent: boolean;
}

/** The quantity that begins at a word; none for a day, a year or "the two leaders". */
export function quantityAt(words: readonly Word[], at: number): Quantity | undefined {
  const norm = words[at]?.norm ?? '';
  const next = words[at + 1]?.norm ?? '';
  const part = TENTHS.get(norm);
  if (part !== undefined) {
    const article =
      /^an?$/.test(next) || (next === 'of' && /^an?$/.test(words[at + 2]?.norm ?? ''));
    const skip = next === 'of' ? 3 : 2;
    const scale = article ? SCALES.get(words[at + skip]?.norm ?? '') : undefined;
    return scale === undefined
      ? undefined
      : { value: part * scale, length: skip + 1, percent: false };
  }
  // "a thousand prisoners"
  const one = SCALES.get(next);
  if (norm === 'a' && one !== undefined) return { value: one, length: 2, percent: false };
  const figure = /^\d[\d,]*(?:\.\d+)?$/.test(norm.replace(/(?:st|nd|rd|th)$/, ''))
    ? Number(words[at]?.text.replace(/,/g, '').replace(/(?:st|nd|rd|th)$/, ''))
    : UNITS.get(norm);
  if (figure === undefined || Number.isNaN(figure) || isOfDate(words, at)) return undefined;
  if (norm === 'two' && THE_TWO.test(next)) return undefined;
  if (norm === 'two' && !UNITS.has(next) && isPronoun(words, at)) return undefined;
  const ones = figure >= 20 && figure % 10 === 0 ? (UNITS.get(next) ?? 0) : 0;
  const whole = ones > 0 && ones < 10 ? figure + ones : figure;
  let length = whole === figure ? 1 : 2;
  let value = whole;
  for (let scale = SCALES.get(words[at + length]?.norm ?? ''); scale !== undefined; ) {
    value *= scale;
    length += 1;
    scale = SCALES.get(words[at + length]?.norm ?? '');
  }
  const percent = percentAt(words, at + length);
  return { value, length: length + (percent ?? 0), percent: percent !== undefined };
}

/** Behind "15" the words of "per cent", none for its sign; undefined where it is none. */
function percentAt(words: readonly Word[], at: number): number | undefined {
  const word = words[at];
  if (word?.norm === 'per' && words[at + 1]?.norm === 'cent') return 2;
  if (/^(?:percent|pct)$/.test(word?.norm ?? '')) return 1;
  return word?.before.startsWith('%') ? 0 : undefined;
}

/** "the two agreed" */
function isPronoun(words: readonly Word[], at: number): boolean {
  return /^(?:the|both|these|those)$/.test(words[at - 1]?.norm ?? '');
}

/** A day or a year says when, and not what. */
export function isOfDate(words: readonly Word[], index: number): boolean {
  const norm = words[index]?.norm ?? '';
  if (/^(?:19|20)\d\d$/.test(norm)) return true;
  // "to visit in April" tells what was agreed; "on 24 April" only when.
  if (MONTHS.has(norm))
    return [-1, 1].some((step) =>
      /^\d{1,2}(?:st|nd|rd|th)?$/.test(words[index + step]?.norm ?? ''),
    );
  return (
    /^\d{1,2}(?:st|nd|rd|th)?$/.test(norm) &&
    [-2, -1, 1, 2, 3].some((step) => MONTHS.has(words[index + step]?.norm ?? ''))
  );
}

const ORDINAL =
  /^(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth)$/;
/** What is counted: contacts, and times. */
const COUNTED =
  /^(?:meetings?|calls?|summits?|visits?|talks|rounds?|time|trips?|conversations?|encounters?|sessions?)$/;

/** Which one of a row of contacts some words tell: "the first three-way meeting", "the fourth time". */
export function ordinalsIn(words: readonly Word[]): ReadonlySet<string> {
  return new Set(
    words.flatMap(({ norm }, at) =>
      ORDINAL.test(norm) && words.slice(at + 1, at + 4).some((word) => COUNTED.test(word.norm))
        ? [norm]
        : [],
    ),
  );
}
