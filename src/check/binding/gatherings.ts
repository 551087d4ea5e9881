/** A gathering of many by its name: "the G20 summit", "the BRICS leaders". */
import type { ReadSentence, Reference } from '../../reading/contacts/references.js';
import type { ContactRecord } from '../../record/record.js';
import type { ContactEvent } from '../../record/schema.js';
import { wordsOf } from '../../record/words.js';
import { nearDay } from '../event-facts.js';
import { GATHERING } from './candidates.js';
import { dateFits, placeFits, spansMeant } from './fitting.js';
import type { Binding } from './setting.js';

/**
 * The gathering that a reference means, where the sentence gives its name and its day, or its name,
 * place and year: its names stand in its title, and it is held once a year.
 */
export function gatheringMeant(
  reference: Reference,
  { sentence }: ReadSentence,
  record: ContactRecord,
): Binding | undefined {
  if (reference.other || reference.people.length > 0) return undefined;
  const dates = reference.dates.filter(({ precision }) => precision === 'day');
  if (dates.length === 0) return undefined;
  const named = namedIn(sentence.text, record).filter((event) => event.status === 'held');
  const onDay = named.filter((event) =>
    dates.some((date) => dateFits(date, event, reference, record)),
  );
  const [event] = onDay;
  if (event && onDay.length === 1) return { state: 'bound', event, by: 'date', dateMissed: false };
  const there = named.filter(
    (each) =>
      (reference.places.some((place) => placeFits(place, each, record) === true) ||
        dates.some((date) => sameDaysOf(date, each)) ||
        isNearSummit(reference, each)) &&
      dates.some((date) =>
        spansMeant(date, reference).some(
          ({ first }) => first.slice(0, 4) === each.when.start.slice(0, 4),
        ),
      ),
  );
  const [only] = there;
  return only && there.length === 1
    ? { state: 'bound', event: only, by: 'place', dateMissed: true }
    : undefined;
}

/** So near one another no gathering has two summits. */
const NEAR = 21;

/** "the G20 summit of 15 and 16 November", a week before it was: the day is the slip. */
function isNearSummit({ words, dates }: Reference, event: ContactEvent): boolean {
  return (
    /\bsummit\b/i.test(words) &&
    event.kind === 'summit' &&
    dates.some(
      (date) =>
        date.precision === 'day' &&
        !date.relative &&
        date.spans.some((span) => nearDay(event, span, NEAR)),
    )
  );
}

/** The days of its month in another month: the month is the slip. */
function sameDaysOf({ spans }: Reference['dates'][number], { when }: ContactEvent): boolean {
  return spans.some(
    ({ first, last }) =>
      first.slice(8) === when.start.slice(8) && last.slice(8) === (when.end ?? when.start).slice(8),
  );
}

/** The gatherings whose name, in capitals, stands in the words: as the record titles them. */
function namedIn(text: string, record: ContactRecord): ContactEvent[] {
  const names = new Set(text.match(/\b[A-Z][A-Z0-9]{1,6}\b/g) ?? []);
  return [...names].flatMap((name) => {
    const [word] = wordsOf(name);
    return word === undefined
      ? []
      : record
          .called(word.norm)
          .filter(
            ({ parties, title }) =>
              parties.length >= GATHERING && new RegExp(`\\b${name}\\b`).test(title),
          );
  });
}
