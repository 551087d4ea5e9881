/** Contact nouns that link two sides: "the Trump–Xi call", "talks between", "his visit to Beijing". */

import { NEWSROOM_WORK } from '../assertion/other-worlds.js';
import { isPast } from '../assertion/tense.js';
import { AFTER_NAME } from '../grammar-words.js';
import type { Actor } from '../people/actor.js';
import type { Cast } from '../people/cast.js';
import type { Memory } from '../people/named.js';
import { referredTo, subjectAfter } from '../people/pronouns.js';
import { PAIR_NOUNS } from '../people/role-words.js';
import { NOT_AFTER_CALL, NOUNS } from '../vocabulary.js';
import { pastAdjuncts, pastAdverbs } from './adjuncts.js';
import { hadByOne, heldByBoth } from './held-nouns.js';
import { theirs, understood } from './joint-nouns.js';
import { type Link, sideAt } from './link.js';
import { atVenue, ownerBefore, ownerElsewhere, ownerOf } from './noun-owners.js';
import { bound, inDirection, type Place, pastHappening, viaSide } from './noun-place.js';
import { isOtherSense, modifiersFrom, oneOnOne, twoWordNoun } from './noun-senses.js';
import { given, ofAnother, staying } from './shared-nouns.js';
import { subjectOf } from './subjects.js';

export function nounLink(cast: Cast, at: number, memory: Memory): Link | undefined {
  const link = linkOf(cast, at, memory);
  return link && withThird(cast, link);
}

/** "Sisi has the Greek and the Cypriot in Cairo: trilateral summit": the third is named elsewhere. */
function withThird(cast: Cast, link: Link): Link {
  if (link.parties.length !== 2) return link;
  let three = false;
  for (let at = link.first - 1; at <= link.last; at += 1) three ||= THREE.test(cast.norm(at));
  if (!three) return link;
  const others = cast.actors.filter(
    ({ parties, personal }) =>
      personal && parties.length === 1 && !link.parties.includes(parties[0] ?? ''),
  );
  const [third] = others;
  return third && others.length === 1
    ? {
        ...link,
        parties: [...link.parties, ...third.parties],
        people: [...link.people, ...third.people],
        strangers: [...link.strangers, ...third.strangers],
      }
    : link;
}

const THREE = /^(?:trilateral|three-way|tripartite)$/;

