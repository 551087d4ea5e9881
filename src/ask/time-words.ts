/** The words and numbers of time. */

export const MONTHS = new Map(
  [
    ['january', 'jan'],
    ['february', 'feb'],
    ['march', 'mar'],
    ['april', 'apr'],
    ['may'],
    ['june', 'jun'],
    ['july', 'jul'],
    ['august', 'aug'],
    ['september', 'sept', 'sep'],
    ['october', 'oct'],
    ['november', 'nov'],
    ['december', 'dec'],
  ].flatMap((names, index) => names.map((name): [string, number] => [name, index + 1])),
);
/** Months whose names are also common words or family names: they need company to be a month. */
export const ALSO_WORDS = new Set(['may', 'march', 'mar', 'jan', 'sep', 'dec']);
export const WEEKDAYS = new Map(
  [
    ['sunday', 'sun'],
    ['monday', 'mon'],
    ['tuesday', 'tue', 'tues'],
    ['wednesday', 'wed'],
    ['thursday', 'thu', 'thurs'],
    ['friday', 'fri'],
    ['saturday', 'sat'],
  ].flatMap((names, index) => names.map((name): [string, number] => [name, index])),
);
export const NUMBERS = new Map(
  'one two three four five six seven eight nine ten eleven twelve'
    .split(' ')
    .map((word, index): [string, number] => [word, index + 1]),
);
NUMBERS.set('a', 1).set('an', 1).set('couple', 2).set('few', 3).set('dozen', 12);
export const UNITS = new Map([
  ['day', 'day'],
  ['days', 'day'],
  ['week', 'week'],
  ['weeks', 'week'],
  ['fortnight', 'fortnight'],
  ['month', 'month'],
  ['months', 'month'],
  ['quarter', 'quarter'],
  ['year', 'year'],
  ['years', 'year'],
  ['yr', 'year'],
  ['yrs', 'year'],
  ['decade', 'decade'],
]);
/** First and last day; a winter ends in the next year. */
export const SEASONS = new Map<string, readonly [from: string, to: string]>([
  ['spring', ['03-01', '05-31']],
  ['summer', ['06-01', '08-31']],
  ['autumn', ['09-01', '11-30']],
  ['winter', ['12-01', '02-28']],
]);

export function yearOf(norm: string): string | undefined {
  return /^(19|20)\d{2}$/.test(norm) ? norm : undefined;
}

/** 24, 24th, 1st */
export function dateNumber(norm: string): number | undefined {
  const match = /^(\d{1,2})(st|nd|rd|th)?$/.exec(norm);
  const value = match ? Number(match[1]) : 0;
  return value >= 1 && value <= 31 ? value : undefined;
}

export function countOf(norm: string): number | undefined {
  if (/^\d{1,3}$/.test(norm) && Number(norm) > 0) return Number(norm);
  return NUMBERS.get(norm);
}

export function pad(value: number): string {
  return String(value).padStart(2, '0');
}

/** "1", "3rd" as two digits: a day of a month that is named later ("1 and 30 June"). */
export function dayOfMonth(norm: string): string | undefined {
  const date = /^(\d{1,2})(?:st|nd|rd|th)?$/.exec(norm)?.[1];
  return date !== undefined && Number(date) >= 1 && Number(date) <= 31
    ? pad(Number(date))
    : undefined;
}

/** Days that go by a name: their words, month and date. */
const NAMED_DAYS: readonly (readonly [words: string, month: number, date: number])[] = [
  ['new year day', 1, 1],
  ['new years day', 1, 1],
  ['new year eve', 12, 31],
  ['new years eve', 12, 31],
  ['christmas day', 12, 25],
  ['christmas eve', 12, 24],
  ['boxing day', 12, 26],
  ['may day', 5, 1],
];

/** "New Year’s Day", "Christmas Eve" from a word on, and how many words it takes. */
export function namedDay(
  words: readonly { norm: string }[],
  at: number,
): { month: number; date: number; words: number } | undefined {
  for (const [name, month, date] of NAMED_DAYS) {
    const parts = name.split(' ');
    if (parts.every((part, index) => words[at + index]?.norm === part))
      return { month, date, words: parts.length };
  }
  return undefined;
}
