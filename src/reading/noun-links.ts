/** Contact nouns that link two sides: "the Trump–Xi call", "talks between", "his visit to Beijing". */
import type { Actor } from './actor.js';
import { isAdverb, pastAdjuncts } from './adjuncts.js';
import type { Cast } from './cast.js';
import { directed, type Link, linked, narrowed, only, sideAt } from './link.js';
import { type Memory, type Named, referredTo, subjectAfter, subjectOf } from './subjects.js';
import {
  AUXILIARIES,
  LIGHT_VERBS,
  MODIFIERS,
  NEWSROOM,
  NOT_AFTER_CALL,
  NOT_BEFORE_CALL,
  NOUNS,
  type Noun,
  PAIR_NOUNS,
  PREPOSITIONS,
} from './vocabulary.js';

interface Place {
  cast: Cast;
  at: number;
  noun: Noun;
  /** The first word of the noun with what stands before it: "long-awaited phone call". */
  from: number;
  memory: Memory;
}

export function nounLink(cast: Cast, at: number, memory: Memory): Link | undefined {
  const noun = NOUNS.get(isSitDown(cast, at) ? 'sitdown' : cast.norm(at));
  if (!noun || isOtherSense(cast, at)) return undefined;
  const place = { cast, at, noun, from: modifiersFrom(cast, at), memory };
  return (
    compound(place) ??
    betweenThem(place) ??
    fromOneToOther(place) ??
    heldByBoth(place) ??
    given(place) ??
    staying(place) ??
    theirs(place)
  );
}

/** Written with a hyphen it is two words. */
function isSitDown(cast: Cast, at: number): boolean {
  return cast.norm(at) === 'down' && cast.norm(at - 1) === 'sit' && cast.before(at) === '-';
}

function isOtherSense(cast: Cast, at: number): boolean {
  const norm = cast.norm(at);
  const call = norm === 'call' || norm === 'calls';
  if (call && NOT_BEFORE_CALL.has(cast.norm(at - 1)) && !cast.breaks(at)) return true;
  if (
    norm === 'meet' &&
    !/^(?:the|a|this|that|their)$/.test(cast.norm(at - 1)) &&
    !cast.actorAt(at - 1)
  )
    return true;
  const next = cast.norm(at + 1);
  if (
    call &&
    !cast.breaks(at + 1) &&
    /^(?:sheet|centre|center|centers|centres|log|sign|girl|box|option|options)$/.test(next)
  )
    return true;
  if (norm === 'talks' && /^(?:up|down)$/.test(next)) return true;
  return /^letters?$/.test(norm) && next === 'of';
}

