/** The sentences of a card on accounts, on what came before and on how current the entry is. */
import type { Desk } from '../ask/desk.js';
import { dayIn, precisionOf, spanOf } from '../record/calendar.js';
import { plainDate, shortDay, spanInWords } from '../record/dates-in-words.js';
import type { ContactRecord } from '../record/record.js';
import type { ContactEvent, Readout } from '../record/schema.js';
import { occurrenceStanding } from '../record/standing.js';
import {
  capitalOf,
  kindNoun,
  type Names,
  sourceOf,
  theContact,
  topicName,
} from '../wording/naming.js';
import { standingInShort } from './occurrence.js';
import { nameShown } from './text.js';

// The accounts of the sides

/** "readout, 24 Nov"; the account that a side has published. */
export function readoutInShort(readout: Readout, event: ContactEvent): string {
  const published = sourceOf(readout, event)?.published;
  const form = readout.form ?? 'account';
  return published ? `${form}, ${shortDay(published, yearOf(event))}` : form;
}

/** "confirmed the phone call and gave no details"; "has published no account (checked 24 Nov)" */
export function silenceInWords(
  readout: Readout | undefined,
  event: ContactEvent,
  desk: Desk,
): string {
  switch (readout?.status) {
    case 'brief':
      return event.status === 'held' && occurrenceStanding(event) === 'confirmed'
        ? `confirmed the ${kindNoun(event.kind)} and gave no details`
        : 'has given no details';
    case 'none':
      return `has published no account${checkedInWords(readout.checked, event, desk)}`;
    case 'published':
      return 'has published an account';
    case undefined:
      return 'has no account on this record';
  }
}

function checkedInWords(checked: string | undefined, event: ContactEvent, desk: Desk): string {
  if (checked === undefined) return '';
  const day = checked.length > 10 ? dayIn(new Date(checked), desk.timeZone) : checked;
  return ` (checked ${shortDay(day, yearOf(event))})`;
}

function yearOf({ when }: ContactEvent): number {
  return Number(when.start.slice(0, 4));
}

/** "Only Beijing mentions Taiwan. Only Washington: Soybeans, Fentanyl." */
export function topicsInWords(
  sides: readonly { party: string; topics: readonly string[] }[],
  event: ContactEvent,
  names: Names,
  most: number,
): string {
  return sides
    .map(({ party, topics }, index) => {
      const verb = index === 0 ? ' mentions' : '';
      const list = topics.map((topic) => topicName(topic, names));
      const shown = list.length <= most ? list : list.slice(0, most - 1);
      const rest = list.length - shown.length;
      return `Only ${capitalOf(party, names, event)}${verb}: ${shown.join(', ')}${rest > 0 ? ` and ${rest} more topics` : ''}.`;
    })
    .join(' ');
}

// What came before

/** "Before it: the meeting in Busan, 30 October 2025, 25 days earlier." */
export function beforeInWords(event: ContactEvent, record: ContactRecord): string {
  const before = record.before(event);
  if (!before) return 'No earlier contact of theirs is on the record.';
  const standing = standingInShort(before, record);
  return `Before it: ${[
    `${theContact(before)}${standing ? ` (${standing})` : ''}`,
    plainDate(before.when),
    earlierInWords(before, event),
  ]
    .filter((part) => part !== undefined)
    .join(', ')}.`;
}

/** "25 days earlier"; undefined where of one of the two the day is not known, or they overlap. */
export function earlierInWords(before: ContactEvent, event: ContactEvent): string | undefined {
  const days = daysFrom(before, event);
  if (days === undefined || days < 0) return undefined;
  if (days === 0) return 'on the same day';
  const about = before.when.approximate || event.when.approximate ? 'about ' : '';
  return `${about}${spanInWords(spanOf(before.when).last, spanOf(event.when).first)} earlier`;
}

/** Days from the end of the one to the beginning of the other, each on its own calendar. */
export function daysFrom(before: ContactEvent, event: ContactEvent): number | undefined {
  if (precisionOf(before.when) === 'month' || precisionOf(event.when) === 'month') return undefined;
  const from = Date.parse(spanOf(before.when).last);
  return Math.round((Date.parse(spanOf(event.when).first) - from) / 86_400_000);
}

// How current it is

/** "12 sources · entry last changed 22 Nov 2026 by Ann" */
export function currency(
  event: ContactEvent,
  changed: { at: Date; by?: string } | undefined,
  desk: Desk,
): string {
  const count = event.sources.length;
  const sources = count === 1 ? '1 source' : `${count} sources`;
  if (!changed) return sources;
  const by = changed.by ? ` by ${nameShown(changed.by)}` : '';
  return `${sources} · entry last changed ${shortDay(dayIn(changed.at, desk.timeZone))}${by}`;
}
