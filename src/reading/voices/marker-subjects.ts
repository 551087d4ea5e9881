/** Who speaks beside a verb: before it, behind it, and across what is put in between. */
import { isPast } from '../assertion/tense.js';
import { AUXILIARIES } from '../grammar-words.js';
import { MarkerPhrases } from './marker-phrases.js';
import { CLAUSE_JOINTS, GOING_ON } from './say-words.js';
import { learnStrangers, namesIn, type Voice } from './voices.js';

const MET = new Set(
  'call calls talks meeting summit visit conversation met spoke spoken'.split(' '),
);

/** How what is put in between a subject and its verb begins. */
const OPENS_INSERTION =
  /^(?:who|which|whose|where|when|while|though|although|once|asked|reached|contacted|approached|pressed|fresh|back|flanked|accompanied|quoted|citing|despite|without|in|at|for|with|on|by|from|after|before|sent|put|led|given|made|written|\p{Ll}{3,}(?:ing|ed))$/u;

export class MarkerSubjects extends MarkerPhrases {
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
    const interposed = this.isInterposed(from, at);
    const inserted = interposed ? undefined : this.relativeBefore(from, at, free);
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
    const start = (voice: Voice, first: number) => {
      const apposed = this.apposedStart(voice, first, free);
      // "Li, the agency wrote, had found": no second naming of the agency.
      const leads = interposed && apposed !== undefined && !/,/.test(this.before(apposed));
      return leads ? undefined : apposed;
    };
    // An apposition or an adverb between commas: "The White House, meanwhile, said".
    for (let step = 0; step < 3; step += 1) {
      const voice = from <= to ? this.voice(from, to) : undefined;
      if (voice && voice.kind !== 'unknown')
        return { voice, from: start(voice, from) ?? this.firstOf(from, at - 1) };
      const further =
        from > free && /,/.test(this.before(from)) ? this.subjectStart(from - 1, free) : from;
      const ends = interposed && !/,/.test(this.before(further));
      if (further >= from || ends)
        return voice ? { voice, from: this.firstOf(from, to) } : undefined;
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
        return { voice: wider, from: start(wider, from) ?? from };
      }
    }
    return undefined;
  }

  /** "Romania, he said, had agreed": the verb behind the comma is that of the words before the other. */
  private isInterposed(from: number, at: number): boolean {
    const next = this.norm(at + 1);
    return (
      /^,\s*$/.test(this.before(from)) &&
      /^,\s*$/.test(this.before(at + 1)) &&
      !/ing$/.test(next) &&
      (AUXILIARIES.has(next) || isPast(next))
    );
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
      (namesIn(this.sentence, further, from - 1).length > 0 ||
        this.speakers.people.between(
          this.sentence,
          this.sentence.words[further]?.start ?? 0,
          this.sentence.words[from]?.start ?? 0,
        ) !== undefined)
      ? further
      : undefined;
  }
}
