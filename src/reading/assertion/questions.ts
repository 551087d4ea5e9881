/** Contacts that are only asked about, or made a condition. */

import { PREPOSITIONS, set } from '../grammar-words.js';
import { type Clause, DEFINITE } from './clause.js';
import { standsAt } from './phrases.js';
import { CONDITIONS, OPENING_CONDITIONS, TURNED_CONDITIONS, WHETHER } from './thought-words.js';

/** "if", "unless" and "whether" in front of the contact, in its own clause. */
export function asksWhether(clause: Clause): 'asked' | 'supposed' | undefined {
  const { cast, link, subject } = clause;
  // "had Tusk rung Zelenskyy, none of this would have happened"
  const had = subject ? subject.first - 1 : -1;
  if (cast.norm(had) === 'had' && !clause.isNoun && (had === cast.start || cast.breaks(had)))
    return 'supposed';
  for (let at = link.first - 1; at >= cast.start && at > link.first - 20; at -= 1) {
    // "if I cut the Trump–Xi meeting from the timeline": what is in question is what we do with it.
    if (!isOurs(clause, at + 1)) {
      if (standsAt(cast, at, WHETHER)) return 'asked';
      if (standsAt(cast, at, CONDITIONS)) return 'supposed';
      const opens = at === cast.start;
      if (opens && standsAt(cast, at, OPENING_CONDITIONS)) return 'supposed';
      // "Were Modi to ring Sharif, markets would cheer"; "were fees cut in the meeting?" asks.
      if (opens && standsAt(cast, at, TURNED_CONDITIONS) && !endsInQuestion(clause))
        return 'supposed';
    }
    if (cast.breaks(at) && !/^(?:,|\()/.test(cast.before(at).trim())) break;
    if (/^,/.test(cast.before(at)) && at <= link.subject) break;
  }
  return undefined;
}

/** Somebody of the desk, and behind a contact that is known. */
function isOurs({ cast, link, isNoun }: Clause, at: number): boolean {
  const article = cast.actorAt(link.whole)?.first === link.whole ? link.whole : link.whole - 1;
  return isNoun && OURS.has(cast.norm(at)) && DEFINITE.has(cast.norm(article));
}

const OURS = set('i we you anyone anybody someone somebody');

/** "Did Trump call Xi?" asks; "who is on the Trump–Xi call story?" and "when did they last meet?" take it as given. */
export function isAsked(clause: Clause): boolean {
  const { cast, link, isNoun } = clause;
  if (!endsInQuestion(clause)) return isInverted(clause);
  const opening = clause.opening(4).map((at) => cast.norm(at));
  const rest = clause.behind(cast.length);
  // "Modi spoke with Putin, do we know about what?": what is asked is another thing.
  if (rest.some((at) => /[,:;]|\s[-–—]\s/.test(cast.before(at)))) return false;
  // "Bibi met Trump and came away with what exactly?": told first, and then asked about.
  if (!TURNED.has(opening[0] ?? '') && rest.some((at) => ASKING_BACK.has(cast.norm(at))))
    return false;
  // "any wires on Trump meeting Xi?" takes the meeting as given.
  if (
    link.form === 'verb' &&
    /ing$/.test(cast.norm(link.first)) &&
    link.subject === link.first - 1 &&
    PREPOSITIONS.has(cast.norm((clause.subject?.first ?? 0) - 1))
  )
    return false;
  // "How often do Takaichi and Xi talk?" takes no contact as given.
  if (/^how often do(?:es)? /.test(opening.join(' '))) return true;
  // "when did they last meet?" does; "who met Xi?" does not.
  if (opening.some((norm) => ASKING.has(norm)))
    return (
      !isNoun && ASKING_WHO.has(opening[0] ?? '') && !/^(?:did|happened)$/.test(opening[1] ?? '')
    );
  return isNoun ? isNounAsked(clause, opening) : true;
}

/** "was there a call?", "have they had talks?", "any meeting of the two?" */
function isNounAsked(clause: Clause, opening: readonly string[]): boolean {
  const { cast, link } = clause;
  const pair = cast.actorAt(link.first - 1);
  const from = pair?.tight ? pair.first : link.whole;
  const articles = [from - 1, from].map((at) => cast.norm(at));
  const unknown = articles.some((norm) => /^(?:an?|any)$/.test(norm));
  const definite = (link.subject >= 0 && !unknown) || articles.some((norm) => DEFINITE.has(norm));
  const had = clause.reachingFrom(6).some((at) => HAVING.has(cast.norm(at)));
  return opening.includes('there') || had || !definite;
}

function endsInQuestion({ cast }: Clause): boolean {
  return /\?["”’')\]\s]*$/.test(cast.sentence.text);
}

/** "is Putin going to meet Modi this year or not": a question without its mark. */
function isInverted({ cast, link, subject, isNoun }: Clause): boolean {
  if (!TURNED.has(cast.norm(cast.start))) return false;
  // "was there a call between Sánchez and Milei or not"
  if (isNoun) return cast.norm(cast.start + 1) === 'there';
  return link.subject >= cast.start && subject?.first === cast.start + 1;
}

/** A question of yes or no begins with one of these. */
const TURNED = set('did does do is are was were has have had will can any');
const ASKING = set('when why how what where who whats whos which');
const ASKING_WHO = set('who whos what whats');
const ASKING_BACK = set('what who whom which where when why');
const HAVING = set('have had hold held having');
