import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { runCommand } from '../../src/terminal/commands.js';
import { aDocument, anEvent } from '../builders.js';

let folder: string;
let store: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'summit-keeping-'));
  store = join(folder, 'summit.json');
  await writeFile(store, JSON.stringify(aDocument({ events: [anEvent()] })));
});
afterEach(() => rm(folder, { recursive: true }));

async function typed(...args: string[]) {
  const printed: string[] = [];
  const complained: string[] = [];
  const status = await runCommand(args, {
    env: { SUMMIT_STORE: store, SUMMIT_TIME_ZONE: 'Europe/London' },
    now: () => new Date('2026-11-22T10:00Z'),
    print: (text) => void printed.push(text),
    complain: (text) => void complained.push(text),
  });
  return { status, out: printed.join('\n'), err: complained.join('\n') };
}

async function file(value: unknown): Promise<string> {
  const path = join(folder, 'in.json');
  await writeFile(path, JSON.stringify(value));
  return path;
}

describe('import', () => {
  it('with --dry-run lists what would change and writes nothing', async () => {
    const before = await readFile(store, 'utf8');
    const path = await file({ version: 1, events: [anEvent({ title: 'Another headline' })] });
    const { status, out } = await typed('import', path, '--dry-run');
    expect(status).toBe(0);
    expect(out).toContain('~ 2025-11-24-cn-us-call: changed the headline to “Another headline”');
    expect(out).toContain('Nothing was written');
    expect(await readFile(store, 'utf8')).toBe(before);
  });

  it('writes all of a document, and the history tells of it', async () => {
    const path = await file({
      version: 1,
      events: [anEvent({ title: 'Another headline' }), anEvent({ id: '2025-12-01-cn-us-call' })],
    });
    const { status, out } = await typed('import', path, '--reason', 'backlog');
    expect(status).toBe(0);
    expect(out).toContain('1 events added, 1 changed');
    const { out: history } = await typed('history', '2025-11-24-cn-us-call');
    expect(history).toContain('22 November 2026, 10:00, An import');
    expect(history).toContain('changed the headline to “Another headline”');
    expect(history).toContain('Reason: backlog');
    const { out: exported } = await typed('export');
    expect(JSON.parse(exported).events).toHaveLength(2);
  });

  it('writes nothing of a document of which a part is wrong', async () => {
    const before = await readFile(store, 'utf8');
    const path = await file({
      version: 1,
      events: [
        anEvent({ id: '2025-12-01-cn-us-call' }),
        anEvent({ id: '2025-12-02-cn-us-call', participants: ['nobody'] }),
      ],
    });
    const { status, err } = await typed('import', path);
    expect(status).toBe(1);
    expect(err).toContain('nothing was written');
    expect(err).toContain('names a person that the record does not hold: "nobody"');
    expect(await readFile(store, 'utf8')).toBe(before);
  });
});

describe('history and export', () => {
  it('of an entry that never was is refused', async () => {
    expect((await typed('history', '1999-01-01-xx-yy-call')).status).toBe(1);
  });

  it('gives a document that comes back unchanged', async () => {
    const path = join(folder, 'out.json');
    expect((await typed('export', path)).status).toBe(0);
    const { out } = await typed('import', path);
    expect(out).toContain('There is nothing to write.');
  });
});