/** Over "phone", "long-awaited", "Busan" to the first word that belongs to the noun. */
function modifiersFrom(cast: Cast, at: number): number {
  let from = at;
  while (from > cast.start && at - from < 6 && !/[,;:()"“”.]/.test(cast.before(from))) {
    const before = from - 1;
    const actor = cast.actorAt(before);
    if (actor) break;
    const norm = cast.norm(before);
    const capital =
      /^\p{Lu}\p{Ll}/u.test(cast.word(before)?.text ?? '') &&
      before > cast.start &&
      !NEWSROOM.has(norm);
    if (
      !MODIFIERS.has(norm) &&
      !capital &&
      !/^\d/.test(norm) &&
      !(isAdverb(cast, before) && norm.endsWith('ly'))
    )
      break;
    from = before;
  }
  return from;
}

/** "the Trump–Xi call", "US-China trade talks", "Putin's India visit", "Trump Xi call". */
function compound(place: Place): Link | undefined {
  const { cast, at, from } = place;
  const near = cast.actorAt(from - 1);
  if (!near || near.parties.length === 0 || cast.breaks(from) || isPlaceOf(cast, near, from))
    return behindPlace(place);
  const norm = cast.norm(at);
  const verbLike =
    /^calls?$/.test(norm) && NOT_AFTER_CALL.has(cast.norm(at + 1)) && !cast.breaks(at + 1);
  if (near.count > 1 && near.parties.length > 1) {
    const rows = cast.norm(at).startsWith('letter') && near.people.length < 2;
    if ((verbLike || rows) && !near.tight) return undefined;
    const other = viaSide(place);
    return bound(place, other ? [near, other] : [near], near.last, other?.last ?? at, near.first);
  }
  return behindPlace(place) ?? undefined;
}

/** "the Trump–Xi Busan meeting": a capital can be the place of it. */
function isPlaceOf(cast: Cast, actor: Actor, from: number): boolean {
  const before = cast.actorAt(actor.first - 1);
  return (
    actor.place && actor.last === from - 1 && before !== undefined && before.parties.length > 1
  );
}

function behindPlace(place: Place): Link | undefined {
  const { cast, at, from, noun } = place;
  const near = cast.actorAt(from - 1);
  if (!near || near.parties.length === 0 || cast.breaks(from)) return undefined;
  const before = cast.actorAt(near.first - 1);
  if (!before || before.parties.length === 0 || !/^[ \u00a0]+$/.test(cast.before(near.first)))
    return undefined;
  if (before.parties.length > 1) return bound(place, [before], before.last, at, before.first);
  // "Trump's Beijing meeting" may be with anybody; his Beijing visit is not.
  if (
    near.place &&
    before.personal &&
    !noun.place &&
    !/^(?:call|calls|talks|summit)$/.test(cast.norm(at))
  )
    return undefined;
  return inDirection(
    place,
    bound(place, [before, near], before.last, at, before.first),
    'to',
    before,
    near,
  );
}

/** "talks between Trump and Xi", "a meeting of the Indian and Chinese leaders", "a call between the two leaders". */
function betweenThem(place: Place): Link | undefined {
  const { cast, at, memory } = place;
  const next = pastAdjuncts(cast, at + 1);
  if (cast.breaks(next) && cast.norm(next) !== 'between') return undefined;
  const norm = cast.norm(next);
  if (!/^(?:between|among|of|involving)$/.test(norm)) return undefined;
  const side = sideAt(cast, next + 1);
  if (side && side.parties.length > 1) return bound(place, [side], -1, side.last);
  if (norm === 'between' || norm === 'among') {
    const them = next + 1;
    if (cast.norm(them) === 'them') {
      const pair = referredTo(cast, next, memory, true);
      return pair && bound(place, [pair], -1, them);
    }
    for (let word = them; word <= them + 3; word += 1) {
      if (!PAIR_NOUNS.has(cast.norm(word))) continue;
      const pair = referredTo(cast, next, memory, true);
      return pair && pair.parties.length > 1 ? bound(place, [pair], -1, word) : undefined;
    }
    // "between Trump's team and Iran": each side by itself.
    return undefined;
  }
  // "the visit of Putin to India"
  return side ? onward(place, side) : undefined;
}

/** "a letter from Trump to Xi", "a visit by Modi to Paris": two phrases, one behind the other. */
function onward(place: Place, first: Actor): Link | undefined {
  const { cast, noun } = place;
  const next = pastAdjuncts(cast, first.last + 1);
  if (cast.breaks(next) || !(noun.via.includes(cast.norm(next)) || cast.norm(next) === 'with'))
    return undefined;
  const second = sideAt(cast, next + 1);
  if (!second) return undefined;
  const link = bound(place, [first, second], -1, second.last);
  // "to India by Putin": the one behind "to" is the host and the receiver.
  const [from, to] = cast.norm(first.first - 1) === 'to' ? [second, first] : [first, second];
  return inDirection(place, link, 'to', from, to);
}

/** The side behind "with", "to" or "from". */
function viaSide({ cast, at, noun }: Place): Actor | undefined {
  const next = pastAdjuncts(cast, at + 1);
  if (cast.breaks(next) || !noun.via.includes(cast.norm(next))) return undefined;
  return sideAt(cast, next + 1);
}

/** "Trump's call with Xi", "Trump held talks with Xi", "his visit to Beijing", "after a call with Xi, Trump". */
function fromOneToOther(place: Place): Link | undefined {
  const { cast, from, memory } = place;
  const other = viaSide(place);
  if (!other) return undefined;
  const further = onward(place, other);
  if (further) return further;
  const owner = ownerOf(place);
  if (owner === 'somebody else') return undefined;
  const way = cast.norm(other.first - 1);
  if (owner)
    return inDirection(
      place,
      bound(place, [owner, other], owner.last, other.last, owner.first),
      way,
      owner,
      other,
    );
  const subject = subjectOf(cast, from, memory, false) ?? subjectAfter(cast, other.last + 1);
  return (
    subject &&
    inDirection(
      place,
      bound(place, [subject.who, other], subject.last, other.last),
      way,
      subject.who,
      other,
    )
  );
}

/** Who visits whom, who writes to whom: `one` stands in front, `other` behind "to" or "from". */
function inDirection(
  { cast, at, noun }: Place,
  link: Link | undefined,
  way: string,
  one: Named,
  other: Named,
): Link | undefined {
  const back = way === 'from' || way === 'by';
  if (noun.place && (way === 'to' || back))
    return directed(link, only(back ? one : other), undefined);
  const isLetter = /^(?:letters?|missive)$/.test(cast.norm(at));
  return isLetter && (way === 'to' || back)
    ? directed(link, undefined, only(back ? other : one))
    : link;
}

/** Whose call it is: "Trump's", "US", or that of something that is no party: "Apple's". */
function ownerOf({ cast, from }: Place): Actor | 'somebody else' | undefined {
  const before = from - 1;
  const actor = cast.actorAt(before);
  if (actor && !cast.breaks(from)) {
    if (actor.parties.length === 0) return 'somebody else';
    return actor;
  }
  const text = cast.word(before)?.text ?? '';
  if (
    /['’]s$/.test(text) &&
    !/^(?:today|yesterday|tomorrow|tonight|week|month|year|it|he|she|that|there|monday|tuesday|wednesday|thursday|friday|saturday|sunday)$/.test(
      cast.norm(before),
    )
  ) {
    return 'somebody else';
  }
  return /^(?:our|my|your)$/.test(cast.norm(before)) ? 'somebody else' : undefined;
}

/** "Trump and Xi held a phone call", "Modi, Macron hold talks". */
function heldByBoth(place: Place): Link | undefined {
  const { cast, at, from, memory } = place;
  if (cast.norm(at + 1) === 'with' && !cast.breaks(at + 1)) return undefined;
  const subject = subjectOf(cast, from, memory, false);
  if (!subject || subject.who.parties.length < 2 || from - subject.last > 9) return undefined;
  let light = false;
  for (let word = subject.last + 1; word < from; word += 1) {
    const norm = cast.norm(word);
    if (cast.breaks(word) && word > subject.last + 1) return undefined;
    light ||= LIGHT_VERBS.has(norm) || norm === 'in' || norm === 'on';
    if (
      !LIGHT_VERBS.has(norm) &&
      !AUXILIARIES.has(norm) &&
      !MODIFIERS.has(norm) &&
      !isAdverb(cast, word) &&
      !/^(?:a|an|the|their|its|another|in|of|no|more|some|any)$/.test(norm)
    ) {
      return undefined;
    }
  }
  return light ? bound(place, [subject.who], subject.last, at) : undefined;
}

/** "Xi sent Trump a letter", "Trump gave Xi a call". */
function given(place: Place): Link | undefined {
  const { cast, from, at, memory } = place;
  if (!/^(?:a|an|another)$/.test(cast.norm(from - 1))) return undefined;
  const other = cast.actorAt(from - 2);
  if (
    !other?.personal ||
    !/^(?:sent|sends|send|handed|hands|gave|gives|give|wrote|writes)$/.test(
      cast.norm(other.first - 1),
    )
  )
    return undefined;
  const subject = subjectOf(cast, other.first - 1, memory);
  return (
    subject &&
    inDirection(
      place,
      bound(place, [subject.who, other], subject.last, at),
      'to',
      subject.who,
      other,
    )
  );
}

/** "Lam is in Laos for a visit", "Xi in Moscow on a state visit". */
function staying({ cast, from, ...rest }: Place): Link | undefined {
  if (!rest.noun.place) return undefined;
  let before = from - 1;
  if (/^(?:a|an|his|her)$/.test(cast.norm(before))) before -= 1;
  if (!/^(?:for|on)$/.test(cast.norm(before))) return undefined;
  const country = cast.actorAt(before - 1);
  if (!country?.place || !/^(?:in|to|at)$/.test(cast.norm(country.first - 1))) return undefined;
  const subject = subjectOf(cast, country.first - 1, rest.memory, false);
  return subject?.who.personal
    ? bound({ cast, from, ...rest }, [subject.who, country], subject.last, rest.at)
    : undefined;
}

const MULTILATERAL =
  /^(?:g20|g7|g8|apec|nato|brics|cop\d*|un|asean|eu|sco|climate|security|annual)$/;
const TOLD =
  /^(?:told|tells|telling|assured|assures|warned|warns|asked|informed|reminded|promised|thanked|congratulated)$/;

/** "walked away from their Hanoi summit", "In the call Xi told Trump": whose it is, the sentence says elsewhere. */
function theirs(place: Place): Link | undefined {
  const { cast, at, from } = place;
  const city = cast.actorAt(from - 1);
  const before =
    city?.place && city.last > city.first
      ? cast.norm(city.first)
      : cast.norm(city?.place ? city.first - 1 : from - 1);
  const bare = cast.norm(at) === 'talks' && /^(?:after|following|during|in|for)$/.test(before);
  if (!(bare || /^(?:their|the|a|this|that)$/.test(before)) || cast.norm(at + 1) === 'with')
    return undefined;
  for (let word = from; word < at; word += 1)
    if (MULTILATERAL.test(cast.norm(word))) return undefined;
  for (const [index, actor] of cast.actors.entries()) {
    const governed = PREPOSITIONS.has(cast.norm(actor.first - 1)) && !cast.breaks(actor.first);
    if (
      actor.people.length > 1 &&
      actor.parties.length === 2 &&
      !actor.possessive &&
      !governed &&
      before !== 'a'
    ) {
      return bound(place, [actor], Math.min(actor.last, from - 2), at);
    }
    const other = cast.actors[index + 1];
    if (
      !other ||
      other.possessive ||
      !TOLD.test(cast.norm(other.first - 1)) ||
      other.first - actor.last > 4
    )
      continue;
    if (
      actor.parties.length === 1 &&
      other.parties.length === 1 &&
      actor.personal &&
      other.personal
    ) {
      return bound(place, [actor, other], actor.last < from ? actor.last : -1, Math.max(at, from));
    }
  }
  return undefined;
}

function bound(
  place: Place,
  sides: readonly Named[],
  subject: number,
  end: number,
  whole = place.from,
): Link | undefined {
  const { cast, at, from, noun } = place;
  const kinds = narrowed(cast, from, at + 3, noun.kinds);
  return linked(sides, { whole, first: from, last: at, kinds, subject, end, form: 'noun' });
}
