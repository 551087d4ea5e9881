/** The ends of a span of which one has words of its own: "two weeks after THEY HAD TALKED, Petro was in Caracas". */

import { clauseAt } from '../../reading/clauses/clauses.js';
import { subjectOf } from '../../reading/clauses/subject.js';
import type { SpanRead } from '../../reading/dates/intervals.js';
import { personOf } from '../../reading/voices/voices.js';
import { spanOf } from '../../record/calendar.js';
import type { ContactEvent } from '../../record/schema.js';
import { tookPlace } from '../../record/standing.js';
import { factsOf } from '../event-facts.js';
import { type BoundSentence, type Copy, eventOf } from '../reading.js';
import { twoTold } from './between-two.js';
import { type Beside, type Described, describedIn } from './described.js';
import { withoutMain, withoutMainClause, withoutMainVerb } from './end-words.js';
import {
  type End,
  firstIn,
  goesOn,
  isBoundByOther,
  isOfKnown,
  mainEnd,
  reaches,
  toldThere,
} from './ends.js';
import { contactsWithin, onDayBefore } from './ends-by-days.js';
import type { Ends } from './ends-of.js';
import { withinReach } from './own-clause.js';
import { actorsIn } from './sides-told.js';
import type { Stretch } from './told-intervals.js';
import { toldOnADay } from './told-on-a-day.js';

/** "two weeks after THEY HAD TALKED, Petro was in Caracas": one end has words of its own, the other is the main one. */
export function endsFromWords(
  copy: Copy,
  sentence: BoundSentence,
  span: SpanRead,
  all: Stretch,
  way: 'before' | 'after',
): Ends | undefined {
  const told = withoutMainClause(sentence.read.sentence, all);
  const bound = firstIn(sentence, told);
  const words = withoutMainVerb(sentence, bound ? withoutMain(sentence, span, told, bound) : told);
  const known =
    bound && reaches(copy, words.start, bound) && isOfKnown(copy, sentence, words, bound)
      ? (eventOf(bound) ?? toldThere(copy, words))
      : toldThere(copy, words);
  const main =
    onDayBefore(copy, sentence, span, known) ??
    mainEnd(copy, sentence, span, words, known) ??
    otherTold(sentence, known, way);
  const [event] = main ?? [];
  if (!main || !event) {
    // "Four years on from the visit his critics are still in prison": up to the day of writing.
    const [from, other] = known ? [known] : (toldOnADay(copy, sentence) ?? []);
    const until = from && !other && way === 'before' && goesOn(copy, sentence, words);
    if (until) return { since: [from] };
    const beside = known && mainDescribed(copy, sentence, span, all, known, way);
    return beside && { told: { events: [known], otherwise: [] }, main: beside, way, words };
  }
  const described = known
    ? { events: [known], otherwise: [] }
    : (describedIn(copy, sentence, words, {
        event,
        way,
        ...actsInIt(copy, sentence, words, event),
      }) ??
      pointedAt(copy, sentence, words, main) ??
      ofAnotherGuest(copy, sentence, words, main, way) ??
      onItsDay(copy, sentence, words, main));
  return described && { told: described, main, way, words };
}

/** "Seven months after the call of 28 July did they find time to talk again, on 14 November": the other of the two. */
function otherTold(
  sentence: BoundSentence,
  known: ContactEvent | undefined,
  way: 'before' | 'after',
): End | undefined {
  const two = twoTold(sentence);
  if (!known || !two?.includes(known)) return undefined;
  const other = two.find((event) => event !== known);
  const [from, to] = way === 'before' ? [known, other] : [other, known];
  return from && to && spanOf(from.when).first < spanOf(to.when).first && other
    ? [other]
    : undefined;
}

