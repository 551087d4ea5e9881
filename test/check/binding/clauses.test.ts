/** Which clause of a sentence has the contact, with its people, its place and its day. */
import { describe } from 'vitest';
import { rows } from '../copy-rows.js';

describe('whose clause it is', () => {
  rows([
    [
      '2025-11-03',
      'Macron was in Seoul when Xi Jinping and Lee Jae-myung sat down in Gyeongju on 1 November 2025.',
      [],
    ],
    [
      '2025-07-30',
      'Kaja Kallas stayed in Brussels while Trump and von der Leyen sealed their bargain at Turnberry on 27 July 2025.',
      [],
    ],
    [
      '2019-08-02',
      'Trump pressed Zelenskyy by phone on 25 August 2019 to get Biden and his son investigated.',
      ['date: 25 August 2019'],
    ],
    [
      '2026-01-12',
      'Trump rang Petro on 7 January 2026 to talk about Maduro and Delcy Rodríguez.',
      [],
    ],
    ['2025-06-20', 'Carney had them all in Banff from 15 to 17 May 2025.', []],
    [
      '2025-06-20',
      'In Ottawa from 15 to 17 June 2025 Carney hosted Trump, Macron, Merz, Meloni, Ishiba and Starmer.',
      ['place: Ottawa'],
    ],
    [
      '2025-08-20',
      'Trump had Zelenskyy, Macron, Merz, Starmer, Meloni and Stubb round a table on 18 August 2025 at Camp David.',
      ['place: Camp David'],
    ],
    [
      '2025-08-20',
      'Macron, Merz and Starmer spoke by video on 17 August 2025, a day before they joined Zelenskyy in Washington.',
      [],
    ],
    [
      '2025-08-15',
      'In the White House on 8 August 2025, a week after Netanyahu had been there, Trump, Aliyev and Pashinyan signed a paper.',
      [],
    ],
    [
      '2025-03-20',
      "Starmer's appointment in the Oval Office on 27 February 2025 was called off at the last minute.",
      [
        "status: Starmer's appointment in the Oval Office on 27 February 2025 was called off at the last minute",
      ],
    ],
    [
      '2025-03-20',
      "Starmer's appointment of a new envoy in Washington was put off until after 27 February 2025.",
      [],
    ],
    [
      '2026-01-20',
      'Takaichi took Lee Jae-myung to the old temples. In Nara, on 13 and 14 February 2025, a shared future was agreed.',
      [],
    ],
    [
      '2026-01-20',
      'Takaichi gave Lee Jae-myung drumsticks. In Nara, on 13 and 14 December 2025, a shared approach to the North was agreed.',
      ['date: 13 and 14 December 2025'],
    ],
    [
      '2026-04-20',
      'On 31 March 2026 Trump was in Beijing, and Xi with him.',
      ['status: On 31 March 2026 Trump was in Beijing, and Xi with him'],
    ],
    ['2026-04-20', 'On 31 March 2026 Trump was to have been in Beijing with Xi.', []],
    [
      '2026-04-20',
      'On 31 March 2026 Trump was in Florida and not, as planned, in Beijing with Xi.',
      [],
    ],
    [
      '2026-02-20',
      'Bessent and He Lifeng are awaited at the OECD in Paris on 15 March 2026, aides say.',
      [],
    ],
    [
      '2025-10-20',
      'In Sharm el-Sheikh on 13 October 2025, two weeks after Netanyahu had accepted the plan at the White House, Trump, Sisi, Erdogan and the emir of Qatar signed.',
      [],
    ],
    [
      '2025-06-10',
      'About half of 5 per cent of the Ukrainian front was what Medinsky and Umerov talked of in Istanbul on 2 June 2025.',
      [],
    ],
    [
      '2025-08-20',
      'Trump and Putin met in Anchorage on 15 August 2025 and spoke of the war in Donetsk.',
      [],
    ],
    [
      '2025-08-20',
      'Trump and Putin talked about soldiers near Kursk on 15 August 2025 in Anchorage.',
      [],
    ],
  ]);
});

describe('clauses of time, datelines and pronouns', () => {
  rows([
    [
      '2026-03-20',
      'A month after Starmer had sat with Xi in Beijing, Merz met him there on 25 February 2026.',
      [],
    ],
    [
      '2025-11-30',
      'WASHINGTON, Nov. 25, 2025 — Soybeans rose after word of a telephone call between Trump and Xi on Tuesday.',
      ['date: Tuesday'],
    ],
    [
      '2025-11-30',
      'WASHINGTON, Nov. 25, 2025 — Soybeans rose after word of a telephone call between Trump and Xi on Monday.',
      [],
    ],
    [
      '2025-12-10',
      'Trump and Takaichi met in Tokyo on 28 October 2025. On 25 November he received her again.',
      ['kind: received'],
    ],
    [
      '2025-12-10',
      'Trump and Takaichi met in Tokyo on 28 October 2025. On 25 November he rang her.',
      [],
    ],
    [
      '2017-12-01',
      'Trump went to Beijing on 8 November 2017. He had last seen his host, Xi Jinping, in Hamburg four months before.',
      [],
    ],
    [
      '2026-03-30',
      "In Tokyo's version Takaichi and Trump spoke of Hormuz in the White House on 19 March 2026.",
      [],
    ],
    [
      '2025-06-20',
      'The London round between Bessent and He Lifeng, due on 9 and 10 June 2025, had to be scrubbed.',
      [
        'status: The London round between Bessent and He Lifeng, due on 9 and 10 June 2025, had to be scrubbed',
      ],
    ],
    [
      '2025-06-10',
      'WASHINGTON, June 6, 2025 — Trump and Xi came to the telephone on Thursday.',
      [],
    ],
    [
      '2026-03-12',
      'MOSCOW, March 10, 2026 — Putin and Trump had a telephone conversation on Monday. The two had talked a month earlier, on 29 December.',
      ['interval: a month earlier'],
    ],
  ]);
});
