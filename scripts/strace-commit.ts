/** Shows the system calls of one commit, as strace sees them: `npx tsx scripts/strace-commit.ts`. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bundledWriter } from './store/bundle.js';
import { commitCalls, hasStrace, outOfOrder } from './store/syscalls.js';

if (await hasStrace()) await show();
else {
  console.error('There is no strace here: apt-get install strace');
  process.exitCode = 2;
}

async function show(): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'summit-strace-'));
  try {
    const writer = await bundledWriter(folder);
    const calls = await commitCalls(writer, join(folder, 'kept', 'summit.json'));
    for (const { step, text } of calls) console.log(`${step.padEnd(18)}${text}`);
    const wrong = outOfOrder(calls);
    console.log(wrong ?? 'In order: write, flush, rename, flush of the folder, acknowledgement.');
    if (wrong) process.exitCode = 1;
  } finally {
    await rm(folder, { recursive: true });
  }
}
