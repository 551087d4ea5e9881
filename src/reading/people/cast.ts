/** A sentence as those who act in it and the words between them. */
import type { Word } from '../../record/names.js';
import type { ContactRecord } from '../../record/record.js';
import { datelineLength } from '../dates/dateline.js';
import type { Sentence } from '../reading.js';
import type { Actor } from './actor.js';
import { Groups } from './groups.js';
import { isWoman } from './women.js';

/** A sentence cut into those who act and the words between them. */
export class Cast {
  readonly actors: readonly Actor[];
  readonly #at: ReadonlyMap<number, Actor>;
  /** Words before this one are a dateline. */
  readonly start: number;

  constructor(
    readonly sentence: Sentence,
    private readonly record: ContactRecord,
  ) {
    this.start = datelineLength(sentence);
    this.actors = new Groups(sentence, record, this.start).groups();
    const at = new Map<number, Actor>();
    for (const actor of this.actors) {
      for (let word = actor.first; word <= actor.last; word += 1) at.set(word, actor);
    }
    this.#at = at;
  }

  get length(): number {
    return this.sentence.words.length;
  }

  word(at: number): Word | undefined {
    return this.sentence.words[at];
  }

  /** A word as it is compared; "he’ll" and "they’ve" as the pronoun that they begin with. */
  norm(at: number): string {
    const word = this.sentence.words[at];
    if (!word) return '';
    // "a call w/ Trump", "meeting w Trump"
    if (word.text === 'w' && (this.before(at + 1).startsWith('/') || this.#at.has(at + 1)))
      return 'with';
    // "Carney n Modi hv talked"
    if (word.text === 'hv') return 'have';
    return /['’]/.test(word.text)
      ? (/^(he|she|they|it|we|i|who)['’](?:ll|d|ve|re|s|m)$/i.exec(word.text)?.[1]?.toLowerCase() ??
          word.norm)
      : word.norm;
  }

  /** What stands between a word and the one before it. */
  before(at: number): string {
    return this.sentence.words[at]?.before ?? '';
  }

  /** Who is named by the word. */
  actorAt(at: number): Actor | undefined {
    return this.#at.get(at);
  }

  /** Whether one who is named may be "he" or "she", as far as the name tells. */
  mayBe({ people, strangers }: Pick<Actor, 'people' | 'strangers'>, pronoun: string): boolean {
    if (pronoun !== 'he') return true;
    const names = [...people.map((id) => this.record.people.get(id)?.name ?? ''), ...strangers];
    return names.length === 0 || !names.every(isWoman);
  }

  /** Whether there is punctuation between a word and the one before it. */
  breaks(at: number): boolean {
    return at >= this.length || /[,;:()[\]"“”«»]|\s[-–—]\s|—|\.\s|\.{3}|…/.test(this.before(at));
  }
}
