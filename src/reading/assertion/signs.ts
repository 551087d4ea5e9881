/**
 * The signs that a text does not say of a contact that it was, is or is to be: it denies it, calls it
 * off, asks, wishes, supposes, or gives a rule of the desk. Each is a class of words and the place in
 * the clause where it has to stand; what grammar alone tells is named by a function.
 */

import type { Assertion } from '../reading.js';
import { NOUNS } from '../vocabulary.js';
import type { Clause } from './clause.js';
import {
  ALMOST,
  BESIDE,
  BUT_DID_NOT,
  CAME_TO_NOTHING,
  CANCELLED,
  CANCELS,
  DENIED_BEFORE,
  DID_NOT,
  FALSE_LABELS,
  FELL_SHORT,
  FELL_THROUGH,
  IS_OFF,
  IS_UNTRUE,
  NEGATED,
  NEITHER,
  NEVER_HAPPENED,
  NOT_THAT,
  NOT_THE_ONE,
  REPORTS,
  TURNED_DOWN,
  UNSUPPORTED,
  UNTRUE,
} from './denial-words.js';
import { isHouseRule } from './house-rules.js';
import { type Phrases, standsAt } from './phrases.js';
import { asksWhether, isAsked } from './questions.js';
import { isMocked, isThoughtOf, isWasToHave, isWhenever } from './supposed.js';
import {
  DISBELIEVED,
  EVERY_TIME,
  GUESSED,
  GUESSING_OPENINGS,
  HABITUAL,
  HEARSAY,
  IMAGINED,
  MACHINE_MADE,
  REGULARLY,
} from './thought-words.js';
import { GUESSES, HIGH_TIME, IN_DOUBT, ONLY, SOONER_OR_LATER, WISHES_THAT } from './wish-words.js';
import {
  holdsOfAny,
  isOffered,
  isTimeFor,
  isUrged,
  isWished,
  isWould,
  isWouldDo,
} from './wished.js';

/** What is said of a contact instead of asserting it; "cancelled" is asserted of one that was to be. */
export type Unasserted =
  | Exclude<Assertion, 'reported' | 'presupposed' | 'entertained'>
  | 'cancelled';

interface Sign {
  means: Unasserted;
  stands: (clause: Clause) => boolean;
}

/** One of the phrases begins at one of the places. */
function said(places: (clause: Clause) => readonly number[], among: Phrases): Sign['stands'] {
  return (clause) => clause.says(places(clause), among);
}

const isVerb =
  (stands: Sign['stands']): Sign['stands'] =>
  (clause) =>
    !clause.isNoun && stands(clause);
const isNoun =
  (stands: Sign['stands']): Sign['stands'] =>
  (clause) =>
    clause.isNoun && stands(clause);
const isUnknown =
  (stands: Sign['stands']): Sign['stands'] =>
  (clause) =>
    !clause.isKnown && stands(clause);

const DENIALS: readonly Sign['stands'][] = [
  said(({ reaching }) => reaching, NEGATED),
  said(({ governing }) => governing, TURNED_DOWN),
  said((clause) => clause.near(7), FELL_SHORT),
  // "Neither Starmer nor Sánchez called Milei"
  isVerb(({ subject, cast }) => subject !== undefined && NEITHER.has(cast.norm(subject.first - 1))),
  isVerb((clause) => ALMOST.has(clause.norm(clause.link.first - 1))),
  (clause) =>
    clause.says(clause.before, DENIED_BEFORE) &&
    !(clause.governing.length > 0 && BESIDE.has(clause.norm(clause.link.whole - 1))),
  isVerb(said((clause) => clause.behind(1), BUT_DID_NOT)),
  said(({ predicate }) => predicate, UNTRUE),
  said(({ predicate }) => predicate, NEVER_HAPPENED),
];

const isDenied: Sign['stands'] = (clause) => DENIALS.some((stands) => stands(clause));

