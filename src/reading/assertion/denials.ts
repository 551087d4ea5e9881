/** Contacts that are told as not having happened, or as called off. */
import { isAdverb } from '../contacts/adjuncts.js';
import type { Link } from '../contacts/link.js';
import { AUXILIARIES, set } from '../grammar-words.js';
import type { Cast } from '../people/cast.js';
import { LIGHT_VERBS, MODIFIERS } from '../vocabulary.js';
import { CANCELLING, DENYING, NEGATIONS, WISHING } from './telling-words.js';

/** How far behind the contact it may be said that it was called off or is to come. */
const BEHIND = 9;

export function isDenied(cast: Cast, link: Link, said: readonly number[]): boolean {
  if (
    said.some(
      (at) => /^(?:out|down)$/.test(cast.norm(at)) && /^(?:rul|turn)/.test(cast.norm(at - 1)),
    )
  )
    return true;
  const negated = said.some(
    (at) => NEGATIONS.has(cast.norm(at)) && !isNotOnly(cast, at) && reaches(cast, at, link),
  );
  if (negated || isKeptFrom(cast, link) || isNeither(cast, link)) return true;
  if (link.form !== 'noun' && /^(?:nearly|almost)$/.test(cast.norm(link.first - 1))) return true;
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
    /^(?:never|didnt|not|none|wasnt|isnt|hasnt|hoax|untrue|fake|false|wrong|incorrect|inaccurate|baseless|fabricated|bogus|invented|nonsense|denied|denies)$/,
    true,
  );
}

/** "after", "during": what was denied is something else than this contact. */
const AFTER_OWN = set('after during before since following at in');

/** "Neither Starmer nor Sánchez called Milei": the denial stands before the subject. */
function isNeither(cast: Cast, link: Link): boolean {
  const subject = cast.actorAt(link.subject);
  return (
    subject !== undefined &&
    link.form !== 'noun' &&
    /^(?:nor|neither)$/.test(cast.norm(subject.first - 1))
  );
}

/** "have yet to speak", "stayed away from the talks with", "pulled out of a call with". */
function isKeptFrom(cast: Cast, link: Link): boolean {
  const from = Math.max(cast.start, link.whole - 7);
  for (let at = link.whole - 1; at >= from && !cast.actorAt(at); at -= 1) {
    const [before, next] = [cast.norm(at - 1), cast.norm(at + 1)];
    const norm = cast.norm(at);
    if (norm === 'yet' && next === 'to') return true;
    // "came close to meeting", "stopped short of calling", "on the verge of"
    if ((norm === 'close' && next === 'to') || (/^(?:short|verge)$/.test(norm) && next === 'of'))
      return true;
    if (norm === 'away' && next === 'from' && /^(?:stay|kept|keep|sh[iy])/.test(before))
      return true;
    if (norm === 'out' && next === 'of' && /^(?:pull|back|bow|duck)/.test(before)) return true;
  }
  return false;
}

function isNotOnly(cast: Cast, at: number): boolean {
  return (
    /^(?:not|didnt|doesnt|hasnt|wasnt|isnt)$/.test(cast.norm(at)) &&
    /^(?:only|just|merely|simply|long|far)$/.test(cast.norm(at + 1))
  );
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
      !/^(?:a|an|any|one|single|the|his|her|their|of|for|such|further|more|plans|point|reason|need|basis|interest|sense|in|to|out|from|be|arrange|join|possibility|chance|idea|prospect|aware|knowledge|information|evidence|proof|indication|truth|confirmation|question|sign|word|record|trace|mention|talk|on|from|with|off|out)$/.test(
        norm,
      ) &&
      !WISHING.has(norm)
    )
      return false;
  }
  return true;
}

export function isCancelled(cast: Cast, link: Link): boolean {
  for (let at = link.whole - 1; at >= Math.max(cast.start, link.whole - 6); at -= 1) {
    if (CANCELLING.has(cast.norm(at))) return true;
    if (
      /^(?:called|calls|calling|call|put|puts)$/.test(cast.norm(at)) &&
      cast.norm(at + 1) === 'off'
    )
      return true;
    if (cast.breaks(at)) break;
  }
  if (told(cast, link, CANCELLED_LATER, false)) return true;
  for (let at = link.end + 1; at <= link.end + BEHIND; at += 1) {
    if (/^(?:called|calls|call|put)$/.test(cast.norm(at)) && cast.norm(at + 1) === 'off')
      return true;
    if (/^(?:fell|falls|fallen)$/.test(cast.norm(at)) && cast.norm(at + 1) === 'through')
      return true;
    if (/^(?:is|was|now)$/.test(cast.norm(at)) && cast.norm(at + 1) === 'off')
      return link.form === 'noun';
  }
  return false;
}

/** "never happened, it was called off": behind what did not come about, why it did not. */
export function isCalledOff(cast: Cast, link: Link): boolean {
  for (let at = link.end + 1; at < cast.length; at += 1) {
    if (cast.actorAt(at)?.personal) return false;
    const off = /^call/.test(cast.norm(at)) && cast.norm(at + 1) === 'off';
    if (off || CANCELLING.has(cast.norm(at))) return link.form === 'noun';
  }
  return false;
}

const CANCELLED_LATER = new RegExp(`^(?:${[...CANCELLING].join('|')})$`);

/** Whether it is told of the contact behind it: "the call was postponed", "… never took place". */
export function told(cast: Cast, link: Link, what: RegExp, needsEvent: boolean): boolean {
  if (link.form !== 'noun') return false;
  for (let at = link.end + 1; at <= link.end + BEHIND && at < cast.length; at += 1) {
    if (cast.actorAt(at)?.place && /^(?:in|at)$/.test(cast.norm(at - 1))) continue;
    if (cast.actorAt(at) || /^(?:and|but|as|because|that|which|we|you|i)$/.test(cast.norm(at)))
      return false;
    if (cast.breaks(at) && !(at === link.end + 1 && /[:–—-]/.test(cast.before(at)))) return false;
    if (!what.test(cast.norm(at))) continue;
    if (!needsEvent) return true;
    for (let event = at; event <= at + 4; event += 1) {
      if (
        /^(?:happen|happened|happening|take|taken|taking|took|place|occur|occurred|exist|hoax|untrue|fake|false|wrong|incorrect|inaccurate|baseless|fabricated|bogus|invented|nonsense|denied|denies|on|been|confirmed)$/.test(
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
