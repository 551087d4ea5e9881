/** Of which contacts an ordinal counts some, and by what it is judged. */

import type { ContactEvent } from '../../record/schema.js';
import type { BoundSentence, Copy } from '../reading.js';

export interface Scope {
  /** Whether an event lies in it; none may be counted before. */
  holds: (event: ContactEvent) => boolean;
  /** The same, where the words leave some room: "in a month" may be five weeks. */
  mayHold?: (event: ContactEvent) => boolean;
  /** Of all time: also of that from which no record may have anything. */
  ever?: true;
  /** It goes back to before the record does: there may have been more. */
  beyond?: true;
  /** Where the words of the scope end, from the ordinal on. */
  end: number;
}

/** What an ordinal is judged by. */
export interface Ordinal {
  copy: Copy;
  sentence: BoundSentence;
  event: ContactEvent;
  /** Whose contacts are counted, where people are. */
  people: readonly string[];
  /** The how manieth it is said to be. */
  ordinal?: number;
  /** The words behind the ordinal, and where they begin. */
  rest: string;
  offset: number;
}
