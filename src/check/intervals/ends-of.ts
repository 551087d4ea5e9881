/** The two ends of a span: what words tell of contacts, or that it runs until the day of writing. */

import { clauseAt } from '../../reading/clauses/clauses.js';
import { subjectOf } from '../../reading/clauses/subject.js';
import { NOUNS } from '../../reading/contacts/head-words.js';
import type { SpanRead } from '../../reading/dates/intervals.js';
import type { PlaceRead } from '../../reading/places/places.js';
import type { Sentence } from '../../reading/reading.js';
import { SAYING } from '../../reading/voices/say-words.js';
import type { ContactEvent } from '../../record/schema.js';
import { placeFits } from '../binding/fitting.js';
import { type BoundReference, type BoundSentence, type Copy, eventOf } from '../reading.js';
import { betweenTwo } from './between-two.js';
import { type Described, describedIn, liesOn } from './described.js';
import { type End, isBoundByOther, mainOf, toldNext } from './ends.js';
import { endsByDays } from './ends-by-days.js';
import { endsByPlace } from './ends-by-place.js';
import { endsFromWords } from './ends-from-words.js';
import { toldInItsClause } from './own-clause.js';
import { type EndTold, type Stretch, type ToldInterval, toldInterval } from './told-intervals.js';
import { daysTold, toldBefore } from './told-on-a-day.js';
import { endsWithToday, isOfToday, sinceBefore, sinceWhat } from './until-now.js';

/** Two contacts: the one that some words tell, and on which side of the other it lies. */
export interface TwoEnds {
  told: Described;
  main: End;
  way: 'before' | 'after';
  words: Stretch;
}

/** What a span lies between: two contacts, or one of those given and the day of writing. */
export type Ends = TwoEnds | { since: End };

/** Undefined where it is not sure what a span lies between. */
export function endsOf(copy: Copy, sentence: BoundSentence, span: SpanRead): Ends | undefined {
  const { sentence: read } = sentence.read;
  if (isDeadline(read, span) || isOfWords(read, span) || isOfThing(read, span)) return undefined;
  if (isOfState(sentence, span)) return undefined;
  const between = betweenTwo(copy, sentence, span);
  if (between) return twoEnds(sentence, [between[0]], [between[1]]);
  const told = withoutNext(sentence, span, toldInterval(sentence.read.sentence, span));
  if (!told) return undefined;
  if (told.later === 'written') return since(sinceWhat(copy, sentence, span, told.earlier));
  if (typeof told.earlier === 'object')
    return (
      endsFromWords(copy, sentence, span, told.earlier, 'before') ??
      endsByPlace(copy, sentence, told.earlier, 'before')
    );
  if (typeof told.later === 'object')
    return (
      endsFromWords(copy, sentence, span, told.later, 'after') ??
      endsByPlace(copy, sentence, told.later, 'after')
    );
  const days = endsByDays(copy, sentence, span);
  if (days) return twoEnds(sentence, days.earlier, days.later);
  const way = told.later === 'beside' ? 'after' : 'before';
  const beside = toldInItsClause(copy, sentence, span, way);
  if (beside === 'open') return undefined;
  return beside
    ? { ...beside, way }
    : (endsBeside(copy, sentence, span, told) ?? sinceFirst(copy, sentence, span));
}

/** "The call came seven months after the first": of which the text may have told nothing. */
function sinceFirst(copy: Copy, sentence: BoundSentence, span: SpanRead): Ends | undefined {
  const first = /^\s(?:the|their) first(?: one)?(?=[,.;:]|$)/.exec(copy.text.slice(span.end));
  return first && span.direction === 'after'
    ? endsFromWords(
        copy,
        sentence,
        span,
        { start: span.end, end: span.end + first[0].length },
        'before',
      )
    : undefined;
}

/** "a year after Woodside and two years after Bali": the words of an end go no further than to the next span. */
function withoutNext(
  { read: { spans } }: BoundSentence,
  span: SpanRead,
  told: ToldInterval | undefined,
): ToldInterval | undefined {
  const cut = (end: EndTold): EndTold => {
    if (typeof end !== 'object') return end;
    const next = spans.find(
      ({ start, direction }) =>
        start > span.end &&
        start < end.end &&
        start > end.start &&
        /^(?:before|after)$/.test(direction),
    );
    return next ? { start: end.start, end: next.start } : end;
  };
  return told && { earlier: cut(told.earlier), later: cut(told.later) };
}

/** "Araghchi, who four days earlier had said that nothing had come": when something was said. */
function isOfWords({ words }: Sentence, { end, direction }: SpanRead): boolean {
  if (!/^(?:before|after|ago)$/.test(direction)) return false;
  const behind = words.filter(({ start }) => start >= end).slice(0, 2);
  const verb = behind.find(({ norm }) => !/^(?:had|has|have)$/.test(norm));
  return verb !== undefined && verb.before === ' ' && SAYING.has(verb.norm);
}

