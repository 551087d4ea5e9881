/** The embedded store: one file, kept by lowdb. */
import { type Adapter, Low } from 'lowdb';
import { newestGoodBackup } from './checked-backups.js';
import { DISK, type Disk, isNoSuchFile } from './disk.js';
import { LARGEST_STORE_BYTES, parseStoreFile, type StoreDocument, TOO_LARGE } from './document.js';
import { FileGuard, type Warn } from './file-guard.js';
import { keeperOf } from './keeper.js';
import { AROUND, type Around } from './lock.js';
import { problemsInWords, StoreError } from './problems.js';
import { starterDocument } from './starter.js';
import type { EditableStore } from './store.js';
import { readWhole } from './whole-file.js';

export interface FileStoreOptions {
  /** Told what does not stop a commit, but should be seen to: a backup that could not be kept. */
  warn?: Warn;
  now?: () => Date;
  around?: Around;
}

/**
 * Opens the store in a file; where there is none, it is made from the starter data.
 * Throws a `StoreError` that says what is wrong and where; a file that is there is not touched.
 */
export async function openFileStore(
  path: string,
  { warn = () => {}, now = () => new Date(), around = AROUND }: FileStoreOptions = {},
): Promise<EditableStore> {
  const real = await realPath(path, around.disk);
  const guard = await attempt(`${path} cannot be opened`, () =>
    FileGuard.take(real, { around, now, warn }),
  );
  try {
    const db = new Low<StoreDocument | null>(new StoreFile(real, guard), null);
    await db.read();
    if (!db.data) {
      db.data = await firstDocument(real, around.disk);
      await attempt(`${path} cannot be made`, () => db.write());
    }
    return keeperOf(
      db.data,
      async (document) => {
        db.data = document();
        await db.write();
      },
      () => guard.release(),
    );
  } catch (error) {
    await guard.release();
    throw error;
  }
}

/** What a store file holds, checked; undefined where there is none. Writes nothing. */
export async function readStoreFile(path: string, disk = DISK): Promise<StoreDocument | undefined> {
  const bytes = await attempt(`${path} cannot be read`, async () => {
    const size = await sizeOf(path, disk);
    if (size > LARGEST_STORE_BYTES) throw new StoreError(`${path} ${TOO_LARGE}.`);
    return readWhole(path, disk);
  });
  if (!bytes) return undefined;
  const parsed = parseStoreFile(bytes);
  if (parsed.ok) return parsed.value;
  throw new StoreError(
    [
      `The record in ${path} is not right, and nothing was changed in it:`,
      problemsInWords(parsed.problems),
      // What a newer Summit wrote is not damaged: an older copy would be a loss.
      ...(parsed.problems.some((problem) => problem.path !== 'version')
        ? await wayOut(path, disk)
        : []),
    ].join('\n'),
  );
}

/** lowdb's port to the file. It hands up only what was checked, so lowdb never holds half a record. */
class StoreFile implements Adapter<StoreDocument | null> {
  readonly #path: string;
  readonly #guard: FileGuard;

  constructor(path: string, guard: FileGuard) {
    this.#path = path;
    this.#guard = guard;
  }

  async read(): Promise<StoreDocument | null> {
    return (await this.#guard.reading((disk) => readStoreFile(this.#path, disk))) ?? null;
  }

  async write(document: StoreDocument | null): Promise<void> {
    if (document) await this.#guard.replace(document);
  }
}

/** A record that was there before is not begun anew in silence. */
async function firstDocument(path: string, disk: Disk): Promise<StoreDocument> {
  const backup = await newestGoodBackup(path, disk);
  if (!backup) return starterDocument();
  throw new StoreError(
    [
      `There is no file ${path}, but there are backups of it.`,
      ...(await wayOut(path, disk)),
      'To begin anew instead, move the folder "backups" beside it away.',
    ].join('\n'),
  );
}

async function wayOut(path: string, disk: Disk): Promise<string[]> {
  const backup = await newestGoodBackup(path, disk).catch(() => undefined);
  return backup
    ? [
        `The newest good backup is ${backup.path} (${backup.inWords}).`,
        'To put it back: npm run summit -- restore',
      ]
    : ['There is no good backup beside it.'];
}

/** Where a link leads, so that the file is replaced and not the link. */
async function realPath(path: string, disk: Disk): Promise<string> {
  try {
    return await disk.realpath(path);
  } catch (error) {
    if (!isNoSuchFile(error)) return path;
  }
  const isLink = await disk.lstat(path).then(
    (stat) => stat.isSymbolicLink(),
    () => false,
  );
  if (!isLink) return path;
  throw new StoreError(`${path} is a link to a file that is not there: is its disk mounted?`);
}

async function sizeOf(path: string, disk: Disk): Promise<number> {
  try {
    return (await disk.stat(path)).size;
  } catch (error) {
    if (isNoSuchFile(error)) return 0;
    throw error;
  }
}

/** The system's refusals (no such folder, no right, a folder in a file's place) as a `StoreError`. */
async function attempt<T>(sentence: string, action: () => Promise<T>): Promise<T> {
  try {
    return await action();
  } catch (cause) {
    if (cause instanceof StoreError) throw cause;
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new StoreError(`${sentence}: ${reason}. SUMMIT_STORE names another file.`, { cause });
  }
}
