/**
 * What stands around a point in its sentence: "The news out of London was that", "Seen from Berlin,",
 * "The claim that … comes from Oslo alone". A side that is named there is no part of what is told.
 */

import { isPast } from '../../../reading/assertion/tense.js';
import { datelineEnd } from '../../../reading/dates/dateline.js';
import { ADVERBS, AUXILIARIES, CONJUNCTIONS } from '../../../reading/grammar-words.js';
import { partiesOf, personOf } from '../../../reading/voices/voices.js';
import type { Mention, Word } from '../../../record/names.js';
import type { Statement } from '../../../record/schema.js';
import { wordsOf } from '../../../record/words.js';
import type { Clause } from '../../clauses.js';
import type { BoundSentence, Copy } from '../../reading.js';
import { isFunctionWord } from '../likeness/claim-grammar.js';
import { stem } from '../likeness/concepts/lemmas.js';
import { isLight } from '../likeness/plain-words.js';
import { withoutContact } from '../told-content.js';
import { isJoined, verbOf } from './subject-voices.js';
import { isDeed } from './table-deeds.js';
import type { Told } from './told.js';

/** Such a clause tells when something else was: "After Starmer flew home". */
const WHEN = /^(?:after|before|when|while|since|during|until|till|once|following|as)$/;
/** "As Starmer remembers it, …": who tells and not what was at the time. */
const TELLS_IT = /^(?:it|them|things|this|that)$/;
/** Where something was, and whom it was done with. */
const BESIDE = /^(?:in|at|to|with|between|near|into|against|towards?|about|over|on)$/;
/** A clause in one of these is somebody's word: "the news that", "word that". */
const CONTENTS = /^(?:word|news|view|statement|line|point|part|bit)$/;
/** And in one of these it is not told as so, whosever word it is: "there was talk that". */
const HEARSAY =
  /^(?:claims?|idea|notion|suggestions?|assertions?|beliefs?|stor(?:y|ies)|contention|reports?|talk|rumou?rs?|speculation|gossip|theory|theories|allegations?|hopes?|fears?|doubts?|expectations?|whispers?|hear|heard)$/;

const LINKING = /^(?:is|was|sounded|seemed|looked|remained|went)$/;
const DEMAND =
  /^(?:demand|demands|request|offer|proposal|pledge|promise|warning|agreement|call|wish)$/;

/** Whether the frame of a point names a side that has it on the record, in a part that may be its teller's. */
export function isFramedBy(
  copy: Copy,
  bound: BoundSentence,
  clause: Pick<Clause, 'start' | 'end'>,
  { voices, event, points }: Told,
): boolean {
  const { record } = copy;
  const { sentence } = bound.read;
  const { words, mentions } = sentence;
  const kept = new Set(withoutContact(sentence, bound, event, record).words.map((w) => w.start));
  const point = startOfPoint(
    words.map((word) => (kept.has(word.start) ? word : undefined)),
    mentions,
    clause,
    points,
  );
  if (point === -1) return false;
  const from = words.findIndex(({ start }) => start >= datelineEnd(sentence));
  const edge = edgeBefore(words, point, from);
  const sides = mentions.filter(
    (mention) =>
      mention.first >= from && partiesOf(mention, record).some((party) => voices.includes(party)),
  );
  if (words[edge]?.norm === 'that' && HEARSAY.test(words[edge - 1]?.norm ?? '')) return true;
  // "Word that they would meet again came from Delhi alone"
  if (words[edge]?.norm === 'that' && CONTENTS.test(words[edge - 1]?.norm ?? ''))
    return sides.some(({ first }) => !isJoinedAt(words, mentions, first));
  if (isForThem(words, sides) || isSummedUp(words, sides)) return true;
  if (edge <= from) return false;
  // "Ask London, and there was progress"
  if (
    /^(?:and|but)$/.test(words[edge]?.norm ?? '') &&
    !/^(?:ask|hear)$/.test(words[from]?.norm ?? '')
  )
    return false;
  // "A Russian demand that aid must stop": what is done, with its content.
  if (words[edge]?.norm === 'that' && DEMAND.test(words[edge - 1]?.norm ?? '')) return false;
  const said = /^(?:is|was)$/.test(words[edge - 1]?.norm ?? '') && words[edge]?.norm === 'that';
  const tells = words[from]?.norm === 'as' && TELLS_IT.test(words[edge - 1]?.norm ?? '');
  if (!said && !tells && WHEN.test(words[from]?.norm ?? '')) return false;
  return sides.some(
    (mention) =>
      mention.last < edge &&
      (said || tells || kept.has(words[mention.first]?.start ?? 0)) &&
      !isJoinedAt(words, mentions, mention.first) &&
      (said || isWhose(words, mention) || !BESIDE.test(governorOf(words, mention))) &&
      (said || !doesIt(words, mention)),
  );
}

