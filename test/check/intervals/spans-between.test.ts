/** Spans told as the way from one contact to another, whose ends the text beside them names. */
import { describe } from 'vitest';
import { rows } from '../copy-rows.js';

describe('a span between two that stand around it', () => {
  rows([
    [
      '2025-05-02',
      "Five weeks was all it took to get from the quarrel in the Oval Office to the pew in St Peter's Basilica. Trump and Zelensky sat there for 15 minutes on 26 April 2025.",
      ['interval: Five weeks'],
    ],
    [
      '2025-05-02',
      "Eight weeks was all it took to get from the quarrel in the Oval Office to the pew in St Peter's Basilica. Trump and Zelensky sat there for 15 minutes on 26 April 2025.",
      [],
    ],
    [
      '2025-06-05',
      'It took two months until Russian and Ukrainian negotiators were back in Istanbul: they had met there on 16 May 2025, and did so again on 2 June.',
      ['interval: two months'],
    ],
    [
      '2025-10-20',
      "Hanoi and Panmunjom lie ten months apart. Trump shook Kim's hand in the one in February 2019 and at the other on 30 June of that year.",
      ['interval: ten months apart'],
    ],
    [
      '2025-10-20',
      "Hanoi and Panmunjom lie four months apart. Trump shook Kim's hand in the one in February 2019 and at the other on 30 June of that year.",
      [],
    ],
    [
      '2026-02-03',
      'Six weeks separate the two visitors whom Xi Jinping received in the Great Hall: Carney came on 16 January 2026, Starmer on 29 January.',
      ['interval: Six weeks separate'],
    ],
    [
      '2026-04-14',
      'Between Geneva and Islamabad there were all of six months, and a war. Iranians and Americans had sat down on Lake Geneva on 17 February 2026; on 11 April they did so in Pakistan.',
      ['interval: six months'],
    ],
    [
      '2026-03-01',
      'Nine weeks lay between the two. Xi received Starmer on 29 January 2026 and Merz on 25 February.',
      ['interval: Nine weeks lay'],
    ],
    [
      '2026-03-01',
      'Four weeks lay between the two. Xi received Starmer on 29 January 2026 and Merz on 25 February.',
      [],
    ],
    [
      '2026-03-01',
      "Eight weeks. That is how long it took from Starmer's turn in the Great Hall to Merz's. Xi received Starmer on 29 January 2026 and Merz on 25 February.",
      ['interval: Eight weeks'],
    ],
    [
      '2024-10-30',
      'Four months. So long Modi and Xi let pass between Johannesburg, in August 2023, and Kazan, where they sat down on 23 October 2024.',
      ['interval: Four months'],
    ],
    [
      '2025-03-25',
      'Trump and Putin talked on 12 February 2025. It was three months before they did so again, on 18 March.',
      ['interval: three months before'],
    ],
    [
      '2025-05-25',
      'Trump and Putin talked on 12 February 2025. It was five weeks before they did so again, on 18 March, and two months more before the call of 19 May.',
      [],
    ],
    // Of something else.
    [
      '2025-11-27',
      'It took two years until the Senate ratified the treaty that Trump and Xi had never spoken of. On 24 November 2025 the two were on the telephone.',
      [],
    ],
    [
      '2025-11-27',
      'It took a year before shares in Shanghai were back at their level of 2024. Trump and Xi met in Busan on 30 October 2025 and spoke on 24 November.',
      [],
    ],
    [
      '2026-04-14',
      'Between Geneva and Islamabad there are nine hours in the air and three weeks on a ship. Iranians and Americans sat down in Geneva on 17 February 2026; on 11 April they did so in Islamabad.',
      [],
    ],
    [
      '2025-11-27',
      'Two weeks separate the harvest from the first frost in Iowa. Trump and Xi met in Busan on 30 October 2025 and spoke again on 24 November.',
      [],
    ],
    [
      '2026-03-01',
      'Five weeks. That is how long a container takes from Shanghai to Rotterdam. Xi received Starmer on 29 January 2026 and Merz on 25 February.',
      [],
    ],
  ]);
});

describe('gone by until what the next sentence tells', () => {
  rows([
    [
      '2025-11-27',
      'Not a week had gone by since Busan when the telephone rang. On 24 November 2025 Trump and Xi talked about Ukraine and trade.',
      ['interval: Not a week'],
    ],
    [
      '2025-11-27',
      'Not a month had gone by since Busan when the telephone rang. On 24 November 2025 Trump and Xi talked about Ukraine and trade.',
      [],
    ],
    [
      '2021-12-09',
      'Not two months had passed since the lakeside villa in Geneva, and already the tone had soured. On 7 December 2021, on a screen, Joe Biden told Vladimir Putin of strong economic measures.',
      ['interval: Not two months'],
    ],
    [
      '2021-12-09',
      'Not six months had passed since the lakeside villa in Geneva, and already the tone had soured. On 7 December 2021, on a screen, Joe Biden told Vladimir Putin of strong economic measures.',
      [],
    ],
    [
      '2021-12-09',
      "Two months had passed since the ministers' round in Geneva, and already the tone had soured. On 7 December 2021, on a screen, Joe Biden told Vladimir Putin of strong economic measures.",
      [],
    ],
    [
      '2026-05-22',
      "BEIJING — Putin's plane landed a month after Trump's had taken off. On 20 May 2026 Xi gave him the same red carpet.",
      ['interval: a month after'],
    ],
    [
      '2025-09-10',
      "In Kazan, Narendra Modi and Xi Jinping had broken five years of ice. Four months on from that, in Tianjin, they were at it again, and India's Foreign Ministry now had both men describing their countries as partners.",
      ['interval: Four months on from'],
    ],
    [
      '2024-06-25',
      "On Wednesday, 19 June 2024, Putin and Kim signed a treaty in Pyongyang. A month earlier, Putin had been Xi Jinping's guest in Beijing, his office recalled.",
      [],
    ],
  ]);
});

