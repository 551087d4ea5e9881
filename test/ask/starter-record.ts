/** The starter data as a record, and the desk at which the labelled sets are asked. */
import { readFileSync } from 'node:fs';
import type { Desk } from '../../src/ask/desk.js';
import { parseRecordDocument } from '../../src/record/document.js';
import { ContactRecord } from '../../src/record/record.js';

export function starterRecord(): ContactRecord {
  const file = new URL('../../data/starter.json', import.meta.url);
  const parsed = parseRecordDocument(JSON.parse(readFileSync(file, 'utf8')));
  if (!parsed.ok)
    throw new Error(parsed.problems.map((it) => `${it.path} ${it.message}`).join('\n'));
  return ContactRecord.of(parsed.value);
}

export const DESK: Desk = { now: new Date('2026-11-22T12:00Z'), timeZone: 'Europe/London' };
