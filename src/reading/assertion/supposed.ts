/** Contacts that are told as what goes on, or of somebody who is only thought of. */

import { MONTHS, WEEKDAYS } from '../dates/date-words.js';
import { set } from '../grammar-words.js';
import type { Cast } from '../people/cast.js';
import type { Clause } from './clause.js';
import { standsAt } from './phrases.js';
import { MOCKING, MOCKING_OPENINGS, PRESENT, SOME_DAY } from './thought-words.js';

/** "whenever Merkel rang Putin", "every time they meet"; "when leaders of India and Nepal meet" is any such day. */
export function isWhenever({ cast, link, subject }: Clause): boolean {
  const opens = (subject?.first ?? link.first) - 1;
  const word = cast.norm(opens);
  if (/^(?:whenever|wherever)$/.test(word)) return true;
  if (word === 'time' && /^(?:every|each|any)$/.test(cast.norm(opens - 1))) return true;
  if (!PRESENT.has(cast.norm(link.first)) || isDated(cast)) return false;
  // "explainer on how Canberra talks to Beijing"
  if (word === 'how') return true;
  const anybody =
    subject !== undefined &&
    link.people.length === 0 &&
    link.strangers.length === 0 &&
    !subject.place;
  return word === 'when' && opens === cast.start && anybody;
}

/** "a Pakistan that talks to India", "a Kast who talks to Lula": one that is thought of. */
export function isThoughtOf({ cast, link, subject, isNoun }: Clause): boolean {
  if (!subject || isNoun || subject.count !== 1) return false;
  const own = /^an?$/.test(cast.norm(subject.first));
  const article = own ? subject.first : subject.first - 1;
  return (
    (own || subject.first === subject.last) &&
    subject.last - article <= 2 &&
    /^an?$/.test(cast.norm(article)) &&
    /^(?:that|who|which)$/.test(cast.norm(subject.last + 1)) &&
    PRESENT.has(cast.norm(link.first))
  );
}

/** "oh sure, and Kim rang Takaichi, pull the other one": told to be laughed at. */
export function isMocked(clause: Clause): boolean {
  return (
    standsAt(clause.cast, 0, MOCKING_OPENINGS) ||
    clause.says(
      clause.cast.sentence.words.map((_, at) => at),
      MOCKING,
    )
  );
}

/** "was to have hosted", "were due to have met": it never was. */
export function isWasToHave({ cast, governing }: Clause): boolean {
  const norms = governing.map((at) => cast.norm(at));
  const have = norms.indexOf('have');
  return (
    have >= 0 &&
    norms[have + 1] === 'to' &&
    norms.slice(have).some((norm) => /^(?:was|were)$/.test(norm))
  );
}

/** "expect them to meet at some point": of no day, and no plan. */
export function isSomeDay({ cast }: Clause): boolean {
  if (isDated(cast) && !cast.sentence.words.some(({ norm }) => norm === 'next')) return false;
  for (let at = cast.start; at < cast.length; at += 1)
    if (standsAt(cast, at, SOME_DAY)) return true;
  return false;
}

/** "he'll visit Kigali when Kagame invites him": only then, and on no day that is told. */
export function isOnCondition({ cast, link }: Clause): boolean {
  if (isDated(cast)) return false;
  for (let at = link.end + 1; at < cast.length && at < link.end + 6; at += 1) {
    if (ONLY_THEN.has(cast.norm(at)))
      return (
        cast.actorAt(at + 1) !== undefined || /^(?:he|she|they|it|the)$/.test(cast.norm(at + 1))
      );
    if (cast.breaks(at)) return false;
  }
  return false;
}

const ONLY_THEN = set('if unless once when');

function isDated({ sentence }: Cast): boolean {
  return sentence.words.some(
    ({ norm }) => WEEKDAYS.has(norm) || MONTHS.has(norm) || DAYS_TO_COME.has(norm),
  );
}

const DAYS_TO_COME = set('next today tomorrow tonight');
