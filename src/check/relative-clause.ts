/** The contact of which a relative clause tells on: "since Kazan last October, when they held formal talks". */

import type { Sentence } from '../reading/reading.js';
import type { BoundReference } from './reading.js';

/** From the comma of a relative clause of time or place up to what stands in it. */
const OPENED = /,\s(?:when|where|(?:at|in|during|on) which)\s[^,;:—]*$/;

/** What may stand between a contact and its relative clause: a small word, a part of the day, a year. */
const ROOM = 8;

/** The contact that is told right before the relative clause in which an offset lies. */
export function antecedentOf(
  { start, text }: Sentence,
  references: readonly BoundReference[],
  offset: number,
): BoundReference | undefined {
  const opened = OPENED.exec(text.slice(0, Math.max(0, offset - start)));
  if (!opened) return undefined;
  const comma = start + opened.index;
  return references.findLast(({ reference }) => {
    const ends = [reference, ...reference.dates, ...reference.places].map(({ end }) => end);
    return reference.start < comma && ends.some((end) => end <= comma && comma - end <= ROOM);
  });
}
