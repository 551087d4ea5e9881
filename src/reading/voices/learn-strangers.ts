/** The names beside a voice that no record holds. */
import type { Word } from '../../record/names.js';
import type { Sentence } from '../reading.js';
import { isName } from './voice-names.js';
import type { Speakers, Voice } from './voices.js';

/** Remembers the names beside a voice that no record holds. */
export function learnStrangers(
  words: readonly Word[],
  from: number,
  sentence: Sentence,
  voice: Voice,
  speakers: Speakers,
): void {
  words.forEach((word, index) => {
    const at = from + index;
    const named = sentence.mentions.some(({ first, last }) => first <= at && at <= last);
    if (!named && isName(word, at === 0) && speakers.strangers.size < 500) {
      speakers.strangers.set(word.norm, voice);
    }
  });
}
