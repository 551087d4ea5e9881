/** A time in which two did not come together, by what the copy says, and the words that say so. */

import type { ContactEvent, Kind } from '../../record/schema.js';
import type { BoundSentence, Copy } from '../reading.js';
import { type Phrase, withTalks } from './coming-together.js';

/** Words of a sentence that say that two did not come together, with what they say it of. */
export interface Said {
  copy: Copy;
  sentence: BoundSentence;
  phrase: Phrase;
  start: number;
  end: number;
}

/** A time in which there was none, by what the copy says. */
export interface Gap {
  /** The contact that ended it. */
  event: ContactEvent;
  people: readonly string[];
  /** Whether a contact before the event lies in it. */
  holds: (other: ContactEvent) => boolean;
  /** Whether it goes on until the day of writing, so that the event itself may lie in it. */
  goesOn?: true;
  /** Where the words end. */
  end: number;
  /** What copy could say, with the last contact between in words. */
  wording: (last: string) => string;
}

/** Two who both held talks sat together: of them such are meetings too. */
export function kindsOf({ kinds }: Phrase, people: readonly string[]): readonly Kind[] {
  return people.length >= 2 ? withTalks(kinds, { kind: 'talks' }) : kinds;
}
