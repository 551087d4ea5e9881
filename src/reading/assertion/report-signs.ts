/** The signs by which it is seen that a clause asserts something: where it stands, who says it, what else it tells. */
import { isAdverb } from '../contacts/adjuncts.js';
import type { Link } from '../contacts/link.js';
import { AUXILIARIES } from '../grammar-words.js';
import type { Cast } from '../people/cast.js';
import { OFFICE_PARTS, OFFICES } from '../people/role-words.js';
import { LIGHT_VERBS } from '../vocabulary.js';
import { NAMELESS, SAYING } from '../voices/say-words.js';
import { outletIn } from '../voices/voice-outlets.js';
import { GENRES, NEWSROOM_WORK } from './other-worlds.js';
import { standsAt } from './phrases.js';
import {
  ANY_SUCH,
  ASSERTING_JOINTS,
  CLAUSE_ENDS,
  COMPARING,
  DESK_MATERIAL,
  HAPPENING,
  JUDGING,
  LEADS,
  NEWS,
  NO_VOICES,
  OTHER_CLAUSES,
  SEEN,
  SOURCES,
  UNREAL_OPENINGS,
  UNTIL,
} from './report-words.js';
import { isPast } from './tense.js';

/**
 * Whether what begins at a word begins a clause that its text asserts: the sentence itself, what a
 * source says, what follows a label of news ("FLASH:", "Kremlin:"). Behind "when", "until", "the day"
 * and "a world in which" nothing is asserted.
 */
export function standsOpen(cast: Cast, first: number): boolean {
  if (standsAt(cast, cast.start, UNREAL_OPENINGS)) return false;
  let at = first;
  while (at > cast.start && !cast.breaks(at) && isLead(cast, at - 1)) at -= 1;
  if (at <= cast.start) return true;
  if (cast.breaks(at)) return !/[:–—-]/.test(cast.before(at)) || isNewsLabel(cast, at);
  const before = cast.norm(at - 1);
  if (SAYING.has(before) || before === 'hearing') return !isNoVoice(cast, at - 2);
  if (before === 'that') return [2, 3, 4].some((back) => SAYING.has(cast.norm(at - back)));
  // "landed in Athens where Mitsotakis receives him"
  if (/^(?:where|who)$/.test(before))
    return cast.breaks(at - 1) || cast.actorAt(at - 2) !== undefined;
  return ASSERTING_JOINTS.has(before) && !UNTIL.has(cast.norm(at - 2));
}

/** "ten euros says", "my gut says": nobody speaks. */
function isNoVoice(cast: Cast, at: number): boolean {
  return NO_VOICES.has(cast.norm(at));
}

/** Articles, offices and adverbs in front of a name: "the Greek prime minister", "now". */
function isLead(cast: Cast, at: number): boolean {
  if (cast.actorAt(at)) return false;
  const norm = cast.norm(at);
  return LEADS.has(norm) || OFFICES.has(norm) || OFFICE_PARTS.has(norm) || isAdverb(cast, at);
}

/** "BREAKING:", "Kremlin:", "Addis Ababa —": a label of news, and none of the newsroom's own plans. */
function isNewsLabel(cast: Cast, at: number): boolean {
  for (let word = at - 1; word >= cast.start && at - word <= 12; word -= 1) {
    if (cast.actorAt(word)) return true;
    const norm = cast.norm(word);
    if (NEWS.has(norm) || SAYING.has(norm) || NAMELESS.has(norm)) return true;
    if (cast.breaks(word) && !/^,/.test(cast.before(word))) break;
  }
  // "ATHENS — Mitsotakis meets …", "Downing Street: Starmer hosts …": a name, and no word of the desk's.
  for (let word = cast.start; word < at; word += 1) {
    const { norm, text } = cast.sentence.words[word] ?? { norm: '', text: '' };
    if (GENRES.has(norm)) return false;
    if (!/^\p{Lu}/u.test(text) && !/^(?:of|the|de|al)$/.test(norm)) return false;
  }
  return at - cast.start <= 4;
}

