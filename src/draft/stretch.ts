/** A stretch of an article, where it stands, and what is found in it. */

import type { Sentence } from '../reading/reading.js';
import type { Attributed } from '../reading/voices/attribution.js';
import type { ContactRecord } from '../record/record.js';
import type { Box, DraftOccurrence, DraftPoint, UnknownPerson } from './draft.js';
import type { MainContact } from './main-contact.js';
import type { Voiced } from './voiced.js';

/** Where a stretch stands, and what is known there. */
export interface Place {
  text: string;
  main: MainContact;
  record: ContactRecord;
  strangers: readonly UnknownPerson[];
  sentence: Voiced;
  /** Whether the sentence has a word of the contact, and how many go before it that have none. */
  own: boolean;
  away: number;
  lead?: Sentence | undefined;
  before?: Voiced | undefined;
  /** Whose word it is what the letter says that the article is of. */
  letter?: Box | undefined;
  /** What was told right before, the last sentence at the end. */
  earlier: readonly Voiced[];
  /** The point told last, and all that were told before. */
  last?: DraftPoint | undefined;
  points: readonly DraftPoint[];
}

/** A part of a sentence that is told in one voice. */
export interface Stretch {
  start: number;
  end: number;
  attributed: Attributed | undefined;
}

/** What a stretch gives. */
export type Found =
  | { kind: 'point'; points: DraftPoint[] }
  | { kind: 'occurrence'; accounts: DraftOccurrence[] };
