/** People told in the place of those who took part, whether or not a record holds them. */

import { spanOf } from '../../record/calendar.js';
import { joined } from '../../record/dates-in-words.js';
import type { ContactEvent, Person } from '../../record/schema.js';
import { personInCopy } from '../../wording/naming.js';
import { sourced } from '../facts/judge-date.js';
import {
  type BoundReference,
  type BoundSentence,
  type Copy,
  eventOf,
  passage,
} from '../reading.js';
import { theEvent } from '../wording.js';
import { holds, namedOf, type Side, sideOf } from './own-side.js';
import { type PersonTold, peopleTold, rowsOf } from './people-told.js';
import { isPrincipalAt } from './principals.js';
import { gatheringOf } from './strangers-gathering.js';
import { type Part, partOf, tellsWhoFaced } from './taking-part.js';

/** An office below these is held by many, and its holder may have sat there unlisted. */
const LEADING = /^(?:president|prime minister|premier|chancellor|king|emir|crown prince)\b/i;

/** A sentence that tells of one contact more often is no sentence. */
const MANY = 20;

/**
 * "Yoon Suk Yeol welcomed Xi": a person of a side for whom the record has another. Only one who is
 * known to lead, or whom the copy puts at the head of it, can be said not to have been there.
 */
export function judgeStrangers(copy: Copy, given: BoundSentence): void {
  const { sentence: read } = given.read;
  const about = given.about ?? (tellsWhoFaced(read) ? given.before : undefined);
  const sentence: BoundSentence = { ...given, about };
  const told = new Map<ContactEvent, BoundReference[]>();
  for (const bound of sentence.references) {
    const event = isTold(bound, sentence) ? eventOf(bound) : undefined;
    if (event) told.set(event, [...(told.get(event) ?? []).slice(-MANY), bound]);
  }
  // No contact and no day: nobody is told to have been anywhere.
  if (told.size === 0 && !sentence.about && sentence.read.dates.length === 0) return;
  const events = [...told.keys(), ...(told.size === 0 && sentence.about ? [sentence.about] : [])];
  const there = ({ id }: PersonTold) =>
    id !== undefined &&
    events.length > 0 &&
    events.every(({ participants }) => participants.includes(id));
  const people = peopleTold(read, copy.record).filter((person) => !isSource(person, sentence));
  for (const row of rowsOf(read, people)) {
    if (row.every(there)) continue;
    const part = partOf(read, row);
    for (const person of row) {
      for (const [event, bounds] of told) {
        judgePerson(copy, person, part, row, event, bounds, sentence);
        if (part !== undefined && isOutsider(person, row, event))
          flagOutsider(copy, person, event, sentence);
      }
      if (told.size > 0) continue;
      if (about && part !== undefined && isOneTooMany(person, row, about)) {
        flagOutsider(copy, person, about, sentence);
        continue;
      }
      if (part === undefined || /\?\W*$/.test(read.text)) continue;
      judgeAbout(copy, person, part, row, sentence);
      if (isLeading(person) || isOfPair(person, row, copy)) judgeOutsider(copy, person, sentence);
    }
  }
}

/** "the American had placed the call, Yuri Ushakov said": who says so was not therefore in it. */
function isSource({ start, end }: PersonTold, { read: { attributed } }: BoundSentence): boolean {
  return attributed.some(
    ({ marker, form }) => form !== 'told' && marker.start <= start && end <= marker.end,
  );
}

/** Whether a contact is told as held, and on the record. */
function isTold({ reference, binding }: BoundReference, { about }: BoundSentence): boolean {
  return (
    binding.state === 'bound' &&
    binding.by !== 'focus' &&
    binding.event.status === 'held' &&
    reference.modality === 'held' &&
    (!reference.aside || binding.event === about)
  );
}

/** Of whom it is known, or said, that a state is or was in their hands. */
function isLeading({ former, title, id }: PersonTold): boolean {
  return former === true || (id === undefined && title !== undefined && LEADING.test(title));
}

function judgePerson(
  copy: Copy,
  person: PersonTold,
  part: Part | undefined,
  row: readonly PersonTold[],
  event: ContactEvent,
  bounds: readonly BoundReference[],
  sentence: BoundSentence,
): void {
  const side = sideOf(person, event, copy);
  if (side && bounds.some((bound) => isWrong(person, part, row, side, bound, sentence, copy)))
    flagPerson(copy, person, side);
}

