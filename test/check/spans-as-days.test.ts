/** Contacts of which no day is told, but how long before another one they were. */
import { describe, expect, it } from 'vitest';
import { checkCopy } from '../../src/check/check.js';
import { starterRecord } from '../starter-record.js';

const record = starterRecord();

/** Each finding as "kind: exact words". */
function findings(text: string, written: string): string[] {
  const checked = checkCopy(text, record, {
    now: new Date('2026-11-22T12:00Z'),
    timeZone: 'Europe/London',
    written,
  });
  return checked.findings.map(({ kind, words }) => `${kind}: ${words}`);
}

type Row = readonly [written: string, text: string, expected: readonly string[]];

function rows(table: readonly Row[]): void {
  it.each(table.map(([written, text, expected]) => ({ written, text, expected })))(
    '$text',
    ({ written, text, expected }) => {
      expect(findings(text, written)).toEqual(expected);
    },
  );
}

describe('a span that stands for a day', () => {
  rows([
    [
      '2025-02-20',
      'Six days after Trump and Putin had met face to face, Rubio and Lavrov sat down in Riyadh on 18 February 2025.',
      ['kind: met'],
    ],
    [
      '2025-02-20',
      'Six days after Trump and Putin had spoken by phone, Rubio and Lavrov sat down in Riyadh on 18 February 2025.',
      [],
    ],
    [
      '2025-02-20',
      'Three days after Trump and Putin had met Fox reporters, Rubio and Lavrov sat down in Riyadh on 18 February 2025.',
      [],
    ],
    [
      '2018-12-30',
      'Trump and Xi were on the telephone on 29 December 2018. Four weeks before, over dinner in Montevideo, the American had put off a tariff.',
      ['place: Montevideo'],
    ],
    [
      '2018-12-30',
      'Trump and Xi were on the telephone on 29 December 2018. Four weeks before, over dinner in Buenos Aires, the American had put off a tariff.',
      [],
    ],
    [
      '2025-12-30',
      'Trump rang Putin on 29 December 2025. A week earlier, over lunch in Miami, their envoys had sat together.',
      [],
    ],
    [
      '2025-11-26',
      'Trump and Xi spoke on 24 November 2025, 25 days after they had met in Gyeongju.',
      ['place: Gyeongju'],
    ],
    [
      '2025-11-26',
      'Trump and Takaichi spoke on 25 November 2025, four weeks after they had met in Osaka.',
      ['place: Osaka'],
    ],
    [
      '2025-11-26',
      'Trump and Takaichi spoke on 25 November 2025, a week after Macron and Xi had met in Chengdu.',
      [],
    ],
    [
      '2025-11-20',
      'Xi and Takaichi were still smiling for the cameras, saying on 3 November, when they met in Gyeongju, that all was well.',
      ['date: 3 November'],
    ],
    [
      '2022-08-01',
      'Biden and Xi spoke by phone on 28 July 2022, their third conversation since he took office.',
      ['order: third conversation since he took office'],
    ],
    [
      '2022-08-01',
      'Biden and Xi spoke by phone on 28 July 2022, their fifth conversation since he took office.',
      [],
    ],
    [
      '2020-09-20',
      'At Camp David on 15 September 2020 Netanyahu, Abdullah bin Zayed and Abdullatif al-Zayani made peace.',
      ['place: Camp David'],
    ],
  ]);
});
