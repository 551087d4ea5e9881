/** Ways to say who says something, and what is told beside a contact without being it. */
import { describe, expect, it } from 'vitest';
import { type Draft, draftEntry } from '../../src/draft/draft.js';
import { starterRecord } from '../starter-record.js';

const record = starterRecord();

function draft(text: string, posted = '2026-11-20'): Draft {
  return draftEntry(text, record, {
    posted: new Date(`${posted}T15:00Z`),
    timeZone: 'Europe/London',
  });
}

const boxes = (text: string) =>
  draft(text).points.map(({ box, denies }) => `${box}${denies ? ' denies' : ''}`);

describe('whose words', () => {
  const LEAD = 'Uruguay’s Yamandú Orsi met Paraguay’s Santiago Peña in Asunción on Tuesday. ';
  it.each([
    ['A Paraguayan adviser, who asked not to be named, said that the dam would be raised.', ['PY']],
    ['An Uruguayan official, who declined to be quoted, said that it would not.', ['UY']],
    ['A Montevideo weekly, Búsqueda, reported that soya had been discussed.', ['independent']],
    ['The newspaper El Faro reported that Peña had asked for a loan.', ['independent']],
    ['Soya would be exempt, according to a copy of the text seen by the agency.', ['independent']],
    ['The dam would be raised, according to the minutes.', ['independent']],
    ['A declaration agreed by the two promises a bridge by 2030.', ['all']],
    ['In a text signed by both presidents they promise a bridge.', ['all']],
    ['Peña put it less kindly: the dam would wait.', ['PY']],
    ['Orsi, to reporters at the airport: "The dam will wait."', ['UY']],
    ['The Uruguayan foreign ministry, when contacted, said that the dam would wait.', ['UY']],
    ['Montevideo’s own note, published late at night, says that the dam would wait.', ['UY']],
    ['The dam would wait, Uruguay’s presidency said the next morning.', ['UY']],
    ['The dam would wait, according to a Paraguayan official who requested anonymity.', ['PY']],
    ['Paraguay’s foreign ministry spokeswoman, Ana Duarte, spoke of “a long wait”.', ['PY']],
    ['Paraguay’s public works minister, Claudia Centurión, wrote on X that it would wait.', ['PY']],
    ['Brasília’s foreign minister welcomed the deal.', ['BR']],
    ['The African Union called on both governments to wait.', ['AFRICAN-UNION']],
    ['Paraguayan state radio put the cost at two billion dollars.', ['PY']],
    // Said by nobody, of something else, or no answer.
    ['Did they agree on the dam?', []],
    ['Orsi left without a word to the press.', []],
    ['Asunción: nothing.', []],
    ['“No statement is planned,” the Uruguayan presidency said.', []],
  ])('%s', (text, expected) => {
    expect(boxes(LEAD + text)).toEqual(expected);
  });
});

describe('another contact beside the one that is told', () => {
  it.each([
    'Fresh from a phone call with Mark Rutte on Sunday, Donald Tusk met Sweden’s Ulf Kristersson in Malmö on Monday.',
    'Hours after speaking to Mark Rutte by phone, Poland’s Donald Tusk met Ulf Kristersson of Sweden in Malmö on Monday.',
    'After a meeting with Mark Rutte on Sunday, Donald Tusk received Sweden’s Ulf Kristersson in Gdynia on Monday.',
  ])('is left out: %s', (text) => {
    const { kind, parties, date } = draft(text);
    expect({ kind, parties: [...parties].sort(), date }).toEqual({
      kind: 'meeting',
      parties: ['PL', 'SE'],
      date: '2026-11-16',
    });
  });

  it('is the one told where somebody leaves after it', () => {
    const text =
      'Vietnam’s To Lam left for home on Thursday after a visit to Vientiane that began on Tuesday.';
    expect(draft(text)).toMatchObject({
      kind: 'visit',
      date: '2026-11-17',
      lastDay: '2026-11-19',
      place: { city: 'Vientiane' },
    });
  });
});

