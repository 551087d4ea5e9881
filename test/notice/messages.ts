/**
 * Messages as they are written in a newsroom's channels, and what is to be done about them: the
 * tests' own, beside the labelled set of test/sets. "contact" and "latest" name the event that is
 * shown, "unlogged" the parties and, where the words tell it, the kind.
 */

export interface Told {
  text: string;
  /** When it was written; noon of 22 November 2026 where it is left out. */
  at?: string;
  contact?: string;
  latest?: string;
  unlogged?: string;
}

export const TOLD: readonly Told[] = [
  { unlogged: 'CN-US call', text: 'Trump just got off the phone with Xi' },
  { latest: '2026-02-04-cn-us-call', text: 'Trump spoke by phone with Xi, says the White House' },
  { contact: '2025-11-24-cn-us-call', text: 'Remember the Trump-Xi call on Nov 24 2025?' },
  { contact: '2025-10-30-cn-us-meeting', text: 'Need a pic from when Trump met Xi in Busan' },
  { latest: '2026-05-13-cn-us-visit', text: 'any wires on Trump meeting Xi?' },
  { unlogged: 'IN-RU', text: 'BREAKING: Putin, Modi hold talks' },
  { unlogged: 'RU-US call', text: 'Kremlin: Putin and Trump are on the phone right now' },
  { unlogged: 'CN-JP', text: 'Xi and Takaichi are holding talks in Tokyo today' },
  { latest: '2026-04-29-ru-us-call', text: "who's on the Trump–Putin call story?" },
  { latest: '2026-04-29-ru-us-call', text: 'the Putin-Trump phone call was the third this year' },
  {
    contact: '2025-08-15-ru-us-summit',
    text: 'we ran that after the Trump–Putin summit in Anchorage',
  },
  { contact: '2025-08-15-ru-us-summit', text: 'putin and trump met in anchorage in august 2025' },
  { unlogged: 'HU-RU meeting', text: "Hungary's Orbán met Putin in Moscow yesterday" },
  { unlogged: 'FR-IN', text: 'Modi to host Macron in Delhi next month' },
  { unlogged: 'CN-GB call', text: 'Starmer rang Xi this morning :telephone_receiver:' },
  { unlogged: 'DE-FR', text: 'Macron and Merz spoke last night' },
  {
    contact: '2026-01-29-cn-gb-meeting',
    text: 'Starmer sat down with Xi in Beijing on 29 January',
  },
  { latest: '2026-01-29-cn-gb-meeting', text: "Starmer's meeting with Xi was a bit awkward" },
  {
    contact: '2025-09-29-il-us-meeting',
    text: 'Netanyahu visited the White House on 29 September 2025',
  },
  { contact: '2026-02-11-il-us-meeting', text: 'Trump hosted Netanyahu on Feb 11' },
  { latest: '2026-02-02-in-us-call', text: 'Modi called Trump to congratulate him' },
  { unlogged: 'BR-US', text: 'Lula spoke to Trump earlier today' },
  { contact: '2026-05-20-cn-ru-visit', text: 'Putin visited Xi in Beijing on May 20' },
  { latest: '2026-05-20-cn-ru-visit', text: 'subbing the Putin visit to China piece now' },
  {
    contact: '2025-10-ru-us-summit',
    text: 'Remember the Trump–Putin summit in Budapest that was called off',
  },
  { contact: '2022-02-04-cn-ru-meeting', text: 'Xi and Putin met on 4 February 2022' },
  { unlogged: 'IR-US', text: 'US and Iranian negotiators met in Geneva on Thursday' },
  { contact: '2026-06-21-ir-us-talks', text: 'US-Iran talks on 21 June' },
  { contact: '2025-05-10-cn-us-talks', text: 'Bessent and He Lifeng met in Geneva on May 10 2025' },
  { unlogged: 'IN-PK', text: 'leaders of India and Pakistan spoke today' },
  { unlogged: 'SA-UA', text: 'Zelensky just landed in Riyadh for talks with MBS' },
  { latest: '2025-12-04-in-ru-visit', text: "where's our copy on Putin's visit to India?" },
  {
    contact: '2026-01-13-jp-kr-meeting',
    text: "Japan's Takaichi hosted South Korea's Lee on Jan 13",
  },
  { latest: '2026-01-13-jp-kr-meeting', text: 'PM Takaichi met President Lee' },
  { unlogged: 'JP-KR call', text: 'PM Takaichi called President Lee today' },
  { unlogged: 'TR-UA', text: 'Erdogan received Zelenskyy in Ankara on Friday' },
  { unlogged: 'CN-EU', text: 'von der Leyen and Xi are to meet on Tuesday' },
  { unlogged: 'GB-US', text: 'FLASH: STARMER SPEAKS WITH TRUMP' },
  { latest: '2026-02-04-cn-us-call', text: "TRUMP SPEAKS WITH CHINA'S XI BY PHONE" },
  {
    unlogged: 'CN-US call',
    text: '*BREAKING* Trump has just called <https://reuters.com/x|Xi Jinping>, per WH',
  },
  {
    contact: '2025-11-24-cn-us-call',
    text: 'Trump-Xi call of 24/11/2025, do we have the readout?',
  },
  {
    contact: '2025-11-24-cn-us-call',
    text: 'On Monday, Nov. 24, 2025, Xi spoke by phone with Trump',
  },
  {
    contact: '2025-11-25-jp-us-call',
    text: 'Trump phoned Takaichi the day after, on 25 November 2025',
  },
  { unlogged: 'JP-US call', text: 'Takaichi spoke to Trump by phone on 25 November 2024' },
  { unlogged: 'CN-US', text: 'Trump and Xi met in 2014' },
  {
    contact: '2017-04-06-cn-us-summit',
    text: 'Trump and Xi first met at Mar-a-Lago in April 2017',
  },
  { contact: '2018-06-12-kp-us-summit', text: 'Trump and Kim met in Singapore on 12 June 2018' },
  { unlogged: 'KP-US', text: 'Kim Jong Un wrote to Trump today' },
  {
    contact: '2019-12-20-cn-us-call',
    text: 'Trump just got off the phone with Xi, tweets coming',
    at: '2019-12-20T18:00Z',
  },
  {
    latest: '2019-06-29-cn-us-meeting',
    text: 'Trump and Xi met at the G20',
    at: '2019-08-01T10:00Z',
  },
  { contact: '2019-12-20-cn-us-call', text: 'Trump called Xi yesterday', at: '2019-12-21T10:00Z' },
  { contact: '2026-02-04-cn-us-call', text: 'so Trump spoke to Xi today', at: '2026-02-04T20:00Z' },
  {
    contact: '2026-02-04-cn-us-call',
    text: 'so Trump spoke to Xi last night',
    at: '2026-02-05T08:00Z',
  },
  { unlogged: 'CA-CN', text: 'Carney arrived in Beijing for talks with Xi today' },
  {
    contact: '2026-01-16-ca-cn-meeting',
    text: 'Carney arrived in Beijing for talks with Xi today',
    at: '2026-01-15T20:00Z',
  },
  { latest: '2026-01-16-ca-cn-meeting', text: 'After meeting Xi, Carney said ties were reset' },
  {
    latest: '2026-04-29-ru-us-call',
    text: 'Trump said after a call with Putin that he was disappointed',
  },
  {
    latest: '2025-03-19-ua-us-call',
    text: 'Trump told reporters he had a good call with Zelenskyy',
  },
  {
    // In Davos, where neither was at home.
    latest: '2026-01-22-ua-us-meeting',
    text: 'Zelenskyy was received by Trump, photos in the system',
  },
  { unlogged: 'FR-US', text: 'Macron is meeting Trump at the White House tomorrow' },
  { unlogged: 'CN-RU', text: 'Xi will travel to Moscow in January for a summit with Putin' },
  { unlogged: 'CN-IN', text: 'Xi is set to visit India next year' },
  { unlogged: 'US-VE call', text: 'Trump and Maduro had a phone call on Saturday' },
  { contact: '2025-11-us-ve-call', text: 'Trump and Maduro spoke by phone in November 2025' },
  { unlogged: 'IL-SA', text: 'Netanyahu met MBS in secret on Friday' },
  {
    contact: '2020-11-22-il-sa-meeting',
    text: 'Netanyahu flew to Neom to meet MBS on 22 Nov 2020',
  },
  { unlogged: 'BR-CO', text: 'The presidents of Brazil and Colombia met in Bogotá on Wednesday' },
  { latest: '2026-01-07-co-us-call', text: 'Petro says his call with Trump went well' },
  { contact: '2025-03-12-ir-us-letter', text: "Trump's letter to Khamenei in March 2025" },
  { latest: '2025-03-12-ir-us-letter', text: 'Trump sent a letter to Khamenei' },
  { contact: '2023-03-06-cn-ir-sa-talks', text: 'the Iran-Saudi talks in Beijing in March 2023' },
  {
    contact: '2026-01-23-ru-ua-us-talks',
    text: 'trilateral talks between Russia, Ukraine and the US in Abu Dhabi on 23 January',
  },
  { unlogged: 'RU-US', text: 'Witkoff flew to Moscow and met Putin yesterday' },
  { latest: '2025-12-02-ru-us-talks', text: 'Witkoff held talks with Putin' },
  { unlogged: 'EG-TR call', text: 'Erdoğan and Sisi spoke by phone about Gaza this afternoon' },
  { unlogged: 'FR-NG', text: 'Macron receives Tinubu of Nigeria at the Elysee today' },
  { latest: '2026-02-25-cn-de-meeting', text: 'pls send pics of Merz meeting Xi' },
  { unlogged: 'DE-GB', text: 'Merz and Starmer to sign treaty after talks in Berlin tomorrow' },
  { latest: '2025-12-02-ru-us-talks', text: 'Witkoff optimistic after talks with Putin' },
  { unlogged: 'RU-US', text: 'Lavrov spoke to Rubio on Friday' },
  { unlogged: 'JP-KR', text: 'Tokyo and Seoul hold summit today' },
  {
    contact: '2025-02-28-ua-us-meeting',
    text: 'that Oval Office bust-up when Zelensky met Trump on Feb 28 2025',
  },
  { latest: '2026-02-11-il-us-meeting', text: 'Netanyahu–Trump meeting: WH releases photos' },
  { unlogged: 'IR-US', text: 'Araghchi spoke to Witkoff by phone an hour ago' },
  { unlogged: 'SA-US call', text: 'MBS called Trump today to thank him' },
  { unlogged: 'CN-NATO', text: 'Rutte met Wang Yi on the sidelines of UNGA yesterday' },
  { latest: '2026-02-04-cn-ru-video-call', text: 'Putin and Xi spoke by video link' },
  { unlogged: 'CN-RU', text: 'Putin and Xi speaking by video link now' },
  { unlogged: 'DE-TR', text: 'German chancellor lands in Ankara, meets Erdogan today' },
  {
    contact: '2025-07-27-eu-us-meeting',
    text: 'von der Leyen met Trump in Scotland on 27 July 2025',
  },
  {
    contact: '2025-08-18-de-eu-fi-fr-gb-it-nato-ua-us-summit',
    text: 'Zelensky and Macron were at the White House to meet Trump on Aug 18 2025',
  },
  { unlogged: 'KP-RU call', text: 'Kim Jong Un and Putin talked on the phone yesterday' },
  { latest: '2024-06-19-kp-ru-visit', text: "do we have file on Putin's trip to North Korea?" },
  { unlogged: 'RU-UA', text: 'Putin agrees to meet Zelensky' },
  { unlogged: 'RU-UA', text: 'Putin and Zelensky have agreed to meet in Istanbul next week' },
  { contact: '2026-03-31-cn-us-visit', text: "Trump's March visit to China was called off" },
  { unlogged: 'CN-US letter', text: 'Xi sent Trump a letter today' },
  { unlogged: 'BR-FR', text: 'Lula & Macron met today in Belem :flag-br: :flag-fr:' },
  { unlogged: 'CN-US call', text: 'trump just called xi lol' },
  { unlogged: 'RU-US', text: 'putin and trump are talking rn' },
  {
    unlogged: 'BR-ZA',
    text: 'Ramaphosa and Lula met on the margins of the BRICS gathering yesterday',
  },
  {
    unlogged: 'AM-AZ',
    text: 'Aliyev and Pashinyan signed the peace deal after talks in Yerevan today',
  },
  {
    contact: '2025-08-08-am-az-us-summit',
    text: 'Aliyev and Pashinyan met Trump at the White House on 8 August 2025',
  },
  { unlogged: 'AU-NZ call', text: "Albanese phoned New Zealand's prime minister this morning" },
  { unlogged: 'CN-EU', text: 'EU-China summit opens tomorrow' },
  { latest: '2025-07-24-cn-eu-summit', text: 'our EU–China summit explainer needs a refresh' },
  { contact: '2025-07-24-cn-eu-summit', text: 'the EU-China summit in July 2025 lasted one day' },
  { latest: '2026-04-29-ru-us-call', text: 'Ushakov: the Putin–Trump call lasted 90 minutes' },
  {
    unlogged: 'RU-US call',
    text: 'Ushakov says Putin spoke with Trump by phone today for 90 minutes',
  },
  { unlogged: 'FR-UA', text: 'Macron held a video call with Zelensky on Thursday' },
  { unlogged: 'ES-MX', text: "Spain's Sánchez hosts Mexican President Sheinbaum in Madrid" },
  {
    unlogged: 'ES-MX',
    text: "Spain's Sánchez hosted Mexico's president Claudia Sheinbaum in Madrid on Friday",
  },
  { unlogged: 'IN-LK', text: 'Modi visited Sri Lanka last week' },
  { unlogged: 'CA-IN', text: 'Carney invited Modi to the G7 and they spoke by phone on Friday' },
  { unlogged: 'CA-IN', text: 'Carney and Modi, who last met in June, talked by phone today' },
  { unlogged: 'EU-TR', text: 'Costa and Erdogan had a phone call about migration on Tuesday' },
  {
    unlogged: 'FI-US',
    text: 'Stubb golfed with Trump, then they held talks at the White House today',
  },
  {
    latest: '2026-01-29-cn-gb-meeting',
    text: "Xi and Sir Keir Starmer's meeting, the pool report is in",
  },
  { contact: '2026-02-17-ir-us-talks', text: 'Araghchi and Witkoff held indirect talks on Feb 17' },
  {
    latest: '2026-06-21-ir-us-talks',
    text: 'indirect talks between Iran and the United States, pls use "indirect"',
  },
  { unlogged: 'IL-LB', text: 'Israel and Lebanon held direct talks in Naqoura yesterday' },
  {
    unlogged: 'JP-PH',
    text: "Takaichi flew to Manila for a summit with Marcos's government, arriving today",
    at: '2026-11-22T12:00Z',
  },
  { unlogged: 'CN-VN', text: 'Xi lands in Hanoi today for a state visit' },
  { unlogged: 'DE-RU call', text: 'Merz called Putin for the first time last night' },
  { unlogged: 'FR-IN', text: 'Macron met Modi at the AI summit in Delhi on Friday' },
  { unlogged: 'CN-US', text: 'Trump-Xi meeting set for Thursday in Shenzhen' },
  { unlogged: 'RU-US', text: 'New date for Putin–Trump summit: 4 December' },
  {
    contact: '2025-10-16-ru-us-call',
    text: "Putin rang Trump the day before Zelensky's visit, on 16 October 2025",
  },
  {
    contact: '2025-10-17-ua-us-meeting',
    text: 'On 17 October 2025 Zelensky was at the White House for a meeting with Trump',
  },
  {
    contact: '2024-10-23-cn-in-meeting',
    text: 'Kazan, 23 Oct 2024: Modi and Xi hold first bilateral in five years',
  },
  { contact: '2023-11-15-cn-us-summit', text: 'biden met xi near san francisco in nov 2023' },
  { latest: '2024-11-16-cn-us-meeting', text: "Biden's last meeting with Xi" },
  { latest: '2025-09-29-il-us-meeting', text: 'Bibi met Trump', at: '2025-10-05T10:00Z' },
];
