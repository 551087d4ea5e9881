/** Whose word a sentence is: by who "he" can mean, by an office that one side has, by an account that goes on, and nobody's. */
import { describe, expect, it } from 'vitest';
import { type Draft, draftEntry } from '../../src/draft/draft.js';
import { starterRecord } from '../starter-record.js';

const record = starterRecord();

function draft(text: string, posted = '2026-11-20T15:00Z'): Draft {
  return draftEntry(text, record, { posted: new Date(posted), timeZone: 'Europe/London' });
}

const points = (text: string) =>
  draft(text).points.map(
    ({ box, text: words, denies }) => `${box}${denies ? ' denies' : ''}: ${words}`,
  );

describe('whom “he” can mean', () => {
  const LEAD = 'Kyriakos Mitsotakis met Edi Rama in Tirana on Monday. ';
  it.each([
    [
      'Mitsotakis told ERT that Greece would sell power. Tirana said that prices were open. He had raised a mayor’s case, he added.',
      'GR: He had raised a mayor’s case.',
    ],
    [
      'Mitsotakis told ERT that Greece would sell power. The Albanian government said that prices were open. He had raised a mayor’s case, he added.',
      'GR: He had raised a mayor’s case.',
    ],
    [
      'Athens said that prices were open. Rama thanked the Greek navy for a rescue off Sarandë, he wrote on X.',
      'AL: Rama thanked the Greek navy for a rescue off Sarandë.',
    ],
    [
      'In Tirana the cabinet secretary said that prices were open. He said that Rama had asked for a bus line.',
      'AL: Rama had asked for a bus line.',
    ],
  ])('%s', (text, last) => {
    expect(points(LEAD + text).at(-1)).toBe(last);
  });
});

describe('an office that one of two sides has', () => {
  it('is that side’s, and the other office the other’s', () => {
    expect(
      points(
        'Anwar Ibrahim and President Prabowo Subianto met at the Merdeka Palace on Tuesday. The prime minister’s press secretary said that a ferry would run. The president’s spokesman said that it was too early.',
      ),
    ).toEqual(['MY: A ferry would run.', 'ID: It was too early.']);
  });

  it('has a chancellery that is not Berlin’s', () => {
    expect(
      points(
        'Poland’s President Karol Nawrocki met German Chancellor Friedrich Merz in Berlin on Tuesday. The president’s chancellery said that a tunnel had come up. The chancellor’s spokesman denied it.',
      ),
    ).toEqual(['PL: A tunnel had come up.', 'DE denies: A tunnel had come up.']);
  });
});

describe('an account that leaves out one thing and has another', () => {
  const LEAD = 'Japan’s Sanae Takaichi and Canada’s Mark Carney spoke by phone on Tuesday. ';
  it.each([
    ['The Canadian readout omits potash but mentions lumber.', ['CA: Mentions lumber.']],
    ['The Canadian readout leaves potash out and mentions a visit.', ['CA: Mentions a visit.']],
    [
      'Tokyo’s makes no mention of lumber; it speaks of a visit to Osaka.',
      ['JP: It speaks of a visit to Osaka.'],
    ],
    ['Carney did say that lumber would be cheaper.', ['CA: Lumber would be cheaper.']],
    [
      'Tokyo said that lumber would be cheaper. Not true, says Ottawa.',
      ['JP: Lumber would be cheaper.', 'CA denies: Lumber would be cheaper.'],
    ],
  ])('%s', (text, expected) => {
    expect(points(LEAD + text)).toEqual(expected);
  });
});

describe('what the text itself tells', () => {
  const LEAD =
    'José Antonio Kast and Bolivia’s Rodrigo Paz met in Arica on Monday. Kast said that the railway would be repaired. ';
  it.each([
    'Freight trains will run three times a week from July.',
    'Much of the evening went on the lawsuit over a river.',
    'Lithium took up most of the meeting.',
    'The foreign ministers initialled a text on fishing.',
  ])('comes of the contact: %s', (text) => {
    expect(points(LEAD + text)).toContain(`unattributed: ${text}`);
  });

  it.each([
    'Israel will vote on Sunday.',
    'Parliament will debate the budget next week.',
    'Somaliland declared independence in 1991.',
    'Copper prices rose in London.',
  ])('does not: %s', (text) => {
    expect(points(LEAD + text)).toEqual(['CL: The railway would be repaired.']);
  });

  it.each([
    'Lula and Milei are to sit down together in Foz do Iguaçu on Sunday evening.',
    'The call that Lula and Milei had pencilled in for Thursday was dropped at the president’s wish, Planalto said.',
    'Nigeria’s Yusuf Tuggar wrote to Olushegun Bakari of Benin on Monday to protest at the closure of a crossing.',
    'Poland and Spain are to hold a summit on December 3 in Gdańsk, where Pedro Sánchez will be the guest of Donald Tusk, Warsaw said.',
  ])('is the contact alone: %s', (text) => {
    expect(points(text)).toEqual([]);
  });
});

