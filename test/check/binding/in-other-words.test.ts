/** The day, the place and the people that copy tells of a contact beside its own words. */
import { describe } from 'vitest';
import { rows } from '../copy-rows.js';

describe('the day that a sentence gives of what was told before', () => {
  rows([
    [
      '2026-01-12',
      'Gustavo Petro rang, or was rung; they talked of drugs and all that divides them; Donald Trump told him to come to the White House. That was on 2 January, and within hours the rally Petro had called in Bogotá turned into something like a party.',
      ['date: 2 January'],
    ],
    [
      '2026-01-12',
      'Gustavo Petro rang, or was rung; they talked of drugs and all that divides them; Donald Trump told him to come to the White House. That was on 7 January, and within hours the rally Petro had called in Bogotá turned into something like a party.',
      [],
    ],
    [
      '2025-12-12',
      'Trump and Xi agreed in Busan to suspend tariffs for a year. That was on 31 October, and soybeans rose at once.',
      ['date: 31 October'],
    ],
    [
      '2025-12-12',
      'Trump and Xi had agreed in Busan to suspend tariffs. The House passed the bill. That was on 12 November, and soybeans rose at once.',
      [],
    ],
    [
      '2023-07-03',
      'Last November it was meant to go faster. In a phone call on the 14th of that month Joe Biden and Xi had taken three hours over it.',
      ['kind: a phone call'],
    ],
    [
      '2023-07-03',
      'Last November it was meant to go faster. At a meeting on the 14th of that month Joe Biden and Xi had taken three hours over it.',
      [],
    ],
    [
      '2018-11-30',
      "Over the slab, in April 2017, came Kim Jong Un, the first of the North's leaders to set foot on the southern side, and Moon Jae-in was there to take his hand.",
      ['date: April 2017'],
    ],
    [
      '2019-03-01',
      'In February 2018 Kim Jong Un and Donald Trump traded insults about buttons.',
      [],
    ],
  ]);
});

describe('what did not come about', () => {
  rows([
    [
      '2026-05-22',
      'MOSCOW, May 22 — Vladimir Putin and Xi Jinping were to have met in Beijing on Wednesday; at the last moment the occasion had to be cancelled.',
      [
        'status: MOSCOW, May 22 — Vladimir Putin and Xi Jinping were to have met in Beijing on Wednesday; at the last moment the occasion had to be cancelled',
      ],
    ],
    [
      '2026-05-22',
      'MOSCOW, May 22 — Vladimir Putin and Xi Jinping were to have met in Beijing on Tuesday; in the end they did so on Wednesday.',
      [],
    ],
    [
      '2026-05-22',
      'MOSCOW, May 22 — Vladimir Putin and Xi Jinping met in Beijing on Wednesday; a tea ceremony had to be cancelled.',
      [],
    ],
    [
      '2026-05-08',
      'On 11 April Vance and Ghalibaf sat face to face in Islamabad. On the 25th, in the same marble lobby, Steve Witkoff and Jared Kushner joined Abbas Araghchi for a second helping.',
      [
        'status: On the 25th, in the same marble lobby, Steve Witkoff and Jared Kushner joined Abbas Araghchi for a second helping',
      ],
    ],
    [
      '2026-05-08',
      'On 11 April Vance and Ghalibaf sat face to face in Islamabad. On the 25th a second round was called off.',
      [],
    ],
  ]);
});

