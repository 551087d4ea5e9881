/** Days and spans that stand behind another clause than that of their contact. */
import { describe } from 'vitest';
import { rows } from '../copy-rows.js';

describe('a day behind a clause that is closed', () => {
  rows([
    [
      '2022-11-20',
      'Biden and Xi met in Nusa Dua, before the summit of the twenty, on 12 November 2022.',
      ['date: 12 November 2022'],
    ],
    [
      '2022-11-20',
      'Biden and Xi met in Nusa Dua, before the summit of the twenty, on 14 November 2022.',
      [],
    ],
    [
      '2025-08-20',
      'Less than a week after Trump had met Putin in Anchorage, on 18 August 2025, Zelenskyy was in the White House.',
      [],
    ],
  ]);
});

describe('a span up to the day of writing from what was told before', () => {
  rows([
    [
      '2026-11-20',
      'Putin was with Xi in Beijing on 20 May 2026. Three months have passed since then.',
      ['interval: Three months'],
    ],
    [
      '2026-11-20',
      'Putin was with Xi in Beijing on 20 May 2026. Two months have gone since, and the engineers still wait.',
      ['interval: Two months'],
    ],
    ['2026-11-20', 'Putin was with Xi in Beijing on 20 May 2026. Six months have gone since.', []],
    [
      '2026-11-20',
      'Trump and Xi met in Busan on 30 October 2025. Two months have gone by since the tariffs fell.',
      [],
    ],
  ]);
});
