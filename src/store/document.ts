/** The text of a store file: a record document, and one key more for what Summit itself remembers. */
import { type Parsed, type Problem, parseRecordDocument, problemsOf } from '../record/document.js';
import type { RecordDocument } from '../record/schema.js';
import { DeskMemory, isBlank } from './desk-memory.js';
import { jsonBreak } from './json-break.js';

/** A store file's content. A plain record document is one too: `desk` may be left out. */
export interface StoreDocument {
  record: RecordDocument;
  desk: DeskMemory;
}

/** Checks a store file's bytes whole: that they are UTF-8, JSON, and of the format. Never throws. */
export function parseStoreFile(bytes: Uint8Array): Parsed<StoreDocument> {
  const text = decoded(bytes);
  if (!text.ok) return text;
  const data = parsedJson(text.value);
  return data.ok ? parseStoreDocument(data.value) : data;
}

/** Checks a store file's content, both of its halves, and lists all that is wrong. */
export function parseStoreDocument(data: unknown): Parsed<StoreDocument> {
  const { desk: deskData = {}, ...recordData } = isObject(data) ? data : {};
  const record = parseRecordDocument(isObject(data) ? recordData : data);
  const desk = DeskMemory.safeParse(deskData);
  if (record.ok && desk.success)
    return { ok: true, value: { record: record.value, desk: desk.data } };
  return {
    ok: false,
    problems: [
      ...(record.ok ? [] : record.problems),
      ...(desk.success ? [] : problemsOf(desk.error, deskData).map(insideDesk)),
    ],
  };
}

/** The text of a store file; a desk that remembers nothing leaves a plain record document. */
export function storeFileText({ record, desk }: StoreDocument): string {
  return `${JSON.stringify({ ...record, ...(!isBlank(desk) && { desk }) }, null, 1)}\n`;
}

function insideDesk({ path, message }: Problem): Problem {
  return { path: path === 'the document' ? 'desk' : `desk.${path}`, message };
}

function isObject(data: unknown): data is Record<string, unknown> {
  return typeof data === 'object' && data !== null && !Array.isArray(data);
}

function decoded(bytes: Uint8Array): Parsed<string> {
  try {
    return { ok: true, value: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    return wrong('the file', 'is not text in UTF-8');
  }
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
