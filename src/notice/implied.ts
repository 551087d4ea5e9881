import { namesOf } from '../reading/places/neighbours.js';
import type { ContactSpoken, DateRead, Sentence } from '../reading/reading.js';
import { addDays, type Day, overlap, precisionOf, spanOf } from '../record/calendar.js';
import type { ContactRecord } from '../record/record.js';
import type { ContactEvent } from '../record/schema.js';
import { type Clues, cluesOf, normsOf, withNext } from './clues.js';
import { isCompatible } from './likeness.js';

export interface Implied {
  event: ContactEvent;
  why: string;
  spoken: ContactSpoken;
}

/** So much has to speak for an event; what each thing weighs, stands where it is weighed. */
const ENOUGH = 4;
/** With so much it is meant, whatever else the sentence says of it. */
const PLENTY = 7;
/** Events of so many parties that are looked at: those of the first two named come first. */
const MOST_PAIRS = 15;

/** The contact on the record that a sentence implies, of those that speak of none; the first counts. */
export function impliedIn(
  sentences: readonly Sentence[],
  spoken: ReadonlySet<number>,
  record: ContactRecord,
  day: Day,
): Implied | undefined {
  for (const [index, sentence] of sentences.entries()) {
    if (sentence.mentions.length < 2 || spoken.has(index)) continue;
    const clues = cluesOf(sentence, record, day);
    const found =
      clues &&
      (bestOf(clues, record, day) ??
        bestOf(withNext(clues, sentences[index + 1], day), record, day));
    if (!found) continue;
    const parties = found.event.parties.filter((party) => clues.parties.includes(party));
    return {
      ...found,
      spoken: {
        sentence: index,
        start: sentence.start,
        end: sentence.end,
        kinds: [found.event.kind],
        modality: found.event.status === 'scheduled' ? 'scheduled' : 'held',
        assertion: 'presupposed',
        parties,
        people: found.event.participants.filter((id) => clues.people.has(id)),
        strangers: [],
        dates: clues.dates,
        places: [],
      },
    };
  }
  return undefined;
}

function bestOf(
  clues: Clues,
  record: ContactRecord,
  day: Day,
): { event: ContactEvent; why: string } | undefined {
  let best: ContactEvent | undefined;
  let most = clues.doubtful ? PLENTY : ENOUGH - 0.5;
  for (const event of candidates(clues.parties, record)) {
    const weight = weightOf(event, clues, record, day);
    if (weight >= most) [best, most] = [event, weight];
  }
  return best && { event: best, why: 'two who took part, with its day or place' };
}

function candidates(parties: readonly string[], record: ContactRecord): Set<ContactEvent> {
  const found = new Set<ContactEvent>();
  let pairs = 0;
  for (const [at, one] of parties.entries()) {
    for (const other of parties.slice(at + 1)) {
      if (pairs >= MOST_PAIRS) return found;
      pairs += 1;
      for (const event of record.between([one, other])) found.add(event);
    }
  }
  return found;
}

/** How much speaks for an event; 0 where something rules it out, or neither day nor place is told. */
function weightOf(event: ContactEvent, clues: Clues, record: ContactRecord, day: Day): number {
  const { participants } = event;
  if (clues.window && !overlap(spanOf(event.when), clues.window)) return 0;
  const named = [...clues.people].filter((id) => {
    const party = record.people.get(id)?.party ?? '';
    return event.parties.includes(party);
  });
  // Somebody else of the same government was named.
  if (participants.length > 0 && named.some((id) => !participants.includes(id))) return 0;
  const when = whenWeight(event, clues.dates, record);
  if (clues.dates.some(({ precision }) => precision === 'day') && when < 2) return 0;
  const where = whereWeight(event, clues);
  if (!isTimely(event, when, day)) return 0;
  // "Museveni called him “my son”" in Kampala: no word of contact, where day and place speak for another.
  const fits = clues.kinds === undefined || isCompatible(event.kind, clues.kinds);
  if (!fits && (when === 0 || where === 0)) return 0;
  const word = clues.kinds && fits ? 2 : 0;
  const persons = named.length >= 3 ? 2 : named.length === 2 ? 1 : 0;
  // Capitals speak of much else: of them the day has to be told, and what it was.
  if (persons === 0 && (word === 0 || (when < 2 && !isNamedByPlace(event, clues)))) return 0;
  if (
    when < 2 &&
    (where === 0 ? when < 1.5 || persons === 0 || word === 0 : word === 0 && when === 0)
  )
    return 0;
  return when + where + word + persons - Math.min(event.parties.length, 40) / 100;
}

/** Held, and begun by now; or planned, and told with its day. */
function isTimely({ status, when }: ContactEvent, told: number, day: Day): boolean {
  const { first, last } = spanOf(when);
  return status === 'held'
    ? first <= addDays(day, 1)
    : status === 'scheduled' && told >= 2 && last >= day;
}

function whenWeight(
  event: ContactEvent,
  dates: readonly DateRead[],
  record: ContactRecord,
): number {
  const days = record.daysOf(event);
  let most = 0;
  for (const date of dates) {
    const spans = date.year || date.relative ? date.spans : date.spans.slice(0, 1);
    for (const span of spans) {
      if (date.precision !== 'day') {
        if (overlap(spanOf(event.when), span))
          most = Math.max(most, date.precision === 'year' ? 1 : 1.5);
        continue;
      }
      if (precisionOf(event.when) === 'month') continue;
      const wide = { first: addDays(span.first, -1), last: addDays(span.last, 1) };
      for (const each of days) {
        if (each >= span.first && each <= span.last) most = Math.max(most, 3);
        else if (each >= wide.first && each <= wide.last) most = Math.max(most, 2);
      }
    }
  }
  return most;
}

/** "in Istanbul", "the Madrid talks", "at the BRICS summit": its city, its building or what it goes by. */
function whereWeight(event: ContactEvent, { text, opening }: Clues): number {
  const told = placeNames(event).some((norms) => {
    if (!text.includes(norms)) return false;
    return (
      opening === norms ||
      BEFORE_PLACE.some((word) => text.includes(` ${word} ${norms} `)) ||
      BEHIND_PLACE.some((word) => text.includes(` ${norms} ${word} `))
    );
  });
  return told ? 2 : 0;
}

/** "since the Anchorage summit": the place and the noun are its name. */
function isNamedByPlace(event: ContactEvent, { text }: Clues): boolean {
  return placeNames(event).some((norms) =>
    BEHIND_PLACE.some((word) => text.includes(` the ${norms} ${word} `)),
  );
}

/** A large record has thousands of events of one pair: what each is called is made out once. */
const placesOf = new WeakMap<ContactEvent, readonly string[]>();

function placeNames(event: ContactEvent): readonly string[] {
  let names = placesOf.get(event);
  if (!names) {
    const { place, title } = event;
    names = [
      ...namesOf(normsOf(place?.city ?? '')),
      normsOf(place?.name ?? ''),
      normsOf(GATHERING.exec(title)?.[0] ?? ''),
    ].filter((name) => name.length > 1);
    placesOf.set(event, names);
  }
  return names;
}

const BEFORE_PLACE = [
  'in',
  'at',
  'near',
  'outside',
  'from',
  'to',
  'into',
  'the',
  'of',
  'after',
  'since',
];
const BEHIND_PLACE = ['talks', 'meeting', 'summit', 'call', 'visit', 'round', 'negotiations'];

/** Gatherings that go by their own name. */
const GATHERING = /\b(?:G7|G8|G20|NATO|BRICS|APEC|ASEAN|SCO|COP\d*|Davos|Quad|Mercosur)\b/;
