/** Whether a text that takes nothing back reports a contact, takes it as given, or only thinks of one. */

import type { Link } from '../contacts/link.js';
import { PREPOSITIONS } from '../grammar-words.js';
import type { Cast } from '../people/cast.js';
import type { Assertion, ContactSpoken, Modality } from '../reading.js';
import { VERBS } from '../vocabulary.js';
import { SAYING } from '../voices/say-words.js';
import { isNoun } from './clause.js';
import {
  endsClause,
  goesOn,
  isEventTold,
  isLightVerb,
  isOfNewsroom,
  isPictured,
  namesSource,
  standsOpen,
} from './report-signs.js';
import {
  AFTER_NOUN,
  AFTER_WHICH,
  ANNOUNCEMENTS,
  ANY_OF_THEM,
  HAVING,
  JOINING,
  NO_OBJECT,
  ON_THE_WAY,
  UNDERWAY,
  UNKNOWN,
} from './report-words.js';
import { isGerund, isPast, type Tense, tenseAt } from './tense.js';

/** How a contact is put that nothing takes back. */
export type Report = Extract<Assertion, 'reported' | 'presupposed' | 'entertained'>;

/** What else is told of the contact: the day, the place, that it is of this moment. */
export type Details = Pick<ContactSpoken, 'dates' | 'places' | 'fresh'>;

/**
 * How a contact is put of which nothing says otherwise.
 *
 * **Reported**: somebody asserts that it was, is or is to be. That takes a sign of its own; the mere
 * absence of doubt is none. The signs are
 * - a finite verb of contact in the past, the perfect or the progressive ("rang", "has met", "are talking");
 * - one in the present, where it is the verb of a headline or of what a source says ("Xi meets Modi",
 *   "Kremlin: Putin rings Erdoğan"), or stands with its day;
 * - one in the future that is announced: a plan ("is to meet", "due to visit"), a day or a source;
 * - a noun of contact of which it is told that it happens: the two "held" it, it "ended", a source
 *   confirms it, it has its day or is of this moment.
 *
 * **Presupposed**: it is spoken of as one that is known: "the Trump–Xi call", "when did they meet?",
 * "a line on Putin visiting Kim".
 *
 * **Entertained**: all else. Infinitives and gerunds, the present behind "when", "until" and "the day
 * that", "any meeting", "a call between them": one can say so of what never was.
 */
export function reportOf(cast: Cast, link: Link, modality: Modality, details: Details): Report {
  if (link.understood) return 'entertained';
  if (details.fresh) return 'reported';
  const own = details.dates.some(({ precision }) => precision !== 'year');
  const report = isNoun(cast, link)
    ? ofNoun(cast, link, modality, own, details)
    : ofVerb(cast, link, modality, own, details);
  // "Where did Støre and Frederiksen first meet?" takes as given what it does not tell.
  const asked = report === 'reported' && !own && isQuestion(cast, link);
  return asked ? 'presupposed' : report;
}

