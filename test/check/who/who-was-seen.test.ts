/** Those whom a caption shows, who sat at the table, and who is told as another's minister. */
import { describe } from 'vitest';
import { kindRows } from '../copy-rows.js';

describe('who is seen at a contact', () => {
  kindRows([
    [
      'Treasury Secretary Scott Bessent and Vice Premier Liu He in Madrid during talks on TikTok on 14 September 2025.',
      '2025-09-16',
      ['who'],
    ],
    [
      'Treasury Secretary Scott Bessent and Vice Premier He Lifeng in Madrid during talks on 14 September 2025.',
      '2025-09-16',
      [],
    ],
    [
      'Lula da Silva and his finance minister, Fernando Haddad, came out of their meeting with Donald Trump in Kuala Lumpur on 26 October 2025 in good spirits.',
      '2025-11-02',
      ['who'],
    ],
    [
      'Lula da Silva and his foreign minister, Mauro Vieira, came out of their meeting with Donald Trump in Kuala Lumpur on 26 October 2025 in good spirits.',
      '2025-11-02',
      [],
    ],
    [
      'Lula met Donald Trump in Kuala Lumpur on 26 October 2025, with Marco Rubio and the Brazilian finance minister, Fernando Haddad, at the table.',
      '2025-11-02',
      ['who'],
    ],
    [
      'Lula met Donald Trump in Kuala Lumpur on 26 October 2025, and the Brazilian finance minister, Fernando Haddad, watched the news at home.',
      '2025-11-02',
      [],
    ],
    [
      'Lula met Donald Trump in Kuala Lumpur on 26 October 2025. He and his finance minister, Fernando Haddad, had prepared for weeks.',
      '2025-11-02',
      [],
    ],
    [
      'Negotiators from China and the United States left Kuala Lumpur on 26 October 2025. Wang Yi spent the two days across the table from Scott Bessent.',
      '2025-11-02',
      ['who'],
    ],
    [
      'Negotiators from China and the United States left Kuala Lumpur on 26 October 2025. Wang Yi had spent a day in July across the table from Marco Rubio.',
      '2025-11-02',
      [],
    ],
    [
      'Lars Løkke Rasmussen and Vivian Motzfeldt on the steps of the White House after their talks with JD Vance and Marco Rubio, 14 January 2026; Mette Frederiksen stayed in Copenhagen.',
      '2026-01-16',
      [],
    ],
  ]);
});

describe('a caption, a guest whom nobody asked, and an office that is the deputy’s', () => {
  kindRows([
    [
      'Photo: Donald Trump and Dmitry Medvedev on the tarmac at Joint Base Elmendorf-Richardson in Anchorage on 15 August 2025.',
      '2025-08-18',
      ['who'],
    ],
    [
      'Trump received Zelensky at the White House on 18 August 2025 with seven European leaders, including Danish Prime Minister Mette Frederiksen.',
      '2025-08-20',
      ['who'],
    ],
    [
      'Trump received Zelensky and seven European leaders at the White House on 18 August 2025; Polish Prime Minister Donald Tusk followed by video.',
      '2025-08-20',
      [],
    ],
    [
      'Chinese Premier He Lifeng and Treasury Secretary Scott Bessent met in Paris on 15 March 2026.',
      '2026-03-18',
      ['who'],
    ],
    [
      'Photo: Premier Li Qiang in Beijing, hours before Bessent and He Lifeng opened their talks in Paris on 15 March 2026.',
      '2026-03-18',
      [],
    ],
  ]);
});

describe('one of the same house, whose name comes first', () => {
  kindRows([
    [
      'South Korean President Lee Hoi Chang met Sanae Takaichi in Nara on 13 January 2026.',
      '2026-01-16',
      ['who'],
    ],
    [
      'South Korean President Lee Jae-myeong met Sanae Takaichi in Nara on 13 January 2026.',
      '2026-01-16',
      [],
    ],
  ]);
});
