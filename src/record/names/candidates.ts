/** Which stretches of a text are written like names, before it is judged whether they are meant so. */
import type { Page } from './page.js';
import type { Naming, Phrase, Phrases } from './phrases.js';

/** A stretch of words that may name something. */
export interface Candidate {
  first: number;
  last: number;
  phrase: Phrase;
  namings: readonly Naming[];
  together?: true;
  /** The name that was understood, where the spelling was forgiven. */
  corrected?: string;
}

/** The names in a text as they stand, the longest first, without overlaps. */
export function candidatesIn(page: Page, phrases: Phrases): Candidate[] {
  const found: Candidate[] = [];
  const { words } = page;
  for (let at = 0; at < words.length; at += 1) {
    const list = phrases.startingWith.get(words[at]?.norm ?? '');
    if (!list) continue;
    const stand = longest(page, list, at, Number.POSITIVE_INFINITY);
    if (!stand) continue;
    const { phrase, last } = stand;
    if (startsLonger(page, phrases, phrase, at, last)) continue;
    const half = sharedHead(page, phrases, phrase, at, found.at(-1)?.last ?? -1);
    if (half) found.push(half);
    const parts = onlyTopics(phrase) ? partiesWithin(page, phrases, phrase, at, last) : [];
    if (parts.length > 0) found.push(...parts);
    else found.push({ first: at, last, phrase, namings: phrase.namings });
    at = last;
  }
  return found;
}

interface Stand {
  phrase: Phrase;
  last: number;
}

function longest(page: Page, list: readonly Phrase[], at: number, most: number): Stand | undefined {
  for (const phrase of list) {
    if (phrase.words.length > most) continue;
    const last = endOf(page, phrase, at);
    if (last !== undefined && !isOnlyBegun(page, phrase, at, last)) return { phrase, last };
  }
  return undefined;
}

/** "the US treasury secretary" has no "US Treasury" in it, which is written with its capital. */
function isOnlyBegun(page: Page, phrase: Phrase, first: number, last: number): boolean {
  return (
    last > first && phrase.common && page.isUpperCase(first) && /^\p{Ll}/u.test(page.written(last))
  );
}

/** The last word of a phrase that stands at a word of the text, with only a name's own signs between. */
function endOf(page: Page, phrase: Phrase, first: number): number | undefined {
  const { words } = phrase;
  let at = first;
  for (let index = 0; index < words.length; index += 1, at += 1) {
    if (page.norm(at) !== words[index]) {
      // "Donald J. Trump" is Donald Trump.
      if (index === 0 || !isInitial(page, at) || page.norm(at + 1) !== words[index])
        return undefined;
      if (!phrase.namings.some(({ sense }) => sense.kind === 'person')) return undefined;
      at += 1;
    }
    if (index > 0 && !page.withinName(at)) return undefined;
  }
  return at - 1;
}

/** "North and South Korea": the first of them has its second word from the other. */
function sharedHead(
  page: Page,
  phrases: Phrases,
  { words, namings }: Phrase,
  first: number,
  taken: number,
): Candidate | undefined {
  if (words.length !== 2 || namings[0]?.sense.kind !== 'party') return undefined;
  const at = ['and', 'or'].includes(page.norm(first - 1)) ? first - 2 : first - 1;
  if (at <= taken || !(at === first - 2 || page.isTight(first))) return undefined;
  const phrase = phrases.byWords.get(`${page.norm(at)} ${words[1]}`);
  if (phrase?.namings[0]?.sense.kind !== 'party') return undefined;
  return { first: at, last: at, phrase, namings: phrase.namings };
}

function isInitial(page: Page, at: number): boolean {
  return page.norm(at).length === 1 && page.isCapitalised(at) && page.isSpaced(at);
}

/**
 * "President Xi" is an alias, but in "President Xi Jinping" the name begins one word later; so it
 * does in "the South China Sea".
 */
function startsLonger(
  page: Page,
  phrases: Phrases,
  phrase: Phrase,
  first: number,
  last: number,
): boolean {
  if (last === first) return false;
  const isLoose =
    phrase.words[0] === 'the' || phrase.namings.some(({ sense }) => sense.kind === 'person');
  if (!isLoose) return false;
  for (let at = first + 1; at <= last; at += 1) {
    const list = phrases.startingWith.get(page.norm(at));
    const other = list && longest(page, list, at, Number.POSITIVE_INFINITY);
    if (other && other.last > last) return true;
  }
  return false;
}

/**
 * "India and Pakistan" and "Russia-Ukraine" may be topics, but name two parties before that: each
 * is given as a party, and as the topic after it.
 */
function partiesWithin(
  page: Page,
  phrases: Phrases,
  whole: Phrase,
  first: number,
  last: number,
): Candidate[] {
  if (last === first) return [];
  const parts: Candidate[] = [];
  for (let at = first; at <= last; at += 1) {
    const list = phrases.startingWith.get(page.norm(at));
    const most = Math.min(last - at + 1, whole.words.length - 1);
    const stand = list && longest(page, list, at, most);
    if (!stand) continue;
    const { phrase, last: end } = stand;
    parts.push({ first: at, last: end, phrase, namings: phrase.namings });
    at = end;
  }
  const parties = parts.filter(({ namings }) => namings.some(isSureParty));
  if (parties.length < 2) return [];
  const others =
    whole.words.length - parties.reduce((sum, { phrase }) => sum + phrase.words.length, 0);
  const joining = whole.words.filter((word) => word === 'and').length;
  if (others === joining) {
    return parts.map((part) => ({ ...part, namings: withTopics(part.namings, whole.namings) }));
  }
  // "China-US relations" is what two parties have; "the Israeli strike in Doha" is a topic.
  return others === joining + 1 && TIES.has(page.norm(last)) ? parts : [];
}

const TIES = new Set(['relations', 'relationship', 'ties', 'talks', 'dialogue']);

function withTopics(namings: readonly Naming[], topics: readonly Naming[]): Naming[] {
  const more = topics.filter(
    ({ sense }) =>
      !namings.some((other) => other.sense.kind === 'topic' && other.sense.id === sense.id),
  );
  return [...namings, ...more];
}

function isSureParty({ sense, trust }: Naming): boolean {
  return sense.kind === 'party' && trust === 'sure';
}

function onlyTopics(phrase: Phrase): boolean {
  return phrase.namings.every(({ sense }) => sense.kind === 'topic');
}
