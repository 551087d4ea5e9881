/** Who tells whom something, right before the words that say how: "Xi told Trump on the phone". */

import { isAdverb } from '../contacts/adjuncts.js';
import { set } from '../grammar-words.js';
import type { Actor } from '../people/actor.js';
import type { Cast } from '../people/cast.js';
import { SAYING } from './say-words.js';

/** "Xi told Trump on the phone": who told whom, right before. */
export function toldBetween(cast: Cast, at: number): [Actor, Actor] | undefined {
  if (/^(?:him|her)$/.test(cast.norm(at - 1))) return toldHim(cast, at - 1);
  const listener = cast.actorAt(at - 1) ?? cast.actorAt(beforePurpose(cast, at - 1));
  const free = listener?.parties.length === 1 && !listener.modifier && !listener.possessive;
  if (!listener || !(listener.personal || free)) return undefined;
  // "questions Tusk put to Zelenskyy over the phone"
  const to = cast.norm(listener.first - 1) === 'to' ? listener.first - 2 : undefined;
  if (
    to !== undefined &&
    /^(?:put|puts|said|says|complained|apologi[sz]ed|explained)$/.test(cast.norm(to))
  ) {
    const teller = cast.actorAt(beforeAdverbs(cast, to - 1));
    return teller?.personal && !teller.possessive ? [teller, listener] : undefined;
  }
  // "did say sorry to the Qataris on the phone": whatever one does to the other
  const doer = to === undefined ? undefined : doerBefore(cast, to);
  if (doer && doer.parties.join() !== listener.parties.join()) return [doer, listener];
  const opener = to === undefined ? undefined : cast.actorAt(to);
  if (opener?.personal && !opener.possessive && opener.first === cast.start)
    return [opener, listener];
  if (!TELLING.has(cast.norm(listener.first - 1))) return undefined;
  const speaker = cast.actorAt(beforeAdverbs(cast, listener.first - 2));
  return speaker?.personal ? [speaker, listener] : undefined;
}

/** "told Maduro to go, on the phone": the last word of whom it was told, before what he was to do. */
function beforePurpose(cast: Cast, from: number): number {
  for (let at = from; at > from - 6 && at > cast.start; at -= 1) {
    if (cast.actorAt(at)) return -1;
    if (cast.norm(at) === 'to') return at - 1;
  }
  return -1;
}

/** Who did what is told, in the few words before "to": nobody else stands between. */
function doerBefore(cast: Cast, from: number): Actor | undefined {
  for (let at = from; at > from - 6 && at >= cast.start; at -= 1) {
    const actor = cast.actorAt(at);
    if (actor) return actor.personal && !actor.possessive && !actor.modifier ? actor : undefined;
    if (cast.breaks(at) || /^(?:that|who|and|but|not|never|about|on)$/.test(cast.norm(at)))
      return undefined;
  }
  return undefined;
}

function beforeAdverbs(cast: Cast, from: number): number {
  let at = from;
  while (at > from - 4 && !cast.actorAt(at) && isAside(cast, at)) at -= 1;
  return at;
}

function isAside(cast: Cast, at: number): boolean {
  return isAdverb(cast, at) || /^(?:has|have|had)$/.test(cast.norm(at));
}

const TELLING = set(`
  told tells assured assures warned warns informed informs reminded reminds promised promises thanked thanks congratulated
  congratulates urged urges pressed presses asked asks briefed briefs greeted greets lectured got gets had has reached reaches
  caught catches raised
`);

/** "Albanese says Prabowo told him on the phone": he who says so was told. */
function toldHim(cast: Cast, him: number): [Actor, Actor] | undefined {
  const teller = TELLING.has(cast.norm(him - 1)) ? cast.actorAt(him - 2) : undefined;
  const listener = teller && cast.actors.findLast(({ last }) => last < teller.first);
  const both = teller?.personal && listener?.personal;
  return both && listener.parties.length === 1 && SAYING.has(cast.norm(listener.last + 1))
    ? [teller, listener]
    : undefined;
}
