/**
 * A contact that no contact word links to its sides, and that is meant all the same: a sentence
 * names two who took part in one on the record, and its day, or its place and what it was. "Ruto
 * turned up at Guba on 9 September to see Abiy cut the ribbon."
 */
import { isAlone, peopleIn } from '../reading/actor.js';
import { Cast } from '../reading/cast.js';
import { datesIn } from '../reading/dates.js';
import { namesOf } from '../reading/neighbours.js';
import type { ContactSpoken, DateRead, Sentence } from '../reading/reading.js';
import { FICTION, NEGATIONS, SPORT } from '../reading/telling-words.js';
import { FACE, NOUNS, VERBS } from '../reading/vocabulary.js';
import { addDays, type Day, overlap, precisionOf, type Span, spanOf } from '../record/calendar.js';
import type { ContactRecord } from '../record/record.js';
import type { ContactEvent, Kind } from '../record/schema.js';
import { wordsOf } from '../record/words.js';
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

/** What a sentence names. */
interface Clues {
  people: ReadonlySet<string>;
  parties: readonly string[];
  dates: readonly DateRead[];
  /** Where a day is told: the days that an event can be of, whatever the calendar. */
  window: Span | undefined;
  /** The kinds that its contact words can mean; undefined where it has none. */
  kinds: readonly Kind[] | undefined;
  text: string;
  /** What stands before a colon or a dash at its beginning: "The Hague: …". */
  opening: string;
  doubtful: boolean;
}

/** The contact on the record that a sentence implies; the first such sentence counts. */
export function impliedIn(
  sentences: readonly Sentence[],
  record: ContactRecord,
  day: Day,
): Implied | undefined {
  for (const [index, sentence] of sentences.entries()) {
    if (sentence.mentions.length < 2) continue;
    const clues = cluesOf(sentence, record, day);
    const found = clues && bestOf(clues, record, day);
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

function cluesOf(sentence: Sentence, record: ContactRecord, day: Day): Clues | undefined {
  const { words } = sentence;
  if (words.some(({ norm }) => SPORT.has(norm) || FICTION.has(norm))) return undefined;
  const actors = new Cast(sentence, record).actors.filter(
    ({ first, place, parties, personal, modifier }) =>
      parties.length > 0 && (personal || !modifier) && !(place && isWhere(words, first)),
  );
  const parties = [...new Set(actors.flatMap((actor) => actor.parties))];
  if (parties.length < 2) return undefined;
  const dates = datesIn(sentence, day);
  return {
    people: new Set(
      sentence.mentions.flatMap((mention) => (isAlone(mention) ? peopleIn(mention) : [])),
    ),
    parties,
    dates,
    window: windowOf(dates),
    kinds: kindsIn(sentence),
    text: ` ${words.map(({ norm }) => norm).join(' ')} `,
    opening: normsOf(
      /^(?:the )?([\p{L} ]{3,30})(?:,[^:—–-]{1,20})?(?::| [—–-])/iu.exec(sentence.text)?.[1] ?? '',
    ),
    doubtful: isDoubtful(sentence),
  };
}

/** "in Ankara": where it was, and no government. */
function isWhere(words: Sentence['words'], first: number): boolean {
  return /^(?:in|at|near|outside|from|to|into|for)$/.test(words[first - 1]?.norm ?? '');
}

/** From the first day told to the last, and a month more where an entry may know no more than that. */
function windowOf(dates: readonly DateRead[]): Span | undefined {
  const days = dates.filter(({ precision }) => precision === 'day').flatMap(({ spans }) => spans);
  const [one] = days;
  if (!one) return undefined;
  const first = days.reduce((least, span) => (span.first < least ? span.first : least), one.first);
  const last = days.reduce((most, span) => (span.last > most ? span.last : most), one.last);
  return { first: addDays(first, -2), last: addDays(last, 2) };
}

function kindsIn({ words, mentions }: Sentence): readonly Kind[] | undefined {
  const kinds = words.flatMap(({ norm }, at) => {
    if (TOGETHER.has(norm) && words[at - 1]?.norm !== 'see') return [FACE];
    // "Xi calls Trump a friend": what somebody is called is no call.
    if (/^call(?:s|ed|ing)$/.test(norm) && mentions.some(({ last }) => last === at - 1)) return [];
    const word = NOUNS.get(norm) ?? VERBS.get(norm);
    return word && !/^(?:meet|head|heads|lands?|sees?|saw)$/.test(norm) ? [word.kinds] : [];
  });
  return kinds.length === 0 ? undefined : kinds.flat();
}

/** What only those who are at one place have in common. */
const TOGETHER = new Set([
  ...[
    'table',
    'airport',
    'tarmac',
    'limousine',
    'motorcade',
    'carpet',
    'handshake',
    'hug',
    'toast',
  ],
  ...['palace', 'honour', 'honor', 'delegations', 'podium', 'presser', 'stairs', 'beside'],
]);

/** Told as wished for, denied, possible or in question. */
function isDoubtful({ text, words }: Sentence): boolean {
  return (
    /\?["”’)\s]*$/.test(text) ||
    words.some(({ norm, text: written }, at) => {
      // "no harm" denies nothing of the contact; "no call" does.
      if (norm === 'no') return NOUNS.has(words[at + 1]?.norm ?? '');
      if (norm === 'may') return written === 'may';
      return NEGATIONS.has(norm) || DOUBT.test(norm);
    })
  );
}

const DOUBT =
  /^(?:if|unless|whether|unclear|doubtful|should|would|could|might|must|wants?|hopes?|urges?|urged)$/;

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
  if (persons === 0 && (word === 0 || when < 2)) return 0;
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

function normsOf(name: string): string {
  return wordsOf(name)
    .map(({ norm }) => norm)
    .join(' ');
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
