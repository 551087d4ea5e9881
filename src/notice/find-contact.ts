/** Which contact on the record a message means. */
import type { ContactSpoken, DateRead } from '../reading/reading.js';
import { addDays, type Day, daysBetween, overlap, type Span, spanOf } from '../record/calendar.js';
import type { ContactRecord } from '../record/record.js';
import type { ContactEvent, Kind } from '../record/schema.js';
import { tookPlace } from '../record/standing.js';
import { CALENDARS, isCompatible, nearestIn } from './likeness.js';
import { isAtGuests, isHeldAt, isHostedBy } from './whereabouts.js';

export interface FoundContact {
  /** The contact that is meant, if the record holds it. */
  event?: ContactEvent;
  /** Whether a date or a detail picked it; else it is the latest of its kind. */
  sure: boolean;
  /** The day or days told, where no entry is found for them. */
  when?: Span;
  /** Where none is found: the latest between the parties. */
  latest?: ContactEvent;
  why: string;
}

/** What is announced without a day is seldom further off. */
const SOON_DAYS = 45;

/** What was so many days ago is news, and may not be on the record yet. */
const NEWS_DAYS = 10;

/** The contact on the record that is spoken of in a message of the given day. */
export function findContact(spoken: ContactSpoken, record: ContactRecord, day: Day): FoundContact {
  const among = record.between(spoken.parties);
  const named = among.filter((event) => names(event, spoken, record) && isFrom(event, spoken));
  const latest = latestOf(among, record, day);
  const unlogged = (why: string, when?: Span): FoundContact => ({
    sure: false,
    why,
    ...(when && { when }),
    ...(latest && { latest }),
  });

  const spans = spansTold(spoken, day);
  if (spans.length > 0) {
    const compatible = named.filter(({ kind }) => isCompatible(kind, spoken.kinds));
    for (const { span, exact } of spans) {
      const event = nearestIn(compatible, span, exact, spoken, record);
      if (!event) continue;
      // "this year" picks the only one of the year, else no more than the latest.
      const only =
        exact || compatible.filter(({ when }) => overlap(spanOf(when), span)).length === 1;
      return {
        event,
        sure: only,
        why: `${only ? 'the day told' : 'the latest in the time told'}: ${wordsOfSpan(span)}`,
      };
    }
    const other = inEarlierYear(compatible, spoken, record, day);
    if (other) return { event: other, sure: true, why: 'the day told, of an earlier year' };
    const first = spans[0]?.span;
    return unlogged(`no entry for ${first ? wordsOfSpan(first) : 'the day told'}`, first);
  }
  if (spoken.modality === 'scheduled') return findPlanned(named, spoken, day, unlogged);
  if (spoken.modality === 'cancelled') {
    const off = named.filter(
      ({ status, kind }) => status === 'cancelled' && isCompatible(kind, spoken.kinds),
    );
    const event = off.filter((each) => isHeldAt(each, spoken.places)).at(-1) ?? off.at(-1);
    return event
      ? { event, sure: true, why: 'the one that was called off' }
      : unlogged('nothing called off on the record');
  }
  const held = named.filter((event) => event.status === 'held' && isBy(event, record, day));
  // What a side denies is shown, as denied, only where there is nothing better to show.
  const counted = held.filter(tookPlace);
  const past = counted.some(({ kind }) => isCompatible(kind, spoken.kinds)) ? counted : held;
  const here =
    spoken.places.length === 0
      ? []
      : held.filter(
          (event) => isHeldAt(event, spoken.places) && isCompatible(event.kind, spoken.kinds),
        );
  const there = closest(here);
  if (there) return { event: there, sure: here.length === 1, why: 'the place told' };
  // A visit is to the host's country; to receive somebody is possible on neutral ground as well.
  const isVisit = spoken.kinds.every((kind) => kind === 'visit');
  const hosted = past.filter((each) =>
    isVisit ? isHostedBy(each, spoken.host) : !isAtGuests(each, spoken),
  );
  const event =
    latestOfKind(hosted, spoken.kinds) ??
    (isVisit && spoken.host !== undefined ? undefined : latestOfKind(past, spoken.kinds));
  return event
    ? { event, sure: false, why: 'no day told: the latest of its kind' }
    : unlogged('no contact of that kind on the record');
}

/**
 * "On August 15" and "in September" are the latest ones; where they have no entry, and are not so
 * near that it must be news, the same day or month of the years before, exactly.
 */
function inEarlierYear(
  events: readonly ContactEvent[],
  spoken: ContactSpoken,
  record: ContactRecord,
  day: Day,
): ContactEvent | undefined {
  if (spoken.modality !== 'held') return undefined;
  for (const date of spoken.dates) {
    const told = date.spans[0]?.first;
    if (told === undefined || date.year || date.relative) continue;
    if (date.precision !== 'day' && date.precision !== 'month') continue;
    // "in November", in November, is last year's.
    const until = date.spans[0]?.last ?? told;
    const current = date.precision === 'month' && until >= day;
    if (!current && daysBetween(until, day) < NEWS_DAYS) continue;
    for (const back of [1, 2, 3]) {
      const year = Number(told.slice(0, 4)) - back;
      const event = events.findLast((each) =>
        date.precision === 'day'
          ? record.daysOf(each).has(`${year}${told.slice(4)}`)
          : spanOf(each.when).first.startsWith(`${year}${told.slice(4, 7)}`),
      );
      if (event) return event;
    }
  }
  return undefined;
}

