/** How long it was from one contact to the other, and how long ago one was, in whatever words. */
import { describe } from 'vitest';
import { rows } from '../copy-rows.js';

describe('a time told beside its two ends', () => {
  rows([
    [
      '2026-02-09',
      'On 4 February 2026 Xi Jinping and Vladimir Putin ended a two-month silence with a video call.',
      ['interval: two-month silence'],
    ],
    [
      '2026-02-09',
      'Xi Jinping and Vladimir Putin held a video call on 4 February 2026 after a two-month break in the fighting.',
      [],
    ],
    [
      '2025-10-20',
      'A four-month gap between the summit of Trump and Putin on 15 August 2025 and their call of 16 October 2025 gave the envoys time.',
      ['interval: four-month'],
    ],
    [
      '2025-10-20',
      'A two-month gap between the summit of Trump and Putin on 15 August 2025 and their call of 16 October 2025 gave the envoys time.',
      [],
    ],
    [
      '2025-10-20',
      'Count from the summit of Trump and Putin on 15 August 2025 to their call of 16 October 2025 and you arrive at four months.',
      ['interval: four months'],
    ],
    [
      '2025-10-20',
      'Count from the summit of Trump and Putin on 15 August 2025 to their call of 16 October 2025 and you arrive at two months.',
      [],
    ],
    [
      '2025-10-20',
      'How long did the silence last? Four months. Trump and Putin met on 15 August 2025 and spoke by phone on 16 October 2025.',
      ['interval: Four months'],
    ],
    [
      '2025-10-20',
      'How long did the silence last? Two months. Trump and Putin met on 15 August 2025 and spoke by phone on 16 October 2025.',
      [],
    ],
    [
      '2025-10-20',
      'Trump and Putin: summit on 15 August 2025, call on 16 October 2025 (interval: four months).',
      ['interval: four months'],
    ],
    [
      '2025-10-20',
      'Trump and Putin: summit on 15 August 2025, call on 16 October 2025 (interval: two months).',
      [],
    ],
    [
      '2025-10-20',
      'Trump and Putin met on 15 August 2025. Fast forward four months and they were on the phone, on 16 October 2025.',
      ['interval: four months'],
    ],
    [
      '2025-10-20',
      'Trump and Putin met on 15 August 2025. Fast forward two months and they were on the phone, on 16 October 2025.',
      [],
    ],
    [
      '2025-10-20',
      'Trump calls Putin four months after Anchorage\nThe two men spoke by phone on 16 October 2025. They had last met in Alaska on 15 August 2025.',
      ['interval: four months after'],
    ],
    [
      '2025-10-20',
      'Trump calls Putin two months after Anchorage\nThe two men spoke by phone on 16 October 2025. They had last met in Alaska on 15 August 2025.',
      [],
    ],
  ]);
});

describe('a time up to the day of writing', () => {
  rows([
    [
      '2025-12-10',
      'The Anchorage summit of Trump and Putin on 15 August 2025 lies nine months behind us.',
      ['interval: nine months'],
    ],
    [
      '2025-12-10',
      'The Anchorage summit of Trump and Putin on 15 August 2025 lies four months behind us.',
      [],
    ],
    [
      '2025-12-10',
      'Trump and Putin met in Anchorage on 15 August 2025, and nine months on, nothing has come of it.',
      ['interval: nine months on'],
    ],
    [
      '2025-12-10',
      'Trump and Putin met in Anchorage on 15 August 2025, and four months on, nothing has come of it.',
      [],
    ],
    [
      '2025-12-10',
      'Since Trump and Putin met in Anchorage on 15 August 2025, nine months have gone by, and nothing has moved.',
      ['interval: nine months'],
    ],
    [
      '2025-12-10',
      'Since Trump and Putin met in Anchorage on 15 August 2025, four months have gone by, and nothing has moved.',
      [],
    ],
    [
      '2025-12-10',
      'The airmen still talk of the summit of Trump and Putin on 15 August 2025, nine months on.',
      ['interval: nine months on'],
    ],
    [
      '2025-12-10',
      'The airmen still talk of the summit of Trump and Putin on 15 August 2025, four months on.',
      [],
    ],
  ]);
});
