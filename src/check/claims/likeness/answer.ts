/** Whether what one claim asserts of its subject answers what the other does. */

import { likest } from './alike.js';
import { type Claim, INITIATIVE, type Unit } from './claim.js';
import { contraryTo } from './concepts/concepts.js';
import { ENDING } from './contradict.js';

const SETTLING = new Set(['agree', 'decide']);

/**
 * Whether the deed of either is told in the other. Two clauses on one thing of which neither does what the
 * other does share their nouns only: "the deal was signed" is not "he welcomed the deal". Where of one no
 * verb was read that says anything, its things speak for it.
 */
export function answers(one: Claim, other: Claim): boolean {
  if (isInitiative(one) && isInitiative(other)) return true;
  // "North Korea set off its largest bomb" is no word on who condemned that.
  const stand = standIn(other);
  if (stand && !isTold([stand], one)) return false;
  const [mine, theirs] = [substanceOf(one), substanceOf(other)];
  if (mine.length === 0 || theirs.length === 0) return true;
  // "Russian oil was a third of what India took" is no word on an end of it.
  if (onlyEnds(one, other) || onlyEnds(other, one)) return false;
  return (
    isTold(mine, other) ||
    isTold(theirs, one) ||
    (one.flow !== undefined && other.flow !== undefined)
  );
}

/** Classes of acts by which somebody takes a stand on what is so in any case. */
const ATTITUDES = new Set(['criticise', 'praise', 'congratulate', 'thank', 'worry', 'raise']);

function standIn({ units, predicate }: Claim): Unit | undefined {
  return units.find(
    (unit) =>
      (predicate.size === 0 || predicate.has(unit)) &&
      unit.concepts.some((concept) => ATTITUDES.has(concept)),
  );
}

/** Whether by the one something ends that by the other goes on. */
function onlyEnds({ predicate }: Claim, other: Claim): boolean {
  return (
    // "concluded a swap" is no end of one that was signed: in another sense the word is the other's.
    [...predicate].some((unit) => isEnd(unit) && likest(unit, other.units) === 0) &&
    other.negations === 0 &&
    !other.units.some(isEnd)
  );
}

function isEnd({ concepts }: Unit): boolean {
  return concepts.some((concept) => ENDING.has(concept));
}

function isInitiative({ units }: Claim): boolean {
  return units.some(({ concepts }) => concepts.includes(INITIATIVE));
}

function substanceOf({ predicate }: Claim): Unit[] {
  const said = [...predicate];
  // "A mechanism was agreed": that it is so, in whatever words.
  const settled = said.every(
    ({ concepts }) => concepts.length > 0 && concepts.every((concept) => SETTLING.has(concept)),
  );
  return settled
    ? []
    : said.filter(({ own, stems, senses }) => !own && (stems.length > 0 || senses.length > 0));
}

/** Whether of a predicate something is the other's deed, or an act that the other names. */
function isTold(deed: readonly Unit[], { units, predicate }: Claim): boolean {
  const acts = units.filter((unit) => predicate.has(unit) || (unit.act && !unit.thing));
  // "reached a framework": of a verb that says little, what it governs is the deed.
  return deed.some(
    (unit) =>
      likest(unit, unit.thing ? units : acts) > 0 || acts.some((act) => areContrary(unit, act)),
  );
}

function areContrary({ concepts: one }: Unit, { concepts: other }: Unit): boolean {
  return one.some((concept) => other.some((each) => contraryTo(concept).has(each)));
}
