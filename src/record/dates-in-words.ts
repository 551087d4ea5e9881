/** How Summit words days, spans and distances in time: the one place for it. */
import { differenceInCalendarMonths, intervalToDuration } from 'date-fns';
import { type Day, daysBetween, localStart, precisionOf, spanOf } from './calendar.js';
import type { When } from './schema.js';

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;
const WEEKDAYS = [
  'Sunday',
  'Monday',
  'Tuesday',
  'Wednesday',
  'Thursday',
  'Friday',
  'Saturday',
] as const;

function partsOf(day: Day): { year: number; month: string; date: number; weekday: string } {
  const date = new Date(`${day}T00:00Z`);
  return {
    year: date.getUTCFullYear(),
    month: MONTHS[date.getUTCMonth()] ?? '',
    date: date.getUTCDate(),
    weekday: WEEKDAYS[date.getUTCDay()] ?? '',
  };
}

/** "Monday" */
export function weekdayOf(day: Day): string {
  return partsOf(day).weekday;
}

/** "Monday 24 November 2025" */
export function fullDay(day: Day): string {
  const { weekday } = partsOf(day);
  return `${weekday} ${plainDay(day)}`;
}

/** "24 November 2025" */
export function plainDay(day: Day): string {
  const { date, month, year } = partsOf(day);
  return `${date} ${month} ${year}`;
}

/** "24 Nov 2025"; without the year where it is the one given: "24 Nov" */
export function shortDay(day: Day, yearUnderstood?: number): string {
  const { date, month, year } = partsOf(day);
  const short = `${date} ${month.slice(0, 3)}`;
  return year === yearUnderstood ? short : `${short} ${year}`;
}

/** "November 2025", of a month written YYYY-MM */
export function monthInWords(month: string): string {
  const { month: name, year } = partsOf(`${month}-01`);
  return `${name} ${year}`;
}

/**
 * An event's date in full, on the calendar of its own zone: "Monday 24 November 2025";
 * "Wednesday 13 to Friday 15 May 2026"; "November 2025 (day not known)";
 * "about Monday 24 November 2025".
 */
export function fullDate(when: When): string {
  return dateWith(when, (day) => partsOf(day).weekday);
}

/** The same without weekdays: "24 November 2025", "13 to 15 May 2026", "November 2025". */
export function plainDate(when: When): string {
  return dateWith(when, () => '');
}

function dateWith(when: When, weekday: (day: Day) => string): string {
  const about = when.approximate ? 'about ' : '';
  if (precisionOf(when) === 'month') return `${about}${monthInWords(when.start)}`;
  const { first, last } = spanOf(when);
  const from = partsOf(first);
  const to = partsOf(last);
  const words = (...parts: (string | number)[]) => parts.filter((part) => part !== '').join(' ');
  const end = words(weekday(last), to.date, to.month, to.year);
  if (first === last) return `${about}${end}`;
  const sameYear = from.year === to.year;
  const sameMonth = sameYear && from.month === to.month;
  const begin = words(
    weekday(first),
    from.date,
    sameMonth ? '' : from.month,
    sameYear ? '' : from.year,
  );
  return `${about}${begin} to ${end}`;
}

/** A date in short, for rows: "24 Nov 2025", "13–15 May 2026", "Nov 2025". */
export function shortDate(when: When): string {
  if (precisionOf(when) === 'month') {
    const { month, year } = partsOf(`${when.start}-01`);
    return `${month.slice(0, 3)} ${year}`;
  }
  const { first, last } = spanOf(when);
  if (first === last) return shortDay(first);
  if (first.slice(0, 7) === last.slice(0, 7)) return `${partsOf(first).date}–${shortDay(last)}`;
  return `${shortDay(first, partsOf(last).year)} – ${shortDay(last)}`;
}

/** A capital, or any place with a calendar of its own, by its name in copy. */
export interface Clock {
  capital: string;
  timeZone: string;
}

/**
 * What the calendars of the capitals showed, where that says more than the date alone:
 * "morning in Washington, evening in Beijing"; "09:03 in Washington, 21:03 in Beijing";
 * "in Beijing Tuesday 25 November 2025, morning". Undefined where there is nothing to add.
 * The zones' own date (`fullDate`) stands before it.
 */
export function dateElsewhere(when: When, clocks: readonly Clock[]): string | undefined {
  const own = spanOf(when).first;
  const seen = new Set<string>();
  const parts: string[] = [];
  for (const { capital, timeZone } of clocks) {
    const local = localStart(when, timeZone);
    if (!local || seen.has(capital)) continue;
    seen.add(capital);
    const [day, other] = local.days;
    const hour = local.time ?? local.partOfDay;
    if (other !== undefined) {
      // Of a day without an hour it is not known what another calendar showed: nothing is said.
      if (hour) parts.push(`${hour} in ${capital} (${shortDay(day)} or ${shortDay(other)} there)`);
    } else if (day !== own) {
      parts.push(`${hour ? `${hour} ` : ''}in ${capital}, where it was ${fullDay(day)}`);
    } else if (hour) {
      parts.push(`${hour} in ${capital}`);
    }
  }
  return parts.length > 0 ? parts.join(' · ') : undefined;
}

