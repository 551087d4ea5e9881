/** Who acts in the clause of a day: those of a contact, or something that has its own days. */

import type { Mention } from '../../record/names.js';
import { clauseAt } from '../clauses/clauses.js';
import { type Stretch, subjectOf } from '../clauses/subject.js';
import { PREPOSITIONS } from '../grammar-words.js';
import type { Sentence } from '../reading.js';
import { NO_STATE, OFFICES, PAIR_NOUNS } from './role-words.js';

/** Whoever may be meant by them: those of a contact, and the contact itself. */
const THEY = new Set(
  'he she they it who both two pair delegations delegation sides leaders teams envoys negotiators host guest talks meeting summit call'.split(
    ' ',
  ),
);

/**
 * Whether in the clause at an offset somebody acts who may be a side of a contact: a leader, a
 * state, an office, "they". "Shares rose on Tuesday" and "British firms welcomed it" have none.
 */
export function hasDoer(sentence: Sentence, offset: number): boolean {
  const clause = clauseAt(sentence, offset);
  const subject = clause && subjectOf(sentence, clause);
  // With no subject that is understood, nothing speaks against it.
  if (!subject) return true;
  const { words, mentions } = sentence;
  let governed = false;
  for (let at = subject.from; at <= subject.to; at += 1) {
    const word = words[at];
    if (!word) continue;
    if (/[,;:—–]/.test(word.before)) governed = false;
    const mention = mentions.find(({ first, last }) => first <= at && at <= last);
    if (
      !governed &&
      (THEY.has(word.norm) || OFFICES.has(word.norm)) &&
      !isAny(words, at, subject.to)
    )
      return true;
    const stranger = !mention && isCapital(words[at]) && isCapital(words[at + 1]);
    const named =
      mention !== undefined &&
      mention.form !== 'adjective' &&
      mention.senses.some(({ kind }) => kind !== 'topic');
    if (named && !governed && !/['’]s?$/.test(words[mention.last]?.text ?? '')) return true;
    if (stranger && !governed) return true;
    if (PREPOSITIONS.has(word.norm)) governed = true;
  }
  return false;
}

/** "Two ministers resigned", "a minister": some of many, and none of whom the text goes on. */
function isAny(words: Sentence['words'], at: number, last: number): boolean {
  const before = words[at - 1]?.norm ?? '';
  if (words[at]?.norm === 'two')
    return at < last && !/^(?:the|these|those|all|his|her|their)$/.test(before);
  return (
    /^(?:an?|two|three|four|five|six|several|some|many|no)$/.test(before) &&
    OFFICES.has(words[at]?.norm ?? '')
  );
}

/** "Anwar Gargash": a name that is on no record. */
function isCapital(word: Sentence['words'][number] | undefined): boolean {
  return word !== undefined && /^\p{Lu}\p{Ll}/u.test(word.text);
}

/** One of those of a contact, or one who may be; somebody else by name or state; an office of whomever; or none of these. */
export type Doers = 'own' | 'others' | 'open' | 'nobody';

/** "Vikram Misri": he may be one of theirs. */
function isName(words: Sentence['words'], at: number, last: number): boolean {
  const [word, next] = [words[at], words[at + 1]];
  if (at >= last || word?.norm === 'the') return false;
  return next?.before === ' ' && isCapital(word) && isCapital(next);
}

const SOMEBODY =
  /^(?:person|somebody|someone|people|crowds?|protesters|demonstrators|supporters|wife|son|daughter|brother|husband)$/;

/** Who is named in a stretch, as the subject of a clause or its object, held against those of a contact. */
export function doersIn(
  { words, mentions }: Sentence,
  { from, to }: Stretch,
  isOwn: (mention: Mention) => boolean,
  /** Whether "she" may be one of them. */
  herself: boolean,
): Doers {
  let found: Doers = 'nobody';
  for (let at = from; at <= to; at += 1) {
    const word = words[at];
    if (!word) continue;
    const mention = mentions.find(({ first, last }) => first <= at && at <= last);
    if (mention?.senses.some(({ kind }) => kind !== 'topic')) {
      if (isOwn(mention)) return 'own';
      found = 'others';
      at = mention.last;
    } else if (word.norm === 'she' && !herself) found = 'others';
    else if ((THEY.has(word.norm) || PAIR_NOUNS.has(word.norm)) && !isAny(words, at, to))
      return 'own';
    // "The World Food Programme's chief": of a house that no record holds.
    else if (/['’]s$/.test(word.text) && isCapital(word)) found = 'others';
    // "the person who mattered most was in Florida": somebody who is not named, and none of them.
    else if (SOMEBODY.test(word.norm)) found = 'others';
    // "the opposition leader", "a union chief", "two ministers"
    else if (
      OFFICES.has(word.norm) &&
      (NO_STATE.has(words[at - 1]?.norm ?? '') || isAny(words, at, to))
    )
      found = 'others';
    else if (found === 'nobody' && (OFFICES.has(word.norm) || isName(words, at, to)))
      found = 'open';
  }
  return found;
}
