/** A change as a line: who, when, what. */
import type { Desk } from '../ask/desk.js';
import { clockIn, dayIn } from '../record/calendar.js';
import type { Change } from '../record/change.js';
import { changeInShort } from '../record/change-in-words.js';
import { shortDay } from '../record/dates-in-words.js';
import type { ContactRecord } from '../record/record.js';
import { nameShown, shown } from './text.js';

/** Who made a change, by name; what made it from outside Slack is named as such. */
export function authorOf({ by, name }: Pick<Change, 'by' | 'name'>): string {
  if (name !== undefined) return nameShown(name);
  return by === 'import' ? 'An import' : nameShown(by);
}

/** "14:05" today, "21 Nov, 14:05" before; with the year where it is another. */
export function momentInShort(at: string | Date, { now, timeZone }: Desk): string {
  const moment = new Date(at);
  const day = dayIn(moment, timeZone);
  const today = dayIn(now, timeZone);
  const clock = clockIn(moment, timeZone);
  return day === today ? clock : `${shortDay(day, Number(today.slice(0, 4)))}, ${clock}`;
}

/** "Ann Lee, 14:05: moved the date from 24 to 25 November 2025 (reason: typing mistake)" */
export function changeLine(change: Change, record: ContactRecord, desk: Desk): string {
  const reason = change.reason ? ` (reason: ${shown(change.reason)})` : '';
  const undid = change.undoes === undefined ? '' : 'undid an earlier change: ';
  return `${authorOf(change)}, ${momentInShort(change.at, desk)}: ${undid}${shown(changeInShort(change, record))}${reason}`;
}
