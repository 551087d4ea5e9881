/** Bodies that are no side, houses and towns by their names, and denials of what was told points before. */
import { describe, expect, it } from 'vitest';
import { draft, told } from './drafted.js';

const LEAD = "Greece's Kyriakos Mitsotakis met Edi Rama of Albania in Sarandë on Monday. ";

describe('bodies that took no part', () => {
  it.each([
    ['The watchmaker Swatch said the duty would fall in March.'],
    ['Swatch, the watchmaker, said the duty would fall in March.'],
    ['The port operator, Abu Qir Terminals, said the duty would fall in March.'],
    ['The operator of the pipeline, BTC Co, said the duty would fall in March.'],
    ['The Albanian human rights group Viasna said the duty would fall in March.'],
    ["The Prespa Lake Authority's chief executive, Ana Lind, said the duty would fall in March."],
    ['A spokesman for the Red Cross said the duty would fall in March.'],
    ['According to a leaked note of the talks, the duty would fall in March.'],
  ])('%s', (text) => {
    expect(told(LEAD + text)).toEqual(['independent: The duty would fall in March.']);
  });

  it('reads on in a document that a paper has seen', () => {
    expect(
      told(
        `${LEAD}According to minutes of the meeting seen by dpa, Rama offered a loan. The minutes also record that Mitsotakis asked for six months.`,
      ),
    ).toEqual([
      'independent: Rama offered a loan.',
      'independent: Mitsotakis asked for six months.',
    ]);
  });

  it('makes no point of what a body without a name thinks', () => {
    expect(told(`${LEAD}A Greek police union called the talks a waste of time.`)).toEqual([]);
  });
});

describe('denials', () => {
  const CLAIM = 'Rama said that Athens had promised a bridge to Ksamil. ';
  it.each([
    [
      'He said the ferry would sail in May. Athens said that was untrue: no bridge had been promised.',
      ['GR denies: Athens had promised a bridge to Ksamil.', 'GR: No bridge had been promised.'],
    ],
    [
      'Greece gave no such undertaking, its foreign ministry said.',
      ['GR denies: Athens had promised a bridge to Ksamil.'],
    ],
    [
      "Athens said it had signed nothing and that Albania's account was false.",
      ["GR denies: It had signed nothing and that Albania's account was false."],
    ],
    [
      'Mitsotakis said nothing of the kind had been decided.',
      ['GR denies: Athens had promised a bridge to Ksamil.'],
    ],
    ['Athens, meanwhile, says it promised nothing.', ['GR denies: It promised nothing.']],
    [
      'Athens said that it did not know the text, and that no bridge had been promised.',
      ['GR: It did not know the text.', 'GR denies: No bridge had been promised.'],
    ],
  ])('%s', (text, points) => {
    expect(told(LEAD + CLAIM + text).slice(-points.length)).toEqual(points);
  });

  it('answers a claim that another point of its own stands behind', () => {
    expect(
      told(
        `${LEAD}${CLAIM}Athens said that the ferry would sail in May. The Greek foreign ministry said no bridge had been promised.`,
      ).at(-1),
    ).toBe('GR denies: No bridge had been promised.');
  });

  it('takes a side that says it has not spoken to the other for one that denies the contact', () => {
    const found = draft(
      'Albin Kurti and Aleksandar Vučić talked by telephone on Sunday, the office of Kosovo\'s prime minister said. Serbia\'s president says there was no call. "I have not spoken to Mr Kurti since the spring," Vučić told RTS.',
    );
    expect(found.points).toEqual([]);
    expect(found.readouts.map(({ by, status }) => `${by} ${status}`)).toContain('RS none');
  });
});

describe('accounts that nobody gives', () => {
  it.each([
    ['The Albanian delegation left without making a statement.', 'AL none'],
    ['Tirana made no announcement.', 'AL none'],
    ['Neither Tirana nor Athens has given an account of the meeting.', 'AL none, GR none'],
  ])('%s', (text, readouts) => {
    const found = draft(LEAD + text).readouts;
    expect(
      found
        .map(({ by, status }) => `${by} ${status}`)
        .sort()
        .join(', '),
    ).toBe(readouts);
  });
});

