/** In whose box a point lands: speakers without a name, whoever has published a text, turns to speak. */
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

const boxes = (text: string) => draft(text).points.map(({ box }) => box);

describe('speakers without a name', () => {
  const LEAD =
    'Latvia’s Evika Siliņa spoke by phone with Moldova’s Alexandru Munteanu on Wednesday. ';
  it.each([
    ['A Latvian diplomat said that Riga had offered transformers.', ['LV']],
    ['Moldova’s most senior diplomat said that Riga had offered transformers.', ['MD']],
    ['A source in the Moldovan presidency said that transformers had been discussed.', ['MD']],
    ['Latvian foreign ministry sources said that transformers had been discussed.', ['LV']],
    // Not from within a side's own house.
    ['A Western diplomat in Riga said that Moldova had asked for transformers.', ['unattributed']],
    ['A former Moldovan diplomat said that Riga had offered transformers.', ['independent']],
    ['A source close to the Moldovan presidency said that Riga would pay.', ['unattributed']],
    ['Two people familiar with the call said that Riga would pay.', ['unattributed']],
    ['A palace spokesman said in Rabat that Riga would pay.', ['MA']],
    ['In Riga, a government spokesman denied that Latvia would pay.', ['LV']],
  ])('%s', (text, expected) => {
    expect(boxes(LEAD + text)).toEqual(expected);
  });

  it.each([
    ['A spokeswoman for Munteanu later put the bill at two million euros.', ['MD']],
    ['Estonia, which was not on the line, warned against any delay.', ['EE']],
    ['Riga’s account is out. It says that Siliņa offered transformers.', ['LV']],
    ['Moldova needs gas, Munteanu said beside the fire.', ['MD']],
  ])('%s', (text, expected) => {
    expect(boxes(LEAD + text)).toEqual(expected);
  });
});

describe('an office of which the text has two holders', () => {
  it.each([
    [
      'The foreign ministers of Slovakia and Ukraine, Juraj Blanár and Andrii Sybiha, met in Uzhhorod on Thursday. Sybiha said that the rail link would be repaired. The minister added that transit was over. Blanár said that Slovakia would sell power. "It is a fair price," the minister said.',
      ['UA', 'UA', 'SK', 'SK'],
    ],
    [
      'Malta’s Prime Minister Robert Abela met Greek Prime Minister Kyriakos Mitsotakis in Valletta on Thursday. Abela said that Malta would take in 40 people. The prime minister added that boats would be turned round. Mitsotakis said that patrols would be joint. The prime minister insisted that no one would be pushed back.',
      ['MT', 'MT', 'GR', 'GR'],
    ],
  ])('is whoever spoke last in it: %s', (text, expected) => {
    expect(boxes(text)).toEqual(expected);
  });
});

describe('who speaks', () => {
  it.each([
    [
      'by the title of a knight and the given name',
      'Sir Keir Starmer met Friedrich Merz in Hamburg on Thursday. Speaking afterwards, Sir Keir said that launchers would be bought.',
      ['GB'],
    ],
    [
      'by the letters of a house',
      'Sri Lanka’s Anura Kumara Dissanayake met Mohamed Muizzu of the Maldives in Malé on Thursday, the President’s Media Division in Colombo said. The PMD said that tuna quotas were settled.',
      ['LK'],
    ],
    [
      'by the letters behind its name',
      'Nigeria’s Bola Tinubu spoke by phone with Benin’s Patrice Talon on Thursday, Tinubu’s Media Unit (PMU) said. According to the PMU, gas would flow by May.',
      ['NG'],
    ],
    [
      'within an account that leads, though no record holds the name',
      'Vladimir Putin spoke by phone with Tajikistan’s Emomali Rahmon on Thursday. According to the Kremlin, Rahmon described the situation on the border. The press service added that a fund would be opened.',
      ['RU', 'RU'],
    ],
    [
      'two of a row, with what they are besides',
      'Spanish Prime Minister Pedro Sánchez and Morocco’s Aziz Akhannouch met in Tangier on Thursday and said the customs post would reopen.',
      ['all'],
    ],
    [
      'two before an apposition',
      'The presidents of Ghana and Togo, John Mahama and Faure Gnassingbé, met in Lomé on Thursday and said that the border would open at night.',
      ['all'],
    ],
    [
      'a minister of a state that spoke before, and "he" is that minister',
      'William Ruto met Hamza Abdi Barre of Somalia in Nairobi on Thursday. A Kenyan spokesman, Hussein Mohamed, said that the border would open. Mogadishu said that it was promised all of it. Its information minister, Daud Aweis, said that trawlers would be released. He said that they were in Lamu.',
      ['KE', 'SO', 'SO', 'SO'],
    ],
    [
      'a presidency by its press service, though another spoke since',
      'Lithuania’s Gitanas Nausėda spoke to Moldova’s Maia Sandu by phone on Thursday. The Lithuanian presidency said that transformers would be sent. Sandu said that judges would be trained. The presidential press service said that the two would meet.',
      ['LT', 'MD', 'LT'],
    ],
    [
      'one of several officials, and the other',
      'Iraq’s Mohammed Shia al-Sudani met Masoud Pezeshkian in Basra on Thursday, two Iraqi officials said. One of them said that rockets had come up. The other said that a deadline was set.',
      ['IQ', 'IQ'],
    ],
    [
      'an agency named before',
      'Japan’s Sanae Takaichi called South Korea’s Lee Jae Myung on Thursday, Kyodo reported. She asked for the repair of a shrine, according to the agency.',
      ['independent'],
    ],
    [
      'nobody who only sees it differently',
      'Norway’s Jonas Gahr Støre met Iceland’s Kristrún Frostadóttir in Tromsø on Thursday. Støre’s spokesman said that fish came up. Reykjavik tells it differently.',
      ['NO'],
    ],
    [
      'of a topic in front of the contact itself',
      'Greenland was not on the agenda when Denmark’s Mette Frederiksen and Donald Trump spoke by phone on Thursday, her office said.',
      ['DK'],
    ],
    [
      'for the sender of a letter whoever told of it before',
      'MINSK, 19 November (BelTA) - Belarusian President Alexander Lukashenko received a letter from Pakistan’s Prime Minister Shehbaz Sharif on Thursday, the presidential press service said. In it Sharif proposes a tractor plant in Multan. The Pakistani prime minister also invited Lukashenko to Islamabad.',
      ['BY', 'BY'],
    ],
    [
      'nobody of what was to have been',
      'A meeting between the presidents of Ecuador and Panama planned for Friday in Panama City has been called off, Quito said. Panama’s foreign ministry said that it would propose a date. President José Raúl Mulino was to have hosted Daniel Noboa at his palace.',
      ['PA'],
    ],
  ])('%s', (_, text, expected) => {
    expect(boxes(text)).toEqual(expected);
  });
});

