/** "They had not met since Osaka": what the record has between the two contacts. */
import { personOf } from '../reading/voices.js';
import type { ContactEvent } from '../record/schema.js';
import { occurrenceStanding, tookPlace } from '../record/standing.js';
import { NOT_TOGETHER } from './coming-together.js';
import { sourced } from './judge-date.js';
import { sinceScope } from './order-scope.js';
import { type BoundSentence, type Copy, eventOf, flag, passage } from './reading.js';
import { theEvent } from './wording.js';

/** Judges what a sentence says there was not between two contacts. */
export function judgeGapOfContacts(copy: Copy, sentence: BoundSentence): void {
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
  const between = copy.record
    .between(event.parties.slice(0, 3))
    .filter(
      (other) =>
        other !== event &&
        found.kinds.includes(other.kind) &&
        occurrenceStanding(other) === 'confirmed' &&
        tookPlace(other) &&
        scope.holds(other) &&
        other.parties.length < 4 &&
        people.every((id) => other.participants.includes(id)) &&
        isBefore(other, event, copy),
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