const NUMBER = new Intl.NumberFormat('en-GB');

/** "1 day", "25 days" */
export function daysInWords(days: number): string {
  return days === 1 ? '1 day' : `${NUMBER.format(days)} days`;
}

/**
 * The distance between two days in words and days: "25 days"; from about three months on
 * "1 year, 2 months and 3 days (428 days)". Nought is "the same day".
 */
export function spanInWords(from: Day, to: Day): string {
  const [first, last] = from <= to ? [from, to] : [to, from];
  const days = daysBetween(first, last);
  if (days === 0) return 'the same day';
  const start = new Date(`${first}T00:00Z`);
  const end = new Date(`${last}T00:00Z`);
  if (days < 92 || differenceInCalendarMonths(end, start) < 3) return daysInWords(days);
  const { years = 0, months = 0, days: rest = 0 } = durationBetween(start, end);
  const words = [
    years && `${years} year${years === 1 ? '' : 's'}`,
    months && `${months} month${months === 1 ? '' : 's'}`,
    rest && daysInWords(rest),
  ].filter((part): part is string => typeof part === 'string');
  return `${joined(words)} (${daysInWords(days)})`;
}

/** `intervalToDuration` reckons in the machine's zone: noon there keeps summer time out of it. */
function durationBetween(start: Date, end: Date) {
  const local = (date: Date) =>
    new Date(date.getUTCFullYear(), date.getUTCMonth(), date.getUTCDate(), 12);
  return intervalToDuration({ start: local(start), end: local(end) });
}

/** How long ago or how far ahead: "today", "yesterday", "25 days ago", "in 10 days", "this month". */
export function agoInWords(when: When, today: Day): string {
  const { first, last } = spanOf(when);
  if (precisionOf(when) === 'month') return monthsAgo(when.start, today);
  if (first <= today && today <= last) return first === last ? 'today' : 'going on today';
  const days = last < today ? daysBetween(last, today) : daysBetween(today, first);
  if (last < today) return days === 1 ? 'yesterday' : `${daysInWords(days)} ago`;
  return days === 1 ? 'tomorrow' : `in ${daysInWords(days)}`;
}

function monthsAgo(month: string, today: Day): string {
  const months = differenceInCalendarMonths(
    new Date(Number(today.slice(0, 4)), Number(today.slice(5, 7)) - 1),
    new Date(Number(month.slice(0, 4)), Number(month.slice(5, 7)) - 1),
  );
  if (months === 0) return 'this month';
  const far = Math.abs(months);
  const years = Math.round(far / 12);
  const count =
    far === 1 ? '1 month' : far < 24 ? `${far} months` : `${years} year${years === 1 ? '' : 's'}`;
  return months > 0 ? `about ${count} ago` : `in about ${count}`;
}

/** A span that was asked for: "in 2025", "in November 2025", "on 24 November 2025", "since January 2025". */
export function spanAskedInWords({
  first,
  last,
}: {
  first?: Day | undefined;
  last?: Day | undefined;
}): string {
  if (first && last) {
    if (first === last) return `on ${plainDay(first)}`;
    if (first.endsWith('-01-01') && last.endsWith('-12-31')) {
      return first.slice(0, 4) === last.slice(0, 4)
        ? `in ${first.slice(0, 4)}`
        : `from ${first.slice(0, 4)} to ${last.slice(0, 4)}`;
    }
    if (first.slice(0, 7) === last.slice(0, 7) && first.endsWith('-01') && isMonthEnd(last)) {
      return `in ${monthInWords(first.slice(0, 7))}`;
    }
    return `from ${plainDay(first)} to ${plainDay(last)}`;
  }
  if (first) {
    return `since ${first.endsWith('-01') ? monthInWords(first.slice(0, 7)) : plainDay(first)}`;
  }
  if (last) return `up to ${plainDay(last)}`;
  return '';
}

function isMonthEnd(day: Day): boolean {
  return new Date(Date.parse(`${day}T00:00Z`) + 86_400_000).getUTCDate() === 1;
}

/** "a", "a and b", "a, b and c" */
export function joined(words: readonly string[], last = 'and'): string {
  if (words.length < 2) return words[0] ?? '';
  return `${words.slice(0, -1).join(', ')} ${last} ${words[words.length - 1]}`;
}
