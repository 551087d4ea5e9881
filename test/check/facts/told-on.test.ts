/** The place, the day and the kind of a contact in the sentence behind the one that tells of it. */
import { describe } from 'vitest';
import { rows } from '../copy-rows.js';

const MET = 'Donald Trump and Xi Jinping met on 30 October 2025.';
const SPOKE = 'Donald Trump and Xi Jinping spoke by phone on 24 November 2025.';

describe('a sentence that goes on about the contact before it', () => {
  rows([
    ['2025-11-03', `${MET} The venue was Vienna.`, ['place: Vienna']],
    ['2025-11-03', `${MET} They shook hands in Vienna before going inside.`, ['place: Vienna']],
    ['2025-11-03', `${MET} The meeting, in Vienna, lasted an hour.`, ['place: Vienna']],
    ['2025-11-03', `${MET} Vienna was where they did it.`, ['place: Vienna']],
    ['2025-11-03', `${MET} The phone call lasted an hour.`, ['kind: phone call']],
    ['2025-11-03', `${MET} Oil fell. Shares rose. The venue was Vienna.`, ['place: Vienna']],
    ['2025-11-28', `${SPOKE} They shook hands before leaving.`, ['kind: shook hands']],
    ['2025-11-28', `${SPOKE} The meeting lasted an hour.`, ['kind: meeting']],
    [
      '2025-11-03',
      'Donald Trump met Xi Jinping in Busan. The date was 27 October 2025.',
      ['date: 27 October 2025'],
    ],
  ]);
});

describe('where it was and when, told beside the words of contact', () => {
  rows([
    [
      '2026-02-13',
      'Our top story: Madrid, where Donald Trump and Benjamin Netanyahu have met face to face. The meeting, on Wednesday 11 February 2026, brought traffic to a halt.',
      ['place: Madrid'],
    ],
    ['2025-11-03', `${MET} The room was in Vienna, and draughty.`, ['place: Vienna']],
    ['2025-11-03', `${MET} All of it happened in Norway.`, ['place: Norway']],
    ['2025-11-03', `${MET} They talked for an hour about ships built in Norway.`, []],
    [
      '2025-11-12',
      'Takaichi and Xi met in her home town, Bern, on 31 October 2025.',
      ['place: Bern'],
    ],
    [
      '2026-05-08',
      'A phone call between Mike Pompeo and the Russian president on 29 April 2026 moved the exchange rate.',
      ['who: Mike Pompeo'],
    ],
    [
      '2026-01-10',
      'When the phone call with Donald Trump began on 29 December 2025, it was Yuri Ushakov who picked up the phone for Russia.',
      ['who: Yuri Ushakov'],
    ],
    [
      '2022-11-22',
      'In Nusa Dua, on 14 November 2022, reporters watched the US president greet the Chinese president at the start of their meeting.',
      [],
    ],
    [
      '2025-11-08',
      'GYEONGJU, 31 October — Xi Jinping shook hands with Sanae Takaichi here on Friday.',
      [],
    ],
  ]);
});

describe('a sentence of another contact, another time or somebody else', () => {
  rows([
    ['2025-11-03', `${MET} The venue was Busan.`, []],
    ['2025-11-03', `${MET} The talks took place in Kuala Lumpur.`, []],
    ['2025-11-03', `${MET} They had shaken hands in Vienna as well.`, []],
    ['2025-11-03', `${MET} The foreign ministers sat down in Vienna.`, []],
    ['2025-11-03', `${MET} The next meeting is to be in Vienna.`, []],
    ['2025-11-03', `${MET} Oil fell. They shook hands in Vienna.`, []],
    ['2025-11-03', `${MET} The call for restraint was theirs.`, []],
    [
      '2025-11-03',
      `The IAEA conference is nearly over. ${MET} The meeting took place in Vienna.`,
      [],
    ],
    ['2025-11-28', `${SPOKE} The summit will be in April.`, []],
    ['2025-11-28', `A meeting had been planned. ${SPOKE} The meeting ended in a row.`, []],
    ['2025-11-28', `${SPOKE} Marco Rubio shook hands with Lavrov.`, []],
  ]);
});
