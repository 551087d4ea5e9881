/** Phrases of several words as data, and where one stands in a sentence. */

/** Words as they are compared; '' beyond the last. */
interface Text {
  norm(at: number): string;
}

/** A word in one of its forms; or, with `not`, none of these. */
interface Token {
  words: ReadonlySet<string>;
  not: boolean;
}

/** Phrases by their first word; of each, what has to follow. */
export type Phrases = ReadonlyMap<string, readonly (readonly Token[])[]>;

/**
 * Reads phrases, one a line: `rule/ruled out` is "rule out" or "ruled out", `short !of/while` is
 * "short" with neither behind it, `*` is any word and `$` none. Each word of the classes is a phrase of its own.
 */
export function phrases(lines: string, ...classes: ReadonlySet<string>[]): Phrases {
  const found = new Map<string, (readonly Token[])[]>();
  const add = (word: string, rest: readonly Token[]) =>
    found.set(word, [...(found.get(word) ?? []), rest]);
  for (const line of lines.split('\n')) {
    const [first, ...rest] = line.trim().split(/\s+/);
    for (const word of first ? first.split('/') : []) add(word, rest.map(tokenOf));
  }
  for (const word of classes.flatMap((each) => [...each])) add(word, []);
  return found;
}

function tokenOf(text: string): Token {
  if (text === '*') return { words: new Set(), not: true };
  const not = text.startsWith('!');
  const words = text.slice(not ? 1 : 0).split('/');
  return { words: new Set(words.map((word) => (word === '$' ? '' : word))), not };
}

/** The lines for one word and another with at most so many words between them. */
export function apart(one: string, other: string, most: number): string {
  return Array.from({ length: most + 1 }, (_, far) => `${one} ${'* '.repeat(far)}${other}`).join(
    '\n',
  );
}

/** A class of words as one word of a phrase. */
export function either(words: Iterable<string>): string {
  return [...words].join('/');
}

/** All forms of regular verbs: "urge", "urges", "urged", "urging". */
export function forms(verbs: string): string {
  return verbs.split(' ').flatMap(formsOf).join(' ');
}

function formsOf(verb: string): string[] {
  // "snubbed", "begging"
  const root = verb.replace(/^([^aeiou]+[aeiou])([bgmnpt])$/, '$1$2$2');
  const stem = root.replace(/(?<!e)e$/, '');
  const short = root.replace(/(?<![aeou])y$/, 'i');
  const third = short.endsWith('i') || /sh$/.test(verb) ? `${short}es` : `${verb}s`;
  return [verb, third, `${short.replace(/e$/, '')}ed`, `${stem}ing`];
}

/** Whether one of the phrases begins at a word. */
export function standsAt(text: Text, at: number, among: Phrases): boolean {
  const rests = among.get(text.norm(at));
  return (
    rests?.some((rest) =>
      rest.every(({ words, not }, far) => words.has(text.norm(at + 1 + far)) !== not),
    ) ?? false
  );
}

/** Where the first of the phrases begins among words; -1 where none does. */
export function indexOf(words: readonly string[], among: Phrases): number {
  const text = { norm: (at: number) => words[at] ?? '' };
  return words.findIndex((_, at) => standsAt(text, at, among));
}

/** Whether one of the phrases begins among words. */
export function stands(words: readonly string[], among: Phrases): boolean {
  return indexOf(words, among) >= 0;
}
