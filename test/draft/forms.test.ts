/** Whole texts in the forms in which they reach an editor: flashes, readouts, posts, articles of many countries. */
import { describe, expect, it } from 'vitest';
import { type Draft, draftEntry } from '../../src/draft/draft.js';
import { starterRecord } from '../starter-record.js';

const record = starterRecord();

function draft(text: string, posted: string): Draft {
  return draftEntry(text, record, {
    posted: new Date(`${posted}T18:00Z`),
    timeZone: 'Europe/London',
  });
}

interface Row {
  text: string;
  posted: string;
  fields: Partial<Draft>;
  /** Names of people whom the record does not hold. */
  names?: string[];
  readouts?: Record<string, string>;
  /** "box: text" or "box denies: text". */
  points?: unknown[];
}

const ROWS: Row[] = [
  {
    text: 'Croatian Prime Minister Andrej Plenković and his Slovenian counterpart Robert Golob met in Zagreb on Wednesday. Golob said that the ruling on the Bay of Piran must be carried out. Croatia will not recognise it, Plenković replied. The two governments signed a memorandum on a gas link, Plenković’s office said in a statement.',
    posted: '2026-05-14',
    fields: {
      kind: 'meeting',
      parties: ['HR', 'SI'],
      date: '2026-05-13',
      place: { city: 'Zagreb', country: 'HR' },
    },
    names: ['Andrej Plenković', 'Robert Golob'],
    readouts: { HR: 'published', SI: 'published' },
    points: [
      'SI: The ruling on the Bay of Piran must be carried out.',
      'HR: Croatia will not recognise it.',
      'HR: The two governments signed a memorandum on a gas link.',
    ],
  },
  {
    text: 'PERU, ECUADOR PRESIDENTS HOLD PHONE CALL ON THURSDAY - PERU PRESIDENCY\nNOBOA ASKS LIMA TO EXTRADITE GANG LEADER - PERU PRESIDENCY\nECUADOR SAYS EXTRADITION WAS NOT RAISED',
    posted: '2026-08-20',
    fields: { kind: 'call', status: 'held', date: '2026-08-20' },
    readouts: { PE: 'published', EC: 'published' },
    points: ['PE: NOBOA ASKS LIMA TO EXTRADITE GANG LEADER.', 'EC denies: EXTRADITION WAS RAISED.'],
  },
  {
    text: 'URGENT - NORTH MACEDONIA, BULGARIA PMS TO MEET IN SKOPJE APRIL 9 - BTA',
    posted: '2026-04-02',
    fields: { kind: 'meeting', status: 'scheduled', parties: ['MK', 'BG'], date: '2026-04-09' },
    points: [],
  },
  {
    text: 'Volodymyr Zelenskyy (@ZelenskyyUa)\nI spoke with Prime Minister of Denmark Mette Frederiksen. I thanked her for the new package of air defence. We will meet in Copenhagen in May.',
    posted: '2026-04-03',
    fields: { parties: ['UA', 'DK'], people: ['volodymyr-zelenskyy'] },
    names: ['Mette Frederiksen'],
    readouts: { UA: 'published' },
    points: [
      'UA: I thanked her for the new package of air defence.',
      'UA: We will meet in Copenhagen in May.',
    ],
  },
  {
    text: 'Readout of Prime Minister Anthony Albanese’s call with Prime Minister James Marape of Papua New Guinea\n\nPrime Minister Albanese spoke with Prime Minister Marape on Tuesday evening.\n\nThe Prime Ministers discussed the Pukpuk treaty. Prime Minister Marape said that the airport in Lae was too small.',
    posted: '2026-09-30',
    fields: { kind: 'call', parties: ['AU', 'PG'], date: '2026-09-29', partOfDay: 'evening' },
    readouts: { AU: 'published' },
    points: [
      'AU: The Prime Ministers discussed the Pukpuk treaty.',
      'AU: Prime Minister Marape said that the airport in Lae was too small.',
    ],
  },
  {
    text: 'Joint statement by the President of Finland and the Prime Minister of Estonia\n\nHelsinki, 29 October 2026\n\nPresident Alexander Stubb and Prime Minister Kristen Michal met in Helsinki today. They condemned the cutting of the cable.',
    posted: '2026-10-30',
    fields: { kind: 'meeting', date: '2026-10-29' },
    readouts: { FI: 'published', EE: 'published' },
    points: ['all: They condemned the cutting of the cable.'],
  },
  {
    text: 'From 30 November to 2 December Slovak President Peter Pellegrini paid a state visit to Kazakhstan. Kazakhstan will buy 60 locomotives, Tokayev said at a news conference in Astana.',
    posted: '2026-12-02',
    fields: {
      kind: 'visit',
      date: '2026-11-30',
      lastDay: '2026-12-02',
      place: { city: 'Astana', country: 'KZ' },
    },
    points: ['KZ: Kazakhstan will buy 60 locomotives.'],
  },
  {
    text: 'Latvia’s president Edgars Rinkēvičs concluded a three-day visit to Georgia on Sunday. Georgia had never been closer to Europe, Prime Minister Irakli Kobakhidze claimed. Rinkēvičs disagreed: “It has never been further.”',
    posted: '2026-06-08',
    fields: { kind: 'visit', parties: ['LV', 'GE'], date: '2026-06-05', lastDay: '2026-06-07' },
    points: [
      'GE: Georgia had never been closer to Europe.',
      expect.stringMatching(/^LV: It has never/),
    ],
  },
  {
    text: 'The summit of Greek Prime Minister Kyriakos Mitsotakis and Egypt’s Sisi in Athens, first set for July, is now due on September 3, Athens said.',
    posted: '2026-08-25',
    fields: { kind: 'summit', status: 'scheduled', date: '2026-09-03' },
    points: [],
  },
  {
    text: 'A second round of talks between Colombia and Venezuela on the border trade zone will be held in Cúcuta from 28 April to 2 May, Bogotá announced.',
    posted: '2026-04-17',
    fields: { kind: 'talks', status: 'scheduled', date: '2026-04-28', lastDay: '2026-05-02' },
    points: [],
  },
  {
    text: 'Off: the visit of Zambia’s Hakainde Hichilema to Malawi, planned for 9 June, over a row about maize, Lilongwe said.',
    posted: '2026-06-02',
    fields: { kind: 'visit', status: 'cancelled', parties: ['ZM', 'MW'], date: '2026-06-09' },
  },
  {
    text: 'Malaysia’s prime minister said on Saturday he had spoken with Myanmar’s junta leader Min Aung Hlaing by phone a day earlier and urged him to extend the ceasefire. “He listened,” Anwar Ibrahim told reporters in Putrajaya.',
    posted: '2026-10-10',
    fields: { kind: 'call', parties: ['MY', 'MM'], date: '2026-10-09' },
    points: [expect.stringMatching(/^MY: .*urged him/), 'MY: He listened.'],
  },
  {
    text: 'The Emir of Kuwait, Sheikh Meshal Al-Ahmad Al-Sabah, received a letter from Iraqi President Abdul Latif Rashid on Monday, KUNA said. Baghdad gave no details.',
    posted: '2026-06-30',
    fields: { kind: 'letter', from: 'IQ', date: '2026-06-29' },
    names: ['Meshal Al-Ahmad Al-Sabah', 'Abdul Latif Rashid'],
    readouts: { KW: 'brief', IQ: 'brief' },
    points: [],
  },
  {
    text: 'King Charles III received King Mohammed VI of Morocco at Windsor Castle on Thursday. Buckingham Palace said they had planted an oak.',
    posted: '2026-07-25',
    fields: { kind: 'meeting', parties: ['GB', 'MA'], date: '2026-07-23' },
    names: ['King Charles III', 'King Mohammed VI'],
    points: ['GB: They had planted an oak.'],
  },
  {
    text: 'Albania’s Edi Rama and Kosovo’s Albin Kurti met in the Montenegrin capital on Thursday, with Slovenia’s Robert Golob as host. No paper was signed. “A good hour,” Kurti told Koha. Golob spoke of a first step.',
    posted: '2026-05-22',
    fields: { kind: 'meeting', parties: ['AL', 'XK'], place: { city: 'Podgorica', country: 'ME' } },
    names: ['Edi Rama', 'Albin Kurti'],
    readouts: { XK: 'published' },
  },
  {
    text: 'Zimbabwean President Emmerson Mnangagwa hosted Botswana’s Duma Boko at State House in Harare on Wednesday. Boko said the talks had been “brotherly”. A spokesman for Mnangagwa said a border post would be open around the clock; Gaborone made no such announcement.',
    posted: '2026-09-17',
    fields: { kind: 'meeting', parties: ['ZW', 'BW'], date: '2026-09-16' },
    readouts: { ZW: 'published', BW: 'published' },
    points: [
      expect.stringMatching(/^BW: The talks had been/),
      'ZW: A border post would be open around the clock.',
    ],
  },
  {
    text: 'After a phone call with Keir Starmer on Thursday, Ireland’s Micheál Martin said the two governments would publish the bill together.',
    posted: '2026-11-06',
    fields: { kind: 'call', parties: ['IE', 'GB'], date: '2026-11-05' },
    points: ['IE: The two governments would publish the bill together.'],
  },
  {
    text: 'Cuban President Miguel Díaz-Canel arrives in Hanoi on Thursday for a state visit that lasts until Sunday, Vietnam’s foreign ministry spokeswoman told a briefing.',
    posted: '2026-05-05',
    fields: { kind: 'visit', status: 'scheduled', date: '2026-05-07', lastDay: '2026-05-10' },
    points: [],
  },
  {
    text: 'The talks that Ghana and Togo had agreed to hold in Lomé on their sea border will not take place, Accra said. Togo rejected the accusation.',
    posted: '2026-03-03',
    fields: { kind: 'talks', status: 'cancelled', parties: ['GH', 'TG'] },
  },
  {
    text: 'Syrian President Ahmed al-Sharaa met secretly with Israeli Strategic Affairs Minister Ron Dermer in Baku in July, two people familiar with the meeting told the Financial Times. Damascus and Jerusalem both denied the report.',
    posted: '2026-08-03',
    fields: { kind: 'meeting', parties: ['SY', 'IL'], date: '2026-07' },
    names: ['Ahmed al-Sharaa', 'Ron Dermer'],
    readouts: { SY: 'none', IL: 'none' },
    points: [],
  },
  {
    text: 'Philippine President Ferdinand Marcos Jr. on Wednesday thanked Indonesia’s Prabowo Subianto in a phone call for sending rescue teams, his office said. In Jakarta, the palace said the president had expressed condolences.',
    posted: '2026-01-15',
    fields: { kind: 'call', parties: ['PH', 'ID'], date: '2026-01-14' },
    names: ['Ferdinand Marcos Jr.', 'Prabowo Subianto'],
    points: [expect.stringMatching(/^PH: /), 'ID: The president had expressed condolences.'],
  },
  {
    text: 'President Prabowo Subianto, fresh from talks with Vladimir Putin in St Petersburg on Monday, said on Tuesday that Russia would build a nuclear plant in Bangka.',
    posted: '2026-05-19',
    fields: { kind: 'talks', parties: ['RU', 'ID'], date: '2026-05-18' },
    points: ['ID: Russia would build a nuclear plant in Bangka.'],
  },
];

