/** The names of a record and of the world: what the words of a text mean. */

import { type Candidate, candidatesIn } from './names/candidates.js';
import { meantAsNames } from './names/evidence.js';
import { Guesser } from './names/guesses.js';
import { joinedNames } from './names/joined.js';
import { Offices } from './names/offices.js';
import { Page } from './names/page.js';
import { type Entities, gatherPhrases, type Phrases } from './names/phrases.js';
import { withoutStrangers } from './names/strangers.js';
import { Offers } from './names/suggestions.js';
import { comparedWords } from './names/variants.js';
import type { Lexicon, Mention, Reading, Sense, Suggestion, Word } from './names.js';

/** The lexicon of a record; its names are gathered when first asked for. */
export function buildLexicon(record: Entities): Lexicon {
  return new RecordLexicon(record);
}

class RecordLexicon implements Lexicon {
  readonly #record: Entities;
  readonly #offers = new Map<Sense['kind'], Offers>();
  #gathered: Phrases | undefined;
  #guessing: Guesser | undefined;
  #holders: Offices | undefined;

  constructor(record: Entities) {
    this.#record = record;
  }

  mentions(words: readonly Word[], { forgiving }: Reading): Mention[] {
    const page = new Page(words);
    const written = candidatesIn(page, this.#phrases);
    if (written.length === 0 && !forgiving) return [];
    const meant = meantAsNames(page, written, forgiving);
    const guessed = forgiving ? this.#withGuesses(page, written, meant) : meant;
    if (guessed.length === 0 && !forgiving) return [];
    const known = this.#withoutStrangers(page, guessed, forgiving);
    const joined = joinedNames(page, known, forgiving);
    const narrowed = joined.map((candidate) => this.#offices.narrowed(page, candidate));
    const held = this.#offices.read(page, narrowed);
    const all = forgiving ? this.#offices.withAlone(page, held) : held;
    return all.map((candidate) => mentionOf(page, candidate));
  }

  /** With the misspelt names, and with those words that are names only beside one: "tukey us". */
  #withGuesses(
    page: Page,
    written: readonly Candidate[],
    meant: readonly Candidate[],
  ): readonly Candidate[] {
    const guessed = this.#guesser.withGuesses(page, meant);
    if (written.length === meant.length || !guessed.some(({ corrected }) => corrected))
      return guessed;
    const open = written.filter(
      (candidate) =>
        !meant.includes(candidate) &&
        !guessed.some(({ first, last }) => first <= candidate.last && last >= candidate.first),
    );
    const all = [...guessed, ...open].sort((a, b) => a.first - b.first);
    return meantAsNames(page, all, true);
  }

  exact(phrase: string): readonly Sense[] {
    const words = comparedWords(phrase);
    const { byWords } = this.#phrases;
    const found =
      byWords.get(words.join(' ')) ??
      (words[0] === 'the' ? byWords.get(words.slice(1).join(' ')) : undefined);
    if (!found || found.prefix) return [];
    return found.namings.map(({ sense }) => sense);
  }

  suggest(typed: string, kind: Sense['kind'], limit: number): Suggestion[] {
    let offers = this.#offers.get(kind);
    if (!offers) {
      offers = new Offers(this.#record, kind);
      this.#offers.set(kind, offers);
    }
    return offers.find(typed, limit);
  }

  #withoutStrangers(page: Page, candidates: readonly Candidate[], forgiving: boolean): Candidate[] {
    const named = new Set<number>();
    for (const { first, last } of candidates) {
      for (let at = first; at <= last; at += 1) named.add(at);
    }
    const around = {
      page,
      forgiving,
      people: this.#phrases.people,
      isNamed: (at: number) => named.has(at),
      isHarmless: (at: number) => this.#guesser.isNoName(page.norm(at)),
    };
    return candidates
      .map((candidate) => withoutStrangers(candidate, around))
      .filter((candidate) => candidate !== undefined);
  }

  get #phrases(): Phrases {
    this.#gathered ??= gatherPhrases(this.#record);
    return this.#gathered;
  }

  get #guesser(): Guesser {
    this.#guessing ??= new Guesser(this.#phrases);
    return this.#guessing;
  }

  get #offices(): Offices {
    this.#holders ??= new Offices(this.#record);
    return this.#holders;
  }
}

function mentionOf(page: Page, { first, last, namings, together, corrected }: Candidate): Mention {
  return {
    first,
    last,
    text: page.text(first, last),
    senses: namings.map(({ sense }) => sense),
    form: namings[0]?.form ?? 'alias',
    ...(together && { together }),
    ...(corrected !== undefined && { corrected }),
  };
}
