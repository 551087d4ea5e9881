/** Attributions by what somebody is heard to do with words: "the agency spoke of", "heard Vance say", "…, said Xi, would". */

import type { Mention } from '../../record/names.js';
import { isPast } from '../assertion/tense.js';
import { AUXILIARIES, PREPOSITIONS, set } from '../grammar-words.js';
import { MarkerClauses } from './marker-clauses.js';
import type { Marker } from './marker-reach.js';
import { BE, STANDING, WITNESSES } from './marker-words.js';
import { DENYING, MOUTHPIECES, SAYING } from './say-words.js';
import { namesIn, personOf, type Voice } from './voices.js';

type Found = { marker: Marker; last: number } | undefined;

/** What those do who are heard, or whom an account has do it: "had Xi warn", "heard Vance speak". */
const HEARD_TO = set(
  'say tell speak talk warn promise describe declare claim insist argue press urge ask demand offer praise complain reply answer stress add call',
);

/** When, where and in what one speaks of a thing. */
const ASIDE = set(
  'also too again afterwards afterward later then now once still there as well even only in at on a an the his her its their joint final closing common statement interview post speech briefing news press conference broadcast television radio monday tuesday wednesday thursday friday saturday sunday',
);

/** Behind who speaks these tell where, when and of what. */
const WHERE = /^(?:of|on|in|at|after|before)$/;

/** What one speaks of is one's own word, where it is no subject of the talks. */
const SPEAKS = /^(?:sp(?:oke|eaks)|talk(?:s|ed))$/;

export class MarkerSpeaking extends MarkerClauses {
  /** By what is done with words, where the verb alone does not tell that it is saying. */
  protected speech(at: number, free: number): Found {
    return this.putIn(at, free) ?? this.soSays(at) ?? this.heard(at, free) ?? this.gappedOf(at);
  }

  /** "The call, said Zelensky, would help": the verb of what is told stands behind whoever is put in. */
  private putIn(at: number, free: number): Found {
    if (!SAYING.has(this.norm(at)) || !/^,\s*$/.test(this.before(at))) return undefined;
    const { to, voice } = this.behind(at + 1);
    if (voice?.kind !== 'parties' || !this.namesOnly(at + 1, to + 1)) return undefined;
    const goesOn = AUXILIARIES.has(this.norm(to + 1)) || isPast(this.norm(to + 1));
    if (!goesOn || !/^,\s*$/.test(this.before(to + 1))) return undefined;
    const before = this.range(this.subjectStart(at - 1, free), at);
    if (before.some((norm) => BE.has(norm) || isPast(norm))) return undefined;
    const manner = DENYING.has(this.norm(at)) ? 'denies' : 'affirms';
    return this.made(voice, at, to, to, manner, 'said', 'around');
  }

