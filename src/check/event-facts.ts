/** What a check asks of an event again and again, reckoned once. */
import { addDays, type Day, precisionOf, type Span, spanOf } from '../record/calendar.js';
import type { ContactRecord } from '../record/record.js';
import type { ContactEvent, Kind } from '../record/schema.js';
import { wordsOf } from '../record/words.js';

export interface EventFacts {
  /** From the first to the last day on any side's calendar; a whole month where no more is known. */
  span: Span;
  exact: boolean;
  topics: ReadonlySet<string>;
  /** Words of title and place, without those of its topics. */
  called: ReadonlySet<string>;
}

/** Kinds contradict one another only across these; talks contradict nothing. */
export type Manner = 'remote' | 'in person' | 'letter' | 'any';

export function mannerOf(kind: Kind): Manner {
  switch (kind) {
    case 'call':
    case 'video-call':
      return 'remote';
    case 'meeting':
    case 'summit':
    case 'visit':
      return 'in person';
    case 'letter':
      return 'letter';
    case 'talks':
      return 'any';
  }
}

/** Whether words that can mean these kinds contradict the kind of an event. */
export function contradicts(kinds: readonly Kind[], strict: boolean, event: ContactEvent): boolean {
  if (!strict || kinds.length === 0) return false;
  const own = mannerOf(event.kind);
  const said = new Set(kinds.map(mannerOf));
  return own !== 'any' && !said.has('any') && !said.has(own);
}

const facts = new WeakMap<ContactEvent, EventFacts>();

export function factsOf(event: ContactEvent, record: ContactRecord): EventFacts {
  const known = facts.get(event);
  if (known) return known;
  const month = precisionOf(event.when) === 'month';
  const days = month ? [] : [...record.daysOf(event)].sort();
  const own = spanOf(event.when);
  const slack = event.when.approximate ? 3 : 0;
  const span = {
    first: addDays(days[0] ?? own.first, -slack),
    last: addDays(days.at(-1) ?? own.last, slack),
  };
  // The "Gaza summit" was in Sharm el-Sheikh.
  const topics = new Set(
    event.statements
      .flatMap((statement) => statement.topics.map((id) => record.topics.get(id)?.name ?? ''))
      .flatMap(normsOf),
  );
  const made = {
    span,
    exact: !month && !event.when.approximate,
    topics: new Set(event.statements.flatMap(({ topics }) => topics)),
    called: new Set([
      ...normsOf(event.title).filter((norm) => !topics.has(norm)),
      ...normsOf(`${event.place?.city ?? ''} ${event.place?.name ?? ''}`),
    ]),
  };
  facts.set(event, made);
  return made;
}

function normsOf(text: string): string[] {
  return wordsOf(text).map(({ norm }) => norm);
}

/** Whether an event lies near a day, without reckoning calendars: a first sieve. */
export function nearDay(
  event: ContactEvent,
  span: { first: Day; last: Day },
  days: number,
): boolean {
  const own = spanOf(event.when);
  return own.first <= addDays(span.last, days) && own.last >= addDays(span.first, -days);
}

const places = new WeakMap<ContactRecord, ReadonlyMap<ContactEvent, number>>();

/** Below nought where one contact comes before the other on the record. */
export function inRecordOrder(
  one: ContactEvent,
  other: ContactEvent,
  record: ContactRecord,
): number {
  const known =
    places.get(record) ??
    new Map(record.inOrder.map((event, at): [ContactEvent, number] => [event, at]));
  if (!places.has(record)) places.set(record, known);
  return (known.get(one) ?? -1) - (known.get(other) ?? -1);
}
