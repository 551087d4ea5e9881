/** The order in which a commit reaches the disk, as strace sees it from outside. */
import { execFile } from 'node:child_process';
import { mkdir, readFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

interface Call {
  /** What it is in the order of a commit; other calls are left out. */
  step: Step;
  text: string;
  began: number;
  ended: number;
}

const STEPS = ['write', 'flush', 'rename', 'flush the folder', 'acknowledge'] as const;
type Step = (typeof STEPS)[number];

export async function hasStrace(): Promise<boolean> {
  return run('strace', ['-V']).then(
    () => true,
    () => false,
  );
}

/** The calls of a writer's last commit, in the order in which they ended. */
export async function commitCalls(writer: string, store: string): Promise<Call[]> {
  const folder = dirname(store);
  await mkdir(folder, { recursive: true });
  const log = join(folder, 'strace.txt');
  const calls = 'trace=write,writev,pwrite64,pwritev,fsync,fdatasync,rename,renameat,renameat2';
  await run(
    'strace',
    ['-f', '-y', '-s', '40', '-e', calls, '-o', log, process.execPath, writer, store, '1', '2'],
    {
      env: { ...process.env, UV_USE_IO_URING: '0' },
    },
  );
  const all = callsIn(await readFile(log, 'utf8'), store);
  const last = all.findLastIndex(({ step }) => step === 'rename');
  const before = all.findLastIndex(({ step }, index) => index < last && step === 'acknowledge');
  return all.slice(before + 1);
}

/** What is out of order; undefined where each step had ended before the next one began. */
export function outOfOrder(calls: readonly Call[]): string | undefined {
  for (const [index, step] of STEPS.entries()) {
    const these = calls.filter((call) => call.step === step);
    if (these.length === 0) return `no call to ${step}`;
    const next = STEPS[index + 1];
    const early = calls.find(
      (call) => call.step === next && these.some(({ ended }) => ended > call.began),
    );
    // Several commits of one moment share a write, so the first acknowledgement is what counts.
    if (early) return `${early.text} began before ${step} had ended`;
  }
  return undefined;
}

function callsIn(log: string, store: string): Call[] {
  const calls: Call[] = [];
  const open = new Map<string, { text: string; began: number }>();
  log.split('\n').forEach((line, index) => {
    const thread = line.slice(0, line.indexOf(' '));
    const text = line.slice(line.indexOf(' ')).trim();
    if (text.endsWith('<unfinished ...>')) {
      open.set(thread, { text: text.replace('<unfinished ...>', ''), began: index });
      return;
    }
    const begun = text.startsWith('<... ') ? open.get(thread) : undefined;
    const whole = begun ? begun.text + text.replace(/^<\.\.\. \w+ resumed>/, '') : text;
    const step = stepOf(whole, store);
    if (step) calls.push({ step, text: whole, began: begun?.began ?? index, ended: index });
  });
  return calls;
}

function stepOf(call: string, store: string): Step | undefined {
  const beside = `/.${basename(store)}.`;
  const [, name = '', first = ''] = /^(\w+)\((.*?)[,)]/.exec(call) ?? [];
  if (name.startsWith('rename')) return call.includes(beside) ? 'rename' : undefined;
  if (name.includes('sync')) {
    if (first.includes(beside)) return 'flush';
    return first.endsWith(`<${dirname(store)}>`) ? 'flush the folder' : undefined;
  }
  if (first.includes(beside)) return 'write';
  return name === 'write' && first.startsWith('1<') && call.includes('"[{')
    ? 'acknowledge'
    : undefined;
}
