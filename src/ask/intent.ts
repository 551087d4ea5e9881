/** What a question wants to know. */
import { asksForPoint, asksWhetherTrue } from './deeds-asked.js';
import type { Intent } from './question.js';
import type { Sentence } from './sentence.js';
import {
  ABOUT_WORDS,
  ACCOUNT_NOUNS,
  AHEAD_WORDS,
  AUXILIARIES,
  COMPARE_WORDS,
  CONFIRM_WORDS,
  DISCUSS_WORDS,
  FIRST_WORDS,
  KIND_NOUNS,
  KIND_PLURALS,
  LAST_WORDS,
  LIST_WORDS,
  LOOSE_SAY_WORDS,
  NEXT_WORDS,
  SAY_WORDS,
} from './vocabulary.js';

export interface IntentRead {
  /** Undefined where nothing says it; the parties, days and places decide then. */
  intent?: Intent;
  /** Whether a word of the question asks for it. */
  explicit: boolean;
  about: 'points' | 'occurrence';
  /** "did Bangkok deny": what is denied, and not merely said. */
  denied: boolean;
  /** "the last five calls"; 1 where the last is asked about: "compare the last call". */
  limit?: number;
  /** The voices asked for, from what was found; who-questions ask for everybody's. */
  voices(found: (string | undefined)[]): string[];
}

const HAPPENED = new Set(['happened', 'occurred', 'happen']);

const POINTS = new Set(['point', 'points', 'claim', 'claims', 'detail', 'details']);

const DENY_WORDS = new Set(['deny', 'denies', 'denied', 'denying']);

const NUMBERS = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

/** Reads what is asked: the most particular form first. */
export function readIntent(sentence: Sentence): IntentRead {
  const intent = (name: Intent, more: Partial<IntentRead> = {}): IntentRead => ({
    intent: name,
    explicit: true,
    about: 'points',
    denied: sentence.has(DENY_WORDS),
    voices: () => [],
    ...more,
  });
  if (isUntil(sentence)) return intent('next');
  if (isSince(sentence)) return intent('since');
  if (isCount(sentence)) return intent('count');
  const latest = sentence.has(LAST_WORDS) ? { limit: 1 } : {};
  if (sentence.has(COMPARE_WORDS) || sentence.hasPhrase('side by side'))
    return intent('compare', latest);
  if (asksWhichContact(sentence)) return intent(rankAsked(sentence));
  const said = readSaid(sentence);
  if (said) {
    return intent('said', {
      about: said,
      ...latest,
      voices: (found) => [...new Set(found.filter((id) => id !== undefined))],
    });
  }
  const limit = limitOf(sentence);
  if (limit !== undefined) return intent('list', { limit });
  if (sentence.has(NEXT_WORDS)) return intent('next');
  if (isList(sentence)) return intent('list');
  if (isFirst(sentence)) return intent('first');
  if (sentence.has(LAST_WORDS)) return intent('last');
  if (isAhead(sentence)) return intent('next');
  if (sentence.hasPhrase('what happened') || sentence.hasPhrase('tell me about'))
    return intent('on');
  if (asksForPoint(sentence) || asksWhetherTrue(sentence)) return intent('said');
  if (sentence.has(new Set(['when'])) && !sentence.has(KIND_PLURALS))
    return { ...intent('last'), explicit: true };
  return { explicit: false, about: 'points', denied: false, voices: () => [] };
}

/** "in which of their calls did they discuss Taiwan": the contacts are asked for, not what was said. */
function asksWhichContact(sentence: Sentence): boolean {
  const at = sentence.words.findIndex(({ norm }) => norm === 'which');
  if (at < 0) return false;
  const before =
    /^(in|at|during|on)$/.test(sentence.norm(at - 1)) ||
    sentence.words.some(({ norm }, index) => norm === 'came' && index > at);
  const next = sentence.words.slice(at + 1, at + 7);
  return before && next.some(({ norm }) => KIND_PLURALS.has(norm) || KIND_NOUNS.has(norm));
}

function rankAsked(sentence: Sentence): Intent {
  const near = sentence.words.findIndex(({ norm }) => norm === 'before' || norm === 'after');
  if (/^(right|just|immediately|directly|shortly)$/.test(sentence.norm(near - 1)))
    return sentence.norm(near) === 'before' ? 'last' : 'first';
  if (isFirst(sentence)) return 'first';
  return sentence.has(LAST_WORDS) ? 'last' : 'list';
}

function isCount(sentence: Sentence): boolean {
  return (
    sentence.hasPhrase('how many') ||
    sentence.hasPhrase('how often') ||
    sentence.hasPhrase('number of') ||
    ['count', 'tally'].includes(sentence.norm(0))
  );
}

