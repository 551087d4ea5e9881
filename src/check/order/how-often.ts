/** The words by which copy says how often two came together, or how many contacts they had. */

import type { Sentence } from '../../reading/reading.js';
import { type Phrase, TOGETHER } from './coming-together.js';
import { contactNoun } from './order-counted.js';

/** How often, by the words of a sentence. */
export interface OftenTold {
  /** The words of the number. */
  start: number;
  end: number;
  /** So often at least and at most, by what is said. */
  least: number;
  most: number;
  /** What is counted. */
  counted: Phrase;
  /** "twice", and not "two meetings". */
  adverb: boolean;
  /** "have met", "had met", "met". */
  tense: 'perfect' | 'pluperfect' | 'past';
  /** "had met twice before": without the time that is told. */
  before: boolean;
  /** "have met twice, most recently in May": up to then. */
  upTo: boolean;
  /** The words from which those who are counted are read. */
  clause: { start: number; end: number };
  /** Those in front of the clause, which may tell since when or in which year. */
  fronted: { start: number; end: number };
}

const NUMBERS: ReadonlyMap<string, number> = new Map(
  'one two three four five six seven eight nine ten eleven twelve'
    .split(' ')
    .map((word, index): [string, number] => [word, index + 1]),
);
const ADVERBS: ReadonlyMap<string, number> = new Map([
  ['once', 1],
  ['twice', 2],
  ['thrice', 3],
]);

const HEDGE =
  '(?:(at least|no fewer than|no less than|at most|no more than|not more than|more than|over|about|around|some|nearly|almost|several|only|just|but|already) )?';
const NUMBER = '(one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\\d{1,2})';

/** "once" by itself is "formerly", and "twice as long" counts nothing. */
const TIMES = new RegExp(
  `\\b${HEDGE}(?:(once|twice|thrice)|${NUMBER} (?:times?|(?:separate |different )?occasions?))\\b(?! (?:as|more|over|the|a (?:day|week|month|year))\\b)`,
  'gi',
);
/** "held three calls", "the latest of four meetings" */
const THINGS = new RegExp(
  `\\b(?:(?:hold|held|having|have|has|had|after|made it|makes it|making it|saw) (?:their |the |his |her )?|(?:latest|last|most recent|final) of (?:their |the )?)${HEDGE}${NUMBER}\\b`,
  'gi',
);

/** No sentence counts so often. */
const MOST = 8;
/** So far before its number stands the verb. */
const REACH = 60;
/** Where other words begin of what each did with others, or of what was not done. */
const OTHER = /[,;:—]|\b(?:and|but|or|not|never)\b(?! (?:each|one)\b)/;

/** Each count of a sentence, with what is counted and in which tense. */
export function oftenTold(sentence: Sentence): OftenTold[] {
  const { text } = sentence;
  const times = [...text.matchAll(TIMES)]
    .slice(0, MOST)
    .map((match) =>
      timesTold(sentence, match.index, match[0], match[1], match[2] ?? match[3] ?? ''),
    );
  const things = [...text.matchAll(THINGS)]
    .slice(0, MOST)
    .map((match) => thingsTold(sentence, match.index, match[0], match[1], match[2] ?? ''));
  return [...times, ...things].filter((told) => told !== undefined);
}

function timesTold(
  sentence: Sentence,
  index: number,
  words: string,
  hedge: string | undefined,
  number: string,
): OftenTold | undefined {
  const { text } = sentence;
  const end = index + words.length;
  const before = text.slice(Math.max(0, index - REACH), index);
  const clause = before.split(OTHER).at(-1) ?? '';
  const behind = text.slice(end, end + 2 * REACH).split(/[;:—]/)[0] ?? '';
  // "On three occasions they met", "only twice before had they met"
  const fronted = /^\W*(?:on )?$/i.test(text.slice(0, index)) || TURNED.test(behind);
  const counted = TOGETHER.find(({ pattern }) => pattern.test(fronted ? behind : clause));
  // "had once met", and not "had met once before"
  const isOnce = /^once$/i.test(number) && !/^(?:only|just|but|already)$/i.test(hedge ?? '');
  if (!counted || (isOnce && !ONCE_IN.test(text.slice(end)))) return undefined;
  return told(sentence, {
    index,
    end,
    said: saidOf(number, hedge),
    counted,
    adverb: true,
    clause: fronted ? behind : before,
  });
}

