/** Whether two words, turns of phrase or names say much the same. */

import type { Unit } from './claim.js';
import { contraryTo, isKindOf } from './concepts/concepts.js';

/** A kind of the thing is nearly the thing: "wheat" for grain. */
const KIND_OF = 0.75;

/** How like a unit is to the likest of others; where one of the two is denied, the contrary is the same. */
export function likest(unit: Unit, others: readonly Unit[], turned = false): number {
  let best = 0;
  for (const other of others) {
    best = Math.max(best, turned && areContrary(unit, other) ? 1 : alike(unit, other));
    if (best === 1) return 1;
  }
  return best;
}

/** The likest of others, one that is not taken before one that is. */
export function likestOf(
  unit: Unit,
  others: readonly Unit[],
  taken: ReadonlySet<Unit>,
  turned: boolean,
): { like: number; other: Unit | undefined } {
  let [like, found]: [number, Unit | undefined] = [0, undefined];
  for (const other of others) {
    const each = turned && areContrary(unit, other) ? 1 : alike(unit, other);
    if (each > like || (each === like && found && taken.has(found) && !taken.has(other)))
      [like, found] = [each, other];
  }
  return { like, other: found };
}

function alike(one: Unit, other: Unit): number {
  if (one.stems.some((each) => other.stems.includes(each))) return 1;
  if (one.senses.some((sense) => other.senses.includes(sense))) return 1;
  if (one.concepts.some((concept) => other.concepts.includes(concept))) return 1;
  return one.concepts.some((concept) => other.concepts.some((each) => isKindOf(concept, each)))
    ? KIND_OF
    : 0;
}

function areContrary({ concepts: one }: Unit, { concepts: other }: Unit): boolean {
  return one.some((concept) => other.some((each) => contraryTo(concept).has(each)));
}
