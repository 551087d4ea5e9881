/** Offices in copy without a name against those who took part. */

import { personOf } from '../../reading/voices/voices.js';
import { spanOf } from '../../record/calendar.js';
import { joined } from '../../record/dates-in-words.js';
import type { Mention } from '../../record/names.js';
import type { ContactEvent } from '../../record/schema.js';
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
import { isPrincipalAt } from './principals.js';

/** Whether the record lists all who took part: of talks and of summits of many it does not. */
function complete(event: ContactEvent): boolean {
  return event.partial !== true && event.parties.length <= 3;
}

/** "the Chinese premier spoke with Trump": an office without a name. */
export function judgeUnnamed(copy: Copy, bound: BoundReference, sentence: BoundSentence): void {
  const event = eventOf(bound);
  if (!event || bound.binding.state !== 'bound' || bound.binding.by === 'focus') return;
  if (bound.reference.aside || contradicts(bound.reference.kinds, bound.reference.strict, event))
    return;
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

const PLURAL =
  /\b(foreign ministers|defence ministers|defense ministers|finance ministers|trade ministers|vice presidents)\b(?=[^.;]{0,60}$)/i;

const OTHERS = /,\s(?:and|but|then)\s|\b(?:leaders|presidents|premiers|prime ministers|heads)\b/;

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
  // "Their foreign ministers spoke in May": of a whole month it may be another contact than the one on the record.
  if (
    reference.places.length === 0 &&
    !reference.dates.some(({ precision }) => precision === 'day')
  )
    return;
  const { start } = sentence.read.sentence;
  const before = copy.text.slice(start, reference.start);
  const match = PLURAL.exec(before);
  // "their foreign ministers in June, and on Monday the leaders again": of another contact.
  if (match && OTHERS.test(before.slice(match.index + match[0].length))) return;
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
