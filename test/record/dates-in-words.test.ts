import { describe, expect, it } from 'vitest';
import {
  agoInWords,
  dateElsewhere,
  fullDate,
  plainDate,
  shortDate,
  spanAskedInWords,
  spanInWords,
} from '../../src/record/dates-in-words.js';
import type { When } from '../../src/record/schema.js';

const zoned = (start: string, more: Partial<When> = {}): When => ({
  start,
  timeZone: 'America/New_York',
  ...more,
});
const CAPITALS = [
  { capital: 'Washington', timeZone: 'America/New_York' },
  { capital: 'Beijing', timeZone: 'Asia/Shanghai' },
];

describe('a date', () => {
  it.each<[When, string, string, string]>([
    [zoned('2025-11-24'), 'Monday 24 November 2025', '24 November 2025', '24 Nov 2025'],
    [
      zoned('2026-05-13', { end: '2026-05-15' }),
      'Wednesday 13 to Friday 15 May 2026',
      '13 to 15 May 2026',
      '13–15 May 2026',
    ],
    [
      zoned('2025-10-31', { end: '2025-11-01' }),
      'Friday 31 October to Saturday 1 November 2025',
      '31 October to 1 November 2025',
      '31 Oct – 1 Nov 2025',
    ],
    [
      zoned('2024-12-31', { end: '2025-01-01' }),
      'Tuesday 31 December 2024 to Wednesday 1 January 2025',
      '31 December 2024 to 1 January 2025',
      '31 Dec 2024 – 1 Jan 2025',
    ],
    [zoned('2025-02'), 'February 2025', 'February 2025', 'Feb 2025'],
    [
      zoned('2025-11-24', { approximate: true }),
      'about Monday 24 November 2025',
      'about 24 November 2025',
      '24 Nov 2025',
    ],
  ])('%o', (when, full, plain, short) => {
    expect([fullDate(when), plainDate(when), shortDate(when)]).toEqual([full, plain, short]);
  });
});

describe('the capitals’ calendars', () => {
  it.each<[string, When, string | undefined]>([
    [
      'both parts of the day where the day is the same',
      zoned('2025-11-24', { partOfDay: 'morning' }),
      'morning in Washington · evening in Beijing',
    ],
    [
      'both days where they differ',
      zoned('2025-11-24T20:15'),
      '20:15 in Washington · 09:15 in Beijing, where it was Tuesday 25 November 2025',
    ],
    ['nothing where no hour is known', zoned('2025-11-24'), undefined],
    ['nothing of a month', zoned('2025-11'), undefined],
  ])('%s', (_, when, words) => {
    expect(dateElsewhere(when, CAPITALS)).toBe(words);
  });
});

describe('distances', () => {
  it.each([
    ['2025-10-30', '2025-11-24', '25 days'],
    ['2025-11-24', '2025-10-30', '25 days'],
    ['2025-11-23', '2025-11-24', '1 day'],
    ['2025-11-24', '2025-11-24', 'the same day'],
    ['2024-11-24', '2025-11-24', '1 year (365 days)'],
    ['2019-06-29', '2025-10-30', '6 years, 4 months and 1 day (2,315 days)'],
  ])('from %s to %s: %s', (from, to, words) => {
    expect(spanInWords(from, to)).toBe(words);
  });

  it.each<[When, string]>([
    [zoned('2026-11-22'), 'today'],
    [zoned('2026-11-21'), 'yesterday'],
    [zoned('2026-11-23'), 'tomorrow'],
    [zoned('2025-11-24'), '363 days ago'],
    [zoned('2026-11-20', { end: '2026-11-24' }), 'going on today'],
    [zoned('2026-11-10', { end: '2026-11-20' }), '2 days ago'],
    [zoned('2026-12'), 'in about 1 month'],
    [zoned('2025-11'), 'about 12 months ago'],
    [zoned('2026-11'), 'this month'],
  ])('%o seen from 22 November 2026: %s', (when, words) => {
    expect(agoInWords(when, '2026-11-22')).toBe(words);
  });
});

describe('a span that was asked for', () => {
  it.each([
    [{ first: '2025-01-01', last: '2025-12-31' }, 'in 2025'],
    [{ first: '2019-01-01', last: '2021-12-31' }, 'from 2019 to 2021'],
    [{ first: '2025-11-01', last: '2025-11-30' }, 'in November 2025'],
    [{ first: '2025-11-24', last: '2025-11-24' }, 'on 24 November 2025'],
    [{ first: '2025-01-01' }, 'since January 2025'],
    [{ first: '2025-06-15' }, 'since 15 June 2025'],
    [{ last: '2025-06-15' }, 'up to 15 June 2025'],
    [{ first: '2025-06-15', last: '2025-07-01' }, 'from 15 June 2025 to 1 July 2025'],
    [{}, ''],
  ])('%o: %s', (span, words) => {
    expect(spanAskedInWords(span)).toBe(words);
  });
});
