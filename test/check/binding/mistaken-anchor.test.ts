/**
 * Copy with something wrong in the very words that tell which contact is meant: the rest of the
 * sentence still shows it. And copy that only looks alike, of which nothing is said.
 */
import { describe } from 'vitest';
import { rows } from '../copy-rows.js';

describe('a contact with one thing wrong', () => {
  rows([
    // The day
    [
      '2025-11-20',
      'Trump walked Mohammed bin Salman along the colonnade of the White House on 28 November 2025.',
      ['date: 28 November 2025'],
    ],
    [
      '2026-02-20',
      'Sir Keir Starmer sipped tea with Xi in the Great Hall of the People on 28 February 2026.',
      [],
    ],
    [
      '2025-12-10',
      'Modi drove Putin through New Delhi in his own car on 14 December 2025.',
      ['date: 14 December 2025'],
    ],
    // The place
    [
      '2026-01-16',
      'Takaichi showed Lee Jae Myung round Osaka on 13 January 2026, and the two played the drums.',
      ['place: Osaka'],
    ],
    [
      '2025-08-19',
      'The emir of Qatar, Erdoğan, el-Sisi and Trump put their names to a page in Luxor on 13 October 2025.',
      ['place: Luxor'],
    ],
    // How they dealt with one another
    [
      '2025-10-20',
      'Scott Bessent and He Lifeng went through the list over coffee on 17 October 2025.',
      ['kind: over coffee'],
    ],
    // What never came about
    [
      '2026-04-08',
      'Trump dined with Xi in Beijing on 31 March 2026 and slept at the embassy.',
      ['status: Trump dined with Xi in Beijing on 31 March 2026 and slept at the embassy'],
    ],
    // Told beside another
    [
      '2025-10-20',
      'Zelenskyy left the White House on 17 October 2025 without missiles. Eight months earlier, in the Oval Office, he had been shouted at.',
      [],
    ],
  ]);
});

describe('somebody who was not there', () => {
  rows([
    [
      '2025-11-20',
      'Trump and King Salman of Saudi Arabia signed accords at the White House on 18 November 2025.',
      ['who: King Salman'],
    ],
    [
      '2025-09-16',
      'Trump, Netanyahu, Abdullatif al-Zayani and Mohammed bin Zayed signed the accords at the White House on 15 September 2020.',
      ['who: Mohammed bin Zayed'],
    ],
    [
      '2026-04-15',
      'On 11 and 12 April 2026 Marco Rubio led the American and a nervous Iranian delegation followed.',
      [],
    ],
    [
      '2025-10-20',
      'King Salman watched from Riyadh as Trump and four leaders signed at Sharm el-Sheikh on 13 October 2025.',
      [],
    ],
  ]);
});

describe('somebody with whom it is only compared', () => {
  rows([
    [
      '2025-11-26',
      "Xi's call to the White House on 24 November 2025 was unlike those with Biden and Obama.",
      [],
    ],
    [
      '2025-11-26',
      'Xi rang Washington on 24 November 2025, and there was no repeat of the quarrels with Joe Biden and Antony Blinken.',
      [],
    ],
    [
      '2026-06-24',
      'Vance watched the cows at Bürgenstock on 20 June 2026, a day before the Iranians came.',
      [],
    ],
  ]);
});

describe('what is told only to be taken back', () => {
  rows([
    [
      '2026-01-30',
      'Correction: an item on Monday said that Starmer met Xi in Shanghai on 29 January 2026.',
      [],
    ],
    ['2026-01-30', 'CLAIM: Starmer met Xi in Shanghai on 29 January 2026. VERDICT: false.', []],
    [
      '2026-01-30',
      'Starmer met Xi in Shanghai on 29 January 2026, which he corrected himself.',
      ['place: Shanghai'],
    ],
  ]);
});

describe('the same contact by another name', () => {
  rows([
    [
      '2026-02-01',
      'Starmer met Xi in Beijing on 29 January 2026. In the same phone call they spoke about whisky.',
      ['kind: phone call'],
    ],
    [
      '2026-02-01',
      'Starmer met Xi in Beijing on 29 January 2026. In that meeting they spoke about whisky.',
      [],
    ],
  ]);
});

describe('another contact that looks alike', () => {
  rows([
    ['2025-09-02', 'Xi toasted Lukashenko in Tianjin on 1 September 2025.', []],
    ['2025-11-05', 'Carney and Lee Jae Myung toured a shipyard in Geoje on 30 October 2025.', []],
    [
      '2026-01-30',
      'Macron was in Beijing on 29 January 2026, and so was half of the French cabinet.',
      [],
    ],
    [
      '2025-08-20',
      'Modi told reporters in New Delhi on 15 August 2025 that he was in touch with both Trump and Putin.',
      [],
    ],
    [
      '2025-12-09',
      'Starmer, Macron and Merz had Zelenskyy in Downing Street on 8 December 2025.',
      [],
    ],
    [
      '2026-03-15',
      'It was Japan, not South Korea, where the two had dinner on 13 January 2026.',
      [],
    ],
    [
      '2025-11-25',
      'Correction: an earlier version of this article said that Trump and Xi met in Seoul on 30 October 2025. They met in Busan.',
      [],
    ],
  ]);
});
