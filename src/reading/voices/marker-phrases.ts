/** The phrases around an attribution: whose it is, and where its words begin and end. */
import type { ContactRecord } from '../../record/record.js';
import { WEEKDAYS } from '../dates/date-words.js';
import { OFFICE_PARTS, OFFICES } from '../people/role-words.js';
import type { Sentence } from '../reading.js';
import { CONTACT_NOUNS } from './marker-words.js';
import {
  ACCOUNT_NOUNS,
  CLAUSE_JOINTS,
  GOING_ON,
  LOOSE_SAYING,
  OFFICE_NOUNS,
  SAYING,
} from './say-words.js';
import { PAPERS } from './voice-outlets.js';
import { learnStrangers, namesIn, type Speakers, type Voice, voiceIn } from './voices.js';

const MET = new Set(
  'call calls talks meeting summit visit conversation met spoke spoken'.split(' '),
);

/** How what is put in between a subject and its verb begins. */
const OPENS_INSERTION =
  /^(?:who|which|whose|where|when|while|though|although|once|asked|reached|contacted|approached|pressed|fresh|back|flanked|accompanied|quoted|citing|despite|without|in|at|for|with|on|by|from|after|before|sent|put|led|given|made|written|\p{Ll}{3,}(?:ing|ed))$/u;

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
        /(?:ed|aid)$/.test(norm) ||
        /^(was|were|is|are|has|had|have|will|would|met|spoke|that)$/.test(norm) ||
        // "an aide to the leader"
        (norm === 'to' && !this.opensName(from + index + 1)),
    );
  }

  private opensName(at: number): boolean {
    return (
      /^(?:the|an?|his|her|its|their)$/.test(this.norm(at)) ||
      /^\p{Lu}/u.test(this.sentence.words[at]?.text ?? '')
    );
  }

  /** The first word of the clause that ends before a word. */
  protected subjectStart(at: number, free: number): number {
    let from = at;
    while (from > free && at - from < 24) {
      const sign = this.before(from);
      if (from < at && /[,;:—–"“”()]|\s-\s/.test(sign)) break;
      if (from === at && /[,;:—–"“”)]|\s-\s/.test(sign)) break;
      const previous = this.norm(from - 1);
      // "had what Beijing called a candid exchange"
      if (previous === 'what') break;
      // "has since clarified": no joint.
      const adverb = previous === 'since' && /^(?:has|have|had)$/.test(this.norm(from - 2));
      if (
        CLAUSE_JOINTS.has(previous) &&
        !adverb &&
        !(
          previous === 'and' &&
          (this.isParty(from, from + 2) || this.isHouse(from, at)) &&
          this.isParty(from - 4, from - 2)
        )
      ) {
        if (!/^(who|which|after|before|since)$/.test(previous)) break;
        if (/^(after|before|since|which)$/.test(previous)) {
          from -= 1;
          break;
        }
      }
      if (SAYING.has(previous) && !this.inMention.has(from - 1) && !LOOSE_SAYING.has(previous))
        break;
      from -= 1;
    }
    return from;
  }

  /** "the prime minister's office", and nothing else up to a verb. */
  private isHouse(from: number, to: number): boolean {
    return (
      this.norm(from) === 'the' &&
      from + 1 < to &&
      this.range(from + 1, to).every((norm) => OFFICE_NOUNS.has(norm) || OFFICE_PARTS.has(norm))
    );
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

  /** The voice that stands behind a verb or preposition, with what is told of him behind a comma. */
  protected behind(from: number): { voice?: Voice; to: number } {
    const to = this.endOfPhrase(from);
    const voice = to >= from && to - from < 14 ? this.voice(from, to) : undefined;
    if (voice?.kind !== 'unknown') return { to, ...(voice && { voice }) };
    // "noted Danae Kolliou, an energy analyst in Athens"
    const apposed =
      /^,\s+$/.test(this.before(to + 1)) &&
      /^(?:a|an|the|its|his|her|who)$/.test(this.norm(to + 1));
    const end = apposed ? this.endOfPhrase(to + 1) : to;
    // "said Aida Sarieva, who teaches politics in Bishkek": of no office there.
    const speaks =
      this.norm(to + 1) !== 'who' ||
      this.range(to + 1, end + 1).some((norm) =>
        /^(?:led|leads|heads|headed|speaks|represents|represented|advises)$/.test(norm),
      );
    const other = apposed && speaks ? this.voice(to + 1, end) : undefined;
    if (other && other.kind !== 'unknown')
      return { voice: { ...other, speaker: voice.speaker }, to: end };
    // "sighed Wossen Alemu, a hydrologist": whoever is told of so speaks for nobody.
    const looksOn = apposed && /^(?:an?|who)$/.test(this.norm(to + 1));
    return looksOn ? { voice: { ...voice, bystander: true }, to: end } : { voice, to };
  }

  /** The voice before a verb, and where its words begin. */
  protected subject(at: number, free: number): { voice: Voice; from: number } | undefined {
    let to = at - 1;
    let from = this.subjectStart(at, free);
    const inserted = this.relativeBefore(from, at, free);
    // "The paper, citing two officials in Lima, said": whom it cites has not said it to us.
    if (inserted !== undefined && /^(citing|quoting)$/.test(this.norm(inserted))) {
      const start = this.subjectStart(inserted - 1, free);
      const voice = start < inserted ? this.voice(start, inserted - 1) : undefined;
      return {
        voice: voice ?? { kind: 'unknown', parties: [], speaker: this.text(start, inserted - 1) },
        from: start,
      };
    }
    if (inserted !== undefined) {
      const start = this.subjectStart(inserted - 1, free);
      const voice = start < inserted ? this.voice(start, inserted - 1) : undefined;
      // "Prabowo, fresh from talks with Putin, said": the talks are told, not part of the attribution.
      if (voice && this.range(inserted, from).some((norm) => MET.has(norm))) return { voice, from };
      if (voice && voice.kind !== 'unknown')
        return { voice, from: this.apposedStart(voice, start, free) ?? this.firstOf(start, to) };
    }
    // An apposition or an adverb between commas: "The White House, meanwhile, said".
    for (let step = 0; step < 3; step += 1) {
      const voice = from <= to ? this.voice(from, to) : undefined;
      if (voice && voice.kind !== 'unknown')
        return { voice, from: this.apposedStart(voice, from, free) ?? this.firstOf(from, at - 1) };
      const further =
        from > free && /,/.test(this.before(from)) ? this.subjectStart(from - 1, free) : from;
      if (further >= from) return voice ? { voice, from: this.firstOf(from, to) } : undefined;
      if (
        from <= to &&
        this.range(from, to + 1).some(
          (norm) => CLAUSE_JOINTS.has(norm) && norm !== 'who' && norm !== 'which' && norm !== 'and',
        )
      ) {
        return voice ? { voice, from } : undefined;
      }
      // Only an apposition is crossed, not what is said: "Germany will take them in, President Ruto said".
      if (this.hasVerb(further, from) || !this.namesOnly(further, from))
        return voice ? { voice, from: this.firstOf(from, to) } : undefined;
      const wider = this.voice(further, from - 1);
      if (voice && (!wider || wider.kind === 'unknown')) return { voice, from };
      from = further;
      to = at - 1;
      if (wider && wider.kind !== 'unknown') {
        // "His spokesman, Legesse Tulu, denied": the name is known from now on.
        learnStrangers(
          this.sentence.words.slice(from, at),
          from,
          this.sentence,
          wider,
          this.speakers,
        );
        return { voice: wider, from: this.apposedStart(wider, from, free) ?? from };
      }
    }
    return undefined;
  }

  /** "Albanese, who had come from Port Moresby, also told": where the clause between began. */
  protected relativeBefore(from: number, at: number, free: number): number | undefined {
    if (!/^,\s*$/.test(this.before(from))) return undefined;
    if (
      this.range(from, at).some(
        (norm) => !GOING_ON.has(norm) && !/ly$|^(has|have|had|then)$/.test(norm),
      )
    )
      return undefined;
    for (let start = from - 1; start > free && from - start < 20; start -= 1) {
      if (/[;:—–"“”()]/.test(this.before(start))) return undefined;
      if (/^,\s*$/.test(this.before(start)))
        return OPENS_INSERTION.test(this.norm(start)) || this.isNominal(start, from, free)
          ? start
          : undefined;
    }
    return undefined;
  }

  /** "Lima's own account, out an hour later, says": no verb between the commas, and a name alone before them. */
  private isNominal(start: number, end: number, free: number): boolean {
    const subject = this.subjectStart(start - 1, free);
    return (
      end - start <= 8 &&
      /^\p{Ll}/u.test(this.sentence.words[start]?.text ?? '') &&
      !this.hasVerb(start, end) &&
      subject < start &&
      this.namesOnly(subject, start)
    );
  }

  /** "Oman's foreign minister, Badr Albusaidi, said": the same voice in two namings begins with the first. */
  protected apposedStart(voice: Voice, from: number, free: number): number | undefined {
    if (from <= free || !/^,\s*$/.test(this.before(from))) return undefined;
    const further = this.subjectStart(from - 1, free);
    const wider = this.voice(further, from - 1);
    const same = wider?.kind === 'parties' && voice.parties.join() === wider.parties.join();
    return same &&
      !this.hasVerb(further, from) &&
      this.namesOnly(further, from) &&
      from - further < 9 &&
      namesIn(this.sentence, further, from - 1).length > 0
      ? further
      : undefined;
  }

  /** "public works" before "minister" */
  private isPortfolio(at: number, to: number): boolean {
    const office = [1, 2, 3].find((step) => OFFICES.has(this.norm(at + step)));
    return office !== undefined && at + office < to && !this.hasVerb(at, at + office);
  }

  /** Names and offices, and nothing that a clause needs. */
  protected namesOnly(from: number, to: number): boolean {
    return this.range(from, to).every(
      (norm, index) =>
        this.inMention.has(from + index) ||
        // "Asmara's information minister"
        this.isPortfolio(from + index, to) ||
        /^\p{Lu}/u.test(this.sentence.words[from + index]?.text ?? '') ||
        OFFICE_NOUNS.has(norm) ||
        OFFICE_PARTS.has(norm) ||
        OFFICES.has(norm) ||
        ACCOUNT_NOUNS.has(norm) ||
        WEEKDAYS.has(norm) ||
        CONTACT_NOUNS.has(norm) ||
        PAPERS.has(norm) ||
        GOING_ON.has(norm) ||
        /^(the|a|an|of|its|his|her|their|and|to|who|in|on|at|for|by|from|as|too|however|turn|part|news|state|press|own|host|interview|speech|later|x|telegram|behalf|\d+)$/.test(
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
