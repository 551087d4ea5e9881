/**
 * Kills a process that edits the store with SIGKILL at random moments: `npx tsx scripts/kill-runs.ts
 * [RUNS] [SEED]`. After each it is checked that every acknowledged edit is there, none in part.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bundledWriter } from './store/bundle.js';
import { killRuns } from './store/kills.js';

/** A history grows with each run, and starting with it: each series has a store of its own. */
const SERIES = 20;

const [runs = 300, seed = 1] = process.argv.slice(2).map(Number);
const folder = await mkdtemp(join(tmpdir(), 'summit-kills-'));
try {
  const writer = await bundledWriter(folder);
  const sum = { runs: 0, acknowledged: 0, midWrite: 0, early: 0 };
  for (let series = 0; sum.runs < runs; series += 1) {
    const store = join(folder, `series-${series}`, 'summit.json');
    const count = Math.min(SERIES, runs - sum.runs);
    const figures = await killRuns(writer, store, { runs: count, seed: seed + series });
    sum.runs += figures.runs;
    sum.acknowledged += figures.acknowledged;
    sum.midWrite += figures.midWrite;
    sum.early += figures.early;
    console.log(`${sum.runs} runs, ${sum.acknowledged} edits acknowledged, none lost`);
  }
  console.log(
    `${sum.midWrite} were killed with a file half written beside the store, ${sum.early} before it was open.`,
  );
} finally {
  await rm(folder, { recursive: true });
}
