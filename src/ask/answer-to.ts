/** The answer to a question that is understood. */
import { overlap, spanOf } from '../record/calendar.js';
import { joined } from '../record/dates-in-words.js';
import { governmentName } from '../record/party-names.js';
import type { ContactRecord } from '../record/record.js';
import type { ContactEvent } from '../record/schema.js';
import type { Answer, Note, WhyNotCounted } from './answer.js';
import type { Desk } from './desk.js';
import { type Found, findAll, findLast, findNext, fitting } from './find.js';
import { intervalInWords, understoodInWords } from './in-words.js';
import { nearTo } from './near.js';
import type { Question } from './question.js';
import { isDenied, pointsOn, thingInWords, voicePart, voicesAskedFor } from './said.js';
import {
  countSentence,
  eventSentence,
  intervalSentence,
  noneSentence,
  saidSentence,
  whoConfirmsSentence,
} from './sentences.js';

/** Answers a question that is understood already: the one behind a button, or one reading of a text. */
export function answerTo(question: Question, record: ContactRecord, desk: Desk): Answer {
  switch (question.intent) {
    case 'since':
      return question.from === undefined
        ? lastAnswer(question, record, desk)
        : intervalAnswer(question, record, desk);
    case 'last':
    case 'topic':
      return question.step === 'later'
        ? firstAnswer(question, record, desk)
        : lastAnswer(question, record, desk);
    case 'first':
      return firstAnswer(question, record, desk);
    case 'next':
      return nextAnswer(question, record, desk);
    case 'on':
      return onAnswer(question, record, desk);
    case 'list':
    case 'count':
      return listAnswer(question, record, desk);
    case 'said':
      return saidAnswer(question, record, desk);
    case 'compare':
      return compareAnswer(question, record, desk);
  }
}

function lastAnswer(question: Question, record: ContactRecord, desk: Desk): Answer {
  const found = findLast(question, record, desk);
  const [event, ...undated] = found.counted;
  if (!event) return noneAnswer(question, found.notCounted, record, desk);
  const notCounted = [
    ...found.notCounted,
    ...undated.map((it) => ({ event: it, why: 'undated' as const })),
  ];
  return eventAnswer(question, event, notCounted, record, desk);
}

/** The span between two contacts, with the card of the later one. */
function intervalAnswer(question: Question, record: ContactRecord, desk: Desk): Answer {
  const from = record.events.get(question.from ?? '');
  const event = record.events.get(question.event ?? '');
  if (!from || !event) return noneAnswer(question, [], record, desk);
  return {
    kind: 'event',
    question,
    understood: intervalInWords(from, event),
    sentence: intervalSentence(from, event, record),
    notes: [],
    event,
  };
}

function firstAnswer(question: Question, record: ContactRecord, desk: Desk): Answer {
  const found = findAll(question, record, desk);
  const [event] = found.counted;
  if (!event) return noneAnswer(question, found.notCounted, record, desk);
  const earlier = found.notCounted.filter(
    ({ event: it }) => spanOf(it.when).first <= spanOf(event.when).first,
  );
  return eventAnswer(question, event, question.step ? [] : earlier, record, desk);
}

function nextAnswer(question: Question, record: ContactRecord, desk: Desk): Answer {
  const found = findNext(question, record, desk);
  const [event] = found.counted;
  if (!event) return noneAnswer(question, found.notCounted, record, desk);
  return eventAnswer(question, event, found.notCounted, record, desk);
}

function onAnswer(question: Question, record: ContactRecord, desk: Desk): Answer {
  const events = fitting(question, record);
  const [event, another] = events;
  if (!event) return noneAnswer(question, [], record, desk);
  if (!another) return eventAnswer(question, event, [], record, desk);
  return {
    kind: 'list',
    question,
    understood: understoodInWords(question, record),
    sentence: `${understoodInWords(question, record)}: ${events.length} on the record.`,
    notes: [],
    events: [...events].reverse(),
  };
}

function listAnswer(question: Question, record: ContactRecord, desk: Desk): Answer {
  const found = findAll(question, record, desk);
  const counting = question.intent === 'count';
  if (found.counted.length === 0) return noneAnswer(question, found.notCounted, record, desk);
  const newest = [...found.counted].reverse();
  const events = question.limit === undefined ? newest : newest.slice(0, question.limit);
  const [only, another] = events;
  if (only && !another && !counting)
    return eventAnswer(question, only, found.notCounted, record, desk);
  return {
    kind: 'list',
    question,
    understood: understoodInWords(question, record),
    sentence: countSentence(question, events, record, newest.length),
    notes: notCountedNotes(found.notCounted),
    events,
    ...(counting && { count: events.length }),
  };
}

function eventAnswer(
  question: Question,
  event: ContactEvent,
  notCounted: Found['notCounted'],
  record: ContactRecord,
  desk: Desk,
): Answer {
  const { topics, words } = question;
  return {
    kind: 'event',
    question,
    understood: understoodInWords(question, record),
    sentence: eventSentence(question, event, record, desk),
    notes: notCountedNotes(notCounted),
    event,
    ...((topics.length > 0 || words.length > 0) && { focus: { topics, words } }),
  };
}