describe('days and places', () => {
  it.each([
    [
      'TOKYO, Nov. 21 - Japan’s Sanae Takaichi spoke by telephone with Kenya’s William Ruto on Saturday morning, her office said.',
      { date: '2026-11-21', partOfDay: 'morning' },
    ],
    [
      'Kenya’s William Ruto and Rwanda’s Paul Kagame spoke by phone the day before yesterday.',
      { date: '2026-11-18' },
    ],
    [
      'PERTH, Australia, Tuesday — Anthony Albanese is to visit Port Moresby from Friday to Sunday.',
      { status: 'scheduled', date: '2026-11-20', lastDay: '2026-11-22' },
    ],
    [
      'KIM JONG UN VISITED HARBIN ON NOV 10-11, MET XI JINPING - XINHUA',
      { kind: 'visit', date: '2026-11-10', lastDay: '2026-11-11', place: { city: 'Harbin' } },
    ],
    [
      'Foreign Ministry of Japan\nJapan–Kenya Summit Telephone Talk\n\nOn November 5, Prime Minister Takaichi held a summit telephone talk with William Ruto, President of Kenya.',
      { kind: 'call', parties: ['JP', 'KE'], points: [] },
    ],
    [
      'In a letter to Lula, Keir Starmer offered the help of two frigates, Downing Street said on Monday.',
      { kind: 'letter', from: 'GB' },
    ],
  ])('%s', (text, expected) => {
    expect(draft(text)).toMatchObject(expected);
  });
});

describe('what a house has published', () => {
  it('leaves to another’s house what that one says', () => {
    const text =
      'Office of the Prime Minister of Canada\nReadout: Prime Minister Carney speaks with President Peña of Paraguay\n\nToday, the Prime Minister spoke with President Santiago Peña of Paraguay. They agreed to resume flights.\n\nAsunción’s own account, out an hour later, says that Peña asked for a loan.';
    expect(boxes(text)).toEqual(['CA', 'PY']);
  });

  it('ends at the note to editors', () => {
    const text =
      'STATE HOUSE, LUSAKA\nPress statement, 18 November 2026\n\nPresident Hakainde Hichilema this morning spoke by phone with President Duma Boko of Botswana. He asked for more water.\n\nNote to editors: the Botswana government’s spokesperson confirmed the call and gave no details.';
    const { points, readouts } = draft(text);
    expect(points.map(({ box }) => box)).toEqual(['ZM']);
    expect(readouts.map(({ by, status }) => `${by} ${status}`)).toEqual([
      'ZM published',
      'BW brief',
    ]);
  });

  it('holds answers and denials, and no questions', () => {
    const text =
      'Foreign Ministry of Kenya: transcript of the weekly briefing, 19 November 2026\n\nSPOKESPERSON: Uganda’s President, Yoweri Museveni, visited Nairobi on 17 November. The border will open at noon.\nQUESTION: Was the debt raised?\nSPOKESPERSON: I deny that any debt was raised.';
    expect(boxes(text)).toEqual(['KE', 'KE denies']);
  });

  it('knows the president of a transcript by its heading', () => {
    const text =
      'Remarks by President Donald Trump aboard Air Force One, Tuesday, November 17\n\nQ: Have you talked to Panama?\nTHE PRESIDENT: I spoke by phone with President Mulino last night. Panama is going to lower the fees.\n';
    expect(draft(text)).toMatchObject({ kind: 'call', parties: ['US', 'PA'], date: '2026-11-16' });
    expect(boxes(text)).toEqual(['US']);
  });
});

it('names those who sat at the table, though they are told of for their words', () => {
  const text =
    'Vladimir Putin received Steve Witkoff in Moscow on Tuesday. Yuri Ushakov, who was in the room, told reporters that a map had been shown.';
  expect([...draft(text).people].sort()).toEqual([
    'steve-witkoff',
    'vladimir-putin',
    'yuri-ushakov',
  ]);
});

