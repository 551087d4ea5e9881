/** The names beside a voice that no record holds, and the letters by which a house goes afterwards. */
import type { Word } from '../../record/names.js';
import type { Sentence } from '../reading.js';
import { OFFICE_NOUNS } from './say-words.js';
import { isName } from './voice-names.js';
import type { Speakers, Voice } from './voices.js';

/** No article brings in more. */
const MOST_STRANGERS = 500;

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
    if (!named && isName(word, at === 0) && speakers.strangers.size < MOST_STRANGERS) {
      speakers.strangers.set(word.norm, voice);
    }
  });
}

/** Fewer letters stand for an office: "PM". */
const LEAST_LETTERS = 3;

/** "the President's Media Division said": from then on "the PMD" is that house. */
export function learnLetters(
  sentence: Sentence,
  from: number,
  to: number,
  voice: Voice,
  speakers: Speakers,
): void {
  const capitals: Word[] = [];
  const put = (letters: string) => {
    const speaker = `the ${capitals.map(({ text }) => text).join(' ')}`;
    if (speakers.strangers.has(letters) || speakers.strangers.size >= MOST_STRANGERS) return;
    speakers.strangers.set(letters, {
      kind: voice.kind,
      parties: voice.parties,
      speaker,
      state: true,
    });
  };
  for (const word of sentence.words) {
    if (word.start < from || word.end > to) continue;
    if (/\($/.test(word.before) && /^\p{Lu}{2,}$/u.test(word.text)) put(word.norm);
    else if (/^\p{Lu}/u.test(word.text) && word.norm !== 'the') capitals.push(word);
    else if (!/^(?:the|of|for|and)$/.test(word.norm) && capitals.length > 0) break;
  }
  const letters = capitals.map(({ norm }) => norm.charAt(0)).join('');
  const isHouse = capitals.some(({ norm }) => OFFICE_NOUNS.has(norm));
  if (isHouse && letters.length >= LEAST_LETTERS) put(letters);
}