/** "At their best, relations are for Xi", "they were for Zelenskyy fully agreed": to whom it is so. */
function isForThem(words: readonly Word[], sides: readonly Mention[]): boolean {
  return sides.some(
    (mention) =>
      (mention.last === words.length - 1 || personOf(mention) !== undefined) &&
      isGovernedByFor(words, mention),
  );
}

/** ": that is Trump's sum", "; so runs Kyiv's version": what stands before, and whose it is. */
function isSummedUp(words: readonly Word[], sides: readonly Mention[]): boolean {
  return sides.some((mention) => {
    if (!isWhose(words, mention)) return false;
    const at = words.findLastIndex(
      ({ before }, index) => index <= mention.first && /[,:;—–]/.test(before),
    );
    return (
      mention.first - at <= LONGEST_SUM &&
      /^(?:that|this|so|thus|such) (?:is|was|are|were|runs|ran|goes|went)\b/.test(
        `${words[at]?.norm} ${words[at + 1]?.norm}`,
      )
    );
  });
}

/** "that is President Donald" before "Trump's sum" */
const LONGEST_SUM = 6;

function isGovernedByFor(words: readonly Word[], { first }: Mention): boolean {
  return (
    words[first - 1]?.norm === 'for' && /^(?:is|are|was|were)$/.test(words[first - 2]?.norm ?? '')
  );
}

/** The first word of a clause that a point on the record has too, names and words of contact aside; -1 for none. */
function startOfPoint(
  words: readonly (Word | undefined)[],
  mentions: readonly Mention[],
  { start, end }: Pick<Clause, 'start' | 'end'>,
  points: readonly Statement[],
): number {
  const told = new Set(
    points.flatMap(({ text }) =>
      wordsOf(text.slice(0, 600))
        .filter(({ norm }) => norm.length > 3 && !isJoint(norm) && !isLight(norm))
        .map(({ norm }) => stem(norm)),
    ),
  );
  return words.findIndex(
    (word, at) =>
      word !== undefined &&
      word.start >= start &&
      word.end <= end &&
      told.has(stem(word.norm)) &&
      !mentions.some(({ first, last }) => first <= at && at <= last),
  );
}

function isJoint(norm: string): boolean {
  return isFunctionWord(norm) || AUXILIARIES.has(norm) || CONJUNCTIONS.has(norm);
}

/** Where what is told begins: behind a colon or a dash, at "that", or else behind a comma. */
function edgeBefore(words: readonly Word[], point: number, from: number): number {
  const before = (sign: RegExp) =>
    words.findLastIndex((word, at) => from < at && at <= point && sign.test(word.before));
  const that = words.findLastIndex(({ norm }, at) => from < at && at <= point && norm === 'that');
  const strong = Math.max(before(/[:;—–]/), that);
  return strong > 0 ? strong : Math.max(from, before(/[,"“]/));
}

/** "On London's reading" */
function isWhose(words: readonly Word[], { last }: Mention): boolean {
  return /['’]s?$/.test(words[last]?.text ?? '');
}

function governorOf(words: readonly Word[], { first }: Mention): string {
  const at = /^(?:the|its|his|her|their)$/.test(words[first - 1]?.norm ?? '') ? 2 : 1;
  return words[first - at]?.norm ?? '';
}

/** Whether somebody is the subject of a verb by which nobody speaks; what he is, is no deed: "was drier about it:". */
function doesIt(words: readonly Word[], { last, senses }: Mention): boolean {
  const verb = verbOf(words, last);
  const next = words[verb + 1]?.norm ?? '';
  if (LINKING.test(words[verb]?.norm ?? '') && !isPast(next) && !ADVERBS.has(next)) return false;
  return (
    verb !== -1 &&
    isDeed(
      words,
      verb,
      senses.some(({ kind }) => kind === 'party'),
    )
  );
}

function isJoinedAt(words: readonly Word[], mentions: readonly Mention[], at: number): boolean {
  const mention = mentions.find(({ first }) => first === at);
  return mention !== undefined && isJoined(words, mentions, mention);
}
