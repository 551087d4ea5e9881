/** By what means two dealt with one another, and what was planned, put off or held after all. */
import { describe, expect, it } from 'vitest';
import { mended, rows } from '../copy-rows.js';

describe('by what means, since when, and what is only near it', () => {
  rows([
    [
      '2025-10-05',
      "Netanyahu apologised to Qatar's prime minister over the telephone on 29 September 2025, with Trump beside him in the Oval Office.",
      [],
    ],
    [
      '2025-10-05',
      'With Trump at his side in the White House, Netanyahu rang Doha on 29 September 2025.',
      [],
    ],
    [
      '2025-03-20',
      'Trump agreed with Putin on 18 March 2025 that they should meet face to face before long.',
      [],
    ],
    [
      '2025-03-20',
      'On 18 March 2025 Putin had Trump waiting for an hour before he came on the line.',
      [],
    ],
    [
      '2026-03-20',
      'Takaichi sat beside Trump on 19 March 2026 while Hegseth joined by video link.',
      [],
    ],
    [
      '2026-03-20',
      'Trump watched the missiles fly on a screen on 19 March 2026, hours before Takaichi was shown into the Oval Office.',
      [],
    ],
    ['2025-05-21', 'Trump told Zelenskyy by phone on 19 May 2025 what Putin had told him.', []],
    [
      '2021-11-17',
      'Biden told Xi on 15 November 2021 that he would rather have talked in person.',
      [],
    ],
    [
      '2021-11-17',
      'Biden and Xi, who know each other from many dinners, saw one another on screens on 15 November 2021.',
      [],
    ],
    [
      '2025-08-20',
      'On 18 August 2025 Trump left the Europeans at the table and went to ring Putin.',
      [],
    ],
    [
      '2025-02-21',
      'Lavrov and Rubio met in Riyadh on 18 February 2025, three days after the phone call in which they had got to know each other.',
      [],
    ],
    [
      '2025-02-21',
      'Lavrov and Rubio met in Riyadh on 18 February 2025, less than a week after the call of their presidents.',
      [],
    ],
    [
      '2025-06-05',
      'Trump and Xi spoke by phone on 5 June 2025, weeks after the talks in Geneva.',
      [],
    ],
    [
      '2025-06-05',
      'Trump and Xi spoke by phone on 5 June 2025, four and a half months after the call that they had before the inauguration.',
      [],
    ],
    [
      '2026-02-06',
      'Trump and Xi spoke by phone on 4 February 2026, a fortnight after the call in which the leaders had last spoken.',
      ['interval: a fortnight after'],
    ],
    [
      '2026-02-06',
      'Trump and Xi spoke by phone on 4 February 2026, ten weeks after the call in which the leaders had last spoken.',
      [],
    ],
    [
      '2026-03-01',
      'The chancellor was to call on the premier, Li Qiang, on 25 February 2026, before Xi Jinping gave him dinner in Beijing.',
      [],
    ],
    ['2026-02-20', 'Merz is to call on Xi Jinping in Beijing on 25 February 2026.', []],
    [
      '2026-05-10',
      'Trump will call Putin on 12 May, an aide said; they had last spoken on 29 April.',
      [],
    ],
    [
      '2019-07-25',
      'Khan had tea at Camp David with nobody. On 22 July 2019 he saw Trump in the Oval Office.',
      [],
    ],
    [
      '2025-10-27',
      "Lula's half-hour with Trump in Kuala Lumpur, put off twice, took place on 26 October 2025.",
      [],
    ],
    [
      '2025-11-02',
      'Over lunch in Gyeongju on 29 October 2025 Lee gave Trump a crown; Xi he would meet a day later.',
      [],
    ],
    [
      '2025-11-02',
      'Trump wrote to Xi in his own hand; on 30 October 2025, in Busan, Xi thanked him.',
      [],
    ],
    [
      '2020-01-17',
      'On 15 January 2020 Liu He read out in the East Room what Xi had written to Trump.',
      [],
    ],
    [
      '2025-03-15',
      'On 12 March 2025 an Emirati envoy brought Araghchi, face to face, what Trump had written to Khamenei.',
      [],
    ],
    [
      '2018-03-12',
      'On 9 March 2018 Trump told Xi by telephone that he would meet Kim face to face.',
      [],
    ],
    [
      '2019-07-01',
      'Kim had never thought to see Trump in person on that 30 June 2019, he said.',
      [],
    ],
  ]);
});

