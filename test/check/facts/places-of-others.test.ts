/** Places and people beside a contact that are of an invitation, of the way home, of another level, or of who told it. */
import { describe } from 'vitest';
import { kindRows } from '../copy-rows.js';

describe('where nobody has gone yet, or somebody went afterwards', () => {
  kindRows([
    [
      'After the meeting of 30 October Xi had an invitation to Washington in his pocket.',
      '2025-11-02',
      [],
    ],
    ['Trump met Xi on 30 October and was back in the White House for Halloween.', '2025-11-02', []],
    ['Trump met Xi on 30 October in Tokyo and went on to Washington.', '2025-11-02', ['place']],
    ['On 30 October Trump met Xi at the White House.', '2025-11-02', ['place']],
    [
      'Xi is invited to the White House for 24 September. Scott Bessent came by way of Seoul, as he had announced; there, China’s commerce ministry says, he and He Lifeng held trade talks on Wednesday 13 May.',
      '2026-05-16',
      [],
    ],
    [
      'Bessent flew to Tokyo. He met He Lifeng there on 13 May, China’s commerce ministry says.',
      '2026-05-16',
      ['place'],
    ],
  ]);
});

describe('a contact of those of another rank', () => {
  kindRows([
    [
      'WASHINGTON, Oct 28 — Scott Bessent and He Lifeng met in Kuala Lumpur at the weekend, ahead of Thursday’s meeting of their presidents.',
      '2025-10-28',
      [],
    ],
    [
      'WASHINGTON, Nov 1 — Scott Bessent and He Lifeng met in Kuala Lumpur last weekend. The leaders’ meeting on Thursday settled the rest.',
      '2025-11-01',
      [],
    ],
    [
      'WASHINGTON, Oct 28 — Scott Bessent and He Lifeng met in Kuala Lumpur on Thursday.',
      '2025-10-28',
      ['date'],
    ],
    [
      'Here, ahead of Thursday’s meeting, is how it went. GENEVA, 10–11 May. Each side suspended its tariffs. LONDON, 9–10 June. A framework for Scott Bessent and He Lifeng.',
      '2025-10-28',
      [],
    ],
  ]);
});

describe('who is named in a clause beside the contact’s', () => {
  kindRows([
    [
      'Modi and Trump spoke by phone on 17 June, and it is Vikram Misri we have to thank for an account.',
      '2025-06-19',
      [],
    ],
    [
      'On 16 October Trump and Putin talked by phone; Yuri Ushakov was the one to tell of it.',
      '2025-10-20',
      [],
    ],
    ['Vikram Misri spoke to Trump by phone on 17 June.', '2025-06-19', ['who']],
    [
      'On 31 October 2025 Xi Jinping and Shigeru Ishiba told each other that they wanted better relations.',
      '2025-11-20',
      ['who'],
    ],
    [
      'Xi Jinping met Sanae Takaichi on 31 October 2025; Shigeru Ishiba and Fumio Kishida told each other that nothing would come of it.',
      '2025-11-20',
      [],
    ],
    ['On 16 October Trump spoke to Sergei Lavrov by phone for two hours.', '2025-10-20', ['who']],
  ]);
});
