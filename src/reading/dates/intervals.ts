/** Stretches of time that a text states: "two months after", "less than a month", "25 days earlier". */
import type { Sentence } from '../reading.js';
import { namesLapse } from './lapse-words.js';

/** A stated span. */
export interface SpanRead {
  start: number;
  end: number;
  text: string;
  /** In days, as stated; a "month" is 30.44 of them. */
  days: number;
  unit: 'day' | 'week' | 'month' | 'year';
  count: number;
  /** How the words hedge it: `under` "less than", `over` "more than", `about`, or not at all. */
  hedge: 'under' | 'over' | 'about' | 'none';
  /** Which way it runs from where it is told. */
  direction: 'before' | 'after' | 'ago' | 'in' | 'within' | 'none';
  /** Number and unit with their hedge, without the direction. */
  amount: { start: number; end: number };
}

export const DAYS_A_MONTH = 30.44;
export const DAYS_A_YEAR = 365.25;

const UNITS: ReadonlyMap<string, { unit: SpanRead['unit']; days: number }> = new Map(
  (
    [
      ['day days', 'day', 1],
      ['week weeks', 'week', 7],
      ['fortnight fortnights', 'week', 14],
      ['month months', 'month', DAYS_A_MONTH],
      ['year years', 'year', DAYS_A_YEAR],
      ['decade decades', 'year', 10 * DAYS_A_YEAR],
    ] satisfies [string, SpanRead['unit'], number][]
  ).flatMap(([words, unit, days]) =>
    words
      .split(' ')
      .map((word): [string, { unit: SpanRead['unit']; days: number }] => [word, { unit, days }]),
  ),
);

const ONES: ReadonlyMap<string, number> = new Map(
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'
    .split(' ')
    .map((word, index): [string, number] => [word, index + 1]),
);
const TENS: ReadonlyMap<string, number> = new Map(
  'twenty thirty forty fifty sixty seventy eighty ninety'
    .split(' ')
    .map((word, index): [string, number] => [word, (index + 2) * 10]),
);

type Norm = (at: number) => string;

/** The stated spans of a sentence, from left to right. A count that is not said ("months earlier") is none. */
export function spansIn(sentence: Pick<Sentence, 'words'>): SpanRead[] {
  const found: SpanRead[] = [];
  const { words } = sentence;
  const norm: Norm = (at) => words[at]?.norm ?? '';
  for (let at = 0; at < words.length; at += 1) {
    const number = numberAt(norm, at);
    if (!number) continue;
    const unitAt = /^(full|whole|more|further|short|long|calendar|busy|tense)$/.test(
      norm(number.last + 1),
    )
      ? number.last + 2
      : number.last + 1;
    const unit = UNITS.get(norm(unitAt));
    // "on 5 June 2025, weeks after"
    if (!unit || !/^[\s-]*$/.test(words[unitAt]?.before ?? '')) continue;
    const half =
      norm(unitAt + 1) === 'and' && /^an?$/.test(norm(unitAt + 2)) && norm(unitAt + 3) === 'half';
    const count = number.count + (half ? 0.5 : 0);
    // "a year and two days"
    const rest = half ? undefined : restAfter(norm, unitAt, unit.days);
    const last = toTheDay(norm, rest?.last ?? (half ? unitAt + 3 : unitAt));
    const { hedge, first } = hedgeBefore(norm, at);
    const turned = directionAfter(words, last);
    const [from, to, amountEnd] = [words[first], words[turned.last], words[last]];
    if (!from || !to || !amountEnd) continue;
    // "a two-month truce", "a 90-day pause" measure something else than the way between two contacts.
    const attributive = /^-$/.test(words[unitAt]?.before ?? '');
    if (attributive && turned.direction === 'none' && !namesLapse(norm, last + 1)) continue;
    found.push({
      start: from.start,
      end: to.end,
      text: words
        .slice(first, turned.last + 1)
        .map((word, index) => (index === 0 ? '' : word.before) + word.text)
        .join(''),
      days: count * unit.days + (rest?.days ?? 0),
      unit: unit.unit,
      count,
      hedge,
      direction:
        turned.direction === 'none' ? directionBefore(norm, first, number.last) : turned.direction,
      amount: { start: from.start, end: amountEnd.end },
    });
    at = turned.last;
  }
  return found;
}

/** "a month to the day before": it is exact. */
function toTheDay(norm: Norm, last: number): number {
  const exact = norm(last + 1) === 'to' && norm(last + 2) === 'the';
  return exact && /^(?:day|week|month|hour|minute)$/.test(norm(last + 3)) ? last + 3 : last;
}

/** "in two years", "within a month", "the next day", with its hedge at `first`. */
function directionBefore(norm: Norm, first: number, number: number): SpanRead['direction'] {
  if (/^(?:next|following)$/.test(norm(number))) return 'after';
  if (norm(number) === 'previous') return 'before';
  // "fast forward two months", "turn the clock back two months"
  if (norm(first - 1) === 'forward') return 'after';
  if (/^(?:back|backwards|rewind|rewound)$/.test(norm(first - 1))) return 'before';
  if (/^(?:within|inside)$/.test(norm(first))) return 'within';
  return norm(first - 1) === 'in' ? 'in' : 'none';
}

/** The smaller units that go on with a span. */
function restAfter(
  norm: Norm,
  unitAt: number,
  larger: number,
): { days: number; last: number } | undefined {
  if (norm(unitAt + 1) !== 'and') return undefined;
  const from = unitAt + 2;
  const number = numberAt(norm, from);
  const unit = number && UNITS.get(norm(number.last + 1));
  if (!number || !unit || unit.days >= larger) return undefined;
  const more = restAfter(norm, number.last + 1, unit.days);
  return {
    days: number.count * unit.days + (more?.days ?? 0),
    last: more?.last ?? number.last + 1,
  };
}

