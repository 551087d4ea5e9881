/** Who tells whom something, right before the words that say how: "Xi told Trump on the phone". */
import type { Actor } from './actor.js';
import { isAdverb } from './adjuncts.js';
import type { Cast } from './cast.js';

/** "Xi told Trump on the phone": who told whom, right before. */
export function toldBetween(cast: Cast, at: number): [Actor, Actor] | undefined {
  const listener = cast.actorAt(at - 1);
  if (!listener?.personal) return undefined;
  // "questions Tusk put to Zelenskyy over the phone"
  const to = cast.norm(listener.first - 1) === 'to' ? listener.first - 2 : undefined;
  if (
    to !== undefined &&
    /^(?:put|puts|said|says|complained|apologi[sz]ed|explained)$/.test(cast.norm(to))
  ) {
    const teller = cast.actorAt(beforeAdverbs(cast, to - 1));
    return teller?.personal && !teller.possessive ? [teller, listener] : undefined;
  }
  const opener = to === undefined ? undefined : cast.actorAt(to);
  if (opener?.personal && !opener.possessive && opener.first === cast.start)
    return [opener, listener];
  if (!TELLING.has(cast.norm(listener.first - 1))) return undefined;
  const speaker = cast.actorAt(beforeAdverbs(cast, listener.first - 2));
  return speaker?.personal ? [speaker, listener] : undefined;
}

function beforeAdverbs(cast: Cast, at: number): number {
  const between = isAdverb(cast, at) || /^(?:has|have|had)$/.test(cast.norm(at));
  return between && !cast.actorAt(at) ? at - 1 : at;
}

const TELLING = new Set([
  'told',
  'tells',
  'assured',
  'warned',
  'informed',
  'reminded',
  'promised',
  'thanked',
  'congratulated',
  'got',
  'gets',
  'had',
  'has',
  'reached',
]);