describe('an article, a flash, a readout or a post', () => {
  it.each(ROWS)('$text', ({ text, posted, fields, names, readouts, points }) => {
    const found = draft(text, posted);
    expect(found).toMatchObject(fields);
    if (names)
      expect(found.unknownPeople.map(({ name }) => name).sort()).toEqual([...names].sort());
    if (readouts)
      expect(Object.fromEntries(found.readouts.map(({ by, status }) => [by, status]))).toEqual(
        readouts,
      );
    if (points)
      expect(
        found.points.map(
          ({ box, denies, text: point }) => `${box}${denies ? ' denies' : ''}: ${point}`,
        ),
      ).toEqual(points);
  });

  it('puts nothing that one side says under all sides', () => {
    for (const { text, posted } of ROWS)
      if (!/joint/i.test(text))
        expect(draft(text, posted).points.some(({ box }) => box === 'all')).toBe(false);
  });
});

describe('people by long styles', () => {
  it.each([
    [
      'The Minister for Foreign Affairs of Australia, Senator the Hon Penny Wong, and the Minister for Foreign Affairs of Papua New Guinea, the Hon Justin Tkatchenko MP, met in Port Moresby on Tuesday.',
      ['Penny Wong', 'Justin Tkatchenko'],
    ],
    [
      'The Minister of Trade and Industry of Gabon, Zenaba Gninga Chaning, met Cardinal Pietro Parolin, the Vatican’s secretary of state, in Libreville on Tuesday.',
      ['Zenaba Gninga Chaning', 'Pietro Parolin'],
    ],
  ])('%s', (text, names) => {
    expect(draft(text, '2026-02-19').unknownPeople.map(({ name }) => name)).toEqual(names);
  });
});
