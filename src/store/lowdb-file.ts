/** The embedded store: one file, kept by lowdb. */
import { type Adapter, Low } from 'lowdb';
import { parseStoreFile, type StoreDocument, storeFileText } from './document.js';
import { problemsInWords, StoreError } from './problems.js';
import { starterDocument } from './starter.js';
import { keeperOf } from './keeper.js';
import type { EditableStore } from './store.js';
import { readWhole, writeWhole } from './whole-file.js';

/**
 * Opens the store in a file; where there is none, it is made from the starter data.
 * Throws a `StoreError` that says what is wrong and where; a file that is there is not touched.
 */
export async function openFileStore(path: string): Promise<EditableStore> {
  const db = new Low<StoreDocument | null>(new StoreFile(path), null);
  await db.read();
  if (!db.data) {
    db.data = await starterDocument();
    await db.write();
  }
  return keeperOf(
    db.data,
    async (document) => {
      db.data = document();
      await db.write();
    },
    async () => {},
  );
}

/** What a store file holds, checked; undefined where there is none. Writes nothing. */
export async function readStoreFile(path: string): Promise<StoreDocument | undefined> {
  return (await new StoreFile(path).read()) ?? undefined;
}

/** lowdb's port to the file. It hands up only what was checked, so lowdb never holds half a record. */
class StoreFile implements Adapter<StoreDocument | null> {
  readonly #path: string;

  constructor(path: string) {
    this.#path = path;
  }

  async read(): Promise<StoreDocument | null> {
    const bytes = await attempt(`${this.#path} cannot be read`, () => readWhole(this.#path));
    if (!bytes) return null;
    const parsed = parseStoreFile(bytes);
    if (parsed.ok) return parsed.value;
    throw new StoreError(
      `The record in ${this.#path} is not right, and nothing was changed in it:\n${problemsInWords(parsed.problems)}`,
    );
  }

  async write(document: StoreDocument | null): Promise<void> {
    if (!document) return;
    const text = storeFileText(document);
    await attempt(`${this.#path} cannot be written`, () => writeWhole(this.#path, text));
  }
}

/** The system's refusals (no such folder, no right, a folder in a file's place) as a `StoreError`. */
async function attempt<T>(sentence: string, action: () => Promise<T>): Promise<T> {
  try {
    return await action();
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new StoreError(`${sentence}: ${reason}. SUMMIT_STORE names another file.`, { cause });
  }
}
