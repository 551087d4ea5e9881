/** What wire copy tells of a contact: who met, over which days, and what a side kept to itself. */
import { describe, expect, it } from 'vitest';
import { type Draft, draftEntry } from '../../src/draft/draft.js';
import { starterRecord } from '../starter-record.js';

const record = starterRecord();

function draft(text: string): Draft {
  return draftEntry(text, record, {
    posted: new Date('2026-11-20T15:00Z'),
    timeZone: 'Europe/London',
  });
}

it.each([
  [
    'The presidents of Iran and Iraq met in Basra on Wednesday, the semi-official Tasnim agency reported.',
    { kind: 'meeting', status: 'held', parties: ['IR', 'IQ'], date: '2026-11-18' },
  ],
  [
    'Talks between Kenyan and Ugandan negotiators in Kisumu broke up on Thursday after three days.',
    { kind: 'talks', parties: ['KE', 'UG'], date: '2026-11-17', lastDay: '2026-11-19' },
  ],
  [
    'Russian and Ukrainian negotiators, led by Vladimir Medinsky and Rustem Umerov, met for talks in Istanbul on Wednesday.',
    { kind: 'talks', parties: ['RU', 'UA'] },
  ],
  // Who has come for it has done it; who will be a guest has not.
  [
    'Tonga’s Aisake Eke was in Apia on Wednesday to meet Samoa’s Fiamē Naomi Mataʻafa.',
    { kind: 'meeting', status: 'held', parties: ['TO', 'WS'], date: '2026-11-18' },
  ],
  [
    'Tonga’s Aisake Eke was due in Apia on Tuesday to meet Samoa’s Fiamē Naomi Mataʻafa.',
    { status: 'scheduled' },
  ],
  [
    'Prabowo Subianto will be Anthony Albanese’s guest in Canberra from 9 to 11 February, on a state visit.',
    { kind: 'visit', status: 'scheduled', date: '2027-02-09', lastDay: '2027-02-11' },
  ],
  [
    'Cyril Ramaphosa’s visit to Kyiv, set for 24 November, is no longer happening, his spokesman said.',
    { kind: 'visit', status: 'cancelled', parties: ['ZA', 'UA'] },
  ],
  [
    'JOHANNESBURG — Talks between South African and US officials in Geneva ended on Thursday.',
    { place: { city: 'Geneva', country: 'CH' } },
  ],
])('%s', (text, expected) => {
  expect(draft(text)).toMatchObject(expected);
});

describe('what a side tells and what it does not', () => {
  const LEAD =
    'Rwanda’s Paul Kagame and Burundi’s Évariste Ndayishimiye met in Kigali on Thursday. ';
  it.each([
    [
      'Burundi’s foreign ministry confirmed the meeting but not the date of the next one.',
      [],
      ['BI brief'],
    ],
    ['No details of what was said were released by either side.', [], ['RW none', 'BI none']],
    [
      'Rwanda’s presidency said that a road would open. It hopes for a treaty in May.',
      ['RW: A road would open.', 'RW: It hopes for a treaty in May.'],
      ['RW published'],
    ],
    [
      'Burundi’s presidency confirmed the meeting and put out a video without sound.',
      [],
      ['BI brief'],
    ],
  ])('%s', (text, points, readouts) => {
    const found = draft(LEAD + text);
    expect(found.points.map((point) => `${point.box}: ${point.text}`)).toEqual(points);
    expect(found.readouts.map(({ by, status }) => `${by} ${status}`)).toEqual(readouts);
  });
});

describe('flashes in capitals', () => {
  it('takes a letter that arrived for one confirmed, and no point', () => {
    const { points, readouts } = draft(
      'TAKAICHI SENT LETTER TO CARNEY ON NOV 3 - JAPAN FOREIGN MINISTRY\nCANADIAN GOVERNMENT CONFIRMS LETTER ARRIVED, GIVES NO DETAILS',
    );
    expect(points).toEqual([]);
    expect(readouts.map(({ by, status }) => `${by} ${status}`)).toContain('CA brief');
  });

  it('reads who says it behind the comma, and a name in small letters', () => {
    const { points, unknownPeople } = draft(
      'US AND INDIA CLOSE TRADE DEAL, SAYS GREER AFTER VIDEO CALL WITH JAISHANKAR ON THURSDAY\nSUBRAHMANYAM JAISHANKAR: NEARLY THERE',
    );
    expect(points.map(({ box }) => box)).toEqual(['US', 'IN']);
    expect(unknownPeople.map(({ name }) => name)).toEqual(['Subrahmanyam Jaishankar']);
  });
});

it('reads what "that account" denies', () => {
  const { points } = draft(
    'Emmanuel Macron and Giorgia Meloni met in Tirana on Thursday. An Italian diplomat said that the coast had been divided. The Élysée rejected that account. None of their offices would say more.',
  );
  expect(
    points.map(({ box, text, denies }) => `${box}${denies ? ' denies' : ''}: ${text}`),
  ).toEqual(['IT: The coast had been divided.', 'FR denies: The coast had been divided.']);
});

it.each([
  'Donald J. Trump on Truth Social: "Just had a very good call with President Daniel Noboa of Ecuador. They will take 600 more men. Thank you, Daniel!"',
  'Ecuador’s Daniel Noboa met Donald Trump in Washington on Thursday. Noboa’s office said that 600 more men would be taken. can someone call both press offices',
])('takes thanks and requests for no point: %s', (text) => {
  expect(draft(text).points).toHaveLength(1);
});
