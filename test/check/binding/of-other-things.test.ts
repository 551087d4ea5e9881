/** What stands beside a contact and is of another: lower ranks, things that were done, wishes, what a text came with. */
import { describe, expect, it } from 'vitest';
import { checkCopy } from '../../../src/check/check.js';
import { starterRecord } from '../../starter-record.js';
import { rows } from '../copy-rows.js';

describe('beside a contact, and of something else', () => {
  rows([
    [
      '2017-02-11',
      'A call planned for Thursday between US and Chinese postal regulators was cancelled. Donald Trump and Xi Jinping had their own call on 9 February 2017.',
      [],
    ],
    [
      '2026-01-24',
      'While Zelenskyy and Trump met in Davos on 22 January 2026, an order for four hundred umbrellas, placed two months earlier for a garden party, turned up in the wrong ministry.',
      [],
    ],
    [
      '2020-03-28',
      'No call, no meeting: so it stood between Xi Jinping and Donald Trump from the day after the call of 6 February 2020 to the eve of the call of 27 March 2020.',
      [],
    ],
    [
      '2019-06-23',
      'To go by the Chinese version of what passed between Donald Trump and Xi Jinping on 18 June 2019, Xi would have the quarrel over trade sorted out at a table.',
      [],
    ],
    [
      '2026-02-05',
      'Xi to Trump: be careful in selling arms to Taiwan. It was on 4 February 2026, in a call between Trump and Xi.',
      [],
    ],
    [
      '2026-02-20',
      'Brent fell back on 19 February 2026 as traders weighed the talks of Witkoff and Araghchi in Geneva on Tuesday.',
      [],
    ],
    [
      '2018-12-30',
      'Word that Xi Jinping and Donald Trump had spoken on 29 December 2018 of more talks between the US and North Korea came from the Chinese foreign ministry.',
      [],
    ],
  ]);
});

describe('the land of what was spoken of, whose word it was, and what the policemen did', () => {
  rows([
    [
      '2017-04-10',
      'What Washington put out after the summit of 6 April 2017 between Donald Trump and Xi Jinping speaks of the rocket raid in Syria that Trump told Xi of at dinner.',
      [],
    ],
    [
      '2026-02-16',
      'Trump and Netanyahu meet in Washington\nSecurity was tight for the talks on 11 February, with side streets sealed.',
      [],
    ],
    [
      '2025-11-12',
      'Takaichi and Xi met at a golf resort in Ireland on 31 October 2025.',
      ['place: Ireland'],
    ],
  ]);
});

describe('a claim in one clause of several', () => {
  rows([
    [
      '2025-09-08',
      'When Xi received Putin in Beijing on 2 September, Russia and China signed a binding memorandum on Power of Siberia 2, and shares jumped in Moscow.',
      [
        'unattributed: When Xi received Putin in Beijing on 2 September, Russia and China signed a binding memorandum on Power of Siberia 2',
      ],
    ],
  ]);
});

describe('a subject told with nothing said of it', () => {
  it.each(['They discussed Taiwan.', 'They discussed Taiwan at length.', 'Taiwan was discussed.'])(
    'is held against what the record has of it in general: %s',
    (sentence) => {
      const { findings } = checkCopy(
        `Trump and Xi spoke by phone on 24 November. ${sentence}`,
        starterRecord(),
        { now: new Date('2026-11-22T12:00Z'), timeZone: 'Europe/London', written: '2025-11-25' },
      );
      expect(findings.map(({ wording }) => wording)).toEqual([
        "Beijing says that Xi set out China's position on Taiwan",
      ]);
    },
  );
});
