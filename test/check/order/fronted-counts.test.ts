/** Counts told in front of what they count, gaps told turned or by a month, and times in as many weeks. */
import { describe } from 'vitest';
import { rows } from '../copy-rows.js';

describe('an ordinal in front of the clause that it counts', () => {
  rows([
    [
      '2025-10-17',
      'On Thursday, 16 October 2025, for the first time since March, Donald Trump and Vladimir Putin were connected by telephone.',
      ['order: first time since March'],
    ],
    [
      '2025-10-17',
      'For the first time since March, Donald Trump and Vladimir Putin spoke by telephone on 16 October 2025.',
      ['order: first time since March'],
    ],
    [
      '2025-10-17',
      'For the first time since May, Donald Trump and Vladimir Putin spoke by telephone on 16 October 2025.',
      [],
    ],
    [
      '2025-12-30',
      'For the first time since August, after a summer of noise, Trump and Zelensky met on 28 December 2025.',
      ['order: first time since August'],
    ],
    [
      '2025-10-20',
      'For the first time since the call of 18 March, Trump and Putin had each other on the line on 16 October 2025.',
      ['order: first time since the call of 18 March'],
    ],
    [
      '2025-09-18',
      'For the sixth time since May, Chinese and American negotiators sat down, this time in Madrid, on 14 and 15 September 2025.',
      ['order: sixth time since May'],
    ],
    [
      '2025-09-18',
      'For the fourth time since May, Chinese and American negotiators sat down, this time in Madrid, on 14 and 15 September 2025.',
      [],
    ],
    [
      '2026-05-01',
      'When Vladimir Putin and Donald Trump spoke on 29 April 2026, it was the first time in the new year that they had used the telephone.',
      ['order: first time in the new year'],
    ],
    // What the clause of the ordinal tells is something else.
    [
      '2025-10-20',
      'Shares in Moscow rose for the first time since March, as Trump and Putin spoke by telephone on 16 October 2025.',
      [],
    ],
    [
      '2025-10-20',
      'For the first time since March, shares in Moscow rose by 5 per cent after Trump and Putin spoke by telephone on 16 October 2025.',
      [],
    ],
    [
      '2025-10-20',
      'For the first time since March the rouble passed 80 to the dollar, and Trump and Putin spoke by telephone on 16 October 2025.',
      [],
    ],
    [
      '2025-10-20',
      'For the first time since March, when he rang Putin twice, Trump said nothing about sanctions; on 16 October 2025 the two spoke by telephone.',
      [],
    ],
  ]);
});

describe('since a quarrel by another name', () => {
  rows([
    [
      '2025-12-30',
      'On 28 December 2025 Zelenskyy and Trump met at Mar-a-Lago for the first time since their shouting match in the Oval Office.',
      ['order: first time since their shouting match'],
    ],
    [
      '2025-05-01',
      "On 26 April 2025 Zelenskyy and Trump met in St Peter's, the first time they have sat in one room since the shouting match in the Oval Office.",
      [],
    ],
    [
      '2025-09-06',
      "Seven European leaders flew to Washington with Volodymyr Zelenskyy in August 2025, Friedrich Merz among them. It was the Ukrainian's first meeting with Trump since their quarrel in the Oval Office in February.",
      ['order: first meeting with Trump since their quarrel'],
    ],
    [
      '2025-05-01',
      'The football match in Washington ended 2-1; Trump and Zelensky will watch the next match in Kyiv.',
      [],
    ],
  ]);
});

describe('so often in as many weeks', () => {
  rows([
    [
      '2025-06-04',
      "The session in Istanbul on 2 June 2025 had been the third round of direct negotiations with the Russians in as many weeks, Rustem Umerov's people said.",
      ['order: third round of direct negotiations with the Russians in as many weeks'],
    ],
    [
      '2025-06-04',
      "The session in Istanbul on 2 June 2025 had been the second round of direct negotiations with the Russians in three weeks, Rustem Umerov's people said.",
      [],
    ],
    [
      '2026-01-10',
      'Their fifth meeting in as many months brought Zelensky to Mar-a-Lago on 28 December 2025, where Trump waited.',
      ['order: fifth meeting in as many months'],
    ],
    // With whomever the others were.
    [
      '2025-03-20',
      'It was the second call in two days for Trump, who spoke to Zelensky on 19 March 2025.',
      [],
    ],
    [
      '2025-11-01',
      "It was Trump's third meeting in as many days when he sat down with Xi Jinping in Busan on 30 October 2025.",
      [],
    ],
  ]);
});

