/** The words of a question and what is known of each. */
import type { Mention, Word } from '../record/names.js';
import type { TimeRead } from './time.js';
import { isExplained } from './vocabulary.js';

/** The words of a question and what is known of each. */
export class Sentence {
  constructor(
    readonly words: readonly Word[],
    readonly times: readonly TimeRead[],
    readonly mentions: readonly Mention[],
  ) {}

  norm(at: number): string {
    return this.words[at]?.norm ?? '';
  }

  mentionAt(at: number): Mention | undefined {
    return this.mentions.find(({ first, last }) => first <= at && at <= last);
  }

  isTime(at: number): boolean {
    return this.times.some(({ first, last }) => first <= at && at <= last);
  }

  /** The mentions that can be somebody: a party or a person. */
  get who(): readonly Mention[] {
    return this.mentions.filter(({ senses }) => senses.some(({ kind }) => kind !== 'topic'));
  }

  whoAt(at: number): Mention | undefined {
    return this.who.find(({ first, last }) => first <= at && at <= last);
  }

  /** A word that is neither part of a name nor of a time. */
  isFree(at: number): boolean {
    return at >= 0 && at < this.words.length && !this.isTime(at) && !this.mentionAt(at);
  }

  /** The places of the free words that belong to a set. */
  find(set: { has(word: string): boolean }): number[] {
    return this.words.flatMap(({ norm }, at) => (set.has(norm) && this.isFree(at) ? [at] : []));
  }

  has(set: { has(word: string): boolean }): boolean {
    return this.find(set).length > 0;
  }

  /** Whether the free words stand one after another somewhere. */
  hasPhrase(phrase: string): boolean {
    const parts = phrase.split(' ');
    return this.words.some((_, at) =>
      parts.every((part, offset) => this.norm(at + offset) === part && this.isFree(at + offset)),
    );
  }
}

/** The word before, articles and adverbs left out. */
export function previousContentWord(at: number, sentence: Sentence): string {
  let before = at - 1;
  while (/^(the|a|an|both|all|mainland)$/.test(sentence.norm(before))) before -= 1;
  return sentence.isFree(before) ? sentence.norm(before) : '';
}

/** A word that no part of the grammar accounts for: a name that nobody knows, or idle talk. */
export function isUnexplained(at: number, sentence: Sentence): boolean {
  const norm = sentence.norm(at);
  if (isTitle(norm) && sentence.isFree(at)) return !isBesideName(at, sentence);
  return (
    sentence.isFree(at) &&
    !isExplained(norm) &&
    !/^\d*(st|nd|rd|th|am|pm|s)?$/.test(norm) &&
    /\p{L}/u.test(norm) &&
    !(norm.length > 4 && norm.endsWith('ly'))
  );
}

/** A title that is somebody's, whom it names or stands beside: dropped silently, he would be. */
function isTitle(norm: string): boolean {
  return /^(king|queen|emir|pope|sultan|taoiseach|chancellor|prince|princess)s?$/.test(norm);
}

function isBesideName(at: number, sentence: Sentence): boolean {
  return [at - 1, at + 1, at - 2, at + 2].some((beside) => {
    const between = Math.abs(beside - at) === 2 ? sentence.norm((at + beside) / 2) : 'of';
    const joint = /^(of|the|crown|prince|president|vice|federal|former)$/.test(between);
    return joint && sentence.mentionAt(beside) !== undefined;
  });
}

/** A stretch of words as they were typed, without the preposition or article before them. */
export function asWritten(words: readonly Word[], first: number, last: number): string {
  return words
    .slice(first, last + 1)
    .map(({ text, before }, at) => (at === 0 ? text : `${before}${text}`))
    .join('')
    .replace(/^(on|in|at|the)\s+/i, '');
}
