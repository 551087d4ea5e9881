/**
 * The text of a store file, an entry a line, in pieces. The text of an entry is made once and kept
 * with it: a commit at ten thousand entries then costs the writing, not the wording of them all.
 */
import { createHash } from 'node:crypto';
import type { DeskMemory } from './desk-memory.js';
import { isBlank } from './desk-memory.js';
import type { StoreDocument } from './document.js';

/** So much is put together before others get a turn: about a millisecond's work. */
const PIECE_BYTES = 256 * 1024;

const lines = new WeakMap<object, Buffer>();

/** The pieces of a document's file; together they are one line of UTF-8 JSON an entry. */
export function* storeFilePieces(document: StoreDocument): Generator<Buffer> {
  const digest = createHash('sha256');
  let waiting: Buffer[] = [];
  let size = 0;
  for (const part of partsOf(document)) {
    const bytes = typeof part === 'string' ? Buffer.from(part) : part;
    if (part !== BREAK) digest.update(bytes);
    waiting.push(bytes);
    size += bytes.length;
    if (size < PIECE_BYTES) continue;
    yield Buffer.concat(waiting, size);
    waiting = [];
    size = 0;
  }
  // What stands before it, without the breaks, is what JSON.stringify makes of the rest.
  waiting.push(Buffer.from(`,\n"checksum":"${named(digest.update('}').digest('hex'))}"}\n`));
  yield Buffer.concat(waiting);
}

/** What the content of a file without its checksum should have for one. */
export function checksumOf(content: unknown): string {
  return named(createHash('sha256').update(JSON.stringify(content)).digest('hex'));
}

function named(hex: string): string {
  return `sha256-${hex}`;
}

/** Between entries, for readers; not part of what the checksum covers. */
const BREAK = '\n';

function* partsOf({ record, desk }: StoreDocument): Generator<string | Buffer> {
  const { version, parties, people, topics, events } = record;
  yield `{"version":${version},`;
  yield BREAK;
  yield* listParts('parties', parties);
  yield ',';
  yield* listParts('people', people);
  yield ',';
  yield* listParts('topics', topics);
  yield ',';
  yield* listParts('events', events);
  if (!isBlank(desk)) yield* deskParts(desk);
}

function* deskParts({ changes, cards, channels }: DeskMemory): Generator<string | Buffer> {
  yield ',';
  yield BREAK;
  yield '"desk":{';
  yield* listParts('changes', changes);
  yield ',';
  yield* listParts('cards', cards);
  yield ',"channels":{';
  let separator = '';
  for (const [id, memory] of Object.entries(channels)) {
    yield `${separator}${JSON.stringify(id)}:`;
    yield lineOf(memory);
    separator = ',';
  }
  yield '}}';
}

function* listParts(key: string, entries: readonly object[]): Generator<string | Buffer> {
  yield `"${key}":[`;
  let separator = '';
  for (const entry of entries) {
    if (separator) yield separator;
    yield BREAK;
    yield lineOf(entry);
    separator = ',';
  }
  yield ']';
}

/** Entries are never changed in place, so that the text of one holds as long as it lives. */
function lineOf(entry: object): Buffer {
  let line = lines.get(entry);
  if (!line) {
    line = Buffer.from(JSON.stringify(entry));
    lines.set(entry, line);
  }
  return line;
}
