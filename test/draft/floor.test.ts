/** Who has the floor: in whose box each sentence lands where the voice is put in, goes on, or is named by its post. */
import { describe, expect, it } from 'vitest';
import { draft, told } from './drafted.js';

const PERU = 'Peru’s José Jerí and Chile’s Gabriel Boric met in Tacna on Tuesday. ';

describe('a voice put into the sentence', () => {
  it.each([
    [
      'A second bridge, the Chilean told reporters on the steps, would be built by 2029.',
      ['CL: A second bridge would be built by 2029.'],
    ],
    [
      'The two presidents agreed, they said side by side, that smugglers would be tried in Arica.',
      ['all: The two presidents agreed smugglers would be tried in Arica.'],
    ],
    [
      'Peru’s director of communications, Ana Quispe, denied that a date had been set. What Boric had heard, Quispe said, was a wish.',
      ['PE denies: A date had been set.', 'PE: What Boric had heard was a wish.'],
    ],
    [
      'A spokesman of the Chilean presidency said the talk had been short. Jerí, he said, had offered two ferries.',
      ['CL: The talk had been short.', 'CL: Jerí had offered two ferries.'],
    ],
    [
      '“At a fair price,” corrected Mario Rojas, the Chilean government’s international spokesman.',
      ['CL: At a fair price.'],
    ],
  ])('%s', (text, expected) => {
    expect(told(PERU + text)).toEqual(expected);
  });

  it('leaves what a paper reports of one to the agency that has it from him', () => {
    const text =
      'Russia’s Vladimir Putin sent a letter to Kim Jong Un on Monday, KCNA said. Moscow was ready to reopen the bridge, Putin wrote, according to KCNA.';
    expect(draft(text).points.map(({ box }) => box)).toEqual(['KP']);
  });
});

describe('a text of all sides', () => {
  it.each([
    [
      'A joint patrol will guard the pass, says the communiqué that the two sides issued.',
      ['all: A joint patrol will guard the pass.'],
    ],
    [
      'Both presidents then signed a joint declaration. It sets out a timetable for clearing mines. In it they also commit themselves to six gates.',
      [
        'all: It sets out a timetable for clearing mines.',
        'all: In it they also commit themselves to six gates.',
      ],
    ],
    [
      'Two ferries will run, a joint press release says. It also provides for a shared depot.',
      ['all: Two ferries will run.', 'all: It also provides for a shared depot.'],
    ],
  ])('%s', (text, expected) => {
    expect(told(PERU + text)).toEqual(expected);
  });

  it('ends when somebody speaks', () => {
    const text =
      'The two also issued a joint statement. Boric said that he was tired. It rained in Tacna.';
    expect(told(PERU + text)).toEqual(['CL: He was tired.']);
  });
});

describe('those who speak for a state by their post or their house', () => {
  it.each([
    ['LIMA — ', 'Press secretary Rosa Díaz said the mine would close.', ['PE']],
    [
      'LIMA — ',
      'Chief of staff Rosa Díaz told RPP the mine would close. Díaz denied a quarrel.',
      ['PE', 'PE'],
    ],
    [
      '',
      'The Chilean presidency said gas had come up. Press officer Rosa Díaz said that it would be cheap.',
      ['CL', 'CL'],
    ],
    ['', 'The Bolivia Information Service said the mine would close.', ['BO']],
    ['', 'The Planalto spoke of a mine for all.', ['BR']],
    // Of nobody's government.
    ['LIMA — ', 'Former minister Rosa Díaz said the mine would close.', ['independent']],
    ['LIMA — ', 'Opposition press secretary Rosa Díaz said the mine would close.', []],
  ])('%s%s', (dateline, text, expected) => {
    expect(draft(dateline + PERU + text).points.map(({ box }) => box)).toEqual(expected);
  });

  it.each([
    ['Vietnam asked to be kept informed.', ['VN']],
    ['Uganda wondered aloud why it had not been invited.', ['UG']],
    ['Bolivia, whose trucks use the pass, asked for a seat at the table.', ['BO']],
    ['Niger’s junta accused both of planning a war.', ['NE']],
    ['Ecuador’s foreign ministry thanked the two.', ['EC']],
    ['The government of Tonga, where the ships lie, said it had not been consulted.', ['TO']],
    // What a third state once did.
    ['Bolivia rejected such a plan in 2019.', []],
    ['Bolivia asked for a seat last year.', []],
  ])('%s', (text, expected) => {
    expect(draft(PERU + text).points.map(({ box }) => box)).toEqual(expected);
  });
});

describe('what reporters know and saw', () => {
  it.each([
    'Two of the ferries have been in dock since spring, Le Monde has learnt.',
    'O Globo understands that two of the ferries are in dock.',
    'A reporter of the website La Mula who went there on Monday found the mine shut.',
    'The mine will close, the Globe and Mail reports.',
    'The mine will close, El Mercurio de Arica reported.',
  ])('%s', (text) => {
    expect(draft(PERU + text).points.map(({ box }) => box)).toEqual(['independent']);
  });

  it('holds what a letter says to be of the paper that has it', () => {
    const text =
      'Sweden’s Ulf Kristersson wrote to Petteri Orpo on Wednesday, Aftonbladet reported. The letter proposes a shared air wing. According to the three-page letter, it would be based in Luleå.';
    expect(draft(text).points.map(({ box }) => box)).toEqual(['independent', 'independent']);
  });
});

