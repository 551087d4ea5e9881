/** Who is told in a list of delegates, for whom they spoke, and who is only named near them. */
import { describe } from 'vitest';
import { kindRows } from './copy-rows.js';

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
