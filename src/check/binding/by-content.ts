/** Which contact a text tells of, where no words of contact said it: by its day, who is named, and what is told. */

import type { ReadSentence } from '../../reading/contacts/references.js';
import type { PlaceRead } from '../../reading/places/places.js';
import type { Sentence } from '../../reading/reading.js';
import { partiesOf } from '../../reading/voices/voices.js';
import type { Day } from '../../record/calendar.js';
import type { ContactRecord } from '../../record/record.js';
import type { ContactEvent } from '../../record/schema.js';
import { claimOf } from '../claims/likeness/claim.js';
import { matchesOf } from '../claims/likeness/match.js';
import { clausesOf } from '../clauses.js';
import { nearDay } from '../event-facts.js';
import type { BoundSentence } from '../reading.js';
import { GATHERING } from './candidates.js';
import { placeFits, spansMeant } from './fitting.js';

/** News is written within so many days. */
const DAYS = 12;
/** More sides than these, and it is a survey of the world. */
const MOST_SIDES = 8;
const MOST_CANDIDATES = 24;
/** A word in the titles and places of more events names none of them. */
const MOST_OF_A_NAME = 6;
/** So like a point a clause is told of it, and so much so that one is enough. */
const TOLD = { score: 0.6, weight: 1.6 };
const PLAIN = { score: 0.8, weight: 2.6 };

/** The sentences that no contact is bound to, with the one that the text is about where its content shows it. */
export function withContent(
  sentences: readonly BoundSentence[],
  record: ContactRecord,
  written: Day,
): readonly BoundSentence[] {
  const open = sentences.filter(
    ({ about, before, references }) =>
      !about && !before && references.every(({ binding }) => binding.state !== 'bound'),
  );
  if (open.length === 0) return sentences;
  const event = contentEvent(sentences, open, record, written);
  return sentences.map((sentence) => {
    if (!open.includes(sentence)) return sentence;
    const told = eventThereThen(sentence.read, record) ?? event;
    return told ? { ...sentence, told } : sentence;
  });
}

/** "The declaration of Johannesburg was adopted on 22 November": the one contact of that day in that place. */
function eventThereThen(
  { dates, places }: ReadSentence,
  record: ContactRecord,
): ContactEvent | undefined {
  const found = new Set<ContactEvent>();
  for (const date of dates)
    for (const { first, last } of spansMeant(date, { modality: 'held' }))
      if (first === last)
        for (const event of record.onDay(first))
          if (event.status === 'held' && places.some((place) => isThere(place, event, record)))
            found.add(event);
  return found.size === 1 ? [...found][0] : undefined;
}

function isThere(place: PlaceRead, event: ContactEvent, record: ContactRecord): boolean {
  return place.known && !place.isCountry && placeFits(place, event, record) === true;
}

/** What was held under a name or at a place that the sentences have, whenever that was: "G20", "Turnberry". */
function calledSo(sentences: readonly BoundSentence[], record: ContactRecord): ContactEvent[] {
  const named = new Set(
    sentences.flatMap(({ read: { sentence } }) =>
      sentence.words
        .filter(({ text }, at) => /\p{Lu}/u.test(text) && !isOfSide(sentence, at))
        .map(({ norm }) => norm),
    ),
  );
  return [...named].flatMap((word) => {
    const events = record.called(word);
    return events.length > MOST_OF_A_NAME ? [] : events.filter(({ status }) => status === 'held');
  });
}

/** Whether a word is of the name of a person or a state: who was there does not say where and when. */
function isOfSide({ mentions }: Sentence, at: number): boolean {
  return mentions.some(
    ({ first, last, senses }) =>
      first <= at &&
      at <= last &&
      senses.some(({ kind, id }) => kind === 'person' || (kind === 'party' && id.length === 2)),
  );
}

function contentEvent(
  sentences: readonly BoundSentence[],
  open: readonly BoundSentence[],
  record: ContactRecord,
  written: Day,
): ContactEvent | undefined {
  const parties = [
    ...new Set(
      sentences.flatMap(({ read }) =>
        read.sentence.mentions.flatMap((mention) => partiesOf(mention, record)),
      ),
    ),
  ];
  const candidates = new Set<ContactEvent>(calledSo(sentences, record));
  if (parties.length >= 2 && parties.length <= MOST_SIDES)
    parties.forEach((one, index) => {
      for (const other of parties.slice(index + 1))
        for (const event of record.between([one, other]))
          if (event.status === 'held' && nearDay(event, { first: written, last: written }, DAYS))
            candidates.add(event);
    });
  if (candidates.size === 0 || candidates.size > MOST_CANDIDATES) return undefined;
  // What other sentences tell of it without a word of contact shows it too.
  const openRead = sentences
    .filter(
      (sentence) =>
        open.includes(sentence) ||
        (!sentence.before && sentence.references.every(({ binding }) => binding.state !== 'bound')),
    )
    .map(({ read }) => read);
  const scores = [...candidates]
    .map((event) => ({ event, points: pointsTold(openRead, event, record) }))
    .sort((a, b) => b.points - a.points);
  const [best, next] = scores;
  // A gathering is known by its name alone: one point of it is enough.
  const enough = candidates.size === 1 && best && best.event.parties.length >= GATHERING ? 1 : 2;
  return best && best.points >= enough && best.points > (next?.points ?? 0)
    ? best.event
    : undefined;
}

/** How many points of an event the sentences tell; one that is told all but word for word counts twice. */
export function pointsTold(
  sentences: readonly ReadSentence[],
  event: ContactEvent,
  record: ContactRecord,
): number {
  const told = new Map<string, number>();
  for (const { sentence } of sentences)
    for (const clause of clausesOf(sentence)) {
      const claim = claimOf(clause.words, clause.mentions, event, record);
      const [best] = matchesOf(claim, event, record);
      if (!best || best.score < TOLD.score || best.weight < TOLD.weight) continue;
      const plain = best.score >= PLAIN.score && best.weight >= PLAIN.weight;
      const { id } = best.statement;
      told.set(id, Math.max(told.get(id) ?? 0, plain ? 2 : 1));
    }
  return [...told.values()].reduce((sum, points) => sum + points, 0);
}
