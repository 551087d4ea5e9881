/** Whether a clause may be told in somebody's words, though no voice was read. */

import type { ReadSentence } from '../../../reading/contacts/references.js';
import { datelineEnd } from '../../../reading/dates/dateline.js';
import { AUXILIARIES, PREPOSITIONS } from '../../../reading/grammar-words.js';
import type { Sentence } from '../../../reading/reading.js';
import { ACCOUNT_VERBS, ACTS, BE, READINGS, VIEWS } from '../../../reading/voices/markers/words.js';
import {
  ACCOUNT_NOUNS,
  DENYING,
  LOOSE_SAYING,
  SAYING,
  TELLING,
} from '../../../reading/voices/say-words.js';
import { outletIn } from '../../../reading/voices/voice-outlets.js';
import type { Statement } from '../../../record/schema.js';
import { wordsOf } from '../../../record/words.js';
import type { Clause } from '../../clauses.js';
import type { BoundSentence, Copy } from '../../reading.js';
import { stem } from '../likeness/concepts/concepts.js';
import { goesOnSpeaking } from './own-words.js';
import type { Told } from './told.js';

type Span = Pick<Clause, 'start' | 'end'>;

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Such a text may be what the contact was about, or a thing of its own: "the letter's message", "a prisoner's release". */
const NO_ACCOUNT = set('declaration release post posts message note text report reports');
/** Acts within a contact as well as words about it. */
const ALSO_DEEDS = set(
  'announced announces announcing explained explains answered replied responded countered conceded carried denied denies denying rejected rejects rejecting dismissed dismisses confirmed confirms confirming declared declares added adds adding argued argues disclosed revealed',
);
export const SPOKESPEOPLE = set(
  'spokesman spokeswoman spokesperson spokespeople television tv radio press ministry newspaper broadcaster sources witnesses media newspapers rumours rumors',
);

/** What somebody thinks is his word too. */
const THINKING = set(
  'reckon reckons reckoned think thinks thought believe believes believed considers considered supposes supposed assumes assumed swears swore contends contended contention contentions verdict opinion sees apparently expects expected expecting hopes hoped believing convinced persuaded doubt doubts doubted fear fears feared wonder wonders wondered',
);
/**
 * Whether a clause may be in somebody's words in a way that was not understood. Then it is not
 * sure that its point is told as a fact, and nothing is said against it.
 */
export function maySpeak(
  copy: Copy,
  sentence: BoundSentence,
  clause: Span,
  { voices, points }: Pick<Told, 'voices' | 'points'>,
): boolean {
  const { read } = sentence;
  const { words } = read.sentence;
  const told = wordsTold(points);
  return (
    // "PARIS (AFP) —" names nobody who says it.
    outletIn(words.filter(({ start }) => start >= datelineEnd(read.sentence))) !== undefined ||
    words.some(
      (word, at) =>
        !(ACCOUNT_NOUNS.has(word.norm) && told.has(stem(word.norm))) &&
        isSign(read, at) &&
        !isOfOther(read, clause, word),
    ) ||
    goesOnSpeaking(sentence) ||
    (points.length > 0 &&
      SPOKE_OF.test(read.sentence.text) &&
      points.every(({ text }) => OF_WORDS.test(text))) ||
    SELLS.test(read.sentence.text) ||
    RECKONS.test(read.sentence.text) ||
    goesOnTelling(copy, sentence, clause, voices)
  );
}

