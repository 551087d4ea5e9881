import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openFileStore } from '../../src/store/lowdb-file.js';
import { runCommand } from '../../src/terminal/commands.js';
import { aFolder, commitTitle, titleIn, writeSmallRecord } from '../store/house.js';

const folder = aFolder();
const path = () => join(folder(), 'summit.json');

/** Types the command; whoever sits there answers with `says`, if anybody does. */
async function typed(args: string[], says?: string) {
  const printed: string[] = [];
  const complained: string[] = [];
  const asked: string[] = [];
  const status = await runCommand(['restore', '--store', path(), ...args], {
    env: {},
    now: () => new Date('2026-11-22T12:00:00Z'),
    print: (text) => void printed.push(text),
    complain: (text) => void complained.push(text),
    ...(says !== undefined && {
      question: async (text: string) => {
        asked.push(text);
        return says;
      },
    }),
  });
  return { status, out: printed.join('\n'), err: complained.join('\n'), asked };
}

/** A record whose entry was called one, two, three; then its file was damaged. */
async function damagedStore(): Promise<void> {
  await writeSmallRecord(path());
  const store = await openFileStore(path(), { now: () => new Date('2026-11-22T10:31:05Z') });
  for (const title of ['one', 'two', 'three']) await commitTitle(store, title);
  await store.close();
  await writeFile(path(), '{"version":1,');
}

async function titleKept(): Promise<string | undefined> {
  const store = await openFileStore(path());
  await store.close();
  return titleIn(store);
}

describe('a start from a damaged record', () => {
  it('is refused, and told where the damage is and which backup is the newest good one', async () => {
    await damagedStore();
    const newest = join(folder(), 'backups', 'summit.json.000003.2026-11-22T10-31-05Z');
    const refused = openFileStore(path());
    await expect(refused).rejects.toThrow('line 1, column 14: is not JSON from here on');
    await expect(refused).rejects.toThrow(
      `${newest} (22 November 2026, 10:31 UTC, 2 events, 2 changes)`,
    );
    await expect(refused).rejects.toThrow('npm run summit -- restore');
    await writeFile(newest, 'damaged as well');
    await expect(openFileStore(path())).rejects.toThrow('summit.json.000002.');
  });

  it('does not begin anew where the file is gone and there are backups', async () => {
    await damagedStore();
    await rm(path());
    await expect(openFileStore(path())).rejects.toThrow('There is no file');
    expect((await typed(['--yes'])).status).toBe(0);
    expect(await titleKept()).toBe('two');
  });
});

describe('restore', () => {
  it('lists the backups, asks, puts back the newest good one, and keeps the damaged file', async () => {
    await damagedStore();
    const { status, out, asked } = await typed([], 'y');
    expect(status).toBe(0);
    expect(asked).toEqual(['Put it back? [y/N] ']);
    expect(out.split('\n').slice(0, 3)).toEqual([
      '     3  22 November 2026, 10:31 UTC, 2 events, 2 changes',
      '     2  22 November 2026, 10:31 UTC, 2 events, 1 change',
      '     1  22 November 2026, 10:31 UTC, 2 events, 0 changes',
    ]);
    expect(await titleKept()).toBe('two');
    expect(await readFile(`${path()}.aside.2026-11-22T12-00-00Z`, 'utf8')).toBe('{"version":1,');
  });

  it.each([
    ['--from 2', ['--from', '2'], 'one'],
    [
      '--from with a file',
      () => ['--from', join(folder(), 'backups', 'summit.json.000001.2026-11-22T10-31-05Z')],
      'Trump–Xi phone call',
    ],
  ])('puts back another with %s', async (_, args, title) => {
    await damagedStore();
    const { status } = await typed(['--yes', ...(typeof args === 'function' ? args() : args)]);
    expect([status, await titleKept()]).toEqual([0, title]);
  });

  it('passes over a backup that is damaged itself, and says what is wrong with it', async () => {
    await damagedStore();
    await writeFile(join(folder(), 'backups', 'summit.json.000003.2026-11-22T10-31-05Z'), '');
    const { out } = await typed(['--yes']);
    expect(out).toContain('     3  22 November 2026, 10:31 UTC, damaged: the file is empty');
    expect(await titleKept()).toBe('one');
    const refused = await typed(['--yes', '--from', '3']);
    expect([refused.status, refused.err]).toEqual([
      1,
      expect.stringContaining('is not good itself'),
    ]);
  });

  it.each([
    ['who is asked says no', 'n', 'Nothing was changed.'],
    ['who is asked says nothing', '', 'Nothing was changed.'],
    ['nobody can be asked', undefined, 'add --yes'],
  ])('changes nothing where %s', async (_, says, words) => {
    await damagedStore();
    const before = await readdir(folder());
    const { status, out, err } = await typed([], says);
    expect([status, out + err]).toEqual([1, expect.stringContaining(words)]);
    expect(await readFile(path(), 'utf8')).toBe('{"version":1,');
    expect(await readdir(folder())).toEqual(before);
  });

  it('is refused while Summit runs', async () => {
    await writeSmallRecord(path());
    const store = await openFileStore(path());
    await commitTitle(store, 'running');
    const { status, err } = await typed(['--yes']);
    expect([status, err]).toEqual([1, expect.stringContaining('is in use by process')]);
    await store.close();
    expect(await titleKept()).toBe('running');
  });

  it.each([
    ['there are no backups', [], 'There is no good backup'],
    ['there is none of that number', ['--from', '9'], 'There is no backup 9'],
    ['there is no such file', ['--from', '/nowhere/x.json'], 'There is no file /nowhere/x.json'],
  ])('says so where %s', async (_, args, words) => {
    await writeSmallRecord(path());
    const { status, err } = await typed(args);
    expect([status, err]).toEqual([1, expect.stringContaining(words)]);
  });
});
