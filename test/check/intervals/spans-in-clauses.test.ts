/** Spans whose two ends stand in clauses of one sentence, in a participle, or in the sentence before. */
import { describe } from 'vitest';
import { rows } from '../copy-rows.js';

describe('a span in a clause of its own', () => {
  rows([
    [
      '2025-12-30',
      'Bessent and He Lifeng met in Stockholm on 28 July 2025, then in Madrid four months later.',
      ['interval: four months later'],
    ],
    [
      '2025-12-30',
      'Bessent and He Lifeng met in Stockholm on 28 July 2025, then in Madrid seven weeks later.',
      [],
    ],
    [
      '2026-02-10',
      'Mark Carney walked into the Great Hall on 16 January 2026 to see Xi, and Keir Starmer followed him there two months later.',
      ['interval: two months later'],
    ],
    [
      '2026-05-30',
      'Xi received Trump in Beijing from 13 to 15 May and Putin three weeks later.',
      ['interval: three weeks later'],
    ],
    ['2026-05-30', 'Xi received Trump in Beijing from 13 to 15 May and Putin five days later.', []],
    [
      '2026-06-30',
      'Starmer was at the White House on 27 February 2025 and Zelenskyy a week later.',
      ['interval: a week later'],
    ],
    [
      '2022-02-20',
      'Vladimir Putin had talked with Biden in Geneva in June 2021; two months later, in December, the two looked at each other on screens.',
      ['interval: two months later'],
    ],
    [
      '2026-04-20',
      'The Americans sat across from Araghchi in Geneva on 17 February; in Islamabad, less than two months later, they were joined by JD Vance.',
      [],
    ],
    // Of what the clause tells the record has no contact.
    [
      '2025-12-30',
      'Trump met Putin in Anchorage on 15 August 2025; oil fell in London two weeks later.',
      [],
    ],
    [
      '2026-06-30',
      'Trump met Takaichi in Tokyo on 28 October 2025 and Lee Jae Myung in Gyeongju a day later.',
      [],
    ],
    [
      '2026-06-30',
      'Trump saw Netanyahu on 29 September 2025 and told him off by telephone ten days later.',
      [],
    ],
    [
      '2025-12-30',
      'Biden met Xi three times in person as president: in Bali in November 2022, at Woodside in California a year later and in Lima in November 2024.',
      [],
    ],
  ]);
});

describe('a span before a participle, which has the subject of the main clause', () => {
  rows([
    [
      '2025-09-05',
      'A month before welcoming Kim Jong Un to Beijing, Xi sat down with Modi in Tianjin on 31 August 2025.',
      ['interval: A month before'],
    ],
    [
      '2025-11-05',
      'Four days after seeing Lula in Kuala Lumpur, Trump was at Busan with Xi on 30 October 2025.',
      [],
    ],
    [
      '2026-05-21',
      'Two weeks before receiving Vladimir Putin on 20 May, Xi Jinping walked Donald Trump through the Great Hall of the People.',
      ['interval: Two weeks before'],
    ],
    [
      '2026-05-21',
      'Five days before receiving Vladimir Putin on 20 May, Xi Jinping walked Donald Trump through the Great Hall of the People.',
      [],
    ],
  ]);
});

describe('how long ago the contact was that words point back to', () => {
  rows([
    [
      '2025-11-05',
      'Carney saw Xi in Gyeongju, the first such meeting since Trudeau’s in Bali in November 2022. That was eight years ago.',
      ['interval: eight years ago'],
    ],
    [
      '2026-05-10',
      'Putin and Xi have not seen each other since Beijing in September. That was eight months ago.',
      [],
    ],
    [
      '2026-04-10',
      'Trump and Modi spoke by phone on 2 February. In that call two weeks ago the American announced a lower tariff.',
      ['interval: two weeks ago'],
    ],
    // Something else was then.
    [
      '2026-03-01',
      'Trump and Modi spoke on 2 February. Modi was first elected prime minister of India in May. That was twelve years ago.',
      [],
    ],
    [
      '2026-08-20',
      'Xi received Merz in February, two years before the next election in Germany. That was decided a month ago.',
      [],
    ],
  ]);
});

describe('a span that runs from what is said of a contact, and not from it', () => {
  rows([
    [
      '2025-10-28',
      'It is eight days since the summit of Donald Trump and Vladimir Putin was still a date to be fixed.',
      [],
    ],
    [
      '2025-10-28',
      'It is two weeks since the summit of Donald Trump and Vladimir Putin was held in Anchorage.',
      ['interval: two weeks since'],
    ],
  ]);
});
