/** From which contact a span runs that ends on the day of writing. */

import { wholeClauseAt } from '../../reading/clauses/extent.js';
import type { SpanRead } from '../../reading/dates/intervals.js';
import { personOf } from '../../reading/voices/voices.js';
import { daysBetween } from '../../record/calendar.js';
import type { ContactEvent } from '../../record/schema.js';
import { tookPlace } from '../../record/standing.js';
import { GATHERING } from '../binding/candidates.js';
import { placeFits } from '../binding/fitting.js';
import { claimOf } from '../claims/likeness/claim.js';
import { matchesOf } from '../claims/likeness/match.js';
import { type Clause, clausesOf } from '../clauses.js';
import { factsOf } from '../event-facts.js';
import { IN_PERSON, REMOTE } from '../order/coming-together.js';
import { type BoundReference, type BoundSentence, type Copy, eventOf } from '../reading.js';
import { BY_PHONE, BY_SCREEN, OCCASION, PRESENCE } from './described.js';
import type { End } from './ends.js';
import { kindest } from './fairness.js';
import type { EndTold, Stretch } from './told-intervals.js';
import { isOfNow } from './until-now-words.js';

/** Since any contact that the text has told of; unless it is as long ago as another day that it tells. */
export function sinceBefore(copy: Copy, sentence: BoundSentence, span: SpanRead): End | undefined {
  const told = copy.sentences.slice(0, copy.sentences.indexOf(sentence));
  const days = told.flatMap(({ read }) => read.dates.flatMap(({ spans }) => spans));
  const now = { first: copy.written, last: copy.written };
  if (!sentence.before || days.some((day) => kindest(span, day, now) !== 'wrong')) return undefined;
  const events = told.flatMap(({ references }) => references.map(eventOf));
  return [sentence.before, ...events.filter((event) => event !== undefined)];
}

/** "Five years on, loudspeakers blare across it again", ", and a year on nothing has come of it": a clause that the span opens, of what is so now. */
export function isOfToday(
  copy: Copy,
  { read: { sentence } }: BoundSentence,
  span: SpanRead,
): boolean {
  const behind = sentence.text.slice(span.end - sentence.start);
  return (
    copy.dated &&
    /(?:^\W*|[,;—–]\s)(?:(?:and|but|now|just|some)\s)?$/i.test(
      sentence.text.slice(0, span.start - sentence.start),
    ) &&
    isOfNow(behind) &&
    !TO_COME.test(behind)
  );
}

/** "The airmen still talk of the summit of 15 August, four months on.": what the sentence told is so now. */
export function endsWithToday(
  copy: Copy,
  { read: { sentence } }: BoundSentence,
  span: SpanRead,
): boolean {
  const before = sentence.text.slice(0, span.start - sentence.start);
  const rest = sentence.text.slice(span.end - sentence.start);
  return copy.dated && isOfNow(before) && !/\p{L}/u.test(rest);
}

/** "Two weeks later his envoys are due in Geneva" */
const TO_COME =
  /\b(?:will|shall|(?:is|are) (?:\p{L}+ )?(?:due|expected|scheduled|planned|booked|set|likely|supposed|to)|plans?|intends?|hopes?)\b/iu;

/** "That was three years ago": of what was told before. */
const THAT_WAS =
  /(?:^(?:that|this|it|all that|which) (?:was|is|lies|happened|took place)|[,;—–]\s(?:but|and|yet|though)\s(?:that|this|it) is)\s(?:(?:just|only|now|already|all|of|a|good|barely|merely|still|even|back|not)\s){0,2}$/i;

/** A span that runs to the day of writing. */
export function sinceWhat(
  copy: Copy,
  sentence: BoundSentence,
  span: SpanRead,
  from: EndTold,
): End | undefined {
  const { before } = sentence;
  const { start } = sentence.read.sentence;
  const ofBefore =
    from === 'beside' &&
    THAT_WAS.test(copy.text.slice(start, span.start)) &&
    !/^\s(?:that|when)\b/.test(copy.text.slice(span.end));
  if (ofBefore || from === 'before') {
    const past = ofBefore ? toldLast(copy, sentence) : undefined;
    return past ?? (before && [before]);
  }
  if (from === 'beside') {
    const within = ({ reference }: BoundReference) =>
      reference.start <= span.start && span.end <= reference.end;
    const has = sentence.references.find(({ reference }) => reference.spans.includes(span));
    const open = has?.binding.state !== 'bound' || has.binding.by === 'focus';
    // "The warmest of the meetings was the one a year ago, at Filoli": the one in whose words it stands.
    const owner = (open ? sentence.references.find(within) : undefined) ?? has;
    const event = owner && eventOf(owner);
    const sure =
      owner?.binding.state === 'bound' &&
      (owner.binding.by !== 'focus' || isPointedOut(copy, sentence, owner)) &&
      owner.reference.modality === 'held' &&
      !isDatedByAnother(sentence, owner, event);
    if (event && sure) return [event];
    return owner ? undefined : presenceTold(copy, sentence, span);
  }
  // Of the one contact that the sentence tells; a deed that was bound to none is none.
  const [event, another] = [
    ...new Set(
      sentence.references
        .filter((it) => !it.reference.implied || eventOf(it) !== undefined)
        // "the anniversary that he came for is 25 years old": a journey is told, and no contact that is old.
        .map((it) => (from === 'main' && it.reference.implied ? undefined : eventOf(it))),
    ),
  ];
  if (another) return undefined;
  return event ? [event] : typeof from === 'object' ? ofTwoNamed(copy, sentence, from) : undefined;
}

