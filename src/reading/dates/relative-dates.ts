/** Dates reckoned from the day of writing: "yesterday", "two weeks ago", "last summer". */
import { addDays, isRealDay, type Span, spanOfPeriod } from '../../record/calendar.js';
import type { PartOfDay } from '../../record/schema.js';
import type { Point } from './absolute-dates.js';
import { MONTHS, NUMBERS, PARTS, SEASONS, UNITS, WEEKDAYS } from './date-words.js';
import { alone, monthAfter, weekdayOfDay, yearBefore } from './days.js';
import { WeekdayDates } from './weekday-dates.js';

const DAYS = { week: 7, month: 30.4375, year: 365.25 } as const;

export class RelativeDates extends WeekdayDates {
  /** What is reckoned from the day of writing. */
  protected relative(at: number): Point | undefined {
    const [one, two, three] = [this.norm(at), this.norm(at + 1), this.norm(at + 2)];
    const day = (days: number, last: number, partOfDay?: PartOfDay): Point => ({
      last,
      spans: [alone(addDays(this.written, days))],
      precision: 'day',
      relative: true,
      ...(partOfDay && { partOfDay }),
    });
    if (one === 'today') return day(0, at);
    if (one === 'tonight') return day(0, at, 'night');
    if (one === 'yesterday') return day(-1, at);
    if (one === 'tomorrow') return day(1, at);
    if (one === 'overnight') {
      return {
        ...day(0, at, 'night'),
        spans: [{ first: addDays(this.written, -1), last: this.written }],
      };
    }
    if (one === 'the' && two === 'day' && three === 'before' && this.norm(at + 3) === 'yesterday')
      return day(-2, at + 3);
    if (one === 'day' && two === 'before' && three === 'yesterday') return day(-2, at + 2);
    if (one === 'the' && two === 'day' && three === 'after' && this.norm(at + 3) === 'tomorrow')
      return day(2, at + 3);
    if (one === 'earlier' && two === 'today') return day(0, at + 1);
    if (one === 'later' && two === 'today') return day(0, at + 1);
    if (one === 'last' && two === 'night') return { ...day(-1, at + 1, 'night') };
    if (one === 'this' && PARTS.has(two)) return day(0, at + 1, PARTS.get(two));
    if ((one === 'just' || one === 'right') && two === 'now') return day(0, at + 1);
    return this.endOfMonth(at) ?? this.ago(at) ?? this.ahead(at) ?? this.period(at);
  }

  /** "the last day of this month", "the first day of next month" */
  private endOfMonth(at: number): Point | undefined {
    const end = this.norm(at + 1);
    const phrase = `${this.norm(at)} ${this.norm(at + 2)} ${this.norm(at + 3)}`;
    const step = { the: 0, this: 0, next: 1, last: -1 }[this.norm(at + 4)];
    if (phrase !== 'the day of' || this.norm(at + 5) !== 'month' || step === undefined)
      return undefined;
    if (end !== 'last' && end !== 'first') return undefined;
    const month = spanOfPeriod(monthAfter(this.written, step));
    return { last: at + 5, spans: [alone(month[end])], precision: 'day', relative: true };
  }

  /** "two days ago", "a month ago", "an hour ago", "moments ago". */
  protected ago(at: number): Point | undefined {
    const about = /^(?:about|some|around|nearly|almost|over|barely)$/.test(this.norm(at))
      ? at + 1
      : at;
    const count = this.count(about);
    const unitAt = count === undefined ? about : about + count.words;
    const unit = UNITS.get(this.norm(unitAt));
    const ago = this.norm(unitAt + 1) === 'ago' ? unitAt + 1 : undefined;
    if (unit === undefined || ago === undefined) return undefined;
    const many = count?.value ?? 3;
    if (this.norm(ago + 1) === 'today' && (unit === 'year' || unit === 'month' || unit === 'week'))
      return this.agoToday(ago + 1, many, unit);
    if (unit === 'hour')
      return { last: ago, spans: [alone(this.written)], precision: 'day', relative: true };
    if (unit === 'day') {
      return {
        last: ago,
        spans: [alone(addDays(this.written, -many))],
        precision: 'day',
        relative: true,
      };
    }
    const middle = addDays(this.written, -many * DAYS[unit]);
    const slack = unit === 'week' ? 3 : unit === 'month' ? 15 : 180;
    return {
      last: ago,
      spans: [{ first: addDays(middle, -slack), last: addDays(middle, slack) }],
      precision: unit,
      relative: true,
    };
  }

