/** The ways in which journalists say a day, a span, a place, a medium, a count: and what says nearly that. */
import { describe, expect, it } from 'vitest';
import { checkCopy } from '../../../src/check/check.js';
import { starterRecord } from '../../starter-record.js';

const record = starterRecord();

/** Each finding as "kind: exact words". */
function findings(text: string, written = '2026-11-22'): string[] {
  const checked = checkCopy(text, record, {
    now: new Date('2026-11-22T12:00Z'),
    timeZone: 'Europe/London',
    written,
  });
  return checked.findings.map(({ kind, words }) => `${kind}: ${words}`);
}

type Row = readonly [text: string, expected: readonly string[], written?: string];

function rows(table: readonly Row[]): void {
  it.each(table.map(([text, expected, written]) => ({ text, expected, written })))(
    '$text',
    ({ text, expected, written }) => {
      expect(findings(text, written)).toEqual(expected);
    },
  );
}

describe('a contact that no word of contact tells', () => {
  rows([
    [
      'Narendra Modi and Vladimir Putin brought an economic programme home from Kolkata, where they were together on 4 and 5 December 2025.',
      ['place: Kolkata'],
    ],
    [
      'The chair at the head of the table in the Great Hall of the People was for Xi Jinping on 19 July 2023, and Antony Blinken sat far from it.',
      ['date: 19 July 2023'],
    ],
    ['Biden and Putin came together in Geneva on June 16, 2020.', ['date: June 16, 2020']],
    [
      'The delegations of Iran and the United States drove up to Bürgenstock on Saturday, 21 June 2026.',
      ['date: Saturday, 21 June 2026'],
    ],
    ['Antony Blinken bought noodles on 19 August 2023 while Xi Jinping was in Beidaihe.', []],
    [
      'In the White House on 3 March 2021, an aide to Donald Trump wrote that Benjamin Netanyahu was tired.',
      [],
    ],
    ['On 4 July 2025 Macron watched the rowing, and Merz the rain.', []],
    [
      'Helsinki, July 17, 2018: Trump and Putin talk for two hours without aides.',
      ['date: July 17, 2018'],
    ],
    [
      'It was on 9 November 2019 that Merkel and Macron sat Zelensky and Putin down at one table in Paris.',
      ['date: 9 November 2019'],
    ],
    ['Trump and Xi saw each other at Gimhae in Busan on 30 October 2025.', []],
  ]);
});

describe('a span between two contacts', () => {
  rows([
    [
      'Five weeks lay between the call of Trump and Putin on 18 March 2025 and the next, on 19 May.',
      ['interval: Five weeks lay'],
    ],
    [
      'The gap between Trump’s meeting with Xi in Busan on 30 October 2025 and their phone call of 24 November 2025 was three months.',
      ['interval: three months'],
    ],
    [
      'Barely three months after the Geneva summit of 16 June 2021 Biden and Putin talked by video on 7 December 2021.',
      ['interval: Barely three months after'],
    ],
    [
      'Ten days after Anchorage Trump had Zelensky and seven Europeans in the White House, on 18 August 2025.',
      ['interval: Ten days after'],
    ],
    [
      'Lima on 16 November 2024 was the last time Biden and Xi met; three years had passed since Woodside.',
      ['interval: three years'],
    ],
    [
      'Lima on 16 November 2024 was the last time Biden and Xi met; a year and two days had passed since Woodside.',
      [],
    ],
    [
      'Three days after Anchorage Trump had Zelensky and seven Europeans in the White House, on 18 August 2025.',
      [],
    ],
    [
      'Two months lay between the call of Trump and Putin on 18 March 2025 and the next one, on 19 May.',
      [],
    ],
    [
      'Between the meeting of Trump and Xi in Busan and their phone call of 24 November 2025 the two sides worked for two weeks on soybeans.',
      [],
    ],
  ]);
});

describe('what fell through, and what is told as still to come', () => {
  rows([
    [
      'Xi Jinping’s audience with Keir Starmer in Beijing, which had been planned for 29 January 2026, came to nothing.',
      [
        'status: Xi Jinping’s audience with Keir Starmer in Beijing, which had been planned for 29 January 2026, came to nothing',
      ],
    ],
    [
      'Vladimir Putin is expected in Beijing on 20 May 2026.',
      ['status: Vladimir Putin is expected in Beijing on 20 May 2026'],
    ],
    [
      'The trade pact that Keir Starmer wanted from his meeting with Xi Jinping in Beijing on 29 January 2026 never came about.',
      [],
    ],
    ['The planned summit between Trump and Putin in Budapest was called off.', []],
    ['Trump should have landed in Beijing on 31 March 2026.', []],
    ['Trump will meet Carney in Washington tomorrow.', []],
  ]);
});

