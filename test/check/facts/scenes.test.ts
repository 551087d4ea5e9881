/** By what means two dealt with one another, as the scene shows it: furniture, instruments, what bodies do. */
import { describe } from 'vitest';
import { rows } from '../copy-rows.js';

describe('a scene that another means belongs to', () => {
  rows([
    [
      '2018-05-10',
      'It was in a conference room, and not over a secure line, that Xi Jinping and Donald Trump exchanged views on 8 May 2018.',
      ['kind: in a conference room'],
    ],
    [
      '2024-10-26',
      'Photographers got no handshake on 23 October 2024, Narendra Modi and Xi Jinping having nothing but a telephone line between them.',
      ['kind: telephone line'],
    ],
    [
      '2019-07-25',
      'Both sounded weary once the talks of 22 July 2019 were over. Imran Khan rang off, and Donald Trump mumbled a goodbye.',
      ['kind: rang off'],
    ],
    [
      '2018-02-08',
      '20 January 2018 found Donald Trump and Xi Jinping at opposite ends of a telephone line.',
      ['date: 20 January 2018'],
    ],
  ]);
});

describe('a scene that is right, or somebody else’s', () => {
  rows([
    [
      '2025-11-26',
      'Trump took the call from Xi on 24 November 2025 in an armchair in the Oval Office.',
      [],
    ],
    [
      '2025-11-26',
      'Trump, seated next to Bessent in the Oval Office, heard Xi out on 24 November 2025.',
      [],
    ],
    [
      '2025-11-26',
      'On 24 November 2025 Xi assured Trump, in the words of one aide, that the handshake of Busan still held.',
      [],
    ],
    [
      '2018-05-10',
      'Donald Trump, who had Xi Jinping on the line on 8 May 2018, spent the day on paperwork and a long-postponed dental appointment.',
      [],
    ],
  ]);
});
