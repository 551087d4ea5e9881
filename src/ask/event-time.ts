/** A contact as a point of time: "since the Doha meeting", "the last call before the Busan summit". */
import { addDays, spanOf } from '../record/calendar.js';
import { plainDate } from '../record/dates-in-words.js';
import type { Word } from '../record/names.js';
import type { ContactEvent } from '../record/schema.js';
import type { TimeRead } from './time.js';
import { KIND_NOUNS } from './vocabulary.js';

/** The stretch of time that a contact opens or closes, and the sentence that says which one it was. */
export interface EventTime {
  time: TimeRead;
  remark: string;
}

const OPENERS = new Set(['since', 'after', 'following']);
const CLOSERS = new Set(['before']);
/** Words from the preposition to the noun of the contact, both left out. */
const LONGEST = 6;

/**
 * The first such stretch in a question. `called` gives the contacts that "the Doha meeting" can be.
 * "How long since the Busan meeting" asks for the contact itself and is left alone.
 */
export function eventTime(
  words: readonly Word[],
  called: (first: number, last: number) => readonly ContactEvent[],
): EventTime | undefined {
  for (const [at, { norm }] of words.entries()) {
    const opens = OPENERS.has(norm);
    if (!opens && !CLOSERS.has(norm)) continue;
    if (
      at > 0 &&
      /^(long|days|weeks|months|years|time|it|shortly)$/.test(words[at - 1]?.norm ?? '')
    )
      continue;
    const noun = words.findIndex(
      (word, index) => index > at + 1 && index <= at + 1 + LONGEST && KIND_NOUNS.has(word.norm),
    );
    if (noun < 0) continue;
    const event = called(at + 1, noun).at(-1);
    if (!event) continue;
    const { first, last } = spanOf(event.when);
    const span = opens ? { first: addDays(last, 1) } : { last: addDays(first, -1) };
    const side = opens ? 'After' : 'Before';
    return {
      time: { spans: [span], day: false, first: at, last: noun },
      remark: `${side} what is on the record as ${event.title}, ${plainDate(event.when)}.`,
    };
  }
  return undefined;
}