describe('where it was, in other words', () => {
  rows([
    [
      '2026-02-20',
      "It was golf clubs that Lula's aides remembered from Indonesia. There, at the margins of a regional gathering on October 26, 2025, the Brazilian president and Donald Trump had met.",
      ['place: Indonesia'],
    ],
    [
      '2026-02-20',
      "It was golf clubs that Lula's aides remembered from Malaysia. There, at the margins of a regional gathering on October 26, 2025, the Brazilian president and Donald Trump had met.",
      [],
    ],
    [
      '2026-02-20',
      'The rubber came from Indonesia. There was no deal on October 26, 2025, when the Brazilian president and Donald Trump met.',
      [],
    ],
    [
      '2025-08-05',
      'On 27 July 2025 Trump and von der Leyen shook hands at Doonbeg, Ireland, on a deal.',
      ['place: Doonbeg, Ireland'],
    ],
    [
      '2025-08-05',
      "At Doonbeg, on Ireland's Atlantic coast, Trump and von der Leyen shook hands on 27 July 2025 on a deal.",
      ['place: Doonbeg, on Ireland'],
    ],
    [
      '2025-08-05',
      "At Turnberry, on Scotland's Atlantic coast, Trump and von der Leyen shook hands on 27 July 2025 on a deal.",
      [],
    ],
    [
      '2025-08-05',
      "In Turnberry, to the relief of Ireland's exporters, Trump and von der Leyen shook hands on 27 July 2025 on a deal.",
      [],
    ],
    [
      '2025-11-07',
      'On 31 October 2025, with the fish market of Busan closed off for the motorcades, Sanae Takaichi met Xi Jinping in that port for the first time.',
      ['place: Busan'],
    ],
    [
      '2025-11-07',
      'Gyeongju was once a capital. On 31 October 2025, Sanae Takaichi met Xi Jinping in that city for the first time.',
      [],
    ],
    [
      '2026-06-30',
      'On 17 February 2026 Araghchi and Witkoff sat in a Vienna hotel.',
      ['place: Vienna'],
    ],
    ['2026-06-30', 'On 17 February 2026 Araghchi and Witkoff sat in a Geneva hotel.', []],
    [
      '2023-07-03',
      'On 19 June 2023 Blinken was in Beijing. On Bali Joe Biden and Xi had sat together for three hours the autumn before.',
      [],
    ],
  ]);
});

describe('who was there, in other words', () => {
  rows([
    [
      '2026-01-18',
      'On Wednesday, 14 January, at the White House, JD Vance and Marco Rubio had Danish Prime Minister Mette Frederiksen before them, and with her Vivian Motzfeldt.',
      ['who: Mette Frederiksen'],
    ],
    [
      '2026-01-18',
      'On Wednesday, 14 January, at the White House, JD Vance and Marco Rubio had Danish Foreign Minister Lars Løkke Rasmussen before them, and with him Vivian Motzfeldt.',
      [],
    ],
    [
      '2026-01-18',
      "On 14 January, at the White House, JD Vance and Marco Rubio had Mette Frederiksen's letter before them when they received Lars Løkke Rasmussen.",
      [],
    ],
    [
      '2025-03-18',
      'When Ukrainians and Americans rose from the table in Jeddah on 11 March, thirty days of silence on the front were on offer. Opposite were Marco Rubio and the Treasury Secretary, Scott Bessent.',
      ['who: Scott Bessent'],
    ],
    [
      '2025-03-18',
      'When Ukrainians and Americans rose from the table in Jeddah on 11 March, thirty days of silence on the front were on offer. Opposite were Marco Rubio and Mike Waltz.',
      [],
    ],
    [
      '2018-08-01',
      'In the Rose Garden on 25 July, side by side, Donald Trump and European Commission President Ursula von der Leyen promised to work towards zero tariffs on industrial goods other than cars, and to put no new ones in place while officials talked.',
      ['who: Ursula von der Leyen'],
    ],
    [
      '2018-08-01',
      "Donald Trump promised at the White House on 25 July to work towards zero tariffs. Ursula von der Leyen, then Germany's defence minister, took note.",
      [],
    ],
    [
      '2025-10-02',
      'Sheikh Tamim bin Hamad Al Thani was on the line when Netanyahu, in a three-way call with Trump on 29 September 2025, voiced regret for the strike on Doha.',
      ['who: Tamim bin Hamad Al Thani'],
    ],
  ]);
});

describe('whose talks they were', () => {
  rows([
    [
      '2026-01-16',
      "SEOUL — Lee Jae Myung has now seen both neighbours. Ten weeks after his talks with Xi Jinping in Gyeongju on 1 November 2025, he was Sanae Takaichi's guest in Nara.",
      [],
    ],
    [
      '2026-01-16',
      'Sanae Takaichi met Xi Jinping in Gyeongju on 1 November 2025.',
      ['date: 1 November 2025'],
    ],
  ]);
});
