/** Contact nouns whose two sides the sentence names elsewhere: "after their Hanoi summit", "in the call Xi told Trump". */

import { AUXILIARIES, PREPOSITIONS, set } from '../grammar-words.js';
import type { Actor } from '../people/actor.js';
import type { Cast } from '../people/cast.js';
import { pairOf } from '../people/pronouns.js';
import { pastAdverbs } from './adjuncts.js';
import type { Link } from './link.js';
import { bound, type Place } from './noun-place.js';

const MULTILATERAL =
  /^(?:g20|g7|g8|apec|nato|brics|cop\d*|un|asean|eu|sco|climate|security|annual)$/;

const TOLD =
  /^(?:told|tells|tell|telling|asking|offering|warning|urging|thanking|assuring|promising|pressing|assured|assures|warned|warns|asked|informed|reminded|promised|thanks|thanked|congratulates|congratulated|joined|joins|presses|pushes|offers|lectures|asks|informs|reminds|promises|urges|reassures|briefed|briefs|urged|pressed|pushed|offered|lectured|lobbied|updated|reassured|implored|begged|pleaded)$/;

/** "…, says Trump to Carney. Oval Office meeting is on right now": of the two before, where the noun is the subject. */
export function understood(place: Place): Link | undefined {
  const { cast, at, from, memory } = place;
  const opens = from - (/^(?:the|this)$/.test(cast.norm(from - 1)) ? 1 : 0);
  const city = cast.actorAt(from - 1);
  if ((city?.place ? city.first : opens) !== cast.start) return undefined;
  if (memory.pair?.parties.length !== 2 || !memory.pair.personal) return undefined;
  if (cast.actors.some(({ personal, first }) => personal && first < at + 6)) return undefined;
  if (!/^(?:is|was|has|began|begins|started|starts|ended|ends|lasted)$/.test(cast.norm(at + 1)))
    return undefined;
  const link = bound(place, [memory.pair], -1, at);
  return link && { ...link, understood: true };
}

