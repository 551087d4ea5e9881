/** Contacts that somebody wants, asks of another, or offers a place for. */

import { isAdverb } from '../contacts/adjuncts.js';
import { set } from '../grammar-words.js';
import type { Clause } from './clause.js';
import { standsAt } from './phrases.js';
import { HOLDS_OF_ANY, ORDERS, URGES, WISHES, WISHES_FOR_KNOWN, WOULD } from './wish-words.js';

/** "hopes to meet", "a possible call"; of a noun only where the wish reaches it. */
export function isWished(clause: Clause): boolean {
  const places = clause.link.form === 'verb' ? clause.governing : clause.reaching;
  return clause.says(places, clause.isKnown ? WISHES_FOR_KNOWN : WISHES);
}

/** "would welcome a call from": what one would do to the contact. */
export function isWouldDo({ cast, link, governing }: Clause): boolean {
  return governing.some((at) => {
    if (!WOULD.has(cast.norm(at))) return false;
    let verb = at + 1;
    while (verb < link.whole && isAdverb(cast, verb)) verb += 1;
    for (let word = verb + 1; word < link.whole; word += 1)
      if (!ANY_ONE.has(cast.norm(word))) return false;
    return verb < link.whole;
  });
}

const ANY_ONE = set('a an another any the such to');

/** "Macron urged Trump to call Putin": whoever urges stands in front of the subject. */
export function isUrged(clause: Clause): boolean {
  const { cast, link, subject } = clause;
  if (cast.norm(link.first - 1) !== 'to') return false;
  // "Arévalo orders his foreign minister to call Mulino"
  for (let at = link.first - 2; at > link.subject && at > link.first - 8; at -= 1)
    if (standsAt(cast, at, ORDERS)) return true;
  // "tells him to visit"
  if (/^(?:him|her|them)$/.test(cast.norm(link.first - 2)))
    return URGES.has(cast.norm(link.first - 3));
  if (!subject || cast.breaks(subject.first)) return false;
  return subject.first > cast.start && URGES.has(cast.norm(subject.first - 1));
}

/** "he'd call Xi": "would" where the bare verb follows, "had" before what was done. */
export function isWould({ cast, link }: Clause): boolean {
  // "it'd be nice to see them meet", "I'd meet Xi again"
  for (let word = link.first - 1; word >= cast.start && word > link.first - 12; word -= 1) {
    if (!/^(?:it|that|there|i|we)['’]d$/i.test(cast.word(word)?.text ?? '')) continue;
    return !/^(?:better|had|been)$|ed$/.test(cast.norm(word + 1));
  }
  if (!/['’]d$/.test(cast.word(link.subject)?.text ?? '')) return false;
  let at = link.subject + 1;
  while (at < link.first && isAdverb(cast, at)) at += 1;
  return !/ed$/.test(cast.norm(at)) && !DONE.has(cast.norm(at));
}

const DONE = set('had met been spoken held rung written sat flown gone got come just');

/** "Time Meloni rang Sánchez", "time for them to talk" */
export function isTimeFor({ cast, link, isNoun, subject }: Clause): boolean {
  if (cast.norm(cast.start) !== 'time' || link.whole - cast.start >= 10) return false;
  return cast.norm(cast.start + 1) === 'for' || (!isNoun && subject?.first === cast.start + 1);
}

/** "Swiss offer Geneva for talks between": the place is what is offered. */
export function isOffered({ cast, link }: Clause): boolean {
  if (!/^(?:for|to)$/.test(cast.norm(link.whole - 1))) return false;
  let at = link.whole - 2;
  while (at > link.whole - 6 && /^\p{Lu}/u.test(cast.word(at)?.text ?? '')) at -= 1;
  return at < link.whole - 2 && /^(?:offer|propos|suggest)/.test(cast.norm(at));
}

/** "a meeting with Putin is the only way": any such meeting, and none that is told of. */
export function holdsOfAny(clause: Clause): boolean {
  const { cast, link } = clause;
  // "Tue Merz–Stocker meeting?, Wed tbc"
  if (/^\?+,/.test(cast.before(link.end + 1))) return true;
  if (cast.breaks(link.end + 1)) return false;
  if (cast.norm(link.end + 1) === 'used' && cast.norm(link.end + 2) === 'to') return true;
  return /^an?$/.test(cast.norm(link.whole - 1)) && standsAt(cast, link.end + 1, HOLDS_OF_ANY);
}