it('takes the day of a stay, or of what went before, for what has none', () => {
  expect(
    draft('Ishaq Dar was in Kabul on Monday. He sat down with Amir Khan Muttaqi for three hours.')
      .date,
  ).toBe('2026-11-16');
  expect(
    draft(
      'President Emmerson Mnangagwa of Zimbabwe and Zambia’s Hakainde Hichilema opened a bridge on Tuesday and held talks afterwards.',
    ).date,
  ).toBe('2026-11-17');
});

describe('a house by its portfolio, its capital or where it writes', () => {
  const LEAD = 'Brazil’s Lula and Uruguay’s Yamandú Orsi met in Montevideo on Tuesday. ';
  it.each([
    [
      'Orsi said that a bridge would be built. Brazil’s mines and energy ministry denied that a price had been named.',
      'BR denies: A price had been named.',
    ],
    [
      'Orsi said that a bridge would be built. The Ministry of Agriculture, Livestock and Food of Brazil said that beef would follow.',
      'BR: Beef would follow.',
    ],
    [
      'Orsi said that a bridge would be built. In Asunción, the foreign ministry said that it had not been asked.',
      'PY: It had not been asked.',
    ],
    [
      'The Brazilian foreign ministry said that beef had come up. In Taipei, the foreign ministry said that it had sold none.',
      'TW: It had sold none.',
    ],
    [
      'Orsi wrote in a note from Asunción that a bridge would be built.',
      'UY: A bridge would be built.',
    ],
    [
      'Marina Sosa, the minister responsible for trade with Brazil, said negotiators would be back in Brasília next week.',
      'unattributed: Marina Sosa, the minister responsible for trade with Brazil, said negotiators would be back in Brasília next week.',
    ],
  ])('%s', (text, last) => {
    expect(points(LEAD + text).at(-1)).toBe(last);
  });
});

describe('what a state agency tells besides', () => {
  const LEAD =
    'DHAKA, June 7 (BSS) - Prime Minister Tarique Rahman met Nepal’s prime minister, Balendra Shah, in Dhaka on Sunday. ';
  it('is in its box where it is of the meeting, and nowhere where it explains', () => {
    expect(
      points(`${LEAD}Rahman asked for power from two dams. The first dam was built in 1998.`),
    ).toEqual(['BD: Rahman asked for power from two dams.']);
  });

  it('leaves a spokesman of the other side his own word', () => {
    expect(
      points(
        `${LEAD}Deepak Giri, a spokesperson for Nepal’s foreign ministry, denied that a dam had been offered. He said that Kathmandu would sell power.`,
      ),
    ).toEqual(['NP denies: A dam had been offered.', 'NP: Kathmandu would sell power.']);
  });
});

describe('officials whom the text gives no state', () => {
  it.each([
    [
      'ACCRA - Burkina Faso’s Ibrahim Traoré met John Mahama in Accra on Tuesday. Ghana will train officers, Jubilee House said in a statement signed by the president’s spokesman, Felix Kwakye Ofosu. Burkinabe television reported that Mahama had promised a road. Kwakye Ofosu denied that such a promise had been made.',
      'GH denies: Such a promise had been made.',
    ],
    [
      'JAKARTA - Prabowo Subianto of Indonesia met Bangladesh’s Tarique Rahman on Tuesday. State Secretary Prasetyo Hadi said that rice would be bought. It would come by sea, Prasetyo said.',
      'ID: It would come by sea.',
    ],
    [
      'President of Russia\nMarch 4, 2026\n\nTelephone conversation with President of Laos Thongloun Sisoulith\n\nVladimir Putin had a telephone conversation with President of Laos Thongloun Sisoulith. The leaders reviewed the supply of locomotives.',
      'RU: The leaders reviewed the supply of locomotives.',
    ],
    [
      'JAKARTA - Prabowo Subianto of Indonesia met Bangladesh’s Tarique Rahman on Tuesday. State Secretary Prasetyo Hadi said that rice would be bought.',
      'ID: Rice would be bought.',
    ],
    [
      'COLOMBO - President Anura Kumara Dissanayake met Maldivian President Mohamed Muizzu in Galle on Tuesday. They agreed on a ferry, the President’s Media Division said.',
      'LK: They agreed on a ferry.',
    ],
    [
      'Bangladesh and Myanmar held talks on Tuesday. Bangladesh’s home secretary, Nasimul Ghani, who led his country’s side, told reporters that families would return.',
      'BD: Families would return.',
    ],
    [
      'MANILA - Ferdinand Marcos Jr. spoke by phone with To Lam of Vietnam on Tuesday. Claire Castro, a lawyer, said that rice had come up. Castro said that it was cheap.',
      undefined,
    ],
  ])('%s', (text, last) => {
    expect(points(text).at(-1)).toBe(last);
  });
});