/** "walked away from their Hanoi summit", "In the call Xi told Trump": whose it is, the sentence says elsewhere. */
export function theirs(place: Place): Link | undefined {
  const { cast, at, from } = place;
  const city = cast.actorAt(from - 1);
  const before =
    city?.place && city.last > city.first
      ? cast.norm(city.first)
      : cast.norm(city?.place ? city.first - 1 : from - 1);
  const bare =
    ((cast.norm(at) === 'talks' || city?.place === true) &&
      /^(?:after|following|for|at)$/.test(before)) ||
    // "MODI TELLS TRUMP IN PHONE CALL THAT …"
    (/^(?:during|in|over)$/.test(before) && cast.norm(from) !== 'to');
  if (!(bare || /^(?:their|the|a|this|that)$/.test(before))) return undefined;
  // Whose it is stands behind: "after the talks of the fishermen".
  if (/^(?:with|of|between|among)$/.test(cast.norm(at + 1)) && !cast.breaks(at + 1))
    return undefined;
  for (let word = from; word < at; word += 1)
    if (MULTILATERAL.test(cast.norm(word))) return undefined;
  // "Kyiv and Beijing differ on who placed the leaders' call"
  const leaders = cast.actors.find(({ parties, count }) => parties.length === 2 && count === 2);
  if (leaders && /^leaders['’]?$/i.test(cast.word(at - 1)?.text ?? cast.word(from)?.text ?? ''))
    return bound(place, [leaders], -1, at);
  // "Their summit is under way": those of the sentence before.
  if (before === 'their' && place.memory.pair && cast.actors.every(({ last }) => last > at))
    return bound(place, [place.memory.pair], -1, at);
  // "the presser of Albanese and Luxon after their summit": the two who stand nearest in front.
  const own = before === 'their' ? cast.actors.findLast(({ last }) => last < from) : undefined;
  const pair = before === 'their' && own?.parties.length === 1 ? pairOf(cast, from) : undefined;
  if (pair) return bound(place, [pair], -1, at);
  if (own?.parties.length === 2 && !own.modifier)
    return bound(place, [own], Math.min(own.last, from - 2), at);
  // Where it was done tells with whom; what is done after a meeting can be done to anybody.
  const isWithin =
    /^(?:in|at|during|on|over)$/.test(cast.norm(from - 2)) &&
    !/^(?:summits?|sessions?|visits?|trips?)$/.test(cast.norm(at)) &&
    !/^(?:of|between|for|among)$/.test(cast.norm(at + 1));
  for (const [index, actor] of cast.actors.entries()) {
    const governed = PREPOSITIONS.has(cast.norm(actor.first - 1)) && !cast.breaks(actor.first);
    if (
      (actor.people.length + actor.strangers.length > 1 || actsAsTwo(cast, actor)) &&
      actor.parties.length === 2 &&
      !actor.possessive &&
      (!actor.modifier || actsAsTwo(cast, actor)) &&
      !governed &&
      before !== 'a'
    ) {
      return bound(place, [actor], Math.min(actor.last, from - 2), at);
    }
    const other = cast.actors[index + 1];
    if (
      !other ||
      other.possessive ||
      other.first - actor.last > 5 ||
      !(TOLD.test(cast.norm(other.first - 1)) || (isWithin && doesTo(cast, actor, other)))
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
  return actingTogether(place, before);
}

/** "Zelensky handed Trump a map", "Putin got nothing from Trump": one does something to the other. */
function doesTo(cast: Cast, one: Actor, other: Actor): boolean {
  for (let at = one.last + 1; at < other.first; at += 1) {
    const norm = cast.norm(at);
    if (cast.breaks(at)) return false;
    if (PREPOSITIONS.has(norm) && !/^(?:to|with|from|at)$/.test(norm)) return false;
    if (/^(?:and|or|but|that|as|prais\w+|blam\w+|critici[sz]\w+|attack\w+|mock\w+)$/.test(norm))
      return false;
  }
  return other.first > one.last + 1;
}

/** What two sides do with one another, and one alone does not. */
const DEEDS_OF_TWO = set(`
  agree agreed agrees sign signed signs restore restored restores seal sealed seals strike struck strikes reach reached reaches clinch
  clinched settle settled swap swapped exchange exchanged renew renewed resume resumed mend mended initial initialled patch patched part
  parted declare declared thrash thrashed hammer hammered conclude concluded set form formed launch launched create created
  establish established open opened extend extended fix fixed draft drafted adopt adopted issue issued name named pledge pledged
  vow vowed trade traded clash clashed argue argued read reads recall remember describe described tell told differ differed
  disagree disagreed send sent bring brought leave left walk walked return returned come came go went fly flew
`);

/** "Cambodia and Thailand agreed it at Monday's talks": what they do together, they do where they are. */
function actsAsTwo(cast: Cast, actor: Actor): boolean {
  const verb = pastAdverbs(cast, actor.last + 1);
  const main = AUXILIARIES.has(cast.norm(verb)) ? verb + 1 : verb;
  return actor.count === 2 && DEEDS_OF_TWO.has(cast.norm(main)) && !cast.breaks(main);
}

/** "Merz clashed with Trump after a meeting in Munich", "after the summit in Helsinki Trump sided with Putin". */
function actingTogether(place: Place, article: string): Link | undefined {
  const { cast, at, from } = place;
  const joint = cast.norm(from - (article === cast.norm(from - 1) ? 2 : 1));
  if (
    !/^(?:after|following|during|at)$/.test(joint) &&
    !/^(?:after|following|during|at)$/.test(article)
  )
    return undefined;
  if (/^(?:of|with|between|by|among)$/.test(cast.norm(at + 1)) && !cast.breaks(at + 1))
    return undefined;
  const free = cast.actors.filter(
    (actor) =>
      (actor.personal || DEEDS_OF_TWO.has(cast.norm(actor.last + 1))) &&
      !actor.possessive &&
      actor.parties.length > 0,
  );
  for (const one of free) {
    if (PREPOSITIONS.has(cast.norm(one.first - 1)) && !cast.breaks(one.first)) continue;
    const other = cast.actors.find(
      (next) => next.first > one.last && next.first - one.last <= 6 && !next.possessive,
    );
    if (other?.parties.length !== 1 || (one.personal && !other.personal)) continue;
    if (cast.norm(other.first - 1) !== 'with' || cast.norm(one.last + 1) === 'with') continue;
    const within = one.last < from ? other.last < from : one.first > at;
    let verb = within;
    for (let word = one.last + 1; word < other.first; word += 1)
      verb &&= !cast.breaks(word) && !cast.actorAt(word);
    if (verb)
      return bound(place, [one, other], one.last < from ? other.last : -1, Math.max(at, from));
  }
  return undefined;
}
