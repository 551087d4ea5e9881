import { pastAdverbs } from '../contacts/adjuncts.js';
import type { Link } from '../contacts/link.js';
import { AUXILIARIES, PREPOSITIONS, set } from '../grammar-words.js';
import type { Cast } from '../people/cast.js';
import type { Modality } from '../reading.js';
import { LIGHT_VERBS } from '../vocabulary.js';
import { isCalledOff, isCancelled, isDenied, reaches } from './denials.js';
import { AHEAD, CONDITIONS, NEGATIONS } from './telling-words.js';
import {
  isDisbelieved,
  isHabit,
  isImagined,
  isNeverCame,
  isOnCondition,
  isSomeDay,
  isThoughtOf,
  isUnsupported,
} from './unreal.js';
import {
  isDoubted,
  isGuess,
  isHighTime,
  isHouseRule,
  isOffered,
  isOnly,
  isUrged,
  isWish,
  isWould,
} from './wishes.js';

const BEFORE = 12;

export function modalityOf(cast: Cast, link: Link): Modality {
  const said = governing(cast, link);
  if (isDenied(cast, link, said)) return isCalledOff(cast, link) ? 'cancelled' : 'denied';
  if (isCancelled(cast, link)) return 'cancelled';
  if (isUnsupported(cast, link) || isNeverCame(cast, link, said)) return 'denied';
  const condition = conditionOf(cast, link);
  if (condition === 'whether') return 'asked';
  if (condition !== undefined) return 'hypothetical';
  if (isAsked(cast, link)) return 'asked';
  if (said.some((at) => isWish(cast, at, link)) || isUrged(cast, link) || isDoubted(cast, link))
    return 'hypothetical';
  if (
    isWould(cast, link) ||
    isOnly(cast, said) ||
    isGuess(cast, link) ||
    isHighTime(cast, link) ||
    isOffered(cast, link) ||
    isHouseRule(cast, link) ||
    isHabit(cast, link, said) ||
    isThoughtOf(cast, link) ||
    isImagined(cast, link) ||
    isDisbelieved(cast, link)
  )
    return 'hypothetical';
  if (isAhead(cast, link, said))
    return isSomeDay(cast) || isOnCondition(cast, link) ? 'hypothetical' : 'scheduled';
  return isOngoing(cast, link, said) ? 'ongoing' : 'held';
}

/**
 * The words that govern the contact word: those between it and its subject, of a noun only those
 * with no phrase of their own between ("proposed a call with", not "praised X after a call with").
 */
function governing(cast: Cast, link: Link): number[] {
  const words: number[] = [];
  const from = link.whole;
  const end = Math.max(link.subject < from ? link.subject + 1 : 0, cast.start, from - BEFORE);
  for (let at = beforeInsertion(cast, link) - 1; at >= end; at -= 1) {
    if (cast.actorAt(at)) {
      if (link.form === 'noun' && !/^(?:between|to)$/.test(cast.norm(at))) break;
      continue;
    }
    words.push(at);
    if (cast.breaks(at) && at > end) break;
    if (link.form !== 'verb' && ENDS_NOUN_PHRASE.has(cast.norm(at))) break;
  }
  return words;
}

/** "Saied, who rarely travels, met Tebboune": what is inserted before the verb is not said of it. */
function beforeInsertion(cast: Cast, { form, whole, subject }: Link): number {
  if (form !== 'verb' || subject < 0 || !/^,/.test(cast.before(whole))) return whole;
  for (let at = whole - 1; at > subject; at -= 1) if (/^,/.test(cast.before(at))) return at;
  return whole;
}

const ENDS_NOUN_PHRASE = set(
  'after during at following since about over before when while said says told tells from because that by amid despite readout ahead',
);

