/** A point told freely, the voices it is told in, and sentences beside it that only share its words. */
import { describe } from 'vitest';
import { kindRows, rows } from '../copy-rows.js';

const WRITTEN = '2026-11-20';

describe('a point told freely', () => {
  kindRows(
    [
      'Trump and Xi were on the telephone on 1 November 2018. North Korea was on the table, too.',
      'Biden and Xi met in Bali on 14 November 2022. Tibet and Xinjiang were subjects as well.',
      'Netanyahu, Trump and Qatar’s prime minister spoke by phone on 29 September 2025. A mechanism will help the three to coordinate better.',
      'Starmer saw Xi in Beijing on 29 January 2026. The two governments will tell each other what they know of irregular migration.',
      'Russian and Ukrainian delegations met in Istanbul on 2 June 2025. Moscow will give back 6,000 bodies without anything in return.',
      'Zelenskyy and Trump spoke by phone on 19 March 2025. Kyiv is to get more Patriots, for which its president asked.',
      'Modi and Xi met in Tianjin on 31 August 2025. Planes will fly straight between the two countries again.',
      'Modi and Trump spoke by phone on 2 February 2026. American goods for more than 500 billion dollars will be bought by India.',
      'Xi and Trump spoke by phone on 27 March 2020. An offer of Chinese help against the virus was made by Xi.',
      'Witkoff met the Iranians in Geneva on 17 February 2026. Within two weeks Tehran was to come back with proposals in detail.',
    ].map((text) => [text, WRITTEN, ['unattributed']] as const),
  );
});

describe('a point in dispute', () => {
  kindRows(
    [
      'Joe Biden laid the murder of Jamal Khashoggi at the crown prince’s door when the two met in Jeddah on 15 July 2022.',
      'Modi and Xi spoke in Johannesburg on 23 August 2023. Both capitals told of it. India had asked for the conversation.',
    ].map((text) => [text, WRITTEN, ['disputed']] as const),
  );
});

describe('a point in the mouth of a side that leaves it out', () => {
  kindRows(
    [
      'Xi and Zelenskyy spoke by phone on 26 April 2023. The Chinese foreign ministry put the length of the call at nearly an hour.',
      'Trump received Xi’s hospitality in Beijing from 13 to 15 May 2026. The White House has the Chinese leader warning that Taiwan, if handled badly, could lead to clashes.',
      'Biden and Xi spoke by phone on 28 July 2022. The Chinese report that climate change and health security were handed to their teams.',
      'Xi and Trump spoke by phone on 5 June 2025. Xinhua quoted Trump as saying that questions over rare earths should be settled now.',
      'Kim Jong Un and Putin met in Pyongyang on 19 June 2024. According to KCNA, Putin also said that military-technical cooperation was not ruled out.',
      'Biden and Xi spoke by phone on 2 April 2024. Beijing’s account of the conversation between the two leaders on that Tuesday has Biden bringing up TikTok’s owners.',
    ].map((text) => [text, WRITTEN, ['misattributed']] as const),
  );
});

describe('what only shares the words of a point, or names its voice', () => {
  rows(
    [
      'Starmer saw Xi in Beijing on 29 January 2026. Irregular migration came up, the British report, and the two will share what they know.',
      'Biden and Xi met in Bali on 14 November 2022. The Americans add that their Secretary of State is to visit China.',
      'Modi and Trump spoke by phone on 2 February 2026. India will buy American goods for more than 500 billion dollars, if Washington is right.',
      'Modi and Trump spoke by phone on 2 February 2026. India will buy American goods for more than 500 billion dollars, if one asks in Washington, and will not if one asks in Delhi.',
      'Trump and Xi were on the telephone on 1 November 2018. North Korea sent a delegation to Berlin that day.',
      'Modi and Xi met in Tianjin on 31 August 2025. The airlines of the two countries had lost a fifth of their passengers in 2020.',
      'Xi and Zelenskyy spoke by phone on 26 April 2023 for almost an hour, the Ukrainian president’s spokesman said.',
      'Biden and Xi spoke by phone on 2 April 2024. TikTok’s own staff were the last to hear of it.',
      'Netanyahu, Trump and Qatar’s prime minister spoke by phone on 29 September 2025. Better coordination was needed long before, an Israeli paper wrote.',
      'Russian and Ukrainian delegations met in Istanbul on 2 June 2025. The bodies of soldiers lay in refrigerated trucks at the border.',
      'Witkoff met the Iranians in Geneva on 17 February 2026. The White House is silent on who was to draft texts.',
      'Xi and Trump spoke by phone on 27 March 2020. The virus had killed 1,500 Americans by then.',
      'Trump was in Beijing from 13 to 15 May 2026. China buys more soybeans than any other country.',
      'Starmer saw Xi in Beijing on 29 January 2026. Whisky from Scotland stood on the shelves of every Chinese airport.',
      'Takaichi and Xi met in Gyeongju on 31 October 2025. Japanese seafood and beef were on the menu.',
      'Petro and Trump spoke by phone on 7 January 2026. Clean energy made up a third of Colombian power in 2020.',
      'Zelenskyy and Trump spoke by phone on 19 March 2025. Patriot systems stood around Kyiv.',
      'Takaichi and Xi met in Gyeongju on 31 October 2025. The Japanese remember that she raised Chinese activity around the Senkaku Islands.',
      'Blinken met Xi in Beijing on 19 June 2023. What he came away without, by his own admission, was a resumption of contacts between the two militaries.',
      'Putin visited Modi in New Delhi on 4 and 5 December 2025. An Indian ship with fuel from Russia lay off Goa that week.',
      'Xi and Trump spoke by phone on 5 June 2025. It was the Americans who had asked for the call, in Beijing’s telling; Washington, that there had been no request.',
      'Kim Jong Un and Putin met in Pyongyang on 19 June 2024. The treaty was called peaceful by the host, KCNA reported.',
    ].map((text) => [WRITTEN, text, []] as const),
  );
});
