/** Which statement of the record a clause of copy makes, if any: who does what about what, in whatever words. */

import type { ContactRecord } from '../../../record/record.js';
import type { ContactEvent, Statement } from '../../../record/schema.js';
import { likest, likestOf } from './alike.js';
import { answers } from './answer.js';
import { type Claim, PERCENT, type Unit } from './claim.js';
import { stem } from './concepts/concepts.js';
import { contradict, isOdd, otherPolarity } from './contradict.js';
import { statementClaims } from './statement-claims.js';

export interface Match {
  statement: Statement;
  score: number;
  /** By which the likeliest is chosen: of two as like, the one that shares more. */
  rank: number;
  /** How many words of substance, names of the sides aside, they share. */
  shared: number;
  /** Of them those that are no topics. */
  plain: number;
  /** How much of substance they share. */
  weight: number;
  /** Whether of what they share something is a thing, a name or an amount, and not only an act. */
  thing: boolean;
  /** Whether of what they share something is an act that is not done at every meeting. */
  act: boolean;
  /** Whether one and the same person does it. */
  sameSubject: boolean;
  /** How much of the statement the clause has, and how much of the clause the statement. */
  recall: number;
  precision: number;
  /** Whether the one tells as it is or was what by the other shall be. */
  settled: boolean;
  /** Whether another person does it than the one who does the other. */
  byOther: boolean;
  /** Whether one says that it is not what by the other is, as far as its words go. */
  odd: boolean;
  /** Whether what the one asserts answers what the other does. */
  answered: boolean;
  /** Whether both tell that something was spoken of. */
  topical: boolean;
  /** Whether it is a part of the one that is like, or is like a part of the other. */
  part: boolean;
}

/** A topic that the record gives to a statement, though its words name another. */
const TOPIC_ALONE = 0.5;
/** That they both did it is not quite that one of them did. */
const ONE_OF_BOTH = 0.9;
/** What one of a side did, another of it did not. */
const OTHER_PERSON = 0.8;
/** What "it" may stand for is likely what it stands for. */
const MEANT = 0.8;
/** A clause of a statement is not quite the statement. */
const PART = 0.97;
/** Each "not" that only one of them has. */
const ODD_NEGATION = 0.85;
/** What stands before and behind what is shared. */
const AROUND = 0.5;
/** So much of the other must be there before that. */
const MOSTLY = 0.6;
const BY_WEIGHT = 0.05;
const BY_COUNT = 0.01;
/** So much of what is told must be in the other before something may be left out. */
const ALL_TOLD = 0.9;
/** Of a unit so light it matters little whether the other has it. */
const LIGHT = 0.5;

/** The statements of an event that a clause may be making, the likeliest first. */
export function matchesOf(claim: Claim, event: ContactEvent, record: ContactRecord): Match[] {
  const { all, frequency } = pointsOf(event, record);
  const weight = (unit: Unit) =>
    unit.weight / (1 + 0.6 * Math.log(frequency.get(keyOf(unit)) ?? 1));
  // That a letter was a letter is nothing that it said.
  const kind = stem(event.kind);
  const found: Match[] = [];
  for (const { statement, claims } of all) {
    let best = NOTHING;
    for (const [mine, part] of partsOf(claim))
      claims.forEach((whole, index) => {
        for (const [other, deep] of partsOf(whole)) {
          const like = likeness(mine, other, weight, kind);
          const score = index + part + deep === 0 ? like.score : like.score * PART;
          if (rankOf(score, like) > rankOf(best.score, best))
            best = { ...like, score, part: index + part + deep > 0 };
        }
      });
    if (best.score > 0)
      found.push({
        statement,
        ...best,
        rank: rankOf(best.score, best),
      });
  }
  return found.sort((a, b) => b.rank - a.rank);
}

function rankOf(score: number, { weight, shared }: Pick<Match, 'weight' | 'shared'>): number {
  return score + BY_WEIGHT * weight + BY_COUNT * shared;
}

/** A claim, and what it tells under verbs of saying and promising. */
function partsOf(claim: Claim): (readonly [claim: Claim, depth: number])[] {
  const parts: (readonly [Claim, number])[] = [];
  for (let each: Claim | undefined = claim; each; each = each.told)
    parts.push([each, parts.length]);
  return parts;
}

interface Points {
  all: readonly { statement: Statement; claims: readonly [Claim, ...Claim[]] }[];
  /** How many statements have a unit: what all of them have tells none from another. */
  frequency: ReadonlyMap<string, number>;
}

const points = new WeakMap<ContactEvent, Points>();

/** The statements of an event as claims, made once. */
function pointsOf(event: ContactEvent, record: ContactRecord): Points {
  const known = points.get(event);
  if (known) return known;
  const all = event.statements.map((statement) => ({
    statement,
    claims: statementClaims(statement, event, record),
  }));
  const frequency = new Map<string, number>();
  for (const {
    claims: [whole],
  } of all)
    for (const key of new Set(whole.units.map(keyOf)))
      frequency.set(key, (frequency.get(key) ?? 0) + 1);
  const made = { all, frequency };
  points.set(event, made);
  return made;
}

function keyOf({ stems, concepts, senses }: Unit): string {
  return senses[0] ?? concepts[0] ?? stems[0] ?? '';
}

