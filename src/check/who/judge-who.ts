/** People and offices in copy against those who took part. */

import { personOf } from '../../reading/voices/voices.js';
import { spanOf } from '../../record/calendar.js';
import { joined } from '../../record/dates-in-words.js';
import type { Mention } from '../../record/names.js';
import type { ContactEvent, Person } from '../../record/schema.js';
import { officeHeld, personInCopy } from '../../wording/naming.js';
import { contradicts } from '../event-facts.js';
import { sourced } from '../facts/judge-date.js';
import {
  type BoundReference,
  type BoundSentence,
  type Copy,
  eventOf,
  passage,
} from '../reading.js';
import { theEvent } from '../wording.js';
import { sameOffice, TITLES } from './offices.js';
import { holds } from './own-side.js';
import { isAnyLeader } from './people-told.js';
import { isPrincipalAt, oneLeader } from './principals.js';

/** Judges the people who are told to have taken part, and their offices. */
export function judgeWho(copy: Copy, bound: BoundReference, sentence: BoundSentence): void {
  const event = eventOf(bound);
  if (!event || bound.binding.state !== 'bound' || bound.binding.by === 'focus') return;
  if (contradicts(bound.reference.kinds, bound.reference.strict, event)) return;
  // "Eleven days after the quarrel Rubio and Yermak sat down": they are the other contact's.
  if (bound.reference.aside) return;
  // "the American had placed the call, Yuri Ushakov said": who tells of it was not therefore in it.
  const tells = new Set(
    sentence.read.attributed.flatMap(({ form, voice }) => (form === 'said' ? [voice.person] : [])),
  );
  for (const id of bound.reference.people)
    if (!tells.has(id)) judgePerson(copy, id, event, bound, sentence);
  judgeUnnamed(copy, event, bound, sentence);
}

