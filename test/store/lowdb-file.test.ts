import {
  lstat,
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  rm,
  symlink,
  truncate,
  writeFile,
} from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { DISK, type Disk } from '../../src/store/disk.js';
import { AROUND } from '../../src/store/lock.js';
import { openFileStore, readStoreFile } from '../../src/store/lowdb-file.js';
import { StoreError } from '../../src/store/problems.js';
import { starterDocument } from '../../src/store/starter.js';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'summit-store-'));
});
afterEach(() => rm(folder, { recursive: true }));

const small = { version: 1, topics: [{ id: 'taiwan', name: 'Taiwan', aliases: [] }] };

describe('openFileStore', () => {
  it('begins with the starter data where there is no file, and makes the folder for it', async () => {
    const path = join(folder, 'new', 'summit.json');
    const store = await openFileStore(path);
    const starter = await starterDocument();
    expect(store.record().toDocument().events).toHaveLength(starter.record.events.length);
    expect(await readStoreFile(path)).toEqual(starter);
    expect(await readdir(join(folder, 'new'))).toEqual(['summit.json', 'summit.json.lock']);
    await store.close();
    expect(await readdir(join(folder, 'new'))).toEqual(['summit.json']);
  });

  it('keeps what is there: a plain record document is a store file', async () => {
    const path = join(folder, 'summit.json');
    await writeFile(path, JSON.stringify(small));
    const store = await openFileStore(path);
    expect([...store.record().topics.keys()]).toEqual(['taiwan']);
    expect(await readFile(path, 'utf8')).toBe(JSON.stringify(small));
  });

  it.each([
    ['nothing', '', 'is empty'],
    ['half of a record', JSON.stringify(small).slice(0, 40), 'line 1, column'],
    ['something else', '[]', 'the document'],
    ['null', 'null', 'the document'],
    ['another version', JSON.stringify({ ...small, version: 2 }), 'version'],
    ['a misspelt key', JSON.stringify({ ...small, evnets: [] }), 'evnets'],
    ['a desk that is none', JSON.stringify({ ...small, desk: { cards: 3 } }), 'desk.cards'],
    ['bytes that are no text', Buffer.from([0x7b, 0xff, 0xfe, 0x7d]), 'UTF-8'],
  ])(
    'does not start from %s, says where it is wrong, and leaves it as it is',
    async (_, content, words) => {
      const path = join(folder, 'summit.json');
      await writeFile(path, content);
      const before = await readFile(path);
      const refusal = await openFileStore(path).catch((error: unknown) => error);
      expect(refusal).toBeInstanceOf(StoreError);
      expect(String(refusal)).toContain(path);
      expect(String(refusal)).toContain(words);
      expect(await readFile(path)).toEqual(before);
      expect(await readdir(folder)).toEqual(['summit.json']);
    },
  );

  it('names the entry and the field, twenty problems at most, and how many more there are', async () => {
    const path = join(folder, 'summit.json');
    const topics = Array.from({ length: 25 }, (_, index) => ({
      id: `t${index}`,
      name: '',
      aliases: [],
    }));
    await writeFile(path, JSON.stringify({ version: 1, topics }));
    const refusal = await openFileStore(path).catch((error: unknown) => error);
    expect(String(refusal)).toContain('topics[3](t3).name: should not be empty');
    expect(String(refusal)).toContain('and 5 more');
    expect(String(refusal)).not.toContain('topics[21]');
  });

  it('writes through a link, and leaves it a link', async () => {
    const real = join(folder, 'real.json');
    const path = join(folder, 'summit.json');
    await writeFile(real, JSON.stringify(small));
    await symlink(real, path);
    const store = await openFileStore(path);
    await store.rememberChannel('C1', { watching: false, said: [] });
    await store.close();
    expect((await lstat(path)).isSymbolicLink()).toBe(true);
    expect((await readStoreFile(real))?.desk.channels).toEqual({
      C1: { watching: false, said: [] },
    });
  });

  it('does not begin a record behind a link that leads nowhere: a disk may not be mounted', async () => {
    const path = join(folder, 'summit.json');
    await symlink(join(folder, 'unmounted', 'summit.json'), path);
    await expect(openFileStore(path)).rejects.toThrow('is its disk mounted?');
  });

  it('refuses a file that is larger than it would ever write, before reading it', async () => {
    const path = join(folder, 'summit.json');
    await writeFile(path, '');
    await truncate(path, 257 * 1024 * 1024);
    await expect(openFileStore(path)).rejects.toThrow('is larger than the 256 MB');
  });

  it('removes what a process that was killed has left half written', async () => {
    const path = join(folder, 'summit.json');
    await writeFile(path, JSON.stringify(small));
    await writeFile(join(folder, '.summit.json.4711.tmp'), '{');
    const store = await openFileStore(path);
    await store.close();
    expect(await readdir(folder)).toEqual(['summit.json']);
  });

  it('shares one write among the commits of one moment', async () => {
    const path = join(folder, 'summit.json');
    await writeFile(path, JSON.stringify(small));
    let renames = 0;
    const rename: Disk['rename'] = async (from, to) => {
      renames += 1;
      await DISK.rename(from, to);
    };
    const store = await openFileStore(path, { around: { ...AROUND, disk: { ...DISK, rename } } });
    await Promise.all(
      Array.from({ length: 60 }, (_, index) =>
        store.posted({ channel: 'C1', ts: `${index}`, event: 'x', revision: 0 }),
      ),
    );
    await store.close();
    expect(renames).toBe(1);
    expect((await readStoreFile(path))?.desk.cards).toHaveLength(60);
  });

  it('says so where a folder stands in the place of the file', async () => {
    const path = join(folder, 'summit.json');
    await mkdir(path);
    await expect(openFileStore(path)).rejects.toThrow(/cannot be read.*SUMMIT_STORE/s);
  });

  it('says so where the file cannot be made', async () => {
    await writeFile(join(folder, 'file'), '');
    await expect(openFileStore(join(folder, 'file', 'summit.json'))).rejects.toBeInstanceOf(
      StoreError,
    );
  });
});

describe('readStoreFile', () => {
  it('makes no file where there is none', async () => {
    expect(await readStoreFile(join(folder, 'summit.json'))).toBeUndefined();
    expect(await readdir(folder)).toEqual([]);
  });
});
