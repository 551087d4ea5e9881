/** From a question to the contacts that fit it. */
import { dayIn, overlap, precisionOf, spanOf } from '../record/calendar.js';
import { type ContactRecord, inTime } from '../record/record.js';
import type { ContactEvent } from '../record/schema.js';
import { occurrenceStanding, tookPlace } from '../record/standing.js';
import { wordsOf } from '../record/words.js';
import type { WhyNotCounted } from './answer.js';
import type { Desk } from './desk.js';
import { isFiledAs } from './filed.js';
import type { Question } from './question.js';

/** Contacts that fit, apart from those that fit but are not to be counted. */
export interface Found {
  /** The earliest first. */
  counted: ContactEvent[];
  notCounted: { event: ContactEvent; why: WhyNotCounted }[];
}

/** All contacts that fit the narrowing of a question, the earliest first, whatever their status. */
export function fitting(question: Question, record: ContactRecord): ContactEvent[] {
  return candidates(question, record).filter(narrowing(question, record));
}

/** All that fit, those held and confirmed or claimed apart from the rest. */
export function findAll(question: Question, record: ContactRecord, desk: Desk): Found {
  const found: Found = { counted: [], notCounted: [] };
  for (const event of fitting(question, record)) {
    const why = whyNotCounted(event, question, desk);
    if (why === undefined) found.counted.push(event);
    else found.notCounted.push({ event, why });
  }
  return found;
}

/** The latest that counts, with what fits, is later, and does not count. Reads no further back than it must. */
export function findLast(question: Question, record: ContactRecord, desk: Desk): Found {
  const notCounted: Found['notCounted'] = [];
  const events = candidates(question, record);
  const fits = narrowing(question, record);
  for (let at = events.length - 1; at >= 0; at -= 1) {
    const event = events[at];
    if (!event || !fits(event)) continue;
    const why = whyNotCounted(event, question, desk);
    if (why === undefined)
      return { counted: [event, ...sameMoment(event, events, at, fits)], notCounted };
    notCounted.push({ event, why });
  }
  return { counted: [], notCounted };
}

/** A month without a day, in the month of the latest: which of the two was later is not known. */
function sameMoment(
  latest: ContactEvent,
  events: readonly ContactEvent[],
  from: number,
  fits: (event: ContactEvent) => boolean,
): ContactEvent[] {
  const month = latest.when.start.slice(0, 7);
  const others: ContactEvent[] = [];
  for (let at = from - 1; at >= 0; at -= 1) {
    const event = events[at];
    if (!event || event.when.start.slice(0, 7) < month) break;
    if (
      event.when.start === month &&
      latest.when.start !== month &&
      tookPlace(event) &&
      fits(event)
    ) {
      others.push(event);
    }
  }
  return others;
}

/** What is scheduled from today on, the earliest first. */
export function findNext(question: Question, record: ContactRecord, desk: Desk): Found {
  const found: Found = { counted: [], notCounted: [] };
  const today = dayIn(desk.now, desk.timeZone);
  for (const event of fitting(question, record)) {
    if (event.status === 'scheduled') {
      if (spanOf(event.when).last >= today) found.counted.push(event);
      else found.notCounted.push({ event, why: 'overdue' });
    } else if (event.status === 'cancelled' && spanOf(event.when).last >= today) {
      found.notCounted.push({ event, why: 'cancelled' });
    }
  }
  return found;
}

/** What a planned, cancelled or disputed contact answers too: it has a date and accounts. */
const ANY_STATUS: ReadonlySet<Question['intent']> = new Set(['on', 'said', 'compare']);

/** Whether anything at all fits that an answer could show. */
export function hasAny(question: Question, record: ContactRecord, desk: Desk): boolean {
  if (question.intent === 'next') return findNext(question, record, desk).counted.length > 0;
  const events = candidates(question, record);
  const fits = narrowing(question, record);
  for (let at = events.length - 1; at >= 0; at -= 1) {
    const event = events[at];
    if (!event || !fits(event)) continue;
    // Of a year left out, the contact that has accounts is meant, and not the one that is to come.
    const ahead = question.intent !== 'on' && event.status === 'scheduled';
    if (
      (ANY_STATUS.has(question.intent) && !ahead) ||
      whyNotCounted(event, question, desk) === undefined
    )
      return true;
  }
  return false;
}

/** The shortest list that must hold whatever fits. */
function candidates(question: Question, record: ContactRecord): readonly ContactEvent[] {
  const lists = [
    record.between(question.parties),
    ...question.people.map((id) => record.withPerson(id)),
    ...question.topics.map((id) => record.onTopic(id)),
    ...calledWords(question).map((word) => record.called(word)),
  ];
  const { first, last } = question.span;
  if (first !== undefined && first === last) lists.push(record.onDay(first));
  return lists.reduce((shortest, list) => (list.length < shortest.length ? list : shortest));
}

