/** Measuring and telling of it. */

/** A duration in milliseconds, of a sample. */
export interface Figures {
  median: number;
  p99: number;
}

/** The figures of single timings. Throws where there are none. */
export function figuresOf(timings: readonly number[]): Figures {
  const sorted = [...timings].sort((a, b) => a - b);
  const at = (share: number) =>
    sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))];
  const [median, p99] = [at(0.5), at(0.99)];
  if (median === undefined || p99 === undefined) throw new Error('nothing was measured');
  return { median, p99 };
}

/** Times an action over and over, after as many rounds of warming up as asked for. */
export function timed(action: (round: number) => unknown, rounds: number, warmUp = 50): Figures {
  for (let round = 0; round < warmUp; round += 1) action(round);
  const timings: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const begun = performance.now();
    action(round);
    timings.push(performance.now() - begun);
  }
  return figuresOf(timings);
}

/** The same for actions that have to be waited for. */
export async function timedAsync(
  actions: readonly ((round: number) => Promise<unknown>)[],
  rounds: number,
  warmUp = 30,
): Promise<Figures[]> {
  const timings: number[][] = actions.map(() => []);
  for (let round = -warmUp; round < rounds; round += 1) {
    // Side by side, so that what slows the machine down slows all of them.
    for (const [index, action] of actions.entries()) {
      const begun = performance.now();
      await action(round);
      if (round >= 0) timings[index]?.push(performance.now() - begun);
    }
  }
  return timings.map(figuresOf);
}

/** A table in plain text, columns aligned. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = head.map((_, at) =>
    Math.max(...[head, ...rows].map((row) => row[at]?.length ?? 0)),
  );
  const line = (row: readonly string[]) =>
    row
      .map((cell, at) => (at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0)))
      .join('  ');
  return [line(head), widths.map((width) => '-'.repeat(width)).join('  '), ...rows.map(line)].join(
    '\n',
  );
}

/** "0.123 ms" */
export function ms(value: number): string {
  return `${value.toFixed(value < 10 ? 3 : 1)} ms`;
}

/** "1.4 ×" */
export function times(value: number, base: number): string {
  return `${(value / base).toFixed(2)} ×`;
}
