/** To which contact of a sentence its dates, places and spans belong. */

import type { Mention } from '../../record/names.js';
import type { ContactRecord } from '../../record/record.js';
import { type Clause, clauseAt } from '../clauses/clauses.js';
import { wholeClauseAt } from '../clauses/extent.js';
import { subjectOf } from '../clauses/subject.js';
import type { SpanRead } from '../dates/intervals.js';
import { doersIn } from '../people/doers.js';
import { isSetting } from '../places/place-senses.js';
import type { PlaceRead } from '../places/places.js';
import type { DateRead, Sentence } from '../reading.js';
import { REMOTE } from '../vocabulary.js';
import type { Attributed } from '../voices/attribution.js';
import { partiesOf } from '../voices/voices.js';
import { endsClause } from './clause-place.js';
import { isOfSaying } from './day-of-telling.js';
import { isDeadline, isInTopic, isMeanwhile, isOfNoun, isOfThing } from './governed.js';
import { ownRelative } from './own-relative.js';
import { reachedFrom, type Scene, type Thing } from './reached.js';
import type { Reference } from './reference.js';
import { isWhereSpokenOf } from './spoken-of.js';

/**
 * Gives each date, place and span to the contact that it is said of: that of its own clause, or of the
 * nearest clause that shares its time and place with it. Where none is reached, it is of something else.
 */
export function attach(
  references: readonly Reference[],
  dates: readonly DateRead[],
  spans: readonly SpanRead[],
  places: readonly PlaceRead[],
  sentence: Sentence,
  attributed: readonly Attributed[],
  record: ContactRecord,
): void {
  const scene = { sentence, references, attributed, places, dates, spans, record };
  const days = dates.filter(
    (date) => !isOfTelling(date, scene) && !isDeadline(date, sentence) && !isOfNoun(date, scene),
  );
  const sites = places.filter(
    (place) =>
      !isWhereTold(place, scene) && !isMeanwhile(place, sentence) && !isOfThing(place, scene),
  );
  share(days, (reference) => reference.dates, scene);
  for (const { dates: told, start } of references) {
    // "came to the weekend from Davos, where he met him on Thursday": the clause has a day of its own.
    const clause = clauseAt(sentence, start);
    if (clause?.joint !== 'placed') continue;
    const isOwn = (date: DateRead) => clauseAt(sentence, date.start) === clause;
    if (told.some(isOwn))
      told.splice(0, told.length, ...told.filter((date) => isOwn(date) || !date.relative));
  }
  share(sites, (reference) => reference.places, scene);
  for (const { places: own, end } of references) {
    const ofTopic = own.filter((place) => isInTopic({ end }, place, sentence));
    for (const place of ofTopic) own.splice(own.indexOf(place), 1);
  }
  for (const span of spans) ownerOfSpan(span, scene)?.spans.push(span);
}

/** Gives out what one contact has one of: first what is plain, then what may be of two, by which of them still wants it. */
function share<T extends Thing>(
  things: readonly T[],
  held: (reference: Reference) => T[],
  scene: Scene,
): void {
  const open: T[] = [];
  for (const thing of things) {
    const owner = plainOwner(thing, scene);
    if (owner) held(owner).push(thing);
    else open.push(thing);
  }
  for (const thing of open) {
    const owner = ownerInDoubt(thing, scene, (reference) => held(reference).length > 0);
    if (owner) held(owner).push(thing);
  }
  for (const reference of scene.references) held(reference).sort((a, b) => a.start - b.start);
}

function plainOwner(thing: Thing, scene: Scene): Reference | undefined {
  const subject = inSubject(thing, scene);
  if (subject) return subject;
  const clause = clauseAt(scene.sentence, thing.start);
  const inside = heldWhere(thing, scene) ?? holderOf(thing, scene);
  if (inside || !clause || clause.joint === 'loose') return inside;
  return nearest(
    clause,
    thing,
    scene,
    isSetting(scene.sentence, lastWordOf(thing, scene.sentence)),
  );
}

/** "The group agreed upon in Rome on 14 January will hold talks": right before the verb it is of the subject. */
function inSubject(
  thing: Thing,
  { sentence, references, dates, places }: Scene,
): Reference | undefined {
  const before = references.findLast(({ end }) => end <= thing.start);
  const behind = references.some(({ start }) => start >= thing.end);
  if (!before || !behind) return undefined;
  const end = Math.max(
    ...[thing, ...dates, ...places]
      .filter(({ start }) => start <= thing.end + NEXT)
      .map((one) => one.end),
  );
  const text = (from: number, to?: number) =>
    sentence.text.slice(from - sentence.start, to === undefined ? undefined : to - sentence.start);
  return IS_TO.test(text(end)) && !/[,;:—]/.test(text(before.end, thing.start))
    ? before
    : undefined;
}

