/** Spans told as time that went by between two contacts, in whatever words, and as a time without any. */
import { describe } from 'vitest';
import { rows } from '../copy-rows.js';

describe('time that goes by between two contacts of a sentence', () => {
  rows([
    [
      '2026-03-22',
      'After their meeting in Tokyo on 28 October 2025, nine months went by before Trump met Sanae Takaichi on 19 March 2026.',
      ['interval: nine months'],
    ],
    [
      '2026-03-22',
      'After their meeting in Tokyo on 28 October 2025, nearly five months went by before Trump met Sanae Takaichi on 19 March 2026.',
      [],
    ],
    [
      '2025-03-28',
      'Their phone call of 12 February 2025 was two weeks old when Trump rang Putin again on 18 March 2025.',
      ['interval: two weeks'],
    ],
    [
      '2025-03-28',
      'Their phone call of 12 February 2025 was five weeks old when Trump rang Putin again on 18 March 2025.',
      [],
    ],
    [
      '2017-09-16',
      'Between their call of 11 August 2017 and their call of 6 September 2017, Xi and Trump let ten days go by.',
      ['interval: ten days'],
    ],
    [
      '2018-01-25',
      'In the eight months between their phone call of 25 October 2017 and their conversation of 15 January 2018, Xi and Trump said little.',
      ['interval: eight months'],
    ],
    [
      '2024-11-02',
      'Modi waited three years after their meeting in Johannesburg on 23 August 2023 before he met Xi on 23 October 2024.',
      ['interval: three years after'],
    ],
    [
      '2021-09-20',
      'With their call of 10 February 2021 seven months behind them, Biden and Xi spoke by phone on 9 September 2021.',
      [],
    ],
    [
      '2025-06-08',
      'Not until 5 June 2025, nine months after their phone call of 17 January 2025, did Trump and Xi talk again.',
      ['interval: nine months after'],
    ],
    [
      '2025-08-20',
      'Trump and Putin talked on 19 May 2025. When they met in Anchorage on 15 August, Helsinki lay seven years and a month behind them.',
      [],
    ],
    [
      '2022-11-30',
      'No sooner than seven months after their call of 28 July 2022 did Xi and Biden find the time to talk again, on 14 November 2022.',
      ['interval: seven months after'],
    ],
  ]);
});

describe('a span of what has no day of its own beside what has one', () => {
  rows([
    [
      '2025-03-21',
      'Trump and Putin, who spoke by phone on 18 March 2025, had spoken by phone two weeks earlier.',
      ['interval: two weeks earlier'],
    ],
    [
      '2025-03-21',
      'Trump and Putin, who spoke by phone on 18 March 2025, had spoken by phone five weeks earlier.',
      [],
    ],
    [
      '2023-11-18',
      'Biden and Xi met in Woodside on 15 November 2023, having met in Nusa Dua five months earlier.',
      ['interval: five months earlier'],
    ],
    [
      '2026-03-19',
      'The last time Putin and Trump had spoken by phone was five weeks before they spoke by phone on 9 March 2026.',
      ['interval: five weeks before'],
    ],
    [
      '2025-09-10',
      'Their meeting in Kazan on 23 October 2024 was followed two years later by the meeting of 31 August 2025 between Modi and Xi.',
      ['interval: two years later'],
    ],
  ]);
});

describe('a time without contact', () => {
  rows([
    [
      '2025-03-21',
      'Trump and Putin spoke by phone on 18 March 2025, ending four months without contact.',
      ['interval: four months without contact'],
    ],
    [
      '2025-03-21',
      'Trump and Putin spoke by phone on 18 March 2025, ending five weeks without contact.',
      [],
    ],
    [
      '2025-11-27',
      "Xi's conversation with Trump on 24 November 2025 ended a silence of seven months.",
      ['interval: silence of seven months'],
    ],
    [
      '2018-05-11',
      'Trump and Xi spoke by phone on 8 May 2018, after eight months of silence.',
      ['interval: eight months of silence'],
    ],
    [
      '2025-09-05',
      'Modi and Xi had not met for three years when they sat down in Tianjin on 31 August 2025.',
      ['interval: had not met for three years'],
    ],
    // Of such meetings alone, which no record knows.
    [
      '2024-10-25',
      'Modi and Xi had not met formally for five years when they did so in Kazan on 23 October 2024.',
      [],
    ],
    [
      '2024-11-18',
      'Xi and Biden met in Lima on 16 November 2024, and two days of silence on the front were on offer.',
      [],
    ],
  ]);
});

describe('a span that a deed took, or that is told before the contact it runs to', () => {
  rows([
    [
      '2025-03-12',
      'It took five weeks to get Americans and Ukrainians back around a table after the shouting in the Oval Office. They sat down in Jeddah on 11 March 2025.',
      ['interval: five weeks'],
    ],
    [
      '2025-03-12',
      'It took eleven days to get Americans and Ukrainians back around a table after the shouting in the Oval Office. They sat down in Jeddah on 11 March 2025.',
      [],
    ],
    [
      '2025-09-05',
      'Modi and Xi had last faced each other in Kazan barely four months before. On 31 August 2025, in Tianjin, they started over.',
      ['interval: barely four months before'],
    ],
  ]);
});

describe('two spans of one sentence', () => {
  rows([
    [
      '2024-11-18',
      'Biden and Xi met in Lima on 16 November, a year and a day after Woodside and two years after Bali.',
      [],
    ],
    [
      '2024-11-18',
      'Biden and Xi met in Lima on 16 November, a year after Woodside and four years after Bali.',
      ['interval: four years after'],
    ],
  ]);
});
