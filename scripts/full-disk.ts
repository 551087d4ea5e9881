/**
 * A store on a disk that is really full, and really read-only: `npx tsx scripts/full-disk.ts`, as
 * root, since it mounts a small tmpfs of its own.
 */
import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { openFileStore, readStoreFile } from '../src/store/lowdb-file.js';
import { NotSavedError } from '../src/store/problems.js';
import type { EditableStore } from '../src/store/store.js';

const run = promisify(execFile);

const folder = await mkdtemp(join(tmpdir(), 'summit-disk-'));
await run('mount', ['-t', 'tmpfs', '-o', 'size=8m', 'tmpfs', folder]);
try {
  const path = join(folder, 'summit.json');
  const warn = (sentence: string) => console.log(`warned: ${sentence}`);
  const store = await openFileStore(path, { warn });
  console.log(`full disk: begun with ${store.record().events.size} events`);
  expect('a commit is taken', await commit(store, 'first'), 'saved');
  const ballast = join(folder, 'ballast');
  await writeFile(ballast, Buffer.alloc(8e6)).catch(() => {});
  await refusedAndUnchanged(store, path);
  await rm(ballast);
  expect('with room again, a commit is taken', await commit(store, 'second'), 'saved');

  await run('mount', ['-o', 'remount,ro', folder]);
  console.log('read-only folder:');
  await refusedAndUnchanged(store, path);
  await store.close();
  const reading = await openFileStore(path, { warn });
  expect('it starts there, and answers', titleOf(reading), 'second');
  await refusedAndUnchanged(reading, path);
  await run('mount', ['-o', 'remount,rw', folder]);
  expect(
    'when it can be written again, a commit is taken',
    await commit(reading, 'third'),
    'saved',
  );
  await reading.close();
  const again = await openFileStore(path, { warn });
  expect('and is there after a restart', titleOf(again), 'third');
  await again.close();
} finally {
  await run('umount', [folder]);
  await rm(folder, { recursive: true });
}

async function refusedAndUnchanged(store: EditableStore, path: string): Promise<void> {
  const [bytes, title] = [await readFile(path), titleOf(store)];
  const told = await commit(store, 'refused');
  expect('a commit is refused', told.startsWith('Nothing was saved: '), true);
  console.log(`    told to the editor: ${told}`);
  expect('the record in memory is as before', titleOf(store), title);
  expect('the file is as before', (await readFile(path)).equals(bytes), true);
  expect(
    'and is whole',
    (await readStoreFile(path))?.record.events.length,
    store.record().events.size,
  );
}

async function commit(store: EditableStore, title: string): Promise<string> {
  const [event] = store.record().inOrder;
  if (!event) throw new Error('no event');
  try {
    await store.commit({
      event: event.id,
      seen: store.revision(event.id),
      by: 'U1',
      at: new Date(0).toISOString(),
      before: event,
      after: { ...event, title },
    });
    return 'saved';
  } catch (error) {
    if (error instanceof NotSavedError) return error.told;
    throw error;
  }
}

function titleOf(store: EditableStore): string | undefined {
  return store.record().inOrder[0]?.title;
}

function expect(what: string, found: unknown, wanted: unknown): void {
  if (found !== wanted) throw new Error(`${what}: found ${found}, not ${wanted}`);
  console.log(`  ${what}`);
}
