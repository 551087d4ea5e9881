import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { lifeOf, thisProcess } from '../../src/store/process-life.js';

/** Elsewhere every other process is unknown, and its lock is watched. */
const onLinux = existsSync('/proc/self/stat');

describe.runIf(onLinux)('lifeOf', () => {
  it('knows a process that runs, and one that has ended', async () => {
    const me = await thisProcess();
    expect(await lifeOf(me, me)).toBe('alive');
    const child = spawn(process.execPath, ['-e', '']);
    const pid = child.pid ?? 0;
    await once(child, 'close');
    expect(await lifeOf({ ...me, pid }, me)).toBe('dead');
  });

  it('is not taken in by a number that was given to another process', async () => {
    const me = await thisProcess();
    expect(await lifeOf({ ...me, born: '1' }, me)).toBe('dead');
  });

  it.each([
    ['on another machine, or before this one was started anew', { boot: 'another' }],
    ['in another container', { space: 'pid:[1]' }],
    ['where the system tells nothing', { boot: undefined, space: undefined, born: undefined }],
  ])('does not know of a process %s', async (_, over) => {
    const me = await thisProcess();
    expect(await lifeOf({ ...me, ...over }, me)).toBe('unknown');
  });
});
