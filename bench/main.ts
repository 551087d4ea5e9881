/**
 * The bench: `npm run bench`, or one part of it: `npm run bench -- ask`.
 * Records are made up from a seed; nothing is written into the tree.
 */
import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { parseRecordDocument } from '../src/record/document.js';
import { checking } from './check.js';
import { inProcess } from './in-process.js';
import { ms, table, times } from './measure.js';
import { noticing } from './notice.js';
import { overHttp } from './over-http.js';
import { suggestions } from './suggestions.js';
import { syntheticRecord } from './synthetic.js';

const SIZES = [1_000, 10_000, 100_000];
const starter = fileURLToPath(new URL('../data/starter.json', import.meta.url));
const base = parseRecordDocument(JSON.parse(await readFile(starter, 'utf8')));
if (!base.ok) throw new Error('the starter data is not right');
const document = (events: number) => syntheticRecord(base.value, { events });
const say = (text: string) => process.stdout.write(`${text}\n`);
const count = (size: number) => size.toLocaleString('en-GB');

const PARTS: Record<string, () => Promise<void> | void> = {
  async http() {
    const rows: string[][] = [];
    for (const size of SIZES) {
      const { bare, asked, fresh } = await overHttp(document(size));
      rows.push([
        count(size),
        ms(bare.median),
        ms(asked.median),
        times(asked.median, bare.median),
        ms(fresh.median),
        times(fresh.median, bare.median),
        ms(asked.p99),
        ms(bare.p99),
      ]);
    }
    say('\n/summit last … over HTTP, beside a bare Bolt app with a fixed card of the same size');
    say(
      table(
        ['events', 'bare', 'Summit', 'ratio', 'never asked', 'ratio', 'Summit p99', 'bare p99'],
        rows,
      ),
    );
  },
  ask() {
    const all = SIZES.map((size) => ({ size, figures: inProcess(document(size)) }));
    const first = all[0]?.figures;
    const rows = all.map(({ size, figures: { exact, misspelt, count: counted, fuse } }) => [
      count(size),
      ms(exact.median),
      ms(exact.p99),
      times(exact.median, first?.exact.median ?? 1),
      ms(misspelt.median),
      ms(misspelt.p99),
      times(misspelt.median, first?.misspelt.median ?? 1),
      ms(counted.median),
      ms(fuse.median),
    ]);
    say('\nquestion to answer, in process; Fuse.js searches the whole store');
    say(
      table(
        ['events', 'exact', 'p99', 'to 1,000', 'misspelt', 'p99', 'to 1,000', 'a count', 'Fuse.js'],
        rows,
      ),
    );
  },
  async suggestions() {
    const record = syntheticRecord(base.value, { events: 10_000, people: 2_000 });
    const figures = Object.entries(await suggestions(record));
    say('\nsuggestions in the form over HTTP, at 10,000 events and 2,000 people');
    say(
      table(
        ['field', 'median', 'p99'],
        figures.map(([field, { median, p99 }]) => [field, ms(median), ms(p99)]),
      ),
    );
  },
  check() {
    const rows = checking(document(10_000)).map(({ characters, figures }) => [
      `${characters.toLocaleString('en-GB')} characters`,
      ms(figures.median),
      ms(figures.p99),
    ]);
    say('\na text checked against 10,000 events');
    say(table(['text', 'median', 'p99'], rows));
  },
  notice() {
    const rows = Object.entries(noticing(document(10_000))).map(([kind, { median, p99 }]) => [
      kind === 'chatter' ? 'chatter' : 'one in twenty of a contact',
      ms(median),
      ms(p99),
    ]);
    say('\n10,000 messages of a channel, one by one, at 10,000 events');
    say(table(['messages', 'median', 'p99'], rows));
  },
  async ready() {
    const folder = await mkdtemp(join(tmpdir(), 'summit-bench-'));
    const rows: string[][] = [];
    try {
      for (const size of SIZES) {
        const file = join(folder, `${size}.json`);
        await writeFile(file, JSON.stringify(document(size)));
        const script = fileURLToPath(new URL('./ready.ts', import.meta.url));
        const { stdout } = await promisify(execFile)(process.execPath, [
          '--import',
          'tsx',
          script,
          file,
        ]);
        const { ready, rss, heap } = JSON.parse(stdout);
        const mebibytes = (bytes: number) => `${Math.round(bytes / 2 ** 20)} MiB`;
        rows.push([count(size), ms(ready), mebibytes(heap), mebibytes(rss)]);
      }
    } finally {
      await rm(folder, { recursive: true });
    }
    say('\nfrom a store file to the first answer, in a process of its own');
    say(table(['events', 'ready', 'heap', 'memory'], rows));
  },
};

const asked = process.argv.slice(2);
const unknown = asked.filter((part) => !(part in PARTS));
if (unknown.length > 0) {
  say(`No such part: ${unknown.join(', ')}. There are: ${Object.keys(PARTS).join(', ')}.`);
  process.exit(2);
}
for (const [name, run] of Object.entries(PARTS)) {
  if (asked.length === 0 || asked.includes(name)) await run();
}
