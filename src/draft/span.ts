/** Which of the days that a date can mean is that of the contact. */
import { weekdayOfDay } from '../reading/dates/days.js';
import type { DateRead } from '../reading/reading.js';
import { addDays, type Day } from '../record/calendar.js';
import type { MainContact } from './main-contact.js';

/** What is planned or was called off lies ahead of the day of writing, where the year is not said. */
export function spanOf(
  date: DateRead,
  main: MainContact,
  written: Day,
): { first: Day; last: Day } | undefined {
  // "Friday, Nov. 27": of the years the one in which that day is a Friday.
  const { weekday } = date;
  const fitting =
    weekday === undefined ? [] : date.spans.filter(({ first }) => weekdayOfDay(first) === weekday);
  if (fitting.length === 1) return fitting[0];
  if (main.status === 'held') return date.spans[0];
  // "had been arranged for Saturday", told on a Sunday: who means the next one says so.
  const yesterday = date.spans.find(({ first }) => first === addDays(written, -1));
  if (main.status === 'cancelled' && weekday !== undefined && yesterday) return yesterday;
  return date.spans.find(({ first }) => first >= written) ?? date.spans.at(-1);
}