describe('names that another sentence tells of', () => {
  it('gives a leader of the dateline’s state its party', () => {
    const text =
      'BAMAKO, Nov 19 (Reuters) - President Ousmane Diallo received his Ivorian counterpart, Alassane Ouattara, on Thursday. Diallo said that the road would reopen.';
    expect([...draft(text).parties].sort()).toEqual(['CI', 'ML']);
    expect(boxes(text)).toEqual(['ML']);
  });

  it('knows a family name of a headline, and letters that a flash leaves out', () => {
    const headline =
      'Kouré and Diagne settle on a road\n\nPresident Amadou Kouré of Mali and Senegal’s prime minister, Awa Diagne, met in Kayes on Thursday. The road will be paved, Kouré said.';
    expect(boxes(headline)).toEqual(['ML']);
    const flash =
      'STORE SAYS NORWAY AND FINLAND AGREE ON GAS\nSTORE, ORPO MET IN OSLO ON THURSDAY\nORPO: BORDER STAYS CLOSED';
    expect([...draft(flash).parties].sort()).toEqual(['FI', 'NO']);
  });

  it('knows a name that many bear beside a leader of another state', () => {
    const text =
      'A meeting between Aoun and al-Sharaa that had been due to take place in Amman on 25 November has been postponed, the Syrian presidency said.';
    expect(draft(text)).toMatchObject({ status: 'cancelled', parties: ['LB', 'SY'] });
  });

  it('takes nobody else of that name for the leader', () => {
    const text =
      'The leaders of Norway and Finland met in Oslo on Thursday. Norway will store Finnish gas, said the engineer Fatima Orpo.';
    expect(draft(text).unknownPeople).toEqual([]);
  });
});

describe('words that go on', () => {
  const LEAD = 'Peru’s José Jerí met Ecuador’s Daniel Noboa in Tumbes on Tuesday. ';
  it.each([
    ['Jerí’s office was cooler, saying that “options” had been weighed.', ['PE']],
    [
      'Asked whether the fence came up, a Peruvian government spokesman said it had not.',
      ['PE denies'],
    ],
    ['Noboa told Peruvian reporters in the main square that he had asked for a loan.', ['EC']],
    ['Bogotá dismissed the plan as theatre.', ['CO']],
    [
      'The Peruvian side, led by Hugo de Zela, noted that trawlers must leave, EFE reported.',
      ['PE'],
    ],
    [
      'Quito denied that the fence had been discussed and said the road would be built.',
      ['EC denies', 'EC'],
    ],
    ['Jerí said that the road would be built. He also complained of smuggled gold.', ['PE', 'PE']],
  ])('%s', (text, expected) => {
    expect(boxes(LEAD + text)).toEqual(expected);
  });

  it('reads a post by its signature at the end of the line', () => {
    const text =
      'I just had a very productive call with Prime Minister Anwar of Malaysia. He has agreed to buy 30 aircraft. - Donald J. Trump, Truth Social, Nov 20, 2026';
    expect(draft(text)).toMatchObject({ kind: 'call', date: '2026-11-20' });
    expect(boxes(text)).toEqual(['US']);
  });

  it('takes what was agreed by telephone for a call that was held', () => {
    const text =
      'Lithuania’s Gitanas Nausėda and Latvia’s Edgars Rinkēvičs agreed by telephone on Wednesday to close two more crossings.';
    expect(draft(text)).toMatchObject({ kind: 'call', status: 'held', date: '2026-11-18' });
  });
});

describe('what is a point, and what is none', () => {
  const LEAD = 'Malta’s Robert Abela met Tunisia’s Kais Saied in Tunis on Tuesday. ';
  it.each([
    ['Rents for the boats are to be halved.', ['unattributed']],
    ['The bill for the pier will be shared.', ['unattributed']],
    ['A protocol on fish was initialled.', ['unattributed']],
    ['Whether they agreed on fish was not clear.', []],
    ['The Tunisian presidency thanked Malta.', []],
    ['A European diplomat said that fish had been discussed.', ['unattributed']],
    ['Malta’s opposition called the trip a waste of money.', []],
    [
      'Abela said that Malta would open a bank in Tunis, while Saied said that he had asked for more.',
      ['MT', 'TN'],
    ],
    ['Abela raised the boats, while Saied spoke of visas, the Tunisian presidency said.', ['TN']],
    [
      'Saied said that a pier had been promised. A Maltese government spokesman rejected that, saying nothing had been promised.',
      ['TN', 'MT denies', 'MT'],
    ],
  ])('%s', (text, expected) => {
    expect(boxes(LEAD + text)).toEqual(expected);
  });

  it('holds no salutation', () => {
    const text =
      'Letter from President Cyril Ramaphosa to Prime Minister Narendra Modi, 5 November 2026\n\nDear Prime Minister,\nI write at once. South Africa will open its market to mangoes on 1 April.\nYours sincerely,\nCyril Ramaphosa';
    expect(draft(text).points.at(-1)?.text).toBe(
      'South Africa will open its market to mangoes on 1 April.',
    );
  });

  it('takes no word of a flash for a name', () => {
    const text =
      'JORDANIAN KING MET HIS EGYPTIAN COUNTERPART IN AQABA ON TUESDAY - JORDANIAN ROYAL COURT\nFERRY FROM NUWEIBA TO RESUME IN MAY';
    expect(draft(text).unknownPeople).toEqual([]);
    expect(boxes(text)).toEqual(['unattributed']);
  });

  it('reads a list below a speaker of a parliament', () => {
    const text =
      'RAJYA SABHA, question no. 12, answered on 18 November 2026\nThe Minister of External Affairs (Dr S. Jaishankar):\n(a) Prime Minister Narendra Modi met the Prime Minister of Mauritius, Navinchandra Ramgoolam, in Port Louis on 12 November 2026.\n(b) Mauritius has agreed to extend the lease.';
    expect(boxes(text)).toEqual(['IN']);
  });
});

