/** Who does what a verb says, or whose call a noun is. */

import { isPast } from '../assertion/tense.js';
import { AUXILIARIES, CONJUNCTIONS, PREPOSITIONS, set } from '../grammar-words.js';
import type { Actor } from '../people/actor.js';
import type { Cast } from '../people/cast.js';
import type { Memory, Named, Subject } from '../people/named.js';
import {
  NUMBERS,
  namedAs,
  REACH,
  referredTo,
  subjectAfter,
  withPronoun,
} from '../people/pronouns.js';
import { OFFICES, PAIR_NOUNS } from '../people/role-words.js';
import { LIGHT_VERBS, VERBS } from '../vocabulary.js';
import { isAdverb } from './adjuncts.js';

/** They open a clause as well as a phrase: "after Trump called Xi". */
const OPENING = set('after before since until till as than while ahead like for');
const SINGULAR = set('he she i');
const PLURAL = set('they pair duo trio both');

/**
 * The subject of the verb at a word, or where `direct` is false of whatever governs it: the
 * nearest one to the left who stands in no phrase of somebody else's.
 */
export function subjectOf(
  cast: Cast,
  verb: number,
  memory: Memory,
  direct = true,
): Subject | undefined {
  let near = direct;
  let at = verb - 1;
  for (let steps = 0; at >= cast.start && steps < REACH; steps += 1) {
    if (/[;:]/.test(cast.before(at + 1))) return speakerBefore(cast, at + 1, verb, direct);
    if (cast.breaks(at + 1)) near = false;
    const actor = cast.actorAt(at);
    if (actor) {
      const found = asSubject(cast, actor, verb, near);
      if (found === 'nobody') return undefined;
      if (found) return { who: withPronoun(cast, actor, verb, memory), last: actor.last };
      // "Modi is in Beijing meeting Xi": the place is passed with its preposition.
      at = actor.first - (isWhere(cast, actor) ? 2 : 1);
      continue;
    }
    const norm = cast.norm(at);
    const own = ofItsOwn(cast, at);
    if (own) return { who: own, last: at };
    if (
      SINGULAR.has(norm) ||
      PLURAL.has(norm) ||
      (PAIR_NOUNS.has(norm) && isTheTwo(cast, at)) ||
      (NUMBERS.indexOf(norm) > 2 && cast.norm(at - 1) === 'the') ||
      (norm === 'two' && cast.norm(at - 1) === 'the') ||
      isOfThem(cast, at)
    ) {
      const plural = !SINGULAR.has(norm);
      if (norm === 'i') return speakerBefore(cast, at, verb, true);
      if (norm === 'both' && cast.actorAt(at + 1)) {
        at -= 1;
        continue;
      }
      const who =
        namedAs(cast, at, memory) ??
        referredTo(cast, at, memory, plural) ??
        (plural ? undefined : subjectAfter(cast, verb)?.who);
      return who && { who, last: at };
    }
    if (/^(?:we|you|it|i)$/.test(norm) && near) return undefined;
    if (/^(?:and|then|to|but|or|who|which|by|without|having)$/.test(norm) || OPENING.has(norm))
      near = false;
    else if (near && /^(?:on|in|at|by|late|over)$/.test(norm) && isAdverb(cast, at + 1)) {
      // "Kagame on Sunday hosted Museveni": when it was stands between.
    } else if (
      near &&
      !AUXILIARIES.has(norm) &&
      !isAdverb(cast, at) &&
      !/^(?:that|re|ve|s|ll|d)$/.test(norm)
    ) {
      const phrase = phraseStart(cast, at);
      if (phrase === undefined) return undefined;
      at = phrase - 1;
      continue;
    }
    at -= 1;
  }
  return undefined;
}

/** "Trump: just spoke to Xi", "Macron: I called Putin": whoever stands before the colon speaks of himself. */
function speakerBefore(
  cast: Cast,
  first: number,
  verb: number,
  direct: boolean,
): Subject | undefined {
  const speaker = cast.actorAt(first - 1) ?? speakerOf(cast, first);
  if (!/^:\s*$/.test(cast.before(first)) || !speaker) return undefined;
  if (speaker.tight && speaker.parties.length > 1 && !direct && isBare(cast, first, verb))
    return { who: speaker, last: first - 1 };
  if (speaker.parties.length !== 1) return undefined;
  if (speaker.possessive || speaker.first !== cast.start) return undefined;
  const own = cast.norm(first) === 'i' ? first + 1 : first;
  // "Merz: talks with Russia make no sense": a noun, where he would say "I talk".
  if (direct && /[^s]s$/.test(cast.norm(verb))) return undefined;
  // Of a noun only where a verb shows that the subject was left out: "Merz: talks with Russia are …" tells of none.
  let begun = direct && own !== first;
  for (let at = own; at < verb && !begun; at += 1) {
    if (direct ? !isAdverb(cast, at) && !AUXILIARIES.has(cast.norm(at)) : !isAdverb(cast, at)) {
      if (direct || !LIGHT_VERBS.has(cast.norm(at))) return undefined;
      begun = true;
    }
  }
  return direct || begun ? { who: speaker, last: first - 1 } : undefined;
}

