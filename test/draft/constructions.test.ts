/** Who speaks, by the construction around a quotation or a clause, and contacts told without a noun for them. */
import { describe, expect, it } from 'vitest';
import { type Draft, draftEntry } from '../../src/draft/draft.js';
import { starterRecord } from '../starter-record.js';

const record = starterRecord();

function draft(text: string, posted = '2026-11-20T15:00Z'): Draft {
  return draftEntry(text, record, { posted: new Date(posted), timeZone: 'Europe/London' });
}

const points = (text: string) =>
  draft(text).points.map(({ box, text: words }) => `${box}: ${words}`);

describe('whatever the verb', () => {
  const LEAD =
    'Kyrgyz President Sadyr Japarov met Tajikistan’s Emomali Rahmon in Bishkek on Thursday. ';
  it.each([
    // Behind a quotation, before one, and around it.
    ['“The valley road will open,” Japarov enthused.', ['KG: The valley road will open.']],
    ['“We shall see,” the Tajik leader shrugged.', ['TJ: We shall see.']],
    ['“The snow decides,” grumbled Rahmon.', ['TJ: The snow decides.']],
    ['Rahmon’s spokesman brushed it aside: “Nobody named a date.”', ['TJ: Nobody named a date.']],
    ['Japarov, beaming, chimed in, “The road is ours.”', ['KG: The road is ours.']],
    // A clause behind it.
    ['Rahmon cautioned that the tunnel was not ready.', ['TJ: The tunnel was not ready.']],
    ['Japarov shot back that Bishkek would pay.', ['KG: Bishkek would pay.']],
    ['Dushanbe let slip in a note that a fee was planned.', ['TJ: A fee was planned.']],
    ['Japarov’s office went on to report that trucks would pass.', ['KG: Trucks would pass.']],
    // In parenthesis.
    ['Trucks would pass from May, Japarov predicted.', ['KG: Trucks would pass from May.']],
    ['Trucks would pass, as the Tajik leader’s office has it.', ['TJ: Trucks would pass, as.']],
    // Words in quotation marks are those of whoever is said to do what they stand in.
    [
      'The Tajik foreign ministry dwelt on “the shared river”.',
      ['TJ: Dwelt on “the shared river”.'],
    ],
  ])('%s', (text, expected) => {
    expect(points(LEAD + text)).toEqual(expected);
  });

  it.each([
    'When the meeting ended, Rahmon smiled.',
    'The road had been shut since May, and Rahmon left.',
    'The pass has a hotel that guards call “the Ritz”.',
  ])('nobody’s word: %s', (text) => {
    const found = draft(LEAD + text).points.filter(({ box }) => box !== 'unattributed');
    expect(found).toEqual([]);
  });

  it('takes a name at the table for whom it is told', () => {
    expect(
      points(
        'Angola wants Portuguese firms to bid for the line, President João Lourenço told Prime Minister Luís Montenegro when the two met in Luanda on Tuesday. Montenegro answered that Lisbon would open a credit line.',
      ),
    ).toEqual([expect.stringMatching(/^AO: /), 'PT: Lisbon would open a credit line.']);
  });

  it('takes two officials for any two', () => {
    const text =
      'Narendra Modi telephoned Bhutan’s Tshering Tobgay on Monday. Thimphu will lower its fee, said two officials briefed on the call who asked not to be named.';
    expect(draft(text).points.map(({ box }) => box)).toEqual(['unattributed']);
  });
});

