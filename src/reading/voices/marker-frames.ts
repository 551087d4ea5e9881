/** Attributions by their construction, whatever the verb: "…," Wong cautioned; Rahmon feared that …; grumbled Løkke: "…". */
import { isPast } from '../assertion/tense.js';
import { AUXILIARIES, PREPOSITIONS, set } from '../grammar-words.js';
import { PARTICLES, PEERS } from './marker-clauses.js';
import type { Marker } from './marker-reach.js';
import { MarkerSpeaking } from './marker-speaking.js';
import { STANDING } from './marker-words.js';
import { CLAUSE_JOINTS } from './say-words.js';

/** What is quoted behind them is a name: 'signed the "Ohrid declaration"'. */
const STAGED =
  /^(?:met|visit|travel|land|arriv|attend|open|join|walk|sign|hold|held|host|launch|nam|wore)/;

/** With "that" they tell what was done, known or proven, and not what somebody says. */
const NO_SPEECH =
  /^(?:agree|decid|determin|resolv|ensur|mean|show|prov|demonstrat|see|saw|find|found|learn|discover|know|knew|mak|made|guarante|arrang|understand|understood|requir|hear|heard|vot|sign|pass|fear|happen|turn|left$|leaves$|return|arriv|walk|came|comes|went|flew)/;

/** Between two commas one moves, or does so, without a word. */
const MOVING =
  /^(?:left|came|went|arriv|depart|return|flew|met|land|travel|visit|call|phon|spoke|talk|follow|attend|join|open|clos|end|start|began|resign|die|win|won|lost|fell|rose|sat|stood|walk|consult|confer|convers|gather|negotiat|wrote|writ|sent|send)/;

/** Verbs of saying behind "would" and "could". */
const PLAIN_SAYING = set(
  'say report claim insist explain argue confirm add acknowledge concede admit allow note state disclose reveal',
);

const MODALS = set('will would could should must might cannot');

export class MarkerFrames extends MarkerSpeaking {
  /** What the construction around a finite verb makes of it. */
  protected framed(at: number, free: number): { marker: Marker; last: number } | undefined {
    const modal = this.behindModal(at, free);
    if (modal) return modal;
    if (/ing$/.test(this.norm(at))) return this.participle(at);
    if (!this.isFinite(at)) return undefined;
    const behind = this.closesQuotation(this.startOfSubject(at, free));
    return (
      (behind ? this.afterQuotation(at, free) : undefined) ??
      (this.closesQuotation(at) ? this.beforeSubject(at) : undefined) ??
      this.ahead(at, free) ??
      this.inParenthesis(at, free)
    );
  }

  /** "would confirm only that the two had talked", "could say that" */
  private behindModal(at: number, free: number) {
    if (
      !PLAIN_SAYING.has(this.norm(at)) ||
      !/^(?:would|will|could|can|did|to)$/.test(this.norm(at - 1))
    )
      return undefined;
    // "went on to report that"
    const on = this.norm(at - 1) === 'to';
    if (on && !(this.norm(at - 2) === 'on' && /^(?:went|goes)$/.test(this.norm(at - 3))))
      return undefined;
    const only = /^(?:only|just|merely|no)$/.test(this.norm(at + 1));
    if (!only && this.norm(at + 1) !== 'that') return undefined;
    const subject = this.subject(on ? at - 3 : at - 1, free);
    const end = only ? at + 1 : at;
    // "would confirm no such thing"
    const manner = this.norm(at + 1) === 'no' ? 'noncommittal' : 'affirms';
    return subject && this.made(subject.voice, subject.from, end, end, manner, 'said', 'on');
  }

