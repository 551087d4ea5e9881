/** What stands beside a contact and is none of its own: stays, requests, other clauses, accounts. */
import { describe } from 'vitest';
import { rows } from '../copy-rows.js';

describe('a stay is longer than the meeting in it', () => {
  rows([
    [
      '2025-11-02',
      'President Lee Jae Myung met Xi Jinping in Gyeongju on Saturday. The Chinese president had come to South Korea on Thursday.',
      [],
    ],
    [
      '2023-08-25',
      'Modi flew home on 25 August, two days after he had talked to Xi in Johannesburg.',
      [],
    ],
  ]);
});

describe('the days of a contact are told by their weekday, however long ago they were', () => {
  rows([
    [
      '2026-03-24',
      "Treasury Secretary Scott Bessent and Vice Premier He Lifeng met in Paris on March 15 and 16. Sunday's session of the talks took more than six hours.",
      [],
    ],
    [
      '2025-03-20',
      'The road to Muscat\n\n7 March: Donald Trump says in a television interview that he has written to Iran’s supreme leader.\n\n12 March: The letter is delivered in Tehran.',
      [],
    ],
  ]);
});

describe("what a place's people ask for is no place", () => {
  rows([
    [
      '2023-08-24',
      "Beijing said that Modi and Xi spoke in Johannesburg on 23 August at India's request, which New Delhi denied.",
      [],
    ],
    ['2023-08-24', "Modi and Xi met at Kazan's city hall on 23 August 2023.", ['place: Kazan']],
  ]);
});

describe('the weekday of a day without its year is that of the contact', () => {
  rows([
    [
      '2025-02-13',
      "President Donald Trump and Russia's Vladimir Putin spoke by telephone on Thursday, Feb. 12.",
      ['date: Thursday, Feb. 12'],
    ],
    [
      '2025-02-13',
      "President Donald Trump and Russia's Vladimir Putin spoke by telephone on Wednesday, Feb. 12.",
      [],
    ],
    [
      '2026-10-28',
      'The film archive in Seoul shows "The Call" on Friday 30 October; Tokyo\'s will follow in May.',
      [],
    ],
  ]);
});

describe('what is told beside a contact is not told of it', () => {
  rows([
    [
      '2026-01-20',
      'Trump and Xi discussed Ukraine in a phone call on 24 November, and the Netherlands will send two officers to Kyiv.',
      [],
    ],
    [
      '2025-11-01',
      "Hanwha would weld the hulls partly in Halifax, according to Seoul's account of the summit in Gyeongju.",
      [],
    ],
  ]);
});

describe('what comes after a contact that was told in passing is none of its own', () => {
  rows([
    [
      '2025-10-26',
      'KUALA LUMPUR, Oct 26 — Negotiators for the United States and China said on Sunday that they had an understanding after two days of talks. Trump, who is attending a summit of Southeast Asian leaders here, is due in Tokyo on Monday.',
      [],
    ],
    [
      '2025-08-31',
      'TIANJIN, Aug 31 — Narendra Modi met Xi Jinping on Sunday. In August 2023 they had exchanged views in Johannesburg. Modi addresses the summit’s plenary on Monday.',
      [],
    ],
    [
      '2025-11-25',
      'TOKYO, Nov 25 — Donald Trump had spoken to Xi Jinping on Monday. In that conversation, both Washington and Beijing said, the war in Ukraine was discussed.',
      [],
    ],
  ]);
});