describe('what is said by doing it, and by whom', () => {
  const LEAD =
    'Danish Prime Minister Mette Frederiksen met Iceland’s Kristrún Frostadóttir in Reykjavik on Thursday. ';
  it.each([
    // Houses, spokesmen and accounts do nothing but speak.
    ['The Prime Minister’s Office in Copenhagen singled out cod.', ['DK']],
    ['Only Reykjavik’s goes on to speak of visas.', ['IS']],
    ['Copenhagen preferred to dwell on radar.', ['DK']],
    ['Iceland’s fisheries minister, Hanna Jónsdóttir, apologised for the delay.', ['IS']],
    ['Frederiksen vowed to send two ships.', ['DK']],
    // Who took part does it at the table.
    ['Frederiksen urged more patrols.', ['unattributed']],
    ['The Icelandic foreign ministry opened its doors.', []],
    // The other of the two, and whoever an account is.
    [
      '“We will share,” Frederiksen said. Iceland had asked for neither, her host retorted.',
      ['DK', 'IS'],
    ],
    [
      'Cod may be landed, Copenhagen says. Reykjavik’s account draws no such line: all fish may, it says.',
      ['DK', 'IS'],
    ],
    ['A cable will be laid, both communiqués say.', ['all']],
    ['A cable will be laid, Reykjavik’s communiqué promises.', ['IS']],
    ['Cod may be landed, officials who asked not to be named said.', ['unattributed']],
    ['A cable will be laid, an aide to the Danish leader, Per Holm, let it be known.', ['DK']],
    // Before the public, and going on there.
    [
      'Frederiksen, in a thread on X, counted four ships. She thanked Iceland for its pilots.',
      ['DK', 'DK'],
    ],
    [
      'Frostadóttir, in remarks on Icelandic television, spoke of a price. She went on to offer two boats.',
      ['IS', 'IS'],
    ],
    ['The two issued a joint declaration in which both states found a chamber.', ['all']],
    ['The Danish account passes over the cod.', []],
    [
      'The Danish side gave no figures, saying through a spokesman that the cost would be shared.',
      ['DK'],
    ],
    // What a passive or a gesture tells is nobody's word.
    ['In a talk described by both capitals as cordial, ice was on the table.', ['unattributed']],
    ['Asked about cod, an Icelandic spokesman, Jón Ólafsson, only smiled.', []],
    ['The Danish side has since clarified that no ships were offered.', ['DK']],
    ['Icelandic diplomats grumble that the fee was sprung on them.', ['IS']],
    ['“The fee stays,” the Icelandic government said. “It will rise,” it thundered.', ['IS', 'IS']],
    ['The Danes tell it otherwise: the fee, they say, was only pencilled in.', ['DK']],
    // Those who look on.
    ['In Reykjavik the columnist Ása Berg called the lunch a photo opportunity.', []],
    ['“The fish don’t know the border,” said Jón Einarsson, who has sold cod since 1998.', []],
    ['“Every season brings a quarrel,” sighed Ása Berg, a biologist.', []],
  ])('%s', (text, expected) => {
    expect(draft(LEAD + text).points.map(({ box }) => box)).toEqual(expected);
  });

  it('reads what is called false as a denial', () => {
    const text =
      'Iceland will pay, Frederiksen said. The Icelandic government called that “false from beginning to end”.';
    expect(draft(LEAD + text).points.map(({ denies }) => denies)).toEqual([false, true]);
  });

  it('knows a house of several states by the one in the text', () => {
    expect(
      points(
        'William Ruto hosted Somalia’s Hassan Sheikh Mohamud in Mombasa on Monday. A wall will be built, State House said.',
      ),
    ).toEqual(['KE: A wall will be built.']);
  });

  it('takes a dateline for no author', () => {
    const text =
      'COLOMBO: President Anura Kumara Dissanayake telephoned Maldives President Mohamed Muizzu on Monday. Fishing will stop, Muizzu’s office said. “The boats are in our waters,” a source claimed.';
    expect(draft(text).points.map(({ box }) => box)).toEqual(['MV', 'unattributed']);
  });

  it('takes their offices for both, and neither for none', () => {
    expect(
      draft(
        'Carney and Ramaphosa spoke by phone on Tuesday, their offices said. Neither gave any details.',
      ).readouts,
    ).toMatchObject([
      { by: 'CA', status: 'brief' },
      { by: 'ZA', status: 'brief' },
    ]);
  });
});

describe('a contact in the words of a flash', () => {
  it.each([
    ['Modi hosts Lula in Delhi', { kind: 'meeting', parties: ['IN', 'BR'], status: 'held' }],
    ['XI RECEIVES PUTIN IN BEIJING', { kind: 'meeting', parties: ['CN', 'RU'], status: 'held' }],
    ['Erdogan phones Aliyev over gas - Ankara', { kind: 'call', parties: ['TR', 'AZ'] }],
    [
      'Anthony Albanese is to telephone Narendra Modi on Monday morning.',
      { kind: 'call', parties: ['AU', 'IN'], status: 'scheduled', date: '2026-11-23' },
    ],
    ['Merz in Ankara for talks with Erdogan', { parties: ['DE', 'TR'], place: { city: 'Ankara' } }],
  ])('%s', (text, expected) => {
    expect(draft(text)).toMatchObject(expected);
  });
});

describe('names as a text means them', () => {
  it('takes no family name for a country', () => {
    const text =
      'Portuguese Prime Minister Luís Montenegro met Edi Rama of Albania in Tirana on Monday. Montenegro said that the airport would be sold.';
    expect(draft(text).parties).toEqual(['PT', 'AL']);
    expect(points(text)).toEqual(['PT: The airport would be sold.']);
  });

  it.each([
    ['Talks between Rwanda and Congo were held in Lomé on Thursday.', ['RW', 'CD']],
    ['Talks between Rwanda and Congo were held in Brazzaville on Thursday.', ['RW', 'CG']],
  ])('%s', (text, parties) => {
    expect(draft(text).parties).toEqual(parties);
  });
});

describe('days and hours', () => {
  it.each([
    [
      'Hun Manet said on Friday that he and Thai Prime Minister Anutin Charnvirakul had met in Poipet the previous afternoon.',
      { date: '2026-11-19', partOfDay: 'afternoon' },
    ],
    [
      'Kim Jong Un has written to Miguel Díaz-Canel, state media in Pyongyang said on Thursday. The letter was sent two days earlier.',
      { date: '2026-11-17' },
    ],
    [
      'Pablo Quirno of Argentina has sent Yvette Cooper of Britain a letter. It was delivered on Tuesday, Buenos Aires said.',
      { date: '2026-11-17' },
    ],
    [
      'The meeting that Pedro Sánchez and Algeria’s Abdelmadjid Tebboune were to hold in Oran on 24 November has been called off.',
      { status: 'cancelled', date: '2026-11-24', place: { city: 'Oran', country: 'DZ' } },
    ],
    [
      'The president of the Comoros, Azali Assoumani, wrote on 9 November to Madagascar’s head of state, Michael Randrianirina.',
      { kind: 'letter', from: 'KM', points: [] },
    ],
    [
      'In a call that lasted an hour, Karol Nawrocki and Gitanas Nausėda of Lithuania agreed on Monday to close a road.',
      { kind: 'call', date: '2026-11-16' },
    ],
    ['Peru and Bolivia open talks in Puno tomorrow.', { status: 'scheduled', date: '2026-11-21' }],
    [
      'Pool report 3 / Ottawa / Thursday 12 November 2026\nCarney and Stubb began their meeting in Ottawa at 10:15 a.m.',
      { date: '2026-11-12', time: '10:15' },
    ],
  ])('%s', (text, expected) => {
    expect(draft(text)).toMatchObject(expected);
  });
});
