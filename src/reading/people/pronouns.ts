/** Whom "he", "they", "the two leaders" and "the four" mean. */

import { PREPOSITIONS } from '../grammar-words.js';
import type { Actor } from './actor.js';
import type { Cast } from './cast.js';
import type { Memory, Named, Subject } from './named.js';

/** No sentence is followed back further than this: beyond it anything is a guess. */
export const REACH = 40;

/** "he and Modi spoke", "after she and the emir met": the one who is named, and whoever "he" is. */
export function withPronoun(cast: Cast, actor: Actor, verb: number, memory: Memory): Named {
  const pronoun = actor.first - 2;
  if (cast.norm(actor.first - 1) !== 'and' || !/^(?:he|she)$/.test(cast.norm(pronoun)))
    return actor;
  const other = referredTo(cast, pronoun, memory, false) ?? subjectAfter(cast, verb)?.who;
  return other ? both(other, actor) : actor;
}

function both(one: Named, other: Named): Named {
  return {
    parties: [...new Set([...one.parties, ...other.parties])],
    people: [...new Set([...one.people, ...other.people])],
    holders: [...(one.holders ?? []), ...(other.holders ?? [])],
    strangers: [...one.strangers, ...other.strangers],
    personal: one.personal || other.personal,
  };
}

export const NUMBERS: readonly string[] = ['', '', '', 'three', 'four', 'five', 'six', 'seven'];

/** "the three met in Paris": as many as were named in the sentence before it. */
export function namedAs(cast: Cast, at: number, memory: Memory): Named | undefined {
  const number = [0, 1, 2].find((back) => NUMBERS.indexOf(cast.norm(at - back)) > 2);
  if (number === undefined) return undefined;
  const count = NUMBERS.indexOf(cast.norm(at - number));
  const named = cast.actors.filter(
    ({ last, parties, modifier }) => last < at && parties.length > 0 && !modifier,
  );
  const first = named[0] ?? memory.pair;
  const all = named
    .slice(1)
    .reduce<Named | undefined>((one, next) => one && both(one, next), first);
  return all?.parties.length === count ? all : undefined;
}

/** Whom "they", "he" or "the two leaders" means: of this sentence, else of those before. */
export function referredTo(
  cast: Cast,
  at: number,
  memory: Memory,
  plural: boolean,
): Named | undefined {
  for (let word = at - 1; word >= cast.start && word > at - REACH; word -= 1) {
    const actor = cast.actorAt(word);
    if (!actor) continue;
    word = actor.first;
    const governed = PREPOSITIONS.has(cast.norm(actor.first - 1)) && !cast.breaks(actor.first);
    if (
      plural
        ? actor.parties.length > 1
        : !governed &&
          (!actor.possessive || /^(?:office|camp|people|aides)$/.test(cast.norm(actor.last + 1))) &&
          actor.parties.length === 1 &&
          actor.personal &&
          cast.mayBe(actor, cast.norm(at))
    ) {
      return actor;
    }
  }
  if (plural) return pairOf(cast, at) ?? memory.pair;
  const { subject } = memory;
  return subject && cast.mayBe(subject, cast.norm(at)) ? subject : onlyOneBefore(cast, at);
}

/** "Spoke to Mitsotakis's office: he talked to …": nobody else can be meant. */
function onlyOneBefore(cast: Cast, at: number): Named | undefined {
  const named = cast.actors.filter(
    ({ last, parties, personal }) => last < at && parties.length > 0 && personal,
  );
  const [one] = named;
  return named.length === 1 && one?.parties.length === 1 ? one : undefined;
}

/** "Trump told Xi that they would speak": the two that were named. */
export function pairOf(cast: Cast, before: number): Named | undefined {
  const named = cast.actors.filter(
    (actor) => actor.last < before && actor.parties.length > 0 && actor.personal,
  );
  const parties = [...new Set(named.flatMap(({ parties: own }) => own))];
  if (parties.length !== 2) return undefined;
  return {
    parties,
    people: [...new Set(named.flatMap(({ people }) => people))],
    strangers: [],
    personal: true,
  };
}

const SPEAKS_FOR = /^(?:office|camp|aides?|spokes\w+|government|cabinet|team)$/;

/** "After meeting Xi, Trump flew home": the subject that comes behind the comma. */
export function subjectAfter(cast: Cast, from: number): Subject | undefined {
  for (let at = from; at < cast.length && at < from + 20; at += 1) {
    if (!/^,/.test(cast.before(at))) continue;
    const actor = cast.actorAt(at);
    // "…, Lula's office says"
    const own = actor?.possessive !== true || SPEAKS_FOR.test(cast.norm(actor.last + 1));
    return actor && actor.parties.length > 0 && own && !actor.modifier
      ? { who: actor, last: -1 }
      : undefined;
  }
  return undefined;
}
