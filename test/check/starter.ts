/** The starter record, for tests that hold copy against it. */
import { readFileSync } from 'node:fs';
import { parseRecordDocument } from '../../src/record/document.js';
import { ContactRecord } from '../../src/record/record.js';

export function starterRecord(): ContactRecord {
  const path = new URL('../../data/starter.json', import.meta.url);
  const parsed = parseRecordDocument(JSON.parse(readFileSync(path, 'utf8')));
  if (!parsed.ok)
    throw new Error(parsed.problems.map(({ path, message }) => `${path} ${message}`).join('\n'));
  return ContactRecord.of(parsed.value);
}
