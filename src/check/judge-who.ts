/** People and offices in copy against those who took part. */
import { officeHeld, personInCopy } from '../cards/naming.js';
import { personOf } from '../reading/voices.js';
import { spanOf } from '../record/calendar.js';
import { joined } from '../record/dates-in-words.js';
import type { Mention } from '../record/names.js';
import type { ContactEvent, Person } from '../record/schema.js';
import { contradicts } from './event-facts.js';
import { sourced } from './judge-date.js';
import {
  approve,
  type BoundReference,
  type BoundSentence,
  type Copy,
  eventOf,
  flag,
  passage,
} from './reading.js';
import { theEvent } from './wording.js';

/** Judges the people who are told to have taken part, and their offices. */
export function judgeWho(copy: Copy, bound: BoundReference, sentence: BoundSentence): void {
  const event = eventOf(bound);
  if (!event || bound.binding.state !== 'bound' || bound.binding.by === 'focus') return;
  if (contradicts(bound.reference.kinds, bound.reference.strict, event)) return;
  for (const id of bound.reference.people) judgePerson(copy, id, event, bound, sentence);
}

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
  const end = /['’]s$/.test(last.text) ? last.end - 2 : last.end;
  if (event.participants.includes(id)) {
    approve(copy, first.start, end, event, 'who took part');
    return;
  }
  if (
    !complete(event) ||
    !event.parties.includes(person.party) ||
    bound.reference.modality !== 'held'
  )
    return;
  const own = event.participants.filter(
    (other) => copy.record.people.get(other)?.party === person.party,
  );
  if (own.length === 0 || !isPrincipal(mention, sentence, bound)) return;
  const others = event.participants.filter((other) => !own.includes(other));
  // Of talks not all who sat there are listed: the other side's must be right.
  if (event.kind === 'talks' && !others.some((other) => bound.reference.people.includes(other)))
    return;
  flag(copy, {
    kind: 'who',
    ...passage(copy, first.start, end),
    event: event.id,
    record: `The record has ${joined(own.map((other) => personInCopy(other, event, copy.record)))} in ${theEvent(event)}, not ${person.name}.`,
    ...sourced(event),
    wording: joined(own.map((other) => nameLike(copy.record.people.get(other), mention.text))),
  });
}

function nameLike(person: Person | undefined, written: string): string {
  if (!person) return written;
  return written.trim().includes(' ') ? person.name : person.family;
}

/** Whether the record lists all who took part: of talks and of summits of many it does not. */
function complete(event: ContactEvent): boolean {
  return event.partial !== true && event.parties.length <= 2;
}

/** Whether a name stands as one of the two sides: right beside the contact, or joined to one that does. */
function isPrincipal(
  mention: Mention,
  { read }: BoundSentence,
  { reference }: BoundReference,
): boolean {
  const { words, text, start } = read.sentence;
  const [first, last] = [words[mention.first]?.start ?? 0, words[mention.last]?.end ?? 0];
  if (first >= reference.start && last <= reference.end) return true;
  const between =
    last <= reference.start
      ? text.slice(last - start, reference.start - start)
      : text.slice(reference.end - start, first - start);
  return (
    between.length < 140 &&
    !/['’]s$/.test(words[mention.last]?.text ?? '') &&
    !/[;:—]|\b(?:to prepare|to discuss|to plan|that|while|whose|told|said|aide|adviser|spokes\w+|joined|accompanied|alongside|flanked|predecessor|successor|about|on behalf)\b|,\s*(?:who|which)/i.test(
      between,
    )
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
  if (people.some((person) => person.offices.some((office) => same(title, office.title)))) return;
  flag(copy, {
    kind: 'who',
    ...passage(copy, start + match.index, start + match.index + match[1].length),
    event: event.id,
    record: `The record has ${joined(event.participants.map((id) => personInCopy(id, event, copy.record)))} in ${theEvent(event)}.`,
    ...sourced(event),
    wording: 'leaders',
  });
}

/** Offices are compared without regard to how a language puts them. */
const EQUAL: readonly (readonly string[])[] = [
  ['prime minister', 'premier', 'chancellor'],
  ['president', 'chairman', 'supreme leader', 'chairman of the state affairs commission'],
  [
    'foreign minister',
    'secretary of state',
    'foreign secretary',
    'minister of external affairs',
    'external affairs minister',
  ],
  ['king', 'monarch'],
  ['emir', 'sheikh'],
];
const TITLE =
  /\b(vice president|vice premier|deputy prime minister|prime minister|premier|president-elect|president|chancellor|foreign minister|foreign secretary|treasury secretary|commerce secretary|commerce minister|trade representative|secretary of state|crown prince|defence minister|defense minister|finance minister|supreme leader|secretary general|emir|king)\s+$/i;

/** Judges the office right before a name: "Prime Minister Putin". */
export function judgeOffices(copy: Copy, sentence: BoundSentence): void {
  const event = sentence.about ?? sentence.references.map(eventOf).find((it) => it !== undefined);
  if (!event) return;
  const { words, mentions } = sentence.read.sentence;
  for (const mention of mentions) {
    const id = personOf(mention);
    const person = id === undefined ? undefined : copy.record.people.get(id);
    const word = words[mention.first];
    if (!id || !person || !word || !event.participants.includes(id)) continue;
    const before = copy.text.slice(Math.max(0, word.start - 60), word.start);
    const title = TITLE.exec(before)?.[1];
    if (
      title === undefined ||
      /\b(then|former|ex|future|now|deputy|vice|acting|late|incoming|outgoing)[\s-]+(?:\p{Lu}\S*\s+)?$/iu.test(
        before.slice(0, before.length - title.length - 1),
      )
    )
      continue;
    judgeOffice(copy, title, word.start - title.length - 1, person, event);
  }
}

function judgeOffice(
  copy: Copy,
  title: string,
  start: number,
  person: Person,
  event: ContactEvent,
): void {
  const offices = [
    officeHeld(person, spanOf(event.when)),
    officeHeld(person, { first: copy.written, last: copy.written }),
  ].filter((office) => office !== undefined);
  if (offices.length === 0 || person.offices.some((office) => same(title, office.title))) return;
  const held = officeHeld(person, spanOf(event.when));
  if (!held) return;
  flag(copy, {
    kind: 'who',
    ...passage(copy, start, start + title.length),
    event: event.id,
    record: `${person.name} was ${held.title} at ${theEvent(event)}.`,
    ...sourced(event),
    wording: held.title,
  });
}

function same(said: string, held: string): boolean {
  const [one, other] = [said.toLowerCase(), held.toLowerCase()];
  if (
    one === other ||
    other.startsWith(`${one} of`) ||
    (other.endsWith(one) && one !== 'president') ||
    other === `${one}-elect`
  )
    return true;
  return EQUAL.some(
    (group) =>
      group.some((title) => title === one) &&
      group.some((title) => other === title || other.startsWith(`${title} of`)),
  );
}
