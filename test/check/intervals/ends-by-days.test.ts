/** Spans whose ends have days of their own, that are told by a name alone, or that run to the day of writing. */
import { describe } from 'vitest';
import { rows } from '../copy-rows.js';

describe('a span between two days that the sentence tells', () => {
  rows([
    [
      '2025-09-10',
      'Xi received Putin in Beijing on 2 September 2025 and Kim Jong Un a week later, on 4 September.',
      ['interval: a week later'],
    ],
    [
      '2025-09-10',
      'Xi received Putin in Beijing on 2 September 2025 and Kim Jong Un two days later, on 4 September.',
      [],
    ],
    [
      '2025-04-27',
      'At the Vatican on 26 April 2025 Trump and Zelenskyy looked friendlier than five months before in the Oval Office, where they had shouted at each other on 28 February.',
      ['interval: five months before'],
    ],
    [
      '2026-03-25',
      'Takaichi, who had first received Trump in Tokyo on 28 October 2025, repaid the visit within two months: on 19 March 2026 she was in the Oval Office.',
      ['interval: within two months'],
    ],
    [
      '2026-03-25',
      'Takaichi, who had first received Trump in Tokyo on 28 October 2025, repaid the visit within five months: on 19 March 2026 she was in the Oval Office.',
      [],
    ],
    [
      '2025-06-12',
      'Within a week of the Geneva truce of 10 and 11 May 2025, Bessent and He Lifeng were at the table again, on 9 June in London.',
      ['interval: Within a week'],
    ],
    [
      '2018-12-02',
      'On 1 November 2018, a month to the day before they dined in Buenos Aires, Xi and Trump spoke on the telephone.',
      [],
    ],
    // What came two weeks later is no contact.
    [
      '2025-12-31',
      'In Busan on 30 October 2025 Trump and Xi agreed on a truce of a year; two weeks later, on 14 November, Beijing bought its first soybeans.',
      [],
    ],
    [
      '2025-08-20',
      'Trump met Putin in Anchorage on 15 August 2025. The next day, he had Zelenskyy and the Europeans at the White House.',
      ['interval: The next day'],
    ],
    [
      '2025-08-20',
      'Trump met Putin in Anchorage on 15 August 2025. The following day he told Zelenskyy and the Europeans of it by phone.',
      [],
    ],
  ]);
});

describe('an end told by a name alone, or by what points back', () => {
  rows([
    [
      '2026-03-01',
      'Merz was in Beijing on 25 February 2026, three months after Starmer.',
      ['interval: three months after'],
    ],
    ['2026-03-01', 'Merz was in Beijing on 25 February 2026, a month after Starmer.', []],
    // Of Macron in Beijing the record has nothing.
    ['2026-03-01', 'Merz was in Beijing on 25 February 2026, a fortnight after Macron.', []],
    [
      '2025-11-26',
      'Trump met Xi in Busan on 30 October 2025. When they next talked, by phone on 24 November, three months after that first handshake, soybeans were under way.',
      ['interval: three months after'],
    ],
  ]);
});

describe('which end is the main one', () => {
  rows([
    // On the day right before the span.
    [
      '2025-11-02',
      'The last round before the two leaders met opened in Kuala Lumpur on 25 October 2025, barely a week after Madrid, where Bessent and He Lifeng had sat on 14 September.',
      ['interval: barely a week after'],
    ],
    // The main clause has a subject of its own, and no comma before it.
    [
      '2017-11-11',
      'Three months before his visit to Beijing Trump spoke to Xi on the telephone, on 25 October 2017.',
      ['interval: Three months before'],
    ],
    [
      '2017-11-11',
      'Two weeks before his visit to Beijing Trump spoke to Xi on the telephone, on 25 October 2017.',
      [],
    ],
    // What was on a day with others than these.
    [
      '2018-07-15',
      'A month after he had left Charlevoix early, where the G7 met on 8 and 9 June 2018, Trump shook Kim Jong Un’s hand in Singapore on 12 June.',
      ['interval: A month after'],
    ],
    [
      '2018-07-15',
      'Three days after he had left Charlevoix early, where the G7 met on 8 and 9 June 2018, Trump shook Kim Jong Un’s hand in Singapore on 12 June.',
      [],
    ],
    [
      '2026-05-22',
      'Putin was welcomed in the Great Hall of the People in Beijing on 20 May 2026, a month after Trump had left it.',
      ['interval: a month after'],
    ],
  ]);
});

describe('a span that runs to the day of writing', () => {
  rows([
    [
      '2026-11-01',
      'Modi and Xi met in Kazan on 23 October 2024. A year on, their soldiers still stand on the pass.',
      ['interval: A year on'],
    ],
    [
      '2026-11-01',
      'Modi and Xi met in Kazan on 23 October 2024. Two years on, their soldiers still stand on the pass.',
      [],
    ],
    [
      '2025-11-26',
      'Trump last spoke with Xi two months ago, and rang him again on 24 November 2025.',
      [],
    ],
    // Ten months on from what the text tells of before it.
    [
      '2026-11-01',
      'Modi and Xi met in Kazan on 23 October 2024. They opened the pass on 4 January 2026. Ten months on, it is closed again.',
      [],
    ],
    [
      '2026-11-01',
      'Modi and Xi met in Kazan on 23 October 2024. A year later their countries flew to one another again.',
      [],
    ],
    [
      '2026-11-10',
      'A year and a half has gone by since Putin and Kim Jong Un signed their treaty in Pyongyang on 19 June 2024.',
      ['interval: A year and a half'],
    ],
  ]);
});
