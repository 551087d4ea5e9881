/** How sure it is whose words a clause is told in. */

import type { ReadSentence } from '../../reading/contacts/references.js';
import type { Sentence } from '../../reading/reading.js';
import type { Attributed } from '../../reading/voices/attribution.js';
import { ACCOUNT_VERBS, ACTS } from '../../reading/voices/marker-words.js';
import { ACCOUNT_NOUNS, LOOSE_SAYING, SAYING, TELLING } from '../../reading/voices/say-words.js';
import { outletIn } from '../../reading/voices/voice-outlets.js';
import { partiesOf, personOf } from '../../reading/voices/voices.js';
import type { Mention, Word } from '../../record/names.js';
import type { Clause } from '../clauses.js';
import type { BoundSentence, Copy } from '../reading.js';
import { givesOwnView, goesOnSpeaking } from './own-words.js';

type Span = Pick<Clause, 'start' | 'end'>;

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Such a text may be what the contact was about, or a thing of its own: "the letter's message", "a prisoner's release". */
const NO_ACCOUNT = set('declaration release post posts message note text report reports');
/** Acts within a contact as well as words about it. */
const ALSO_DEEDS = set(
  'announced announces announcing explained explains answered replied responded countered conceded carried denied denies denying rejected rejects rejecting dismissed dismisses confirmed confirms confirming declared declares added adds adding argued argues disclosed revealed',
);
const SPOKESPEOPLE = set(
  'spokesman spokeswoman spokesperson spokespeople press ministry newspaper broadcaster agency sources witnesses media papers newspapers rumours rumors',
);

/** What somebody thinks is his word too. */
const THINKING = set(
  'reckon reckons reckoned think thinks thought believe believes believed considers considered supposes supposed assumes assumed swears swore contends contended contention contentions verdict opinion sees apparently',
);
/** "It was the White House that spoke of 90 days." */
const SPEAKS_OF = /\b(?:that|who|which) (?:spoke|speaks) of\b/;
/** With "that" behind them these tell what their subject said, to whomever. */
const SPEAKING = set(
  'warned warns promised promises vowed vows pledged pledges hoped hopes urged urges cautioned cautions predicted predicts threatened threatens repeated repeats demanded demands proposed proposes suggested suggests boasted boasts lamented laments complained complains protested protests conceded concedes argued argues declared declares announced announces confirmed confirms added adds answered replied countered stressed stresses underlined underlines emphasised emphasized reiterated reiterates recalled recalls acknowledged acknowledges',
);

/**
 * Whether a clause may be in somebody's words in a way that was not understood. Then it is not
 * sure that its point is told as a fact, and nothing is said against it.
 */
export function maySpeak(
  copy: Copy,
  sentence: BoundSentence,
  clause: Span,
  voices: readonly string[],
): boolean {
  const { read } = sentence;
  const { words } = read.sentence;
  return (
    outletIn(words) !== undefined ||
    SPEAKS_OF.test(read.sentence.text) ||
    speaksOf(copy, sentence, clause, voices) ||
    words.some((_, at) => isSign(read, at)) ||
    speaksForItself(copy, sentence, clause, voices) ||
    blamesInItsName(copy, sentence, clause, voices) ||
    givesOwnView(copy, sentence, clause, voices) ||
    goesOnSpeaking(sentence) ||
    opensForColon(copy, sentence, clause, voices) ||
    goesOnTelling(copy, sentence, clause)
  );
}

/** "Wang Yi promised that China would": his own word, where his side alone has it. */
function speaksForItself(
  copy: Copy,
  { read }: BoundSentence,
  { start, end }: Span,
  voices: readonly string[],
): boolean {
  const { words, mentions } = read.sentence;
  const verb = words.findIndex(
    (word, at) =>
      word.start >= start && word.end <= end && SPEAKING.has(word.norm) && endsSubject(words, at),
  );
  if (verb === -1) return false;
  const before = mentions.filter(({ last }) => last < verb && (words[last]?.start ?? 0) >= start);
  return areAllOf(before, voices, copy);
}

const BLAMING = set(
  'blamed blames blaming cited cites citing accused accuses accusing denounced denounces protested protests deplored deplores',
);

/** "Mexico blamed the weather": what a state blames, it blames in public. */
function blamesInItsName(
  copy: Copy,
  { read }: BoundSentence,
  { start, end }: Span,
  voices: readonly string[],
): boolean {
  const { words, mentions } = read.sentence;
  const verb = words.findIndex(
    (word) => word.start >= start && word.end <= end && BLAMING.has(word.norm),
  );
  const subject = mentions.find(({ last }) => last === verb - 1);
  return (
    subject !== undefined && personOf(subject) === undefined && areAllOf([subject], voices, copy)
  );
}

/** "Trump spoke of purchases": his word, where his side alone has it. */
function speaksOf(
  copy: Copy,
  { read }: BoundSentence,
  { start, end }: Span,
  voices: readonly string[],
): boolean {
  const { words, mentions } = read.sentence;
  const verb = words.findIndex(
    ({ norm, start: from, end: to }, at) =>
      from >= start && to <= end && /^(?:spoke|speaks)$/.test(norm) && words[at + 1]?.norm === 'of',
  );
  const subject = mentions.find(({ last }) => last === verb - 1);
  return subject !== undefined && areAllOf([subject], voices, copy);
}

