/** What binding a reference goes by, and what comes of it. */

import type { Sentence } from '../../reading/reading.js';
import type { Day } from '../../record/calendar.js';
import type { ContactEvent } from '../../record/schema.js';

/** What the text tells of a reference beyond its own words. */
export interface Setting {
  parties: readonly string[];
  /** Topics told of it, in its sentence and those after. */
  topics: ReadonlySet<string>;
  written: Day;
  /** Whether relative days ("on Tuesday") may be held against the record. */
  ownDay: boolean;
  /** The event that the text is about so far. */
  focus: ContactEvent | undefined;
  /** Whether the text has given the focus a date. */
  dated: boolean;
  /** Whether the text has named people of all its sides. */
  named: boolean;
  /** The event whose place "there" means, whoever its sides. */
  place: ContactEvent | undefined;
  /** The sentence in which it stands. */
  sentence: Sentence;
}

export type Binding =
  | {
      state: 'bound';
      event: ContactEvent;
      by: 'date' | 'place' | 'features' | 'definite' | 'focus';
      dateMissed: boolean;
    }
  /** Told with a date, and no event on the record is it. */
  | { state: 'unlisted' }
  | { state: 'unsure' };

export const UNSURE: Binding = { state: 'unsure' };