/** "Moscow's team under A": told of the contact that the text is about. */
function judgeAbout(
  copy: Copy,
  person: PersonTold,
  part: Part,
  row: readonly PersonTold[],
  sentence: BoundSentence,
): void {
  const { about, references, read } = sentence;
  if (about?.status !== 'held' || references.length > 0) return;
  const side = sideOf(person, about, copy);
  if (!side || namedOf(side, person, read.sentence).length === side.own.length) return;
  const alone = side.own.length === 1;
  const head = part === 'led' && about.partial !== true;
  // "Macron, Scholz and Meloni came from afar", "Motegi and his counterpart, A, talked for a morning"
  const instead =
    alone &&
    ((person.former === true && side.leaders.length === 1 && row.length >= 2) ||
      (about.partial !== true && facesOne(person, row, about)));
  if (head || instead || side.own.some((other) => holds(other, person.title, about)))
    flagPerson(copy, person, side);
}

/** The one of a row, of a state that was not there, where all others make up who was. */
function isOutsider(person: PersonTold, row: readonly PersonTold[], event: ContactEvent): boolean {
  return (
    isOneTooMany(person, row, event) &&
    person.parties.length > 0 &&
    person.parties.every((party) => !event.parties.includes(party))
  );
}

/** One of two who are told of together, the other being known to the record. */
function isOfPair(person: PersonTold, row: readonly PersonTold[], copy: Copy): boolean {
  return (
    row.length === 2 &&
    (person.title !== undefined || person.id !== undefined) &&
    row.some(({ id }) => id !== undefined && id !== person.id && copy.record.people.has(id))
  );
}

/** "Donald Tusk among them", of a gathering at which nobody was for Poland. */
function judgeOutsider(copy: Copy, person: PersonTold, sentence: BoundSentence): void {
  const event = gatheringOf(person, sentence, copy);
  if (event) flagOutsider(copy, person, event, sentence);
}

function flagOutsider(
  copy: Copy,
  person: PersonTold,
  event: ContactEvent,
  sentence: BoundSentence,
): void {
  const named = peopleTold(sentence.read.sentence, copy.record).map(({ id }) => id);
  const other = event.participants.find((id) => !named.includes(id));
  const instead = other === undefined ? undefined : copy.record.people.get(other);
  if (!instead) return;
  copy.verdicts.flag({
    kind: 'who',
    ...passage(copy, person.start, person.end),
    event: event.id,
    record: `The record does not have ${person.name} in ${theEvent(event)}.`,
    ...sourced(event),
    wording: person.name.includes(' ') ? instead.name : instead.family,
  });
}

function isWrong(
  person: PersonTold,
  part: Part | undefined,
  row: readonly PersonTold[],
  side: Side,
  bound: BoundReference,
  sentence: BoundSentence,
  copy: Copy,
): boolean {
  const { event, own, leaders } = side;
  const named = namedOf(side, person, sentence.read.sentence);
  // With all who were there, somebody else may have been there too.
  if (named.length === own.length || !stands(person, bound, sentence)) return false;
  // At the head of a side there is one, and whoever had it is on the record.
  if (part === 'led') return event.partial !== true;
  if (standsIn(person, row, own)) return part !== undefined && event.partial !== true;
  const beside = isPrincipalAt(person.start, person.end, sentence, bound.reference);
  // "von der Leyen and Charles Michel, the president of the European Council": another was that.
  if (named.length > 0)
    return (
      person.former === true &&
      (part !== undefined || beside) &&
      own.some((other) => !named.includes(other) && holds(other, person.title, event))
    );
  if (part === undefined && !beside) return false;
  // "Prime Minister A", where the prime minister on the day was B, who was there.
  if (own.some((other) => holds(other, person.title, event))) return true;
  const alone = own.length === 1;
  // "was joined by Macron, Olaf Scholz and Meloni", where another had led his state there
  if (person.former && alone && leaders.length === 1 && part !== undefined && row.length >= 2)
    return true;
  if (event.partial === true) return false;
  if (person.former || isFormer(person, event, copy))
    return leaders.length === 1 || alone || part !== undefined;
  if (part !== undefined && alone && facesOne(person, row, event)) return true;
  if (part !== undefined && alone && isOneTooMany(person, row, event)) return true;
  if (event.kind === 'talks' || person.id !== undefined) return false;
  // "Macron received King Mohammed", on a day on which he received the minister
  const rank = person.title !== undefined && LEADING.test(person.title);
  if (alone && rank && isOfTwo(event, part ?? (beside ? 'took part' : undefined))) return true;
  if (leaders.length !== 1) return false;
  if (rank) return true;
  return alone && ((beside && person.title === undefined) || isOfTwo(event, part));
}

