/** Of whom a text goes on: those whom "he", "the two" and "the president" may mean in a sentence. */

import { clauseAt } from '../../reading/clauses/clauses.js';
import { subjectOf } from '../../reading/clauses/subject.js';
import type { ReadSentence } from '../../reading/contacts/references.js';
import { isWoman } from '../../reading/people/women.js';
import { partiesOf, personOf } from '../../reading/voices/voices.js';
import type { ContactRecord } from '../../record/record.js';

/** Who is on the reader's mind. */
export interface Salient {
  people: readonly string[];
  parties: readonly string[];
  /** Whom "he" or "she" means that opens the sentence: of whom the one before it told. */
  hero?: string;
}

/** So many sentences a name stays on the reader's mind. */
const FRESH = 3;
/** Whom a text is about it names at once. */
const OPENING = 3;

/** For each sentence of a text, who was named shortly before it, and whom the text is about. */
export function salientIn(
  read: readonly ReadSentence[],
  record: ContactRecord,
): readonly Salient[] {
  const named = read.map(({ sentence: { mentions } }) => ({
    people: mentions.map(personOf).filter((id) => id !== undefined),
    parties: mentions.flatMap((mention) => partiesOf(mention, record)),
  }));
  const heroes = heroesIn(read, record);
  return named.map((_, index) => {
    const near = named.slice(Math.max(0, index - FRESH), index).reverse();
    const atFirst = named.slice(0, Math.min(index, OPENING));
    const hero = heroes[index];
    return {
      people: [...new Set([...near, ...atFirst].flatMap(({ people }) => people))],
      parties: [...new Set(near.flatMap(({ parties }) => parties))],
      ...(hero !== undefined && { hero }),
    };
  });
}

/** "He met Putin", "On Tuesday she also spoke to Xi" */
const PRONOUN =
  /^\W*(?:(?:On|In|At|By|Later|Then|Earlier|Also|And|But|That|The|(?:An?|\p{L}+) (?:hour|day|week|month|year)s? (?:later|earlier|before|after|on))\b[^,;:.]{0,40}?,?\s)?(he|she)\s(?=\p{Ll})/iu;

/** Whom the pronoun means with which each sentence opens, where that is plain. */
function heroesIn(
  read: readonly ReadSentence[],
  record: ContactRecord,
): readonly (string | undefined)[] {
  const heroes: (string | undefined)[] = [];
  for (const [index, { sentence }] of read.entries()) {
    const pronoun = PRONOUN.exec(sentence.text)?.[1]?.toLowerCase();
    const before = read[index - 1];
    const told = before && (subjectIn(before) ?? heroes[index - 1]);
    const name = told === undefined ? undefined : record.people.get(told)?.name;
    const fits = name !== undefined && isWoman(name) === (pronoun === 'she');
    heroes.push(pronoun !== undefined && fits ? told : undefined);
  }
  return heroes;
}

/** The one person of whom a sentence tells: its subject, or the only one it names. */
function subjectIn({ sentence }: ReadSentence): string | undefined {
  const clause = clauseAt(sentence, sentence.start);
  const subject = clause && subjectOf(sentence, clause);
  const named = sentence.mentions.filter((mention) => personOf(mention) !== undefined);
  const [only, ...others] = new Set(
    named
      .filter(({ first }) => subject && subject.from <= first && first <= subject.to)
      .map(personOf),
  );
  if (only !== undefined) return others.length === 0 ? only : undefined;
  const [alone, ...more] = new Set(named.map(personOf));
  return more.length === 0 && !PRONOUN.test(sentence.text) ? alone : undefined;
}