describe('where, and how', () => {
  rows([
    ['Trump and Putin met in Florida on 15 August 2025.', ['place: Florida']],
    ['Trump and Putin met in Alaska on 15 August 2025.', []],
    ['The BRICS leaders met in Sochi from 22 to 24 October 2024.', ['place: Sochi']],
    [
      'The NATO allies promised 5 percent of GDP at their summit in Vilnius on 24 and 25 June 2025.',
      ['place: Vilnius'],
    ],
    [
      'The G20 summit in Johannesburg on 22 and 23 October 2025 went ahead without America.',
      ['date: 22 and 23 October 2025'],
    ],
    ['Trump and Putin sat in one room on 29 April 2026.', ['kind: sat in one room']],
    ['Takaichi called at the White House on 19 March 2026 to see Trump.', []],
    [
      'Trump and Takaichi toasted their alliance at the Akasaka Palace in Kyoto on 28 October 2025.',
      ['place: Kyoto'],
    ],
    [
      'Keir Starmer drew a letter from the King at the White House on 27 February 2025 and gave it to Trump.',
      [],
    ],
  ]);
});

describe('who was there', () => {
  rows([
    ['Emmanuel Macron and Xi Jinping met in Gyeongju on 1 November 2025.', []],
    ['Angela Merkel and Xi Jinping met in Beijing on 25 February 2026.', ['who: Angela Merkel']],
    ['Yoon Suk Yeol received Xi Jinping in Gyeongju on 1 November 2025.', ['who: Yoon Suk Yeol']],
    [
      'A day after the meeting of Trump and Xi in Busan on 30 October 2025 Lee Jae-myung and Takaichi sat down.',
      [],
    ],
    ['Lee Jae-myung received Xi Jinping in Gyeongju on 1 November 2025.', []],
  ]);
});

describe('a count', () => {
  rows([
    [
      'On 18 September 2017, in their third phone call of the year, Trump and Xi went over Korea.',
      ['order: third phone call of the year'],
      '2017-10-10',
    ],
    [
      'On 18 September 2017, in their sixth phone call of the year, Trump and Xi went over Korea.',
      [],
      '2017-10-10',
    ],
    [
      'Trump and Xi had not spoken since Busan on 30 October 2025 when they talked by phone on 4 February 2026.',
      ['order: had not spoken since Busan on 30 October 2025'],
    ],
    [
      'Trump and Xi had not met since Osaka in June 2019 when they sat down in Busan on 30 October 2025.',
      [],
    ],
  ]);
});

describe('a point in other words', () => {
  rows([
    [
      'Modi and Trump telephoned on 2 February 2026. India will stop its purchases of oil from Russia.',
      ['unattributed: India will stop its purchases of oil from Russia'],
    ],
    [
      'Mark Carney called on Xi Jinping in Beijing on 16 January 2026. China will cut its tariff on canola seed to some 15 percent.',
      ['unattributed: China will cut its tariff on canola seed to some 15 percent'],
    ],
    [
      'On 23 August 2023 Modi and Xi had a conversation in Johannesburg, at Modi’s request.',
      [
        'disputed: On 23 August 2023 Modi and Xi had a conversation in Johannesburg, at Modi’s request',
      ],
    ],
    [
      'Modi and Xi talked in Johannesburg on 23 August 2023, Delhi and Beijing still differ on who asked.',
      [],
    ],
    [
      'Biden and Xi telephoned on 28 July 2022. Taiwan policy has not changed, Biden assured Xi.',
      [],
    ],
    [
      'In Osaka on 28 June 2019 Modi wanted Trump as a go-between on Kashmir.',
      ['disputed: In Osaka on 28 June 2019 Modi wanted Trump as a go-between on Kashmir'],
    ],
    [
      'Modi and Trump telephoned on 2 February 2026. India is the third-largest buyer of oil in the world.',
      [],
    ],
    [
      'Mark Carney called on Xi Jinping in Beijing on 16 January 2026. Canola farmers in Saskatchewan had waited a year.',
      [],
    ],
  ]);
});
