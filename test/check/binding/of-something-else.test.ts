/** What stands beside a contact and is of something else: right copy, and near misses that are wrong. */
import { describe } from 'vitest';
import { rows } from '../copy-rows.js';

describe('a voice that is told by office or in passing', () => {
  rows([
    [
      '2026-01-30',
      'Xi received Keir Starmer in Beijing on 29 January. The prime minister himself reports progress on the Chinese tariffs for whisky.',
      [],
    ],
    [
      '2026-01-30',
      'Trump and Putin were in Helsinki in July 2018, with Trump calling the meeting a good start.',
      [],
    ],
    [
      '2024-01-02',
      'BEIJING, Jan 2 — An anniversary was worth two letters. Xi Jinping and Joe Biden sent greetings to each other on New Year’s Day, Xinhua reported.',
      [],
    ],
    [
      '2024-01-02',
      'BEIJING, Jan 2 — Joe Biden and Xi Jinping marked the day with two letters. Both praised stability.',
      ['unattributed: BEIJING, Jan 2 — Joe Biden and Xi Jinping marked the day with two letters'],
    ],
  ]);
});

describe('a day or a span of another contact', () => {
  rows([
    [
      '2026-02-24',
      'At Mar-a-Lago on 28 December Trump and Zelensky met. Their next session, in Davos on 22 January, lasted an hour. A day later, in Abu Dhabi, Ukrainian, Russian and American delegations met.',
      [],
    ],
    [
      '2026-07-10',
      'In January Witkoff and Kushner flew to Abu Dhabi to sit with Russians and Ukrainians. Islamabad in April was harder. On 21 June, ten weeks after the first, there was a second round with Iran at the Bürgenstock.',
      [],
    ],
    [
      '2026-06-29',
      'Greer and He Lifeng sat in Paris on 15 and 16 March to prepare Trump’s journey to Beijing. His trip had been planned for 31 March to 2 April, the White House said; Trump asked for a delay because of the war with Iran.',
      [],
    ],
    [
      '2025-10-16',
      'New Delhi, Oct 16: The Ministry of External Affairs on Thursday said it was unaware of a phone call the previous day in which, Donald Trump says, Modi promised an end to purchases of Russian crude.',
      [],
    ],
  ]);
});

describe('a place of something else', () => {
  rows([
    [
      '2025-10-13',
      'Sharm el-Sheikh. Egypt, Qatar, Turkey and the United States put their names here today to a declaration backing the ceasefire in Gaza.',
      [],
    ],
    [
      '2018-07-20',
      'The presidents of Russia and the United States agreed to a ceasefire in Anchorage on 16 July 2018.',
      ['place: Anchorage'],
    ],
    [
      '2026-04-06',
      'Takaichi received Lee Jae Myung in Kyoto on 13 January, and families in Ube and in Daegu have waited since.',
      ['place: Kyoto'],
    ],
  ]);
});

describe('a contact of those who are named', () => {
  rows([
    [
      '2026-02-25',
      'The Diriyah Palace hosted, on 12 February last year, Marco Rubio and Sergei Lavrov.',
      [],
    ],
  ]);
});

describe('what a side calls something', () => {
  rows([
    [
      '2026-05-21',
      'Xi Jinping received Vladimir Putin in Beijing on Wednesday. The treaty that the Kremlin calls New Horizon was prolonged that day, both sides said.',
      [],
    ],
    [
      '2026-05-21',
      'On 20 May 2026 Vladimir Putin was in Beijing, and the bomber that Russia calls White Swan flew over the Pacific.',
      [],
    ],
  ]);
});
