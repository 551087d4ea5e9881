/** The phrases around an attribution: whose it is, and where its words begin and end. */
import type { ContactRecord } from '../../record/record.js';
import { isPast } from '../assertion/tense.js';
import { MONTHS, WEEKDAYS } from '../dates/date-words.js';
import { AUXILIARIES, PREPOSITIONS, set } from '../grammar-words.js';
import { OFFICE_PARTS, OFFICES } from '../people/role-words.js';
import type { Sentence } from '../reading.js';
import { CONTACT_NOUNS, POSTS } from './marker-words.js';
import {
  ACCOUNT_NOUNS,
  CLAUSE_JOINTS,
  GOING_ON,
  LOOSE_SAYING,
  OFFICE_NOUNS,
  SAYING,
} from './say-words.js';
import { outletIn, PAPERS } from './voice-outlets.js';
import { namesIn, type Speakers, type Voice, voiceIn } from './voices.js';

/** Parts of a name that are written small. */
const NAME_PARTICLES = set(
  'al el bin bint ibn abu ould von van der den de da do dos das del di la le ul ur e y zu af',
);

/** How a clause opens that tells when or where first. */
const OPENS_ADJUNCT = set(
  'after before since following during at in on over amid despite throughout within from under behind',
);

const ARTICLES = /^(?:the|an?|his|her|its|their|this|that|these|those|no|each|every|both)$/;

export class MarkerPhrases {
  protected readonly inMention: Set<number>;

  constructor(
    protected readonly sentence: Sentence,
    protected readonly speakers: Speakers,
    protected readonly record: ContactRecord,
  ) {
    this.inMention = new Set();
    for (const { first, last } of sentence.mentions) {
      for (let at = first; at <= last && at - first < 12; at += 1) this.inMention.add(at);
    }
  }

  protected norm(at: number): string {
    return this.sentence.words[at]?.norm ?? '';
  }

  protected before(at: number): string {
    return this.sentence.words[at]?.before ?? '';
  }

  protected range(from: number, to: number): string[] {
    return this.sentence.words.slice(Math.max(0, from), Math.max(0, to)).map(({ norm }) => norm);
  }

  protected text(from: number, to: number): string {
    const { words, start, text } = this.sentence;
    return text.slice((words[from]?.start ?? start) - start, (words[to]?.end ?? start) - start);
  }

  protected voice(from: number, to: number): Voice | undefined {
    return voiceIn(this.sentence, from, to, this.speakers, this.record);
  }

  protected isParty(from: number, to: number): boolean {
    return this.sentence.mentions.some(
      ({ first, last, senses }) =>
        last >= from && first <= to && senses.some(({ kind }) => kind !== 'topic'),
    );
  }

