/** Builds the tree of clauses of a sentence. */

import { ADVERBS, set } from '../grammar-words.js';
import type { Sentence } from '../reading.js';
import { SAYING } from '../voices/say-words.js';
import type { Clause, ClauseTree } from './clauses.js';
import { carries } from './finite.js';
import { type Joint, openerAt } from './openers.js';
import { adverbialEnd, isDay, isOfDate, isPlainComma, JOINING, startsSubject } from './phrases.js';
import { bareContentAt, bareRelativeAt, startsReport } from './reports.js';

/** Reads a sentence from left to right: at each word, which clause it goes on with. */
export class ClauseBuilder {
  private readonly clauses: Clause[] = [];
  private readonly of: Clause[] = [];
  private readonly taken = new Set<number>();
  private readonly isNamed = (at: number) => this.taken.has(at);
  private current: Clause;

  constructor(private readonly sentence: Sentence) {
    for (const { first, last } of sentence.mentions)
      for (let at = first; at <= last; at += 1) this.taken.add(at);
    this.current = this.open('main', 0, undefined, false);
  }

  tree(): ClauseTree {
    const { words } = this.sentence;
    for (let at = 0; at < words.length; at += 1) {
      this.marks(at);
      this.endOfDate(at);
      this.opener(at);
      if (!this.isNamed(at)) this.coordinator(at);
      this.of[at] = this.current;
      if (carries(this.sentence, at, this.isNamed)) this.finite(at);
    }
    for (const clause of this.clauses) clause.joint = this.jointOf(clause);
    return { clauses: this.clauses, of: this.of };
  }

  /** What a clause is, now that its verb and its words are known. */
  private jointOf(clause: Clause): Joint {
    const { joint, verb, parent } = clause;
    // "It ended badly: on 6 February he had gone": two sentences beside each other, and not a list or a label.
    const beside = joint === 'main' && verb !== undefined && parent?.verb !== undefined;
    if (!beside && joint !== 'coordinate' && joint !== 'predicate') return joint;
    // "…, and the second opened eight days later"
    const later = this.sentence.words.some(
      ({ norm }, at) => this.of[at] === clause && LATER.test(norm),
    );
    if (later) return 'apart';
    return beside ? 'coordinate' : joint;
  }

  private open(joint: Joint, from: number, parent: Clause | undefined, marked: boolean): Clause {
    const fronted = parent !== undefined && parent.verb === undefined;
    const clause: Clause = { joint, parent, from, opener: from, marked, fronted, verb: undefined };
    this.clauses.push(clause);
    this.current = clause;
    return clause;
  }

