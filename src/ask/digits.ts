/** Dates in digits: "2025-11-24", "2025-11", "24/11/2025", "24.11.2025". */
import { spanOfPeriod } from '../record/calendar.js';
import type { Word } from '../record/names.js';
import { dayOrMonthFirst, oneDay, type Point } from './time-spans.js';

/** The date in digits at a word. */
export function dateInDigits(words: readonly Word[], at: number): Point | undefined {
  return isoDate(words, at) ?? numericDate(words, at);
}

function isoDate(words: readonly Word[], at: number): Point | undefined {
  const norm = (index: number) => words[index]?.norm ?? '';
  const joint = (index: number) => words[index]?.before ?? '';
  if (!/^\d{4}$/.test(norm(at)) || joint(at + 1) !== '-') return undefined;
  const [year, month, date] = [norm(at), norm(at + 1), norm(at + 2)];
  if (!/^\d{1,2}$/.test(month)) return undefined;
  const monthText = `${year}-${month.padStart(2, '0')}`;
  if (joint(at + 2) === '-' && /^\d{1,2}$/.test(date)) {
    const day = `${monthText}-${date.padStart(2, '0')}`;
    return oneDay(day, at + 3);
  }
  return Number(month) >= 1 && Number(month) <= 12
    ? { spans: [spanOfPeriod(monthText)], next: at + 2 }
    : undefined;
}

/** 24/11/2025 and 24.11.2025, day first; 11/24/2025 where only that can be. */
function numericDate(words: readonly Word[], at: number): Point | undefined {
  const norm = (index: number) => words[index]?.norm ?? '';
  const joint = (index: number) => words[index]?.before ?? '';
  const dotted = /^(\d{1,2})\.(\d{1,2})\.(\d{4}|\d{2})$/.exec(words[at]?.text ?? '');
  if (dotted) return dayOrMonthFirst(dotted[1] ?? '', dotted[2] ?? '', dotted[3] ?? '', at + 1);
  const joints = [joint(at + 1), joint(at + 2)];
  if (!joints.every((joint) => joint === '/')) return undefined;
  const [one, two, year] = [norm(at), norm(at + 1), norm(at + 2)];
  if (!/^\d{1,2}$/.test(one) || !/^\d{1,2}$/.test(two) || !/^(\d{4}|\d{2})$/.test(year))
    return undefined;
  return dayOrMonthFirst(one, two, year, at + 3);
}
