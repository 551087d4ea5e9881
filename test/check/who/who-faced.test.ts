/** Who faced the other side, who stands in another's place, and who is only named beside. */
import { describe } from 'vitest';
import { kindRows } from '../copy-rows.js';

describe('who took part', () => {
  kindRows([
    [
      "Ramaphosa's host in the Oval Office on 21 May 2025 was Donald Trump; his guests were two golfers.",
      '2025-05-25',
      [],
    ],
    [
      "Putin's counterpart in Anchorage on 15 August 2025 was Trump, and Rubio and Lavrov sat beside them.",
      '2025-08-20',
      [],
    ],
    [
      'Trump, Sisi, Erdoğan and the emir of Qatar signed the declaration on Gaza in Sharm el-Sheikh on 13 October 2025; Macron, Starmer and Merz looked on.',
      '2025-10-20',
      [],
    ],
    [
      'Trump, Sisi, Erdoğan and Mohammed bin Salman signed the declaration on Gaza in Sharm el-Sheikh on 13 October 2025.',
      '2025-10-20',
      ['who'],
    ],
    [
      'Carney was joined in Kananaskis from 15 to 17 June 2025 by Macron, Merz, Meloni, Ishiba, Starmer and, as a guest, Volodymyr Zelenskyy.',
      '2025-06-20',
      [],
    ],
    [
      'Carney was joined in Kananaskis from 15 to 17 June 2025 by Macron, Olaf Scholz, Meloni, Ishiba and Starmer.',
      '2025-06-20',
      ['who'],
    ],
    [
      "Xi received von der Leyen and Costa in Beijing on 24 July 2025; Charles Michel, Costa's predecessor, had last been there in 2023.",
      '2025-07-28',
      [],
    ],
    [
      'Xi received von der Leyen and Charles Michel, the president of the European Council, in Beijing on 24 July 2025.',
      '2025-07-28',
      ['who'],
    ],
    [
      'The truce was sealed at the White House on 25 July 2018 by Donald Trump and Donald Tusk.',
      '2018-07-30',
      ['who'],
    ],
    [
      'The truce was sealed at the White House on 25 July 2018 by Donald Trump and Jean-Claude Juncker; Donald Tusk was told by telephone.',
      '2018-07-30',
      [],
    ],
    [
      'The summit in Budapest that Trump and Putin agreed on by phone on 16 October 2025 will take place within two weeks, the American said then.',
      '2025-10-20',
      [],
    ],
    [
      'Trump met Xi in Busan on 30 October 2025. His hosts in Seoul, Lee Jae-myung and Cho Hyun, had waited at the airport.',
      '2025-11-05',
      [],
    ],
  ]);
});

describe('who stands in the place of whom', () => {
  kindRows([
    [
      'China and the United States held two days of trade talks in Stockholm on 28 and 29 July 2025. Scott Bessent and Marco Rubio sat across the table from He Lifeng.',
      '2025-08-01',
      ['who'],
    ],
    [
      'China and the United States held two days of trade talks in Stockholm on 28 and 29 July 2025. Scott Bessent and Jamieson Greer sat across the table from He Lifeng.',
      '2025-08-01',
      [],
    ],
    [
      'China and the United States held two days of trade talks in Stockholm on 28 and 29 July 2025. Scott Bessent and Marco Rubio praised the Swedish hosts.',
      '2025-08-01',
      [],
    ],
    [
      'The talks between Steve Witkoff and Hossein Amir-Abdollahian in Muscat on 12 April 2025 ended after a few minutes.',
      '2025-04-14',
      ['who'],
    ],
    [
      'On 24 November 2025 there was a phone call between Washington and Beijing. Secretary of State Marco Rubio spoke with Xi Jinping.',
      '2025-11-26',
      ['who'],
    ],
    [
      'On 24 November 2025 there was a phone call between Trump and Xi. Secretary of State Marco Rubio praised the call.',
      '2025-11-26',
      [],
    ],
    [
      'Marco Rubio welcomed the talks that his president had held with Sanae Takaichi in Tokyo on 28 October 2025.',
      '2025-11-02',
      [],
    ],
    [
      'Marco Rubio held talks with Sanae Takaichi at the Akasaka Palace in Tokyo on 28 October 2025.',
      '2025-11-02',
      ['who'],
    ],
    [
      'Prime Minister Keir Starmer told his counterpart, Narendra Modi, by phone on 17 June 2025 that he was busy.',
      '2025-06-20',
      [],
    ],
    ['19 September 2025: Xi telephones the American vice president.', '2025-09-25', ['who']],
    [
      'Jeddah, July 2022: the American president raises the murder of Khashoggi with the crown prince, Biden says.',
      '2026-02-25',
      [],
    ],
  ]);
});

describe('a day by its number alone', () => {
  kindRows([
    [
      'In March it was Paris. On the 15th and 16th Scott Bessent, Jamieson Greer and He Lifeng sat down at the OECD.',
      '2026-05-25',
      [],
    ],
    [
      'The BRICS leaders were in Kazan from 22 to 24 October 2024. On the 23rd Modi and Xi met there.',
      '2025-11-26',
      [],
    ],
  ]);
});
