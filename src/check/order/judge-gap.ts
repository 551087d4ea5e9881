/** "They had not met since Osaka": what the record has between the two contacts. */
import { personOf } from '../../reading/voices/voices.js';
import { type Day, type Span, spanOf } from '../../record/calendar.js';
import type { ContactEvent } from '../../record/schema.js';
import { occurrenceStanding, tookPlace } from '../../record/standing.js';
import { GATHERING } from '../binding/candidates.js';
import { factsOf, inRecordOrder } from '../event-facts.js';
import { sourced } from '../facts/judge-date.js';
import { liesOn } from '../intervals/described.js';
import { toldNext } from '../intervals/ends.js';
import {
  type BoundReference,
  type BoundSentence,
  type Copy,
  eventOf,
  passage,
} from '../reading.js';
import { peopleMeant, peopleNamed } from '../who/pair-meant.js';
import { listOf } from '../wording.js';
import {
  LAST_TOGETHER,
  NARROWED,
  NEVER_TOGETHER,
  NEVER_YET,
  NOT_TOGETHER,
  NOT_UNTIL,
  type Phrase,
} from './coming-together.js';
import { type Gap, kindsOf, type Said } from './gap.js';
import { untilNow } from './gap-until-now.js';
import { termScope } from './order-scope.js';
import { lastBefore, sinceScope } from './since-scope.js';

type Reading = (said: Said) => Gap | undefined;

const READINGS: readonly (readonly [phrases: readonly Phrase[], reading: Reading])[] = [
  [NOT_TOGETHER, sinceGap],
  [NEVER_TOGETHER, neverGap],
  [NEVER_YET, untilNow],
  [NOT_UNTIL, untilGap],
  [LAST_TOGETHER, lastGap],
];

