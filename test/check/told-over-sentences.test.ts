/** Which contacts a text speaks of, where it takes more than one sentence to tell one. */
import { describe, expect, it } from 'vitest';
import { checkCopy } from '../../src/check/check.js';
import { starterRecord } from '../starter-record.js';

const record = starterRecord();
const spokenOf = (text: string, written: string) =>
  checkCopy(text, record, {
    now: new Date('2026-11-22T12:00Z'),
    timeZone: 'Europe/London',
    written,
  }).events.map(({ id }) => id);

describe('a contact that is told as so long after another', () => {
  it.each([
    [
      'Mark Carney was in the Great Hall of the People on 16 January 2026. Keir Starmer followed thirteen days later.',
      '2026-02-10',
      ['2026-01-16-ca-cn-meeting', '2026-01-29-cn-gb-meeting'],
    ],
    [
      'Donald Trump and Xi Jinping met in Buenos Aires on 1 December 2018. Four weeks later the two spoke by phone, and the tone was warm.',
      '2019-02-10',
      ['2018-12-01-cn-us-meeting', '2018-12-29-cn-us-call'],
    ],
    [
      'Xi Jinping received Sanae Takaichi in Gyeongju on 31 October 2025. The next day it was Lee Jae Myung who sat opposite him.',
      '2025-11-05',
      ['2025-10-31-cn-jp-meeting', '2025-11-01-cn-kr-summit'],
    ],
    [
      'American and Ukrainian officials met in Jeddah on 11 March 2025. Eight days after that Zelenskyy had Trump on the line.',
      '2025-03-25',
      ['2025-03-11-ua-us-talks', '2025-03-19-ua-us-call'],
    ],
    // Others, of whom the record has nothing.
    [
      'Donald Trump and Vladimir Putin met in Anchorage on 15 August 2025. Three days later Narendra Modi opened a dam in Gujarat.',
      '2025-09-02',
      ['2025-08-15-ru-us-summit'],
    ],
    [
      'Donald Trump and Xi Jinping met in Busan on 30 October 2025. A week later Xi received the president of Laos.',
      '2025-11-20',
      ['2025-10-30-cn-us-meeting'],
    ],
    [
      'Mark Carney and Lee Jae Myung are old acquaintances. Carney saw Xi Jinping in Beijing on 16 January 2026. Two weeks later he had the king of Jordan to dinner.',
      '2026-02-20',
      ['2026-01-16-ca-cn-meeting'],
    ],
  ])('%s', (text, written, expected) => {
    expect(spokenOf(text, written)).toEqual(expected);
  });
});

describe('day and place in one sentence, and who was there in the next', () => {
  it.each([
    [
      'On 8 August 2025 it was the turn of the South Caucasus. Ilham Aliyev and Nikol Pashinyan signed a declaration, and Donald Trump was their witness.',
      '2025-08-20',
      ['2025-08-08-am-az-us-summit'],
    ],
    [
      'Some texts outlive their day. Jeddah, 11 March 2025. Ukraine declares with the Americans that it is ready for thirty days without shooting.',
      '2025-05-20',
      ['2025-03-11-ua-us-talks'],
    ],
    [
      'Then came Hanoi. Donald Trump and Kim Jong Un parted early there.',
      '2019-04-01',
      ['2019-02-27-kp-us-summit'],
    ],
    [
      'The envoys were busy on 14 January 2026. JD Vance lost his patience in Ohio.',
      '2026-02-01',
      [],
    ],
  ])('%s', (text, written, expected) => {
    expect(spokenOf(text, written)).toEqual(expected);
  });
});

describe('a day of the week shows a contact, by the day of writing', () => {
  it.each([
    [
      'On Monday Narendra Modi and Donald Trump had news of each other: the tariff falls to 18 per cent.',
      '2026-02-04',
      ['2026-02-02-in-us-call'],
    ],
    [
      'In a call on Tuesday Vladimir Putin promised Donald Trump a pause in strikes on power stations.',
      '2025-03-20',
      ['2025-03-18-ru-us-call'],
    ],
    [
      'On Tuesday Narendra Modi and Donald Trump were both at funerals, thousands of miles apart.',
      '2026-02-04',
      [],
    ],
  ])('%s', (text, written, expected) => {
    expect(spokenOf(text, written)).toEqual(expected);
  });
});

it('knows that a month may be that of a thing', () => {
  const { findings } = checkCopy(
    'Narendra Modi and Donald Trump spoke by phone on 17 June 2025. The ceasefire of May had held, Trump said.',
    record,
    { now: new Date('2026-11-22T12:00Z'), timeZone: 'Europe/London', written: '2025-06-18' },
  );
  expect(findings.map(({ kind }) => kind)).not.toContain('date');
});

it('takes no call on a Tuesday for a visit', () => {
  const { findings } = checkCopy(
    'In a call on Tuesday Mr. Putin and Donald Trump spoke of strikes on power stations.',
    record,
    { now: new Date('2026-11-22T12:00Z'), timeZone: 'Europe/London', written: '2025-03-20' },
  );
  expect(findings).toEqual([]);
});
