/**
 * One process at a time has a store: a file beside it names the one that does.
 *
 * Whether a holder still lives is asked of the system, by what tells a process from a later one of
 * its number. Where the system cannot say, since the holder ran on another machine, in another
 * container or before the machine was started anew, its lock is watched: a holder touches it each
 * second, and one that leaves it alone for long is taken for dead. No clock is compared with
 * another, so that a clock set wrong does not matter. Should a holder have been held up for all of
 * that time, it finds before its next write that the lock is another's, and writes nothing.
 */
import { randomUUID } from 'node:crypto';
import { readFileSync, rmSync } from 'node:fs';
import { z } from 'zod';
import { cannotWriteNow, DISK, type Disk, isNoSuchFile, isThereAlready } from './disk.js';
import { NotSavedError, StoreError } from './problems.js';
import { type Life, lifeOf, type ProcessId, thisProcess } from './process-life.js';

const BEAT_MS = 1_000;
/** So many looks, a beat apart: a holder that is only slow has not missed them all. */
const LOOKS = 10;
/** Others may be after the same lock; whoever loses this often has met one that lives. */
const TRIES = 5;

const Holder = z.object({
  pid: z.int(),
  host: z.string().max(300),
  boot: z.string().optional(),
  space: z.string().optional(),
  born: z.string().optional(),
  /** Of this one hold: two of the same process differ in it. */
  token: z.string(),
});
type Holder = z.infer<typeof Holder>;

/** What a lock asks of the world around it. */
export interface Around {
  disk: Disk;
  me(): Promise<ProcessId>;
  lifeOf(other: ProcessId, me: ProcessId): Promise<Life>;
  /** Until a living holder must have touched its lock once more. */
  beat(): Promise<void>;
}

export const AROUND: Around = {
  disk: DISK,
  me: thisProcess,
  lifeOf,
  beat: () => new Promise((resolve) => setTimeout(resolve, BEAT_MS)),
};

/** The locks that this process has. One of its own that is not among them could only not be removed. */
const heldHere = new Set<string>();

/** A lock as it was found: its text, and when it was last touched. */
interface Found {
  text: string;
  touched: bigint;
  holder: Holder | undefined;
}

export class Lock {
  readonly #store: string;
  readonly #path: string;
  readonly #around: Around;
  #mine: string | undefined;
  #beats: NodeJS.Timeout | undefined;
  readonly #atExit = () => releaseNow(this.#path, this.#mine);

  constructor(store: string, around: Around) {
    this.#store = store;
    this.#path = `${store}.lock`;
    this.#around = around;
  }

  get isHeld(): boolean {
    return this.#mine !== undefined;
  }

