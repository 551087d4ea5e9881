/** A contact as a point of time: "since the Doha meeting", "the last call before Busan", "the week after the G20". */
import { addDays, type Span, spanOf } from '../record/calendar.js';
import { plainDate } from '../record/dates-in-words.js';
import type { Word } from '../record/names.js';
import type { ContactEvent } from '../record/schema.js';
import type { TimeRead } from './time.js';
import { KIND_NOUNS } from './vocabulary.js';

/** The stretch of time that a contact opens or closes, and the sentence that says which one it was. */
export interface EventTime {
  time: TimeRead;
  /** For each of the time's spans which contact opens or closes it. */
  remarks: readonly string[];
  /** Set for "after the Doha meeting": what was said then was mostly said of it. */
  after?: ContactEvent;
}

/** How a phrase of a question is held against the record. */
export interface Anchors {
  /** The contacts that the words [first, last] can be the name of: "the Doha meeting". */
  called(first: number, last: number): readonly ContactEvent[];
  /** The contacts that the words [first, last] tell: "Trump met Zelensky at Mar-a-Lago". */
  told(first: number, last: number): readonly ContactEvent[];
  /** The contacts that a verb and the words [first, last] tell of the one named before: "met", "Zelensky". */
  toldOfSubject(verb: string, first: number, last: number): readonly ContactEvent[];
  /** The contacts known by the place or gathering named from a word on, with its last word: "Busan", "the G20". */
  named(first: number): { events: readonly ContactEvent[]; last: number } | undefined;
}

const OPENERS = new Set(['since', 'after', 'following']);
const CLOSERS = new Set(['before']);
/** Words from the preposition to the noun of the contact, both left out. */
const LONGEST = 6;
/** So many contacts of one name are tried, the latest first. */
const MOST_TRIED = 8;
/** "the week after": how many days. */
const STRETCHES: ReadonlyMap<string, number> = new Map([
  ['day', 1],
  ['week', 7],
  ['fortnight', 14],
  ['month', 31],
]);

/**
 * The first such stretch in a question.
 * "How long since the Busan meeting" asks for the contact itself and is left alone.
 */
export function eventTime(words: readonly Word[], anchors: Anchors): EventTime | undefined {
  for (const [at, { norm }] of words.entries()) {
    const opens = OPENERS.has(norm);
    if (!opens && !CLOSERS.has(norm)) continue;
    const before = words[at - 1]?.norm ?? '';
    if (/^(long|days|weeks|months|years|time|it|shortly)$/.test(before)) continue;
    // "how long has it been since Starmer saw Trump" asks for that very contact.
    const asksSpan = norm === 'since' && words.slice(0, at).some((word) => word.norm === 'how');
    const anchor =
      (asksSpan ? undefined : clauseAt(at + 1, words, anchors)) ??
      participleAt(at + 1, words, anchors) ??
      anchorAt(at + 1, words, anchors);
    const event = anchor?.events.at(-1);
    if (!anchor || !event) continue;
    const days = STRETCHES.get(before);
    const side = opens ? 'After' : 'Before';
    // "when did he call her after speaking to Xi": where nothing came after the latest, one before it is meant.
    const meant = norm === 'after' ? anchor.events.slice(-MOST_TRIED).reverse() : [event];
    return {
      ...(/^(after|following)$/.test(norm) && days === undefined && { after: event }),
      time: {
        spans: meant.map(({ when }) => spanBeside(when, opens, days)),
        day: false,
        anchored: true,
        first: days === undefined ? at : at - 1,
        last: anchor.last,
      },
      remarks: meant.map(
        ({ title, when }) => `${side} what is on the record as ${title}, ${plainDate(when)}.`,
      ),
    };
  }
  return undefined;
}

/** What comes after a contact or before it; all of it, or so many days. */
function spanBeside(
  when: ContactEvent['when'],
  opens: boolean,
  days: number | undefined,
): Partial<Span> {
  const { first, last } = spanOf(when);
  return opens
    ? { first: addDays(last, 1), ...(days && { last: addDays(last, days) }) }
    : { last: addDays(first, -1), ...(days && { first: addDays(first, -days) }) };
}

/** Verbs of a clause that says when. */
const VERBS =
  /^(met|saw|hosted|received|welcomed|called|phoned|telephoned|rang|spoke|talked|visited|sat)$/;
/** Words behind the verb of such a clause. */
const CLAUSE = 9;

/** The contacts that a clause from a word on tells, in as many of its words as can be. */
function clauseAt(
  from: number,
  words: readonly Word[],
  { told }: Anchors,
): { events: readonly ContactEvent[]; last: number } | undefined {
  const verb = words.findIndex(
    ({ norm }, index) => index > from && index <= from + LONGEST && VERBS.test(norm),
  );
  if (verb < 0) return undefined;
  for (let last = Math.min(words.length - 1, verb + CLAUSE); last > verb; last -= 1) {
    const events = told(from, last);
    if (events.length > 0) return { events, last };
  }
  return undefined;
}

/** "before meeting Zelensky", "after speaking to Xi": verbs that go without their subject. */
const PARTICIPLES: ReadonlyMap<string, string> = new Map([
  ['meeting', 'met'],
  ['seeing', 'met'],
  ['hosting', 'met'],
  ['receiving', 'met'],
  ['welcoming', 'met'],
  ['calling', 'called'],
  ['phoning', 'called'],
  ['telephoning', 'called'],
  ['ringing', 'called'],
  ['speaking', 'spoke'],
  ['talking', 'spoke'],
  ['visiting', 'visited'],
]);

/** The contacts of the one named before that a participle, or a verb behind "he", from a word on tells. */
function participleAt(
  from: number,
  words: readonly Word[],
  { toldOfSubject }: Anchors,
): { events: readonly ContactEvent[]; last: number } | undefined {
  const isPronoun = /^(he|she|they)$/.test(words[from]?.norm ?? '');
  const at = isPronoun ? from + 1 : from;
  const norm = words[at]?.norm ?? '';
  const verb = isPronoun && VERBS.test(norm) ? norm : PARTICIPLES.get(norm);
  if (verb === undefined) return undefined;
  for (let last = Math.min(words.length - 1, at + CLAUSE); last > at; last -= 1) {
    const events = toldOfSubject(verb, at + 1, last);
    if (events.length > 0) return { events, last };
  }
  return undefined;
}

/** The last words of a place told behind a name: "the talks in Islamabad", "the G20 in New Delhi". */
function placedUpTo(at: number, words: readonly Word[]): number[] {
  if (!/^(in|at)$/.test(words[at + 1]?.norm ?? '')) return [];
  return [at + 4, at + 3, at + 2].filter((last) => last < words.length);
}

/** The contacts that the words from one on are the name of, up to the noun of the contact or the name's end. */
export function anchorAt(
  from: number,
  words: readonly Word[],
  { called, named }: Anchors,
): { events: readonly ContactEvent[]; last: number } | undefined {
  const noun = words.findIndex(
    (word, index) => index > from && index <= from + LONGEST && KIND_NOUNS.has(word.norm),
  );
  if (noun >= 0) {
    for (const last of [...placedUpTo(noun, words), noun]) {
      const events = called(from, last);
      if (events.length > 0) return { events, last };
    }
  }
  for (const last of placedUpTo(words[from]?.norm === 'the' ? from + 1 : from, words)) {
    const events = called(from, last);
    if (events.length > 0) return { events, last };
  }
  return named(words[from]?.norm === 'the' ? from + 1 : from);
}
