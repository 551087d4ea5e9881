/** Who speaks beside a verb: before it, behind it, and across what is put in between. */
import { isPast } from '../assertion/tense.js';
import { AUXILIARIES } from '../grammar-words.js';
import { strangersIn } from '../people/strangers.js';
import { MarkerPhrases } from './marker-phrases.js';
import { ACCOUNT_NOUNS, CLAUSE_JOINTS, GOING_ON, OFFICE_NOUNS, SAYING } from './say-words.js';
import { learnStrangers, namesIn, partiesOf, type Voice } from './voices.js';

const MET = new Set(
  'call calls talks meeting summit visit conversation met spoke spoken'.split(' '),
);

const ARTICLE = /^(?:the|an?|his|her|its)$/;

/** What is done with a text by those whose it is. */
const ISSUED = /^(?:put|issued|signed|released|published|adopted|agreed|approved|gave|initialled)$/;

/** How what is put in between a subject and its verb begins. */
const OPENS_INSERTION =
  /^(?:who|which|whose|where|when|while|though|although|once|asked|reached|contacted|approached|pressed|fresh|back|flanked|accompanied|quoted|citing|despite|without|in|at|for|with|on|by|from|after|before|sent|put|led|given|made|written|\p{Ll}{3,}(?:ing|ed))$/u;

