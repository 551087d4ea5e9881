/** What happened, and when, as the first clause of a line for copy. */
import { localStart, precisionOf, spanOf } from '../record/calendar.js';
import { fullDate, fullDay, joined } from '../record/dates-in-words.js';
import type { ContactRecord } from '../record/record.js';
import type { ContactEvent } from '../record/schema.js';
import { copyWording } from './copy-subject.js';
import { capitalOf, type Names, partiesInOrder } from './naming.js';

/** "A and B spoke by phone on Monday 24 November 2025", "… are to …", "a call … was called off". */
export function whatHappened(event: ContactEvent, record: ContactRecord, overdue: boolean): string {
  const { held, planned, plannedThen, thing, after } = copyWording(event, record);
  const date = onDate(event, record);
  switch (event.status) {
    case 'held':
      return `${held} ${date}${after}`;
    case 'scheduled':
      return `${overdue ? plannedThen : planned} ${date}${after}`;
    case 'cancelled':
      return `${thing} planned ${date.replace(/^(on|from|in) /, 'for ')} ${event.kind === 'talks' ? 'were' : 'was'} called off`;
  }
}

/** "on Monday 24 November 2025 (Tuesday 25 November 2025 in Beijing)"; "in November 2025". */
function onDate(event: ContactEvent, record: ContactRecord): string {
  const { when } = event;
  const date = fullDate(when)
    .replace(/^about /, '')
    .replace(/ \(.*\)$/, '');
  const about = when.approximate ? 'or about ' : '';
  if (precisionOf(when) === 'month') return `in ${about}${date}`;
  const { first, last } = spanOf(when);
  if (first !== last) return `from ${when.approximate ? 'about ' : ''}${date}`;
  const others = otherDays(event, record);
  return `on ${about}${date}${others.length > 0 ? ` (${joined(others)})` : ''}`;
}

/** In a capital where it was another day, that day: "Tuesday 25 November 2025 in Beijing". */
export function otherDays(event: ContactEvent, names: Names): string[] {
  if (event.parties.length > 3 || spanOf(event.when).first !== spanOf(event.when).last) return [];
  return partiesInOrder(event, names).flatMap((id) => {
    const party = names.party(id);
    const local = party && localStart(event.when, party.timeZone);
    if (local?.days.length !== 1 || local.days[0] === spanOf(event.when).first) return [];
    return [`${fullDay(local.days[0])} in ${capitalOf(id, names)}`];
  });
}
