/**
 * The last good copies of a store file, in a folder "backups" beside it: the last few, and the last
 * of each of the last days. A copy is a second name of the file that a commit replaces, so that it
 * costs no writing. They are numbered, since a clock may be set back; the date is for people.
 */
import { constants } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { DISK, type Disk, isNoSuchFile, isThereAlready } from './disk.js';

const LAST_ONES = 3;
const DAYS = 14;

export interface Backup {
  path: string;
  number: number;
  /** Until when the record was like this: "2026-11-22T10:31:05Z". */
  at: string;
}

/** The backups of a store file, the newest first. Reads names only. */
export async function backupsOf(store: string, disk: Disk = DISK): Promise<Backup[]> {
  const folder = folderOf(store);
  const names = await disk.readdir(folder).catch((error: unknown) => {
    if (isNoSuchFile(error)) return [];
    throw error;
  });
  return names
    .flatMap((name) => backupNamed(name, store) ?? [])
    .sort((a, b) => b.number - a.number);
}

/** Those beyond the last few and the last one of each of the last days; given the newest first. */
export function superfluous(backups: readonly Backup[]): Backup[] {
  const days = new Set<string>();
  return backups.filter(({ at }, index) => {
    const day = at.slice(0, 10);
    const isLastOfDay = !days.has(day);
    days.add(day);
    return index >= LAST_ONES && !(isLastOfDay && days.size <= DAYS);
  });
}

/** Keeps the file as it stands as the newest backup; resolves to the backup. */
export async function keepBackup(store: string, now: Date, disk: Disk = DISK): Promise<Backup> {
  const folder = folderOf(store);
  await disk.mkdir(folder, { recursive: true });
  let number = ((await backupsOf(store, disk))[0]?.number ?? 0) + 1;
  for (;;) {
    const at = `${now.toISOString().slice(0, 19)}Z`;
    const path = join(folder, nameOf(store, number, at));
    try {
      await secondName(store, path, disk);
      return { path, number, at };
    } catch (error) {
      if (!isThereAlready(error)) throw error;
      number += 1;
    }
  }
}

/** Removes the backups that are superfluous by now. */
export async function pruneBackups(store: string, disk: Disk = DISK): Promise<void> {
  for (const { path } of superfluous(await backupsOf(store, disk))) {
    await disk.rm(path, { force: true });
  }
}

/** Gives a file a second name that must be free; where the file system has no such thing, copies it. */
export async function secondName(path: string, other: string, disk: Disk = DISK): Promise<void> {
  try {
    await disk.link(path, other);
  } catch (error) {
    if (isThereAlready(error) || isNoSuchFile(error)) throw error;
    await disk.copyFile(path, other, constants.COPYFILE_EXCL);
  }
}

function folderOf(store: string): string {
  return join(dirname(store), 'backups');
}

/** "summit.json.000042.2026-11-22T10-31-05Z": no colons, which some file systems refuse. */
function nameOf(store: string, number: number, at: string): string {
  return `${basename(store)}.${String(number).padStart(6, '0')}.${at.replaceAll(':', '-')}`;
}

function backupNamed(name: string, store: string): Backup | undefined {
  const start = `${basename(store)}.`;
  if (!name.startsWith(start)) return undefined;
  const match = /^(\d{6,15})\.(\d{4}-\d\d-\d\dT)(\d\d)-(\d\d)-(\d\dZ)$/.exec(
    name.slice(start.length),
  );
  if (!match) return undefined;
  const [, number, day, hour, minute, second] = match;
  return {
    path: join(folderOf(store), name),
    number: Number(number),
    at: `${day}${hour}:${minute}:${second}`,
  };
}
