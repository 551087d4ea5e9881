/** Days, places, kinds and people of a contact that stand in another clause or sentence than it does. */
import { describe } from 'vitest';
import { kindRows, rows } from '../copy-rows.js';

describe('a day that the sentence beside it sets', () => {
  kindRows([
    [
      'It was a crowded Wednesday for Xi Jinping. He sat down with Vladimir Putin in the morning.',
      '2026-02-06',
      ['kind'],
    ],
    [
      'It was a crowded Wednesday for Xi Jinping. He spoke to Vladimir Putin by video in the morning and rang Donald Trump in the evening.',
      '2026-02-06',
      [],
    ],
    [
      'After fourteen months of war Xi Jinping has had a meeting with Volodymyr Zelenskyy. It came on Wednesday.',
      '2023-04-28',
      ['kind'],
    ],
    [
      'Xi Jinping and Volodymyr Zelenskyy have had their first conversation since the invasion. It took place on Wednesday.',
      '2023-04-28',
      [],
    ],
    // Two contacts of one day, each with its own people.
    [
      'A busy Wednesday in Beijing. Xi Jinping met Vladimir Putin in person; the same day brought a phone conversation with Donald Trump.',
      '2026-02-06',
      ['kind'],
    ],
  ]);
});

describe('the last contact before the one that is disputed', () => {
  kindRows([
    [
      'Trump says Modi promised on the phone on Wednesday to stop buying Russian oil. Delhi says the last time the two rang each other was October 9.',
      '2025-10-17',
      [],
    ],
    [
      'Trump says Modi promised on the phone on Wednesday to stop buying Russian oil. Delhi puts their last phone call on 9 October.',
      '2025-10-17',
      [],
    ],
  ]);
});

describe('places that are no place of the contact', () => {
  rows([
    [
      '2025-08-11',
      'Old hands in Washington still wince at the word Helsinki. When Trump met Putin there in July 2017, the two spent two hours alone.',
      ['date: July 2017'],
    ],
    [
      '2025-08-18',
      'So that was Anchorage. Vladimir Putin flew home on Friday having proposed to Donald Trump that the next meeting be in Moscow.',
      [],
    ],
    [
      '2025-07-29',
      'Ursula von der Leyen is back in Brussels. Most exports will face 15 percent under the bargain she struck with Trump on Sunday at his resort in Ireland.',
      ['place: Ireland'],
    ],
    [
      '2025-07-29',
      'Ursula von der Leyen is back in Brussels. Most exports will face 15 percent under the bargain she struck with Trump on Sunday at his resort in Scotland.',
      [],
    ],
    // What each side shelved was no meeting.
    [
      '2025-08-12',
      'The truce goes back to a weekend in May, when Bessent and He Lifeng met in Zurich and each side agreed to shelve 24 points of its tariffs.',
      ['place: Zurich'],
    ],
  ]);
});

describe('means that are none', () => {
  kindRows([
    [
      'Read the two accounts of the Trump-Putin conversation of 18 March 2025 side by side.',
      '2025-03-27',
      [],
    ],
    ['Trump and Putin sat side by side on 18 March 2025.', '2025-03-27', ['kind']],
  ]);
});

describe('who took part, told in a timetable, a row or a clause', () => {
  rows([
    [
      '2026-04-13',
      '12 April: Pete Hegseth leads his team out of Islamabad after 21 hours with the Iranians.',
      ['who: Pete Hegseth'],
    ],
    [
      '2026-04-13',
      '12 April: JD Vance leads his team out of Islamabad after 21 hours with the Iranians.',
      [],
    ],
    [
      '2025-07-25',
      'BEIJING, 24 July: Xi Jinping receives António Costa and, on his left, the Commission’s Jean-Claude Juncker at the Great Hall of the People.',
      ['who: Jean-Claude Juncker'],
    ],
    [
      '2025-07-25',
      'BEIJING, 24 July: Xi Jinping receives António Costa and, on his left, the Commission’s Ursula von der Leyen at the Great Hall of the People.',
      [],
    ],
    [
      '2025-05-08',
      'Trump shrugged in the Oval Office on Tuesday when Justin Trudeau told him that Canada was not for sale.',
      ['who: Justin Trudeau'],
    ],
    [
      '2025-05-08',
      'Trump was smiling in the Oval Office on Tuesday, hours after Pierre Poilievre told him in a post to keep out.',
      [],
    ],
    [
      '2026-01-15',
      'Danish Prime Minister Mette Frederiksen left the White House on Wednesday with a working group agreed, after talks on Greenland with Vance and Rubio.',
      ['who: Mette Frederiksen'],
    ],
    [
      '2026-01-15',
      'Danish Foreign Minister Lars Løkke Rasmussen left the White House on Wednesday with a working group agreed, after talks on Greenland with Vance and Rubio.',
      [],
    ],
  ]);
});

describe('what a text tells as of now', () => {
  rows([
    [
      '2026-01-16',
      'Mark Carney has just been received by Xi Jinping in Chengdu, on the third day of his trip.',
      ['place: Chengdu'],
    ],
    [
      '2026-02-20',
      'Mark Carney has just been received by Xi Jinping in Chengdu, on the third day of his trip.',
      [],
    ],
    ['2025-10-31', 'Xi meets Trump in Seoul as tariff truce nears its end', ['place: Seoul']],
    ['2025-10-31', 'Xi meets Trump in Busan as tariff truce nears its end', []],
    ['2026-08-10', 'Xi meets Trump in Seoul as tariff truce nears its end', []],
  ]);
});

describe('who came with somebody', () => {
  rows([
    [
      '2025-08-20',
      'Zelenskyy was back in the White House on Monday, 18 August, and with him came Macron, Starmer, Merz, Meloni, Stubb, Donald Tusk and Mark Rutte.',
      ['who: Donald Tusk'],
    ],
    [
      '2025-08-20',
      'Zelenskyy was back in the White House on Monday, 18 August, and with him came Macron, Starmer, Merz, Meloni, Stubb, Ursula von der Leyen and Mark Rutte.',
      [],
    ],
  ]);
});

describe('whom "she" met', () => {
  rows([
    [
      '2025-11-01',
      'Sanae Takaichi is busy. She received Donald Trump in Tokyo on 28 October and, three days later, sat across from Xi Jinping in Gyeongju.',
      [],
    ],
    [
      '2025-11-01',
      'Sanae Takaichi is busy. She received Donald Trump in Tokyo on 28 October. Three days later she met Xi Jinping in Gyeongju.',
      [],
    ],
    [
      '2025-11-01',
      'Sanae Takaichi is busy. She met Xi Jinping in Gyeongju on 30 October.',
      ['date: 30 October'],
    ],
  ]);
});

describe('what is of another day, another year, another voice', () => {
  rows([
    [
      '2018-03-10',
      'Trump spoke to Xi Jinping on Friday. Shinzo Abe, who also had a call with Trump, will fly to Washington in April.',
      [],
    ],
    [
      '2018-03-10',
      'Trump spoke to Xi Jinping on Friday. They agreed that sanctions will stay until the North takes tangible steps, and both governments welcomed the prospect of talks.',
      ['unattributed: They agreed that sanctions will stay until the North takes tangible steps'],
    ],
    [
      '2025-07-29',
      'Trump and Ursula von der Leyen met in Turnberry on 27 July. The European Commission president defended the bargain on Monday against critics in Paris.',
      [],
    ],
    [
      '2023-06-22',
      'Hopes for more flights rose after Antony Blinken’s telephone conversation with Xi Jinping on Monday.',
      ['kind: telephone conversation'],
    ],
  ]);
});
