/** Whether a name, an office or a pronoun may be the voice of a side, by the part that it has in its sentence. */

import { isPast } from '../../../reading/assertion/tense.js';
import { datelineEnd } from '../../../reading/dates/dateline.js';
import {
  ADVERBS,
  AUXILIARIES,
  CONJUNCTIONS,
  PREPOSITIONS,
  set,
} from '../../../reading/grammar-words.js';
import { OFFICE_NOUNS, SAYING } from '../../../reading/voices/say-words.js';
import { partiesOf, personOf } from '../../../reading/voices/voices.js';
import type { Mention, Word } from '../../../record/names.js';
import type { Statement } from '../../../record/schema.js';
import type { Clause } from '../../clauses.js';
import type { BoundSentence, Copy } from '../../reading.js';
import { withoutContact } from '../told-content.js';
import { isDeed, isVerbal, takesObject, verbBehind } from './table-deeds.js';
import type { Told } from './told.js';

/** Somebody who may speak: the words that name him, and whether they are a state's name. */
interface Speaker {
  first: number;
  last: number;
  byState: boolean;
}

/**
 * Whether those who alone have a point stand in its sentence in a part that may be their voice: as the
 * subject of a verb that is no known deed, as those whose something is, or in no part that was read.
 */
export function mayBeItsVoice(
  copy: Copy,
  bound: BoundSentence,
  clause: Pick<Clause, 'end'>,
  { voices, event, points }: Told,
): boolean {
  const { record } = copy;
  const { sentence } = bound.read;
  const { words, mentions } = sentence;
  const from = words.findIndex(({ start }) => start >= datelineEnd(sentence));
  const to = beyond(words, clause.end);
  const told = new Set(
    withoutContact(sentence, bound, event, record).words.map(({ start }) => start),
  );
  // "Pakistan and Qatar tell of it": of several voices two may speak together.
  const ofOthers = (mention: Mention) =>
    !partiesOf(mention, record).every((party) => voices.includes(party));
  const named = mentions.filter(
    (mention) =>
      mention.first >= from &&
      mention.first < to &&
      told.has(words[mention.first]?.start ?? 0) &&
      mention.senses.every(({ kind }) => kind !== 'topic') &&
      partiesOf(mention, record).some((party) => voices.includes(party)) &&
      !isJoined(words, mentions, mention, ofOthers) &&
      !isOfPerson(words, mentions, mention),
  );
  return (
    named.some((mention) => isVoice(words, mention, points)) ||
    unnamed(words, mentions)
      .filter(({ last }) => last >= from && last < to)
      .some((speaker) => speaks(words, speaker))
  );
}

/** "Kazakh President Tokayev", "US President Joe Biden": of him who is named next. */
function isOfPerson(words: readonly Word[], mentions: readonly Mention[], at: Mention): boolean {
  const next = mentions[mentions.indexOf(at) + 1];
  return (
    (at.form === 'adjective' || at.form === 'office') &&
    next !== undefined &&
    next.first - at.last <= 4 &&
    personOf(next) !== undefined &&
    words.slice(at.last + 1, next.first).every(isTitle)
  );
}

/** Where behind the clause another sentence begins that an "and" joins to it. */
function beyond(words: readonly Word[], end: number): number {
  const behind = words.findIndex(({ start }) => start >= end);
  return behind >= 0 && /^(?:and|but|while|whereas)$/.test(words[behind]?.norm ?? '')
    ? behind
    : words.length;
}

