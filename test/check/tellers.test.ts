/** Names in a sentence that only whoever tells it can account for, and those that the point accounts for. */
import { describe, expect, it } from 'vitest';
import { checkCopy } from '../../src/check/check.js';
import { starterRecord } from '../starter-record.js';

const record = starterRecord();

function findings(text: string) {
  return checkCopy(text, record, {
    now: new Date('2026-11-22T12:00Z'),
    timeZone: 'Europe/London',
    written: '2026-11-20',
  }).findings.filter(({ kind }) => /attributed|disputed/.test(kind));
}

const OIL = 'Modi and Trump spoke by phone on 2 February 2026.';

describe('a side named beside the point', () => {
  it.each([
    `${OIL} Ask in Washington, and India stops buying Russian oil.`,
    `${OIL} For the Americans the oil was the thing: Modi agreed to stop buying from Russia.`,
    `${OIL} India is to stop buying Russian oil: so much the White House took away from it.`,
    `${OIL} That Modi agreed to stop buying Russian oil stands in the American minutes alone.`,
    `${OIL} That Modi agreed to stop buying Russian oil, one knows from the American side.`,
    'Takaichi and Xi met in Gyeongju on 31 October 2025. The Senkaku Islands were raised by Takaichi, in the notes of the Japanese delegation.',
  ])('may tell it: %s', (text) => {
    expect(findings(text).map(({ words }) => words)).toEqual([]);
  });

  it.each([
    `${OIL} Modi agreed with Washington that India would stop buying Russian oil.`,
    `${OIL} India is to stop buying Russian oil, and Americans with shares in refineries were pleased.`,
    `${OIL} New Delhi and Washington agree that India will stop buying Russian oil.`,
  ])('may be what it is about: %s', (text) => {
    expect(findings(text).map(({ kind }) => kind)).toEqual(['unattributed']);
  });
});

describe('a proposed wording', () => {
  it('names who is behind what somebody said without saying twice that it was said', () => {
    const [finding] = findings(
      'Aliyev and Pashinyan signed a joint declaration at the White House on 8 August 2025. The US is lifting limits on military cooperation with Azerbaijan.',
    );
    expect(finding?.wording).toBe(
      'Trump said that the US was lifting limits on military cooperation with Azerbaijan, according to Washington',
    );
  });
});