const IN_PLACE_OF =
  /\b(?:in place of|instead of|on behalf of|in the name of|standing in for|stood in for|deputising for|rather than|without|in lieu of)\s(?:[\p{L}’'-]+\s){0,3}$/u;

function judgePerson(
  copy: Copy,
  id: string,
  event: ContactEvent,
  bound: BoundReference,
  sentence: BoundSentence,
): void {
  const person = copy.record.people.get(id);
  const mention = mentionOf(sentence, id);
  if (!person || !mention) return;
  const [first, last] = [
    sentence.read.sentence.words[mention.first],
    sentence.read.sentence.words[mention.last],
  ];
  if (!first || !last) return;
  if (isAnyLeader(mention)) return;
  const end = /['’]s$/.test(last.text) ? last.end - 2 : last.end;
  if (event.participants.includes(id)) {
    copy.verdicts.approve(first.start, end, event, 'who took part');
    return;
  }
  if (!event.parties.includes(person.party) || bound.reference.modality !== 'held') return;
  // "attended in place of Xi Jinping"
  if (IN_PLACE_OF.test(copy.text.slice(Math.max(0, first.start - 40), first.start))) return;
  const own = event.participants.filter(
    (other) => copy.record.people.get(other)?.party === person.party,
  );
  if (own.length === 0 || !isPrincipal(mention, sentence, bound)) return;
  // "July 2022: the American president raises it": whoever it was on that day.
  if (mention.form === 'office' && own.some((other) => heldOn(other, mention.text, event, copy)))
    return;
  // "Ushakov briefed the press on the call between Putin and Trump": who spoke for Russia is told right.
  const named = new Set(sentence.read.sentence.mentions.map(personOf));
  if (own.every((other) => named.has(other))) return;
  // "Penny Wong sat next to Albanese": beside the one who led them, one more.
  const led = own.some((other) => named.has(other) && oneLeader(other, event, copy));
  if (led && !oneLeader(id, event, copy)) return;
  // At a gathering of many each party has one leader: another one of that rank was not there.
  const [only] = own;
  const leaders =
    (event.kind === 'summit' || event.kind === 'meeting') &&
    own.length === 1 &&
    only !== undefined &&
    oneLeader(id, event, copy) &&
    oneLeader(only, event, copy);
  if (!complete(event) && !leaders) return;
  const others = event.participants.filter((other) => !own.includes(other));
  // Of talks not all who sat there are listed: the other side's must be right.
  if (event.kind === 'talks' && !others.some((other) => bound.reference.people.includes(other)))
    return;
  copy.verdicts.flag({
    kind: 'who',
    ...passage(copy, first.start, end),
    event: event.id,
    record: `The record has ${joined(own.map((other) => personInCopy(other, event, copy.record)))} in ${theEvent(event)}, not ${person.name}.`,
    ...sourced(event),
    wording: joined(own.map((other) => nameLike(copy.record.people.get(other), mention.text))),
  });
}

/** Whether somebody held on the day the office by which the copy tells of another. */
function heldOn(id: string, office: string, event: ContactEvent, copy: Copy): boolean {
  const title = new RegExp(`${TITLES}(?:['’]s)?$`, 'i').exec(office)?.[1];
  const person = copy.record.people.get(id);
  return person !== undefined && holds(person, title, event);
}

function nameLike(person: Person | undefined, written: string): string {
  if (!person) return written;
  return written.trim().includes(' ') ? person.name : person.family;
}

/** Whether the record lists all who took part: of talks and of summits of many it does not. */
function complete(event: ContactEvent): boolean {
  return event.partial !== true && event.parties.length <= 3;
}

/** "the Chinese premier spoke with Trump": an office without a name. */
function judgeUnnamed(
  copy: Copy,
  event: ContactEvent,
  bound: BoundReference,
  sentence: BoundSentence,
): void {
  if (!complete(event) || event.kind === 'talks' || bound.reference.modality !== 'held') return;
  const { words, mentions } = sentence.read.sentence;
  for (const mention of mentions) {
    const [first, last, next] = [
      words[mention.first],
      words[mention.last],
      words[mention.last + 1],
    ];
    if (mention.form !== 'office' || personOf(mention) !== undefined || !first || !last) continue;
    if (
      /^\p{Lu}/u.test(next?.text ?? '') ||
      /['’]s$/.test(last.text) ||
      /,/.test(next?.before ?? '')
    )
      continue;
    const title = new RegExp(`${TITLES}$`, 'i').exec(mention.text)?.[1];
    const party = mention.senses.find(({ kind }) => kind === 'party')?.id;
    if (title === undefined || party === undefined || !event.parties.includes(party)) continue;
    if (!isPrincipal(mention, sentence, bound)) continue;
    const own = event.participants
      .map((id) => copy.record.people.get(id))
      .filter((person) => person?.party === party)
      .filter((person) => person !== undefined);
    const held = own.flatMap((person) => officeHeld(person, spanOf(event.when))?.title ?? []);
    if (
      own.length === 0 ||
      held.length < own.length ||
      held.some((each) => sameOffice(title, each))
    )
      continue;
    copy.verdicts.flag({
      kind: 'who',
      ...passage(copy, first.start, last.end),
      event: event.id,
      record: `The record has ${joined(own.map(({ id }) => personInCopy(id, event, copy.record)))} in ${theEvent(event)}.`,
      ...sourced(event),
      wording: joined(own.map(({ id }) => personInCopy(id, event, copy.record))),
    });
  }
}

function isPrincipal(
  mention: Mention,
  sentence: BoundSentence,
  { reference }: BoundReference,
): boolean {
  const { words } = sentence.read.sentence;
  const [first, last] = [words[mention.first], words[mention.last]];
  return (
    first !== undefined &&
    last !== undefined &&
    isPrincipalAt(first.start, last.end, sentence, reference)
  );
}

function mentionOf({ read }: BoundSentence, id: string): Mention | undefined {
  return read.sentence.mentions.find((mention) => personOf(mention) === id);
}

const PLURAL =
  /\b(foreign ministers|defence ministers|defense ministers|finance ministers|trade ministers|vice presidents)\b(?=[^.;]{0,60}$)/i;

/** "The foreign ministers of China and the United States spoke": an office that nobody there held. */
export function judgePlural(copy: Copy, bound: BoundReference, sentence: BoundSentence): void {
  const event = eventOf(bound);
  const { reference } = bound;
  if (
    !event ||
    bound.binding.state !== 'bound' ||
    bound.binding.by === 'focus' ||
    reference.people.length > 0 ||
    reference.modality !== 'held' ||
    !complete(event)
  )
    return;
  const { start } = sentence.read.sentence;
  const match = PLURAL.exec(copy.text.slice(start, reference.start));
  const people = event.participants
    .map((id) => copy.record.people.get(id))
    .filter((person) => person !== undefined);
  if (!match?.[1] || people.length === 0) return;
  const title = match[1].replace(/s$/i, '');
  if (people.some((person) => person.offices.some((office) => sameOffice(title, office.title))))
    return;
  copy.verdicts.flag({
    kind: 'who',
    ...passage(copy, start + match.index, start + match.index + match[1].length),
    event: event.id,
    record: `The record has ${joined(event.participants.map((id) => personInCopy(id, event, copy.record)))} in ${theEvent(event)}.`,
    ...sourced(event),
    wording: 'leaders',
  });
}
