/** Lists in two hands: sets of ids, and lists of things that are known by a key. */
import { same } from './change.js';

type Three<T> = Record<'base' | 'mine' | 'theirs', T>;

/** What each hand made of one thing; undefined where it took it away. */
export interface Side<T> {
  mine: T | undefined;
  theirs: T | undefined;
}

/** Ids without an order that matters: what either added is there, what either took away is gone. */
export function mergedSet(
  base: readonly string[],
  mine: readonly string[],
  theirs: readonly string[],
): string[] {
  if (same(base, theirs)) return [...mine];
  const gone = new Set(base.filter((id) => !mine.includes(id)));
  const added = mine.filter((id) => !base.includes(id) && !theirs.includes(id));
  return [...theirs.filter((id) => !gone.has(id)), ...added];
}

/** Things by their key; of several with one key the second is "key 2", and so on. */
export function keyed<T>(things: readonly T[], keyOf: (thing: T) => string): Map<string, T> {
  const map = new Map<string, T>();
  for (const thing of things) {
    const key = keyOf(thing);
    let unused = key;
    for (let number = 2; map.has(unused); number += 1) unused = `${key} ${number}`;
    map.set(unused, thing);
  }
  return map;
}

/**
 * A list of things known by a key: taken thing by thing. Where both hands changed one thing
 * differently, `decide` says what stands.
 */
export function mergedKeyed<T>(
  three: Three<readonly T[]>,
  keyOf: (thing: T) => string,
  decide: (side: Side<T>) => T | undefined,
): T[] {
  if (same(three.base, three.theirs)) return [...three.mine];
  if (same(three.base, three.mine)) return [...three.theirs];
  const base = keyed(three.base, keyOf);
  const mine = keyed(three.mine, keyOf);
  const theirs = keyed(three.theirs, keyOf);
  const order = [...new Set([...theirs.keys(), ...mine.keys()])];
  return order.flatMap((key) => {
    const [was, ours, other] = [base.get(key), mine.get(key), theirs.get(key)];
    if (same(ours, other) || same(was, ours)) return other === undefined ? [] : [other];
    if (same(was, other)) return ours === undefined ? [] : [ours];
    const decided = decide({ mine: ours, theirs: other });
    return decided === undefined ? [] : [decided];
  });
}
