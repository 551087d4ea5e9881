/** What a side's line is, by constructions without a verb of saying: "Hanoi's line was that", "came the reply from Riga". */
import { isPast } from '../assertion/tense.js';
import { set } from '../grammar-words.js';
import { MarkerNouns } from './marker-nouns.js';
import type { Marker } from './marker-reach.js';
import { BE, PUTTING, READINGS } from './marker-words.js';
import { ACCOUNT_NOUNS, SAYING } from './say-words.js';

type Found = { marker: Marker; last: number } | undefined;

const REPLIES = set('reply answer response retort word message riposte rejoinder');

/** How one takes an account for true: "if one goes by SANA", "if you believe Prague". */
const HEEDS = /^(?:goes?|believes?|trusts?|follows?|listens?)$/;

/** Beside the verbs of saying, what a house does with words. */
const SPOKEN = /^(?:read|promised|promises|offered|offers|demanded|demands|asked|wants|wanted)$/;

export class MarkerLines extends MarkerNouns {
  /** By the nouns and turns for a side's own account of a thing. */
  protected line(at: number, free: number): Found {
    return (
      this.lineThat(at, free) ??
      this.hasIt(at, free) ??
      this.runs(at) ??
      this.replyFrom(at) ??
      this.howOrWhat(at) ??
      this.ifOneGoesBy(at) ??
      this.onTheSide(at) ??
      this.heardFrom(at)
    );
  }

  /** "Phnom Penh's line was that", "the Thai answer is that" */
  private lineThat(at: number, free: number): Found {
    const norm = this.norm(at);
    if (!READINGS.has(norm) && !ACCOUNT_NOUNS.has(norm)) return undefined;
    const be = BE.has(this.norm(at + 1)) && this.before(at + 1) === ' ';
    if (!be || this.norm(at + 2) !== 'that') return undefined;
    const from = this.nounPhraseStart(at, free);
    if (!this.isParty(from, at - 1)) return undefined;
    const voice = this.voice(from, at - 1);
    return voice && this.made(voice, from, at + 2, at + 2, 'affirms', 'said', 'on');
  }

  /** "Kinshasa's version has it that" */
  private hasIt(at: number, free: number): Found {
    if (!/^(?:has|had)$/.test(this.norm(at)) || this.norm(at + 1) !== 'it') return undefined;
    const noun = this.norm(at - 1);
    if (!READINGS.has(noun) && !ACCOUNT_NOUNS.has(noun)) return undefined;
    const subject = this.subject(at, free);
    const end = this.norm(at + 2) === 'that' ? at + 2 : at + 1;
    return subject && this.made(subject.voice, subject.from, end, end, 'affirms', 'said', 'on');
  }

  /** "so runs the Thai account", "so Baku's account goes" */
  private runs(at: number): Found {
    if (this.norm(at) !== 'so') return undefined;
    const verb = /^(?:runs|ran|goes|went|reads|says)$/;
    if (verb.test(this.norm(at + 1))) {
      const { to, voice } = this.behind(at + 2);
      return voice && this.made(voice, at, to, to, 'affirms', 'said', 'around');
    }
    const end = this.endOfPhrase(at + 1);
    const names = verb.test(this.norm(end)) && ACCOUNT_NOUNS.has(this.norm(end - 1));
    const voice = names ? this.voice(at + 1, end - 1) : undefined;
    return voice && this.made(voice, at, end, end, 'affirms', 'said', 'around');
  }

