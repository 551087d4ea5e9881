/** "First call since", "third meeting this year" against the record's own count. */

import type { ContactEvent, Kind } from '../../record/schema.js';
import { occurrenceStanding, tookPlace } from '../../record/standing.js';
import { GATHERING } from '../binding/candidates.js';
import { sourced } from '../facts/judge-date.js';
import { approve, type BoundSentence, type Copy, flag, passage } from '../reading.js';
import { theEvent } from '../wording.js';
import { IN_PERSON } from './coming-together.js';
import { countedContact } from './counted-contact.js';
import { counted } from './order-counted.js';
import { mayCount, type Ordinal, type Scope, scopeOf } from './order-scope.js';
import { type SidesCounted, sidesCounted } from './sides-counted.js';

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
  const near = countedContact(copy, sentence, from);
  if (!near || !tookPlace(near.event)) return;
  const { event } = near;
  const what = counted(rest, sentence, from, near.bound);
  if (!what) return;
  const offset = from + (ORDINALS[ordinal - 1]?.length ?? 0);
  const clause = { from: offset, to: offset + rest.search(/\bsince\b|$/) };
  const counts = sidesCounted(copy, sentence, event, near.bound, clause)
    .flatMap((sides) => [what.kinds, ...(what.or ?? [])].map((kinds) => ({ sides, kinds })))
    .map(({ sides, kinds }) =>
      countOf({ copy, sentence, event, people: sides.people, rest, offset }, kinds, sides),
    )
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

function countOf(ordinal: Ordinal, kinds: readonly Kind[], sides: SidesCounted): Count | undefined {
  const { copy, event, rest } = ordinal;
  const scope = scopeOf(ordinal);
  if (!scope) return undefined;
  const said = rest.slice(0, Math.max(0, scope.end));
  const events = sameKind(copy, event, kinds, sides).filter(
    (other) => (other === event || mayCount(other, said)) && scope.holds(other),
  );
  const until = events.slice(0, events.indexOf(event) + 1);
  if (!until.includes(event)) return undefined;
  const sure = until.filter(
    (other) => occurrenceStanding(other) === 'confirmed' || other === event,
  );
  const most = mostCounted(copy, event, kinds, sides, scope);
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

/** The contacts that are counted with an event: of the kind, between the same sides and people. */
function sameKind(
  copy: Copy,
  event: ContactEvent,
  kinds: readonly Kind[],
  { parties: sides, people }: SidesCounted,
): ContactEvent[] {
  // That both were at one gathering of many is no meeting of the two.
  return copy.record
    .between(sides.slice(0, 3))
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

/**
 * So many at most may the copy count: a meeting, a summit and a visit are easily called one for the
 * other, and who saw each other among many may count it. Visits are to a place, whoever was seen there.
 */
function mostCounted(
  copy: Copy,
  event: ContactEvent,
  kinds: readonly Kind[],
  { parties, people }: SidesCounted,
  { holds, mayHold = holds }: Scope,
): number {
  if (kinds.every((kind) => kind === 'visit')) return Number.POSITIVE_INFINITY;
  const wide = kinds.some((kind) => IN_PERSON.includes(kind)) ? [...kinds, ...IN_PERSON] : kinds;
  const mayBe = copy.record
    .between(parties.slice(0, 3))
    .filter(
      (other) =>
        other === event ||
        (wide.includes(other.kind) &&
          tookPlace(other) &&
          people.every((id) => other.participants.includes(id)) &&
          mayHold(other)),
    );
  return mayBe.indexOf(event) + 1;
}
