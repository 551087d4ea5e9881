/** Since when a first one is counted: a contact, a thing that one is called by, a time; and what is counted. */
import { describe } from 'vitest';
import { rows } from '../copy-rows.js';

describe('a first one since what copy tells in any words', () => {
  rows([
    [
      '2026-02-12',
      'Trump had Netanyahu at the White House on 11 February 2026, their first meeting since the Abraham Accords.',
      ['order: first meeting since the Abraham Accords'],
    ],
    [
      '2026-02-06',
      'Trump rang Xi on 4 February 2026. It was their first conversation since the American cut his tariffs in May 2025.',
      ['order: first conversation since the American cut his tariffs in May 2025'],
    ],
    [
      '2026-02-06',
      'Trump rang Xi on 4 February 2026. It was their first conversation since he announced on 24 November that he would go to Beijing.',
      [],
    ],
    [
      '2026-05-16',
      'In Beijing on 14 May 2026 Trump and Xi were face to face for the first time since the tariff war of April 2025.',
      ['order: first time since the tariff war of April 2025'],
    ],
    [
      '2026-05-16',
      'In Beijing on 14 May 2026 Trump and Xi were face to face for the first time since the truce of October 2025.',
      [],
    ],
    [
      '2020-02-09',
      'It was the first conversation between Trump and Xi since Osaka, and it was held on 6 February 2020.',
      ['order: first conversation between Trump and Xi since Osaka'],
    ],
    [
      '2026-01-24',
      'In Davos on 22 January 2026 Trump saw Zelenskyy for the first time since their quarrel over missiles in October.',
      ['order: first time since their quarrel'],
    ],
  ]);
});

describe('what an ordinal counts', () => {
  rows([
    [
      '2026-03-17',
      'Bessent and He Lifeng met in Paris on 15 March 2026, the first trade talks between their countries since Madrid.',
      ['order: first trade talks between their countries since Madrid'],
    ],
    [
      '2026-03-17',
      'Bessent and He Lifeng met in Paris on 15 March 2026, the first trade talks between their countries since Kuala Lumpur.',
      [],
    ],
    // Talks of the two presidents may be their meetings.
    [
      '2025-11-02',
      'Trump and Xi talked in Busan on 30 October 2025, their first talks since Osaka.',
      [],
    ],
    // What kind of talks no record says.
    [
      '2026-01-25',
      'Three-way talks began in Abu Dhabi on 23 January 2026 between Russians, Ukrainians and Americans, the first of their kind since the invasion of February 2022.',
      [],
    ],
    // Taken back, it counts nothing.
    [
      '2025-10-20',
      'The call of 16 October 2025 was not the first that Putin and Trump had this year.',
      [],
    ],
    [
      '2025-10-20',
      'It was hardly their first call of the year when Trump and Putin spoke on 16 October 2025.',
      [],
    ],
    // Who met has spoken.
    [
      '2026-01-24',
      'Trump and Zelenskyy met in Davos on 22 January 2026. It was the first time that they had spoken since the telephone call about a partial ceasefire in March.',
      ['order: first time that they had spoken since the telephone call'],
    ],
    // What the text was about, told in no words of contact.
    [
      '2026-04-13',
      'JD Vance came before the cameras in Islamabad on 12 April 2026. He and Ghalibaf had led their delegations through the night. It was the first time that the two sides had talked since Muscat.',
      ['order: first time that the two sides had talked since Muscat'],
    ],
  ]);
});

describe('a first one since a month or a place, told with nothing else', () => {
  rows([
    [
      '2026-11-22',
      'The call of 4 February 2026 was the first between Trump and Xi since September.',
      ['order: first between Trump and Xi since September'],
    ],
    [
      '2026-11-22',
      'The call of 4 February 2026 was the first between Trump and Xi since November.',
      [],
    ],
    [
      '2026-11-22',
      'Trump and Xi had not spoken since Busan when they talked on 4 February 2026.',
      ['order: had not spoken since Busan'],
    ],
    [
      '2025-08-18',
      'Zelensky was at the White House on Monday 18 August 2025. It was his first meeting with Donald Trump since the two argued before reporters in the Oval Office on Feb. 28.',
      [
        'order: first meeting with Donald Trump since the two argued before reporters in the Oval Office on Feb. 28',
      ],
    ],
    [
      '2025-08-18',
      'Zelensky was at the White House on Monday 18 August 2025. It was his first meeting with Donald Trump since they talked in St Peter’s in April.',
      [],
    ],
    [
      '2026-03-18',
      'The round in Paris in March 2026 was the fifth between Bessent and He Lifeng.',
      ['order: fifth between Bessent and He Lifeng'],
    ],
    [
      '2026-03-18',
      'The round in Paris in March 2026 was the sixth between Bessent and He Lifeng.',
      [],
    ],
  ]);
});

