/** The events that the clues of a sentence may mean: of the sides that are named or known, near the day. */

import { addDays, overlap, type Span, spanOf } from '../../record/calendar.js';
import type { ContactRecord } from '../../record/record.js';
import type { ContactEvent } from '../../record/schema.js';
import { GATHERING } from './candidates.js';
import type { Before } from './clues.js';
import type { Clues } from './evidence.js';
import { placeFits } from './fitting.js';

/** A year has so many contacts of two; those of longer ago are told with their day. */
const OF_LATE = 500;
/** A day that was mistaken is not off by more. */
const SLIP = 400;
/** "on 10 and 11 May": so many days later a contact told with its days may end. */
const MOST_DAYS = 4;
/** More sides than these, and no contact is told. */
const MOST_SIDES = 6;

/** Those of two sides that are named or known, near the day; where day and place are told, those of that place. */
export function nearCandidates(
  clues: Clues,
  before: Before,
  record: ContactRecord,
): readonly ContactEvent[] {
  const { written, focus } = before;
  const { days, soft, window, places, people, parties, known, modality } = clues;
  const here = [...places, ...(known.scene ? [known.scene] : [])].flatMap(
    ({ country }) => country ?? [],
  );
  const talked = focus && focus.parties.length < GATHERING ? focus.parties : [];
  const near = new Set([...parties, ...here, ...before.parties, ...talked]);
  const wide = new Set([...near, ...known.parties]);
  const all = wide.size > MOST_SIDES ? near : wide;
  if (all.size > MOST_SIDES) return [];
  const spans = days.flatMap(({ spans }) => spans.slice(0, 1));
  const around = ({ first, last }: Span) => ({
    first: addDays(first, -SLIP),
    last: addDays(last, SLIP),
  });
  const windows: Span[] =
    spans.length > 0
      ? spans.map(around)
      : [
          { first: addDays(written, -OF_LATE), last: written },
          ...soft.flatMap((date) => date.spans),
          ...(window ? [around(window)] : []),
          ...(focus ? [around(spanOf(focus.when))] : []),
        ];
  const hasBoth = ({ participants }: ContactEvent) =>
    people.length >= 2 && people.every((id) => participants.includes(id));
  const tomorrow = addDays(written, 1);
  const nearDay = (event: ContactEvent) => {
    const span = spanOf(event.when);
    // Nobody tells as held what was to be held later.
    const open = event.status === 'held' || spans.length === 0;
    if (modality === 'held' && open && span.first > tomorrow) return false;
    // "four years ago", of two who are both named: whenever it was.
    if (window?.back && spans.length === 0 && hasBoth(event)) return true;
    return windows.some((window) => overlap(window, span));
  };
  const found = new Set<ContactEvent>();
  const sides = [...all];
  sides.forEach((one, at) => {
    for (const other of sides.slice(at + 1))
      for (const event of record.between([one, other])) if (nearDay(event)) found.add(event);
  });
  // Where day and place, or day and person, are told, the other side may go unnamed.
  const short = spans.filter(({ first, last }) => last <= addDays(first, MOST_DAYS));
  for (const { first } of short)
    for (const event of record.onDay(first)) {
      const somebody = event.participants.some((id) => people.includes(id));
      const there = places.some((place) => placeFits(place, event, record) === true);
      if (somebody || there) found.add(event);
    }
  return [...found];
}
