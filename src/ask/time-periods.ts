/** Seasons, quarters, halves and weeks in a question: "this spring", "Q3 last year", "the week of 6 October". */
import { addDays, type Day, lastDayOfMonth, type Span } from '../record/calendar.js';
import type { Point } from './time-spans.js';
import { pad, SEASONS, yearOf } from './time-words.js';

/** What the reader of points of time knows, and a period is reckoned by. */
export interface Clock {
  readonly today: Day;
  norm(at: number): string;
  point(at: number, introduced: boolean): Point | undefined;
  /** What a period is in each year that can be meant, the likeliest first. */
  yearless(spanIn: (year: number) => Span): Span[];
}

/** A period of a year or of days, from a word on. */
export function periodAt(clock: Clock, at: number, introduced: boolean): Point | undefined {
  return weekOf(clock, at) ?? seasonAt(clock, at, introduced) ?? partOfYear(clock, at, introduced);
}

/** "summer 2025", "this spring", "last winter", "the autumn". */
function seasonAt(clock: Clock, at: number, introduced: boolean): Point | undefined {
  const which = WHICH.has(clock.norm(at)) ? at + 1 : at;
  const season = SEASONS.get(clock.norm(which));
  if (!season) return undefined;
  const [from, to] = season;
  const spanIn = (year: number): Span => ({
    first: `${year}-${from}`,
    // A winter ends in the next year.
    last: to < from ? addDays(`${year + 1}-03-01`, -1) : `${year}-${to}`,
  });
  const year = yearAt(clock, which + 1);
  if (year) return { spans: [spanIn(year.year)], next: year.next };
  if (which === at && !introduced) return undefined;
  return { spans: chosen(clock.norm(at), spanIn, clock), next: which + 1 };
}

/** "Q3 2025", "the first quarter of 2026", "the second half of last year", "this quarter" is a unit. */
function partOfYear(clock: Clock, at: number, introduced: boolean): Point | undefined {
  const which = clock.norm(at) === 'the' ? at + 1 : at;
  const part = partNamed(clock.norm(which), clock.norm(which + 1));
  if (!part) return undefined;
  const spanIn = (year: number): Span => ({
    first: `${year}-${pad(part.from)}-01`,
    last: lastDayOfMonth(`${year}-${pad(part.to)}`),
  });
  const after = which + part.words;
  const year = yearAt(clock, after);
  if (year) return { spans: [spanIn(year.year)], next: year.next };
  // "the second half" of a talk is none.
  if (part.words > 1 || !(introduced || /^q[1-4]$/.test(clock.norm(which)))) return undefined;
  return { spans: clock.yearless(spanIn), next: after };
}

const ORDINALS = ['first', 'second', 'third', 'fourth'];

/** The months of a named part of the year. */
function partNamed(
  norm: string,
  next: string,
): { from: number; to: number; words: number } | undefined {
  const letters = /^([qh])([1-4])$/.exec(norm);
  const ordinal = ORDINALS.indexOf(norm) + 1 || Number(/^([1-4])(?:st|nd|rd|th)$/.exec(norm)?.[1]);
  const length = letters
    ? letters[1] === 'q'
      ? 3
      : 6
    : ({ quarter: 3, half: 6 }[next] ?? undefined);
  const number = letters ? Number(letters[2]) : ordinal;
  if (!length || !number || number * length > 12) return undefined;
  return { from: (number - 1) * length + 1, to: number * length, words: letters ? 1 : 2 };
}

const WHICH: ReadonlySet<string> = new Set(['this', 'last', 'past', 'previous', 'next', 'coming']);

/** "2025", "of 2025", "last year", "of this year". */
function yearAt(clock: Clock, at: number): { year: number; next: number } | undefined {
  const from = clock.norm(at) === 'of' ? at + 1 : at;
  const written = yearOf(clock.norm(from));
  if (written) return { year: Number(written), next: from + 1 };
  if (clock.norm(from + 1) !== 'year' || !WHICH.has(clock.norm(from))) return undefined;
  const shift = { this: 0, next: 1, coming: 1 }[clock.norm(from)] ?? -1;
  return { year: Number(clock.today.slice(0, 4)) + shift, next: from + 2 };
}

/** "this spring" is this year's, "next summer" one that has not begun; else the latest that has. */
function chosen(which: string, spanIn: (year: number) => Span, clock: Clock): Span[] {
  const year = Number(clock.today.slice(0, 4));
  if (which === 'this') return [spanIn(year)];
  if (which === 'next' || which === 'coming')
    return [year, year + 1].map(spanIn).filter(({ first }) => first > clock.today);
  if (which === 'last' || which === 'past' || which === 'previous')
    return clock.yearless(spanIn).filter(({ last }) => last < clock.today);
  return clock.yearless(spanIn);
}

/** "the week of 6 October", "week commencing 6 Oct", "w/c 6 October 2025". */
function weekOf(clock: Clock, at: number): Point | undefined {
  const which = clock.norm(at) === 'the' ? at + 1 : at;
  const week =
    clock.norm(which) === 'week' &&
    /^(of|commencing|beginning|starting|from|around)$/.test(clock.norm(which + 1));
  const short =
    clock.norm(which) === 'wc' || `${clock.norm(which)}/${clock.norm(which + 1)}` === 'w/c';
  if (!week && !short) return undefined;
  const from = clock.norm(which) === 'wc' ? which + 1 : which + 2;
  const point = clock.point(clock.norm(from) === 'the' ? from + 1 : from, true);
  if (!point?.day || point.spans.length === 0) return undefined;
  return { spans: point.spans.map(({ first }) => weekWith(first)), next: point.next };
}

/** From a Sunday or Monday on the seven days, else the calendar week that holds the day. */
function weekWith(day: Day): Span {
  const weekday = new Date(`${day}T00:00Z`).getUTCDay();
  const first = weekday === 0 ? day : addDays(day, 1 - weekday);
  return { first, last: addDays(first, 6) };
}
