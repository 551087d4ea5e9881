/** Since when an ordinal of the copy counts: from a contact, a thing that one is called by, a day or a year. */

import { SEASONS } from '../../reading/dates/date-words.js';
import type { DateRead } from '../../reading/reading.js';
import { type Day, type Span, spanOf } from '../../record/calendar.js';
import type { Word } from '../../record/names.js';
import type { ContactEvent } from '../../record/schema.js';
import { wordsOf } from '../../record/words.js';
import { factsOf, inRecordOrder } from '../event-facts.js';
import { describedIn, liesOn } from '../intervals/described.js';
import { endBehind, type Stretch } from '../intervals/told-intervals.js';
import {
  type BoundReference,
  type BoundSentence,
  bareEnd,
  type Copy,
  eventOf,
} from '../reading.js';
import { SINCE_THAT } from './order-counted.js';
import type { Ordinal, Scope } from './scope.js';

/** From what is told behind "since" on: a contact, a thing that a contact is called by, a day, a year. */
export function sinceScope(ordinal: Ordinal, sinceEnd: number): Scope | undefined {
  const { copy, sentence, event, offset } = ordinal;
  const words = untilThat(ordinal, endBehind(sentence.read.sentence, offset + sinceEnd, false));
  const isCut = SINCE_THAT.test(ordinal.rest);
  const inside = ({ start }: { start: number }) => start >= words.start - 1 && start < words.end;
  // "since Biden took office and, with Trump due in January,": what a mark parts from it is of something else.
  const mark = copy.text.slice(words.start, words.end).search(/\band,|[;:—]/);
  const ahead = ({ start }: DateRead) => mark < 0 || start < words.start + mark;
  const own = sentence.read.dates.filter(
    (date) =>
      inside(date) && ahead(date) && (date.precision !== 'day' || !liesOn(date, event, copy)),
  );
  const told = sentence.references.filter(({ reference }) => inside(reference)).map(boundBehind);
  const [other] = told;
  if (other?.event && other.event !== event)
    return afterEvent(
      copy,
      other.event,
      Math.max(sinceEnd, withItsDate(copy, other.end, own) - offset),
    );
  const there = lastThere(sentence.read.sentence.words.filter(inside), event, copy);
  const described = there ? undefined : describedScope(ordinal, sinceEnd);
  if (described) return described;
  if (other?.event === event) return undefined;
  const thing = there ?? calledSo(ordinal, words);
  return (
    seasonScope(ordinal, sinceEnd) ??
    (own[0] && dateScope(ordinal, own[0])) ??
    (thing && afterEvent(copy, thing.event, (isCut ? words.end : thing.end) - offset))
  );
}

/** "since Helsinki in July 2018": the date that stands right behind a contact is told with it. */
function withItsDate({ text }: Copy, end: number, dates: readonly DateRead[]): number {
  const date = dates.find(({ start }) => /^,?(?: in| on| of)? $/.test(text.slice(end, start)));
  return date?.end ?? end;
}

/** "since Osaka that the two had met": what is counted is no part of since when. */
function untilThat({ rest, offset }: Ordinal, words: Stretch): Stretch {
  const since = SINCE_THAT.exec(rest)?.[1];
  const end = since === undefined ? words.end : Math.min(words.end, offset + since.length);
  return { ...words, end };
}

function boundBehind(bound: BoundReference) {
  return { event: eventOf(bound), end: bound.reference.end };
}

/** "since 2019", "since the clashes of June 2020": what was in that time itself may be the one before. */
function dateScope(ordinal: Ordinal, date: DateRead): Scope | undefined {
  const { copy, event, offset } = ordinal;
  const span = date.relative && !copy.dated ? undefined : dayMeant(ordinal, date);
  if (!span) return undefined;
  const firstDay = (each: ContactEvent) => spanOf(each.when).first;
  return {
    holds: (each) => each === event || firstDay(each) > span.last,
    mayHold: (each) => each === event || firstDay(each) >= span.first,
    end: date.end - offset,
  };
}

/** "since the Abraham Accords": the first contact that is called by the name of a thing. */
function calledSo(
  { copy, sentence, event }: Ordinal,
  words: Stretch,
): { event: ContactEvent; end: number } | undefined {
  const name = nameIn(sentence.read, words);
  if (!name) return undefined;
  const called = name.words.join(' ');
  const [first = ''] = name.words;
  const found = copy.record.inOrder.find(
    (other) =>
      other.title.toLowerCase().includes(first) &&
      spanOf(other.when).first < spanOf(event.when).first &&
      ` ${wordsOf(other.title)
        .map(({ norm }) => norm)
        .join(' ')} `.includes(` ${called} `),
  );
  return found && { event: found, end: name.end };
}

/** Two words or more with capitals that name neither people nor a state nor a place. */
function nameIn(
  { sentence, places, dates }: BoundSentence['read'],
  stretch: Stretch,
): { words: readonly string[]; end: number } | undefined {
  const names = sentence.mentions.filter(({ senses }) =>
    senses.some(({ kind }) => kind !== 'topic'),
  );
  const isOther = (word: Word, at: number) =>
    word.start < stretch.start ||
    word.end > stretch.end ||
    !/^\p{Lu}/u.test(word.text) ||
    names.some(({ first, last }) => first <= at && at <= last) ||
    [...places, ...dates].some(({ start, end }) => start <= word.start && word.end <= end);
  const first = sentence.words.findIndex(
    (word, at) =>
      !isOther(word, at) &&
      sentence.words[at + 1]?.before === ' ' &&
      !isOther(sentence.words[at + 1] ?? word, at + 1),
  );
  if (first < 0) return undefined;
  const rest = sentence.words.slice(first);
  const length = rest.findIndex(
    (word, at) => isOther(word, first + at) || (at > 0 && word.before !== ' '),
  );
  const named = length < 0 ? rest : rest.slice(0, length);
  return { words: named.map(({ norm }) => norm), end: named.at(-1)?.end ?? stretch.end };
}

