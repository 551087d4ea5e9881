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
