/** A noun of contact with what it stands in, and the link that it makes. */
import type { Actor } from './actor.js';
import { pastAdjuncts } from './adjuncts.js';
import type { Cast } from './cast.js';
import { directed, type Link, linked, narrowed, only, sideAt } from './link.js';
import type { Memory, Named } from './subjects.js';
import type { Noun } from './vocabulary.js';

export interface Place {
  cast: Cast;
  at: number;
  noun: Noun;
  /** The first word of the noun with what stands before it: "long-awaited phone call". */
  from: number;
  memory: Memory;
}

/** The side behind "with", "to" or "from". */
export function viaSide({ cast, at, noun }: Place): Actor | undefined {
  const next = pastAdjuncts(cast, at + 1);
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
