/** In whose name copy tells a point, by clauses, brackets and labels; and which of two points it tells. */
import { describe, expect, it } from 'vitest';
import { checkCopy } from '../../../src/check/check.js';
import { starterRecord } from '../../starter-record.js';

const record = starterRecord();

function findings(text: string): string[] {
  return checkCopy(text, record, {
    now: new Date('2026-11-22T12:00Z'),
    timeZone: 'Europe/London',
    written: '2026-11-20',
  })
    .findings.filter(({ kind }) => /attributed|disputed/.test(kind))
    .map(({ kind, words }) => `${kind}: ${words}`);
}

describe('told in somebody’s name', () => {
  it.each([
    // In the middle of a sentence, and at its end.
    'Ramaphosa sat with Trump in the Oval Office on 21 May 2025. Most of those whom crime kills in South Africa, he pointed out, are Black.',
    'When Starmer came to Beijing on 29 January 2026 he saw Xi. Whisky would get cheaper in China as tariffs fall, the prime minister hoped.',
    // Within what is told of the contact.
    'In Johannesburg on 23 August 2023 Xi and Modi had what Beijing called a candid and in-depth exchange.',
    // In brackets, and behind a colon.
    'Modi and Trump spoke on 2 February 2026. India is to stop buying Russian oil (Washington only).',
    'Modi and Trump spoke on 2 February 2026. An end to purchases of Russian oil: Washington alone.',
    // Whose account leaves it out.
    'Xi and Trump spoke on 24 November 2025: soya figures in the American’s post and not in the Chinese readout.',
    'Merz and Xi met in Beijing on 25 February 2026. That China should use its influence to end the war in Ukraine was Merz’s own suggestion.',
    'GAZA, UKRAINE\nMODI TO STOP BUYING RUSSIAN OIL AFTER CALL WITH TRUMP ON FEB 2, 2026 - WASHINGTON',
    // By somebody whom no record holds.
    'Gazprom speaks of a binding memorandum on Power of Siberia 2, signed in Beijing on 2 September 2025 while Xi and Putin were talking.',
    // A letter by those who made it public.
    'Xi’s letter of congratulation to Trump was made public in Beijing on 7 November 2024.',
    'Trump rang Putin on 9 March 2026. The call came from the White House, Ushakov said.',
    // A live page, a headline, and a verb that the second of two leaves out.
    '11:20 Modi and Trump have spoken by phone, on 2 February 2026.\n11:30 US officials: India stops buying Russian oil.',
    'Modi stops buying Russian oil, ran the headline in Delhi after his phone call with Trump on 2 February 2026.',
    'In their call of 4 February 2026 Trump had discussed Taiwan with Xi, Trump said, and Xinhua that Xi had asked for care with arms sales.',
    // Weather, markets and what stands on no record.
    'Putin and Trump spoke by phone on 9 March 2026. Oil shares in Moscow fell.',
    'The war with Iran has upset the White House’s calendar. Trump asked to put off his visit to Beijing of 31 March 2026, he said.',
    'Merz and Xi sat in Diaoyutai on 25 February 2026. The German’s line was that China ought to use its weight to end the war in Ukraine.',
    'Modi and Putin dined in Delhi on 4 December 2025. His host’s word for energy security was pillar of the partnership.',
    // In a long text: a second speaker behind a semicolon, a doubt, what a house announced, another man’s deed.
    'On 21 June 2026 the talks on the Bürgenstock ended. JD Vance said a strong foundation had been laid; Abbas Araghchi spoke of major progress by the mediators on the war in Lebanon.',
    'When Trump and Xi talked on 6 September 2017 both men condemned the latest North Korean test, if the White House has it right.',
    'On 18 February 2025 Rubio led the American side in talks with Lavrov in Riyadh, and announced afterwards that both would restore the work of their embassies.',
    'Xi wrote to Trump on 15 January 2020. Liu He brought the letter to Washington for the signing of the first-phase trade deal.',
    // A joint statement that another point is nearer to.
    'Rubio and Yermak met in Jeddah on 11 March 2025. A ceasefire of 30 days is acceptable to Ukraine if it is to Russia, the joint statement says.',
    'Trump and Xi met in Busan on 30 October 2025. Trump praised Xi’s part in stopping the war in Gaza.',
    // By a verb that is not of saying alone, or that stands between what is told.
    'JD Vance met the Iranians at Bürgenstock on 22 June 2026, and heard Pakistan’s mediators out. Mediators spoke of encouraging progress.',
    'Bürgenstock, 22 June 2026: Vance has met the Iranians. Encouraging progress had been made there, the Pakistani and Qatari mediators said in a joint statement.',
    'Zelensky and Xi spoke by phone on 26 April 2023. The call and an ambassador for Kyiv, said Zelensky, would strengthen the ties of the two countries.',
    'APEC met in Gyeongju on 1 November 2025. Xi, who sat beside Carney and Takaichi, called for an open regional economy.',
  ])('%s', (text) => {
    expect(findings(text)).toEqual([]);
  });
});

