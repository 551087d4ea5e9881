/** Contact words that link two sides: verbs, and phrases of several words. Nouns have a file of their own. */

import { isGerund } from '../assertion/tense.js';
import { WEEKDAYS } from '../dates/date-words.js';
import { set } from '../grammar-words.js';
import type { Actor } from '../people/actor.js';
import type { Cast } from '../people/cast.js';
import type { Memory, Named, Subject } from '../people/named.js';
import { subjectAfter } from '../people/pronouns.js';
import {
  AFTER_CALLED,
  NEEDS_PARTICLE,
  NOT_AFTER_CALL,
  REMOTE,
  VERBS,
  type Verb,
} from '../vocabulary.js';
import { toldBetween } from '../voices/telling.js';
import { isAdverb, pastAdjuncts, pastAdverbs } from './adjuncts.js';
import { besideLink, gestureLink, isPlaced, signedLink, togetherLink } from './beside.js';
import { atHomeLink, guestLink, hadOverLink } from './guests.js';
import { IDIOMS, type Idiom, idiomAt, MUTUAL_IDIOMS } from './idioms.js';
import { directed, type Link, linked, narrowed, only, sideAt } from './link.js';
import { isEachOther, mutualLink } from './mutual-links.js';
import { nounLink } from './noun-links.js';
import { hourLink, pictureLink, timeTogetherLink } from './shared-moments.js';
import { subjectOf } from './subjects.js';

/** All links in a sentence, from left to right. */
export function linksIn(cast: Cast, memory: Memory): Link[] {
  const links: Link[] = [];
  if (cast.actors.length === 0 && !memory.pair && !memory.subject) return links;
  for (let at = cast.start; at < cast.length; at += 1) {
    if (cast.actorAt(at)) continue;
    const link =
      phraseLink(cast, at, memory) ??
      gestureLink(cast, at, memory) ??
      guestLink(cast, at, memory) ??
      togetherLink(cast, at, memory) ??
      hadOverLink(cast, at, memory) ??
      signedLink(cast, at, memory) ??
      verbLink(cast, at, memory) ??
      nounLink(cast, at, memory) ??
      hourLink(cast, at) ??
      timeTogetherLink(cast, at, memory) ??
      besideLink(cast, at, memory) ??
      pictureLink(cast, at, memory) ??
      atHomeLink(cast, at, memory);
    if (link) links.push(link);
  }
  return links;
}

function phraseLink(cast: Cast, at: number, memory: Memory): Link | undefined {
  const idiom = idiomAt(cast, at, IDIOMS) ?? onWith(cast, at);
  if (idiom) {
    const last = at + idiom.words.length - 1;
    // "when Merz sat across from him"
    const him = /^(?:him|her)$/.test(cast.norm(last + 1));
    const named = sideAt(cast, last + 1);
    const other = named ?? (him ? otherThan(cast, last + 1, at, memory) : undefined);
    const subject = other && subjectOf(cast, at, memory, false);
    if (!other || !subject) return undefined;
    return linked([subject.who, other], {
      whole: at,
      first: at,
      last,
      kinds: idiom.kinds,
      subject: subject.last,
      end: named?.last ?? last + 1,
      form: 'phrase',
    });
  }
  const mutual = idiomAt(cast, at, MUTUAL_IDIOMS);
  if (!mutual) return undefined;
  const last = at + mutual.words.length - 1;
  // "on the phone to Xi" has another side; "agree by phone to keep the border open" has not.
  const next = cast.norm(last + 1);
  if (next === 'with' || (next === 'to' && cast.actorAt(last + 2))) return undefined;
  const told = toldBetween(cast, at);
  const words = {
    whole: at,
    first: at,
    last,
    kinds: mutual.kinds,
    end: last,
    form: 'phrase' as const,
  };
  if (told) return linked(told, { ...words, subject: told[0].last });
  const both = /^(?:for|between)$/.test(cast.norm(last + 1)) ? sideAt(cast, last + 2) : undefined;
  if (both && both.parties.length > 1)
    return linked([both], { ...words, subject: -1, end: both.last });
  // "the photo of Kast and Milei shaking hands"
  const subject = subjectOf(cast, at, memory, isGerund(cast.norm(at)));
  if (!subject || subject.who.parties.length < 2 || at - subject.last > 7) return undefined;
  // "Bogotá and Washington …, put the two tweets side by side"
  if (!subject.who.personal && mutual.kinds.includes('meeting')) return undefined;
  return linked([subject.who], { ...words, subject: subject.last });
}

