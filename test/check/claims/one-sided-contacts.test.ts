/** A contact that one side alone claims proves nobody wrong, and is shown as what it is. */
import { describe, expect, it } from 'vitest';
import { checkCopy } from '../../../src/check/check.js';
import { starterRecord } from '../../starter-record.js';
import { rows } from '../copy-rows.js';

const record = starterRecord();

describe('a count among which is a call that only Washington claims', () => {
  const [found] = checkCopy(
    'Donald Trump spoke by phone with Xi Jinping on 24 November 2025. It was the third call between the two that year.',
    record,
    { now: new Date('2026-11-22T12:00Z'), timeZone: 'Europe/London', written: '2025-11-25' },
  ).findings;

  it('is put right by what is confirmed', () => {
    expect(found?.wording).toBe('fourth call between the two that year');
  });

  it('names whose word the other one is', () => {
    expect(found?.record).toBe(
      'The record counts before it: the phone call of 17 January 2025; the phone call of February 2025 (only Washington says so); the phone call of 5 June 2025; the phone call of 19 September 2025.',
    );
  });
});

describe('a gap in which is a call that only Washington claims', () => {
  const { findings, notes } = checkCopy(
    'Donald Trump and Xi Jinping spoke by phone on 5 June 2025. They had last spoken by phone five months earlier, on 17 January.',
    record,
    { now: new Date('2026-11-22T12:00Z'), timeZone: 'Europe/London', written: '2025-06-06' },
  );

  it('is noted, and no finding', () => {
    expect(findings).toEqual([]);
    expect(notes.map(({ note }) => note)).toEqual([
      'The record has in between: the phone call of February 2025 (only Washington says so).',
    ]);
  });
});

describe('two points in one sentence', () => {
  rows([
    [
      '2025-11-10',
      'Donald Trump and Kim Jong Un met in Hanoi on 27 and 28 February 2019. It broke down because North Korea demanded the lifting of all sanctions, and the lunch went cold.',
      ['disputed: North Korea demanded the lifting of all sanctions'],
    ],
    [
      '2025-11-10',
      'China will buy 12 million tonnes of American soybeans this year, a result of the meeting of Donald Trump and Xi Jinping in Busan on 30 October 2025.',
      [
        'unattributed: China will buy 12 million tonnes of American soybeans this year, a result of the meeting of Donald Trump and Xi Jinping in Busan on 30 October 2025',
      ],
    ],
    [
      '2025-11-25',
      'Donald Trump spoke by phone with Xi Jinping on Monday. The leaders discussed Taiwan and Ukraine, and Trump accepted an invitation to Beijing in April.',
      [
        'unattributed: The leaders discussed Taiwan and Ukraine',
        'unattributed: Trump accepted an invitation to Beijing in April',
      ],
    ],
  ]);
});

describe('a contact that is left open in a sentence of another', () => {
  const CALL = 'Donald Trump spoke by phone with Xi Jinping on Monday, Nov. 24, 2025';
  rows([
    ['2025-11-25', `${CALL}, less than four weeks after they met in Seoul.`, ['place: Seoul']],
  ]);

  it('is listed as not judged, by its own words', () => {
    const { findings, unjudged } = checkCopy(
      `${CALL}, two months after they met in Seoul.`,
      record,
      {
        now: new Date('2026-11-22T12:00Z'),
        timeZone: 'Europe/London',
        written: '2025-11-25',
      },
    );
    expect(findings).toEqual([]);
    expect(unjudged.map(({ words }) => words)).toEqual(['two months after they met in Seoul']);
  });
});

describe('a word that only takes up a contact that one side tells of', () => {
  rows([
    [
      '2026-06-25',
      'GANGNAM LETTER. Six weeks on, the caterers still speak of history. Scott Bessent and He Lifeng met in Seoul on 13 May, according to Beijing.',
      [],
    ],
    [
      '2026-06-25',
      'Scott Bessent and He Lifeng met in Seoul on 13 May. The talks were short.',
      ['unattributed: Scott Bessent and He Lifeng met in Seoul on 13 May'],
    ],
  ]);
});
