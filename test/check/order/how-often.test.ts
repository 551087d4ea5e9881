/** "have met twice this year", "their last meeting was": how often, and when last, by the record's own count. */
import { describe } from 'vitest';
import { rows } from '../copy-rows.js';

describe('how often two came together', () => {
  rows([
    [
      '2025-12-30',
      'Trump has met Zelenskyy twice this year, most recently at Mar-a-Lago on 28 December 2025.',
      ['order: twice this year'],
    ],
    [
      '2025-12-30',
      'Trump has met Zelenskyy four times this year, most recently at Mar-a-Lago on 28 December 2025.',
      [],
    ],
    [
      '2026-02-06',
      'Trump and Xi have spoken by phone only once since they met in Busan on 30 October 2025, on 24 November.',
      ['order: only once since they met'],
    ],
    [
      '2025-12-30',
      'When they sat down on 28 December 2025, Trump and Zelenskyy had met twice that year.',
      ['order: twice that year'],
    ],
    // The time that is told may be left out.
    [
      '2025-12-30',
      'When they sat down on 28 December 2025, Trump and Zelenskyy had met three times that year.',
      [],
    ],
    // Of many calls no record is sure to hold all.
    [
      '2025-10-20',
      'Trump and Putin, who spoke on 16 October 2025, have talked by phone eight times this year.',
      [],
    ],
    [
      '2025-12-30',
      'Trump and Putin have spoken by phone at least three times this year, most recently on 29 December 2025.',
      [],
    ],
    ['2025-11-26', 'Trump spoke to Takaichi on 25 November 2025, twice as long as planned.', []],
  ]);
});

describe('how often, told as more than it was or with no contact beside it', () => {
  rows([
    [
      '2017-07-11',
      'Xi and Trump met in Hamburg on 8 July 2017, having met twice before that year.',
      ['order: twice before that year'],
    ],
    [
      '2017-07-11',
      'Xi and Trump met in Hamburg on 8 July 2017, having met once before that year.',
      [],
    ],
    [
      '2018-07-19',
      'By the time Putin and Trump met in Helsinki on 16 July 2018, they had already seen each other two times that year.',
      ['order: two times that year'],
    ],
    [
      '2017-12-31',
      'In 2017 alone, Donald Trump and Xi Jinping came face to face five times.',
      ['order: five times'],
    ],
    ['2017-12-31', 'In 2017 alone, Donald Trump and Xi Jinping came face to face three times.', []],
    [
      '2023-12-31',
      'Joe Biden and Xi Jinping met three times in 2023.',
      ['order: three times in 2023'],
    ],
    [
      '2019-02-01',
      'Vladimir Putin and Donald Trump held three meetings in 2018.',
      ['order: three meetings in 2018'],
    ],
    [
      '2026-12-31',
      'Sanae Takaichi and Lee Jae Myung saw each other four times in 2026, the press said.',
      ['order: four times in 2026'],
    ],
    [
      '2025-01-10',
      'Narendra Modi and Xi Jinping met three times last year.',
      ['order: three times last year'],
    ],
    // Of two of whom the record has nothing in that year it knows nothing.
    ['2022-12-31', 'Narendra Modi and Xi Jinping met three times in 2021.', []],
  ]);
});

describe('when they last did', () => {
  rows([
    [
      '2025-10-31',
      'Trump met Xi in Busan on 30 October 2025. The two leaders last met in person in Buenos Aires in December 2018.',
      ['order: last met'],
    ],
    [
      '2025-10-31',
      'Trump met Xi in Busan on 30 October 2025. The two leaders last met in person in Osaka in June 2019.',
      [],
    ],
    [
      '2025-10-31',
      'Trump and Xi met in Busan on 30 October 2025. Their last meeting was in Mar-a-Lago in 2017.',
      ['order: Their last meeting was'],
    ],
    // What their negotiators had in between is not theirs.
    [
      '2025-10-31',
      'Trump and Xi met in Busan on 30 October 2025. They last spoke by phone on 19 September.',
      [],
    ],
  ]);
});

describe('visits to a place', () => {
  rows([
    [
      '2025-08-19',
      'Zelenskyy’s visit to the White House on 18 August 2025 was his first since February’s shouting match in the Oval Office.',
      [],
    ],
    [
      '2025-10-18',
      'Zelenskyy’s visit to the White House on 17 October 2025 was his first since February’s shouting match in the Oval Office.',
      ['order: first since February’s shouting match'],
    ],
  ]);
});
