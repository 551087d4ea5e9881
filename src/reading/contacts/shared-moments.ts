/** Time that two spend together, and pictures of both: "Xi's hour with Merz", "Ghalibaf's selfie with Vance". */

import type { Cast } from '../people/cast.js';
import { FACE, SPOKE } from '../vocabulary.js';
import { lengthEnd } from './beside.js';
import { type Link, linked, sideAt } from './link.js';

/** "Xi's hour with Merz", "Trump's 90 minutes with Xi": time of two together. */
export function hourLink(cast: Cast, at: number): Link | undefined {
  const owner = cast.actorAt(at - 1);
  if (!owner?.possessive || !owner.personal || owner.parties.length !== 1) return undefined;
  const end = lengthEnd(cast, at);
  if (end === undefined) return undefined;
  const way = /^(?:together|alone|in|private)$/.test(cast.norm(end)) ? end + 1 : end;
  const other = cast.norm(way) === 'with' ? sideAt(cast, way + 1) : undefined;
  return other?.personal
    ? linked([owner, other], {
        whole: at,
        first: at,
        last: end - 1,
        kinds: SPOKE,
        subject: owner.last,
        end: other.last,
        form: 'noun',
      })
    : undefined;
}

/** "Ghalibaf's selfie with Vance", "the photo of Lam with Takaichi": who is in one picture is in one place. */
export function pictureLink(cast: Cast, at: number): Link | undefined {
  if (!PICTURE.test(cast.norm(at))) return undefined;
  const owner = cast.actorAt(at - 1);
  const of = cast.norm(at + 1) === 'of' ? sideAt(cast, at + 2) : undefined;
  const one = of ?? (owner?.possessive ? owner : undefined);
  const way = of ? of.last + 1 : at + 1;
  const other = /^(?:with|and|beside|next)$/.test(cast.norm(way))
    ? sideAt(cast, way + 1)
    : undefined;
  if (!one?.personal || !other?.personal || one.parties.length !== 1) return undefined;
  return linked([one, other], {
    whole: at,
    first: at,
    last: at,
    kinds: FACE,
    subject: -1,
    end: other.last,
    form: 'noun',
  });
}

const PICTURE = /^(?:selfies?|photos?|pics?|pictures?|snaps?|snapshot|stills?|shots?|embrace)$/;
