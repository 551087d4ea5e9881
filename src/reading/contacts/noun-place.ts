/** A noun of contact with what it stands in, and the link that it makes. */
import type { Actor } from '../people/actor.js';
import type { Cast } from '../people/cast.js';
import type { Memory, Named } from '../people/named.js';
import type { Noun } from '../vocabulary.js';
import { pastAdjuncts } from './adjuncts.js';
import { directed, type Link, linked, narrowed, only, sideAt } from './link.js';

export interface Place {
  cast: Cast;
  at: number;
  noun: Noun;
  /** The first word of the noun with what stands before it: "long-awaited phone call". */
  from: number;
  memory: Memory;
}

const ADDRESSING = /^(?:congratulating|thanking|inviting|urging|asking|warning|assuring|telling)$/;

const TOOK_PLACE =
  /^(?:(?:is|are|was|were|has|have|had|been|being|will|be|are) )*(?:held|made|placed|underway|ongoing|under way|took place|taken place|takes place|taking place|happened|came in|came|conducted|opened|began|begun|started|resumed|ended|concluded)\b/;

/** Past "was held", "took place", "came in": what says of the noun that it was. */
export function pastHappening(cast: Cast, at: number): number {
  if (cast.breaks(at)) return at;
  const words = [0, 1, 2, 3, 4].map((step) => cast.norm(at + step)).join(' ');
  const length = TOOK_PLACE.exec(words)?.[0].split(' ').length ?? 0;
  for (let word = at; word < at + length; word += 1)
    if (cast.breaks(word) || cast.actorAt(word)) return at;
  return at + length;
}

/** The side behind "with", "to" or "from". */
export function viaSide({ cast, at, noun }: Place): Actor | undefined {
  if (noun.kinds.includes('letter')) {
    // "Milei's letter congratulating Kast", "his letter of thanks to Modi"
    if (ADDRESSING.test(cast.norm(at + 1)) && !cast.breaks(at + 1)) return sideAt(cast, at + 2);
    if (cast.norm(at + 1) === 'of' && cast.norm(at + 3) === 'to') return sideAt(cast, at + 4);
  }
  const next = pastAdjuncts(cast, pastHappening(cast, at + 1));
  // "Witkoff's fifth trip to see Putin"
  if (noun.place && cast.norm(next) === 'to' && /^(?:see|meet|visit)$/.test(cast.norm(next + 1)))
    return sideAt(cast, next + 2);
  if (cast.breaks(next) || !noun.via.includes(cast.norm(next))) return undefined;
  return sideAt(cast, next + 1);
}

/** Who visits whom, who writes to whom: `one` stands in front, `other` behind "to" or "from". */
export function inDirection(
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

export function bound(
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
