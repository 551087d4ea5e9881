/** Contacts that are spoken of in passing as held, or as a plan that the next sentence calls off. */
import { describe } from 'vitest';
import { rows } from '../copy-rows.js';

describe('what something goes back to', () => {
  rows([
    [
      '2024-11-17',
      'Seven months lay between the call of Biden and Xi Jinping on 2 April 2024 and their meeting of 16 November 2024, and officials will say it hardly sufficed.',
      [],
    ],
    [
      '2026-05-01',
      'The thaw dates back to a meeting of Narendra Modi and Xi Jinping in Beijing on 31 August 2025.',
      ['place: Beijing'],
    ],
    [
      '2026-05-01',
      'The truce is owed to a telephone call between Trump and Xi on 30 October 2025.',
      ['kind: a telephone call'],
    ],
    ['2026-05-01', 'The row goes back to a call of Trump and Zelenskyy on 25 July 2019.', []],
    ['2026-05-01', 'Trump offered it to Modi by telephone on 2 February 2026.', []],
  ]);
});

describe('a plan without a word of contact, and what became of it', () => {
  rows([
    [
      '2026-05-01',
      'Modi and Xi were due to shake hands in Tianjin on 31 August 2025. The talks were cancelled.',
      ['status: The talks were cancelled'],
    ],
    [
      '2026-05-01',
      'Trump and Zelenskyy were to talk it over in Davos on 22 January 2026. The meeting went ahead.',
      [],
    ],
    [
      '2026-05-01',
      'Witkoff and Araghchi were to sign it in Islamabad on 25 April. Their meeting was called off.',
      [],
    ],
    [
      '2026-04-06',
      'Donald Trump visited Beijing from 31 March to 2 April 2026, dates that China had not confirmed beforehand and the White House had set.',
      [
        'status: Donald Trump visited Beijing from 31 March to 2 April 2026, dates that China had not confirmed beforehand and the White House had set',
      ],
    ],
    [
      '2026-04-06',
      'Trump put off his visit to Beijing from 31 March to 2 April 2026, dates that the White House had set.',
      [],
    ],
  ]);
});

describe('who had it, behind its day and place', () => {
  rows([
    [
      '2026-03-01',
      'A meeting in Beijing on 16 January 2026 between Mark Carney and Hu Jintao mended ties.',
      ['who: Hu Jintao'],
    ],
    [
      '2026-03-01',
      'A meeting in Beijing on 16 January 2026 between Mark Carney and Xi Jinping mended ties.',
      [],
    ],
  ]);
});

describe('so long ago', () => {
  rows([
    [
      '2022-03-25',
      'BRUSSELS, March 25, 2022 — Joe Biden and Xi Jinping met face to face a week ago.',
      ['kind: met face to face'],
    ],
    ['2022-03-25', 'BRUSSELS, March 25, 2022 — Joe Biden and Xi Jinping met two weeks ago.', []],
    [
      '2025-12-29',
      'WASHINGTON, Dec 29 — Putin told Trump of it by phone on Monday. The conversation came a day after a meeting between Trump and Volodymyr Zelenskyy in New York.',
      ['place: New York'],
    ],
  ]);
});

describe('the two of whom the text goes on', () => {
  rows([
    [
      '2022-02-20',
      'Biden and Putin spoke in Geneva on 16 June 2021. The two came face to face again on 7 December 2021.',
      ['kind: face to face'],
    ],
    [
      '2022-02-20',
      'Biden and Putin spoke in Geneva on 16 June 2021. The two saw each other on a screen on 7 December 2021.',
      [],
    ],
    [
      '2026-04-24',
      'The letter that Xi Jinping sent to Volodymyr Zelenskyy on 26 April 2023 was answered.',
      ['kind: The letter'],
    ],
  ]);
});
