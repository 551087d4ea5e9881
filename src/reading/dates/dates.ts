/** The dates that a sentence names: absolute ones, and those reckoned from the day of writing. */
import { addDays, type Day, isRealDay, type Span } from '../../record/calendar.js';
import type { DateRead, Sentence } from '../reading.js';
import type { Point } from './absolute-dates.js';
import { withTimes } from './clock-times.js';
import { MONTHS, NAMED_DAYS, NUMBERS, ORDINAL_DAYS, PARTS, WEEKDAYS } from './date-words.js';
import { RelativeDates } from './relative-dates.js';

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
    NAMED_DAYS.some(([[first]]) => first === norm) ||
    ORDINAL_DAYS.includes(norm) ||
    /^\d/.test(norm)
  );
}

function isRange({ first, last }: Span): boolean {
  return first !== last;
}

class Reader extends RelativeDates {
  pointAt(at: number): Point | undefined {
    const point = this.relative(at) ?? this.absolute(at) ?? this.weekdayFirst(at) ?? this.loose(at);
    return point && this.withPart(at, this.until(point));
  }

  /** "30 November to 2 December 2026", "Nov. 30–Dec. 2": from one month into the next. */
  private until(point: Point): Point {
    if (point.precision !== 'day' || point.relative || point.spans.some(isRange)) return point;
    const joint = point.last + 1;
    const dash = /^\s?[-–—]\s?$/.test(this.words[joint]?.before ?? '');
    const word = /^(?:to|until|till|through|and)$/.test(this.norm(joint));
    if (!dash && !word) return point;
    const end = this.absolute(dash ? joint : joint + 1);
    if (end?.precision !== 'day' || end.spans.some(isRange)) return point;
    const spans = end.spans.flatMap(({ first: last }) => {
      const first = point.year
        ? point.spans[0]?.first
        : [0, 1]
            .map((back) => `${Number(last.slice(0, 4)) - back}${point.spans[0]?.first.slice(4)}`)
            .find((day) => day < last);
      if (first === undefined || first >= last || !isRealDay(first)) return [];
      // Two days that are named with "and" are a span only where they touch.
      const longest = this.norm(joint) === 'and' ? addDays(first, 1) : addDays(first, 45);
      return last <= longest ? [{ first, last }] : [];
    });
    return spans.length === 0
      ? point
      : { ...point, last: end.last, spans, year: end.year ?? point.year ?? false };
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
