/** Whether a contact is told as happening now, or as of a moment ago. */

import type { Link } from '../contacts/link.js';
import { set } from '../grammar-words.js';
import type { Cast } from '../people/cast.js';
import type { Modality } from '../reading.js';
import { reaches } from './clause.js';
import { NEGATIONS } from './denial-words.js';
import { NEWSROOM_WORK } from './other-worlds.js';
import { phrases, standsAt } from './phrases.js';
import { AS_OF_NOW, FRESH, NEWLY_IN } from './time-words.js';

export function isFresh(cast: Cast, link: Link, modality: Modality): boolean {
  if (modality === 'ongoing') return true;
  if (modality !== 'held') return false;
  return (
    (cast.start === 0 && standsAt(cast, 0, FLASHES)) ||
    isReadoutNew(cast) ||
    isFreshInFront(cast, link) ||
    isFreshBehind(cast, link)
  );
}

/** Openings of what is news. */
const FLASHES = phrases(
  'just in/heard/hearing/now',
  set('breaking flash newsflash urgent snap alert developing'),
);

/** "readout just in: Rubio–Lavrov call", "the statement on the talks has just dropped": accounts come at once. */
function isReadoutNew(cast: Cast): boolean {
  const { words } = cast.sentence;
  return (
    words.some(({ norm }) => ACCOUNTS.has(norm)) &&
    words.some((_, at) => standsAt(cast, at, NEWLY_IN))
  );
}

const ACCOUNTS = set('readout readouts communique');

function isFreshInFront(cast: Cast, link: Link): boolean {
  const from = link.subject >= 0 ? link.subject + 1 : Math.max(cast.start, link.first - 5);
  for (let at = from; at < link.first; at += 1) {
    const norm = cast.norm(at);
    // "just edited the call": what was done a moment ago is something else.
    if (!FRESH.has(norm) || (link.form === 'noun' && !reaches(cast, at, link))) continue;
    if (norm === 'right' && cast.norm(at + 1) !== 'now') continue;
    if (/^(?:moments|minutes)$/.test(norm) && !/^(?:ago|after)$/.test(cast.norm(at + 1))) continue;
    if (norm === 'just' && NEGATIONS.has(cast.norm(at - 1))) continue;
    return true;
  }
  return false;
}

function isFreshBehind(cast: Cast, link: Link): boolean {
  for (let at = link.end + 1; at <= link.end + 5 && at < cast.length; at += 1) {
    const norm = cast.norm(at);
    // "the call story has just landed"
    if (NEWSROOM_WORK.has(norm)) return false;
    if (standsAt(cast, at, AS_OF_NOW)) return true;
    // "Trump met Xi, what now?" asks on.
    if (norm === 'now' && [at - 1, at + 1].some((near) => cast.norm(near) === 'what')) return false;
    const now = link.form === 'verb' || (at === link.end + 1 && link.form === 'phrase');
    if ((norm === 'now' && now) || standsAt(cast, at, JUST_OVER)) return true;
  }
  return false;
}

const JUST_OVER = phrases('just now/ended/finished/wrapped/concluded/started/began/happened');
