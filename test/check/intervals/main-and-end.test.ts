/** Spans of which one end is told in words of its own: where these stop, and whether the rest tells the other end. */
import { describe } from 'vitest';
import { rows } from '../copy-rows.js';

describe('what stands beside the words of an end', () => {
  rows([
    // Something else than the contact that was told before.
    [
      '2026-04-13',
      'JD Vance and Mohammad Bagher Ghalibaf led their delegations in talks in Islamabad on 11 April. It was the first time that the two states had met for talks since Geneva, on 17 February. Eleven days after Geneva came the war.',
      [],
    ],
    [
      '2025-11-01',
      'Xi met Lee in Gyeongju on 1 November. Two weeks before Busan the won had lost a tenth of its value.',
      [],
    ],
    [
      '2025-11-01',
      'Xi met Lee in Gyeongju on 1 November. Stocks in Seoul fell two weeks after Busan to their lowest in a year.',
      [],
    ],
    // A clause with a verb of its own, and no comma behind it.
    [
      '2026-05-20',
      'Putin met Xi in the Great Hall on Wednesday. Less than four weeks after he took office on 11 March the new trade minister was in the room.',
      [],
    ],
    // When something was said.
    [
      '2026-02-19',
      'The talks in Muscat on 12 April 2025 were constructive, said Abbas Araghchi, who four days earlier had said that nothing would come of them.',
      [],
    ],
    // The one who came goes on.
    [
      '2026-04-13',
      'JD Vance and Mohammad Bagher Ghalibaf led their delegations in talks in Islamabad on 11 April. The talks came two weeks after Geneva.',
      ['interval: two weeks after'],
    ],
  ]);
});

describe('an end told by somebody who had come to the same place', () => {
  const HALL =
    'Keir Starmer met Xi Jinping on 29 January in the Great Hall of the People in Beijing.';
  rows([
    [
      '2026-01-29',
      `${HALL} Starmer came three weeks after Mark Carney, who announced a new strategic partnership with Xi there on 16 January.`,
      ['interval: three weeks after'],
    ],
    ['2026-01-29', `${HALL} He came two weeks after Mark Carney.`, []],
    [
      '2026-01-29',
      `${HALL.slice(0, -1)}, seven weeks after Mark Carney's visit.`,
      ['interval: seven weeks after'],
    ],
    ['2026-01-29', `${HALL.slice(0, -1)}, two weeks after Mark Carney's visit.`, []],
    [
      '2026-05-20',
      'Putin met Xi in the Great Hall on Wednesday. The Russian came three weeks after Donald Trump.',
      ['interval: three weeks after'],
    ],
    [
      '2026-05-20',
      'Putin met Xi in the Great Hall on Wednesday. The Russian came less than a week after Donald Trump.',
      [],
    ],
  ]);
});

describe('an end told between commas by a noun alone', () => {
  const BEIJING = 'Xi received Putin in Beijing on 4 February 2022.';
  rows([
    [
      '2022-03-19',
      `${BEIJING} On 18 March, four months after the Beijing meeting, Biden and Xi spoke by video.`,
      ['interval: four months after'],
    ],
    [
      '2022-03-19',
      `${BEIJING} On 18 March, six weeks on from the Beijing meeting, Biden and Xi spoke by video.`,
      [],
    ],
  ]);
});

describe('an end that a pronoun, a place or a second span tells', () => {
  const BUSAN = 'Xi Jinping and Donald Trump met in Busan on 30 October 2025.';
  const TOKYO = 'Takaichi and Trump spoke by phone on 25 November 2025';
  rows([
    [
      '2025-11-02',
      `${BUSAN} Three months earlier they had spoken by phone.`,
      ['interval: Three months earlier'],
    ],
    ['2025-11-02', `${BUSAN} Six weeks earlier they had spoken by phone.`, []],
    [
      '2025-11-30',
      `${TOKYO}, ten weeks after his visit to Tokyo, and a day after he had spoken to Xi.`,
      ['interval: ten weeks after'],
    ],
    [
      '2025-11-30',
      `${TOKYO}, four weeks after his visit to Tokyo, and a day after he had spoken to Xi.`,
      [],
    ],
    [
      '2025-09-06',
      'Kim met Xi on 4 September 2025, two weeks after Putin had done the same.',
      ['interval: two weeks after'],
    ],
    ['2025-09-06', 'Kim met Xi on 4 September 2025, two days after Putin had done the same.', []],
  ]);
});

describe('a day with a name of its own', () => {
  rows([
    [
      '2026-01-18',
      'Mark Carney met Xi Jinping in Beijing on New Year’s Day.',
      ['date: New Year’s Day'],
    ],
    [
      '2026-01-18',
      'Mark Carney met Xi in Beijing on 16 January 2026. On New Year’s Day he had said he would go.',
      [],
    ],
  ]);
});

describe('a count that may have begun before the record', () => {
  rows([
    [
      '2025-09-06',
      'Kim Jong Un met Xi in Beijing on 4 September 2025. It was their sixth meeting.',
      [],
    ],
  ]);
});
