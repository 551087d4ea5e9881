/** The dates that a sentence names: absolute ones, and those reckoned from the day of writing. */
import { addDays, type Day, isRealDay, type Span, spanOfPeriod } from '../record/calendar.js';
import type { PartOfDay } from '../record/schema.js';
import { AbsoluteDates, type Point } from './absolute-dates.js';
import { withTimes } from './clock-times.js';
import {
  AMBIGUOUS_WEEKDAYS,
  MONTHS,
  NUMBERS,
  PARTS,
  SEASONS,
  UNITS,
  WEEKDAYS,
} from './date-words.js';
import { alone, monthAfter, pad, weekdayOfDay, yearBefore } from './days.js';
import type { DateRead, Sentence } from './reading.js';

/**
 * The dates in a sentence, from left to right. `written` is the day on which it was written, on
 * the writer's own calendar. Where the words leave open which day they mean ("on Monday", "Nov
 * 24"), the latest one not after that day comes first, and the next one after it second.
 */
export function datesIn(sentence: Pick<Sentence, 'words'>, written: Day): DateRead[] {
  const { words } = sentence;
  const reads: DateRead[] = [];
  const reader = new Reader(words, written);
  for (let at = 0; at < words.length; at += 1) {
    const norm = words[at]?.norm ?? '';
    if (!mayBegin(norm)) continue;
    const point = reader.pointAt(at);
    const [first, last] = [words[at], point && words[point.last]];
    if (!point || !first || !last) continue;
    reads.push({
      start: first.start,
      end: last.end,
      text: words
        .slice(at, point.last + 1)
        .map((word, index) => (index === 0 ? '' : word.before) + word.text)
        .join(''),
      spans: point.spans,
      precision: point.precision,
      year: point.year ?? false,
      relative: point.relative ?? false,
      ...(point.weekday !== undefined && { weekday: point.weekday }),
      ...(point.partOfDay !== undefined && { partOfDay: point.partOfDay }),
    });
    at = point.last;
  }
  return withTimes(words, reads);
}

const OPENERS = new Set(
  `today tonight yesterday tomorrow overnight last next this past coming previous earlier later just
  right the early late mid morning afternoon evening night day same few several couple moments minutes
  hours weekend over`.split(/\s+/),
);

/** A date begins with a number, a month, a weekday, or one of few words: all else is passed over. */
function mayBegin(norm: string): boolean {
  return (
    MONTHS.has(norm) ||
    WEEKDAYS.has(norm) ||
    OPENERS.has(norm) ||
    NUMBERS.has(norm) ||
    /^\d/.test(norm)
  );
}

class Reader extends AbsoluteDates {
  pointAt(at: number): Point | undefined {
    const point = this.relative(at) ?? this.absolute(at) ?? this.weekdayFirst(at) ?? this.loose(at);
    return point && this.withPart(at, point);
  }

  /** "Monday", "last Monday", "Monday, Nov. 24", "Mon 24 Nov 2025", "Monday the 24th". */
  private weekdayFirst(at: number): Point | undefined {
    const weekday = WEEKDAYS.get(this.norm(at));
    if (weekday === undefined || !this.isWeekday(at)) return undefined;
    const number = this.norm(at + 1) === 'the' ? at + 2 : at + 1;
    const day = this.joined(at + 1)
      ? (this.numeric(number) ?? this.dayFirst(number) ?? this.dayInMonth(number))
      : undefined;
    if (day?.precision === 'day') return { ...day, weekday };
    const month = this.joined(at + 1) ? this.monthFirst(at + 1) : undefined;
    if (month?.precision === 'day') return { ...month, weekday };
    const past = this.latest(weekday, this.written);
    const spans = [past, addDays(past, 7)].map(alone);
    return { last: at, spans, precision: 'day', weekday, relative: true };
  }

  /** "sat" and "sun" are words as well. */
  private isWeekday(at: number): boolean {
    if (!AMBIGUOUS_WEEKDAYS.has(this.norm(at))) return true;
    if (!/^\p{Lu}/u.test(this.words[at]?.text ?? '')) return false;
    const before = /^(?:on|last|next|this|late|early|until|by|since|from|till)$/.test(
      this.norm(at - 1),
    );
    return (
      before ||
      this.dayNumber(at + 1) !== undefined ||
      MONTHS.has(this.norm(at + 1)) ||
      PARTS.has(this.norm(at + 1))
    );
  }

  private latest(weekday: number, day: Day): Day {
    return addDays(day, -((weekdayOfDay(day) - weekday + 7) % 7));
  }

