/** What whole articles do that single passages do not: run on from what was told before, and name their sources in passing. */
import { describe, expect, it } from 'vitest';
import { checkCopy } from '../../../src/check/check.js';
import { starterRecord } from '../../starter-record.js';

const record = starterRecord();
const found = (text: string, written: string) =>
  checkCopy(text, record, {
    now: new Date('2026-11-22T12:00Z'),
    timeZone: 'Europe/London',
    written,
  }).findings.map(({ kind, words }) => `${kind}: ${words}`);

describe('a span whose other end its sentence does not tell', () => {
  it('may run from any contact that was told shortly before', () => {
    const text = (span: string) =>
      `On 5 June 2025 Xi and Trump spoke by phone. Trump announced a visit after the call of 19 September 2025. In Busan, ${span} on, on 30 October 2025, the two met.`;
    expect(found(text('six weeks'), '2025-11-02')).toEqual([]);
    expect(found(text('ten weeks'), '2025-11-02')).toHaveLength(1);
  });

  it('is none where it says until when a thing is to be done', () => {
    const text =
      'Iran and Saudi Arabia met in Beijing from 6 to 10 March 2023 and agreed to restore relations and to reopen embassies within two months.';
    expect(found(text, '2023-03-11')).toEqual([]);
  });
});

describe('a month without a year', () => {
  it('is any of its name', () => {
    const text = (month: string) =>
      `On 16 January 2026 Mark Carney and Xi Jinping met in Beijing. Xi recalled the meeting between Trump and himself in Busan in ${month}.`;
    expect(found(text('October'), '2026-11-20')).toEqual([]);
  });

  it('has the year that is told behind it', () => {
    const text = 'BRICS met in Kazan in October of last year.';
    expect(found(text, '2025-12-01')).toEqual([]);
  });
});

describe('whose word a point is', () => {
  const LEAD = 'Trump and Xi spoke by phone on 6 September 2017. ';
  it.each([
    [
      'Both men condemned the latest nuclear test of North Korea, if the White House has it right.',
      [],
    ],
    ['Both men condemned the latest nuclear test, if one goes by Washington.', []],
    [
      'The two talked with the White House listening in, which reported that both men had condemned the latest nuclear test.',
      [],
    ],
    ['Both men condemned North Korea’s latest nuclear test.', ['unattributed']],
  ])('%s', (text, kinds) => {
    expect(found(LEAD + text, '2017-09-08').map((each) => each.split(':')[0])).toEqual(kinds);
  });
});

it('holds no heading that names nobody against the record', () => {
  const text =
    'Your place or mine: nine years of invitations\n\nXi has been invited to the White House for 24 September 2026, according to Trump, who was in Beijing from 13 to 15 May 2026.';
  expect(found(text, '2026-05-20')).toEqual([]);
});
