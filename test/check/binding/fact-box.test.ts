/** Fact boxes: who, what, when and where in lines of their own. */
import { describe } from 'vitest';
import { rows } from '../copy-rows.js';

describe('a fact box', () => {
  rows([
    [
      '2026-02-10',
      'What we know so far:\n• Who: Keir Starmer and Xi Jinping\n• What: face-to-face talks\n• When: 29 January 2026\n• Where: Oslo',
      ['place: Oslo'],
    ],
    [
      '2018-02-10',
      'From the diary:\n– Event: phone call, Xi and Trump\n– Date: 21 January 2018\n– Press access: none',
      ['date: 21 January 2018'],
    ],
    [
      '2025-06-10',
      'Phone call, 5 June 2025\nChinese side: Xi Jinping\nUS side: Joe Biden\nLine quality: poor',
      ['who: Joe Biden'],
    ],
    [
      '2026-02-10',
      'At a glance\nDate: 29 January 2026\nVenue: Beijing\nLeaders: Keir Starmer, Xi Jinping\nOccasion: meeting',
      [],
    ],
    [
      '2026-02-10',
      'Diary for 29 January 2026\nOslo: the parliament sits\nBeijing: Starmer meets Xi\nVienna: Opera ball',
      [],
    ],
  ]);
});