describe('told in nobody’s name, or in the wrong one', () => {
  it.each([
    [
      'Takaichi asked that China let Japanese seafood and beef in again when she met Xi in Gyeongju on 31 October 2025.',
      [
        'unattributed: Takaichi asked that China let Japanese seafood and beef in again when she met Xi in Gyeongju on 31 October 2025',
      ],
    ],
    [
      'Putin and Trump spoke by phone on 29 April 2026. Both presidents believe that Kyiv is dragging out the war.',
      ['unattributed: Both presidents believe that Kyiv is dragging out the war'],
    ],
    [
      'Trump wrote on Truth Social on 13 February 2025 that Putin, in their phone call of 12 February, had invited him to Moscow.',
      [
        'misattributed: Trump wrote on Truth Social on 13 February 2025 that Putin, in their phone call of 12 February, had invited him to Moscow',
      ],
    ],
    [
      'In the words of China’s foreign ministry, Xi and Modi agreed to hasten disengagement along the border when they talked in Johannesburg on 23 August 2023.',
      [
        'misattributed: In the words of China’s foreign ministry, Xi and Modi agreed to hasten disengagement along the border',
      ],
    ],
    [
      'Trump said that he and his guest had agreed not to discuss long-range weapons in public. Zelenskyy had come to the White House on 17 October 2025.',
      [
        'misattributed: Trump said that he and his guest had agreed not to discuss long-range weapons in public',
      ],
    ],
    [
      'The conversation that Xi Jinping and Narendra Modi had in Johannesburg on 23 August 2023 had been asked for by India.',
      [
        'disputed: The conversation that Xi Jinping and Narendra Modi had in Johannesburg on 23 August 2023 had been asked for by India',
      ],
    ],
    [
      'The request for the telephone call of 24 November 2025 between Trump and Xi had come from Washington.',
      [
        'disputed: The request for the telephone call of 24 November 2025 between Trump and Xi had come from Washington',
      ],
    ],
    [
      'On 17 June 2025 Modi and Trump talked by telephone about the ceasefire with Pakistan that the United States had brokered in May.',
      [
        'disputed: On 17 June 2025 Modi and Trump talked by telephone about the ceasefire with Pakistan that the United States had brokered in May',
      ],
    ],
    [
      'Russia interfered in the American election of 2016, and on 16 July 2018, in Helsinki, Putin told Trump that it had not.',
      ['disputed: Russia interfered in the American election of 2016'],
    ],
    [
      'Beijing announced that Xi and Takaichi had discussed the Senkaku Islands when they met in Gyeongju on 31 October 2025.',
      [
        'misattributed: Beijing announced that Xi and Takaichi had discussed the Senkaku Islands when they met in Gyeongju on 31 October 2025',
      ],
    ],
    [
      'The Budapest summit that Trump and Putin had planned in October 2025 was called off for good, and not put back.',
      [
        'disputed: The Budapest summit that Trump and Putin had planned in October 2025 was called off for good, and not put back',
      ],
    ],
    [
      'Modi and Xi fell into talk in Johannesburg on 23 August 2023, a conversation that New Delhi had sought.',
      [
        'disputed: Modi and Xi fell into talk in Johannesburg on 23 August 2023, a conversation that New Delhi had sought',
      ],
    ],
    [
      'Prime Minister Netanyahu is back from Washington. His office said that nothing definite had been agreed when he met Trump at the White House on 11 February 2026.',
      ['misattributed: His office said that nothing definite had been agreed'],
    ],
    [
      'On 27 March 2020 Trump and Xi talked about the coronavirus over the telephone, as both governments reported. China informed the World Health Organization and other countries openly and in time.',
      [
        'unattributed: China informed the World Health Organization and other countries openly and in time',
      ],
    ],
    [
      'Iran was on the agenda when Trump rang Xi on 4 February 2026, CCTV said after the call.',
      [
        'misattributed: Iran was on the agenda when Trump rang Xi on 4 February 2026, CCTV said after the call',
      ],
    ],
    // The agency that sends a story, and a second clause with a subject of its own.
    [
      'DELHI (Reuters) — India is to stop buying Russian oil. Modi and Trump spoke by phone on 2 February 2026.',
      ['unattributed: DELHI (Reuters) — India is to stop buying Russian oil'],
    ],
    // What is refused or told in another matter puts nothing in anybody's name.
    [
      'Xi Jinping rang Donald Trump in April 2025; on which day, the White House would not say.',
      [
        'disputed: Xi Jinping rang Donald Trump in April 2025; on which day, the White House would not say',
      ],
    ],
    [
      'Modi and Trump spoke on 2 February 2026. India is to stop buying Russian oil, and traders in Mumbai have been told to look elsewhere.',
      ['unattributed: India is to stop buying Russian oil'],
    ],
    // In a side's name, with more behind it.
    [
      'Both sides are to work for another 90 days of the tariff truce, the White House said in Stockholm, where talks with He Lifeng had ended on 29 July 2025.',
      [
        'misattributed: Both sides are to work for another 90 days of the tariff truce, the White House said in Stockholm',
      ],
    ],
    [
      'Vance and Rubio received Lars Løkke Rasmussen on 14 January 2026. The two sides remain deeply at odds over Greenland, the White House said.',
      ['misattributed: The two sides remain deeply at odds over Greenland, the White House said'],
    ],
    // Of two points in one sentence each by itself.
    [
      'Lula met Trump in Kuala Lumpur on 26 October 2025. He offered to mediate between Washington and Caracas, and the tariffs were discussed.',
      ['unattributed: He offered to mediate between Washington and Caracas'],
    ],
  ])('%s', (text, expected) => {
    expect(findings(text)).toEqual(expected);
  });
});
