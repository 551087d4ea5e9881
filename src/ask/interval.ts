/** "How long was it between Busan and the November call": the span from one contact to another. */
import { spanOf } from '../record/calendar.js';
import type { Word } from '../record/names.js';
import type { ContactEvent } from '../record/schema.js';
import { type Anchors, anchorAt } from './event-time.js';

/** Two contacts, the earlier first. */
export type Interval = readonly [ContactEvent, ContactEvent];

const MOST = 4;
const MOST_CONSIDERED = 60;

/** Whether a question asks for a span of time: "how long", "how many weeks", "the gap". */
function asksForSpan(words: readonly Word[]): boolean {
  return words.some(({ norm }, at) => {
    const next = words[at + 1]?.norm ?? '';
    if (norm === 'how') return next === 'long' || next === 'far' || next === 'much';
    if (norm === 'many') return /^(days|weeks|months|years)$/.test(next);
    return /^(days|weeks|gap|interval|span)$/.test(norm);
  });
}

/**
 * The pairs of contacts whose distance is asked for: those most alike in parties and people, the
 * latest first. `anchorsBefore` holds a phrase against the record, and against those named before a
 * word: the places of the two contacts may be capitals. Undefined where no such thing is asked; empty where it is and none is known.
 */
export function intervalAsked(
  words: readonly Word[],
  anchorsBefore: (at: number) => Anchors,
): readonly Interval[] | undefined {
  const between = words.findIndex(({ norm }) => norm === 'between');
  if (between < 0 || !asksForSpan(words)) return undefined;
  const anchors = anchorsBefore(between);
  const one = anchorAt(between + 1, words, anchors);
  if (!one || words[one.last + 1]?.norm !== 'and') return undefined;
  const other = anchorAt(one.last + 2, words, anchors);
  if (!other) return undefined;
  const side = neighbour(words, other.last + 1);
  const pairs = latest(one.events).flatMap((a) =>
    (side ? side(a, latest(other.events)) : latest(other.events)).flatMap((b): Interval[] => {
      if (a.id === b.id || a.when.start === b.when.start) return [];
      return [a.when.start < b.when.start ? [a, b] : [b, a]];
    }),
  );
  const best = Math.max(...pairs.map(likeness));
  return pairs
    .filter((pair) => likeness(pair) === best)
    .sort(([, a], [, b]) => b.when.start.localeCompare(a.when.start))
    .slice(0, MOST);
}

/** A phrase that fits more contacts than these is no name of one. */
function latest(events: readonly ContactEvent[]): readonly ContactEvent[] {
  return events.slice(-MOST_CONSIDERED);
}

/** "the call before it": of several contacts the nearest on that side of the other one. */
function neighbour(words: readonly Word[], at: number) {
  const phrase = words.slice(at, at + 2).map(({ norm }) => norm);
  const isAnother = /^(it|that|this)$/.test(phrase[1] ?? '');
  const [way] = phrase;
  if (!isAnother || !/^(before|preceding|after|following)$/.test(way ?? '')) return undefined;
  const before = way === 'before' || way === 'preceding';
  return (from: ContactEvent, events: readonly ContactEvent[]): ContactEvent[] => {
    const { first, last } = spanOf(from.when);
    const beyond = events
      .filter(
        ({ id, when }) =>
          id !== from.id && (before ? spanOf(when).last <= first : spanOf(when).first >= last),
      )
      .sort((a, b) => spanOf(a.when).first.localeCompare(spanOf(b.when).first));
    return before ? beyond.slice(-1) : beyond.slice(0, 1);
  };
}

/** How far two contacts are of the same parties and people: what is measured is seldom anything else. */
function likeness([a, b]: Interval): number {
  const parties = a.parties.filter((id) => b.parties.includes(id)).length;
  const people = a.participants.filter((id) => b.participants.includes(id)).length;
  return 2 * parties - Math.max(a.parties.length, b.parties.length) + people;
}
