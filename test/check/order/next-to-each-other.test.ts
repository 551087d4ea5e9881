/** Contacts told as the one next to the other: what the record has between them. */
import { describe } from 'vitest';
import { rows } from '../copy-rows.js';

describe('nothing between two contacts', () => {
  rows([
    [
      '2026-02-06',
      'Trump and Xi had no dealings with one another from their meeting of 30 October 2025 until their call of 4 February 2026.',
      ['order: no dealings'],
    ],
    [
      '2026-02-06',
      'Trump and Xi had no dealings with one another from their call of 24 November 2025 until their call of 4 February 2026.',
      [],
    ],
    [
      '2026-02-06',
      'Trump and Xi spoke on 4 February 2026. Until then, not a word had passed between them since their meeting of 30 October 2025.',
      ['order: not a word'],
    ],
    [
      '2026-02-06',
      "Trump's previous contact with Xi before their call of 4 February 2026 was their meeting of 30 October 2025.",
      ['order: previous contact'],
    ],
    [
      '2026-02-06',
      "Trump's previous contact with Xi before their call of 4 February 2026 was their call of 24 November 2025.",
      [],
    ],
    [
      '2026-02-06',
      'Before 4 February 2026 one has to go back to 5 June 2025 to find Trump and Xi in conversation.',
      ['order: go back to'],
    ],
    [
      '2026-02-06',
      'The contact of Trump and Xi that directly preceded their call of 4 February 2026 was their meeting of 30 October 2025.',
      ['order: directly preceded'],
    ],
  ]);
});

describe('what is none of the two', () => {
  rows([
    [
      '2026-02-06',
      "There was no contact between the negotiators from the meeting of Trump and Xi on 30 October 2025 until the leaders' call on 4 February 2026.",
      [],
    ],
    [
      '2026-02-06',
      'Between their meeting of 30 October 2025 and their call of 4 February 2026 Trump and Xi did not meet.',
      [],
    ],
    [
      '2026-02-06',
      'Immediately before their call of 4 February 2026 Trump had praised the deal that he and Xi struck at their meeting of 30 October 2025.',
      [],
    ],
    [
      '2026-02-06',
      'The next day, after their call of 4 February 2026, Trump recalled his meeting with Xi of 30 October 2025.',
      [],
    ],
    [
      '2026-02-06',
      'Not a word was said of Taiwan between Trump and Xi at their meeting of 30 October 2025, and much in their call of 4 February 2026.',
      [],
    ],
  ]);
});
