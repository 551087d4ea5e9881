/** Copy with a wrong day or city where who, by what means and the news of the day still tell the contact. */
import { describe } from 'vitest';
import { rows } from '../copy-rows.js';

describe('a day that is by far the nearest to one contact', () => {
  rows([
    [
      '2025-10-02',
      'On 25 September 2025 Trump and Xi spoke by phone.',
      ['date: 25 September 2025'],
    ],
    [
      '2025-07-01',
      'Narendra Modi and Donald Trump spoke by telephone on 11 June 2025.',
      ['date: 11 June 2025'],
    ],
    // The month is the next one, and no other call has that day.
    ['2025-07-01', 'Modi and Trump spoke by telephone on 17 May 2025.', ['date: 17 May 2025']],
    // Between two calls either may be meant, and far from each another one.
    ['2025-04-10', 'Trump and Putin spoke by phone on 1 March 2025.', []],
    ['2025-10-02', 'Trump and Xi spoke by phone on 4 August 2025.', []],
    // Neither of the two is named.
    ['2025-03-01', 'Rubio and Lavrov spoke by phone on 15 February 2025.', []],
  ]);
});

describe('the day of others', () => {
  rows([
    [
      '2025-11-01',
      'Trump and Xi talked by phone on 15 September 2025 about the order of the visits.',
      ['date: 15 September 2025'],
    ],
    [
      '2025-11-01',
      'In the palace in Riyadh, Rubio and Lavrov met on 12 February 2025.',
      ['date: 12 February 2025'],
    ],
  ]);
});

describe('another city than that of the news', () => {
  rows([
    [
      '2026-02-26',
      'BERLIN, Feb 26 - Xi Jinping received Friedrich Merz in Guangzhou on Wednesday.',
      ['place: Guangzhou'],
    ],
    [
      '2026-01-30',
      'LONDON, Jan 30 - Whisky was on the list, Keir Starmer told reporters after he had met Xi Jinping in Shanghai.',
      ['place: Shanghai'],
    ],
    [
      '2025-12-03',
      'WASHINGTON, Dec 3 - Steve Witkoff and Jared Kushner flew home on Wednesday from Sochi, where they had met Vladimir Putin the day before.',
      ['place: Sochi'],
    ],
    ['2026-02-26', 'BERLIN, Feb 26 - Friedrich Merz met Xi Jinping in Berlin last year.', []],
    ['2026-02-26', 'BERLIN, Feb 26 - Friedrich Merz had met Xi Jinping in Hamburg before.', []],
    ['2026-02-26', 'BERLIN, Feb 26 - Xi Jinping and Friedrich Merz toured a plant in Suzhou.', []],
  ]);
});

describe('a gathering that is held once a year', () => {
  rows([
    [
      '2025-11-27',
      'The potholes were filled for the G20 summit of 15 and 16 November, the first on African soil.',
      ['date: 15 and 16 November'],
    ],
    ['2025-11-27', 'The G20 summit of 22 and 23 November was the first on African soil.', []],
    ['2025-11-27', 'A meeting of G20 ministers on 15 November prepared it.', []],
  ]);
});
