/** A store file in the hands of one process: locked, replaced whole, its last good copies kept. */
import { dirname, join } from 'node:path';
import { keepBackup, pruneBackups, secondName } from './backups.js';
import { type Disk, isNoSuchFile, isThereAlready, refusalInWords } from './disk.js';
import { LARGEST_STORE_BYTES, type StoreDocument, TOO_LARGE } from './document.js';
import { type Around, isLockImpossible, Lock } from './lock.js';
import { NotSavedError, StoreError } from './problems.js';
import { storeFilePieces } from './store-text.js';
import { InDoubtError, leftBeside, writeWhole } from './whole-file.js';

export type Warn = (sentence: string, error?: unknown) => void;

interface Given {
  around: Around;
  now: () => Date;
  warn: Warn;
}

/** By what a file is known to be the one that was last read or written here. */
interface Mark {
  ino: bigint;
  size: bigint;
  mtimeNs: bigint;
}

export class FileGuard {
  readonly #path: string;
  readonly #lock: Lock;
  readonly #given: Given;
  #mark: Mark | undefined;

  private constructor(path: string, given: Given) {
    this.#path = path;
    this.#lock = new Lock(path, given.around);
    this.#given = given;
  }

  /**
   * Takes the lock of a store file, or throws a `StoreError` that names who has it. Where nothing
   * can be written at present, answering needs no lock: each commit tries for it anew.
   */
  static async take(path: string, given: Given): Promise<FileGuard> {
    const guard = new FileGuard(path, given);
    await given.around.disk.mkdir(dirname(path), { recursive: true });
    try {
      await guard.#lock.take();
      await guard.#tidy();
    } catch (error) {
      if (!isLockImpossible(error)) throw error;
      given.warn(
        `${path}: ${refusalInWords(error)}. Questions are answered; nothing can be saved.`,
        error,
      );
    }
    return guard;
  }

  /** Reads the file, and remembers which one that was. */
  async reading<T>(read: (disk: Disk) => Promise<T>): Promise<T> {
    // Before it is read: what came in between is then seen as a change.
    this.#mark = await this.#markNow();
    return read(this.#given.around.disk);
  }

  /** Resolves when a document is in the file, whole and flushed; else throws a `NotSavedError`. */
  async replace(document: StoreDocument): Promise<void> {
    try {
      await this.#hold();
      await this.#minding();
      const { disk } = this.#given.around;
      await writeWhole(this.#path, atMost(storeFilePieces(document)), {
        disk,
        keepOld: () => this.#keepOld(),
      });
    } catch (cause) {
      throw notSaved(this.#path, cause);
    }
    // It is saved: what fails from here on must not say otherwise.
    this.#mark = await this.#markNow().catch(() => undefined);
    await pruneBackups(this.#path, this.#given.around.disk).catch((error) =>
      this.#given.warn('Old backups could not be removed.', error),
    );
  }

  release(): Promise<void> {
    return this.#lock.release();
  }

  async #hold(): Promise<void> {
    if (this.#lock.isHeld) return this.#lock.confirm();
    await this.#lock.take();
    const now = await this.#markNow();
    if (isSame(now, this.#mark)) return;
    await this.#lock.release();
    throw new NotSavedError(
      `${this.#path} was changed since it was read, at a time when it could not be locked. Start Summit anew.`,
      'Nothing was saved: the record was changed from elsewhere.',
    );
  }

  /** Somebody changed the file by hand: the next commit wins, but what they wrote is not lost. */
  async #minding(): Promise<void> {
    const now = await this.#markNow();
    if (!now || !this.#mark || isSame(now, this.#mark)) return;
    const { around, warn } = this.#given;
    const aside = await setAside(this.#path, this.#given.now(), around.disk);
    warn(
      `${this.#path} was changed by another hand while Summit ran. What stood there is kept as ${aside}.`,
    );
  }

  /** A copy that cannot be kept is no reason not to save. */
  async #keepOld(): Promise<string | undefined> {
    const { around, now, warn } = this.#given;
    try {
      const isThere = (await this.#markNow()) !== undefined;
      return isThere ? (await keepBackup(this.#path, now(), around.disk)).path : undefined;
    } catch (error) {
      warn('The last good copy could not be kept.', error);
      return undefined;
    }
  }

  /** What a killed one was writing goes; nobody else can be writing now. */
  async #tidy(): Promise<void> {
    const { disk } = this.#given.around;
    const folder = dirname(this.#path);
    for (const name of leftBeside(this.#path, await disk.readdir(folder))) {
      await disk.rm(join(folder, name), { force: true });
    }
  }

  async #markNow(): Promise<Mark | undefined> {
    try {
      const { ino, size, mtimeNs } = await this.#given.around.disk.stat(this.#path, {
        bigint: true,
      });
      return { ino, size, mtimeNs };
    } catch (error) {
      if (isNoSuchFile(error)) return undefined;
      throw error;
    }
  }
}

/** Gives a file a second name beside it that nothing removes: "summit.json.aside.2026-11-22T10-31-05Z". */
export async function setAside(path: string, now: Date, disk: Disk): Promise<string> {
  const name = `${path}.aside.${now.toISOString().slice(0, 19).replaceAll(':', '-')}Z`;
  for (let count = 1; ; count += 1) {
    const aside = count === 1 ? name : `${name}-${count}`;
    try {
      await secondName(path, aside, disk);
      return aside;
    } catch (error) {
      if (!isThereAlready(error)) throw error;
    }
  }
}

function isSame(one: Mark | undefined, other: Mark | undefined): boolean {
  return one?.ino === other?.ino && one?.size === other?.size && one?.mtimeNs === other?.mtimeNs;
}

/** What could be written but never be read again is not written. */
function* atMost(pieces: Iterable<Uint8Array>): Generator<Uint8Array> {
  let size = 0;
  for (const piece of pieces) {
    size += piece.length;
    if (size > LARGEST_STORE_BYTES) {
      const told = 'Nothing was saved: the record has outgrown its file.';
      throw new NotSavedError(`The record ${TOO_LARGE}.`, told);
    }
    yield piece;
  }
}

function notSaved(path: string, cause: unknown): StoreError {
  if (cause instanceof NotSavedError) return cause;
  if (cause instanceof StoreError) {
    return new NotSavedError(cause.message, 'Nothing was saved: another Summit has the record.', {
      cause,
    });
  }
  const reason = cause instanceof Error ? cause.message : String(cause);
  if (cause instanceof InDoubtError) {
    const told = 'It is not certain whether this was saved: the disk failed just then.';
    return new NotSavedError(`${path} may not have been written: ${reason}.`, told, { cause });
  }
  const told = `Nothing was saved: ${refusalInWords(cause)}.`;
  return new NotSavedError(`${path} cannot be written: ${reason}.`, told, { cause });
}
