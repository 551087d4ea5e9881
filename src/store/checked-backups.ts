/** Backups that were read and checked whole: what a restore chooses from. */
import { plainDay } from '../record/dates-in-words.js';
import { type Backup, backupsOf } from './backups.js';
import { DISK, type Disk } from './disk.js';
import { parseStoreFile, type StoreDocument } from './document.js';
import { readWhole } from './whole-file.js';

export interface CheckedBackup extends Backup {
  isGood: boolean;
  /** "22 November 2026, 10:31 UTC, 212 events, 34 changes", or what is wrong with it. */
  inWords: string;
}

/** All backups of a store file, the newest first, each read and checked. */
export async function checkedBackups(store: string, disk: Disk = DISK): Promise<CheckedBackup[]> {
  const checked: CheckedBackup[] = [];
  // One after another: each may be large.
  for (const backup of await backupsOf(store, disk)) checked.push(await check(backup, disk));
  return checked;
}

/** The newest backup that a start would take; those before it that are damaged are passed over. */
export async function newestGoodBackup(
  store: string,
  disk: Disk = DISK,
): Promise<CheckedBackup | undefined> {
  for (const backup of await backupsOf(store, disk)) {
    const checked = await check(backup, disk);
    if (checked.isGood) return checked;
  }
  return undefined;
}

/** "212 events, 34 changes". */
export function contentInWords({ record, desk }: StoreDocument): string {
  return `${counted(record.events.length, 'event')}, ${counted(desk.changes.length, 'change')}`;
}

async function check(backup: Backup, disk: Disk): Promise<CheckedBackup> {
  const moment = `${plainDay(backup.at.slice(0, 10))}, ${backup.at.slice(11, 16)} UTC`;
  const bytes = await readWhole(backup.path, disk).catch(() => undefined);
  const parsed = bytes && parseStoreFile(bytes);
  if (parsed?.ok) {
    return { ...backup, isGood: true, inWords: `${moment}, ${contentInWords(parsed.value)}` };
  }
  const [problem] = parsed?.problems ?? [];
  const why = problem ? `${problem.path} ${problem.message}` : 'it cannot be read';
  return { ...backup, isGood: false, inWords: `${moment}, damaged: ${why}` };
}

function counted(count: number, thing: string): string {
  return `${count.toLocaleString('en-GB')} ${thing}${count === 1 ? '' : 's'}`;
}
