/** Who is told to have taken part in a contact, against those who did, whether or not a record holds them. */

import { personOf } from '../../reading/voices/voices.js';
import { joined } from '../../record/dates-in-words.js';
import type { ContactEvent } from '../../record/schema.js';
import { tookPlace } from '../../record/standing.js';
import { personInCopy } from '../../wording/naming.js';
import { GATHERING } from '../binding/candidates.js';
import { contradicts } from '../event-facts.js';
import { sourced } from '../facts/judge-date.js';
import { type BoundSentence, type Copy, eventOf, passage } from '../reading.js';
import { theEvent } from '../wording.js';
import { isAbsent, isAbsentBehind, isInPlaceOf, type Told, wayOf } from './absent.js';
import { isSource, type Scope, scopesOf, stands } from './cast-scope.js';
import { isListed } from './listed.js';
import { gatheringOf, isOneTooMany, isOutsider, isUninvited, mayBeGuest } from './outsiders.js';
import { ofRemaining, type Side, sideOf } from './own-side.js';
import { isSubjectOfTalks } from './party.js';
import { isAnyLeader, type PersonTold, peopleTold, rowsOf } from './people-told.js';
import { partOf, speaksToHim, tellsWhoFaced } from './taking-part.js';

/** Judges those whom a sentence tells to have been there, one row of names after the other. */
export function judgeCast(copy: Copy, given: BoundSentence): void {
  approveCast(copy, given);
  const { sentence: read } = given.read;
  const about = given.about ?? (tellsWhoWasThere(given, copy) ? given.before : undefined);
  const sentence: BoundSentence = { ...given, about };
  const scopes = scopesOf(sentence, copy);
  // No contact and no day: nobody is told to have been anywhere.
  if (scopes.length === 0 && !about && given.read.dates.length === 0) return;
  const people = peopleTold(read, copy.record).filter((person) => !isSource(person, sentence));
  for (const row of rowsOf(read, people))
    for (const person of row) judgeOne(copy, { person, row }, scopes, sentence);
}

/** "A led the Russian team", "Moscow had sent A": of no other contact than the one that the text was about. */
function tellsWhoWasThere({ read, references }: BoundSentence, { record }: Copy): boolean {
  if (tellsWhoFaced(read.sentence)) return true;
  if (references.length + read.dates.length + read.places.length > 0) return false;
  const { sentence } = read;
  if (LED_ELSEWHERE.test(sentence.text)) return false;
  return rowsOf(sentence, peopleTold(sentence, record)).some(
    (row) => partOf(sentence, row) === 'led',
  );
}

/** "led the Russian delegation to the UN": to something else than the table that was told. */
const LED_ELSEWHERE =
  /\b(?:delegations?|teams?|missions?|side|officials|negotiators|envoys)\s(?:to|at|for|in|during)\s(?!(?:the|those|these|their)\s(?:[\p{L}-]+\s){0,2}?(?:talks|table|meeting|summit|session|round|negotiations)\b)/iu;

function judgeOne(copy: Copy, told: Told, scopes: readonly Scope[], sentence: BoundSentence): void {
  const { person, row } = told;
  const people = peopleTold(sentence.read.sentence, copy.record);
  const part = wayOf(told, undefined, sentence);
  const isToldWith = ({ references }: Scope) =>
    references.some((reference) => stands(person, reference, sentence));
  for (const scope of scopes) {
    const { event } = scope;
    if (isShortFor(person, event, copy)) continue;
    const hadOther = scopes.filter(
      (other) =>
        other !== scope && person.id !== undefined && other.event.participants.includes(person.id),
    );
    // "Four days after Madrid, Trump met Xi": who had the one was in no need of the other.
    if (scope.aside && hadOther.length > 0) continue;
    // "Compared with Helsinki, where Trump and Putin began alone, Wednesday was sober": nor who is told of the one.
    if (scope.references.every(({ implied }) => implied) && hadOther.some(isToldWith)) continue;
    const side = sideOf(ofRemaining(person, people, event), event, copy);
    if (side && isWrongIn(told, side, scope, sentence, copy) && !haveTheirOwn(row, event, copy))
      flagPerson(copy, person, side);
    if (scope.onJourney) continue;
    const outside = isOutsider(told, event) || isUninvited(told, part, event);
    if (part !== undefined && !scope.goesOn && outside) flagOutsider(copy, person, event, sentence);
  }
  if (part === undefined || scopes.some(({ goesOn }) => !goesOn)) return;
  const { about } = sentence;
  if (about && isOneTooMany(person, row, about)) flagOutsider(copy, person, about, sentence);
  else if (mayBeGuest(told, copy)) {
    const event = gatheringOf(person, sentence, copy);
    if (event) flagOutsider(copy, person, event, sentence);
  }
}