/** "how many days until they meet", "how long until the summit" */
function isUntil(sentence: Sentence): boolean {
  return ['long', 'days', 'weeks', 'months'].some((unit) =>
    ['until', 'till'].some((word) => sentence.hasPhrase(`${unit} ${word}`)),
  );
}

/** "how many days is it since they last met": not "how many calls since May". */
function isSpanAsked(sentence: Sentence): boolean {
  return sentence.words.some(
    ({ norm }, at) =>
      norm === 'many' &&
      /^(days|weeks|months|years)$/.test(sentence.norm(at + 1)) &&
      sentence.words.slice(at + 2, at + 7).some((word) => word.norm === 'since'),
  );
}

function isSince(sentence: Sentence): boolean {
  return (
    sentence.hasPhrase('how long') ||
    sentence.hasPhrase('days since') ||
    sentence.hasPhrase('weeks since') ||
    sentence.hasPhrase('months since') ||
    sentence.hasPhrase('time since') ||
    sentence.hasPhrase('how recently') ||
    isSpanAsked(sentence)
  );
}

/** "timeline us russia", "all calls", "show me the meetings": not "all best wishes". */
function isList(sentence: Sentence): boolean {
  if (sentence.hasPhrase('show me') && sentence.has(KIND_PLURALS)) return true;
  return sentence.find(LIST_WORDS).some((at) => {
    if (sentence.norm(at) === 'all' && sentence.norm(at - 1) === 'at') return false;
    if (!/^(all|every)$/.test(sentence.norm(at))) return true;
    if (/^of (them|these|those)$/.test(`${sentence.norm(at + 1)} ${sentence.norm(at + 2)}`))
      return true;
    const next = sentence.words.slice(at + 1, at + 6);
    return next.some(({ norm }) => KIND_PLURALS.has(norm) || KIND_NOUNS.has(norm));
  });
}

/** "the first call", not "the first half of 2025" (that is time) nor "first, tell me". */
function isFirst(sentence: Sentence): boolean {
  return sentence.find(FIRST_WORDS).some((at) => !/^,/.test(sentence.words[at + 1]?.before ?? ''));
}

const DIARY = /^(diary|calendar|schedule|agenda|pipeline|cards)$/;

/** "what's on in December", "coming up", "lined up", "in the diary", from a word on. */
export function looksAhead(at: number, words: readonly { norm: string }[]): boolean {
  const norm = (offset: number) => words[at + offset]?.norm ?? '';
  switch (norm(0)) {
    case 'what':
    case 'anything':
      return norm(1) === 'on' && /^(in|this|next|today|tonight|for|over|at)?$/.test(norm(2));
    case 'coming':
    case 'lined':
      return norm(1) === 'up';
    case 'in':
    case 'on':
      return (
        (norm(1) === 'the' && (DIARY.test(norm(2)) || /^(works|offing|horizon)$/.test(norm(2)))) ||
        DIARY.test(norm(2)) ||
        DIARY.test(norm(3))
      );
    case 'pencilled':
    case 'penciled':
    case 'booked':
      return norm(1) === 'in' || norm(0) === 'booked';
    case 'back':
      return `${norm(1)} ${norm(2)} ${norm(3)}` === 'to the table';
    case 'when':
      // "when do they meet", "when are Trump and Xi meeting": what is past is told with "did" or "last".
      return (
        /^(do|does|are|is)$/.test(norm(1)) &&
        !words.some((word) => LAST_WORDS.has(word.norm) || FIRST_WORDS.has(word.norm))
      );
    default:
      return false;
  }
}

/** "when will they meet", "are they due to speak": not "will you tell me". */
function isAhead(sentence: Sentence): boolean {
  if (sentence.words.some((_, at) => looksAhead(at, sentence.words))) return true;
  return sentence.find(AHEAD_WORDS).some((at) => {
    const after = sentence.norm(at + 1);
    switch (sentence.norm(at)) {
      case 'will':
        return !/^(you|u|do|anyone|someone|somebody|help)$/.test(after);
      case 'set':
      case 'due':
      case 'expected':
      case 'going':
        return after === 'to';
      // "is Xi coming to Washington"
      case 'coming':
      case 'heading':
      case 'travelling':
      case 'traveling':
      case 'flying':
        return after === 'to' && /^(is|are|when|will)$/.test(sentence.norm(0));
      default:
        return true;
    }
  });
}