/** "an order placed two months earlier", "the tariffs, imposed a year before": when that was done. */
function isOfThing({ words }: Sentence, { start, direction }: SpanRead): boolean {
  if (direction !== 'before') return false;
  const at = words.findIndex((word) => word.start >= start) - 1;
  const [noun, done] = [words[at - 1], words[at]];
  return (
    noun !== undefined &&
    done !== undefined &&
    /^\p{Ll}{3,}ed$/u.test(done.text) &&
    !OF_CONTACTS.test(done.norm) &&
    /^,?\s$/.test(done.before) &&
    (done.before.startsWith(',') || /^\p{Ll}{3,}s?$/u.test(noun.text)) &&
    !NO_NOUN.test(noun.norm) &&
    !NOUNS.has(noun.norm)
  );
}

/** "eight days since the summit was still a date to be fixed", "a week after the visit was announced": when it was so. */
function isOfState({ read: { sentence }, references }: BoundSentence, { end }: SpanRead): boolean {
  const { words } = sentence;
  const from = words.findIndex(({ start }) => start >= end);
  const clause = words[from] && clauseAt(sentence, words[from].start);
  const subject = clause && subjectOf(sentence, clause);
  if (clause?.verb === undefined || subject?.from !== from) return false;
  // "months after that call, and the emir was thanked": that is said of somebody else.
  if (words.slice(from + 1, clause.verb + 1).some(({ before }) => /[,;]/.test(before)))
    return false;
  const within = { start: words[from]?.start ?? end, end: words[subject.to]?.end ?? end };
  const behind = words.slice(clause.verb, clause.verb + 4).map(({ norm }) => norm);
  return (
    /^(?:was|were|is|are|been)$/.test(
      behind.find((norm) => !/^(?:had|has|have)$/.test(norm)) ?? '',
    ) &&
    !behind.some((norm) => HELD.test(norm)) &&
    references.some(({ reference: { start } }) => start >= within.start && start < within.end)
  );
}

const HELD = /^(?:held|hosted|convened|staged|opened|ended|concluded|over|done|there|in|at)$/;

/** What is done in a contact or with it, and verbs that need no object. */
const OF_CONTACTS =
  /^(?:agreed|reached|signed|sealed|concluded|started|launched|hosted|convened|staged|talked|called|phoned|telephoned|visited|received|welcomed|attended|joined|opened|arranged|ended|followed|started|resumed|shared|faced|gathered|arrived|landed|travelled|traveled|discussed|pledged|promised|asked|invited|urged|warned|happened|occurred|used|served|dined|lunched|parted|walked|embraced|posed|settled)$/;
const NO_NOUN =
  /^(?:and|but|who|which|that|had|has|have|was|were|been|being|be|is|are|got|not|also|then|first|last|both|they|she|(?:\p{L}+ly))$/u;

/** "agreed to reopen embassies within two months": until when a thing is to be done. */
function isDeadline({ start, text }: Sentence, span: SpanRead): boolean {
  return (
    (span.direction === 'within' || span.direction === 'in') &&
    TO_BE_DONE.test(text.slice(0, span.start - start))
  );
}

const TO_BE_DONE =
  /\b(?:to|will|would|must|should|shall|can|could)\s(?!(?:the|an?|his|her|its|their|have)\b)\p{Ll}+(?:\s[^\s,;:]+){0,8}\s$/u;

function since(from: End | undefined): Ends | undefined {
  return from && { since: from };
}

function twoEnds({ read: { sentence } }: BoundSentence, earlier: End, later: End): TwoEnds {
  return { told: { events: earlier, otherwise: [] }, main: later, way: 'before', words: sentence };
}

/** "had last faced one another in Islamabad three weeks before. On Sunday …": the next sentence tells the other. */
const LAST = /\bhad\b[^.;]*\b(?:last|previously)\b/i;

