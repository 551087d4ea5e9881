import { readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Backup,
  backupsOf,
  keepBackup,
  pruneBackups,
  superfluous,
} from '../../src/store/backups.js';
import { DISK } from '../../src/store/disk.js';
import { aFolder, refusal } from './house.js';

const folder = aFolder();
const path = () => join(folder(), 'summit.json');

function aBackup(number: number, day: string): Backup {
  return { path: `${number}`, number, at: `${day}T10:00:00Z` };
}

describe('superfluous', () => {
  it('keeps the last three, and the last of each of the last fourteen days', () => {
    const days = Array.from(
      { length: 20 },
      (_, index) => `2026-11-${String(20 - index).padStart(2, '0')}`,
    );
    const backups = days.flatMap((day, index) => [
      aBackup(1000 - index * 2, day),
      aBackup(999 - index * 2, day),
    ]);
    const gone = new Set(superfluous(backups));
    const kept = backups.filter((backup) => !gone.has(backup));
    expect(kept.map(({ number }) => number)).toEqual([
      1000,
      999,
      998,
      ...Array.from({ length: 12 }, (_, index) => 996 - index * 2),
    ]);
  });

  it('never drops the newest, whatever the clock says, and keeps no more than seventeen', () => {
    const days = fc.array(
      fc.date({ min: new Date('2020-01-01'), max: new Date('2030-01-01'), noInvalidDate: true }),
      {
        minLength: 1,
        maxLength: 60,
      },
    );
    fc.assert(
      fc.property(days, (dates) => {
        const backups = dates.map((date, index) =>
          aBackup(dates.length - index, date.toISOString().slice(0, 10)),
        );
        const gone = superfluous(backups);
        expect(gone).not.toContain(backups[0]);
        expect(backups.length - gone.length).toBeLessThanOrEqual(17);
      }),
    );
  });
});

describe('keepBackup', () => {
  it('gives the file a second name, and costs no second copy', async () => {
    await writeFile(path(), 'one');
    const kept = await keepBackup(path(), new Date('2026-11-22T10:31:05.123Z'));
    expect(kept).toEqual({
      path: join(folder(), 'backups', 'summit.json.000001.2026-11-22T10-31-05Z'),
      number: 1,
      at: '2026-11-22T10:31:05Z',
    });
    expect((await stat(kept.path)).ino).toBe((await stat(path())).ino);
  });

  it('numbers on where the clock was set back, so that the newest stays the newest', async () => {
    for (const [text, now] of [
      ['one', '2026-11-22T10:00:00Z'],
      ['two', '2026-11-22T10:00:00Z'],
      ['three', '2001-01-01T00:00:00Z'],
    ] as const) {
      await writeFile(path(), text, { flag: 'w' });
      await keepBackup(path(), new Date(now), {
        ...DISK,
        link: () => Promise.reject(refusal('EPERM')),
      });
    }
    const backups = await backupsOf(path());
    expect(backups.map(({ number, at }) => [number, at])).toEqual([
      [3, '2001-01-01T00:00:00Z'],
      [2, '2026-11-22T10:00:00Z'],
      [1, '2026-11-22T10:00:00Z'],
    ]);
    // The file system knew no second names, so these are copies.
    expect(await Promise.all(backups.map((backup) => readFile(backup.path, 'utf8')))).toEqual([
      'three',
      'two',
      'one',
    ]);
  });

  it('does not touch the backups of another store in the same folder', async () => {
    await writeFile(path(), 'one');
    await writeFile(join(folder(), 'other.json'), 'other');
    await keepBackup(join(folder(), 'other.json'), new Date(0));
    for (let count = 0; count < 5; count += 1) await keepBackup(path(), new Date(0));
    await pruneBackups(path());
    const names = await readdir(join(folder(), 'backups'));
    expect(names.filter((name) => name.startsWith('other'))).toHaveLength(1);
    expect(names.filter((name) => name.startsWith('summit'))).toHaveLength(3);
  });
});
