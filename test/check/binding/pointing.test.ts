/** "here", "there" and "that day": places and days that copy points at; and whose they are. */
import { describe } from 'vitest';
import { kindRows, rows } from '../copy-rows.js';

describe('the place of the dateline', () => {
  rows([
    [
      '2025-11-05',
      'SEOUL, Oct 30 — Trump and Xi met here on 30 October 2025 and agreed to a truce of a year.',
      ['place: SEOUL'],
    ],
    [
      '2025-11-05',
      'BUSAN, Oct 30 — Trump and Xi met here on 30 October 2025 and agreed to a truce of a year.',
      [],
    ],
    [
      '2023-03-15',
      'DOHA — Ali Shamkhani and Musaad al-Aiban shook hands here on 10 March 2023 after talks led by China.',
      ['place: DOHA'],
    ],
    // Who speaks there was no part of it.
    [
      '2025-08-20',
      'KYIV — Officials here spoke of relief after Trump and Putin met in Anchorage on 15 August 2025.',
      [],
    ],
  ]);
});

describe('the place and the day that were named last', () => {
  rows([
    [
      '2025-06-05',
      'Antalya has seen worse quarrels. Medinsky and Umerov, who met there on 2 June 2025, shook hands.',
      ['place: Antalya'],
    ],
    [
      '2025-06-05',
      'Istanbul has seen worse quarrels. Medinsky and Umerov, who met there on 2 June 2025, shook hands.',
      [],
    ],
    [
      '2026-03-05',
      'Traders remember 12 February 2026 fondly. That morning Modi and Trump spoke on the phone about the tariff on Indian goods.',
      ['date: 12 February 2026'],
    ],
    [
      '2026-03-05',
      'Traders remember 2 February 2026 fondly. That morning Modi and Trump spoke on the phone about the tariff on Indian goods.',
      [],
    ],
  ]);
});

describe('other contacts and other people', () => {
  kindRows([
    [
      'Pete Hegseth and Dong Jun, the American and Chinese defence ministers, met in Kuala Lumpur on 31 October 2025.',
      '2025-11-02',
      [],
    ],
    [
      'Bessent, Lutnick and Greer were in London four days after their president and Xi had talked by phone on 5 June 2025.',
      '2025-06-11',
      [],
    ],
    [
      'Kushner and Witkoff were in the Kremlin on 2 December 2025, and almost four weeks later, on 28 December, Zelenskyy was in Palm Beach.',
      '2025-12-30',
      [],
    ],
    [
      'The road from Geneva (May 2025) led through London in June to Kuala Lumpur, where on 25 and 26 October Bessent and Li Chenggang met.',
      '2025-10-27',
      [],
    ],
    [
      'Ursula von der Leyen met Trump at Turnberry on 27 July 2025, seven years after her predecessor, Jean-Claude Juncker, had gone to the White House.',
      '2025-08-03',
      [],
    ],
  ]);
});

describe('what is taken back, or told of something else', () => {
  kindRows([
    [
      'A video shows Trump and Xi "in Seoul on 30 October 2025". VERDICT: false. The two met in Busan.',
      '2025-11-06',
      [],
    ],
    [
      'The senator told a rally that Trump had met Putin in Budapest in October 2025. He had not: the summit was called off.',
      '2025-12-01',
      [],
    ],
    [
      'More American soybeans will go to Europe, the two announced at the White House on 25 July 2018, when Trump and Juncker met.',
      '2018-07-27',
      [],
    ],
    [
      'Kim Jong Un and Trump met at Panmunjom on 30 June 2019, and Trump became the first president to step into North Korea.',
      '2019-07-03',
      [],
    ],
    ['Witkoff flew to Tbilisi to meet Putin on 6 August 2025.', '2025-08-09', []],
  ]);
});

describe('what stands beside a contact', () => {
  kindRows([
    [
      'The call between Trump and Xi on 25 October 2017 was about a journey to Beijing.',
      '2017-10-27',
      [],
    ],
    [
      '“A friend,” he called her: Trump received Takaichi at the White House on 19 March 2026.',
      '2026-03-22',
      [],
    ],
    [
      'Li Qiang attended the G20 summit in Johannesburg on 22 and 23 November 2025, in place of Xi Jinping.',
      '2025-11-24',
      [],
    ],
    [
      'Premier Li Keqiang attended the G20 summit in Johannesburg on 22 and 23 November 2025.',
      '2025-11-24',
      ['who'],
    ],
    [
      'From the archives, 18 June 2021: "Biden and Putin agreed in Geneva on a dialogue."',
      '2021-12-08',
      [],
    ],
    [
      'Although the Budapest meeting had been agreed on in their call of 16 October 2025, Trump and Putin have not met since.',
      '2025-12-08',
      [],
    ],
    [
      'Putin and Modi spoke in New Delhi on 5 December 2025 of a railway from Chennai to Vladivostok.',
      '2025-12-08',
      [],
    ],
  ]);
});
