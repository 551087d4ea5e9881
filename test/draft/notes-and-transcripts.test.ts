/** Notes of a desk, transcripts of questions and answers, and contacts whose sides are named later. */
import { describe, expect, it } from 'vitest';
import { type Draft, draftEntry } from '../../src/draft/draft.js';
import { starterRecord } from '../starter-record.js';

const record = starterRecord();

function draft(text: string, posted = '2026-11-20T15:00Z'): Draft {
  return draftEntry(text, record, { posted: new Date(posted), timeZone: 'Europe/London' });
}

const points = (found: Draft) => found.points.map(({ box, text }) => `${box}: ${text}`);
const readouts = (found: Draft) => found.readouts.map(({ by, status }) => `${by} ${status}`).sort();

describe('a desk’s note', () => {
  it.each([
    ['Seoul: no comment yet.', 'KR none'],
    ['Blue House isn’t commenting for now', 'KR none'],
    ['The Koreans aren’t saying anything', 'KR none'],
    ['Blue House hasn’t put anything out', 'KR none'],
    ['Blue House: “no readout at this stage”.', 'KR none'],
  ])('silence: %s', (text, expected) => {
    const found = draft(
      `Takaichi just rang Lee Jae-myung. Kantei says Japan will lift the ban on oysters. ${text}`,
    );
    expect(readouts(found)).toEqual(['JP published', expected]);
    expect(points(found)).toEqual(['JP: Japan will lift the ban on oysters.']);
  });

  it.each([
    ['Golob to reporters on the quay: the pipe is full.', ['SI: The pipe is full.']],
    ['Golob at a news conference in Zadar: the pipe is full.', ['SI: The pipe is full.']],
    ['Croatian PM’s office in an e-mail just now: no pipe yet.', ['HR: No pipe yet.']],
    ['Full names: Andrej Plenković (Croatia), Robert Golob (Slovenia).', []],
  ])('who speaks before a colon: %s', (text, expected) => {
    const found = draft(
      `Plenković of Croatia and Golob of Slovenia met in Zadar yesterday. ${text}`,
    );
    expect(points(found)).toEqual(expected);
  });

  it('takes whose desk it is for no side, and who only tells of it for nobody who took part', () => {
    const found = draft(
      'Notes for the Nairobi desk: Putin and Serbia’s Aleksandar Vučić spoke by phone on Thursday, the Kremlin says. "The conversation was at the request of the Serbs," Yuri Ushakov said.',
    );
    expect([...found.parties].sort()).toEqual(['RS', 'RU']);
    expect(found.people).toEqual(['vladimir-putin']);
  });

  it('finds no place in where the desk is', () => {
    const found = draft(
      'From the desk in Rome: Plenković and Robert Golob of Slovenia met in Zadar on Thursday.',
    );
    expect(found.place).toMatchObject({ city: 'Zadar', country: 'HR' });
  });

  it('goes on with whoever spoke before, where nobody is named', () => {
    const found = draft(
      'Lula phoned Petro this morning. Planalto says he offered two tugboats. Wants an answer by Friday.',
    );
    expect(points(found)).toEqual([
      'BR: He offered two tugboats.',
      'BR: Wants an answer by Friday.',
    ]);
  });

  it('reads a coming day behind a verb of the present', () => {
    expect(
      draft('Diary: Merz receives Rutte in Berlin on Monday 30 November, her spokesman says.'),
    ).toMatchObject({
      status: 'scheduled',
      date: '2026-11-30',
    });
    expect(
      draft('For planners: Modi flies to Hanoi for a three-day visit from Wednesday 2 December.'),
    ).toMatchObject({
      status: 'scheduled',
      date: '2026-12-02',
      lastDay: '2026-12-04',
    });
    expect(draft('Merz met Rutte in Berlin on Monday 16 November.')).toMatchObject({
      status: 'held',
      date: '2026-11-16',
    });
  });

  it('does not take a credit line for a short answer', () => {
    const found = draft(
      'Modi met Anura Kumara Dissanayake in Colombo on Thursday. Modi told reporters that India had offered a line of credit for trawlers.',
    );
    expect(points(found)).toEqual(['IN: India had offered a line of credit for trawlers.']);
  });
});

describe('a transcript', () => {
  it('gives every sentence of an answer to whoever gives it', () => {
    const found = draft(
      'State Department briefing, November 18\nQUESTION: Can you say what the Secretary and Foreign Minister Barrot of France discussed in their call on Monday?\nMS HALE: The Secretary asked France to send a frigate. He also offered two tankers. That is all.',
    );
    expect(found).toMatchObject({ kind: 'call', date: '2026-11-16' });
    expect([...found.parties].sort()).toEqual(['FR', 'US']);
    expect(points(found)).toEqual([
      'US: The Secretary asked France to send a frigate.',
      'US: He also offered two tankers.',
    ]);
  });

  it('takes as given what a reporter asks a leader about', () => {
    const found = draft(
      'Extract. Casa Rosada, 18 November 2026\n\nQUESTION: President, what did you and Santiago Peña talk about on the phone yesterday?\nPRESIDENT JAVIER MILEI: He asked me for cheaper power. We will lower the tariff in May.',
    );
    expect([...found.parties].sort()).toEqual(['AR', 'PY']);
    expect(found).toMatchObject({ kind: 'call', status: 'held', date: '2026-11-17' });
    expect(points(found).every((point) => point.startsWith('AR: '))).toBe(true);
  });
});

