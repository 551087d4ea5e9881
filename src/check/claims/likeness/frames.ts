/** The verb under which something is told: "promised to", "said that", "judged Kyiv to be". */

import type { Mention, Word } from '../../../record/names.js';
import { lemmasOf } from './concepts/lemmas.js';

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Whoever says or promises a thing tells it as so: without the verb the thing itself is told. */
const TELLING = set(`
  say tell claim state declare insist add note announce report write believe judge think consider confirm stress argue maintain
  acknowledge recall explain answer reply repeat reiterate affirm reaffirm indicate underline emphasise emphasize mean feel find
  promise pledge vow agree commit undertake guarantee assure decide settle plan intend warn undertake`);
/** Between such a verb and what is told. */
const LISTENER = set('him her them us me reporters');
const OPENING = set('that to on upon also themselves itself himself herself');
const LONGEST_SUBJECT = 9;
const LONGEST_LISTENER = 5;

/** Where what is told under a verb stands; undefined where no such verb leads or closes a clause. */
export function framed(
  words: readonly Word[],
  mentions: readonly Mention[],
): { at: number; from: number; to: number } | undefined {
  const known = letKnow(words);
  if (known !== undefined) return known;
  const at = words.findIndex(
    ({ norm }, index) =>
      index > 0 && isTelling(norm) && !isNoun(words, index) && !isDone(words, index),
  );
  if (at === -1) return undefined;
  // "It was Kyiv that held things up, the two agreed": behind what is told, at the end.
  const comma = words.findLastIndex(({ before }, index) => index <= at && /[,"”]/.test(before));
  if (comma > 2 && at >= words.length - 2) return { at, from: 0, to: comma };
  if (comma > 0 || at > LONGEST_SUBJECT) return undefined;
  let from = at + 1;
  // "told the crown prince that"
  const that = words.findIndex(({ norm }, index) => index > at && norm === 'that');
  if (that > from && that <= from + LONGEST_LISTENER && startsName(words, mentions, from))
    from = that;
  while (OPENING.has(words[from]?.norm ?? '')) from += 1;
  return words.length - from >= 2 ? { at, from, to: words.length } : undefined;
}

/** "let Mohammed bin Salman know to his face that he blamed him" */
function letKnow(words: readonly Word[]): { at: number; from: number; to: number } | undefined {
  const at = words.findIndex(({ norm }, index) => index > 0 && norm === 'let');
  if (at === -1) return undefined;
  const know = words.findIndex(
    ({ norm }, index) => index > at && index <= at + LONGEST_LISTENER + 1 && norm === 'know',
  );
  const that = words.findIndex(
    ({ norm }, index) => index > know && index <= know + LONGEST_LISTENER && norm === 'that',
  );
  return know !== -1 && that !== -1 && that < words.length - 2
    ? { at, from: that + 1, to: words.length }
    : undefined;
}

function startsName(words: readonly Word[], mentions: readonly Mention[], at: number): boolean {
  const norm = words[at]?.norm ?? '';
  return (
    LISTENER.has(norm) ||
    /^(?:the|his|her|their)$/.test(norm) ||
    mentions.some(({ first }) => first === at)
  );
}

function isTelling(norm: string): boolean {
  return lemmasOf(norm).some((lemma) => TELLING.has(lemma));
}

/** "were fully agreed", "had been decided in Cairo": done, with nothing told under it. */
function isDone(words: readonly Word[], at: number): boolean {
  const [before, far] = [words[at - 1]?.norm ?? '', words[at - 2]?.norm ?? ''];
  const passive = BE.test(/ly$|^(?:not|all|also|now|never)$/.test(before) ? far : before);
  return (
    passive &&
    lemmasOf(words[at]?.norm ?? '').some((lemma) => SETTLED.has(lemma)) &&
    !OPENING.has(words[at + 1]?.norm ?? '')
  );
}

const BE = /^(?:is|are|was|were|be|been|being)$/;
const SETTLED = set('agree decide settle plan');

/** "the plan", "a report", "guarantees were" */
function isNoun(words: readonly Word[], at: number): boolean {
  return (
    /^(?:the|a|an|its|their|his|her|of|for|this|that|any|no)$/.test(words[at - 1]?.norm ?? '') ||
    /^(?:is|are|was|were|has|have|had|will|would)$/.test(words[at + 1]?.norm ?? '')
  );
}

/** The words and names of a part of a clause, with their places among them. */
export function partOf(
  words: readonly Word[],
  mentions: readonly Mention[],
  from: number,
  to: number,
): { words: readonly Word[]; mentions: readonly Mention[] } {
  return {
    words: words.slice(from, to),
    mentions: mentions
      .filter(({ first, last }) => first >= from && last < to)
      .map((mention) => ({ ...mention, first: mention.first - from, last: mention.last - from })),
  };
}
