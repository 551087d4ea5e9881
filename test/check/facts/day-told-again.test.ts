/** The day of a contact in a sentence of its own, behind the one that tells of it. */
import { describe } from 'vitest';
import { kindRows } from '../copy-rows.js';

describe('a sentence that says only when it took place', () => {
  kindRows([
    [
      'The meeting between Xi Jinping and Sanae Takaichi in Gyeongju was short. It was held on 29 October 2025.',
      '2025-12-03',
      ['date'],
    ],
    [
      'The visit by Vladimir Putin to New Delhi was long planned. In fact it took place on 9 December 2025.',
      '2025-12-20',
      ['date'],
    ],
    [
      'The meeting between Xi Jinping and Sanae Takaichi in Gyeongju was short. It was held on 31 October 2025.',
      '2025-12-03',
      [],
    ],
    [
      'Xi Jinping and Sanae Takaichi met in Gyeongju at the APEC summit. It was held on 1 November 2025.',
      '2025-12-03',
      [],
    ],
    [
      'The meeting between Xi Jinping and Sanae Takaichi in Gyeongju made way for elections. They were held on 8 February 2026.',
      '2026-03-03',
      [],
    ],
    [
      'The meeting between Xi Jinping and Sanae Takaichi in Gyeongju was short. It was not held on 29 October 2025.',
      '2025-12-03',
      [],
    ],
  ]);
});