function findPlanned(
  named: readonly ContactEvent[],
  spoken: ContactSpoken,
  day: Day,
  unlogged: (why: string) => FoundContact,
): FoundContact {
  const compatible = named.filter(({ kind }) => isCompatible(kind, spoken.kinds));
  const planned = compatible.filter(
    ({ status, when }) => status === 'scheduled' && spanOf(when).last >= day,
  );
  const there = (events: readonly ContactEvent[]) =>
    events.find((each) => isHeldAt(each, spoken.places));
  const event = there(planned) ?? planned[0];
  if (event) return { event, sure: true, why: 'the next one planned' };
  // An older message: what was planned then has an entry by now.
  const soon = compatible.filter(
    ({ when }) => spanOf(when).first > day && spanOf(when).first <= addDays(day, SOON_DAYS),
  );
  const came = spoken.places.length > 0 ? there(soon) : soon[0];
  return came
    ? { event: came, sure: true, why: 'the one that came' }
    : unlogged('nothing planned on the record');
}

/** A letter that is told to be of one side is not one of the other's. */
function isFrom(event: ContactEvent, { from }: ContactSpoken): boolean {
  return from === undefined || event.from === undefined || event.from === from;
}

/**
 * Whether the people named took part. An entry without any names is not held against them; and who
 * is named by an office alone is whoever held it then.
 */
function names(
  event: ContactEvent,
  { people, holders = [] }: ContactSpoken,
  record: ContactRecord,
): boolean {
  const { participants } = event;
  if (participants.length === 0) return true;
  return people.every(
    (id) =>
      participants.includes(id) ||
      (holders.includes(id) && heldByAnother(id, event, record)) ||
      mayStillCome(id, event, record),
  );
}

/** Who is to come is seldom entered in full before: only another of the same party is held against it. */
function mayStillCome(
  id: string,
  { status, parties, participants }: ContactEvent,
  record: ContactRecord,
): boolean {
  const party = record.people.get(id)?.party ?? '';
  return (
    status === 'scheduled' &&
    parties.includes(party) &&
    !participants.some((other) => record.people.get(other)?.party === party)
  );
}

function heldByAnother(id: string, event: ContactEvent, record: ContactRecord): boolean {
  const person = record.people.get(id);
  const { first } = spanOf(event.when);
  const inOffice = person?.offices.some(
    ({ from, to }) => (!from || from <= first) && (!to || to >= first),
  );
  return (
    !inOffice &&
    event.participants.some((other) => record.people.get(other)?.party === person?.party)
  );
}

/** Days told, the likeliest first. What is told as of now is told of today. */
function spansTold(spoken: ContactSpoken, day: Day): { span: Span; exact: boolean }[] {
  const ahead = spoken.modality === 'scheduled';
  const spans = spoken.dates.flatMap((date) =>
    inOrder(date, ahead, day).map((span) => ({ span, exact: date.precision === 'day' })),
  );
  if (spans.length > 0) return spans;
  return spoken.fresh ? [{ span: { first: day, last: day }, exact: true }] : [];
}

/**
 * Of what was, the days up to now first; of what is to come, those from now on. The others after
 * them: "Trump meets Xi on Thursday" can be told before it and after it.
 */
function inOrder(date: DateRead, ahead: boolean, day: Day): Span[] {
  const { spans } = date;
  if (date.year || spans.length === 1) return [...spans];
  const fits = ({ first, last }: Span) => (ahead ? last >= day : first <= addDays(day, CALENDARS));
  return [...spans.filter(fits), ...spans.filter((span) => !fits(span))];
}

/** Whether it had begun by the message's day, on anybody's calendar. */
function isBy(event: ContactEvent, record: ContactRecord, day: Day): boolean {
  if (spanOf(event.when).first <= day) return true;
  for (const each of record.daysOf(event)) if (each <= day) return true;
  return false;
}

function latestOf(
  events: readonly ContactEvent[],
  record: ContactRecord,
  day: Day,
): ContactEvent | undefined {
  return events.findLast((event) => tookPlace(event) && isBy(event, record, day));
}

/** The latest of the kinds told; where there is none, of those that the words could mean as well. */
function latestOfKind(
  events: readonly ContactEvent[],
  kinds: readonly Kind[],
): ContactEvent | undefined {
  if (kinds.length === 0) return events.findLast(({ kind }) => kind !== 'letter') ?? events.at(-1);
  return (
    events.findLast(({ kind }) => kinds.includes(kind)) ??
    events.findLast(({ kind }) => isCompatible(kind, kinds))
  );
}

/** The latest; of several within days of one another the one with the fewest others. */
function closest(events: readonly ContactEvent[]): ContactEvent | undefined {
  const last = events.at(-1);
  if (!last) return undefined;
  const same = events.filter(
    (event) => daysBetween(spanOf(event.when).first, spanOf(last.when).first) <= 2,
  );
  return same.reduce((best, event) => (event.parties.length <= best.parties.length ? event : best));
}

function wordsOfSpan({ first, last }: Span): string {
  return first === last ? first : `${first} to ${last}`;
}
