/** A sentence in which words of attribution are looked for, with those who spoke before it. */
import type { ContactRecord } from '../../../record/record.js';
import type { Sentence } from '../../reading.js';
import { type Speakers, type Voice, voiceIn } from '../voices.js';

export class SpokenSentence {
  readonly inMention: Set<number>;

  constructor(
    readonly sentence: Sentence,
    readonly speakers: Speakers,
    readonly record: ContactRecord,
  ) {
    this.inMention = new Set();
    for (const { first, last } of sentence.mentions) {
      for (let at = first; at <= last && at - first < 12; at += 1) this.inMention.add(at);
    }
  }

  norm(at: number): string {
    return this.sentence.words[at]?.norm ?? '';
  }

  before(at: number): string {
    return this.sentence.words[at]?.before ?? '';
  }

  range(from: number, to: number): string[] {
    return this.sentence.words.slice(Math.max(0, from), Math.max(0, to)).map(({ norm }) => norm);
  }

  text(from: number, to: number): string {
    const { words, start, text } = this.sentence;
    return text.slice((words[from]?.start ?? start) - start, (words[to]?.end ?? start) - start);
  }

  voice(from: number, to: number): Voice | undefined {
    return voiceIn(this.sentence, from, to, this.speakers, this.record);
  }

  isParty(from: number, to: number): boolean {
    return this.sentence.mentions.some(
      ({ first, last, senses }) =>
        last >= from && first <= to && senses.some(({ kind }) => kind !== 'topic'),
    );
  }

  hasVerb(from: number, to: number): boolean {
    return this.range(from, to).some(
      (norm, index) =>
        // "Salehuddin Ahmed", "Zayed", "Said" are names.
        (/(?:ed|aid)$/.test(norm) && !this.isCapitalised(from + index)) ||
        /^(was|were|is|are|has|had|have|will|would|met|spoke|that)$/.test(norm) ||
        // "an aide to the leader"
        (norm === 'to' && !this.opensName(from + index + 1)),
    );
  }

  /** In the middle of a sentence, and not because all of it is in capitals. */
  isCapitalised(at: number): boolean {
    return at > 0 && /^\p{Lu}\p{Ll}/u.test(this.sentence.words[at]?.text ?? '');
  }

  private opensName(at: number): boolean {
    return (
      /^(?:the|an?|his|her|its|their)$/.test(this.norm(at)) ||
      /^\p{Lu}/u.test(this.sentence.words[at]?.text ?? '')
    );
  }
}
