/** Where the words of an end stop that no comma parts from the main clause: "after he took office he was in Rome". */

import { isPast } from '../../reading/assertion/tense.js';
import { NOUNS } from '../../reading/contacts/head-words.js';
import type { SpanRead } from '../../reading/dates/intervals.js';
import { AUXILIARIES, set } from '../../reading/grammar-words.js';
import type { Sentence } from '../../reading/reading.js';
import { SAYING } from '../../reading/voices/say-words.js';
import type { BoundReference, BoundSentence } from '../reading.js';
import type { Stretch } from './told-intervals.js';

const PRONOUNS = set('he she they it both we i');

/** In front of a subject these say that its clause belongs to the one before, or that it is no subject. */
const JOINTS = set(`
  that and but or nor with to of by for at in on from between when where which who whom whose as because after before since while what
  how whether if than until till though although into about over under against among near
`);

/** "Eleven days after Geneva came the war": behind what an end names stands a verb with its subject turned. */
const TURNED =
  /^\s(?:[^\s,;:]+\s){1,6}?(?=(?:came|began|followed|broke out|fell|arrived|started)\s(?:the|an?|his|her|their|its|no|another)\s)/;

/** The words of an end without the main clause that follows them with no comma between. */
export function withoutMainClause(
  { words, mentions, text, start }: Sentence,
  told: Stretch,
): Stretch {
  const turned = TURNED.exec(text.slice(told.start - start, told.end - start));
  if (turned) return { start: told.start, end: told.start + turned[0].trimEnd().length };
  const from = words.findIndex((word) => word.start >= told.start);
  const named = (at: number) => mentions.find(({ first, last }) => first <= at && at <= last);
  const isVerb = (at: number) => {
    const norm = words[at]?.norm ?? '';
    return (AUXILIARIES.has(norm) || isPast(norm)) && named(at) === undefined;
  };
  let verb = -1;
  for (let at = from; at < words.length && (words[at]?.end ?? 0) <= told.end; at += 1) {
    const [word, previous] = [words[at], words[at - 1]];
    if (!word || !previous) continue;
    if (/[,;:—–"“(]/.test(word.before)) {
      if (at > from) break;
      continue;
    }
    if (verb < 0) {
      // "within three days of Carney's visit Starmer was there"
      const subject = NOUNS.has(previous.norm) ? named(at) : undefined;
      if (at > from && subject?.first === at && isVerb(subject.last + 1))
        return { start: told.start, end: previous.end };
      if (at > from && isVerb(at)) verb = at;
      continue;
    }
    if (JOINTS.has(previous.norm) || SAYING.has(previous.norm)) continue;
    const mention = named(at);
    const pronoun = PRONOUNS.has(word.norm) && !(word.norm === 'it' && isVerb(at - 1));
    const name = mention?.first === at && !isVerb(at - 1);
    if ((pronoun || name) && isVerb((mention?.last ?? at) + 1))
      return { start: told.start, end: previous.end };
  }
  return told;
}

/** "Ten days after Anchorage Trump had Zelenskyy in": no comma parts the opening words from the main clause. */
export function withoutMain(
  { read: { sentence } }: BoundSentence,
  span: SpanRead,
  words: Stretch,
  { reference }: BoundReference,
): Stretch {
  const unbroken =
    words.end >= sentence.end - 1 &&
    reference.start >= words.start &&
    !/[\p{L},]\s*$/u.test(sentence.text.slice(0, span.start - sentence.start)) &&
    !sentence.text.slice(words.start - sentence.start).includes(',');
  const own = reference.dates.filter(({ start }) => start - reference.end < 6);
  const opens = reference.byPlace === true && reference.start - words.start < 3;
  return unbroken || opens
    ? { start: words.start, end: Math.max(reference.end, ...own.map(({ end }) => end)) }
    : words;
}

/** "Two months before his visit to Beijing Trump spoke to Xi": a second contact has a subject of its own. */
export function withoutMainVerb({ read, references }: BoundSentence, words: Stretch): Stretch {
  const { sentence } = read;
  const inside = references.filter(
    ({ reference: { start, end } }) => start >= words.start && end <= words.end,
  );
  const [first, second] = inside;
  if (!first || !second || first.reference.implied || second.reference.byPlace) return words;
  const subject = sentence.mentions
    .map((mention) => sentence.words[mention.first])
    .findLast(
      (word) => word && word.start >= first.reference.end && word.start < second.reference.start,
    );
  const before =
    subject && sentence.text.slice(words.start - sentence.start, subject.start - sentence.start);
  return before && !before.includes(',') && !/\b(?:and|with|to|of|by)\s$/.test(before)
    ? { start: words.start, end: subject.start - 1 }
    : words;
}
