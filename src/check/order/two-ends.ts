/** The two contacts that a sentence tells, or that it and the one beside it tell, with the words that tell them. */

import type { DateRead } from '../../reading/reading.js';
import type { ContactEvent } from '../../record/schema.js';
import { tookPlace } from '../../record/standing.js';
import { GATHERING } from '../binding/candidates.js';
import { inRecordOrder } from '../event-facts.js';
import { liesOn } from '../intervals/described.js';
import { contactsOn, daysTold } from '../intervals/told-on-a-day.js';
import { type BoundReference, type BoundSentence, type Copy, eventOf } from '../reading.js';

/** A contact that a sentence tells, from the first to the last of its words there. */
export interface ToldHere {
  event: ContactEvent;
  start: number;
  end: number;
}

/** The earlier and the later of two contacts of the same people; in which words, where the sentence itself tells it. */
export interface TwoEnds {
  earlier: ContactEvent;
  later: ContactEvent;
  here: readonly ToldHere[];
}

/** Undefined where another number of contacts is told, or one of which it is not sure which it was. */
export function twoEndsOf(copy: Copy, sentence: BoundSentence): TwoEnds | undefined {
  const here = toldHere(copy, sentence);
  if (!here || here.length === 0 || here.length > 2) return undefined;
  const [one, second] = here.map(({ event }) => event);
  const other = second ?? (one && besideIt(copy, sentence, one));
  if (!one || !other || !areOfSame(one, other)) return undefined;
  const [earlier, later] = inRecordOrder(one, other, copy.record) < 0 ? [one, other] : [other, one];
  return { earlier, later, here };
}

/** Each contact that a sentence tells by a day or a place of its own; undefined where one of them is not sure. */
function toldHere(copy: Copy, sentence: BoundSentence): readonly ToldHere[] | undefined {
  const found = new Map<ContactEvent, ToldHere>();
  const add = (event: ContactEvent, start: number, end: number) => {
    const known = found.get(event);
    found.set(event, {
      event,
      start: Math.min(start, known?.start ?? start),
      end: Math.max(end, known?.end ?? end),
    });
  };
  const own = sentence.references.filter(isOwn);
  for (const bound of own) {
    const { reference } = bound;
    const event = eventOf(bound);
    const told = [
      reference,
      ...reference.dates.filter((date) => event && liesOn(date, event, copy)),
    ];
    if (event)
      add(
        event,
        Math.min(...told.map(({ start }) => start)),
        Math.max(...told.map(({ end }) => end)),
      );
  }
  for (const date of daysOf(copy, sentence)) {
    const isTold = own.some((bound) => {
      const event = eventOf(bound);
      return bound.reference.dates.includes(date) && event && liesOn(date, event, copy);
    });
    if (isTold) continue;
    const [event, another] = date.relative ? [] : (contactsOn(copy, sentence, date) ?? []);
    if (!event || another) return undefined;
    add(event, date.start, date.end);
  }
  const all = [...found.values()];
  return all.every(({ event }) => tookPlace(event) && event.parties.length < GATHERING)
    ? all
    : undefined;
}

/** The days that it tells; "since 19 May" too, on which nobody need have said anything. */
function daysOf(copy: Copy, sentence: BoundSentence): readonly DateRead[] {
  const told = daysTold(sentence);
  return sentence.read.dates.filter(
    (date) =>
      told.includes(date) ||
      (date.precision === 'day' &&
        /\b(?:since|until|till)\s(?:on\s)?$/i.test(
          copy.text.slice(sentence.read.sentence.start, date.start),
        )),
  );
}

function isOwn({ reference, binding }: BoundReference): boolean {
  return (
    binding.state === 'bound' &&
    binding.by !== 'focus' &&
    !binding.dateMissed &&
    reference.dates.length + reference.places.length > 0
  );
}

/** The one contact that the sentence before tells, or else the next one. */
function besideIt(
  copy: Copy,
  sentence: BoundSentence,
  than: ContactEvent,
): ContactEvent | undefined {
  const at = copy.sentences.indexOf(sentence);
  for (const beside of [copy.sentences[at - 1], copy.sentences[at + 1]]) {
    const [told, another] = (beside && toldHere(copy, beside)) ?? [];
    if (told && !another && told.event !== than) return told.event;
    if (told) return undefined;
  }
  return undefined;
}

function areOfSame(one: ContactEvent, other: ContactEvent): boolean {
  const both = one.participants.filter((id) => other.participants.includes(id));
  return both.length >= 2 || (one.parties.length === 2 && isSame(one.parties, other.parties));
}

function isSame(some: readonly string[], others: readonly string[]): boolean {
  return some.length === others.length && some.every((each) => others.includes(each));
}
