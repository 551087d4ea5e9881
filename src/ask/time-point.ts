/** A point or stretch of time as a question names it, without its preposition: "24 Nov", "last month". */
import {
  addDays,
  type Day,
  dayIn,
  isRealDay,
  lastDayOfMonth,
  type Span,
  spanOfPeriod,
} from '../record/calendar.js';
import type { Word } from '../record/names.js';
import type { Desk } from './desk.js';
import { dateInDigits } from './digits.js';
import { periodAt } from './time-periods.js';
import { monthShifted, oneDay, type Point, sameYear } from './time-spans.js';
import {
  ALSO_WORDS,
  countOf,
  dateNumber,
  dayOfMonth,
  MONTHS,
  namedDay,
  pad,
  UNITS,
  WEEKDAYS,
  yearOf,
} from './time-words.js';
import { KIND_NOUNS } from './vocabulary.js';

/** Words before a point of time that say nothing of it. */
const LOOSE = new Set([
  'early',
  'late',
  'mid',
  'around',
  'about',
  'sometime',
  'the',
  'all',
  'year',
]);

/** Reads points of time from the words of a question. */
export class TimeReader {
  readonly today: Day;

  constructor(
    private readonly words: readonly Word[],
    desk: Desk,
    private readonly ahead: boolean,
  ) {
    this.today = dayIn(desk.now, desk.timeZone);
  }

  norm(at: number): string {
    return this.words[at]?.norm ?? '';
  }

  /** What joins the word to the one before it. */
  private joint(at: number): string {
    return this.words[at]?.before ?? '';
  }

  /** Past words that say nothing of the span: "the", "early", "all of". */
  skip(at: number): number {
    let next = at;
    while (
      LOOSE.has(this.norm(next)) ||
      (/^(of|on|from|in|one)$/.test(this.norm(next)) && next > at)
    )
      next += 1;
    return next;
  }

  /** Two points with one of the words, or a dash, between them. */
  range(
    at: number,
    between: readonly string[],
  ): { spans: Partial<Span>[]; last: number } | undefined {
    const begun = this.skip(at);
    const bare = dayOfMonth(this.norm(begun));
    const named = this.point(begun, true);
    const from = named ?? (bare && { spans: [], next: begun + 1 });
    if (!from) return undefined;
    const dash = /^\s*[-–—]\s*$/u.test(this.joint(from.next)) && between.includes('-');
    const word = between.includes(this.norm(from.next));
    if (!dash && !word) return undefined;
    const to = this.point(this.skip(dash ? from.next : from.next + 1), true);
    const last = to?.spans[0]?.last;
    if (!to || !last) return undefined;
    if (!named) {
      // "between 1 and 30 June 2025": the first takes the month that the second gives.
      const day = to.spans[0]?.first;
      const first = day && `${day.slice(0, 8)}${bare}`;
      if (!first || !isRealDay(first) || first > last) return undefined;
      return { spans: [{ first, last }], last: to.next - 1 };
    }
    // "from March to May 2025": the first takes the year that the second gives.
    const first =
      from.spans.find((span) => span.first <= last && sameYear(span.first, last, from))?.first ??
      from.spans.find((span) => span.first <= last)?.first;
    if (!first) return undefined;
    return { spans: [{ first, last }], last: to.next - 1 };
  }

  /** A point of time at a word. `introduced`: a preposition before it shows that it is one. */
  point(at: number, introduced: boolean): Point | undefined {
    return (
      dateInDigits(this.words, at) ??
      periodAt(this, at, introduced) ??
      this.monthNamed(at) ??
      this.dayAndMonth(at, introduced) ??
      this.relative(at, introduced) ??
      this.year(at)
    );
  }

