/** Whether somebody is told in the place of one who was there. */

import type { Reference } from '../../reading/contacts/references.js';
import { isHeadOffice } from '../../reading/people/role-words.js';
import type { Sentence } from '../../reading/reading.js';
import { spanOf } from '../../record/calendar.js';
import type { ContactEvent } from '../../record/schema.js';
import { officeHeld } from '../../wording/naming.js';
import type { BoundSentence, Copy } from '../reading.js';
import { holds, namedOf, type Side } from './own-side.js';
import type { PersonTold } from './people-told.js';
import { isPrincipalAt } from './principals.js';
import { type Part, partOf } from './taking-part.js';

/** One of those whom a sentence names in a row, with the part that they are told to have had. */
export interface Told {
  person: PersonTold;
  row: readonly PersonTold[];
  part: Part | undefined;
}

/** Whether one who is told beside a contact's own words cannot have been there for a side. */
export function isInstead(
  told: Told,
  side: Side,
  reference: Reference,
  sentence: BoundSentence,
  copy: Copy,
): boolean {
  const { person, row } = told;
  const { event, own, leaders } = side;
  const named = namedOf(side, person, sentence.read.sentence);
  // With all who were there, somebody else may have been there too.
  if (named.length === own.length) return false;
  const part = told.part ?? partnerIn(row, reference, sentence.read.sentence);
  const full = event.partial !== true;
  // At the head of a side there is one, and whoever had it is on the record.
  if (part === 'led') return full;
  if (isBesideOwn({ ...told, part }, side, reference, sentence.read.sentence)) return full;
  const beside = isPrincipalAt(person.start, person.end, sentence, reference);
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
  if (!full) return false;
  const party = isParty(row, reference, sentence.read.sentence);
  if (party && isOutOfOffice(person, event, copy)) return true;
  if (person.former || isFormer(person, event, copy))
    return leaders.length === 1 || alone || part !== undefined;
  if (party) return alone || leaders.length === 1;
  const apart = facesOne(person, row, event) || isOneTooMany(person, row, event);
  if (part !== undefined && alone && apart) return true;
  if (event.kind === 'talks' || person.id !== undefined) return false;
  // "Macron received King Mohammed", on a day on which he received the minister
  if (alone && isHeadOffice(person.title) && isOfTwo(event)) return true;
  if (leaders.length !== 1) return false;
  return isHeadOffice(person.title) || (alone && beside && person.title === undefined);
}

/** Of all who were there one is another: "Trump, Netanyahu, Bahrain's minister and Mohammed bin Zayed signed". */
export function isOneTooMany(
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

/** Between a contact's own words and those who had it with whom, or between whom. */
const TO_PARTNER = /^(?:\s[\p{L}’'-]+){0,3}?\s(?:with|between|of)\s$/u;
/** What one does to another, who is there, too. */
const TO_ANOTHER =
  /\b(?:receiv(?:ed|es)|welcom(?:ed|es)|host(?:ed|s)|greet(?:ed|s)|met|meets|saw|sees|rang|rings|phoned|phones|telephoned|telephones|visited|visits|faced|faces)$/i;

/** "talks between A and B", "the call with A", "B received A": those who are named right behind took part. */
export function partnerIn(
  row: readonly PersonTold[],
  reference: Reference | undefined,
  { text, start }: Sentence,
): Part | undefined {
  const [first] = row;
  if (!first || !reference || first.from < reference.end) return undefined;
  const between = text.slice(reference.end - start, first.from - start);
  return TO_PARTNER.test(between) || (between === ' ' && TO_ANOTHER.test(reference.words))
    ? 'took part'
    : undefined;
}

/** Between one who is named and a contact's own words: nothing but how it was had. */
const TO_CONTACT =
  /^,?(?:\s(?:then|also|later|again|both|each|had|has|have|having|himself|herself|\p{Ll}+ly))*(?:\s(?:held|hold|holds|conducted|opened|led)(?:\s(?:an?|the|his|her|their|its))?(?:\s[\p{L}-]+){0,2})?\s$/u;

/** "told his counterpart, B, by phone": the means, which are those of whoever acts in the clause. */
const MEANS = /^(?:by|on|over|via)\b/i;
const OTHER_CLAUSE =
  /[;:()—]|\b(?:that|which|who|when|while|after|before|because|but|since|as|if|although|whereas)\b/i;

/** "A spoke with B", "A held talks", "talks with A": of whom the contact's own words are said. */
export function isParty(
  row: readonly PersonTold[],
  reference: Reference | undefined,
  sentence: Sentence,
): boolean {
  const last = row.at(-1);
  if (!last || !reference) return false;
  const { text, start } = sentence;
  const between = text.slice(last.to - start, reference.start - start);
  return (
    partnerIn(row, reference, sentence) !== undefined ||
    (last.to <= reference.start &&
      (TO_CONTACT.test(between) ||
        (MEANS.test(reference.words) &&
          partOf(sentence, row) !== undefined &&
          !OTHER_CLAUSE.test(between))))
  );
}

/** Of a meeting of two leaders, or of their call, a minister told in the place of one is wrong. */
function isOfTwo({ kind, participants }: ContactEvent): boolean {
  return participants.length === 2 && kind !== 'visit' && kind !== 'summit';
}

/** "A and B shook hands": each for a side of which the record has one. */
export function facesOne(
  person: PersonTold,
  row: readonly PersonTold[],
  event: ContactEvent,
): boolean {
  const [other] = row.filter((each) => each !== person);
  return (
    row.length === 2 &&
    other?.id !== undefined &&
    event.participants.includes(other.id) &&
    !other.parties.some((party) => person.parties.includes(party)) &&
    (person.title !== undefined || person.id !== undefined)
  );
}

/** What is done with the other side, and not told or thought of it. */
const TOGETHER =
  /^,?(?:\s(?:then|also|later|again|both|each|had|has|have|\p{Ll}+ly))*\s(?:sat|sit|spent|met|meet|spoke|talked|negotiated|faced|face|dined|lunched|stood|conferred|huddled|haggled|bargained|gathered|signed|sealed|initialled|represented|travelled|traveled|flew|went|came|took|held|hold|struck|reached|agreed|concluded|worked)\b/u;

/** "A, B and C", where A was there for their side, and not C but others who are not named. */
export function isBesideOwn(
  { person, row, part }: Told,
  { own }: Side,
  reference: Reference | undefined,
  sentence: Sentence,
): boolean {
  const behind = sentence.text.slice((row.at(-1)?.to ?? 0) - sentence.start);
  // "A and B praised the talks" puts nobody there.
  const together =
    isParty(row, reference, sentence) ||
    (part !== undefined &&
      (TOGETHER.test(behind) || !/^,?\s(?:\p{Ll}+ly\s)?\p{Ll}+ed\b/u.test(behind)));
  return together && row.some((each) => each !== person && own.some(({ id }) => id === each.id));
}

/** Whether every office that the record has of somebody had ended. */
function isFormer({ id }: PersonTold, event: ContactEvent, copy: Copy): boolean {
  const offices = (id === undefined ? undefined : copy.record.people.get(id))?.offices ?? [];
  const { first } = spanOf(event.when);
  return offices.length > 0 && offices.every(({ to }) => to !== undefined && to < first);
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