/** "since the summer of 2025", "since spring": what was in that season itself may be the one before. */
function seasonScope({ copy, event, offset }: Ordinal, sinceEnd: number): Scope | undefined {
  const behind = copy.text.slice(offset + sinceEnd, offset + sinceEnd + 40);
  const found =
    /^\s(?:the |last )?(\w+)(?:(?: of)? (20\d\d)\b|(?=[,.;]|$|(?<=\s\p{Ll}+) (?:\p{Lu}|they\b|both\b|the )))/u.exec(
      behind,
    );
  const season = SEASONS.get(found?.[1]?.toLowerCase() ?? '');
  if (!found || !season) return undefined;
  const [first, last] = season;
  const { first: day } = spanOf(event.when);
  const of = (year: number) => ({
    from: `${year}-${first}`,
    end: `${first > last ? year + 1 : year}-${last}`,
  });
  const now = Number(day.slice(0, 4));
  const told = found[2]
    ? of(Number(found[2]))
    : [now, now - 1, now - 2].map(of).find(({ end }) => end < day);
  return (
    told && {
      holds: (each) => spanOf(each.when).first > told.end,
      mayHold: (each) => spanOf(each.when).first >= told.from,
      end: sinceEnd + found[0].length,
    }
  );
}

/** When before a contact a date was: "since November of the year before" is a year earlier than "since November". */
function dayMeant({ copy, event }: Ordinal, date: DateRead): Span | undefined {
  const { first: day } = spanOf(event.when);
  const told = date.spans.find(({ first }) => first < day);
  const span = told ?? lastBefore(date, day);
  const back = /^,? (?:of )?(?:the year before|the previous year|the year earlier)\b/i.test(
    copy.text.slice(date.end, date.end + 24),
  );
  if (!span || !back || date.year) return span;
  const year = Number(day.slice(0, 4)) - 1;
  return { first: `${year}${span.first.slice(4)}`, last: `${year}${span.last.slice(4)}` };
}

/** "since October", "since 28 February", of a contact of long ago: the last one before it. */
export function lastBefore({ spans, year, relative }: DateRead, day: Day): Span | undefined {
  const [span] = spans;
  if (!span || year || relative) return undefined;
  const inYear = (of: number): Span => {
    const off = of - Number(span.first.slice(0, 4));
    const moved = (one: Day) => `${Number(one.slice(0, 4)) + off}${one.slice(4)}`;
    return { first: moved(span.first), last: moved(span.last) };
  };
  const own = Number(day.slice(0, 4));
  return [own, own - 1].map(inYear).find(({ first }) => first < day);
}

/** "since they stood on the quay at Santa Marta": from the contact that the words behind it describe. */
function describedScope(ordinal: Ordinal, sinceEnd: number): Scope | undefined {
  const { copy, sentence, event, offset } = ordinal;
  const words = untilThat(ordinal, endBehind(sentence.read.sentence, offset + sinceEnd, false));
  const events = describedIn(copy, sentence, words, { event, way: 'before' })?.events ?? [];
  const [first, last] = [events[0], events.at(-1)];
  if (!first || !last) return undefined;
  const end = bareEnd(copy.text, words.start, words.end) - offset;
  // Which of several it was is not told: what came after the last is counted, what came after the first may be.
  return { ...afterEvent(copy, last, end), mayHold: afterEvent(copy, first, end).holds };
}

/** What came after a contact, and did not overlap it. */
function afterEvent(copy: Copy, other: ContactEvent, end: number): Scope {
  const { last } = factsOf(other, copy.record).span;
  const from = (each: ContactEvent) => inRecordOrder(each, other, copy.record);
  return {
    holds: (each) => from(each) > 0 && spanOf(each.when).last >= last,
    // "the fourth round since Geneva" may count Geneva's.
    ...(other.kind === 'talks' && { mayHold: (each) => from(each) >= 0 }),
    end,
  };
}

/** "since Muscat": the last contact of these sides there, and where the name of the place ends. */
function lastThere(
  words: readonly Word[],
  event: ContactEvent,
  copy: Copy,
): { event: ContactEvent; end: number } | undefined {
  const [first] = words;
  if (!first || !/^\p{Lu}/u.test(first.text)) return undefined;
  const last = copy.record
    .between(event.parties.slice(0, 3))
    .findLast(
      (other) =>
        spanOf(other.when).last < spanOf(event.when).first && endOfCity(words, other) !== undefined,
    );
  const end = last && endOfCity(words, last);
  return last && end !== undefined ? { event: last, end } : undefined;
}

/** Where the name of the city ends with which words begin: all of "Buenos Aires", and not "New" alone. */
function endOfCity(words: readonly Word[], { place }: ContactEvent): number | undefined {
  const city = wordsOf(place?.city ?? '');
  return city.length > 0 && city.every(({ norm }, at) => words[at]?.norm === norm)
    ? words[city.length - 1]?.end
    : undefined;
}
