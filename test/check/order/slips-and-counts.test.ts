/** Which day is a slip of the record's and which is another contact's; what an ordinal counts; whom "they" means. */
import { describe } from 'vitest';
import { rows } from '../copy-rows.js';

describe('another contact at the same place', () => {
  rows([
    ['2025-08-29', 'Witkoff spent three hours in the Kremlin with Putin on 6 August.', []],
    [
      '2025-03-24',
      'US and Russian experts met in Riyadh on 24 March for twelve hours, five weeks after Rubio and Lavrov were there.',
      [],
    ],
    ['2026-02-08', 'Witkoff and Araghchi met in Muscat on 6 February 2026.', []],
    [
      '2025-07-24',
      'The third round of direct talks between Russia and Ukraine lasted 40 minutes in Istanbul on 23 July 2025.',
      [],
    ],
    [
      '2025-04-15',
      'Witkoff and Araghchi will meet again on Saturday, in Rome, a week after they spoke in Muscat.',
      [],
    ],
    [
      '2025-12-20',
      'Witkoff spent five hours in the Kremlin with Putin on 3 December 2025.',
      ['date: 3 December 2025'],
    ],
    [
      '2026-03-30',
      'Xi received Merz at the Diaoyutai guesthouse on 5 February 2026.',
      ['date: 5 February 2026'],
    ],
    [
      '2023-08-30',
      'In Beijing Shamkhani and Al-Aiban bargained from 6 to 10 May 2023 with Wang Yi as host.',
      ['date: 6 to 10 May 2023'],
    ],
  ]);
});

describe('the two who were named before', () => {
  rows([
    [
      '2026-03-30',
      'Friedrich Merz called on Xi Jinping in Beijing this winter. The two men saw each other on 15 February 2026.',
      ['date: 15 February 2026'],
    ],
    [
      '2026-03-30',
      'Friedrich Merz called on Xi Jinping in Beijing this winter. They had seen each other on 15 May 2025.',
      [],
    ],
    // It was their ministers who had met there.
    ['2025-11-27', 'Trump rang Xi on Monday, not a month after they had met in Kuala Lumpur.', []],
    [
      '2025-10-29',
      'Trump and Takaichi saw one another at the Akasaka Palace on 23 October 2025.',
      ['date: 23 October 2025'],
    ],
    ['2025-09-05', 'Modi and Xi were reunited in Shanghai on 31 August 2025.', ['place: Shanghai']],
    [
      '2025-09-10',
      'Xi’s one-to-one with Kim Jong Un in Pyongyang on 4 September 2025 went on past dinner.',
      ['place: Pyongyang'],
    ],
    ['2026-05-25', 'Germany was reunited in 1990, Merz told Xi in Beijing in February.', []],
    [
      '2026-01-31',
      'The tête-à-tête with Xi that Starmer had put in his diary for 29 January 2026, in Beijing, never came off.',
      [
        'status: The tête-à-tête with Xi that Starmer had put in his diary for 29 January 2026, in Beijing, never came off',
      ],
    ],
    [
      '2025-11-20',
      'In Tokyo’s version of the encounter in Gyeongju on 31 October 2025, two weeks after Xi’s handshake with Trump in Busan, China raised curbs on rare earths.',
      ['interval: two weeks after'],
    ],
  ]);
});

describe('an ordinal', () => {
  rows([
    [
      '2025-10-01',
      'Trump and Putin spoke on 19 May 2025, the fifth time since Trump returned to the White House.',
      ['order: fifth time since Trump returned to the White House'],
    ],
    [
      '2025-10-01',
      'Trump and Putin spoke by phone on 19 May 2025, their third call of Trump’s second term.',
      [],
    ],
    [
      '2025-10-01',
      'Trump and Xi spoke by phone on 19 September 2025, for the first time since Trump took office.',
      ['order: first time since Trump took office'],
    ],
    [
      '2026-05-18',
      'Xi and Trump met in Beijing on 14 May 2026 for the second time since Trump returned to power.',
      [],
    ],
    [
      '2021-12-10',
      'Biden and Putin spoke on 7 December 2021, the second time that year that the two presidents had talked.',
      [],
    ],
    [
      '2019-12-10',
      'When Macron and Merkel had them in Paris on 9 December 2019, it was the second time that the Ukrainian and Russian presidents had seen each other.',
      ['order: second time that the Ukrainian and Russian presidents had seen each other'],
    ],
    [
      '2025-06-04',
      'The talks in Istanbul on 2 June 2025 were the second direct round that year between Russia and Ukraine.',
      [],
    ],
    [
      '2025-06-04',
      'The talks in Istanbul on 2 June 2025 were the third direct round that year between Russia and Ukraine.',
      ['order: third direct round that year'],
    ],
  ]);
});

describe('a span since a month’s call', () => {
  rows([
    [
      '2026-01-04',
      'Only three weeks had gone by since the October call when Putin had Trump on the phone again, on 29 December 2025.',
      ['interval: Only three weeks'],
    ],
    [
      '2026-01-04',
      'Ten weeks had gone by since the October call when Putin had Trump on the phone again, on 29 December 2025.',
      [],
    ],
  ]);
});