describe('up to the day of writing, from what somebody had', () => {
  rows([
    [
      '2026-02-22',
      'It is now three months since Sanae Takaichi had Lee Jae-myung over for two days in the old capital, and hoteliers there would gladly see another leader.',
      ['interval: three months since'],
    ],
    [
      '2026-02-22',
      'It is six weeks since Sanae Takaichi had Lee Jae-myung over for two days in the old capital, and hoteliers there would gladly see another leader.',
      [],
    ],
    [
      '2026-02-22',
      'It is three years since Sanae Takaichi and Lee Jae Myung each said that they would run.',
      [],
    ],
    [
      '2025-10-14',
      'Two months ago Recep Tayyip Erdoğan was in the Oval Office, raising, as Ankara tells it, the F-35 and the F-16.',
      ['interval: Two months ago'],
    ],
    [
      '2025-10-14',
      'Three weeks ago Recep Tayyip Erdoğan was in the Oval Office, raising, as Ankara tells it, the F-35 and the F-16.',
      [],
    ],
    [
      '2025-10-14',
      'Six years ago Recep Tayyip Erdoğan was in the Oval Office, talking of sanctions and of a pastor.',
      [],
    ],
  ]);
});

describe('from the one place to the other', () => {
  rows([
    [
      '2026-02-10',
      'Trump and Xi let four weeks pass between the call of 24 November 2025 and that of 4 February 2026.',
      ['interval: four weeks'],
    ],
    [
      '2026-02-10',
      'Trump and Xi let ten weeks pass between the call of 24 November 2025 and that of 4 February 2026.',
      [],
    ],
    [
      '2026-01-25',
      'From Palm Beach to Davos it was three months. Zelensky saw Trump in the one on 28 December 2025 and in the other on 22 January 2026.',
      ['interval: three months'],
    ],
    [
      '2026-01-25',
      'From Palm Beach to Davos it was less than four weeks. Zelensky saw Trump in the one on 28 December 2025 and in the other on 22 January 2026.',
      [],
    ],
    [
      '2026-01-25',
      'The interval from Palm Beach to Davos, ten weeks, was the shortest between any two meetings of Trump and Zelensky: 28 December 2025 and 22 January 2026.',
      ['interval: ten weeks'],
    ],
    [
      '2026-01-31',
      "Within three days of Carney's visit Starmer was in the Great Hall, on 29 January 2026, shaking the same hand. Xi had received the Canadian on the 16th.",
      ['interval: Within three days'],
    ],
    [
      '2026-01-31',
      "Within two weeks of Carney's visit Starmer was in the Great Hall, on 29 January 2026, shaking the same hand. Xi had received the Canadian on the 16th.",
      [],
    ],
    [
      '2026-01-25',
      'From Palm Beach to Davos it is ten hours in the air. Zelensky saw Trump in the one on 28 December 2025 and in the other on 22 January 2026.',
      [],
    ],
    [
      '2026-01-25',
      'From panic to calm it was three days on the bond market. Zelensky saw Trump in Palm Beach on 28 December 2025 and in Davos on 22 January 2026.',
      [],
    ],
    [
      '2026-01-31',
      "Within three days of China's offer Starmer was in the Great Hall, on 29 January 2026, shaking Xi's hand.",
      [],
    ],
    [
      '2026-01-31',
      'Banks let four weeks pass between the first and the second cut. Trump and Xi spoke by telephone on 24 November 2025 and on 4 February 2026.',
      [],
    ],
  ]);
});

describe('a span whose ends are told by where they were', () => {
  rows([
    [
      '2020-06-30',
      'Eight months after walking out in Hanoi, Donald Trump walked across a line of concrete at Panmunjom.',
      ['interval: Eight months after'],
    ],
    [
      '2020-06-30',
      'Four months after walking out in Hanoi, Donald Trump walked across a line of concrete at Panmunjom.',
      [],
    ],
    // A contact of its own, and no end at the place that stands behind it.
    [
      '2025-08-18',
      'Trump and Putin spoke by phone on 12 February 2025. Six days after that call Marco Rubio and Sergei Lavrov sat down in Riyadh. On 18 March the presidents were on the phone again.',
      [],
    ],
    // Somebody who was never there.
    ['2020-06-30', 'Eight months after a fire in Hanoi, firemen from Lyon were at Panmunjom.', []],
  ]);
});
