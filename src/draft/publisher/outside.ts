/** What others than the publisher of a text say outside the room and in their own names: to the press, in a statement of theirs. */

import { set } from '../../reading/grammar-words.js';
import type { Sentence } from '../../reading/reading.js';
import { type Attributed, carriedOver } from '../../reading/voices/attribution.js';
import { ACCOUNT_NOUNS, MOUTHPIECES, PUBLIC_EARS } from '../../reading/voices/say-words.js';
import { outletIn } from '../../reading/voices/voice-outlets.js';
import type { Voice } from '../../reading/voices/voices.js';
import { wordsOf } from '../../record/words.js';
import { textGoesOn } from '../telling-on.js';
import { POSTED } from './by-line.js';

/** Where one speaks to everybody, and those who hear it for everybody, each with what stands before it. */
const STAGES: readonly { before: ReadonlySet<string>; noun: ReadonlySet<string> }[] = [
  {
    before: set('at in during after before'),
    noun: set('briefing interview podcast broadcast stakeout podium'),
  },
  { before: set('news press'), noun: set('conference point appearance') },
  { before: set('on to'), noun: set('television tv radio') },
  {
    before: set('told tells to before facing'),
    noun: set('press reporters journalists media newsmen cameras'),
  },
  { before: set('in through via'), noun: ACCOUNT_NOUNS },
];
/** A phrase that tells where somebody speaks has so many words. */
const LONGEST_PHRASE = 6;
/** Mouthpieces whose words may as well be those of a side at the table. */
const AT_TABLE =
  /^(?:governments?|council|commission|court|delegates|authorities|alliance|bloc|military|army|officials?|agency|service|media|minister|department)$/;

/** What others say outside the room, of each sentence. */
export function saidOutside(
  attributions: readonly (readonly Attributed[])[],
  sentences: readonly Sentence[],
  publisher: Voice,
): readonly (readonly Attributed[])[] {
  let last: Attributed | undefined;
  return sentences.map((sentence, index) => {
    const own = attributions[index] ?? [];
    if (own.length === 0) {
      // Told by nobody, it is the publisher's again; but "It also sets a cap" is still in the joint text.
      const inText = last?.voice.kind === 'all' && textGoesOn(sentence.text);
      last = last && inText ? carriedOver(last, sentence, index) : undefined;
      return last ? [last] : [];
    }
    return own.filter((one) => {
      if (one.form === 'told') return false;
      const { kind, parties } = one.voice;
      // "Economy Minister Luis Caputo posted", of no state, behind the words of another's spokesman
      const isTheirs = kind === 'unknown' && last !== undefined && isToPublic(one, sentence);
      const isOther =
        kind === 'all' ||
        isTheirs ||
        (kind === 'parties' && !parties.some((party) => publisher.parties.includes(party)));
      // "She noted that the loan would depend on it" goes on with what she told reporters.
      const goesOn = last?.voice.kind === kind && last.voice.parties.join() === parties.join();
      last = isOther && (goesOn || isOutside(one, sentence)) ? one : undefined;
      return last !== undefined;
    });
  });
}

/** "told Malaysian journalists", "wrote on X", "said in a separate statement", "the ministry in Oslo said". */
function isOutside(one: Attributed, sentence: Sentence): boolean {
  const { marker, voice, manner } = one;
  // "Port Louis gave no account" is of whoever is silent.
  if (manner === 'silent' || manner === 'noncommittal') return true;
  if (isToPublic(one, sentence) || isElsewhere(one, sentence)) return true;
  if (voice.kind === 'all') return false;
  const named = sentence.text.slice(marker.start - sentence.start, marker.end - sentence.start);
  const norms = wordsOf(`${voice.speaker} ${named}`).map(({ norm }) => norm);
  return norms.some(
    (norm) =>
      (MOUTHPIECES.has(norm) && !AT_TABLE.test(norm)) ||
      /^(?:own|readout|account|note|communique|version)$/.test(norm),
  );
}

/** "Speaking on his return, Mr Abdelatty said", "After the talks, she said": where a sentence that leads to it sets him. */
function isElsewhere({ marker }: Attributed, { text, start }: Sentence): boolean {
  return ELSEWHERE.test(text.slice(0, Math.max(0, marker.start - start)));
}

const ELSEWHERE =
  /^(?:(?:speaking|talking|writing|back|later|afterwards|before (?:leaving|departing|flying|boarding)|on (?:leaving|departing|(?:his|her) (?:return|arrival|departure)))\b[^,;:]{0,60}|after (?:the|their) (?:talks|meeting|call|visit|summit|conversation)), $/iu;

/** Whether the words around an attribution tell that the public hears it. */
export function isToPublic({ form, marker }: Attributed, sentence: Sentence): boolean {
  if (form !== 'said') return false;
  const { words, text, start } = sentence;
  const verb = words.findLastIndex((word) => word.start < marker.end);
  const to = Math.min(words.length, verb + 1 + LONGEST_PHRASE);
  const stop = words.findIndex(
    ({ norm, before }, at) => at > verb && (norm === 'that' || /^[,:;]/.test(before)),
  );
  const end = stop > 0 ? Math.min(stop, to) : to;
  const around = words.slice(0, end);
  if (POSTED.test(text.slice(0, (around.at(-1)?.end ?? start) - start))) return true;
  return around.some(({ norm }, at) => {
    const before = around.slice(Math.max(0, at - LONGEST_PHRASE + 1), at);
    const heard = around.slice(at + 1);
    return (
      STAGES.some(
        (stage) => stage.noun.has(norm) && before.some((word) => stage.before.has(word.norm)),
      ) ||
      (/^(?:told|tells|to|with|on)$/.test(norm) && outletIn(heard) !== undefined) ||
      (/^(?:told|tells)$/.test(norm) && heard.some((ear) => PUBLIC_EARS.has(ear.norm)))
    );
  });
}