it('takes neither yes nor no for a point', () => {
  const { points, readouts } = draft(
    'Chad’s Mahamat Idriss Déby sent a letter to Libya’s Mohamed al-Menfi on Thursday, his office said. It said that Déby wanted fuel. Menfi’s spokeswoman said she was not aware of any such letter.',
  );
  expect(points.map(({ box }) => box)).toEqual(['TD']);
  expect(readouts.map(({ by, status }) => `${by} ${status}`)).toEqual(['TD published', 'LY none']);
});

it('takes a denial of any letter for none of it', () => {
  const { points, readouts } = draft(
    'Chad’s Mahamat Idriss Déby sent a letter to Libya’s Mohamed al-Menfi on Thursday, his office said. It said that Déby wanted fuel. Menfi’s office denied that any letter had been sent.',
  );
  expect(points.map(({ box }) => box)).toEqual(['TD']);
  expect(readouts.map(({ by, status }) => `${by} ${status}`)).toEqual(['TD published', 'LY none']);
});

it.each([
  [
    'Somalia’s Hamza Abdi Barre was received by William Ruto at State House Nairobi on Thursday.',
    'Nairobi',
  ],
  [
    'Turkey’s Hakan Fidan and Albania’s Edi Rama held talks on peace in the Balkans on Thursday.',
    undefined,
  ],
])('%s', (text, city) => {
  expect(draft(text).place?.city).toBe(city);
});

it('calls off what somebody will not travel to', () => {
  const text =
    'Chad’s Mahamat Idriss Déby will not travel to Niamey on Wednesday, the Chadian presidency said.';
  expect(draft(text)).toMatchObject({ status: 'cancelled', date: '2026-11-25' });
});

describe('the agency of a state', () => {
  it.each([
    'Jeddah, 18 November 2026, SPA -- Crown Prince Mohammed bin Salman received a phone call today from the King of Jordan. They reviewed joint water projects.',
    'JEDDAH, Nov 18 (SPA) -- Crown Prince Mohammed bin Salman received a phone call today from the King of Jordan. They reviewed joint water projects.',
    'JEDDAH, November 18. /SPA/. Crown Prince Mohammed bin Salman received a phone call today from the King of Jordan. They reviewed joint water projects.',
  ])('%s', (text) => {
    expect(draft(text)).toMatchObject({ kind: 'call', parties: ['SA', 'JO'], date: '2026-11-18' });
    expect(boxes(text)).toEqual(['SA']);
  });

  it('leaves what another says to the other', () => {
    const text =
      'HANOI (VNA) – Vietnam’s To Lam and Laos’s Thongloun Sisoulith spoke by phone on Thursday. Vientiane said that a bridge would be built.';
    expect(boxes(text)).toEqual(['LA']);
  });
});

describe('a post in quotation marks', () => {
  const text =
    'Anthony Albanese on X, Tuesday night: "I had a good call this afternoon with Prime Minister Christopher Luxon of New Zealand. We will open the border on 1 December." In Wellington, a government spokesman confirmed the call and promised a statement.';

  it('ends with them, and is of its own day', () => {
    const { date, partOfDay, parties, readouts, points } = draft(text);
    expect({ date, partOfDay, parties }).toEqual({
      date: '2026-11-17',
      partOfDay: 'afternoon',
      parties: ['AU', 'NZ'],
    });
    expect(points.map(({ box }) => box)).toEqual(['AU']);
    expect(readouts.map(({ by, status }) => `${by} ${status}`)).toEqual([
      'AU published',
      'NZ brief',
    ]);
  });
});

it('carries a turn to speak on to the end of its line', () => {
  const text =
    'Press conference after the meeting of Kyriakos Mitsotakis and Rumen Radev in Athens, 12 November 2026\n\nMITSOTAKIS: Yes. Greece will lay the second pipe.\nRADEV: Bulgaria will pay half. The rest is for Brussels.';
  expect(boxes(text)).toEqual(['GR', 'BG', 'BG']);
});

it.each([
  ['Macron and Ramaphosa held a video call this afternoon.', 'video-call'],
  ['Macron received a telephone call on Thursday from the King of Jordan.', 'call'],
])('sees a contact in "%s"', (text, kind) => {
  expect(draft(text)).toMatchObject({ kind, date: expect.stringMatching(/^2026-11-(?:19|20)$/) });
});

it('takes a dinner that was given for no point', () => {
  const text =
    'Moldova’s Maia Sandu wound up a two-day visit to Lisbon on Friday with a banquet given by Luís Montenegro.';
  expect(draft(text).points).toEqual([]);
});
