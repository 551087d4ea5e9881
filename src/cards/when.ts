/** When an event was, as a card says it: the date in full, the other capitals' clocks, how long ago. */
import type { Desk } from '../ask/desk.js';
import { dayIn, precisionOf } from '../record/calendar.js';
import { agoInWords, dateElsewhere, fullDate } from '../record/dates-in-words.js';
import type { ContactEvent } from '../record/schema.js';
import { type Names, partiesInOrder } from '../wording/naming.js';
import { nameShown } from './text.js';

/** "Monday 24 November 2025 · morning in Washington, evening in Beijing · 363 days ago" */
export function whenInWords(
  event: ContactEvent,
  names: Names,
  desk: Desk,
  parties: readonly string[] = [],
): string {
  return [
    dateInFull(event),
    elsewhere(event, names, parties),
    event.when.minutes && `lasted ${minutesInWords(event.when.minutes)}`,
    agoInWords(event.when, dayIn(desk.now, desk.timeZone)),
  ]
    .filter((part) => part)
    .join(' · ');
}

/** "Monday 24 November 2025"; where only the month is known, it says so. */
export function dateInFull({ when }: ContactEvent): string {
  const date = fullDate(when);
  return precisionOf(when) === 'month' && !date.includes('(') ? `${date} (day not known)` : date;
}

/** What the other capitals' calendars showed; of many parties only those asked for. */
export function elsewhere(
  event: ContactEvent,
  names: Names,
  parties: readonly string[] = [],
): string | undefined {
  const asked = parties.filter((party) => event.parties.includes(party));
  const shown = event.parties.length <= 3 ? partiesInOrder(event, names) : asked.slice(0, 3);
  const clocks = shown.flatMap((id) => {
    const party = names.party(id);
    return party ? [{ capital: nameShown(party.capital), timeZone: party.timeZone }] : [];
  });
  const here = event.place && {
    capital: nameShown(event.place.city),
    timeZone: event.when.timeZone,
  };
  return dateElsewhere(event.when, here ? [here, ...clocks] : clocks)?.replaceAll(' · ', ', ');
}

/** "1 hour and 40 minutes" */
export function minutesInWords(minutes: number): string {
  const hours = Math.floor(minutes / 60);
  const rest = minutes % 60;
  const parts = [
    hours > 0 && `${hours.toLocaleString('en-GB')} hour${hours === 1 ? '' : 's'}`,
    rest > 0 && `${rest} minute${rest === 1 ? '' : 's'}`,
  ].filter((part) => part !== false);
  return parts.join(' and ');
}
