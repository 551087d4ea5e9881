/** Whose word a point is that stands in a text, in an answer, or behind a roundabout turn. */
import { describe } from 'vitest';
import { rows } from '../copy-rows.js';

const PLANTS = 'Trump proposed that the US own Ukraine’s power plants';

describe('what a text has in it', () => {
  rows([
    [
      '2024-04-05',
      'The statement the White House issued on the 2 April 2024 call between Joe Biden and Xi Jinping opens with the customary courtesies. Further down, the same text has the two discussing peace and stability across the Taiwan Strait.',
      [],
    ],
    [
      '2024-04-05',
      'The US readout of the call of 2 April 2024 between Joe Biden and Xi Jinping fills a page. A paragraph near the top deals with peace and stability across the Taiwan Strait.',
      [],
    ],
    [
      '2025-03-22',
      'What Kyiv put out after the call of 19 March 2025 between Trump and Zelenskyy speaks of US ownership of Ukraine’s power plants, as Trump proposed it.',
      [
        'misattributed: What Kyiv put out after the call of 19 March 2025 between Trump and Zelenskyy speaks of US ownership of Ukraine’s power plants, as Trump proposed it',
      ],
    ],
  ]);
});

describe('a side that is asked, heard or read', () => {
  rows([
    [
      '2025-03-22',
      `Trump and Zelenskyy spoke on 19 March 2025. Kyiv has it on record that ${PLANTS}.`,
      [`misattributed: Kyiv has it on record that ${PLANTS}`],
    ],
    [
      '2025-03-22',
      `Trump and Zelenskyy spoke on 19 March 2025. On the Ukrainian side it was reported that ${PLANTS}.`,
      [`misattributed: On the Ukrainian side it was reported that ${PLANTS}`],
    ],
    [
      '2025-03-22',
      `Ask Washington what Trump and Zelenskyy went over on 19 March 2025, and the answer comes at once: ${PLANTS}.`,
      [],
    ],
    [
      '2025-03-22',
      `Among the points that Washington drew attention to after the call of 19 March 2025 between Trump and Zelenskyy: ${PLANTS}.`,
      [],
    ],
    // Those who met stand before the "that", and it is not theirs.
    [
      '2025-03-22',
      `Kyiv let it be known after the call of 19 March 2025 between Trump and Zelenskyy that ${PLANTS}.`,
      [
        `misattributed: Kyiv let it be known after the call of 19 March 2025 between Trump and Zelenskyy that ${PLANTS}`,
      ],
    ],
    // A spokesman tells what both vouched for.
    [
      '2020-02-09',
      'A spokesperson for the White House read out a text about the call of 6 February 2020 between Donald Trump and Xi Jinping. Trump and Xi once more vouched that the first trade deal would be carried out, the spokesperson continued.',
      [],
    ],
    [
      '2025-03-22',
      'Trump and Zelenskyy spoke on 19 March 2025. Washington was the only one to mention Trump’s proposal of US ownership of Ukraine’s power plants.',
      [],
    ],
  ]);
});

describe('what was spoken of, in other words', () => {
  rows([
    [
      '2025-03-22',
      'Trump and Zelenskyy went over Washington as proprietor of Ukraine’s power stations when they spoke on 19 March 2025.',
      [
        'unattributed: Trump and Zelenskyy went over Washington as proprietor of Ukraine’s power stations',
      ],
    ],
    [
      '2026-02-09',
      'Xi and Trump spoke on 4 February 2026. Xi’s plea for prudence in arming Taiwan came up.',
      ['unattributed: Xi’s plea for prudence in arming Taiwan came up'],
    ],
  ]);
});

describe('where those are who tell it', () => {
  rows([
    [
      '2023-11-18',
      'Government spokespeople in Washington wound up their briefing on the summit of 15 November 2023 between Joe Biden and Xi Jinping with a smile.',
      [],
    ],
    [
      '2017-09-08',
      'The press officer, briefing correspondents on the call of 6 September 2017 between Xi Jinping and Donald Trump over coffee and biscuits, was in a good mood.',
      [],
    ],
    [
      '2026-02-14',
      'Netanyahu and Trump discussed going on talking to Iran in their meeting on 11 February 2026, Washington said.',
      [],
    ],
  ]);
});
