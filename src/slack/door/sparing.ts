/** A log that nobody outside can fill: so many lines of a kind a minute, and no more. */

const A_MINUTE_MS = 60_000;
const MOST_A_MINUTE = 60;

/** For a line of this kind: `write` it, write that it is the `last` of this minute, or `leave` it. */
export type Sparing = (kind: string, nowMs: number) => 'write' | 'last' | 'leave';

/** Kinds are few and our own: none is made of what a request says. */
export function createSparing(most = MOST_A_MINUTE): Sparing {
  const written = new Map<string, { since: number; lines: number }>();
  return (kind, nowMs) => {
    const before = written.get(kind);
    const now =
      before && Math.abs(nowMs - before.since) < A_MINUTE_MS ? before : { since: nowMs, lines: 0 };
    now.lines += 1;
    written.set(kind, now);
    if (now.lines < most) return 'write';
    return now.lines === most ? 'last' : 'leave';
  };
}
