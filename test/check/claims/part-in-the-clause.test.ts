/** Whoever alone has a point and stands in its clause may be the one who tells it, unless what he does there is read. */
import { describe } from 'vitest';
import { kindRows } from '../copy-rows.js';

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

describe('a voice that is only pointed at', () => {
  kindRows([
    [
      'Russia and Ukraine held talks in Istanbul on 29 March 2022. Kyiv’s negotiators said that they had offered neutrality. Moscow would sharply cut military activity towards Kyiv and Chernihiv, Pavel Grishin, the deputy minister, had announced.',
      '2022-04-02',
      [],
    ],
    [
      'Beijing’s account of the call of 24 November 2025 is long. Washington’s leaves Taiwan out; it says that soybeans were discussed.',
      '2025-11-26',
      [],
    ],
    [
      'Sanae Takaichi met Xi in Gyeongju on 31 October 2025. By her own account she raised the Senkaku Islands.',
      '2025-11-03',
      [],
    ],
    [
      'Araghchi and Vance left Bürgenstock on 22 June 2026. Araghchi gave the mediators credit for major progress on ending the war in Lebanon.',
      '2026-06-23',
      [],
    ],
  ]);
});