/** "at the White House on 14 January": so near to one another they go together. */
const NEXT = 5;
const IS_TO = /^,? (?:will|would|(?:is|are) (?:to|due to|set to|expected to))\s/;

function lastWordOf({ end }: Thing, { words }: Sentence): number {
  return words.findLastIndex((word) => word.end <= end);
}

/** "flew home from Sochi, where they had met Putin": the contact of the clause that takes the place up. */
function heldWhere(thing: Thing, { sentence, references }: Scene): Reference | undefined {
  const { text, start } = sentence;
  const where = /^,?\s(?=where\b)/.exec(text.slice(thing.end - start));
  const clause = where && clauseAt(sentence, thing.end + where[0].length);
  if (clause?.joint !== 'placed') return undefined;
  // "They met in Penang, where both were guests of a summit": it is theirs first.
  const own = clauseAt(sentence, thing.start);
  if (references.some((one) => one.end <= thing.start && clauseAt(sentence, one.start) === own))
    return undefined;
  return references.find((one) => !one.byPlace && clauseAt(sentence, one.start) === clause);
}

/** Behind a clause that a comma closed, or in another one beside it: of whom the day is not told yet. */
function ownerInDoubt(
  thing: Thing,
  scene: Scene,
  isFull: (reference: Reference) => boolean,
): Reference | undefined {
  const { sentence } = scene;
  const clause = clauseAt(sentence, thing.start);
  if (!clause) return undefined;
  for (const one of clausesMeant(clause, sentence)) {
    const owner = nearest(one, thing, scene, true);
    if (owner && !isFull(owner)) return owner;
    // "A week after they had met, on 18 August, Merz was in Paris": it is his day, and he met nobody.
    if (!owner && clause.behind?.fronted && one === clause.parent && isMeasured(clause.behind))
      return undefined;
  }
  return undefined;
}

/** "two weeks after they had met" */
function isMeasured({ joint, from, opener }: Clause): boolean {
  return joint === 'othertime' && from < opener;
}

/** The clauses of which a loose adverbial may be, the likelier first. */
function clausesMeant(clause: Clause, { words }: Sentence): readonly Clause[] {
  const { behind, parent } = clause;
  if (!behind || !parent) return [clause];
  // "When they spoke again, on 4 February, the trip was", "in the years since they spoke, on 26 April, he has"
  const anchored = behind.joint === 'sametime' || words[behind.opener]?.norm === 'since';
  // "met in Busan, ten days after they had last spoken, on 19 September"
  const measured = !behind.fronted && isMeasured(behind);
  return anchored || measured ? [behind, parent] : [parent, behind];
}

/** "met three weeks after the call": so long after is when they met; at the opening, it is from the call on. */
function ownerOfSpan(span: SpanRead, scene: Scene): Reference | undefined {
  const { sentence } = scene;
  const clause = clauseAt(sentence, span.start);
  const inside = holderOf(span, scene) ?? dayBeside(span, scene);
  if (inside || !clause) return inside;
  const { parent, joint, fronted, from } = clause;
  const opens = sentence.words[from]?.start === span.start;
  const both =
    joint === 'othertime' && parent && opens ? [parent, clause] : clausesMeant(clause, sentence);
  const named = scene.references.find(({ start }) => start >= span.end);
  if (opens && named && modifies(span, named, sentence)) return named;
  for (const one of fronted && opens ? [...both].reverse() : both) {
    const owner = nearest(one, span, scene, true);
    if (owner) return owner;
  }
  return undefined;
}

/** "met in Alaska on 15 August, barely two months ago": of the contact whose day or place it stands beside. */
function dayBeside(span: SpanRead, { references, sentence }: Scene): Reference | undefined {
  return references.find(({ dates, places }) => isBesideOne(span, [...dates, ...places], sentence));
}

/** Whether a span that ends today tells once more, behind a comma, when a day was: "on 15 August, two months ago". */
export function isBesideOne(
  { direction, start }: SpanRead,
  things: readonly Thing[],
  sentence: Sentence,
): boolean {
  const between = (end: number) =>
    sentence.text.slice(end - sentence.start, start - sentence.start);
  return direction === 'ago' && things.some(({ end }) => end < start && JOINS.test(between(end)));
}

/** The contact that is the nearest one to a thing of a clause. */
function nearest(
  clause: Clause,
  thing: Thing,
  scene: Scene,
  loosely: boolean,
): Reference | undefined {
  const reached = reachedFrom(clause, thing, scene, loosely).filter(
    ({ reference }) =>
      !isMovedOn(thing, reference, scene) &&
      !isOfOthers(thing, reference, scene) &&
      !(
        scene.places.includes(thing) &&
        isWhereSpokenOf(thing, reference, scene.sentence, scene.record)
      ),
  );
  const least = Math.min(...reached.map(({ steps }) => steps));
  const near = reached.filter(({ steps }) => steps === least).map(({ reference }) => reference);
  const before = near.filter(({ end }) => end <= thing.start).at(-1);
  const after = near.find(({ start }) => start >= thing.end);
  const { sentence } = scene;
  if (after && modifies(thing, after, sentence) && !(before && isBeside(before, thing, sentence)))
    return after;
  return before ?? after;
}