function linkOf(cast: Cast, at: number, memory: Memory): Link | undefined {
  const pair = oneOnOne(cast, at);
  const noun = NOUNS.get(pair !== undefined ? 'sitdown' : (twoWordNoun(cast, at) ?? cast.norm(at)));
  if (!noun || isOtherSense(cast, at)) return undefined;
  const place = {
    cast,
    at,
    noun,
    from: modifiersFrom(cast, pair ?? (twoWordNoun(cast, at) === undefined ? at : at - 1)),
    memory,
  };
  // "the Trump–Xi readout"; "readout of the talks" is about those.
  if (noun.via.length === 0)
    return /^(?:of|from|on)$/.test(cast.norm(at + 1)) ? undefined : compound(place);
  return (
    compound(place) ??
    behindHeading(place) ??
    beforeColon(place) ??
    betweenThem(place) ??
    fromOneToOther(place) ??
    hadByOne(place) ??
    heldByBoth(place) ??
    listedBehind(place) ??
    given(place) ??
    ofAnother(place) ??
    staying(place) ??
    theirs(place) ??
    understood(place)
  );
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

/** "Handshake after all: Aliyev and Pashinyan in Abu Dhabi": the noun stands as a label before the two. */
function beforeColon(place: Place): Link | undefined {
  const { cast, at } = place;
  let colon = at + 1;
  while (colon <= at + 3 && !/^\s?:/.test(cast.before(colon))) {
    if (cast.breaks(colon) || cast.actorAt(colon)) return undefined;
    colon += 1;
  }
  const pair = colon <= at + 3 ? sideAt(cast, colon) : undefined;
  if (!pair?.personal || pair.parties.length < 2 || pair.count !== pair.parties.length)
    return undefined;
  const next = pastAdverbs(cast, pair.last + 1);
  const closed = cast.breaks(next) || /^(?:in|at|on|near|outside)$/.test(cast.norm(next));
  // "the Sharm summit: Sisi, Erdoğan, Trump signed"
  const known = cast.norm(cast.start) === 'the' && isPast(cast.norm(next));
  return closed || known ? bound(place, [pair], -1, pair.last) : undefined;
}

/** "Kenya's Ruto and Uganda's Museveni: bilateral wrapped up", "Kim and Trump, Singapore summit": the two stand as a heading. */
function behindHeading(place: Place): Link | undefined {
  const { cast } = place;
  const city = cast.actorAt(place.from - 1);
  const from = city?.place && !cast.breaks(place.from) ? city.first : place.from;
  const heading = cast.actorAt(from - 1);
  const opens =
    heading && (heading.first === cast.start || /^:\s*$/.test(cast.before(heading.first)));
  if (!heading?.personal || !opens || !/^[:,]\s*$/.test(cast.before(from))) return undefined;
  // "Merz and Macron, talks with farmers": somebody else's.
  const elsewhere = /^(?:of|with|from|to|by|for|between)$/.test(cast.norm(place.at + 1));
  if (elsewhere && !cast.breaks(place.at + 1)) return undefined;
  return heading.count === 2 && heading.parties.length === 2
    ? bound(place, [heading], heading.last, place.at, heading.first)
    : undefined;
}

/** "talks between Trump and Xi", "a meeting of the Indian and Chinese leaders", "a call between the two leaders". */
function betweenThem(place: Place): Link | undefined {
  const { cast, at, memory } = place;
  const next = pastAdjuncts(cast, pastHappening(cast, at + 1));
  if (cast.breaks(next) && cast.norm(next) !== 'between') return undefined;
  const norm = cast.norm(next);
  if (!/^(?:between|among|of|involving)$/.test(norm)) return undefined;
  const side = sideAt(cast, next + 1);
  // "talks of a Merz–Tusk rift": the pair only says which.
  if (side?.tight && !cast.breaks(side.last + 1) && !AFTER_NAME.has(cast.norm(side.last + 1)))
    return undefined;
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

/** "Trump's call with Xi", "Trump held talks with Xi", "his visit to Beijing", "after a call with Xi, Trump". */
function fromOneToOther(place: Place): Link | undefined {
  const { cast, from, memory } = place;
  const other = viaSide(place);
  if (!other) return undefined;
  const further = onward(place, other);
  if (further) return further;
  const there = atVenue(place, other);
  if (there?.who.parties.some((party) => !other.parties.includes(party)))
    return bound(place, [there.who, other], there.last, other.last);
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
  // "struck Lebanon as talks with the US went on": the noun begins a clause of its own.
  if (/^(?:as|while|because|though|although|whereas)$/.test(cast.norm(from - 1))) return undefined;
  const subject =
    subjectOf(cast, from, memory, false) ??
    ownerBefore(cast, from - 1) ??
    subjectAfter(cast, other.last + 1) ??
    ownerElsewhere(place, other);
  // "At the summit with Rutte and Trump": those two were there, whoever else was.
  if (!subject && other.count > 1 && /^(?:the|that|this)$/.test(cast.norm(from - 1))) {
    // "…, it was Sánchez who would not sign"
    const cleft = /^it (?:was|is)$/.test(
      [1, 2].map((far) => cast.norm(other.last + far)).join(' '),
    );
    const third = cleft ? sideAt(cast, other.last + 3) : undefined;
    return bound(place, third?.personal ? [other, third] : [other], -1, other.last);
  }
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

/** "the “uncle” call, Paetongtarn to Hun Sen"; "our talks piece (Russia, Ukraine, US)" */
function listedBehind(place: Place): Link | undefined {
  const { cast, at } = place;
  const list = NEWSROOM_WORK.has(cast.norm(at + 1)) && !cast.breaks(at + 1) ? at + 2 : at + 1;
  const row = cast.before(list).trim() === '(' ? rowAt(cast, list) : [];
  if (row.some(({ parties }) => parties.length > 1) || row.length > 1)
    return bound(place, row, -1, row.at(-1)?.last ?? at);
  if (!/^[,:(]/.test(cast.before(at + 1).trim())) return undefined;
  const one = sideAt(cast, at + 1);
  const way = one && /^(?:to|with)$/.test(cast.norm(one.last + 1));
  const other = way ? sideAt(cast, one.last + 2) : undefined;
  return one?.personal && other?.personal ? bound(place, [one, other], -1, other.last) : undefined;
}

/** Those who stand in a row up to its closing bracket, and nothing else with them. */
function rowAt(cast: Cast, from: number): Actor[] {
  const row: Actor[] = [];
  for (let side = sideAt(cast, from); side; side = sideAt(cast, side.last + 1)) {
    row.push(side);
    const next = cast.before(side.last + 1);
    if (next.startsWith(')') || side.last + 1 >= cast.length) return row;
    if (!/^, $|^\/$/.test(next)) return [];
  }
  return [];
}
