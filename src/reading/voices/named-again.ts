/** What a voice is called by afterwards: "the unit" behind "the Presidential Press Unit", "FBC" behind "the broadcaster FBC". */
import { wordsOf } from '../../record/words.js';
import { isKindAlone } from './organisations.js';
import { isHolder } from './pointing-back.js';
import { ACCOUNT_NOUNS, NAMELESS, OFFICE_NOUNS } from './say-words.js';
import { PAPERS } from './voice-outlets.js';
import type { Speakers, Voice } from './voices.js';

const AS_SUBJECT: ReadonlyMap<string, string> = new Map([
  ['him', 'he'],
  ['her', 'she'],
  ['them', 'they'],
]);

/** "according to him": as it stands before a verb. */
export function subjectForm(norms: readonly string[]): readonly string[] {
  const [only = '', more] = norms;
  return more === undefined ? [AS_SUBJECT.get(only) ?? only] : norms;
}

/** Where the name of a house goes on with what it is of, and where it sits. */
const GOES_ON = /^(?:in|of|for|at|on|to|and|who|that|which|from|near|with|seen|obtained|reviewed)$/;

/** They are said of one side or another, and of whoever has the office. */
const SHARED =
  /^(?:two|three|four|both|men|women|pair|group|party|parties|man|woman|people|country|state|nation|capital|city|host|guest|visitor|talks|call|meeting|visit|summit|letter)$/;

/** Remembers by what noun, and by what letters, a voice goes from now on. */
export function learnNouns(voice: Voice, speakers: Speakers): void {
  if (voice.bystander || voice.person !== undefined || voice.parties.length > 1) return;
  const words = wordsOf(voice.speaker);
  const behind = words.findIndex(
    ({ norm, before }, at) => at > 0 && (GOES_ON.test(norm) || /[,;:(]/.test(before)),
  );
  const name = behind < 0 ? words : words.slice(0, behind);
  const noun = name.at(-1)?.norm ?? '';
  if (name.length > 1 && !isNoHouse(noun) && !speakers.nouns.has(noun))
    speakers.nouns.set(noun, voice);
  if (voice.kind !== 'independent') return;
  // "local broadcaster FBC", "the port operator KPA"
  name.forEach(({ text, norm }, at) => {
    const kind = name.slice(0, at);
    const called = PAPERS.has(kind.at(-1)?.norm ?? '') || isKindAlone(kind);
    if (called && /^\p{Lu}{2,}$/u.test(text) && !speakers.strangers.has(norm))
      speakers.strangers.set(norm, { ...voice, speaker: text });
  });
}

/** "the Prime Minister's Secretariat", whosever it is: "the secretariat" is the same one, and not who was named since. */
export function learnHouse(voice: Voice, speakers: Speakers): void {
  const words = wordsOf(voice.speaker);
  const noun = words.at(-1)?.norm ?? '';
  if (words.length > 2 && HOUSES.test(noun) && !speakers.nouns.has(noun))
    speakers.nouns.set(noun, voice);
}

const HOUSES = /^(?:office|secretariat|ministry|palace|presidency|chancellery|cabinet|embassy)$/;

function isNoHouse(noun: string): boolean {
  return (
    noun.length < 4 ||
    OFFICE_NOUNS.has(noun) ||
    ACCOUNT_NOUNS.has(noun) ||
    NAMELESS.has(noun) ||
    SHARED.test(noun) ||
    isHolder(noun)
  );
}
