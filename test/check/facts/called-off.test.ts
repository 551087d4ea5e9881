/** What one side did to a contact, and the days that are told beside it. */
import { describe } from 'vitest';
import { kindRows, rows } from '../copy-rows.js';

describe('what one side did to a contact', () => {
  rows([
    [
      '2025-11-10',
      'Xi Jinping cancelled his meeting with Donald Trump in Busan, planned for 30 October 2025.',
      [
        'status: Xi Jinping cancelled his meeting with Donald Trump in Busan, planned for 30 October 2025',
      ],
    ],
    [
      '2025-11-10',
      'Donald Trump almost cancelled his meeting with Xi Jinping in Busan, planned for 30 October 2025, and then went.',
      [],
    ],
    [
      '2025-11-10',
      'Donald Trump cancelled his golf in Seoul to receive Xi Jinping in Busan on 30 October 2025.',
      [],
    ],
    [
      '2026-04-05',
      'Donald Trump put off his visit to Beijing, set for 31 March 2026, because of the war.',
      [],
    ],
    [
      '2026-01-26',
      'Since the cancellation of the Trump-Zelenskiy meeting set for 22 January in Davos, the ministry has asked for transformers.',
      [
        'status: Since the cancellation of the Trump-Zelenskiy meeting set for 22 January in Davos, the ministry has asked for transformers',
      ],
    ],
    [
      '2026-01-20',
      'Relations between Tokyo and Beijing have soured since a meeting of the two leaders set for 31 October was called off.',
      [
        'status: Relations between Tokyo and Beijing have soured since a meeting of the two leaders set for 31 October was called off',
      ],
    ],
    [
      '2026-01-26',
      'Before the cancellation of his dinner with senators, Trump met Zelenskiy in Davos on 22 January.',
      [],
    ],
    ['2026-11-20', 'Ahead of a summit in Miami, Polish officials flew to Washington.', []],
    [
      '2025-12-10',
      'In November 2019 Trump and Xi met at the APEC summit in Santiago, and in South Korea, on 30 October 2025, they met in Busan.',
      [
        'status: In November 2019 Trump and Xi met at the APEC summit in Santiago, and in South Korea, on 30 October 2025, they met in Busan',
      ],
    ],
  ]);
});

describe('days told beside a contact', () => {
  rows([
    [
      '2025-11-26',
      'Donald Trump announced on 21 November 2025 that he had talked with Xi Jinping in a phone call that day.',
      ['date: 21 November 2025'],
    ],
    [
      '2025-11-26',
      'Donald Trump announced on 24 November 2025 that he had talked with Xi Jinping in a phone call that day.',
      [],
    ],
    [
      '2025-07-28',
      'The EU and the United States, who want to trade more by 2030, agreed after a meeting of Trump and von der Leyen at Turnberry on Monday, 27 July.',
      ['date: Monday, 27 July'],
    ],
    [
      '2025-11-29',
      'The row goes back to 7 November, when Takaichi spoke of Taiwan in committee. Trump and Xi talked by phone on 24 November.',
      [],
    ],
  ]);
});

describe('what "that" means, and whom a visit is paid', () => {
  rows([
    [
      '2025-11-26',
      'Donald Trump met Volodymyr Zelensky at the White House on 17 October 2025. He was to have met Vladimir Putin in Budapest that month, and that summit fell through.',
      [],
    ],
    [
      '2025-10-20',
      'Donald Trump and Volodymyr Zelensky were to meet at the White House on 17 October 2025. That meeting was called off.',
      ['status: That meeting was called off'],
    ],
    [
      '2026-05-18',
      'MOSCOW, May 18 - Pipelines come first when Vladimir Putin flies to Beijing for talks with Xi Jinping on Wednesday, two people in the industry said.',
      [],
    ],
  ]);
});

describe('a plan that came to nothing, and what never was', () => {
  rows([
    [
      '2018-07-25',
      'Donald Trump pulled out of the meeting with Vladimir Putin planned for 16 July 2018 in Helsinki.',
      [
        'status: Donald Trump pulled out of the meeting with Vladimir Putin planned for 16 July 2018 in Helsinki',
      ],
    ],
    [
      '2018-07-25',
      'Plans for Donald Trump to meet Vladimir Putin in Helsinki on 16 July 2018 fell through.',
      [
        'status: Plans for Donald Trump to meet Vladimir Putin in Helsinki on 16 July 2018 fell through',
      ],
    ],
    [
      '2018-07-25',
      'Donald Trump and Vladimir Putin never met in Helsinki on 16 July 2018.',
      ['status: Donald Trump and Vladimir Putin never met in Helsinki on 16 July 2018'],
    ],
    // What was never or fell through is another thing beside it.
    ['2018-07-25', 'Trump, who did not meet Khamenei, met Putin in Helsinki on 16 July 2018.', []],
    ['2018-06-20', 'Trump pulled out of a treaty and met Kim in Singapore on 12 June 2018.', []],
    [
      '2018-07-25',
      'Plans to mend the port, which Trump and Putin weighed when they met in Helsinki on 16 July 2018, collapsed.',
      [],
    ],
  ]);
});

describe('what was left undone, and what was done on another day or elsewhere', () => {
  kindRows([
    [
      'No meeting took place between Modi and Xi in Tianjin on 31 August 2025, despite the plans.',
      '2025-09-04',
      ['status'],
    ],
    ['Takaichi and Xi failed to meet in Gyeongju on 31 October 2025.', '2025-11-04', ['status']],
    ['Starmer cried off his 29 January 2026 meeting with Xi in Beijing.', '2026-02-02', ['status']],
    [
      'No meeting of Modi and Xi took place in Tianjin on 30 August 2025; they met a day later.',
      '2025-09-04',
      [],
    ],
    ['Trump did not meet Xi in Vienna on 30 October 2025.', '2025-11-04', []],
    [
      'No meeting between the foreign ministers took place in Busan on 30 October 2025 when Trump met Xi.',
      '2025-11-04',
      [],
    ],
    [
      'Trump skipped the second day of the forum after his talks with Xi in Busan on 30 October 2025.',
      '2025-11-04',
      [],
    ],
  ]);
});

describe('a contact that was held, taken up as one that was not', () => {
  rows([
    [
      '2019-07-07',
      'Trump and Kim met in Hanoi in February 2019. Since the Hanoi summit was cancelled, Seoul has staked its hopes on smaller steps.',
      ['status: Since the Hanoi summit was cancelled, Seoul has staked its hopes on smaller steps'],
    ],
    [
      '2019-07-07',
      'Trump and Kim met in Hanoi in February 2019. Since the Hanoi summit was cut short, Seoul has staked its hopes on smaller steps.',
      [],
    ],
    [
      '2026-02-03',
      'Starmer met Xi in Beijing on 29 January 2026. Both spoke of whisky. The meeting was called off after criticism from the Conservatives.',
      ['status: The meeting was called off after criticism from the Conservatives'],
    ],
    // Of another one that was planned beside it.
    [
      '2026-02-03',
      'Starmer met Xi in Beijing on 29 January 2026. He was also to see factory owners in Shanghai. The meeting was cancelled because of fog.',
      [],
    ],
    [
      '2026-02-03',
      'Starmer met Xi in Beijing on 29 January 2026. On Friday he flew to Tokyo, where Takaichi had invited him to lunch. The meeting was cancelled because of fog.',
      [],
    ],
  ]);
});
