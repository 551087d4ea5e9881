/** Points whose speaker is the subject of the clause before, or of the clause that one goes on from. */
import { describe, expect, it } from 'vitest';
import { checkCopy } from '../../../src/check/check.js';
import { starterRecord } from '../../starter-record.js';

const record = starterRecord();
const kinds = (text: string, written: string) =>
  checkCopy(text, record, {
    now: new Date('2026-11-22T12:00Z'),
    timeZone: 'Europe/London',
    written,
  }).findings.map(({ kind }) => kind);

describe('a point is in the name of whoever the clause speaks of', () => {
  it.each([
    [
      'Narendra Modi and Donald Trump spoke by phone on 2 February 2026. Trump went further, writing on Truth Social that Modi had agreed to stop buying Russian oil.',
      '2026-02-03',
      [],
    ],
    [
      'Narendra Modi and Donald Trump spoke by phone on 2 February 2026. India denied nothing. In Washington Trump was plain, boasting to reporters that Modi had agreed to stop buying Russian oil.',
      '2026-02-03',
      [],
    ],
    [
      'India said nothing. Vladimir Putin was in New Delhi on 4 and 5 December 2025, where he promised that Russia would supply India with fuel without interruption.',
      '2026-02-03',
      [],
    ],
    [
      'Narendra Modi and Donald Trump spoke by phone on 2 February 2026. Modi agreed to stop buying Russian oil, knowing that tariffs would come down.',
      '2026-02-03',
      ['unattributed'],
    ],
  ])('%s', (text, written, expected) => {
    expect(kinds(text, written)).toEqual(expected);
  });
});

it('takes a summit that is to be held for planned', () => {
  expect(
    kinds(
      'Poland is among the guests at the G20 summit that the United States is to host in Miami in December 2026, the State Department says.',
      '2026-11-10',
    ),
  ).toEqual([]);
});
