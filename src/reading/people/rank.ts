/** Whether a side of a contact is nobody who leads or speaks for a state today. */

import type { Link } from '../contacts/link.js';
import type { Actor } from './actor.js';
import type { Cast } from './cast.js';

/** "former chancellor Scholz", "the deputy defence minister", "the two army chiefs". */
export function isLesser(cast: Cast, link: Link): boolean {
  return cast.actors.some(
    (actor) =>
      (actor.last === link.subject || (actor.first >= link.whole && actor.last <= link.end)) &&
      actor.parties.some((party) => link.parties.includes(party)) &&
      isLesserActor(cast, actor),
  );
}

function isLesserActor(cast: Cast, { first, last, people, strangers }: Actor): boolean {
  const from = cast.breaks(first) ? first : Math.max(cast.start, first - 1);
  for (let at = from; at <= last; at += 1) {
    const norm = cast.norm(at);
    if (FORMER.test(norm)) return true;
    if (at < first) continue;
    // A deputy prime minister is a minister.
    if (DEPUTY.test(norm)) return !/^(?:prime|premier|pm|first|head)$/.test(cast.norm(at + 1));
    const unnamed = people.length === 0 && strangers.length === 0;
    if (unnamed && SERVICES.test(norm) && /^(?:chiefs?|commanders?)$/.test(cast.norm(at + 1)))
      return true;
  }
  return false;
}

const FORMER =
  /^(?:former|ex|ousted|jailed|exiled|deposed|onetime|erstwhile|retired|opposition|shadow)$/;

const DEPUTY = /^(?:deputy|deputies|undersecretary|junior|assistant)$/;

const SERVICES = /^(?:army|navy|air|force|police|military|spy|intelligence|coastguard|staff)$/;
