/** Whether a sentence tells of another time than that of the contact which the text is about. */

import type { ContactEvent, Statement } from '../../record/schema.js';
import type { Clause } from '../clauses.js';
import { factsOf } from '../event-facts.js';
import { type BoundSentence, type Copy, eventOf } from '../reading.js';

/** Whether what a sentence tells was on another day, or long before or after the contact. */
export function isOfOtherTime(sentence: BoundSentence, event: ContactEvent, copy: Copy): boolean {
  return isOfOtherDay(sentence, event, copy) || isFarOff(sentence, event);
}

/** "On the 11th each government named it": a day that is not the event's, though its month is told elsewhere. */
function isOfOtherDay({ read }: BoundSentence, event: ContactEvent, copy: Copy): boolean {
  const told = /\b[Oo]n the (\d{1,2})(?:st|nd|rd|th)\b(?! (?:of|\p{Lu}))/u.exec(
    read.sentence.text,
  )?.[1];
  if (told === undefined) return false;
  const { first, last } = factsOf(event, copy.record).span;
  return ![first, last].some((day) => Number(day.slice(8)) === Number(told)) && first === last;
}

/** So many days on, nothing is told of the contact any more. */
const FAR = 7;

/** "Beijing listed the drug the next May", "Two years earlier the trade war had dominated everything". */
function isFarOff({ read, references }: BoundSentence, event: ContactEvent): boolean {
  if (references.some((bound) => eventOf(bound) === event)) return false;
  return (
    NEXT.test(read.sentence.text) ||
    read.spans.some(
      ({ direction, days, end }) =>
        /^(?:before|after)$/.test(direction) &&
        days >= FAR &&
        /\b(?:later|earlier|before|afterwards?)$/.test(
          read.sentence.text.slice(0, end - read.sentence.start),
        ),
    )
  );
}

const NEXT =
  /\bthe (?:next|following) (?:January|February|March|April|May|June|July|August|September|October|November|December|spring|summer|autumn|fall|winter|year|month)\b/;

/** "flights resumed in October", of a meeting in August at which they were to resume: a day or month that the point does not name. */
export function isDatedLater(
  { record, written }: Copy,
  { read, references }: BoundSentence,
  { start, end }: Pick<Clause, 'start' | 'end'>,
  event: ContactEvent,
  { text }: Statement,
): boolean {
  const { last } = factsOf(event, record).span;
  return read.dates.some(
    (date) =>
      date.start >= start &&
      date.end <= end &&
      !date.relative &&
      /^(?:day|month)$/.test(date.precision) &&
      !references.some(
        (bound) => eventOf(bound) === event && bound.reference.dates.includes(date),
      ) &&
      date.spans.slice(0, 1).every(({ first }) => first > last && first <= written) &&
      !text.includes(/\p{Lu}\p{Ll}{2}/u.exec(date.text)?.[0] ?? date.text),
  );
}
