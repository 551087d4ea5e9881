/** Rules of the house, templates and tests: how a contact is to be written of, whenever it was. */

import type { Clause } from './clause.js';
import { standsAt } from './phrases.js';
import {
  DESK_OPENINGS,
  DUMMIES,
  QUOTED_BEHIND,
  STYLE_LABELS,
  WHEN_WRITING,
  WRITING,
} from './thought-words.js';

/** "never write “met” when Trump and Xi spoke by phone" */
export function isHouseRule(clause: Clause): boolean {
  const { cast, link } = clause;
  if (standsAt(cast, cast.start, DESK_OPENINGS)) return true;
  if (clause.says(clause.opening(cast.length), DUMMIES)) return true;
  if (STYLE_LABELS.has(cast.norm(cast.start)) && cast.sentence.text.slice(0, 40).includes(':'))
    return true;
  let rule = false;
  for (let at = cast.start; at < link.whole; at += 1) {
    if (cast.actorAt(at)) continue;
    if (rule && WHEN_WRITING.has(cast.norm(at))) return true;
    // "never write “summit” for a Trump–Xi meeting"
    if (rule && /["“‘«]/.test(cast.before(at)) && QUOTED_BEHIND.has(cast.norm(at - 1))) return true;
    rule ||= standsAt(cast, at - 1, WRITING);
  }
  return false;
}
