/** The contact that an article brings the news of, where no word of contact in it could be bound. */

import type { ReadSentence } from '../../reading/contacts/references.js';
import { personOf } from '../../reading/voices/voices.js';
import { addDays, type Day, spanOf } from '../../record/calendar.js';
import type { ContactRecord } from '../../record/record.js';
import type { ContactEvent } from '../../record/schema.js';
import { tookPlace } from '../../record/standing.js';
import { type BoundSentence, eventOf } from '../reading.js';
import { goesOnAbout } from './about.js';

/** For so many days a contact is news. */
const NEWS = 5;
/** A visit may have begun so many days before it ended. */
const LONGEST = 14;

/**
 * The sentences that speak of no contact of their own, held against the one that is the news: the
 * only one of those days in which two people of two sides took part whom the article names.
 */
export function withNews(
  sentences: readonly BoundSentence[],
  record: ContactRecord,
  written: Day,
): readonly BoundSentence[] {
  const news = newsOf(sentences, record, written);
  if (!news) return sentences;
  return sentences.map((sentence) => {
    const open =
      !sentence.about &&
      !sentence.before &&
      sentence.references.every(({ reference }) => reference.aside || reference.implied);
    return open && speaksOf(sentence.read, news) ? { ...sentence, about: news } : sentence;
  });
}

function newsOf(
  sentences: readonly BoundSentence[],
  record: ContactRecord,
  written: Day,
): ContactEvent | undefined {
  const people = new Set(sentences.flatMap(({ read }) => read.sentence.mentions.map(personOf)));
  const fitting = ofThoseDays(record, written)
    .map((event) => ({ event, named: namedOf(event, people, record) }))
    .filter(({ named }) => named.length >= 2)
    .sort((one, other) => other.named.length - one.named.length);
  const [first, second] = fitting;
  if (!first || second?.named.length === first.named.length) return undefined;
  return sentences.some((sentence) => tellsAnother(sentence, first.event))
    ? undefined
    : first.event;
}

/** What was held, and ended within the days before the writing. */
function ofThoseDays(record: ContactRecord, written: Day): ContactEvent[] {
  const [from, first] = [addDays(written, -NEWS), addDays(written, -NEWS - LONGEST)];
  const found: ContactEvent[] = [];
  for (let at = record.inOrder.length - 1; at >= 0; at -= 1) {
    const event = record.inOrder[at];
    if (!event) continue;
    const span = spanOf(event.when);
    if (span.first < first) break;
    if (span.first > written || span.last < from || event.when.start.length === 7) continue;
    if (event.status === 'held' && tookPlace(event)) found.push(event);
  }
  return found;
}

/** Those who took part and are named, one for each side; none where they are all of one side. */
function namedOf(
  event: ContactEvent,
  people: ReadonlySet<string | undefined>,
  record: ContactRecord,
): readonly string[] {
  const named = event.participants.filter((id) => people.has(id));
  const sides = new Set(named.map((id) => record.people.get(id)?.party));
  return sides.size >= 2 ? named : [];
}

/** A contact of these sides that is told with its own day or place, and is not this one. */
function tellsAnother({ references }: BoundSentence, news: ContactEvent): boolean {
  return references.some((bound) => {
    const { reference, binding, parties } = bound;
    if (reference.aside || reference.implied || reference.modality !== 'held') return false;
    const other = eventOf(bound);
    if (other) return other !== news && !before(other, news);
    return binding.state === 'unlisted' && parties.some((party) => news.parties.includes(party));
  });
}

function before(one: ContactEvent, other: ContactEvent): boolean {
  return spanOf(one.when).last < spanOf(other.when).first;
}

/** Of its sides, of what was talked about, and of nobody else. */
function speaksOf(read: ReadSentence, event: ContactEvent): boolean {
  const { mentions } = read.sentence;
  const people = mentions.map(personOf).filter((id) => id !== undefined);
  if (people.some((id) => !event.participants.includes(id))) return false;
  const topics = new Set(event.statements.flatMap((statement) => statement.topics));
  return (
    goesOnAbout(read, event) ||
    mentions.some(({ senses }) => senses.some(({ kind, id }) => kind === 'topic' && topics.has(id)))
  );
}
