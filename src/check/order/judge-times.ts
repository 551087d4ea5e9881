/** "have met twice this year", "held three calls in 2025": how often, against the record's own count. */

import { personOf } from '../../reading/voices/voices.js';
import { spanOf } from '../../record/calendar.js';
import type { ContactEvent } from '../../record/schema.js';
import { tookPlace } from '../../record/standing.js';
import { GATHERING } from '../binding/candidates.js';
import { sourced } from '../facts/judge-date.js';
import { type BoundReference, type BoundSentence, type Copy, passage } from '../reading.js';
import { listOf, theEvent } from '../wording.js';
import { ANY, type Phrase, REMOTE, withTalks } from './coming-together.js';
import { countedContact } from './counted-contact.js';
import { type OftenTold, oftenTold, timesOf } from './how-often.js';
import { isCountOfSomebody } from './order-counted.js';
import { scopeOf } from './order-scope.js';
import { agrees, type Pool, poolOf, sureOf } from './pools.js';
import type { Scope } from './scope.js';
import { type SidesCounted, sidesCounted } from './sides-counted.js';

/** Judges how often a sentence says that two came together, or how many contacts they had. */
export function judgeTimes(copy: Copy, sentence: BoundSentence): void {
  if (isCountOfSomebody(sentence.read.sentence.text)) return;
  for (const told of oftenTold(sentence.read.sentence)) judgeCount(copy, sentence, told);
}

/** How often it was as the record counts, in the scope that the words tell. */
interface Count {
  least: number;
  most: number;
  known: readonly ContactEvent[];
  /** Whether the record has any in the scope; of what it has none it knows nothing. */
  any: boolean;
  end: number;
}

function judgeCount(copy: Copy, sentence: BoundSentence, told: OftenTold): void {
  const counted = countedIn(copy, sentence, told);
  if (!counted) return;
  const { event, bound, pair } = counted;
  const sides = pair
    ? [pair]
    : sidesCounted(copy, sentence, event, bound, {
        from: sentence.read.sentence.start,
        to: told.end,
      });
  const counts = sides
    .flatMap((some) => poolsOf(copy, event, told.counted, some))
    .map((pool) => countOf(copy, sentence, told, event, pool))
    .filter((count) => count !== undefined);
  const [first] = counts;
  if (!first?.any) return;
  const { start, end } = told;
  const last = Math.max(end, first.end);
  if (counts.some((count) => agrees(told, count))) {
    copy.verdicts.approve(start, last, event, 'the count');
    return;
  }
  const { known } = first;
  copy.verdicts.flag({
    kind: 'order',
    ...passage(copy, start, last),
    event: event.id,
    record:
      known.length > 0
        ? `The record counts ${known.length}: ${listOf(known.slice(-4), copy.record)}.`
        : `The record counts none before ${theEvent(event)}.`,
    ...sourced(event),
    wording:
      known.length > 0
        ? `${timesOf(known.length, told)}${copy.text.slice(end, last)}`
        : `not${copy.text.slice(end, last)}`,
  });
}

interface CountedHere {
  event: ContactEvent;
  bound?: BoundReference;
  /** The two who are counted, where the text tells none of their contacts. */
  pair?: SidesCounted;
}

/** A contact of those who are counted: one that the text tells, or else the last that they had in the scope. */
function countedIn(copy: Copy, sentence: BoundSentence, told: OftenTold): CountedHere | undefined {
  const counted = countedContact(copy, sentence, told.start);
  const pair = pairNamed(copy, sentence, told);
  const theirs = pair?.people.every((id) => counted?.event.participants.includes(id));
  if (counted && (!pair || theirs))
    return tookPlace(counted.event) ? { ...counted, ...(pair && { pair }) } : undefined;
  if (!pair || (!copy.dated && told.tense !== 'past')) return undefined;
  const event = copy.record
    .between(pair.parties)
    .findLast(
      (each) =>
        told.counted.kinds.includes(each.kind) &&
        tookPlace(each) &&
        each.parties.length < GATHERING &&
        pair.people.every((id) => each.participants.includes(id)) &&
        spanOf(each.when).first <= copy.written &&
        scopeTold(copy, sentence, told, each, pair.people)?.holds(each) === true,
    );
  return event && { event, pair };
}

