/** What changed in a date. */
import { precisionOf, spanOf } from './calendar.js';
import { plainDate } from './dates-in-words.js';
import type { When } from './schema.js';

/** "moved the date from 24 to 25 November 2025", "set the time to 09:03", "took the part of day away". */
export function movedInWords(before: When, after: When): string[] {
  const phrases: string[] = [];
  if (plainDate(before) !== plainDate(after)) {
    phrases.push(`moved the date from ${fromTo(before, after)}`);
  }
  const [was, is] = [clockOf(before), clockOf(after)];
  if (was !== is) phrases.push(is ? `set the time to ${is}` : `took the time away (was ${was})`);
  if (before.partOfDay !== after.partOfDay) {
    phrases.push(
      after.partOfDay ? `set the part of day to ${after.partOfDay}` : 'took the part of day away',
    );
  }
  if (before.minutes !== after.minutes) {
    phrases.push(
      after.minutes ? `set the length to ${after.minutes} minutes` : 'took the length away',
    );
  }
  return phrases;
}

/** "Asia/Seoul" as it is; there is no better name that everybody knows. */
export function zoneInWords(timeZone: string): string {
  return timeZone.replaceAll('_', ' ');
}

function clockOf({ start }: When): string | undefined {
  return start.length > 10 ? start.slice(11) : undefined;
}

/** Two single days in one month share its name. */
function fromTo(before: When, after: When): string {
  const [was, is] = [spanOf(before), spanOf(after)];
  const single =
    was.first === was.last &&
    is.first === is.last &&
    was.first.slice(0, 7) === is.first.slice(0, 7) &&
    !before.approximate &&
    !after.approximate &&
    precisionOf(before) !== 'month' &&
    precisionOf(after) !== 'month';
  const from = single ? String(Number(was.first.slice(8))) : plainDate(before);
  return `${from} to ${plainDate(after)}`;
}
