/**
 * What a commit costs at a given size: `npx tsx scripts/commit-speed.ts [EVENTS]`. Told are how long
 * an editor waits, and how long at most an answer would have to wait for the event loop meanwhile.
 */
import { mkdtemp, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { figuresOf } from '../bench/measure.js';
import { syntheticRecord } from '../bench/synthetic.js';
import { parseRecordDocument } from '../src/record/document.js';
import { storeFileText } from '../src/store/document.js';
import { openFileStore } from '../src/store/lowdb-file.js';
import { writeWhole } from '../src/store/whole-file.js';

const COMMITS = 30;

const [events = 10_000] = process.argv.slice(2).map(Number);
const starter = parseRecordDocument(JSON.parse(await readFile('data/starter.json', 'utf8')));
if (!starter.ok) throw new Error('the starter data is not right');
const folder = await mkdtemp(join(tmpdir(), 'summit-speed-'));
try {
  const path = join(folder, 'summit.json');
  const record = syntheticRecord(starter.value, { events });
  const text = storeFileText({ record, desk: { changes: [], cards: [], channels: {} } });
  await writeWhole(path, [Buffer.from(text)]);
  const opened = performance.now();
  const store = await openFileStore(path);
  const opening = performance.now() - opened;
  const first = await timed(0);
  const rest: Timing[] = [];
  for (let index = 1; index <= COMMITS; index += 1) rest.push(await timed(index));
  const { size } = await stat(path);
  const { rss } = process.memoryUsage();
  await store.close();
  const waits = figuresOf(rest.map(({ took }) => took));
  const blocks = figuresOf(rest.map(({ blocked }) => blocked));
  console.log(`${events} events, ${mega(size)} MB on disk, ${mega(rss)} MB of memory`);
  console.log(`opened in ${ms(opening)}`);
  console.log(
    `the first commit took ${ms(first.took)}, and held others up for ${ms(first.blocked)}`,
  );
  console.log(
    `of ${COMMITS} more: took ${ms(waits.median)} (p99 ${ms(waits.p99)}), held others up for ${ms(blocks.median)} (p99 ${ms(blocks.p99)})`,
  );

  async function timed(index: number): Promise<Timing> {
    const event = store.record().inOrder[index * 7];
    if (!event) throw new Error('too few events');
    const delay = monitorEventLoopDelay({ resolution: 1 });
    delay.enable();
    const begun = performance.now();
    const committed = await store.commit({
      event: event.id,
      seen: store.revision(event.id),
      by: 'U1',
      at: new Date(0).toISOString(),
      before: event,
      after: { ...event, title: `Title ${index}` },
    });
    const took = performance.now() - begun;
    await new Promise((resolve) => setTimeout(resolve, 5));
    delay.disable();
    if (committed.kind !== 'committed') throw new Error(committed.kind);
    return { took, blocked: delay.max / 1e6 };
  }
} finally {
  await rm(folder, { recursive: true });
}

interface Timing {
  took: number;
  blocked: number;
}

function ms(value: number): string {
  return `${value.toFixed(1)} ms`;
}

function mega(bytes: number): number {
  return Math.round(bytes / 1024 / 1024);
}
