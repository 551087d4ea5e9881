/** What desks write beside stories: corrections, questions and answers, digests, live pages, scripts. */
import { describe, expect, it } from 'vitest';
import { draft, told } from './drafted.js';

describe('a correction', () => {
  it.each([
    [
      'Correction to my note from this morning: Støre and von der Leyen talked on Tuesday, not yesterday, and it was by video, not on the phone.',
      { kind: 'video-call', date: '2026-11-17' },
    ],
    [
      'CORRECTION to desk note of 12:40: Fico and Magyar did NOT speak by phone, they met, in Komárno, and it was Monday, not today.',
      { kind: 'meeting', date: '2026-11-16', place: { city: 'Komárno' }, parties: ['SK', 'HU'] },
    ],
    [
      'Kenya’s William Ruto and Uganda’s Yoweri Museveni spoke on Wednesday, not Thursday, by phone.',
      { kind: 'call', date: '2026-11-18' },
    ],
  ])('%s', (text, fields) => {
    expect(draft(text)).toMatchObject(fields);
    expect(draft(text).partOfDay).toBeUndefined();
  });
});

describe('questions and answers', () => {
  const MET = 'Lee Jae-myung and Shigeru Ishiba met in Busan on Tuesday. ';

  it.each([
    ['Was Dokdo on the table? No, says Kang Yu-jung.', ['KR denies: Dokdo was on the table.']],
    ['Did they discuss fish? Yes, said Japan’s foreign ministry.', ['JP: They did discuss fish.']],
    ['What does Seoul say came of it? Nothing has been published.', []],
  ])('%s', (text, expected) => {
    expect(told(MET + text)).toEqual(expected);
  });
});

it('takes nothing from the other items of a digest', () => {
  const text =
    'WIRE DIGEST\n\n1) Sri Lanka’s Anura Kumara Dissanayake spoke by phone with the Maldives’ Mohamed Muizzu on Monday. Colombo says Muizzu asked for two dredgers. Malé has not commented.\n2) Vietnam’s To Lam hosted Laos’s Thongloun Sisoulith in Hanoi on Saturday. Vietnamese radio says a railway was agreed.\n3) The foreign ministers of Nepal and Bhutan are to meet in Thimphu on 2 December.';
  expect(told(text)).toEqual(['LK: Muizzu asked for two dredgers.']);
  expect(draft(text).readouts).toMatchObject([{ by: 'LK' }, { by: 'MV', status: 'none' }]);
});

it('reads a live page by its day, and who speaks before a camera', () => {
  const text =
    'LIVE – Gulf talks in Muscat\n\n20:15 The Iranian and Saudi delegations have left Al Bustan Palace. Talks lasted five hours.\n20:31 Abbas Araghchi on state TV: we agreed to reopen both consulates.\n20:44 Saudi foreign ministry: the consulates "were raised by the Iranian side".';
  expect(told(text)).toEqual([
    'IR: We agreed to reopen both consulates.',
    'SA: The consulates "were raised by the Iranian side".',
  ]);
  expect(draft(text).date).toBe('2026-11-20');
});

const RUTO =
  'President William Ruto flew to Mogadishu this morning and sat down with Hassan Sheikh Mohamud at Villa Somalia. ';

describe('who says no, and who only thinks something of it', () => {
  it.each([
    [
      'Mr Ruto says flights will start again on Friday. But the Somali information minister, Daud Aweis, says no date has been fixed.',
      ['KE: Flights will start again on Friday.', 'SO denies: No date has been fixed.'],
    ],
    [
      'Mr Ruto says an EU fund will pay. Somalia’s foreign ministry said no such funding had been approved.',
      ['KE: An EU fund will pay.', 'SO denies: No such funding had been approved.'],
    ],
    [
      'Mr Ruto says the debt for Ilo is settled. "Not a word was said about Ilo," Somalia’s Daud Aweis replied.',
      ['KE: The debt for Ilo is settled.', 'SO denies: Not a word was said about Ilo.'],
    ],
    ['We asked State House about that.', []],
    ['Somali exporters welcomed the news.', []],
    ['Greenpeace called the deal toothless.', []],
    ['Kenya’s opposition leader asked who would pay.', []],
    ['He then met students and laid flowers at the monument.', []],
    ['Both spoke of a frank exchange.', ['all: Both spoke of a frank exchange.']],
    [
      'The Kenyan ministry later confirmed the meeting and referred all questions to the palace.',
      [],
    ],
    ['Mohamud, said a person who listened in, laughed.', ['unattributed: Mohamud laughed.']],
    ['What both offices do agree on is that visas will be free.', ['all: Visas will be free.']],
  ])('%s', (text, expected) => {
    expect(draft(RUTO + text)).toMatchObject({ kind: 'meeting', date: '2026-11-20' });
    expect(told(RUTO + text)).toEqual(expected);
  });
});