/** "Trump to reporters on Air Force One: spoke …": whoever opens the line, with whom he told it. */
function speakerOf(cast: Cast, colon: number): Actor | undefined {
  const speaker = cast.actorAt(cast.start);
  if (speaker?.first !== cast.start || colon - speaker.last > 9) return undefined;
  return /^(?:to|on|at|in|aboard)$/.test(cast.norm(speaker.last + 1)) ? speaker : undefined;
}

/** "Takaichi–Trump: 25 minutes on the phone": nothing but how long, how and when. */
function isBare(cast: Cast, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) {
    if (
      !isAdverb(cast, at) &&
      !/^(?:an?|hours?|minutes?|mins?|half|about|some)$/.test(cast.norm(at))
    )
      return false;
  }
  return true;
}

function isWhere(cast: Cast, actor: Actor): boolean {
  return actor.place && /^(?:in|at)$/.test(cast.norm(actor.first - 1)) && !cast.breaks(actor.first);
}

function asSubject(cast: Cast, actor: Actor, verb: number, near: boolean): boolean | 'nobody' {
  // "before kick-off Sheinbaum met Arévalo": half of a word is no preposition.
  const half = cast.before(actor.first - 1) === '-';
  const before = half ? '' : cast.norm(actor.first - 1);
  const open = actor.first > cast.start && !cast.breaks(actor.first);
  const relative = /^(?:who|which)$/.test(cast.norm(actor.last + 1));
  if (actor.parties.length === 0)
    return near && !(open && PREPOSITIONS.has(before)) ? 'nobody' : false;
  if (relative && actor.last + 2 <= verb && !verbBetween(cast, actor.last + 2, verb)) return true;
  if (actor.modifier) return false;
  // "Carney's office announces a call with Modi"
  if (actor.possessive)
    return (
      !near &&
      /^(?:office|camp|aides?|spokes\w+)$/.test(cast.norm(actor.last + 1)) &&
      open === false
    );
  if (isWhere(cast, actor)) return false;
  // "has left Havana after talks with": where he was, and who was there is named in front.
  if (!near && actor.place && actor.count === 1 && open && isPast(before)) return false;
  // "a delegation led by Fidan has met al-Sharaa"
  if (before === 'by' && /^(?:led|headed)$/.test(cast.norm(actor.first - 2))) return true;
  if (open && PREPOSITIONS.has(before)) {
    if (near && OPENING.has(before)) return true;
    return near && cast.norm(verb).endsWith('ing');
  }
  // "hosted Starmer and called Xi": whom the verb before took as its object is no subject of the next.
  return near || !open || !VERBS.get(before)?.object || cast.breaks(actor.first);
}

function verbBetween(cast: Cast, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (VERBS.has(cast.norm(at))) return true;
  return false;
}

/** A noun stands before the verb: the beginning of "on Air Force One", else the noun is the subject. */
function phraseStart(cast: Cast, noun: number): number | undefined {
  for (let at = noun - 1; at >= cast.start && at >= noun - 6; at -= 1) {
    if (cast.breaks(at + 1)) return undefined;
    if (PREPOSITIONS.has(cast.norm(at))) return at;
    const actor = cast.actorAt(at);
    if (actor) {
      // "Trump and his wife"
      const joined = cast.norm(actor.last + 1) === 'and' && noun - actor.last <= 4;
      return joined && !actor.possessive
        ? actor.last + 1
        : actor.modifier || actor.possessive
          ? undefined
          : undefined;
    }
  }
  return undefined;
}

/** "Colombo says its president was called by", "Ruto's office: the president received": an office of whoever speaks. */
function ofItsOwn(cast: Cast, at: number): Named | undefined {
  if (!OFFICES.has(cast.norm(at))) return undefined;
  const label = cast.norm(at - 1) === 'the' ? cast.actorAt(cast.start) : undefined;
  if (label?.possessive && label.personal && label.parties.length === 1)
    if (/:/.test(cast.before(at - 1)) && at - label.last <= 4) return label;
  const its = [1, 2, 3].find((back) => cast.norm(at - back) === 'its');
  if (its === undefined) return undefined;
  const owner = cast.actors.findLast(({ last }) => last < at - its);
  return owner?.place && owner.parties.length === 1
    ? { parties: owner.parties, people: [], strangers: [], personal: true }
    : undefined;
}

/** "the two of them", "both of them" */
function isOfThem(cast: Cast, at: number): boolean {
  return (
    cast.norm(at) === 'them' &&
    cast.norm(at - 1) === 'of' &&
    /^(?:two|2|both|pair)$/.test(cast.norm(at - 2))
  );
}

/** "the two leaders", "both presidents", "the pair". */
function isTheTwo(cast: Cast, at: number): boolean {
  const before = [cast.norm(at - 1), cast.norm(at - 2)];
  return (
    before.some((norm) => /^(?:two|both|the)$/.test(norm)) || at === cast.start || cast.breaks(at)
  );
}

/** Whether a word only joins, helps or points: it names nothing. */
export function isSmall(cast: Cast, at: number): boolean {
  const norm = cast.norm(at);
  return (
    AUXILIARIES.has(norm) ||
    CONJUNCTIONS.has(norm) ||
    isAdverb(cast, at) ||
    /^(?:the|a|an|his|her|their|its)$/.test(norm)
  );
}