describe('sides that are named later', () => {
  it.each([
    [
      'Two old rivals spoke by telephone on Tuesday evening. Thongloun Sisoulith asked for pumps, the Lao presidency said. To Lam’s office said that forty were on the road.',
      ['LA', 'VN'],
    ],
    [
      'A two-hour meeting in a hotel in Muscat on Monday has brought movement. Iran will let inspectors in, its deputy foreign minister said. A British official said London would wait.',
      ['GB', 'IR'],
    ],
    [
      '“I spoke to Wang on the phone this morning,” Penny Wong told reporters. She meant Wang Yi, the Chinese foreign minister. Lobsters would be let in again, Wong said.',
      ['AU', 'CN'],
    ],
  ])('%s', (text, expected) => {
    expect([...draft(text).parties].sort()).toEqual(expected);
  });

  it('stays open where three speak', () => {
    expect(
      draft(
        'There was a call on Monday. Paris said it went well. Rome said it was short. Madrid said nothing came of it.',
      ).parties,
    ).toEqual([]);
  });
});

describe('a house’s own page', () => {
  it('is London’s where a title and its day stand over it', () => {
    const found = draft(
      'PM call with President Duda of Poland: 17 November 2026\n\nThe Prime Minister spoke to the President of Poland this evening. The leaders agreed to send forty engineers to the border. He offered a second battery.',
    );
    expect(found).toMatchObject({ kind: 'call', date: '2026-11-17', partOfDay: 'evening' });
    expect(readouts(found)).toEqual(['GB published']);
  });

  it('gives a contact without a day the day that stands over the page', () => {
    expect(
      draft(
        'Telephone conversation with President of Mongolia Ukhnaagiin Khürelsükh\nNovember 17, 2026\nThe Kremlin, Moscow\n\nVladimir Putin had a telephone conversation with President of Mongolia Ukhnaagiin Khürelsükh. The leaders considered the supply of diesel.',
      ).date,
    ).toBe('2026-11-17');
  });

  it('keeps brothers apart who share the end of their names', () => {
    const found = draft(
      'ABU DHABI (WAM) -- UAE President Sheikh Mohamed bin Zayed Al Nahyan received a phone call today from Kyriakos Mitsotakis, Prime Minister of Greece.',
    );
    expect(found.people).toEqual([]);
    expect(found.unknownPeople.map(({ name }) => name).sort()).toEqual([
      'Kyriakos Mitsotakis',
      'Mohamed bin Zayed Al Nahyan',
    ]);
  });
});

describe('the city of a house or a crossing', () => {
  it.each([
    ['NAIROBI — William Ruto met Uganda’s Yoweri Museveni at State House on Monday.', 'Nairobi'],
    ['Viktor Orbán received Robert Fico at the Carmelite Monastery on Tuesday.', 'Budapest'],
    [
      'Aleksandar Vučić received Slovak Prime Minister Robert Fico at the presidential palace on Tuesday.',
      'Belgrade',
    ],
    ['Pedro Sánchez met Luís Montenegro at the Palace of La Moncloa on 3 November.', 'Madrid'],
    [
      'PADANG BESAR, Malaysia: Thailand’s Sihasak Phuangketkeow and Malaysia’s Mohamad Hasan met at the Sungai bridge on Monday.',
      'Padang Besar',
    ],
    ['DUBLIN — Micheál Martin and Mark Carney met at Farmleigh in Dublin on Monday.', 'Dublin'],
    [
      'ACCRA, 12 March – Germany’s president, Frank-Walter Steinmeier, left Ghana on Wednesday after a three-day state visit. John Mahama, his host in Accra, saw him off.',
      'Accra',
    ],
    ['LONDON — Keir Starmer met Emmanuel Macron on Monday.', undefined],
  ])('%s', (text, city) => {
    expect(draft(text).place?.city).toBe(city);
  });
});

describe('a live page', () => {
  it('keeps to the entries on the contact', () => {
    const found = draft(
      'Gulf live\n\n09:40 Oman’s Badr Albusaidi has spoken by phone to Abbas Araghchi, Muscat says. He asked Iran to free two sailors, according to the ministry.\n10:05 Iran’s foreign ministry confirms the call. It says the case is before a court.\n10:20 In other news: Israel’s parliament votes on the budget. Netanyahu said he was confident.\n10:41 Two people have been hurt in a fire at a port, and firemen will stay all night.',
    );
    expect(points(found)).toEqual([
      'OM: He asked Iran to free two sailors.',
      'IR: The case is before a court.',
    ]);
  });

  it('lets no quotation run on over the hour', () => {
    const found = draft(
      'Live\n\n14:10 Petr Fiala and Robert Fico are meeting in Brno this afternoon, Prague says.\n15:50 Fico on X: “Nobody asked us for gas. And I offered none.”\n16:20 Prague is in no hurry. The Czech government confirms that he took part and says nothing else.',
    );
    expect(points(found).filter((point) => point.startsWith('CZ'))).toEqual([]);
  });
});

describe('the Taliban', () => {
  it('are Afghanistan’s government since 2021, and “Amir” a first name behind an office', () => {
    const found = draft(
      'Uzbekistan’s Bakhtiyor Saidov met the Taliban’s foreign minister, Amir Khan Muttaqi, in Termez on Thursday. The Taliban said that a canal had been agreed.',
    );
    expect([...found.parties].sort()).toEqual(['AF', 'UZ']);
    expect(found.unknownPeople.map(({ name }) => name)).toContain('Amir Khan Muttaqi');
    expect(points(found)).toEqual(['AF: A canal had been agreed.']);
  });
});

it('reckons the last day of a month', () => {
  expect(
    draft('Modi will receive Bhutan’s Tshering Tobgay in Delhi on the last day of this month.')
      .date,
  ).toBe('2026-11-30');
  expect(
    draft('Modi will receive Bhutan’s Tshering Tobgay in Delhi on the first day of next month.')
      .date,
  ).toBe('2026-12-01');
});