/** "A month later THEY MET", "they had last met THREE MONTHS BEFORE": one end beside the span, the other told before. */
function endsBeside(
  copy: Copy,
  sentence: BoundSentence,
  span: SpanRead,
  { later }: ToldInterval,
): Ends | undefined {
  const { references } = sentence;
  const owner = references.find(
    ({ reference: { spans, start, end } }) =>
      spans.includes(span) || (start <= span.start && span.end <= end),
  );
  const previous = references.filter(({ reference }) => reference.end <= span.start).at(-1);
  const other =
    owner ?? previous ?? references.find(({ reference }) => reference.start >= span.end);
  // "He rang him on Monday, and three days later a ship is on its way": that is how stories are told.
  const isTale = other !== undefined && !/\bon$/.test(span.text);
  const today = !isTale && (isOfToday(copy, sentence, span) || endsWithToday(copy, sentence, span));
  if ((!other || other === previous || other === owner) && later === 'beside' && today)
    return since(other ? sinceToldHere(sentence) : sinceBefore(copy, sentence, span));
  const event = other && eventOf(other);
  const main = other && mainOf(sentence, other, event);
  if (event && main && (isOvertaken(copy, sentence, main) || isOfOthers(copy, span, event, main)))
    return undefined;
  const next = LAST.test(copy.text.slice(sentence.read.sentence.start, span.start))
    ? toldNext(copy, sentence, event)
    : undefined;
  const before = main ? [main] : (toldBefore(copy, sentence) ?? (next && [next]));
  const places = sentence.read.places.filter(
    (place) => place.known && !place.isCountry && !isOfOther(sentence, place, event),
  );
  const there = places.every((place) => event && placeFits(place, event, copy.record) === true);
  if (event && before && !before.includes(event) && there)
    return later === 'beside'
      ? twoEnds(sentence, before, [event])
      : twoEnds(sentence, [event], before);
  // "had last seen him a month before, in Hamburg": what was bound was elsewhere, and is the other end.
  const known =
    sentence.before ?? (there && !(other && isBoundByOther(sentence, other)) ? undefined : event);
  if (!known || (event && event !== known)) return undefined;
  const words = clauseOf(sentence, span, other);
  const way = later === 'beside' ? 'after' : 'before';
  const told = describedIn(copy, sentence, words, { event: known, way });
  return told && { told, main: [known], way, words };
}

/** The one contact that a sentence tells, by a day or a place of its own. */
function sinceToldHere({ references }: BoundSentence): End | undefined {
  const [bound, another] = references;
  const own =
    bound?.binding.state === 'bound' &&
    bound.reference.modality === 'held' &&
    bound.reference.dates.some(({ precision, year }) => precision === 'day' || year);
  const event = own && !another ? eventOf(bound) : undefined;
  return event && [event];
}

/** "met in Woodside, having met in Nusa Dua a year earlier": where another contact of the sentence was. */
function isOfOther(
  { references }: BoundSentence,
  place: PlaceRead,
  event: ContactEvent | undefined,
): boolean {
  const owners = references.filter(({ reference }) => reference.places.includes(place));
  return owners.length > 0 && owners.every((bound) => ![undefined, event].includes(eventOf(bound)));
}

/** "ten weeks after the first": of the same two, and not of whom else the text told last. */
function isOfOthers(
  copy: Copy,
  { end }: SpanRead,
  { parties }: ContactEvent,
  before: ContactEvent,
): boolean {
  return (
    /^\s(?:the|its|their) (?:first|former|second|third|previous|last|earlier) ?(?:one)?(?=[,.;:]|$)/.test(
      copy.text.slice(end, end + 30),
    ) && before.parties.filter((party) => parties.includes(party)).length < 2
  );
}

/** "Their next meeting, on 22 January, both called good. A day later": since the contact the text has told another day. */
function isOvertaken(copy: Copy, sentence: BoundSentence, before: ContactEvent): boolean {
  for (let at = copy.sentences.indexOf(sentence) - 1; at >= 0; at -= 1) {
    const previous = copy.sentences[at];
    if (!previous || previous.references.some((bound) => eventOf(bound) === before)) return false;
    // A contact that was bound is weighed among those told shortly before.
    const known = previous.references.flatMap((bound) =>
      eventOf(bound) === undefined ? [] : bound.reference.dates,
    );
    const open = daysTold(previous).filter((date) => !date.relative && !known.includes(date));
    if (open.some((date) => !liesOn(date, before, copy))) return true;
  }
  return false;
}

/** The clause in which a span stands, where the contact beside it is told in another one; else the sentence. */
function clauseOf(
  { read: { sentence } }: BoundSentence,
  span: SpanRead,
  owner: BoundReference | undefined,
): Stretch {
  const before = sentence.text.slice(0, span.start - sentence.start);
  const behind = sentence.text.slice(span.end - sentence.start);
  const opens = Math.max(
    before.lastIndexOf(';'),
    before.lastIndexOf(' — '),
    before.lastIndexOf(': '),
  );
  const closes = behind.search(/;| — /);
  const clause = {
    start: sentence.start + Math.max(0, opens + 1),
    end: closes < 0 ? sentence.end : span.end + closes,
  };
  const apart =
    owner && (owner.reference.end <= clause.start || owner.reference.start >= clause.end);
  return apart ? clause : { start: sentence.start, end: sentence.end };
}
