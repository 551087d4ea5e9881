/** What copy counts: which contact, whose, of what kind, and since when. */
import { describe } from 'vitest';
import { rows } from '../copy-rows.js';

describe('which contact is counted', () => {
  rows([
    // What came before the counted one is told behind it.
    [
      '2026-01-24',
      'Trump and Zelenskyy sat down in Davos on 22 January 2026. It was their third meeting in four months, after one in Washington and one at Mar-a-Lago.',
      [],
    ],
    [
      '2026-05-22',
      'Putin came to Beijing on 20 May 2026. For him and Xi it was the first conversation of the year.',
      ['order: first conversation of the year'],
    ],
    [
      '2025-11-30',
      'Trump called Takaichi on 25 November 2025. On 31 October, in Gyeongju, she met Xi for the first time.',
      [],
    ],
    [
      '2023-11-20',
      'Woodside was where Joe Biden first faced Xi Jinping in person as president, on 15 November 2023.',
      ['order: first faced Xi Jinping in person as president'],
    ],
    [
      '2022-11-20',
      'Nusa Dua was where Joe Biden first faced Xi Jinping in person as president, on 14 November 2022.',
      [],
    ],
    [
      '2017-08-20',
      'Trump and Xi spoke on 11 August 2017. It was the second time that the two had been on the phone since the American took office.',
      ['order: second time that the two had been on the phone since the American took office'],
    ],
    [
      '2017-08-20',
      'Trump and Xi spoke on 11 August 2017. It was the fourth time that the two had been on the phone since the American took office.',
      [],
    ],
  ]);
});

describe('since when it is counted', () => {
  rows([
    [
      '2026-02-06',
      'Trump and Xi spoke by phone on 4 February 2026, for the first time since they had met in Busan.',
      ['order: first time since they had met'],
    ],
    [
      '2026-02-06',
      'Trump and Xi spoke by phone on 4 February 2026, for the first time since their call in November.',
      [],
    ],
    [
      '2026-05-18',
      'Xi received Trump in Beijing on 13 May 2026. The two had not been face to face since they shook hands in Osaka.',
      ['order: had not been face to face since they shook hands in Osaka'],
    ],
    [
      '2026-05-18',
      'Xi received Trump in Beijing on 13 May 2026. The two had not been face to face since they shook hands in Busan.',
      [],
    ],
    [
      '2026-05-18',
      'Xi received Trump in Beijing on 13 May 2026. The two had not been face to face since the tariffs were put off.',
      [],
    ],
  ]);
});

describe('a time in which there was none', () => {
  rows([
    [
      '2025-09-10',
      'Modi and Xi met in Kazan on 23 October 2024. The two did not meet again until Modi flew to Tianjin on 31 August 2025.',
      [],
    ],
    [
      '2026-02-01',
      'Trump and Zelenskyy met in Washington on 17 October 2025. The two did not meet again until they sat down in Davos on 22 January 2026.',
      ['order: did not meet again until'],
    ],
    [
      '2025-06-08',
      'For four months Trump and Xi had not exchanged a word; then, on 5 June 2025, the one rang the other.',
      [],
    ],
    [
      '2026-01-24',
      'Trump and Zelenskyy sat down in Davos on 22 January 2026. They last met in Washington on 17 October 2025.',
      ['order: They last met'],
    ],
    [
      '2026-01-24',
      'Trump and Zelenskyy sat down in Davos on 22 January 2026. They last met at Mar-a-Lago on 28 December 2025.',
      [],
    ],
    [
      '2026-01-24',
      'Trump and Zelenskyy sat down in Davos on 22 January 2026. The two had not met for a month.',
      [],
    ],
    [
      '2026-01-24',
      'Trump and Zelenskyy sat down in Davos on 22 January 2026. The two had not met for half a year.',
      ['interval: had not met for half a year'],
    ],
  ]);
});

describe('how often somebody was at a place', () => {
  rows([
    [
      '2025-09-30',
      'Benjamin Netanyahu met Donald Trump on 29 September 2025, his first visit to the White House since 2020.',
      [],
    ],
    [
      '2026-02-12',
      'Benjamin Netanyahu met Donald Trump on 11 February 2026, his first visit to the White House since 2020.',
      ['order: first visit to the White House since 2020'],
    ],
    [
      '2026-05-22',
      'Vladimir Putin was Xi Jinping’s guest on 20 May 2026, in Beijing for the first time since 2022.',
      ['order: first time since 2022'],
    ],
    [
      '2026-05-22',
      'Vladimir Putin was Xi Jinping’s guest on 20 May 2026, in Beijing for the first time since September.',
      [],
    ],
    [
      '2026-05-22',
      'Vladimir Putin was Xi Jinping’s guest on 20 May 2026, his first state visit to Beijing since 2019.',
      [],
    ],
  ]);
});

describe('what was at one place', () => {
  rows([
    [
      '2026-02-12',
      'Trump and Netanyahu’s meeting of 11 February 2026 was the first at the White House that the two have held since 2024.',
      ['order: first at the White House that the two have held since 2024'],
    ],
    [
      '2026-02-12',
      'Trump and Netanyahu’s meeting of 11 February 2026 was the first at the White House that the two have held since September.',
      [],
    ],
    // They had met elsewhere in between.
    [
      '2026-05-18',
      'Trump and Xi held their first meeting in Beijing since 2017 on 14 May 2026.',
      [],
    ],
  ]);
});

describe('all that two ever had', () => {
  rows([
    [
      '2026-03-18',
      'Paris, on 15 and 16 March 2026, was the third round of trade talks between Bessent and He Lifeng.',
      ['order: third round of trade talks between Bessent and He Lifeng'],
    ],
    [
      '2026-03-18',
      'Paris, on 15 and 16 March 2026, was the sixth round of trade talks between Bessent and He Lifeng.',
      [],
    ],
    [
      '2023-11-20',
      'Woodside, on 15 November 2023, was the first time that Biden and Xi met in person.',
      ['order: first time that Biden and Xi met'],
    ],
    [
      '2023-11-20',
      'Woodside, on 15 November 2023, was the first time that Biden and Xi met outside Asia.',
      [],
    ],
  ]);
});

describe('a count in apposition', () => {
  rows([
    [
      '2025-11-01',
      'Trump and Putin spoke by phone on 16 October 2025. The exchange came two months after their summit in Anchorage, the first between presidents of the two countries since Geneva in June 2021.',
      [],
    ],
    [
      '2025-11-01',
      'Trump and Putin spoke by phone on 16 October 2025. The exchange came two months after their summit in Anchorage, the first between presidents of the two countries since Helsinki in July 2018.',
      ['order: first between presidents of the two countries since Helsinki in July 2018'],
    ],
  ]);
});
