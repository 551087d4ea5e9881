/** Who is told in a list of delegates, for whom they spoke, and who is only named near them. */
import { describe } from 'vitest';
import { kindRows, rows } from '../copy-rows.js';

describe('a delegate who was not of the delegation', () => {
  kindRows([
    [
      'Around the table in Jeddah on 11 March 2025 were Marco Rubio, Mike Waltz and Steve Witkoff, and opposite them Andriy Yermak, Andrii Sybiha and Rustem Umerov.',
      '2025-03-14',
      ['who'],
    ],
    [
      'Chinese and American negotiators met in Madrid on 14 and 15 September 2025. Bessent, Greer and Lutnick had come for the Americans.',
      '2025-09-18',
      ['who'],
    ],
    [
      'Sergei Shoigu led for Moscow when Russians and Ukrainians sat down in Istanbul on 2 June 2025.',
      '2025-06-05',
      ['who'],
    ],
    [
      'Netanyahu for Israel, Al Zayani for Bahrain and Faisal bin Farhan for the Emirates signed the Abraham Accords at the White House on 15 September 2020.',
      '2020-09-18',
      ['who'],
    ],
    [
      'The talks in Geneva on 10 and 11 May 2025 between Bessent, Greer and Wang Yi ended with a truce.',
      '2025-05-14',
      ['who'],
    ],
    [
      'Trump had Marco Rubio and Pete Hegseth at his side in Anchorage on 15 August 2025; Putin brought Sergei Lavrov.',
      '2025-08-18',
      ['who'],
    ],
  ]);
});

describe('told a sentence later, in a caption, or on the line', () => {
  kindRows([
    [
      'China and the United States held trade talks in Madrid on 14 and 15 September 2025. It was warm. Around the table were Bessent, Greer and Lutnick, across from He Lifeng and Li Chenggang.',
      '2025-09-18',
      ['who'],
    ],
    [
      'US Vice President JD Vance, right, faces Iranian President Masoud Pezeshkian and Foreign Minister Abbas Araghchi in Islamabad on 11 April 2026.',
      '2026-04-14',
      ['who'],
    ],
    [
      'China and the United States held trade talks in Madrid on 14 and 15 September 2025. It was warm. Around the table were Bessent and Greer, across from He Lifeng and Li Chenggang.',
      '2025-09-18',
      [],
    ],
    [
      'Their foreign ministers spoke in May, and on 30 October 2025 the leaders of China and the United States met in Busan.',
      '2025-11-02',
      [],
    ],
  ]);
});

describe('plans, and what became of them', () => {
  kindRows([
    [
      'A meeting of Trump and Putin in Budapest was in the works in October 2025, both sides said.',
      '2025-11-12',
      [],
    ],
    [
      'Bessent and He Lifeng were due at the OECD in Paris on 15 and 16 March 2026 for talks. The talks were called off, and the cooks went home.',
      '2026-04-02',
      ['status'],
    ],
    [
      'Xi and Trump were to meet in Busan on 30 October 2025, and did. The call that was to follow was called off.',
      '2025-11-12',
      [],
    ],
    [
      'Trump and Xi agreed on a railway at a summit in Osaka on 30 October 2025.',
      '2025-11-12',
      ['place'],
    ],
    [
      'It was called off for good, and not put back: the summit of Trump and Putin in Budapest was not put off but called off in October 2025.',
      '2025-11-12',
      ['disputed'],
    ],
    [
      'In Sharm el-Sheikh on 13 October 2025 a declaration was signed by Trump, Erdogan, Sisi and Qatar’s emir, and later by Erdogan, Qatar’s emir, and Sisi again.',
      '2025-10-20',
      [],
    ],
  ]);
});

describe('the delegates who were there, and people elsewhere', () => {
  kindRows([
    [
      'Around the table in Jeddah on 11 March 2025 were Marco Rubio and Mike Waltz, and opposite them Andriy Yermak, Andrii Sybiha and Rustem Umerov.',
      '2025-03-14',
      [],
    ],
    [
      'Bessent and Greer sat for Washington in Madrid on 14 and 15 September 2025, He Lifeng and Li Chenggang for Beijing.',
      '2025-09-18',
      [],
    ],
    [
      'Lavrov and Ushakov had sat in Riyadh on 18 February 2025 opposite Rubio, Waltz and Witkoff; Vance stayed in Munich with Hegseth.',
      '2025-02-21',
      [],
    ],
    [
      'Rubio and Hegseth praised the talks that Witkoff and Kushner had held with Araghchi in Geneva on 17 February 2026.',
      '2026-02-20',
      [],
    ],
    [
      'Kushner and Witkoff were in the Kremlin on 2 December 2025, and on 28 December Zelenskyy was in Palm Beach with Trump.',
      '2026-01-04',
      [],
    ],
    [
      'Rubio, Waltz and Witkoff faced Lavrov and Ushakov in Riyadh on 18 February 2025, and Vance was told of it in Munich.',
      '2025-02-21',
      [],
    ],
  ]);
});

describe('one too many in a list of those who were there', () => {
  kindRows([
    [
      'LONDON — Lancaster House is quiet again. Bessent, Lutnick and Greer had argued there for two days with He Lifeng, Wang Yi and Li Chenggang.',
      '2025-06-11',
      ['who'],
    ],
    [
      'Trump and Lula met in Kuala Lumpur on 26 October 2025, with Vice President JD Vance on the American side of the table and Foreign Minister Mauro Vieira on the other.',
      '2025-10-28',
      ['who'],
    ],
    [
      'Trump and Lula met in Kuala Lumpur on 26 October 2025, with Marco Rubio on the American side of the table and Foreign Minister Mauro Vieira on the other.',
      '2025-10-28',
      [],
    ],
    [
      'The Chinese team at the talks in Geneva on 10 and 11 May 2025 was led by Wang Wentao.',
      '2025-05-14',
      ['who'],
    ],
    [
      'Trump, Rubio, Bessent and Hegseth flew home from Busan on 30 October 2025 after the meeting with Xi.',
      '2025-10-31',
      [],
    ],
    [
      'Putin had Lavrov, Ushakov, Belousov and Siluanov on his plane to Anchorage on 15 August 2025, and Trump had Rubio, Witkoff, Bessent and Lutnick on his.',
      '2025-08-18',
      [],
    ],
    [
      'The trade teams have met six times: Bessent, Greer and Lutnick for the Americans, He Lifeng, Wang Wentao and Li Chenggang for the Chinese.',
      '2026-11-22',
      [],
    ],
    [
      'Witkoff, Kushner and Driscoll will see Putin and Ushakov in Moscow again next week.',
      '2025-12-10',
      [],
    ],
  ]);
});

describe('people of another contact in the same sentence', () => {
  rows([
    [
      '2021-06-18',
      'Compared with Helsinki, where in July 2018 Donald Trump and Vladimir Putin began with two hours alone, Wednesday was a sober affair. Joe Biden and Putin repeated that nobody can win a nuclear war.',
      [],
    ],
  ]);
});
