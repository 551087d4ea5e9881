/** What is open in its own sentence, and plain from another one of the same text. */
import { describe } from 'vitest';
import { rows } from '../copy-rows.js';

describe('a contact that another sentence tells in full', () => {
  rows([
    [
      '2025-11-20',
      'Mohammed bin Salman was welcomed to the White House on November 18. The visit came little more than a year after the crown prince’s awkward encounter with Joe Biden. When the two met in Jeddah on July 15, 2022, Biden brought up the killing of Jamal Khashoggi, the White House said.',
      ['interval: little more than a year after'],
    ],
    [
      '2025-11-20',
      'Mohammed bin Salman was welcomed to the White House on November 18. The visit came three years and four months after the crown prince’s awkward encounter with Joe Biden. When the two met in Jeddah on July 15, 2022, Biden brought up the killing of Jamal Khashoggi, the White House said.',
      [],
    ],
    // Two fit, and either may be meant.
    [
      '2026-06-01',
      'Trump and Putin met in Anchorage on 15 August 2025; in Helsinki they had met on 16 July 2018. A year after the summit with Putin, traders have forgotten it.',
      [],
    ],
  ]);
});

describe('"It was Trump’s first trip": the one that was just told of', () => {
  rows([
    [
      '2026-05-20',
      'Donald Trump paid a state visit to Beijing from May 13 to 15. It was Trump’s first trip to China since November 2017, and it came barely two months after he and Xi Jinping met in Busan.',
      ['interval: barely two months after'],
    ],
    [
      '2026-05-20',
      'Donald Trump paid a state visit to Beijing from May 13 to 15. It was Trump’s first trip to China since November 2017, and it came six and a half months after he and Xi Jinping met in Busan.',
      [],
    ],
    [
      '2026-05-20',
      'Donald Trump paid a state visit to Beijing from May 13 to 15. Xi Jinping’s first trip to the United States since 2017 will follow.',
      [],
    ],
  ]);
});
