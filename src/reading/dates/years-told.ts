/** Dates that take their year from one that was told before: "on June 12 that year", "the following October". */

import { isRealDay, type Span } from '../../record/calendar.js';
import type { DateRead, Sentence } from '../reading.js';

/** "that year", "of the same year", "the year before", "the following year": how many years on from the one told. */
const YEARS: readonly (readonly [words: string, step: number])[] = [
  ['(?:that|the same|that same) year', 0],
  ['the (?:following|next) year|the year after|(?:a|one) year (?:later|on)', 1],
  ['the (?:previous|preceding) year|the year (?:before|earlier)', -1],
];

/** Whether words tell a year by one that was told before. */
export const ofYearTold = new RegExp(`\\b(?:${YEARS.map(([words]) => words).join('|')})\\b`, 'i');

const BEHIND = YEARS.map(([words, step]) => ({
  pattern: new RegExp(`^,? (?:of |in )?(?:${words})\\b(?! (?:of|in|to|that))`, 'i'),
  step,
}));
const BEFORE = YEARS.map(([words, step]) => ({
  pattern: new RegExp(`\\b(?:${words}),? (?:(?:on|in) )?$`, 'i'),
  step,
}));

/** The dates of a sentence, each that is told to be of "that year" with the year that was told before it. */
export function withYearsTold(
  dates: readonly DateRead[],
  { start, text }: Pick<Sentence, 'start' | 'text'>,
  told: number | undefined,
): readonly DateRead[] {
  const known = withYearBefore(dates, { start, text });
  if (!ofYearTold.test(text)) return known;
  let year = told;
  return known.map((date) => {
    const [from, to] = [date.start - start, date.end - start];
    const behind = BEHIND.find(({ pattern }) => pattern.test(text.slice(to)));
    const before = BEFORE.find(({ pattern }) => pattern.test(text.slice(0, from)));
    const found = behind ?? before;
    const step = found?.step ?? 0;
    const open = !date.year && !date.relative && /^(?:day|month)$/.test(date.precision);
    const read =
      found && open && year !== undefined ? inYear(date, year + step, behind, text, to) : date;
    const [span] = read.spans;
    if (read.year && span) year = Number(span.first.slice(0, 4));
    return read;
  });
}

/** "in the autumn of 2021, when the two spoke on the evening of 15 November": a day of the year that was told before it. */
function withYearBefore(
  dates: readonly DateRead[],
  { start, text }: Pick<Sentence, 'start' | 'text'>,
): readonly DateRead[] {
  let told: { year: number; end: number } | undefined;
  return dates.map((date) => {
    const [span] = date.spans;
    if (date.year) {
      const before = text.slice(0, date.start - start);
      const behind = text.slice(date.end - start);
      // "since 2019", "the 2021 treaty" and "from 2019 to 2021" tell no time of what follows.
      const sets = date.precision === 'year' && SETS_YEAR.test(before) && OPENS.test(behind);
      told =
        sets && span ? { year: Number(span.first.slice(0, 4)), end: date.end - start } : undefined;
      return date;
    }
    const open = told !== undefined && !date.relative && /^(?:day|month)$/.test(date.precision);
    if (!told || !open || MOVES_ON.test(text.slice(told.end, date.start - start))) return date;
    const moved = span && ofYear(span, told.year);
    return moved ? { ...date, spans: [moved], year: true } : date;
  });
}

/**
 * The year that a sentence sets for the next one: "It had been otherwise in 2022." is its only date, and it
 * stands at its end or opens it.
 */
export function yearSet(
  dates: readonly DateRead[],
  { start, text }: Pick<Sentence, 'start' | 'text'>,
): number | undefined {
  const [date, another] = dates;
  const [span] = date?.spans ?? [];
  if (!date || !span || another || date.precision !== 'year' || !date.year) return undefined;
  const before = text.slice(0, date.start - start);
  const ends = /^["”’)]*[.!:]/.test(text.slice(date.end - start));
  return SETS_YEAR.test(before) && (ends || /^\W*In $/.test(before))
    ? Number(span.first.slice(0, 4))
    : undefined;
}

/** Days without a year, each as one of the year that the sentence before has set, or of the latest as ever. */
export function withYearSet(
  dates: readonly DateRead[],
  year: number | undefined,
): readonly DateRead[] {
  if (year === undefined) return dates;
  return dates.map((date) => {
    const [span] = date.spans;
    const moved = !date.year && !date.relative && date.precision === 'day' && span;
    const then = moved && ofYear(moved, year);
    return then ? { ...date, spans: [then, ...date.spans.slice(0, 1)], year: true } : date;
  });
}

const SETS_YEAR =
  /(?:^|[\s(])(?:In|in|(?:spring|summer|autumn|fall|winter|end|start|beginning|middle) of)\s$/;
/** Behind a year: the clause that it opens, or one that tells of it. */
const OPENS =
  /^(?:,|:| [—–]| \()?\s(?:when|where|as|he|she|they|the|it|his|her|their|[A-Z]\p{L}+|on|by)\b/u;
/** Another thing is told, at another time. */
const MOVES_ON = /[;.]|,?\s(?:and|but|then|later|until|before|after|since|while|now)\b(?! \p{Lu})/u;

function inYear(
  date: DateRead,
  year: number,
  behind: { pattern: RegExp } | undefined,
  text: string,
  to: number,
): DateRead {
  const words = behind?.pattern.exec(text.slice(to))?.[0] ?? '';
  const [span] = date.spans;
  const moved = span && ofYear(span, year);
  if (!moved) return date;
  return {
    ...date,
    end: date.end + words.length,
    text: `${date.text}${words}`,
    spans: [moved],
    year: true,
  };
}

function ofYear({ first, last }: Span, year: number): Span | undefined {
  const more = Number(last.slice(0, 4)) - Number(first.slice(0, 4));
  const span = { first: `${year}${first.slice(4)}`, last: `${year + more}${last.slice(4)}` };
  return isRealDay(span.first) && isRealDay(span.last) ? span : undefined;
}
