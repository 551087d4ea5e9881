/** Contacts of others beside those of the record: who acts, or with whom, is none of the event's. */
import { describe } from 'vitest';
import { rows } from '../copy-rows.js';

describe('a word of contact with a doer of its own', () => {
  rows([
    [
      '2017-02-11',
      'The opposition leader dismissed the call of Xi and Trump on 9 February. She herself met the Portuguese premier in Faro on 10 February.',
      [],
    ],
    [
      '2017-02-11',
      "9 February: Trump calls Xi.\n10 February: The World Food Programme's chief visits Khartoum.",
      [],
    ],
    [
      '2017-02-11',
      'LONDON, February 11 — Trump and Xi spoke by phone on Thursday. The Bank of England meets on Thursday.',
      [],
    ],
    [
      '2018-12-03',
      'Reached by telephone on 2 December, a spokeswoman for the zoo said that the panda was no subject, as it had been when Xi met Trump in Buenos Aires the day before.',
      [],
    ],
  ]);
});

describe('a place of others', () => {
  rows([
    [
      '2017-07-10',
      "LONDON, July 10 — Xi Jinping's meeting with Donald Trump, on Saturday, came as the Dutch foreign minister landed in Brasilia and the Thai one in Doha.",
      [],
    ],
    [
      '2017-07-10',
      "LONDON, July 10 — Xi Jinping's meeting with Donald Trump, on Saturday, came as he landed in Brasilia.",
      ['place: Brasilia'],
    ],
  ]);
});

describe('what one side would not have', () => {
  rows([
    [
      '2019-03-01',
      'The Hanoi summit between Donald Trump and Kim Jong Un ended early because neither would see some demands scrapped.',
      [],
    ],
  ]);
});
