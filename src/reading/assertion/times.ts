/** Whether a contact that is asserted was, is going on, or is to come. */

import { pastAdverbs } from '../contacts/adjuncts.js';
import { MONTHS, WEEKDAYS } from '../dates/date-words.js';
import { AUXILIARIES, set } from '../grammar-words.js';
import { LIGHT_VERBS } from '../vocabulary.js';
import type { Clause } from './clause.js';
import { standsAt } from './phrases.js';
import {
  ANNOUNCED,
  AT_PRESENT,
  COMING,
  PLANS,
  PLANS_NEARBY,
  TO_COME,
  UNDER_WAY,
  UNTIL_NOW,
} from './time-words.js';

export function isAhead(clause: Clause): boolean {
  const { cast, link, governing } = clause;
  if (/['’]ll$/.test(cast.word(link.subject)?.text ?? '')) return true;
  if (clause.says(governing, PLANS)) return true;
  if (governing.some((at) => link.whole - at <= 4 && standsAt(cast, at, PLANS_NEARBY))) return true;
  const to = cast.norm(link.first - 1) === 'to';
  // "confirmed that Trump spoke with Xi" tells of what was.
  if (to && !clause.isNoun && clause.says(governing, ANNOUNCED)) return true;
  if (link.form === 'verb') return isInfinitive(clause);
  return clause.isNoun && (isHeadline(clause) || isComing(clause));
}

/** "Modi to meet Xi", "Xi is on Friday to be received by": nothing but the infinitive, and when. */
function isInfinitive({ cast, governing }: Clause): boolean {
  const norms = governing.map((at) => cast.norm(at));
  const to = norms[0] === 'to' || (norms[0] === 'be' && norms[1] === 'to');
  return to && norms.every((norm) => AUXILIARIES.has(norm) || isDateWord(norm));
}

/** "Modi, Xi to hold talks": a headline's future. */
function isHeadline({ cast, governing }: Clause): boolean {
  const norms = governing.map((at) => cast.norm(at));
  const to = norms.indexOf('to');
  return (
    to > 0 &&
    LIGHT_VERBS.has(norms[to - 1] ?? '') &&
    norms.slice(to + 1).every((norm) => AUXILIARIES.has(norm) || isDateWord(norm))
  );
}

/** "the planned summit", "ahead of the talks", "the summit due on Friday" */
function isComing(clause: Clause): boolean {
  const { cast, link } = clause;
  for (let at = link.first - 1; at <= link.last; at += 1)
    if (COMING.has(cast.norm(at))) return true;
  const ahead = clause.governing.length > 1 && cast.norm(clause.governing[1] ?? 0) === 'ahead';
  if (ahead || [2, 3].some((back) => cast.norm(link.whole - back) === 'ahead')) return true;
  for (const at of clause.behind(6)) {
    if (standsAt(cast, at, TO_COME)) return true;
    if (cast.breaks(at) || cast.actorAt(at)) return false;
  }
  return false;
}

function isDateWord(norm: string): boolean {
  return WEEKDAYS.has(norm) || MONTHS.has(norm) || /^\d+$/.test(norm) || WHEN.has(norm);
}

const WHEN = set('on in this next week month today tomorrow later soon finally also again');

export function isOngoing(clause: Clause): boolean {
  const { cast, link, governing } = clause;
  const norms = governing.map((at) => cast.norm(at));
  const be = norms.some((norm) => /^(?:is|are|re|s|m)$/.test(norm));
  if (link.form === 'verb' && /ing$/.test(cast.norm(link.first))) {
    return (
      be ||
      norms.some((norm) => /^(?:currently|now)$/.test(norm)) ||
      (/['’]s$/.test(cast.word(link.subject)?.text ?? '') &&
        pastAdverbs(cast, link.subject + 1) === link.first)
    );
  }
  const places = clause.isNoun ? clause.reaching : governing;
  const now = places.some(
    (at) => standsAt(cast, at, AT_PRESENT) && !UNTIL_NOW.has(cast.norm(at - 1)),
  );
  if (link.form === 'phrase') return (be && !norms.includes('off')) || now;
  const holding = norms.some((norm) => /^(?:holding|having)$/.test(norm));
  return (be && holding) || now || clause.says(clause.behind(5), UNDER_WAY);
}
