/** "Six days after the two had met": as far back as told they had a call. */
import type { SpanRead } from '../../reading/dates/intervals.js';
import type { ContactEvent } from '../../record/schema.js';
import { kindNoun } from '../../wording/naming.js';
import { contradicts } from '../event-facts.js';
import { sourced } from '../facts/judge-date.js';
import { kindWording } from '../facts/judge-kind.js';
import { type BoundSentence, type Copy, passage } from '../reading.js';
import { theEvent } from '../wording.js';
import type { Stretch } from './told-intervals.js';

/** A longer span is told too roughly to say which contact is meant. */
const LONGEST = 60;

/** Judges the kind of the contact that an end tells, where the span tells which one it was. */
export function judgeKindBySpan(
  copy: Copy,
  { references }: BoundSentence,
  span: SpanRead,
  words: Stretch,
  event: ContactEvent,
): void {
  const told = references.find(
    ({ reference }) => reference.start >= words.start && reference.end <= words.end,
  )?.reference;
  const exact = span.days <= LONGEST && span.unit !== 'year' && /none|about/.test(span.hedge);
  if (!told || !exact || !contradicts(told.kinds, told.strict, event)) return;
  copy.verdicts.flag({
    kind: 'kind',
    ...passage(copy, told.start, told.end),
    event: event.id,
    record: `So far back the record has a ${kindNoun(event.kind)}: ${theEvent(event)}.`,
    ...sourced(event),
    wording: kindWording(told.words, event),
  });
}
