/** Reckoning with days, for the reading of dates. */
import { type Day, lastDayOfMonth, type Span } from '../../record/calendar.js';

/** A span of one day. */
export function alone(day: Day): Span {
  return { first: day, last: day };
}

/** Two digits. */
export function pad(number: number | string): string {
  return String(number).padStart(2, '0');
}

/** 0 is Sunday. */
export function weekdayOfDay(day: Day): number {
  return new Date(`${day}T00:00Z`).getUTCDay();
}

/** The month, YYYY-MM, so many months after that of a day. */
export function monthAfter(day: Day, step: number): string {
  const months = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 + step;
  return `${Math.floor(months / 12)}-${pad((months % 12) + 1)}`;
}

/** The same month a year before. */
export function yearBefore({ first }: Span): Span {
  const month = `${Number(first.slice(0, 4)) - 1}-${first.slice(5, 7)}`;
  return { first: `${month}-01`, last: lastDayOfMonth(month) };
}
