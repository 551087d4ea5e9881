/** The spellings of one name: articles, saints, numbers. */
import { wordsOf } from '../words.js';
import { isCommonWord } from './ordinary.js';

/** A name's words as they are compared. */
export function comparedWords(text: string): string[] {
  return wordsOf(text).map(({ norm }) => norm);
}

/** A name's spellings: Saint and St, with "and" and without, without its article. */
export function variantsOf(text: string): string[][] {
  const words = comparedWords(text);
  const variants = [words];
  // "the North" is a name only with its article; "The Hague" also without.
  if (words[0] === 'the' && words.length > 1 && !words.slice(1).every(isCommonWord)) {
    variants.push(words.slice(1));
  }
  for (const variant of [...variants]) {
    if (variant.includes('and')) variants.push(variant.filter((word) => word !== 'and'));
  }
  for (const variant of [...variants]) {
    if (variant.includes('saint'))
      variants.push(variant.map((word) => (word === 'saint' ? 'st' : word)));
  }
  return variants;
}

export function pluralsOf(adjective: string): string[] {
  return /[a-z]$/.test(adjective) && /[^sxzhe]$/.test(adjective) ? [`${adjective}s`] : [];
}

/** "tariff" beside "tariffs", "soybeans" beside "soybean". */
export function otherNumber(words: readonly string[]): string[][] {
  const last = words.at(-1) ?? '';
  const rest = words.slice(0, -1);
  if (last.length < 4 || /(?:ss|us|is|ics|[^a-z]s)$/.test(last) || !/^[a-z]+$/.test(last))
    return [];
  if (last.endsWith('ies')) return [[...rest, `${last.slice(0, -3)}y`]];
  if (last.endsWith('s')) return [[...rest, last.slice(0, -1)]];
  if (/[^aeiou]y$/.test(last)) return [[...rest, `${last.slice(0, -1)}ies`]];
  return [[...rest, `${last}s`]];
}

export function isAcronym(written: string): boolean {
  return /^[\p{Lu}\d][\p{Lu}\d.]+$/u.test(written);
}
