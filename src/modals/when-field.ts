/** Date, time and zone of the first step, read together. */
import type { Desk } from '../ask/desk.js';
import { clockIn, dayIn, isRealDay, isTimeZone, lastDayOfMonth } from '../record/calendar.js';
import { same } from '../record/change.js';
import { plainDay } from '../record/dates-in-words.js';
import { type ContactEvent, PartOfDay, type Status, type When } from '../record/schema.js';
import type { ContactTyped } from './contact-fields.js';
import type { FieldErrors } from './fields.js';
import { clockCity } from './zone-field.js';

interface Setting {
  base: ContactEvent | undefined;
  /** The fields as they were filled from `base`. */
  shown: ContactTyped | undefined;
  status: Status | undefined;
  desk: Desk;
}

type Fields = Pick<
  ContactTyped,
  'date' | 'lastDay' | 'time' | 'partOfDay' | 'timeZone' | 'exactness'
>;

/** The date as the fields have it; undefined where an error was told at one of them. */
export function readWhen(
  typed: ContactTyped,
  setting: Setting,
  errors: FieldErrors,
): When | undefined {
  const { base, shown, status, desk } = setting;
  const untouched = base && shown && same(fieldsOf(typed), fieldsOf(shown));
  const when = untouched ? base.when : whenOf(typed, base, errors);
  // What was filed long ago is not judged anew because a point is added.
  if (when && !(untouched && status === base.status)) checkTense(when, status, desk, errors);
  return when;
}

function fieldsOf({ date, lastDay, time, partOfDay, timeZone, exactness }: Fields): unknown {
  const exact = ['approximate', 'month'].map((name) => exactness.includes(name));
  return [date, lastDay, time, partOfDay, timeZone, exact];
}

function whenOf(
  typed: ContactTyped,
  base: ContactEvent | undefined,
  errors: FieldErrors,
): When | undefined {
  const { date, lastDay, time, timeZone, exactness } = typed;
  const month = exactness.includes('month');
  if (date === undefined || date === '')
    errors.date = 'Choose the day on which it was, or is to be.';
  else if (!isRealDay(date)) errors.date = 'Write a real day as YYYY-MM-DD, such as 2025-11-24.';
  if (timeZone === undefined)
    errors.timeZone = 'Choose whose clock it is: type a city, such as Washington.';
  else if (!isTimeZone(timeZone)) {
    errors.timeZone = `“${timeZone.slice(0, 60)}” is no time zone. Type a city, such as Washington, and choose one.`;
  }
  if (time !== undefined && !/^([01]\d|2[0-3]):[0-5]\d$/.test(time)) {
    errors.time = 'Write the time as 09:30 or 21:30.';
  }
  if (time !== undefined && month) {
    errors.time =
      'Where only the month is known there is no time: empty this, or untick the month.';
  }
  if (lastDay !== undefined) checkLastDay(lastDay, date, month, errors);
  const partOfDay =
    typed.partOfDay === undefined ? undefined : PartOfDay.safeParse(typed.partOfDay);
  if (partOfDay && !partOfDay.success)
    errors.partOfDay = 'Choose morning, afternoon, evening or night.';
  if (['date', 'timeZone', 'time', 'lastDay', 'partOfDay'].some((field) => errors[field]))
    return undefined;
  if (date === undefined || timeZone === undefined) return undefined;
  const start = month ? date.slice(0, 7) : time === undefined ? date : `${date}T${time}`;
  return {
    start,
    ...(lastDay !== undefined && { end: lastDay }),
    ...(partOfDay?.success && { partOfDay: partOfDay.data }),
    ...(base?.when.minutes !== undefined && { minutes: base.when.minutes }),
    ...(exactness.includes('approximate') && { approximate: true }),
    timeZone,
  };
}

function checkLastDay(
  lastDay: string,
  date: string | undefined,
  month: boolean,
  errors: FieldErrors,
): void {
  if (!isRealDay(lastDay)) errors.lastDay = 'Write a real day as YYYY-MM-DD, such as 2025-11-25.';
  else if (month)
    errors.lastDay = 'Where only the month is known there is no last day: empty this.';
  else if (date !== undefined && isRealDay(date) && lastDay < date) {
    errors.lastDay = `${plainDay(lastDay)} is before the first day, ${plainDay(date)}. Choose ${plainDay(date)} or a later day.`;
  }
}

/** What was held is not still to come, and what is scheduled is not past. */
function checkTense(
  when: When,
  status: Status | undefined,
  { now }: Desk,
  errors: FieldErrors,
): void {
  const today = dayIn(now, when.timeZone);
  const there = clockCity(when.timeZone);
  const day = when.start.length === 7 ? `${when.start}-01` : when.start.slice(0, 10);
  if (status === 'held') {
    const later =
      day > today ||
      (day === today &&
        when.start.length > 10 &&
        when.start.slice(11) > clockIn(now, when.timeZone));
    if (later) {
      errors.date = `In ${there} it is ${plainDay(today)} now, so this is still to come. Choose an earlier date, or the status “Scheduled”.`;
    }
  }
  if (status === 'scheduled') {
    const last = when.end ?? (when.start.length === 7 ? lastDayOfMonth(when.start) : day);
    if (last < today) {
      errors.date = `${plainDay(last)} is past. Choose a later date, or the status “Held” or “Cancelled”.`;
    }
  }
}
