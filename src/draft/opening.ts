/** What stands before the first word of a sentence and is none of it: a dateline, the hour of a live page. */
import { datelineEnd } from '../reading/dates/dateline.js';
import type { Sentence } from '../reading/reading.js';
import { OFFICE_NOUNS } from '../reading/voices/say-words.js';

/** "13:30 Both presidents", "1642 GMT — Downing Street:" */
export const HOUR =
  /^\[?(?:(?:[01]?\d|2[0-3])[:.][0-5]\d|(?:[01]\d|2[0-3])[0-5]\d(?=:| ?(?:GMT|UTC|BST|CET|IST|local)\b| [-–—|]))(?:\s?[ap]\.?m\.?)?(?:\s(?:GMT|UTC|BST|CET|CEST|EST|EDT|ET|IST|local time))?\]?\s*(?:[-–—:|]+\s*)?(?=[\p{Lu}"“])/u;

/** The sentences without their datelines and hours: "CAIRO —" takes no part in anything, and nobody's name begins with it. */
export function withoutOpenings(sentences: readonly Sentence[]): Sentence[] {
  // Below the headings of a release its first sentence has one as well.
  const body = sentences
    .slice(0, MOST_HEADINGS)
    .findIndex(({ text }) => /[.!?…]["”’)]*$/.test(text));
  return sentences.map((sentence, index) => {
    const hour = HOUR.exec(sentence.text)?.[0].length ?? 0;
    const end = index < 3 || index === body ? datelineEnd(sentence) : sentence.start;
    return from(sentence, Math.max(end, sentence.start + hour));
  });
}

const MOST_HEADINGS = 10;

/** Fewer words behind a dash are no sentence. */
const SHORTEST = 4;

function from(sentence: Sentence, offset: number): Sentence {
  const at = sentence.words.findIndex(({ start }) => start >= offset);
  const [first] = sentence.words.slice(at);
  // "JOINT COMMUNIQUÉ — 24 September 2026" is a heading, and all of it.
  if (at < 1 || !first || sentence.words.length - at < SHORTEST) return sentence;
  // "SYRIAN STATE AGENCY SANA: …" is who says it.
  const head = sentence.words.slice(0, at);
  const agency = head.findIndex(({ before }) => /[(/]$/.test(before));
  const place = agency < 0 ? head : head.slice(0, agency);
  if (place.some(({ norm }) => OFFICE_NOUNS.has(norm))) return sentence;
  // The break before the line stays, and a quotation mark that opens behind its head.
  const before = (sentence.words[0]?.before ?? '') + first.before.replace(/[^"“«]/g, '');
  return {
    ...sentence,
    start: first.start,
    text: sentence.text.slice(first.start - sentence.start),
    words: [{ ...first, before }, ...sentence.words.slice(at + 1)],
    mentions: sentence.mentions
      .filter((mention) => mention.first >= at)
      .map((mention) => ({ ...mention, first: mention.first - at, last: mention.last - at })),
  };
}
