/** Misspelt names: what an unknown word may have been meant to be. */
import { cityWords } from '../countries.js';
import { COMPANY, type Near, Spelling, slips } from '../spelling.js';
import type { Candidate } from './candidates.js';
import { isOrdinary, misspeltWords } from './ordinary.js';
import type { Page } from './page.js';
import type { Naming, Phrase, Phrases } from './phrases.js';
import { FIRST_NAMES } from './tables.js';

/** A text of nothing but unknown words is noise; after so many the rest is left alone. */
const MOST_LOOKUPS = 12;
/** Questions repeat themselves, noise does not. */
const MOST_REMEMBERED = 2000;
/** Longer than any word of any name. */
const LONGEST_WORD = 24;
/** A topic is an ordinary word: a short one is the slip of many another. */
const SHORTEST_TOPIC = 6;
/** And only the fingers' own slips are believed of it. */
const MOST_WEIGHT_OF_TOPIC = 1.5;
/** Letters that have to stand for a name's other word to be trusted: not "Li", before "Qing". */
const ENOUGH_COMPANY = 5;
const LONGEST_ACRONYM = 5;
/** Names whose slips differ by no more are asked back, none is chosen. */
const ABOUT_AS_NEAR = 0.5;
const LETTERS = /^\p{L}+$/u;

interface Guess {
  first: number;
  phrase: Phrase;
  weight: number;
}

/** Looks up misspelt words among the names of a record. */
export class Guesser {
  readonly #people: Phrases['people'];
  readonly #containing = new Map<string, Phrase[]>();
  readonly #spelling: Spelling;
  readonly #remembered = new Map<string, readonly Near[]>();
  readonly #questions = new Map<string, readonly Near[]>();
  readonly #questionSpelling = new Spelling(misspeltWords);

  constructor(phrases: Phrases) {
    this.#people = phrases.people;
    for (const phrase of phrases.all) {
      if (!phrase.guessable || phrase.prefix || phrase.namings.length === 0) continue;
      // A word of every day is not what somebody meant and missed: "mono" is no Moon.
      const isTopics = phrase.namings.every(isTopic);
      if (phrase.common && phrase.words.length === 1 && !isTopics && !isOwnParty(phrase)) continue;
      if (isTopics && phrase.words.join('').length < SHORTEST_TOPIC) continue;
      for (const word of phrase.words) {
        const list = this.#containing.get(word);
        if (list) list.push(phrase);
        else this.#containing.set(word, [phrase]);
      }
    }
    this.#spelling = new Spelling(this.#containing.keys());
  }

  /** The candidates of a text, and beside them those that misspelt words stand for. */
  withGuesses(page: Page, candidates: readonly Candidate[]): Candidate[] {
    const taken = new Map<number, Candidate>();
    const take = (candidate: Candidate) => {
      for (let at = candidate.first; at <= candidate.last; at += 1) taken.set(at, candidate);
    };
    for (const candidate of candidates) take(candidate);
    let lookups = 0;
    for (let at = 0; at < page.words.length && lookups < MOST_LOOKUPS; at += 1) {
      if (taken.has(at) || !this.#mayBeName(page, at)) continue;
      lookups += 1;
      const guess = this.#guess(page, at, taken);
      if (!guess) continue;
      for (let covered = guess.first; covered <= guess.last; covered += 1) {
        const old = taken.get(covered);
        if (old) for (let inner = old.first; inner <= old.last; inner += 1) taken.delete(inner);
      }
      take(guess);
    }
    return [...new Set(taken.values())]
      .sort((a, b) => a.first - b.first)
      .flatMap((candidate, at, all) =>
        this.#withGivenName(page, candidate, all[at - 1], all[at + 1]),
      );
  }

  /** "Georgia Meloni" is no Georgia: a name right before a family name may be a given name, misspelt. */
  #withGivenName(
    page: Page,
    candidate: Candidate,
    previous: Candidate | undefined,
    next: Candidate | undefined,
  ): Candidate[] {
    if (next && this.#isGivenNameOf(page, candidate, next)) return [];
    if (!previous || !this.#isGivenNameOf(page, previous, candidate)) return [candidate];
    const people = candidate.namings.filter(({ sense }) => sense.kind === 'person');
    const name = this.#people.get(people[0]?.sense.id ?? '')?.person.name;
    return [
      { ...candidate, first: previous.first, namings: people, ...(name && { corrected: name }) },
    ];
  }

  #isGivenNameOf(page: Page, given: Candidate, family: Candidate): boolean {
    if (given.last !== family.first - 1 || given.first !== given.last) return false;
    if (
      !page.isSpaced(family.first) ||
      given.namings.some(({ sense }) => sense.kind === 'person')
    ) {
      return false;
    }
    const people = family.namings.filter(
      ({ sense, form }) => sense.kind === 'person' && form === 'family',
    );
    return (
      people.length > 0 &&
      people.every(({ sense }) => {
        const parts = this.#people.get(sense.id)?.parts;
        const name = parts?.familyFirst ? undefined : parts?.given[0];
        return name !== undefined && slips(page.norm(given.first), name) !== undefined;
      })
    );
  }

  /** Whether an unknown word is a misspelling of a question's own words, or a city's name. */
  isNoName(norm: string): boolean {
    return cityWords().has(norm) || this.#nearQuestion(norm).length > 0;
  }

  #mayBeName(page: Page, at: number): boolean {
    const norm = page.norm(at);
    // Capitals are an acronym's own, IRNA's: nobody slips with the shift key held.
    if (page.isUpperCase(at) && norm.length <= LONGEST_ACRONYM && page.hasLowerCase) {
      return false;
    }
    if (norm.length < 4 || norm.length > LONGEST_WORD || !LETTERS.test(norm)) return false;
    return !isOrdinary(norm) && !cityWords().has(norm) && !FIRST_NAMES.has(norm);
  }

