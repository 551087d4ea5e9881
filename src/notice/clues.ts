/** What a sentence tells by which a contact on the record can be known: who, when and what kind. */

import { NEGATIONS } from '../reading/assertion/denial-words.js';
import { FICTION, SPORT } from '../reading/assertion/other-worlds.js';
import { datesIn } from '../reading/dates/dates.js';
import { isAlone, peopleIn } from '../reading/people/actor.js';
import { Cast } from '../reading/people/cast.js';
import type { DateRead, Sentence } from '../reading/reading.js';
import { FACE, NOUNS, VERBS } from '../reading/vocabulary.js';
import { addDays, type Day, type Span } from '../record/calendar.js';
import type { ContactRecord } from '../record/record.js';
import type { Kind } from '../record/schema.js';
import { wordsOf } from '../record/words.js';

/** What a sentence names. */
export interface Clues {
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

/** What a sentence tells; undefined where it names no two parties. */
export function cluesOf(sentence: Sentence, record: ContactRecord, day: Day): Clues | undefined {
  const { words } = sentence;
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
    // "the football Putin handed Trump": of sport and art, unless very much speaks for a contact.
    doubtful:
      isDoubtful(sentence) || words.some(({ norm }) => SPORT.has(norm) || FICTION.has(norm)),
  };
}

/** "in Ankara", "left for Ankara": where it was, and no government. */
function isWhere(words: Sentence['words'], first: number): boolean {
  const before = words[first - 1]?.norm ?? '';
  if (before === 'for')
    return /^(?:le(?:ft|aves?|aving)|bound|heads?|headed|heading)$/.test(
      words[first - 2]?.norm ?? '',
    );
  return /^(?:in|at|near|outside|from|to|into)$/.test(before);
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
    if (norm === 'met' && isMetaphor(words, mentions, at)) return [];
    const word = NOUNS.get(norm) ?? VERBS.get(norm);
    return word && !/^(?:meet|head|heads|lands?|sees?|saw)$/.test(norm) ? [word.kinds] : [];
  });
  return kinds.length === 0 ? undefined : kinds.flat();
}

/** "met a wall of anger", "met with scorn": what is met is nobody. */
function isMetaphor(words: Sentence['words'], mentions: Sentence['mentions'], at: number): boolean {
  return (
    /^(?:a|an|the|its|with|no|little|fierce|stiff)$/.test(words[at + 1]?.norm ?? '') &&
    !mentions.some(({ first }) => first > at && first <= at + 4)
  );
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

/** With the day and the kind that the next sentence tells, where it names nobody: "The meeting was on 30 June." */
export function withNext(clues: Clues, next: Sentence | undefined, day: Day): Clues {
  if (!next || clues.dates.length > 0 || next.mentions.length > 0) return clues;
  const dates = datesIn(next, day);
  return {
    ...clues,
    dates,
    window: windowOf(dates),
    kinds: kindsIn(next) ?? clues.kinds,
    doubtful: clues.doubtful || isDoubtful(next),
  };
}

/** A name as it is compared. */
export function normsOf(name: string): string {
  return wordsOf(name)
    .map(({ norm }) => norm)
    .join(' ');
}
