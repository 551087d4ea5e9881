/** Texts that speak for whoever put them out: "the summary put out by Ottawa", "Belgrade's statement looks forward to". */
import { isPast } from '../assertion/tense.js';
import { WEEKDAYS } from '../dates/date-words.js';
import { AUXILIARIES, PREPOSITIONS } from '../grammar-words.js';
import { MarkerSubjects } from './marker-subjects.js';
import { ACCOUNT_VERBS } from './marker-words.js';
import { ACCOUNT_NOUNS, CLAUSE_JOINTS, SAYING } from './say-words.js';
import { namesIn, type Voice } from './voices.js';

/** What is done with an account: behind it they tell of it, and are not told by it. */
const DELIVERED = new Set(
  'issued released published read posted carried handed sent put made agreed signed adopted given circulated distributed obtained seen dated drafted'.split(
    ' ',
  ),
);
const NO_VERB = new Set(
  'its his this as yes was is has hours minutes days weeks morning evening sides leaders presidents ministers parties'.split(
    ' ',
  ),
);

export class MarkerTexts extends MarkerSubjects {
  /** "a statement from the Kremlin", "a post by Trump" */
  protected hasPossessor(at: number): boolean {
    const of = this.putOutBy(at) ?? (/^(from|by|of)$/.test(this.norm(at + 1)) ? at + 1 : undefined);
    return (
      of !== undefined &&
      namesIn(this.sentence, of + 1, of + 5).some(({ first }) => first <= of + 2)
    );
  }

  /** "the summary put out by Ottawa": where its "by" stands. */
  protected putOutBy(at: number): number | undefined {
    const out = this.norm(at + 1) === 'put' && this.norm(at + 2) === 'out';
    const given = /^(given|published|issued|released|offered|provided|circulated)$/;
    const by = out ? at + 3 : given.test(this.norm(at + 1)) ? at + 2 : undefined;
    return by !== undefined && this.norm(by) === 'by' ? by : undefined;
  }

  /**
   * "Belgrade's statement looks forward to", "the joint statement issued afterwards calls for": the verb
   * whose subject an account is, and none of those that tell how it came to be.
   */
  protected verbAfterNoun(noun: number): number | undefined {
    let at = noun + 1;
    while (
      at < noun + 9 &&
      (at === noun + 1 ? this.before(at) === ' ' : !/[;:—–"“”]/.test(this.before(at)))
    ) {
      const norm = this.norm(at);
      const verb = !this.inMention.has(at) && (/[^s]s$|ing$/.test(norm) || isPast(norm));
      if (verb && !DELIVERED.has(norm) && !NO_VERB.has(norm) && !WEEKDAYS.has(norm)) return at;
      // "Skerrit's own post on Facebook thanks Abinader"
      const delivers = DELIVERED.has(norm) || PREPOSITIONS.has(norm) || at > noun + 1;
      if (!delivers || norm === '' || AUXILIARIES.has(norm) || CLAUSE_JOINTS.has(norm))
        return undefined;
      at += 1;
    }
    return undefined;
  }

  protected verbAfterAccount(at: number): number | undefined {
    for (let next = at + 1; next < at + 20; next += 1) {
      if (/[:;—–]/.test(this.before(next))) return undefined;
      const norm = this.norm(next);
      if (norm === '' || this.opensOther(next)) return undefined;
      // A statement is issued, and issues none.
      if (this.inMention.has(next) || DELIVERED.has(norm)) continue;
      if (SAYING.has(norm) || ACCOUNT_VERBS.has(norm)) return next;
    }
    return undefined;
  }

  /** "A joint text was issued, and she spoke of": a new clause, with a subject of its own. */
  private opensOther(at: number): boolean {
    return (
      /^(?:and|but)$/.test(this.norm(at)) &&
      /,/.test(this.before(at)) &&
      (this.inMention.has(at + 1) || /^(?:he|she|they|it)$/.test(this.norm(at + 1)))
    );
  }

  /** "the Royal Court said in a statement": "the statement" of the next sentence is that one. */
  protected learnText(at: number, voice: Voice): void {
    if (voice.kind !== 'parties' || this.norm(at + 1) !== 'in') return;
    const text = this.range(at + 2, at + 6).find((norm) => ACCOUNT_NOUNS.has(norm));
    if (text !== undefined) this.speakers.nouns.set(text, voice);
  }
}
