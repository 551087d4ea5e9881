import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bundledWriter } from '../../scripts/store/bundle.js';
import { killRuns } from '../../scripts/store/kills.js';
import { commitCalls, hasStrace, outOfOrder } from '../../scripts/store/syscalls.js';
import { openFileStore } from '../../src/store/lowdb-file.js';

const TRACED = await hasStrace();

let folder: string;
let writer: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'summit-fire-'));
  writer = await bundledWriter(folder);
});
afterAll(() => rm(folder, { recursive: true }));

describe('a process that is killed while it writes', () => {
  it('leaves every acknowledged edit, none in part, and a lock that stops nobody', async () => {
    const figures = await killRuns(writer, join(folder, 'killed', 'summit.json'), {
      runs: 8,
      seed: 4,
    });
    expect(figures.runs).toBe(8);
    expect(figures.acknowledged).toBeGreaterThan(0);
  }, 60_000);
});

describe('two processes on one store', () => {
  it('are one too many: the second is told who has it, and may have it when that one is gone', async () => {
    const path = join(folder, 'two', 'summit.json');
    const child = spawn(process.execPath, [writer, path, '1'], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    await once(child.stdout, 'data');
    await expect(openFileStore(path)).rejects.toThrow(
      `${path} is in use by process ${child.pid} on ${hostname()}`,
    );
    child.stdout.resume();
    child.kill('SIGKILL');
    await once(child, 'close');
    const store = await openFileStore(path);
    await store.close();
  }, 30_000);
});

describe.skipIf(!TRACED)(
  'the order in which a commit reaches the disk (where strace is there to see it)',
  () => {
    it('is write, flush, rename, flush of the folder, acknowledgement', async () => {
      const calls = await commitCalls(writer, join(folder, 'traced', 'summit.json'));
      expect(outOfOrder(calls)).toBeUndefined();
    }, 60_000);
  },
);
