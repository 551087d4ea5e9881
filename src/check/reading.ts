/** What the judges of a check share: the copy as it was read and bound. */

import type { ReadSentence, Reference } from '../reading/contacts/references.js';
import type { Day } from '../record/calendar.js';
import type { ContactRecord } from '../record/record.js';
import type { ContactEvent } from '../record/schema.js';
import type { Binding } from './binding/binding.js';
import type { Checked, Finding, Passage } from './finding.js';

export interface BoundReference {
  reference: Reference;
  parties: readonly string[];
  binding: Binding;
}

export interface BoundSentence {
  read: ReadSentence;
  references: readonly BoundReference[];
  /** The event that its claims are about, where that is sure. */
  about: ContactEvent | undefined;
  /** The event that the text was about before it. */
  before: ContactEvent | undefined;
  /** The event that the whole text tells of, as its content shows; for its claims alone. */
  told?: ContactEvent;
}

/** The copy under judgement. */
export interface Copy {
  text: string;
  record: ContactRecord;
  written: Day;
  /** Whether the text gives its own day, so that "on Tuesday" can be judged. */
  ownDay: boolean;
  /** Whether the day of writing is known, from the text or from whoever asked. */
  dated: boolean;
  sentences: readonly BoundSentence[];
  /** Where what is found is put. */
  checked: Checked;
  /** Stretches that a finding has already taken, so that nothing is told twice. */
  flagged: Finding[];
  /** What was approved, so that nothing is told twice. */
  approved: Set<string>;
}

/** A stretch of the copy with its words. */
export function passage(copy: Pick<Copy, 'text'>, start: number, end: number): Passage {
  return { start, end, words: copy.text.slice(start, end) };
}

export function eventOf({ binding }: BoundReference): ContactEvent | undefined {
  return binding.state === 'bound' ? binding.event : undefined;
}

/** Findings are made sentence by sentence: the same words lie among the last few. */
const NEAR = 60;

/** Of one stretch it is said once that it is nobody's word, the wrong side's, or a disputed one. */
const OF_VOICE: ReadonlySet<Finding['kind']> = new Set([
  'unattributed',
  'misattributed',
  'disputed',
]);

/** Adds a finding, unless the same is already said of these words. */
export function flag(copy: Copy, finding: Finding): void {
  const known = copy.flagged
    .slice(-NEAR)
    .some(
      (other) =>
        (other.kind === finding.kind || (OF_VOICE.has(other.kind) && OF_VOICE.has(finding.kind))) &&
        other.start < finding.end &&
        finding.start < other.end,
    );
  if (known || finding.wording === finding.words) return;
  copy.flagged.push(finding);
  copy.checked.findings.push(finding);
}

/** Notes what was found in order, once. */
export function approve(
  copy: Copy,
  start: number,
  end: number,
  event: ContactEvent,
  what: string,
): void {
  const key = `${start} ${end} ${what}`;
  if (copy.approved.has(key)) return;
  copy.approved.add(key);
  copy.checked.right.push({ ...passage(copy, start, end), event: event.id, what });
}

/** A sentence without the full stop at its end. */
export function bareEnd(text: string, start: number, end: number): number {
  let at = end;
  while (at > start && /[.!?…\s"”’)]/.test(text[at - 1] ?? '')) at -= 1;
  return at;
}