function isVoice(words: readonly Word[], mention: Mention, points: readonly Statement[]): boolean {
  const { first, last, form } = mention;
  const byState = personOf(mention) === undefined;
  const next = words[last + 1];
  const joined = next !== undefined && /^\s$/.test(next.before);
  const whose = /['’]s?$/.exec(words[last]?.text ?? '');
  if (whose && joined) {
    const name = (words[last]?.text ?? '').slice(0, whose.index);
    const his =
      HIS_OWN.has(next.norm) ||
      (NUMBER.test(next.norm) && HIS_OWN.has(words[last + 2]?.norm ?? ''));
    if (opensContent(words, last + 1)) return true;
    if (WORDINGS.has(next.norm) || (!byState && SIDES.has(next.norm))) return true;
    return !byState && !his && !points.some(({ text }) => text.includes(name));
  }
  // "Chinese students may come", "US firms": of them, and no voice; "Chinese officials" are one.
  const nation = byState && (form === 'adjective' || form === 'name');
  if (nation && joined && /^\p{Ll}/u.test(next.text)) {
    if (OFFICE_NOUNS.has(next.norm))
      return speaks(words, { first, last: last + 1, byState: false });
    const people =
      /[^s]s$/.test(words[last]?.norm ?? '') || ARTICLE.test(words[first - 1]?.norm ?? '');
    if ((form === 'adjective' && !people) || isNoun(words, last + 1)) return false;
  }
  // "the Moroccans of the town" are some of them.
  if (nation && /s$/.test(words[last]?.norm ?? '') && SOME_OF.test(next?.norm ?? '')) return false;
  return speaks(words, { first, last, byState });
}

const SOME_OF = /^(?:of|who|in|from|with|living)$/;

/** "Trump's own assurance that", "Kyiv's claim that": words, and whose they are. */
function opensContent(words: readonly Word[], at: number): boolean {
  const noun = words[at]?.norm === 'own' ? at + 1 : at;
  return ASSERTIONS.has(words[noun]?.norm ?? '') && words[noun + 1]?.norm === 'that';
}

const ASSERTIONS = set(
  'assurance assurances word claim insistence assertion contention statement belief view conviction boast remark comment hint verdict story line',
);
/** What somebody puts into words: "was Kim's phrase for it", "in London's reading". */
const WORDINGS = set(
  'description phrase phrasing word words term wording formula verdict reading way rendering expression summing-up take message conclusion',
);
/** Those who speak for somebody: "Xi's side has him urging". */
const SIDES = set(
  'side camp people office team aides spokesman spokeswoman spokesperson entourage',
);
/** What somebody has or is in, and no words of his. */
const HIS_OWN = set(
  'visit trip guest host house team call meeting talks summit office residence country government journey stay letter plane ambassador day days week hours evening night',
);
const NUMBER = /^(?:\d+|two|three|four|five|six)$/;
const TITLES = set(
  'the a an his her its their president prime minister mr mrs ms chancellor king queen sir premier foreign secretary crown prince leader us hh he emir then former',
);
const GOVERNING = set(
  'to with from between against at on of for into towards toward about in off over near through behind beside after before during since following without',
);

/** Whether somebody is the subject of a verb that is no known deed, or stands where no part of his was read. */
function speaks(words: readonly Word[], { first, last, byState }: Speaker): boolean {
  let at = first - 1;
  while (isTitle(words[at]) && words[at + 1]?.before === ' ') at -= 1;
  const governor = words[at + 1]?.before === ' ' ? words[at] : undefined;
  const next = words[last + 1];
  // "asked that Mexico take them in"
  if (governor?.norm === 'that' && takesObject(next) && !/s$/.test(next?.norm ?? '')) return false;
  // "with Trump calling it a start"
  if (next?.before === ' ' && /[^r]ing$/.test(next.norm)) return !isDeed(words, last + 1, byState);
  // "To Lula a promise": put first, as the one to whom it is so.
  if (GOVERNING.has(governor?.norm ?? '')) return at < 1 || /[.;:—]/.test(governor?.before ?? '');
  if (governor?.norm === 'by') return !isDeed(words, at - 1, true);
  if (takesObject(governor) || (governor !== undefined && isObjectOf(words, at))) return false;
  const verb = verbOf(words, last);
  return verb === -1 || !isDeed(words, verb, byState);
}

/** "Trump congratulated Xi": to whom another one did it. */
function isObjectOf(words: readonly Word[], verb: number): boolean {
  const [subject, done] = [words[verb - 1], words[verb]];
  return (
    done !== undefined &&
    subject !== undefined &&
    done.before === ' ' &&
    isPast(done.norm) &&
    !SAYING.has(done.norm) &&
    !AUXILIARIES.has(done.norm) &&
    (/^\p{Lu}\p{Ll}/u.test(subject.text) ||
      /^(?:he|she|they|also|then|later|again)$/.test(subject.norm))
  );
}

function isTitle(word: Word | undefined): boolean {
  return word !== undefined && (TITLES.has(word.norm) || /['’]s$/.test(word.text));
}

/** The verb of the subject that ends at a word, past what is put in behind it; -1 where none was read. */
export function verbOf(words: readonly Word[], last: number): number {
  const next = words[last + 1];
  if (!next) return -1;
  const inserted = /,/.test(next.before);
  if (!inserted && !/^(?:in|on|at|from|after|during|over|and)$/.test(next.norm))
    return verbBehind(words, last);
  for (let at = last + 2; at < words.length; at += 1) {
    const { before, norm } = words[at] ?? { before: ';', norm: '' };
    if (/[;:—]/.test(before)) return -1;
    if ((!inserted || /,/.test(before)) && isVerbal(norm)) return at;
  }
  return -1;
}

/** Whether a word behind a nation's name is a noun of its own: "farm products", "firms". */
function isNoun(words: readonly Word[], at: number): boolean {
  const norm = words[at]?.norm ?? '';
  const joins = [AUXILIARIES, PREPOSITIONS, ADVERBS, CONJUNCTIONS].some((some) => some.has(norm));
  if (joins || isVerbal(norm) || isPast(norm) || /ly$/.test(norm)) return false;
  // "China buys more", "Beijing calls it": a verb takes an object.
  return !/s$/.test(norm) || !OPENS_OBJECT.test(words[at + 1]?.norm ?? '');
}

const OPENS_OBJECT =
  /^(?:the|a|an|its|their|his|her|it|them|him|this|that|more|no|of|for|about|\d+)$/;

/** "London and Beijing", "he and Xi", "US President Biden and Chinese President Xi": both, and the voice of neither. */
export function isJoined(
  words: readonly Word[],
  mentions: readonly Mention[],
  at: Mention,
  isOther: (mention: Mention) => boolean = () => true,
): boolean {
  const index = mentions.indexOf(at);
  let from = index;
  while (isOfPersonBehind(words, mentions, from - 1)) from -= 1;
  const first = mentions[from]?.first ?? at.first;
  const [before, behind] = [mentions[from - 1], mentions[index + 1]];
  const one = before && isOther(before) ? before.last : undefined;
  const two = behind && isOther(behind) ? behind.first : undefined;
  const pronoun = words.findLastIndex(
    ({ norm }, back) => back < first && /^(?:he|she|him|her)$/.test(norm),
  );
  return (
    (one !== undefined && joins(words, one, first)) ||
    (two !== undefined && joins(words, at.last, two)) ||
    (pronoun !== -1 && joins(words, pronoun, first))
  );
}

function isOfPersonBehind(
  words: readonly Word[],
  mentions: readonly Mention[],
  index: number,
): boolean {
  const mention = mentions[index];
  return mention !== undefined && isOfPerson(words, mentions, mention);
}

function joins(words: readonly Word[], one: number, two: number): boolean {
  const between = words.slice(one + 1, two);
  return (
    between.length < 6 &&
    between.some(({ norm }) => norm === 'and') &&
    between.every(
      ({ norm, before }) =>
        /^(?:and|with)$|^$/.test(norm) || (TITLES.has(norm) && !/[,;:]/.test(before)),
    ) &&
    between.every(({ before }) => !/[,;:]/.test(before))
  );
}

/** The pronouns and offices by which one speaks who is not named: "he", "the prime minister", "his host". */
function unnamed(words: readonly Word[], mentions: readonly Mention[]): Speaker[] {
  const named = (at: number) => mentions.some(({ first, last }) => first <= at && at <= last);
  return words.flatMap(({ norm, text }, last): Speaker[] => {
    if (named(last) || named(last + 1)) return [];
    if (/^(?:[Hh]e|[Ss]he)$/.test(text)) {
      const told = words[last - 1]?.norm === 'that' || words[last + 1]?.norm === 'and';
      return told ? [] : [{ first: last, last, byState: false }];
    }
    // "As a first stage it foresees a halt": a plan or a house that was named before.
    if (norm === 'it' && isVerbOfIt(words, last + 1)) return [{ first: last, last, byState: true }];
    if (MANY.has(norm)) return [{ first: last, last, byState: false }];
    if (isUnknownName(words, last))
      return isSubject(words, last) ? [{ first: last, last, byState: true }] : [];
    if (!ONE.has(norm)) return [];
    let first = last;
    while (
      last - first < 3 &&
      words[first]?.before === ' ' &&
      !ARTICLE.test(words[first]?.norm ?? '')
    )
      first -= 1;
    // "the secretary of state"
    const whole =
      words[last + 1]?.norm === 'of' && words[last + 2]?.norm === 'state' ? last + 2 : last;
    return ARTICLE.test(words[first]?.norm ?? '') ? [{ first, last: whole, byState: false }] : [];
  });
}

/** "it foresees": said now, by a verb of its own. */
function isVerbOfIt(words: readonly Word[], at: number): boolean {
  const next = words[at];
  return (
    next?.before === ' ' &&
    /[^s]s$/.test(next.norm) &&
    !AUXILIARIES.has(next.norm) &&
    !ADVERBS.has(next.norm) &&
    !PREPOSITIONS.has(next.norm)
  );
}

/** "State House": a name that nobody knows, of two words, or of one within a sentence. */
function isUnknownName(words: readonly Word[], last: number): boolean {
  const capital = (at: number) => /^\p{Lu}\p{Ll}/u.test(words[at]?.text ?? '');
  const opens = last === 0 || /[.:;—–"“\n]/.test(words[last]?.before ?? '');
  return capital(last) && !opens && !capital(last + 1) && words[last - 1]?.norm !== 'and';
}

/** Whether a finite verb stands right behind a word. */
function isSubject(words: readonly Word[], last: number): boolean {
  const next = words[last + 1];
  return next?.before === ' ' && isVerbal(next.norm);
}

const ARTICLE = /^(?:the|his|her|its)$/;
const ONE = set(
  'president minister premier chancellor host guest visitor king emir prince leader secretary envoy ambassador',
);
const MANY = set(
  'mediators negotiators delegates officials diplomats hosts envoys guests visitors',
);
