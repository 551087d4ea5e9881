/** Tables of copy with what a check of it finds, on the starter record. */
import { expect, it } from 'vitest';
import { checkCopy } from '../../src/check/check.js';
import { starterRecord } from '../starter-record.js';

const record = starterRecord();

export type Row = readonly [written: string, text: string, expected: readonly string[]];

/** Each finding as "kind: exact words". */
export function findings(text: string, written: string): string[] {
  const checked = checkCopy(text, record, {
    now: new Date('2026-11-22T12:00Z'),
    timeZone: 'Europe/London',
    written,
  });
  return checked.findings.map(({ kind, words }) => `${kind}: ${words}`);
}

/** The copy with every wording put in the place of its words. */
export function mended(text: string, written: string): string {
  const { findings } = checkCopy(text, record, {
    now: new Date('2026-11-22T12:00Z'),
    timeZone: 'Europe/London',
    written,
  });
  return findings.reduceRight(
    (copy, { start, end, wording }) => copy.slice(0, start) + wording + copy.slice(end),
    text,
  );
}

/** A test for each row. */
export function rows(table: readonly Row[]): void {
  it.each(table.map(([written, text, expected]) => ({ written, text, expected })))(
    '$text',
    ({ written, text, expected }) => {
      expect(findings(text, written)).toEqual(expected);
    },
  );
}

/** Copy first, then the day of writing and the kinds alone of what is found. */
export type KindRow = readonly [text: string, written: string, expected: readonly string[]];

/** A test for each row. */
export function kindRows(table: readonly KindRow[]): void {
  it.each(table.map(([text, written, expected]) => ({ text, written, expected })))(
    '$text',
    ({ text, written, expected }) => {
      const kinds = findings(text, written).map((finding) => finding.split(':')[0]);
      expect(kinds).toEqual(expected);
    },
  );
}
