/** The words of a sentence as the parts of names: titles, offices, unknown names, what is joined to what. */
import { isOrdinary } from '../../record/names/ordinary.js';
import type { Mention } from '../../record/names.js';
import type { ContactRecord } from '../../record/record.js';
import { AFTER_NAME, set } from '../grammar-words.js';
import { isMixedCase } from '../letter-case.js';
import type { Sentence } from '../reading.js';
import { NOUNS, VERBS } from '../vocabulary.js';
import { leaderOf } from './leaders.js';
import { ADDRESSES, MINOR_ROLES, NEWSROOM, OFFICE_PARTS, OFFICES } from './role-words.js';

/** What reading names asks of the words of a sentence. */
export class NameWords {
  protected readonly mentions = new Map<number, Mention>();
  readonly #mixedCase: boolean;

  constructor(
    protected readonly sentence: Sentence,
    protected readonly record: ContactRecord,
    protected readonly start: number,
  ) {
    for (const mention of sentence.mentions) this.mentions.set(mention.first, mention);
    this.#mixedCase = isMixedCase(sentence.words);
  }

  protected norm(at: number): string {
    return this.sentence.words[at]?.norm ?? '';
  }

  protected before(at: number): string {
    // Where markup was made blank several blanks stand for one.
    return (this.sentence.words[at]?.before ?? '').replace(/ {2,}/g, ' ').replace(/^ ,/, ',');
  }

  protected spaced(at: number): boolean {
    return /^[ \u00a0]+$|^-$/.test(this.before(at));
  }

  protected standsAlone(next: number): boolean {
    const word = this.sentence.words[next];
    if (!word || !/^[ \u00a0]+$/.test(word.before)) return true;
    return (
      AFTER_NAME.has(word.norm) ||
      /^[a-z]{3,}ed$/.test(word.norm) ||
      VERBS.has(word.norm) ||
      /^\d/.test(word.norm) ||
      this.mentions.get(next)?.senses.some(({ kind }) => kind !== 'topic') === true
    );
  }

  /** The last word of an office that begins at a word: "deputy foreign minister". */
  protected officeEnd(from: number): number | undefined {
    let end: number | undefined;
    for (let at = from; at < from + 9; at += 1) {
      const norm = this.norm(at);
      // "Nawrocki's guest" is another than Nawrocki.
      const office =
        (OFFICES.has(norm) &&
          !(norm === 'guest' && this.isPossessive(at - 1)) &&
          // "sat opposite Xi", "his opposite number"
          !(norm === 'opposite' && this.norm(at + 1) !== 'number')) ||
        (at === from && ADDRESSES.has(norm));
      if (
        at > from &&
        !this.spaced(at) &&
        !(/^\.? $/.test(this.before(at)) && ADDRESSES.has(this.norm(at - 1)))
      )
        break;
      const name = this.mentions.get(at)?.senses.some(({ kind }) => kind !== 'topic');
      if (name || !(office || OFFICE_PARTS.has(norm))) break;
      if (
        office ||
        (end !== undefined && /^(?:state|affairs|security|trade|defence|defense|staff)$/.test(norm))
      )
        end = at;
      if (VERBS.has(this.norm(at + 1)) && end === at) break;
    }
    return end;
  }

  protected minorEnd(from: number, isPerson: boolean): number | undefined {
    for (let at = from; at < from + 4; at += 1) {
      const norm = this.norm(at);
      if (!this.spaced(at)) return undefined;
      // "the army chief" is more than the army.
      const ofOffice = OFFICE_PARTS.has(norm) && OFFICES.has(this.norm(at + 1));
      // "Starmer's people brief that …": those who speak for him.
      if (isPerson && norm === 'people') return undefined;
      if (
        (MINOR_ROLES.has(norm) && !ofOffice) ||
        (!isPerson && NEWSROOM.has(norm) && !this.isPeer(at, from) && !this.isDelegation(at, from))
      )
        return at;
      if (!OFFICE_PARTS.has(norm)) return undefined;
    }
    return undefined;
  }

  /** "my Dutch colleague Rob Jetten", "his Greek colleague": an equal of his. */
  private isPeer(at: number, from: number): boolean {
    return this.norm(at) === 'colleague' && /^(?:my|his|her)$/.test(this.norm(from - 2));
  }

  /** "US and Iranian teams": of two states they are no newsroom's. */
  private isDelegation(at: number, from: number): boolean {
    return (
      this.norm(at) === 'teams' &&
      this.norm(from - 2) === 'and' &&
      this.mentions.get(from - 1)?.form === 'adjective'
    );
  }

  /** The last word of an unknown name that begins at a word. Capitals tell it, so there have to be some. */
  protected stranger(from: number): number | undefined {
    if (!this.#mixedCase) return undefined;
    let end: number | undefined;
    for (let at = from; at < from + 4; at += 1) {
      const word = this.sentence.words[at];
      if (!word || !this.spaced(at) || this.mentions.has(at) || !/^\p{Lu}/u.test(word.text)) break;
      // "Støre" is no store.
      const english = /^[\w'’-]+$/.test(word.text);
      if (english && (VERBS.has(word.norm) || NOUNS.has(word.norm) || isOrdinary(word.norm))) break;
      end = at;
      if (this.isPossessive(at)) break;
    }
    return end;
  }

  /** The last word of a leader's name that no record holds, of one of the parties: "Vietnam's To Lam". */
  protected leaderEnd(from: number, parties: readonly string[]): number | undefined {
    const length = leaderOf(parties, this.sentence.words, from);
    return length > 0 ? from + length - 1 : undefined;
  }

  protected isPossessive(at: number): boolean {
    // "Trump's just come off a call": "has"
    if (AFTER_HAS.has(this.norm(at + 1))) return false;
    return (
      /(?:['’‘ʼ`´]s|s['’])$/i.test(this.sentence.words[at]?.text ?? '') ||
      (/s$/i.test(this.norm(at)) && /^['’]\s/.test(this.before(at + 1)))
    );
  }

  protected text(first: number, last: number): string {
    return this.sentence.words
      .slice(first, last + 1)
      .map(({ text }) => text.replace(/['’]s$/, ''))
      .join(' ');
  }
}

/** Behind "’s" they show that it is a verb. */
const AFTER_HAS = set('just now been still already also not currently finally again');
