/** Whether one who is told to have taken part in a contact was not there. */

import type { Reference } from '../../reading/contacts/references.js';
import { isHeadOffice } from '../../reading/people/role-words.js';
import type { Sentence } from '../../reading/reading.js';
import { personOf } from '../../reading/voices/voices.js';
import { spanOf } from '../../record/calendar.js';
import type { ContactEvent } from '../../record/schema.js';
import { officeHeld } from '../../wording/naming.js';
import { type BoundSentence, type Copy, eventOf } from '../reading.js';
import { isOneTooMany } from './outsiders.js';
import { holds, namedOf, type Side } from './own-side.js';
import { isParty } from './party.js';
import type { PersonTold } from './people-told.js';
import { isPrincipalAt, oneLeader } from './principals.js';
import { isSeated, isSpokenOf, type Part, partOf } from './taking-part.js';

/**
 * How plainly somebody is told to have been there: by the part that the grammar gives, by the contact's
 * own words that are said of the name, or by no more than that the two stand right beside each other.
 */
export type Way = Part | 'had it' | 'beside';

/** One of those whom a sentence names in a row. */
export interface Told {
  person: PersonTold;
  row: readonly PersonTold[];
}

/** How a sentence tells somebody with a contact, of which it may have the words. */
export function wayOf(
  { person, row }: Told,
  reference: Reference | undefined,
  sentence: BoundSentence,
): Way | undefined {
  const { sentence: read } = sentence.read;
  const part = partOf(read, row);
  if (part === 'led' || part === 'took part') return part;
  if (reference && isInCleft(row, reference, read)) return 'led';
  if (isSpokenOf(read, row)) return undefined;
  if (isParty(row, reference, read)) return 'had it';
  const beside =
    reference &&
    (person.id === undefined || reference.people.includes(person.id)) &&
    isPrincipalAt(person.start, person.end, sentence, reference);
  return beside ? 'beside' : part;
}

/** "It was A who rang B": said of nobody else of that side. */
function isInCleft(
  row: readonly PersonTold[],
  { start: contact }: Reference,
  { text, start }: Sentence,
): boolean {
  const [first, last] = [row[0], row.at(-1)];
  return (
    first !== undefined &&
    last !== undefined &&
    last.to < contact &&
    IT_WAS.test(text.slice(0, first.from - start)) &&
    /^,? (?:who|that)(?: (?:\p{Ll}+ly|then|first|had|personally|himself|herself|in the end))* $/u.test(
      text.slice(last.to - start, contact - start),
    )
  );
}