describe('the means, the plan, the retreat, the one before', () => {
  rows([
    [
      '2025-03-20',
      'In the same room as Trump on 18 March 2025, Putin promised to spare the power stations for thirty days.',
      ['kind: In the same room'],
    ],
    [
      '2026-03-20',
      'Trump beamed when Takaichi came up on his screen on 19 March 2026.',
      ['kind: beamed when Takaichi came up on his screen'],
    ],
    [
      '2025-10-03',
      "Erdogan's hour with Trump at the White House, fixed for 25 September 2025, was scrapped.",
      [
        "status: Erdogan's hour with Trump at the White House, fixed for 25 September 2025, was scrapped",
      ],
    ],
    [
      '2026-02-10',
      'Starmer is to call on Xi in the Great Hall of the People on 29 January 2026.',
      ['status: Starmer is to call on Xi in the Great Hall of the People on 29 January 2026'],
    ],
    [
      '2019-07-25',
      'Imran Khan and Donald Trump met at Camp David on 22 July 2019.',
      ['place: Camp David'],
    ],
    ['2025-02-28', "Starmer gave Trump the King's letter in Chequers on 27 February 2025.", []],
    [
      '2025-02-21',
      'Rubio and Lavrov met in Riyadh on 18 February 2025, six weeks after the call in which the leaders had agreed to talks.',
      ['interval: six weeks after'],
    ],
    [
      '2023-11-20',
      'Xi and Biden met in Woodside on 15 November 2023, two years after the one in Bali.',
      ['interval: two years after'],
    ],
    [
      '2023-11-20',
      'Xi and Biden met in Woodside on 15 November 2023, a year and a day after the one in Bali.',
      [],
    ],
  ]);
});

describe('the means of one of two contacts, and of the only one in a month', () => {
  rows([
    [
      '2025-11-26',
      'Xi and Trump, who had met in Busan last month, spoke by phone on Monday, 24 November.',
      [],
    ],
    ['2025-05-04', 'Volodymyr Zelenskyy met Xi Jinping in April 2023.', ['kind: met']],
    ['2025-05-04', 'Donald Trump telephoned Ali Khamenei in March 2025.', ['kind: telephoned']],
    // There were several contacts that autumn: which is meant is open.
    ['2025-12-04', 'Donald Trump met Xi Jinping in September 2025.', []],
  ]);
});

describe('by what means it was held, and by what name it is taken up', () => {
  rows([
    [
      '2025-11-25',
      'The Johannesburg summit, on 22 November 2025, was held by video link.',
      ['kind: by video link'],
    ],
    [
      '2025-06-20',
      'Modi and Trump discussed the fighting over a working lunch on 17 June 2025.',
      ['kind: a working lunch'],
    ],
    [
      '2025-11-02',
      'Takaichi and Xi met in Gyeongju on 31 October 2025. Both spoke of a strategic relationship. The phone call lasted half an hour.',
      ['kind: The phone call'],
    ],
    [
      '2025-11-02',
      'Takaichi and Xi met in Gyeongju on 31 October 2025. Beforehand she had rung Trump. The phone call lasted half an hour.',
      [],
    ],
  ]);
});

describe('told as one that it was not, on its very day', () => {
  rows([
    [
      '2025-10-21',
      'Trump received Zelensky on Friday, 17 October 2025. Putin says that a summit has been put back. The idea was hatched when the two presidents met face to face on Thursday, 16 October.',
      ['kind: met face to face'],
    ],
    [
      '2026-01-16',
      'Takaichi received Lee Jae Myung in Nara on 13 January. She and Xi met in Gyeongju on 31 October. Xi had Trump on the telephone on 24 November. Trump advised her in a phone call on 25 November not to provoke him.',
      [],
    ],
    [
      '2026-06-03',
      'Nothing in what Xi Jinping and Vladimir Putin announced after their video link on 20 May fixes a price for the gas.',
      ['kind: their video link'],
    ],
    ['2026-06-03', 'Xi Jinping and Vladimir Putin opened a rail link on 20 May.', []],
    [
      '2026-02-06',
      'On 4 February Vladimir Putin travelled to Beijing for talks with Xi Jinping.',
      ['kind: travelled to Beijing for talks'],
    ],
    [
      '2023-03-08',
      'The word dates from the autumn of 2021, when Biden and Xi Jinping sat down on the evening of 15 November for more than three hours. Two years earlier the trade war had overshadowed everything.',
      ['kind: sat down'],
    ],
    ['2025-12-01', 'In 2020 Trump lost the vote, and on 30 October he met Xi in Busan.', []],
  ]);
});

describe('the wording of another kind', () => {
  it.each([
    [
      'Trump and Putin met on 29 December 2025.',
      'Trump and Putin spoke by phone on 29 December 2025.',
    ],
    [
      'Trump met Putin on 29 December 2025.',
      'Trump spoke by phone with Putin on 29 December 2025.',
    ],
    [
      'Trump met with Putin on 29 December 2025.',
      'Trump spoke by phone with Putin on 29 December 2025.',
    ],
    [
      'Trump and Putin met face to face on 29 December 2025.',
      'Trump and Putin spoke by phone on 29 December 2025.',
    ],
    ['Trump wrote to Xi on 30 October 2025.', 'Trump met Xi on 30 October 2025.'],
    [
      'Xi and Putin spoke after their video link on 20 May 2026.',
      'Xi and Putin spoke after their visit on 20 May 2026.',
    ],
    [
      'Biden and Xi shook hands in person on 15 November 2021.',
      'Biden and Xi spoke by video on 15 November 2021.',
    ],
  ])('%s', (text, expected) => {
    expect(mended(text, '2026-07-10')).toBe(expected);
  });
});
