/** Run in a process of its own: how long a store file takes to be ready, and the memory it needs then. */

import { ask } from '../src/ask/ask.js';
import { openFileStore } from '../src/store/lowdb-file.js';

const [path = ''] = process.argv.slice(2);
const begun = performance.now();
const store = await openFileStore(path);
ask('last us-china', store.record(), { now: new Date('2026-11-22T12:00Z'), timeZone: 'UTC' });
const ready = performance.now() - begun;
const memory = process.memoryUsage();
process.stdout.write(`${JSON.stringify({ ready, rss: memory.rss, heap: memory.heapUsed })}\n`);
await store.close();