/** "was just on with Meloni": on the phone, where nothing but "be" stands in front. */
function onWith(cast: Cast, at: number): Idiom | undefined {
  if (cast.norm(at) !== 'on' || cast.norm(at + 1) !== 'with') return undefined;
  let be = at - 1;
  while (be > at - 4 && isAdverb(cast, be) && !cast.actorAt(be)) be -= 1;
  const is = /^(?:is|are|was|were|been|back)$/.test(cast.norm(be));
  return is ? { words: ['on', 'with'], kinds: REMOTE } : undefined;
}

/** "saw Macron on Monday", "sees Modi next week": day or time stand right behind. */
function isDated(cast: Cast, at: number): boolean {
  if (cast.breaks(at)) return false;
  const word = cast.norm(at) === 'on' ? at + 1 : at;
  return (
    /^(?:today|yesterday|tomorrow|tonight|this|last|next|earlier)$/.test(cast.norm(word)) ||
    WEEKDAYS.has(cast.norm(word))
  );
}

/** "left empty-handed when he saw Trump": the clause says when the rest was. */
function isTimed(cast: Cast, subject: number): boolean {
  const first = cast.actorAt(subject)?.first ?? subject;
  return /^(?:when|after|before|since|until|time)$/.test(cast.norm(first - 1));
}

function verbLink(cast: Cast, at: number, memory: Memory): Link | undefined {
  const verb = VERBS.get(cast.norm(at));
  if (!verb) return undefined;
  const particle = !cast.breaks(at + 1) && verb.particles?.includes(cast.norm(at + 1));
  const bare = NEEDS_PARTICLE.has(cast.norm(at)) && !particle;
  if (bare && cast.norm(at + 1) !== 'with') return undefined;
  // "as talks with the US went on": behind these nobody stands who could do it.
  if (
    /^(?:as|after|before|since|amid|while|because)$/.test(cast.norm(at - 1)) &&
    /[^s]s$/.test(cast.norm(at))
  )
    return undefined;
  const last = particle ? at + 1 : at;
  if (verb.naming && NOT_AFTER_CALL.has(cast.norm(last + 1)) && !cast.breaks(last + 1))
    return undefined;
  const words = { whole: at, first: at, last, form: 'verb' as const };
  const agent = verb.passive && agentOf(cast, at);
  if (agent) {
    const subject =
      subjectOf(cast, at, memory) ??
      (at <= cast.start + 2 ? subjectAfter(cast, agent.last + 1) : undefined);
    const kinds = narrowed(cast, at, agent.last, verb.kinds);
    return (
      subject &&
      inDirection(
        linked([subject.who, agent], { ...words, kinds, subject: subject.last, end: agent.last }),
        cast.norm(at),
        agent,
        subject.who,
      )
    );
  }
  const other = otherSide(cast, last, verb, memory);
  if (other) {
    const subject = subjectFor(cast, at, other.last, memory);
    if (!subject || ((verb.people || bare) && !(subject.who.personal && other.who.personal)))
      return undefined;
    const seen =
      isPlaced(cast, other.last + 1) ||
      isPlaced(cast, pastAdjuncts(cast, other.last + 1)) ||
      // "went to Damascus and saw Sharaa"
      cast.actors.some(({ place, first, last }) => place && first > subject.last && last < at) ||
      isDated(cast, other.last + 1);
    if (verb.placed && !seen && !isTimed(cast, subject.last)) return undefined;
    if (verb.place && !subject.who.personal && !other.who.personal) return undefined;
    // "arrives in Brussels": everybody does, and visits no union by it.
    if (verb.via?.includes('in') && verb.place && isSeat(other.who)) return undefined;
    const kinds = narrowed(cast, at, other.last, verb.kinds);
    const link = linked([subject.who, other.who], {
      ...words,
      kinds,
      subject: subject.last,
      end: other.last,
    });
    return inDirection(link, cast.norm(at), subject.who, other.who);
  }
  const mutual =
    verb.mutual || (verb.object && isEachOther(cast, last + 1) && isWholeAt(cast, last + 3, verb));
  return mutual ? mutualLink(cast, at, last, verb, memory) : undefined;
}

/** Where organisations of many have their seat, one arrives for all sorts of things. */
function isSeat({ parties }: Named): boolean {
  return parties.every((party) => party.length !== 2 || party === 'EU' || party === 'UN');
}

/** Who hosts whom, who writes to whom: `doer` does what the verb says, to `other`. */
function inDirection(
  link: Link | undefined,
  verb: string,
  doer: Named,
  other: Named,
): Link | undefined {
  if (/^(?:host|receiv|welcom|greet|entertain)/.test(verb))
    return directed(link, only(doer), undefined);
  if (/^(?:visit|arriv|land|fl|travel|head)/.test(verb))
    return directed(link, only(other), undefined);
  return /^(?:writ|wrote)/.test(verb) ? directed(link, undefined, only(doer)) : link;
}

