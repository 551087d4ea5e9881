/** The words that dates are made of. */
import type { PartOfDay } from '../../record/schema.js';

function numbered(rows: string): Map<string, number> {
  return new Map(
    rows
      .trim()
      .split('\n')
      .flatMap((row, index) =>
        row
          .trim()
          .split(' ')
          .map((word): [string, number] => [word, index]),
      ),
  );
}

/** 1 is January. */
export const MONTHS: ReadonlyMap<string, number> = new Map(
  [
    ...numbered(`january jan
      february feb
      march mar
      april apr
      may
      june jun
      july jul
      august aug
      september sept sep
      october oct
      november nov
      december dec`),
  ].map(([name, index]) => [name, index + 1]),
);

/** The days of a month in words, from the first on. */
export const ORDINAL_DAYS: readonly string[] =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'.split(
    ' ',
  );

/** Days with names of their own, that fall on the same day every year. */
export const NAMED_DAYS: readonly (readonly [
  words: readonly string[],
  month: number,
  day: number,
])[] = [
  [['new', 'year', 'day'], 1, 1],
  [['new', 'year', 'eve'], 12, 31],
  [['christmas', 'day'], 12, 25],
  [['christmas', 'eve'], 12, 24],
  [['boxing', 'day'], 12, 26],
  [['valentine', 'day'], 2, 14],
  [['bastille', 'day'], 7, 14],
  [['europe', 'day'], 5, 9],
];

/** Months that are also verbs, people or short for something else: they need company. */
export const AMBIGUOUS_MONTHS: ReadonlySet<string> = new Set([
  'may',
  'march',
  'mar',
  'jan',
  'sep',
  'dec',
  'april',
  'june',
  'august',
  'jun',
]);

/** 0 is Sunday. */
export const WEEKDAYS: ReadonlyMap<string, number> = numbered(`sunday sun
  monday mon
  tuesday tue tues
  wednesday wed weds
  thursday thu thur thurs
  friday fri
  saturday sat`);

export const AMBIGUOUS_WEEKDAYS: ReadonlySet<string> = new Set(['sat', 'sun', 'mon', 'wed']);

export const PARTS: ReadonlyMap<string, PartOfDay> = new Map([
  ['morning', 'morning'],
  ['afternoon', 'afternoon'],
  ['lunchtime', 'afternoon'],
  ['evening', 'evening'],
  ['night', 'night'],
]);

/** First and last day of the seasons, as the north has them. */
export const SEASONS: ReadonlyMap<string, readonly [string, string]> = new Map([
  ['spring', ['03-01', '05-31']],
  ['summer', ['06-01', '08-31']],
  ['autumn', ['09-01', '11-30']],
  ['fall', ['09-01', '11-30']],
  ['winter', ['12-01', '02-28']],
]);

/** Minutes and moments ago are today, as hours are. */
export const UNITS: ReadonlyMap<string, 'hour' | 'day' | 'week' | 'month' | 'year'> = new Map(
  (
    [
      ['hour', 'hour hours hr hrs minute minutes min mins moment moments second seconds'],
      ['day', 'day days'],
      ['week', 'week weeks'],
      ['month', 'month months'],
      ['year', 'year years'],
    ] as const
  ).flatMap(([unit, words]) => words.split(' ').map((word): [string, typeof unit] => [word, unit])),
);

export const NUMBERS: ReadonlyMap<string, number> = new Map([
  ...'one two three four five six seven eight nine ten eleven twelve'
    .split(' ')
    .map((word, index): [string, number] => [word, index + 1]),
  ['a', 1],
  ['an', 1],
  ['couple', 2],
  ['few', 3],
  ['several', 4],
]);
