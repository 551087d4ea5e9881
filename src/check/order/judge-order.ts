/** "First call since", "third meeting this year" against the record's own count. */

import { clauseAt } from '../../reading/clauses/clauses.js';
import { subjectOf } from '../../reading/clauses/subject.js';
import type { SpanRead } from '../../reading/dates/intervals.js';
import { PREPOSITIONS } from '../../reading/grammar-words.js';
import { doersIn } from '../../reading/people/doers.js';
import { partiesOf } from '../../reading/voices/voices.js';
import type { Mention } from '../../record/names.js';
import type { ContactEvent, Kind } from '../../record/schema.js';
import { tookPlace } from '../../record/standing.js';
import { factsOf } from '../event-facts.js';
import { sourced } from '../facts/judge-date.js';
import { kindest } from '../intervals/fairness.js';
import { type BoundSentence, type Copy, passage } from '../reading.js';
import { daysApart, distanceInWords, listOf, theEvent } from '../wording.js';
import { IN_PERSON, withTalks } from './coming-together.js';
import { type Counted, countedContact } from './counted-contact.js';
import { isNamedOnly, isOtherEnd } from './only-named.js';
import { counted, FIRST_DID, isCountOfSomebody } from './order-counted.js';
import { mayCount, scopeOf, spanBehind } from './order-scope.js';
import {
  agrees,
  atPlaceOnly,
  type Pool,
  placeCounted,
  poolAtPlace,
  poolOf,
  sureOf,
} from './pools.js';
import type { Ordinal, Scope } from './scope.js';
import { sidesCounted } from './sides-counted.js';

const ORDINALS = [
  'first',
  'second',
  'third',
  'fourth',
  'fifth',
  'sixth',
  'seventh',
  'eighth',
  'ninth',
  'tenth',
];
const ORDER =
  /\b(first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)\b(?!\s+(?:term|lady|phase|time in office|day|week|quarter|half|world war|stop|anniversary|half-hour|vice|full-scale))/gi;

/** So many of the contacts that are counted are shown, the latest of them. */
const MOST_LISTED = 5;

/** No sentence counts so often. */
const MOST = 20;

/** Judges the ordinals of a sentence that count contacts of its parties. */
export function judgeOrder(copy: Copy, sentence: BoundSentence): void {
  const { text, start } = sentence.read.sentence;
  if (isCountOfSomebody(text)) return;
  let count = 0;
  for (const match of text.matchAll(ORDER)) {
    count += 1;
    if (count > MOST) return;
    const ordinal = ORDINALS.indexOf((match[1] ?? '').toLowerCase()) + 1;
    const from = start + match.index + match[0].length - (match[1]?.length ?? 0);
    judgeOrdinal(
      copy,
      sentence,
      ordinal,
      from,
      text.slice(match.index + match[0].length, match.index + match[0].length + 140),
    );
  }
}

