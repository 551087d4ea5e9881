/** A store whose process is killed, over and over, and what is found in its file each time. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import { randomFrom } from '../../bench/synthetic.js';
import { same } from '../../src/record/change.js';
import type { StoreDocument } from '../../src/store/document.js';
import { readStoreFile } from '../../src/store/lowdb-file.js';

/** What a writer was told is saved. */
export type Acknowledged = Map<string, string | undefined>;

export interface KillFigures {
  runs: number;
  acknowledged: number;
  /** Runs that were killed with a file half written beside the store. */
  midWrite: number;
  /** Runs that were killed before the store was open. */
  early: number;
}

/** Kills a writer so many times, each time a successor on the same file. Throws where anything is lost. */
export async function killRuns(
  writer: string,
  store: string,
  { runs, seed }: { runs: number; seed: number },
): Promise<KillFigures> {
  const random = randomFrom(seed);
  const acknowledged: Acknowledged = new Map();
  const figures: KillFigures = { runs, acknowledged: 0, midWrite: 0, early: 0 };
  for (let run = 0; run < runs; run += 1) {
    // Some while it starts, most while it writes.
    const wait = random() < 0.15 ? { fromStart: random() * 600 } : { fromReady: random() * 300 };
    const heard = await killedWriter([writer, store, String(seed * 1000 + run)], wait);
    for (const [id, title] of heard.acknowledged) acknowledged.set(id, title);
    if (!heard.ready) figures.early += 1;
    const beside = await readdir(dirname(store)).catch(() => []);
    if (beside.some((name) => name.endsWith('.tmp'))) figures.midWrite += 1;
    const document = await readStoreFile(store);
    const wrong = document
      ? whatIsWrong(document, acknowledged)
      : acknowledged.size > 0 && 'no file';
    if (wrong) throw new Error(`run ${run} (seed ${seed}): ${wrong}`);
  }
  figures.acknowledged = acknowledged.size;
  return figures;
}

async function killedWriter(
  args: string[],
  wait: { fromStart?: number; fromReady?: number },
): Promise<{ acknowledged: Acknowledged; ready: boolean }> {
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'pipe'] });
  let out = '';
  let err = '';
  let killed = false;
  const kill = () => {
    killed = true;
    child.kill('SIGKILL');
  };
  if (wait.fromStart !== undefined) setTimeout(kill, wait.fromStart);
  child.stdout.on('data', (chunk) => {
    const wasReady = out.startsWith('ready');
    out += chunk;
    if (!wasReady && out.startsWith('ready') && wait.fromReady !== undefined) {
      setTimeout(kill, wait.fromReady);
    }
  });
  child.stderr.on('data', (chunk) => {
    err += chunk;
  });
  await once(child, 'close');
  if (!killed) throw new Error(`the writer ended by itself: ${err}`);
  const [ready, ...lines] = out.split('\n').slice(0, -1);
  const acknowledged: Acknowledged = new Map();
  for (const line of lines) {
    for (const { id, title } of JSON.parse(line)) acknowledged.set(id, title);
  }
  return { acknowledged, ready: ready === 'ready' };
}

/** Every acknowledged change is there, none in part, and the record is what the history leads to. */
export function whatIsWrong(
  { record, desk }: StoreDocument,
  acknowledged: Acknowledged,
): string | undefined {
  const changes = new Map(desk.changes.map((change) => [change.id, change]));
  for (const [id, title] of acknowledged) {
    if (!changes.has(id)) return `${id} was acknowledged and is lost`;
    if (changes.get(id)?.after?.title !== title) return `${id} is not as it was acknowledged`;
  }
  const events = new Map(record.events.map((event) => [event.id, event]));
  const latest = new Map<string, unknown>();
  const pairs = new Map<string, number>();
  for (const { id, event, before, after, reason } of desk.changes) {
    if (latest.has(event) && !same(latest.get(event), before)) return `${id} does not follow`;
    latest.set(event, after);
    if (reason) pairs.set(reason, (pairs.get(reason) ?? 0) + 1);
  }
  for (const [event, after] of latest) {
    if (!same(events.get(event), after)) return `${event} is not what its history leads to`;
  }
  for (const [pair, count] of pairs) if (count !== 2) return `${pair} is there in part`;
  return undefined;
}
