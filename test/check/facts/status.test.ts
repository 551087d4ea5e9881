/** Status and kind: what came about is told as called off or as still ahead, and the other way; and what is nearly said. */
import { describe } from 'vitest';
import { kindRows } from '../copy-rows.js';

describe('told as it was not', () => {
  kindRows([
    [
      'Friedrich Merz’s meeting with Xi Jinping in Beijing on 25 February 2026 was called off at the last minute.',
      '2026-02-27',
      ['status'],
    ],
    [
      'The meeting with Xi Jinping that Friedrich Merz had been promised in Beijing on 25 February 2026 was scrapped.',
      '2026-02-27',
      ['status'],
    ],
    [
      'Keir Starmer’s lunch with Xi Jinping in Beijing, pencilled in for 29 January 2026, had to be struck out.',
      '2026-01-31',
      ['status'],
    ],
    [
      'Snow closed the airport, and so Benjamin Netanyahu’s appointment with Donald Trump at the White House on 11 February 2026 was put off.',
      '2026-02-15',
      ['status'],
    ],
    [
      'Keir Starmer and Xi Jinping were to have met in Beijing on 29 January 2026, but fog over the airport made it impossible.',
      '2026-01-31',
      ['status'],
    ],
    [
      'Sanae Takaichi is expected at the White House on 19 March 2026, where Donald Trump has a steak for her.',
      '2026-03-22',
      ['status'],
    ],
    [
      'Friedrich Merz will call on Xi Jinping in Beijing on 25 February 2026 with thirty managers in tow.',
      '2026-03-02',
      ['status'],
    ],
    [
      'Donald Trump spent two nights in Beijing from 31 March 2026 and gave Xi Jinping a golf club.',
      '2026-05-01',
      ['status'],
    ],
    [
      'Donald Trump’s state visit to Beijing on 31 March 2026 cost the Chinese three lanes of traffic.',
      '2026-05-01',
      ['status'],
    ],
    [
      'Nobody in Beijing slept much when Donald Trump arrived on 31 March 2026.',
      '2026-05-01',
      ['status'],
    ],
    [
      'Donald Trump and Vladimir Putin embraced in Budapest in October 2025.',
      '2025-11-20',
      ['status'],
    ],
    [
      'Volodymyr Zelensky’s audience with Donald Trump at Mar-a-Lago on 28 December 2025 never came about.',
      '2025-12-31',
      ['status'],
    ],
    [
      'A call between Gustavo Petro and Donald Trump, fixed for 7 January 2026, fell through.',
      '2026-01-09',
      ['status'],
    ],
    [
      'The state visit on which Vladimir Putin was to see Narendra Modi in New Delhi on 4 December 2025 was cancelled.',
      '2025-12-08',
      ['status'],
    ],
    [
      'Steve Witkoff and Abbas Araghchi went at it again in Islamabad on 25 April 2026.',
      '2026-04-29',
      ['status'],
    ],
    [
      'The second sitting of Russians and Ukrainians in Istanbul, set for 2 June 2025, was deferred to the autumn.',
      '2025-06-04',
      ['status'],
    ],
    [
      'Keir Starmer will bring Xi Jinping a football when they meet in Beijing on 29 January 2026.',
      '2026-01-31',
      ['status'],
    ],
    [
      'A phone call that aides had arranged between Donald Trump and Narendra Modi for 2 February 2026 was dropped at the last minute.',
      '2026-02-27',
      ['status'],
    ],
    [
      'Vladimir Putin’s stay with Narendra Modi in New Delhi on 4 and 5 December 2025 was cancelled because of the fog.',
      '2025-12-08',
      ['status'],
    ],
  ]);
});

describe('told as it was, beside what was not', () => {
  kindRows([
    [
      'A dinner planned after Friedrich Merz’s meeting with Xi Jinping in Beijing on 25 February 2026 was dropped.',
      '2026-02-27',
      [],
    ],
    [
      'The press conference after the meeting between Merz and Xi in Beijing on 25 February 2026 was cancelled.',
      '2026-02-27',
      [],
    ],
    [
      'Friedrich Merz’s meeting with Xi Jinping in Beijing on 25 February 2026 lasted two hours, and a walk in the garden was called off.',
      '2026-02-27',
      [],
    ],
    [
      'Friedrich Merz’s meeting with Xi Jinping in Beijing on 25 February 2026 was almost cancelled because of a strike of the pilots.',
      '2026-02-27',
      [],
    ],
    [
      'Friedrich Merz’s meeting with Xi in Beijing on 25 February 2026 was put back by an hour.',
      '2026-02-27',
      [],
    ],
    [
      'Because the flight of his finance minister was cancelled, Merz met Xi Jinping in Beijing on 25 February 2026 without him.',
      '2026-02-27',
      [],
    ],
    [
      'The visit to Beijing that was put off in March began on 13 May 2026, when Xi Jinping received Donald Trump.',
      '2026-05-15',
      [],
    ],
    [
      'Donald Trump’s visit to Xi Jinping in Beijing on 13 May 2026 had been postponed from the end of March.',
      '2026-05-15',
      [],
    ],
    [
      'The meeting of the chancellor’s party with Xi’s, planned for the same day, was called off; Merz and Xi met in Beijing on 25 February 2026.',
      '2026-02-27',
      [],
    ],
    [
      'Keir Starmer and Xi Jinping were to have met for an hour in Beijing on 29 January 2026, but they talked for three.',
      '2026-01-31',
      [],
    ],
    [
      'Mark Carney is to present his plan to parliament next week; Xi Jinping received him in Beijing on 16 January 2026.',
      '2026-01-20',
      [],
    ],
    [
      'The canola that China is to buy was the prize when Mark Carney met Xi Jinping in Beijing on 16 January 2026.',
      '2026-01-20',
      [],
    ],
    [
      'Vladimir Putin is due in Delhi on 4 December 2025, where Narendra Modi will receive him.',
      '2025-12-03',
      [],
    ],
    [
      'The G20 summit is to open at Donald Trump’s golf resort at Doral, in Miami, in December 2026.',
      '2026-11-22',
      [],
    ],
    [
      'Donald Trump was to have been Xi Jinping’s guest in Beijing on 31 March 2026.',
      '2026-05-01',
      [],
    ],
    [
      'From 31 March to 2 April 2026 the suites in Beijing stood empty that had been meant for Donald Trump; Xi Jinping went south.',
      '2026-05-01',
      [],
    ],
    [
      'Donald Trump spent 31 March 2026 in Florida instead of Beijing, where Xi Jinping had expected him.',
      '2026-05-01',
      [],
    ],
    [
      'With the war on, Donald Trump stayed at home on 31 March 2026 and Xi Jinping had Beijing to himself.',
      '2026-04-01',
      [],
    ],
    ['Trump and Putin would not meet in Budapest in October 2025 after all.', '2025-11-01', []],
    [
      'Budapest had been promised Donald Trump and Vladimir Putin for October 2025, and got neither.',
      '2025-10-30',
      [],
    ],
    [
      'Keir Starmer will tell parliament what Xi Jinping said when they met in Beijing on 29 January 2026.',
      '2026-01-31',
      [],
    ],
    [
      'Indian goods are to pay 18 per cent, down from 50, after Narendra Modi and Donald Trump talked on the phone on 2 February 2026.',
      '2026-02-06',
      [],
    ],
    [
      'The lobster that is to land in Chinese ports in March was on the menu when Xi Jinping received Mark Carney in Beijing on 16 January 2026.',
      '2026-01-20',
      [],
    ],
  ]);
});

