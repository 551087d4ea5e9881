/**
 * Days and spans of days.
 *
 * A day is text, "2025-11-24", on somebody's calendar; whose is said beside it. Text of this form
 * sorts rightly, compares rightly, and cannot shift when it crosses a time zone.
 */
import { tzOffset } from '@date-fns/tz';
import type { PartOfDay, When } from './schema.js';

/** A day on some calendar: YYYY-MM-DD. */
export type Day = string;

/** From the first day to the last, both included. */
export interface Span {
  first: Day;
  last: Day;
}

const MS_PER_DAY = 86_400_000;
const MS_PER_MINUTE = 60_000;

/** Whether the text is a day that exists, written YYYY-MM-DD. */
export function isRealDay(value: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(value)) return false;
  const ms = Date.parse(`${value}T00:00Z`);
  return !Number.isNaN(ms) && new Date(ms).toISOString().startsWith(value);
}

/** Whether the text is a month that exists, written YYYY-MM. */
export function isRealMonth(value: string): boolean {
  return /^\d{4}-(0[1-9]|1[0-2])$/.test(value);
}

const knownZones = new Map<string, boolean>();

/** Whether the text names an IANA time zone that this machine's tables hold. */
export function isTimeZone(value: string): boolean {
  let known = knownZones.get(value);
  if (known === undefined) {
    known = /^[A-Za-z_]+(\/[A-Za-z0-9_+-]+)*$/.test(value) && !Number.isNaN(safeOffset(value));
    if (knownZones.size < 2000) knownZones.set(value, known);
  }
  return known;
}

function safeOffset(zone: string): number {
  try {
    return tzOffset(zone, new Date(0));
  } catch {
    return Number.NaN;
  }
}

const offsets = new Map<string, number>();
/** Clocks are put forward or back on a quarter of an hour, nowhere else. */
const QUARTER_MS = 15 * MS_PER_MINUTE;
const MOST_OFFSETS = 20_000;

/** Minutes ahead of UTC in a zone at a moment; remembered, since asking the system's tables takes long. */
function offsetIn(timeZone: string, moment: Date): number {
  const key = `${timeZone} ${Math.floor(moment.getTime() / QUARTER_MS)}`;
  let offset = offsets.get(key);
  if (offset === undefined) {
    if (offsets.size >= MOST_OFFSETS) offsets.clear();
    offset = tzOffset(timeZone, moment);
    offsets.set(key, offset);
  }
  return offset;
}

/** The day it is in a time zone at a moment. */
export function dayIn(moment: Date, timeZone: string): Day {
  return new Date(moment.getTime() + offsetIn(timeZone, moment) * MS_PER_MINUTE)
    .toISOString()
    .slice(0, 10);
}

/** The clock time, HH:mm, in a time zone at a moment. */
export function clockIn(moment: Date, timeZone: string): string {
  return new Date(moment.getTime() + offsetIn(timeZone, moment) * MS_PER_MINUTE)
    .toISOString()
    .slice(11, 16);
}

/** The moment at which a clock in the zone shows the day and time (HH:mm). */
export function momentOf(day: Day, time: string, timeZone: string): Date {
  const asUtc = Date.parse(`${day}T${time}Z`);
  const guess = asUtc - offsetIn(timeZone, new Date(asUtc)) * MS_PER_MINUTE;
  return new Date(asUtc - offsetIn(timeZone, new Date(guess)) * MS_PER_MINUTE);
}

/** The day so many days later; earlier where the number is negative. */
export function addDays(day: Day, days: number): Day {
  const known = shifted.get(days)?.get(day);
  if (known !== undefined) return known;
  const found = new Date(Date.parse(`${day}T00:00Z`) + days * MS_PER_DAY)
    .toISOString()
    .slice(0, 10);
  if (shifted.size > MOST_SHIFTS) shifted.clear();
  const ofShift = shifted.get(days) ?? new Map<Day, Day>();
  if (ofShift.size > MOST_DAYS_KEPT) ofShift.clear();
  shifted.set(days, ofShift.set(day, found));
  return found;
}

/** Days that were reckoned, by how far: a check asks for the same ones for each contact on the record. */
const shifted = new Map<number, Map<Day, Day>>();
const MOST_SHIFTS = 500;
const MOST_DAYS_KEPT = 10_000;

/** How many days from one day to another; negative where the second is the earlier. */
export function daysBetween(from: Day, to: Day): number {
  return Math.round((Date.parse(`${to}T00:00Z`) - Date.parse(`${from}T00:00Z`)) / MS_PER_DAY);
}

/** The last day of a month that is written YYYY-MM. */
export function lastDayOfMonth(month: string): Day {
  const [year = 0, number = 1] = month.split('-').map(Number);
  return new Date(Date.UTC(year, number, 0)).toISOString().slice(0, 10);
}

/** The span of a year ("2025") or a month ("2025-11"). */
export function spanOfPeriod(period: string): Span {
  return period.length === 4
    ? { first: `${period}-01-01`, last: `${period}-12-31` }
    : { first: `${period}-01`, last: lastDayOfMonth(period) };
}

