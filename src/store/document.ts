/** The content of a store file: a record document, and what Summit itself remembers beside it. */
import { type Parsed, type Problem, parseRecordDocument, problemsOf } from '../record/document.js';
import type { RecordDocument } from '../record/schema.js';
import { DeskMemory } from './desk-memory.js';
import { deskProblems } from './desk-problems.js';
import { jsonBreak } from './json-break.js';
import { FORMAT, migrated } from './migrations.js';
import { checksumOf, storeFilePieces } from './store-text.js';
import { textOf } from './utf8.js';

/** A store file's content. A plain record document is one too: `desk` may be left out. */
export interface StoreDocument {
  record: RecordDocument;
  desk: DeskMemory;
}

/**
 * The largest file that is read or written. What Node can parse at all is twice as much; ten
 * thousand entries with their history take some fifty.
 */
export const LARGEST_STORE_BYTES = 256 * 1024 * 1024;

export const TOO_LARGE = `is larger than the ${LARGEST_STORE_BYTES / 1024 / 1024} MB that Summit keeps in one file`;

/** Checks a store file's bytes whole: that they are UTF-8, JSON, and of the format. Never throws. */
export function parseStoreFile(bytes: Uint8Array, format = FORMAT): Parsed<StoreDocument> {
  const data = parseJsonFile(bytes);
  return data.ok ? parseStoreDocument(data.value, format) : data;
}

/** What a file's bytes hold as JSON in UTF-8, not checked further, or the place where they stop being that. */
export function parseJsonFile(bytes: Uint8Array): Parsed<unknown> {
  if (bytes.length > LARGEST_STORE_BYTES) return wrong('the file', TOO_LARGE);
  const text = textOf(bytes);
  return text.ok ? parsedJson(text.value) : text;
}

/** Checks a store file's content, all that is in it, and lists all that is wrong. */
export function parseStoreDocument(data: unknown, format = FORMAT): Parsed<StoreDocument> {
  const { checksum, ...content } = isObject(data) ? data : {};
  const newest = migrated(content, format);
  if (!newest.ok) return newest;
  const { desk: deskData = {}, ...recordData } = newest.value;
  const record = parseRecordDocument(isObject(data) ? recordData : data);
  const desk = parsedDesk(deskData);
  const problems = [...problemsIn(record), ...problemsIn(desk)];
  if (record.ok && desk.ok && problems.length === 0)
    problems.push(...sumProblems(checksum, content));
  return record.ok && desk.ok && problems.length === 0
    ? { ok: true, value: { record: record.value, desk: desk.value } }
    : { ok: false, problems };
}

/** The text of a store file; a desk that remembers nothing is left out. */
export function storeFileText(document: StoreDocument): string {
  return Buffer.concat([...storeFilePieces(document)]).toString();
}

function parsedDesk(data: unknown): Parsed<DeskMemory> {
  const desk = DeskMemory.safeParse(data);
  if (!desk.success) {
    return { ok: false, problems: problemsOf(desk.error, data).map(insideDesk) };
  }
  const problems = deskProblems(desk.data).map(insideDesk);
  return problems.length > 0 ? { ok: false, problems } : { ok: true, value: desk.data };
}

function problemsIn(parsed: Parsed<unknown>): Problem[] {
  return parsed.ok ? [] : parsed.problems;
}

function insideDesk({ path, message }: Problem): Problem {
  return { path: path === 'the document' ? 'desk' : `desk.${path}`, message };
}

/**
 * A flipped bit may well leave a file that fits the format: another day, another name. The checksum,
 * which may be left out, tells. It is of the content: spaces and line breaks do not count.
 */
function sumProblems(checksum: unknown, content: object): Problem[] {
  if (checksum === undefined || checksum === checksumOf(content)) return [];
  const message =
    'does not fit what the file holds: it was damaged, or somebody changed it by hand. If that was meant, take out the line "checksum" at its end, and the comma before it';
  return [{ path: 'checksum', message }];
}

function isObject(data: unknown): data is Record<string, unknown> {
  return typeof data === 'object' && data !== null && !Array.isArray(data);
}

function parsedJson(text: string): Parsed<unknown> {
  try {
    return { ok: true, value: JSON.parse(text) };
  } catch {
    if (text.trim() === '') return wrong('the file', 'is empty');
    return wrong(placeOfBreak(text), 'is not JSON from here on: it may have been cut off');
  }
}

function wrong(path: string, message: string): { ok: false; problems: Problem[] } {
  return { ok: false, problems: [{ path, message }] };
}

function placeOfBreak(text: string): string {
  const before = text.slice(0, jsonBreak(text)).split('\n');
  return `line ${before.length}, column ${(before.at(-1)?.length ?? 0) + 1}`;
}
