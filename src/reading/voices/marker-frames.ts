/** Attributions by their construction, whatever the verb: "…," Wong cautioned; Rahmon feared that …; grumbled Løkke: "…". */
import { isPast } from '../assertion/tense.js';
import { AUXILIARIES, PREPOSITIONS, set } from '../grammar-words.js';
import { MarkerAccounts } from './marker-accounts.js';
import type { Marker } from './marker-reach.js';
import { BE } from './marker-words.js';
import { CLAUSE_JOINTS, GOING_ON, OFFICE_NOUNS, SAYING } from './say-words.js';
import { partiesOf, type Voice } from './voices.js';

/** With "that" they tell what was done, known or proven, and not what somebody says. */
const NO_SPEECH =
  /^(?:agree|decid|determin|resolv|ensur|mean|show|prov|demonstrat|see|saw|find|found|learn|discover|know|knew|mak|made|guarante|arrang|understand|understood|requir|hear|heard|vot|sign|pass|fear|happen|turn)/;

/** Between two commas one moves, or does so, without a word. */
const MOVING =
  /^(?:left|came|went|arriv|depart|return|flew|met|land|travel|visit|call|phon|spoke|talk|follow|attend|join|open|clos|end|start|began|resign|die|win|won|lost|fell|rose|sat|stood|walk)/;

/** Verbs of saying behind "would" and "could". */
const PLAIN_SAYING = set(
  'say confirm add acknowledge concede admit allow note state disclose reveal',
);

const MODALS = set('will would could should must might cannot');

export class MarkerFrames extends MarkerAccounts {
  /** What the construction around a finite verb makes of it. */
  protected framed(at: number, free: number): { marker: Marker; last: number } | undefined {
    const modal = this.behindModal(at, free);
    if (modal) return modal;
    if (!this.isFinite(at)) return undefined;
    const behind = this.closesQuotation(this.startOfSubject(at, free));
    return (
      (behind ? this.afterSubject(at, free, 'any') : undefined) ??
      (this.closesQuotation(at) ? this.beforeSubject(at) : undefined) ??
      this.ahead(at, free) ??
      this.inParenthesis(at, free)
    );
  }