/** The subject to the left; of "after meeting Xi, Trump …" the one behind the comma. */
function subjectFor(cast: Cast, at: number, end: number, memory: Memory): Subject | undefined {
  // "what Putin got out of visiting Kim": behind a preposition, whoever does the rest.
  const behind = /^(?:of|from|by|before|after|since|in|for|when|while)$/.test(cast.norm(at - 1));
  const subject = subjectOf(cast, at, memory, !(behind && cast.norm(at).endsWith('ing')));
  if (subject) return subject;
  // "Takaichi's homework from meeting Trump"
  const owner = cast.actorAt(at - 3);
  if (behind && owner?.possessive && owner.personal && owner.parties.length === 1)
    return { who: owner, last: owner.last };
  const gerund = cast.norm(at).endsWith('ing') && at <= cast.start + 3;
  return gerund ? subjectAfter(cast, end + 1) : undefined;
}

interface Side {
  who: Named;
  last: number;
}

/** "…, where Erdoğan is to receive him": whoever else was named. */
function otherThan(cast: Cast, at: number, verb: number, memory: Memory): Named | undefined {
  const subject = subjectOf(cast, verb, memory)?.who.parties ?? [];
  const others = cast.actors.filter(
    ({ last, personal, parties }) =>
      last < at && personal && parties.length === 1 && !subject.includes(parties[0] ?? ''),
  );
  if (others.length === 0) return memory.subject;
  return new Set(others.flatMap(({ parties }) => parties)).size === 1 ? others.at(-1) : undefined;
}

function otherSide(cast: Cast, last: number, verb: Verb, memory: Memory): Side | undefined {
  if (verb.object) {
    const at = pastAdverbs(cast, last + 1);
    const side = cast.breaks(at) ? undefined : sideAt(cast, at);
    if (side && isWhole(cast, side, verb)) return { who: side, last: side.last };
    const meant = /^(?:him|her)$/.test(cast.norm(at))
      ? otherThan(cast, at, last, memory)
      : undefined;
    // "called him an hour ago"
    const timed = pastAdjuncts(cast, at + 1) > at + 1;
    if (meant && (timed || isWholeAt(cast, at + 1, verb))) return { who: meant, last: at };
  }
  if (!verb.via) return undefined;
  const at = pastAdjuncts(cast, last + 1);
  if (cast.breaks(at) || !verb.via.includes(cast.norm(at))) return undefined;
  const side = sideAt(cast, at + 1);
  const meant = /^(?:him|her)$/.test(cast.norm(at + 1))
    ? otherThan(cast, at, last, memory)
    : undefined;
  if (!side && meant) return { who: meant, last: at + 1 };
  if (!side || (verb.place && (!side.place || isElsewhere(cast, side)))) return undefined;
  return { who: side, last: side.last };
}

/** "called Xi": what he is called does not follow. */
function isWhole(cast: Cast, side: Actor, verb: Verb): boolean {
  return isWholeAt(cast, side.last + 1, verb);
}

function isWholeAt(cast: Cast, next: number, verb: Verb): boolean {
  if (!verb.naming || next >= cast.length) return true;
  if (/["“«'‘]/.test(cast.before(next))) return false;
  return cast.breaks(next) || AFTER_CALLED.has(cast.norm(next)) || isAdverb(cast, next);
}

/** Those who travel to where others meet do not visit the host: "arrived in Brazil for the G20". */
function isElsewhere(cast: Cast, side: Actor): boolean {
  // "landed in Rome to see the Pope's tomb"
  const see = pastAdjuncts(cast, side.last + 1);
  if (cast.norm(see) === 'to' && SEEING.has(cast.norm(see + 1)) && !cast.breaks(see))
    if (![2, 3, 4].some((far) => cast.actorAt(see + far)?.parties.join() === side.parties.join()))
      return true;
  for (let at = side.last + 1; at <= side.last + 8; at += 1) {
    if (
      /^(?:g20|g7|g8|cop\d*|apec|asean|nato|un|unga|assembly|conference|forum|funeral|holiday|vacation|olympics|davos|wedding|inauguration|cup|golf|from|via)$/.test(
        cast.norm(at),
      )
    ) {
      return true;
    }
  }
  return false;
}

const SEEING = set('see watch attend visit');

/** "Xi was called by Trump", "Macron, hosted by Merz": who did it. */
function agentOf(cast: Cast, at: number): Actor | undefined {
  if (!/(?:ed|met|rung|rang)$/.test(cast.norm(at))) return undefined;
  for (let by = at + 1; by <= at + 8 && !cast.breaks(by); by += 1) {
    if (cast.norm(by) === 'by') return sideAt(cast, by + 1);
    // "welcomed at the Planalto by Lula"
    if (VERBS.has(cast.norm(by)) || cast.actorAt(by)?.personal) return undefined;
  }
  return undefined;
}
