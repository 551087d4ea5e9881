import { readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { DISK, type Disk } from '../../src/store/disk.js';
import { openFileStore, readStoreFile } from '../../src/store/lowdb-file.js';
import { NotSavedError, StoreError } from '../../src/store/problems.js';
import { aFolder, aroundWith, commitTitle, refusal, titleIn, writeSmallRecord } from './house.js';

const folder = aFolder();
const path = () => join(folder(), 'summit.json');

/** A disk that takes nothing while `refuses` names why. */
function moodyDisk() {
  const mood: { refuses: string | undefined } = { refuses: undefined };
  const open: Disk['open'] = async (file, flags, mode) => {
    if (mood.refuses !== undefined && flags !== 'r') throw refusal(mood.refuses);
    return DISK.open(file, flags, mode);
  };
  const refusing =
    <A extends unknown[], R>(action: (...args: A) => Promise<R>) =>
    async (...args: A): Promise<R> => {
      if (mood.refuses !== undefined) throw refusal(mood.refuses);
      return action(...args);
    };
  const link = refusing(DISK.link);
  const moving = refusing(DISK.rename);
  return { mood, around: aroundWith({ open, link, rename: moving }) };
}

describe('a disk that refuses', () => {
  it.each([
    ['ENOSPC', 'Nothing was saved: the disk that keeps the record is full.'],
    ['EDQUOT', 'Nothing was saved: the disk that keeps the record is full.'],
    ['EROFS', 'Nothing was saved: the place that keeps the record cannot be written to.'],
    ['EACCES', 'Nothing was saved: the place that keeps the record cannot be written to.'],
    ['EIO', 'Nothing was saved: the disk that keeps the record does not take it.'],
  ])(
    'with %s: the editor is told, the record stays as on disk, and later commits work',
    async (code, told) => {
      await writeSmallRecord(path());
      const { mood, around } = moodyDisk();
      const store = await openFileStore(path(), { around });
      await commitTitle(store, 'first');
      const onDisk = await readFile(path());
      const record = store.record();

      mood.refuses = code;
      const refused = await commitTitle(store, 'second').catch((error: unknown) => error);
      expect(refused).toBeInstanceOf(NotSavedError);
      expect(refused).toMatchObject({ told });
      expect(store.record()).toBe(record);
      expect(store.history()).toHaveLength(1);
      expect(await readFile(path())).toEqual(onDisk);

      mood.refuses = undefined;
      expect((await commitTitle(store, 'third')).kind).toBe('committed');
      await store.close();
      const kept = await readStoreFile(path());
      expect(kept?.desk.changes.map(({ after }) => after?.title)).toEqual(['first', 'third']);
    },
  );

  it('tells all who shared the write, and none of them is kept', async () => {
    await writeSmallRecord(path());
    const { mood, around } = moodyDisk();
    const store = await openFileStore(path(), { around });
    mood.refuses = 'ENOSPC';
    const both = await Promise.allSettled([
      commitTitle(store, 'mine'),
      store.posted({ channel: 'C1', ts: '1.2', event: 'x', revision: 0 }),
    ]);
    expect(both.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    expect([store.cards(), store.history()]).toEqual([[], []]);
    await store.close();
  });

  it('lets it start and answer where nothing can be written, and save when that is over', async () => {
    await writeSmallRecord(path());
    const { mood, around } = moodyDisk();
    mood.refuses = 'EROFS';
    const warnings: string[] = [];
    const store = await openFileStore(path(), {
      around,
      warn: (sentence) => warnings.push(sentence),
    });
    expect(warnings).toEqual([
      expect.stringContaining('Questions are answered; nothing can be saved'),
    ]);
    expect(store.record().events.size).toBe(2);
    await expect(commitTitle(store, 'no')).rejects.toBeInstanceOf(NotSavedError);
    mood.refuses = undefined;
    expect((await commitTitle(store, 'yes')).kind).toBe('committed');
    await store.close();
  });

  it('does not overwrite what another process wrote while it could not be locked', async () => {
    await writeSmallRecord(path());
    const { mood, around } = moodyDisk();
    mood.refuses = 'EROFS';
    const store = await openFileStore(path(), { around });
    const other = await openFileStore(path());
    await commitTitle(other, 'theirs');
    mood.refuses = undefined;
    await expect(commitTitle(store, 'mine')).rejects.toThrow('is in use by');
    await other.close();
    await expect(commitTitle(store, 'mine')).rejects.toThrow('Start Summit anew');
    await store.close();
    expect(titleIn(await openAndClose())).toBe('theirs');
  });

  it('cannot begin a record in a place that cannot be written to', async () => {
    const { mood, around } = moodyDisk();
    mood.refuses = 'EROFS';
    await expect(openFileStore(path(), { around })).rejects.toBeInstanceOf(StoreError);
  });

  it('saves all the same where only the last good copy cannot be kept', async () => {
    await writeSmallRecord(path());
    const around = aroundWith({
      link: () => Promise.reject(refusal('EPERM')),
      copyFile: () => Promise.reject(refusal('ENOSPC')),
    });
    const warnings: string[] = [];
    const store = await openFileStore(path(), {
      around,
      warn: (sentence) => warnings.push(sentence),
    });
    expect((await commitTitle(store, 'saved')).kind).toBe('committed');
    expect(warnings).toEqual(['The last good copy could not be kept.']);
    await store.close();
  });
});

describe('a file in other hands while Summit runs', () => {
  it('keeps aside what somebody wrote into it by hand', async () => {
    await writeSmallRecord(path());
    const warnings: string[] = [];
    const store = await openFileStore(path(), {
      warn: (sentence) => warnings.push(sentence),
      now: () => new Date('2026-11-22T10:00:00Z'),
    });
    await writeFile(path(), 'by hand');
    expect((await commitTitle(store, 'mine')).kind).toBe('committed');
    await store.close();
    expect(warnings).toEqual([expect.stringContaining('was changed by another hand')]);
    expect(await readFile(`${path()}.aside.2026-11-22T10-00-00Z`, 'utf8')).toBe('by hand');
    expect(titleIn(await openAndClose())).toBe('mine');
  });

  it('is written anew where somebody took it away', async () => {
    await writeSmallRecord(path());
    const store = await openFileStore(path());
    await rm(path());
    expect((await commitTitle(store, 'mine')).kind).toBe('committed');
    await store.close();
    expect(titleIn(await openAndClose())).toBe('mine');
  });

  it('is written no more where another process has taken the lock over', async () => {
    await writeSmallRecord(path());
    const store = await openFileStore(path());
    await rename(`${path()}.lock`, join(folder(), 'away'));
    const other = await openFileStore(path());
    await expect(commitTitle(store, 'mine')).rejects.toMatchObject({
      told: 'Nothing was saved: another Summit has taken over the record.',
    });
    expect((await commitTitle(other, 'theirs')).kind).toBe('committed');
    await store.close();
    await other.close();
    expect(titleIn(await openAndClose())).toBe('theirs');
  });
});

describe('a clock that is set back', () => {
  it('changes neither the order of the history nor which backup is the newest', async () => {
    await writeSmallRecord(path());
    const clock = [
      '2026-11-22T10:00:00.000Z',
      '2026-11-22T11:00:00.000Z',
      '1999-12-31T23:59:59.000Z',
    ];
    let at = 0;
    const store = await openFileStore(path(), { now: () => new Date(clock[at] ?? 0) });
    for (const [index, moment] of clock.entries()) {
      at = index;
      await commitTitle(store, `title ${index}`, { at: moment });
    }
    expect(store.history().map(({ at: moment }) => moment)).toEqual([...clock].reverse());
    await store.close();
    expect((await openAndClose()).history().map(({ revision }) => revision)).toEqual([3, 2, 1]);
    await writeFile(path(), '');
    await expect(openFileStore(path())).rejects.toThrow('summit.json.000003.1999-12-31T23-59-59Z');
    expect(await readdir(join(folder(), 'backups'))).toHaveLength(3);
  });
});

async function openAndClose() {
  const store = await openFileStore(path());
  await store.close();
  return store;
}
