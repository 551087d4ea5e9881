/** Further contacts of one verb: "met in Anchorage in August and in Budapest in October". */

import type { PlaceRead } from '../places/places.js';
import type { DateRead, Sentence } from '../reading.js';
import type { Reference } from './reference.js';

/** A row of day and place, as one contact has them. */
interface Occasion {
  start: number;
  end: number;
  dates: DateRead[];
  places: PlaceRead[];
}

/** Between one day with its place and the next. */
const FURTHER =
  /^,?\s(?:(?:and|then|but)\s)?(?:then\s|later\s|again\s|also\s|once more\s|before that\s)?(?:(?:in|on|at|outside|near|by)\s)?(?:the\s)?$/;
/** The same where only the day is another one. */
const AGAIN = /\b(?:again|then|once more|later)\b/;

/** The same references, each with its own day and place: where one has several, it is several contacts. */
export function withGapped(references: readonly Reference[], sentence: Sentence): Reference[] {
  return references.flatMap((reference): Reference[] => {
    const [first, ...more] = occasionsOf(reference, sentence);
    if (!first || more.length === 0) return [reference];
    const { start, end } = reference;
    const own = { ...reference, dates: first.dates, places: first.places };
    return [
      { ...own, spans: reference.spans.filter((span) => span.start < first.end) },
      ...more.map((occasion, at) => ({
        ...reference,
        ...occasion,
        head: { start, end },
        spans: reference.spans.filter(
          (span) =>
            span.start >= occasion.start && span.start < (more[at + 1]?.start ?? sentence.end),
        ),
      })),
    ];
  });
}

/** The days and places of a contact, parted where both begin anew. */
function occasionsOf({ dates, places, end }: Reference, { text, start }: Sentence): Occasion[] {
  const things = [
    ...dates.map((date) => ({ ...stretch(date), dates: [date], places: [] as PlaceRead[] })),
    ...places.map((place) => ({ ...stretch(place), dates: [] as DateRead[], places: [place] })),
  ].sort((one, other) => one.start - other.start);
  const found: Occasion[] = [];
  for (const thing of things) {
    const last = found.at(-1);
    const between = last ? text.slice(last.end - start, thing.start - start) : '';
    const further =
      last !== undefined &&
      last.start >= end &&
      FURTHER.test(between) &&
      /\b(?:and|then|but)\b|,/.test(between) &&
      isWhole(last) &&
      (last.places.length > 0 || AGAIN.test(between));
    if (last && !further) {
      last.end = thing.end;
      last.dates.push(...thing.dates);
      last.places.push(...thing.places);
    } else found.push({ ...thing });
  }
  const whole = found.every(
    (one) => isWhole(one) && one.places.length > 0 === (found[0]?.places.length ?? 0) > 0,
  );
  return whole ? found : [];
}

/** Whether it is told on which day, or in which month. */
function isWhole({ dates }: Occasion): boolean {
  return dates.length === 1 && dates[0]?.precision !== 'year';
}

function stretch({ start, end }: { start: number; end: number }) {
  return { start, end };
}