/** Whether two spans share a day. An open end is left out. */
export function overlap(span: Span, other: Partial<Span>): boolean {
  return (
    (other.first === undefined || span.last >= other.first) &&
    (other.last === undefined || span.first <= other.last)
  );
}

/** How exactly the beginning is known. */
export type Precision = 'minute' | 'part of day' | 'day' | 'month';

export function precisionOf(when: When): Precision {
  if (when.start.length === 7) return 'month';
  if (when.start.length > 10) return 'minute';
  return when.partOfDay ? 'part of day' : 'day';
}

/** The days of an event on the calendar of its own zone; the whole month where no more is known. */
export function spanOf(when: When): Span {
  if (precisionOf(when) === 'month') return spanOfPeriod(when.start);
  const first = when.start.slice(0, 10);
  return { first, last: when.end ?? first };
}

/**
 * The hours that each part of the day is sure to lie in, from and to, in whole hours after midnight.
 * "Night" may run past midnight: "Monday night" can be one o'clock on Tuesday.
 */
const HOURS: Record<PartOfDay, { from: number; to: number; middle: number }> = {
  morning: { from: 5, to: 12, middle: 9 },
  afternoon: { from: 12, to: 18, middle: 15 },
  evening: { from: 17, to: 23, middle: 20 },
  night: { from: 20, to: 26, middle: 22 },
};

/** What a capital's calendar and clock showed when the event began. */
export interface LocalStart {
  /** The days it may have been there, one or two; more than one only where the hour is not known. */
  days: [Day] | [Day, Day];
  /** HH:mm, where the minute is known. */
  time?: string;
  /** The part of the day there, where the hour or the part of the day is known. */
  partOfDay?: PartOfDay;
}

/**
 * What the calendar of another zone showed when the event began.
 * Undefined where of the date no more than the month is known.
 * With a day and no hour the other calendar's day is known only in the event's own zone or one of
 * the same offset; elsewhere both possible days are given.
 */
export function localStart(when: When, timeZone: string): LocalStart | undefined {
  const precision = precisionOf(when);
  if (precision === 'month') return undefined;
  const day = when.start.slice(0, 10);
  if (precision === 'minute') {
    const moment = momentOf(day, when.start.slice(11), when.timeZone);
    const time = clockIn(moment, timeZone);
    return { days: [dayIn(moment, timeZone)], time, partOfDay: partOfDayAt(time) };
  }
  const noon = momentOf(day, '12:00', when.timeZone);
  if (offsetIn(timeZone, noon) === offsetIn(when.timeZone, noon)) {
    return { days: [day], ...(when.partOfDay && { partOfDay: when.partOfDay }) };
  }
  const hours = when.partOfDay ? HOURS[when.partOfDay] : { from: 0, to: 24, middle: 12 };
  const midnight = momentOf(day, '00:00', when.timeZone).getTime();
  const at = (hour: number) => new Date(midnight + hour * 60 * MS_PER_MINUTE);
  const earliest = dayIn(at(hours.from), timeZone);
  const latest = dayIn(new Date(at(hours.to).getTime() - MS_PER_MINUTE), timeZone);
  const partOfDay = when.partOfDay && partOfDayAt(clockIn(at(hours.middle), timeZone));
  const middle = dayIn(at(hours.middle), timeZone);
  // The edge of a part of a day is soft ("morning" until noon makes one o'clock at night in the
  // other capital): where the middle leaves three hours on either side, its day is the day.
  const sure =
    when.partOfDay !== undefined &&
    dayIn(at(hours.middle - 2), timeZone) === middle &&
    dayIn(at(hours.middle + 1), timeZone) === middle;
  if (earliest === latest || sure) {
    return { days: [middle], ...(partOfDay && { partOfDay }) };
  }
  return { days: [earliest, latest], ...(partOfDay && { partOfDay }) };
}

/** The part of the day at a clock time, HH:mm. */
export function partOfDayAt(time: string): PartOfDay {
  const hour = Number(time.slice(0, 2));
  if (hour >= 5 && hour < 12) return 'morning';
  if (hour >= 12 && hour < 18) return 'afternoon';
  if (hour >= 18 && hour < 23) return 'evening';
  return 'night';
}

/**
 * The moment, in milliseconds, by which events are put in order: the start as exactly as it is
 * known. A part of a day counts from its middle. A day alone counts from noon of Greenwich whatever
 * its zone, since between two such nothing tells which was first; a month from its beginning.
 */
export function orderOf(when: When): number {
  const day = `${when.start}-01`.slice(0, 10);
  switch (precisionOf(when)) {
    case 'minute':
      return momentOf(day, when.start.slice(11), when.timeZone).getTime();
    case 'part of day':
      return (
        momentOf(day, '00:00', when.timeZone).getTime() +
        HOURS[when.partOfDay ?? 'morning'].middle * 60 * MS_PER_MINUTE
      );
    case 'day':
      return Date.parse(`${day}T12:00Z`);
    case 'month':
      return Date.parse(`${day}T00:00Z`);
  }
}