/** Before "that", or between commas: "Tomahawks, Putin warned, would". */
function endsSubject(words: readonly Word[], verb: number): boolean {
  const next = words[verb + 1];
  return next === undefined || next.norm === 'that' || /[,"“”]/.test(next.before);
}

/** "Ushakov saw it in a soberer light: no compromise was found": what he saw stands behind the colon. */
function opensForColon(
  copy: Copy,
  { read }: BoundSentence,
  { start }: Span,
  voices: readonly string[],
): boolean {
  const { words, mentions } = read.sentence;
  const colon = words.findIndex((word) => word.start <= start && /:\s/.test(word.before));
  if (colon < 1) return false;
  return areAllOf(
    mentions.filter(({ last }) => last < colon),
    voices,
    copy,
  );
}

/** Whether the names are there, and all of those who stand behind the point. */
function areAllOf(names: readonly Mention[], voices: readonly string[], { record }: Copy): boolean {
  const parties = new Set(names.flatMap((mention) => partiesOf(mention, record)));
  return parties.size > 0 && [...parties].every((party) => voices.includes(party));
}

/** "had come up", and no "had ideas". */
const PLUPERFECT =
  /\bhad (?:\w+ly |not |also |been |already |never )?(?:\w+(?:ed|en|own|ought|aught|ept|elt|old|aid|ade|ent|ost|ung|uck|ut|et|eld)|come|become|gone|done|won|led|run|been|begun)\b/;

/** "The Kremlin's version runs longer. Iran had come up": the tense says that it is still the Kremlin's. */
function goesOnTelling(copy: Copy, sentence: BoundSentence, { start, end }: Span): boolean {
  if (!PLUPERFECT.test(copy.text.slice(start, end))) return false;
  const before = copy.sentences[copy.sentences.indexOf(sentence) - 1]?.read;
  if (!before) return false;
  return (
    before.attributed.some(({ form }) => form !== 'told') ||
    before.sentence.words.some((_, at) => isSign(before, at))
  );
}

/** A word of speaking to the public, or of a text that does. */
function isSign(read: ReadSentence, at: number): boolean {
  const { sentence } = read;
  const norm = sentence.words[at]?.norm ?? '';
  const mention = sentence.mentions.find(({ first, last }) => first <= at && at <= last);
  if (mention) return mention.last === at && isElliptical(sentence, at);
  if (SPOKESPEOPLE.has(norm) || THINKING.has(norm)) return true;
  if (ACCOUNT_NOUNS.has(norm) && !NO_ACCOUNT.has(norm)) return !isJoint(sentence, at);
  if (TELLING.has(norm)) return !toldWithin(read, at);
  return SAYING.has(norm) && !LOOSE_SAYING.has(norm) && !ACTS.has(norm) && !ALSO_DEEDS.has(norm);
}

/** "the joint communiqué" is everybody's, and its contents are no side's word. */
function isJoint({ words }: Sentence, at: number): boolean {
  return [1, 2].some((back) => words[at - back]?.norm === 'joint');
}

/** "The White House's had Trump calling it belligerent": its account, which was named before. */
function isElliptical({ words }: Sentence, at: number): boolean {
  const next = words[at + 1];
  if (!/['’]s$/.test(words[at]?.text ?? '') || !next) return false;
  return /,/.test(next.before) || ACCOUNT_VERBS.has(next.norm);
}

/** "told him", "assured Trump": words within the contact, and none to the public. */
function toldWithin({ sentence, attributed }: ReadSentence, at: number): boolean {
  const { words, mentions } = sentence;
  const [verb, next] = [words[at], words[at + 1]];
  if (!verb || !next) return false;
  if (/^(?:him|her|them)$/.test(next.norm)) return true;
  if (mentions.some(({ first }) => first === at + 1)) return true;
  return attributed.some(
    ({ form, marker }) => form === 'told' && marker.start <= verb.start && verb.start < marker.end,
  );
}

/** So many sentences back "he" may reach. */
const BACK = 2;
/** Behind a voice in the middle of a sentence these begin what somebody else may tell. */
const NEW_CLAUSE = /,\s(?:when|where|as|after|before|once|until)\s/;

/** Whether it is sure that a clause is told in the name of the voice that was read. */
export function isSureVoice(
  copy: Copy,
  sentence: BoundSentence,
  clause: Clause,
  { marker }: Attributed,
): boolean {
  const behind = copy.text.slice(Math.max(marker.end, clause.start), clause.end);
  if (marker.start > clause.start && NEW_CLAUSE.test(behind)) return false;
  // "the president replied, according to the White House": two voices, one upon the other.
  const beside = `${copy.text.slice(clause.start, marker.start)} ${copy.text.slice(marker.end, clause.end)}`;
  if (/\b(?:according to|in the words of)\b/i.test(beside)) return false;
  const pronoun = /\b(?:he|she|his|her|it|its|they)\b/i.exec(
    copy.text.slice(marker.start, marker.end),
  )?.[0];
  if (pronoun === undefined) return true;
  // "He" is the one person of whom the text speaks there, or may be any of them.
  const index = copy.sentences.indexOf(sentence);
  const near = copy.sentences.slice(Math.max(0, index - BACK), index + 1);
  const mentions = near.flatMap(({ read }) => read.sentence.mentions);
  if (/^(?:it|its|they)$/i.test(pronoun)) {
    const parties = mentions.flatMap((mention) => partiesOf(mention, copy.record));
    return new Set(parties).size < 2;
  }
  const offices = near.some(({ read }) => OFFICE.test(read.sentence.text));
  return !offices && new Set(mentions.flatMap((mention) => personOf(mention) ?? [])).size < 2;
}

/** Somebody who goes by his office or part alone, and may be "he" too. */
const OFFICE =
  /\b(?:the|his|her) (?:\p{L}+ )?(?:president|prime minister|premier|chancellor|leader|minister|guest|host|counterpart|visitor)\b(?! \p{Lu})/u;
