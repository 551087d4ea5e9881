/** "They had not met since Osaka": what the record has between the two contacts. */
import { personOf } from '../../reading/voices/voices.js';
import type { ContactEvent, Kind } from '../../record/schema.js';
import { occurrenceStanding, tookPlace } from '../../record/standing.js';
import { GATHERING } from '../binding/candidates.js';
import { sourced } from '../facts/judge-date.js';
import { type BoundSentence, type Copy, eventOf, flag, passage } from '../reading.js';
import { theEvent } from '../wording.js';
import { NEVER_TOGETHER, NOT_TOGETHER } from './coming-together.js';
import { sinceScope } from './order-scope.js';

/** Judges what a sentence says there was not between two contacts, or before one. */
export function judgeGapOfContacts(copy: Copy, sentence: BoundSentence): void {
  judgeNever(copy, sentence);
  const { text, start } = sentence.read.sentence;
  const found = NOT_TOGETHER.find(({ pattern }) => pattern.test(text));
  const match = found?.pattern.exec(text);
  if (!found || !match) return;
  const from = start + match.index;
  const offset = from + match[0].length;
  if (found.named && !namesSomebody(sentence, from, offset)) return;
  const event = laterOf(sentence, offset);
  if (!event || !tookPlace(event)) return;
  const named = peopleNamed(sentence, event);
  const people = named.length >= 2 || event.participants.length !== 2 ? named : event.participants;
  const scope = sinceScope(
    { copy, sentence, event, people, rest: copy.text.slice(from, from + 140), offset: from },
    match[0].length,
  );
  if (!scope) return;
  const between = contactsOf(event, found.kinds, people, copy).filter(
    (other) => scope.holds(other) && isBefore(other, event, copy),
  );
  const last = between.at(-1);
  if (!last) return;
  const end = from + scope.end;
  flag(copy, {
    kind: 'order',
    ...passage(copy, from, end),
    event: event.id,
    record: `The record has in between: ${between.slice(-3).map(theEvent).join('; ')}.`,
    ...sourced(event),
    wording: `${copy.text.slice(from, offset)} ${theEvent(last)}`,
  });
}

/** "had never met in person before the Canadian came to Canberra": what the record has before it. */
function judgeNever(copy: Copy, sentence: BoundSentence): void {
  const { text, start } = sentence.read.sentence;
  const found = NEVER_TOGETHER.map(({ pattern, kinds }) => ({ match: pattern.exec(text), kinds }));
  const never = found.find(({ match }) => match !== null);
  if (!never?.match) return;
  const from = start + never.match.index;
  const end = from + never.match[0].length;
  const events = new Set(sentence.references.map(eventOf).filter((each) => each !== undefined));
  const [told, another] = [...events];
  const event = told ?? sentence.before;
  const people = event ? peopleNamed(sentence, event) : [];
  if (!event || another || !tookPlace(event) || people.length < 2) return;
  const earlier = contactsOf(event, never.kinds, people, copy).filter((other) =>
    isBefore(other, event, copy),
  );
  const last = earlier.at(-1);
  if (!last) return;
  flag(copy, {
    kind: 'order',
    ...passage(copy, from, end),
    event: event.id,
    record: `The record has before it: ${earlier.slice(-3).map(theEvent).join('; ')}.`,
    ...sourced(event),
    wording: `had last met at ${theEvent(last)}`,
  });
}

/** What these people had of these kinds, confirmed, and at no gathering of many. */
function contactsOf(
  event: ContactEvent,
  kinds: readonly Kind[],
  people: readonly string[],
  copy: Copy,
): ContactEvent[] {
  return copy.record
    .between(event.parties.slice(0, 3))
    .filter(
      (other) =>
        other !== event &&
        kinds.includes(other.kind) &&
        occurrenceStanding(other) === 'confirmed' &&
        tookPlace(other) &&
        other.parties.length < GATHERING &&
        people.every((id) => other.participants.includes(id)),
    );
}

/** Whether a person is named between two offsets. */
function namesSomebody({ read: { sentence } }: BoundSentence, from: number, to: number): boolean {
  const within = (at: number) => {
    const word = sentence.words[at];
    return word !== undefined && word.start >= from && word.end <= to;
  };
  return sentence.mentions.some(
    (mention) => personOf(mention) !== undefined && within(mention.first) && within(mention.last),
  );
}

/** Who is said not to have met: of those who took part the ones whom the sentence names. */
function peopleNamed({ read }: BoundSentence, event: ContactEvent): readonly string[] {
  const named = read.sentence.mentions.map(personOf).filter((id) => id !== undefined);
  const own = [...new Set(named)].filter((id) => event.participants.includes(id));
  return own.length >= 2 ? own : [];
}

/** The contact before which there was none: told in the sentence behind "since", or the one the text is about. */
function laterOf(sentence: BoundSentence, offset: number): ContactEvent | undefined {
  const behind = sentence.references.filter(({ reference }) => reference.start > offset);
  const [since, ...rest] = behind;
  const events = since && since.reference.start - offset > 60 ? behind : rest;
  const [later] = events.map(eventOf).filter((event) => event !== undefined);
  const before = sentence.references.find(
    (bound) =>
      bound.reference.end < offset && eventOf(bound) && bound.reference.modality === 'held',
  );
  return later ?? (before && eventOf(before)) ?? sentence.before;
}

function isBefore(one: ContactEvent, other: ContactEvent, copy: Copy): boolean {
  return copy.record.inOrder.indexOf(one) < copy.record.inOrder.indexOf(other);
}
