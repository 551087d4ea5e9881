/** When a stated span is fair, and when it is a mistake. */
import type { SpanRead } from '../../reading/dates/intervals.js';
import { daysBetween, type Span } from '../../record/calendar.js';

export type Verdict = 'fair' | 'silent' | 'wrong';

/** Within this of the true span a stated one is fair. */
const FAIR = 1.15;
/** From this factor on it is a finding; between the two nothing is said. */
const WRONG = 1.4;

/**
 * The rule of fairness: a stated span is fair within 15 % of the true one, or where its own hedge
 * makes it true ("less than a month", "about four weeks"); it is a finding from a factor of 1.4
 * on; between the two, silence.
 */
export function fairness(span: Pick<SpanRead, 'days' | 'hedge'>, trueDays: number): Verdict {
  if (span.hedge === 'under' && trueDays <= span.days) return 'fair';
  if (span.hedge === 'over' && trueDays >= span.days) return 'fair';
  const [small, large] = [Math.min(span.days, trueDays), Math.max(span.days, trueDays)];
  if (small <= 0) return large <= 1 ? 'fair' : 'wrong';
  const factor = large / small;
  if (factor <= FAIR) return 'fair';
  return factor >= WRONG ? 'wrong' : 'silent';
}

/** The kindest verdict over all days on which the two ends may lie. */
export function kindest(span: SpanRead, from: Span, to: Span): Verdict {
  const least = Math.max(0, from.last <= to.first ? daysBetween(from.last, to.first) : 0);
  const most = Math.max(0, daysBetween(from.first, to.last));
  const near = Math.min(Math.max(span.days, least), most);
  const verdicts = [near, least, most].map((days) => fairness(span, days));
  return verdicts.includes('fair') ? 'fair' : verdicts.includes('silent') ? 'silent' : 'wrong';
}
