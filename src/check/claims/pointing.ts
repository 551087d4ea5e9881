/** What "it", "the case" and "the city" of a clause may stand for. */

import type { Mention } from '../../record/names.js';
import type { ContactEvent } from '../../record/schema.js';
import type { Clause } from '../clauses.js';
import type { BoundSentence, Copy } from '../reading.js';
import { type Claim, claimOf } from './likeness/claim.js';

const POINTING = /^(?:it|them|these|those)$/;
/** With "the" or "this" before them they name again what the text has just named. */
const MATTER = /^(?:case|cases|matter|issue|question|subject|topic)$/;
const PLACE = /^(?:city|capital|town)$/;
const AGAIN = /^(?:the|this|that|his|her)$/;
/** So many sentences back a place was named that "the city" names again. */
const BACK = 2;

/** "It covers", "sell it no more", and no "the drones it has". */
function pointsBack(words: Clause['words'], at: number): boolean {
  const norm = words[at]?.norm ?? '';
  if (MATTER.test(norm)) return isBareAgain(words, at);
  if (!POINTING.test(norm)) return false;
  const next = words[at + 1];
  return (
    at === 0 || next === undefined || /[,;]/.test(next.before) || BEHIND_OBJECT.test(next.norm)
  );
}

/** "the case", and no "the case of the envoy" */
function isBareAgain(words: Clause['words'], at: number): boolean {
  return AGAIN.test(words[at - 1]?.norm ?? '') && words[at + 1]?.norm !== 'of';
}

const BEHIND_OBJECT =
  /^(?:no|any|in|on|at|by|for|from|to|with|of|over|before|after|until|as|and|or|again|back|all|up|off|out|away|soon|next|this|that|now|too)$/;

/** What a clause that points back may mean: what the sentence before speaks of. */
export function meantBy(
  words: Clause['words'],
  copy: Copy,
  sentence: BoundSentence,
  event: ContactEvent,
): Claim['units'] {
  if (!words.some((_, at) => pointsBack(words, at))) return [];
  const before = copy.sentences[copy.sentences.indexOf(sentence) - 1]?.read.sentence;
  if (!before) return [];
  return claimOf(before.words, before.mentions, event, copy.record).units.filter(({ own }) => !own);
}

/** So many sentences back stands what a clause need not name again. */
const AROUND = 3;

/** What the sentence beside a clause, and those before it in the paragraph, speak of. */
export function spokenOfAround(
  { sentences, text, record }: Copy,
  sentence: BoundSentence,
  event: ContactEvent,
): Claim['units'] {
  const index = sentences.indexOf(sentence);
  const near = sentences
    .slice(Math.max(0, index - AROUND), index + 1)
    .map(({ read }) => read.sentence)
    .filter((each) => !/\n\s*\n/.test(text.slice(each.end, sentence.read.sentence.start)));
  return near.flatMap(({ words, mentions }) =>
    claimOf(words, mentions, event, record).units.filter(({ own }) => !own),
  );
}

/** The clause with the place that "the city" names again in its stead. */
export function withPlaces(
  told: Pick<Clause, 'words' | 'mentions'>,
  copy: Copy,
  sentence: BoundSentence,
): Pick<Clause, 'words' | 'mentions'> {
  const at = told.words.findIndex(
    ({ norm }, index) => PLACE.test(norm) && isBareAgain(told.words, index),
  );
  if (at === -1 || told.mentions.some(({ first, last }) => first <= at && at <= last)) return told;
  const index = copy.sentences.indexOf(sentence);
  const named = copy.sentences
    .slice(Math.max(0, index - BACK), index)
    .flatMap(({ read }) => read.sentence.mentions)
    .findLast(({ form }) => form === 'capital');
  return named
    ? {
        words: told.words,
        mentions: inOrder([...told.mentions, { ...named, first: at, last: at }]),
      }
    : told;
}

function inOrder(mentions: readonly Mention[]): Mention[] {
  return [...mentions].sort((one, other) => one.first - other.first);
}
