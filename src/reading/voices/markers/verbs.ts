/** Whether a word is the finite verb of a subject, where nothing but the construction shows it. */

import { isPast } from '../../assertion/tense.js';
import { AUXILIARIES, PREPOSITIONS } from '../../grammar-words.js';
import { ACCOUNT_NOUNS, CLAUSE_JOINTS, GOING_ON, OFFICE_NOUNS, SAYING } from '../say-words.js';
import type { SpokenSentence } from './spoken-sentence.js';
import { BE } from './words.js';

/** A form of the past, or of the present behind one subject, that no other verb follows in its clause. */
export function isFiniteVerb(spoken: SpokenSentence, at: number): boolean {
  const word = spoken.sentence.words[at];
  const { text = '', norm = '' } = word ?? {};
  if (!/^\p{Ll}/u.test(text) && at > 0) return false;
  const past = isPast(norm) || isPast(norm.replace(/^(?:re|over|under|out)-?/, ''));
  const present = /[^su]s$/.test(norm) && norm.length > 3 && endsSubject(spoken, at - 1);
  // "Slovak diplomats grumble that"
  const plural =
    spoken.norm(at + 1) === 'that' &&
    /s$/.test(spoken.norm(at - 1)) &&
    OFFICE_NOUNS.has(spoken.norm(at - 1)) &&
    !PREPOSITIONS.has(norm);
  if (plural && !AUXILIARIES.has(norm)) return true;
  if ((!past && !present) || AUXILIARIES.has(norm)) return false;
  const previous = spoken.norm(at - 1);
  if (at > 0 && spoken.before(at) === ' ') {
    if (
      BE.has(previous) ||
      /^(?:the|a|an|his|her|its|their|to|of|by|with|newly|being)$/.test(previous)
    )
      return false;
    if (/['’]s?$/.test(spoken.sentence.words[at - 1]?.text ?? '')) return false;
  }
  for (let next = at + 1; next < at + 10; next += 1) {
    if (/[,;:—–"“”]/.test(spoken.before(next)) || spoken.norm(next) === '') break;
    if (CLAUSE_JOINTS.has(spoken.norm(next))) break;
    // "an official briefed on the talks said"
    if (SAYING.has(spoken.norm(next)) && !spoken.inMention.has(next)) return false;
  }
  return past || !spoken.norm(at + 1) || !isNounBehind(spoken, at + 1);
}

/** A name, a pronoun or an office right before a verb of the present: "16 areas that" is no verb. */
function endsSubject(spoken: SpokenSentence, at: number): boolean {
  const { text = '', norm = '' } = spoken.sentence.words[at] ?? {};
  // "Cambodian officers that": behind an adjective stands a noun.
  const name = spoken.sentence.mentions.find(({ last }) => last === at);
  if (name?.form === 'adjective') return false;
  return (
    at < 0 ||
    /[,"”]/.test(spoken.before(at + 1)) ||
    (/^\p{Lu}/u.test(text) && !/['’]s$/.test(text)) ||
    OFFICE_NOUNS.has(norm) ||
    ACCOUNT_NOUNS.has(norm) ||
    /^(?:he|she|it|who|which)$|ly$/.test(norm)
  );
}

/** "Trump officials said", "the party faces": a noun where a verb of one subject would have ended its phrase. */
function isNounBehind(spoken: SpokenSentence, at: number): boolean {
  const ends = /[,;:.—–"“”]/.test(spoken.before(at));
  const norm = spoken.norm(at);
  return !(
    ends ||
    PREPOSITIONS.has(norm) ||
    norm === 'that' ||
    /ly$/.test(norm) ||
    GOING_ON.has(norm)
  );
}
