import { chmod, readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { DISK, type Disk } from '../../src/store/disk.js';
import { InDoubtError, leftBeside, writeWhole } from '../../src/store/whole-file.js';
import { aFolder, refusal } from './house.js';

const folder = aFolder();
const pieces = [Buffer.from('new '), Buffer.from('text')];

/** The disk, and the order of what is asked of it, without what only looks. */
function watched(over: Partial<Disk> = {}) {
  const asked: string[] = [];
  const disk: Disk = { ...DISK, ...over };
  const open: Disk['open'] = async (path, flags, mode) => {
    const file = await disk.open(path, flags, mode);
    const what = flags === 'r' ? 'folder' : 'file';
    return new Proxy(file, {
      get(target, key) {
        const value: unknown = Reflect.get(target, key);
        if (typeof value !== 'function') return value;
        return (...args: unknown[]) => {
          if (key === 'write' || key === 'sync') asked.push(`${String(key)} ${what}`);
          return value.apply(target, args);
        };
      },
    });
  };
  const rename: Disk['rename'] = (from, to) => {
    asked.push('rename');
    return disk.rename(from, to);
  };
  return { disk: { ...disk, open, rename }, asked };
}

describe('writeWhole', () => {
  it('writes beside, flushes, renames, flushes the folder, in this order', async () => {
    const path = join(folder(), 'record.json');
    const { disk, asked } = watched();
    await writeWhole(path, pieces, { disk });
    expect(asked).toEqual(['write file', 'write file', 'sync file', 'rename', 'sync folder']);
    expect(await readFile(path, 'utf8')).toBe('new text');
    expect(await readdir(folder())).toEqual(['record.json']);
  });

  it.each<[string, Partial<Disk>]>([
    ['the file cannot be made', { open: () => Promise.reject(refusal('EROFS')) }],
    ['the rename is refused', { rename: () => Promise.reject(refusal('EIO')) }],
    ['there is no room for it', { open: noRoomAfter(5) }],
    ['its flush fails', { open: noFlushOf('file') }],
  ])('leaves the old file, and nothing beside it, where %s', async (_, over) => {
    const path = join(folder(), 'record.json');
    await writeFile(path, 'old');
    await expect(writeWhole(path, pieces, { disk: { ...DISK, ...over } })).rejects.toThrow();
    expect(await readFile(path, 'utf8')).toBe('old');
    expect(await readdir(folder())).toEqual(['record.json']);
  });

  it('puts the old file back where the folder could not be flushed after the rename', async () => {
    const path = join(folder(), 'record.json');
    const second = join(folder(), 'second');
    await writeFile(path, 'old');
    const keepOld = async () => {
      await DISK.link(path, second);
      return second;
    };
    const disk = { ...DISK, open: noFlushOf('folder') };
    await expect(writeWhole(path, pieces, { disk, keepOld })).rejects.toMatchObject({
      code: 'EIO',
    });
    expect(await readFile(path, 'utf8')).toBe('old');
  });

  it('says that it is in doubt where the old one could not be put back either', async () => {
    const path = join(folder(), 'record.json');
    const disk = { ...DISK, open: noFlushOf('folder') };
    await expect(writeWhole(path, pieces, { disk })).rejects.toBeInstanceOf(InDoubtError);
  });

  it('goes on where the disk takes a piece in parts', async () => {
    const path = join(folder(), 'record.json');
    const open: Disk['open'] = async (...args) => {
      const file = await DISK.open(...args);
      return new Proxy(file, {
        get(target, key) {
          if (key !== 'write') return method(target, key);
          return (piece: Uint8Array, at: number) => target.write(piece, at, 1);
        },
      });
    };
    await writeWhole(path, pieces, { disk: { ...DISK, open } });
    expect(await readFile(path, 'utf8')).toBe('new text');
  });

  it('leaves who may read the file as somebody set it', async () => {
    const path = join(folder(), 'record.json');
    await writeFile(path, 'old');
    await chmod(path, 0o600);
    await writeWhole(path, pieces);
    expect((await stat(path)).mode & 0o777).toBe(0o600);
  });
});

describe('leftBeside', () => {
  it('knows what a killed process left of this file, and nothing else', () => {
    const names = [
      '.a.json.12.tmp',
      '.a.json.x.tmp',
      '.b.json.12.tmp',
      'a.json',
      '.a.json.12.tmp2',
    ];
    expect(leftBeside('/data/a.json', names)).toEqual(['.a.json.12.tmp']);
  });
});

function method(target: object, key: PropertyKey): unknown {
  const value: unknown = Reflect.get(target, key);
  return typeof value === 'function' ? value.bind(target) : value;
}

/** A disk that is full after so many bytes of each file. */
function noRoomAfter(bytes: number): Disk['open'] {
  return async (...args) => {
    const file = await DISK.open(...args);
    let left = bytes;
    return new Proxy(file, {
      get(target, key) {
        if (key !== 'write') return method(target, key);
        return async (piece: Uint8Array, at: number) => {
          if (left === 0) throw refusal('ENOSPC');
          const length = Math.min(left, piece.length - at);
          left -= length;
          return target.write(piece, at, length);
        };
      },
    });
  };
}

function noFlushOf(what: 'file' | 'folder'): Disk['open'] {
  return async (path, flags, mode) => {
    const file = await DISK.open(path, flags, mode);
    if ((flags === 'r') !== (what === 'folder')) return file;
    return new Proxy(file, {
      get: (target, key) =>
        key === 'sync' ? () => Promise.reject(refusal('EIO')) : method(target, key),
    });
  };
}
