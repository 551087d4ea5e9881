/** Attributions by signs rather than verbs: a dash or a colon in a flash, "nothing from", "quoted as saying". */
import type { Marker } from './marker-reach.js';
import { MarkerSenses } from './marker-senses.js';
import { BE } from './marker-words.js';
import { ACCOUNT_NOUNS, DENYING, LOOSE_SAYING, OFFICE_NOUNS, SAYING } from './say-words.js';

export class MarkerSigns extends MarkerSenses {
  /** "MERZ, MACRON AGREE ON FIGHTER - ELYSEE": a flash names its source behind a dash. */
  protected afterDash(): Marker | undefined {
    const { words } = this.sentence;
    const from = words.findLastIndex(({ before }) => /\s[-–—]{1,2}\s|—/.test(before));
    if (from < 3 || words.length - from > 8) return undefined;
    const voice = this.voice(from, words.length - 1);
    if (!voice || voice.kind === 'unknown') return undefined;
    // In running copy a name behind a dash is an afterthought; a house, or a line of capitals, is a source.
    const capitals = words.every(({ text }) => text === text.toUpperCase());
    const house = this.range(from, words.length).some((norm) => OFFICE_NOUNS.has(norm));
    if (voice.kind !== 'parties' || voice.person !== undefined)
      if (!capitals && !house) return undefined;
    return this.made(voice, from, words.length - 1, words.length - 1, 'affirms', 'said', 'back')
      .marker;
  }

  /** "KREMLIN: NO DATE YET FOR SUMMIT", "Berlin: two sentences": who speaks stands before a colon. */
  protected beforeColon(): Marker | undefined {
    const { words } = this.sentence;
    let from = 0;
    while (
      from < 2 &&
      FLASH.has(this.norm(from)) &&
      /^(?:: ?|[ \-–—]+)$/.test(this.before(from + 1))
    )
      from += 1;
    const colon = words.findIndex(({ before }, at) => at > from && /^['"”’]?:\s/.test(before));
    // 'Rinkēvičs disagreed: "It has never been further."'
    const quoted = colon > 0 && colon - from <= 10 && /:\s+["“«]/.test(this.before(colon));
    const teller = quoted
      ? this.speakers.people.subjectIn(this.sentence, words[colon]?.start ?? 0)
      : undefined;
    if (teller && !this.range(from, colon).some((norm) => norm === 'to'))
      return this.made(teller, from, colon - 1, colon - 1, 'affirms', 'said', 'on').marker;
    const alone = colon === -1 && /:\s*$/.test(this.sentence.text);
    const to = (alone ? words.length : colon) - 1;
    if (to < from || to - from > 6) return undefined;
    const named = words
      .slice(from, to + 1)
      .every(
        ({ norm, text }, at) =>
          this.inMention.has(from + at) ||
          OFFICE_NOUNS.has(norm) ||
          ACCOUNT_NOUNS.has(norm) ||
          /^\p{Lu}/u.test(text) ||
          /^(the|of|for|in|and|from|foreign|state|press|prime|s)$/.test(norm),
      );
    const voice = named ? this.voice(from, to) : undefined;
    if (!voice || voice.kind === 'unknown' || voice.kind === 'independent') return undefined;
    return this.made(voice, from, to, to, 'affirms', 'said', 'on').marker;
  }

  /** "denied that a number had been named and said that a list was being drawn up": the same voice once more. */
  protected goingOn(at: number, before: Marker | undefined) {
    const norm = this.norm(at);
    if (before?.form !== 'said' || before.reach === 'back' || !SAYING.has(norm)) return undefined;
    if (!/^(and|but|though|yet)$/.test(this.norm(at - 1)) || LOOSE_SAYING.has(norm))
      return undefined;
    if (this.norm(at + 1) !== 'that' && !/["“]/.test(this.before(at + 1))) return undefined;
    return this.made(
      before.voice,
      at,
      at,
      at,
      DENYING.has(norm) ? 'denies' : 'affirms',
      'said',
      'on',
    );
  }

  /** "nothing out of Astana so far", "no word from Baku" */
  protected noWordFrom(at: number) {
    const norm = this.norm(at);
    const nothing = norm === 'nothing' || norm === 'silence';
    const no =
      this.norm(at - 1) === 'no' &&
      /^(word|comment|readout|statement|response|reaction|account|confirmation|news|reply)$/.test(
        norm,
      );
    if (!nothing && !no) return undefined;
    let next = at + 1;
    while (
      /^(yet|so|far|still|as|immediate|immediately|came|comes|come|has|have|had|was|is|emerged|available)$/.test(
        this.norm(next),
      )
    )
      next += 1;
    if (this.norm(next) === 'out' && this.norm(next + 1) === 'of') next += 1;
    else if (!/^(from|by)$/.test(this.norm(next))) return undefined;
    const to = this.endOfPhrase(next + 1);
    const voice = this.voice(next + 1, to);
    if (voice?.kind !== 'parties') return undefined;
    return this.made(voice, nothing ? at : at - 1, to, to, 'noncommittal', 'said', 'around');
  }

  /** "the Jordan Times quoted him as saying", "Aliyev was quoted as saying by AZERTAC": whose words they are. */
  protected quoting(at: number, free: number) {
    if (!/^(quoted|quotes|quoting|cited|cites|citing)$/.test(this.norm(at))) return undefined;
    let as = at + 1;
    while (as < at + 10 && this.norm(as) !== 'as' && !/[,;]/.test(this.before(as))) as += 1;
    if (this.norm(as) !== 'as' || !/^(saying|telling)$/.test(this.norm(as + 1))) return undefined;
    if (BE.has(this.norm(at - 1))) {
      const subject = this.subject(at, free);
      const by = this.norm(as + 2) === 'by' ? this.endOfPhrase(as + 3) : as + 1;
      return subject && this.made(subject.voice, subject.from, by, by, 'affirms', 'said');
    }
    const from = Math.max(free, this.subjectStart(at, free));
    const voice = this.voice(at + 1, as - 1);
    const own = /^(him|her|them)$/.test(this.norm(at + 1))
      ? this.speakers.people.subjectIn(this.sentence, this.sentence.words[at]?.start ?? 0)
      : voice;
    const whose = own ?? this.speakers.last ?? this.speakers.person;
    return whose && this.made(whose, from, as + 1, as + 1, 'affirms', 'said');
  }
}

/** Words that open a flash and are nobody's. */
const FLASH = new Set(
  'flash breaking urgent alert newsflash snap update exclusive bulletin'.split(' '),
);