describe('whose it is, and who took part', () => {
  it.each([
    [
      'SUVA, Nov 20 (AAP) - The prime ministers of Fiji and Tonga will meet in Nadi on December 9, Sitiveni Rabuka’s office said on Friday. Tonga wants the reefs to be a park, a spokesman for Prime Minister Lord Fakafanua said.',
      ['TO: Tonga wants the reefs to be a park.'],
      { unknownPeople: [{ name: 'Sitiveni Rabuka' }] },
    ],
    [
      'LUANDA: The head of state of Angola, João Lourenço, today wrote to his Namibian counterpart, Netumbo Nandi-Ndaitwah. The letter was delivered in Windhoek by Foreign Minister Téte António, Angop says. In it he also calls for the border to stay open. The Namibian presidency confirmed having received it.',
      ['AO: In it he also calls for the border to stay open.'],
      { unknownPeople: [{ name: 'João Lourenço' }, { name: 'Netumbo Nandi-Ndaitwah' }] },
    ],
    [
      'MANILA — Vice-ministers from the Philippines and Malaysia ended two days of talks on Sabah in Kota Kinabalu on Wednesday.',
      [],
      { parties: ['PH', 'MY'], unknownPeople: [] },
    ],
    [
      'ROME — One call, two versions. Giorgia Meloni’s office said on Thursday that she had told Edi Rama the camp would be doubled.',
      ['IT: She had told Edi Rama the camp would be doubled.'],
      { people: ['giorgia-meloni'] },
    ],
    [
      'ISLAMABAD, Nov 20 (APP): Prime Minister Shehbaz Sharif on Thursday had a telephonic conversation with the President of Azerbaijan, Ilham Aliyev. Both leaders resolved to raise bilateral trade to $2 billion.',
      ['PK: Both leaders resolved to raise bilateral trade to $2 billion.'],
      { kind: 'call' },
    ],
  ])('%s', (text, points, fields) => {
    expect(told(text)).toEqual(points);
    expect(draft(text)).toMatchObject(fields);
  });
});

describe('what stands beside an attribution', () => {
  const MET = 'South Sudan’s Salva Kiir and Sudan’s Kamil Idris met in Renk on Monday. ';

  it.each([
    [
      'Kiir said the pipe would run again by May. Sudan "has made no such commitment", its energy ministry said.',
      ['SS: The pipe would run again by May.', 'SD denies: The pipe would run again by May.'],
    ],
    [
      'Kiir came away saying the debt was closed. It is not, countered Sudan’s energy minister, Amjad Farid: a third is still to be paid back.',
      [
        'SS: The debt was closed.',
        'SD denies: The debt was closed.',
        'SD: A third is still to be paid back.',
      ],
    ],
    [
      'The Sudanese ministry spoke of a road. It said nothing of oil.',
      ['SD: The Sudanese ministry spoke of a road.'],
    ],
    ['Hezbollah said it had not been consulted.', []],
    ['Truck drivers waiting at the border told Reuters they had run out of water.', []],
    [
      'The Sudanese interior ministry did not give a time but said that a gate would open.',
      ['SD: A gate would open.'],
    ],
    ['The bishop of Santa Rosa called on both to keep the border open.', []],
    [
      'Kiir told Radio Miraya on Tuesday that he and Kamil Idris had talked "this very morning".',
      [],
    ],
    [
      'Kiir said a road was agreed. Khartoum has disputed this: it agreed only to a study, the Prime Minister’s Office there said.',
      ['SS: A road was agreed.', 'SD denies: A road was agreed.', 'SD: It agreed only to a study.'],
    ],
    [
      'Kiir said a road was agreed. Khartoum rejects that reading, a spokeswoman for Idris’s department said.',
      ['SS: A road was agreed.', 'SD denies: A road was agreed.'],
    ],
  ])('%s', (text, expected) => {
    expect(told(MET + text)).toEqual(expected);
  });

  it.each([
    [
      'SARAJEVO, Nov 18 (FENA) – Željko Komšić telephoned Croatian Prime Minister Andrej Plenković on Wednesday.',
      {
        kind: 'call',
        parties: ['BA', 'HR'],
        unknownPeople: [{ name: 'Željko Komšić', party: 'BA' }, {}],
      },
    ],
    [
      'SINGAPORE: Prime Minister Lawrence Wong and Malaysian Prime Minister Anwar Ibrahim have agreed to let the airspace over Johor be run jointly, Mr Wong’s press secretary said on Tuesday (Nov 17).',
      { points: [{ box: 'SG' }] },
    ],
    [
      'The debt has been settled, Prime Minister Ralph Gonsalves told Parliament in Kingstown on Friday, a day after he received Venezuelan Foreign Minister Yván Gil.',
      { date: '2026-11-19' },
    ],
    [
      '0750: CHAD’S DEBY TELLS CAR’S TOUADERA BY PHONE REBELS MUST BE OUT OF GORE - NDJAMENA PRESIDENCY\n0752: DEBY OFFERS 200 TROOPS - PRESIDENCY',
      {
        date: '2026-11-20',
        points: [{ box: 'TD' }, { box: 'TD', text: 'DEBY OFFERS 200 TROOPS.' }],
      },
    ],
    [
      'DAKAR: Mali’s Assimi Goïta has sent Senegal’s Bassirou Diomaye Faye a letter, officials in Bamako said. It was handed over by Mali’s foreign minister, Abdoulaye Diop, on Tuesday. Faye’s office said he had received it "with attention".',
      { points: [] },
    ],
    [
      'WINDHOEK, Nov 20 - Netumbo Nandi-Ndaitwah and Botswana’s president, Duma Boko, on Thursday commissioned the first stretch of the railway at Gobabis.',
      { date: '2026-11-19', place: { city: 'Gobabis' } },
    ],
  ])('%s', (text, fields) => {
    expect(draft(text)).toMatchObject(fields);
  });
});