describe('towns and houses', () => {
  it.each([
    ['met in Isfana, Kyrgyzstan, on Monday', 'Isfana, KG'],
    ['met in Ústí nad Labem on Monday', 'Ústí nad Labem'],
    ['met in Djibouti City, Djibouti, on Monday', 'Djibouti City, DJ'],
    ['met in Desaguadero, Peru, on Monday', 'Desaguadero, PE'],
  ])('%s', (words, place) => {
    const { city, country } = draft(`Edi Rama and Kyriakos Mitsotakis ${words}.`).place ?? {};
    expect([city, country].flatMap((one) => one ?? []).join(', ')).toBe(place);
  });

  it('takes a town of a dateline in small letters for where it was written', () => {
    const found = draft(
      "Wellington, 10 November: New Zealand's Prime Minister Christopher Luxon and Singapore's Lawrence Wong met in Singapore on 9 November.",
    );
    expect(found.place).toMatchObject({ city: 'Singapore' });
    expect(found.date).toBe('2026-11-09');
  });

  it('takes nobody’s turn to speak for a dateline', () => {
    expect(
      draft(
        'Transcript: Doorstop, Nadi, 12 May 2026\n\nPRIME MINISTER RABUKA: Thank you all. I have just met Prime Minister Albanese here at the airport. We have agreed on a patrol boat base at Lautoka.',
      ).place?.city,
    ).not.toBe('Prime Minister Rabuka');
  });

  it('writes nobody home to two capitals', () => {
    expect(
      draft(
        'BERLIN/PRAGUE, 14 Sept - German Interior Minister Alexander Dobrindt and his Czech colleague Lubomír Metnar met in Horka on Monday.',
      ).place,
    ).toEqual({ city: 'Horka' });
  });
});

describe('who took part', () => {
  it.each([
    [
      "Bangladesh's foreign minister, Khalilur Rahman, and his counterpart from Myanmar, Tin Maung Swe, met in Kunming, China, on Wednesday. China, which was not at the table, said a group would go home in May.",
      'Khalilur Rahman, Tin Maung Swe',
    ],
    [
      'Foreign Ministers Gabriela Sommerfeld (Ecuador) and Hugo de Zela (Peru) met at Macará on Monday.',
      'Gabriela Sommerfeld, Hugo de Zela',
    ],
    [
      'Serbian Deputy Prime Minister Ivica Dačić met the Minister of the Interior of Bulgaria, Daniel Mitov, in Niš on Monday.',
      'Daniel Mitov, Ivica Dačić',
    ],
    [
      "Niger's junta leader, General Abdourahamane Tiani, received Algeria's Prime Minister Nadir Larbaoui in Agadez on Monday.",
      'Abdourahamane Tiani, Nadir Larbaoui',
    ],
  ])('%s', (text, people) => {
    const { unknownPeople } = draft(text);
    expect(
      unknownPeople
        .map(({ name }) => name)
        .sort()
        .join(', '),
    ).toBe(people);
  });

  it('adds those whom the next sentence lists', () => {
    expect(
      draft(
        'The European Union and India held their summit in Brussels on Tuesday. Ursula von der Leyen, António Costa and Narendra Modi took part.',
      ).people.sort(),
    ).toEqual(['antonio-costa', 'narendra-modi', 'ursula-von-der-leyen']);
  });
});

describe('what was settled', () => {
  it.each([
    [
      'The price of power is to stay at 19 euros until 2029.',
      ['unattributed: The price of power is to stay at 19 euros until 2029.'],
    ],
    [
      'Under the deal, lorries may cross at night.',
      ['unattributed: Under the deal, lorries may cross at night.'],
    ],
    ['An election is to be held in May.', []],
  ])('%s', (text, points) => {
    expect(told(LEAD + text)).toEqual(points);
  });
});

describe('whose word, after a denial or a line on somebody', () => {
  it.each([
    [
      'Rama spoke of an exchange of prisoners. The Greek government rejected this on Tuesday. "There is no exchange," it said.',
      [
        'AL: An exchange of prisoners.',
        'GR denies: An exchange of prisoners.',
        'GR denies: There is no exchange.',
      ],
    ],
    [
      'The two premiers said in a joint statement that the line would run until 2043. On the fines Rama struck another note. Tirana would collect them from May, he said.',
      ['all: The line would run until 2043.', 'AL: Tirana would collect them from May.'],
    ],
  ])('%s', (text, points) => {
    expect(told(LEAD + text)).toEqual(points);
  });

  it('knows a minister by a portfolio of two matters', () => {
    expect(
      draft(
        'Press Release\nMinistry of Foreign Affairs and Cooperation, Republic of Mozambique\nMaputo, 11 June 2026\n\nThe Minister of Foreign Affairs and Cooperation, Maria Manuela Lucas, held talks today in Maputo with the Minister of International Relations of Eswatini, Pholile Shakantu.\n\nThe ministers agreed that the Namaacha post would open at five.',
      )
        .unknownPeople.map(({ name }) => name)
        .sort(),
    ).toEqual(['Maria Manuela Lucas', 'Pholile Shakantu']);
  });
});
