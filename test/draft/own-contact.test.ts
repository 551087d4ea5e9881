/** Contacts that whoever took part tells himself, and those whose own clause says when and where they were to be. */
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

describe('a post with its author on the line above', () => {
  it.each([
    [
      'Post on X by Croatian Prime Minister Andrej Plenković, 18 November 2026:\n\n"Prime Minister Robert Golob of Slovenia rang me this morning. He agreed to a pipe from Krk. I told him that it comes too late."',
      { kind: 'call', date: '2026-11-18', partOfDay: 'morning' },
      ['HR', 'SI'],
      ['HR', 'HR'],
    ],
    [
      'Alar Karis, Telegram, 17 November 2026:\n\nToday in Vaasa I met the President of Finland, Alexander Stubb. Finland is giving us ten buses. I asked Alex for forty.',
      { kind: 'meeting', date: '2026-11-17', place: { city: 'Vaasa', country: 'FI' } },
      ['EE', 'FI'],
      ['EE', 'EE'],
    ],
    [
      'Andrej Plenković / Facebook, Wednesday 18 November\n\nSpoke today with the Prime Minister of Slovenia Robert Golob by phone. I told him about the pipe from Krk. Slovenia will pay a third.',
      { kind: 'call', date: '2026-11-18' },
      ['HR', 'SI'],
      ['HR', 'HR'],
    ],
  ])('%s', (text, fields, parties, boxes) => {
    const read = draft(text);
    expect(read).toMatchObject(fields);
    expect([...read.parties].sort()).toEqual(parties);
    expect(read.points.map(({ box }) => box)).toEqual(boxes);
  });
});

it.each([
  'Anwar Ibrahim on X: Robert Golob called me reckless over the port. I answered at once.',
  'Anwar Ibrahim on X: Lawrence Wong saw Robert Golob resign with regret.',
])('takes a word for a person, or what one sees, for no contact: %s', (text) => {
  expect(draft(text).kind).toBeUndefined();
});

describe('the clause of a contact says when and where it was to be', () => {
  it.each([
    [
      'The phone call that Sweden’s prime minister, Ulf Kristersson, and Serbia’s Aleksandar Vučić were to have on Monday will not take place, Stockholm said.',
      { status: 'cancelled', date: '2026-11-23' },
      ['RS', 'SE'],
    ],
    [
      'The visit that Nepal’s president, Ram Chandra Poudel, was to pay to Malé from 1 to 3 December has been called off.',
      { status: 'cancelled', date: '2026-12-01', lastDay: '2026-12-03', place: { city: 'Malé' } },
      ['MV', 'NP'],
    ],
    [
      'A round of talks between Lao and Burmese officers that had opened in Luang Namtha on Tuesday broke up on Wednesday.',
      { kind: 'talks', status: 'held', date: '2026-11-17', place: { city: 'Luang Namtha' } },
      ['LA', 'MM'],
    ],
  ])('%s', (text, fields, parties) => {
    const read = draft(text);
    expect(read).toMatchObject(fields);
    expect([...read.parties].sort()).toEqual(parties);
  });
});

describe('sides', () => {
  it.each([
    [
      'Belgium’s Bart De Wever saw Rob Jetten of the Netherlands in Antwerp yesterday.',
      ['BE', 'NL'],
    ],
    ['Finland’s Petteri Orpo met António Guterres in Helsinki on Monday.', ['FI', 'UN']],
    [
      'Angola’s João Lourenço received Tedros Adhanom Ghebreyesus in Luanda on Monday.',
      ['AO', 'WHO'],
    ],
  ])('%s', (text, parties) => {
    expect([...draft(text).parties].sort()).toEqual(parties);
  });
});

describe('voices', () => {
  const LEAD =
    'Eritrea’s Isaias Afwerki and Greece’s Kyriakos Mitsotakis met in Asmara on Tuesday. ';
  it.each([
    [
      'The port would wait, Greece’s government said. Turkey’s foreign ministry called the plan a trick.',
      ['GR', 'TR'],
    ],
    ['Jordan’s foreign ministry welcomed the plan.', ['JO']],
    [
      'Mitsotakis asked for a port, Asmara’s information ministry wrote on X. Athens has published no account.',
      ['ER'],
    ],
  ])('%s', (text, boxes) => {
    expect(draft(LEAD + text).points.map(({ box }) => box)).toEqual(boxes);
  });
});
