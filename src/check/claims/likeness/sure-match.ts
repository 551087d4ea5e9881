/** When a clause is taken to make a statement: how like the two must be, by what they share. */

import type { ContactEvent, Statement } from '../../../record/schema.js';
import { by, standingOf } from '../../../record/standing.js';
import type { Match } from './match.js';

/** A sentence that names nobody of the contact must be so like one. */
const NEARLY = 0.6;
/** Or so much, with both what is done and what it is done to. */
const NEARLY_DONE = 0.5;
const SUBSTANTIAL = 1.5;
/** So much it must be liker than the next that stands otherwise. */
const APART = 0.08;
/** Of topics alone so much. */
const NEARLY_ALL = 0.75;
/** Nothing of the one is not in the other. */
export const ALL_BUT_SAID = 0.9;

/**
 * How like a clause must be to what it is taken to say: the less, the more of substance they share,
 * and less where they share both what is done and what it is done to.
 */
const LIKE_ENOUGH: readonly (readonly [weight: number, score: number])[] = [
  [2.6, 0.5],
  [1.9, 0.58],
  [1.4, 0.66],
  [1, 0.78],
  [0.6, 0.86],
  [0.3, 0.93],
];
const DEED_AND_THING: readonly (readonly [weight: number, score: number])[] = [
  [1.9, 0.42],
  [1.5, 0.46],
  [1.1, 0.58],
  [0.8, 0.78],
  [0.6, 0.86],
  [0.3, 0.93],
];

/** What differs by no more is as good. */
const EQUAL = 0.02;
const HALF = 0.5;
/** Of two clauses that are parts of what is told, so much must be alike: "in common" is in many things. */
const LEAST_OF_PART = 0.6;
/** Of a clause that tells what was spoken of, so much must be the subject; and so much of the subject be told. */
const ALL_TOLD = 0.75;
const MOST_HELD = 0.6;
/** With so much in common, and nothing else on the record near it, a clause may be less like. */
const ENOUGH = 1.75;
/** What is told whole, and what lacks something of it. */
const WHOLE = 0.95;
const PARTLY = 0.1;
/** So much more of what is told. */
const MORE = 0.15;
const FAR_AHEAD = 0.25;
const ALONE = 0.08;

/** The best match, where no other that stands otherwise is nearly as good. */
export function sureMatch(matches: readonly Match[], event: ContactEvent): Match | undefined {
  const [best] = matches;
  const next = matches.find((match) => match !== best);
  if (!best || !isLikeEnough(best, best.score - (next?.score ?? 0))) return undefined;
  const standing = signature(best.statement, event);
  // What shares less than half of what the best one does is another, shorter statement on the matter.
  const rival = matches.find(
    (match) =>
      match !== best &&
      signature(match.statement, event) !== standing &&
      match.shared * 2 > best.shared &&
      !surpasses(best, match),
  );
  if (rival && best.rank - rival.rank < APART && !saysItWhole(best, rival)) return undefined;
  // Of what is told another statement has more: it is told in that one's words.
  return matches.some(
    (match) => signature(match.statement, event) !== standing && explainsMore(match, best),
  )
    ? undefined
    : best;
}

/** Whether the one is told whole and with little beside it, and the other only in part. */
function saysItWhole(one: Match, other: Match): boolean {
  return one.recall >= WHOLE && one.precision >= MOST_HELD && other.recall < one.recall - PARTLY;
}

function explainsMore(one: Match, other: Match): boolean {
  return one.weight > other.weight && one.precision >= other.precision + MORE;
}

/** Whether a clause that names nobody of the contact makes a statement all the same. */
export function isNearly(match: Match): boolean {
  const { score, shared, plain } = match;
  return (
    score >= ALL_BUT_SAID ||
    (score >= NEARLY_ALL && shared >= 2) ||
    (score >= NEARLY && shared >= 2 && plain >= 1) ||
    isDone(match) ||
    tellsSubject(match)
  );
}

/** Whether much of what is done, and of what it is done to, is the same. */
export function isDone({ score, weight, thing, act }: Match): boolean {
  return score >= NEARLY_DONE && thing && act && weight >= SUBSTANTIAL;
}

/** "Mali came up as well", of what the record has them discuss: there is no more to it than the subject. */
function tellsSubject({ topical, shared, precision, recall }: Match): boolean {
  return topical && shared > 0 && precision >= ALL_TOLD && recall >= MOST_HELD;
}

function isLikeEnough(match: Match, lead: number): boolean {
  const { weight, score, thing, act } = match;
  if (tellsSubject(match)) return true;
  // Things alone are shared by many who do other things with them: nearly all of the point must be there.
  if (!match.answered && (score < NEARLY_ALL || match.recall < MOST_HELD)) return false;
  if (match.part && weight < LEAST_OF_PART) return false;
  // "Gas prices rose in November" is no word on the gas that will come in November.
  if (match.settled && (match.odd || !act || match.recall < MOST_HELD)) return false;
  // Things alone are spoken of in many ways: at least half of the point must be there.
  if (!(thing && act) && match.recall < HALF) return false;
  const least = (thing && act ? DEED_AND_THING : LIKE_ENOUGH).find(
    ([share]) => weight >= share,
  )?.[1];
  const alone = lead >= FAR_AHEAD && weight >= ENOUGH && !match.byOther ? ALONE : 0;
  return least !== undefined && score >= least - alone;
}

/** Whether a clause that makes the other statement says more, and just what the one says. */
function surpasses(one: Match, other: Match): boolean {
  return (
    one.shared > other.shared &&
    one.recall >= other.recall - EQUAL &&
    one.precision >= other.precision - EQUAL
  );
}

function signature({ accounts }: Statement, event: ContactEvent): string {
  return `${standingOf(accounts, event)} ${by(accounts, 'affirms').sort().join(' ')}`;
}
