/** Whom a sentence has named before a place in it: who may be meant by "they", "he" or "the ministry" there. */
import type { Mention, Word } from '../../record/names.js';
import type { ContactRecord } from '../../record/record.js';
import { OFFICE_PARTS, OFFICES } from '../people/role-words.js';
import type { Sentence } from '../reading.js';
import { partiesOf, personOf } from './parties.js';

/** "Aliyev and Pashinyan would like it, they said": the two who are named together before it. */
export function joinedPeople(sentence: Sentence, to: number, record: ContactRecord): string[] {
  const people = sentence.mentions.filter(
    (mention) => mention.last < to && personOf(mention) !== undefined,
  );
  const [first] = people;
  if (!first) return [];
  const group = [first];
  for (const next of people.slice(1)) {
    const last = group.at(-1);
    if (!last || !joins(sentence, last.last, next.first) || next.first - last.last > 3) break;
    group.push(next);
  }
  return [...new Set(group.flatMap((mention) => partiesOf(mention, record)))];
}

/** "Xi replied, by state media's account": the media are those of whoever the sentence quotes. */
export function partySpeaking(
  sentence: Sentence,
  from: number,
  record: ContactRecord,
): string | undefined {
  const before = sentence.mentions.filter(
    (mention) => mention.last < from && personOf(mention) !== undefined,
  );
  const parties = new Set(before.flatMap((mention) => partiesOf(mention, record)));
  const [only] = parties;
  return parties.size === 1 ? only : undefined;
}

/** "Xi, by the Foreign Ministry's report, called", "Lavrov, the ministry said, had asked": the house of whom it interrupts. */
export function partyInterrupted(
  sentence: Sentence,
  from: number,
  record: ContactRecord,
): string | undefined {
  const { words, mentions } = sentence;
  const leads = /^(?:by|in|according|to|per)$/;
  let opens = from;
  while (leads.test(words[opens - 1]?.norm ?? '')) opens -= 1;
  if (!/^,\s*$/.test(words[opens]?.before ?? '')) return undefined;
  const person = mentions.find(
    (mention) => mention.last === opens - 1 && personOf(mention) !== undefined,
  );
  // "…, and Modi, the ministry said, …": a row of names interrupts nobody.
  const begins =
    person && (person.first === 0 || /[,;:.—–]|^ $/.test(words[person.first]?.before ?? ''));
  // "has written to Araghchi, the ministry said on Tuesday.": nothing goes on behind it.
  const closes = words.slice(from + 1, from + 9).some(({ before }) => /^["”]?,/.test(before));
  if (!closes) return undefined;
  return person && begins ? partiesOf(person, record)[0] : undefined;
}

/** "Macron, he said, had offered two": whoever "he" is, he is not the one whose verb is interrupted. */
export function isInserted({ words, mentions }: Sentence, from: number): boolean {
  return /^,\s*$/.test(words[from]?.before ?? '') && mentions.some(({ last }) => last === from - 1);
}

/** So many words may stand between two names of a row, titles and given names left out. */
const NEXT_IN_ROW = 4;

/** The parties of names in a row, and the last that is joined to it: "Pedro Sánchez and Morocco's Akhannouch". */
export function inOneRow(
  first: Mention,
  rest: readonly Mention[],
  sentence: Sentence,
  record: ContactRecord,
): { parties: string[]; last: Mention } {
  const parties = partiesOf(first, record);
  let last = first;
  let at = first.last;
  for (const name of rest) {
    const between = sentence.words.slice(at + 1, name.first).filter((word) => !isOfName(word));
    if (between.length >= NEXT_IN_ROW) break;
    const own = partiesOf(name, record);
    if (joins(sentence, at, name.first)) last = name;
    // "Spanish Prime Minister Pedro Sánchez" is one of the row.
    else if (own.length === 0 || own.some((party) => !parties.includes(party))) break;
    parties.push(...own);
    at = name.last;
  }
  return { parties, last };
}

/** "Foreign Minister Espen Barth Eide and his": what goes with a name and is none. */
function isOfName({ text, norm }: Word): boolean {
  return /^\p{Lu}/u.test(text) || OFFICES.has(norm) || OFFICE_PARTS.has(norm);
}

/** Whether two names stand in one row. */
export function joins(sentence: Sentence, last: number, first: number): boolean {
  const between = sentence.words.slice(last + 1, first).map(({ norm }) => norm);
  const sign = sentence.words[first]?.before ?? '';
  if (between.length === 0) return /[,&/]/.test(sign);
  return (
    between.includes('and') ||
    // "Neither Ankara nor Tbilisi"
    between.includes('nor') ||
    (between.every((norm) => norm === 'the') && /,/.test(sentence.words[last + 1]?.before ?? ''))
  );
}
