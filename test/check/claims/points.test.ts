/** Whether copy makes a point of the record in other words, and in whose name; and what only sounds like it. */
import { describe, expect, it } from 'vitest';
import { checkCopy } from '../../../src/check/check.js';
import { starterRecord } from '../../starter-record.js';

const record = starterRecord();

/** The kinds of finding about whose word a point is, in order. */
function findings(text: string, written = '2026-11-20'): string[] {
  return checkCopy(text, record, {
    now: new Date('2026-11-22T12:00Z'),
    timeZone: 'Europe/London',
    written,
  })
    .findings.filter(({ kind }) => /attributed|disputed/.test(kind))
    .map(({ kind }) => kind);
}

describe('a point in other words', () => {
  it.each([
    'In a phone call with Trump on 23 April 2017 Xi urged everybody involved to hold back on the Korean Peninsula.',
    'Xi and Trump spoke on 23 April 2017. The Chinese leader made clear that Beijing was firmly against Pyongyang’s nuclear arms.',
    'Xi and Trump dined in Buenos Aires on 1 December 2018. Beijing will purchase a great deal of American farm produce and energy.',
    'At the Hanoi summit on 27 and 28 February 2019 Kim pledged to Trump to carry out no more rocket or nuclear tests.',
    'At the Hanoi summit on 27 and 28 February 2019 Kim was prepared to take apart the Yongbyon complex if sanctions were eased.',
    'When Trump and Xi met in Osaka on 29 June 2019, Trump allowed American firms to resume selling to Huawei.',
    'At the Geneva summit on 16 June 2021 Biden gave Putin a list of 16 areas that hackers must not touch.',
    'On 7 December 2021, by video, Putin demanded from Biden a binding promise that the Atlantic alliance would not move further east.',
    'At the talks in Istanbul on 29 March 2022 Moscow is to cut military activity sharply around Kyiv and Chernihiv.',
    'Blinken met Xi in Beijing on 19 June 2023. He failed to get the two armed forces talking again.',
    'Biden voiced worry over who owns TikTok in his phone call with Xi on 2 April 2024.',
    'Putin and Trump spoke by phone on 18 March 2025. The Russian leader consented to halt attacks on power facilities for 30 days.',
    'Russian and Ukrainian negotiators met in Istanbul on 2 June 2025. Moscow turned down a truce without conditions.',
    'Modi and Trump spoke by phone on 17 June 2025. The Indian leader turned down an invitation to Washington.',
    'At the trade talks in Stockholm on 28 July 2025 the Americans complained of Chinese purchases of oil from Iran.',
    'Lula met Trump in Kuala Lumpur on 26 October 2025. The Brazilian put himself forward as a go-between with Caracas.',
    'Trump and Xi met in Busan on 30 October 2025. China will stop precursors of fentanyl from reaching America.',
    'China will not send deadly arms to Russia. That much came of Blinken’s meeting with Xi in Beijing on 19 June 2023.',
    'Sanae Takaichi will put Donald Trump forward for the Nobel peace prize. The two met in Tokyo on 28 October 2025.',
    'Petro and Trump spoke by phone on 7 January 2026. The Colombian suggested an alliance for clean energy worth half a trillion dollars.',
  ])('is one side’s word: %s', (text) => {
    expect(findings(text)).toEqual(['unattributed']);
  });

  it.each([
    'Modi and Trump spoke by phone on 17 June 2025. Washington brokered the truce between India and Pakistan in May.',
    'Modi and Xi spoke in Johannesburg on 23 August 2023. New Delhi had asked for it.',
    'It was the Indians who had wanted to talk. Modi and Xi spoke in Johannesburg on 23 August 2023.',
  ])('is denied by a side: %s', (text) => {
    expect(findings(text)).toEqual(['disputed']);
  });

  it.each([
    'Xi and Trump spoke by phone on 5 June 2025. The White House said that Xi had asked for caution over Taiwan.',
    'Takaichi and Xi met in Gyeongju on 31 October 2025. China’s published account has Takaichi worrying about curbs on rare earths.',
    'Takaichi and Xi met in Gyeongju on 31 October 2025. The summary put out by Beijing mentions that Takaichi brought up Chinese activity near the Senkakus.',
  ])('is put in the wrong mouth: %s', (text) => {
    expect(findings(text)).toEqual(['misattributed']);
  });
});

