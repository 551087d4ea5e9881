/** Whether a point that was read as told in nobody's name may be told in somebody's after all. */

import type { ContactEvent, Statement } from '../../../record/schema.js';
import type { Clause } from '../../clauses.js';
import type { BoundSentence, Copy } from '../../reading.js';
import { isAnnounced, isTakenUp } from './announced.js';
import { isFramedBy } from './frame.js';
import { mayBeItsVoice } from './subject-voices.js';
import { namesTeller } from './unaccounted.js';
import { maySpeak } from './whose-words.js';

/** Who may tell a point: the sides that have it on the record, and the point itself. */
export interface Told {
  readonly voices: readonly string[];
  readonly event: ContactEvent;
  readonly points: readonly Statement[];
}

/**
 * Whether a side that has a point may be telling it, in a way that was not understood: by a word of
 * speaking, by the part that the side has in the sentence, by what stands around the point, or by the
 * sentence before or after. Then nothing is held against it: no flag beats a wrong flag.
 */
export function mayBeToldBy(
  copy: Copy,
  sentence: BoundSentence,
  clause: Pick<Clause, 'start' | 'end'>,
  { voices, event, points }: Told,
): boolean {
  return (
    maySpeak(copy, sentence, clause, voices, points) ||
    namesTeller(copy, sentence, clause, voices, event, points) ||
    mayBeItsVoice(copy, sentence, clause, voices, event, points) ||
    isFramedBy(copy, sentence, clause, voices, event, points) ||
    isAnnounced(copy, sentence, voices) ||
    isTakenUp(copy, sentence, voices)
  );
}
