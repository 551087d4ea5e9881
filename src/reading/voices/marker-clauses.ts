/** Clauses around a word of saying: whose it is that goes on in one, and where what is said begins. */
import { isPast } from '../assertion/tense.js';
import { AUXILIARIES, PREPOSITIONS, set } from '../grammar-words.js';
import type { Marker } from './marker-reach.js';
import { MarkerVerbs } from './marker-verbs.js';
import { CLAUSE_JOINTS, GOING_ON } from './say-words.js';
import type { Voice } from './voices.js';

/** Behind a verb they are a part of it: "pointed out", "shot back", "let slip". */
export const PARTICLES = set('back out up on off in down forth over slip');

/** Those who are told something by whoever speaks to the public, or at the table. */
const EARS = set('him her them reporters journalists lawmakers parliament newsmen correspondents');
export const PEERS = set(
  'counterpart host hosts guest guests colleague visitor minister president premier',
);

const CONVERSING = /^(?:spoke|talk|met|phon|rang|discuss|negotiat|confer)/;

export class MarkerClauses extends MarkerVerbs {
  /** "Rinkēvičs's office was more cautious, saying only that": the subject of the clause before the comma. */
  protected ofClause(at: number): { voice: Voice; from: number } | undefined {
    // "He led them in the talks, and announced afterwards that": a second verb of one subject.
    const joined = /^(?:and|but)$/.test(this.norm(at - 1));
    if (!joined && !/^,\s*$/.test(this.before(at))) return undefined;
    const from = this.subjectStart(joined ? at - 2 : at - 1, 0);
    const verb = [...Array(12).keys()]
      .map((step) => from + 1 + step)
      .find((word) => word < at && (this.hasVerb(word, word + 1) || isPast(this.norm(word))));
    const voice = verb === undefined ? undefined : this.subject(verb, 0)?.voice;
    return voice?.kind === 'parties' ? { voice, from: at } : undefined;
  }

  /**
   * The "that" of what is said, with nothing before it but a particle ("pointed out that"), where it was
   * said ("noted on Telegram that") or whom it was said to ("warned his guest that").
   */
  protected thatBehind(at: number): number | undefined {
    let that = at + 1;
    while (this.norm(that) !== 'that') {
      const norm = this.norm(that);
      const stops = norm === '' || /[,;:—–"“”]/.test(this.before(that)) || CLAUSE_JOINTS.has(norm);
      // "boasted to reporters that", and no "wanted to show that"
      const heard = norm === 'to' && this.isHearer(that + 1);
      if (stops || that > at + 11 || (AUXILIARIES.has(norm) && !heard)) return undefined;
      that += 1;
    }
    if (!this.isClause(that + 1, 16)) return undefined;
    const first = this.norm(at + 1);
    // "talked about the ceasefire that": what one talks about, and not what one says.
    if (/^(?:about|of|over|with|for)$/.test(first) || CONVERSING.test(this.norm(at)))
      return undefined;
    // "demanded from Biden a promise that": a thing stands before it.
    const thing = this.range(at + 1, that).some(
      (word, step) => /^(?:an?|the)$/.test(word) && !PREPOSITIONS.has(this.norm(at + step)),
    );
    const adjunct =
      that === at + 1 ||
      ((PARTICLES.has(first) || PREPOSITIONS.has(first)) && !thing) ||
      GOING_ON.has(first) ||
      /ly$|^(?:afterwards?|later|then|today|yesterday|there|again)$/.test(first) ||
      EARS.has(first);
    // "put it about that", "made it plain that"
    if (first === 'it' && that - at <= 3 && this.norm(at + 2) !== 'possible') return that;
    const listener =
      this.namesOnly(at + 1, that) && /^\p{Lu}/u.test(this.sentence.words[that - 1]?.text ?? '');
    const peer = /^(?:his|her|its|their|the)$/.test(first) && PEERS.has(this.norm(that - 1));
    return adjunct || listener || peer ? that : undefined;
  }

  /** "La Moneda says that they spoke of copper, the Beehive that Kast kept a promise": the verb is left out. */
  protected leftOut(
    at: number,
    before: Marker | undefined,
  ): { marker: Marker; last: number } | undefined {
    if (this.norm(at) !== 'that' || before?.form !== 'said' || before.manner !== 'affirms')
      return undefined;
    const from = this.subjectStart(at, 0);
    const beside = /,/.test(this.before(from)) || /^(?:and|while)$/.test(this.norm(from - 1));
    const said = this.sentence.words[from]?.start ?? 0;
    if (from >= at || !beside || said <= before.end || !this.isClause(at + 1, 16)) return undefined;
    const voice = this.namesOnly(from, at) ? this.voice(from, at - 1) : undefined;
    return voice?.kind === 'parties' && voice.parties.join() !== before.voice.parties.join()
      ? this.made(voice, from, at, at, 'affirms', 'said', 'on')
      : undefined;
  }

  private isHearer(at: number): boolean {
    return (
      EARS.has(this.norm(at)) ||
      /^(?:the|a|an|his|her|its|their)$/.test(this.norm(at)) ||
      /^\p{Lu}/u.test(this.sentence.words[at]?.text ?? '')
    );
  }

  /** A subject and its finite verb. */
  protected isClause(from: number, within: number): boolean {
    for (let next = from + 1; next < from + within; next += 1) {
      if (/[;—–]/.test(this.before(next))) return false;
      const norm = this.norm(next);
      if (AUXILIARIES.has(norm) || isPast(norm) || (/[^s]s$/.test(norm) && next > from + 1))
        return true;
    }
    return false;
  }
}
