/** Whether copy tells a contact of somebody else than those who had it, whether a record holds him or not. */

import { type Clause, clauseAt } from '../../reading/clauses/clauses.js';
import { type Stretch, subjectOf } from '../../reading/clauses/subject.js';
import { NOUNS, VERBS } from '../../reading/contacts/head-words.js';
import { HOLDING } from '../../reading/contacts/own-relative.js';
import type { Reference } from '../../reading/contacts/references.js';
import { ADVERBS, AUXILIARIES, DETERMINERS, PREPOSITIONS } from '../../reading/grammar-words.js';
import { doersIn } from '../../reading/people/doers.js';
import { isWoman } from '../../reading/people/women.js';
import type { Sentence } from '../../reading/reading.js';
import { partiesOf } from '../../reading/voices/voices.js';
import type { Mention } from '../../record/names.js';
import type { ContactRecord } from '../../record/record.js';
import type { ContactEvent } from '../../record/schema.js';
import { placeFits } from './fitting.js';

/**
 * "She herself met the Portuguese premier", "The Bank of England meets on Thursday": the one who acts, or
 * with whom he does, is none of the event's, and nothing else in it points there.
 */
export function isOfOtherDoers(
  reference: Reference,
  event: ContactEvent,
  sentence: Sentence,
  record: ContactRecord,
): boolean {
  if (reference.byPlace) return false;
  if (reference.people.filter((id) => event.participants.includes(id)).length >= 2) return false;
  if (reference.places.some((place) => placeFits(place, event, record) === true)) return false;
  const clause = clauseAt(sentence, reference.start);
  const first = sentence.words.findIndex(({ end }) => end > reference.start);
  const last = sentence.words.findLastIndex(({ end }) => end <= reference.end);
  if (!clause) return false;
  if (
    !reference.implied &&
    !isVerb(sentence, clause.verb, first, last) &&
    !isHeldBy(sentence, clause, first) &&
    !isMeans(sentence, first)
  )
    return false;
  const subject =
    subjectOf(sentence, clause) ??
    (isPresent(sentence, first, last) ? before(clause, first) : undefined);
  const object = reference.implied ? undefined : objectOf(sentence, reference);
  if (object && isOfOtherSex(sentence, object, reference, event, record)) return true;
  const isOwn = (mention: Mention) =>
    partiesOf(mention, record).some((party) => event.parties.includes(party));
  const herself = event.participants.some((id) => isWoman(record.people.get(id)?.name ?? ''));
  const acting = (stretch: Stretch) => doersIn(sentence, stretch, isOwn, herself);
  // "Carney came on 16 January, Starmer on the 29th": whoever stands right before the day.
  if (reference.implied && beside(sentence, reference).some(isOwn)) return false;
  const none = reference.implied ? OTHERS : NONE;
  return (
    (subject !== undefined && none.test(acting(subject))) ||
    (object !== undefined && acting(object) === 'others')
  );
}

/** "had met him", where the other side was a woman. */
function isOfOtherSex(
  { words }: Sentence,
  { from, to }: Stretch,
  { people }: Reference,
  { participants }: ContactEvent,
  record: ContactRecord,
): boolean {
  const pronoun = words[from]?.norm === 'with' || words[from]?.norm === 'to' ? from + 1 : from;
  const her = words[pronoun]?.norm === 'her';
  const others = participants.filter((id) => !people.includes(id));
  if (pronoun !== to || !(her || words[pronoun]?.norm === 'him') || others.length === 0)
    return false;
  return !others.some((id) => isWoman(record.people.get(id)?.name ?? '') === her);
}

/** The names between the last mark before a day and the day. */
function beside({ words, mentions }: Sentence, { start }: Reference): readonly Mention[] {
  const mark = words.findLastIndex((word) => word.end <= start && /[,;:]/.test(word.before));
  return mentions.filter(
    ({ first, last }) => first >= mark && (words[last]?.end ?? start) <= start,
  );
}

const OF_NOUN = /^(?:was|were|is|are|be|been|had|has|have)$/;
const OTHERS = /^others$/;
const NONE = /^(?:others|nobody)$/;

/** Whether the verb of a clause, with its auxiliaries, is the word of contact. */
function isVerb(
  sentence: Sentence,
  verb: number | undefined,
  first: number,
  last: number,
): boolean {
  const { words } = sentence;
  if (verb === undefined) return isPresent(sentence, first, last);
  if (verb >= first) return verb === first;
  // "There was direct contact"
  if (OF_NOUN.test(words[first - 1]?.norm ?? '') && NOUNS.has(words[last]?.norm ?? ''))
    return false;
  return words
    .slice(verb, first)
    .every(({ norm }) => AUXILIARIES.has(norm) || ADVERBS.has(norm) || /ly$/.test(norm));
}

/** "The party's leader hosted a dinner", "he described his own talks": one that the text brings in, and its clause holds. */
function isHeldBy({ words }: Sentence, { verb }: Clause, first: number): boolean {
  if (verb === undefined || verb >= first || !BROUGHT_IN.test(words[first]?.norm ?? ''))
    return false;
  const between = words.slice(verb, first).map(({ norm }) => norm);
  return (
    between.some((norm) => HOLDING.has(norm)) &&
    between.every((norm) => HOLDING.has(norm) || AUXILIARIES.has(norm) || ADVERBS.has(norm))
  );
}

const BROUGHT_IN = /^(?:an?|another|three|four|several|some|separate)$/;

/** "The agency's chief visits Khartoum": in a clause with no other verb a word that may be a noun as well. */
function isPresent({ words, mentions }: Sentence, first: number, last: number): boolean {
  return (
    first === last &&
    VERBS.has(words[first]?.norm ?? '') &&
    words[last + 1]?.before === ' ' &&
    (DETERMINERS.has(words[last + 1]?.norm ?? '') ||
      mentions.some((next) => next.first === last + 1))
  );
}

/** The words of a clause without a verb before the one of contact. */
function before(clause: Clause, first: number): Stretch | undefined {
  return clause.verb === undefined && clause.from < first
    ? { from: clause.from, to: first - 1 }
    : undefined;
}

/** "asked him in a letter", "Reached by telephone": in which way the one who acts does it. */
function isMeans({ words }: Sentence, first: number): boolean {
  const norm = (at: number) => words[at]?.norm ?? '';
  return (
    /^(?:by|over|via)$/.test(norm(first)) || (/^an?$/.test(norm(first)) && norm(first - 1) === 'in')
  );
}

/** With whom: the words behind the verb, up to a mark or to what says where and when. */
function objectOf({ words }: Sentence, { end }: Reference): Stretch | undefined {
  const from = words.findIndex((word) => word.start >= end);
  if (from < 0) return undefined;
  let to = from;
  while (
    to < words.length &&
    !(to > from && /[,;:()—–]/.test(words[to]?.before ?? '')) &&
    !(PREPOSITIONS.has(words[to]?.norm ?? '') && !WITH.has(words[to]?.norm ?? ''))
  )
    to += 1;
  return to === from ? undefined : { from, to: to - 1 };
}

const WITH = new Set(['with', 'to', 'of']);
