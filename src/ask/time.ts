/** Time in a question: "since January 2025", "Nov 24", "last month", "between 2019 and 2021". */
import { addDays, type Span } from '../record/calendar.js';
import type { Word } from '../record/names.js';
import type { Desk } from './desk.js';
import { TimeReader } from './time-point.js';
import { KIND_WORDS } from './vocabulary.js';

/** A stretch of time that a question names. */
export interface TimeRead {
  /**
   * What it can mean, the likeliest first: several where the year is left out ("in November").
   * An end that is left out is open.
   */
  spans: Partial<Span>[];
  /** Whether it names one single day. */
  day: boolean;
  /** Reckoned from a contact: its spans are tried one after another, though they are open. */
  anchored?: true;
  /** A day that is on no calendar: "30 February". */
  unreal?: true;
  /** Words [first, last], both included. */
  first: number;
  last: number;
}

const OPENERS = new Set(['since', 'from', 'after', 'starting', 'post']);
const CLOSERS = new Set(['before', 'until', 'till', 'through', 'by', 'to', 'pre']);
const PLAIN = new Set(['in', 'on', 'during', 'of', 'for', 'at', 'over', 'within', 'dated', 'back']);

/**
 * All that a question says of time, as one stretch: what is said twice narrows twice.
 * `ahead` is true for questions about the future, where "in March" is the coming one.
 */
export function readTimes(words: readonly Word[], desk: Desk, ahead: boolean): TimeRead[] {
  const reads: TimeRead[] = [];
  let at = 0;
  while (at < words.length) {
    const read = readTime(words, at, desk, ahead);
    if (read) {
      reads.push(read);
      at = read.last + 1;
    } else {
      at += 1;
    }
  }
  return reads;
}

function readTime(
  words: readonly Word[],
  at: number,
  desk: Desk,
  ahead: boolean,
): TimeRead | undefined {
  const clock = new TimeReader(words, desk, ahead);
  const norm = clock.norm(at);
  if (norm === 'between' || norm === 'from') {
    const range = clock.range(
      at + 1,
      norm === 'between' ? ['and'] : ['to', 'until', 'till', 'through'],
    );
    if (range) return { ...range, first: at, day: false };
  }
  if (norm === 'up' && clock.norm(at + 1) === 'to') return closing(clock, at, at + 2, false);
  if (norm === 'prior' && clock.norm(at + 1) === 'to') return closing(clock, at, at + 2, true);
  if (norm === 'year' && clock.norm(at + 1) === 'to' && clock.norm(at + 2) === 'date') {
    return {
      spans: [{ first: `${clock.today.slice(0, 4)}-01-01`, last: clock.today }],
      day: false,
      first: at,
      last: at + 2,
    };
  }
  if (OPENERS.has(norm)) {
    const point = clock.point(clock.skip(at + 1), true);
    if (!point) return undefined;
    const spans = point.spans.map(({ first, last }) => ({
      first: norm === 'after' || norm === 'post' ? addDays(last, 1) : first,
    }));
    return { spans, day: false, first: at, last: point.next - 1 };
  }
  // "talk to this month" is no "to".
  if (norm === 'to' && KIND_WORDS.has(clock.norm(at - 1))) return undefined;
  if (CLOSERS.has(norm)) return closing(clock, at, at + 1, norm === 'before' || norm === 'pre');
  const inner = PLAIN.has(norm) ? clock.skip(at + 1) : clock.skip(at);
  const point = clock.point(inner, PLAIN.has(norm));
  if (!point) return undefined;
  // "2019-2021", "March to May 2025"
  const range = clock.range(inner, ['to', '-', 'until', 'till', 'through']);
  if (range) return { ...range, first: at, day: false };
  const after = clock.norm(point.next);
  const onwards =
    after === 'onwards' || after === 'onward' || (after === 'on' && clock.norm(at) === 'from');
  if (onwards) {
    return {
      spans: point.spans.map(({ first }) => ({ first })),
      day: false,
      first: at,
      last: point.next,
    };
  }
  return {
    spans: point.spans,
    day: point.day === true,
    ...(point.spans.length === 0 && { unreal: true as const }),
    first: at,
    last: point.next - 1,
  };
}

function closing(
  clock: TimeReader,
  at: number,
  from: number,
  exclusive: boolean,
): TimeRead | undefined {
  const point = clock.point(clock.skip(from), true);
  if (!point) return undefined;
  const spans = point.spans.map(({ first, last }) => ({
    last: exclusive ? addDays(first, -1) : last,
  }));
  return { spans, day: false, first: at, last: point.next - 1 };
}