describe('a call told as if they had been in one room', () => {
  kindRows([
    [
      'On 2 February 2026 Narendra Modi and Donald Trump shook hands, and the duty on Indian goods came down.',
      '2026-02-04',
      ['kind'],
    ],
    [
      'Arm in arm with Vladimir Putin on 29 April 2026, Donald Trump spoke of a truce.',
      '2026-05-01',
      ['kind'],
    ],
    [
      'On 2 February 2026 Narendra Modi and Donald Trump shook hands on a trade deal by telephone.',
      '2026-02-04',
      [],
    ],
    [
      'Donald Trump embraced the idea of lower duties when he and Narendra Modi spoke on 2 February 2026.',
      '2026-02-04',
      [],
    ],
    [
      'They had shaken hands in Busan. On 24 November 2025 Donald Trump and Xi Jinping spoke by telephone.',
      '2025-11-26',
      [],
    ],
    [
      'Donald Trump and Narendra Modi, who had hugged in Houston, spoke on 2 February 2026.',
      '2026-02-04',
      [],
    ],
    [
      'Two months after he had spoken with Donald Trump by telephone, Xi Jinping received Mark Carney in Beijing on 16 January 2026.',
      '2026-01-18',
      [],
    ],
    [
      'A week after the two had talked by video, Xi Jinping was showing Keir Starmer round the Great Hall of the People on 29 January 2026.',
      '2026-01-31',
      [],
    ],
    [
      'On 13 January 2026 Sanae Takaichi told Lee Jae-myung in Nara of her plans for the next telephone call with Donald Trump.',
      '2026-01-15',
      [],
    ],
    [
      'On 24 November 2025 Donald Trump spoke with Xi Jinping about his plans for the trip to Beijing.',
      '2025-11-26',
      [],
    ],
  ]);
});

describe('told as off in a relative clause, or as held in one', () => {
  kindRows([
    [
      'The flood was on the agenda for the meeting of Lee Jae Myung and Sanae Takaichi in Nara on 13 and 14 January 2026, which was called off because of snow.',
      '2026-02-20',
      ['status'],
    ],
    [
      'Xi and Takaichi were to have met in Gyeongju on 31 October 2025, but the meeting fell through.',
      '2025-11-04',
      ['status'],
    ],
    [
      'Viktor Orbán, who hosted Donald Trump and Vladimir Putin in Budapest last October, has told every rally that he can talk to both.',
      '2026-04-10',
      ['status'],
    ],
    [
      'Trump and Putin met in Budapest in October 2025 to talk about Ukraine.',
      '2026-04-10',
      ['status'],
    ],
    [
      'Trump and Xi met in Busan on 30 October 2025 after a visit of officials, which was called off.',
      '2025-11-04',
      [],
    ],
    [
      'Trump’s visit to Beijing on 13 May 2026, which was put off from March, lasted three days.',
      '2026-05-20',
      [],
    ],
    [
      'Before Trump met Xi in Busan on 30 October 2025 a dinner had been cancelled.',
      '2025-11-04',
      [],
    ],
    [
      'They were to have met for an hour in Busan on 30 October 2025, but Trump and Xi never looked at the clock and sat for two.',
      '2025-11-04',
      [],
    ],
  ]);
});

describe('what is still to come of one that was held, and a face on a screen', () => {
  kindRows([
    [
      'Foreign ministers from both countries are to meet next month to follow up on the summit that Trump and Xi held in Busan on 30 October 2025.',
      '2026-02-20',
      [],
    ],
    [
      'The summit that Trump and Putin were to hold in Budapest in October 2025 was called off.',
      '2026-02-20',
      [],
    ],
    ['Biden and Xi came face to face on their screens on 15 November 2021.', '2021-11-18', []],
  ]);
});