/** Whether the accounts are asked for, and what of them: their points, or whether it happened at all. */
function readSaid(sentence: Sentence): 'points' | 'occurrence' | undefined {
  if (sentence.hasPhrase('according to')) return 'points';
  // "anything from the Indians on Ukraine"
  if (sentence.has(ABOUT_WORDS) && sentence.who.some(({ first }) => isHeardFrom(first, sentence)))
    return 'points';
  for (const at of sentence.find(SAY_WORDS)) {
    const word = sentence.norm(at);
    // "Kyiv said what"
    const isSaid = /^(said|says|say|claimed|claims)$/.test(word);
    if (isSaid && (sentence.norm(at + 1) === 'what' || isAllSaidBy(at - 1, sentence)))
      return 'points';
    if (word === 'take' && sentence.norm(at + 1) === 'part') continue;
    const named = sentence.mentionAt(at - 1) !== undefined;
    if (LOOSE_SAY_WORDS.has(word) && !named && !isAccountOf(at, sentence)) continue;
    if (ACCOUNT_NOUNS.has(word) && (named || isAccountOf(at, sentence))) return 'points';
    if (!isAsked(at, sentence)) continue;
    if (sentence.norm(0) === 'who' && isOfContact(at, sentence)) return 'occurrence';
    const happened = sentence.hasPhrase('took place') || sentence.has(HAPPENED);
    if (happened && !aboutPoint(at, sentence)) return 'occurrence';
    const ofPoints = /^(what|which)$/.test(sentence.norm(0)) || sentence.has(POINTS);
    if (!CONFIRM_WORDS.has(word) || ofPoints) return 'points';
    return aboutPoint(at, sentence) ? 'points' : 'occurrence';
  }
  // "what did they discuss", "did Trump and Xi talk about Taiwan": not "when did they last discuss".
  // Nor "did they discuss it when they met", where "when" does not ask.
  const asked =
    sentence.norm(0) !== 'when' &&
    !['last', 'latest', 'first', 'next', 'ever'].some((word) => sentence.has(new Set([word])));
  if (!asked) return undefined;
  const about =
    sentence.hasPhrase('talk about') ||
    sentence.hasPhrase('speak about') ||
    sentence.hasPhrase('come up') ||
    sentence.hasPhrase('talked about');
  const discussed = sentence.find(DISCUSS_WORDS).some((at) => isAsked(at, sentence));
  return about || discussed ? 'points' : undefined;
}

/** "everything that Beijing said": the word "said" right behind the name. */
function isAllSaidBy(at: number, sentence: Sentence): boolean {
  const name = sentence.mentionAt(at);
  if (!name) return false;
  let before = name.first - 1;
  while (/^(that|the)$/.test(sentence.norm(before))) before -= 1;
  return /^(everything|all|anything)$/.test(sentence.norm(before));
}

/** "anything from Delhi", "a word from the Danes": theirs is the account that is asked for. */
export function isHeardFrom(first: number, sentence: Sentence): boolean {
  const from = sentence.norm(first - 1) === 'the' ? first - 2 : first - 1;
  return (
    sentence.norm(from) === 'from' &&
    /^(anything|something|nothing|word|words|reaction|response)$/.test(sentence.norm(from - 1))
  );
}

function isAccountOf(at: number, sentence: Sentence): boolean {
  return (
    /^(readouts?|accounts?|versions?)$/.test(sentence.norm(at)) &&
    /^(of|from|on|for|by)$/.test(sentence.norm(at + 1))
  );
}

/** "who says that Tinubu and Tiani spoke", "who reported that they met": the contact itself. */
function isOfContact(at: number, sentence: Sentence): boolean {
  const last = sentence.words.findLastIndex((_, index) => !sentence.isTime(index));
  return (
    at <= 3 &&
    /^(spoke|met|talked|called|phoned|wrote)$/.test(sentence.norm(last)) &&
    sentence.isFree(last)
  );
}

/** An auxiliary or question word stands before it: "did Seoul deny", "who confirmed". */
function isAsked(at: number, sentence: Sentence): boolean {
  return sentence.words
    .slice(0, at)
    .some((word, index) => AUXILIARIES.has(word.norm) && sentence.isFree(index));
}

/** "confirm that Taiwan came up", "deny discussing trade": a point, and not the contact itself. */
function aboutPoint(at: number, sentence: Sentence): boolean {
  return sentence.words
    .slice(at + 1)
    .some(
      ({ norm }, index) =>
        DISCUSS_WORDS.has(norm) ||
        /^(talking|about|mentioning|that|anything|something|everything)$/.test(norm) ||
        sentence.mentionAt(at + 1 + index)?.senses.every(({ kind }) => kind === 'topic') === true,
    );
}

/** "the last five calls", "latest 3 us-russia meetings" */
function limitOf(sentence: Sentence): number | undefined {
  for (const at of sentence.find(LAST_WORDS)) {
    for (const beside of [at + 1, at - 1]) {
      const norm = sentence.norm(beside);
      if (!sentence.isFree(beside)) continue;
      const value = /^\d{1,2}$/.test(norm) ? Number(norm) : NUMBERS.indexOf(norm) + 1;
      if (value > 1) return value;
    }
  }
  return undefined;
}