/** Of a meeting of two leaders, or of their call, a minister told in the place of one is wrong. */
function isOfTwo({ kind, participants }: ContactEvent, part: Part | undefined): boolean {
  return part !== undefined && participants.length === 2 && kind !== 'visit' && kind !== 'summit';
}

/** "A and B shook hands": each for a side of which the record has one. */
function facesOne(person: PersonTold, row: readonly PersonTold[], event: ContactEvent): boolean {
  const [other] = row.filter((each) => each !== person);
  return (
    row.length === 2 &&
    other?.id !== undefined &&
    event.participants.includes(other.id) &&
    !other.parties.some((party) => person.parties.includes(party)) &&
    (person.title !== undefined || person.id !== undefined)
  );
}

/** Of all who were there one is another: "Trump, Netanyahu, Bahrain's minister and Mohammed bin Zayed signed". */
function isOneTooMany(
  person: PersonTold,
  row: readonly PersonTold[],
  { participants }: ContactEvent,
): boolean {
  return (
    row.length >= 3 &&
    row.length === participants.length &&
    row.every(({ id }, at) => row[at] === person || (id !== undefined && participants.includes(id)))
  );
}

/** "A, B and C", where A and B were there for their side, and not C but a third. */
function standsIn(person: PersonTold, row: readonly PersonTold[], own: readonly Person[]): boolean {
  const there = row.filter(({ id }) => own.some((other) => other.id === id));
  const wrong = row.filter(
    (each) => !there.includes(each) && each.parties.some((party) => own[0]?.party === party),
  );
  return (
    own.length >= 2 && wrong.length === 1 && wrong[0] === person && there.length === own.length - 1
  );
}

/** Whether every office that the record has of somebody had ended. */
function isFormer({ id }: PersonTold, event: ContactEvent, copy: Copy): boolean {
  const offices = (id === undefined ? undefined : copy.record.people.get(id))?.offices ?? [];
  const { first } = spanOf(event.when);
  return offices.length > 0 && offices.every(({ to }) => to !== undefined && to < first);
}

/** Between the one who is named and the contact or its day another contact begins here. */
const ANOTHER =
  /[;.]|\b(?:after|before|since|following|while|whereas|because|but|although|though)\b/i;

/** Whether what is told of somebody is told of the contact: in its clause, or with its day. */
function stands(
  { start, end }: PersonTold,
  { reference }: BoundReference,
  { read }: BoundSentence,
): boolean {
  const { text, start: from } = read.sentence;
  const near = [reference, ...reference.dates, ...reference.places];
  return near.some((thing) => {
    if (thing.start <= start && end <= thing.end) return true;
    const between =
      end <= thing.start
        ? text.slice(end - from, thing.start - from)
        : text.slice(thing.end - from, start - from);
    return between.length < 160 && !ANOTHER.test(between.replace(/\b\p{Lu}\.\s?/gu, ''));
  });
}

function flagPerson(copy: Copy, person: PersonTold, { event, own }: Side): void {
  // "King Salman": of one who is told by rank and one name the rank is as wrong.
  const ranked = person.title !== undefined && !person.name.includes(' ');
  const start = ranked ? person.from : person.start;
  const whole = ranked || person.name.includes(' ');
  const names = own.map((other) => (whole ? other.name : other.family));
  copy.verdicts.flag({
    kind: 'who',
    ...passage(copy, start, person.end),
    event: event.id,
    record: `The record has ${joined(own.map(({ id }) => personInCopy(id, event, copy.record)))} in ${theEvent(event)}, not ${person.name}.`,
    ...sourced(event),
    wording: joined(names),
  });
}
