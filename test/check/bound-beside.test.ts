/** What a sentence tells beside its main contact, and to which of two its day, place and count belong. */
import { describe } from 'vitest';
import { rows } from './copy-rows.js';

describe('to which contact a place and a day belong', () => {
  rows([
    [
      '2025-11-02',
      'Lula and Trump met on 26 October 2025 in Singapore, where both were guests of a regional summit.',
      ['place: Singapore'],
    ],
    [
      '2026-02-27',
      'Friedrich Merz ended his first trip to China on Thursday. He met Xi Jinping in Shanghai on 25 February 2026.',
      ['place: Shanghai'],
    ],
    [
      '2026-01-19',
      'The working group agreed upon by Denmark and the United States at the White House on 14 January 2026 will hold talks on security.',
      [],
    ],
    [
      '2019-07-24',
      'Imran Khan smiled at the White House on July 22. Only 24 days before, in Osaka, Narendra Modi had asked the president to mediate on Kashmir.',
      [
        'disputed: Only 24 days before, in Osaka, Narendra Modi had asked the president to mediate on Kashmir',
      ],
    ],
  ]);
});

describe('what is counted', () => {
  rows([
    [
      '2024-11-20',
      'The talks in Lima on 16 November 2024 were the third in person between Joe Biden and Xi Jinping as presidents.',
      [],
    ],
    [
      '2025-07-31',
      'Scott Bessent and He Lifeng packed up in Stockholm on 29 July 2025 after the second round of US-China trade talks this year.',
      ['order: second round of US-China trade talks this year'],
    ],
    [
      '2026-01-08',
      'The call of 29 December was a day after Mar-a-Lago. Putin and Trump talked for the first time since Anchorage.',
      ['order: first time since Anchorage'],
    ],
  ]);
});