  /** "the 24th", of this month or the one before; with "of" it is of something else. */
  private dayInMonth(at: number): Point | undefined {
    if (!/^\d{1,2}(?:st|nd|rd|th)$/.test(this.norm(at)) || this.norm(at - 1) !== 'the')
      return undefined;
    const free = at + 1 >= this.words.length || /[,.;:!?)]/.test(this.words[at + 1]?.before ?? '');
    if (
      !free &&
      !/^(?:and|in|at|by|with|to|after|before|about|for|but|as|when|that|which|the)$/.test(
        this.norm(at + 1),
      )
    ) {
      return undefined;
    }
    const day = this.dayNumber(at);
    if (day === undefined) return undefined;
    const months = [-2, -1, 0, 1, 2].map((step) => monthAfter(this.written, step));
    const days = months.map((month) => `${month}-${pad(day)}`).filter(isRealDay);
    const past = days.filter((each) => each <= this.written).at(-1);
    const ahead = days.find((each) => each > this.written);
    const spans = [past, ahead].filter((each) => each !== undefined).map(alone);
    return { last: at, spans, precision: 'day', relative: true };
  }

  /** What is reckoned from the day of writing. */
  private relative(at: number): Point | undefined {
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
    return this.ago(at) ?? this.ahead(at) ?? this.period(at);
  }

  /** "two days ago", "a month ago", "an hour ago", "moments ago". */
  private ago(at: number): Point | undefined {
    const about = /^(?:about|some|around|nearly|almost|over|barely)$/.test(this.norm(at))
      ? at + 1
      : at;
    const count = this.count(about);
    const unitAt = count === undefined ? about : about + count.words;
    const unit = UNITS.get(this.norm(unitAt));
    const ago = this.norm(unitAt + 1) === 'ago' ? unitAt + 1 : undefined;
    if (unit === undefined || ago === undefined) return undefined;
    const many = count?.value ?? 3;
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

  /** "in three days", "in two weeks": said of what is to come. */
  private ahead(at: number): Point | undefined {
    if (this.norm(at - 1) !== 'in') return undefined;
    const count = this.count(at);
    const unit = count && UNITS.get(this.norm(at + count.words));
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

  private count(at: number): { value: number; words: number } | undefined {
    const norm = this.norm(at);
    const extra = norm === 'a' && /^(?:couple|few)$/.test(this.norm(at + 1)) ? 1 : 0;
    const value =
      NUMBERS.get(extra ? this.norm(at + 1) : norm) ??
      (/^\d{1,3}$/.test(norm) ? Number(norm) : undefined);
    if (value === undefined) return undefined;
    return { value, words: 1 + extra + (this.norm(at + 1 + extra) === 'of' ? 1 : 0) };
  }

  /** "last Monday", "next week", "this month", "last November", "earlier this week", "last year". */
  private period(at: number): Point | undefined {
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
  private seasons(season: readonly [string, string], step: number): Span[] {
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

  private steppedWeekday(at: number, weekday: number, step: number): Point {
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

  private steppedMonth(at: number, month: number, step: number): Point {
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

  private weekend(last: number, step: number): Point {
    const saturday = this.latest(6, this.written);
    const inIt = weekdayOfDay(this.written) === 0 || weekdayOfDay(this.written) === 6;
    const shift = step === 0 ? 0 : step === 1 ? 7 : inIt ? -7 : 0;
    const first = addDays(saturday, shift);
    const spans = [first, addDays(first, 7)].map((day) => ({ first: day, last: addDays(day, 1) }));
    return { last, spans, precision: 'week', relative: true };
  }

  private loose(at: number): Point | undefined {
    if (this.norm(at) === 'the') {
      const day = this.dayInMonth(at + 1);
      if (day && this.norm(day.last + 1) !== 'of') return day;
    }
    return undefined;
  }

  /** "Monday night", "24 Nov, in the evening", "the morning of Nov 24". */
  private withPart(at: number, point: Point): Point {
    if (point.partOfDay !== undefined || point.precision !== 'day') return point;
    const after = PARTS.get(this.norm(point.last + 1));
    if (after && this.joined(point.last + 1))
      return { ...point, last: point.last + 1, partOfDay: after };
    const before =
      this.norm(at - 1) === 'of' || this.norm(at - 1) === 'on'
        ? PARTS.get(this.norm(at - 2))
        : undefined;
    return before ? { ...point, partOfDay: before } : point;
  }
}

const DAYS = { week: 7, month: 30.4375, year: 365.25 } as const;
