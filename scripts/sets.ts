/** The labelled sets under test/sets, the held-back third apart from the rest; or rows kept elsewhere. */
import { readFileSync } from 'node:fs';
import { z } from 'zod';
import type { ContactRecord } from '../src/record/record.js';
import { recordIn, starterRecord } from '../test/starter-record.js';

/** Which part of a set: what is looked at while mending, or the third that is not. */
export type Part = 'open' | 'held back';

/** What a figure is taken of. */
export interface Labelled {
  readonly part: Part;
  /** A file of rows instead of the set under test/sets. */
  readonly rows?: string | undefined;
  /** A record that the rows are labelled against instead of the starter data. */
  readonly record?: string | undefined;
}

/** The rows of a part of a set, each checked. */
export function rowsOf<T>(
  file: string,
  row: z.ZodType<T & { heldBack?: boolean | undefined }>,
  { part, rows }: Labelled,
): T[] {
  const path = rows ?? new URL(`../test/sets/${file}`, import.meta.url);
  const all = z.array(row).parse(JSON.parse(readFileSync(path, 'utf8')));
  return all.filter(({ heldBack }) => (heldBack === true) === (part === 'held back'));
}

/** The record that the rows are labelled against. */
export function recordOf({ record }: Labelled): ContactRecord {
  return record ? recordIn(record) : starterRecord();
}

/** A share as per cent, with what it is made of: "98.1 % (105 of 107)". */
export function share(part: number, whole: number): string {
  const percent = whole === 0 ? 100 : (part / whole) * 100;
  return `${percent.toFixed(1)} % (${part} of ${whole})`;
}
