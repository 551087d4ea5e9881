/** Words with a capital: which are names, and which titles and the like. */
import type { Word } from '../../record/names.js';

/** No name, though they have a capital before one. */
export const TITLES =
  /^(president|prime|minister|premier|chancellor|secretary|foreign|ministry|spokesman|spokeswoman|spokesperson|state|department|deputy|vice|national|security|adviser|advisor|the|a|an|in|on|monday|tuesday|wednesday|thursday|friday|saturday|sunday|truth|social|mr|mrs|ms|house|defence|defense|treasury|commerce|trade|representative|king|prince|crown|emir|sheikh|press|general|council|office|but|and|after|at|for|it|its|their|this|that|they|he|she|both|neither|all|media)$/;

/** Whether a word may be a name that no record holds. */
export function isName(word: Word, atStart: boolean): boolean {
  return !atStart && /^\p{Lu}\p{Ll}/u.test(word.text) && !TITLES.test(word.norm);
}

/** The words of a voice as they are written. */
export function spokenName(words: readonly Word[]): string {
  return words
    .map((word, index) => (index === 0 ? '' : word.before) + word.text)
    .join('')
    .replace(/(?: (?:also|further|then|later|meanwhile|again|too|has|have|had)){1,3}$/, '')
    .slice(0, 120);
}
