/** Dates that name their day or month: "24 November 2025", "Nov. 24", "2025-11-24", "in 2019". */
import { type Day, isRealDay, type Span, spanOfPeriod } from '../../record/calendar.js';
import type { Word } from '../../record/names.js';
import type { PartOfDay } from '../../record/schema.js';
import type { DateRead } from '../reading.js';
import { AMBIGUOUS_MONTHS, MONTHS, NAMED_DAYS, ORDINAL_DAYS } from './date-words.js';
import { pad } from './days.js';

/** What a stretch of words was understood as; `last` is its last word. */
export interface Point {
  last: number;
  spans: readonly Span[];
  precision: DateRead['precision'];
  year?: boolean;
  weekday?: number;
  partOfDay?: PartOfDay;
  relative?: boolean;
}

/** Whose year begins on another day, and whose Christmas is. */
const OTHER_YEAR =
  /^(?:lunar|chinese|vietnamese|korean|persian|iranian|jewish|islamic|orthodox|russian|ethiopian|coptic|julian|thai|tamil|nepali|bengali)$/;

export class AbsoluteDates {
  constructor(
    protected readonly words: readonly Word[],
    protected readonly written: Day,
  ) {}

  protected norm(at: number): string {
    return this.words[at]?.norm ?? '';
  }

  /** Whether a word follows the one before it with nothing but space, or one comma, between. */
  protected joined(at: number): boolean {
    return /^[,.]?\s*$|^\s*-\s*$/.test(this.words[at]?.before ?? '');
  }

  /** "2025-11-24", "24/11/2025", "24 November 2025", "Nov. 24, 2025", "November 2025". */
  protected absolute(at: number): Point | undefined {
    return (
      this.numeric(at) ??
      this.dayFirst(at) ??
      this.monthFirst(at) ??
      this.namedDay(at) ??
      this.yearAlone(at)
    );
  }

  /** "New Year's Day", "on Christmas Eve 2021"; the lunar year begins on another. */
  protected namedDay(at: number): Point | undefined {
    const found = NAMED_DAYS.find(([names]) =>
      names.every((word, index) => this.norm(at + index) === word),
    );
    if (
      !found ||
      !/^\p{Lu}/u.test(this.words[at]?.text ?? '') ||
      OTHER_YEAR.test(this.norm(at - 1))
    )
      return undefined;
    const [names, month, day] = found;
    return this.dated(month, day, day, at + names.length - 1);
  }

  protected numeric(at: number): Point | undefined {
    // "18.3.2025" is one word.
    const dotted = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(this.words[at]?.text ?? '');
    if (dotted) {
      const [, day = '', month = '', year = ''] = dotted;
      return this.exact([`${year}-${pad(month)}-${pad(day)}`], at);
    }
    const parts = [at, at + 1, at + 2].map((index) => this.words[index]);
    const [one, two, three] = parts;
    if (!one || !two || !three || !parts.every((part) => part && /^\d{1,4}$/.test(part.norm)))
      return undefined;
    const mark = two.before;
    if (mark !== three.before || !/^[-/.–]$/.test(mark)) return undefined;
    if (one.norm.length === 4)
      return this.exact([`${one.norm}-${pad(two.norm)}-${pad(three.norm)}`], at + 2);
    if (three.norm.length !== 4 && three.norm.length !== 2) return undefined;
    const year = three.norm.length === 4 ? three.norm : `20${three.norm}`;
    // Day first, as the desk writes; month first where only that can be.
    const days = [
      `${year}-${pad(two.norm)}-${pad(one.norm)}`,
      `${year}-${pad(one.norm)}-${pad(two.norm)}`,
    ];
    return this.exact([...new Set(days)], at + 2);
  }

  protected exact(days: readonly Day[], last: number): Point | undefined {
    const spans = days.filter(isRealDay).map((day) => ({ first: day, last: day }));
    return spans.length > 0 ? { last, spans, precision: 'day', year: true } : undefined;
  }

  protected dayNumber(at: number): number | undefined {
    const number = /^(\d{1,2})(?:st|nd|rd|th)?$/.exec(this.norm(at))?.[1];
    const day = number === undefined ? this.dayInWords(at) : Number(number);
    return day >= 1 && day <= 31 ? day : undefined;
  }

  /** "the tenth of February": only with the month behind it. */
  private dayInWords(at: number): number {
    const day = ORDINAL_DAYS.indexOf(this.norm(at)) + 1;
    return day > 0 && this.norm(at + 1) === 'of' && MONTHS.has(this.norm(at + 2)) ? day : 0;
  }

  protected yearAt(at: number): string | undefined {
    const norm = this.norm(at);
    return /^(?:19[4-9]|20[0-9])\d$/.test(norm) && this.joined(at) ? norm : undefined;
  }

  /** "24 November", "24th of November 2025", "13–15 May 2026", "13 to 15 May". */
  protected dayFirst(at: number): Point | undefined {
    const day = this.dayNumber(at);
    if (day === undefined) return undefined;
    let next = at + 1;
    let end = day;
    const to = this.norm(next) === 'to' || this.norm(next) === 'and' ? next + 1 : next;
    const until = this.dayNumber(to);
    if (
      until !== undefined &&
      until > day &&
      (to > next || /^[-–—]$/.test(this.words[to]?.before ?? ''))
    ) {
      end = until;
      next = to + 1;
    }
    if (this.norm(next) === 'of') next += 1;
    const month = MONTHS.get(this.norm(next));
    if (month === undefined || !this.joined(next)) return undefined;
    return this.dated(month, day, end, next);
  }