describe('days, texts and words that stand apart from the contact', () => {
  it.each([
    [
      'HAVANA - Jamaica’s Andrew Holness was in Havana on Saturday for what both governments called a working visit. He met President Miguel Díaz-Canel of Cuba for three hours.',
      { kind: 'visit', date: '2026-11-14' },
      [],
    ],
    [
      'NICOSIA: Cyprus and Lebanon initialled a maritime deal on Wednesday, after Nikos Christodoulides and Joseph Aoun had talked for an hour at the presidential palace in Nicosia. Turkey called the deal null and void.',
      { date: '2026-11-18', place: { city: 'Nicosia' } },
      ['TR: Turkey called the deal null and void.'],
    ],
    [
      'SEOUL, Nov 17 -- President Lee Jae-myung and New Zealand Prime Minister Christopher Luxon held summit talks in Seoul on Tuesday and adopted a joint declaration on industry. In the declaration, the two sides agree to build a frigate together.',
      { date: '2026-11-17' },
      ['all: In the declaration, the two sides agree to build a frigate together.'],
    ],
    [
      'VALLETTA - Malta’s Robert Abela and Tunisia’s prime minister, Zaafrani Zenzri, spoke on the telephone on Tuesday. Abela offered two tugs, his office said. The tanker’s owner could not be reached.',
      { kind: 'call' },
      ['MT: Abela offered two tugs.'],
    ],
    [
      'Slovakia’s Juraj Blanár called Andrii Sybiha on Monday. Blanár "made it clear" that the pipeline must be repaired.',
      { kind: 'call' },
      ['unattributed: Blanár "made it clear" that the pipeline must be repaired.'],
    ],
    [
      'President of Ukraine Office\n14 October 2026\n\nVolodymyr Zelenskyy held a phone call with President of Moldova Maia Sandu. Ukraine is ready to supply 200 megawatts. Separately, the President instructed the government to prepare the heating season.',
      { date: '2026-10-14' },
      ['UA: Ukraine is ready to supply 200 megawatts.'],
    ],
    [
      'Peru’s Foreign Minister Hugo de Zela said today that he and Chile’s Francisco Pérez Mackenna had closed the matter when they spoke on Monday.',
      { parties: ['PE', 'CL'], date: '2026-11-16' },
      undefined,
    ],
  ])('%s', (text, fields, points) => {
    expect(draft(text)).toMatchObject(fields);
    if (points) expect(told(text)).toEqual(points);
  });
});

describe('how and where, by what stands beside it', () => {
  it.each([
    [
      'Office of the Prime Minister of Thailand\n22 July 2026\n\nPrime Minister Anutin Charnvirakul today received a courtesy call from H.E. Mr. Hun Manet, Prime Minister of Cambodia, at Government House. Both sides reaffirmed the ceasefire.',
      { kind: 'meeting', place: { city: 'Bangkok', country: 'TH' } },
      ['TH: Both sides reaffirmed the ceasefire.'],
    ],
    [
      'TOKYO — The leaders of Japan and the Philippines have agreed to share radar data, Chief Cabinet Secretary Minoru Kihara said on Friday, hours after Sanae Takaichi and Ferdinand Marcos Jr. met in Tokyo.',
      { kind: 'meeting', place: { city: 'Tokyo' }, points: [{ box: 'JP' }] },
      undefined,
    ],
    [
      'Ethiopia’s Abiy Ahmed and Egypt’s Abdel Fattah al-Sisi had 40 minutes on the phone today. Ethiopian PM’s office: the dam will be run jointly. Cairo via foreign ministry spokesman Tamim Khallaf: no such thing, they talked about Sudan.',
      { kind: 'call' },
      [
        'ET: The dam will be run jointly.',
        'EG denies: The dam will be run jointly.',
        'EG: They talked about Sudan.',
      ],
    ],
  ])('%s', (text, fields, points) => {
    expect(draft(text)).toMatchObject(fields);
    if (points) expect(told(text)).toEqual(points);
  });
});
