/** Days by their weekday or their number alone: "Monday", "Mon 24 Nov", "the 24th". */
import { addDays, type Day, isRealDay } from '../../record/calendar.js';
import { AbsoluteDates, type Point } from './absolute-dates.js';
import { AMBIGUOUS_WEEKDAYS, MONTHS, PARTS, WEEKDAYS } from './date-words.js';
import { alone, monthAfter, pad, weekdayOfDay } from './days.js';

export class WeekdayDates extends AbsoluteDates {
  /** "Monday", "last Monday", "Monday, Nov. 24", "Mon 24 Nov 2025", "Monday the 24th". */
  protected weekdayFirst(at: number): Point | undefined {
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
  protected isWeekday(at: number): boolean {
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

  protected latest(weekday: number, day: Day): Day {
    return addDays(day, -((weekdayOfDay(day) - weekday + 7) % 7));
  }

  /** "the 24th", of this month or the one before; with "of" it is of something else. */
  protected dayInMonth(at: number): Point | undefined {
    if (!/^\d{1,2}(?:st|nd|rd|th)$/.test(this.norm(at)) || this.norm(at - 1) !== 'the')
      return undefined;
    const free = at + 1 >= this.words.length || /[,.;:!?)]/.test(this.words[at + 1]?.before ?? '');
    // "on the 24th Modi left", and not "at the 25th EU–China summit"
    const beforeName =
      /^\p{Lu}/u.test(this.words[at + 1]?.text ?? '') &&
      /^(?:on|by|since|until|till|from|to|and)$/.test(this.norm(at - 2));
    if (
      !free &&
      !beforeName &&
      !/^(?:and|he|she|they|both|each|it|to|his|her|their|in|at|by|with|to|after|before|about|for|but|as|when|that|which|the)$/.test(
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
}
