/** A day, a place or a span that belongs to something else beside the contact, and an end that is another contact than the one at hand. */
import { describe } from 'vitest';
import { kindRows, rows } from '../copy-rows.js';

describe('a day on which something was done about a contact', () => {
  rows([
    [
      '2025-12-04',
      'BOGOTA, Dec 4 — Nicolás Maduro spoke up on Tuesday about his telephone call with Donald Trump.',
      [],
    ],
    [
      '2024-06-21',
      "TOKYO, June 21 — Japan's security council met on Friday to weigh the treaty that Vladimir Putin and Kim Jong Un signed in Pyongyang.",
      [],
    ],
  ]);
});

describe('the weekday of other news', () => {
  rows([
    [
      '2026-02-03',
      'MUMBAI, Feb 3 - The rupee rose on Tuesday after Donald Trump lowered the tariff on Indian goods following a phone call with Narendra Modi a day earlier.',
      [],
    ],
    [
      '2026-01-30',
      'LONDON, Jan 30 - British distillers cheered the thaw with China on Friday after Keir Starmer said there was progress on tariffs for whisky.',
      [],
    ],
    [
      '2025-11-25',
      'TOKYO, Nov 25 - Shares in Asia rose on Tuesday after Donald Trump and Xi Jinping spoke by telephone the day before.',
      [],
    ],
    // Its own weekday is still judged.
    [
      '2025-11-27',
      'TOKYO, Nov 27 - Donald Trump and Xi Jinping spoke by telephone on Tuesday.',
      ['date: Tuesday'],
    ],
  ]);
});

describe('a place to which somebody was to go', () => {
  rows([
    [
      '2026-03-17',
      "PARIS, March 17 - Scott Bessent left the OECD's headquarters on Monday with the lists ready for Donald Trump's trip to Beijing.",
      [],
    ],
  ]);
});

describe('a place of another contact of the same two', () => {
  rows([
    [
      '2025-10-28',
      'SEOUL, Oct 28 — The two, Donald Trump and Kim Jong Un, have met three times: in Singapore in June 2018, in Hanoi in February 2019, where the summit broke up early, and at Panmunjom four months later.',
      [],
    ],
    [
      '2025-08-30',
      'Talks were to go on in Jeddah, Kyiv said when Donald Trump and Vladimir Putin had met in Juneau on 15 August 2025.',
      ['place: Juneau'],
    ],
  ]);
});

describe('an end that is another contact', () => {
  rows([
    [
      '2026-02-05',
      'SHANGHAI, Feb 5 — On Wednesday, barely a month after their last call, Xi Jinping and Donald Trump had been on the telephone again.',
      ['interval: barely a month after'],
    ],
    [
      '2026-02-05',
      'SHANGHAI, Feb 5 — On Wednesday, ten weeks after their last call, Xi Jinping and Donald Trump had been on the telephone again.',
      [],
    ],
  ]);
  kindRows([
    [
      'BEIJING, Sept 5 — Kim Jong Un was on his train again by Thursday night. He and Xi Jinping had talked in the Great Hall of the People that evening, two days after the Chinese leader received Vladimir Putin in the same building.',
      '2025-09-05',
      [],
    ],
  ]);
});