describe('days and places of a contact told from where it was', () => {
  it.each([
    [
      'Notes from Bratislava. Robert Fico and Andrej Babiš met here on Thursday afternoon.',
      { place: { city: 'Bratislava', country: 'SK' } },
    ],
    [
      'Theresa Lazaro and Japan’s Toshimitsu Motegi met for about 50 minutes in Manila on Monday.',
      { place: { city: 'Manila', country: 'PH' } },
    ],
    [
      'A call between Moldova’s Maia Sandu and Kenya’s William Ruto that had been arranged for Thursday was called off.',
      { status: 'cancelled', date: '2026-11-19' },
    ],
    [
      'ISLAMABAD: Deputy Prime Minister Ishaq Dar held a telephonic conversation with Qatar’s prime minister on Thursday, the Foreign Office said.',
      { parties: ['QA', 'PK'], readouts: [expect.objectContaining({ by: 'PK' })] },
    ],
    [
      'Question time, Canberra, 19 November 2026\nSenator Lee: Has she seen her counterpart from Papua New Guinea?\nPenny Wong: I met Justin Tkatchenko in Port Moresby on 12 November.',
      { kind: 'meeting', parties: ['AU', 'PG'], date: '2026-11-12' },
    ],
  ])('%s', (text, expected) => {
    expect(draft(text)).toMatchObject(expected);
  });
});

describe('whose words a house or a paper passes on', () => {
  const LEAD = 'Bolivia’s Rodrigo Paz met Chile’s José Antonio Kast in Arica on Tuesday. ';
  it.each([
    ['La Paz called off the rail plan, Chile said. Bolivia blamed the weather.', ['CL', 'BO']],
    [
      'The paper, citing two officials in Santiago, had said that the two spoke about gas.',
      ['independent'],
    ],
    ['Bolivia’s readout mentioned neither the gas nor the port.', []],
    ['On gas the two accounts agree: both governments said that a pipe would be laid.', ['all']],
  ])('%s', (text, expected) => {
    expect(boxes(LEAD + text)).toEqual(expected);
  });

  it('ends a visit on the day until which it continues', () => {
    const text =
      'In Tallinn on Monday, President Alar Karis welcomed his Icelandic colleague, Halla Tómasdóttir, for a state visit that continues until Wednesday.';
    expect(draft(text)).toMatchObject({ date: '2026-11-16', lastDay: '2026-11-18' });
  });
});

it.each([
  ['A statement issued by the two Bolivian ministers promised gas.', 'BO'],
  ['In a statement released by both Chilean ministries, a port was offered.', 'CL'],
  ['Both Bolivian ministers said that gas would flow.', 'BO'],
  ['Both Paz and his foreign minister said that gas would flow.', 'BO'],
])('takes two of one side for no two sides: %s', (text, box) => {
  const lead = 'Bolivia’s Rodrigo Paz met Chile’s José Antonio Kast in Arica on Tuesday. ';
  expect(boxes(lead + text)).toEqual([box]);
});
