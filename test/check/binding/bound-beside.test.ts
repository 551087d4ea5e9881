/** What a sentence tells beside its main contact, and to which of two its day, place and count belong. */
import { describe } from 'vitest';
import { rows } from '../copy-rows.js';

describe('to which contact a place and a day belong', () => {
  rows([
    [
      '2025-11-02',
      'Lula and Trump met on 26 October 2025 in Singapore, where both were guests of a regional summit.',
      ['place: Singapore'],
    ],
    [
      '2026-02-27',
      'Friedrich Merz ended his first trip to China on Thursday. He met Xi Jinping in Shanghai on 25 February 2026.',
      ['place: Shanghai'],
    ],
    [
      '2026-01-19',
      'The working group agreed upon by Denmark and the United States at the White House on 14 January 2026 will hold talks on security.',
      [],
    ],
    [
      '2019-07-24',
      'Imran Khan smiled at the White House on July 22. Only 24 days before, in Osaka, Narendra Modi had asked the president to mediate on Kashmir.',
      [
        'disputed: Only 24 days before, in Osaka, Narendra Modi had asked the president to mediate on Kashmir',
      ],
    ],
  ]);
});

describe('what is counted', () => {
  rows([
    [
      '2024-11-20',
      'The talks in Lima on 16 November 2024 were the third in person between Joe Biden and Xi Jinping as presidents.',
      [],
    ],
    [
      '2025-07-31',
      'Scott Bessent and He Lifeng packed up in Stockholm on 29 July 2025 after the second round of US-China trade talks this year.',
      ['order: second round of US-China trade talks this year'],
    ],
    [
      '2026-01-08',
      'The call of 29 December was a day after Mar-a-Lago. Putin and Trump talked for the first time since Anchorage.',
      ['order: first time since Anchorage'],
    ],
  ]);
});

describe('a contact to which a span leads, and who had it', () => {
  rows([
    [
      '2025-11-01',
      "Trump and Putin spoke by phone on 16 October 2025. The exchange came two months after the pair's summit in Fairbanks, Alaska.",
      ['place: Fairbanks'],
    ],
    [
      '2026-03-26',
      'Trump and Xi last spoke by phone on 4 February 2026. That was just over three months after they sat down together at a hotel in Jeju, South Korea, and suspended much of their trade war.',
      ['place: Jeju'],
    ],
    [
      '2026-01-30',
      "Starmer met Xi in Beijing on 29 January 2026. The meeting came two weeks after Xi received Canada's Justin Trudeau in Beijing on 16 January.",
      ['who: Justin Trudeau'],
    ],
    [
      '2026-01-30',
      "Starmer met Xi in Beijing on 29 January 2026. The meeting came two weeks after Xi received Canada's Mark Carney in Beijing on 16 January.",
      [],
    ],
    [
      '2025-12-04',
      'Putin received American envoys Steve Witkoff and Marco Rubio at the Kremlin on 2 December 2025.',
      ['who: Marco Rubio'],
    ],
    [
      '2026-01-26',
      'Russia, Ukraine and the United States held talks in Abu Dhabi on 23 January 2026. Vladimir Medinsky led the Russian team.',
      ['who: Vladimir Medinsky'],
    ],
    [
      '2026-01-26',
      'Russia, Ukraine and the United States held talks in Abu Dhabi on 23 January 2026. Vladimir Medinsky led the Russian team in Istanbul last year.',
      [],
    ],
    [
      '2025-06-08',
      'Russia and Ukraine held talks in Istanbul on 2 June 2025. Sergei Lavrov led the Russian delegation to the UN that week.',
      [],
    ],
    [
      '2026-01-17',
      'JD Vance and Marco Rubio received Lars Lokke Rasmussen and Vivian Motzfeldt at the U.S. embassy in Copenhagen on 14 January 2026.',
      ['place: Copenhagen'],
    ],
    [
      '2025-11-02',
      'Trump flew home after meeting Xi Jinping in Seoul on 30 October 2025.',
      ['place: Seoul'],
    ],
    [
      '2025-11-26',
      'Trump told reporters about a Nov. 20 phone call with Xi Jinping.',
      ['date: Nov. 20'],
    ],
    [
      '2019-03-01',
      'Trump and Kim met in Hanoi on 27 February 2019. The Hanoi gathering came almost two years after they met in Singapore.',
      ['interval: almost two years after'],
    ],
  ]);
});
