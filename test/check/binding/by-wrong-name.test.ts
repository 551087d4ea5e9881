/** A contact that was told right and is taken up by the name of another kind. */
import { describe } from 'vitest';
import { rows } from '../copy-rows.js';

const LONDON =
  'BEIJING — Keir Starmer met Xi Jinping in the Great Hall of the People on Thursday, 29 January, after eight years in which no British prime minister had been to China.';

describe('the contact of the text, by another name', () => {
  rows([
    [
      '2026-01-30',
      `${LONDON} Thursday’s phone call lasted longer than planned.`,
      ['kind: Thursday’s phone call'],
    ],
    [
      '2026-01-30',
      `${LONDON} Investors in Leeds said that Starmer’s phone call with Xi had changed nothing yet.`,
      ['kind: phone call'],
    ],
    ['2026-01-30', `${LONDON} Thursday’s encounter lasted longer than planned.`, []],
  ]);
});

describe('no contact of the text is meant', () => {
  rows([
    // The text tells of a call of its own.
    [
      '2026-01-30',
      `${LONDON} On Tuesday he had spoken to Donald Trump by phone. The phone call lasted ten minutes.`,
      [],
    ],
    // Of others, or of a journey that is to come.
    ['2026-01-30', `${LONDON} The phone call with Macron will follow on Friday.`, []],
    [
      '2017-09-08',
      'Donald Trump and Xi Jinping spoke by phone on 6 September 2017. China set great store by Trump’s visit in the autumn.',
      [],
    ],
    // It comes before what it might take up.
    [
      '2026-05-05',
      'Vladimir Putin and Volodymyr Zelenskyy met in Paris in December 2019. It was their first meeting. On 29 April Putin and Trump spoke by phone.',
      [],
    ],
  ]);
});
