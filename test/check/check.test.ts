/** Copy as it is written, and what the record contradicts in it. */
import { describe, expect, it } from 'vitest';
import { checkCopy } from '../../src/check/check.js';
import { starterRecord } from '../starter-record.js';

const record = starterRecord();
const NOW = new Date('2026-11-22T12:00Z');

/** Each finding as "kind: exact words". */
function findings(text: string, written?: string): string[] {
  const checked = checkCopy(text, record, {
    now: NOW,
    timeZone: 'Europe/London',
    ...(written !== undefined && { written }),
  });
  return checked.findings.map(({ kind, words }) => `${kind}: ${words}`);
}

const CALL = 'Trump and Xi spoke by phone on 24 November 2025.';

describe('a date', () => {
  it.each([
    ['Trump and Xi met in Busan on 31 October 2025.', ['date: 31 October 2025']],
    ['Trump and Xi met in Busan on 30 October 2024.', ['date: 30 October 2024']],
    [
      'Donald Trump and Vladimir Putin held a summit in Anchorage on 16 September 2025.',
      ['date: 16 September 2025'],
    ],
    ['On 19 July 2018, Trump met Putin in Helsinki.', ['date: 19 July 2018']],
    [
      'Trump and Xi spoke by phone on Tuesday 24 November 2025.',
      ['date: Tuesday 24 November 2025'],
    ],
    [
      'Modi and Xi met on the sidelines of the BRICS summit in Kazan on 25 October 2024.',
      ['date: 25 October 2024'],
    ],
    [
      'Trump met Zelenskyy in St Peter’s Basilica in Vatican City on 28 April 2025.',
      ['date: 28 April 2025'],
    ],
    // Right on either side's calendar: in Washington it was still the 29th.
    ['Trump and Xi met in Busan on 29 October 2025.', []],
    ['Trump and Xi met in Busan on Thursday 30 October 2025.', []],
    ['Trump and Xi met in Busan on Oct. 30, 2025.', []],
    ['Xi received Trump in Beijing on 14 May 2026.', []],
    ['Putin visited New Delhi on 4 and 5 December 2025 and met Modi.', []],
    // A contact that is not on the record is none of its dates.
    ['Trump and Xi spoke by phone on 12 March 2025.', []],
    ['Macron and Putin spoke by phone on 1 July 2025.', []],
    ['Merz and Carney met in Berlin on 26 August 2025.', []],
  ])('%s', (text, expected) => {
    expect(findings(text, '2026-06-30')).toEqual(expected);
  });

  it('is the latest one not after the day of writing where the year is not said', () => {
    expect(findings('Trump and Xi spoke by phone on 24 November.', '2025-11-26')).toEqual([]);
    expect(findings('Trump and Xi spoke by phone on 5 June.', '2025-06-06')).toEqual([]);
  });

  it('is not judged by its weekday alone', () => {
    expect(findings('Trump and Xi spoke by phone on Tuesday.', '2025-11-27')).toEqual([]);
  });
});

describe('an interval', () => {
  it.each([
    [
      'It was their first call since their face-to-face meeting in Busan two months earlier.',
      ['interval: two months earlier'],
    ],
    ['The call came two months after the two met in Busan.', ['interval: two months after']],
    ['The call came less than a month after the two met in Busan.', []],
    ['The call came about four weeks after the two met in Busan.', []],
    ['The call came 25 days after their meeting in Busan.', []],
    ['The call came almost a month after their meeting in Busan.', []],
    ['The call came a month after their meeting in Busan.', []],
    ['The call came a week after their meeting in Busan.', ['interval: a week after']],
    ['Six weeks earlier they had met in Busan.', ['interval: Six weeks earlier']],
    ['The two had met in Busan three weeks before.', []],
    ['They agreed on a 90-day truce.', []],
  ])('%s', (text, expected) => {
    expect(
      findings(`${CALL} ${text}`, '2025-11-26').filter((it) => !it.startsWith('unattributed')),
    ).toEqual(expected);
  });

  it('runs to the day of writing in "ago"', () => {
    expect(findings('Trump and Xi met in Busan three months ago.', '2025-11-26')).toEqual([
      'interval: three months ago',
    ]);
    expect(findings('Trump and Xi met in Busan a month ago.', '2025-11-26')).toEqual([]);
  });
});

