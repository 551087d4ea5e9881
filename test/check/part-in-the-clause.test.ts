/** Whoever alone has a point and stands in its clause may be the one who tells it, unless what he does there is read. */
import { describe } from 'vitest';
import { kindRows } from './copy-rows.js';

const LONDON = 'Keir Starmer met Xi in Beijing on 29 January 2026';
const TURNBERRY = 'Trump and von der Leyen met at Turnberry on 27 July 2025.';
const DELHI = 'Modi met Putin in New Delhi on 5 December 2025.';
const KUALA_LUMPUR = 'Trump and Lula met in Kuala Lumpur on 26 October 2025.';

describe('the part of a side in a clause', () => {
  kindRows([
    [`${LONDON}. The prime minister sees progress on lower tariffs for whisky.`, '2026-11-20', []],
    [`${LONDON}, with Starmer celebrating progress on lower tariffs for whisky.`, '2026-11-20', []],
    [`${LONDON}. There was progress on lower tariffs for whisky.`, '2026-11-20', ['unattributed']],
    [
      'Merz was in Beijing on 25 February 2026 for talks with Xi. Xi called for trust and for closer strategic communication.',
      '2026-11-20',
      [],
    ],
    [`${TURNBERRY} The 750 billion dollars for US energy are Trump's sum.`, '2026-11-20', []],
    [
      `${TURNBERRY} The EU will buy US energy worth 750 billion dollars.`,
      '2026-11-20',
      ['unattributed'],
    ],
    [`${DELHI} Putin ordered fuel for India without interruption.`, '2026-11-20', []],
    [`${DELHI} President Putin promised India fuel without interruption.`, '2026-11-20', []],
    [
      `${DELHI} Russia will supply India with fuel without interruption.`,
      '2026-11-20',
      ['unattributed'],
    ],
    [`${KUALA_LUMPUR} Lula counts on Trump having the tariffs reviewed.`, '2026-11-20', []],
    [
      `${KUALA_LUMPUR} Lula offered to mediate between Washington and Caracas.`,
      '2026-11-20',
      ['unattributed'],
    ],
  ]);
});
