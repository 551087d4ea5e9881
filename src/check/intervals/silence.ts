/** A span in which two had nothing with each other: from the last contact before it to the one that ended it. */

import type { SpanRead } from '../../reading/dates/intervals.js';
import { personOf } from '../../reading/voices/voices.js';
import type { Span } from '../../record/calendar.js';
import type { ContactEvent, Kind } from '../../record/schema.js';
import { occurrenceStanding, tookPlace } from '../../record/standing.js';
import { GATHERING } from '../binding/candidates.js';
import { factsOf, inRecordOrder } from '../event-facts.js';
import { ANY, NARROWED, NOT_FOR, NOT_HAVING, REMOTE, withTalks } from '../order/coming-together.js';
import { type BoundSentence, type Copy, eventOf } from '../reading.js';
import { peopleMeant } from '../who/pair-meant.js';
import { twoTold } from './between-two.js';
import { toldNext } from './ends.js';
import { kindest, type Verdict } from './fairness.js';

/** What was silent and since when, as the record has it. */
export interface Silence {
  /** The words that tell it. */
  start: number;
  end: number;
  verdict: Verdict;
  /** The last contact before it. */
  from: ContactEvent;
  /** The one that ended it; none where it goes on. */
  to?: ContactEvent;
}

/** "had not spoken for three months", "ending two weeks without contact": undefined where no such is told or known. */
export function silenceOf(
  copy: Copy,
  sentence: BoundSentence,
  span: SpanRead,
): Silence | undefined {
  const told = twoTold(sentence) ? undefined : toldSilence(sentence, span);
  if (!told) return undefined;
  const ended = endedBy(copy, sentence, told.goesOn);
  const all = ended.map((each) => before(copy, told, each));
  const [first] = all;
  if (!first || all.includes(undefined)) return undefined;
  // Whatever may have been the last one to whoever wrote it has to make the span wrong.
  const verdicts = all.flatMap((each) =>
    (each?.last ?? []).map((other) =>
      kindest(span, factsOf(other, copy.record).span, each?.ended.day ?? first.ended.day),
    ),
  );
  const verdict = (['fair', 'silent'] as const).find((each) => verdicts.includes(each)) ?? 'wrong';
  const { event } = first.ended;
  return {
    start: told.start,
    end: told.end,
    verdict,
    from: first.from,
    ...(event && { to: event }),
  };
}

/** What came before the end of a silence: the contact that is meant, and all that it may be. */
function before(copy: Copy, told: Told, ended: Ended) {
  const { event, day, people, parties } = ended;
  const earlier = copy.record
    .between(parties)
    .filter(
      (other) =>
        tookPlace(other) &&
        other !== event &&
        factsOf(other, copy.record).span.last < day.first &&
        (!event || inRecordOrder(other, event, copy.record) < 0),
    );
  const meant = lastOf(earlier, told.kinds, people);
  const from = meant.find((other) => occurrenceStanding(other) === 'confirmed') ?? meant[0];
  const last = [told.kinds, ...wider(copy, told)].flatMap((some) => [
    ...lastOf(earlier, some, people),
    ...lastOf(earlier, some, []),
  ]);
  return from && { ended, from, last };
}

interface Told {
  start: number;
  end: number;
  kinds: readonly Kind[];
  /** "have not spoken for three months": until the day of writing. */
  goesOn: boolean;
}

/** Of what kinds there was none, by the words around a span. */
function toldSilence({ read: { sentence } }: BoundSentence, span: SpanRead): Told | undefined {
  const { text, start } = sentence;
  const before = text.slice(0, span.amount.start - start);
  const behind = text.slice(span.amount.end - start);
  const without = NOT_HAVING.find(({ pattern }) => pattern.test(behind));
  // "ended a two-month silence"
  const [owned] = OWNED.exec(behind) ?? [];
  if (owned !== undefined)
    return /^ (?:in|of|on|for|from|over)\b/.test(behind.slice(owned.length))
      ? undefined
      : {
          start: span.start,
          end: span.amount.end + owned.length,
          kinds: ANY,
          goesOn: false,
        };
  const of =
    !without && !/\S/.test(behind.replace(SILENT_BETWEEN, '')) ? OF_SILENCE.exec(before) : null;
  if (without || of)
    return {
      start: of ? start + of.index : span.start,
      end: span.amount.end + (without?.pattern.exec(behind)?.[0].length ?? 0),
      kinds: without?.kinds ?? ANY,
      goesOn: false,
    };
  for (const { pattern, kinds } of NOT_FOR) {
    const match = pattern.exec(text);
    if (!match) continue;
    const [from, to] = [match.index, match.index + match[0].length];
    const [first, last] = [span.start - start, span.amount.end - start];
    const isBehind = first >= to && FOR.test(text.slice(to, first));
    const isBefore =
      last <= from && from - last < FAR && FOR.test(` ${text.slice(0, first)}`.slice(-5));
    if (!isBehind && !isBefore) continue;
    const words = { start: start + Math.min(from, first), end: start + Math.max(to, last) };
    if (NARROWED.test(text.slice(words.start - start, words.end - start))) return undefined;
    return { ...words, kinds, goesOn: /^(?:has|have)\b/i.test(match[0]) };
  }
  return undefined;
}

