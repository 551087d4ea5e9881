/** What is told of another world than that of states: of sport, of art, of namesakes. */

import type { Link } from '../contacts/link.js';
import { set } from '../grammar-words.js';
import type { Cast } from '../people/cast.js';
import type { Sentence } from '../reading.js';
import { FICTION, GROUNDS, MEMOIRS, NAMESAKES, SPORT } from './other-worlds.js';
import type { Report } from './reports.js';

/** In films and novels nobody meets. */
export function isInFiction(cast: Cast): boolean {
  return cast.sentence.words.some(({ norm }) => FICTION.has(norm));
}

/** A report of long ago reports nothing new: what memoirs tell is known, what was before our time only thought of. */
export function asOfNow(cast: Cast, report: Report): Report {
  if (isHistory(cast)) return 'entertained';
  const told = cast.sentence.words.some(({ norm }) => MEMOIRS.has(norm));
  return told && report === 'reported' ? 'presupposed' : report;
}

/** "when the Danes met the Swedes in 1659" */
function isHistory({ sentence }: Cast): boolean {
  return sentence.words.some(
    ({ norm }, at) =>
      /^1\d{3}$/.test(norm) &&
      Number(norm) < FIRST_YEAR &&
      OF_YEARS.has(sentence.words[at - 1]?.norm ?? ''),
  );
}

/** What was before is in no newsroom's record of the living. */
const FIRST_YEAR = 1990;
const OF_YEARS = set('in of since from until by late early');

/** Countries alone are teams where their sentence, or one beside it, speaks of sport. */
export function isSport(cast: Cast, link: Link, beside: readonly Sentence[]): boolean {
  if (link.people.length > 0 || link.strangers.length > 0) return false;
  // "The Dutch and the Danes meet on Tuesday. Handball, 20:15"
  if (!link.personal && beside.some(({ words }) => words.some(({ norm }) => SPORT.has(norm))))
    return true;
  if (link.personal && link.form !== 'verb') return false;
  return isTeams(cast, link) || isOfGame(cast, link);
}

function isOfGame(cast: Cast, link: Link): boolean {
  const { words, text: sentence } = cast.sentence;
  return words.some(
    ({ norm, text, before }, at) =>
      SPORT.has(norm) ||
      NAMESAKES.has(norm) ||
      (!link.personal && GROUNDS.has(norm)) ||
      (/^-/.test(cast.before(at + 1)) && SPORT.has(`${norm}-${cast.norm(at + 1)}`)) ||
      (norm === 'group' && /^[A-La-l]$/.test(words[at + 1]?.text ?? '')) ||
      (norm === 'euro' && /^\d{2,4}$/.test(words[at + 1]?.norm ?? '')) ||
      /^T20/.test(text) ||
      (before === '-' && /^\d{1,2}$/.test(text) && /\d-\d/.test(sentence)),
  );
}

/** "Croatia meet Morocco": one country with the plural of a verb is its team. */
function isTeams(cast: Cast, link: Link): boolean {
  if (link.form !== 'verb' || !/^(?:meet|host|visit|welcome|receive)$/.test(cast.norm(link.first)))
    return false;
  const subject = cast.actorAt(link.subject);
  return subject?.place === true && subject.parties.length === 1 && link.subject === link.first - 1;
}