describe('the one that is counted stands behind a "when"', () => {
  rows([
    [
      '2026-01-04',
      'It was Putin’s first call with Trump since the Alaska summit when the two talked on 29 December 2025.',
      ['order: first call with Trump since the Alaska summit'],
    ],
    [
      '2026-01-04',
      'It was Putin’s second call with Trump since the Alaska summit when the two talked on 29 December 2025.',
      [],
    ],
    [
      '2019-03-04',
      'It was the third time that Trump and Kim had met when they sat down in Hanoi on 27 February 2019.',
      ['order: third time that Trump and Kim had met'],
    ],
    [
      '2025-12-04',
      'The call on 24 November 2025 was the second Trump and Xi had held in 2025.',
      ['order: second Trump and Xi had held in 2025'],
    ],
    [
      '2025-12-04',
      'The call on 24 November 2025 was the fourth Trump and Xi had held in 2025.',
      [],
    ],
    [
      '2025-08-20',
      'Before they met in Anchorage on 15 August 2025, Trump and Putin had not spoken since Trump’s return to the White House.',
      ['order: had not spoken since Trump’s return to the White House'],
    ],
    [
      '2025-08-20',
      'Before they met in Anchorage on 15 August 2025, Trump and Putin had not met since Trump’s return to the White House.',
      [],
    ],
    [
      '2026-02-28',
      'Merz had not spoken with Xi since he came to office when he flew to Beijing on 25 February 2026.',
      [],
    ],
  ]);
});

describe('since an office was taken up, and up to what is still to come', () => {
  rows([
    [
      '2024-11-18',
      'Biden and Xi met in Lima on 16 November 2024. It was the third time they had sat down in person since Mr Biden entered the White House and, with an election lost in November, almost certainly the last.',
      [],
    ],
    [
      '2024-11-18',
      'Biden and Xi met in Lima on 16 November 2024. It was the second time they had sat down in person since Mr Biden entered the White House.',
      ['order: second time they had sat down in person since Mr Biden entered the White House'],
    ],
    [
      '2019-06-19',
      'Trump and Xi, who had last spoken on 29 December, will see each other at the G20 in Osaka next week.',
      [],
    ],
    [
      '2026-01-23',
      "Zelensky's session with Trump in Davos on 22 January 2026, the pair's first since the White House talks in October, was a good one.",
      ['order: first since the White House talks in October'],
    ],
    [
      '2025-10-31',
      'Trump and Xi had not shared a room since Buenos Aires when they met in Busan on 30 October 2025.',
      ['order: had not shared a room since Buenos Aires'],
    ],
  ]);
});

describe('the first in a time that is longer by the record', () => {
  rows([
    [
      '2025-11-01',
      'Trump and Xi met in Busan on 30 October 2025, their first meeting in two years.',
      ['order: first meeting in two years'],
    ],
    [
      '2025-11-01',
      'Trump and Xi met in Busan on 30 October 2025, their first meeting in six years.',
      [],
    ],
    [
      '2025-11-01',
      'Trump and Xi met in Busan on 30 October 2025, their first meeting in more than two years.',
      [],
    ],
    [
      '2025-03-20',
      'A week after their first call, on 18 March, Trump and Putin were back on the line.',
      ['interval: A week after'],
    ],
    [
      '2025-10-18',
      'The White House had heard nothing from the Kremlin in six months when, on 16 October, Putin rang Trump.',
      ['interval: had heard nothing from the Kremlin in six months'],
    ],
  ]);
});