/** "Vance was upbeat, and spoke of a strong foundation", where the record has him say so. */
const SPOKE_OF = /\b(?:spoke|speaks|speaking|spoken|talked|talks|talking) of\b/;
const OF_WORDS = /^(?:\S+ ){1,3}(?:said|called|described|spoke)\b/;
/** "Stability is how von der Leyen is selling it" */
const SELLS =
  /\b(?:is|was) (?:how|what) (?:[\p{L}’'.-]+ ){1,6}?(?:(?:is|was) (?:selling|describing|calling|presenting|putting)|sells?|sold|puts?|sees?|saw|describes?|described|remembers?|remembered|presents?|presented|reads?)\b/iu;

/** "His host made it close to 95", "Kyiv puts it at 300": a figure that is somebody's. */
const RECKONS =
  /\b(?:makes?|made|puts?|has|had) (?:it|them|that|this) (?:(?:at|as|nearer|close|closer|to|about|around|nearly|almost|some|roughly|more|less|like|than|only) ){0,4}\d/;

/** "All backed it: they had lied, he wrote": of a voice whose words begin behind a colon or a semicolon. */
function isOfOther(
  { attributed, sentence }: ReadSentence,
  { start, end }: Span,
  word: { start: number; end: number },
): boolean {
  const own = attributed.find((each) => each.start <= word.start && word.end <= each.end);
  return (
    own !== undefined &&
    end <= own.start &&
    /[:;]/.test(sentence.text.slice(start - sentence.start, own.start - sentence.start))
  );
}

/** "endorsed the communiqué" tells of it, and not what stands in it: a text that the point is about is no sign. */
function wordsTold(points: readonly Statement[]): ReadonlySet<string> {
  return new Set(
    points.flatMap(({ text }) => wordsOf(text.slice(0, 600)).map(({ norm }) => stem(norm))),
  );
}

/** "had come up", and no "had ideas"; "would draft": told from where somebody spoke. */
const BACKSHIFTED =
  /\bhad (?:\w+ly |not |also |been |already |never )?(?:\w+(?:ed|en|own|ought|aught|ept|elt|old|aid|ade|ent|ost|ung|uck|ut|et|eld)|come|become|gone|done|won|led|run|been|begun)\b|\b(?:would|should|could|might|was going to|were going to)\b/;
/** So many sentences somebody may go on without being named again. */
const GOES_ON = 4;

/**
 * "The Kremlin's version runs longer. Iran had come up", "They had agreed, he said. Now they would draft
 * texts": the tense says that it is still in the words of whoever spoke last, where he has it on the record.
 */
function goesOnTelling(
  copy: Copy,
  sentence: BoundSentence,
  { start, end }: Span,
  voices: readonly string[],
): boolean {
  if (!BACKSHIFTED.test(copy.text.slice(start, end))) return false;
  const at = copy.sentences.indexOf(sentence);
  for (const { read } of copy.sentences.slice(Math.max(0, at - GOES_ON), at).reverse()) {
    const last = read.attributed.findLast(({ form }) => form !== 'told')?.voice;
    // What all say would be confirmed; and whoever does not say so on the record does not go on to say so.
    if (last?.kind === 'all') return false;
    if (last?.kind === 'parties') return last.parties.some((party) => voices.includes(party));
    const isTold = read.sentence.words.some(
      ({ norm }, index) =>
        !SAYING.has(norm) &&
        !TELLING.has(norm) &&
        isSign(read, index) &&
        !isOneOfSeveral(read.sentence, index),
    );
    if (last !== undefined || isTold) return true;
    // A sentence of somebody else's deeds, told plainly, ends it.
    if (at - copy.sentences.findIndex((each) => each.read === read) > 1 && !goesOn(read))
      return false;
  }
  return false;
}

/** "gave two versions of it": neither of them is told by that. */
function isOneOfSeveral({ words }: Sentence, at: number): boolean {
  return (
    /^(?:versions|accounts|readouts|statements)$/.test(words[at]?.norm ?? '') &&
    [1, 2].some((back) =>
      /^(?:two|three|both|different|differing|rival|competing|conflicting|contradictory)$/.test(
        words[at - back]?.norm ?? '',
      ),
    )
  );
}

/** "He was shocked", "It had taken long": of the one who tells. */
function goesOn({ sentence }: ReadSentence): boolean {
  return (
    BACKSHIFTED.test(sentence.text) ||
    /^(?:he|she|it|they|and|now|also|in)$/.test(sentence.words[0]?.norm ?? '')
  );
}

/** A word of speaking to the public, or of a text that does. */
function isSign(read: ReadSentence, at: number): boolean {
  const { sentence } = read;
  const norm = sentence.words[at]?.norm ?? '';
  const mention = sentence.mentions.find(({ first, last }) => first <= at && at <= last);
  if (mention) return mention.last === at && isElliptical(sentence, at);
  // "the reason given in Cairo"
  if (/^(?:given|cited|offered|named)$/.test(norm) && namesGiver(sentence, at)) return true;
  if (isViewOf(sentence, at) || isCalledSo(sentence, at)) return true;
  // "The howitzers figure in the Polish one alone"
  if (norm === 'one' && isOfNation(sentence, at - 1)) return true;
  // "spoke of a strong foundation", "is how he is selling it"
  const next = sentence.words[at + 1]?.norm;
  if (/^(?:spoke|spoken|speaks?|speaking)$/.test(norm) && next === 'of')
    return !isOfBoth(sentence, at);
  if (norm === 'how' && /^(?:is|was)$/.test(sentence.words[at - 1]?.norm ?? '')) return true;
  if (THINKING.has(norm)) return !isOfBoth(sentence, at);
  // "agreed to press the North"
  if (norm === 'press' && isPressing(sentence, at)) return false;
  // "Trade disputes had to be settled"
  if (norm === 'disputes' && isNounBefore(sentence, at)) return false;
  if (SPOKESPEOPLE.has(norm)) return true;
  if (ACCOUNT_NOUNS.has(norm) && !NO_ACCOUNT.has(norm)) return !isJoint(sentence, at);
  // "have been told to pack": whoever told them, it is no word to us.
  const passive = BE.has(sentence.words[at - 1]?.norm ?? '');
  // "Reporters were told that": to the public after all.
  if (TELLING.has(norm))
    return passive ? sentence.words[at + 1]?.norm === 'that' : !toldWithin(read, at);
  // "announced afterwards that": the deed is one of words.
  if (ALSO_DEEDS.has(norm) && [1, 2, 3].some((step) => sentence.words[at + step]?.norm === 'that'))
    return true;
  // "denies having asked", "denied any pressure"
  if (DENYING.has(norm) && /^(?:having|any|ever|being)$/.test(sentence.words[at + 1]?.norm ?? ''))
    return true;
  // "insisted on an end to it": a demand.
  if (/^insist(?:ed|s)$/.test(norm) && /^(?:on|upon)$/.test(sentence.words[at + 1]?.norm ?? ''))
    return false;
  // "on which day, the American would not say"
  if (norm === 'say' && sentence.words[at - 1]?.norm === 'not') return false;
  return SAYING.has(norm) && !LOOSE_SAYING.has(norm) && !ACTS.has(norm) && !ALSO_DEEDS.has(norm);
}

/** Something is asked of somebody, and no newspaper is meant. */
function isPressing({ words, mentions }: Sentence, at: number): boolean {
  const next = words[at + 1];
  return (
    /^(?:to|will|would|and|they|not|must|should)$/.test(words[at - 1]?.norm ?? '') &&
    (/^(?:the|for|on|him|her|them|ahead|its|their|his|both)$/.test(next?.norm ?? '') ||
      mentions.some(({ first }) => first === at + 1))
  );
}

/** A plural that is the subject or the object of another verb. */
function isNounBefore({ words }: Sentence, at: number): boolean {
  const next = words[at + 1];
  return (
    next === undefined ||
    next.before !== ' ' ||
    AUXILIARIES.has(next.norm) ||
    PREPOSITIONS.has(next.norm) ||
    /^(?:the|a|an|its|their|all|any|no|these|those|such|other|more|border|trade|of|on|in)$/.test(
      words[at - 1]?.norm ?? '',
    )
  );
}

/** "in its own words", "on his aides' count", "came the Chinese reply": somebody's, by whatever leads to it. */
function isViewOf({ words, mentions }: Sentence, at: number): boolean {
  const norm = words[at]?.norm ?? '';
  // "The city was Trump's suggestion": what he proposed.
  if (norm === 'suggestion') return false;
  if (!VIEWS.has(norm) && !READINGS.has(norm) && !REPLIES.test(norm)) return false;
  const [before, far] = [words[at - 1], words[at - 2]];
  const whose =
    /['’]s?$/.test(before?.text ?? '') ||
    /^['’]/.test(words[at]?.before ?? '') ||
    (before?.norm === 'own' && WHOSE.test(far?.norm ?? '')) ||
    mentions.some(({ last, form }) => last === at - 1 && form === 'adjective');
  if (!whose) return false;
  return words
    .slice(Math.max(0, at - LEADS_TO), at)
    .some(({ norm: each }) => /^(?:in|by|on|to|from|came|ran|went|was|is|goes|runs)$/.test(each));
}

/** So far before a view stands what leads to it. */
const LEADS_TO = 5;
const WHOSE = /^(?:his|her|its|their)$/;
const REPLIES = /^(?:reply|replies|answer|response|retort|rejoinder)$/;

/** "what the Iranians call guiding principles": the name is theirs. */
function isCalledSo({ words }: Sentence, at: number): boolean {
  if (!/^(?:calls?|called|terms?|termed|describes?|described)$/.test(words[at]?.norm ?? ''))
    return false;
  return words.slice(Math.max(0, at - LEADS_TO), at - 1).some(({ norm }) => norm === 'what');
}

/** "Both presidents believe": what all think is nobody's word by himself. */
function isOfBoth({ words }: Sentence, at: number): boolean {
  return words.slice(Math.max(0, at - 4), at).some(({ norm }) => /^(?:both|two|they)$/.test(norm));
}

function namesGiver({ words, mentions }: Sentence, at: number): boolean {
  return (
    /^(?:in|by|from)$/.test(words[at + 1]?.norm ?? '') &&
    mentions.some(({ first }) => first === at + 2)
  );
}

function isOfNation({ mentions }: Sentence, at: number): boolean {
  return mentions.some(({ last, form }) => last === at && form === 'adjective');
}

/** "the joint communiqué" is everybody's, and its contents are no side's word. */
function isJoint({ words }: Sentence, at: number): boolean {
  return [1, 2].some((back) => words[at - back]?.norm === 'joint');
}

/** "The White House's had Trump calling it belligerent": its account, which was named before. */
function isElliptical({ words }: Sentence, at: number): boolean {
  const next = words[at + 1];
  if (!/['’]s$/.test(words[at]?.text ?? '') || !next) return false;
  // "The German's was that China ought to"
  const that = /^(?:was|is)$/.test(next.norm) && words[at + 2]?.norm === 'that';
  return that || /,/.test(next.before) || ACCOUNT_VERBS.has(next.norm);
}

/** "told him", "assured Trump": words within the contact, and none to the public. */
function toldWithin({ sentence, attributed }: ReadSentence, at: number): boolean {
  const { words, mentions } = sentence;
  const [verb, next] = [words[at], words[at + 1]];
  if (!verb || !next) return false;
  if (/^(?:him|her|them)$/.test(next.norm)) return true;
  if (/^(?:each other|one another)$/.test(`${next.norm} ${words[at + 2]?.norm}`)) return true;
  const article = /^(?:the|its|his|her|their)$/.test(next.norm) ? 2 : 1;
  if (mentions.some(({ first }) => first === at + article)) return true;
  return attributed.some(
    ({ form, marker }) => form === 'told' && marker.start <= verb.start && verb.start < marker.end,
  );
}
