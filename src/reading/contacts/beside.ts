/** Two who are at one place together: "Modi is in Paris with Macron", and what captions show. */

import { WEEKDAYS } from '../dates/date-words.js';
import { set } from '../grammar-words.js';
import type { Actor } from '../people/actor.js';
import type { Cast } from '../people/cast.js';
import type { Memory, Subject } from '../people/named.js';
import { FACE } from '../vocabulary.js';
import { pastAdjuncts, pastAdverbs } from './adjuncts.js';
import { type Link, linked, sideAt } from './link.js';
import { subjectOf } from './subjects.js';

/** "Netanyahu is with Trump at the White House", "Modi is in Paris with Macron": at one place together. */
export function besideLink(cast: Cast, at: number, memory: Memory): Link | undefined {
  const known =
    /^(?:is|are|was|were|back)$/.test(cast.norm(at)) ||
    // "Rutte now in with Starmer at No 10"
    (cast.norm(at) === 'now' && cast.actorAt(at - 1)?.personal === true);
  // "Putin in Delhi with Modi", as captions have it; "had an hour with Trump in Davos".
  const caption = !known && isPlaced(cast, at) && cast.actorAt(at - 1)?.personal === true;
  const length = /^(?:had|spent|spends)$/.test(cast.norm(at)) ? lengthEnd(cast, at + 1) : undefined;
  const shown = SHOWN.has(cast.norm(at));
  // "it was Lavrov opposite Rubio in Riyadh"
  if (cast.norm(at) === 'opposite') return facingLink(cast, at, memory);
  if (!known && !caption && !shown && length === undefined) return undefined;
  const from = caption ? at : (length ?? at + 1);
  // "was in with Xi for eighty minutes"
  const inside = known && cast.norm(at + 1) === 'in' && cast.norm(at + 2) === 'with';
  const inFront = inside || isPlaced(cast, pastAdverbs(cast, from));
  const adjunct = inside ? at + 2 : pastAdjuncts(cast, from);
  const beside = shown && cast.norm(adjunct) === 'next' ? adjunct + 1 : adjunct;
  const joint = shown ? /^(?:with|beside|alongside|to|by)$/ : /^with$/;
  if (!joint.test(cast.norm(beside)) || cast.breaks(beside)) return undefined;
  if (cast.norm(beside) === 'to' && beside === adjunct) return undefined;
  const other = sideAt(cast, beside + 1);
  const subject = other?.personal ? subjectOf(cast, at, memory) : undefined;
  if (!other || !subject?.who.personal) return undefined;
  if (!shown && !inFront && !isPlaced(cast, other.last + 1)) return undefined;
  return linked([subject.who, other], {
    whole: beside,
    first: beside,
    last: beside,
    kinds: FACE,
    subject: subject.last,
    end: other.last,
    form: 'phrase',
  });
}

function facingLink(cast: Cast, at: number, memory: Memory): Link | undefined {
  const other = sideAt(cast, at + 1);
  if (!other?.personal || !isPlaced(cast, other.last + 1)) return undefined;
  const subject = subjectOf(cast, at, memory, false);
  return subject?.who.personal ? sideBySide(subject, other, at) : undefined;
}

/** The two that a verb at a word tells to have been in one place. */
function sideBySide(subject: Subject, other: Actor, at: number): Link | undefined {
  return linked([subject.who, other], {
    whole: at,
    first: at,
    last: at,
    kinds: FACE,
    subject: subject.last,
    end: other.last,
    form: 'verb',
  });
}

/** "Tshisekedi shook Kagame's hand", "flew to Ankara to see Erdogan". */
export function gestureLink(cast: Cast, at: number, memory: Memory): Link | undefined {
  const norm = cast.norm(at);
  const hand = /^(?:sh[ao]kes?|shook|shaking|grasp(?:s|ed)|clasp(?:s|ed))$/.test(norm);
  const see = norm === 'see' && cast.norm(at - 1) === 'to';
  if (!hand && !see) return undefined;
  const other = hand ? cast.actorAt(at + 1) : sideAt(cast, at + 1);
  if (!other?.personal || other.parties.length === 0) return undefined;
  if (hand && !(other.possessive && /^hands?$/.test(cast.norm(other.last + 1)))) return undefined;
  if (see && !isOnTheWay(cast, at - 2)) return undefined;
  const subject = subjectOf(cast, at, memory, hand);
  if (!subject?.who.personal) return undefined;
  return sideBySide(subject, other, at);
}