describe('what only sounds like a point', () => {
  it.each([
    // Both sides say so.
    'Trump rang Xi on 9 February 2017. The American president promised to honour the one-China policy.',
    'During Trump’s state visit to Beijing on 8 November 2017 companies concluded contracts worth a quarter of a trillion dollars.',
    'Xi and Trump dined in Buenos Aires on 1 December 2018. Washington postponed the tariff rise due on 1 January.',
    'At the Geneva summit on 16 June 2021 Putin and Biden agreed that their envoys would go back to work.',
    'Russian and Ukrainian negotiators met in Istanbul on 2 June 2025. Kyiv presented the names of children who should come home.',
    // Another does it.
    'In a phone call with Xi on 23 April 2017 Trump urged everybody involved to hold back on the Korean Peninsula.',
    'Xi and Trump spoke on 27 March 2020 about the coronavirus. The American president offered help with the epidemic.',
    'Trump asked Putin to come to Washington when they spoke by phone on 12 February 2025.',
    'Lula met Trump in Kuala Lumpur on 26 October 2025. Trump put himself forward as a go-between with Caracas.',
    'Trump and Xi met in Busan on 30 October 2025. Trump lauded Xi’s role in ending the fighting in Gaza.',
    // Another thing, another amount.
    'At Turnberry on 27 July 2025 Von der Leyen promised Trump purchases of American weapons for 750 billion dollars.',
    'At the Geneva summit on 16 June 2021 Biden gave Putin a list of 20 areas that hackers must not touch.',
    'Biden voiced worry over Chinese steel in his phone call with Xi on 2 April 2024.',
    'At the talks in Istanbul on 29 March 2022 Moscow promised to withdraw from the Donbas.',
    // The contrary.
    'At the Hanoi summit on 27 and 28 February 2019 Kim refused to take apart the Yongbyon complex.',
    'Russian and Ukrainian negotiators met in Istanbul on 2 June 2025. Moscow demanded a truce without conditions.',
    'Starmer met Xi in Beijing on 29 January 2026. China will scrap its duties on Scotch.',
    // What goes with the day is no part of what was said.
    'Xi wrote to Trump on 15 January 2020, the day on which the first-phase trade deal was welcomed in Washington.',
    // In the name of whoever says so.
    'In Busan on 30 October 2025 Trump met Xi. China will halt the precursors of fentanyl: that is Washington’s reading of the meeting.',
    'Lula met Trump in Kuala Lumpur on 26 October 2025. Brazil’s published account has Lula offering to mediate with Venezuela.',
  ])('%s', (text) => {
    expect(findings(text)).toEqual([]);
  });
});

describe('a text that tells what came of a contact and never names it', () => {
  it.each([
    [
      'MUMBAI, Dec. 6, 2025 — Two days with Narendra Modi brought Vladimir Putin an economic programme until 2030. Russia will supply India with fuel without interruption. Payments in national currencies are to be developed further.',
      ['unattributed'],
    ],
    [
      'PALM BEACH, Dec. 29, 2025 — The 20-point peace plan is about 90 per cent agreed. The future of the Donbas remained unresolved, Volodymyr Zelenskyy and Donald Trump said.',
      ['unattributed'],
    ],
    // Its day is another.
    [
      'MUMBAI, Aug. 6, 2025 — Two days with Narendra Modi brought Vladimir Putin an economic programme until 2030. Russia will supply India with fuel without interruption.',
      [],
    ],
    // Somebody says so.
    [
      'MUMBAI, Dec. 6, 2025 — Two days with Narendra Modi brought Vladimir Putin an economic programme until 2030. India will get fuel without interruption, the Kremlin said. Payments in national currencies are to be developed further.',
      [],
    ],
    [
      'WASHINGTON, July 29, 2022 — Xi Jinping warned Joe Biden against playing with fire over Taiwan, Chinese state media said. American policy on Taiwan had not changed, the president replied, according to the White House.',
      [],
    ],
  ])('%s', (text, expected) => {
    const written = /Aug/.test(text) ? '2025-08-06' : undefined;
    expect(findings(text, written ?? day(text))).toEqual(expected);
  });

  it.each([
    [
      'Biden met Mohammed bin Salman in Jeddah on 15 July 2022. The president told the prince that he held him responsible for the killing.',
      ['disputed'],
    ],
    [
      'Xi and Trump spoke by phone on 5 June 2025. In Beijing’s account, neither Ukraine nor Iran was discussed.',
      ['misattributed'],
    ],
    [
      'Modi and Trump spoke by phone on 2 February 2026. Both leaders announced the lower tariff. The American wrote a post of his own. He added that India would buy US goods worth more than 500 billion dollars.',
      [],
    ],
    [
      'Von der Leyen met Trump at Turnberry on 27 July 2025. Trump spoke of energy purchases worth 750 billion dollars.',
      [],
    ],
  ])('%s', (text, expected) => {
    expect(findings(text)).toEqual(expected);
  });
});

/** The day of a dateline. */
function day(text: string): string {
  const [, month = '', date = '', year = ''] = /, (\w+)\.? (\d+), (\d{4})/.exec(text) ?? [];
  const months: Readonly<Record<string, string>> = { July: '07', Aug: '08', Dec: '12' };
  return `${year}-${months[month] ?? '01'}-${date.padStart(2, '0')}`;
}
