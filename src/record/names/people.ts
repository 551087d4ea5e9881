/** All the ways in which a person's name is written. */
import type { Person } from '../schema.js';
import { isCommonWord } from './ordinary.js';
import { FIRST_NAMES } from './tables.js';

/** One way to write a name, as words to compare. */
export interface Spelling {
  words: readonly string[];
  form: 'name' | 'family' | 'alias' | 'given';
}

/** A person's name taken apart. */
export interface PersonalName {
  given: readonly string[];
  family: readonly string[];
  /** Whether the family name is written first, as in China, Korea or Hungary. */
  familyFirst: boolean;
}

/** Titles that stand before the given name. */
const KNIGHTED = /^(?:sir|dame)$/;

const ARTICLES = new Set(['al', 'el', 'as', 'ash', 'at', 'ad', 'an', 'ul']);

/** A name's parts: what is before the family name, or after it where it comes first. */
export function partsOf(name: readonly string[], family: readonly string[]): PersonalName {
  const at = indexOf(name, family);
  if (at < 0) return { given: name.slice(0, -1), family, familyFirst: false };
  if (at === 0) return { given: name.slice(family.length), family, familyFirst: true };
  const before = name.slice(0, at);
  return {
    given: ARTICLES.has(before.at(-1) ?? '') ? before.slice(0, -1) : before,
    family,
    familyFirst: false,
  };
}

/** Every spelling by which a person may be meant; the given name alone is the weakest, a common one says nothing. */
export function spellingsOf(
  person: Person,
  split: (text: string) => readonly string[],
): { spellings: Spelling[]; parts: PersonalName } {
  const name = split(person.name);
  const parts = partsOf(name, split(person.family));
  const { given, family, familyFirst } = parts;
  const spellings: Spelling[] = [{ words: name, form: 'name' }];
  const full = (...words: readonly string[]) => spellings.push({ words, form: 'name' });

  for (const surname of withArticles(name, family)) {
    spellings.push({ words: surname, form: 'family' });
    if (given.length === 0) continue;
    const first = given.slice(0, 1);
    const last = given.slice(-1);
    full(...given, ...surname);
    full(...surname, ...given);
    if (familyFirst) full([...surname, ...given].join(''));
    if (given.length > 1) {
      if (familyFirst) {
        full(...surname, given.join(''));
        full(given.join(''), ...surname);
      } else {
        full(...first, ...surname);
        if (!ARTICLES.has(last[0] ?? '') && (last[0]?.length ?? 0) > 2) full(...last, ...surname);
      }
    }
  }
  const end = indexOf(name, family) + family.length;
  if (!familyFirst && end < name.length) {
    // Luiz Inácio Lula da Silva: also without what follows, and without what goes before.
    full(...name.slice(0, end));
    if (given.length > 0) full(given[0] ?? '', ...name.slice(end - family.length));
    spellings.push({ words: name.slice(end - family.length), form: 'family' });
  }
  const alone = familyFirst ? [given, [given.join('')]] : [given.slice(0, 1)];
  // "Sassou", "Obrador", "Leyen": a part of a family name of several words.
  for (const part of family.length > 1 && family.every((word) => word.length > 3) ? family : []) {
    if (!isCommonWord(part)) alone.push([part]);
  }
  for (const words of alone) {
    if (words.join('').length >= 4 && !FIRST_NAMES.has(words.join('')))
      spellings.push({ words, form: 'given' });
  }
  for (const words of spelledOut(person.family, split)) {
    spellings.push({ words, form: 'family' });
    if (words.length > 1) spellings.push({ words: words.slice(-1), form: 'given' });
  }
  for (const alias of person.aliases) {
    const words = split(alias);
    spellings.push({ words, form: 'alias' });
    // Who is "Sir Keir Starmer" is "Sir Keir" again.
    if (KNIGHTED.test(words[0] ?? '') && words.length > 2)
      spellings.push({ words: words.slice(0, 2), form: 'alias' });
    // "Zelensky" for Zelenskyy is a family name as well, and stands behind the given one.
    if (words.length === 1 && !familyFirst && given.length > 0)
      full(...given.slice(0, 1), ...words);
  }
  return { spellings: spellings.filter(({ words }) => words.length > 0), parts };
}

const SPELLED_OUT: Readonly<Record<string, string>> = {
  ø: 'oe',
  ö: 'oe',
  ü: 'ue',
  ä: 'ae',
  å: 'aa',
  æ: 'ae',
};

/** "Stoere" for Støre, "Erdogan" is left as it is: letters that are also written as two. */
function spelledOut(
  family: string,
  split: (text: string) => readonly string[],
): (readonly string[])[] {
  const lower = family.normalize('NFC').toLowerCase();
  const written = lower.replace(/[øöüäåæ]/g, (letter) => SPELLED_OUT[letter] ?? letter);
  return written === lower ? [] : [split(written)];
}

/** A family name with its Arabic article, with the other one, and without; as it is where it has none. */
function withArticles(name: readonly string[], family: readonly string[]): (readonly string[])[] {
  const bare = ARTICLES.has(family[0] ?? '') && family.length > 1 ? family.slice(1) : family;
  const at = indexOf(name, bare);
  const article = at > 0 ? (name[at - 1] ?? '') : '';
  if (!ARTICLES.has(article)) return [family];
  return [family, bare, [article, ...bare], ['al', ...bare], ['el', ...bare]];
}

function indexOf(words: readonly string[], part: readonly string[]): number {
  return words.findIndex((_, at) => part.every((word, index) => words[at + index] === word));
}
