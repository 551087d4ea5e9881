/** Which of the names in a question are meant as names. */
import type { Mention, Word } from '../record/names.js';
import type { ContactRecord } from '../record/record.js';
import { partOfTitle } from './rest.js';
import { asWritten } from './sentence.js';
import type { TimeRead } from './time.js';
import { ABOUT_WORDS, DISCUSS_WORDS, isExplained, KIND_WORDS } from './vocabulary.js';

/** The names that stand for somebody or something, and the stretches ("since the coup") that were passed over. */
export function meantMentions(
  named: readonly Mention[],
  times: readonly TimeRead[],
  words: readonly Word[],
  record: ContactRecord,
): { mentions: Mention[]; passed: string[] } {
  const passed: string[] = [];
  const mentions = named
    .filter(
      (mention) => !times.some((time) => time.first <= mention.last && mention.first <= time.last),
    )
    .filter((mention) => !isRecordsOwnWord(mention, words, record))
    .filter((mention) => !isKindOfContact(mention, words))
    .filter((mention) => !isSinceTopic(mention, words, passed))
    .filter((mention) => !isWithinTitle(mention, words, record));
  return { mentions, passed };
}

/** The "European" of a "European Political Community": part of a title, and no party. */
function isWithinTitle(
  { first, last, form, senses }: Mention,
  words: readonly Word[],
  record: ContactRecord,
): boolean {
  const isParty = senses.every(({ kind }) => kind === 'party');
  if (!isParty || (form !== 'adjective' && form !== 'alias')) return false;
  return partOfTitle(first, last + 2, words, record) && !isExplained(words[last + 1]?.norm ?? '');
}

/** "last visit to Jakarta" asks for a kind, though "visits" may be a topic too; "discussed visits" does not. */
function isKindOfContact({ first, last, senses }: Mention, words: readonly Word[]): boolean {
  const before = words[first - 1]?.norm ?? '';
  return (
    first === last &&
    KIND_WORDS.has(words[first]?.norm ?? '') &&
    senses.every(({ kind }) => kind === 'topic') &&
    !DISCUSS_WORDS.has(before) &&
    !ABOUT_WORDS.has(before) &&
    !/^mention/.test(before)
  );
}

/** "since the coup" is a time that the record does not know, and no subject. */
function isSinceTopic({ first, senses, text }: Mention, words: readonly Word[], passed: string[]) {
  const at = words[first - 1]?.norm === 'the' ? first - 2 : first - 1;
  const isTime = /^(since|after|before)$/.test(words[at]?.norm ?? '');
  if (!isTime || !senses.every(({ kind }) => kind === 'topic')) return false;
  passed.push(`${asWritten(words, at, first - 1)} ${text}`);
  return true;
}

/** "last Sun", "spoke to May": a word that could be a day or a month, and stands where a name does. */
export function isSomebody(
  time: TimeRead,
  named: readonly Mention[],
  words: readonly Word[],
): boolean {
  const stretch = words.slice(time.first, time.last + 1);
  if (stretch.some(({ norm }) => /\d/.test(norm))) return false;
  const mention = named.find(({ first, last }) => first === time.last && last === time.last);
  return (
    mention?.senses.some(({ kind }) => kind === 'person') === true &&
    !/^(in|on|of|since|before|until|till|during|by)$/.test(words[mention.first - 1]?.norm ?? '')
  );
}

/** A word whose spelling was "forgiven", though it stands so in a title or place of the record. */
function isRecordsOwnWord(
  mention: Mention,
  words: readonly Word[],
  record: ContactRecord,
): boolean {
  if (mention.corrected === undefined) return false;
  const own = words.slice(mention.first, mention.last + 1);
  return own.every(({ norm }) => record.called(norm).length > 0);
}
