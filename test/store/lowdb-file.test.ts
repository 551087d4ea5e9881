import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
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
    expect(await readdir(join(folder, 'new'))).toEqual(['summit.json']);
    await store.close();
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