/** "Two months ago Erdoğan was in the Oval Office, asking for jets": what he had there, as what he did there shows. */
function presenceTold(copy: Copy, { read }: BoundSentence, span: SpanRead): End | undefined {
  const { sentence } = read;
  const clause = wholeClauseAt(sentence, span.start);
  const inClause = ({ start }: { start: number }) => wholeClauseAt(sentence, start) === clause;
  const places = read.places.filter((place) => place.known && !place.isCountry && inClause(place));
  const people = sentence.mentions
    .filter(({ first }) => inClause(sentence.words[first] ?? sentence))
    .map(personOf)
    .filter((id) => id !== undefined);
  const [person] = people;
  if (person === undefined || places.length === 0 || read.references.length > 0) return undefined;
  const there = copy.record
    .withPerson(person)
    .filter(
      (event) =>
        isBefore(copy, event) &&
        people.every((id) => event.participants.includes(id)) &&
        places.every((place) => placeFits(place, event, copy.record) === true) &&
        clausesOf(sentence).some((clause) => isToldOf(clause, event, copy)),
    );
  const now = copy.written;
  const near = there.filter((event) => {
    const away = 1 + daysBetween(factsOf(event, copy.record).span.last, now);
    return away <= SLIP * span.days && away * SLIP >= span.days;
  });
  return near.length > 0 ? near : undefined;
}

/** So many times as long ago as it was nobody makes it by mistake. */
const SLIP = 4;

/** Who was there and where is known: so much of what was said there shows that it was then. */
const SHOWN = { score: 0.4, weight: 0.8 };

function isToldOf({ words, mentions }: Clause, event: ContactEvent, { record }: Copy): boolean {
  const [best] = matchesOf(claimOf(words, mentions, event, record), event, record);
  return best !== undefined && best.score >= SHOWN.score && best.weight >= SHOWN.weight;
}

/** "It is three months since Takaichi had Lee over in the old capital": what the two who are named had, by its means. */
function ofTwoNamed(
  copy: Copy,
  { read: { sentence, places } }: BoundSentence,
  { start, end }: Stretch,
): End | undefined {
  const text = copy.text.slice(start, end);
  const inside = (thing: Stretch) => thing.start >= start && thing.end <= end;
  const people = sentence.mentions
    .filter(({ first }) => inside(sentence.words[first] ?? sentence))
    .map(personOf)
    .filter((id) => id !== undefined);
  const parties = [...new Set(people.flatMap((id) => copy.record.people.get(id)?.party ?? []))];
  if (parties.length !== 2) return undefined;
  const remote = BY_PHONE.test(text) || BY_SCREEN.test(text);
  const kinds = remote
    ? REMOTE
    : PRESENCE.test(text) || OCCASION.test(text)
      ? [...IN_PERSON, 'talks' as const]
      : undefined;
  const theirs = copy.record
    .between(parties)
    .filter(
      (event) =>
        kinds?.includes(event.kind) === true &&
        event.parties.length < GATHERING &&
        isBefore(copy, event) &&
        people.every((id) => event.participants.includes(id)) &&
        places.filter(inside).every((place) => placeFits(place, event, copy.record) !== false),
    );
  return theirs.length > 0 ? theirs : undefined;
}

function isBefore({ record, written }: Copy, event: ContactEvent): boolean {
  return tookPlace(event) && factsOf(event, record).span.last <= written;
}

/** "since their meeting in Bali. That was a year ago": what the sentence before tells as held, where it tells of contacts or of a day. */
function toldLast(copy: Copy, sentence: BoundSentence): End | undefined {
  const previous = copy.sentences[copy.sentences.indexOf(sentence) - 1];
  const told = previous?.references
    .map(eventOf)
    .filter((event) => event !== undefined)
    .filter((event) => tookPlace(event) && factsOf(event, copy.record).span.first < copy.written);
  return told?.length || previous?.read.dates.length ? [...new Set(told)] : undefined;
}

/** "in that call three weeks ago", "the meeting, a year ago,": the only one that the text has told so far. */
function isPointedOut(copy: Copy, sentence: BoundSentence, bound: BoundReference): boolean {
  const { definite, other, latest, people } = bound.reference;
  // "with Trump's letter to Khamenei": of somebody else.
  const theirs = people.every((id) => eventOf(bound)?.participants.includes(id));
  if (!definite || other || latest || !theirs) return false;
  const told = copy.sentences
    .slice(0, copy.sentences.indexOf(sentence))
    .flatMap(({ references }) => references.map(eventOf));
  return new Set(told.filter((event) => event !== undefined)).size === 1;
}

/** "last spoke five months ago, and rang him again on 16 November": the contact on that day is the other one. */
function isDatedByAnother(
  { references }: BoundSentence,
  owner: BoundReference,
  event: ContactEvent | undefined,
): boolean {
  const hasDay = ({ reference }: BoundReference) =>
    reference.dates.some(({ precision }) => precision === 'day');
  return (
    !hasDay(owner) &&
    references.some((other) => other !== owner && hasDay(other) && eventOf(other) === event)
  );
}
