/** Since when is told before what is counted, and the means behind the count. */
import { describe } from 'vitest';
import { kindRows } from '../copy-rows.js';

describe('counts with the words in another order', () => {
  kindRows([
    [
      'Trump and Xi met in Beijing from 13 to 15 May 2026. It was the first time since Osaka in 2019 that the two had met.',
      '2026-07-02',
      ['order'],
    ],
    [
      'Trump and Xi met in Beijing from 13 to 15 May 2026. It was the first time since Busan that they had seen each other.',
      '2026-07-02',
      [],
    ],
    [
      'Trump and Xi met in Beijing from 13 to 15 May 2026. It was the first time since 2017 that an American president had been there.',
      '2026-07-02',
      [],
    ],
    [
      "Donald Trump and Vladimir Putin spoke on 29 April 2026. Wednesday's call was the third by telephone this year between the two presidents.",
      '2026-05-02',
      ['order'],
    ],
    [
      'Donald Trump and Vladimir Putin spoke on 29 April 2026. The conversation was the second by telephone this year.',
      '2026-05-02',
      [],
    ],
  ]);
});
