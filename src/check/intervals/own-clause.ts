/**
 * A clause of which a span alone tells the time, beside a contact that the sentence tells in another one:
 * "met in Geneva on 10 May; the framework was agreed in London a month later".
 */

import { type Clause, clauseTree } from '../../reading/clauses/clauses.js';
import { wholeOf } from '../../reading/clauses/extent.js';
import { subjectOf, type Stretch as Words } from '../../reading/clauses/subject.js';
import type { SpanRead } from '../../reading/dates/intervals.js';
import type { Sentence } from '../../reading/reading.js';
import { personOf } from '../../reading/voices/voices.js';
import type { ContactEvent } from '../../record/schema.js';
import { type BoundSentence, type Copy, eventOf } from '../reading.js';
import { daysApart } from '../wording.js';
import { type Beside, type Described, describedIn } from './described.js';
import { actorsIn } from './sides-told.js';
import type { Stretch } from './told-intervals.js';
import { toldOnADay } from './told-on-a-day.js';

/** The contact that another clause tells, and what the clause of a span tells beside it. */
export interface BesideClause {
  main: readonly ContactEvent[];
  told: Described;
  words: Stretch;
}

/** Undefined where the clause of a span is the only one; `open` where it is not sure what either tells. */
export function toldInItsClause(
  copy: Copy,
  sentence: BoundSentence,
  span: SpanRead,
  way: Beside['way'],
): BesideClause | 'open' | undefined {
  const own = ownClause(sentence, span);
  if (!own) return undefined;
  const outside = sentence.references.filter(
    ({ reference }) => reference.end <= own.start || reference.start >= own.end,
  );
  const last = outside.findLast(
    (bound) => bound.reference.end <= own.start && !(bound.reference.implied && !eventOf(bound)),
  );
  const event = last && eventOf(last);
  if (last && !event) return undefined;
  const [from, another] = event ? [event] : (toldOnADay(copy, sentence, { apart: own }) ?? []);
  if (!from || another) return undefined;
  const inside = sentence.references
    .filter((bound) => !outside.includes(bound))
    .map(eventOf)
    .filter((each) => each !== undefined && each !== from);
  const [bound, second] = [...new Set(inside)];
  if (second) return undefined;
  const subject =
    own.acts && actorsIn(copy, sentence, own.acts === 'those beside' ? undefined : own.acts, from);
  // "Bessent was in London two months later": of whom alone it is told met nobody.
  if (!bound && !subject && !MET.test(copy.text.slice(own.start, own.end))) return 'open';
  const told = bound
    ? { events: [bound], otherwise: [] }
    : describedIn(copy, sentence, own, { event: from, way, ...(subject && { subject }) });
  if (!told || bound) return told && { main: [from], told, words: own };
  const events = withinReach(span, from, told.events);
  return events ? { main: [from], told: { ...told, events }, words: own } : 'open';
}

/** So many times as far away, or as near, as told lies what no word of contact tells. */
const FAR = 8;

/** Those of some contacts that are not by far nearer to another than told, or farther off; undefined where all are. */
export function withinReach(
  { days }: SpanRead,
  from: ContactEvent,
  events: readonly ContactEvent[],
): readonly ContactEvent[] | undefined {
  const near = events.filter((event) => {
    const away = Math.abs(daysApart(from, event));
    return away > 0 && away <= FAR * days && away * FAR >= days;
  });
  return near.length > 0 ? near : undefined;
}

/** Whom the subject of a clause met: somebody beside it, or whoever is told there. */
const MET =
  /\b(?:him|her|them|there|they|the two|both|the pair|each other|one another|with|received|hosted|welcomed|met|saw|joined|followed|line|phone|telephone|video|spoke|talked|rang|called)\b/i;

interface OwnClause extends Stretch {
  /** The words of those who act in it, where these are not its own: none where a thing was settled. */
  acts?: Words | 'those beside';
}

/** The words of the clause of a span, where the sentence has another one before it. */
function ownClause({ read }: BoundSentence, span: SpanRead): OwnClause | undefined {
  const { sentence } = read;
  const { clauses, of } = clauseTree(sentence);
  const at = sentence.words.findIndex(({ end }) => end > span.start);
  const clause = of[at] && wholeOf(of[at]);
  // "three times: in Bali in 2022, at Filoli a year later and in Lima": a row of them is told in no clause.
  if (clause?.verb === undefined) return undefined;
  const all = sentence.words.flatMap((_, index) => {
    const each = of[index];
    return each && wholeOf(each) === clause ? [index] : [];
  });
  const joined = joinedAt(read, clause, at, all);
  const first = joined ?? all[0] ?? 0;
  const [from, to] = [sentence.words[first], sentence.words[all.at(-1) ?? at]];
  const fronted = clauses.some((each) => each.parent === clause && each.fronted);
  if (!from || !to || (joined === undefined && first === 0 && !fronted)) return undefined;
  const stretch = { start: from.start, end: Math.max(to.end, span.end) };
  const own = joined === undefined ? subjectOf(sentence, clause) : undefined;
  if (own && !isSettled(sentence, clause)) return stretch;
  const before = joined === undefined ? clause.parent : clause;
  // "Starmer was there in May and Macron a week later": what no object stands before has a subject of its own.
  const shared = !own && before && (joined === undefined || hasObject(sentence, clause, joined));
  return { ...stretch, acts: (shared && subjectOf(sentence, before)) || 'those beside' };
}

/** "saw Xi in Johannesburg on 23 August and again in Kazan a year later": where what has no verb of its own begins. */
function joinedAt(
  { sentence, dates, places }: BoundSentence['read'],
  { verb }: Clause,
  span: number,
  all: readonly number[],
): number | undefined {
  if (verb === undefined) return undefined;
  const joint = all.findLast(
    (at) => at < span && at > verb && JOINING.test(sentence.words[at]?.norm ?? ''),
  );
  const [from, to] = [sentence.words[verb]?.end, sentence.words[joint ?? -1]?.start];
  if (joint === undefined || from === undefined || to === undefined) return undefined;
  const isBefore = ({ start, end }: Stretch) => start > from && end <= to;
  return [...dates, ...places].some(isBefore) ? joint : undefined;
}

/** Whether somebody is named between the verb of a clause and a word. */
function hasObject({ mentions }: Sentence, { verb = 0 }: Clause, to: number): boolean {
  return mentions.some(
    (mention) => mention.first > verb && mention.last < to && personOf(mention) !== undefined,
  );
}

const JOINING = /^(?:and|then|but)$/;

/** Whether no more is told than that a thing was settled: it was by those beside. */
function isSettled({ words }: Sentence, { verb = -1 }: Clause): boolean {
  return words.slice(verb, verb + 4).some(({ norm }) => SETTLED.test(norm));
}

const SETTLED =
  /^(?:agreed|signed|sealed|settled|struck|extended|renewed|prolonged|finalised|finalized|concluded|completed|negotiated|resumed|continued|reached|hammered|thrashed)$/;
