/** Journeys: what is counted of them, whose they are, and where they were broken. */
import { describe } from 'vitest';
import { kindRows } from '../copy-rows.js';

describe('journeys are counted as journeys', () => {
  kindRows([
    [
      'The trip, Donald Trump’s second to China as president and his first since November 2017, had begun on Wednesday 13 May.',
      '2026-05-16',
      [],
    ],
    [
      'Trump’s state visit to China of 13 to 15 May was his first since 2016.',
      '2026-05-16',
      ['order'],
    ],
    [
      'The meeting in Busan on 30 October 2025 was Trump’s first with Xi since April 2017.',
      '2025-11-02',
      ['order'],
    ],
  ]);
});

describe('whose journey a length of time is told of', () => {
  kindRows([
    [
      'In Woodside, in November 2023, Joe Biden and Xi Jinping talked for four hours. Antony Blinken got to Beijing in June 2023, seven months after Bali.',
      '2024-11-18',
      [],
    ],
    [
      'Biden met Xi in Woodside in November 2023, seven months after Bali.',
      '2024-11-18',
      ['interval'],
    ],
  ]);
});

describe('where a journey was broken', () => {
  kindRows([
    [
      'SEOUL, May 14 — Incheon was a stopover with an agenda. China’s commerce ministry says that Scott Bessent met He Lifeng here on Wednesday.',
      '2026-05-14',
      [],
    ],
    [
      'SEOUL, May 14 — Scott Bessent met He Lifeng here on Wednesday.',
      '2026-05-14',
      ['unattributed'],
    ],
  ]);
});
