/** A contact that others speak of, count or stand beside: their places, days and counts are none of its own. */
import { describe } from 'vitest';
import { rows } from '../copy-rows.js';

describe('where those are who only speak of a contact', () => {
  rows([
    [
      '2025-09-30',
      'Schoolchildren in Vilnius painted their idea of the meeting of 25 September 2025. In this one Recep Tayyip Erdoğan and Donald Trump share a boat.',
      [],
    ],
    [
      '2025-09-30',
      'Schoolchildren in Vilnius painted the meeting in Ankara of Recep Tayyip Erdoğan and Donald Trump on 25 September 2025.',
      ['place: Ankara'],
    ],
    [
      '2022-02-07',
      'The vet was at a christening and heard of the meeting between Vladimir Putin and Xi Jinping on 4 February the next morning in Apia.',
      [],
    ],
    [
      '2022-02-07',
      'A hotel in Apia hosted the meeting between Vladimir Putin and Xi Jinping on 4 February.',
      ['place: Apia'],
    ],
    [
      '2025-10-30',
      'Asked at a book fair in Guadalajara about the meeting that Donald Trump and Sanae Takaichi had on 28 October, the novelist laughed.',
      [],
    ],
    [
      '2026-02-14',
      'Bets on the meeting between Donald Trump and Benjamin Netanyahu on 11 February were settled in Gibraltar.',
      [],
    ],
    [
      '2026-02-14',
      'The talks between Donald Trump and Benjamin Netanyahu on 11 February were held in Gibraltar.',
      ['place: Gibraltar'],
    ],
    [
      '2024-11-24',
      'Between the meeting of Joe Biden and Xi Jinping on 16 November and the first snow in Oslo lay a week.',
      [],
    ],
    [
      '2026-02-03',
      'A dispute over a cargo of rice kept the harbour court in Mombasa busy on 29 January 2026. The lawyers followed the meeting between Keir Starmer and Xi Jinping.',
      [],
    ],
    [
      '2019-07-25',
      'Protesters carried puppets of Donald Trump and Imran Khan. It was their second march since the meeting of 22 July, and they plan another for 14 August in Lausanne.',
      [],
    ],
  ]);
});

describe('a gathering of others that the text brings in', () => {
  rows([
    [
      '2024-10-26',
      'Xi Jinping and Narendra Modi met on 23 October 2024. In Ottawa the same evening the opposition leader hosted a dinner for 300 farmers.',
      [],
    ],
    [
      '2018-04-30',
      'North Korea plays South Korea in Doha on Friday, their fourth meeting in a World Cup.',
      [],
    ],
    [
      '2026-01-19',
      'Xi Jinping and Mark Carney met on 16 January 2026; their ministers, who were to have met in Tallinn a week later, put that off for the third time.',
      [],
    ],
    [
      '2025-06-19',
      'Two weeks after Trump and Xi had their call on 5 June 2025, US and Chinese customs officers sat down in Colombo. For the officers it was a third session this year.',
      [],
    ],
  ]);
});

describe('a word that two of a point share', () => {
  rows([
    [
      '2025-11-02',
      'A radio play about Sanae Takaichi and Xi Jinping runs tonight. It has them on a desert island; their meeting of 31 October is not in it.',
      [],
    ],
  ]);
});

describe('what is told to come, or to be off, beside a contact that is only named', () => {
  rows([
    ['2025-11-10', 'Voters will remember the meeting of Trump and Xi on 30 October 2025.', []],
    [
      '2025-11-10',
      'The vote was postponed because of the meeting of Trump and Xi on 30 October 2025.',
      [],
    ],
    [
      '2025-11-10',
      'Beijing will postpone the meeting of Trump and Xi on 30 October 2025.',
      ['status: Beijing will postpone the meeting of Trump and Xi on 30 October 2025'],
    ],
  ]);
});

describe('what others do, or others had', () => {
  rows([
    [
      '2022-11-22',
      'Its shares had fallen on the day of the meeting of Joe Biden and Xi Jinping.',
      [],
    ],
    [
      '2022-11-15',
      'On 14 November 2022, the day of the meeting between Joe Biden and Xi Jinping, the price of lithium fell for the eighth time in ten days.',
      [],
    ],
    [
      '2017-07-04',
      'Farmers want more trade, miners want less. The call of Donald Trump and Xi Jinping on 2 July 2017 is one for the archives.',
      [],
    ],
  ]);
});
