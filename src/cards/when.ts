/** When an event was, as a card says it: the date in full, the other capitals' clocks, how long ago. */
import type { Desk } from '../ask/desk.js';
import { dayIn, localStart, precisionOf, spanOf } from '../record/calendar.js';
import { agoInWords, dateElsewhere, fullDate, fullDay } from '../record/dates-in-words.js';
import type { ContactEvent } from '../record/schema.js';
import { capitalOf, type Names, partiesInOrder } from './naming.js';
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