function numberAt(norm: Norm, at: number): { count: number; last: number } | undefined {
  const word = norm(at);
  if (/^\d{1,4}(\.\d)?$/.test(word)) return { count: Number(word), last: at };
  const one = ONES.get(word);
  if (one !== undefined) {
    const half = norm(at + 1) === 'and' && /^an?$/.test(norm(at + 2)) && norm(at + 3) === 'half';
    return half ? { count: one + 0.5, last: at + 3 } : { count: one, last: at };
  }
  const ten = TENS.get(word);
  if (ten !== undefined) {
    const more = ONES.get(norm(at + 1));
    return more !== undefined && more < 10
      ? { count: ten + more, last: at + 1 }
      : { count: ten, last: at };
  }
  // "the day after", "the week before"
  if (
    word === 'the' &&
    norm(at + 1) === 'day' &&
    /^(after|before)$/.test(norm(at + 2)) &&
    !/^(yesterday|tomorrow)$/.test(norm(at + 3))
  )
    return { count: 1, last: at };
  // "the next day": said of what came before it, as "a day later"
  if (word === 'the' && /^(next|following|previous)$/.test(norm(at + 1)) && norm(at + 2) === 'day')
    return { count: 1, last: at + 1 };
  if (word === 'a' || word === 'an') {
    if (norm(at + 1) === 'couple' && norm(at + 2) === 'of') return { count: 2, last: at + 2 };
    if (norm(at + 1) === 'dozen') return { count: 12, last: at + 1 };
    return /^(few|half)$/.test(norm(at + 1)) ? undefined : { count: 1, last: at };
  }
  return word === 'half' && /^an?$/.test(norm(at + 1)) ? { count: 0.5, last: at + 1 } : undefined;
}

function hedgeBefore(norm: Norm, at: number): { hedge: SpanRead['hedge']; first: number } {
  const before = norm(at - 1);
  const pair = `${norm(at - 2)} ${before}`;
  const slight = (first: number) =>
    /^(little|slightly|just|bit)$/.test(norm(first - 1))
      ? first - (norm(first - 2) === 'a' ? 2 : 1)
      : first;
  // "a little more than a year" is hardly two.
  const near = slight(at - 2);
  if (/^(less than|fewer than|up to|at most)$/.test(pair))
    return { hedge: near < at - 2 ? 'about' : 'under', first: near };
  if (/^(more than|longer than|at least)$/.test(pair))
    return { hedge: near < at - 2 ? 'about' : 'over', first: near };
  if (before === 'not') return { hedge: 'under', first: at - 1 };
  if (/^(just under|just over|little over)$/.test(pair)) return { hedge: 'about', first: at - 2 };
  if (/^(not even|not quite|well under)$/.test(pair)) return { hedge: 'under', first: at - 2 };
  if (/^(well over|good deal)$/.test(pair)) return { hedge: 'over', first: at - 2 };
  if (/^(close to|part of|on for)$/.test(pair)) return { hedge: 'about', first: at - 2 };
  if (/^(under|within|inside)$/.test(before)) return { hedge: 'under', first: slight(at - 1) };
  if (before === 'over') return { hedge: 'over', first: slight(at - 1) };
  if (
    /^(about|around|roughly|approximately|some|nearly|almost|exactly|just|barely|only|circa|scarcely|hardly|fully)$/.test(
      before,
    )
  ) {
    return { hedge: 'about', first: at - 1 };
  }
  return { hedge: 'none', first: at };
}

function directionAfter(
  words: Sentence['words'],
  last: number,
): { direction: SpanRead['direction']; last: number } {
  const norm: Norm = (at) => words[at]?.norm ?? '';
  const next = norm(last + 1);
  if (next === 'or' && norm(last + 2) === 'so') return directionAfter(words, last + 2);
  // "The next day, after their call, he recalled": the mark parts them.
  if (
    /[,;:]/.test(words[last + 1]?.before ?? '') &&
    /^(?:after|before|since|following)$/.test(next)
  )
    return { direction: 'none', last };
  if (next === 'ago') return { direction: 'ago', last: last + 1 };
  if (next === 'since' && norm(last + 2) === 'then') return { direction: 'ago', last: last + 2 };
  if (`${next} ${norm(last + 2)}` === 'prior to' || `${next} ${norm(last + 2)}` === 'ahead of')
    return { direction: 'before', last: last + 2 };
  if (/^(earlier|before|previously|prior|back)$/.test(next))
    return { direction: 'before', last: last + 1 };
  if (next === 'down' && norm(last + 2) === 'the' && /^(?:road|line|track)$/.test(norm(last + 3)))
    return { direction: 'after', last: last + 3 };
  if (next === 'on') {
    if (norm(last + 2) === 'from') return { direction: 'after', last: last + 2 };
    // "Five years on, the border is closed"
    // "… the airmen still talk of it, five years on."
    return !words[last + 2] || /^,/.test(words[last + 2]?.before ?? '')
      ? { direction: 'after', last: last + 1 }
      : { direction: 'none', last };
  }
  if (
    /^(later|after|since|following|afterwards|thereafter|hence|separate|separated|lie|lay|apart|passed|elapsed)$/.test(
      next,
    )
  ) {
    return { direction: 'after', last: last + 1 };
  }
  return { direction: 'none', last };
}
