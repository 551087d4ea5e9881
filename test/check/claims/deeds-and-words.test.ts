/** What copy tells of a contact's content: deeds that look like words, things without the stand on them, what is named again. */
import { describe } from 'vitest';
import { rows } from '../copy-rows.js';

describe('what somebody did, and no word of his', () => {
  rows([
    [
      '2025-11-02',
      "Trump and Putin talked by phone on Oct. 16. Choosing Budapest was Trump's idea.",
      ["unattributed: Choosing Budapest was Trump's idea"],
    ],
    [
      '2026-02-18',
      'The United States and Iran settled in Geneva on Tuesday on guiding principles for a deal, when Witkoff, Kushner and Araghchi convened for a second round.',
      [
        'unattributed: The United States and Iran settled in Geneva on Tuesday on guiding principles for a deal, when Witkoff, Kushner and Araghchi convened for a second round',
      ],
    ],
    [
      '2026-01-31',
      'Keir Starmer and Xi Jinping, who met in Beijing on Thursday, settled that their countries will share information on irregular migration.',
      [
        'unattributed: Keir Starmer and Xi Jinping, who met in Beijing on Thursday, settled that their countries will share information on irregular migration',
      ],
    ],
    [
      '2025-11-26',
      'Trump and Xi talked by phone on Monday. Trump told reporters that the United States understands how important Taiwan is to China.',
      [
        'misattributed: Trump told reporters that the United States understands how important Taiwan is to China',
      ],
    ],
    [
      '2025-11-26',
      'Trump and Xi talked by phone on Monday. Trump told Xi that the United States understands how important Taiwan is to China, Xinhua reported.',
      [],
    ],
  ]);
});

describe('a thing, without what was said of it', () => {
  rows([
    [
      '2017-11-12',
      'Donald Trump and Xi Jinping spoke by telephone on Sept. 6, in days when North Korea set off its largest bomb yet.',
      [],
    ],
    [
      '2017-11-12',
      "Donald Trump and Xi Jinping spoke by telephone on Sept. 6. They condemned North Korea's most recent nuclear test.",
      ["unattributed: They condemned North Korea's most recent nuclear test"],
    ],
    [
      '2024-04-03',
      "Joe Biden and Xi Jinping telephoned on Tuesday. TikTok's future is in the hands of the Senate, after the House voted to make ByteDance sell the app.",
      [],
    ],
    [
      '2026-01-25',
      'Zelenskyy and Trump conferred at Mar-a-Lago on Dec. 28 over a plan for peace in 20 points.',
      [],
    ],
  ]);
});

describe('what a clause names again', () => {
  rows([
    [
      '2026-01-30',
      'Keir Starmer met Xi Jinping in Beijing on Thursday. Activists had urged him to raise Jimmy Lai, the publisher. The two men had a respectful discussion about the case.',
      ['unattributed: The two men had a respectful discussion about the case'],
    ],
    [
      '2026-01-30',
      'Keir Starmer met Xi Jinping in Beijing on Thursday. Activists had urged him to raise Jimmy Lai, the publisher. The case has drawn protests in London.',
      [],
    ],
    [
      '2026-01-16',
      'Lars Lokke Rasmussen met JD Vance and Marco Rubio at the White House on Wednesday. No minds were changed, and fundamental differences over the island remain.',
      ['unattributed: fundamental differences over the island remain'],
    ],
    [
      '2026-01-17',
      "Xi Jinping received Mark Carney in Beijing on Friday. China's levy on canola seed is coming down to about 15%.",
      ["unattributed: China's levy on canola seed is coming down to about 15"],
    ],
  ]);
});

describe('in whose words a point is told', () => {
  rows([
    [
      '2026-03-10',
      "By an aide's account the Kremlin said that Trump and Putin had talked for an hour on Monday. Venezuela came up too, and so did the oil market. Trump, Yuri Ushakov said, called for an early truce in Ukraine.",
      [],
    ],
    [
      '2025-08-16',
      "Trump and Putin met in Anchorage on Friday. Many points agreed, a few big ones not: that is Donald Trump's sum.",
      [],
    ],
    [
      '2026-01-25',
      'Zelenskyy and Trump met at Mar-a-Lago on Dec. 28. The security guarantees were for Zelenskyy fully agreed then.',
      [],
    ],
    [
      '2021-12-12',
      'Putin asked for guarantees in his video call with Biden on Dec. 7, the Kremlin said. Jake Sullivan, the national security adviser, told reporters that the president had made no concession on the wish of Ukraine to join NATO.',
      [],
    ],
    [
      '2025-06-18',
      'Modi and Trump spoke by telephone on Tuesday, and soon there were two versions of how the fighting had ended. American diplomacy had brokered the truce.',
      ['disputed: American diplomacy had brokered the truce'],
    ],
  ]);
});

describe('what others want, and what somebody says of himself', () => {
  rows([
    [
      '2025-11-02',
      'Trump and Xi met in Busan on Thursday. Growers in Iowa want China to buy 12 million tonnes of soybeans before the year is out.',
      [],
    ],
    [
      '2025-11-02',
      'Trump and Xi met in Busan on Thursday. China will purchase 12 million tonnes of soybeans before the year is out.',
      ['unattributed: China will purchase 12 million tonnes of soybeans before the year is out'],
    ],
    [
      '2025-12-04',
      'Steve Witkoff and Jared Kushner met Vladimir Putin on Tuesday. Putin told a forum that he would like the war to end on his terms.',
      [],
    ],
  ]);
});

describe('who does it, and what is put behind it', () => {
  rows([
    [
      '2026-02-27',
      'Friedrich Merz met Xi Jinping in Beijing on Wednesday. The chancellor asked China to use its influence to end the war in Ukraine, Xinhua said.',
      [
        'misattributed: The chancellor asked China to use its influence to end the war in Ukraine, Xinhua said',
      ],
    ],
    [
      '2017-10-28',
      'Donald Trump and Xi Jinping talked by phone on Wednesday. Trump congratulated Xi on the party congress.',
      ['unattributed: Trump congratulated Xi on the party congress'],
    ],
    [
      '2017-09-20',
      'Donald Trump and Xi Jinping talked by phone on Monday. They agreed to press North Korea as hard as possible by enforcing UN resolutions.',
      [
        'unattributed: They agreed to press North Korea as hard as possible by enforcing UN resolutions',
      ],
    ],
    [
      '2026-04-13',
      'Vance, Witkoff and Kushner met Ghalibaf and Araghchi in Islamabad on Saturday. Iran had refused to give up its nuclear programme.',
      ['unattributed: Iran had refused to give up its nuclear programme'],
    ],
    [
      '2023-04-28',
      'Volodymyr Zelenskyy and Xi Jinping spoke by telephone on Wednesday. The conversation went on for almost an hour, a long one by the standards of such calls.',
      [
        'unattributed: The conversation went on for almost an hour, a long one by the standards of such calls',
      ],
    ],
    [
      '2023-04-28',
      'Volodymyr Zelenskyy and Xi Jinping spoke by telephone on Wednesday. Volodymyr, a baker in Lviv, waited for almost an hour, longer than he had expected.',
      [],
    ],
  ]);
});
