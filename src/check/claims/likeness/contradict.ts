/** Whether two claims cannot be one. */

import { likest } from './alike.js';
import type { Claim } from './claim.js';
import { contraryTo, isGoods } from './concepts/concepts.js';

/** Whether two claims cannot be one: other people do it, other amounts, other things, or the contrary. */
export function contradict(claim: Claim, other: Claim): boolean {
  return (
    // "not disclosed" is "kept secret": of a denial and the contrary each alone makes it another claim.
    otherPolarity(claim, other) !== isContrary(claim, other) ||
    (claim.partial && !other.partial) ||
    otherAmount(claim.quantities, other.quantities) ||
    otherAmount(claim.ordinals, other.ordinals) ||
    !rolesAgree(claim, other) ||
    otherNames(claim, other) ||
    otherGoods(claim, other)
  );
}

/** One says that it is and the other that it is not; "no arrests" and "stop the arrests" say one thing. */
export function otherPolarity(claim: Claim, other: Claim): boolean {
  if (claim.negated === other.negated || isOdd(claim) === isOdd(other)) return false;
  const [denied, told] = claim.negated ? [claim, other] : [other, claim];
  return !ends(told) || ends(denied);
}

/** Two negations, wherever they stand, make none. */
export function isOdd({ negations }: Claim): boolean {
  return negations % 2 === 1;
}

/** Classes of acts by which something is no more. */
export const ENDING: ReadonlySet<string> = new Set(['end', 'prevent', 'ban', 'suspend', 'refuse']);

function ends({ units }: Claim): boolean {
  return units.some(({ concepts }) => concepts.some((concept) => ENDING.has(concept)));
}

function otherAmount<T>(one: ReadonlySet<T>, other: ReadonlySet<T>): boolean {
  // "the two central banks" agreed on the same trillions for as many years: one amount in common is enough.
  return one.size > 0 && other.size > 0 && ![...one].some((value) => other.has(value));
}

/** Each names somebody outside the contact, or a thing with a name of its own, and not the same. */
function otherNames(claim: Claim, other: Claim): boolean {
  return (['outside', 'realm'] as const).some((sort) => {
    const one = claim.units.filter((unit) => unit[sort]);
    const two = other.units.filter((unit) => unit[sort]);
    return one.length > 0 && two.length > 0 && one.every((unit) => likest(unit, two) === 0);
  });
}

function otherGoods(claim: Claim, other: Claim): boolean {
  const goods = ({ units }: Claim) =>
    units.filter(({ concepts }) => concepts.length > 0 && concepts.some(isGoods));
  const [one, two] = [goods(claim), goods(other)];
  return one.length > 0 && two.length > 0 && one.every((unit) => likest(unit, two) === 0);
}

/**
 * Whether a word of the one says the contrary of a word of the other. A word that the other has in some
 * sense says no contrary there in another: "drop" is to lower and to give up.
 */
function isContrary(claim: Claim, other: Claim): boolean {
  const { concepts: said } = claim;
  const { concepts: held } = other;
  for (const concept of said) {
    if (held.has(concept)) continue;
    for (const contrary of contraryTo(concept))
      if (
        held.has(contrary) &&
        !said.has(contrary) &&
        !isConverse(claim, other) &&
        isUnshared(concept, claim, other) &&
        isUnshared(contrary, other, claim)
      )
        return true;
  }
  return false;
}

/** Whether a claim has a concept in a word that the other has in no sense. */
function isUnshared(concept: string, { units }: Claim, other: Claim): boolean {
  return units.some((unit) => unit.concepts.includes(concept) && likest(unit, other.units) === 0);
}

/** "Xi" and "Trump" do not say one thing; "they" may be anybody. Who gets is not who gives. */
function rolesAgree(claim: Claim, other: Claim): boolean {
  if (isDoneTo(claim, other) || isDoneTo(other, claim)) return false;
  const [one, two] = [claim.subject, other.subject];
  if (one.size === 0 || two.size === 0) return true;
  if (one.has('both') || two.has('both')) return true;
  const same = [...one].some((id) => two.has(id));
  return isConverse(claim, other) ? !same : same;
}

/** What is done to one of them he does not do. */
function isDoneTo({ suffers, subject }: Claim, other: Claim): boolean {
  return (
    suffers.size > 0 &&
    subject.size === 0 &&
    other.suffers.size === 0 &&
    !other.subject.has('both') &&
    [...suffers].some((id) => other.subject.has(id))
  );
}

/** One gives what the other gets. */
function isConverse(claim: Claim, other: Claim): boolean {
  return claim.flow !== undefined && other.flow !== undefined && claim.flow !== other.flow;
}