const AFTER_ONE = /^[^.;]{0,60},? after \p{Lu}\p{L}+['’]s (?:in|at|on)\b/u;

/** "was not Carney's first exchange with Lee": the count is taken back. */
const DENIED =
  /\b(?:not|n[’']t|never|hardly|scarcely|neither|nor|far from|rather than|instead of|anything but)\b(?! only\b)[^,;.]{0,40}$/i;

function judgeOrdinal(
  copy: Copy,
  sentence: BoundSentence,
  ordinal: number,
  from: number,
  after: string,
): void {
  const stop = /[.;]|,(?!\s*(?:in|on|at)\b)/.exec(after)?.index ?? after.length;
  const rest = after.slice(0, stop);
  if (DENIED.test(copy.text.slice(sentence.read.sentence.start, from))) return;
  // "her second meeting with him, after October's in Tokyo": the one before is told by its month alone.
  if (ordinal > 1 && AFTER_ONE.test(after)) return;
  const near = countedContact(copy, sentence, from);
  // "It will be their third meeting": what is planned is counted with what was held.
  if (!near || !(tookPlace(near.event) || near.event.status === 'scheduled')) return;
  if (isOtherEnd(copy, sentence, near, from) || isNamedOnly(copy, from, rest)) return;
  if (/^\s+time\b/i.test(rest) && isOfElse(copy, sentence, near.event, from)) return;
  const { event } = near;
  const offset = from + (ORDINALS[ordinal - 1]?.length ?? 0);
  const pools = poolsOf(copy, sentence, near, from, offset, rest);
  const counts = pools
    .map((pool) =>
      countOf({ copy, sentence, event, people: pool.people, ordinal, rest, offset }, pool),
    )
    .filter((count) => count !== undefined);
  const [first] = counts;
  if (!first) return;
  const right = counts.find((count) => agrees({ least: ordinal, most: ordinal }, count));
  // "came a month after the summit in Oslo, the first since March": of two that it may count, right by one is right.
  if (near.or && !right && isRightBy(near.or, copy, sentence, ordinal, from, rest)) return;
  const longer =
    right && ordinal === 1 ? longerAgo(copy, sentence, event, pools, offset) : undefined;
  if (right && longer) flagLonger(copy, from, offset + right.scope.end, event, longer);
  else if (right) copy.verdicts.approve(from, offset + right.scope.end, event, 'the count');
  else if (!isBeforeRecord(ordinal, first)) flagOrder(copy, ordinal, from, offset, event, first);
}

/** Whether an ordinal is right of another contact that it may count. */
function isRightBy(
  counted: Counted,
  copy: Copy,
  sentence: BoundSentence,
  ordinal: number,
  from: number,
  rest: string,
): boolean {
  const { event } = counted;
  const offset = from + (ORDINALS[ordinal - 1]?.length ?? 0);
  return poolsOf(copy, sentence, counted, from, offset, rest).some((pool) => {
    const count = countOf(
      { copy, sentence, event, people: pool.people, ordinal, rest, offset },
      pool,
    );
    return count !== undefined && agrees({ least: ordinal, most: ordinal }, count);
  });
}

/** "On the day they met the price fell for the eighth time": of its own clause, in which none of them does anything. */
function isOfElse(
  { record }: Copy,
  { read: { sentence } }: BoundSentence,
  { parties }: ContactEvent,
  from: number,
): boolean {
  const clause = clauseAt(sentence, from);
  const whole = clause && subjectOf(sentence, clause);
  // "On the day of their meeting, the price fell": behind what stands in front.
  const mark = sentence.words.findLastIndex(
    ({ before }, at) => whole !== undefined && at <= whole.to && /,/.test(before),
  );
  const fronted = PREPOSITIONS.has(sentence.words[whole?.from ?? -1]?.norm ?? '');
  const subject = whole && fronted && mark > whole.from ? { from: mark, to: whole.to } : whole;
  const isOwn = (mention: Mention) =>
    partiesOf(mention, record).some((party) => parties.includes(party));
  return (
    subject !== undefined &&
    /^(?:others|nobody)$/.test(doersIn(sentence, subject, isOwn, true)) &&
    !HAPPENING.test(sentence.text.slice((sentence.words[subject.to]?.end ?? from) - sentence.start))
  );
}

/** "A handshake came about for the third time" */
const HAPPENING =
  /^,? (?:was|were|is|took place|came|happened|followed|had been|has been|brought|led)\b/;

/** "their first meeting in a year", and it was the first in six: the last one before it, where no other can be meant. */
function longerAgo(
  copy: Copy,
  sentence: BoundSentence,
  event: ContactEvent,
  pools: readonly Pool[],
  offset: number,
): { last: ContactEvent; span: SpanRead } | undefined {
  const span = spanBehind(sentence, offset);
  if (!span || span.hedge === 'over') return undefined;
  const to = factsOf(event, copy.record).span;
  const before = (some: readonly ContactEvent[]) => some.slice(0, some.indexOf(event));
  const isWrong = (other: ContactEvent) =>
    kindest(span, factsOf(other, copy.record).span, to) === 'wrong';
  const last = pools.map(({ told }) => before(told).at(-1));
  const [first] = last;
  const sure =
    first !== undefined &&
    last.every((each) => each !== undefined && isWrong(each)) &&
    pools.every(({ may }) => may && before(may).every(isWrong));
  return sure ? { last: first, span } : undefined;
}

function flagLonger(
  copy: Copy,
  from: number,
  end: number,
  event: ContactEvent,
  { last, span }: { last: ContactEvent; span: SpanRead },
): void {
  const distance = distanceInWords(daysApart(last, event));
  copy.verdicts.flag({
    kind: 'order',
    ...passage(copy, from, end),
    event: event.id,
    record: `The record makes it ${distance} from ${theEvent(last)} to ${theEvent(event)}.`,
    ...sourced(event),
    wording: `${copy.text.slice(from, span.start)}${distance}${copy.text.slice(span.amount.end, end)}`,
  });
}

/** "their sixth meeting": where the record has none before, it may only have begun later. */
function isBeforeRecord(ordinal: number, { scope, until }: Count): boolean {
  return (
    (scope.ever === true && ordinal > 3 && until.length === 1) ||
    (scope.beyond === true && ordinal > until.length)
  );
}

/** How often it was, as the record counts. */
interface Count {
  scope: Scope;
  /** The contacts that are counted, up to the event. */
  until: readonly ContactEvent[];
  /** Those of them that are confirmed; so many at least the copy has to count. */
  least: number;
  most: number;
}

/** Among what it is counted; where the words leave that open, the copy is right by any. */
function poolsOf(
  copy: Copy,
  sentence: BoundSentence,
  { event, bound, told }: Counted,
  from: number,
  offset: number,
  rest: string,
): readonly Pool[] {
  const ofGuest = poolAtPlace(copy, sentence, event, from, offset, rest);
  if (ofGuest) return [ofGuest];
  const place = placeCounted(sentence, event, offset, rest, copy);
  // "was the first at the White House": of such contacts as this one.
  const alone = place && /^\s(?:ones? )?(?:in|at) /i.test(rest) && IN_PERSON.includes(event.kind);
  const what =
    counted(rest, sentence, from, bound, told) ??
    (alone ? { kinds: IN_PERSON, or: [] } : undefined);
  if (!what) return [];
  const clause = { from: offset, to: offset + rest.search(/\bsince\b|$/) };
  const pools = sidesCounted(copy, sentence, event, bound, clause).flatMap((sides) =>
    [what.kinds, ...(what.or ?? [])].map((kinds) =>
      poolOf(copy, event, isDeed(rest) ? withTalks(kinds, event) : kinds, sides),
    ),
  );
  if (isOfAnybody(copy, what.kinds, from, rest))
    return pools.map((pool) => ({ ...pool, may: undefined }));
  if (!place) return pools;
  const there = pools.map((pool) => atPlaceOnly(pool, place, copy));
  return alone ? there : [...pools, ...there];
}

/** "the second call in as many days for Trump": with whomever the others were, unless "their" or "with" says so. */
function isOfAnybody(copy: Copy, kinds: readonly Kind[], from: number, rest: string): boolean {
  const of = copy.text.slice(Math.max(0, from - 12), from);
  return (
    IN_A_TIME.test(rest) &&
    !isDeed(rest) &&
    !kinds.includes('talks') &&
    !OF_TWO.test(`${of}${rest.split(OTHER_CLAUSE)[0]}`)
  );
}

const OTHER_CLAUSE = /,|\b(?:when|as|while|after|before|who|which)\b/;
const IN_A_TIME = /\bin (?:\p{L}+ ){1,4}?(?:day|week|fortnight|month|year)s?\b/iu;
const OF_TWO = /\b(?:their|the pair|each other|one another|between|with|the two)\b/i;

/** "time", "met": it is a deed that is counted, and no kind of contact by its name. */
function isDeed(rest: string): boolean {
  return /^\s+time\b/i.test(rest) || FIRST_DID.test(rest);
}

function countOf(ordinal: Ordinal, { told, may }: Pool): Count | undefined {
  const { event, rest } = ordinal;
  const scope = scopeOf(ordinal);
  if (!scope) return undefined;
  const { holds, mayHold = holds } = scope;
  const said = rest.slice(0, Math.max(0, scope.end));
  const events = told.filter((other) => (other === event || mayCount(other, said)) && holds(other));
  const until = events.slice(0, events.indexOf(event) + 1);
  if (!until.includes(event)) return undefined;
  const most = may?.filter((other) => other === event || mayHold(other)).indexOf(event);
  return {
    scope,
    until,
    least: sureOf(until, event).length,
    most: most === undefined ? Number.POSITIVE_INFINITY : Math.max(most + 1, until.length),
  };
}

function flagOrder(
  copy: Copy,
  ordinal: number,
  from: number,
  offset: number,
  event: ContactEvent,
  { scope, until, least }: Count,
): void {
  const end = offset + scope.end;
  const said = copy.text.slice(offset, end);
  const before = sureOf(until, event).at(-2);
  const right = ORDINALS[least - 1];
  const others = until.filter((other) => other !== event);
  const wording =
    ordinal === 1 &&
    before &&
    /\b(?:since|in)\b/.test(said) &&
    !/\bthis year\b|\bin \d{4}\b|\b(?:of|in) (?:the|that) (?:same )?year\b|\bas\b/.test(said)
      ? copy.text
          .slice(from, end)
          .replace(
            /\b(?:since|in (?:more|less|over|almost|nearly|about|a|an|the|\w+))\b.*$/s,
            `since ${theEvent(before)}`,
          )
      : `${right ?? `${least}th`}${said}`;
  copy.verdicts.flag({
    kind: 'order',
    ...passage(copy, from, end),
    event: event.id,
    record:
      others.length > 0
        ? `The record counts before it: ${listOf(others.slice(-MOST_LISTED), copy.record)}.`
        : `The record counts none before ${theEvent(event)}.`,
    ...sourced(event),
    wording,
  });
}
