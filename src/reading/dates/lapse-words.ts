/** The words for a time in which nothing is told to have been: "an interval of", "a two-month break". */

import { set } from '../grammar-words.js';

/** As alternatives of a pattern. */
export const LAPSE =
  'gap|interval|pause|wait|lull|hiatus|distance|break|time|silence|stretch|space|period|interlude|interim|intermission|spell|hush|span|separation';

/** Of these a length may be told in front: "a six-week interval". */
const OWNING = set('gap interval hiatus break silence interlude hush wait lull separation');

/** What such a time may be of that is no contact: "a three-week lull in the fighting". */
const OF_ELSE = set('in of on for from');

/** Whether the words behind a length of time say that so much of it went by: "a six-week INTERVAL between". */
export function namesLapse(norm: (at: number) => string, at: number): boolean {
  if (!OWNING.has(norm(at))) return false;
  return !OF_ELSE.has(norm(at + 1)) || /^(?:contacts?|talks|silence)$/.test(norm(at + 2));
}
