/** People told in the place of those who took part, whether or not a record holds them. */

import type { Reference } from '../../reading/contacts/references.js';
import { isHeadOffice } from '../../reading/people/role-words.js';
import type { Attributed } from '../../reading/voices/attribution.js';
import { personOf } from '../../reading/voices/voices.js';
import { joined } from '../../record/dates-in-words.js';
import type { ContactEvent } from '../../record/schema.js';
import { personInCopy } from '../../wording/naming.js';
import { dateFits } from '../binding/fitting.js';
import { sourced } from '../facts/judge-date.js';
import {
  type BoundReference,
  type BoundSentence,
  type Copy,
  eventOf,
  passage,
} from '../reading.js';
import { theEvent } from '../wording.js';
import {
  facesOne,
  isBesideOwn,
  isInstead,
  isOneTooMany,
  isParty,
  partnerIn,
  type Told,
} from './instead.js';
import { holds, namedOf, ofRemaining, type Side, sideOf } from './own-side.js';
import { type PersonTold, peopleTold, rowsOf } from './people-told.js';
import { gatheringOf } from './strangers-gathering.js';
import { type Part, partOf, tellsWhoFaced } from './taking-part.js';

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
  const meant = pointedAtIn(sentence, copy);
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
      if (/\?\W*$/.test(read.text)) continue;
      for (const [event, reference] of meant)
        judgeAbout(
          copy,
          { person, row, part: part ?? partnerIn(row, reference, read) },
          event,
          reference,
          sentence,
        );
      if (part === undefined) continue;
      if (isLeading(person) || isOfPair(person, row, copy)) judgeOutsider(copy, person, sentence);
    }
  }
}

/** "the American had placed the call, Yuri Ushakov said": who says so was not therefore in it. */
function isSource(
  { start, end, parties }: PersonTold,
  { read: { attributed }, references }: BoundSentence,
): boolean {
  // "After the talks between A and B of Egypt Ankara announced": B announces nothing.
  const ofOther = (named: readonly string[]) =>
    named.length > 0 && parties.length > 0 && !parties.some((party) => named.includes(party));
  // "A and B sat opposite C, who said": of A and B it is told what they did.
  const holdsContact = ({ marker }: Attributed) =>
    references.some(
      ({ reference }) => marker.start < reference.start && reference.end < marker.end,
    );
  return attributed.some(
    (each) =>
      each.form !== 'told' &&
      each.marker.start <= start &&
      end <= each.marker.end &&
      !ofOther(each.voice.parties) &&
      !holdsContact(each),
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

/** The contact that a sentence goes on telling of: by a word that points at it, or by none. */
function pointedAtIn(
  { about, references, read }: BoundSentence,
  copy: Copy,
): [ContactEvent, Reference | undefined][] {
  // "In November the ministers talked": of another day it is another contact.
  const fits = (event: ContactEvent) =>
    event.status === 'held' &&
    read.dates.every((date) => dateFits(date, event, { modality: 'held' }, copy.record));
  if (references.length === 0) return about && fits(about) ? [[about, undefined]] : [];
  const [bound, ...others] = references;
  const event = bound && others.length === 0 ? eventOf(bound) : undefined;
  return bound &&
    event &&
    fits(event) &&
    bound.reference.modality === 'held' &&
    !bound.reference.aside
    ? [[event, bound.reference]]
    : [];
}

/** Of whom it is known, or said, that a state is or was in their hands. */
function isLeading(person: PersonTold): boolean {
  return person.former === true || (person.id === undefined && isHeadOffice(person.title));
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
  const people = peopleTold(sentence.read.sentence, copy.record);
  const side = sideOf(ofRemaining(person, people, event), event, copy);
  if (
    side &&
    bounds.some(
      (bound) =>
        stands(person, bound, sentence) &&
        isInstead({ person, row, part }, side, bound.reference, sentence, copy),
    )
  )
    flagPerson(copy, person, side);
}

/** "Moscow's team under A": told of the contact that the text is about. */
function judgeAbout(
  copy: Copy,
  told: Told,
  event: ContactEvent,
  reference: Reference | undefined,
  sentence: BoundSentence,
): void {
  const { person, part, row } = told;
  const people = peopleTold(sentence.read.sentence, copy.record);
  const side = part && sideOf(ofRemaining(person, people, event), event, copy);
  if (!side || namedOf(side, person, sentence.read.sentence).length === side.own.length) return;
  const alone = side.own.length === 1;
  const full = event.partial !== true;
  // "Macron, Scholz and Meloni came from afar", "Motegi and his counterpart, A, talked for a morning"
  const instead =
    alone &&
    ((person.former === true && side.leaders.length === 1 && row.length >= 2) ||
      (full && facesOne(person, row, event)));
  if (
    instead ||
    (part === 'led' && full) ||
    side.own.some((other) => holds(other, person.title, event)) ||
    (full && isFirstTold(told, side, reference, sentence, copy))
  )
    flagPerson(copy, person, side);
}

/**
 * "On Thursday there was a call. A talked with B": who had it is told here for the first time, or
 * "A and B sat opposite C", with one who was there, and nowhere another.
 */
function isFirstTold(
  told: Told,
  side: Side,
  reference: Reference | undefined,
  { read }: BoundSentence,
  copy: Copy,
): boolean {
  const missing = side.own.filter(({ id }) => !told.row.some((each) => each.id === id));
  const named = copy.sentences.some((each) =>
    each.read.sentence.mentions.some((mention) =>
      missing.some(({ id }) => id === personOf(mention)),
    ),
  );
  if (named) return false;
  return (
    isBesideOwn(told, side, reference, read.sentence) ||
    (side.own.length === 1 && isParty(told.row, reference, read.sentence))
  );
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
