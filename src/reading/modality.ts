/** Whether a contact is told as having happened, as coming, as wished for, denied or asked about. */

import { isAdverb } from './adjuncts.js';
import type { Cast } from './cast.js';
import type { Link } from './link.js';
import type { Modality } from './reading.js';
import {
  AHEAD,
  AUXILIARIES,
  CANCELLING,
  CONDITIONS,
  DENYING,
  LIGHT_VERBS,
  MODIFIERS,
  NEGATIONS,
  PREPOSITIONS,
  set,
  WISHING,
} from './vocabulary.js';

/** How far behind the contact it may be said that it was called off or is to come. */
const BEHIND = 9;
const BEFORE = 12;

export function modalityOf(cast: Cast, link: Link): Modality {
  const said = governing(cast, link);
  if (isDenied(cast, link, said)) return 'denied';
  if (isCancelled(cast, link)) return 'cancelled';
  const condition = conditionOf(cast, link);
  if (condition === 'whether') return 'asked';
  if (condition !== undefined) return 'hypothetical';
  if (isAsked(cast, link)) return 'asked';
  if (said.some((at) => isWish(cast, at, link)) || isUrged(cast, link) || isDoubted(cast, link))
    return 'hypothetical';
  if (isAhead(cast, link, said)) return 'scheduled';
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
  for (let at = from - 1; at >= end; at -= 1) {
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

const ENDS_NOUN_PHRASE = set(
  'after during at following since about over before when while said says told tells from because that by amid despite readout ahead',
);

function isDenied(cast: Cast, link: Link, said: readonly number[]): boolean {
  if (
    said.some(
      (at) => /^(?:out|down)$/.test(cast.norm(at)) && /^(?:rul|turn)/.test(cast.norm(at - 1)),
    )
  )
    return true;
  const negated = said.some(
    (at) => NEGATIONS.has(cast.norm(at)) && !isNotOnly(cast, at) && reaches(cast, at, link),
  );
  if (negated) return true;
  // "The Kremlin denied that Putin spoke with Trump", "no truth in reports that …"
  const start = clauseStart(cast, link);
  for (let at = link.whole - 1; at >= start; at -= 1) {
    if (
      DENYING.has(cast.norm(at)) &&
      !(said.length > 0 && AFTER_OWN.has(cast.norm(link.whole - 1)))
    )
      return true;
  }
  if (
    link.form !== 'noun' &&
    cast.norm(link.end + 1) === 'but' &&
    [2, 3].some((far) => /^(?:didnt|hasnt|never|did)$/.test(cast.norm(link.end + far)))
  )
    return true;
  return told(
    cast,
    link,
    /^(?:never|didnt|not|wasnt|isnt|hasnt|hoax|untrue|fake|false|denied|denies)$/,
    true,
  );
}

/** "after", "during": what was denied is something else than this contact. */
const AFTER_OWN = set('after during before since following at in');

function isNotOnly(cast: Cast, at: number): boolean {
  return cast.norm(at) === 'not' && /^(?:only|just|long|far)$/.test(cast.norm(at + 1));
}

/** Of a noun, a word such as a negation reaches it over verbs without meaning only: "has not held a meeting with". */
export function reaches(cast: Cast, at: number, link: Link): boolean {
  if (link.form === 'verb') return link.first - at <= 6;
  for (let word = at + 1; word < link.whole; word += 1) {
    const norm = cast.norm(word);
    const light =
      LIGHT_VERBS.has(norm) || AUXILIARIES.has(norm) || MODIFIERS.has(norm) || isAdverb(cast, word);
    if (
      !light &&
      !/^(?:a|an|any|the|his|her|their|of|for|such|further|more|plans|point|reason|need|basis|interest|sense|in|to|out|from|be|arrange|join|possibility|chance|idea|prospect|from|with)$/.test(
        norm,
      ) &&
      !WISHING.has(norm)
    )
      return false;
  }
  return true;
}

function isCancelled(cast: Cast, link: Link): boolean {
  for (let at = link.whole - 1; at >= Math.max(cast.start, link.whole - 6); at -= 1) {
    if (CANCELLING.has(cast.norm(at))) return true;
    if (/^(?:called|calls|calling|call)$/.test(cast.norm(at)) && cast.norm(at + 1) === 'off')
      return true;
    if (cast.breaks(at)) break;
  }
  if (told(cast, link, CANCELLED_LATER, false)) return true;
  for (let at = link.end + 1; at <= link.end + BEHIND; at += 1) {
    if (/^(?:called|calls|call|put)$/.test(cast.norm(at)) && cast.norm(at + 1) === 'off')
      return true;
    if (/^(?:is|was|now)$/.test(cast.norm(at)) && cast.norm(at + 1) === 'off')
      return link.form === 'noun';
  }
  return false;
}

const CANCELLED_LATER = new RegExp(`^(?:${[...CANCELLING].join('|')})$`);

/** Whether it is told of the contact behind it: "the call was postponed", "… never took place". */
function told(cast: Cast, link: Link, what: RegExp, needsEvent: boolean): boolean {
  if (link.form !== 'noun') return false;
  for (let at = link.end + 1; at <= link.end + BEHIND && at < cast.length; at += 1) {
    if (cast.actorAt(at) || /^(?:and|but|as|because|that|which)$/.test(cast.norm(at))) return false;
    if (cast.breaks(at) && !(at === link.end + 1 && /[:–—-]/.test(cast.before(at)))) return false;
    if (!what.test(cast.norm(at))) continue;
    if (!needsEvent) return true;
    for (let event = at; event <= at + 4; event += 1) {
      if (
        /^(?:happen|happened|happening|take|taken|taking|took|place|occur|occurred|exist|hoax|untrue|fake|false|denied|denies|on|been|confirmed)$/.test(
          cast.norm(event),
        )
      ) {
        return cast.norm(event) !== 'confirmed' && !(cast.norm(event) === 'on' && at !== event - 1);
      }
    }
  }
  return false;
}

function clauseStart(cast: Cast, link: Link): number {
  let at = link.first - 1;
  while (at > cast.start && at > link.first - 30 && !/[;:]/.test(cast.before(at))) at -= 1;
  return Math.max(at, cast.start);
}

/** "if", "unless" and "whether" in front of the contact, in its own clause. */
function conditionOf(cast: Cast, link: Link): string | undefined {
  for (let at = link.first - 1; at >= cast.start && at > link.first - 20; at -= 1) {
    const norm = cast.norm(at);
    if ((norm === 'should' || norm === 'were') && at > cast.start) continue;
    if (norm === 'once' || norm === 'suppose' ? at === cast.start : CONDITIONS.has(norm))
      return norm;
    if (cast.breaks(at) && !/^(?:,|\()/.test(cast.before(at).trim())) break;
    if (/^,/.test(cast.before(at)) && at <= link.subject) break;
  }
  return undefined;
}

/** "Did Trump call Xi?" asks; "who is on the Trump–Xi call story?" and "when did they last meet?" take it as given. */
function isAsked(cast: Cast, link: Link): boolean {
  if (!/\?["”’')\]\s]*$/.test(cast.sentence.text)) return false;
  // "Modi spoke with Putin, do we know about what?": what is asked is another thing.
  for (let at = link.end + 1; at < cast.length; at += 1)
    if (/[,:;]|\s[-–—]\s/.test(cast.before(at))) return false;
  // "any wires on Trump meeting Xi?" takes the meeting as given.
  if (
    link.form === 'verb' &&
    /ing$/.test(cast.norm(link.first)) &&
    link.subject === link.first - 1 &&
    PREPOSITIONS.has(cast.norm((cast.actorAt(link.subject)?.first ?? 0) - 1))
  )
    return false;
  const opening = [0, 1, 2, 3].map((offset) => cast.norm(cast.start + offset));
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
    const definite = link.subject >= 0 || /^(?:the|that|this)$/.test(before);
    const had = [1, 2, 3, 4, 5, 6].some(
      (back) =>
        /^(?:have|had|hold|held|having)$/.test(cast.norm(link.whole - back)) &&
        reaches(cast, link.whole - back, link),
    );
    return there || had || !definite;
  }
  return true;
}

function isWish(cast: Cast, at: number, link: Link): boolean {
  const norm = cast.norm(at);
  if (/^call(?:s|ed|ing)?$/.test(norm)) return cast.norm(at + 1) === 'for';
  if (!WISHING.has(norm)) return false;
  if (norm === 'may' && isMonth(cast, at)) return false;
  if (
    /^(?:asked|asks|pressed|press|need|tried)$/.test(norm) &&
    /^(?:about|on)$/.test(cast.norm(at + 1))
  )
    return false;
  if (
    norm === 'open' &&
    cast.norm(at + 1) !== 'to' &&
    !/^(?:is|are|be|was|were|remains)$/.test(cast.norm(at - 1))
  )
    return false;
  return link.form === 'verb' || reaches(cast, at, link);
}

/** "Macron urged Trump to call Putin": whoever urges stands in front of the subject. */
function isUrged(cast: Cast, link: Link): boolean {
  if (link.form === 'noun' || cast.norm(link.first - 1) !== 'to') return false;
  const subject = cast.actorAt(link.subject);
  if (!subject || cast.breaks(subject.first)) return false;
  return (
    subject.first > cast.start &&
    (WISHING.has(cast.norm(subject.first - 1)) ||
      /^(?:for|help|helped|let|allow|allowed|want|get)$/.test(cast.norm(subject.first - 1)))
  );
}

/** "A Trump–Xi summit could slip": the doubt comes behind. */
function isDoubted(cast: Cast, link: Link): boolean {
  if (link.form !== 'noun') return false;
  for (let at = link.end + 1; at <= link.end + 3 && !cast.breaks(at); at += 1) {
    if (cast.norm(at) === 'may' && isMonth(cast, at)) return false;
    if (
      /^(?:could|may|might|would|should|unlikely|possible|doubt|jeopardy|uncertain|limbo)$/.test(
        cast.norm(at),
      )
    )
      return true;
    if (cast.norm(at) === 'on' && cast.norm(at + 1) === 'hold') return true;
    if (cast.actorAt(at)) return false;
  }
  return false;
}

/** "6 May", "May 6", "in May", "May" with its capital: the month, not the verb. */
function isMonth(cast: Cast, at: number): boolean {
  return (
    /^\d/.test(cast.norm(at + 1)) ||
    /^\d/.test(cast.norm(at - 1)) ||
    /^(?:in|of|last|this|next|since|early|late|mid|until|by)$/.test(cast.norm(at - 1)) ||
    (at > cast.start && cast.word(at)?.text === 'May')
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
    for (let at = link.first - 1; at <= link.last; at += 1) {
      if (/^(?:upcoming|planned|scheduled|next|expected|forthcoming|tomorrow)$/.test(cast.norm(at)))
        return true;
    }
    if (norms[0] === 'of' && norms[1] === 'ahead') return true;
    if (cast.norm(link.whole - 2) === 'ahead' || cast.norm(link.whole - 3) === 'ahead') return true;
    for (let at = link.end + 1; at <= link.end + 6 && at < cast.length; at += 1) {
      if (/^(?:scheduled|planned|expected|slated|due|will|tomorrow)$/.test(cast.norm(at)))
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
      /['’]s$/.test(cast.word(link.subject)?.text ?? '')
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
