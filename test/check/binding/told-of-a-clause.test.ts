/** What a relative clause tells is told of the contact right before it, and as of its day. */
import { describe } from 'vitest';
import { rows } from '../copy-rows.js';

describe('a count in a relative clause', () => {
  const TIANJIN = 'TIANJIN: Prime Minister Narendra Modi met President Xi Jinping here on Sunday.';
  rows([
    [
      '2025-09-01',
      `${TIANJIN} It was the first meeting of the two since Kazan last October, when they held formal talks for the first time in five years.`,
      [],
    ],
    [
      '2025-09-01',
      `${TIANJIN} It was their first meeting since Kazan in October 2024, where they had met for the first time in ten years.`,
      ['order: first time in ten years'],
    ],
  ]);
});

describe('a count between the two sides', () => {
  const ISTANBUL =
    'Russia and Ukraine agreed to exchange 1,000 prisoners each in their talks in Istanbul on 16 May 2025.';
  rows([
    [
      '2025-05-20',
      `${ISTANBUL} Those were the first direct talks between the two sides since Putin and Zelensky met in Paris in December 2019.`,
      ['order: first direct talks between the two sides since Putin and Zelensky met'],
    ],
    [
      '2025-05-20',
      `${ISTANBUL} Those were the first direct talks between the two sides since March 2022.`,
      [],
    ],
  ]);
});

describe('a year that was told before', () => {
  const SUMMER = 'All that is a long way from the summer of 2018.';
  rows([
    [
      '2025-09-05',
      `${SUMMER} At the Capella Hotel in Singapore on June 12 that year, Donald Trump and Kim Jong Un spoke alone for 41 minutes. Fifteen months later they met again in Hanoi.`,
      ['interval: Fifteen months later'],
    ],
    [
      '2025-09-05',
      `${SUMMER} At the Capella Hotel in Singapore on June 12 that year, Donald Trump and Kim Jong Un spoke alone for 41 minutes. On 27 February the following year they met again in Hanoi.`,
      [],
    ],
    [
      '2025-09-05',
      `${SUMMER} In Singapore on June 21 of that year, Donald Trump and Kim Jong Un met at the Capella Hotel.`,
      ['date: June 21 of that year'],
    ],
  ]);
});

describe('a weekday beside a day of which the year is not told', () => {
  rows([
    [
      '2025-02-13',
      'Donald Trump and Vladimir Putin spoke by telephone on Thursday, Feb. 12, both governments said.',
      ['date: Thursday, Feb. 12'],
    ],
    [
      '2025-02-13',
      'Donald Trump and Vladimir Putin spoke by telephone on Wednesday, Feb. 12, both governments said.',
      [],
    ],
  ]);
});

describe('a day that its own sentence told', () => {
  rows([
    [
      '2026-12-12',
      'Trump said on 6 February 2026 that he had spoken to Xi by phone that day.',
      ['date: 6 February 2026'],
    ],
    ['2026-12-12', 'Trump said on 4 February 2026 that he had spoken to Xi by phone that day.', []],
    [
      '2025-06-20',
      'GENEVA — The tariff truce was negotiated in this city on 17 and 18 May by Treasury Secretary Scott Bessent and He Lifeng.',
      ['date: 17 and 18 May'],
    ],
  ]);
});

describe('people who stand for no state', () => {
  const RANG = 'Trump rang Xi on 4 February 2026.';
  rows([
    ['2026-12-12', `${RANG} That day he also met the press.`, []],
    ['2026-12-12', `${RANG} On the same day the president met his cabinet.`, []],
    ['2026-12-12', `${RANG} That evening he saw a group of farmers.`, []],
    ['2026-12-12', 'Trump met senators and Xi Jinping on 4 February 2026.', ['kind: met']],
  ]);
});

describe('a quarrel that goes on for long', () => {
  rows([
    [
      '2025-11-27',
      'The telephone conversation between Prime Minister Sanae Takaichi and US President Donald Trump continues to occupy the Diet. The row goes back to November 7, when Takaichi said in committee that an attack on Taiwan could threaten Japan’s survival.',
      [],
    ],
  ]);
});

describe('a first one of what the sentence before told', () => {
  const DAVOS =
    'Volodymyr Zelenskyy and Donald Trump both had good words for their meeting in Davos on 22 January 2026.';
  rows([
    ['2026-01-23', `${DAVOS} It was their first since Mar-a-Lago in December.`, []],
    [
      '2026-01-23',
      `${DAVOS} It was their first since the quarrel in the Oval Office in February 2025.`,
      ['order: first since the quarrel'],
    ],
  ]);
});

describe('a year that the sentence before has set', () => {
  rows([
    ['2025-12-01', 'It had all been different in 2019. Trump and Xi met in Osaka on 29 June.', []],
    [
      '2025-12-01',
      'It had all been different in 2019. Trump and Xi met in Osaka on 27 June.',
      ['date: 27 June'],
    ],
    ['2025-12-01', 'Trade collapsed in 2022. Trump and Xi met in Busan on 30 October.', []],
  ]);
});