const IT_WAS = /(?:^|[\s“"])[Ii]t (?:was|is|had been)(?: [a-z]+ly| in fact| then| in the end)? $/;

/** Whether one who is told so was not there for a side, the record being what it is. */
export function isAbsent(
  told: Told,
  way: Way,
  side: Side,
  sentence: BoundSentence,
  copy: Copy,
): boolean {
  const { person, row } = told;
  const { event, own, leaders } = side;
  const { sentence: read } = sentence.read;
  const named = namedOf(side, person, read);
  const missing = own.filter((other) => !named.includes(other));
  const full = event.partial !== true;
  const grammar = way === 'led' || way === 'took part' || way === 'had it';
  // With all who were there somebody else may be told who is not of the contact, but in no list of those who had it.
  const listed = row.filter(({ id }) => named.some((other) => other.id === id)).length;
  if (missing.length === 0)
    return full && grammar && listed > 0 && (listed > 1 || listed === own.length);
  // At the head of a side there is one, and whoever had it is on the record.
  if (way === 'led') return full;
  const office = missing.some((other) => holds(other, person.title, event));
  if (named.length > 0) {
    // "met him with the finance minister at the table", where the other one there was the foreign minister
    const seated = isSeated(read, row) && missing.every((other) => !leaders.includes(other));
    return (full && grammar && (listed > 0 || seated)) || (person.former === true && office);
  }
  // "Prime Minister A", where the prime minister on the day was B, who was there.
  if (office) return true;
  const alone = own.length === 1;
  // "was joined by Macron, Olaf Scholz and Meloni", where another had led his state there
  if (person.former && alone && leaders.length === 1 && way !== 'beside' && row.length >= 2)
    return true;
  // At a gathering of many each party has one leader: another one of that rank was not there.
  if (alone && leaders.length === 1 && isLeaderOf(person, event, copy)) return true;
  // "Trump and von der Leyen promised", of a day on which another held the office that she holds
  if (alone && isOutOfOffice(person, event, copy) && facesOne(person, row, event)) return true;
  if (!full) return false;
  if (way === 'took part') return true;
  const apart = alone && (facesOne(person, row, event) || isOneTooMany(person, row, event));
  const former = person.former === true || isFormer(person, event, copy);
  if (way === 'acted') return apart || (former && (alone || leaders.length === 1));
  // "Prime Minister A left after talks with B and C", where ministers had them: whoever leads a state would be on the record.
  if (way === 'had it' && leaders.length === 0 && isHeadOffice(person.title)) return true;
  const hadIt = alone || leaders.length === 1 || isOutOfOffice(person, event, copy);
  return (way === 'had it' && hadIt) || isInPlaceOfOne(person, side, sentence, copy);
}

/**
 * The same in a sentence that only goes on about a contact, and may tell of another matter: who had it
 * must be told here for the first time, or be told as those whom the record has beyond doubt.
 */
export function isAbsentBehind(
  one: Told,
  way: Way,
  side: Side,
  reference: Reference | undefined,
  sentence: BoundSentence,
  copy: Copy,
): boolean {
  if (way === 'beside' || !isAbsent(one, way, side, sentence, copy)) return false;
  const { person, row } = one;
  const { event, own, leaders } = side;
  if (way === 'led' || own.some((other) => holds(other, person.title, event))) return true;
  const alone = own.length === 1;
  // "Macron, Scholz and Meloni came from afar", "Motegi and his counterpart, A, talked for a morning"
  if (alone && person.former && leaders.length === 1 && row.length >= 2) return true;
  if (alone && facesOne(person, row, event)) return true;
  const named = own.filter(({ id }) => row.some((each) => each.id === id));
  // "A and B sat with the American": beside one of his side who was there another one is told who was not.
  if (way === 'took part' && named.length > 0) return true;
  const told = namedOf(side, person, sentence.read.sentence);
  const missing = own.filter((other) => !told.includes(other));
  const elsewhere = copy.sentences.some(({ read }) =>
    read.sentence.mentions.some((mention) => missing.some(({ id }) => id === personOf(mention))),
  );
  const sure =
    named.length > 0 ||
    (alone && isParty(row, reference, sentence.read.sentence)) ||
    (way === 'took part' &&
      (facesSide(side, sentence) || AT_THE_OTHER_END.test(sentence.read.sentence.text)));
  return !elsewhere && sure;
}

/** "At the other end was A": of a call that was just told. */
const AT_THE_OTHER_END =
  /^(?:At|On) the other (?:end|side)(?: of the (?:line|phone|table))? (?:was|were|sat|stood) /;

/** "after talks with Prime Minister A", where B held the office and was there; or A held none any more. */
export function isInPlaceOf({ person }: Told, { event, own }: Side, copy: Copy): boolean {
  return (
    own.length === 1 &&
    (person.former === true ||
      isOutOfOffice(person, event, copy) ||
      own.some((other) => holds(other, person.title, event)))
  );
}

/** "A spent the two days across the table from C": of no other contact, and with one who was there for another side. */
function facesSide({ event, own }: Side, { references, read }: BoundSentence): boolean {
  const others = event.participants.filter((other) => !own.some(({ id }) => id === other));
  return (
    references.every((bound) => bound.reference.implied && eventOf(bound) === event) &&
    read.dates.length === 0 &&
    read.sentence.mentions.some((mention) => others.includes(personOf(mention) ?? ''))
  );
}

/** "A and B shook hands": each for a side of which the record has one. */
function facesOne(
  person: PersonTold,
  row: readonly PersonTold[],
  { participants }: ContactEvent,
): boolean {
  const [other] = row.filter((each) => each !== person);
  return (
    row.length === 2 &&
    other?.id !== undefined &&
    participants.includes(other.id) &&
    !other.parties.some((party) => person.parties.includes(party)) &&
    (person.title !== undefined || person.id !== undefined)
  );
}

function isLeaderOf({ id }: PersonTold, event: ContactEvent, copy: Copy): boolean {
  return (
    id !== undefined &&
    (event.kind === 'summit' || event.kind === 'meeting') &&
    oneLeader(id, event, copy)
  );
}

/** Whether one who is only named beside the contact's words can but be told in the place of who was there. */
function isInPlaceOfOne(
  person: PersonTold,
  { event, own, leaders }: Side,
  sentence: BoundSentence,
  copy: Copy,
): boolean {
  const alone = own.length === 1;
  if (person.former || isFormer(person, event, copy)) return leaders.length === 1 || alone;
  if (person.id !== undefined) {
    const others = event.participants.filter((other) => !own.some(({ id }) => id === other));
    const named = sentence.read.sentence.mentions.map(personOf);
    return (
      event.parties.length <= 3 &&
      // Of talks not all who sat there are listed: the other side's must be right.
      (event.kind !== 'talks' || others.some((other) => named.includes(other)))
    );
  }
  if (event.kind === 'talks') return false;
  // "Macron received King Mohammed", on a day on which he received the minister
  if (alone && isHeadOffice(person.title) && isOfTwo(event)) return true;
  return (
    leaders.length === 1 && (isHeadOffice(person.title) || (alone && person.title === undefined))
  );
}

/** Of a meeting of two leaders, or of their call, a minister told in the place of one is wrong. */
function isOfTwo({ kind, participants }: ContactEvent): boolean {
  return participants.length === 2 && kind !== 'visit' && kind !== 'summit';
}

/** Whether the record has somebody in office at another time alone. */
function isOutOfOffice({ id }: PersonTold, event: ContactEvent, copy: Copy): boolean {
  const person = id === undefined ? undefined : copy.record.people.get(id);
  return (
    person !== undefined &&
    person.offices.length > 0 &&
    officeHeld(person, spanOf(event.when)) === undefined
  );
}

/** Whether every office that the record has of somebody had ended. */
function isFormer({ id }: PersonTold, event: ContactEvent, copy: Copy): boolean {
  const offices = (id === undefined ? undefined : copy.record.people.get(id))?.offices ?? [];
  const { first } = spanOf(event.when);
  return offices.length > 0 && offices.every(({ to }) => to !== undefined && to < first);
}