  /** "November 24", "Nov. 24-25, 2025", "November the 24th", "November 2025", "in May". */
  protected monthFirst(at: number): Point | undefined {
    const month = MONTHS.get(this.norm(at));
    if (month === undefined) return undefined;
    // "Mar-a-Lago"
    if (this.norm(at + 1) === 'a' && this.words[at + 1]?.before === '-') return undefined;
    const number = this.norm(at + 1) === 'the' ? at + 2 : at + 1;
    const day = this.joined(number) ? this.dayNumber(number) : undefined;
    if (day !== undefined && !this.isCounted(number)) {
      // "Feb. 27-28", "Feb. 27 and 28"; "June 2 and 3 May" are two dates.
      const next = /^(?:and|to)$/.test(this.norm(number + 1)) ? number + 2 : number + 1;
      const until = this.dayNumber(next);
      const joint = next > number + 1 || /^\s*[-–—]\s*$/.test(this.words[next]?.before ?? '');
      const range =
        until !== undefined &&
        until > day &&
        joint &&
        !this.isCounted(next) &&
        !MONTHS.has(this.norm(next + 1));
      return this.dated(month, day, range ? until : day, range ? next : number);
    }
    const year =
      this.yearAt(at + 1) ?? (this.norm(at + 1) === 'of' ? this.yearAt(at + 2) : undefined);
    if (year !== undefined) {
      const last = this.norm(at + 1) === 'of' ? at + 2 : at + 1;
      return {
        last,
        spans: [spanOfPeriod(`${year}-${pad(month)}`)],
        precision: 'month',
        year: true,
      };
    }
    if (AMBIGUOUS_MONTHS.has(this.norm(at)) && !this.isMonthByCompany(at)) return undefined;
    // "October of last year"
    const from = this.norm(at + 1) === 'of' ? at + 2 : at + 1;
    const told = this.yearToldAt(from);
    if (told !== undefined)
      return {
        last: from + 1,
        spans: [spanOfPeriod(`${told}-${pad(month)}`)],
        precision: 'month',
        year: true,
      };
    return { last: at, spans: this.monthsAround(month), precision: 'month' };
  }

  /** "in May", "last March", "the May summit": else it is a verb, a walk or a person. */
  protected isMonthByCompany(at: number): boolean {
    if (!/^\p{Lu}/u.test(this.words[at]?.text ?? '')) return this.norm(at - 1) === 'in';
    return /^(?:in|of|since|until|till|by|during|last|next|this|that|early|late|mid|the|from|through|before|after|back)$/.test(
      this.norm(at - 1),
    );
  }

  /** "May 5 people", "March 3,000": what is counted is no day. */
  protected isCounted(at: number): boolean {
    return /^(?:percent|per|people|times|years|months|weeks|days|hours|minutes|points|million|billion)$/.test(
      this.norm(at + 1),
    );
  }

  /** "13 October last year", "January 5 this year", "23 October of last year" */
  protected yearToldAt(at: number): string | undefined {
    if (this.norm(at + 1) !== 'year' || !this.joined(at)) return undefined;
    const back = ['next', 'this', 'last'].indexOf(this.norm(at)) - 1;
    return back < -1 ? undefined : String(Number(this.written.slice(0, 4)) - back);
  }

  protected dated(month: number, day: number, end: number, at: number): Point | undefined {
    const from = this.norm(at + 1) === 'of' ? at + 2 : at + 1;
    const told = this.yearToldAt(from);
    const year = told ?? this.yearAt(at + 1);
    const of = (each: string | number): Span[] => {
      const first = `${each}-${pad(month)}-${pad(day)}`;
      const last = `${each}-${pad(month)}-${pad(end)}`;
      return isRealDay(first) && isRealDay(last) ? [{ first, last }] : [];
    };
    const spans = year === undefined ? this.aroundNow((each) => of(each)) : of(year);
    if (spans.length === 0) return undefined;
    return {
      last: year === undefined ? at : told === undefined ? at + 1 : from + 1,
      spans,
      precision: 'day',
      year: year !== undefined,
    };
  }

  /** Of a yearly day, the latest one not after the day of writing, then the next one after it. */
  protected aroundNow(of: (year: number) => Span[]): Span[] {
    const now = Number(this.written.slice(0, 4));
    // Nearly any day of the year is one of two neighbours; 29 February is not.
    const all = [now - 4, now - 3, now - 2, now - 1, now, now + 1, now + 2].flatMap(of);
    const past = all.filter(({ first }) => first <= this.written).at(-1);
    const ahead = all.find(({ first }) => first > this.written);
    return [past, ahead].filter((span) => span !== undefined);
  }

  protected monthsAround(month: number): Span[] {
    return this.aroundNow((year) => [spanOfPeriod(`${year}-${pad(month)}`)]);
  }

  /** A year by itself, where a preposition or an article says that it is none of people. */
  protected yearAlone(at: number): Point | undefined {
    const norm = this.norm(at);
    if (!/^(?:19[4-9]|20[0-4])\d$/.test(norm)) return undefined;
    const company =
      /^(?:in|since|of|during|from|until|till|by|early|late|mid|the|their|his|her|its|a|s|before|after|back)$/;
    if (
      !company.test(this.norm(at - 1)) ||
      /^[-–:.]\d/.test(`${this.words[at + 1]?.before}${this.norm(at + 1)}`)
    ) {
      return undefined;
    }
    return { last: at, spans: [spanOfPeriod(norm)], precision: 'year', year: true };
  }
}