/**
 * The contact whose accounts are asked for: where a day, place or kind points to one, that one, said
 * of the thing or not; else the latest that has the thing at all.
 */
function eventAskedFor(question: Question, record: ContactRecord, desk: Desk): Found {
  const found = latestWith(question, record, desk);
  const [latest] = found.counted;
  if (!latest || latest.parties.length < 3) return found;
  // At a gathering of many the two may have had a meeting of their own: that is the one they are named for.
  const own = findAll(question, record, desk).counted.findLast(
    (event) =>
      event.parties.length < latest.parties.length &&
      event.parties.length <= Math.max(2, question.parties.length + question.people.length) &&
      overlap(spanOf(event.when), spanOf(latest.when)),
  );
  return own && question.parties.length + question.people.length >= 2
    ? { ...found, counted: [own] }
    : found;
}

function latestWith(question: Question, record: ContactRecord, desk: Desk): Found {
  const { topics, words, ...rest } = question;
  const whole = findLast(question, record, desk);
  const pinned =
    question.span.first !== undefined ||
    question.place !== undefined ||
    question.event !== undefined ||
    question.called.length > 0 ||
    (topics.length === 0 && words.length === 0);
  if (!pinned) return whole;
  const anyThing = { ...rest, topics: [], words: [] };
  const latest = findLast(anyThing, record, desk);
  if (latest.counted.length > 0) return whole.counted.length > 0 ? whole : latest;
  // A planned or disputed contact has accounts too.
  const all = fitting(anyThing, record);
  return { counted: all.slice(-1), notCounted: [] };
}

/** What is denied is sought first; where nothing is, what has been said at all. */
function saidAnswer(asked: Question, record: ContactRecord, desk: Desk): Answer {
  const { denied, ...bare } = asked;
  if (!denied) return saidOf(bare, bare, record, desk);
  const event = latestDenied(asked, record);
  if (event) return saidOf({ ...asked, event: event.id }, asked, record, desk);
  const answer = saidOf(bare, bare, record, desk);
  if (answer.kind !== 'said' || asked.about !== 'points') return answer;
  const whose = asked.voices.map((id) => governmentName(id, answer.event, record));
  const by = whose.length > 0 ? ` by ${joined(whose)}` : '';
  const text = `The record holds no denial${by} that fits; this is what has been said.`;
  return { ...answer, notes: [{ kind: 'remark', text }, ...answer.notes] };
}

/** The latest contact of which a point, or that it took place at all, is denied by one of those asked for. */
function latestDenied(question: Question, record: ContactRecord): ContactEvent | undefined {
  return fitting(question, record).findLast((event) =>
    question.about === 'points'
      ? pointsOn(event, question).length > 0
      : isDenied(event.occurrence, question),
  );
}

function saidOf(question: Question, told: Question, record: ContactRecord, desk: Desk): Answer {
  const found = eventAskedFor(question, record, desk);
  const [event] = found.counted;
  if (!event) return noneAnswer(question, found.notCounted, record, desk);
  const common = {
    kind: 'said' as const,
    question,
    understood: understoodInWords(told, record),
    notes: notCountedNotes(found.notCounted),
    event,
  };
  if (question.about === 'occurrence') {
    return { ...common, sentence: whoConfirmsSentence(event, record), statements: [], voices: [] };
  }
  const points = pointsOn(event, question);
  const thing = thingInWords(question, record);
  const voices = voicesAskedFor(event, question, points).map((party) =>
    voicePart(event, party, points),
  );
  const answering =
    question.voices.length > 0
      ? voices.filter(({ party }) => question.voices.includes(party))
      : voices;
  return {
    ...common,
    sentence: saidSentence(event, answering, thing, record),
    statements: points,
    voices,
    ...(thing && { thing }),
  };
}

function compareAnswer(question: Question, record: ContactRecord, desk: Desk): Answer {
  const found = eventAskedFor(question, record, desk);
  const [event] = found.counted;
  if (!event) return noneAnswer(question, found.notCounted, record, desk);
  return {
    kind: 'compare',
    question,
    understood: understoodInWords(question, record),
    sentence: eventSentence({ ...question, intent: 'on' }, event, record, desk),
    notes: notCountedNotes(found.notCounted),
    event,
  };
}

function noneAnswer(
  question: Question,
  notCounted: readonly { event: ContactEvent; why: WhyNotCounted }[],
  record: ContactRecord,
  desk: Desk,
): Answer {
  const near = nearTo(question, record, desk);
  return {
    kind: 'none',
    question,
    understood: understoodInWords(question, record),
    sentence: noneSentence(question, record),
    notes: notCountedNotes(notCounted),
    ...(near && { near }),
  };
}

function notCountedNotes(events: readonly Found['notCounted'][number][]): Note[] {
  return events.length > 0 ? [{ kind: 'not-counted', events: [...events] }] : [];
}
