/** At whose wish a contact was, told as the reason for it. */
import { describe } from 'vitest';
import { kindRows, rows } from '../copy-rows.js';

const WRITTEN = '2025-11-27';
const CALL = 'Donald Trump and Xi Jinping spoke by telephone on Monday morning, Washington time.';

describe('whoever had asked for it is the reason that it came about', () => {
  kindRows(
    [
      `${CALL} The call took place because the Americans had asked for it.`,
      `${CALL} It was held because Washington had requested it.`,
      `${CALL} The two men talked because the White House had wanted it.`,
      `${CALL} The chat was set up at Washington’s urging.`,
    ].map((text) => [text, WRITTEN, ['disputed']] as const),
  );
  kindRows([
    [
      'Trump and Xi spoke by phone on 20 December 2019. Trump said the conversation had been held because he had asked for it.',
      '2019-12-23',
      ['misattributed'],
    ],
    [
      'India made a request, and so, last Wednesday in Johannesburg, Narendra Modi and Xi Jinping stood together for a few minutes.',
      '2023-08-28',
      ['disputed'],
    ],
  ]);
  rows(
    [
      `${CALL} The call took place because the Americans had sought a truce.`,
      `${CALL} The call took place because the farmers had asked for it.`,
      `${CALL} According to Beijing, the call was held because the Americans had asked for it.`,
      `${CALL} The tariffs came down because the Americans had asked for it.`,
    ].map((text) => [WRITTEN, text, []] as const),
  );
  rows([
    [
      '2023-08-28',
      'India has put in a request for more gas, and so the ministers will meet. Narendra Modi and Xi Jinping met in Johannesburg last Wednesday.',
      [],
    ],
  ]);
});
