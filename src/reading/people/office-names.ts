/** The names of offices by which somebody is meant: "the chancellor", "the deputy prime minister". */
import { normOf } from '../../record/words.js';

/** The longer ones first. */
const OFFICES: readonly (readonly string[])[] = [
  'deputy prime minister',
  'vice president',
  'vice premier',
  'prime minister',
  'foreign minister',
  'foreign secretary',
  'defence minister',
  'defense minister',
  'finance minister',
  'trade minister',
  'crown prince',
  'supreme leader',
  'chief adviser',
  'chief executive',
  'state counsellor',
  'high representative',
  'governor general',
  'secretary of state',
  'secretary general',
  'president',
  'premier',
  'chancellor',
  'taoiseach',
  'emir',
  'sultan',
  'king',
  'queen',
  'pope',
].map((office) => office.split(' '));

const SAME: Readonly<Record<string, string>> = { premier: 'prime minister' };

/** The words of a text as they are compared. */
export function normsOf(text: string): string[] {
  return text.split(/[\s-]+/).map(normOf);
}

/** The office that words name, where they name one. */
export function officeIn(norms: readonly string[]): string | undefined {
  const office = OFFICES.find((words) =>
    norms.some((_, at) =>
      words.every((word, step) => norms[at + step] === word || norms[at + step] === `${word}s`),
    ),
  )?.join(' ');
  return office === undefined ? undefined : (SAME[office] ?? office);
}

/** "the minister", "the foreign secretary", and no house of theirs. */
export function isOfficeAlone(norms: readonly string[]): boolean {
  return OFFICE_ALONE.test(norms.join(' '));
}

const OFFICE_ALONE =
  /^(?:but |and )?the (?:\S+ ){0,3}(?:minister|secretary|president|premier|chancellor|king|queen|emir|sultan|prince|leader|adviser|taoiseach|pope)$/;
