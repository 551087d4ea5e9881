/**
 * A process that edits a store until it is killed: `writer FILE SEED [COMMITS]`. It writes a line
 * when it is ready, and one for each commit that was acknowledged: the ids of its changes.
 */
import { writeSync } from 'node:fs';
import { randomFrom } from '../../bench/synthetic.js';
import type { NewChange } from '../../src/record/change.js';
import type { ContactEvent } from '../../src/record/schema.js';
import { openFileStore } from '../../src/store/lowdb-file.js';

const [path = '', seed = '1', commits = 'Infinity'] = process.argv.slice(2);
const random = randomFrom(Number(seed));
const store = await openFileStore(path);
writeSync(1, 'ready\n');

let number = 0;
for (let round = 0; round < Number(commits); round += 1) {
  const events = taken(4);
  number += 1;
  const name = `${seed}-${number}`;
  const [first, second, third, fourth] = events;
  if (!first || !second || !third || !fourth) throw new Error('too few events');
  // Three commits of one moment, one of them of two entries that belong together.
  await Promise.all([
    committed([edit(first, `Title ${name}`)]),
    committed([
      edit(second, `One ${name}`, `pair ${name}`),
      edit(third, `Two ${name}`, `pair ${name}`),
    ]),
    committed([random() < 0.5 ? added(fourth, name) : edit(fourth, `Other ${name}`)]),
    store.posted({ channel: 'C1', ts: `${number}.${seed}`, event: first.id, revision: 0 }),
  ]);
}
await store.close();

/** So many events, none of them twice. */
function taken(count: number): ContactEvent[] {
  const all = store.record().inOrder;
  const start = Math.floor(random() * (all.length - count));
  return all.slice(start, start + count);
}

function edit(event: ContactEvent, title: string, reason?: string): NewChange {
  return {
    ...author(event.id),
    ...(reason && { reason }),
    before: event,
    after: { ...event, title },
  };
}

function added(event: ContactEvent, name: string): NewChange {
  const id = `2026-01-01-added-${name}`;
  return { ...author(id), after: { ...event, id, title: `Added ${name}` } };
}

function author(event: string) {
  return { event, seen: store.revision(event), by: 'U1', at: new Date(0).toISOString() };
}

async function committed(changes: NewChange[]): Promise<void> {
  const result = await store.commitAll(changes);
  if (result.kind !== 'committed') throw new Error(`not committed: ${JSON.stringify(result)}`);
  const acknowledged = result.changes.map(({ id, after }) => ({ id, title: after?.title }));
  // At once, not by way of a stream: what was said before the kill is to be heard.
  writeSync(1, `${JSON.stringify(acknowledged)}\n`);
}
