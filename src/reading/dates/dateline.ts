/** The day that an article gives itself: "BEIJING, Nov 25 (Reuters) —". */
import { addDays, type Day } from '../../record/calendar.js';
import type { Sentence } from '../reading.js';
import { datesIn } from './dates.js';

/** What a text is, before the day on which it was: "Pool report #4, Tuesday, Nov. 3". */
const HEADED =
  /^(?:(?:from )?(?:the )?(?:full |edited |partial |joint |weekly |daily |regular |evening |morning )*(?:remarks|gaggle|transcript|pool|press|briefing|notebook|interview|round-?up|wrap|diary|background call)\b)/i;

/** The day of a dateline or of a date that stands alone at the head of a text. */
export function datelineDay(sentences: readonly Sentence[], written: Day): Day | undefined {
  for (const sentence of sentences.slice(0, 3)) {
    const head = { words: sentence.words.slice(0, 14) };
    // In the east the day has begun when the text is posted.
    const [date] = datesIn(head, addDays(written, 1));
    if (date?.precision !== 'day' || date.relative) continue;
    // "GENEVA, 10–11 May.": a text has one day, and days on end are those of what it tells.
    if (date.spans.every(({ first, last }) => first !== last)) continue;
    const before = sentence.text.slice(0, date.start - sentence.start);
    const after = sentence.text.slice(date.end - sentence.start, date.end - sentence.start + 20);
    const place =
      /\p{Ll}/u.test(sentence.text.replace(/\b\p{Lu}\p{Ll}{2}\b/gu, '')) &&
      /^\p{Lu}{3}[\p{Lu}\s,./-]*$/u.test(before.trim());
    const ends = /^\s*(?:\(|—|–|--|-\s|:|$)/.test(after);
    // "Doha | November 19, 2026", "19 November 2026 - 14:32", "18.11.2026 - Press release"
    const alone =
      (before.trim() === '' || /^\p{Lu}[\p{L} .'’-]{1,30}(?:,| \|)\s*$/u.test(before)) &&
      (/^\.?$/.test(after.trim()) ||
        (date.year &&
          /^\s*[-–—|]\s*(?:\d{1,2}[:.]\d\d|press release|news|statement)\b/iu.test(after))) &&
      sentence.text.length < 50;
    const written2 =
      /^(?:published|updated|written|posted|date|filed)\b/i.test(before.trim()) &&
      before.length < 20;
    const heads =
      date.end <= datelineEnd(sentence) || (HEADED.test(sentence.text) && /^\W*$/.test(after));
    // "PM call with President Sheinbaum of Mexico: 11 March 2026"
    const titled = date.year && /\p{L}: $/u.test(before) && after.trim() === '';
    if ((place && ends) || alone || written2 || heads || titled) return date.spans[0]?.first;
  }
  return undefined;
}

/** "Nov. 3", "16 November 2026" */
const DATE = String.raw`(?:\p{L}{3,9}\.?\s+\d{1,2}(?:,\s*\d{4})?|\d{1,2}(?:st|nd|rd|th)?\s+\p{L}{3,9}\.?(?:,?\s+\d{4})?|\p{Lu}\p{Ll}{2,5}day)`;
/** "(KCNA)", "/TASS/", ", SPA" */
const AGENCY = String.raw`(?:\([\p{L}\d\s,.&-]{2,40}\)|\/[\p{L}\s]{2,20}\/|,\s\p{Lu}{2,12})`;
const REGION = String.raw`(?:,\s*[\p{L}\s]{2,30})?`;
const DASH = String.raw`(?:—|–|--|\s-\s)`;

const TOWN = String.raw`\p{Lu}[\p{L}.'’-]+(?:[ /]\p{Lu}[\p{L}.'’-]+){0,3}`;

/** A place in capitals needs no more beside it; one in small letters a day or an agency. */
const DATELINES = [
  String.raw`^\p{Lu}[\p{Lu}\s.'/-]{2,60}${REGION}(?:[,(.]?\s*\(?${DATE}\)?)?\s*(?:${AGENCY}\s*)?(?:${DASH}|:)`,
  // "(ANSA) - ROME, JUL 9 -"
  String.raw`^\(?[\p{Lu}\d.& ]{2,20}\)\s*${DASH}\s*\p{Lu}[\p{Lu}\s.'/-]{2,40}(?:,?\s*${DATE})?\s*(?:${DASH}|:)`,
  String.raw`^${TOWN}${REGION},?\s+${DATE}\s*(?:${AGENCY}\s*)?${DASH}`,
  // "New Delhi, Oct 16: The ministry said", "Wellington, 10 November: Luxon and Wong met on 9 November."
  String.raw`^${TOWN}${REGION},\s+${DATE}:(?=\s+(?:(?:The|An?)\s|[^:.]{20,200}\s(?:in|at)\s\p{Lu}[^\s:.]{2,30}(?:\s\p{Lu}[^\s:.]{1,30})?,?\s(?:on|late|early)\s(?:\p{Lu}\p{Ll}{2,5}day|\d{1,2}\s\p{Lu}|\p{Lu}\p{Ll}{2,8}\.?\s\d)))`,
  String.raw`^${TOWN}${REGION}\s+\([\p{L}\s]{2,20}\)\s*${DASH}`,
  // "New Delhi, Dec 5 (PTI) India and Russia"
  String.raw`^${TOWN}${REGION}[,.]?\s+${DATE}\s*${AGENCY}(?:\s*:|(?=\s+[\p{Lu}"“]))`,
  // "Islamabad desk, 16:05: third round of talks"
  String.raw`^${TOWN}\s(?:desk|bureau)\b(?:[,.]?\s+\d{1,2}[:.]\d{2})?\s*(?:${DASH}|:)\s`,
].map((pattern) => new RegExp(pattern, 'u'));

/** Where the dateline of a sentence ends, its place and day with it; its beginning where it has none. */
export function datelineEnd(sentence: Sentence): number {
  const { text, start, words, mentions } = sentence;
  const head = text.slice(0, 240);
  const length = Math.max(...DATELINES.map((pattern) => pattern.exec(head)?.[0].length ?? 0));
  const end = start + length;
  // A flash is all in capitals, and has no dateline; "On Wednesday, 15 April, NATO" begins a sentence.
  if (/^(?:On|In|At|By|Since|Until|From|This|Last|Next|Late|Early)\b/.test(text)) return start;
  if (length === 0 || !/\p{Ll}/u.test(text.slice(length))) return start;
  // "MERZ: Talks make no sense": who speaks, and no place.
  const speaks = mentions.some(
    ({ first, senses }) =>
      (words[first]?.start ?? end) < end && senses.some(({ kind }) => kind === 'person'),
  );
  return speaks ? start : end;
}

/**
 * How many words at the beginning are a dateline beyond doubt, in a message too: "BEIJING, Nov 24 (Reuters) - ".
 * "BREAKING:" is none, and "Delhi, Nov 22 — Modi hosts Macron" may be how somebody notes what was.
 */
export function datelineLength(sentence: Sentence): number {
  const end = datelineEnd(sentence);
  const line = sentence.text.slice(0, end - sentence.start);
  const plain =
    /^\p{Lu}{2}/u.test(line) && (/[(\d]/.test(line) || /^\p{Lu}{4}.*(?:[—–]|--)/u.test(line));
  if (!plain && !/\d.*[(/]/.test(line)) return 0;
  return Math.max(
    0,
    sentence.words.findIndex(({ start }) => start >= end),
  );
}

/** The sentences without the names in their dateline: "CAIRO —" takes no part in anything. */
export function withoutDatelines(sentences: readonly Sentence[]): Sentence[] {
  return sentences.map((sentence, index) => {
    const end = index < 3 ? datelineEnd(sentence) : sentence.start;
    if (end === sentence.start) return sentence;
    return {
      ...sentence,
      mentions: sentence.mentions.filter(({ last }) => (sentence.words[last]?.start ?? 0) >= end),
    };
  });
}