  /** Takes the lock. Throws a `StoreError` that names who has it, or what the system said. */
  async take(): Promise<void> {
    const me = await this.#around.me();
    const text = `${JSON.stringify({ ...me, token: randomUUID() } satisfies Holder)}\n`;
    for (let tries = 0; tries < TRIES; tries += 1) {
      const found = await this.#found();
      if (found && (await this.#lives(found, me))) throw this.#refusal(found.holder);
      if (found) await this.#clear(found);
      else if (await this.#created(text)) {
        this.#keep(text);
        return;
      }
    }
    throw this.#refusal((await this.#found())?.holder);
  }

  /** Makes sure, before a write, that nobody else has taken it meanwhile. */
  async confirm(): Promise<void> {
    const mine = this.#mine;
    if (mine === undefined) throw new Error('a lock that was never taken');
    const found = await this.#found();
    // Somebody tidied up; whoever is first now has it.
    if (!found && (await this.#created(mine))) return;
    const now = found ?? (await this.#found());
    if (now?.text === mine) return;
    throw new NotSavedError(
      `${this.#store} was taken over by ${named(now?.holder)} while this process was held up. Nothing is written any more: stop one of the two.`,
      'Nothing was saved: another Summit has taken over the record.',
    );
  }

  async release(): Promise<void> {
    const mine = this.#mine;
    this.#mine = undefined;
    if (mine !== undefined) heldHere.delete(mine);
    clearInterval(this.#beats);
    process.off('exit', this.#atExit);
    if (mine === undefined) return;
    const found = await this.#found().catch(() => undefined);
    if (found?.text === mine)
      await this.#around.disk.rm(this.#path, { force: true }).catch(() => {});
  }

  #keep(text: string): void {
    this.#mine = text;
    heldHere.add(text);
    this.#beats = setInterval(() => {
      const now = new Date();
      // Where it cannot be touched, the next write finds out why.
      this.#around.disk.utimes(this.#path, now, now).catch(() => {});
    }, BEAT_MS).unref();
    process.on('exit', this.#atExit);
  }

  async #found(): Promise<Found | undefined> {
    return foundAt(this.#path, this.#around.disk);
  }

  async #lives(found: Found, me: ProcessId): Promise<boolean> {
    const { holder } = found;
    if (holder && isMe(holder, me)) return heldHere.has(found.text);
    const life = holder ? await this.#around.lifeOf(holder, me) : 'unknown';
    return life === 'unknown' ? this.#stirs(found) : life === 'alive';
  }

  /** Whether a lock is touched while it is watched; one that goes away is nobody's. */
  async #stirs(found: Found): Promise<boolean> {
    for (let look = 0; look < LOOKS; look += 1) {
      await this.#around.beat();
      const now = await this.#found();
      if (!now) return false;
      if (!isSame(now, found)) return true;
    }
    return false;
  }

  /** Removes a dead one's lock, unless it turns out that another has just put its own there. */
  async #clear(judged: Found): Promise<void> {
    const { disk } = this.#around;
    const aside = `${this.#path}.${randomUUID()}`;
    try {
      await disk.rename(this.#path, aside);
    } catch (error) {
      if (isNoSuchFile(error)) return;
      throw error;
    }
    const moved = await foundAt(aside, disk);
    if (moved && !isSame(moved, judged)) await disk.link(aside, this.#path).catch(() => {});
    await disk.rm(aside, { force: true });
  }

  async #created(text: string): Promise<boolean> {
    const { disk } = this.#around;
    try {
      const file = await disk.open(this.#path, 'wx');
      try {
        await file.writeFile(text);
      } catch (error) {
        await disk.rm(this.#path, { force: true });
        throw error;
      } finally {
        await file.close();
      }
      return true;
    } catch (error) {
      if (isThereAlready(error)) return false;
      throw error;
    }
  }

  #refusal(holder: Holder | undefined): StoreError {
    return new HeldError(
      `${this.#store} is in use by ${named(holder)}, and one Summit at a time can have it. Stop that one first, or give this one a file of its own in SUMMIT_STORE.`,
    );
  }
}

/** Another process has the store. */
export class HeldError extends StoreError {}

/** Whether the lock could not even be written, so that nothing else can be either. */
export function isLockImpossible(error: unknown): boolean {
  return !(error instanceof StoreError) && cannotWriteNow(error);
}

async function foundAt(path: string, disk: Disk): Promise<Found | undefined> {
  try {
    const text = await disk.readFile(path, 'utf8');
    const { mtimeNs } = await disk.stat(path, { bigint: true });
    return { text, touched: mtimeNs, holder: holderIn(text) };
  } catch (error) {
    if (isNoSuchFile(error)) return undefined;
    throw error;
  }
}

function holderIn(text: string): Holder | undefined {
  try {
    return Holder.safeParse(JSON.parse(text)).data;
  } catch {
    return undefined;
  }
}

function isMe({ pid, host, boot, space, born }: ProcessId, me: ProcessId): boolean {
  const isHere = boot !== undefined && boot === me.boot && space === me.space;
  return isHere && pid === me.pid && host === me.host && born === me.born;
}

function isSame(one: Found, other: Found): boolean {
  return one.text === other.text && one.touched === other.touched;
}

function named(holder: Holder | undefined): string {
  return holder ? `process ${holder.pid} on ${holder.host}` : 'another process';
}

/** At the end of the process there is no time to wait. */
function releaseNow(path: string, mine: string | undefined): void {
  try {
    if (mine !== undefined && readFileSync(path, 'utf8') === mine) rmSync(path, { force: true });
  } catch {
    // The next start finds that its holder is dead.
  }
}
