/** Which of the contacts that a text tells of a sentence's point belongs to, where its own words do not say. */

import type { ContactRecord } from '../../record/record.js';
import type { ContactEvent } from '../../record/schema.js';
import { clausesOf } from '../clauses.js';
import { type BoundSentence, type Copy, eventOf } from '../reading.js';
import { attributionOf, withoutMarker } from './claim-place.js';
import { claimOf } from './likeness/claim.js';
import { type Match, matchesOf } from './likeness/match.js';
import { sureMatch } from './likeness/sure-match.js';

/** A text of more contacts than these is a survey. */
const MOST = 12;
/** So like the point of another contact must be, and so much liker than what the one at hand has. */
const PLAIN = { score: 0.8, weight: 1.4, ahead: 0.25 };
/** Or so like, where both a deed and a thing and so much in all is the same. */
const MUCH = { score: 0.8, weight: 1.7 };
/** Without both a deed and a thing. */
const NEARLY_THE_SAME = 0.9;

/**
 * The contact that a sentence tells of: the one that the text is about there, unless what it tells is no
 * point of that one and plainly one of another that the text tells of. "Marcos asked for helicopters, too",
 * behind a sentence on the typhoon call, is of that call and not of the visit that the article began with.
 */
export function eventTold(copy: Copy, sentence: BoundSentence): ContactEvent | undefined {
  const here = sentence.about ?? sentence.before ?? sentence.told;
  const { references, read } = sentence;
  if (references.some((bound) => !bound.reference.aside && eventOf(bound) !== undefined))
    return here;
  const events = toldIn(copy).filter((event) => event !== here);
  if (events.length === 0 || events.length > MOST) return here;
  // "Beijing said she voiced concern": who tells it is no part of what is told.
  const clauses = clausesOf(read.sentence).map((clause) =>
    withoutMarker(clause, attributionOf(sentence, clause)),
  );
  const best = (event: ContactEvent) =>
    Math.max(
      0,
      ...clauses.map(({ words, mentions }) =>
        plainness(claimed(words, mentions, event, copy.record), event),
      ),
    );
  const found = events
    .map((event) => ({ event, score: best(event) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score);
  const [first, second] = found;
  if (!first || (second && first.score - second.score < PLAIN.ahead)) return here;
  const own = here
    ? Math.max(
        0,
        ...clauses.map(
          ({ words, mentions }) => claimed(words, mentions, here, copy.record)[0]?.score ?? 0,
        ),
      )
    : 0;
  return first.score - own >= PLAIN.ahead ? first.event : here;
}

function claimed(
  words: Parameters<typeof claimOf>[0],
  mentions: Parameters<typeof claimOf>[1],
  event: ContactEvent,
  record: ContactRecord,
): Match[] {
  return matchesOf(claimOf(words, mentions, event, record), event, record);
}

function plainness(matches: readonly Match[], event: ContactEvent): number {
  const best = sureMatch(matches, event);
  if (!best || best.topical || best.settled || best.byOther || best.odd) return 0;
  const { act, thing, score, weight } = best;
  if (weight < PLAIN.weight || !thing) return 0;
  const least = !act ? NEARLY_THE_SAME : weight >= MUCH.weight ? MUCH.score : PLAIN.score;
  return score >= least ? score : 0;
}

const told = new WeakMap<Copy, readonly ContactEvent[]>();

function toldIn(copy: Copy): readonly ContactEvent[] {
  const known = told.get(copy);
  if (known) return known;
  const events = new Set<ContactEvent>();
  for (const { references } of copy.sentences)
    for (const bound of references) {
      const event = eventOf(bound);
      if (event?.status === 'held' && event.statements.length > 0) events.add(event);
    }
  const found = [...events];
  told.set(copy, found);
  return found;
}
