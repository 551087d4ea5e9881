/** Which contacts a text speaks of, where it takes more than one sentence to tell one. */
import { describe, expect, it } from 'vitest';
import { checkCopy } from '../../../src/check/check.js';
import { starterRecord } from '../../starter-record.js';

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

describe('days that take their month from what was told before', () => {
  it.each([
    [
      'In October he was in Malaysia. On the 26th Donald Trump and Luiz Inácio Lula da Silva agreed that their teams should start at once.',
      '2026-01-30',
      ['2025-10-26-br-us-meeting'],
    ],
    [
      'The aide had company in December. On the 2nd Steve Witkoff and Jared Kushner sat with Vladimir Putin in the Kremlin.',
      '2026-02-15',
      ['2025-12-02-ru-us-talks'],
    ],
    [
      'On 4 February Xi Jinping and Vladimir Putin looked at each other on screens. On the same day Xi was on the telephone with Donald Trump.',
      '2026-02-20',
      ['2026-02-04-cn-ru-video-call', '2026-02-04-cn-us-call'],
    ],
    // The 26th of another month.
    [
      'In August he was in Malaysia. On the 26th Donald Trump and Luiz Inácio Lula da Silva both spoke to farmers.',
      '2025-10-30',
      [],
    ],
  ])('%s', (text, written, expected) => {
    expect(spokenOf(text, written)).toEqual(expected);
  });
});

it('binds each of two days that are told of the same words', () => {
  expect(
    spokenOf(
      'Donald Trump and Vladimir Putin have telephoned twice this spring, on 9 March 2026 and on 29 April 2026.',
      '2026-05-02',
    ),
  ).toEqual(['2026-03-09-ru-us-call', '2026-04-29-ru-us-call']);
});

it('takes a meeting without names for that of the two who were told of last', () => {
  expect(
    spokenOf(
      'Recep Tayyip Erdoğan waited six years to be asked back, and on Thursday Donald Trump drew out his chair for him at the White House. Erdoğan said that he had used the meeting to raise the F-35. Trump will receive Benjamin Netanyahu on 5 October.',
      '2025-09-26',
    ),
  ).toEqual(['2025-09-25-tr-us-meeting']);
});

it('holds a sentence against the contact of the side that speaks', () => {
  const { findings } = checkCopy(
    'On 18 March 2025 Trump had Putin on the line, and on 19 March Zelenskyy. The Kremlin said that Putin had accepted a 30-day pause in strikes on energy facilities.',
    record,
    { now: new Date('2026-11-22T12:00Z'), timeZone: 'Europe/London', written: '2025-03-21' },
  );
  expect(findings).toEqual([]);
});

it('takes officials in a city for no visit to it', () => {
  expect(
    spokenOf(
      'Donald Trump and Xi Jinping met in Busan on 30 October 2025. Officials in Beijing speak of a good start.',
      '2025-11-20',
    ),
  ).toEqual(['2025-10-30-cn-us-meeting']);
});

it('takes no contact that is planned for next year for one that a place tells of', () => {
  expect(
    spokenOf(
      'Donald Trump and Friedrich Merz were in Miami, where the chancellor was given a hat.',
      '2025-06-10',
    ),
  ).toEqual([]);
});
