/** Which process this is, and whether another still runs: what a lock is judged by. */
import { readFile, readlink } from 'node:fs/promises';
import { hostname } from 'node:os';
import { refusalCode } from './disk.js';

/**
 * A process, so that it is not mistaken for a later one of the same number. All but number and host
 * is Linux's own and left out elsewhere.
 */
export interface ProcessId {
  pid: number;
  host: string;
  /** The start of the machine: after it, all processes are others. */
  boot?: string | undefined;
  /** Where its number counts: each container has numbers of its own. */
  space?: string | undefined;
  /** When it began, in ticks since the machine's start: no clock that anybody can set. */
  born?: string | undefined;
}

/** `unknown` where it cannot be seen from here: on another machine, in another container. */
export type Life = 'alive' | 'dead' | 'unknown';

export async function thisProcess(): Promise<ProcessId> {
  const [boot, space, stat] = await Promise.all([
    ifReadable(() => readFile('/proc/sys/kernel/random/boot_id', 'utf8')),
    ifReadable(() => readlink('/proc/self/ns/pid')),
    statOf('self'),
  ]);
  return { pid: process.pid, host: hostname(), boot: boot?.trim(), space, born: stat?.born };
}

/** Whether a process still runs, as far as this one can tell. */
export async function lifeOf(other: ProcessId, me: ProcessId): Promise<Life> {
  const { boot, space, born } = other;
  if (boot === undefined || space === undefined || boot !== me.boot || space !== me.space) {
    return 'unknown';
  }
  if (!hasNumber(other.pid)) return 'dead';
  const stat = await statOf(String(other.pid));
  if (!stat || born === undefined) return 'unknown';
  // Killed but not yet buried by its parent; or its number was given to another.
  return stat.ended || stat.born !== born ? 'dead' : 'alive';
}

function hasNumber(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return refusalCode(error) !== 'ESRCH';
  }
}

/** Fields 3 and 22 of /proc/PID/stat. The second, a name in brackets, may hold anything. */
async function statOf(pid: string): Promise<{ ended: boolean; born: string } | undefined> {
  const text = await ifReadable(() => readFile(`/proc/${pid}/stat`, 'utf8'));
  const fields = text?.slice(text.lastIndexOf(')') + 2).split(' ') ?? [];
  const [state] = fields;
  const born = fields[19];
  return state === undefined || born === undefined
    ? undefined
    : { ended: state === 'Z' || state === 'X', born };
}

async function ifReadable(read: () => Promise<string>): Promise<string | undefined> {
  try {
    return await read();
  } catch {
    return undefined;
  }
}
