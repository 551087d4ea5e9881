/** What the store asks of the file system: an argument, so that a test can have it fail. */
import * as files from 'node:fs/promises';

export type Disk = Pick<
  typeof files,
  | 'copyFile'
  | 'link'
  | 'lstat'
  | 'mkdir'
  | 'open'
  | 'readFile'
  | 'readdir'
  | 'realpath'
  | 'rename'
  | 'rm'
  | 'stat'
  | 'utimes'
>;

/** The file system itself. */
export const DISK: Disk = files;

/** The system's name for what it refused, such as ENOSPC; undefined where it was not the system. */
export function refusalCode(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error && typeof error.code === 'string'
    ? error.code
    : undefined;
}

export function isNoSuchFile(error: unknown): boolean {
  return refusalCode(error) === 'ENOENT';
}

export function isThereAlready(error: unknown): boolean {
  return refusalCode(error) === 'EEXIST';
}

const FULL: readonly unknown[] = ['ENOSPC', 'EDQUOT'];
const NOT_WRITABLE: readonly unknown[] = ['EROFS', 'EACCES', 'EPERM'];

/** Whether nothing can be written at present, though what is there can be read. */
export function cannotWriteNow(error: unknown): boolean {
  const code = refusalCode(error);
  return FULL.includes(code) || NOT_WRITABLE.includes(code);
}

/** Why the disk refused, for an editor: no path, no code, no blame. */
export function refusalInWords(error: unknown): string {
  const code = refusalCode(error);
  if (FULL.includes(code)) return 'the disk that keeps the record is full';
  if (NOT_WRITABLE.includes(code)) return 'the place that keeps the record cannot be written to';
  return 'the disk that keeps the record does not take it';
}
