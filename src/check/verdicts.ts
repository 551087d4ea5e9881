/** What the judges of one check have found so far, each thing once. */

import type { ContactEvent } from '../record/schema.js';
import type { Checked, Finding, Note, Passage, Right, Unjudged, Unlisted } from './finding.js';

/** Findings are made sentence by sentence: the same words lie among the last few. */
const NEAR = 60;

/** Of one stretch it is said once that it is nobody's word, the wrong side's, or a disputed one. */
const OF_VOICE: ReadonlySet<Finding['kind']> = new Set([
  'unattributed',
  'misattributed',
  'disputed',
]);

/** The only thing in a check that grows: the judges add to it, and see what was already said. */
export class Verdicts {
  readonly #text: string;
  readonly #findings: Finding[] = [];
  readonly #right: Right[] = [];
  readonly #approved = new Set<string>();
  readonly #notes: Note[] = [];
  readonly #unlisted: Unlisted[] = [];
  readonly #unjudged: Unjudged[] = [];

  constructor(text: string) {
    this.#text = text;
  }

  /** Adds a finding, unless the same is already said of these words. */
  flag(finding: Finding): void {
    const known = this.#findings
      .slice(-NEAR)
      .some(
        (other) =>
          (other.kind === finding.kind ||
            (OF_VOICE.has(other.kind) && OF_VOICE.has(finding.kind))) &&
          touches(other, finding),
      );
    if (!known && finding.wording !== finding.words) this.#findings.push(finding);
  }

  /** Lets the finding that says this of a stretch from `from` on reach to `end`; whether there is one. */
  widen(record: string, from: number, end: number): boolean {
    const at = this.#findings.findLastIndex((it) => it.record === record && it.start >= from);
    const told = this.#findings[at];
    if (!told) return false;
    const { start } = told;
    const last = Math.max(told.end, end);
    this.#findings[at] = { ...told, end: last, words: this.#text.slice(start, last) };
    return true;
  }

  /** Whether something was found of these words, of one kind or of any. */
  isFlagged(words: { start: number; end: number }, kind?: Finding['kind']): boolean {
    return this.#findings
      .slice(-NEAR)
      .some((it) => (kind === undefined || it.kind === kind) && touches(it, words));
  }

  /** Lists what was found in order, once. */
  approve(start: number, end: number, event: ContactEvent, what: string): void {
    const key = `${start} ${end} ${what}`;
    if (this.#approved.has(key)) return;
    this.#approved.add(key);
    this.#right.push({ start, end, words: this.#text.slice(start, end), event: event.id, what });
  }

  note(note: Note): void {
    this.#notes.push(note);
  }

  list(unlisted: Unlisted): void {
    this.#unlisted.push(unlisted);
  }

  leave(unjudged: Unjudged): void {
    this.#unjudged.push(unjudged);
  }

  /** Whether anything at all was said of a stretch. */
  touch(stretch: { start: number; end: number }): boolean {
    const lists: readonly (readonly Passage[])[] = [
      this.#findings,
      this.#right,
      this.#notes,
      this.#unlisted,
    ];
    return lists.some((list) => list.slice(-NEAR).some((it) => touches(it, stretch)));
  }

  /** All of it, in the order of the copy. */
  checked(events: readonly ContactEvent[]): Checked {
    return {
      findings: inOrder(this.#findings).map((finding) => ({
        ...finding,
        ...around(this.#text, finding),
      })),
      right: inOrder(this.#right),
      notes: this.#notes,
      unlisted: this.#unlisted,
      unjudged: this.#unjudged,
      events,
    };
  }
}

function touches(a: { start: number; end: number }, b: { start: number; end: number }): boolean {
  return a.start < b.end && b.start < a.end;
}

/** So much of a sentence is shown on either side. */
const AROUND = 60;

/** The words of the same sentence before a stretch and behind it, cut between words. */
function around(
  text: string,
  { start, end }: { start: number; end: number },
): { before: string; after: string } {
  const left = text.slice(Math.max(0, start - AROUND), start);
  const right = text.slice(end, end + AROUND);
  const before = left.replace(/^.*(?:\n|[.!?]["”’)]*\s)/s, '');
  const after = /^.*?(?:[.!?]["”’)]*(?=\s|$)|(?=\n))/s.exec(right)?.[0];
  return {
    before: before === left && start > AROUND ? left.replace(/^\S*\s/, '…') : before,
    after: after ?? (end + AROUND < text.length ? right.replace(/\s\S*$/, '…') : right),
  };
}

function inOrder<T extends { start: number }>(list: readonly T[]): T[] {
  return [...list].sort((a, b) => a.start - b.start);
}
