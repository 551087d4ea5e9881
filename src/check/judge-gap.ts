/** "They had not met since Osaka": what the record has between the two contacts. */
import { personOf } from '../reading/voices.js';
import type { ContactEvent, Kind } from '../record/schema.js';
import { occurrenceStanding, tookPlace } from '../record/standing.js';
import { sourced } from './judge-date.js';
import { sinceScope } from './order-scope.js';
import { type BoundSentence, type Copy, eventOf, flag, passage } from './reading.js';
import { theEvent } from './wording.js';

const IN_PERSON: readonly Kind[] = ['meeting', 'summit', 'visit'];
const REMOTE: readonly Kind[] = ['call', 'video-call'];

/** How copy says that there was none, and of what kinds. */
const NONE: readonly { pattern: RegExp; kinds: readonly Kind[] }[] = [
  {
    pattern:
      /\b(?:had|have|has)(?: not|n['’]?t| never) (?:met|seen each other|sat down|shaken hands)\b[^.;,]{0,40}?\bsince\b/i,
    kinds: IN_PERSON,
  },
  { pattern: /\bno (?:meetings?|summits?|visits?)\b[^.;,]{0,40}?\bsince\b/i, kinds: IN_PERSON },
  {
    pattern:
      /\b(?:had|have|has)(?: not|n['’]?t| never) (?:telephoned|(?:spoken|talked) (?:by|on the) (?:phone|telephone))\b[^.;,]{0,40}?\bsince\b|\bno (?:phone |telephone )?calls?\b[^.;,]{0,40}?\bsince\b/i,
    kinds: REMOTE,
  },
  {
    pattern: /\bno (?:rounds? of )?(?:talks|negotiations)\b[^.;,]{0,40}?\bsince\b/i,
    kinds: ['talks'],
  },
  {
    pattern:
      /\b(?:had|have|has)(?: not|n['’]?t| never) (?:spoken|talked)\b[^.;,]{0,40}?\bsince\b|\bno contacts?\b[^.;,]{0,40}?\bsince\b/i,
    kinds: [...IN_PERSON, ...REMOTE, 'talks'],
  },
];

/** Judges what a sentence says there was not between two contacts. */
export function judgeGapOfContacts(copy: Copy, sentence: BoundSentence): void {
  const { text, start } = sentence.read.sentence;
  const found = NONE.find(({ pattern }) => pattern.test(text));
  const match = found?.pattern.exec(text);
  if (!found || !match) return;
  const from = start + match.index;
  const offset = from + match[0].length;
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

/** Who is said not to have met: of those who took part the ones whom the sentence names. */
function peopleNamed({ read }: BoundSentence, event: ContactEvent): readonly string[] {
  const named = read.sentence.mentions.map(personOf).filter((id) => id !== undefined);
  const own = [...new Set(named)].filter((id) => event.participants.includes(id));
  return own.length >= 2 ? own : [];
}

/** The contact before which there was none: told in the sentence behind "since", or the one the text is about. */
function laterOf(sentence: BoundSentence, offset: number): ContactEvent | undefined {
  const behind = sentence.references.filter(
    (bound) => bound.reference.start > offset && eventOf(bound) !== undefined,
  );
  const [since, ...rest] = behind;
  const events = [...(since && since.reference.start - offset > 60 ? [since] : []), ...rest];
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
