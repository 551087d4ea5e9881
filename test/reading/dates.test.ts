import { describe, expect, it } from 'vitest';
import { datesIn } from '../../src/reading/dates/dates.js';
import { wordsOf } from '../../src/record/words.js';

/** Sunday. */
const WRITTEN = '2026-11-22';

function read(text: string) {
  return datesIn({ words: wordsOf(text) }, WRITTEN).map(({ spans }) =>
    spans.map(({ first, last }) => (first === last ? first : `${first}..${last}`)).join(' or '),
  );
}

describe('datesIn', () => {
  it.each([
    ['on 24 November 2025', '2025-11-24'],
    ['on Nov. 24, 2025', '2025-11-24'],
    ['on November 24th', '2025-11-24 or 2026-11-24'],
    ['on the 24th of November', '2025-11-24 or 2026-11-24'],
    ['on 2025-11-24', '2025-11-24'],
    ['on 24/11/2025', '2025-11-24'],
    ['on 11/24/2025', '2025-11-24'],
    ['on 5/6/2025', '2025-06-05 or 2025-05-06'],
    ['13–15 May 2026', '2026-05-13..2026-05-15'],
    ['from 30 November to 2 December 2026', '2026-11-30..2026-12-02'],
    ['Nov. 30–Dec. 2, 2025', '2025-11-30..2025-12-02'],
    ['30 December 2025 to 2 January 2026', '2025-12-30..2026-01-02'],
    ['on 31 October and 1 November 2025', '2025-10-31..2025-11-01'],
    ['in November 2025', '2025-11-01..2025-11-30'],
    ["on New Year's Day", '2026-01-01 or 2027-01-01'],
    ['on Christmas Eve 2021', '2021-12-24'],
    ['on 13 October last year', '2025-10-13'],
    ['on January 5 this year', '2026-01-05'],
    ['last March', '2026-03-01..2026-03-31 or 2025-03-01..2025-03-31'],
    ['last summer', '2026-06-01..2026-08-31 or 2025-06-01..2025-08-31'],
    ['last winter', '2025-12-01..2026-02-28 or 2024-12-01..2025-02-28'],
    ['in three days', '2026-11-25'],
    ['in 2019', '2019-01-01..2019-12-31'],
    ['on Monday', '2026-11-16 or 2026-11-23'],
    ['late on Friday', '2026-11-20 or 2026-11-27'],
    ['on Sunday', '2026-11-22 or 2026-11-29'],
    ['last Monday', '2026-11-16 or 2026-11-09'],
    ['next Monday', '2026-11-23 or 2026-11-30'],
    ['Monday, Nov. 24, 2025', '2025-11-24'],
    ['on the 20th', '2026-11-20 or 2026-12-20'],
    ['today', '2026-11-22'],
    ['last night', '2026-11-21'],
    ['this morning', '2026-11-22'],
    ['the day before yesterday', '2026-11-20'],
    ['three days ago', '2026-11-19'],
    ['an hour ago', '2026-11-22'],
    ['moments ago', '2026-11-22'],
    ['last week', '2026-11-09..2026-11-15'],
    ['next month', '2026-12-01..2026-12-31'],
    ['this year', '2026-01-01..2026-12-31'],
    ['29 February', '2024-02-29 or 2028-02-29'],
  ])('%s', (text, days) => {
    expect(read(text)).toEqual([days]);
  });

  it.each([
    'he may meet Xi',
    'they march on',
    'the second call',
    'sat down with Xi',
    'a mar on the record',
    '2,000 troops',
    'five leaders',
    'the 24th meeting of the committee',
    'at the 25th EU–China summit',
    'room 2025',
    'June Allyson and Jan Smuts',
    "Lunar New Year's Day",
  ])('finds no date in “%s”', (text) => {
    expect(read(text)).toEqual([]);
  });

  it('keeps the weekday, the hour and the part of the day', () => {
    const [date] = datesIn({ words: wordsOf('at 9:03 a.m. on Monday, Nov 24') }, WRITTEN);
    expect(date).toMatchObject({ weekday: 1, time: '09:03', text: 'Monday, Nov 24' });
    const [night] = datesIn({ words: wordsOf('late on Monday night') }, WRITTEN);
    expect(night).toMatchObject({ partOfDay: 'night', relative: true });
  });
});