  /** "Differences remain: so Løkke, on the steps of the White House": what stands before is his. */
  private soSays(at: number): Found {
    if (this.norm(at) !== 'so' || at < 2 || !/[:;—–"”]/.test(this.before(at))) return undefined;
    const phrase = this.endOfPhrase(at + 1);
    const apposed = phrase - at <= 8 && !this.tells(at + 1, phrase);
    let to = apposed ? phrase : at + 1;
    while (to < phrase && this.namesOnly(to + 1, to + 2) && !WHERE.test(this.norm(to + 1))) to += 1;
    const ends = apposed || WHERE.test(this.norm(to + 1));
    const voice = ends && this.isParty(at + 1, to) ? this.voice(at + 1, to) : undefined;
    return voice?.kind === 'parties'
      ? this.made(voice, at, to, to, 'affirms', 'said', 'around')
      : undefined;
  }

  private tells(from: number, to: number): boolean {
    return (
      this.hasVerb(from, to + 1) ||
      this.range(from, to + 1).some((norm) => isPast(norm) || AUXILIARIES.has(norm))
    );
  }

  /** "and heard Vance speak of a foundation": whoever heard it, it is Vance who says so. */
  private heard(at: number, free: number): Found {
    if (!/^(?:heard|hears|hear)$/.test(this.norm(at))) return undefined;
    const name = this.sentence.mentions.find(({ first }) => first === at + 1);
    if (!name || personOf(name) === undefined || !HEARD_TO.has(this.norm(name.last + 1)))
      return undefined;
    const voice = this.voice(name.first, name.last);
    if (voice?.kind !== 'parties') return undefined;
    // "Xi heard Trump say so": at the table.
    const listener = this.subject(at, free)?.voice;
    const told = listener?.person !== undefined && listener.parties.join() !== voice.parties.join();
    const verb = name.last + 1;
    const end = /^(?:of|that)$/.test(this.norm(verb + 1)) ? verb + 1 : verb;
    return this.made(voice, name.first, end, end, 'affirms', told ? 'told' : 'said', 'on');
  }

  /** "The White House spoke of 90 days; the foreign minister, of open markets": the verb is that of the clause before. */
  private gappedOf(at: number): Found {
    if (this.norm(at) !== 'of' || !/^,\s*$/.test(this.before(at))) return undefined;
    const from = this.subjectStart(at - 1, 0);
    const beside =
      /[;,]/.test(this.before(from)) || /^(?:and|while|but)$/.test(this.norm(from - 1));
    const spoke = this.range(0, from).some((norm) => SPEAKS.test(norm));
    if (!beside || !spoke || !this.namesOnly(from, at)) return undefined;
    const voice = this.voice(from, at - 1);
    return voice?.kind === 'parties'
      ? this.made(voice, from, at, at, 'affirms', 'said', 'on')
      : undefined;
  }

  /** Where the "of" stands of what somebody speaks of: "spoke afterwards of", "spoke in a joint statement of". */
  protected speaksOf(at: number): number | undefined {
    const speaks =
      SPEAKS.test(this.norm(at)) ||
      (this.norm(at) === 'spoken' && /^ha[sd]$/.test(this.norm(at - 1)));
    if (!speaks) return undefined;
    let of = at + 1;
    while (of < at + 8 && ASIDE.has(this.norm(of)) && !/[,;:—–"“”]/.test(this.before(of))) of += 1;
    return this.norm(of) === 'of' && this.before(of) === ' ' ? of : undefined;
  }

  /** "The White House has the Chinese leader warning that", "state media had Xi warn": as its account has it. */
  protected having(at: number, free: number) {
    if (!/^(?:has|had|have)$/.test(this.norm(at))) return undefined;
    const name = this.sentence.mentions.find(({ first }) => first > at && first <= at + 3);
    const verb = this.norm((name?.last ?? 0) + 1);
    const person = name !== undefined && personOf(name) !== undefined;
    const does = /ing$/.test(verb) || (person && HEARD_TO.has(verb) && verb !== 'call');
    if (!name || !does || this.before(name.last + 1) !== ' ') return undefined;
    const subject = this.subject(at, free);
    const { voice } = subject ?? {};
    if (!subject || voice?.kind !== 'parties' || voice.person !== undefined) return undefined;
    return this.made(voice, subject.from, at, at, 'affirms', 'said', 'on');
  }

  /** "The Saudi Press Agency spoke of a study", "El-Sisi's spokesman welcomed the offer": a house, not a leader at the table. */
  protected speakingOf(at: number, free: number) {
    const subject = this.subject(at, free);
    if (!subject) return undefined;
    const { from } = subject;
    const house = this.range(from, at).some((norm) => MOUTHPIECES.has(norm));
    const outlet = this.sentence.words
      .slice(from, at)
      .some(({ norm }) => /^(agency|xinhua|tass|kcna|cctv|television)$/.test(norm));
    const names = namesIn(this.sentence, from, at - 1);
    const atTable = STANDING.has(this.norm(at)) || /^calls?|^called/.test(this.norm(at));
    const side =
      (!atTable ||
        names.every(({ form }) => form === 'capital') ||
        (from === 0 && this.toNobody(names, at))) &&
      names.length > 0 &&
      names.every(({ senses }) => senses.every(({ kind }) => kind !== 'person'));
    const back = at - from <= 2 && this.norm(at - 1) === 'it';
    // "She put the sum at 600 million": a figure that is given is one's word.
    const reckons = /^puts?$/.test(this.norm(at));
    // "spoke in a joint statement of hope": the statement is theirs who speak in it.
    if (reckons || house || outlet || side || back)
      return this.made(
        subject.voice,
        from,
        at - 1,
        this.speaksOf(at) ?? at,
        'affirms',
        'said',
        'on',
      );
    return this.ownView(at, subject);
  }

  /** "Starmer spoke of a respectful discussion": how he sees a thing, at the table or to the public. */
  private ownView(at: number, { voice, from }: { voice: Voice; from: number }): Found {
    const of = this.speaksOf(at);
    if (of === undefined || voice.kind === 'all' || /^(?:they|both|two)$/.test(this.norm(at - 1)))
      return undefined;
    // "nobody had spoken of it", "said that he and Xi had spoken of it"
    const joined = this.norm(from - 1) === 'and' && this.before(from - 1) === ' ';
    const within = joined || this.norm(from - 1) === 'that';
    const denied = this.range(from, at).some((norm) =>
      /^(?:no|nobody|none|neither|never)$/.test(norm),
    );
    if (from >= at || within || denied) return undefined;
    // "Xi spoke of Taiwan" tells what was taken up.
    const object = this.sentence.mentions.find(({ first }) => first === of + 1);
    const subject =
      /^\p{Lu}/u.test(this.text(of + 1, of + 1)) ||
      (object !== undefined && this.endsObject(object.last + 1));
    const nobody =
      voice.kind === 'unknown' && (at - from > 3 || !/^\p{Lu}/u.test(this.text(from, from)));
    if (subject || nobody) return undefined;
    // Whoever speaks so may be at the table: he stays the subject of what is told.
    const { marker, last } = this.made(voice, at, of, of, 'affirms', 'said', 'on');
    return { marker: { ...marker, anywhere: true }, last };
  }

  private endsObject(at: number): boolean {
    const norm = this.norm(at);
    return (
      norm === '' || /[,;:.]/.test(this.before(at)) || norm === 'and' || PREPOSITIONS.has(norm)
    );
  }

  /** "Ecuador blamed the weather": what a state thinks of a thing, and says to nobody at the table. */
  private toNobody(names: readonly Mention[], at: number): boolean {
    return (
      /^(?:blam|welcom|condemn|criticis|criticiz|regret|deplor|prais|lament|protest)/.test(
        this.norm(at),
      ) &&
      names.every(({ form }) => form === 'name') &&
      !this.sentence.mentions.some(
        ({ first, senses }) => first > at && senses.some(({ kind }) => kind !== 'topic'),
      )
    );
  }

  /** "a Reuters reporter saw", "footage from the ceremony showed" */
  protected witnessing(at: number, free: number) {
    const from = this.subjectStart(at, free);
    if (!this.range(from, at).some((norm) => WITNESSES.has(norm))) return undefined;
    const voice: Voice = { kind: 'independent', parties: [], speaker: this.text(from, at - 1) };
    return this.made(voice, from, at, at, 'affirms', 'said');
  }
}