describe('what will come of it, in nobody’s name', () => {
  it.each([
    [
      'Boric said Chile would lend two ferries. The ferries will sail for six weeks.',
      ['CL', 'unattributed'],
    ],
    ['Boric said that Chile would pay. A fund of 40 million is to follow.', ['CL', 'unattributed']],
    [
      'Jerí promised to give back one statue. The statue goes home in January.',
      'PE unattributed'.split(' '),
    ],
    // Of something else.
    ['Boric said Chile would lend two ferries. The storm will reach the coast on Friday.', ['CL']],
    ['Boric said Chile would lend two ferries. Jerí has since left for London.', ['CL']],
  ])('%s', (text, expected) => {
    expect(draft(PERU + text).points.map(({ box }) => box)).toEqual(expected);
  });
});

describe('what is told of a contact again', () => {
  it.each([
    ['The pass took up most of the meeting, Boric said.', ['CL']],
    ['According to the Chilean side the talk had turned on copper alone.', ['CL']],
    ['Nobody had consulted the miners, a senior Chilean official said.', ['CL']],
    ['Boric’s office confirmed that the meeting had been held, promising details later.', []],
    [
      'Boric’s office acknowledged that the meeting had been held but offered nothing on its substance.',
      [],
    ],
    ['Neither would take questions.', []],
  ])('%s', (text, expected) => {
    expect(draft(PERU + text).points.map(({ box }) => box)).toEqual(expected);
  });
});

describe('wires, live pages and letters', () => {
  it.each([
    ['The Peruvian president sees it otherwise: two annexes are open, he says.', ['PE']],
    [
      'Chile’s ministry of water later put out a correction: the tariff had not been touched.',
      ['CL'],
    ],
    ['A French diplomatic source said Paris regretted the outcome.', ['FR']],
    ['Neither president took questions, an EFE photographer reported.', ['independent']],
    [
      'A protocol on guards was initialled. The protocol provides for joint patrols.',
      ['unattributed', 'unattributed'],
    ],
    // Nothing that anybody says of it.
    ['Boric’s office did not wish to comment on that.', []],
    ['Ecuador’s Daniel Noboa posted a picture of his dog.', []],
    ['The paper cited two people who had read it.', []],
  ])('%s', (text, expected) => {
    expect(draft(PERU + text).points.map(({ box }) => box)).toEqual(expected);
  });

  it('keeps “it” with the house that nobody names', () => {
    const text =
      'BERN, Nov 18 - Swiss Foreign Minister Ignazio Cassis has written to Iran’s Abbas Araghchi, the Foreign Department said on Tuesday. The letter asks for consular access to a cyclist, it said.';
    expect(draft(text).points.map(({ box }) => box)).toEqual(['CH']);
  });

  it('reads a flash in capitals', () => {
    const text =
      'SISI TO VISIT ANGOLA ON DEC 8 - EGYPTIAN PRESIDENCY\nPORT ACCORD TO BE SIGNED DURING VISIT - ANGOLAN FOREIGN MINISTRY';
    expect(draft(text).points.map(({ box }) => box)).toEqual(['AO']);
  });

  it('takes an answer to a letter for what was done', () => {
    const text =
      'Kim Jong Un has answered Lee Jae Myung’s letter, the South’s unification ministry said on Friday.';
    expect(draft(text).points).toEqual([]);
  });
});

describe('who speaks behind what is put in', () => {
  it.each([
    ['Both capitals agree that they will guard the pass.', ['all: They will guard the pass.']],
    [
      'Ecuador’s foreign minister, also on the line for a part of the call, told Teleamazonas it was settled.',
      ['EC: It was settled.'],
    ],
    [
      'Naaja Nathanielsen, Greenland’s minister for business, said Greenland had copper too.',
      ['GL: Greenland had copper too.'],
    ],
    [
      'The Chileans tell it otherwise: it was Jerí who set the date.',
      ['CL: It was Jerí who set the date.'],
    ],
    [
      'EFE reported, citing two officials, that the ferries were rented.',
      ['independent: The ferries were rented.'],
    ],
  ])('%s', (text, expected) => {
    expect(told(PERU + text)).toEqual(expected);
  });

  it.each([
    [
      'PRETORIA – South Africa’s Ronald Lamola and Rwanda’s Olivier Nduhungirehe met on Friday. According to spokesperson Chrispin Phiri the envoys would be back by May.',
      ['ZA'],
    ],
    [
      'Iceland’s Kristrún Frostadóttir and Denmark’s Lars Løkke Rasmussen spoke by phone on Monday. Løkke himself told Ritzau he had merely listened.',
      ['DK'],
    ],
    [
      'Jordan’s King Abdullah telephoned Syria’s Ahmed al-Sharaa on Wednesday. State news agency SANA carried a shorter version: the two leaders discussed trade.',
      ['SY'],
    ],
    [
      'Viktor Orbán wrote to Giorgia Meloni last week to ask for a vote against the sanctions, La Stampa reported. In return Hungary would drop its veto, it reads.',
      ['independent', 'independent'],
    ],
  ])('%s', (text, expected) => {
    expect(draft(text).points.map(({ box }) => box)).toEqual(expected);
  });
});
