import { describe, expect, it } from 'vitest';
import { readTimes } from '../../src/ask/time.js';
import { wordsOf } from '../../src/record/words.js';

const desk = { now: new Date('2026-11-22T12:00Z'), timeZone: 'Europe/London' };
const read = (text: string, ahead = false) => {
  const [time] = readTimes(wordsOf(text), desk, ahead);
  const [span] = time?.spans ?? [];
  return span ? `${span.first ?? ''}..${span.last ?? ''}` : time?.unreal ? 'unreal' : undefined;
};

describe('time in a question', () => {
  it.each([
    ['2025-11-24', '2025-11-24..2025-11-24'],
    ['24/11/2025', '2025-11-24..2025-11-24'],
    ['11/24/2025', '2025-11-24..2025-11-24'],
    ['24.11.2025', '2025-11-24..2025-11-24'],
    ['Nov 24 2025', '2025-11-24..2025-11-24'],
    ['Monday, 24 November 2025', '2025-11-24..2025-11-24'],
    ['on the 24th of November, 2025', '2025-11-24..2025-11-24'],
    ['Nov. 24, 2025', '2025-11-24..2025-11-24'],
    ['November 24', '2025-11-24..2025-11-24'],
    ['22 November', '2026-11-22..2026-11-22'],
    ['29 February', '2024-02-29..2024-02-29'],
    ['2025-11', '2025-11-01..2025-11-30'],
    ['in February 2024', '2024-02-01..2024-02-29'],
    ['in 2025', '2025-01-01..2025-12-31'],
    ['in May', '2026-05-01..2026-05-31'],
    ['in December', '2025-12-01..2025-12-31'],
    ['since 2024', '2024-01-01..'],
    ['since January 2025', '2025-01-01..'],
    ['since 20 January 2025', '2025-01-20..'],
    ['after 2023', '2024-01-01..'],
    ['from 2019 on', '2019-01-01..'],
    ['2019 onwards', '2019-01-01..'],
    ['before 2020', '..2019-12-31'],
    ['before 5 March 2022', '..2022-03-04'],
    ['until March 2022', '..2022-03-31'],
    ['up to 2021', '..2021-12-31'],
    ['between 2019 and 2021', '2019-01-01..2021-12-31'],
    ['between March and May 2025', '2025-03-01..2025-05-31'],
    ['from 1 March to 15 April 2025', '2025-03-01..2025-04-15'],
    ['2019-2021', '2019-01-01..2021-12-31'],
    ['2019–2021', '2019-01-01..2021-12-31'],
    ['this year', '2026-01-01..2026-12-31'],
    ['so far this year', '2026-01-01..2026-12-31'],
    ['last year', '2025-01-01..2025-12-31'],
    ['this month', '2026-11-01..2026-11-30'],
    ['last month', '2026-10-01..2026-10-31'],
    ['last week', '2026-11-09..2026-11-15'],
    ['this week', '2026-11-16..2026-11-22'],
    ['yesterday', '2026-11-21..2026-11-21'],
    ['today', '2026-11-22..2026-11-22'],
    ['last night', '2026-11-21..2026-11-21'],
    ['on Tuesday', '2026-11-17..2026-11-17'],
    ['last Sunday', '2026-11-22..2026-11-22'],
    ['in the past two years', '2024-11-22..2026-11-22'],
    ['in the last 6 months', '2026-05-22..2026-11-22'],
    ['three days ago', '2026-11-19..2026-11-19'],
    ['a year ago today', '2025-11-22..2025-11-22'],
    ['summer 2025', '2025-06-01..2025-08-31'],
    ['Q3 2025', '2025-07-01..2025-09-30'],
    ['the first half of 2025', '2025-01-01..2025-06-30'],
    ['30 February 2025', 'unreal'],
    ['2025-13-45', 'unreal'],
    ['at Mar-a-Lago', undefined],
    ['Theresa May', undefined],
    ['the march on Rome', undefined],
    ['a 5 percent rise', undefined],
    ['the last time', undefined],
  ])('%s', (text, span) => {
    expect(read(text)).toBe(span);
  });

  it('takes a month without a year as the coming one where the future is asked for', () => {
    expect(read('in March', true)).toBe('2027-03-01..2027-03-31');
  });
});
