/** "Trump called her a friend": whether a verb of calling names somebody or something, and rings nobody up. */

import type { Mention } from '../../record/names.js';
import { MONTHS, WEEKDAYS } from '../dates/date-words.js';
import { ADVERBS, CONJUNCTIONS, PREPOSITIONS, set } from '../grammar-words.js';
import { ADDRESSES, OFFICE_PARTS, OFFICES } from '../people/role-words.js';
import type { Sentence } from '../reading.js';
import { AFTER_CALLED } from '../vocabulary.js';

type Names = ReadonlyMap<number, Mention>;

/** Whether a verb of calling has somebody for its object whom it rings up: not "it", and nobody farther on. */
export function isRungUp(sentence: Sentence, at: number, names: Names): boolean {
  const { words } = sentence;
  const end = objectEnd(sentence, at, names);
  const object = words.slice(at + 1, end);
  const capitals = object.filter(({ text }) => /^\p{Lu}\p{Ll}/u.test(text));
  const isSomebody =
    object.some(({ norm }) => PRONOUNS.has(norm) && norm !== 'it') ||
    object.some((_, far) => names.get(at + 1 + far)?.senses.some(({ kind }) => kind !== 'topic')) ||
    capitals.length >= 2;
  return isSomebody && !isNaming(sentence, at, names);
}

/** Whether a verb of calling has what somebody is called, behind the one who is called so or in front. */
export function isNaming(sentence: Sentence, at: number, names: Names): boolean {
  const { words } = sentence;
  // "was called a friend", "called “a friend”"
  if (!/^call/.test(words[at]?.norm ?? '')) return false;
  const next = words[at + 1]?.norm ?? '';
  if (ARTICLES.has(next) && !isTitled(sentence, at + 2, names)) return true;
  return isNamedBehind(sentence, objectEnd(sentence, at, names)) || isFronted(sentence, at, names);
}

const ARTICLES = set('a an the');
const PRONOUNS = set('me us him them her you each one himself herself themselves itself it');
const OWNERS = set('his her their its our my');

/** "called the Japanese prime minister": an office with the article before it. */
function isTitled({ words }: Sentence, at: number, names: Names): boolean {
  const norm = words[at]?.norm ?? '';
  return names.has(at) || OFFICES.has(norm) || OFFICE_PARTS.has(norm);
}

/** The word behind the one who is called: past titles, owners and names. */
function objectEnd({ words }: Sentence, at: number, names: Names): number {
  let end = at + 1;
  if (PRONOUNS.has(words[end]?.norm ?? '') && !isPartOf(end + 1)) {
    const other = words[end + 1];
    return /^(?:other|another)$/.test(other?.norm ?? '') ? end + 2 : end + 1;
  }
  if (ARTICLES.has(words[end]?.norm ?? '') || OWNERS.has(words[end]?.norm ?? '')) end += 1;
  while (words[end] && !/[,;:()"“”—–]/.test(words[end]?.before ?? '') && isPartOf(end)) end += 1;
  return end;

  function isPartOf(index: number): boolean {
    const norm = words[index]?.norm ?? '';
    const joins = norm === 'and' && names.has(index + 1) && names.has(index - 1);
    return (
      joins ||
      names.has(index) ||
      OFFICES.has(norm) ||
      (OFFICE_PARTS.has(norm) &&
        (!PREPOSITIONS.has(norm) || OFFICES.has(words[index - 1]?.norm ?? '')) &&
        !CONJUNCTIONS.has(norm)) ||
      ADDRESSES.has(norm) ||
      // "president-elect"
      words[index]?.before === '-' ||
      (/^\p{Lu}/u.test(words[index]?.text ?? '') && !WEEKDAYS.has(norm) && !MONTHS.has(norm))
    );
  }
}

/** Whether what somebody is called begins at a word; what says when, how and why they were rung up does not. */
function isNamedBehind({ words }: Sentence, at: number): boolean {
  const word = words[at];
  if (!word) return false;
  // "called her “a friend”"
  if (/["“‘]/.test(word.before) && !/[,;:]/.test(word.before)) return true;
  if (/[,;:()"”—–]/.test(word.before)) return false;
  return !(
    AFTER_CALLED.has(word.norm) ||
    PREPOSITIONS.has(word.norm) ||
    CONJUNCTIONS.has(word.norm) ||
    ADVERBS.has(word.norm) ||
    WEEKDAYS.has(word.norm) ||
    MONTHS.has(word.norm) ||
    TIMES.has(word.norm) ||
    FINITE.has(word.norm) ||
    /^\d/.test(word.text) ||
    /.{3}(?:ly|ing)$/.test(word.norm)
  );
}

/** What may stand right behind one who was rung up, and is neither a preposition nor an adverb. */
const TIMES = set('out up home round that straight right six seven eight nine ten half some all');
const FINITE = set('has had will would did does could should may might can must are were not');

/** "A friend, Trump called her", "what Trump called Takaichi": what she is called stands before who calls her so. */
function isFronted({ words }: Sentence, at: number, names: Names): boolean {
  const subject = subjectStart(words, at, names);
  if (subject === undefined) return false;
  if (words[subject - 1]?.norm === 'what') return true;
  // "“A friend,” he called her"
  if (/[,!?]["”’]\s*$/.test(words[subject]?.before ?? '')) return true;
  if (!/,\s*$/.test(words[subject]?.before ?? '')) return false;
  let first = subject - 1;
  while (first > 0 && !/[,;:()"“”—–]|\s-\s/.test(words[first]?.before ?? '')) first -= 1;
  const fronted = words.slice(first, subject);
  return (
    INDEFINITE.has(words[first]?.norm ?? '') &&
    fronted.length <= LONGEST &&
    !fronted.some(({ norm }) => OF_TIME.has(norm) || WEEKDAYS.has(norm) || /\d/.test(norm))
  );
}

/** So many words make a phrase that somebody is called. */
const LONGEST = 9;
const INDEFINITE = set('a an no one his her their my our');
const OF_TIME = set(`
  day days week weeks weekend month months year years hour hours minute minutes moment moments night morning afternoon evening
  fortnight decade later earlier after before since ago when as while
`);

/** Where the name or the pronoun right before a verb begins; undefined where none stands there. */
function subjectStart(words: Sentence['words'], at: number, names: Names): number | undefined {
  let last = at - 1;
  while (ADVERBS.has(words[last]?.norm ?? '') || HELPING.has(words[last]?.norm ?? '')) last -= 1;
  if (/^(?:he|she|they|i|we)$/.test(words[last]?.norm ?? '')) return last;
  const mention = names.get(last);
  let first = mention?.first ?? last + 1;
  while (
    first > 0 &&
    /^\p{Lu}/u.test(words[first - 1]?.text ?? '') &&
    /^[\s-]*$/.test(words[first]?.before ?? '')
  )
    first -= 1;
  return first <= last ? first : undefined;
}

const HELPING = set('has had have would will');
