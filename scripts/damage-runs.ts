/**
 * Starts from damaged store files: `npx tsx scripts/damage-runs.ts [FILES] [SEED]`. Each is refused
 * with its path and the place of the damage, or loaded with the content that it had; none is changed.
 */
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openFileStore, readStoreFile } from '../src/store/lowdb-file.js';
import { damageRuns } from './store/damage.js';

const [files = 2000, seed = 1] = process.argv.slice(2).map(Number);
const folder = await mkdtemp(join(tmpdir(), 'summit-damage-'));
try {
  const document = await editedStarter(join(folder, 'first', 'summit.json'));
  const figures = await damageRuns(document, join(folder, 'summit.json'), { files, seed });
  for (const [kind, { refused, loaded }] of figures.byKind) {
    console.log(
      `${kind.padEnd(20)}${String(refused).padStart(6)} refused${String(loaded).padStart(6)} loaded`,
    );
  }
  console.log(
    `${files} files: ${figures.refused} refused with the place, ${figures.loaded} loaded with the content they had,`,
    `${figures.loadedAsMeant} without a checksum loaded as changed by hand. None crashed, none was changed.`,
  );
} finally {
  await rm(folder, { recursive: true });
}

/** The starter data with a history, a card and a channel. */
async function editedStarter(path: string) {
  const store = await openFileStore(path);
  for (const event of store.record().inOrder.slice(0, 20)) {
    await store.commit({
      event: event.id,
      seen: 0,
      by: 'U1',
      at: '2026-11-22T10:00:00.000Z',
      before: event,
      after: { ...event, title: `${event.title} – corrected` },
    });
    await store.posted({ channel: 'C1', ts: `1.${event.id}`, event: event.id, revision: 1 });
  }
  await store.rememberChannel('C1', { watching: true, said: [] });
  await store.close();
  const document = await readStoreFile(path);
  if (!document) throw new Error(`no ${path}: ${await readFile(path, 'utf8')}`);
  return document;
}
