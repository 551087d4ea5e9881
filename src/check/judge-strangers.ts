/** People told in the place of those who took part, whether or not a record holds them. */

import type { Sentence } from '../reading/reading.js';
import { spanOf } from '../record/calendar.js';
import { joined } from '../record/dates-in-words.js';
import type { ContactEvent, Person } from '../record/schema.js';
import { wordsOf } from '../record/words.js';
import { officeHeld, personInCopy } from '../wording/naming.js';
import { sourced } from './judge-date.js';
import { sameOffice } from './offices.js';
import { type PersonTold, peopleTold, rowsOf } from './people-told.js';
import { isPrincipalAt, oneLeader } from './principals.js';
import {
  type BoundReference,
  type BoundSentence,
  type Copy,
  eventOf,
  flag,
  passage,
} from './reading.js';
import { contactOf, gatheringOf } from './strangers-contact.js';
import { type Part, partOf } from './taking-part.js';
import { theEvent } from './wording.js';

/** An office below these is held by many, and its holder may have sat there unlisted. */
const LEADING = /^(?:president|prime minister|premier|chancellor|king|emir|crown prince)\b/i;

/** A sentence that tells of one contact more often is no sentence. */
const MANY = 20;

/** What the copy and the record say of one side of an event. */
interface Side {
  event: ContactEvent;
  /** Who was there for it. */
  own: readonly Person[];
  /** Of them those who led it. */
  leaders: readonly Person[];
}

/**
 * "Yoon Suk Yeol welcomed Xi": a person of a side for whom the record has another. Only one who is
 * known to lead, or whom the copy puts at the head of it, can be said not to have been there.
 */
