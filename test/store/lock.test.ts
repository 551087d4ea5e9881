import { readdir, readFile, rm, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { AROUND, type Around, HeldError, Lock } from '../../src/store/lock.js';
import { NotSavedError } from '../../src/store/problems.js';
import type { Life, ProcessId } from '../../src/store/process-life.js';
import { aFolder } from './house.js';

const folder = aFolder();
const path = () => join(folder(), 'summit.json');
const OTHER: ProcessId = { pid: 4711, host: 'newsdesk', boot: 'b', space: 's', born: '1' };

/** A world in which other processes live as told; `watching` is what happens at each look. */
function world(life: Life, watching: () => Promise<void> = async () => {}) {
  let looks = 0;
  const around: Around = {
    ...AROUND,
    lifeOf: async () => life,
    beat: () => {
      looks += 1;
      return watching();
    },
  };
  return { around, looks: () => looks };
}

async function leftByAnother(): Promise<void> {
  await writeFile(`${path()}.lock`, JSON.stringify({ ...OTHER, token: 't' }));
}

describe('a lock', () => {
  it('names its holder to whoever comes second', async () => {
    await leftByAnother();
    const refused = new Lock(path(), world('alive').around).take();
    await expect(refused).rejects.toBeInstanceOf(HeldError);
    await expect(refused).rejects.toThrow('process 4711 on newsdesk');
  });

  it('is had by one of two in the same process', async () => {
    const first = new Lock(path(), AROUND);
    await first.take();
    await expect(new Lock(path(), AROUND).take()).rejects.toThrow(`process ${process.pid} on`);
    await first.release();
    const second = new Lock(path(), AROUND);
    await second.take();
    await second.release();
    expect(await readdir(folder())).toEqual([]);
  });

  it('of a dead process is taken at once', async () => {
    await leftByAnother();
    const { around, looks } = world('dead');
    const lock = new Lock(path(), around);
    await lock.take();
    expect(looks()).toBe(0);
    expect(JSON.parse(await readFile(`${path()}.lock`, 'utf8'))).toMatchObject({
      pid: process.pid,
    });
    await lock.release();
    expect(await readdir(folder())).toEqual([]);
  });

  it('of a process that cannot be seen from here is taken when it has long not been touched', async () => {
    await leftByAnother();
    const { around, looks } = world('unknown');
    const lock = new Lock(path(), around);
    await lock.take();
    expect(looks()).toBeGreaterThan(5);
    await lock.release();
  });

  it.each([
    ['touched', (lock: string) => utimes(lock, 1, 1)],
    ['touched with a clock that was set back by years', (lock: string) => utimes(lock, 0, 0)],
    [
      'taken by a third',
      (lock: string) => writeFile(lock, JSON.stringify({ ...OTHER, token: 'u' })),
    ],
  ])('of a process that cannot be seen is held while it is %s', async (_, touch) => {
    await leftByAnother();
    const { around, looks } = world('unknown', () => touch(`${path()}.lock`));
    await expect(new Lock(path(), around).take()).rejects.toBeInstanceOf(HeldError);
    expect(looks()).toBe(1);
  });

  it.each(['', '{', 'null', '{"pid":"x"}', '\u0000\u0000'])(
    'that says nothing (%j) is watched like that of a process that cannot be seen',
    async (text) => {
      await writeFile(`${path()}.lock`, text);
      const { around, looks } = world('alive');
      const lock = new Lock(path(), around);
      await lock.take();
      expect(looks()).toBeGreaterThan(5);
      await lock.release();
    },
  );

  it('of a dead process goes to one of two that come at the same moment', async () => {
    await leftByAnother();
    const { around } = world('dead');
    const locks = [1, 2, 3, 4].map(() => new Lock(path(), around));
    const taken = await Promise.allSettled(locks.map((lock) => lock.take()));
    const won = taken.flatMap(({ status }, index) => (status === 'fulfilled' ? [index] : []));
    // Two may have looked at once; whoever was overtaken learns it before its first write.
    const confirmed = await Promise.allSettled(won.map((index) => locks[index]?.confirm()));
    expect(confirmed.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    await Promise.all(locks.map((lock) => lock.release()));
  });

  it('that was taken over is noticed before the next write', async () => {
    const lock = new Lock(path(), AROUND);
    await lock.take();
    await lock.confirm();
    await leftByAnother();
    await expect(lock.confirm()).rejects.toBeInstanceOf(NotSavedError);
    await expect(lock.confirm()).rejects.toThrow('process 4711 on newsdesk');
    await lock.release();
    // It is not this one's to remove.
    expect(await readdir(folder())).toEqual(['summit.json.lock']);
  });

  it('that somebody tidied away is put there again', async () => {
    const lock = new Lock(path(), AROUND);
    await lock.take();
    await rm(`${path()}.lock`);
    await lock.confirm();
    expect(await readdir(folder())).toEqual(['summit.json.lock']);
    await lock.release();
  });
});
