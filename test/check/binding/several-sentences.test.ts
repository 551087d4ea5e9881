/** Articles of several sentences: what is told in one is taken up in the next. */
import { describe, expect, it } from 'vitest';
import { checkCopy } from '../../../src/check/check.js';
import { starterRecord } from '../../starter-record.js';

const record = starterRecord();

function checked(text: string, written: string) {
  return checkCopy(text, record, {
    now: new Date('2026-11-22T12:00Z'),
    timeZone: 'Europe/London',
    written,
  });
}

const findings = (text: string, written: string) =>
  checked(text, written).findings.map(({ kind, words }) => `${kind}: ${words}`);

describe('“the two” of a contact to which each brought others', () => {
  const told =
    'Vladimir Putin and Donald Trump met in Anchorage on 15 August 2025, each with his ministers.';

  it('are counted as those who lead, whoever met between the same states', () => {
    // Biden met Putin in 2021.
    const text = `${told} It was the first time the two had met face to face since Helsinki in July 2018.`;
    expect(findings(text, '2025-08-16')).toEqual([]);
  });

  it('are wrongly counted where neither they nor their states have it so', () => {
    const text = `${told} It was the third time the two had met face to face since Helsinki in July 2018.`;
    expect(findings(text, '2025-08-16').map((it) => it.split(':')[0])).toEqual(['order']);
  });
});

describe('a day that is not the record’s', () => {
  it('is no slip where a visit ends after the meeting in its course', () => {
    const text =
      'BEIJING, Jan 30 — Keir Starmer ended the first visit to China by a British prime minister in eight years on Friday, a day after he met Xi Jinping.';
    expect(findings(text, '2026-01-30')).toEqual([]);
  });

  it.each([
    [
      'WASHINGTON, Nov 26 — Donald Trump and Xi Jinping spoke by phone on Tuesday about trade and Ukraine.',
      '2025-11-26',
      'Monday 24 November',
    ],
    [
      'WASHINGTON, Nov 27 — Donald Trump and Xi Jinping discussed trade and Ukraine by phone yesterday.',
      '2025-11-27',
      'on 24 November',
    ],
  ])('is put right by one that names the day: %s', (text, written, wording) => {
    expect(checked(text, written).findings.map((it) => it.wording)).toEqual([wording]);
  });
});

describe('who only tells of a contact', () => {
  it('is not said to have been in it', () => {
    const text =
      'Trump and Putin spoke by phone on 9 March 2026. The American had placed the call, Yuri Ushakov said.';
    expect(findings(text, '2026-03-14')).toEqual([]);
  });
});

describe('a span up to the day of writing', () => {
  it.each([
    ['Nearly three years have passed', ['interval: Nearly three years']],
    ['Nearly a year has passed', []],
  ])('%s', (span, expected) => {
    const text = `${span} since Putin was in New Delhi on 4 and 5 December 2025.`;
    expect(findings(text, '2026-11-12')).toEqual(expected);
  });
});

describe('an article in which no word of contact can be bound', () => {
  const article = (claim: string) =>
    `JOHANNESBURG, 22 May 2025 — Cyril Ramaphosa left Washington on Wednesday with a stack of printed articles. The lights had been turned down so that Donald Trump could show his guest a film. ${claim} The golfers whom he had brought along could not save the day.`;

  it('is held against the only contact of those days between the two whom it names', () => {
    expect(
      findings(article('White farmers in South Africa are victims of genocide.'), '2025-05-22'),
    ).toEqual(['disputed: White farmers in South Africa are victims of genocide']);
  });

  it('is left alone where the side is named', () => {
    expect(
      findings(
        article('White farmers in South Africa are victims of genocide, Trump said.'),
        '2025-05-22',
      ),
    ).toEqual([]);
  });

  it('is left alone months later, when it may be about another day', () => {
    const old = article('White farmers in South Africa are victims of genocide.');
    expect(findings(old.replace('22 May 2025', '22 November 2025'), '2025-11-22')).toEqual([]);
  });
});

describe('who goes on speaking in words of his own', () => {
  const told = 'Putin and Modi met in New Delhi on 4 December 2025, and declared their ties firm.';

  it.each([
    'Modi called energy security a pillar of the partnership.',
    'Energy security was a pillar of the partnership, he added.',
    'The prime minister hailed energy security as a pillar of the partnership.',
  ])('is not told as a fact: %s', (claim) => {
    expect(findings(`${told} ${claim}`, '2025-12-06')).toEqual([]);
  });

  it('is not taken for another who may be “he”', () => {
    const text = `${told} India supports a peaceful resolution of the war in Ukraine, the prime minister said. He also spoke of energy security as a pillar of the partnership.`;
    expect(findings(text, '2025-12-06')).toEqual([]);
  });
});

describe('a heading that names two leaders', () => {
  it('says between whom the contacts below it are, whoever comes up later', () => {
    const text = [
      'TIMELINE: Trump and Putin since the inauguration',
      'Feb. 12, 2025 — A first phone call.',
      'March 18 — By phone again.',
      'May 19 — Two hours on the telephone.',
      'Dec. 29 — They speak a day after Trump’s talks with Volodymyr Zelenskyy at Mar-a-Lago.',
    ].join('\n');
    expect(findings(text, '2026-03-11')).toEqual([]);
  });
});
