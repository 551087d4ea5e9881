/** How often, and the first since when: what copy counts, of whom, and within what. */
import { describe, expect, it } from 'vitest';
import { checkCopy } from '../../../src/check/check.js';
import { starterRecord } from '../../starter-record.js';

const record = starterRecord();

function orders(text: string, written: string): string[] {
  const checked = checkCopy(text, record, {
    now: new Date('2026-11-22T12:00Z'),
    timeZone: 'Europe/London',
    written,
  });
  return checked.findings.filter(({ kind }) => kind === 'order').map(({ words }) => words);
}

type Row = readonly [text: string, written: string];

describe('a count that the record has otherwise', () => {
  it.each<Row>([
    [
      'Narendra Modi and Xi Jinping met in Tianjin on 31 August 2025. It was the first time that the two had been face to face since 2019.',
      '2025-09-01',
    ],
    [
      'Scott Bessent and He Lifeng met in Madrid on 14 September 2025, the second round of trade talks between the two countries that year.',
      '2025-09-16',
    ],
    [
      'Vladimir Putin landed in Beijing on 20 May 2026. The pair had not crossed paths since Kazan in October 2024.',
      '2026-05-21',
    ],
    [
      'Xi Jinping had not seen Vladimir Putin since Kazan when the Russian came to Beijing on 20 May 2026.',
      '2026-05-21',
    ],
    [
      'Joe Biden and Xi Jinping met at Woodside on 15 November 2023, the first encounter of the American’s presidency with the Chinese leader.',
      '2023-11-17',
    ],
    [
      'Donald Trump and Volodymyr Zelensky sat down at Mar-a-Lago on 28 December 2025. It was their first meeting of that year.',
      '2025-12-29',
    ],
    [
      'Narendra Modi and Donald Trump had never spoken before the call of 2 February 2026, on a trade deal.',
      '2026-02-04',
    ],
    // In apposition, since both are in office.
    [
      'Takaichi and Trump met in Washington on 19 March 2026, their third meeting since both took office.',
      '2026-03-20',
    ],
    // Words with hyphens, another person in the clause behind, and a year that is named.
    [
      'Volodymyr Zelenskyy saw Donald Trump at Mar-a-Lago on 28 December 2025. It was his third face-to-face with the American this year.',
      '2025-12-29',
    ],
    [
      'Trump’s first call of 2018 with Xi, on 8 May, came while Kim Jong Un was in Dalian.',
      '2018-05-10',
    ],
  ])('is found: %s', (text, written) => {
    expect(orders(text, written)).toHaveLength(1);
  });
});

describe('a count that cannot be held against the record', () => {
  it.each<Row>([
    // It only names the contact from which a time is counted.
    [
      'Takaichi met Trump in Tokyo on 28 October 2025. Her visit of 19 March 2026, almost five months after their first meeting, was about the Strait of Hormuz.',
      '2026-03-21',
    ],
    // The place, the manner or the company narrows it.
    [
      'Trump and Putin met in Anchorage on 15 August 2025, the first time that the two had met on American soil.',
      '2025-08-16',
    ],
    [
      'Modi and Xi met in Tianjin on 31 August 2025, the first time that the two had formally sat down in China in seven years.',
      '2025-09-01',
    ],
    [
      'Zelensky met Trump at Mar-a-Lago on 28 December 2025. It was the first time they had met over lunch.',
      '2025-12-29',
    ],
    // Another thing than a contact is not seen.
    [
      'Trump met Xi in Busan on 30 October 2025. He had not seen such crowds since Osaka.',
      '2025-10-31',
    ],
    [
      'Takaichi met Xi in Gyeongju on 31 October 2025, her first week in the job not yet over.',
      '2025-11-01',
    ],
    // Right as it stands; at a gathering of many they did not meet each other.
    [
      'Modi received Putin in New Delhi on 4 December 2025; it was the first time he and the Russian had met.',
      '2025-12-06',
    ],
    [
      'Trump and Xi met in Busan on 30 October 2025, the first time they had been face to face since Osaka in 2019.',
      '2025-10-31',
    ],
    [
      'Putin and Xi met in Beijing on 2 September 2025. The two had not sat down together since Kazan.',
      '2025-09-03',
    ],
    [
      'He Lifeng and Scott Bessent met in Kuala Lumpur on 25 October 2025, the fifth round of trade talks between the two countries that year.',
      '2025-10-28',
    ],
    [
      'Sanae Takaichi and Xi Jinping had never met before they shook hands in Gyeongju on 31 October 2025.',
      '2025-11-01',
    ],
  ])('is left alone: %s', (text, written) => {
    expect(orders(text, written)).toEqual([]);
  });
});