  /** "a year ago today": that very day. */
  protected agoToday(
    last: number,
    many: number,
    unit: 'week' | 'month' | 'year',
  ): Point | undefined {
    const month = monthAfter(this.written, unit === 'year' ? -12 * many : -many);
    const day =
      unit === 'week' ? addDays(this.written, -7 * many) : `${month}${this.written.slice(7)}`;
    if (!isRealDay(day)) return undefined;
    return { last, spans: [alone(day)], precision: 'day', relative: true };
  }

  /** "in three days", "in two weeks": said of what is to come. */
  protected ahead(at: number): Point | undefined {
    if (this.norm(at - 1) !== 'in') return undefined;
    // "phoned twice in a week", "their first talk in two months": how often, and how rare.
    if (/^(?:once|twice|thrice|times?|first|second|third)$/.test(this.norm(at - 2)))
      return undefined;
    if ([3, 4, 5].some((back) => this.norm(at - back) === 'first')) return undefined;
    const count = this.count(at);
    const unit = count && UNITS.get(this.norm(at + count.words));
    // "starts in an hour" is today.
    if (count && unit === 'hour' && !/^(?:ago|of)$/.test(this.norm(at + count.words + 1)))
      return {
        last: at + count.words,
        spans: [alone(this.written)],
        precision: 'day',
        relative: true,
      };
    if (!count || !unit || unit === 'hour' || /^(?:ago|of)$/.test(this.norm(at + count.words + 1)))
      return undefined;
    // "in two days of talks", "first in six years": only what is near is surely ahead.
    if (unit === 'year' || count.value > 12) return undefined;
    const days = Math.round(count.value * (unit === 'day' ? 1 : DAYS[unit]));
    const slack = unit === 'day' ? 0 : unit === 'week' ? 3 : 15;
    const middle = addDays(this.written, days);
    return {
      last: at + count.words,
      spans: [{ first: addDays(middle, -slack), last: addDays(middle, slack) }],
      precision: unit,
      relative: true,
    };
  }

  protected count(at: number): { value: number; words: number } | undefined {
    const norm = this.norm(at);
    const extra = norm === 'a' && /^(?:couple|few)$/.test(this.norm(at + 1)) ? 1 : 0;
    const value =
      NUMBERS.get(extra ? this.norm(at + 1) : norm) ??
      (/^\d{1,3}$/.test(norm) ? Number(norm) : undefined);
    if (value === undefined) return undefined;
    return { value, words: 1 + extra + (this.norm(at + 1 + extra) === 'of' ? 1 : 0) };
  }