function isQuestion(cast: Cast, link: Link): boolean {
  if (!/\?["”’)\]\s]*$/.test(cast.sentence.text)) return false;
  for (let at = link.end + 1; at < cast.length; at += 1) if (cast.breaks(at)) return false;
  return true;
}

function ofVerb(
  cast: Cast,
  link: Link,
  modality: Modality,
  own: boolean,
  { places }: Details,
): Report {
  const first = cast.actorAt(link.subject)?.first ?? Math.max(link.subject, -1);
  const open = first >= 0 && standsOpen(cast, first);
  switch (tenseOf(cast, link)) {
    case 'past':
    case 'progressive':
      return 'reported';
    case 'present':
      // "Kyiv calls Budapest, Budapest hangs up": capitals have no telephones.
      if (!link.personal && link.kinds.includes('call') && !own) return 'entertained';
      if (!own && isBare(cast, link) && places.length === 0 && !namesSource(cast))
        return 'entertained';
      return own || (open && goesOn(cast, link.end + 1)) ? 'reported' : 'entertained';
    case 'future':
      return own || (open && (places.length > 0 || namesSource(cast))) ? 'reported' : 'entertained';
    case 'infinitive':
      // "Tusk is on his way to Kraków to meet Stocker"
      if (open && isUnderway(cast, link)) return 'reported';
      return modality === 'scheduled' && (own || open || namesSource(cast))
        ? 'reported'
        : 'entertained';
    case 'gerund':
      return ofGerund(cast, link, first, own, places.length > 0);
  }
}

/** "Museveni and Ruto talk, Kagame acts": the verb, and nothing that would tell of a day. */
function isBare(cast: Cast, { first, last, end, subject }: Link): boolean {
  if (first !== end || first !== last || !/^[,;]/.test(cast.before(last + 1))) return false;
  return cast.norm((cast.actorAt(subject)?.last ?? 0) - 1) === 'and';
}

function isUnderway(cast: Cast, link: Link): boolean {
  for (let at = link.subject + 1; at < link.first; at += 1)
    if (UNDERWAY.has(cast.norm(at))) return true;
  return false;
}

/** "meeting Xi", "on the phone with Xi": no verb tells when. */
function ofGerund(cast: Cast, link: Link, subject: number, own: boolean, placed: boolean): Report {
  const before = cast.norm(link.first - 1);
  // "after meeting Marcos, Anwar said"
  if (AFTER_WHICH.has(before)) return 'reported';
  // "Forty minutes on the phone for Takaichi and Prabowo this morning"
  if (subject < 0) return own || hasPast(cast, link) ? 'reported' : 'entertained';
  // "what Putin got out of visiting Kim"
  if (/^(?:of|from|in|for)$/.test(before) && hasPast(cast, link))
    return before === 'from' ? 'reported' : 'presupposed';
  if (PREPOSITIONS.has(before)) return 'entertained';
  // "the NYT had Trump and Maduro on the phone first"
  if (/^(?:had|has|got|puts?)$/.test(cast.norm(subject - 1))) return 'reported';
  if (isPictured(cast, subject)) return own || placed ? 'reported' : 'presupposed';
  if (isOfNewsroom(cast, subject)) return own ? 'reported' : 'presupposed';
  // "Berlin calling Rome: have you got …": one desk hails the other.
  if (!link.personal) return own ? 'reported' : 'entertained';
  // "Orbán meeting Fico in Budapest", and no other verb behind: a headline's progressive.
  const whole = standsOpen(cast, subject) && endsClause(cast, link.end + 1);
  if (whole && (own || placed || link.form === 'phrase' || namesSource(cast))) return 'reported';
  return own && !endsClause(cast, link.end + 1) ? 'presupposed' : 'entertained';
}

function hasPast(cast: Cast, link: Link): boolean {
  for (let at = Math.max(link.subject + 1, link.first - 12); at < link.first; at += 1)
    if (!cast.actorAt(at) && (isPast(cast.norm(at)) || cast.norm(at) === 'did')) return true;
  return false;
}

/** The tense in which a verb or an idiom tells of the contact. */
function tenseOf(cast: Cast, link: Link): Tense {
  const at = link.first;
  const tense = isVerb(cast, link) ? tenseAt(cast, at, link.subject) : undefined;
  if (tense !== undefined && tense !== 'infinitive') return tense;
  // "flew to Cairo to see Sisi", "were on the phone": the verb in front tells.
  for (let word = at - 1; word > Math.max(link.subject, at - 9, cast.start - 1); word -= 1) {
    if (cast.actorAt(word)) continue;
    const norm = cast.norm(word);
    if (isPast(norm) || /^(?:is|are|was|were|s|re|been)$/.test(norm))
      return tense === 'infinitive' && /^(?:is|are)$/.test(norm) ? tense : 'past';
    if (VERBS.has(norm) || isLightVerb(norm)) return tenseAt(cast, word, link.subject);
  }
  if (tense === undefined && /['’](?:s|re)$/.test(cast.word(link.subject)?.text ?? ''))
    return 'progressive';
  return tense ?? 'gerund';
}

function isVerb(cast: Cast, { form, first }: Link): boolean {
  const norm = cast.norm(first);
  return form === 'verb' || isPast(norm) || isGerund(norm) || VERBS.has(norm) || norm === 'shakes';
}

function ofNoun(
  cast: Cast,
  link: Link,
  modality: Modality,
  own: boolean,
  { places }: Details,
): Report {
  if (own || modality === 'ongoing') return 'reported';
  if (ANY_OF_THEM.has(cast.norm(link.whole - 1))) return 'entertained';
  const placed = places.length > 0 || namesSource(cast);
  if (isEventTold(cast, link) || isHad(cast, link, placed)) return 'reported';
  if (isConfirmed(cast, link) || (placed && standsOpen(cast, link.whole))) return 'reported';
  return isKnown(cast, link) ? 'presupposed' : 'entertained';
}

/** "held talks with", "has left after a call with", "to open talks": a side does what the noun says. */
function isHad(cast: Cast, link: Link, placed: boolean): boolean {
  const own = link.subject >= 0 && link.subject < link.whole;
  const first = cast.actorAt(link.subject)?.first ?? link.subject;
  const open = own ? standsOpen(cast, first) : true;
  const from = own ? link.subject : Math.max(cast.start - 1, link.whole - 10);
  const way = [1, 2, 3, 4, 5].map((back) => link.whole - back).filter((at) => at > from);
  if (way.some((at) => AFTER_NOUN.has(cast.norm(at)))) return true;
  // "In a letter to Abiy, Sisi set out …"
  if (cast.norm(cast.start) === 'in' && link.whole - cast.start <= 3) return true;
  if (own && open && way.some((at) => ON_THE_WAY.has(cast.norm(at)))) return true;
  if (/^(?:of|about|on)$/.test(cast.norm(link.whole - 1))) return false;
  for (let at = link.whole - 1; at > from; at -= 1) {
    if (cast.actorAt(at)) continue;
    const norm = cast.norm(at);
    // "Dissanayake is in the Maldives for a state visit"
    if (own && /^(?:is|are)$/.test(norm) && way.some((word) => cast.actorAt(word)?.place))
      return true;
    const light = (isLightVerb(norm) || HAVING.has(norm)) && isObject(cast, at, link.whole);
    if (!light && !isPast(norm) && !isGerund(norm)) continue;
    switch (tenseAt(cast, at, own ? link.subject : -1)) {
      case 'past':
        return light || (own && isPreposition(cast, at, link.whole));
      case 'progressive':
        return light;
      case 'infinitive':
      case 'future':
        return light && own && open && (placed || tenseAt(cast, at, link.subject) === 'infinitive');
      case 'present':
        return light && own && open;
      case 'gerund':
        return light && /^(?:after|since|following|while|upon)$/.test(cast.norm(at - 1));
    }
  }
  return false;
}

/** Whether the noun is what the verb has: "had a long talk", not "has more to gain from a talk". */
function isObject(cast: Cast, verb: number, noun: number): boolean {
  for (let at = verb + 1; at < noun; at += 1) if (NO_OBJECT.has(cast.norm(at))) return false;
  return true;
}

/** Whether a preposition joins the verb to the noun: "thanked him for the call", not "discussed a call". */
function isPreposition(cast: Cast, verb: number, noun: number): boolean {
  for (let at = verb + 1; at < noun; at += 1) if (JOINING.has(cast.norm(at))) return true;
  return false;
}

/** "Dhaka confirms a call between", "readout of the talks between". */
function isConfirmed(cast: Cast, link: Link): boolean {
  for (let at = link.whole - 1; at >= Math.max(cast.start, link.whole - 5); at -= 1) {
    if (cast.breaks(at + 1)) return false;
    const norm = cast.norm(at);
    if (SAYING.has(norm) || ANNOUNCEMENTS.has(norm)) return true;
  }
  return false;
}

/** "the talks", "their call", "Merz’s visit", "the Trump–Xi call": it is known which. */
function isKnown(cast: Cast, link: Link): boolean {
  if (cast.actorAt(link.whole - 1)?.possessive) return true;
  // "pics of Trump and Xi in Busan": where they were, and no word of what they did.
  if (link.first < link.whole && isPictured(cast, link.whole)) return false;
  const opening = [cast.norm(link.whole - 1), cast.norm(link.whole)];
  if (opening.some((norm) => UNKNOWN.has(norm))) return false;
  // "Milei and Meloni having lunch"
  return !(isGerund(opening[0] ?? '') && isLightVerb(opening[0] ?? ''));
}