/** "Their meeting came as the Dutch minister landed in Doha": where others are told to be, in a clause of their own. */
function isOfOthers(
  thing: Thing,
  { start, parties }: Reference,
  { places, sentence, record }: Scene,
): boolean {
  const clause = places.includes(thing) ? wholeClauseAt(sentence, thing.start) : undefined;
  if (!clause || parties.length < 2 || clause === wholeClauseAt(sentence, start)) return false;
  const subject = subjectOf(sentence, clause);
  const isOwn = (mention: Mention) =>
    partiesOf(mention, record).some((party) => parties.includes(party));
  return subject !== undefined && doersIn(sentence, subject, isOwn, true) === 'others';
}

/** "On 8 February he sent a letter, and a day later, in a call, said": the day is the one from which it is counted on. */
function isMovedOn(
  thing: Thing,
  { start, kinds, strict }: Reference,
  { dates, spans, sentence: { text, start: from } }: Scene,
): boolean {
  // "was at Mar-a-Lago, and the next day, by telephone": where somebody was is no place of a call.
  const remote = strict && kinds.length > 0 && kinds.every((kind) => REMOTE.includes(kind));
  return (
    (remote || dates.includes(thing)) &&
    spans.some(
      (span) =>
        thing.end < span.start &&
        span.end <= start &&
        (span.direction === 'after' || span.direction === 'before') &&
        MOVING.test(span.text) &&
        !JOINS.test(text.slice(thing.end - from, span.start - from)),
    )
  );
}

/** "a day later", "four months before": by themselves, and not "later than". */
const MOVING = /\b(?:later|afterwards|earlier|previously|before|(?:next|following) \w+)$/i;
/** "On 8 February, only a day later, they spoke": the length of time is put beside the day. */
const JOINS = /^[\s,]*(?:(?:only|just|some|about|nearly|almost|exactly|or|and so|that is)\s)*$/;

/** "the 30 October meeting", "Monday's call", "the Busan summit": within the contact's own phrase. */
function modifies(thing: Thing, { start }: Reference, { text, start: from }: Sentence): boolean {
  return /^['’]?s?\s*(?:(?!(?:and|but|to|from|with|after|before|since|then)\s)[\w-]+\s){0,3}$/.test(
    text.slice(thing.end - from, start - from),
  );
}

function isBeside({ end }: Reference, thing: Thing, { text, start: from }: Sentence): boolean {
  return /^\s*(?:in|on|at|of|held|,|\s)*$/i.test(text.slice(end - from, thing.start - from));
}

/** The contact within whose own words a thing stands, or within the relative clause that tells of its being held. */
function holderOf(thing: Thing, { sentence, references }: Scene): Reference | undefined {
  return references.find(
    ({ start, end }) =>
      start <= thing.start &&
      (thing.end <= end ||
        (isInRelative(thing, end, sentence) &&
          !references.some((other) => end <= other.start && other.start < thing.start))),
  );
}

/** Whether a thing stands in the relative clause that tells when and where a contact was to be held. */
function isInRelative(thing: Thing, end: number, sentence: Sentence): boolean {
  const { words } = sentence;
  const last = words.findIndex((word) => word.end === end);
  const own = last < 0 ? undefined : ownRelative(sentence, last);
  const [first, until] = [words[own?.told ?? -1], words[own?.to ?? -1]];
  return (
    first !== undefined &&
    until !== undefined &&
    first.start <= thing.start &&
    thing.end <= until.end
  );
}

function isOfTelling(date: DateRead, { sentence, references }: Scene): boolean {
  // "since the October call": the month stands within the contact's own words.
  if (references.some(({ start, end }) => start <= date.start && date.end <= end)) return false;
  // "were still saying on 3 November, when they met": the day of the meeting all the same.
  const behind = sentence.text.slice(date.end - sentence.start);
  return isOfSaying(date, sentence) && !/^,?\s(?:when|as) (?:they|he|she|the|\p{Lu})/u.test(behind);
}

/** "said in Hanoi": where somebody told it, but for "fresh from talks in Hanoi, he said". */
function isWhereTold(place: PlaceRead, { references, attributed, sentence }: Scene): boolean {
  return attributed.some(
    ({ marker, form }) =>
      form !== 'told' &&
      marker.start <= place.start &&
      place.start < marker.end &&
      !references.some((other) => marker.start <= other.start && other.end <= marker.end) &&
      !endsClause(place, marker, references, sentence),
  );
}
