/** A place at the end of a clause, where whoever tells it is named next. */
import type { PlaceRead } from '../places/places.js';
import type { Sentence } from '../reading.js';
import type { Reference } from './reference.js';

/** "received his counterpart, Samuel Ablakwa, in Cairo on Sunday, the ministry said": where it was, and not where it was told. */
export function endsClause(
  place: PlaceRead,
  marker: { start: number; end: number },
  references: readonly Reference[],
  { text, start }: Sentence,
): boolean {
  const adverbial = /^(?:in|at) [^,;:]{2,60}, /i.exec(
    text.slice(marker.start - start, marker.end - start),
  );
  return (
    adverbial !== null &&
    place.start < marker.start + adverbial[0].length &&
    /,\s$/.test(text.slice(0, marker.start - start)) &&
    references.some(({ end }) => end <= marker.start) &&
    !/^ that\b/.test(text.slice(marker.end - start))
  );
}