  /** "…, came the reply from Tshisekedi's spokeswoman", "…, was the answer from Bern" */
  private replyFrom(at: number): Found {
    const inverted =
      REPLIES.has(this.norm(at)) &&
      this.norm(at - 1) === 'the' &&
      /^(?:came|was|is|comes)$/.test(this.norm(at - 2)) &&
      /^(?:from|of)$/.test(this.norm(at + 1));
    if (!inverted || !/[,"”]/.test(this.before(at - 2))) return undefined;
    const { to, voice } = this.behind(at + 2);
    return voice && this.made(voice, at - 2, to, to, 'affirms', 'said', 'back');
  }

  /** '"No flags," was how Paz summed up the agenda', "…: that is what the ministry read out" */
  private howOrWhat(at: number): Found {
    const norm = this.norm(at);
    if (!/^(?:how|what)$/.test(norm) || !BE.has(this.norm(at - 1))) return undefined;
    const points = /^(?:that|this|such|so)$/.test(this.norm(at - 2));
    if (!points && !/["”,]/.test(this.before(at - 1))) return undefined;
    const { words } = this.sentence;
    const verb = this.range(at + 1, at + 12).findIndex(
      (word, step) =>
        !this.inMention.has(at + 1 + step) &&
        (PUTTING.has(word) || SAYING.has(word) || SPOKEN.test(word)),
    );
    const said = at + 1 + verb;
    if (verb < 1) return undefined;
    const voice = this.voice(at + 1, said - 1);
    if (voice?.kind !== 'parties' && voice?.kind !== 'all') return undefined;
    const first = points ? at - 2 : at - 1;
    const last = words.length - 1;
    return this.made(voice, first, last, last, 'affirms', 'said', first > 0 ? 'back' : 'on');
  }

  /** "if one goes by SANA, …", "if the Castle in Prague is to be followed" */
  private ifOneGoesBy(at: number): Found {
    if (this.norm(at) !== 'if') return undefined;
    const reach = at === 0 ? 'on' : 'around';
    if (/^(?:one|you)$/.test(this.norm(at + 1)) && HEEDS.test(this.norm(at + 2))) {
      const by = /^(?:by|to|in)$/.test(this.norm(at + 3)) ? at + 4 : at + 3;
      const to = this.endOfPhrase(by);
      const voice = this.voice(by, to);
      return voice?.kind === 'parties'
        ? this.made(voice, at, to, to, 'affirms', 'said', reach)
        : undefined;
    }
    const be = this.range(at + 1, at + 9).findIndex((norm) => BE.has(norm)) + at + 1;
    if (be <= at + 1) return undefined;
    const heeded =
      this.range(be + 1, be + 3).join(' ') === 'to be' &&
      /^(?:followed|believed|trusted|credited)$/.test(this.norm(be + 3));
    // "If the palace in Bratislava is, he gave it": as the sentence before has it.
    const alone = at === 0 && /^,/.test(this.before(be + 1));
    if (!heeded && !alone) return undefined;
    const voice = this.voice(at + 1, be - 1);
    const to = heeded ? be + 3 : be;
    return voice?.kind === 'parties'
      ? this.made(voice, at, to, to, 'affirms', 'said', reach)
      : undefined;
  }

  /** "It was stressed on the Papuan side that", "it was said in Minsk that" */
  private onTheSide(at: number): Found {
    if (this.norm(at) !== 'it' || !/^(?:was|is)$/.test(this.norm(at + 1))) return undefined;
    const said = this.norm(at + 2);
    if (!isPast(said) && !SAYING.has(said)) return undefined;
    if (!/^(?:on|in|from|by|at)$/.test(this.norm(at + 3))) return undefined;
    const that = this.range(at + 4, at + 12).indexOf('that') + at + 4;
    if (that <= at + 4) return undefined;
    const voice = this.voice(at + 4, that - 1);
    return voice?.kind === 'parties'
      ? this.made(voice, at, that, that, 'affirms', 'said', 'on')
      : undefined;
  }

  /** "From the Polish delegation one could hear that", "from Baku came word that" */
  private heardFrom(at: number): Found {
    if (this.norm(at) !== 'from' || (at > 0 && !/[,;]/.test(this.before(at)))) return undefined;
    const that = this.range(at + 1, at + 14).indexOf('that') + at + 1;
    if (that <= at + 2) return undefined;
    const verb = this.range(at + 1, that).findIndex((norm) =>
      /^(?:one|it|came|comes|there)$/.test(norm),
    );
    const heard = this.range(at + 1, that).some((norm) =>
      /^(?:hear|heard|hears|word|learned|learnt|claim|assurance|reply|answer)$/.test(norm),
    );
    const voice = verb > 0 && heard ? this.voice(at + 1, at + verb) : undefined;
    return voice?.kind === 'parties'
      ? this.made(voice, at, that, that, 'affirms', 'said', 'on')
      : undefined;
  }
}
