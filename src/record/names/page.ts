/** A text as a page of words: how it is written, and what stands beside what. */
import type { Word } from '../names.js';
import { isOrdinary } from './ordinary.js';

const ENDS_SENTENCE = /[.!?…:;"“”„«»‘([{\n•]|^\s*[-–—]\s|^\s*[>*]/;
const ABBREVIATED = new Set([
  ...[
    'mr',
    'mrs',
    'ms',
    'dr',
    'st',
    'gov',
    'gen',
    'sen',
    'sec',
    'pres',
    'rep',
    'amb',
    'prof',
    'lt',
    'col',
  ],
  ...['adm', 'capt', 'sgt', 'rev', 'hon', 'no', 'vs'],
]);
const WITHIN_NAME = /^(?:[\s'’.·&]*|\s?[-‐‑–]\s?)$/;
const TIGHT = /^(?:[-‐‑–—/&+×|]|\s[-–—/&+×|]\s|\s?↔\s?)$/;

interface Style {
  shouted: boolean;
  titled: boolean;
  casual: boolean;
  careless: boolean;
  hasLowerCase: boolean;
}

/** The words of a text with the questions that reading names asks of them. */
export class Page {
  readonly words: readonly Word[];
  #style: Style | undefined;

  constructor(words: readonly Word[]) {
    this.words = words;
  }

  norm(at: number): string {
    return this.words[at]?.norm ?? '';
  }

  written(at: number): string {
    return this.words[at]?.text ?? '';
  }

  /** What stands before a word. */
  before(at: number): string {
    return this.words[at]?.before ?? '';
  }

  /** The text of a stretch of words, as written. */
  text(first: number, last: number): string {
    let text = this.written(first);
    for (let at = first + 1; at <= last; at += 1) text += this.before(at) + this.written(at);
    return text;
  }

  startsSentence(at: number): boolean {
    if (at === 0) return true;
    const between = this.before(at);
    if (between === ' ') return false;
    if (/^\.\s+$/.test(between) && this.isAbbreviated(at - 1)) return false;
    return ENDS_SENTENCE.test(between);
  }

  /** Whether two neighbouring words can belong to one name: "Jong-un", "St. Kitts". */
  withinName(at: number): boolean {
    const between = this.before(at);
    if (between === ' ' || between === '-' || between === '') return true;
    if (!WITHIN_NAME.test(between)) return false;
    return !between.includes('.') || this.isAbbreviated(at - 1);
  }

  /** Whether a word is joined to the one before by a hyphen, a dash or a slash. */
  isTight(at: number): boolean {
    return TIGHT.test(this.before(at));
  }

  /** Whether only a space stands before a word. */
  isSpaced(at: number): boolean {
    const between = this.before(at);
    return between === ' ' || (between !== '' && /^\s+$/.test(between) && !between.includes('\n'));
  }

  isAbbreviated(at: number): boolean {
    const norm = this.norm(at);
    return ABBREVIATED.has(norm) || (norm.length === 1 && /\p{L}/u.test(norm));
  }

  isCapitalised(at: number): boolean {
    return /^\p{Lu}/u.test(this.written(at));
  }

  isUpperCase(at: number): boolean {
    const written = this.written(at).replace(/['’]s$/, '');
    return /^[\p{Lu}\d.]+$/u.test(written) && /\p{Lu}/u.test(written);
  }

  isPossessive(at: number): boolean {
    return /['’‘ʼ`´]s?$/i.test(this.written(at));
  }

  isDotted(at: number): boolean {
    return /\p{L}\.\p{L}/u.test(this.written(at));
  }

  /** Whether a capital says that a word is a name: not at the start of a sentence or in a headline. */
  isNameCased(at: number): boolean {
    return this.isCapitalised(at) && !this.startsSentence(at) && !this.shouted && !this.titled;
  }

  /** A word that is no English, as far as is known. */
  isUnknown(at: number): boolean {
    const word = this.words[at];
    return word !== undefined && /^\p{L}/u.test(word.norm) && !isOrdinary(word.norm);
  }

  /** All in capitals. */
  get shouted(): boolean {
    return this.#read().shouted;
  }

  /** Written as a headline, Nearly Every Word With a Capital. */
  get titled(): boolean {
    return this.#read().titled;
  }

  /** Typed without capitals, but for the first letter of a sentence and for acronyms. */
  get casual(): boolean {
    return this.#read().casual;
  }

  /** Begun in lower case: whoever types so leaves out other capitals as well. */
  get careless(): boolean {
    return this.#read().careless;
  }

  get hasLowerCase(): boolean {
    return this.#read().hasLowerCase;
  }

  #read(): Style {
    if (this.#style) return this.#style;
    let lower = 0;
    let upper = 0;
    let long = 0;
    let longCapitals = 0;
    let capitals = 0;
    for (const [at, word] of this.words.entries()) {
      if (!/^\p{L}/u.test(word.text)) continue;
      const capital = /^\p{Lu}/u.test(word.text);
      const all = word.text.length > 1 && this.isUpperCase(at);
      if (all) upper += 1;
      else if (word.text.length > 1) lower += 1;
      if (capital && !all && word.text.length > 1 && !this.startsSentence(at)) capitals += 1;
      if (word.text.length > 3) {
        long += 1;
        if (capital) longCapitals += 1;
      }
    }
    this.#style = {
      shouted: lower === 0 && upper >= 3,
      titled: long >= 4 && longCapitals / long >= 0.85,
      casual: capitals === 0 && lower > 0,
      careless: /^\p{Ll}/u.test(this.written(0)),
      hasLowerCase: lower > 0,
    };
    return this.#style;
  }
}