const TURNED = /^(?: before)? (?:had|have|has|did) (?:they|the|both|he|she|\p{Lu})/u;

/** "met once in 2025", "once before that year" */
const ONCE_IN =
  /^ (?:before|in (?:20\d\d|that|the)|that year|this year|last year|during|since|already)\b/i;

function thingsTold(
  sentence: Sentence,
  index: number,
  words: string,
  hedge: string | undefined,
  number: string,
): OftenTold | undefined {
  const { text } = sentence;
  const from = index + words.length;
  const noun = contactNoun(text.slice(from, from + REACH));
  const verb = /\b(?:hold|held|having|have|has|had|after|saw|made it|makes it|making it)\b/i.test(
    words,
  );
  // "the latest of three between the two": of what is named before it.
  const bare = verb ? undefined : contactBefore(text.slice(0, index), text.slice(from));
  const found = noun ?? (bare && { phrase: bare, length: 0 });
  if (!found) return undefined;
  const start = index + words.length - number.length;
  return told(sentence, {
    index: start,
    end: from + found.length,
    said: saidOf(number, hedge),
    counted: found.phrase,
    adverb: false,
    clause: text.slice(Math.max(0, index - REACH), index) + words,
  });
}

function contactBefore(before: string, behind: string): Phrase | undefined {
  if (!/^\s(?:between|of|this|that|in|since)\b/.test(behind)) return undefined;
  const [, noun = ''] = /\b(?:the|their|this|that) ((?:[\w-]+ )?\w+)\b[^.;]*$/i.exec(before) ?? [];
  return contactNoun(` ${noun}`)?.phrase;
}

function told(
  { text, start }: Sentence,
  found: {
    index: number;
    end: number;
    said: { least: number; most: number } | undefined;
    counted: Phrase;
    adverb: boolean;
    clause: string;
  },
): OftenTold | undefined {
  const { index, end, said, counted, adverb } = found;
  if (!said) return undefined;
  const own = found.clause.split(/[,;:—]|\b(?:but|or|not|never)\b/).at(-1) ?? '';
  const perfect = /\b(?:have|has)\b/i.test(own);
  const pluperfect =
    /\b(?:had|having)\b/i.test(own) && (adverb || /\bhad (?:held|had)\b/i.test(own));
  const behind = text.slice(end, end + 80);
  const comma = text.slice(0, index).lastIndexOf(',');
  return {
    start: start + index,
    end: start + end,
    ...said,
    counted,
    adverb,
    tense: perfect ? 'perfect' : pluperfect ? 'pluperfect' : 'past',
    before:
      pluperfect &&
      (/\b(?:having|already)\b/i.test(own) || BEFORE.test(behind.split(/[,;.]/)[0] ?? '')),
    upTo: /\b(?:last|latest|most recently)\b/i.test(behind),
    clause: { start, end: start + Math.min(text.length, end + 2 * REACH) },
    fronted: { start, end: start + Math.max(0, comma) },
  };
}

const BEFORE = /^ (?:[\w ]{1,30} )?(?:before|already|earlier|previously|prior to)\b/i;

function saidOf(
  number: string,
  hedge: string | undefined,
): { least: number; most: number } | undefined {
  const word = number.toLowerCase();
  const said = ADVERBS.get(word) ?? NUMBERS.get(word) ?? Number(word);
  const at = hedge?.toLowerCase() ?? '';
  if (/^(?:at least|no fewer|no less)/.test(at))
    return { least: said, most: Number.POSITIVE_INFINITY };
  if (/^(?:more than|over)$/.test(at)) return { least: said + 1, most: Number.POSITIVE_INFINITY };
  if (/^(?:at most|no more|not more)/.test(at)) return { least: 0, most: said };
  if (/^(?:about|around|some|nearly|almost|several)$/.test(at)) return undefined;
  return { least: said, most: said };
}

/** "twice", "three times", or for what is named by a noun its number alone. */
export function timesOf(count: number, { adverb }: OftenTold): string {
  const word = [...NUMBERS].find(([, number]) => number === count)?.[0] ?? String(count);
  if (!adverb) return word;
  return [...ADVERBS].find(([, number]) => number === count && number < 3)?.[0] ?? `${word} times`;
}
