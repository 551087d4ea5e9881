import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { runCommand } from '../src/terminal/commands.js';
import { run } from './wire/process.js';

const NOW = '2026-11-22T10:00Z';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'summit-cli-'));
});
afterEach(() => rm(folder, { recursive: true }));

/** Types a command in a terminal where the record is to be kept in a file that is not there yet. */
async function typed(args: string[], env: Record<string, string> = {}) {
  const printed: string[] = [];
  const complained: string[] = [];
  const status = await runCommand(args, {
    env: { SUMMIT_STORE: join(folder, 'summit.json'), ...env },
    now: () => new Date(NOW),
    print: (text) => void printed.push(text),
    complain: (text) => void complained.push(text),
  });
  return { status, out: printed.join('\n'), err: complained.join('\n') };
}

const record = {
  version: 1,
  topics: [{ id: 'taiwan', name: 'Taiwan', aliases: [] }],
};

describe('ask', () => {
  it('answers from the starter data where there is no record yet, and makes none', async () => {
    const { status, out } = await typed(['ask', '2025-11-24', 'us-china']);
    expect(status).toBe(0);
    expect(out).toContain('Monday 24 November 2025');
    expect(out).toContain('363 days ago');
    expect(await readdir(folder)).toEqual([]);
  });

  it('answers from the record that is kept, or from the file that is named', async () => {
    const path = join(folder, 'summit.json');
    await writeFile(path, JSON.stringify(record));
    for (const args of [
      ['ask', 'last us-china'],
      ['ask', 'last us-china', '--store', path],
    ]) {
      const { status, out } = await typed(args);
      expect(status).toBe(0);
      expect(out).not.toContain('2025');
    }
  });

  it('gives the answer as a value with --json', async () => {
    const { out } = await typed([
      'ask',
      '--json',
      'what happened on 2025-11-24 between US and China',
    ]);
    expect(JSON.parse(out)).toMatchObject({
      kind: 'event',
      event: { id: '2025-11-24-cn-us-call' },
    });
  });

  it('reckons from another moment with --now', async () => {
    const { out } = await typed(['ask', '2025-11-24 us-china', '--now', '2025-11-25T12:00Z']);
    expect(out).toContain('yesterday');
  });

  it('needs no Slack, and does not mind what is wrong there', async () => {
    const { status } = await typed(['ask', 'last us-china'], { SLACK_BOT_TOKEN: 'nonsense' });
    expect(status).toBe(0);
  });

  it.each([
    ['a file that is not there', ['ask', 'x', '--store', '/nowhere/record.json'], {}, 'no file'],
    ['an empty store path', ['ask', 'x'], { SUMMIT_STORE: '' }, 'SUMMIT_STORE'],
    ['an unknown zone', ['ask', 'x'], { SUMMIT_TIME_ZONE: 'Mars' }, 'SUMMIT_TIME_ZONE'],
    ['a folder in a file’s place', ['ask', 'x', '--store', tmpdir()], {}, 'cannot be read'],
  ])('says so with status 1: %s', async (_, args, env, words) => {
    const { status, err } = await typed(args, env);
    expect([status, err]).toEqual([1, expect.stringContaining(words)]);
  });

  it.each([
    ['no question', ['ask']],
    ['an unknown option', ['ask', 'x', '--loud']],
    ['a moment that is none', ['ask', 'x', '--now', 'soon']],
  ])('shows how it is typed with status 2: %s', async (_, args) => {
    const { status, err } = await typed(args);
    expect([status, err]).toEqual([2, expect.stringContaining('Usage: npm run summit -- ask')]);
  });
});

describe('validate', () => {
  it('says that the starter data is right', async () => {
    const { status, out } = await typed(['validate', 'data/starter.json']);
    expect([status, out]).toEqual([0, expect.stringMatching(/is right: \d+ events/)]);
  });

  it('lists all that is wrong, each with its place, with status 1', async () => {
    const path = join(folder, 'record.json');
    const topics = Array.from({ length: 30 }, (_, index) => ({ id: `t${index}`, name: 7 }));
    await writeFile(path, JSON.stringify({ version: 1, topics }));
    const { status, out, err } = await typed(['validate', path]);
    expect(status).toBe(1);
    expect(out.split('\n')).toHaveLength(60);
    expect(out).toContain('topics[29](t29).name: ');
    expect(err).toContain('60 things are wrong');
  });

  it.each([
    ['a file that is not there', ['validate', '/nowhere/record.json'], 1],
    ['a folder', ['validate', tmpdir()], 1],
    ['no file', ['validate'], 2],
    ['two files', ['validate', 'a', 'b'], 2],
  ])('with %s ends as it should', async (_, args, status) => {
    expect((await typed(args)).status).toBe(status);
  });
});

describe('anything else', () => {
  it.each([[[]], [['drop']], [['constructor']]])(
    'shows the commands with status 2: %j',
    async (args) => {
      const { status, err } = await typed(args);
      expect([status, err]).toEqual([2, expect.stringContaining('validate FILE')]);
    },
  );

  it('shows them with status 0 where help is asked for', async () => {
    expect((await typed(['help'])).status).toBe(0);
    expect((await typed(['--help'])).out).toContain('ask "QUESTION"');
  });
});

describe('npm run summit', () => {
  it('is the same in a process of its own', async () => {
    vi.setConfig({ testTimeout: 30_000 });
    const summit = run('cli.ts', ['ask', '2025-11-24 us-china', '--now', NOW], {});
    expect(await summit.ended).toBe(0);
    expect(summit.out()).toContain('363 days ago');
  });
});