  /** "Trump went further, writing on Truth Social that": whoever the clause before the comma speaks of. */
  private participle(at: number) {
    if (NO_SPEECH.test(this.norm(at))) return undefined;
    const that = this.thatBehind(at);
    const last = that === undefined ? at : that - 1;
    if (that === undefined && !this.opensQuotation(at + 1) && !/ ["“«]$/.test(this.before(at + 1)))
      return undefined;
    const subject = this.ofClause(at);
    return subject && this.made(subject.voice, at, last, last, 'affirms', 'said', 'on');
  }

  /** Whether a quotation has just ended before a word. */
  private closesQuotation(at: number): boolean {
    return at > 0 && /["”»]\s+(?:[-–—]+\s+)?$/.test(this.before(at));
  }

  /** Whether a quotation begins with a word, behind a comma or a colon. */
  private opensQuotation(at: number): boolean {
    return /[,:]\s+["“«]$/.test(this.before(at));
  }

  private startOfSubject(at: number, free: number): number {
    const from = this.subjectStart(at, free);
    // "…," the Tajik leader, who had flown in, shrugged
    return this.relativeBefore(from, at, free) === undefined
      ? from
      : this.subjectStart((this.relativeBefore(from, at, free) ?? from) - 1, free);
  }

  private afterSubject(at: number, free: number, kind: 'any' | 'known', end = at) {
    const subject = this.subject(at, free);
    if (!subject || (kind === 'known' && subject.voice.kind === 'unknown')) return undefined;
    return this.made(subject.voice, subject.from, end, end, 'affirms', 'said');
  }

  /** '"From Monday," a general corrected him': whom and where he says it to is no part of what he says. */
  private afterQuotation(at: number, free: number) {
    const { words } = this.sentence;
    const opens = words.findIndex(({ before }, next) => next > at && /["“«]$/.test(before));
    const joint = words.findIndex(
      ({ norm, before }, next) =>
        next > at && (/[;:—–]/.test(before) || (CLAUSE_JOINTS.has(norm) && /,/.test(before))),
    );
    const ends = [opens, joint].filter((end) => end > at).map((end) => end - 1);
    const end = Math.min(words.length - 1, ...ends);
    const rest = this.range(at + 1, end + 1);
    const plain = rest.length <= 12 && !rest.includes('that') && !rest.some((word) => isPast(word));
    const found = this.afterSubject(at, free, 'any', plain ? end : at);
    if (!found || !plain) return found;
    return {
      ...found,
      marker: { ...found.marker, reach: opens > at ? ('around' as const) : ('back' as const) },
    };
  }

  /** "…," grumbled Løkke */
  private beforeSubject(at: number) {
    const { to, voice } = this.behind(at + 1);
    return voice && this.made(voice, at, to, to, 'affirms', 'said');
  }

  /** What the verb says stands behind it: in quotation marks, or in a clause. */
  private ahead(at: number, free: number) {
    const norm = this.norm(at);
    // Wong cautioned, "…"; the spokesman brushed it aside: "…"
    let next = at + 1;
    while (next < at + 9 && this.norm(next) !== '' && !/[,:;—"“]/.test(this.before(next)))
      next += 1;
    if (this.opensQuotation(next)) return this.afterSubject(at, free, 'any', next - 1);
    if (NO_SPEECH.test(norm)) return undefined;
    const that = this.thatBehind(at);
    if (that !== undefined) {
      const inside = this.tellsOther(at, that);
      // Whom one tells it at the table is a part of what is told; where and how one says it is not.
      return this.speaking(at, free, inside ? at - 1 : that - 1, inside);
    }
    // The verb is a part of what is told: 'called the plan "a wish list"'.
    if (this.quotesAhead(at)) return this.speaking(at, free, at - 1);
    // Petro predicted the road would be open
    const modal = this.range(at + 1, at + 8).findIndex((word) => MODALS.has(word));
    const plain = this.range(at + 1, at + 1 + Math.max(0, modal));
    const nominal =
      modal > 0 &&
      plain.every(
        (word, step) =>
          !/[,;:]/.test(this.before(at + 1 + step)) &&
          !CLAUSE_JOINTS.has(word) &&
          !isPast(word) &&
          (step > 0 || !PREPOSITIONS.has(word)),
      );
    return nominal ? this.speaking(at, free, at) : undefined;
  }

  /** A known voice whose words begin behind a word. */
  private speaking(at: number, free: number, end: number, inside = false) {
    // "Netanyahu backed it, but warned that": a second verb of one subject.
    const joined = /^(?:and|but)$/.test(this.norm(at - 1));
    const subject = this.subject(at, free) ?? (joined ? this.ofClause(at) : undefined);
    if (!subject || subject.voice.kind === 'unknown' || subject.voice.kind === 'all')
      return undefined;
    const { voice, from } = subject;
    // "Takaichi asked that more nurses be sent": what she did there, whoever tells of it.
    if (voice.person !== undefined && /^(?:ask|request|beg|plead|propos)/.test(this.norm(at)))
      return undefined;
    const last = Math.max(from, end);
    const form = inside ? 'told' : 'said';
    return this.made(voice, from, last, Math.max(at, last), 'affirms', form, 'on');
  }

  /** 'dwelt on "the shared love of chess"': what stands in quotation marks is the word of whoever acts. */
  private quotesAhead(at: number): boolean {
    if (STAGED.test(this.norm(at))) return false;
    for (let next = at + 1; next < at + 12; next += 1) {
      const [norm, before] = [this.norm(next), this.before(next)];
      if (norm === '' || /[,;:—–]/.test(before)) return false;
      if (/\s["“«]$/.test(before)) return true;
      if (
        AUXILIARIES.has(norm) ||
        (CLAUSE_JOINTS.has(norm) && !/^(?:that|which|as|because)$/.test(norm))
      )
        return false;
    }
    return false;
  }

  /** Whether one at the table says it to another there, and not to the public. */
  private tellsOther(at: number, that: number): boolean {
    const first = this.norm(at + 1);
    const named = that > at + 1 && this.namesOnly(at + 1, that) && !PREPOSITIONS.has(first);
    return /^(?:him|them)$/.test(first) || named || PEERS.has(this.norm(that - 1));
  }

  /** "The port would open by May, Wong cautioned." */
  private inParenthesis(at: number, free: number) {
    if (MOVING.test(this.norm(at)) || NO_SPEECH.test(this.norm(at))) return undefined;
    const from = this.startOfSubject(at, free);
    if (from < 4 || !/^,\s+$/.test(this.before(from))) return undefined;
    // "he pointed out, …" but "he vowed on television"
    const ends = this.norm(at + 2) === '' || /[,;:—–"“”]/.test(this.before(at + 2));
    const particle =
      PARTICLES.has(this.norm(at + 1)) &&
      this.before(at + 1) === ' ' &&
      (ends || !PREPOSITIONS.has(this.norm(at + 1)));
    const after = particle ? at + 2 : at + 1;
    const { content, more } = this.restOfClause(after);
    const pronoun = from === at - 1 && /^(?:he|she|they)$/.test(this.norm(from));
    if (content || !(pronoun || this.namesOnly(from, at))) return undefined;
    if ([from - 1, from].some((word) => CLAUSE_JOINTS.has(this.norm(word)))) return undefined;
    const opener = this.mainClause(from, free);
    if (opener === undefined) return undefined;
    // "Most victims, he pointed out, were Black": what is said goes on behind it.
    const told = this.isClause(opener, from - opener) || (more && this.isClause(after, 8));
    const plain = pronoun && STANDING.has(this.norm(at));
    return told ? this.afterSubject(at, free, plain ? 'any' : 'known', after - 1) : undefined;
  }

  /** Where the clause before a word begins, behind what stands in front of it: "On Monday, tariffs would fall". */
  private mainClause(before: number, free: number): number | undefined {
    let from = before - 1;
    while (from > free && !/[;:—–“”"]/.test(this.before(from))) from -= 1;
    const opens = (at: number) =>
      PREPOSITIONS.has(this.norm(at)) ||
      CLAUSE_JOINTS.has(this.norm(at)) ||
      /ing$|ed$/.test(this.norm(at));
    while (opens(from)) {
      from += 1;
      while (from < before && !/,/.test(this.before(from))) from += 1;
      if (from >= before) return undefined;
    }
    return from;
  }
}