  /** What the marks before a word close and open. */
  private marks(at: number): void {
    const before = this.sentence.words[at]?.before ?? '';
    if (at === 0 || /^[\s-]$/.test(before)) {
      if (at === 0 && /\(/.test(before)) this.open('bracketed', at, this.current, false);
      return;
    }
    if (/\)/.test(before)) this.leave('bracketed');
    if (/\(/.test(before)) this.open('bracketed', at, this.current, false);
    else if (/;/.test(before)) this.open('apart', at, undefined, false);
    else if (/:/.test(before) && /\s$/.test(before)) this.open('main', at, this.root(), false);
    else if (/—|\s[–-]+\s/.test(before)) this.dash(at);
    else if (/,/.test(before)) this.comma(at);
  }

  private dash(at: number): void {
    if (this.leave('inserted')) return;
    const { words } = this.sentence;
    const second = words.findIndex(({ before }, index) => index > at && /—|\s[–-]+\s/.test(before));
    const stop = words.findIndex(({ before }, index) => index > at && /;|:\s/.test(before));
    const pair = second > 0 && (stop < 0 || second < stop);
    this.open(pair ? 'inserted' : 'main', at, pair ? this.current : this.root(), false);
  }

  private comma(at: number): void {
    if (isPlainComma(this.sentence, at)) return;
    if (this.isVerbOfOpen(at)) return;
    // "Since 10 March, when they met", "his letter, sent on 18 May": the clause is of what it stands behind.
    const opener = openerAt(this.sentence, at, this.isNamed);
    const hangs = opener && /^(?:sametime|placed|relative|appended)$/.test(opener.joint);
    let closed: Clause | undefined;
    for (let clause: Clause | undefined = this.current; clause?.parent; clause = clause.parent) {
      if (clause.joint === 'bracketed' || clause.joint === 'inserted') return;
      if (clause.joint === 'main' || clause.joint === 'apart') break;
      // ", Misri announced after they had met, in Tianjin": the comma is that of what hangs upon it.
      if (clause.joint === 'reporting' && clause !== this.current) break;
      const closes = clause.marked
        ? !this.isBare(clause)
        : clause.fronted && !hangs && this.isComplete(clause);
      if (closes) {
        closed = clause;
        this.current = clause.parent;
      }
      if (clause.marked && hangs) return;
    }
    if (this.current.verb !== undefined && startsReport(this.sentence, at, this.isNamed)) {
      this.open('reporting', at, this.current, true);
      return;
    }
    // "the treaty that they set out to write, Albanese announced": behind the comma somebody says so.
    if (
      !closed &&
      this.current.parent &&
      this.current.verb !== undefined &&
      startsSubject(this.sentence, at, this.isNamed)
    )
      this.open('coordinate', at, this.sentential(), false);
    if (
      closed &&
      closed.joint !== 'loose' &&
      adverbialEnd(this.sentence, at, this.isNamed) !== undefined
    )
      this.open('loose', at, this.current, true).behind = closed;
  }

  /** "after her predecessor, Juncker, had gone": the verb for which the clause still waits, and the one that holds it does not. */
  private isVerbOfOpen(at: number): boolean {
    const { verb, parent, joint } = this.current;
    return (
      verb === undefined &&
      parent?.verb !== undefined &&
      joint !== 'appended' &&
      joint !== 'participle' &&
      carries(this.sentence, at, this.isNamed)
    );
  }

  /** Whether a clause has its verb, or needs none: "after their call". */
  private isComplete({ from, verb, joint }: Clause): boolean {
    return verb !== undefined || !CLAUSAL.has(joint) || this.sentence.words[from]?.norm === 'while';
  }

  /** "where, on 3 May, they met": an opener whose clause has not begun yet. */
  private isBare({ opener, verb, joint }: Clause): boolean {
    const next = this.sentence.words[opener + 1]?.before ?? '';
    return verb === undefined && CLAUSAL.has(joint) && /,/.test(next);
  }

  /** The clause in which one of a kind stands, which ends here. */
  private leave(joint: Joint): boolean {
    for (let clause: Clause | undefined = this.current; clause; clause = clause.parent) {
      if (clause.joint !== joint || !clause.parent) continue;
      this.current = clause.parent;
      return true;
    }
    return false;
  }

  private root(): Clause | undefined {
    let clause: Clause = this.current;
    while (clause.parent) clause = clause.parent;
    return clause;
  }

  private opener(at: number): void {
    const opener =
      openerAt(this.sentence, at, this.isNamed) ??
      bareContentAt(this.sentence, at, this.current.verb, this.isNamed) ??
      bareRelativeAt(this.sentence, at, this.isOwnVerb(), this.isNamed);
    if (!opener) return;
    const { words } = this.sentence;
    if (opener.joint === 'content') this.toTeller();
    const marked = /,/.test(words[opener.from]?.before ?? '');
    // A length of time belongs to what it is measured from.
    const own = opener.from < at && this.of[opener.from] === this.current;
    const clause = this.open(opener.joint, own ? opener.from : at, this.current, marked);
    clause.opener = at;
    if (own) for (let word = opener.from; word < at; word += 1) this.of[word] = clause;
  }

  /** Whether the clause has its verb, and is not one that only leads to another's. */
  private isOwnVerb(): boolean {
    const { verb, parent } = this.current;
    return verb !== undefined && (!parent || parent.verb !== undefined);
  }

  /** "said after a call on 16 June that": what is said hangs upon the verb of saying. */
  private toTeller(): void {
    const { parent, verb } = this.current;
    const teller = verb === undefined ? this.sentence.words[parent?.verb ?? -1]?.norm : undefined;
    if (parent && SAYING.has(teller ?? '')) this.current = parent;
  }

  private coordinator(at: number): void {
    const { words } = this.sentence;
    const mark = /[,;:—]/.test(words[at]?.before ?? '');
    if (!JOINING.has(words[at]?.norm ?? '') || !this.hasVerb()) return;
    let next = at + 1;
    while (ADVERBS.has(words[next]?.norm ?? '') && !this.isNamed(next)) next += 1;
    if (carries(this.sentence, next, this.isNamed)) {
      this.open('predicate', at, this.current, false);
    } else if (startsSubject(this.sentence, at + 1, this.isNamed)) {
      const parent = mark ? this.sentential() : this.holder();
      this.open('coordinate', at, parent, false);
    }
  }

  /** Whether the clause, or the one whose further verb it is, has a verb. */
  private hasVerb(): boolean {
    return this.current.verb !== undefined || this.current.joint === 'predicate';
  }

  /** The clause beside which another one with its own subject stands, where a comma parts them. */
  private sentential(): Clause {
    let clause = this.current;
    while (clause.parent && clause.joint !== 'main' && clause.joint !== 'content')
      clause = clause.parent;
    return clause;
  }

  private holder(): Clause {
    let clause = this.current;
    while (clause.parent && clause.joint === 'predicate') clause = clause.parent;
    return clause;
  }

  /** "Since December 2024 they have met": a day alone makes no clause. */
  private endOfDate(at: number): void {
    const { opener, joint, parent } = this.current;
    const { words } = this.sentence;
    if (joint !== 'othertime' || !parent || !/^\s$/.test(words[at]?.before ?? '')) return;
    const own = words.slice(opener + 1, at).map(({ norm }) => norm);
    const dated = own.every(isOfDate) && own.some(isDay);
    if (dated && !isOfDate(words[at]?.norm ?? '')) this.current = parent;
  }

  /** A verb of the clause that holds the one at hand ends that. */
  private finite(at: number): void {
    const { parent } = this.current;
    if (parent && parent.verb === undefined && (this.isTurned(at) || this.isSecond(at))) {
      this.current = parent;
      this.of[at] = parent;
    }
    this.current.verb ??= at;
  }

  /** "Not since the talks in Goma had they met": the verb before its subject is the main clause's. */
  private isTurned(at: number): boolean {
    const { words } = this.sentence;
    const { joint, verb, fronted } = this.current;
    return (
      joint === 'othertime' &&
      fronted &&
      verb === undefined &&
      this.of[at - 1] === this.current &&
      INVERTED.has(words[at]?.norm ?? '') &&
      (this.isNamed(at + 1) || PRONOUNS.has(words[at + 1]?.norm ?? ''))
    );
  }

  /** "The call that they were to have will not take place": what was put behind the subject has its verb already. */
  private isSecond(at: number): boolean {
    const { words } = this.sentence;
    const { joint, verb } = this.current;
    const before = words[at - 1]?.norm ?? '';
    return (
      (joint === 'relative' || joint === 'placed') &&
      verb !== undefined &&
      !SAYING.has(words[verb]?.norm ?? '') &&
      !carries(this.sentence, at - 1, this.isNamed) &&
      (!ADVERBS.has(before) || isDay(before)) &&
      !/^(?:not|be|been|being|to|and|or|but)$|ly$/.test(before)
    );
  }
}

/** What has a verb of its own. */
const CLAUSAL = new Set<Joint>(['sametime', 'beside', 'relative', 'placed', 'content']);
const LATER = /^(?:later|earlier|afterwards)$/;
const INVERTED = set('had did has have was were is are');
const PRONOUNS = set('they he she it we both either neither');
