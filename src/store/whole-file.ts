/** A file that is read and written whole. */
import type { FileHandle } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { DISK, type Disk, isNoSuchFile } from './disk.js';

/** The bytes of a file; undefined where there is none. Every other failure goes up. */
export async function readWhole(path: string, disk = DISK): Promise<Uint8Array | undefined> {
  try {
    return await disk.readFile(path);
  } catch (error) {
    if (isNoSuchFile(error)) return undefined;
    throw error;
  }
}

export interface Replacing {
  disk?: Disk;
  /** Called when the new file is flushed and the old one still in place; resolves to its second name. */
  keepOld?: () => Promise<string | undefined>;
}

/** The file was put in place, but neither flushed there nor taken back: nobody knows which one lasts. */
export class InDoubtError extends Error {
  override readonly name = 'InDoubtError';
}

/**
 * Puts a file in place as a whole or not at all: written beside, flushed, renamed, and the folder
 * flushed, so that not even a loss of power leaves half of it. Between pieces others get a turn.
 */
export async function writeWhole(
  path: string,
  pieces: Iterable<Uint8Array>,
  { disk = DISK, keepOld = async () => undefined }: Replacing = {},
): Promise<void> {
  const folder = dirname(path);
  const beside = join(folder, `.${basename(path)}.${process.pid}.tmp`);
  await disk.mkdir(folder, { recursive: true });
  let old: string | undefined;
  try {
    await writeFlushed(beside, pieces, await modeOf(path, disk), disk);
    old = await keepOld();
    await disk.rename(beside, path);
  } catch (error) {
    await removed(beside, disk);
    if (old !== undefined) await removed(old, disk);
    throw error;
  }
  try {
    await flushFolder(folder, disk);
  } catch (error) {
    await putBack(old, beside, path, error, disk);
    throw error;
  }
}

/** The names of the files that a process killed while writing has left beside a file. */
export function leftBeside(path: string, names: readonly string[]): string[] {
  const before = `.${basename(path)}.`;
  return names.filter(
    (name) => name.startsWith(before) && /^\d+\.tmp$/.test(name.slice(before.length)),
  );
}

async function writeFlushed(
  path: string,
  pieces: Iterable<Uint8Array>,
  mode: number | undefined,
  disk: Disk,
): Promise<void> {
  const file = await disk.open(path, 'w', mode);
  try {
    if (mode !== undefined) await file.chmod(mode);
    for (const piece of pieces) await writeAll(file, piece);
    await file.sync();
  } finally {
    await file.close();
  }
}

/** A nearly full disk takes a part of a piece, and refuses only the next. */
async function writeAll(file: FileHandle, piece: Uint8Array): Promise<void> {
  for (let at = 0; at < piece.length; ) {
    const { bytesWritten } = await file.write(piece, at);
    at += bytesWritten;
  }
}

/** Who may read the file stays as somebody set it. */
async function modeOf(path: string, disk: Disk): Promise<number | undefined> {
  try {
    return (await disk.stat(path)).mode & 0o777;
  } catch (error) {
    if (isNoSuchFile(error)) return undefined;
    throw error;
  }
}

async function flushFolder(folder: string, disk: Disk): Promise<void> {
  const handle = await disk.open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** What could not be flushed is not to be found there at the next start either. */
async function putBack(
  old: string | undefined,
  beside: string,
  path: string,
  cause: unknown,
  disk: Disk,
): Promise<void> {
  try {
    if (old === undefined) throw new Error('the old file has no second name');
    await disk.link(old, beside);
    await disk.rename(beside, path);
  } catch {
    throw new InDoubtError(`${path} was renamed into place, but its folder was not flushed`, {
      cause,
    });
  }
}

async function removed(path: string, disk: Disk): Promise<void> {
  await disk.rm(path, { force: true }).catch(() => {});
}
