/** Where a contact was, and whether it is told as of now. */

import { reaches } from '../assertion/clause.js';
import { NEGATIONS } from '../assertion/denial-words.js';
import { standsAt } from '../assertion/phrases.js';
import { AS_OF_NOW, FRESH } from '../assertion/time-words.js';
import type { Cast } from '../people/cast.js';
import type { ContactSpoken } from '../reading.js';
import { MODIFIERS, NOUNS } from '../vocabulary.js';
import type { Link } from './link.js';

/** Cities and countries "in" or "at" which it was said to be, and names before the noun: "the Busan meeting". */
export function placesOf(cast: Cast, link: Link, links: readonly Link[]): ContactSpoken['places'] {
  const { words } = cast.sentence;
  const places: { text: string; start: number; end: number }[] = [];
  const add = (first: number, last: number) => {
    const [from, to] = [words[first], words[last]];
    if (!from || !to) return;
    const text = words
      .slice(first, last + 1)
      .map((word, at) => (at === 0 ? '' : word.before) + word.text.replace(/['’]s$/, ''))
      .join('');
    places.push({ text, start: from.start, end: to.end });
  };
  for (let at = link.first; at < link.last; at += 1) {
    const text = words[at]?.text ?? '';
    if (
      /^\p{Lu}\p{Ll}/u.test(text) &&
      !MODIFIERS.has(cast.norm(at)) &&
      !NOUNS.has(cast.norm(at)) &&
      !/^(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)/.test(text)
    )
      add(at, at);
  }
  const next = links.find(({ first }) => first > link.last)?.first ?? words.length;
  for (let at = Math.max(link.last + 1, cast.start); at < Math.min(next, link.end + 16); at += 1) {
    if (!/^(?:in|at|near|outside)$/.test(cast.norm(at))) continue;
    const first = cast.norm(at + 1) === 'the' ? at + 2 : at + 1;
    if (!/^\p{Lu}/u.test(words[first]?.text ?? '') || cast.breaks(first)) continue;
    if (
      /^(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sep|Sept|Oct|Nov|Dec)$/.test(
        words[first]?.text ?? '',
      )
    )
      continue;
    let last = first;
    while (/^\p{Lu}/u.test(words[last + 1]?.text ?? '') && /^[ -]$/.test(cast.before(last + 1)))
      last += 1;
    add(first, last);
  }
  const actor = cast.actorAt(link.first - 1);
  if (actor?.place && actor.count === 1 && actor.last === link.first - 1)
    add(actor.last, actor.last);
  return places;
}

/** Told as happening now or a moment ago. */
export function isFresh(cast: Cast, link: Link, modality: ContactSpoken['modality']): boolean {
  if (modality === 'ongoing') return true;
  if (modality !== 'held') return false;
  const opening = cast.norm(cast.start);
  if (
    cast.start === 0 &&
    (/^(?:breaking|flash|newsflash|urgent|snap|alert|developing)$/.test(opening) ||
      (opening === 'just' && /^(?:in|heard|hearing|now)$/.test(cast.norm(cast.start + 1))))
  )
    return true;
  const from = link.subject >= 0 ? link.subject + 1 : Math.max(cast.start, link.first - 5);
  for (let at = from; at < link.first; at += 1) {
    // "just edited the call": what was done a moment ago is something else.
    if (
      FRESH.has(cast.norm(at)) &&
      (link.form !== 'noun' || reaches(cast, at, link)) &&
      !(cast.norm(at) === 'right' && cast.norm(at + 1) !== 'now') &&
      !(
        /^(?:moments|minutes)$/.test(cast.norm(at)) && !/^(?:ago|after)$/.test(cast.norm(at + 1))
      ) &&
      !(cast.norm(at) === 'just' && NEGATIONS.has(cast.norm(at - 1)))
    )
      return true;
  }
  for (let at = link.end + 1; at <= link.end + 5 && at < cast.length; at += 1) {
    if (standsAt(cast, at, AS_OF_NOW)) return true;
    // "Trump met Xi, what now?" asks on.
    if (cast.norm(at) === 'now' && [at - 1, at + 1].some((near) => cast.norm(near) === 'what'))
      return false;
    if (
      (/^now$/.test(cast.norm(at)) &&
        (link.form === 'verb' || (at === link.end + 1 && link.form === 'phrase'))) ||
      (cast.norm(at) === 'just' &&
        /^(?:now|ended|finished|wrapped|concluded|started|began|happened)$/.test(cast.norm(at + 1)))
    )
      return true;
  }
  return false;
}
