/** Chance that can be had again: the same seed gives the same throws. */
export interface Chance {
  /** A whole number from 0 up to, not including, `below`. */
  upTo(below: number): number;
  /** True so often in a hundred. */
  percent(often: number): boolean;
  one<T>(of: readonly T[]): T;
}

/** mulberry32. */
export function chance(seed: number): Chance {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const upTo = (below: number) => Math.floor(next() * below);
  return {
    upTo,
    percent: (often) => next() * 100 < often,
    one(of) {
      for (const found of of.slice(upTo(of.length))) return found;
      throw new Error('one of nothing');
    },
  };
}
