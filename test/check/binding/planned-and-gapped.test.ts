/** Contacts told by a plan, by a length of time, by one verb for several, and within a journey. */
import { describe } from 'vitest';
import { rows } from '../copy-rows.js';

describe('a plan and what became of it, in one clause', () => {
  rows([
    [
      '2026-02-09',
      'Talks between Russia, Ukraine and the United States set for Abu Dhabi on January 23 and 24 did not take place.',
      [
        'status: Talks between Russia, Ukraine and the United States set for Abu Dhabi on January 23 and 24 did not take place',
      ],
    ],
    [
      '2026-02-09',
      'The talks between Russia, Ukraine and the United States that were planned for January 23 and 24 in Abu Dhabi were scrapped.',
      [
        'status: The talks between Russia, Ukraine and the United States that were planned for January 23 and 24 in Abu Dhabi were scrapped',
      ],
    ],
    [
      '2026-02-09',
      'The talks between Russia, Ukraine and the United States that were planned for January 23 and 24 in Abu Dhabi began on time.',
      [],
    ],
    [
      '2025-06-12',
      'Trade talks between Washington and Beijing planned for London on 9 and 10 June were dropped.',
      [
        'status: Trade talks between Washington and Beijing planned for London on 9 and 10 June were dropped',
      ],
    ],
    [
      '2026-06-01',
      'The Kremlin pencilled in the Budapest meeting of Putin and Trump for October 2025.',
      [],
    ],
    ['2026-06-01', "Washington had fixed Trump's visit to Beijing for March 31 to April 2.", []],
    [
      '2026-06-01',
      'Trump paid a state visit to China from March 31 to April 2.',
      ['status: Trump paid a state visit to China from March 31 to April 2'],
    ],
  ]);
});

describe('a contact told by how long before another one it was', () => {
  rows([
    [
      '2019-03-01',
      'Trump and Kim met in Hanoi on 27 February 2019, eight months after they had sat down in Bangkok.',
      ['place: Bangkok'],
    ],
    [
      '2019-03-01',
      'Trump and Kim met in Hanoi on 27 February 2019, eight months after they had met in Singapore.',
      [],
    ],
    [
      '2025-08-20',
      'Trump and Putin met in Anchorage on 15 August 2025, three months after they had met in Istanbul.',
      [],
    ],
    [
      '2024-11-20',
      'Biden met Xi in Lima on 16 November 2024, two years after their meeting in Jakarta.',
      ['place: Jakarta'],
    ],
    [
      '2025-12-30',
      'MOSCOW, Dec 30, 2025 — The Kremlin said on Tuesday that Putin and Trump had met the day before.',
      ['kind: met'],
    ],
    [
      '2025-12-30',
      'MOSCOW, Dec 30, 2025 — Yuri Ushakov told on Tuesday of a phone call between Putin and Trump a day earlier.',
      [],
    ],
  ]);
});

describe('several contacts of one verb', () => {
  rows([
    [
      '2026-01-05',
      'Trump and Zelenskyy met in Washington on 17 October and in New York on 28 December.',
      ['place: New York'],
    ],
    [
      '2026-01-05',
      'Trump received Zelenskyy at the White House on 17 October and at Mar-a-Lago on 28 December.',
      [],
    ],
    [
      '2025-10-01',
      'Bessent met He Lifeng in Geneva on 10 May, in London on 9 June and in Oslo on 28 July 2025.',
      ['place: Oslo'],
    ],
    [
      '2025-11-10',
      'Trump and Putin met in Anchorage in August and Budapest in October 2025.',
      ['status: Trump and Putin met in Anchorage in August and Budapest in October 2025'],
    ],
  ]);
});

describe('the day of another contact', () => {
  rows([
    [
      '2026-02-06',
      'Xi and Putin spoke by video on 4 February. On the same day Xi met Trump.',
      ['kind: met'],
    ],
    ['2026-02-06', 'Xi and Putin spoke by video on 4 February. On the same day Xi rang Trump.', []],
  ]);
});

describe('a journey, whom it led to and where it led on', () => {
  rows([
    [
      '2026-03-14',
      'Merz ended a visit to China on 25 February 2026 after talks with Hu Jintao.',
      ['who: Hu Jintao'],
    ],
    [
      '2026-03-14',
      'Merz ended a visit to China on 25 February 2026 after talks with Premier Li Qiang.',
      [],
    ],
    [
      '2026-03-14',
      'Merz ended a visit to China on 25 February 2026 after a meeting with Xi Jinping.',
      [],
    ],
    [
      '2026-01-10',
      'Putin ended a visit to Delhi on 5 December 2025 after talks with Prime Minister Manmohan Singh.',
      ['who: Manmohan Singh'],
    ],
    ['2026-01-20', 'Carney flew back to Ottawa on 16 January after meeting Xi Jinping.', []],
    ['2026-01-20', 'Putin flew to Moscow on 5 December after two days with Modi.', []],
    ['2025-11-05', 'Trump flew to Seoul on 30 October to meet Xi.', ['place: Seoul']],
  ]);
});

describe('who is named beside those who met', () => {
  rows([
    [
      '2025-03-14',
      "Rubio and Zelensky's chief of staff, Andriy Yermak, met in Riyadh on March 11, 2025.",
      ['place: Riyadh'],
    ],
    [
      '2025-12-10',
      "Steve Witkoff and Putin's foreign minister, Sergei Lavrov, held talks in Riyadh on 19 February 2025.",
      ['date: 19 February 2025'],
    ],
    [
      '2025-03-01',
      'In a phone call on July 29, 2019, Trump pressed Zelenskyy to look into Joe Biden.',
      ['date: July 29, 2019'],
    ],
    [
      '2025-03-01',
      'In a phone call on July 25, 2019, Trump pressed Zelenskyy to look into Joe Biden.',
      [],
    ],
    [
      '2025-12-10',
      'Trump and Putin discussed the Ukraine war in Fairbanks on 15 August 2025.',
      ['place: Fairbanks'],
    ],
    ['2025-12-10', "Trump and Putin discussed Russia's war in Ukraine on 15 August 2025.", []],
  ]);
});
