/** Walking over the words beside a contact word: what says when, where, how and how long. */

import { MONTHS, WEEKDAYS } from '../dates/date-words.js';
import { ADVERBS, set } from '../grammar-words.js';
import type { Cast } from '../people/cast.js';
import { VERBS } from '../vocabulary.js';

const MEANS = set(
  'phone telephone video videolink link line zoom hotline teams whatsapp videoconference teleconference conference call',
);
const LENGTHS = set(
  'moments weeks week months years minutes minute hours hour days day mins hrs while time moment length',
);
/** No further than this is one phrase followed. */
const REACH = 8;

export function isAdverb(cast: Cast, at: number): boolean {
  const norm = cast.norm(at);
  return (
    ADVERBS.has(norm) ||
    MONTHS.has(norm) ||
    WEEKDAYS.has(norm) ||
    /^\d/.test(norm) ||
    (norm.length > 4 && norm.endsWith('ly') && !cast.actorAt(at))
  );
}

/** The first word behind a verb or noun that is no adverb. */
export function pastAdverbs(cast: Cast, from: number): number {
  let at = from;
  while (at < from + REACH && !cast.breaks(at) && isAdverb(cast, at) && !isSince(cast, at)) at += 1;
  return at;
}

/** "since the fighting" says when; "since" by itself is an adverb. */
function isSince(cast: Cast, at: number): boolean {
  return cast.norm(at) === 'since' && !cast.breaks(at + 1);
}

/** The first word behind a verb or noun that says neither when, where, how, nor how long. */
export function pastAdjuncts(cast: Cast, from: number): number {
  let at = from;
  for (let steps = 0; steps < 6; steps += 1) {
    const next = pastOne(cast, pastAdverbs(cast, at));
    if (next === at) return at;
    at = next;
  }
  return at;
}

function pastOne(cast: Cast, at: number): number {
  if (cast.breaks(at)) return at;
  // "received a call on Wednesday from": the day, and what belongs to it.
  if (cast.norm(at) === 'on' && (WEEKDAYS.has(cast.norm(at + 1)) || isDay(cast, at + 1)))
    return pastAdverbs(cast, at + 1);
  const ago = agoEnd(cast, at);
  if (ago !== undefined) return ago;
  switch (cast.norm(at)) {
    case 'by':
    case 'via':
    case 'over':
    case 'through':
      return pastLast(cast, at, MEANS, 4) ?? at;
    case 'for':
      return pastLast(cast, at, LENGTHS, 6) ?? at;
    case 'on':
      return pastLast(cast, at, MEANS, 3) ?? toOther(cast, at);
    case 'in':
      return pastLast(cast, at, set('person'), 1) ?? toOther(cast, at);
    case 'one':
      return cast.norm(at + 1) === 'on' && cast.norm(at + 2) === 'one' ? at + 3 : at;
    case 'face':
      return cast.norm(at + 1) === 'to' && cast.norm(at + 2) === 'face' ? at + 3 : at;
    case 'at':
    case 'during':
    case 'near':
    case 'outside':
    case 'from':
    case 'aboard':
    case 'behind':
    case 'amid':
      return toOther(cast, at);
    default:
      return at;
  }
}

/** Behind "twenty minutes ago", "half an hour ago". */
function agoEnd(cast: Cast, at: number): number | undefined {
  for (let word = at + 1; word <= at + 4 && !cast.breaks(word) && !cast.actorAt(word); word += 1) {
    if (cast.norm(word) === 'ago') return LENGTHS.has(cast.norm(word - 1)) ? word + 1 : undefined;
  }
  return undefined;
}

/** "3 September", "September 3" */
function isDay(cast: Cast, at: number): boolean {
  const [one, two] = [cast.norm(at), cast.norm(at + 1)];
  return (MONTHS.has(one) && /^\d/.test(two)) || (/^\d/.test(one) && MONTHS.has(two));
}

/** Past the last of the wanted words within reach: "by secure video link". */
function pastLast(
  cast: Cast,
  at: number,
  wanted: ReadonlySet<string>,
  reach: number,
): number | undefined {
  let found: number | undefined;
  for (let word = at + 1; word <= at + reach && !cast.breaks(word); word += 1) {
    if (wanted.has(cast.norm(word))) found = word + 1;
    if (cast.actorAt(word)) break;
  }
  return found;
}

/** From "in Busan", "on the sidelines of the G20" to the "with" behind it, if there is one. */
function toOther(cast: Cast, at: number): number {
  for (let word = at + 1; word <= at + REACH && !cast.breaks(word); word += 1) {
    const norm = cast.norm(word);
    if (norm === 'with' || norm === 'between') return word;
    if (VERBS.has(norm) || /^(?:about|and|to|that|who)$/.test(norm)) return at;
    if (cast.actorAt(word)?.personal) return at;
  }
  return at;
}
