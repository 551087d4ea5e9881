/** Time that two spend together, and pictures of both: "Xi's hour with Merz", "Ghalibaf's selfie with Vance". */

import { set } from '../grammar-words.js';
import type { Cast } from '../people/cast.js';
import type { Memory } from '../people/named.js';
import { FACE, SPOKE } from '../vocabulary.js';
import { pastAdjuncts, pastAdverbs } from './adjuncts.js';
import { isPlaced, lengthEnd } from './beside.js';
import { type Link, linked, sideAt } from './link.js';
import { subjectOf } from './subjects.js';

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

/** "Zelenskyy, Trump had a quarter of an hour knee to knee", "Lula and Milei got ten minutes in the corridor". */
export function timeTogetherLink(cast: Cast, at: number, memory: Memory): Link | undefined {
  if (!SPENDING.has(cast.norm(at))) return undefined;
  const end = lengthEnd(cast, at + 1);
  if (end === undefined || cast.breaks(end)) return undefined;
  const next = pastAdverbs(cast, end);
  const how = [0, 1, 2].map((far) => cast.norm(next + far)).join(' ');
  const alone = /^(?:together|alone|apart|tete a tete|(\w+) to \1|one on one|side by side)\b/.test(
    how,
  );
  const room = /^(?:in|on|at|over)$/.test(cast.norm(next)) && ROOMS.has(cast.norm(next + 2));
  const where = room || alone || isPlaced(cast, next);
  if (!where || cast.breaks(next)) return undefined;
  const subject = subjectOf(cast, at, memory);
  if (!subject?.who.personal || subject.who.parties.length !== 2) return undefined;
  return linked([subject.who], {
    whole: at,
    first: at,
    last: end - 1,
    kinds: FACE,
    subject: subject.last,
    end: end - 1,
    form: 'verb',
  });
}

const SPENDING = set('had spent got spend spends shared');

/** Where two may be by themselves, by its common name. */
const ROOMS = set(`
  corridor hallway wings basilica library garden lounge terrace courtyard foyer lobby back margins sidelines car limousine
  plane anteroom study chapel phone line backroom
`);

/** "Ghalibaf's selfie with Vance", "the photo of Lam with Takaichi": who is in one picture is in one place. */
export function pictureLink(cast: Cast, at: number, memory: Memory): Link | undefined {
  if (!PICTURE.test(cast.norm(at))) return undefined;
  const owner = cast.actorAt(at - 1);
  const of = cast.norm(at + 1) === 'of' ? sideAt(cast, at + 2) : undefined;
  // "pics of Trump and Xi in Busan"
  if (of?.personal && of.parties.length === 2 && of.count === 2 && isPlaced(cast, of.last + 1))
    return linked([of], {
      whole: of.first,
      first: at,
      last: at,
      kinds: FACE,
      subject: of.last,
      end: of.last,
      form: 'noun',
    });
  const his = /^(?:his|her|a|an|their|the)$/.test(cast.norm(at - 1));
  // "Erdoğan got his photo in the Oval Office with Trump"
  const beside = his && isPlaced(cast, at + 1) ? pastAdjuncts(cast, at + 1) : at;
  const taken = cast.norm(beside) === 'with' ? sideAt(cast, beside + 1) : undefined;
  const taker = taken?.personal ? subjectOf(cast, at, memory, false) : undefined;
  if (taken && taker?.who.personal)
    return linked([taker.who, taken], {
      whole: at,
      first: at,
      last: at,
      kinds: FACE,
      subject: taker.last,
      end: taken.last,
      form: 'noun',
    });
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
