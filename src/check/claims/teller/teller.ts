/** Whether a point that was read as told in nobody's name may be told in somebody's after all. */

import type { Clause } from '../../clauses.js';
import type { BoundSentence, Copy } from '../../reading.js';
import { isAnnounced, isBetweenWords, isTakenUp } from './announced.js';
import { isFramedBy } from './frame.js';
import { mayBeItsVoice } from './subject-voices.js';
import type { Told } from './told.js';
import { namesTeller } from './unaccounted.js';
import { maySpeak } from './whose-words.js';

/**
 * Whether a side that has a point may be telling it, in a way that was not understood: by a word of
 * speaking, by the part that the side has in the sentence, by what stands around the point, or by the
 * sentence before or after. Then nothing is held against it: no flag beats a wrong flag.
 */
export function mayBeToldBy(
  copy: Copy,
  sentence: BoundSentence,
  clause: Pick<Clause, 'start' | 'end'>,
  told: Told,
): boolean {
  return (
    maySpeak(copy, sentence, clause, told) ||
    namesTeller(copy, sentence, clause, told) ||
    mayBeItsVoice(copy, sentence, clause, told) ||
    isFramedBy(copy, sentence, clause, told) ||
    isAnnounced(copy, sentence, told.voices) ||
    isBetweenWords(copy, sentence, told.voices) ||
    isTakenUp(copy, sentence, told.voices)
  );
}