  /** "24 November 2025", "Nov 24th", "the 24th of November", "November", "Mon 24 Nov". */
  private dayAndMonth(at: number, introduced: boolean): Point | undefined {
    let next = at;
    const weekday = WEEKDAYS.has(this.norm(next));
    if (weekday) next += 1;
    if (this.norm(next) === 'the') next += 1;
    const feast = namedDay(this.words, next);
    if (feast) return this.dayOf(feast.date, feast.month, next + feast.words);
    const dayFirst = dateNumber(this.norm(next));
    if (dayFirst !== undefined) {
      const monthAt = this.norm(next + 1) === 'of' ? next + 2 : next + 1;
      const month = MONTHS.get(this.norm(monthAt));
      if (month !== undefined) return this.dayOf(dayFirst, month, monthAt + 1);
      return undefined;
    }
    const name = this.norm(next);
    const month = MONTHS.get(name);
    // "Mar-a-Lago" is no month.
    const hyphened = this.joint(next + 1) === '-' && !/^\d/.test(this.norm(next + 1));
    if (month === undefined || hyphened) return undefined;
    const after = this.norm(next + 1) === 'the' ? next + 2 : next + 1;
    const date = dateNumber(this.norm(after));
    if (date !== undefined && !/^\d{4}$/.test(this.norm(after))) {
      const read = this.dayOf(date, month, after + 1);
      if (read) return read;
    }
    const yearAt = this.norm(next + 1) === 'of' ? next + 2 : next + 1;
    const year = yearOf(this.norm(yearAt));
    if (year) return { spans: [spanOfPeriod(`${year}-${pad(month)}`)], next: yearAt + 1 };
    // "last May": the month; "may they" is none.
    const before = this.norm(at - 1);
    const told =
      introduced ||
      /^(last|past|previous|this|next)$/.test(before) ||
      // "the March call"
      (/^(the|their|that)$/.test(before) && KIND_NOUNS.has(this.norm(next + 1)));
    if (ALSO_WORDS.has(name) && !told) return undefined;
    if (weekday) return undefined;
    return { spans: this.yearless((y) => spanOfPeriod(`${y}-${pad(month)}`)), next: next + 1 };
  }

  /** "last December", "this March", "next May": the month alone. */
  private monthNamed(at: number): Point | undefined {
    const which = this.norm(at);
    if (!/^(last|past|previous|this|next|coming)$/.test(which)) return undefined;
    const month = this.dayAndMonth(at + 1, true);
    const [span] = month?.spans ?? [];
    if (!month || !span || month.day || !MONTHS.has(this.norm(at + 1)) || month.next !== at + 2)
      return undefined;
    const spans = month.spans.filter(({ first, last }) => {
      if (which === 'this') return first.slice(0, 4) === this.today.slice(0, 4);
      return which === 'next' || which === 'coming' ? last > this.today : last < this.today;
    });
    return { spans: spans.length > 0 ? spans : month.spans, next: month.next };
  }

  private dayOf(date: number, month: number, next: number): Point | undefined {
    const year = yearOf(this.norm(next));
    const dayIn = (y: string | number): Day => `${y}-${pad(month)}-${pad(date)}`;
    if (year) {
      const day = dayIn(year);
      return oneDay(day, next + 1);
    }
    if (!isRealDay(dayIn(2024))) return { spans: [], next, day: true };
    const spans = this.yearless((y) => ({ first: dayIn(y), last: dayIn(y) })).filter(({ first }) =>
      isRealDay(first),
    );
    return { spans, next, day: true };
  }

  /** The years that a date without one can mean: the latest not after today first; ahead, the coming one. */
  yearless(spanIn: (year: number) => Span): Span[] {
    const thisYear = Number(this.today.slice(0, 4));
    const years = Array.from({ length: 30 }, (_, index) => thisYear + 1 - index);
    const spans = years.map(spanIn);
    const past = spans.filter(({ first }) => first <= this.today);
    const coming = spans.filter(({ last }) => last >= this.today).reverse();
    return this.ahead ? [...coming, ...past] : past;
  }

  private year(at: number): Point | undefined {
    const year = yearOf(this.norm(at));
    return year ? { spans: [spanOfPeriod(year)], next: at + 1 } : undefined;
  }