/** "if", "unless" and "whether" in front of the contact, in its own clause. */
function conditionOf(cast: Cast, link: Link): string | undefined {
  // "had Tusk rung Zelenskyy, none of this would have happened"
  const subject = cast.actorAt(link.subject);
  const had = subject ? subject.first - 1 : -1;
  if (cast.norm(had) === 'had' && link.form !== 'noun' && (had === cast.start || cast.breaks(had)))
    return 'had';
  for (let at = link.first - 1; at >= cast.start && at > link.first - 20; at -= 1) {
    const norm = cast.norm(at);
    if (/^(?:sure|clear|certain)$/.test(norm) && NEGATIONS.has(cast.norm(at - 1))) return 'whether';
    if ((norm === 'should' || norm === 'were') && at > cast.start) continue;
    // "if I cut the Trump–Xi meeting from the timeline": what is in question is what we do with it.
    if (isOurs(cast, at + 1, link)) continue;
    // "in case Macron calls Putin", "in the event of a call"
    if (norm === 'case' && cast.norm(at - 1) === 'in') return norm;
    if (norm === 'event' && cast.norm(at - 2) === 'in') return norm;
    if (norm === 'once' || norm === 'suppose' ? at === cast.start : CONDITIONS.has(norm))
      return norm;
    if (cast.breaks(at) && !/^(?:,|\()/.test(cast.before(at).trim())) break;
    if (/^,/.test(cast.before(at)) && at <= link.subject) break;
  }
  return undefined;
}

function isOurs(cast: Cast, at: number, link: Link): boolean {
  return (
    link.form === 'noun' &&
    /^(?:i|we|you|anyone|anybody|someone|somebody)$/.test(cast.norm(at)) &&
    /^(?:the|that|this)$/.test(
      cast.norm(cast.actorAt(link.whole)?.first === link.whole ? link.whole : link.whole - 1),
    )
  );
}

/** "Did Trump call Xi?" asks; "who is on the Trump–Xi call story?" and "when did they last meet?" take it as given. */
function isAsked(cast: Cast, link: Link): boolean {
  if (!/\?["”’')\]\s]*$/.test(cast.sentence.text)) return isInverted(cast, link);
  // "Modi spoke with Putin, do we know about what?": what is asked is another thing.
  for (let at = link.end + 1; at < cast.length; at += 1)
    if (/[,:;]|\s[-–—]\s/.test(cast.before(at))) return false;
  // "Bibi met Trump and came away with what exactly?": told first, and then asked about.
  const told = !/^(?:did|does|do|is|are|was|were|has|have|had|will|can|any)$/.test(
    cast.norm(cast.start),
  );
  for (let at = link.end + 1; at < cast.length && told; at += 1)
    if (/^(?:what|who|whom|which|where|when|why)$/.test(cast.norm(at))) return false;
  // "any wires on Trump meeting Xi?" takes the meeting as given.
  if (
    link.form === 'verb' &&
    /ing$/.test(cast.norm(link.first)) &&
    link.subject === link.first - 1 &&
    PREPOSITIONS.has(cast.norm((cast.actorAt(link.subject)?.first ?? 0) - 1))
  )
    return false;
  const opening = [0, 1, 2, 3].map((offset) => cast.norm(cast.start + offset));
  // "How often do Takaichi and Xi talk?" takes no contact as given.
  if (opening[0] === 'how' && opening[1] === 'often' && /^do(?:es)?$/.test(opening[2] ?? ''))
    return true;
  if (opening.some((norm) => /^(?:when|why|how|what|where|who|whats|whos|which)$/.test(norm))) {
    return (
      link.form !== 'noun' &&
      /^(?:who|whos|what|whats)$/.test(opening[0] ?? '') &&
      !/^(?:did|happened)$/.test(opening[1] ?? '')
    );
  }
  if (link.form === 'noun') {
    const before = cast.norm(link.whole - 1);
    const there = opening.includes('there');
    const definite =
      (link.subject >= 0 && !/^(?:a|an|any)$/.test(before)) || /^(?:the|that|this)$/.test(before);
    const had = [1, 2, 3, 4, 5, 6].some(
      (back) =>
        /^(?:have|had|hold|held|having)$/.test(cast.norm(link.whole - back)) &&
        reaches(cast, link.whole - back, link),
    );
    return there || had || !definite;
  }
  return true;
}

/** "is Putin going to meet Modi this year or not": a question without its mark. */
function isInverted(cast: Cast, link: Link): boolean {
  // "was there a call between Sánchez and Milei or not"
  if (link.form === 'noun' && /^there$/.test(cast.norm(cast.start + 1)))
    return /^(?:is|was|are|were|will|has|have)$/.test(cast.norm(cast.start));
  return (
    link.form !== 'noun' &&
    /^(?:did|does|do|is|are|was|were|has|have|will|can)$/.test(cast.norm(cast.start)) &&
    link.subject >= cast.start &&
    cast.actorAt(link.subject)?.first === cast.start + 1
  );
}

function isAhead(cast: Cast, link: Link, said: readonly number[]): boolean {
  const norms = said.map((at) => cast.norm(at));
  if (/['’]ll$/.test(cast.word(link.subject)?.text ?? '')) return true;
  if (said.some((at) => isPlan(cast, at, link))) return true;
  if (link.form === 'verb') {
    const to = norms[0] === 'to' || (norms[0] === 'be' && norms[1] === 'to');
    const between = norms.filter((norm) => norm !== 'to' && norm !== 'be' && !isDateWord(norm));
    if (to && between.every((norm) => AUXILIARIES.has(norm))) return true;
  }
  if (link.form === 'noun') {
    // "Modi, Xi to hold talks": a headline's future.
    const to = norms.indexOf('to');
    if (
      to > 0 &&
      LIGHT_VERBS.has(norms[to - 1] ?? '') &&
      norms.slice(to + 1).every((norm) => AUXILIARIES.has(norm) || isDateWord(norm))
    )
      return true;
    for (let at = link.first - 1; at <= link.last; at += 1) {
      if (/^(?:upcoming|planned|scheduled|next|expected|forthcoming|tomorrow)$/.test(cast.norm(at)))
        return true;
    }
    if (norms[0] === 'of' && norms[1] === 'ahead') return true;
    if (cast.norm(link.whole - 2) === 'ahead' || cast.norm(link.whole - 3) === 'ahead') return true;
    for (let at = link.end + 1; at <= link.end + 6 && at < cast.length; at += 1) {
      if (
        /^(?:scheduled|planned|expected|slated|due|will|tomorrow|pencilled|penciled)$/.test(
          cast.norm(at),
        )
      )
        return true;
      if (cast.norm(at) === 'set' && /^(?:for|to)$/.test(cast.norm(at + 1))) return true;
      if (cast.breaks(at) || cast.actorAt(at)) break;
    }
  }
  return false;
}

function isDateWord(norm: string): boolean {
  return /^(?:on|in|this|next|week|month|monday|tuesday|wednesday|thursday|friday|saturday|sunday|today|tomorrow|later|soon|finally|also|again|\d+)$/.test(
    norm,
  );
}

function isPlan(cast: Cast, at: number, link: Link): boolean {
  const norm = cast.norm(at);
  if (!AHEAD.has(norm)) return false;
  if (norm === 'about') return cast.norm(at + 1) === 'to';
  // "the seating plan of the lunch"
  if (/^plans?$/.test(norm) && cast.norm(at + 1) === 'of') return false;
  if (norm === 'set' || norm === 'going' || norm === 'due')
    return /^(?:to|for)$/.test(cast.norm(at + 1));
  // "confirmed that Trump spoke with Xi" tells of what was.
  if (/^(?:confirm|announc)/.test(norm))
    return link.form === 'noun' ? false : cast.norm(link.first - 1) === 'to';
  if (/^prepar/.test(norm) || norm === 'ahead' || norm === 'next') return link.whole - at <= 4;
  return true;
}

function isOngoing(cast: Cast, link: Link, said: readonly number[]): boolean {
  const norms = said.map((at) => cast.norm(at));
  const be = norms.some((norm) => /^(?:is|are|re|s|m)$/.test(norm));
  if (link.form === 'verb' && /ing$/.test(cast.norm(link.first))) {
    return (
      be ||
      norms.includes('currently') ||
      norms.includes('now') ||
      (/['’]s$/.test(cast.word(link.subject)?.text ?? '') &&
        pastAdverbs(cast, link.subject + 1) === link.first)
    );
  }
  const now = said.some(
    (at) =>
      /^(?:currently|now|still)$/.test(cast.norm(at)) &&
      (link.form !== 'noun' || reaches(cast, at, link)),
  );
  if (link.form === 'phrase') return (be && !norms.includes('off')) || now;
  const holding = norms.some((norm) => /^(?:holding|having)$/.test(norm));
  for (let at = link.end + 1; at <= link.end + 5; at += 1) {
    if (
      /^(?:underway|ongoing|begun|started)$/.test(cast.norm(at)) ||
      (cast.norm(at) === 'under' && cast.norm(at + 1) === 'way')
    )
      return true;
  }
  return (be && holding) || now;
}