  /** "would confirm only that the two had talked", "could say that" */
  private behindModal(at: number, free: number) {
    if (
      !PLAIN_SAYING.has(this.norm(at)) ||
      !/^(?:would|will|could|can|did)$/.test(this.norm(at - 1))
    )
      return undefined;
    const only = /^(?:only|just|merely|no)$/.test(this.norm(at + 1));
    if (!only && this.norm(at + 1) !== 'that') return undefined;
    const subject = this.subject(at - 1, free);
    const end = only ? at + 1 : at;
    return subject && this.made(subject.voice, subject.from, end, end, 'affirms', 'said', 'on');
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

  /** A form of the past, or of the present behind one subject, that no other verb follows in its clause. */
  private isFinite(at: number): boolean {
    const word = this.sentence.words[at];
    const { text = '', norm = '' } = word ?? {};
    if (!/^\p{Ll}/u.test(text) && at > 0) return false;
    const past = isPast(norm.replace(/^(?:re|over|under|out)-?/, ''));
    const present = /[^su]s$/.test(norm) && norm.length > 3 && !OFFICE_NOUNS.has(norm);
    if ((!past && !present) || AUXILIARIES.has(norm)) return false;
    const previous = this.norm(at - 1);
    if (at > 0 && this.before(at) === ' ') {
      if (
        BE.has(previous) ||
        /^(?:the|a|an|his|her|its|their|to|of|by|with|newly|being)$/.test(previous)
      )
        return false;
      if (/['’]s?$/.test(this.sentence.words[at - 1]?.text ?? '')) return false;
    }
    for (let next = at + 1; next < at + 10; next += 1) {
      if (/[,;:—–"“”]/.test(this.before(next)) || this.norm(next) === '') break;
      if (CLAUSE_JOINTS.has(this.norm(next))) break;
      // "an official briefed on the talks said"
      if (SAYING.has(this.norm(next)) && !this.inMention.has(next)) return false;
    }
    return past || !this.norm(at + 1) || !this.isNounBehind(at + 1);
  }

  /** "Trump officials said", "the party faces": a noun where a verb of one subject would have ended its phrase. */
  private isNounBehind(at: number): boolean {
    const ends = /[,;:.—–"“”]/.test(this.before(at));
    const norm = this.norm(at);
    return !(
      ends ||
      PREPOSITIONS.has(norm) ||
      norm === 'that' ||
      /ly$/.test(norm) ||
      GOING_ON.has(norm)
    );
  }

  private afterSubject(at: number, free: number, kind: 'any' | 'known') {
    const subject = this.subject(at, free);
    if (!subject || (kind === 'known' && subject.voice.kind === 'unknown')) return undefined;
    return this.made(subject.voice, subject.from, at, at, 'affirms', 'said');
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
    if (this.opensQuotation(next)) return this.afterSubject(at, free, 'any');
    if (NO_SPEECH.test(norm)) return undefined;
    if (this.norm(at + 1) === 'that' && this.isClause(at + 2, 16))
      return this.speaking(at, free, at + 1);
    // Kagame warned his guest that …: one is told so within the contact.
    const that = this.listenerEnd(at);
    if (that !== undefined && this.isClause(that + 1, 16)) return this.speaking(at, free, that);
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

  private speaking(at: number, free: number, end: number) {
    const subject = this.subject(at, free);
    if (!subject || subject.voice.kind === 'unknown' || subject.voice.kind === 'all')
      return undefined;
    const named = end > at + 1;
    return this.made(
      subject.voice,
      subject.from,
      named ? at - 1 : at,
      at,
      'affirms',
      named && this.tellsOther(at, end, subject.voice) ? 'told' : 'said',
      'on',
    );
  }

  /** "warned Wang that": where its "that" stands. */
  private listenerEnd(at: number): number | undefined {
    const that = this.range(at + 1, at + 8).indexOf('that') + at + 1;
    if (that <= at + 1) return undefined;
    const plain =
      /^(?:him|her|them|reporters|journalists|lawmakers|parliament)$/.test(this.norm(at + 1)) &&
      that === at + 2;
    const listener =
      this.namesOnly(at + 1, that) && /^\p{Lu}/u.test(this.sentence.words[that - 1]?.text ?? '');
    const peer =
      /^(?:his|her|its|their|the)$/.test(this.norm(at + 1)) &&
      /^(?:counterpart|host|guest|colleague|visitor|minister|president)s?$/.test(
        this.norm(that - 1),
      );
    return plain || listener || peer ? that : undefined;
  }

  private tellsOther(at: number, that: number, speaker: Voice): boolean {
    if (/^(?:reporters|journalists|lawmakers|parliament)$/.test(this.norm(at + 1))) return false;
    const names = this.sentence.mentions.filter(({ first, last }) => first > at && last < that);
    return names.every((name) =>
      partiesOf(name, this.record).every((party) => !speaker.parties.includes(party)),
    );
  }

  /** A subject and its finite verb. */
  private isClause(from: number, within: number): boolean {
    for (let next = from + 1; next < from + within; next += 1) {
      if (/[;—–]/.test(this.before(next))) return false;
      const norm = this.norm(next);
      if (AUXILIARIES.has(norm) || isPast(norm) || (/[^s]s$/.test(norm) && next > from + 1))
        return true;
    }
    return false;
  }

  /** "The port would open by May, Wong cautioned." */
  private inParenthesis(at: number, free: number) {
    if (MOVING.test(this.norm(at)) || NO_SPEECH.test(this.norm(at))) return undefined;
    const from = this.startOfSubject(at, free);
    if (from < 4 || !/^,\s+$/.test(this.before(from))) return undefined;
    const { content } = this.restOfClause(at + 1);
    if (content || !this.namesOnly(from, at)) return undefined;
    const opener = this.subjectStart(from - 1, free);
    const opening = this.norm(opener);
    if (PREPOSITIONS.has(opening) || CLAUSE_JOINTS.has(opening) || /ing$|ed$/.test(opening))
      return undefined;
    if (CLAUSE_JOINTS.has(this.norm(from - 1)) || !this.isClause(opener, from - opener))
      return undefined;
    return this.afterSubject(at, free, 'known');
  }
}
