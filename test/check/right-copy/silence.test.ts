/** Where the evidence is weak nothing is said; beside each, what is sure and still found. */
import { describe } from 'vitest';
import { kindRows } from '../copy-rows.js';

describe('words that may be somebody’s', () => {
  kindRows([
    [
      'The Kremlin’s version of the call of 12 February 2025 runs longer. Iran’s nuclear programme had come up, and Putin had invited Trump to Moscow.',
      '2025-02-14',
      [],
    ],
    [
      'The call of 12 February 2025 ran long. Putin invited Trump to Moscow.',
      '2025-02-14',
      ['unattributed'],
    ],
    [
      'Lars Løkke Rasmussen did not hide it: after the talks in the White House on 14 January 2026 deep differences over Greenland remained.',
      '2026-01-15',
      [],
    ],
    [
      'Ushakov, who sat beside Putin in the Kremlin on 2 December 2025, saw it in a soberer light: no compromise had been found.',
      '2025-12-03',
      [],
    ],
    [
      'Zelensky flew home from Mar-a-Lago on 28 December 2025 sure of his guarantees. The 20-point plan, he reckons, is 90 per cent agreed.',
      '2025-12-30',
      [],
    ],
    [
      'Xi’s talk with Trump on 5 June 2025 was friendly. By Trump’s reckoning Ukraine and Iran were not discussed.',
      '2025-06-07',
      [],
    ],
    [
      'Israeli media had Netanyahu flying to Neom on 22 November 2020 to meet the Saudi crown prince.',
      '2020-11-25',
      [],
    ],
    [
      'Netanyahu met the Saudi crown prince in Neom on 22 November 2020.',
      '2020-11-25',
      ['disputed'],
    ],
  ]);
});

describe('a voice that is not sure', () => {
  kindRows([
    [
      'Putin came out smiling. For two hours on 19 May 2025 he and Trump had talked; Russia would propose a memorandum to Ukraine, he said.',
      '2025-05-20',
      [],
    ],
    [
      'A pipeline, the Russians said, was agreed on 2 September 2025 in Beijing, when Xi told Putin that their relations had stood the test of a changing world.',
      '2025-09-05',
      [],
    ],
    [
      'By the account that Tokyo gave of the meeting in Gyeongju on 31 October 2025, Xi urged Takaichi to keep Japan’s commitments on history and Taiwan.',
      '2025-11-09',
      ['misattributed'],
    ],
  ]);
});

describe('a contact that may be another', () => {
  kindRows([
    ['For Modi’s government the call with Trump of 15 October 2025 never was.', '2025-10-18', []],
    [
      'Macron saw Trump in the White House on 24 February 2025, Starmer on the 27th and Zelensky on the 28th.',
      '2025-03-05',
      [],
    ],
    [
      'Ivanka Trump was there too when her father met Kim at Panmunjom on 30 June 2019; Moon Jae-in waited in a side room.',
      '2019-07-02',
      [],
    ],
    [
      'Sunak was to have met Xi in Bali in November 2022, and it was called off; Biden had met him on the 14th.',
      '2022-11-20',
      [],
    ],
    [
      'Rubio had telephoned Lavrov on 15 February 2025; on the 18th they met in Riyadh, with Waltz beside the one and Ushakov beside the other.',
      '2025-02-20',
      [],
    ],
    ['Trump and Putin sat down in Helsinki on 18 July 2018.', '2018-07-20', ['date']],
    [
      'Later on that Monday, 29 September 2025, Netanyahu met Trump, who had put him through to the Qatari prime minister.',
      '2025-09-30',
      [],
    ],
    ['Trump and Takaichi met on 25 November 2025.', '2025-11-27', ['kind']],
  ]);
});

describe('an event of which the month alone is known', () => {
  kindRows([
    [
      'Rubio and Lavrov spoke on 20 October 2025, and a day later the Budapest summit of their presidents was off.',
      '2025-10-22',
      [],
    ],
    ['Trump and Putin met in Budapest on 20 October 2025.', '2025-10-22', ['status']],
  ]);
});

describe('who and how often', () => {
  kindRows([
    [
      'In Kazan on 23 October 2024 Modi met Xi, formally for the first time in five years, Delhi said.',
      '2024-10-25',
      [],
    ],
    [
      'American and Chinese officials held talks on tariffs on the morning of 24 April 2025.',
      '2025-04-29',
      ['disputed'],
    ],
    [
      'Ushakov took an hour to brief reporters on the call of 9 March 2026 between Putin and Trump.',
      '2026-03-10',
      [],
    ],
    ['Medvedev and Trump spoke by phone on 9 March 2026.', '2026-03-10', ['who']],
    [
      'It was Putin’s second visit to Beijing in nine months when Xi met him on 20 May 2026.',
      '2026-05-22',
      [],
    ],
    [
      'Zelensky’s third visit to the White House of the year, on 17 October 2025, came a day after Putin’s call to Trump.',
      '2025-10-20',
      [],
    ],
    [
      'On 27 February 2019 Trump and Kim sat down in Hanoi for their third summit.',
      '2019-03-01',
      ['order'],
    ],
  ]);
});