/** "Mohammed bin Abdulrahman", of the house of Al Thani: one who was there, by fewer of his names. */
function isShortFor(
  { id, name }: PersonTold,
  { participants }: ContactEvent,
  { record }: Copy,
): boolean {
  return (
    id === undefined &&
    name.includes(' ') &&
    participants.some((other) => record.people.get(other)?.name.startsWith(`${name} `))
  );
}

/** "hosted Marco Rubio and Sergei Lavrov" on the day of a call of others: those two had a contact of their own, and the day is wrong. */
function haveTheirOwn(
  row: readonly PersonTold[],
  { participants, parties }: ContactEvent,
  { record }: Copy,
): boolean {
  const ids = row.flatMap(({ id }) => id ?? []);
  const [one] = ids;
  if (one === undefined || ids.length < 2 || ids.some((id) => participants.includes(id)))
    return false;
  return record
    .withPerson(one)
    .some(
      (other) =>
        tookPlace(other) &&
        other.parties.length < GATHERING &&
        other.parties.every((party) => parties.includes(party)) &&
        ids.every((id) => other.participants.includes(id)),
    );
}

/** Lists those who are told with a contact and had it. */
function approveCast(copy: Copy, { references, read }: BoundSentence): void {
  const { words, mentions } = read.sentence;
  for (const bound of references) {
    const event = eventOf(bound);
    const { reference, binding } = bound;
    if (!event || binding.state !== 'bound' || binding.by === 'focus' || reference.aside) continue;
    if (contradicts(reference.kinds, reference.strict, event)) continue;
    for (const id of reference.people.filter((each) => event.participants.includes(each))) {
      const mention = mentions.find((each) => personOf(each) === id);
      const [first, last] = mention ? [words[mention.first], words[mention.last]] : [];
      if (!mention || !first || !last || isAnyLeader(mention)) continue;
      const end = /['’]s$/.test(last.text) ? last.end - 2 : last.end;
      copy.verdicts.approve(first.start, end, event, 'who took part');
    }
  }
}

/** Whether somebody is told with a contact, in one of the places where the sentence tells of it, and was not there. */
function isWrongIn(
  told: Told,
  side: Side,
  { references, goesOn, onJourney }: Scope,
  sentence: BoundSentence,
  copy: Copy,
): boolean {
  const { sentence: read } = sentence.read;
  const listed = isListed(told, side.event, peopleTold(read, copy.record), sentence.read);
  if (goesOn) {
    const [reference] = references;
    const way = wayOf(told, reference, sentence) ?? (listed ? 'took part' : undefined);
    return way !== undefined && isAbsentBehind(told, way, side, reference, sentence, copy);
  }
  if (onJourney)
    return references.some(
      (reference) =>
        wayOf(told, reference, sentence) === 'had it' &&
        isInPlaceOf(told, side, copy) &&
        isAbsent(told, 'had it', side, sentence, copy),
    );
  return references.some((reference) => {
    const way =
      stands(told.person, reference, sentence) ||
      speaksToHim(read, told.row) ||
      isSubjectOfTalks(told.row, reference, read)
        ? listed
          ? 'took part'
          : wayOf(told, reference, sentence)
        : undefined;
    // "In the letter he asked him to come": beside the words of another kind somebody may be named who had that.
    const other =
      way === 'beside' &&
      (reference.aside || contradicts(reference.kinds, reference.strict, side.event));
    return way !== undefined && !other && isAbsent(told, way, side, sentence, copy);
  });
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
