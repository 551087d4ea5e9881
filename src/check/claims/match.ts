/** Which statement of the record a clause of copy makes, if any: who does what about what, in whatever words. */

import type { ContactRecord } from '../../record/record.js';
import type { ContactEvent, Statement } from '../../record/schema.js';
import type { Claim, Unit } from './claim.js';
import { contraryTo, isGoods, isKindOf, stem } from './concepts/concepts.js';
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
}

/** A kind of the thing is nearly the thing: "wheat" for grain. */
const KIND_OF = 0.75;
/** A topic that the record gives to a statement, though its words name another. */
const TOPIC_ALONE = 0.5;
/** That they both did it is not quite that one of them did. */
const ONE_OF_BOTH = 0.9;
/** A clause of a statement is not quite the statement. */
const PART = 0.97;
/** Each "not" that only one of them has. */
const ODD_NEGATION = 0.85;
const BY_WEIGHT = 0.05;
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
    claims.forEach((other, index) => {
      const like = likeness(claim, other, weight, kind);
      const score = index === 0 ? like.score : like.score * PART;
      if (score > best.score) best = { ...like, score };
    });
    if (best.score > 0)
      found.push({ statement, ...best, rank: best.score + BY_WEIGHT * best.weight });
  }
  return found.sort((a, b) => b.rank - a.rank);
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
};

function likeness(
  claim: Claim,
  other: Claim,
  weigh: (unit: Unit) => number,
  kind: string,
): Omit<Match, 'statement' | 'rank'> {
  if (contradict(claim, other)) return NOTHING;
  let [whole, held, shared, plain, content] = [0, 0, 0, 0, 0];
  let [thing, act] = [false, false];
  for (const unit of other.units) {
    const weight = weigh(unit);
    whole += weight;
    if (unit.stems[0] === kind) continue;
    const like = likest(unit, claim.units) || (isNamedBySide(unit, claim) ? 1 : 0);
    if (like === 0) continue;
    held += weight * like;
    if (unit.own) continue;
    content += weight * like;
    if (unit.weight < LIGHT) continue;
    shared += 1;
    thing ||= unit.thing;
    act ||= unit.act;
    if (unit.senses.length === 0) plain += 1;
  }
  if (whole === 0 || content === 0) return NOTHING;
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
    thing = true;
  }
  let [own, told] = [0, 0];
  for (const unit of claim.units) {
    const weight = weigh(unit);
    own += weight;
    const topical = unit.senses.some((sense) => other.topics.has(sense.slice('topic:'.length)));
    told += weight * Math.max(likest(unit, other.units), topical ? TOPIC_ALONE : 0);
  }
  const recall = Math.min(1, held / whole);
  const precision = own === 0 ? 0 : Math.min(1, told / own);
  const both = claim.subject.has('both') !== other.subject.has('both');
  const named = claim.subject.size > 0 && other.subject.size > 0;
  return {
    score:
      (recall * 0.6 + precision * 0.4) *
      (both && named ? ONE_OF_BOTH : 1) *
      (isOdd(claim) !== isOdd(other) || claim.negated !== other.negated ? ODD_NEGATION : 1),
    shared,
    plain,
    weight: content,
    thing,
    act,
    recall,
    precision,
    sameSubject: [...claim.subject].some(
      (id) => other.subject.has(id) && id !== 'both' && id === id.toLowerCase(),
    ),
  };
}

function likest(unit: Unit, others: readonly Unit[]): number {
  let best = 0;
  for (const other of others) {
    best = Math.max(best, alike(unit, other));
    if (best === 1) return 1;
  }
  return best;
}

function alike(one: Unit, other: Unit): number {
  if (one.stems.some((each) => other.stems.includes(each))) return 1;
  if (one.senses.some((sense) => other.senses.includes(sense))) return 1;
  if (one.concepts.some((concept) => other.concepts.includes(concept))) return 1;
  return one.concepts.some((concept) => other.concepts.some((each) => isKindOf(concept, each)))
    ? KIND_OF
    : 0;
}

/** "Modi's request" is India's. */
function isNamedBySide({ senses }: Unit, { sides }: Claim): boolean {
  return senses.some((sense) => sense.startsWith('party:') && sides.has(sense.slice(6)));
}

/** Whether two claims cannot be one: other people do it, other amounts, other things, or the contrary. */
function contradict(claim: Claim, other: Claim): boolean {
  return (
    otherPolarity(claim, other) ||
    otherAmount(claim, other) ||
    !subjectsAgree(claim.subject, other.subject) ||
    otherNames(claim, other) ||
    otherGoods(claim, other) ||
    isContrary(claim, other)
  );
}

/** One says that it is and the other that it is not; "no arrests" and "stop the arrests" say one thing. */
function otherPolarity(claim: Claim, other: Claim): boolean {
  if (claim.negated === other.negated || isOdd(claim) === isOdd(other)) return false;
  const [denied, told] = claim.negated ? [claim, other] : [other, claim];
  return !ends(told) || ends(denied);
}

/** Two negations, wherever they stand, make none. */
function isOdd({ negations }: Claim): boolean {
  return negations % 2 === 1;
}

const ENDING = new Set(['end', 'prevent', 'ban', 'suspend', 'refuse']);

function ends({ units }: Claim): boolean {
  return units.some(({ concepts }) => concepts.some((concept) => ENDING.has(concept)));
}

function otherAmount({ quantities: one }: Claim, { quantities: other }: Claim): boolean {
  return [...one].some((value) => !other.has(value)) && [...other].some((value) => !one.has(value));
}

/** Each names somebody outside the contact, and not the same. */
function otherNames(claim: Claim, other: Claim): boolean {
  const one = claim.units.filter(({ outside }) => outside);
  const two = other.units.filter(({ outside }) => outside);
  return one.length > 0 && two.length > 0 && one.every((unit) => likest(unit, two) === 0);
}

function otherGoods(claim: Claim, other: Claim): boolean {
  const goods = ({ units }: Claim) =>
    units.filter(({ concepts }) => concepts.length > 0 && concepts.some(isGoods));
  const [one, two] = [goods(claim), goods(other)];
  return one.length > 0 && two.length > 0 && one.every((unit) => likest(unit, two) === 0);
}

function isContrary(claim: Claim, other: Claim): boolean {
  const { concepts: said } = claim;
  const { concepts: held } = other;
  for (const concept of said) {
    if (held.has(concept)) continue;
    for (const contrary of contraryTo(concept))
      if (held.has(contrary) && !said.has(contrary)) return true;
  }
  return false;
}

/** "Xi" and "Trump" do not say one thing; "they" may be anybody. */
function subjectsAgree(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  if (one.size === 0 || other.size === 0) return true;
  if (one.has('both') || other.has('both')) return true;
  return [...one].some((id) => other.has(id));
}