describe('a gap that is told turned, or by the month of the last time', () => {
  rows([
    [
      '2025-12-30',
      'Not since the shouting match in the Oval Office had they sat in one room. On 28 December 2025, at Mar-a-Lago, Volodymyr Zelenskyy and Donald Trump did so again, over lunch.',
      ['order: Not since the shouting match'],
    ],
    [
      '2025-12-30',
      'Not since October had they sat in one room. On 28 December 2025, at Mar-a-Lago, Volodymyr Zelenskyy and Donald Trump did so again, over lunch.',
      [],
    ],
    [
      '2025-05-22',
      'Their previous conversation had been in February. On 19 May 2025 Putin and Trump were on the telephone for two hours.',
      ['order: Their previous conversation had been'],
    ],
    [
      '2025-05-22',
      'Their previous conversation had been in March. On 19 May 2025 Putin and Trump were on the telephone for two hours.',
      [],
    ],
    [
      '2025-10-20',
      'The last time the two presidents had spoken was in March. On 16 October 2025 Trump and Putin agreed by telephone to prepare a meeting.',
      ['order: The last time the two presidents had spoken was'],
    ],
    [
      '2025-10-20',
      'The last time the two presidents had spoken by telephone was in May. On 16 October 2025 Trump and Putin agreed by telephone to prepare a meeting.',
      [],
    ],
    [
      '2026-05-21',
      'Xi Jinping and Vladimir Putin met in Beijing on 20 May 2026. They had last met face to face in 2022, before the war.',
      ['order: They had last met'],
    ],
    [
      '2026-03-21',
      'Not since 1945 had so many cameras been in the room; Takaichi was received by Trump at the White House on 19 March 2026 and they spoke for an hour.',
      [],
    ],
    [
      '2026-05-21',
      'Not since Nixon had an American president been so long in Beijing. Trump and Xi met there on 13 May 2026.',
      [],
    ],
  ]);
});

describe('up to the day of writing', () => {
  rows([
    [
      '2026-03-20',
      'Trump and Putin have not spoken since December.',
      ['order: have not spoken since December'],
    ],
    ['2026-03-20', 'Trump and Putin have not spoken since early March.', []],
    ['2026-03-01', 'Trump and Putin have not spoken since December.', []],
    [
      '2026-06-01',
      'Xi Jinping has not seen Donald Trump since Busan.',
      ['order: has not seen Donald Trump since Busan'],
    ],
    ['2026-03-01', 'Xi Jinping has not seen Donald Trump since Busan.', []],
    ['2026-03-01', 'Trump and Takaichi have never met.', ['order: have never met']],
    ['2025-10-25', 'Trump and Takaichi have never met.', []],
    [
      '2026-03-01',
      'Sanae Takaichi has yet to meet Xi Jinping, and the fishermen of Hokkaido wait.',
      ['order: has yet to meet Xi Jinping'],
    ],
    ['2026-03-01', 'Sanae Takaichi has yet to meet Xi Jinping this year.', []],
    ['2026-03-01', 'Sanae Takaichi has yet to meet Gustavo Petro.', []],
    ['2026-03-01', 'Trump and Putin have never met in Moscow.', []],
    ['2026-03-01', 'Trump and Putin have never spoken of it.', []],
    [
      '2025-11-02',
      'Never before had Donald Trump and Xi Jinping met. On 30 October 2025 they sat down in Busan.',
      ['order: Never before had Donald Trump and Xi Jinping met'],
    ],
    [
      '2025-11-02',
      'Never before had Donald Trump and Xi Jinping met in Korea. On 30 October 2025 they sat down in Busan.',
      [],
    ],
    ['2026-03-25', 'Keir Starmer has not met Donald Trump since October.', []],
    ['2026-03-20', 'Trump and Zelensky have not met one on one since October.', []],
    [
      '2026-03-20',
      'Trump and Zelensky have not met since October.',
      ['order: have not met since October'],
    ],
    [
      '2026-07-11',
      'JD Vance and Mohammad Bagher Ghalibaf have not sat down since Islamabad.',
      ['order: have not sat down since Islamabad'],
    ],
    [
      '2025-12-05',
      'Trump and Lula have never met, a columnist wrote in August. On 26 October 2025 they did.',
      [],
    ],
    [
      '2025-09-04',
      'On 31 August 2025 Modi and Xi met in Tianjin. They had not met in China since 2018.',
      [],
    ],
  ]);
});