/** Whether the sentence names who says so: "the palace says", "per Xinhua", "two officials said". */
export function namesSource(cast: Cast): boolean {
  const { words } = cast.sentence;
  return (
    words.some(({ norm }, at) => (SAYING.has(norm) || SOURCES.has(norm)) && !cast.actorAt(at)) ||
    outletIn(words) !== undefined
  );
}

/** Whether what stands behind the contact only says more of it: "meet in Rome", not "meet the way cats meet dogs". */
export function goesOn(cast: Cast, from: number): boolean {
  if (cast.breaks(from)) return true;
  const norm = cast.norm(from);
  if (COMPARING.has(norm)) return false;
  for (let at = from; at < from + 6 && !cast.breaks(at); at += 1)
    if (ANY_SUCH.has(cast.norm(at))) return false;
  return true;
}

/** Verbs without meaning of their own, and not the particles that go with them. */
export function isLightVerb(norm: string): boolean {
  return (
    LIGHT_VERBS.has(norm) &&
    !/^(?:in|up|on|off|for|to|part|into|set|out|be|is|are|was|were)$/.test(norm)
  );
}

/** "pics of Vučić hosting Orbán", "footage of", "saw": the eye bears witness. */
export function isPictured(cast: Cast, subject: number): boolean {
  const from = subject - (/^(?:of|from|with)$/.test(cast.norm(subject - 1)) ? 2 : 1);
  if (cast.norm(from - 1) === 'to') return false;
  return [from, from - 1].some((at) => SEEN.has(cast.norm(at)));
}

/** "any wires on Trump meeting Xi", "2,000 words on Putin visiting Kim": the desk's work on what is known. */
export function isOfNewsroom(cast: Cast, subject: number): boolean {
  if (!/^(?:on|of|about|from|with|for|to)$/.test(cast.norm(subject - 1))) return false;
  return [2, 3].some((back) => {
    const norm = cast.norm(subject - back);
    return NEWSROOM_WORK.has(norm) || DESK_MATERIAL.has(norm);
  });
}

/** Whether no finite verb follows in the clause: "Orbán meeting Fico is no news" has one. */
export function endsClause(cast: Cast, from: number): boolean {
  for (let at = from; at < cast.length && at < from + 14; at += 1) {
    // "Orbán meeting Fico, says Tusk, is no news"
    if (cast.breaks(at)) return /:/.test(cast.before(at)) || !isFiniteVerb(cast, at);
    if (cast.actorAt(at)) continue;
    const norm = cast.norm(at);
    if (CLAUSE_ENDS.has(norm)) return true;
    if (isFiniteVerb(cast, at)) return false;
  }
  return true;
}

function isFiniteVerb(cast: Cast, at: number): boolean {
  const norm = cast.norm(at);
  return (AUXILIARIES.has(norm) && norm !== 'to' && norm !== 'not') || JUDGING.has(norm);
}

/** "the call lasted an hour", "talks are under way", "the meeting took place": it is told of the noun that it happens. */
export function isEventTold(cast: Cast, link: Link): boolean {
  const from = link.last + 1;
  for (let at = from; at < cast.length && at < Math.max(from, link.end) + 9; at += 1) {
    if (at > from && cast.breaks(at)) return false;
    if (cast.actorAt(at)) continue;
    const norm = cast.norm(at);
    // "the call that Macron had": its own clause.
    if (/^(?:that|which)$/.test(norm) && at === from) continue;
    if (OTHER_CLAUSES.has(norm)) return false;
    if (HAPPENING.has(norm)) return true;
    if (norm === 'under' && cast.norm(at + 1) === 'way') return true;
    if (isPast(norm) || /^(?:was|were)$/.test(norm)) return true;
  }
  return false;
}
