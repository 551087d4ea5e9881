/** A name that nobody on the record has: whom of them it may have been meant for. Offered, never taken. */
import { isOrdinary } from '../record/names/ordinary.js';
import type { ContactRecord } from '../record/record.js';
import { editsBetween } from '../record/spelling.js';
import { wordsOf } from '../record/words.js';
import type { Choice } from './answer.js';
import type { Context } from './context.js';
import type { Desk } from './desk.js';
import { understand } from './understand.js';
import { isExplained } from './vocabulary.js';

const MOST_CHOICES = 3;
const MOST_WORDS = 3;
/** One letter in so many may be wrong. */
const LETTERS_AN_EDIT = 3;
const SHORTEST = 4;
/** From here on the first letter may be the wrong one. */
const LONG = 7;

/** The question with each unknown name put right in every likely way, as buttons. */
export function meantInstead(
  text: string,
  unknown: readonly string[],
  record: ContactRecord,
  desk: Desk,
  context?: Context,
): Choice[] {
  const [name, another] = unknown;
  if (name === undefined || another !== undefined) return [];
  const words = name.split(' ').slice(0, MOST_WORDS);
  const likely = likeNames(name, record);
  const whole = likely.length > 0 ? likely : combined(words, record);
  return whole.slice(0, MOST_CHOICES).flatMap((meant): Choice[] => {
    const understood = understand(text.replace(name, meant), record, desk, context);
    const [reading] = understood.kind === 'question' ? understood.readings : [];
    return reading ? [{ label: meant, question: reading.question }] : [];
  });
}

/** "Vanse Rasmusen" are two names: each put right by itself. */
function combined(words: readonly string[], record: ContactRecord): string[] {
  if (words.length < 2) return [];
  const each = words.map((word) => likeNames(word, record)[0]);
  return each.every((meant) => meant !== undefined) ? [each.join(' and ')] : [];
}

/** Names of the record, of countries and of places where a contact was, that differ by the fewest letters. */
function likeNames(typed: string, record: ContactRecord): string[] {
  const people = record.names.suggest(typed, 'person', MOST_CHOICES).flatMap(({ sense }) => {
    const person = record.people.get(sense.id);
    return person ? [person.name] : [];
  });
  const parties = record.names.suggest(typed, 'party', MOST_CHOICES).flatMap(({ sense }) => {
    const party = record.party(sense.id);
    return party ? [party.name, party.capital] : [];
  });
  const places = [...record.titleWords()].filter(
    (word) => !isOrdinary(word) && !isExplained(word) && record.names.exact(word).length === 0,
  );
  const near = [...new Set([...people, ...parties, ...places])].flatMap((name) => {
    const edits = editsTo(typed, name);
    return edits === undefined ? [] : [{ name: capitalised(name), edits }];
  });
  const least = Math.min(...near.map(({ edits }) => edits));
  return near.filter(({ edits }) => edits === least).map(({ name }) => name);
}

/** How many letters are wrong where each word typed is like a word of the name; undefined where one is not. */
function editsTo(typed: string, name: string): number | undefined {
  const words = wordsOf(name).map(({ norm }) => norm);
  let edits = 0;
  for (const { norm } of wordsOf(typed)) {
    const least = Math.min(...words.map((word) => editsOf(norm, word)));
    if (!Number.isFinite(least)) return undefined;
    edits += least;
  }
  return edits;
}

function editsOf(typed: string, meant: string): number {
  const longer = Math.max(typed.length, meant.length);
  const most = Math.max(1, Math.floor(longer / LETTERS_AN_EDIT));
  if (typed.length < SHORTEST || Math.abs(typed.length - meant.length) > most)
    return Number.POSITIVE_INFINITY;
  const edits = editsBetween(typed, meant).length;
  const begins = typed[0] === meant[0] || (edits === 1 && longer >= LONG);
  return begins && edits <= most ? edits : Number.POSITIVE_INFINITY;
}

function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
