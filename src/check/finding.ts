/** What a check of copy finds. */
import type { ContactEvent } from '../record/schema.js';

export const FINDING_KINDS = [
  'date',
  'interval',
  'place',
  'kind',
  'status',
  'who',
  'order',
  'unattributed',
  'misattributed',
  'disputed',
] as const;
export type FindingKind = (typeof FINDING_KINDS)[number];

/** A stretch of the copy, with the exact words. */
export interface Passage {
  start: number;
  end: number;
  words: string;
}

/** One thing that the record contradicts. Put in place of its words, the wording mends the copy. */
export interface Finding extends Passage {
  kind: FindingKind;
  /** The event's id; none where the copy contradicts itself and no record is needed. */
  event?: string;
  /** What the record says, as a sentence. */
  record: string;
  source?: { publisher: string; url?: string };
  /** The words that would be right. */
  wording: string;
}

/** A finding with the copy on both sides of its words, by which they are found again in a long text. */
export interface FindingInCopy extends Finding {
  before: string;
  after: string;
}

/** What was looked at and is as the record has it. */
export interface Right extends Passage {
  event: string;
  /** "the date", "the place", "that they discussed trade". */
  what: string;
}

/** What is attributed and denied by another side, and the like: worth a look, and no mistake. */
export interface Note extends Passage {
  event: string;
  note: string;
}

/** A contact that is spoken of and is not on the record. */
export interface Unlisted extends Passage {
  parties: readonly string[];
}

/** A sentence of a contact that could not be judged, and why. */
export interface Unjudged extends Passage {
  why: string;
}

/** What came of a check, each list in the order of the copy. */
export interface Checked {
  findings: readonly FindingInCopy[];
  right: readonly Right[];
  notes: readonly Note[];
  unlisted: readonly Unlisted[];
  unjudged: readonly Unjudged[];
  /** The events that the copy was held against. */
  events: readonly ContactEvent[];
  /** Why nothing was checked, where the text was refused. */
  refused?: string;
}