/** All signs; the first that stands counts. */
const SIGNS: readonly Sign[] = [
  // "never happened, it was called off": why what did not come about did not.
  { means: 'cancelled', stands: isNoun((clause) => isCalledOff(clause) && isDenied(clause)) },
  { means: 'denied', stands: isDenied },
  { means: 'cancelled', stands: said((clause) => clause.taking(6), CANCELS) },
  { means: 'cancelled', stands: said(({ predicate }) => predicate, CANCELLED) },
  { means: 'cancelled', stands: said((clause) => clause.behind(9), FELL_THROUGH) },
  { means: 'cancelled', stands: isNoun(said((clause) => clause.behind(9), IS_OFF)) },

  { means: 'denied', stands: isUnderFalseLabel },
  { means: 'denied', stands: isVerb(said(({ above }) => above, UNSUPPORTED)) },
  { means: 'denied', stands: isVerb(said(({ above }) => above, NOT_THAT)) },
  { means: 'denied', stands: isVerb(isReportUntrue) },
  { means: 'denied', stands: isVerb(said((clause) => clause.behind(9), DID_NOT)) },
  { means: 'denied', stands: isVerb(isWasToHave) },
  { means: 'denied', stands: isNoun(isNotTheOne) },
  { means: 'denied', stands: cameToNothing },

  { means: 'asked', stands: (clause) => asksWhether(clause) === 'asked' },
  { means: 'supposed', stands: (clause) => asksWhether(clause) === 'supposed' },
  { means: 'asked', stands: isAsked },

  { means: 'wished', stands: isWished },
  { means: 'wished', stands: isNoun(isWouldDo) },
  { means: 'wished', stands: isVerb(isUrged) },
  { means: 'wished', stands: isNoun(said((clause) => clause.goingOn(3), IN_DOUBT)) },
  { means: 'wished', stands: isNoun(holdsOfAny) },
  { means: 'wished', stands: isVerb(said(({ above }) => above, WISHES_THAT)) },
  { means: 'wished', stands: isWould },
  { means: 'wished', stands: said(({ governing }) => governing, ONLY) },
  { means: 'wished', stands: isTimeFor },
  { means: 'wished', stands: said((clause) => clause.close(10), HIGH_TIME) },
  { means: 'wished', stands: isNoun(isOffered) },

  { means: 'supposed', stands: said((clause) => clause.opening(8), GUESSES) },
  { means: 'supposed', stands: said((clause) => clause.behind(5), SOONER_OR_LATER) },
  { means: 'supposed', stands: said((clause) => clause.opening(1), GUESSING_OPENINGS) },
  { means: 'supposed', stands: isVerb(said(({ above }) => above, HEARSAY)) },
  { means: 'supposed', stands: said(({ above }) => above, IMAGINED) },
  { means: 'supposed', stands: said(({ above }) => above, MACHINE_MADE) },
  { means: 'supposed', stands: isUnknown(said(({ above }) => above, GUESSED)) },
  { means: 'supposed', stands: isDisbelieved },
  { means: 'supposed', stands: isMocked },
  { means: 'supposed', stands: isThoughtOf },
  { means: 'supposed', stands: isVerb(said(({ governing }) => governing, HABITUAL)) },
  { means: 'supposed', stands: isVerb(said((clause) => clause.goingOn(5), EVERY_TIME)) },
  {
    means: 'supposed',
    stands: isVerb((clause) => clause.behind(1).some((at) => REGULARLY.has(clause.norm(at)))),
  },
  { means: 'supposed', stands: isVerb(isWhenever) },

  { means: 'desk', stands: isHouseRule },
];

/** What is said of a contact instead of asserting it; undefined where nothing of the kind is. */
export function unassertedIn(clause: Clause): Unasserted | undefined {
  return SIGNS.find(({ stands }) => stands(clause))?.means;
}

function isCalledOff({ cast, link }: Clause): boolean {
  for (let at = link.end + 1; at < cast.length; at += 1) {
    if (cast.actorAt(at)?.personal) return false;
    if (standsAt(cast, at, CANCELS)) return true;
  }
  return false;
}

/** "Fake: Lula and Maduro met" */
function isUnderFalseLabel({ cast }: Clause): boolean {
  return FALSE_LABELS.has(cast.norm(cast.start)) && /^\s?[:–—-]/.test(cast.before(cast.start + 1));
}

/** "reports that Stubb rang Lukashenko are wrong" */
function isReportUntrue(clause: Clause): boolean {
  return clause.says(clause.above, REPORTS) && clause.says(clause.behind(9), IS_UNTRUE);
}

/** "the meeting that wasn't", "the call that both deny" */
function isNotTheOne(clause: Clause): boolean {
  const { cast, link } = clause;
  if (!/^(?:that|which)$/.test(cast.norm(link.end + 1))) return false;
  const places = clause.behind(4).slice(1);
  const end = places.findIndex((at) => cast.breaks(at));
  return clause.says(end < 0 ? places : places.slice(0, end), NOT_THE_ONE);
}

/** "…, which never came about": of this contact, and not of "the Budapest meeting that never was". */
function cameToNothing({ cast, link }: Clause): boolean {
  for (let at = link.end + 1; at < cast.length - 2; at += 1) {
    if (NOUNS.has(cast.norm(at)) && /^(?:that|which)$/.test(cast.norm(at + 1))) return false;
    if (standsAt(cast, at, CAME_TO_NOTHING)) return true;
  }
  return false;
}

/** Of a noun only where it is of no contact that is known: "nobody believes in a call". */
function isDisbelieved(clause: Clause): boolean {
  const { cast, link } = clause;
  const articles = [link.whole - 1, link.whole].map((at) => cast.norm(at));
  if (clause.isNoun && !articles.some((norm) => /^(?:an?|any)$/.test(norm))) return false;
  return clause.says(clause.above, DISBELIEVED);
}