describe('place, kind, status, who, order', () => {
  it.each([
    ['Trump and Xi met in Gyeongju on 30 October 2025.', ['place: Gyeongju']],
    ['Trump and Putin met in Helsinki on 15 August 2025.', ['place: Helsinki']],
    ['Trump and Xi met in Japan on 30 October 2025.', ['place: Japan']],
    ['Trump and Xi met in South Korea on 30 October 2025.', []],
    ['Biden and Xi met near San Francisco on 15 November 2023.', []],
    ['Trump met Xi on 24 November 2025.', ['kind: met']],
    ['Trump and Xi held a phone call on 30 October 2025.', ['kind: a phone call']],
    ['Trump and Xi held talks on 24 November 2025.', []],
    ['Trump and Putin held a meeting in Anchorage on 15 August 2025.', []],
    [
      'Trump and Putin met in Budapest in October 2025.',
      ['status: Trump and Putin met in Budapest in October 2025'],
    ],
    ['The planned summit between Trump and Putin in Budapest was called off.', []],
    ['Vance and Xi spoke by phone on 24 November 2025.', ['who: Vance']],
    ['Biden and Putin met in Helsinki on 16 July 2018.', ['who: Biden']],
    [
      'Russian Prime Minister Vladimir Putin met Donald Trump in Helsinki on 16 July 2018.',
      ['who: Prime Minister'],
    ],
    [
      'Trump and Xi spoke by phone on 24 November 2025, their third call this year.',
      ['order: third call this year'],
    ],
    [
      'On 15 August 2025 Trump and Putin met in Anchorage, their first meeting since Helsinki in 2018.',
      [],
    ],
  ])('%s', (text, expected) => {
    expect(findings(text, '2025-12-15')).toEqual(expected);
  });

  it('counts a cancelled visit as held only where the copy was written after it', () => {
    const text = 'Trump visited Beijing on 31 March 2026 and met Xi.';
    expect(findings(text, '2026-06-30')).toEqual([`status: ${text.slice(0, -1)}`]);
  });
});

describe('who says so', () => {
  it.each([
    ['They also discussed Taiwan.', ['unattributed: They also discussed Taiwan']],
    ['Taiwan came up.', ['unattributed: Taiwan came up']],
    ['Xi raised Taiwan.', ['unattributed: Xi raised Taiwan']],
    ['They discussed fentanyl.', ['unattributed: They discussed fentanyl']],
    [
      'They discussed trade, Ukraine and soybeans.',
      ['unattributed: They discussed trade, Ukraine and soybeans'],
    ],
    [
      'Xi invited Trump to Beijing in April, and Trump accepted.',
      ['unattributed: Xi invited Trump to Beijing in April, and Trump accepted'],
    ],
    ['They agreed to talk often.', ['unattributed: They agreed to talk often']],
    ['The US side asked for the call.', ['disputed: The US side asked for the call']],
    [
      'The White House said Taiwan had come up.',
      ['misattributed: The White House said Taiwan had come up'],
    ],
    [
      'Both sides said they had discussed fentanyl.',
      ['misattributed: Both sides said they had discussed fentanyl'],
    ],
    [
      'Beijing’s readout said they had discussed soybeans.',
      ['misattributed: Beijing’s readout said they had discussed soybeans'],
    ],
    ['They discussed Ukraine.', []],
    ['The two leaders talked about the war in Ukraine and trade.', []],
    ['According to Beijing, Xi set out China’s position on Taiwan.', []],
    ['Xi set out China’s position on Taiwan, Xinhua reported.', []],
    [
      'Beijing said Xi had raised Taiwan. It also said that Trump understood how much Taiwan matters.',
      [],
    ],
    ['Xi told Trump that Taiwan’s return to China is part of the post-war order.', []],
    [
      'Trump wrote on Truth Social that they had discussed fentanyl, soybeans and other farm products.',
      [],
    ],
    ['Beijing says the US side asked for the call.', []],
    ['Taiwan was discussed. Beijing said so later.', ['unattributed: Taiwan was discussed']],
    ['China claims Taiwan as its own territory.', []],
    ['The White House did not mention Taiwan.', []],
    ['Soybean prices rose on Monday.', []],
    ['Fentanyl has killed tens of thousands of Americans.', []],
    ['Both sides said they had discussed Ukraine.', []],
  ])('%s', (text, expected) => {
    expect(findings(`${CALL} ${text}`, '2025-11-26')).toEqual(expected);
  });

  it('flags a contact that one side denies, told as a fact', () => {
    const text = 'Netanyahu met Mohammed bin Salman in Neom on 22 November 2020.';
    expect(findings(text, '2020-12-01')).toEqual([`disputed: ${text.slice(0, -1)}`]);
    expect(
      findings(
        'Netanyahu met Mohammed bin Salman in Neom on 22 November 2020, Israeli officials said.',
        '2020-12-01',
      ),
    ).toEqual([]);
  });
});

describe('what is none of its business', () => {
  it.each([
    'The desk has its conference call at nine. Call me.',
    'Turkey and stuffing were served to the troops on Thanksgiving.',
    'The Fed met on Wednesday and left rates unchanged.',
    'Xi Jinping toured Guangdong last week.',
    'Shares of Nvidia fell after Trump spoke about chips in Detroit.',
    'Trump and Xi could meet again next year, analysts said.',
    'Did Trump and Xi talk about Taiwan?',
    'If Trump and Xi met on 24 November 2025, nobody saw it.',
    'England beat France 3-1 at Wembley on 24 November 2025.',
    'The president called on China to act.',
    '',
    '“ “ “ ” ” ” "',
  ])('%s', (text) => {
    expect(findings(text, '2025-11-26')).toEqual([]);
  });
});
