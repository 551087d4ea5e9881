/** The starter data as a record, and the desk at which the labelled sets are read. */
import { readFileSync } from 'node:fs';
import type { Desk } from '../src/ask/desk.js';
import { parseRecordDocument } from '../src/record/document.js';
import { ContactRecord } from '../src/record/record.js';

const STARTER = new URL('../data/starter.json', import.meta.url);

export function starterRecord(): ContactRecord {
  return recordIn(STARTER);
}

/** The record in a file of the record format; throws with the places that do not fit it. */
export function recordIn(file: URL | string): ContactRecord {
  const parsed = parseRecordDocument(JSON.parse(readFileSync(file, 'utf8')));
  if (!parsed.ok) {
    throw new Error(parsed.problems.map(({ path, message }) => `${path} ${message}`).join('\n'));
  }
  return ContactRecord.of(parsed.value);
}

export const DESK: Desk = { now: new Date('2026-11-22T12:00Z'), timeZone: 'Europe/London' };
