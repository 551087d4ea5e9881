/** Contacts that are only wished for, possible, expected by others or a rule of style. */
import { isAdverb } from '../contacts/adjuncts.js';
import type { Link } from '../contacts/link.js';
import type { Cast } from '../people/cast.js';
import { reaches } from './denials.js';
import { ONLOOKERS, WISHING } from './telling-words.js';

/** "he'd call Xi": "would" where the bare verb follows, "had" before what was done. */
export function isWould(cast: Cast, link: Link): boolean {
  // "it'd be nice to see them meet", "I'd meet Xi again"
  for (let word = link.first - 1; word >= cast.start && word > link.first - 12; word -= 1) {
    if (!/^(?:it|that|there|i|we)['’]d$/i.test(cast.word(word)?.text ?? '')) continue;
    return !/^(?:better|had|been)$/.test(cast.norm(word + 1)) && !/ed$/.test(cast.norm(word + 1));
  }
  if (!/['’]d$/.test(cast.word(link.subject)?.text ?? '')) return false;
  let at = link.subject + 1;
  while (at < link.first && isAdverb(cast, at)) at += 1;
  return !/ed$|^(?:had|met|been|spoken|held|rung|written|sat|flown|gone|got|come|just)$/.test(
    cast.norm(at),
  );
}

export function isWish(cast: Cast, at: number, link: Link): boolean {
  const norm = cast.norm(at);
  if (/^call(?:s|ed|ing)?$/.test(norm)) return cast.norm(at + 1) === 'for';
  if (!WISHING.has(norm)) return false;
  // "asked for the conversation", "awaits the Trump–Xi call": it is known which.
  if (/^(?:ask|request|sought|wait|await)/.test(norm) && isKnown(cast, link)) return false;
  if (norm === 'may' && isMonth(cast, at)) return false;
  // "too long: …" wishes for nothing.
  if (norm === 'long' && !/^(?:to|for)$/.test(cast.norm(at + 1))) return false;
  if (/^need/.test(norm) && cast.norm(at + 1) === 'for') return false;
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
  return link.form === 'verb' || reaches(cast, at, link) || isWouldDo(cast, at, link);
}

/** "Swiss offer Geneva for talks between": the place is what is offered. */
export function isOffered(cast: Cast, link: Link): boolean {
  if (link.form !== 'noun' || !/^(?:for|to)$/.test(cast.norm(link.whole - 1))) return false;
  let at = link.whole - 2;
  while (at > link.whole - 6 && /^\p{Lu}/u.test(cast.word(at)?.text ?? '')) at -= 1;
  return at < link.whole - 2 && /^(?:offer|propos|suggest)/.test(cast.norm(at));
}

function isKnown(cast: Cast, link: Link): boolean {
  return link.form === 'noun' && /^(?:the|that|this)$/.test(cast.norm(link.whole - 1));
}

/** "would welcome a call from": what one would do to the contact. */
function isWouldDo(cast: Cast, at: number, link: Link): boolean {
  if (!/^(?:would|could|should|might|may|must)$/.test(cast.norm(at))) return false;
  let verb = at + 1;
  while (verb < link.whole && isAdverb(cast, verb)) verb += 1;
  for (let word = verb + 1; word < link.whole; word += 1)
    if (!/^(?:a|an|another|any|the|such|to)$/.test(cast.norm(word))) return false;
  return verb < link.whole;
}

/** "Putin will only talk to Trump" is a condition. */
export function isOnly(cast: Cast, said: readonly number[]): boolean {
  return said.some(
    (at) => cast.norm(at) === 'only' && /^(?:will|would|ll|can)$/.test(cast.norm(at - 1)),
  );
}

/** "Analysts expect a Trump–Xi call": no plan of those who would hold it. */
export function isGuess(cast: Cast, link: Link): boolean {
  for (let at = cast.start + 1; at < link.whole && at < cast.start + 8; at += 1) {
    if (
      !/^(?:expect|predict|foresee|see|bet|reckon|think|guess|anticipate)(?:s|ed|ing)?$/.test(
        cast.norm(at),
      )
    )
      continue;
    for (let back = 1; back <= 3; back += 1) if (ONLOOKERS.has(cast.norm(at - back))) return true;
  }
  for (let at = link.end + 1; at <= link.end + 5 && !cast.actorAt(at); at += 1) {
    if (cast.norm(at) === 'sooner' && cast.norm(at + 1) === 'or') return true;
  }
  return false;
}

/** "never write “met” when Trump and Xi spoke by phone": how it is to be written of, whenever it was. */
export function isHouseRule(cast: Cast, link: Link): boolean {
  let rule =
    /^(?:template|placeholder|drill|slug|tag|hashtag|dummy|seo|mockup|mock-up)$/.test(
      cast.norm(cast.start),
    ) ||
    cast.sentence.words.some(({ norm }) => /^(?:placeholder|mockup|mock-up|lorem)$/.test(norm)) ||
    /^(?:test (?:alert|push|message|post|only)|this is a (?:test|drill))\b/.test(
      [0, 1, 2, 3].map((far) => cast.norm(cast.start + far)).join(' '),
    ) ||
    /^(?:(?:the|our) (?:template|slug|tag|hashtag)|headline idea|search terms?)\b/.test(
      `${cast.norm(cast.start)} ${cast.norm(cast.start + 1)}`,
    );
  if (rule) return true;
  rule =
    /^(?:style|usage|spelling|stylebook|house|grammar|tip|copy)$/.test(cast.norm(cast.start)) &&
    cast.sentence.text.slice(0, 40).includes(':');
  if (rule) return true;
  for (let at = cast.start; at < link.whole; at += 1) {
    if (cast.actorAt(at)) continue;
    const norm = cast.norm(at);
    if (rule && /^(?:when|whenever|where|wherever|after)$/.test(norm)) return true;
    // "never write “summit” for a Trump–Xi meeting"
    if (rule && /["“‘«]/.test(cast.before(at)) && /^(?:write|say|use|put)$/.test(cast.norm(at - 1)))
      return true;
    rule ||=
      /^(?:write|say|spell|hyphenate|capitalise|capitalize|headline|use|put|style|refer|describe)$/.test(
        norm,
      ) &&
      /^(?:never|dont|not|always|to|please|just|only|pls|we|must|should)$/.test(cast.norm(at - 1));
  }
  return false;
}

/** "Time Meloni rang Sánchez": the verb's own subject stands right behind. */
function isSubject(cast: Cast, at: number, link: Link): boolean {
  return link.form !== 'noun' && cast.actorAt(link.subject)?.first === at;
}

/** "It is high time that Ruto called Museveni", "time for them to talk" */
export function isHighTime(cast: Cast, link: Link): boolean {
  for (let at = link.whole - 1; at >= cast.start && at > link.whole - 10; at -= 1) {
    if (cast.norm(at) !== 'time') continue;
    return (
      /^(?:high|about)$/.test(cast.norm(at - 1)) ||
      (at === cast.start && (cast.norm(at + 1) === 'for' || isSubject(cast, at + 1, link)))
    );
  }
  return false;
}

/** "Macron urged Trump to call Putin": whoever urges stands in front of the subject. */
export function isUrged(cast: Cast, link: Link): boolean {
  if (link.form === 'noun' || cast.norm(link.first - 1) !== 'to') return false;
  // "Arévalo orders his foreign minister to call Mulino"
  for (let at = link.first - 2; at > link.subject && at > link.first - 8; at -= 1)
    if (
      /^(?:orders?|ordered|tells?|told|instruct(?:s|ed)?|task(?:s|ed)|direct(?:s|ed))$/.test(
        cast.norm(at),
      )
    )
      return true;
  // "tells him to visit"
  if (/^(?:him|her|them)$/.test(cast.norm(link.first - 2)))
    return isUrging(cast.norm(link.first - 3));
  const subject = cast.actorAt(link.subject);
  if (!subject || cast.breaks(subject.first)) return false;
  return subject.first > cast.start && isUrging(cast.norm(subject.first - 1));
}

function isUrging(norm: string): boolean {
  return (
    WISHING.has(norm) ||
    /^(?:for|help|helped|let|allow|allowed|want|get|loves?|likes?|prefers?|hates?|tell|tells|told|order|orders|ordered|advise[sd]?|instruct(?:s|ed)?)$/.test(
      norm,
    )
  );
}

/** "A Trump–Xi summit could slip": the doubt comes behind. */
export function isDoubted(cast: Cast, link: Link): boolean {
  if (link.form !== 'noun') return false;
  // "Tue Merz–Stocker meeting?, Wed tbc"
  if (/^\?+,/.test(cast.before(link.end + 1))) return true;
  for (let at = link.end + 1; at <= link.end + 3 && !cast.breaks(at); at += 1) {
    if (cast.norm(at) === 'may' && isMonth(cast, at)) return false;
    if (
      /^(?:could|may|might|would|should|unlikely|possible|doubt|jeopardy|uncertain|limbo|pointless|useless|unthinkable|impossible|premature|sense|overdue|inevitable|unavoidable|desirable|advisable)$/.test(
        cast.norm(at),
      )
    )
      return true;
    if (/^(?:off the table|out of the)/.test([0, 1, 2].map((far) => cast.norm(at + far)).join(' ')))
      return true;
    if (cast.norm(at) === 'on' && cast.norm(at + 1) === 'hold') return true;
    if (cast.norm(at) === 'can' && cast.norm(at + 1) === 'be') return true;
    if (at === link.end + 1 && isGeneral(cast, at, link)) return true;
    // "a meeting in case it happens"
    if (/^(?:if|case)$/.test(cast.norm(at)) && /^(?:it|that|one|this)$/.test(cast.norm(at + 1)))
      return true;
    // "remains a distant prospect", "is still a dream"
    if (/^(?:remains?|is|are|was|looks?|seems?)$/.test(cast.norm(at))) {
      const rest = [1, 2, 3, 4].map((far) => cast.norm(at + far)).join(' ');
      if (
        /\b(?:prospect|dream|possibility|way off|far off|question|hope|mirage|fantasy)\b/.test(rest)
      )
        return true;
    }
    if (cast.actorAt(at)) return false;
  }
  return false;
}

/** "a meeting with Putin is the only way": any such meeting, and none that is told of. */
function isGeneral(cast: Cast, at: number, link: Link): boolean {
  // "meetings between the two used to be routine"
  if (cast.norm(at) === 'used' && cast.norm(at + 1) === 'to') return true;
  if (cast.norm(at) === 'takes' && cast.norm(at + 1) === 'place') return false;
  if (!/^(?:is|makes|seems|helps|costs|needs|takes|requires)$/.test(cast.norm(at))) return false;
  if (!/^an?$/.test(cast.norm(link.whole - 1))) return false;
  return !/^(?:underway|under|scheduled|set|planned|expected|due|on|going|taking|happening|ongoing|now|in|being|over|still|about|imminent)$/.test(
    cast.norm(at + 1),
  );
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
