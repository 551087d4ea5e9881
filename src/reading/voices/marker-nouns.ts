/** Attributions by a noun for what somebody says: "in Ushakov's words", "an assurance from Kyiv that", "…: Trump's words". */
import type { Marker } from './marker-reach.js';
import { MarkerSources } from './marker-sources.js';
import { BE, READINGS, VIEWS } from './marker-words.js';
import { ACCOUNT_NOUNS, MOUTHPIECES } from './say-words.js';
import type { Voice } from './voices.js';

type Found = { marker: Marker; last: number } | undefined;

/** What comes from somebody who says it; a promise or a request is also an act at the table. */
const FROM_SOMEBODY = new Set(
  'word news assurance assurances claim claims message reply answer warning confirmation announcement contention reminder complaint hint signal notice'.split(
    ' ',
  ),
);

/** What somebody says is his. */
const WORDS =
  /^(?:words?|nouns?|figures?|phrases?|claims?|numbers?|lines?|versions?|stor(?:y|ies))$/;

export class MarkerNouns extends MarkerSources {
  /** By the nouns for what somebody says or thinks. */
  protected word(at: number, free: number): Found {
    return (
      this.inWords(at, free) ??
      this.isReading(at, free) ??
      this.fromWhom(at) ??
      this.belongsTo(at) ??
      this.behindSign(at)
    );
  }

  private inWords(at: number, free: number): Found {
    const norm = this.norm(at);
    // "in Yuri Ushakov's words", "by the Kremlin's reckoning"
    if (VIEWS.has(norm) && this.isOwned(at)) {
      const from = this.nounPhraseStart(at, free);
      const leads = /^(in|by|to|from)$/.test(this.norm(from - 1));
      const voice = leads ? this.voice(from, at - 1) : undefined;
      if (voice) return this.made(voice, from - 1, at, at, 'affirms', 'said', 'around');
    }
    // "in his words", "by his own admission"
    const whose = this.norm(at - 1) === 'own' ? at - 2 : at - 1;
    if (
      VIEWS.has(norm) &&
      /^(?:his|her)$/.test(this.norm(whose)) &&
      /^(?:in|by|to|from)$/.test(this.norm(whose - 1))
    ) {
      const voice = this.voice(whose, at) ?? unknown(this.text(whose, at));
      return this.made(voice, whose - 1, at, at, 'affirms', 'said', 'around');
    }
    return undefined;
  }

  /** "…: that is Hanoi's reading of the call", "The 40 million is Lisbon's figure" */
  private isReading(at: number, free: number): Found {
    const ends = /^$|[,.;:!?)–—]/.test(this.before(at + 1));
    const word = WORDS.test(this.norm(at)) && ends;
    if (!(READINGS.has(this.norm(at)) || word) || !this.isOwned(at)) return undefined;
    const from = this.nounPhraseStart(at, free);
    const points =
      (ends && BE.has(this.norm(from - 1)) && from - 1 > free) ||
      (/^(is|was|at|such|so)$/.test(this.norm(from - 1)) &&
        (this.range(from - 4, from).some((word) => /^(that|this|such|so)$/.test(word)) ||
          // "That the limits would go was Trump's announcement"
          this.norm(0) === 'that' ||
          // "About 2 per cent would do, was the Spaniards' line"
          (ends && /,/.test(this.before(from - 1)))));
    const voice = points ? this.voice(from, at - 1) : undefined;
    return voice && this.made(voice, from, at, at, 'affirms', 'said', 'around');
  }

  /** "with an assurance from his office that the two would stay close" */
  private fromWhom(at: number): Found {
    if (!FROM_SOMEBODY.has(this.norm(at)) || !/^(?:from|by|of)$/.test(this.norm(at + 1)))
      return undefined;
    const that = this.range(at + 2, at + 12).indexOf('that') + at + 2;
    const voice = that < at + 3 ? undefined : this.voice(at + 2, that - 1);
    // "a warning from Xi that": at the table, or to the public.
    const house = this.range(at + 2, that).some((norm) => MOUTHPIECES.has(norm));
    return voice && (house || voice.person === undefined)
      ? this.made(voice, at, that, that, 'affirms', 'said', 'on')
      : undefined;
  }

  /** "is a figure that belongs to Trump" */
  private belongsTo(at: number): Found {
    if (!/^belong(?:s|ed)?$/.test(this.norm(at)) || this.norm(at + 1) !== 'to') return undefined;
    const to = this.endOfPhrase(at + 2);
    const word = this.range(at - 6, at).some((norm) => WORDS.test(norm));
    const named = this.isParty(at + 2, to) ? this.voice(at + 2, to) : undefined;
    const voice = word ? (named ?? unknown(this.text(at + 2, to))) : undefined;
    return voice && this.made(voice, at, to, to, 'affirms', 'said', 'around');
  }

  /** "Sanctions could go very soon: Trump's words", "… – Ankara's account" */
  private behindSign(at: number): Found {
    const norm = this.norm(at);
    if (!VIEWS.has(norm) && !READINGS.has(norm) && !ACCOUNT_NOUNS.has(norm)) return undefined;
    let from = at - 1;
    while (from > at - 6 && from > 0 && !/[:—–]|\s-\s/.test(this.before(from))) from -= 1;
    if (from < 2 || !/[:—–]|\s-\s/.test(this.before(from)) || !this.isOwned(at)) return undefined;
    const rest = this.range(at + 1, at + 6);
    if (rest.length > 3 || this.hasVerb(from, at + 1 + rest.length)) return undefined;
    const voice = this.voice(from, at - 1);
    return voice && this.made(voice, from, at, at + rest.length, 'affirms', 'said', 'around');
  }
}

function unknown(speaker: string): Voice {
  return { kind: 'unknown', parties: [], speaker: speaker.slice(0, 120) };
}
