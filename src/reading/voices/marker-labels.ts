/** Attributions by a name alone: in brackets, behind a colon or a dash, as on a live page, in a digest or a flash. */
import { isOrdinary } from '../../record/names/ordinary.js';
import { PREPOSITIONS } from '../grammar-words.js';
import { OFFICE_PARTS, OFFICES } from '../people/role-words.js';
import type { Marker } from './marker-reach.js';
import { MarkerRefusals } from './marker-refusals.js';
import { ACCOUNT_NOUNS, OFFICE_NOUNS, PUBLIC_EARS } from './say-words.js';
import type { Voice } from './voices.js';

export class MarkerLabels extends MarkerRefusals {
  /** "It was discussed (both sides). He offered to host them (Islamabad only)": whose word it is, in brackets. */
  protected inBrackets(at: number) {
    if (!/\($/.test(this.before(at)) || at === 0) return undefined;
    let end = at;
    while (end - at < 8 && this.norm(end + 1) !== '' && !/\)/.test(this.before(end + 1))) end += 1;
    const { voice, alone } = this.label(at, end);
    // "Sharif (Pakistan) and Wang (China)": of which state each is.
    const names = this.inMention.has(at - 1) || !this.closes(end);
    if (!voice || (names && !alone && voice.kind !== 'all')) return undefined;
    return this.made(voice, at, end, end, 'affirms', 'said', 'back');
  }

  /** "Two ships on offer: Canberra alone." */
  protected asLabel(at: number) {
    let end = at;
    while (end - at < 5 && this.norm(end + 1) !== '' && !/;/.test(this.before(end + 1))) end += 1;
    const flash = /^ [-–—]+ $/.test(this.before(at)) && !/\p{Ll}/u.test(this.sentence.text);
    if (!(flash || /^: $/.test(this.before(at))) || at < 3 || end - at > 4) return undefined;
    const { voice, alone } = this.label(at, end);
    return voice && (alone || flash)
      ? this.made(voice, at, end, end, 'affirms', 'said', 'back')
      : undefined;
  }

  private closes(end: number): boolean {
    return this.norm(end + 1) === '' || /\)[,;.]/.test(this.before(end + 1));
  }

  /** A name, a house or "both sides", with "only" or "alone" behind it or not. */
  private label(at: number, end: number): { voice?: Voice; alone: boolean } {
    const alone = /^(?:only|alone|says?|so)$/.test(this.norm(end)) || this.norm(at) === 'only';
    let last = end;
    while (/^(?:only|alone|says?|so)$/.test(this.norm(last)) && last > at) last -= 1;
    // "(per Bogotá)", "(source: Kremlin)"
    const first = /^(?:only|per|source|by|from)$/.test(this.norm(at)) && at < end ? at + 1 : at;
    const both = /^(?:both|all)(?: the)?(?: two)?(?: sides| parties)?$/;
    if (!this.namesOnly(first, last + 1) && !both.test(this.range(first, last + 1).join(' ')))
      return { alone };
    const voice = this.voice(first, last);
    return voice && voice.kind !== 'unknown' && voice.person === undefined
      ? { voice, alone }
      : { alone };
  }

  /** "Border to open by year-end: Pashinyan": a line without a full stop, and no more than a name behind its colon. */
  private isHeadline(from: number): boolean {
    const { words, text } = this.sentence;
    return (
      this.before(from) === ': ' &&
      from >= 4 &&
      words.length - from <= 4 &&
      !/[.!?…]["”’)]*$/.test(text.trim())
    );
  }

  private isPlain(at: number, norm: string): boolean {
    return (
      isOrdinary(norm) &&
      !this.inMention.has(at) &&
      !OFFICE_NOUNS.has(norm) &&
      !OFFICE_PARTS.has(norm) &&
      !OFFICES.has(norm) &&
      !ACCOUNT_NOUNS.has(norm) &&
      !PREPOSITIONS.has(norm) &&
      !PUBLIC_EARS.has(norm) &&
      !/^(?:the|this|that|and|both|all|sides?|parties|leaders|only|state|news|press|sources?|officials?)$/.test(
        norm,
      )
    );
  }

  /** "MERZ, MACRON AGREE ON FIGHTER - ELYSEE": a flash names its source behind a dash. */
  protected afterDash(): Marker | undefined {
    const { words } = this.sentence;
    const from = words.findLastIndex(({ before }) => /\s[-–—]{1,2}\s?$|—|^: $/.test(before));
    if (from < 3 || words.length - from > 8) return undefined;
    // "SPA -- Crown Prince Mohammed bin Salman received a call": a clause is no source.
    if (!this.namesOnly(from, words.length)) return undefined;
    // "TOKYO: NO DISCUSSION OF RARE EARTHS IN TRUMP CALL": plain words in capitals are no names.
    if (words.slice(from).some(({ norm }, at) => this.isPlain(from + at, norm))) return undefined;
    const voice = this.voice(from, words.length - 1);
    if (!voice || voice.kind === 'unknown') return undefined;
    // In running copy a name behind a dash is an afterthought; a house, or a line of capitals, is a source.
    const capitals = words.every(({ text }) => text === text.toUpperCase());
    const house = this.range(from, words.length).some((norm) => OFFICE_NOUNS.has(norm));
    if (this.before(from) === ': ' && !house && !capitals && !this.isHeadline(from))
      return undefined;
    if ((voice.kind !== 'parties' || voice.person !== undefined) && !this.isHeadline(from))
      if (!capitals && !house) return undefined;
    return this.made(voice, from, words.length - 1, words.length - 1, 'affirms', 'said', 'back')
      .marker;
  }
}
