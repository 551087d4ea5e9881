/** The labelled sets under test/sets, the held-back third apart from the rest. */
import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { parseRecordDocument } from '../src/record/document.js';
import { ContactRecord } from '../src/record/record.js';

/** Which part of a set: what is looked at while mending, or the third that is not. */
export type Part = 'open' | 'held back';

/** The rows of a part of a set, each checked. */
export function rowsOf<T>(
  file: string,
  row: z.ZodType<T & { heldBack?: boolean | undefined }>,
  part: Part,
): T[] {
  const path = new URL(`../test/sets/${file}`, import.meta.url);
  const rows = z.array(row).parse(JSON.parse(readFileSync(path, 'utf8')));
  return rows.filter(({ heldBack }) => (heldBack === true) === (part === 'held back'));
}

/** The record that the sets are labelled against. */
export function starterRecord(): ContactRecord {
  const path = new URL('../data/starter.json', import.meta.url);
  const parsed = parseRecordDocument(JSON.parse(readFileSync(path, 'utf8')));
  if (!parsed.ok) throw new Error('data/starter.json does not fit the format');
  return ContactRecord.of(parsed.value);
}

/** A share as per cent, with what it is made of: "98.1 % (105 of 107)". */
export function share(part: number, whole: number): string {
  const percent = whole === 0 ? 100 : (part / whole) * 100;
  return `${percent.toFixed(1)} % (${part} of ${whole})`;
}
