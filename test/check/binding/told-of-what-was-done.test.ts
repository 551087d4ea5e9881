/** Contacts that copy names by what was done there: a bump of fists, a phone picked up, a journey home. */
import { describe } from 'vitest';
import { rows } from '../copy-rows.js';

describe('a greeting or a telephone for the contact', () => {
  rows([
    [
      '2024-09-12',
      'Biden’s fist bump with Mohammed bin Salman outside the palace in Riyadh in July 2022 bought him little oil.',
      ['place: Riyadh'],
    ],
    ['2024-09-12', 'Biden’s fist bump with Mohammed bin Salman in Jeddah in July 2022.', []],
    [
      '2025-12-08',
      'Two months after the Busan handshake, Trump and Xi were on the line again.',
      ['interval: Two months after'],
    ],
    [
      '2025-12-08',
      'Four weeks after the Busan handshake, Trump and Xi were on the line again.',
      [],
    ],
    ['2025-12-08', 'Jobs at Boeing and Airbus were on the line.', []],
    [
      '2025-04-04',
      'Trump picked up the phone to Ali Khamenei on 12 March 2025.',
      ['kind: picked up the phone to'],
    ],
    ['2025-04-04', 'Trump picked up the phone to Vladimir Putin on 12 February.', []],
  ]);
});

describe('what did not come about, told by what was done there', () => {
  rows([
    [
      '2026-04-24',
      'Soybean futures have gone nowhere since Trump flew home from Beijing on 2 April.',
      ['status: Soybean futures have gone nowhere since Trump flew home from Beijing on 2 April'],
    ],
    ['2026-04-24', 'An American trade official flew home from Beijing on 2 April.', []],
    [
      '2026-02-16',
      'Orban dined out for months on the Budapest summit of October 2025, where Trump and Putin shook hands.',
      [
        'status: Orban dined out for months on the Budapest summit of October 2025, where Trump and Putin shook hands',
      ],
    ],
    [
      '2026-02-16',
      'Few remember the Budapest summit, where Trump and Putin were to shake hands.',
      [],
    ],
    [
      '2026-04-09',
      'The White House had put Trump’s China trip down for 31 March to 2 April; the new plan is 14 and 15 May.',
      [],
    ],
  ]);
});

describe('what is of somebody or something else', () => {
  rows([
    [
      '2024-11-18',
      'When Joe Biden and Xi Jinping met on Saturday, the person who mattered most was at his golf club in Florida.',
      [],
    ],
    [
      '2024-11-18',
      'When Joe Biden and Xi Jinping met on Saturday, they were in Santiago.',
      ['place: Santiago'],
    ],
    [
      '2025-09-16',
      'Scott Bessent and He Lifeng were due to meet in Madrid on Sunday. In Spain the talks were overshadowed by the abandoned last stage of the Vuelta.',
      [],
    ],
  ]);
});
