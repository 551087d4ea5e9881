/** Right copy in which something stands beside a contact that might be taken for a part of it, and copy that is wrong there. */
import { describe } from 'vitest';
import { rows } from '../copy-rows.js';

describe('in whose words', () => {
  rows([
    [
      '2017-08-12',
      'Xi and Trump spoke by phone on Friday. What does Washington say? That they agreed that North Korea must stop its provocations.',
      [],
    ],
    [
      '2025-11-25',
      "What Beijing's readout of Monday's call with Trump says\n• Xi laid out where China stands on Taiwan.",
      [],
    ],
    [
      '2026-03-10',
      "In Yuri Ushakov's version it was Trump who rang. He stayed on long enough to hear Putin's ideas for a swift diplomatic way out of the conflict over Iran. Venezuela cropped up as well, the Kremlin aide told reporters.",
      [],
    ],
    [
      '2019-12-21',
      "Friday's call had been requested by Trump, CCTV reported. Xinhua's dispatch dwelt on Xi's unease about what Washington says and does on Taiwan, Hong Kong, Xinjiang and Tibet.",
      [],
    ],
    [
      '2026-06-23',
      'JD Vance was upbeat after two days of talks with the Iranians at Bürgenstock, and spoke of a strong foundation for a final agreement.',
      [],
    ],
    [
      '2020-11-24',
      "Yoav Gallant talked on Israeli army radio about Netanyahu's meeting with the crown prince in Neom.",
      [],
    ],
  ]);
});

describe('of another contact', () => {
  rows([
    [
      '2019-12-21',
      'The meeting of Donald Trump and Xi Jinping on 29 June 2019 had filled the front pages in Washington and Beijing alike.',
      [],
    ],
    [
      '2023-11-20',
      'Wind back a year from the summit that Biden and Xi held on 15 November 2023 and you find the two of them in Nusa Dua, in November 2022, at a meeting in a hotel.',
      [],
    ],
    [
      '2025-10-17',
      'Trump says Modi promised him on the phone on Wednesday that India would give up Russian oil. Delhi denies it, and says the last time the two leaders rang each other was October 9.',
      [],
    ],
    [
      '2025-10-17',
      'Trump says Modi promised him on the phone on Wednesday that India would give up Russian oil. The two leaders rang each other on October 9.',
      ['date: October 9'],
    ],
    [
      '2025-08-18',
      'So that was Anchorage. Putin flew home on Friday having proposed that the next meeting be in Moscow.',
      [],
    ],
    [
      '2025-03-27',
      'Read the two accounts of the Trump-Putin conversation of 18 March side by side.',
      [],
    ],
    [
      '2025-03-27',
      'On 18 March Trump and Putin talked about Ukraine side by side.',
      ['kind: side by side'],
    ],
    [
      '2024-11-18',
      'LIMA — When Joe Biden and Xi Jinping met on Saturday, the person who mattered most was at his golf club in Florida.',
      [],
    ],
    [
      '2025-10-29',
      "By then Donald Trump, who had met him in Kuala Lumpur the day before, was in Tokyo; Sanae Takaichi's turn came on Tuesday.",
      [],
    ],
    [
      '2025-09-16',
      'Bessent and He Lifeng met in Madrid on 14 September. In Spain the talks were overshadowed by the abandoned last stage of the Vuelta.',
      [],
    ],
  ]);
});

describe('counts and gaps', () => {
  rows([
    [
      '2024-11-18',
      'LIMA — Joe Biden and Xi Jinping met again on Saturday in Lima. It was the third time they had sat down in person since Mr Biden entered the White House and, with Donald Trump due back there in January, almost certainly the last.',
      [],
    ],
    [
      '2019-06-19',
      'On Tuesday Trump and Xi spoke by phone. The two, who had last spoken on 29 December, will see each other at the G20 in Osaka next week.',
      [],
    ],
  ]);
});