export function judgeStrangers(copy: Copy, sentence: BoundSentence): void {
  const { sentence: read } = sentence.read;
  const people = peopleTold(read, copy.record);
  const told = new Map<ContactEvent, BoundReference[]>();
  for (const bound of sentence.references) {
    const event = isTold(bound, sentence) ? eventOf(bound) : undefined;
    if (event) told.set(event, [...(told.get(event) ?? []).slice(-MANY), bound]);
  }
  for (const row of rowsOf(read, people)) {
    const part = partOf(read, row);
    for (const person of row) {
      for (const [event, bounds] of told)
        judgePerson(copy, person, part, row, event, bounds, sentence);
      if (told.size > 0) continue;
      if (part === undefined || !isLeading(person) || /\?\W*$/.test(read.text)) continue;
      const bound = contactOf(person, sentence, copy);
      const event = bound && eventOf(bound);
      if (event) judgePerson(copy, person, part, row, event, [bound], sentence);
      else judgeOutsider(copy, person, sentence);
    }
  }
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

/** "Donald Tusk among them", of a gathering at which nobody was for Poland. */
function judgeOutsider(copy: Copy, person: PersonTold, sentence: BoundSentence): void {
  const event = gatheringOf(person, sentence, copy);
  if (!event) return;
  const named = peopleTold(sentence.read.sentence, copy.record).map(({ id }) => id);
  const other = event.participants.find((id) => !named.includes(id));
  const instead = other === undefined ? undefined : copy.record.people.get(other);
  if (!instead) return;
  flag(copy, {
    kind: 'who',
    ...passage(copy, person.start, person.end),
    event: event.id,
    record: `The record does not have ${person.name} in ${theEvent(event)}.`,
    ...sourced(event),
    wording: person.name.includes(' ') ? instead.name : instead.family,
  });
}

/** The side that somebody would be on who is not among those who were there for it. */
function sideOf(person: PersonTold, event: ContactEvent, copy: Copy): Side | undefined {
  if (person.id !== undefined && event.participants.includes(person.id)) return undefined;
  const parties = person.parties.filter((party) => event.parties.includes(party));
  const [party] = parties;
  if (party === undefined || parties.length > 1) return undefined;
  const own = event.participants
    .map((id) => copy.record.people.get(id))
    .filter((other) => other?.party === party)
    .filter((other) => other !== undefined);
  if (own.length === 0 || own.some((other) => isSpelling(person, other))) return undefined;
  return { event, own, leaders: own.filter(({ id }) => oneLeader(id, event, copy)) };
}

/** Those of a side who were there and whom the sentence names, elsewhere than in somebody's own introduction. */
function namedOf({ own }: Side, { from, to }: PersonTold, sentence: Sentence): Person[] {
  const { words, mentions } = sentence;
  const ids = mentions
    .filter(({ first, last }) => {
      const [start, end] = [words[first]?.start ?? 0, words[last]?.end ?? 0];
      return end <= from || to <= start;
    })
    .flatMap(({ senses }) => senses.filter(({ kind }) => kind === 'person').map(({ id }) => id));
  return own.filter(({ id }) => ids.includes(id));
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
  if (named.length > 0) return false;
  const beside = isPrincipalAt(person.start, person.end, sentence, bound.reference);
  if (part === undefined && !beside) return false;
  // "Prime Minister A", where the prime minister on the day was B, who was there.
  if (own.some((other) => holds(other, person.title, event))) return true;
  if (event.partial === true) return false;
  const alone = own.length === 1;
  if (person.former || isFormer(person, event, copy))
    return leaders.length === 1 || alone || part !== undefined;
  if (event.kind === 'talks' || leaders.length !== 1 || person.id !== undefined) return false;
  if (person.title !== undefined && LEADING.test(person.title)) return true;
  return alone && ((beside && person.title === undefined) || isOfTwo(event, part));
}

/** Whether somebody held on the day the office that the copy gives to another. */
function holds(person: Person, title: string | undefined, event: ContactEvent): boolean {
  const office = officeHeld(person, spanOf(event.when));
  return title !== undefined && office !== undefined && sameOffice(title, office.title);
}

/** Of a meeting of two leaders, or of their call, a minister told in the place of one is wrong. */
function isOfTwo({ kind, participants }: ContactEvent, part: Part | undefined): boolean {
  return part !== undefined && participants.length === 2 && kind !== 'visit' && kind !== 'summit';
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
  const names = own.map((other) => (person.name.includes(' ') ? other.name : other.family));
  flag(copy, {
    kind: 'who',
    ...passage(copy, person.start, person.end),
    event: event.id,
    record: `The record has ${joined(own.map(({ id }) => personInCopy(id, event, copy.record)))} in ${theEvent(event)}, not ${person.name}.`,
    ...sourced(event),
    wording: joined(names),
  });
}

/** Parts of names that tell nobody from another. */
const PARTICLES =
  /^(?:al|el|bin|ibn|abu|von|van|der|den|de|da|dos|del|la|le|sheikh|king|prince|crown|queen)$/;

/** Another spelling of the one who was there is no other person; one of the same family is. */
function isSpelling(person: PersonTold, { name, family, aliases }: Person): boolean {
  const own = partsOf(person.name);
  const full = [name, ...aliases].map(partsOf).filter((parts) => parts.length > 1);
  const house = [family, ...aliases.filter((alias) => !alias.includes(' '))].flatMap(partsOf);
  const shares = house.some((part) => own.some((each) => each.slice(0, 4) === part.slice(0, 4)));
  if (own.length < 2 || full.length === 0)
    return shares || full.some((parts) => own.some((each) => parts.includes(each)));
  const initials = (parts: readonly string[]) => parts.map((part) => part.charAt(0));
  const given = full.some((parts) => initials(parts).includes(own[0]?.charAt(0) ?? ''));
  const alike = full.some(
    (parts) =>
      parts[0]?.slice(0, 4) === own[0]?.slice(0, 4) &&
      parts.at(-1)?.charAt(0) === own.at(-1)?.charAt(0),
  );
  return (shares && given) || alike;
}

function partsOf(name: string): string[] {
  return wordsOf(name)
    .map(({ norm }) => norm)
    .filter((norm) => !PARTICLES.test(norm));
}