  #guess(page: Page, at: number, taken: ReadonlyMap<number, Candidate>): Candidate | undefined {
    const near = this.#near(page.norm(at));
    if (near.length === 0) return undefined;
    const guesses: Guess[] = [];
    for (const { word } of near) {
      for (const phrase of this.#containing.get(word) ?? []) {
        for (const [position, part] of phrase.words.entries()) {
          if (part !== word) continue;
          const weight = this.#weightOf(page, phrase, at - position, taken);
          if (weight !== undefined) guesses.push({ first: at - position, phrase, weight });
        }
      }
    }
    return this.#chosen(page, at, guesses);
  }

  /** The longest phrases win, then the lightest slips; what is equally near is given together. */
  #chosen(page: Page, at: number, guesses: readonly Guess[]): Candidate | undefined {
    const longest = Math.max(...guesses.map(({ phrase }) => phrase.words.length));
    const long = guesses.filter(({ phrase }) => phrase.words.length === longest);
    const least = Math.min(...long.map(({ weight }) => weight));
    const best = long
      .filter(({ weight }) => weight <= least + ABOUT_AS_NEAR)
      .sort((a, b) => a.weight - b.weight);
    const [one] = best;
    if (!one) return undefined;
    if (longest === 1) {
      const norm = page.norm(at);
      if (this.#nearQuestion(norm).some(({ weight }) => weight <= least)) return undefined;
    }
    const namings = new Map<string, Naming>();
    for (const { phrase } of best) {
      for (const naming of phrase.namings) {
        namings.set(`${naming.sense.kind} ${naming.sense.id}`, naming);
      }
    }
    return {
      first: one.first,
      last: one.first + longest - 1,
      phrase: one.phrase,
      namings: [...namings.values()],
      corrected: one.phrase.written,
    };
  }

  /** All slips of a phrase that stands, misspelt, at a word; nothing if it does not. */
  #weightOf(
    page: Page,
    phrase: Phrase,
    first: number,
    taken: ReadonlyMap<number, Candidate>,
  ): number | undefined {
    const last = first + phrase.words.length - 1;
    if (first < 0 || last >= page.words.length) return undefined;
    let weight = 0;
    const company = lettersThatStand(page, phrase, first) >= ENOUGH_COMPANY ? COMPANY : 0;
    for (const [index, word] of phrase.words.entries()) {
      const at = first + index;
      if (index > 0 && !page.withinName(at)) return undefined;
      const old = taken.get(at);
      // What is already a longer name of its own is not taken apart.
      if (old && (old.first < first || old.last > last)) return undefined;
      if (page.norm(at) === word) continue;
      if (old && old.corrected === undefined && old.phrase.words.length > 1) return undefined;
      const typed = page.norm(at);
      const more = company > 0 && isParticle(typed, word) ? 1 : slips(typed, word, company);
      if (more === undefined) return undefined;
      weight += more;
    }
    return phrase.namings.every(isTopic) && weight > MOST_WEIGHT_OF_TOPIC ? undefined : weight;
  }

  #nearQuestion(norm: string): readonly Near[] {
    let near = this.#questions.get(norm);
    if (!near) {
      near = this.#questionSpelling.near(norm);
      if (this.#questions.size >= MOST_REMEMBERED) this.#questions.clear();
      this.#questions.set(norm, near);
    }
    return near;
  }

  #near(norm: string): readonly Near[] {
    const known = this.#remembered.get(norm);
    if (known) return known;
    const near = this.#spelling.near(norm);
    // Part of a longer name whose other words are misspelt: "van der Leyen".
    if (this.#containing.has(norm)) near.unshift({ word: norm, weight: 0 });
    if (this.#remembered.size >= MOST_REMEMBERED) this.#remembered.clear();
    this.#remembered.set(norm, near);
    return near;
  }
}

/** "van" for "von", "ben" for "bin". */
function isParticle(typed: string, word: string): boolean {
  if (word.length > 3 || typed.length !== word.length) return false;
  return word.replace(/[aeiou]/g, '') === typed.replace(/[aeiou]/g, '');
}

function lettersThatStand(page: Page, { words }: Phrase, first: number): number {
  return words.reduce(
    (letters, word, index) => letters + (page.norm(first + index) === word ? word.length : 0),
    0,
  );
}

/** "Tukey" is Turkey, where the record has it. */
function isOwnParty({ namings, words }: Phrase): boolean {
  return (
    namings.some(({ sense, own }) => sense.kind === 'party' && own) && (words[0] ?? '').length > 5
  );
}

function isTopic({ sense }: Naming): boolean {
  return sense.kind === 'topic';
}