/** The two people of two sides whom the clause of a count names, and no others. */
function pairNamed(
  { record }: Copy,
  { read: { sentence } }: BoundSentence,
  { clause }: OftenTold,
): SidesCounted | undefined {
  const named = sentence.mentions
    .filter(({ first }) => {
      const at = sentence.words[first]?.start ?? 0;
      return at >= clause.start && at < clause.end;
    })
    .map(personOf)
    .filter((id) => id !== undefined);
  const people = [...new Set(named)];
  const parties = [...new Set(people.flatMap((id) => record.people.get(id)?.party ?? []))];
  return people.length === 2 && parties.length === 2 ? { people, parties } : undefined;
}

/** Among what is counted; "have spoken three times, last by phone": the calls alone may be meant. */
function poolsOf(
  copy: Copy,
  event: ContactEvent,
  { kinds, or }: Phrase,
  sides: SidesCounted,
): readonly Pool[] {
  const some = [kinds, ...(or ?? []), ...(kinds === ANY ? [REMOTE] : [])];
  return some.map((each) => {
    const own = withTalks(each, event);
    const { told, may, people } = poolOf(copy, event, own, sides);
    // The contact that the text tells is counted where it is of the kind.
    const counted = told.filter(({ kind }) => own.includes(kind));
    return { told: counted, may, people };
  });
}

/** So many calls, and no record is sure to have them all. */
const MANY_CALLS = 4;

/** The scope that the words behind a count tell, or those in front of its clause: "In 2025 alone, the two met twice". */
function scopeTold(
  copy: Copy,
  sentence: BoundSentence,
  { end, fronted }: OftenTold,
  event: ContactEvent,
  people: readonly string[],
): Scope | undefined {
  const rest = copy.text.slice(end, end + 140).split(/[.;]|,(?!\s*(?:in|on|at)\b)/)[0] ?? '';
  const behind = scopeOf({ copy, sentence, event, people, rest, offset: end });
  if (behind && behind.end > 0) return behind;
  // "In 2025 alone, the two …"
  const words = copy.text
    .slice(fronted.start, fronted.end)
    .replace(/^\p{Lu}(?=\p{Ll}+\s)/u, (first) => first.toLowerCase());
  const before = scopeOf({
    copy,
    sentence,
    event,
    people,
    rest: words,
    offset: fronted.start,
  });
  return before && before.end > 0 && !before.ever ? { ...before, end: 0 } : undefined;
}

function countOf(
  copy: Copy,
  sentence: BoundSentence,
  told: OftenTold,
  event: ContactEvent,
  { told: some, may, people }: Pool,
): Count | undefined {
  const scope = scopeTold(copy, sentence, told, event, people);
  if (!scope) return undefined;
  const { holds, mayHold = holds } = scope;
  const day = (other: ContactEvent) => spanOf(other.when).first;
  const now = copy.dated ? copy.written : day(event);
  const until = told.tense === 'perfect' ? (told.upTo ? day(event) : now) : day(event);
  const known = some.filter((other) => holds(other) && day(other) <= until);
  const later = told.tense === 'past' ? now : until;
  const own = known.includes(event) ? 1 : 0;
  // "had met twice" may leave out the time that is told, and "had met twice before" does.
  const least = sureOf(known, event).length - (told.tense === 'pluperfect' ? own : 0);
  const possible = may?.filter((other) => mayHold(other) && day(other) <= later);
  const many = known.filter(({ kind }) => REMOTE.includes(kind)).length >= MANY_CALLS;
  const most =
    many || !possible || scope.beyond
      ? Number.POSITIVE_INFINITY
      : Math.max(possible.length, known.length) - (told.before && own > 0 ? 1 : 0);
  return {
    least,
    most,
    any: known.length > 0,
    known: told.before ? known.filter((other) => other !== event) : known,
    end: told.end + scope.end,
  };
}
