/** Days and months as stretches of time. */
import { type Day, isRealDay, type Span } from '../record/calendar.js';

/** One point or stretch of time without its preposition, and the word after it. */
export interface Point {
  spans: Span[];
  next: number;
  day?: boolean;
}

/** 24/11/2025 by the day first; 11/24/2025 where only that is a date; both, where both are. */
export function dayOrMonthFirst(
  one: string,
  two: string,
  year: string,
  next: number,
): Point | undefined {
  const fullYear = year.length === 2 ? `20${year}` : year;
  const written = (month: string, date: string) =>
    `${fullYear}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`;
  const days = [...new Set([written(two, one), written(one, two)])].filter(isRealDay);
  return { spans: days.map((day) => ({ first: day, last: day })), next, day: true };
}

/** A single day; no span where it is on no calendar. */
export function oneDay(day: Day, next: number): Point {
  return { spans: isRealDay(day) ? [{ first: day, last: day }] : [], next, day: true };
}

export function sameYear(first: Day, last: Day, point: Point): boolean {
  return point.spans.length === 1 || first.slice(0, 4) === last.slice(0, 4);
}

export function monthShifted(year: number, month: number, by: number): string {
  return new Date(Date.UTC(year, month - 1 + by, 1)).toISOString().slice(0, 7);
}