/** One of these stands in each of the phrases: most sentences have none, and are done with. */
const ANY_WORD =
  /\b(?:no|not|never|yet|last|latest|most recent|previous|silent|out of|nothing|not a word)\b|\b(?:had|have|has|did|would|could)n['’]?t\b/i;

/** Judges what a sentence says there was not between two contacts, or before one. */
export function judgeGapOfContacts(copy: Copy, sentence: BoundSentence): void {
  const { text, start } = sentence.read.sentence;
  if (!ANY_WORD.test(text)) return;
  for (const [phrases, reading] of READINGS) {
    for (const phrase of phrases) {
      const match = phrase.pattern.exec(text);
      if (!match) continue;
      if (NARROWED.test(match[0])) break;
      const from = start + match.index;
      const said = { copy, sentence, phrase, start: from, end: from + match[0].length };
      const gap = reading(said);
      if (gap) judgeGap(said, gap);
      break;
    }
  }
}

/** Holds a time in which there was none against what the record has in it. */
export function judgeGap(
  { copy, phrase, start }: Said,
  { event, people, holds, goesOn, end, wording }: Gap,
): void {
  if (!tookPlace(event) || event.parties.length >= GATHERING) return;
  const between = copy.record
    .between(event.parties)
    .filter(
      (other) =>
        (inRecordOrder(other, event, copy.record) < 0 || (goesOn === true && other === event)) &&
        kindsOf(phrase, people).includes(other.kind) &&
        tookPlace(other) &&
        other.parties.length < GATHERING &&
        people.every((id) => other.participants.includes(id)) &&
        holds(other),
    );
  const last = between.at(-1);
  if (!last) return;
  const record = `The record has in between: ${listOf(between.slice(-3), copy.record)}.`;
  const told = { ...passage(copy, start, end), event: event.id };
  // What one side alone claims proves nobody wrong; the reporter has to know of it.
  if (!between.some((other) => occurrenceStanding(other) === 'confirmed')) {
    copy.verdicts.note({ ...told, note: record });
    return;
  }
  copy.verdicts.flag({
    kind: 'order',
    ...told,
    record,
    ...sourced(event),
    wording: wording(listOf([last], copy.record)),
  });
}

/** "had not met since Osaka" */
function sinceGap({ copy, sentence, phrase, start, end }: Said): Gap | undefined {
  if (phrase.named && !namesSomebody(sentence, start, end)) return undefined;
  if (/\b(?:have|has)\b/i.test(copy.text.slice(start, end)))
    return untilNow({ copy, sentence, phrase, start, end });
  const event = laterOf(sentence, end) ?? toldNext(copy, sentence);
  if (!event || isOfOthers(event, sentence, end)) return undefined;
  const people = peopleMeant(copy, sentence, event);
  const rest = copy.text.slice(start, start + 140);
  const said = { copy, sentence, event, people, rest, offset: start };
  const scope = termScope(said) ?? sinceScope(said, end - start);
  return (
    scope && {
      event,
      people,
      holds: scope.holds,
      end: start + scope.end,
      wording: (last) => `${copy.text.slice(start, end)} ${last}`,
    }
  );
}

/** "The pair had not met since Osaka. The ground was laid by Bessent and He": with other people than those of Osaka. */
function isOfOthers(
  { participants }: ContactEvent,
  sentence: BoundSentence,
  offset: number,
): boolean {
  const since = sentence.references.find(({ reference }) => reference.start >= offset);
  const there = (since && eventOf(since))?.participants ?? [];
  return (
    there.length >= 2 && participants.length >= 2 && !participants.some((id) => there.includes(id))
  );
}

/** "had never met in person before the Canadian came to Canberra" */
function neverGap({ sentence, end }: Said): Gap | undefined {
  const told = new Set(sentence.references.map(eventOf).filter((each) => each !== undefined));
  const [only, another] = told;
  const event = only ?? sentence.before;
  const people = event && !another ? peopleNamed(sentence, event) : [];
  if (!event || people.length < 2) return undefined;
  return {
    event,
    people,
    holds: () => true,
    end,
    wording: (last) => `had last met at ${last}`,
  };
}

/** "did not speak again until February": from what the text told before up to what is told behind it. */
function untilGap({ copy, sentence, start, end }: Said): Gap | undefined {
  const bound = sentence.references.map((it) => ({ it, event: eventOf(it) }));
  const from =
    bound.findLast(({ it, event }) => event && it.reference.end <= start)?.event ?? sentence.before;
  const behind = bound.find(({ it, event }) => event && it.reference.start >= end)?.event;
  const date = sentence.read.dates.find((each) => each.start >= end && each.start - end < 20);
  const until = date?.spans
    .map(({ first }) => first)
    .find((first) => from && first > firstDay(from));
  if (!from || (!behind && until === undefined)) return undefined;
  const limit = behind ? firstDay(behind) : (until ?? firstDay(from));
  const people = peopleMeant(copy, sentence, from);
  const theirs = copy.record
    .between(from.parties)
    .filter(
      (other) =>
        tookPlace(other) &&
        inRecordOrder(other, from, copy.record) > 0 &&
        people.every((id) => other.participants.includes(id)),
    );
  const event = behind ?? theirs.find((other) => spanOf(other.when).first >= limit);
  return (
    event && {
      event,
      people,
      holds: (other) => theirs.includes(other) && factsOf(other, copy.record).span.last < limit,
      end,
      wording: (last) => `${copy.text.slice(start, end)} ${last}`,
    }
  );
}

/** "who had last spoken in May, will meet next week": of what is to come it is told as if it were past. */
function isToCome({ reference }: BoundReference, words: string): boolean {
  return reference.modality !== 'held' && /\bhad\b/i.test(words);
}

/** "They last met a year ago, in the shipyard at Geoje": nothing came after it until what the text is about. */
function lastGap({ copy, sentence, start, end }: Said): Gap | undefined {
  const told = sentence.references.find(
    ({ reference, binding }) =>
      reference.end > start &&
      reference.start < end + 10 &&
      binding.state === 'bound' &&
      binding.by !== 'focus' &&
      !binding.dateMissed &&
      // "They had last met in 2023", and what was last on the record was in 2024: another one is meant.
      reference.dates.every((date) => liesOn(date, binding.event, copy)),
  );
  const last = told && eventOf(told);
  const main = sentence.references
    .filter(
      (it) =>
        it !== told &&
        !it.reference.aside &&
        !isToCome(it, copy.text.slice(start, end)) &&
        !(it.reference.start < end && it.reference.end > start),
    )
    .map(eventOf)
    .find((event) => event !== undefined && event !== last);
  const event =
    main ??
    (sentence.before !== last ? sentence.before : undefined) ??
    toldNext(copy, sentence, last);
  const until = last ? factsOf(last, copy.record).span : event && dayBehind(sentence, end, event);
  if (
    !event ||
    !until ||
    firstDay(event) <= until.last ||
    (last && firstDay(last) >= firstDay(event))
  )
    return undefined;
  return {
    event,
    people: peopleMeant(copy, sentence, event),
    holds: (other) =>
      (!last || inRecordOrder(other, last, copy.record) > 0) &&
      factsOf(other, copy.record).span.first > until.last,
    end: Math.max(end, told?.reference.end ?? end),
    wording: (last) => `last did so at ${last}`,
  };
}

/** "had last spoken in February": the day or month right behind the words, before the contact that the text is about. */
function dayBehind({ read }: BoundSentence, end: number, event: ContactEvent): Span | undefined {
  const { sentence } = read;
  const date = read.dates.find(
    ({ start, relative }) =>
      start >= end &&
      !relative &&
      /^(?: in person| face[- ]to[- ]face| each other)?\s(?:back )?(?:in|on) (?:early |mid-|late )?$/.test(
        sentence.text.slice(end - sentence.start, start - sentence.start),
      ),
  );
  const day = firstDay(event);
  return date && (date.spans.find(({ last }) => last < day) ?? lastBefore(date, day));
}

function firstDay(event: ContactEvent): Day {
  return spanOf(event.when).first;
}

/** Whether a person is named between two offsets. */
function namesSomebody({ read: { sentence } }: BoundSentence, from: number, to: number): boolean {
  const within = (at: number) => {
    const word = sentence.words[at];
    return word !== undefined && word.start >= from && word.end <= to;
  };
  return sentence.mentions.some(
    (mention) => personOf(mention) !== undefined && within(mention.first) && within(mention.last),
  );
}

/** The contact before which there was none: told in the sentence behind "since", or the one the text is about. */
function laterOf(sentence: BoundSentence, offset: number): ContactEvent | undefined {
  const { text, start } = sentence.read.sentence;
  const behind = sentence.references.filter(({ reference }) => reference.start > offset);
  const [since, ...rest] = behind;
  // "since Busan when they talked": the first words of contact are already those of the later one.
  const isLater =
    since &&
    (since.reference.start - offset > 60 ||
      /\swhen\s/.test(text.slice(offset - start, since.reference.start - start)));
  const events = isLater ? behind : rest;
  const [later] = events.map(eventOf).filter((event) => event !== undefined);
  const before = sentence.references.find(
    (bound) =>
      bound.reference.end < offset && eventOf(bound) && bound.reference.modality === 'held',
  );
  return later ?? (before && eventOf(before)) ?? sentence.before;
}