const NOTHING: Omit<Match, 'statement' | 'rank'> = {
  score: 0,
  shared: 0,
  plain: 0,
  weight: 0,
  thing: false,
  act: false,
  recall: 0,
  precision: 0,
  sameSubject: false,
  settled: false,
  byOther: false,
  odd: false,
  answered: false,
  topical: false,
  part: false,
};

function likeness(
  claim: Claim,
  other: Claim,
  weigh: (unit: Unit) => number,
  kind: string,
): Omit<Match, 'statement' | 'rank'> {
  const turned = otherPolarity(claim, other);
  let [whole, held, shared, plain, content] = [0, 0, 0, 0, 0];
  let [things, acts, nominals] = [0, 0, 0];
  // What it leaves out can be only what else the other tells.
  const around =
    claim.around.length > 0 && precisionOf(claim, other, weigh, turned, 1) >= ALL_TOLD
      ? claim.around
      : [];
  const taken = new Set<Unit>();
  for (const unit of other.units) {
    const weight = weigh(unit);
    whole += weight;
    if (unit.stems[0] === kind) continue;
    const own = likestOf(unit, claim.units, taken, turned);
    const like =
      own.like ||
      (isNamedBySide(unit, claim) ? 1 : 0) ||
      (unit.thing ? MEANT * likest(unit, claim.meant) : 0) ||
      (unit.thing || unit.nominal ? MEANT * likest(unit, around) : 0);
    if (like === 0) continue;
    held += weight * like;
    if (unit.own) continue;
    // "an island" is not both the name and the noun of the Senkaku Islands.
    if (own.other && taken.has(own.other)) continue;
    if (own.other) taken.add(own.other);
    content += weight * like;
    if (unit.weight < LIGHT) continue;
    shared += unit.weight >= PERCENT ? 2 : 1;
    // "blamed him for it": the killing is told as what it was for.
    if (unit.thing || (own.like === 0 && unit.nominal)) things += 1;
    else if (unit.act) acts += 1;
    if (unit.nominal && !unit.thing) nominals += 1;
    if (unit.senses.length === 0) plain += 1;
  }
  // Most share nothing: only what does is held against it in full.
  if (whole === 0 || content === 0 || contradict(claim, other)) return NOTHING;
  // Oil from Russia is what the record calls Russian oil.
  for (const topic of claim.topics) {
    if (
      !other.topics.has(topic) ||
      other.units.some(({ senses }) => senses.includes(`topic:${topic}`))
    )
      continue;
    held += TOPIC_ALONE;
    content += TOPIC_ALONE;
    shared += 1;
    things += 1;
  }
  const recall = Math.min(1, held / whole);
  const precision = precisionOf(
    claim,
    other,
    weigh,
    turned,
    recall >= MOSTLY && claim.topical === other.topical ? AROUND : 1,
  );
  const both = claim.subject.has('both') !== other.subject.has('both');
  const named = claim.subject.size > 0 && other.subject.size > 0;
  return {
    score:
      (recall * 0.6 + precision * 0.4) *
      (both && named ? ONE_OF_BOTH : 1) *
      (areOthers(claim, other) ? OTHER_PERSON : 1) *
      (isOdd(claim) !== isOdd(other) || claim.negated !== other.negated ? ODD_NEGATION : 1),
    shared,
    plain,
    weight: content,
    // "agreed to hasten disengagement": what is done is done to an act here.
    thing: things > 0 || (nominals > 0 && acts > 1),
    act: acts > 0,
    recall,
    precision,
    settled: other.open && !claim.open && !claim.topical,
    byOther: areOthers(claim, other),
    odd: isOdd(claim) !== isOdd(other),
    answered: answers(claim, other),
    topical: claim.topical && other.topical,
    part: false,
    sameSubject: [...claim.subject].some(
      (id) => other.subject.has(id) && id !== 'both' && id === id.toLowerCase(),
    ),
  };
}

/**
 * How much of what is told the other has. What stands before and behind all that they share tells when,
 * where or what else was: it counts for less than what stands between.
 */
function precisionOf(
  claim: Claim,
  other: Claim,
  weigh: (unit: Unit) => number,
  turned: boolean,
  around: number,
): number {
  const parts = claim.units.map((unit) => {
    const topical = unit.senses.some((sense) => other.topics.has(sense.slice('topic:'.length)));
    return {
      weight: weigh(unit),
      like: Math.max(likest(unit, other.units, turned), topical ? TOPIC_ALONE : 0),
    };
  });
  const first = parts.findIndex(({ like }) => like > 0);
  const last = parts.findLastIndex(({ like }) => like > 0);
  let [own, told] = [0, 0];
  parts.forEach(({ weight, like }, index) => {
    own += weight * (index < first || index > last ? around : 1);
    told += weight * like;
  });
  return own === 0 ? 0 : Math.min(1, told / own);
}

/** Each names a person who does it, and not the same one. */
function areOthers({ subject: one }: Claim, { subject: two }: Claim): boolean {
  const people = (ids: ReadonlySet<string>) =>
    [...ids].filter((id) => id === id.toLowerCase() && id !== 'both');
  const [mine, theirs] = [people(one), people(two)];
  return mine.length > 0 && theirs.length > 0 && !mine.some((id) => theirs.includes(id));
}

/** "Modi's request" is India's. */
function isNamedBySide({ senses }: Unit, { sides }: Claim): boolean {
  return senses.some((sense) => sense.startsWith('party:') && sides.has(sense.slice(6)));
}