  /** "last Monday", "next week", "this month", "last November", "earlier this week", "last year". */
  protected period(at: number): Point | undefined {
    const norm = this.norm(at);
    if (
      /^(?:earlier|later|early|late|the|over)$/.test(norm) &&
      /^(?:this|last|next|past|weekend)$/.test(this.norm(at + 1))
    ) {
      return this.period(at + 1);
    }
    if (norm === 'weekend' && /^(?:the|over)$/.test(this.norm(at - 1))) return this.weekend(at, 0);
    if (!/^(?:last|next|this|past|coming|previous)$/.test(norm)) return undefined;
    const word = this.norm(at + 1);
    const step = norm === 'this' ? 0 : /^(?:next|coming)$/.test(norm) ? 1 : -1;
    const weekday = WEEKDAYS.get(word);
    if (weekday !== undefined) return this.steppedWeekday(at, weekday, step);
    const month = MONTHS.get(word);
    if (month !== undefined) return this.steppedMonth(at, month, step);
    if (word === 'weekend') return this.weekend(at + 1, step);
    const season = SEASONS.get(word);
    if (season !== undefined)
      return {
        last: at + 1,
        spans: this.seasons(season, step),
        precision: 'month',
        relative: true,
      };
    const year = Number(this.written.slice(0, 4)) + step;
    if (word === 'year')
      return {
        last: at + 1,
        spans: [spanOfPeriod(String(year))],
        precision: 'year',
        relative: true,
      };
    if (word === 'month') {
      return {
        last: at + 1,
        spans: [spanOfPeriod(monthAfter(this.written, step))],
        precision: 'month',
        relative: true,
      };
    }
    if (word === 'week') {
      const monday = addDays(this.latest(1, this.written), step * 7);
      return {
        last: at + 1,
        spans: [{ first: monday, last: addDays(monday, 6) }],
        precision: 'week',
        relative: true,
      };
    }
    return undefined;
  }

  /** "last summer": the latest that is over, or the one before it. */
  protected seasons(season: readonly [string, string], step: number): Span[] {
    const of = (year: number): Span => {
      const first = `${year}-${season[0]}`;
      const last = `${season[0] > season[1] ? year + 1 : year}-${season[1]}`;
      return { first, last: isRealDay(last) ? last : addDays(last.replace('29', '28'), 0) };
    };
    const now = Number(this.written.slice(0, 4));
    const all = [now - 2, now - 1, now, now + 1].map(of);
    if (step === 1) return all.filter(({ first }) => first > this.written).slice(0, 1);
    const begun = all.filter(({ first }) => first <= this.written).reverse();
    return begun
      .filter(({ last }) => step === 0 || last < this.written)
      .slice(0, step === 0 ? 1 : 2);
  }

  protected steppedWeekday(at: number, weekday: number, step: number): Point {
    const absolute = this.weekdayFirst(at + 1);
    if (absolute && !absolute.relative) return absolute;
    const today = this.latest(weekday, this.written);
    const before = today === this.written ? addDays(today, -7) : today;
    const days =
      step === 0
        ? [today, addDays(today, 7)]
        : step === 1
          ? [addDays(today, 7), addDays(today, 14)]
          : [before, addDays(before, -7)];
    return {
      last: absolute?.last ?? at + 1,
      spans: days.map(alone),
      precision: 'day',
      weekday,
      relative: true,
    };
  }

  protected steppedMonth(at: number, month: number, step: number): Point {
    const dated = this.monthFirst(at + 1);
    if (dated && (dated.precision === 'day' || dated.year)) return dated;
    const [one, two] = this.monthsAround(month);
    const current = Number(this.written.slice(5, 7)) === month;
    const around = [one, two].filter((span) => span !== undefined);
    // In November "last October" is last month to some, and a year old to others.
    const past = around
      .slice(0, 1)
      .flatMap((span) => (current ? [yearBefore(span)] : [span, yearBefore(span)]));
    const spans = step === 1 ? around.slice(1) : step === -1 ? past : around;
    return { last: at + 1, spans, precision: 'month', relative: true };
  }

  protected weekend(last: number, step: number): Point {
    const saturday = this.latest(6, this.written);
    const inIt = weekdayOfDay(this.written) === 0 || weekdayOfDay(this.written) === 6;
    const shift = step === 0 ? 0 : step === 1 ? 7 : inIt ? -7 : 0;
    const first = addDays(saturday, shift);
    const spans = [first, addDays(first, 7)].map((day) => ({ first: day, last: addDays(day, 1) }));
    return { last, spans, precision: 'week', relative: true };
  }
}
