/** Contact nouns that somebody has or holds: "the call Tusk had with Zelenskyy", "Trump and Xi held a call". */

import { AUXILIARIES, PREPOSITIONS, set } from '../grammar-words.js';
import type { Cast } from '../people/cast.js';
import type { Subject } from '../people/named.js';
import { referredTo } from '../people/pronouns.js';
import { LIGHT_VERBS, MODIFIERS, VERBS } from '../vocabulary.js';
import { isAdverb, pastAdjuncts, pastAdverbs } from './adjuncts.js';
import { type Link, sideAt } from './link.js';
import { bound, inDirection, type Place } from './noun-place.js';
import { subjectOf } from './subjects.js';

/** "the call Tusk had with Zelenskyy", "the talks that Modi and Macron held": a clause behind the noun. */
export function hadByOne(place: Place): Link | undefined {
  const { cast, at, noun, memory } = place;
  const opens = /^(?:that|which)$/.test(cast.norm(at + 1)) ? at + 2 : at + 1;
  if (cast.breaks(at + 1)) return undefined;
  const pronoun = /^(?:he|she|they)$/.exec(cast.norm(opens))?.[0];
  const meant = pronoun ? referredTo(cast, opens, memory, pronoun === 'they') : undefined;
  const named = sideAt(cast, opens);
  const one = named ?? meant;
  if (!one) return undefined;
  const oneLast = named ? named.last : opens;
  let verb = pastAdverbs(cast, oneLast + 1);
  while (AUXILIARIES.has(cast.norm(verb)) && HAVING.has(cast.norm(verb + 1))) verb += 1;
  if (!HAVING.has(cast.norm(verb)) || cast.breaks(verb)) return undefined;
  if (one.parties.length > 1) return bound(place, [one], oneLast, verb);
  const next = pastAdjuncts(cast, verb + 1);
  // "the letter Anwar sent Anutin"
  const direct = /^(?:sent|wrote|gave)$/.test(cast.norm(verb)) ? sideAt(cast, next) : undefined;
  if (direct && !cast.breaks(next))
    return inDirection(place, bound(place, [one, direct], -1, direct.last), 'to', one, direct);
  const way = cast.norm(next);
  if (cast.breaks(next) || !(way === 'with' || noun.via.includes(way))) return undefined;
  const other = sideAt(cast, next + 1);
  return other && inDirection(place, bound(place, [one, other], -1, other.last), way, one, other);
}

const HAVING = set(
  'had has have having held holds hold made makes make placed took takes take got gets received wrote sent paid',
);

/** "Trump and Xi held a phone call", "Modi, Macron hold talks". */
export function heldByBoth(place: Place): Link | undefined {
  const { cast, at, memory } = place;
  // "begin Oval Office meeting": the place stands between.
  const city = cast.actorAt(place.from - 1);
  const from =
    city?.place && city.count === 1 && !cast.actorAt(city.first - 1) ? city.first : place.from;
  // "came out of talks with nothing", but not "held talks with rebels".
  const empty = /^(?:nothing|no|little|few|different|only|two|three|conflicting|rival)$/.test(
    cast.norm(at + 2),
  );
  if (cast.norm(at + 1) === 'with' && !cast.breaks(at + 1) && !empty) return undefined;
  const subject = subjectOf(cast, from, memory, false);
  if (!subject || subject.who.parties.length < 2 || from - subject.last > REACH_OF_BOTH)
    return undefined;
  return holds(cast, subject.last, from) || isWithin({ ...place, from }, subject)
    ? bound(place, [subject.who], subject.last, at)
    : undefined;
}

const REACH_OF_BOTH = 10;

/** Whether nothing but a verb without meaning of its own leads from the subject to the noun. */
function holds(cast: Cast, subject: number, from: number): boolean {
  let light = false;
  let article = -1;
  for (let word = subject + 1; word < from; word += 1)
    if (article < 0 && /^(?:a|an|their|another)$/.test(cast.norm(word))) article = word;
  for (let word = from - 1; word > subject; word -= 1) {
    const norm = cast.norm(word);
    const own = LIGHT_VERBS.has(norm) || norm === 'in' || norm === 'on';
    light ||= own;
    // "cut the ribbon and then held talks": what they did before is another matter.
    if (light && own && isJoined(cast, word)) return !hasActor(cast, subject, word);
    if (cast.breaks(word) && word > subject + 1) return false;
    // "held a stormy meeting": behind the article stands what kind of meeting it was.
    if (article >= 0 && word > article && !cast.actorAt(word))
      if (!PREPOSITIONS.has(norm) && !VERBS.has(norm)) continue;
    if (
      !own &&
      !AUXILIARIES.has(norm) &&
      !MODIFIERS.has(norm) &&
      !isAdverb(cast, word) &&
      !/^(?:a|an|the|their|its|another|in|of|no|more|some|any|from|out|into|for)$/.test(norm)
    )
      return false;
  }
  return light;
}

function isJoined(cast: Cast, verb: number): boolean {
  let at = verb - 1;
  while (/^(?:then|later|also|afterwards|finally)$/.test(cast.norm(at))) at -= 1;
  if (/^,/.test(cast.before(at + 1))) return true;
  return /^(?:and|then)$/.test(cast.norm(at)) || /^ ?&/.test(cast.before(at + 1));
}

function hasActor(cast: Cast, from: number, to: number): boolean {
  for (let at = from + 1; at < to; at += 1) if (cast.actorAt(at)) return true;
  return false;
}

/** "at each other's throats on a call": whatever two do on a call, they are both on it. */
function isWithin({ cast, at, from }: Place, { who, last }: Subject): boolean {
  if (!who.personal || !/^(?:a|an|their|the)$/.test(cast.norm(from - 1))) return false;
  if (!/^(?:on|during|in|over)$/.test(cast.norm(from - 2))) return false;
  if (!/^(?:calls?|conversation|talks|bilat|lunch|dinner|breakfast)$/.test(cast.norm(at)))
    return false;
  if (/^(?:of|with|to|by|for|from|between|among)$/.test(cast.norm(at + 1))) return false;
  for (let word = last + 1; word < from; word += 1)
    if (
      cast.breaks(word) ||
      cast.actorAt(word) ||
      /^(?:were|was|are|is|be|about)$/.test(cast.norm(word))
    )
      return false;
  return true;
}
