/** Contacts of those whom the record knows, on other days and in other places: nothing is said of them. */
import { describe } from 'vitest';
import { rows } from '../copy-rows.js';

describe('a contact that the record does not hold', () => {
  rows([
    [
      '2025-09-02',
      "Modi and Putin met on the sidelines of the SCO summit in Tianjin on 1 September 2025, a day after Modi's talks with Xi.",
      [],
    ],
    [
      '2025-09-19',
      'Trump and Starmer held talks at Chequers on 18 September 2025, the second day of the state visit.',
      [],
    ],
    [
      '2025-12-05',
      'Macron met Xi in Beijing on 4 December 2025 and travelled with him to Chengdu the next day.',
      [],
    ],
    [
      '2025-06-26',
      'Trump met Zelenskyy for 50 minutes in The Hague on 25 June 2025, on the margins of the NATO summit.',
      [],
    ],
    [
      '2025-09-24',
      'In New York on 23 September Trump and Zelenskyy met at the UN General Assembly.',
      [],
    ],
    [
      '2025-10-09',
      "Putin received Tajikistan's Rahmon in Dushanbe, and met Aliyev there on 9 October 2025 for the first time since their quarrel.",
      [],
    ],
    ['2026-04-12', 'Merz and Trump met at the White House on 3 March 2026.', []],
    [
      '2025-06-06',
      'Merz met Trump in the Oval Office on Thursday; the two had spoken by telephone three times before.',
      [],
    ],
    [
      '2025-07-05',
      'Trump and Putin spoke by telephone on 3 July 2025; Zelenskyy talked to Trump on 4 July.',
      [],
    ],
    [
      '2025-07-08',
      'Netanyahu dined with Trump at the White House on 7 July, their third meeting there since January.',
      [],
    ],
    [
      '2025-05-15',
      "Trump was in Riyadh on 13 May, where the crown prince met him at the foot of the aircraft's steps.",
      [],
    ],
    ['2025-08-29', 'Witkoff spent three hours in the Kremlin with Putin on 6 August.', []],
    [
      '2026-06-18',
      'At the G7 in Evian on 15 June 2026 Takaichi and Carney met for twenty minutes.',
      [],
    ],
    [
      '2025-11-30',
      'On 27 November Xi telephoned Macron. The French president had rung Trump a day earlier.',
      [],
    ],
    [
      '2025-11-24',
      'Delegations of Ukraine and the United States met in Geneva on 23 November 2025. Rubio led one and Yermak the other.',
      [],
    ],
    [
      '2025-11-08',
      'Orbán was at the White House on 7 November 2025; Budapest, Trump told him, could still host a summit with Putin one day.',
      [],
    ],
    [
      '2024-07-10',
      "Modi was in Moscow on 8 and 9 July 2024 and hugged Putin, on the day that a missile struck a children's hospital in Kyiv.",
      [],
    ],
    ['2023-03-22', 'Xi and Putin signed a joint statement in the Kremlin on 21 March 2023.', []],
    ['2025-05-09', 'Xi stood beside Putin on Red Square on 9 May 2025.', []],
    [
      '2018-06-20',
      'Kim Jong Un went to Beijing on 19 June 2018, a week after Singapore, to tell Xi what had been agreed.',
      [],
    ],
    [
      '2018-09-20',
      'Moon and Kim climbed Mount Paektu on 20 September 2018, at the end of their third summit that year.',
      [],
    ],
    [
      '2025-02-05',
      "Netanyahu was Trump's first foreign guest of the second term: they met at the White House on 4 February 2025.",
      [],
    ],
    [
      '2025-10-22',
      'Trump and Modi spoke on Tuesday, Diwali, and the president lit candles in the Oval Office.',
      [],
    ],
    ['2025-09-17', 'Trump called Modi on 16 September to wish him a happy birthday.', []],
    [
      '2026-02-03',
      "Monday's call was the first between Trump and Modi that both governments acknowledged since the autumn.",
      [],
    ],
    ['2022-02-13', 'Biden and Putin spoke for an hour on Saturday 12 February 2022.', []],
    [
      '2021-12-31',
      'Biden and Putin spoke by telephone on 30 December 2021, the second time that month.',
      [],
    ],
    [
      '2017-07-08',
      'Trump and Putin met in Hamburg on 7 July 2017 for two hours and a quarter.',
      [],
    ],
    [
      '2018-11-12',
      'Trump and Putin exchanged a few words at a lunch in Paris on 11 November 2018.',
      [],
    ],
    ['2022-11-16', 'Biden and Erdogan met in Bali on 15 November 2022.', []],
    [
      '2025-10-28',
      'Trump and Anwar signed a trade deal in Kuala Lumpur on 26 October; Lula met him the same afternoon.',
      [],
    ],
    [
      '2025-10-30',
      'Trump and Lee Jae-myung sealed a trade deal in Gyeongju on 29 October 2025.',
      [],
    ],
    [
      '2025-08-26',
      "Lee Jae-myung's meeting with Trump at the White House on 25 August 2025 began with a purge that had not happened.",
      [],
    ],
    [
      '2025-08-24',
      "Lee and Ishiba met in Tokyo on 23 August 2025, the first time in 17 years that the two countries' leaders issued a joint text.",
      [],
    ],
    [
      '2025-12-30',
      "The two men spoke twice around Zelenskyy's visit to Mar-a-Lago: on the Sunday before he came and again on the Monday after.",
      [],
    ],
    [
      '2025-07-30',
      'Bessent will brief the president on Wednesday. In Stockholm he and He Lifeng had met for two days, a month and a half after London.',
      [],
    ],
    ['2025-09-16', 'Rubio saw Netanyahu in Jerusalem on 15 September.', []],
    [
      '2025-03-24',
      'US and Russian experts met in Riyadh on 24 March for twelve hours, five weeks after Rubio and Lavrov were there.',
      [],
    ],
    [
      '2025-04-20',
      'The second round was held in Rome on 19 April; the first had been in Muscat a week before.',
      [],
    ],
    [
      '2025-07-24',
      'The third round of direct talks between Russia and Ukraine lasted 40 minutes in Istanbul on 23 July 2025.',
      [],
    ],
    [
      '2026-02-08',
      'Witkoff and Araghchi met in Muscat on 6 February 2026, the first meeting since the June war.',
      [],
    ],
    [
      '2026-01-22',
      'Trump told Rutte in Davos on Wednesday that he would not use force; Zelenskyy he would see a day later.',
      [],
    ],
    [
      '2025-10-24',
      'Trump said on 22 October that he had cancelled the meeting with Putin in Budapest because it did not feel right.',
      [],
    ],
    [
      '2025-11-17',
      'The Dalai Lama, the yuan and a beetle: what Xi and Takaichi did not talk about in Gyeongju.',
      [],
    ],
    [
      '2026-03-16',
      'In April Trump will be in Beijing, aides said. Paris, where Bessent meets He Lifeng this week, is the last stop before it.',
      [],
    ],
    [
      '2026-05-11',
      'The trip had been put off from the end of March because of the war in Iran; it now begins on Wednesday.',
      [],
    ],
    [
      '2026-06-02',
      "Two summits in one month: first Trump's, then, five days after he had gone, Putin's.",
      [],
    ],
    [
      '2025-11-02',
      'At Gimhae they talked for an hour and 40 minutes. No joint statement came of it.',
      [],
    ],
    ['2026-10-30', 'A year ago today Trump and Xi met in Busan.', []],
    [
      '2026-11-20',
      'It has been six months since Trump walked through the Temple of Heaven with Xi.',
      [],
    ],
    [
      '2026-11-16',
      'A year and two days before the Busan meeting, nobody would have bet on it.',
      [],
    ],
    [
      '2025-03-20',
      'Trump spoke to Putin for two hours on Tuesday and to Zelenskyy for one on Wednesday.',
      [],
    ],
    [
      '2025-03-02',
      'Starmer on Thursday, Zelenskyy on Friday: it was quite a week in the Oval Office.',
      [],
    ],
    [
      '2025-05-22',
      'Ramaphosa brought golfers to the Oval Office on Wednesday, and was shown a video.',
      [],
    ],
    [
      '2026-01-30',
      'Keir Starmer, the first British prime minister in Beijing since Theresa May in 2018, met Xi on Thursday.',
      [],
    ],
    [
      '2026-01-17',
      "Carney, the first Canadian prime minister to visit China since 2017, shook Xi's hand on Friday.",
      [],
    ],
    [
      '2018-07-17',
      'Helsinki was their first summit proper, after two encounters on the fringes of gatherings in Hamburg and Da Nang.',
      [],
    ],
    ['2025-08-16', "It was Putin's first trip to the United States in a decade.", []],
  ]);
});

describe('the day on which others of the same states were in contact', () => {
  rows([
    ['2025-06-12', 'Xi Jinping spoke by phone with Donald Trump on 10 June 2025.', []],
    [
      '2025-09-21',
      'He Lifeng held talks with Scott Bessent in Madrid on 19 September 2025.',
      ['date: 19 September 2025'],
    ],
    [
      '2026-02-20',
      'In Riyadh on 12 February 2025 Marco Rubio and Sergey Lavrov sat down to talk about an end of the war.',
      ['date: 12 February 2025'],
    ],
  ]);
});