function calledWords({ called }: Question): string[] {
  return called.flatMap((phrase) => phrase.split(' '));
}

/** What a question narrows to, as a test of an event; what it needs is read once, not at every event. */
function narrowing(question: Question, record: ContactRecord): (event: ContactEvent) => boolean {
  const { place } = question;
  const isThere = place === undefined ? undefined : isIn(place);
  const called = calledWords(question).map((word) => new Set(record.called(word)));
  return (event) =>
    (question.event === undefined || question.step !== undefined || event.id === question.event) &&
    question.parties.every((party) => event.parties.includes(party)) &&
    question.people.every((person) => event.participants.includes(person)) &&
    (question.kinds.length === 0 || question.kinds.includes(event.kind)) &&
    question.topics.every((topic) =>
      event.statements.some(({ topics }) => topics.includes(topic)),
    ) &&
    (isThere === undefined || isThere(event)) &&
    called.every((events) => events.has(event)) &&
    fitsSpan(event, question.span, record) &&
    question.words.every((word) => speaksOf(event, word)) &&
    (question.filed === undefined || isFiledAs(event, question.filed)) &&
    fitsStep(event, question, record);
}

/**
 * A day matches on the calendar of either side and on each day of a visit; a longer span by the
 * calendar of the event's own zone. Of what is known by the month only, the month has to touch it.
 */
function fitsSpan(event: ContactEvent, span: Question['span'], record: ContactRecord): boolean {
  const { first, last } = span;
  if (first === undefined && last === undefined) return true;
  if (first !== undefined && first === last) return record.daysOf(event).has(first);
  return overlap(spanOf(event.when), { ...(first && { first }), ...(last && { last }) });
}

function fitsStep(event: ContactEvent, question: Question, record: ContactRecord): boolean {
  if (question.step === undefined || question.event === undefined) return true;
  const from = record.events.get(question.event);
  if (!from || event.id === from.id) return false;
  // "Earlier" leads where the card's "Before it" points.
  if (question.people.length === 0 && !record.represents(event, question.parties)) return false;
  return question.step === 'earlier' ? inTime(event, from) < 0 : inTime(event, from) > 0;
}

/** In a country by its ISO code, or in a city by its name. */
function isIn(place: string): (event: ContactEvent) => boolean {
  const city = bagOf(place);
  return (event) =>
    event.place !== undefined &&
    (event.place.country === place || bagOf(event.place.city) === city);
}

/** Cities come again and again; a record has some hundreds. */
const MOST_CITIES = 5_000;
const cityBags = new Map<string, string>();

function bagOf(city: string): string {
  const known = cityBags.get(city);
  if (known !== undefined) return known;
  const bag = wordsOf(city)
    .map(({ norm }) => norm)
    .join(' ');
  if (cityBags.size < MOST_CITIES) cityBags.set(city, bag);
  return bag;
}

const bags = new WeakMap<ContactEvent, ReadonlySet<string>>();

/** Whether title, place or statements have the word, in the singular or plural. */
export function speaksOf(event: ContactEvent, word: string): boolean {
  let bag = bags.get(event);
  if (!bag) {
    const { place, title, statements } = event;
    const text = [title, place?.name ?? '', place?.city ?? '', ...statements.map((it) => it.text)];
    bag = new Set(wordsOf(text.join(' ; ')).map(({ norm }) => stem(norm)));
    bags.set(event, bag);
  }
  return wordsOf(word).every(({ norm }) => bag.has(stem(norm)));
}

/** Whether a statement's own words have the word. */
export function textHas(text: string, word: string): boolean {
  const bag = new Set(wordsOf(text).map(({ norm }) => stem(norm)));
  return wordsOf(word).every(({ norm }) => bag.has(stem(norm)));
}

function stem(word: string): string {
  return word.length > 3 ? word.replace(/(ies)$/, 'y').replace(/(?<=[^s])s$/, '') : word;
}

/** Why an event that fits is not counted; undefined where it is. */
export function whyNotCounted(
  event: ContactEvent,
  question: Question,
  desk: Desk,
): WhyNotCounted | undefined {
  if (question.filed !== undefined) return undefined;
  if (event.status === 'cancelled') return 'cancelled';
  if (event.status === 'scheduled') {
    return spanOf(event.when).last < dayIn(desk.now, desk.timeZone) ? 'overdue' : 'scheduled';
  }
  if (!tookPlace(event)) {
    const standing = occurrenceStanding(event);
    return standing === 'disputed' || standing === 'denied' ? standing : 'open';
  }
  return isUndated(event, question) ? 'undated' : undefined;
}

/** Known by its month alone, and of that month only a part was asked for. */
function isUndated(event: ContactEvent, { span }: Question): boolean {
  if (precisionOf(event.when) !== 'month') return false;
  const { first, last } = spanOf(event.when);
  return (
    (span.first !== undefined && span.first > first) ||
    (span.last !== undefined && span.last < last)
  );
}
