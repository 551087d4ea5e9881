/** Stories of markets, protests and firms that only mention a contact: their days are their own. */
import { describe } from 'vitest';
import { rows } from '../copy-rows.js';

describe('a weekday of something that took part in no contact', () => {
  rows([
    [
      '2025-12-09',
      'TOKYO, Dec 9 - Rice futures climbed on Tuesday, two weeks after Donald Trump and Sanae Takaichi spoke by phone.',
      [],
    ],
    [
      '2025-11-26',
      'TOKYO, Nov 26 - The Nikkei gained on Wednesday after U.S. President Donald Trump and Prime Minister Sanae Takaichi spoke by telephone the day before, less than a month after they met in Tokyo.',
      [],
    ],
    [
      '2025-12-06',
      'MOSCOW, Dec 6 - The rouble firmed on Saturday, a day after Vladimir Putin left New Delhi, where he and Narendra Modi had met for two days.',
      [],
    ],
    [
      '2026-01-30',
      'LONDON, Jan 30 - Distillers raised a glass on Friday, the day after Keir Starmer met Xi Jinping in Beijing.',
      [],
    ],
    [
      '2026-02-04',
      "NEW DELHI, Feb 4 - Farmers' unions burned effigies on Wednesday after Donald Trump cut the tariff on Indian goods following a phone call with Narendra Modi two days earlier.",
      [],
    ],
    [
      '2025-11-26',
      'TOKYO, Nov 26 - Exporters cheered on Wednesday after U.S. President Donald Trump telephoned Prime Minister Sanae Takaichi on Monday.',
      ['date: Monday'],
    ],
  ]);
});

describe('a weekday of those who took part, in no words of contact', () => {
  rows([
    [
      '2025-07-28',
      'BRUSSELS, July 28 - Most European goods will carry a tariff of 15 per cent under the deal that Ursula von der Leyen and Donald Trump struck at Turnberry on Saturday.',
      ['date: Saturday'],
    ],
    [
      '2026-02-27',
      'BERLIN, Feb 27 - On Tuesday, at the Diaoyutai guesthouse, Friedrich Merz asked Xi Jinping to use his influence on Moscow, the chancellor said.',
      ['date: Tuesday'],
    ],
  ]);
});
