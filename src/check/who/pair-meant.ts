/** Which two of those who took part in a contact "they" are. */

import { personOf } from '../../reading/voices/voices.js';
import type { ContactEvent } from '../../record/schema.js';
import { type BoundSentence, type Copy, eventOf } from '../reading.js';
import { oneLeader } from './principals.js';

/** The two of whom a sentence tells: those named here or where the contact is told, the two who took part or who led. */
export function peopleMeant(
  copy: Copy,
  sentence: BoundSentence,
  event: ContactEvent,
): readonly string[] {
  const named = peopleNamed(sentence, event);
  if (named.length >= 2) return named;
  const told = copy.sentences
    .flatMap(({ references }) => references)
    .filter((bound) => eventOf(bound) === event)
    .map(({ reference }) => reference.people.filter((id) => event.participants.includes(id)))
    .find((people) => people.length >= 2);
  if (told || event.participants.length === 2) return told ?? event.participants;
  const leaders = event.participants.filter((id) => oneLeader(id, event, copy));
  return leaders.length === 2 ? leaders : [];
}

/** Of those who took part the ones whom the sentence names, where these are two or more. */
export function peopleNamed({ read }: BoundSentence, event: ContactEvent): readonly string[] {
  const named = read.sentence.mentions.map(personOf).filter((id) => id !== undefined);
  const own = [...new Set(named)].filter((id) => event.participants.includes(id));
  return own.length >= 2 ? own : [];
}
