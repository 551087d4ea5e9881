/** The place, the day and the kind of a contact in the sentence behind the one that tells of it. */
import { describe } from 'vitest';
import { rows } from './copy-rows.js';

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