  protected hasVerb(from: number, to: number): boolean {
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
  protected isCapitalised(at: number): boolean {
    return at > 0 && /^\p{Lu}\p{Ll}/u.test(this.sentence.words[at]?.text ?? '');
  }

  private opensName(at: number): boolean {
    return (
      /^(?:the|an?|his|her|its|their)$/.test(this.norm(at)) ||
      /^\p{Lu}/u.test(this.sentence.words[at]?.text ?? '')
    );
  }

  /** "the Emirates News Agency (WAM)": a word that stands by itself in brackets. */
  private isAbbreviation(at: number): boolean {
    return /\($/.test(this.before(at)) && /^\)/.test(this.before(at + 1));
  }

  /** The first word of the clause that ends before a word. */
  protected subjectStart(at: number, free: number): number {
    let from = at;
    while (from > free && at - from < 24) {
      const sign = this.before(from);
      if (this.isAbbreviation(from - 1) || this.isAbbreviation(from)) {
        from -= 1;
        continue;
      }
      if (from < at && /[,;:—–"“”()]|\s-\s/.test(sign)) break;
      if (from === at && /[,;:—–"“”)]|\s-\s/.test(sign)) break;
      const previous = this.norm(from - 1);
      // "had what Beijing called a candid exchange"
      if (previous === 'what') break;
      // "has since clarified": no joint.
      const adverb = previous === 'since' && /^(?:has|have|had)$/.test(this.norm(from - 2));
      // "the Globe and Mail reports"
      const titled =
        previous === 'and' &&
        outletIn(this.sentence.words.slice(Math.max(free, from - 2), from + 1)) !== undefined;
      if (
        CLAUSE_JOINTS.has(previous) &&
        !adverb &&
        !titled &&
        !(
          previous === 'and' &&
          (this.isParty(from, from + 2) || this.isHouse(from, at)) &&
          this.isParty(from - 4, from - 2)
        )
      ) {
        if (!/^(who|which|after|before|since)$/.test(previous)) break;
        if (/^(after|before|since|which)$/.test(previous)) {
          from -= 1;
          // "a joint statement issued after the meeting said": when, and not who.
          if (previous !== 'which' && CONTACT_NOUNS.has(this.norm(at - 1)) && from > free) continue;
          break;
        }
      }
      if (SAYING.has(previous) && !this.inMention.has(from - 1) && !LOOSE_SAYING.has(previous))
        break;
      from -= 1;
    }
    return this.pastAdjunct(from, at);
  }

  /** "After a call with Xi on 1 July the Russian side said": who speaks stands behind when and where. */
  private pastAdjunct(from: number, at: number): number {
    if (!OPENS_ADJUNCT.has(this.norm(from))) return from;
    for (let start = at - 1; start > from + 1; start -= 1)
      if (this.beginsPhrase(start)) return start;
    return from;
  }

  /** "According to the French side the talk had turned on Gaza": where the clause begins behind whose account it is. */
  protected nextPhrase(from: number): number | undefined {
    for (let at = from + 2; at < from + 9; at += 1) {
      if (this.norm(at) === '' || /[,;:—–"“”()]/.test(this.before(at))) return undefined;
      const owner =
        OFFICE_NOUNS.has(this.norm(at - 1)) ||
        this.isCapitalised(at - 1) ||
        this.sentence.mentions.some(({ last, form }) => last === at - 1 && form !== 'adjective');
      if (owner && this.beginsPhrase(at) && /^\p{Ll}/u.test(this.text(at, at))) return at;
    }
    return undefined;
  }

  /** Whether a noun phrase begins with a word, and goes on none that stands before it. */
  private beginsPhrase(at: number): boolean {
    const [word, previous] = [this.sentence.words[at], this.sentence.words[at - 1]];
    if (!word || !previous || word.before !== ' ') return false;
    const within = this.sentence.mentions.some(({ first, last }) => first < at && at <= last);
    if (within || PREPOSITIONS.has(previous.norm) || /^(?:and|or|than)$/.test(previous.norm))
      return false;
    if (/['’]s?$/.test(previous.text)) return false;
    if (/^(?:the|an?|both|his|her|its|their)$/.test(word.norm))
      return !/^(?:all|both|of|half|quite|such)$/.test(previous.norm);
    if (/^(?:he|she|it|they)$/.test(word.norm)) return true;
    if (!/^\p{Lu}/u.test(word.text) || ARTICLES.test(previous.norm)) return false;
    // "Foreign Minister Lavrov" goes on; "on Monday Lavrov" begins.
    const dated =
      /^\d/.test(previous.text) || MONTHS.has(previous.norm) || WEEKDAYS.has(previous.norm);
    const named = this.inMention.has(at) && this.inMention.has(at - 1);
    const lower = /^\p{Ll}/u.test(previous.text);
    return (
      dated ||
      named ||
      (lower &&
        !OFFICE_NOUNS.has(previous.norm) &&
        !OFFICES.has(previous.norm) &&
        !this.isApposed(at))
    );
  }

  /** "the columnist Ása Berg", and no "after the call Berg": what stands before a name is no object of a preposition. */
  private isApposed(at: number): boolean {
    for (let article = at - 2; article > at - 5; article -= 1) {
      if (PREPOSITIONS.has(this.norm(article))) return false;
      if (ARTICLES.test(this.norm(article))) return !OPENS_ADJUNCT.has(this.norm(article - 1));
    }
    return false;
  }

  /** "the prime minister's office", and nothing else up to a verb. */
  private isHouse(from: number, to: number): boolean {
    return (
      this.norm(from) === 'the' &&
      from + 1 < to &&
      this.range(from + 1, to).every((norm) => OFFICE_NOUNS.has(norm) || OFFICE_PARTS.has(norm))
    );
  }

  /** "Hanoi's reading", "the Spaniards' line" */
  protected isOwned(at: number): boolean {
    // "Trump's own announcement"
    if (this.norm(at - 1) === 'own') return this.isOwned(at - 1);
    return /['’]s?$/.test(this.sentence.words[at - 1]?.text ?? '') || /^['’]/.test(this.before(at));
  }

  protected firstOf(from: number, to: number): number {
    const names = namesIn(this.sentence, from, to);
    const first = names[0]?.first ?? from;
    return /^(in|on|at|after|during|following|which|as|what)$/.test(this.norm(from))
      ? Math.min(first, to)
      : from;
  }

  protected nounPhraseStart(at: number, free: number): number {
    let from = at;
    while (from > free && at - from < 8) {
      if (/[,;:—–"“”()]/.test(this.before(from))) break;
      const previous = this.norm(from - 1);
      if (
        /^(in|by|per|under|from|on|to|of|and|but|that|with|after|as|is|was|were|are)$/.test(
          previous,
        )
      )
        break;
      // "Beijing's published account" goes on to the left; "has published an account" does not.
      const owned =
        /^(published|released|issued)$/.test(previous) &&
        /['’]s$/.test(this.sentence.words[from - 2]?.text ?? '');
      if (SAYING.has(previous) && !this.inMention.has(from - 1) && !owned) break;
      from -= 1;
    }
    return from;
  }

  protected endOfPhrase(from: number): number {
    const { words } = this.sentence;
    let at = from;
    let within = false;
    while (at + 1 < words.length && at - from < 16) {
      const norm = this.norm(at + 1);
      if (/[,;:—–"“”()]/.test(this.before(at + 1))) break;
      // "a Qatari official who requested anonymity": who he is ends with the clause.
      if (norm === 'who') within = true;
      // "two officials briefed on the talks": no verb of theirs.
      if (/^(?:briefed|informed|quoted|cited|reached|asked|contacted)$/.test(norm)) {
        at += 1;
        continue;
      }
      if (
        (!within && CLAUSE_JOINTS.has(norm) && norm !== 'and') ||
        (SAYING.has(norm) && !this.inMention.has(at + 1))
      )
        break;
      at += 1;
    }
    return Math.min(at, words.length - 1);
  }

  /** "public works" before "minister" */
  private isPortfolio(at: number, to: number): boolean {
    const office = [1, 2, 3].find((step) => OFFICES.has(this.norm(at + step)));
    return office !== undefined && at + office < to && !this.hasVerb(at, at + office);
  }

  /** "minister for business", "director of the port authority": what an office is for. */
  private isFieldOf(at: number, from: number): boolean {
    const joint = [1, 2, 3].find((step) => /^(?:for|of)$/.test(this.norm(at - step)));
    const office = joint === undefined ? '' : this.norm(at - joint - 1);
    return (
      joint !== undefined &&
      at - joint > from &&
      (OFFICES.has(office) || POSTS.has(office)) &&
      !this.hasVerb(at - joint, at + 1) &&
      !AUXILIARIES.has(this.norm(at)) &&
      !isPast(this.norm(at))
    );
  }

  /** "Omar al-Ansari", "Ursula von der Leyen", "Abelardo de la Espriella" */
  private isParticle(at: number): boolean {
    const before = this.sentence.words[at - 1];
    return (
      NAME_PARTICLES.has(this.norm(at)) &&
      (NAME_PARTICLES.has(this.norm(at + 1)) ||
        /^\p{Lu}/u.test(this.sentence.words[at + 1]?.text ?? '')) &&
      before !== undefined &&
      (/^\p{Lu}/u.test(before.text) || NAME_PARTICLES.has(before.norm))
    );
  }

  /** Names and offices, and nothing that a clause needs. */
  protected namesOnly(from: number, to: number): boolean {
    return this.range(from, to).every(
      (norm, index) =>
        this.inMention.has(from + index) ||
        // "Asmara's information minister"
        this.isPortfolio(from + index, to) ||
        this.isFieldOf(from + index, from) ||
        /^\p{Lu}/u.test(this.sentence.words[from + index]?.text ?? '') ||
        // "Kang Yu-jung"
        (this.before(from + index) === '-' &&
          /^\p{Lu}/u.test(this.sentence.words[from + index - 1]?.text ?? '')) ||
        this.isParticle(from + index) ||
        OFFICE_NOUNS.has(norm) ||
        OFFICE_PARTS.has(norm) ||
        OFFICES.has(norm) ||
        POSTS.has(norm) ||
        ACCOUNT_NOUNS.has(norm) ||
        WEEKDAYS.has(norm) ||
        CONTACT_NOUNS.has(norm) ||
        PAPERS.has(norm) ||
        GOING_ON.has(norm) ||
        /^(the|a|an|of|its|his|her|their|and|to|who|in|on|at|for|by|from|as|too|however|turn|part|news|state|press|own|host|policy|affairs|protocol|staff|interview|speech|later|x|telegram|behalf|\d+)$/.test(
          norm,
        ),
    );
  }

  /** Behind the last comma before a word: "who asked not to be named, said" is no denial. */
  protected afterComma(from: number, to: number): number {
    for (let at = to; at > from; at -= 1) if (/,/.test(this.before(at))) return at;
    return from;
  }

  protected voiceAfter(at: number): boolean {
    const voice = this.voice(at, Math.min(at + 3, this.sentence.words.length - 1));
    return voice !== undefined && voice.kind !== 'unknown';
  }
}
