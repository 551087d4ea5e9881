/** What the judges of a check share: the copy as it was read and bound. */

import type { ReadSentence, Reference } from '../reading/contacts/references.js';
import type { Day } from '../record/calendar.js';
import type { ContactRecord } from '../record/record.js';
import type { ContactEvent } from '../record/schema.js';
import type { Binding } from './binding/setting.js';
import type { Passage } from './finding.js';
import type { Verdicts } from './verdicts.js';

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
  verdicts: Verdicts;
}

/** A stretch of the copy with its words. */
export function passage(copy: Pick<Copy, 'text'>, start: number, end: number): Passage {
  return { start, end, words: copy.text.slice(start, end) };
}

export function eventOf({ binding }: BoundReference): ContactEvent | undefined {
  return binding.state === 'bound' ? binding.event : undefined;
}

/** A sentence without the full stop at its end. */
export function bareEnd(text: string, start: number, end: number): number {
  let at = end;
  while (at > start && /[.!?…\s"”’)]/.test(text[at - 1] ?? '')) at -= 1;
  return at;
}
