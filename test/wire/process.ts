/** Summit as a process of its own, as `npm start` and `npm run summit` run it. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { fileURLToPath, pathToFileURL } from 'node:url';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const LOADER = pathToFileURL(`${ROOT}node_modules/tsx/dist/loader.mjs`).href;

export interface Process {
  child: ChildProcess;
  out(): string;
  err(): string;
  /** Resolves when the standard output holds the words. */
  says(words: string): Promise<void>;
  /** Resolves with the exit status when the process has ended. */
  ended: Promise<number | null>;
}

/** Starts a file of src/ with this environment alone, in a folder that has no .env. */
export function run(file: string, args: string[], env: Record<string, string>): Process {
  const child = spawn(process.execPath, ['--import', LOADER, `${ROOT}src/${file}`, ...args], {
    cwd: tmpdir(),
    env: { PATH: process.env.PATH, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let out = '';
  let err = '';
  const listeners = new Set<() => void>();
  child.stdout?.on('data', (chunk) => {
    out += chunk;
    for (const listener of listeners) listener();
  });
  child.stderr?.on('data', (chunk) => {
    err += chunk;
  });
  const ended = once(child, 'close').then(([status]) =>
    typeof status === 'number' ? status : null,
  );
  return {
    child,
    ended,
    out: () => out,
    err: () => err,
    says: (words) =>
      new Promise((resolve, reject) => {
        const look = () => {
          if (!out.includes(words)) return;
          listeners.delete(look);
          resolve();
        };
        listeners.add(look);
        look();
        void ended.then((status) => reject(new Error(`ended with ${status}: ${err}${out}`)));
      }),
  };
}
