/** What is shown, plainly set apart, where nothing fits. */
import { daysBetween, spanOf } from '../record/calendar.js';
import type { ContactRecord } from '../record/record.js';
import type { ContactEvent } from '../record/schema.js';
import type { Desk } from './desk.js';
import { findAll, findLast } from './find.js';
import type { Question } from './question.js';
import { nearHeading } from './sentences.js';

/**
 * The nearest thing: less narrowed by time, then by topic, kind and place, then by person. Never
 * without a party that was named.
 */
export function nearTo(question: Question, record: ContactRecord, desk: Desk) {
  if (question.step) return undefined;
  const parties = [
    ...new Set([
      ...question.parties,
      ...question.people.flatMap((id) => record.people.get(id)?.party ?? []),
    ]),
  ];
  const { place } = question;
  const isLoose = parties.length === 0 && place === undefined;
  if (isLoose && question.span.first === undefined) return undefined;
  const { place: _place, event: _event, step: _step, ...bare } = question;
  const loosened: Question[] = [
    { ...question, span: {} },
    { ...question, span: {}, topics: [], words: [] },
    ...(place === undefined
      ? []
      : [{ ...bare, place, span: {}, topics: [], words: [], kinds: [] }]),
    { ...bare, span: {}, topics: [], words: [], kinds: [] },
    { ...bare, parties, people: [], span: {}, topics: [], words: [], kinds: [] },
  ];
  for (const looser of loosened) {
    const bound = looser.place !== undefined || looser.kinds.length + looser.topics.length > 0;
    if (parties.length === 0 && !bound) break;
    const events = nearest({ ...looser, intent: 'list' }, question.span, record, desk);
    if (events.length > 0) return { heading: nearHeading(looser, record), events };
  }
  return undefined;
}

/** The nearest in time to the span asked for; the latest where none was. */
function nearest(
  looser: Question,
  span: Question['span'],
  record: ContactRecord,
  desk: Desk,
): ContactEvent[] {
  const day = span.first ?? span.last;
  if (day === undefined) return findLast(looser, record, desk).counted.slice(0, 1);
  const distance = (event: ContactEvent) => Math.abs(daysBetween(spanOf(event.when).first, day));
  const { counted } = findAll(looser, record, desk);
  return counted.sort((a, b) => distance(a) - distance(b)).slice(0, 1);
}
