/** Contacts that a question names to say when: "the Doha meeting", "Busan", "the G20". */
import type { Mention, Word } from '../record/names.js';
import type { ContactRecord } from '../record/record.js';
import type { ContactEvent } from '../record/schema.js';
import { tookPlace } from '../record/standing.js';
import { wordsOf } from '../record/words.js';
import type { Anchors } from './event-time.js';
import { fitting } from './find.js';
import type { Question } from './question.js';
import { asWritten } from './sentence.js';

/** Reads a phrase as a question of its own; its readings, the likeliest first. */
export type ReadPhrase = (phrase: string) => readonly Question[];

/**
 * What the phrases of a question can be the name of, in which those named beside them took part:
 * all of them, or those that `counts` says.
 */
export function anchorsIn(
  words: readonly Word[],
  named: readonly Mention[],
  record: ContactRecord,
  read: ReadPhrase,
  counts: (mention: Mention) => boolean = () => true,
): Anchors {
  const beside = (first: number, last: number) =>
    named.filter((mention) => (mention.last < first || mention.first > last) && counts(mention));
  return {
    called: (first, last) =>
      contactsCalled(asWritten(words, first, last), beside(first, last), record, read),
    told: (first, last) => {
      const who = named.filter((it) => first <= it.first && it.last <= last && isSomeone(it));
      return who.length < 2 ? [] : contactsCalled(asWritten(words, first, last), [], record, read);
    },
    toldOfSubject: (verb, first, last) => {
      const who = named.some((it) => first <= it.first && it.last <= last && isSomeone(it));
      const before = named.filter((it) => it.last < first && isSomeone(it)).map(({ text }) => text);
      // "before speaking in November": to each other.
      const subjects = who ? before : [before.slice(0, 2).join(' and ')];
      for (const subject of before.length < 2 && !who ? [] : subjects) {
        const clause = `${subject} ${verb} ${asWritten(words, first, last)}`;
        const events = contactsCalled(clause, [], record, read);
        if (events.length > 0) return events;
      }
      return [];
    },
    named: (first) => {
      const somebody = named.find((it) => it.first <= first && first <= it.last);
      if (somebody && !isPlaceOrGathering(somebody)) return undefined;
      for (let last = Math.min(first + 2, words.length - 1); last >= first; last -= 1) {
        const known = knownBy(words.slice(first, last + 1), record);
        const events = heldWith(beside(first, last), known, record);
        if (events.length > 0) return { events, last };
      }
      return undefined;
    },
  };
}

function isSomeone({ senses }: Mention): boolean {
  return senses.some(({ kind }) => kind !== 'topic');
}

/** "Busan", "the Oval Office clash", "the G20" name a contact by themselves; a government or a person does not. */
function isPlaceOrGathering({ form, first, last, senses }: Mention): boolean {
  const isHouse = form === 'alias' && last > first;
  return form === 'capital' || isHouse || senses.every(({ kind }) => kind === 'topic');
}

/** The contacts held in a place of that name ("Busan", "Alaska"), or at a gathering that goes by its letters: "G20". */
function knownBy(name: readonly Word[], record: ContactRecord): readonly ContactEvent[] {
  const norms = name.map(({ norm }) => norm);
  const [first] = norms;
  if (first === undefined) return [];
  return record.called(first).filter(({ place, title }) => {
    const called = wordsOf(title);
    const letters = called.filter(({ text }) => /^\p{Lu}[\p{Lu}\p{N}]+$/u.test(text));
    const places = [place?.city, place?.name].map((text) => wordsOf(text ?? ''));
    return (
      places.some((words) => words.map(({ norm }) => norm).join(' ') === norms.join(' ')) ||
      (norms.length === 1 && letters.some(({ norm }) => norm === first)) ||
      called.some(
        ({ norm }, at) =>
          /^(in|at)$/.test(norm) &&
          norms.every((sought, index) => called[at + 1 + index]?.norm === sought),
      ) ||
      (norms.length > 1 &&
        called.some((_, at) => norms.every((sought, index) => called[at + index]?.norm === sought)))
    );
  });
}

/** Of these the ones that were held with those named; with their governments, where none was with themselves. */
function heldWith(
  named: readonly Mention[],
  events: readonly ContactEvent[],
  record: ContactRecord,
): readonly ContactEvent[] {
  const held = events.filter(tookPlace);
  const sure = named.flatMap(({ senses: [sense, another] }) => (sense && !another ? [sense] : []));
  const people = sure.flatMap(({ kind, id }) => (kind === 'person' ? [id] : []));
  const parties = sure.flatMap(({ kind, id }) => {
    if (kind === 'party') return [id];
    return kind === 'person' ? (record.people.get(id)?.party ?? []) : [];
  });
  const between = held.filter((event) => parties.every((id) => event.parties.includes(id)));
  const ofPeople = between.filter((event) => people.every((id) => event.participants.includes(id)));
  return ofPeople.length > 0 ? ofPeople : between;
}

/** The contacts that a phrase in a question is the name of, in which those named beside it took part. */
function contactsCalled(
  phrase: string,
  others: readonly Mention[],
  record: ContactRecord,
  read: ReadPhrase,
): readonly ContactEvent[] {
  // "the Xi call" is one of those who are named beside it; "the call" is any.
  const enough = others.some(isSomeone) ? 1 : 2;
  const isOpen = ({ called, topics, place, parties, people }: Question) =>
    called.length + topics.length === 0 &&
    place === undefined &&
    parties.length + people.length < enough;
  for (const asked of read(phrase)) {
    if (isOpen(asked) && asked.span.first === undefined) continue;
    const called = fitting(asked, record);
    const events = heldWith(others, called, record);
    if (events.length > 0) return events;
    // "did Trump call Takaichi after the Xi call": it was with one of them.
    for (const other of others) {
      const withOne = heldWith([other], called, record);
      if (withOne.length > 0 && isSomeone(other)) return withOne;
    }
    // "any contact of Modi and Macron since the Busan meeting": it was with others.
    const held = called.filter(tookPlace);
    if (held.length > 0 && asked.called.length > 0) return held;
  }
  return [];
}
