/** How one clause is reached from another: what is said in the one, is it said of the other too? */

import type { Clause } from './clauses.js';

export interface Way {
  /** The clauses passed through, both ends with them. */
  through: ReadonlySet<Clause>;
  steps: number;
  /** Whether it leads into a clause with a subject of its own: "…, and the talks ended". */
  loosely: boolean;
}

/** Clauses that share where and when they are with the one that holds them. */
const SHARING = new Set<Clause['joint']>([
  'main',
  'predicate',
  'sametime',
  'placed',
  'participle',
  'appended',
  'inserted',
  'loose',
  'reporting',
]);

/** The way from one clause to another; undefined where a clause of another time or another subject lies between. */
export function wayBetween(
  one: Clause,
  other: Clause,
  opens: (clause: Clause) => boolean = () => false,
): Way | undefined {
  const up = upFrom(one);
  const down = upFrom(other);
  const common = up.find((clause) => down.includes(clause));
  if (!common) return undefined;
  const passed = [...up.slice(0, up.indexOf(common)), ...down.slice(0, down.indexOf(common))];
  const loosely = passed.some(({ joint }) => joint === 'coordinate');
  const open = passed.every(
    (clause) => SHARING.has(clause.joint) || clause.joint === 'coordinate' || opens(clause),
  );
  return open
    ? { through: new Set([...passed, common]), steps: passed.length, loosely }
    : undefined;
}

function upFrom(clause: Clause): Clause[] {
  const up: Clause[] = [];
  for (let at: Clause | undefined = clause; at; at = at.parent) up.push(at);
  return up;
}