/** So far behind a fronted span stands what was not done in it. */
const FAR = 100;
const FOR =
  /^(?: (?:each other|one another|the other|(?:to|with|towards?) (?:each other|one another|him|her|\p{Lu}[\p{L}’'-]+)|him|her|(?:the )?(?:\p{Lu}[\p{L}’'-]+ ?){1,2}))?.{0,2}\b(?:for|in)\s$/iu;
/** "a silence of", "a pause that had lasted" */
const OF_SILENCE =
  /\b(?:radio silence|silence|hush|pause|lull|hiatus|break|gap|freeze|estrangement)(?: (?:that|which) (?:had )?(?:lasted|gone on|dragged on))?(?: (?:of|lasting|for)){0,2}\s(?:[\p{L}’'-]+\s){0,2}$/iu;
/** Behind a length of time: "a two-month break" */
const OWNED =
  /^(?: (?:radio|mutual|total|complete|long|icy|frosty))? (?:silence|hush|lull|hiatus|break|gap|estrangement)(?: over| behind them)?(?![\p{L}-])/iu;
const SILENT_BETWEEN = /^(?: (?:between|in contacts?|in talks)\b[^.;,]*)?[.;,].*$/su;

/** "spoken" may mean the calls alone, and "contact" letters too. */
function wider({ text }: Copy, { kinds, start, end }: Told): readonly (readonly Kind[])[] {
  if (kinds !== ANY) return [withTalks(kinds, { kind: 'talks' })];
  const calls = /\b(?:sp[eo]ak|spoke|talk|convers|word)/i.test(text.slice(start, end));
  return [...(calls ? [REMOTE] : []), [...ANY, 'letter']];
}

/** The last of these kinds: of all, of those of no more than a few sides, and of those that are confirmed. */
function lastOf(
  events: readonly ContactEvent[],
  kinds: readonly Kind[],
  people: readonly string[],
): ContactEvent[] {
  const theirs = events.filter(
    (event) => kinds.includes(event.kind) && people.every((id) => event.participants.includes(id)),
  );
  const some = [
    theirs.findLast(
      (event) => event.parties.length < GATHERING && occurrenceStanding(event) === 'confirmed',
    ),
    theirs.findLast((event) => event.parties.length < GATHERING),
    theirs.at(-1),
  ];
  return [...new Set(some.filter((event) => event !== undefined))];
}

interface Ended {
  event?: ContactEvent;
  day: Span;
  people: readonly string[];
  parties: readonly string[];
}

/** The contact that ended a silence, or for one that goes on the day of writing; each that it may be. */
function endedBy(copy: Copy, sentence: BoundSentence, goesOn: boolean): Ended[] {
  if (goesOn) {
    const named = sentence.read.sentence.mentions.map(personOf).filter((id) => id !== undefined);
    const people = [...new Set(named)];
    const parties = [...new Set(people.flatMap((id) => copy.record.people.get(id)?.party ?? []))];
    return copy.dated && people.length === 2 && parties.length === 2
      ? [{ day: { first: copy.written, last: copy.written }, people, parties }]
      : [];
  }
  const own = sentence.references.map(eventOf).filter((event) => event !== undefined);
  const last = own.sort((one, other) => inRecordOrder(other, one, copy.record)).slice(0, 1);
  const told = last.length > 0 ? last : toldBeside(copy, sentence);
  const held = told.filter((event) => tookPlace(event) && event.parties.length < GATHERING);
  return held.map((event) => {
    const people = peopleMeant(copy, sentence, event);
    const theirs = new Set(people.flatMap((id) => copy.record.people.get(id)?.party ?? []));
    const parties = theirs.size === 2 ? [...theirs] : event.parties;
    return { event, day: factsOf(event, copy.record).span, people, parties };
  });
}

/** What the text was about before, and what the sentence before this one tells; else what the next one does. */
function toldBeside(copy: Copy, sentence: BoundSentence): ContactEvent[] {
  const previous = copy.sentences[copy.sentences.indexOf(sentence) - 1];
  const before = [
    sentence.before,
    ...(previous?.references.filter(({ reference }) => reference.modality === 'held') ?? []).map(
      eventOf,
    ),
  ];
  const told = [...new Set(before.filter((event) => event !== undefined))];
  const next = told.length > 0 ? undefined : toldNext(copy, sentence);
  return next ? [next] : told;
}