  /** "today", "last month", "this year so far", "the past two years", "three weeks ago", "Monday". */
  private relative(at: number, introduced: boolean): Point | undefined {
    const norm = this.norm(at);
    const today = this.today;
    if (norm === 'today' || norm === 'tonight') return oneDay(today, at + 1);
    if (norm === 'yesterday') return oneDay(addDays(today, -1), at + 1);
    if (norm === 'tomorrow') return oneDay(addDays(today, 1), at + 1);
    if (norm === 'last' && this.norm(at + 1) === 'night') return oneDay(addDays(today, -1), at + 2);
    if (norm === 'this' && /^(morning|afternoon|evening)$/.test(this.norm(at + 1)))
      return oneDay(today, at + 2);

    const which =
      norm === 'so' && this.norm(at + 1) === 'far' && this.norm(at + 2) === 'this' ? at + 2 : at;
    const direction = this.norm(which);
    const isPast = direction === 'last' || direction === 'past' || direction === 'previous';
    const isNext = direction === 'next' || direction === 'coming';
    if (isPast || isNext || direction === 'this' || direction === 'current') {
      const weekday = this.isSeated(which + 1) ? undefined : WEEKDAYS.get(this.norm(which + 1));
      if (weekday !== undefined) return oneDay(this.weekday(weekday, isNext ? 1 : -1), which + 2);
      const unit = UNITS.get(this.norm(which + 1));
      if (unit) {
        const offset = isPast ? -1 : isNext ? 1 : 0;
        return { spans: [this.unitSpan(unit, offset, direction === 'past')], next: which + 2 };
      }
      const count = countOf(this.norm(which + 1));
      const ofAt = this.norm(which + 2) === 'of' ? which + 3 : which + 2;
      const counted = UNITS.get(this.norm(ofAt));
      if (count && counted && isPast) {
        return { spans: [{ first: this.shift(counted, -count), last: today }], next: ofAt + 1 };
      }
      if (count && counted && isNext) {
        return { spans: [{ first: today, last: this.shift(counted, count) }], next: ofAt + 1 };
      }
    }
    const count = countOf(norm);
    const unit = UNITS.get(this.norm(at + 1));
    if (count && unit && this.norm(at + 2) === 'ago') {
      const day = this.shift(unit, -count);
      if (this.norm(at + 3) === 'today') return oneDay(day, at + 4);
      if (unit === 'day') return oneDay(day, at + 3);
      const reach = unit === 'week' || unit === 'fortnight' ? 3 : unit === 'month' ? 15 : 31;
      return { spans: [{ first: addDays(day, -reach), last: addDays(day, reach) }], next: at + 3 };
    }
    const weekday = WEEKDAYS.get(norm);
    // "have a lovely Sunday": in more than a few words a weekday alone asks for nothing.
    if (weekday !== undefined && (introduced || (norm.endsWith('day') && this.words.length < 7))) {
      return oneDay(this.weekday(weekday, this.ahead ? 1 : -1), at + 1);
    }
    return undefined;
  }

  /** "when they last sat down", "sat in one room": the verb, and no Saturday. */
  private isSeated(at: number): boolean {
    return (
      this.norm(at) === 'sat' &&
      /^(down|in|at|with|together|across|opposite|beside|side|face|around|round|next)$/.test(
        this.norm(at + 1),
      )
    );
  }

  /** The nearest such weekday: not after today, or after it. */
  private weekday(weekday: number, direction: 1 | -1): Day {
    const todays = new Date(`${this.today}T00:00Z`).getUTCDay();
    const back = (todays - weekday + 7) % 7;
    return direction === -1 ? addDays(this.today, -back) : addDays(this.today, 7 - back);
  }

  /** A calendar week, month or year, so many away; "the past year" runs up to today. */
  private unitSpan(unit: string, offset: number, upToToday: boolean): Span {
    const today = this.today;
    if (upToToday) return { first: this.shift(unit, -1), last: today };
    const year = Number(today.slice(0, 4));
    const month = Number(today.slice(5, 7));
    switch (unit) {
      case 'day':
        return { first: addDays(today, offset), last: addDays(today, offset) };
      case 'week':
      case 'fortnight': {
        const monday = addDays(today, -((new Date(`${today}T00:00Z`).getUTCDay() + 6) % 7));
        const length = unit === 'week' ? 7 : 14;
        const first = addDays(monday, offset * length);
        return { first, last: addDays(first, length - 1) };
      }
      case 'month':
        return spanOfPeriod(monthShifted(year, month, offset));
      case 'quarter': {
        const start = monthShifted(year, Math.floor((month - 1) / 3) * 3 + 1, offset * 3);
        const [y = 0, m = 1] = start.split('-').map(Number);
        return { first: `${start}-01`, last: lastDayOfMonth(monthShifted(y, m, 2)) };
      }
      case 'decade':
        return { first: this.shift('decade', -1), last: today };
      default:
        return spanOfPeriod(String(year + offset));
    }
  }

  private shift(unit: string, count: number): Day {
    const today = this.today;
    const days = { day: 1, week: 7, fortnight: 14 }[unit];
    if (days) return addDays(today, count * days);
    const months = count * ({ quarter: 3, year: 12, decade: 120 }[unit] ?? 1);
    const month = monthShifted(Number(today.slice(0, 4)), Number(today.slice(5, 7)), months);
    const last = lastDayOfMonth(month);
    const same = `${month}-${today.slice(8)}`;
    return same < last ? same : last;
  }
}
