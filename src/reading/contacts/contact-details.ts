/** Where a contact was. */

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
