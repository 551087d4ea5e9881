/** Names one after the other, folded where they are many. */
import { joined } from '../record/dates-in-words.js';

/** How many names a list gives before it counts the rest. */
export const FEW = 6;

/** "Washington and Kyiv"; past a few, "…, Paris and 5 others". */
export function listed(labels: readonly string[], most = FEW): string {
  return joined(foldedNames(labels, most));
}

const SMALL = ['two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];

/** "seven", "12", as in copy. */
export function countInWords(count: number): string {
  return SMALL[count - 2] ?? String(count);
}

/** The names, the last ones counted: "Paris", "5 others". */
export function foldedNames(labels: readonly string[], most: number): string[] {
  if (labels.length <= most) return [...labels];
  const rest = labels.length - (most - 1);
  return [...labels.slice(0, most - 1), `${countInWords(rest)} others`];
}
