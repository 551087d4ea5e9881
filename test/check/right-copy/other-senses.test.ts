/** Words that look like a contact, or like one that was held, and are none: each beside the sense that is one. */
import { describe } from 'vitest';
import { kindRows } from '../copy-rows.js';

describe('what somebody is called', () => {
  kindRows([
    [
      'A friend, Donald Trump called Sanae Takaichi on Thursday, and said that he was proud of her.',
      '2026-03-20',
      [],
    ],
    [
      'In the White House, on 19 March, Sanae Takaichi heard Donald Trump praise Japan’s help and call her a friend.',
      '2026-03-23',
      [],
    ],
    ['On 19 March Donald Trump called Sanae Takaichi his friend.', '2026-03-23', []],
    ['On 19 March Donald Trump called Sanae Takaichi brave and loyal.', '2026-03-23', []],
    [
      'A warrior is what Donald Trump called Sanae Takaichi on 19 March at the White House.',
      '2026-03-23',
      [],
    ],
    ['Sanae Takaichi was called a friend by Donald Trump on 19 March.', '2026-03-23', []],
    [
      'A day before the budget, on 19 March, Donald Trump called Sanae Takaichi.',
      '2026-03-23',
      ['kind'],
    ],
    [
      'Donald Trump called Japan’s prime minister, Sanae Takaichi, on 19 March.',
      '2026-03-23',
      ['kind'],
    ],
    ['Zelenskyy came off the phone with Trump on 22 January 2026.', '2026-01-23', ['kind']],
    ['On 16 October Trump came off the phone with Putin.', '2025-10-18', []],
    ['On 19 March Donald Trump called Sanae Takaichi to talk about Iran.', '2026-03-23', ['kind']],
  ]);
});

describe('what somebody welcomes', () => {
  kindRows([
    [
      'A letter from Xi dated 15 January 2020 welcomed the accord, according to Liu He, the vice premier who negotiated it.',
      '2020-02-12',
      [],
    ],
    ['On 16 October Donald Trump welcomed Putin’s good wishes.', '2025-10-20', []],
    [
      'On 30 October in Busan Donald Trump welcomed what Xi Jinping had promised.',
      '2025-11-02',
      [],
    ],
    ['On 5 June Xi Jinping welcomed the visiting Donald Trump.', '2025-06-08', ['kind']],
    ['Donald Trump was received by Xi Jinping in Beijing on 5 June.', '2025-06-08', ['kind']],
  ]);
});

describe('a contact that is only agreed, meant or thought of', () => {
  kindRows([
    [
      'The ministry counts hotel rooms for the meeting that Trump and Putin agreed on Thursday to prepare in the Hungarian capital.',
      '2025-10-18',
      [],
    ],
    [
      'The summit in Budapest that Trump promised to hold with Putin may be in two weeks.',
      '2025-10-18',
      [],
    ],
    [
      'The summit that Trump and Putin want to hold in Budapest has to wait for Marco Rubio and Sergei Lavrov, who are to prepare it.',
      '2025-10-20',
      [],
    ],
    ['On 16 October Trump welcomed Putin’s idea of a meeting.', '2025-10-20', []],
    ['On 16 October Trump took up the thought of a summit with Putin.', '2025-10-20', []],
    [
      'The summit in Budapest that Trump and Putin agreed to hold took place in October.',
      '2025-11-20',
      ['status'],
    ],
    [
      'The summit that Trump and Putin held in Budapest in October changed nothing.',
      '2025-11-20',
      ['status'],
    ],
    ['On 16 October Trump met Putin.', '2025-10-20', ['kind']],
  ]);
});

describe('what was called off is not bound to a day on which the two had another contact', () => {
  kindRows([
    [
      'Trump left it open, in his own account of Friday’s talks at the White House, whether Ukraine would get the missile. One day earlier he and Putin had agreed by phone to prepare a meeting in Budapest.',
      '2025-10-20',
      [],
    ],
    ['Trump and Putin spoke on 23 October.', '2025-11-20', []],
    ['Trump and Putin met on 24 October.', '2025-11-20', []],
    ['Trump and Putin met in Budapest on 24 October.', '2025-11-20', ['status']],
    ['Donald Trump met Nicolás Maduro on 21 November.', '2025-12-05', []],
  ]);
});

describe('a day from which another one is counted on', () => {
  kindRows([
    [
      'On 8 February Donald Trump sent Xi Jinping good wishes for the Lantern Festival, and a day later, in a late-night call, said that he would keep to the one-China policy.',
      '2017-11-13',
      [],
    ],
    [
      'On 28 December Zelenskyy was at Mar-a-Lago, and the next day, by telephone, Putin told Trump of drones, the Kremlin and the White House say.',
      '2025-12-31',
      [],
    ],
    [
      'On 28 December Trump met Zelenskyy at Mar-a-Lago, and the next day he called Putin.',
      '2025-12-31',
      [],
    ],
    [
      'On 8 February 2017, only weeks into his term, Donald Trump called Xi Jinping to wish him well.',
      '2017-11-13',
      ['kind'],
    ],
  ]);
});
