/** People whom no record holds, told in the place of those who took part. */

import { strangersIn } from '../reading/strangers.js';
import { joined } from '../record/dates-in-words.js';
import { wordsOf } from '../record/words.js';
import { personInCopy } from '../wording/naming.js';
import { sourced } from './judge-date.js';
import { isPrincipalAt, oneLeader } from './principals.js';
import {
  type BoundReference,
  type BoundSentence,
  type Copy,
  eventOf,
  flag,
  passage,
} from './reading.js';
import { theEvent } from './wording.js';

/** An office below these is held by many, and its holder may have sat there unlisted. */
const LEADING = /^(?:president|prime minister|premier|chancellor|king|emir|crown prince)\b/i;

/**
 * "Yoon Suk Yeol welcomed Xi": a leader of a side for whom the record has another. Only one who is
 * known as a leader, or whom the copy calls one, can be said not to have been there.
 */
export function judgeStrangers(copy: Copy, bound: BoundReference, sentence: BoundSentence): void {
  const event = eventOf(bound);
  const { reference, binding } = bound;
  if (!event || binding.state !== 'bound' || binding.by === 'focus') return;
  if (reference.modality !== 'held' || event.partial === true || event.kind === 'talks') return;
  for (const stranger of strangersIn(sentence.read.sentence, copy.record)) {
    const { party, title, start, end } = stranger;
    if (party === undefined || !event.parties.includes(party)) continue;
    // On the very day, opposite the other side's own, a lesser one stands in the leader's place.
    const opposite =
      binding.by === 'date' &&
      !binding.dateMissed &&
      reference.people.some((id) => event.participants.includes(id));
    if (title !== undefined && !LEADING.test(title) && !opposite) continue;
    const all = event.participants.filter((id) => copy.record.people.get(id)?.party === party);
    const leaders = all.filter((id) => oneLeader(id, event, copy));
    // Beside its leader others of a side may be listed, and others again may not.
    const own = title !== undefined && LEADING.test(title) ? leaders : all;
    const [only] = own;
    if (only === undefined || own.length > 1 || leaders.length !== 1) continue;
    // Another spelling of the one who was there is no other person.
    const known = copy.record.people.get(only);
    if (!known || sharesName(stranger.name, [known.name, known.family, ...known.aliases])) continue;
    if (own.some((id) => reference.people.includes(id))) continue;
    if (!isPrincipalAt(start, end, sentence, reference)) continue;
    flag(copy, {
      kind: 'who',
      ...passage(copy, start, start + stranger.name.length),
      event: event.id,
      record: `The record has ${joined(own.map((id) => personInCopy(id, event, copy.record)))} in ${theEvent(event)}, not ${stranger.name}.`,
      ...sourced(event),
      wording: stranger.name.includes(' ') ? known.name : known.family,
    });
  }
}

function sharesName(name: string, others: readonly string[]): boolean {
  const own = wordsOf(name).map(({ norm }) => norm.slice(0, 4));
  return others.some((other) => wordsOf(other).some(({ norm }) => own.includes(norm.slice(0, 4))));
}