export class MarkerSubjects extends MarkerPhrases {
  /** The voice that stands behind a verb or preposition, with what is told of him behind a comma. */
  protected behind(from: number, before = Number.POSITIVE_INFINITY): { voice?: Voice; to: number } {
    const end0 = Math.min(this.endOfPhrase(from), before - 1);
    const to = this.seenBy(end0) ?? this.putOutThere(end0) ?? end0;
    const voice = to >= from && to - from < 14 ? this.voice(from, to) : undefined;
    if (voice?.kind !== 'unknown')
      return { to: this.endOfApposition(to, voice), ...(voice && { voice }) };
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

  /** "a draft that Agence Europe has seen": the last word of who has. */
  private seenBy(noun: number): number | undefined {
    if (!/^(?:that|which)$/.test(this.norm(noun + 1)) || this.before(noun + 1) !== ' ')
      return undefined;
    const seen = this.range(noun + 2, noun + 10).findIndex((norm) =>
      /^(?:seen|obtained|reviewed|viewed)$/.test(norm),
    );
    return seen < 1 ? undefined : noun + 2 + seen;
  }

  /** "corrected Zoltán Kovács, the government's spokesman": the last word of what he is called besides. */
  private endOfApposition(to: number, voice: Voice | undefined): number {
    if (!/^,\s+$/.test(this.before(to + 1))) return to;
    const end = this.endOfPhrase(to + 1);
    const closes = this.norm(end + 1) === '' || /[,;]/.test(this.before(end + 1));
    // "specified the culture minister, Zouhir Ballalou"
    const name = this.sentence.words
      .slice(to + 1, end + 1)
      .every(({ text }) => /^\p{Lu}/u.test(text));
    if (closes && name && /^\p{Ll}/u.test(this.text(to, to))) return end;
    if (!ARTICLE.test(this.norm(to + 1))) return to;
    const other = closes && this.namesOnly(to + 1, end + 1) ? this.voice(to + 1, end) : undefined;
    return voice && other?.parties.join() === voice.parties.join() ? end : to;
  }

  /** "said the joint text that their offices put out": where the clause ends that tells who did. */
  private putOutThere(noun: number): number | undefined {
    if (!/^(?:that|which)$/.test(this.norm(noun + 1)) || this.before(noun + 1) !== ' ')
      return undefined;
    if (!ACCOUNT_NOUNS.has(this.norm(noun))) return undefined;
    let end = noun + 1;
    while (end < noun + 14 && this.norm(end + 1) !== '' && !/[,;:—–]/.test(this.before(end + 1)))
      end += 1;
    return this.range(noun + 2, end + 1).some((norm) => ISSUED.test(norm)) ? end : undefined;
  }

  /** "was at the White House, which announced": the house or state right before the comma. */
  private houseBefore(which: number): Voice | undefined {
    if (!/^,\s*$/.test(this.before(which))) return undefined;
    const name = this.sentence.mentions.find(({ last }) => last === which - 1);
    const person = name?.senses.some(({ kind }) => kind === 'person');
    const voice = name && !person ? this.voice(name.first, name.last) : undefined;
    return voice?.kind === 'parties' ? voice : undefined;
  }

  /** "sat opposite Araghchi, who said": whoever is named right before the comma. */
  private whoBefore(at: number): { voice: Voice; from: number } | undefined {
    const who = /^(?:has|had|also|later|then)$/.test(this.norm(at - 1)) ? at - 2 : at - 1;
    if (this.norm(who) !== 'who' || !/^,\s*$/.test(this.before(who))) return undefined;
    const name = this.sentence.mentions.find(({ last }) => last === who - 1);
    const voice = name && this.voice(name.first, name.last);
    return voice?.person === undefined ? undefined : { voice, from: name?.first ?? who };
  }

  /** The voice before a verb, and where its words begin. */
  protected subject(at: number, free: number): { voice: Voice; from: number } | undefined {
    const relative = this.whoBefore(at);
    if (relative) return relative;
    let to = at - 1;
    let from = this.subjectStart(at, free);
    const antecedent = this.norm(from) === 'which' ? this.houseBefore(from) : undefined;
    if (antecedent) return { voice: antecedent, from };
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
    const shared = this.sharedSubject(at, free);
    if (shared) return shared;
    const list = interposed ? undefined : this.listBefore(from, at, free);
    if (list) return list;
    // An apposition or an adverb between commas: "The White House, meanwhile, said".
    for (let step = 0; step < 3; step += 1) {
      const voice = from <= to ? this.voice(from, to) : undefined;
      const further =
        from > free && /,/.test(this.before(from)) ? this.subjectStart(from - 1, free) : from;
      if (voice && voice.kind !== 'unknown')
        return { voice, from: start(voice, from) ?? this.firstOf(from, at - 1) };
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
      // "Vinay Kwatra, then Foreign Secretary, said": of one whom nobody knows, and not of whoever has the office.
      const holder = wider ? this.formerHolder(further, from - 1, free) : undefined;
      if (wider && holder !== undefined)
        return {
          voice: { kind: 'unknown', parties: [], speaker: this.text(holder, further - 1) },
          from: holder,
        };
      // "the trade minister, Parks Tau, said"
      const office =
        /^(?:the|an?|his|her|its)$/.test(this.norm(further)) &&
        this.range(further, from).some((norm) => OFFICE_NOUNS.has(norm)) &&
        !interposed;
      if (voice && (!wider || wider.kind === 'unknown'))
        return { voice, from: office ? further : from };
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

  /** Where a name that nobody knows begins, behind which an office of another time stands. */
  private formerHolder(from: number, to: number, free: number): number | undefined {
    if (!/^(?:then|later)$/.test(this.norm(from)) || !/,/.test(this.before(from))) return undefined;
    const name = this.subjectStart(from - 1, free);
    const words = this.sentence.words.slice(name, from);
    const known = namesIn(this.sentence, name, to).length > 0;
    return !known && words.length >= 2 && words.every(({ text }) => /^\p{Lu}/u.test(text))
      ? name
      : undefined;
  }

  /** "The Greek readout is drier and says only that": the subject of the verb before the "and". */
  private sharedSubject(at: number, free: number): { voice: Voice; from: number } | undefined {
    if (!/^(?:and|but|yet)$/.test(this.norm(at - 1)) || at < 4) return undefined;
    const from = this.subjectStart(at - 2, free);
    if (CLAUSE_JOINTS.has(this.norm(from - 1))) return undefined;
    const be = this.range(from + 1, at - 1).findIndex((norm) => /^(?:is|was|are|were)$/.test(norm));
    if (be < 0 || this.range(from + be + 2, at - 1).length > 5) return undefined;
    const voice = this.voice(from, from + be);
    return voice && voice.kind !== 'unknown' ? { voice, from } : undefined;
  }

  /** "Christodoulides, Mitsotakis and Netanyahu told reporters": all who are named before a verb. */
  private listBefore(
    from: number,
    at: number,
    free: number,
  ): { voice: Voice; from: number } | undefined {
    if (!this.range(free, at).includes('and')) return undefined;
    const { words } = this.sentence;
    let first = at;
    const parties: string[] = [];
    // From the verb to the left: a name, "and" or a comma, and the next one.
    for (let end = at - 1; end >= free; ) {
      const name = this.nameEnding(end);
      if (!name) return undefined;
      for (const party of name.parties) if (!parties.includes(party)) parties.push(party);
      first = name.first;
      const joint = this.norm(first - 1) === 'and';
      if (joint) end = first - 2;
      else if (/^,\s*$/.test(this.before(first)) && parties.length > 1) end = first - 1;
      else break;
    }
    const starts = first === 0 || first <= free || from <= first;
    return parties.length > 2 && starts && words[first]
      ? {
          voice: { kind: 'parties', parties, speaker: this.text(first, at - 1).slice(0, 120) },
          from: first,
        }
      : undefined;
  }

  /** The person or state whose name ends with a word. */
  private nameEnding(last: number): { first: number; parties: readonly string[] } | undefined {
    const mention = this.sentence.mentions.find((one) => one.last === last);
    if (mention) {
      const parties = partiesOf(mention, this.record);
      return parties.length === 1 ? { first: mention.first, parties } : undefined;
    }
    const end = this.sentence.words[last]?.end ?? 0;
    const stranger = strangersIn(this.sentence, this.record).find((one) => one.end === end);
    const first = this.sentence.words.findIndex((word) => word.start === stranger?.start);
    return stranger?.party !== undefined && first >= 0
      ? { first, parties: [stranger.party] }
      : undefined;
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
        return (OPENS_INSERTION.test(
          this.norm(GOING_ON.has(this.norm(start)) ? start + 1 : start),
        ) &&
          !this.isMainVerb(start) &&
          !this.isCapitalised(start)) ||
          this.isNominal(start, from, free)
          ? start
          : undefined;
    }
    return undefined;
  }

  /** "The minister, Salehuddin Ahmed, denied that, saying": the verb of the clause, and nothing put in. */
  private isMainVerb(at: number): boolean {
    return (
      SAYING.has(this.norm(at)) &&
      /(?:ed|id)$/.test(this.norm(at)) &&
      !/^(?:by|in|as|to|on)$/.test(this.norm(at + 1))
    );
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
      ((/^(?:his|her|its|their|the)$/.test(this.norm(further)) &&
        this.range(further, from).some((norm) => OFFICE_NOUNS.has(norm))) ||
        namesIn(this.sentence, further, from - 1).length > 0 ||
        this.speakers.people.between(
          this.sentence,
          this.sentence.words[further]?.start ?? 0,
          this.sentence.words[from]?.start ?? 0,
        ) !== undefined)
      ? further
      : undefined;
  }
}