const GOING =
  /^(?:went|goes|go|gone|came|comes|come|flew|flies|flown|flying|travell?ed|travels|travell?ing|drove|drives|stopped|stops|headed|heads|heading|arrived|arrives|landed|lands|popped|dropped|jetted|rushed|rushes|returned|returns|is|was|visited|visits|visit|trip|due|expected)$/;

const SHARED =
  /^(?:tour|visit|open|walk|pos|photograph|pictur|seen|saw|stood|stand|sat|sit|din|lunch|appear|watch|attend|laid|lay|plant|rode|ride|stroll|cut|flew|travel|inspect|ski|swam|jog|hik|fish|golf|cycl|drove|unveil|inaugurat|launch|cook|ate|drank|pray|shown|spotted|caught)/;

/** "Tusk and Nausėda toured the border together": what two do in one place. */
export function togetherLink(cast: Cast, at: number, memory: Memory): Link | undefined {
  if (cast.norm(at) !== 'together') return undefined;
  const subject = subjectOf(cast, at, memory, false);
  if (!subject?.who.personal || subject.who.parties.length < 2 || at - subject.last > 9)
    return undefined;
  for (let word = at - 1; word > subject.last; word -= 1) {
    const be = /^(?:are|were)$/.test(cast.norm(word)) && isPlaced(cast, at + 1);
    if (!be && !SHARED.test(cast.norm(word))) continue;
    return linked([subject.who], {
      whole: word,
      first: word,
      last: at,
      kinds: FACE,
      subject: subject.last,
      end: at,
      form: 'verb',
    });
  }
  return undefined;
}

const SIGNING =
  /^(?:sign|signs|signed|signing|initialled|toasted|unveiled|opened|inaugurated|launched)$/;

/** "signed the treaty with James Marape in Port Moresby": side by side, where place or day is told. */
export function signedLink(cast: Cast, at: number, memory: Memory): Link | undefined {
  if (!SIGNING.test(cast.norm(at))) return undefined;
  let way = at + 1;
  while (way < at + 8 && cast.norm(way) !== 'with' && !cast.breaks(way)) way += 1;
  const other = cast.norm(way) === 'with' && !cast.breaks(way) ? sideAt(cast, way + 1) : undefined;
  const subject = other?.personal ? subjectOf(cast, at, memory) : undefined;
  if (!other || !subject?.who.personal || !isPlaced(cast, other.last + 1)) return undefined;
  return sideBySide(subject, other, at);
}

/** Whether somebody goes somewhere in the words before "to see". */
function isOnTheWay(cast: Cast, from: number): boolean {
  for (let at = from; at > from - 7 && at >= cast.start && !cast.breaks(at + 1); at -= 1) {
    // "took the train to see Xi"
    if (
      /^t(?:ake|akes|ook)$/.test(cast.norm(at)) &&
      /^(?:train|plane|jet|flight|boat|ferry|bus|car|convoy)$/.test(cast.norm(at + 2))
    )
      return true;
    if (!GOING.test(cast.norm(at))) continue;
    return !/^(?:is|was)$/.test(cast.norm(at)) || isPlaced(cast, at + 1);
  }
  return false;
}

/** What a photograph shows two doing side by side. */
const SHOWN = set('pictured photographed posing poses posed strolling strolls strolled snapped');

/** Behind "three hours", "an hour", "40 minutes". */
export function lengthEnd(cast: Cast, from: number): number | undefined {
  for (let at = from; at < from + 5 && !cast.breaks(at) && !cast.actorAt(at); at += 1)
    if (
      /^(?:hours?|minutes?|mins|hrs|days?|mornings?|afternoon|evening|weekend|night)$/.test(
        cast.norm(at),
      ) ||
      WEEKDAYS.has(cast.norm(at))
    )
      return at + 1;
  return undefined;
}

/** "at the White House", "in Kyiv": behind "with Xi on this" two are of one mind. */
export function isPlaced(cast: Cast, at: number): boolean {
  if (!/^(?:at|in|inside|aboard|outside)$/.test(cast.norm(at)) || cast.breaks(at)) return false;
  const name = cast.norm(at + 1) === 'the' ? at + 2 : at + 1;
  const place = cast.actorAt(name)?.place;
  return (
    place === true || (/^\p{Lu}\p{Ll}/u.test(cast.word(name)?.text ?? '') && !cast.actorAt(name))
  );
}