/** "Two weeks before receiving Putin on 20 May, Xi walked Trump through the Great Hall": what the main clause describes. */
function mainDescribed(
  copy: Copy,
  sentence: BoundSentence,
  span: SpanRead,
  { end }: Stretch,
  known: ContactEvent,
  way: 'before' | 'after',
): End | undefined {
  const { sentence: read } = sentence.read;
  const opens = end < read.end - 1;
  const words = opens ? { start: end, end: read.end } : { start: read.start, end: span.start };
  const told = sentence.references.some(
    (bound) =>
      (bound.binding.state === 'unsure' || isBoundByOther(sentence, bound)) &&
      bound.reference.modality === 'held' &&
      bound.reference.start >= words.start &&
      bound.reference.end <= words.end,
  );
  const before = way === 'before' ? 'after' : 'before';
  const events = told
    ? describedIn(copy, sentence, words, { event: known, way: before })?.events
    : undefined;
  return events && withinReach(span, known, events);
}

/** "two weeks before receiving Putin, Xi": a participle has the subject of the main clause. */
function actsInIt(
  copy: Copy,
  sentence: BoundSentence,
  { start, end }: Stretch,
  event: ContactEvent,
): Pick<Beside, 'subject'> {
  if (!/^\s\p{Ll}+ing\s/u.test(copy.text.slice(start, end))) return {};
  const read = sentence.read.sentence;
  const main = clauseAt(read, start)?.parent;
  return { subject: actorsIn(copy, sentence, main && subjectOf(read, main), event) };
}

/** "after that first handshake": the contact that the text told before. */
function pointedAt(
  copy: Copy,
  { before }: BoundSentence,
  { start, end }: Stretch,
  main: End,
): Described | undefined {
  const back = /^\s(?:that|this|those|these) [^,]{3,40}$/i.test(copy.text.slice(start, end));
  return back && before && !main.includes(before) ? { events: [before], otherwise: [] } : undefined;
}

/** Behind a name: nothing, or that he had been where the other is. */
const NO_MORE =
  /^(?:[.,;]?$|,| and | or |(?:['’]s?)?(?: (?:plane|jet|aircraft))?(?: had)? (?:been|left|taken off|departed|landed|flown (?:out|in|home)|visited|gone|come|came|sat|stood|was|did|done)(?: (?:it|so|there|the same|likewise|in the same \w+|from there))?[.,;]?$|(?:['’]s?)?(?: (?:own|last|first|state|latest|previous))? (?:visit|trip|stay|stop|turn|appearance|journey|call there)(?: there)?(?:[.,;]?$|,| and ))/;

/** "three months after Starmer": what the one who is named, and no more said of him, had in the same city. */
function ofAnotherGuest(
  copy: Copy,
  { read: { sentence } }: BoundSentence,
  { start, end }: Stretch,
  [main]: End,
  way: 'before' | 'after',
): Described | undefined {
  const name = sentence.mentions.find(({ first }) => {
    const at = sentence.words[first]?.start ?? 0;
    return at >= start && /^\s(?:the |that of )?$/.test(copy.text.slice(start, at));
  });
  const last = name && sentence.words[name.last];
  const person = name && personOf(name);
  const city = main?.place?.city;
  if (!last || !person || !city || main.participants.includes(person)) return undefined;
  if (!NO_MORE.test(copy.text.slice(last.end, end))) return undefined;
  const theirs = copy.record
    .withPerson(person)
    .filter(
      (event) =>
        event.place?.city === city &&
        tookPlace(event) &&
        event.parties.some((party) => main.parties.includes(party)),
    );
  const day = firstDay(main, copy);
  const [event] =
    way === 'before'
      ? theirs.filter((one) => firstDay(one, copy) <= day).slice(-1)
      : theirs.filter((one) => firstDay(one, copy) >= day);
  return event && { events: [event], otherwise: [] };
}

/** "after he had left Charlevoix, where the G7 met on 8 and 9 June": what was on the day that the words tell. */
function onItsDay(
  copy: Copy,
  sentence: BoundSentence,
  words: Stretch,
  main: End,
): Described | undefined {
  const events = contactsWithin(copy, sentence, words)?.filter((event) => !main.includes(event));
  return events && events.length > 0 ? { events, otherwise: [] } : undefined;
}

function firstDay(event: ContactEvent, copy: Copy) {
  return factsOf(event, copy.record).span.first;
}
