/** "First call since", "third meeting this year" against the record's own count. */

import { isSide } from '../reading/references.js';
import { partiesOf } from '../reading/voices.js';
import type { ContactEvent, Kind } from '../record/schema.js';
import { occurrenceStanding, tookPlace } from '../record/standing.js';
import { GATHERING } from './candidates.js';
import { sourced } from './judge-date.js';
import { type Counted, counted, IN_PERSON } from './order-counted.js';
import { mayCount, type Ordinal, type Scope, scopeOf } from './order-scope.js';
import { oneLeader } from './principals.js';
import {
  approve,
  type BoundReference,
  type BoundSentence,
  type Copy,
  eventOf,
  flag,
  passage,
} from './reading.js';
import { theEvent } from './wording.js';

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

/** No sentence counts so often. */
const MOST = 20;

/** Judges the ordinals of a sentence that count contacts of its parties. */
export function judgeOrder(copy: Copy, sentence: BoundSentence): void {
  const { text, start } = sentence.read.sentence;
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

function judgeOrdinal(
  copy: Copy,
  sentence: BoundSentence,
  ordinal: number,
  from: number,
  after: string,
): void {
  const stop = /[.;]|,(?!\s*(?:in|on|at)\b)/.exec(after)?.index ?? after.length;
  const rest = after.slice(0, stop);
  const near = withOwnSides(boundNear(sentence, from), sentence, from, rest, copy);
  const event = near?.event ?? sentence.about;
  if (!event || !tookPlace(event)) return;
  const what = counted(rest, sentence, from, near?.bound);
  if (!what) return;
  const offset = from + (ORDINALS[ordinal - 1]?.length ?? 0);
  const counts = peopleCounted(copy, event, near?.bound)
    .map((people) => countOf({ copy, sentence, event, people, rest, offset }, what, near?.bound))
    .filter((count) => count !== undefined);
  const [first] = counts;
  if (!first) return;
  const right = counts.find(({ least, most }) => ordinal >= least && ordinal <= most);
  if (right) approve(copy, from, offset + right.scope.end, event, 'the count');
  else flagOrder(copy, ordinal, from, offset, event, first);
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

function countOf(
  ordinal: Ordinal,
  { kinds, mayBe = kinds }: Counted,
  bound: BoundReference | undefined,
): Count | undefined {
  const { copy, event, people, rest } = ordinal;
  const scope = scopeOf(ordinal);
  if (!scope) return undefined;
  const said = rest.slice(0, Math.max(0, scope.end));
  const events = sameKind(copy, event, kinds, people, bound).filter(
    (other) => (other === event || mayCount(other, said)) && scope.holds(other),
  );
  const until = events.slice(0, events.indexOf(event) + 1);
  if (!until.includes(event)) return undefined;
  const sure = until.filter(
    (other) => occurrenceStanding(other) === 'confirmed' || other === event,
  );
  const most = mostCounted(copy, event, mayBe, people, bound, scope);
  return { scope, until, least: sure.length, most: Math.max(most, until.length) };
}

function flagOrder(
  copy: Copy,
  ordinal: number,
  from: number,
  offset: number,
  event: ContactEvent,
  { scope, until }: Count,
): void {
  const end = offset + scope.end;
  const said = copy.text.slice(offset, end);
  const before = until.at(-2);
  const right = ORDINALS[until.length - 1];
  const list = until.filter((other) => other !== event).map((other) => theEvent(other));
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
      : `${right ?? `${until.length}th`}${said}`;
  flag(copy, {
    kind: 'order',
    ...passage(copy, from, end),
    event: event.id,
    record:
      list.length > 0
        ? `The record counts before it: ${list.slice(-3).join('; ')}.`
        : `The record counts none before ${theEvent(event)}.`,
    ...sourced(event),
    wording,
  });
}

/** The reference in whose words the ordinal stands, or right beside which. */
function boundNear(
  sentence: BoundSentence,
  from: number,
): { bound: BoundReference; event: ContactEvent } | undefined {
  const inside = sentence.references.find(
    ({ reference }) => reference.start <= from + 12 && from < reference.end,
  );
  const main =
    inside && eventOf(inside)
      ? inside
      : sentence.references.find((bound) => !bound.reference.aside && eventOf(bound));
  const event = main && eventOf(main);
  return main && event ? { bound: main, event } : undefined;
}

/** "the third time that the Russian and Ukrainian presidents had met": of many those two are counted. */
function withOwnSides(
  near: { bound: BoundReference; event: ContactEvent } | undefined,
  { read }: BoundSentence,
  from: number,
  rest: string,
  copy: Copy,
): typeof near {
  if (!near || !/^\s+time\b/.test(rest)) return near;
  const parties = new Set(
    read.sentence.mentions
      .filter((mention) => {
        const start = read.sentence.words[mention.first]?.start ?? 0;
        return (
          start > from &&
          start < from + rest.length &&
          isSide(mention, read.sentence, read.attributed)
        );
      })
      .flatMap((mention) => partiesOf(mention, copy.record)),
  );
  const sides = [...parties];
  if (sides.length !== 2 || !sides.every((side) => near.event.parties.includes(side))) return near;
  const people = near.event.participants.filter((id) =>
    parties.has(copy.record.people.get(id)?.party ?? ''),
  );
  const reference = { ...near.bound.reference, people: people.length === 2 ? people : [] };
  return { ...near, bound: { ...near.bound, parties: sides, reference } };
}

/**
 * Between whom it is counted: the two who are named, or who alone took part. Where many did, "the two"
 * may be those who lead the sides or the sides themselves: the copy is right by either.
 */
function peopleCounted(
  copy: Copy,
  event: ContactEvent,
  bound: BoundReference | undefined,
): readonly (readonly string[])[] {
  const named = bound?.reference.people ?? [];
  if (named.length >= 2) return [named];
  if (event.participants.length === 2) return [event.participants];
  const leaders = event.participants.filter((id) => oneLeader(id, event, copy));
  return leaders.length === 2 ? [leaders, []] : [[]];
}

/** The contacts that are counted with an event: of the kind, between the same sides and people. */
function sameKind(
  copy: Copy,
  event: ContactEvent,
  kinds: readonly Kind[],
  people: readonly string[],
  bound: BoundReference | undefined,
): ContactEvent[] {
  // That both were at one gathering of many is no meeting of the two.
  return between(event, copy, bound)
    .filter(({ parties }) => parties.length < GATHERING || event.parties.length >= GATHERING)
    .concat(event)
    .filter(
      (other, at, all) =>
        all.indexOf(other) === at &&
        (kinds.includes(other.kind) || other === event) &&
        tookPlace(other) &&
        people.every((id) => other.participants.includes(id)),
    )
    .sort((one, other) => copy.record.inOrder.indexOf(one) - copy.record.inOrder.indexOf(other));
}

function between(event: ContactEvent, copy: Copy, bound: BoundReference | undefined) {
  const parties = bound?.parties.length ? bound.parties : event.parties;
  return copy.record.between(parties.slice(0, 3));
}

/**
 * So many at most may the copy count: a meeting, a summit and a visit are easily called one for the
 * other, and who saw each other among many may count it. Visits are to a place, whoever was seen there.
 */
function mostCounted(
  copy: Copy,
  event: ContactEvent,
  kinds: readonly Kind[],
  people: readonly string[],
  bound: BoundReference | undefined,
  { holds, mayHold = holds }: Scope,
): number {
  if (kinds.every((kind) => kind === 'visit')) return Number.POSITIVE_INFINITY;
  const wide = kinds.some((kind) => IN_PERSON.includes(kind)) ? [...kinds, ...IN_PERSON] : kinds;
  const mayBe = between(event, copy, bound).filter(
    (other) =>
      other === event ||
      (wide.includes(other.kind) &&
        tookPlace(other) &&
        people.every((id) => other.participants.includes(id)) &&
        mayHold(other)),
  );
  return mayBe.indexOf(event) + 1;
}
