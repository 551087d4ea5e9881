/** What is told to have been spoken of, without the words that say that it was: "X came up", "they went over X". */

import type { Mention, Word } from '../../../record/names.js';
import type { ContactRecord } from '../../../record/record.js';
import type { ContactEvent } from '../../../record/schema.js';
import type { Clause } from '../../clauses.js';
import { type Claim, claimOf, type Unit } from './claim.js';
import { meaningAt } from './concepts/concepts.js';
import { partOf } from './frames.js';

const NOTHING: ReadonlySet<Unit> = new Set();

/** A claim that also has what it tells to have been spoken of, or what a noun for words has behind its "that". */
export function withMatter(
  claim: Claim,
  words: readonly Word[],
  mentions: readonly Mention[],
  event: ContactEvent,
  record: ContactRecord,
): Claim {
  if (claim.told) return claim;
  const matter = subjectMatter(words, mentions);
  const content = matter ? -1 : contentOfNoun(words);
  if (!matter && content === -1) return claim;
  const part = partOf(words, mentions, matter?.from ?? content, matter?.to ?? words.length);
  if (matter && isBareTopic(part)) return claim;
  const told = claimOf(part.words, part.mentions, event, record, undefined);
  return {
    ...claim,
    // Of what is spoken of nothing is asserted, and of the words that say that it was.
    ...(matter && 2 * part.words.length >= words.length && { predicate: NOTHING }),
    told: { ...told, open: true, topical: false, ...(matter && { predicate: NOTHING }) },
  };
}

/** "discussed Taiwan at length": with nothing said of it, a subject is like no one statement more than another. */
function isBareTopic({ words, mentions }: Pick<Clause, 'words' | 'mentions'>): boolean {
  return words.every(
    ({ norm }, at) =>
      NOTHING_SAID.test(norm) || mentions.some(({ first, last }) => first <= at && at <= last),
  );
}

const NOTHING_SAID =
  /^(?:the|an?|of|on|in|at|to|for|and|as|well|its|their|his|her|both|also|too|some|more|great|considerable|length|detail|depth|passing|full|brief|briefly|again|once|question|issue|subject|topic|matter|situation|monday|tuesday|wednesday|thursday|friday|saturday|sunday|\p{L}+ly)$/u;

/** That something was spoken of, in whatever words. */
const SPOKEN_OF = new Set(['discuss', 'raise']);
/** Verbs beside those by which a talk or a list has something in it. */
const CONTAINING =
  /^(?:includes?|included|including|contains?|contained|comprised|featured|concerned|covered|covering|lists?|listed|mentions?|mentioned|spanned|embraced)$/;
/** With these it is their subject that was spoken of. */
const OF_SUBJECT =
  /^(?:came?|comes|coming|figured?|figures|features?|arose|surfaced|cropped|popped)$/;
const ON_THE_LIST = /^(?:on|among|at|part)$/;
const LISTED =
  /^(?:among|amongst) (?:the|their|other|several) (?:matters|things|subjects|topics|points|issues|questions|items)|^on (?:the|its|their|a) (?:list|agenda)/;
const BE = /^(?:is|are|was|were|be|been|being|got)$/;
const NOUN_BEFORE =
  /^(?:the|a|an|its|their|his|her|this|that|of|for|in|on|to|under|no|any|more|further|another|main|first)$/;
/** Behind a comma these go on with something else. */
const GOES_ON =
  /^(?:while|when|as|before|after|but|though|although|whereas|and|with|which|who|where)$/;
const LEAST = 2;

/** Where the words stand for what was spoken of; undefined where nothing says that it was. */
function subjectMatter(
  words: readonly Word[],
  mentions: readonly Mention[],
): { from: number; to: number } | undefined {
  const named = (at: number) => mentions.some(({ first, last }) => first <= at && at <= last);
  for (let at = 0; at < words.length; at += 1) {
    const norm = words[at]?.norm ?? '';
    if (named(at)) continue;
    // "…, among the matters that they went into", "… on the list of things"
    if (at >= LEAST && LISTED.test(`${norm} ${words[at + 1]?.norm} ${words[at + 2]?.norm}`)) {
      const to = startOfVerb(words, at);
      return { from: 0, to };
    }
    const meant = meaningAt(words, at);
    const spoken = meant.concepts.some((concept) => SPOKEN_OF.has(concept));
    if (!spoken && !CONTAINING.test(norm)) continue;
    const before = words[at - 1]?.norm ?? '';
    const passive =
      BE.test(before) && (/(?:ed|en|gone|told|dealt)$/.test(norm) || ON_THE_LIST.test(norm));
    if (passive || OF_SUBJECT.test(norm)) {
      const to = startOfVerb(words, at);
      return to >= LEAST ? { from: 0, to } : undefined;
    }
    if (at > 0 && NOUN_BEFORE.test(before) && !meant.phrase) continue;
    const from = at + (spoken ? meant.length : 1);
    const to = endOfMatter(words, from);
    if (to - from >= LEAST) return { from, to };
    // "… , the ministers discussed": what stands before.
    const comma = words.findLastIndex((word, index) => index <= at && /[,—–]/.test(word.before));
    if (comma >= LEAST) return { from: 0, to: comma };
  }
  return undefined;
}

/** "had also been" before "raised" */
function startOfVerb(words: readonly Word[], at: number): number {
  let from = at;
  while (
    from > 0 &&
    /^(?:is|are|was|were|be|been|being|got|had|has|have|also|then|again|then|will|would|did|to|later|too)$/.test(
      words[from - 1]?.norm ?? '',
    )
  )
    from -= 1;
  return from;
}

function endOfMatter(words: readonly Word[], from: number): number {
  const end = words.findIndex(
    ({ norm, before }, at) =>
      at > from + 1 && (/[;:—–]/.test(before) || (/,/.test(before) && GOES_ON.test(norm))),
  );
  return end === -1 ? words.length : end;
}

/** Nouns in which something is told that stands behind a "that". */
const WITH_CONTENT =
  /^(?:word|news|point|view|belief|claim|assurance|assurances|hope|wish|warning|insistence|principle|promise|pledge|vow|idea|fact|understanding|agreement|message|statement|conviction|complaint|demand|request|plea|suggestion|proposal|offer|commitment|reminder|remark|argument|assertion|desire|call|notion|opinion|judgement|judgment|acknowledgement|acknowledgment|acceptance|admission|concern|fear|worry|expectation|conclusion)$/;

/** "Moscow's word that the oil would flow": where the content of such a noun begins; -1 for none. */
function contentOfNoun(words: readonly Word[]): number {
  const that = words.findIndex(
    ({ norm }, at) => at > 0 && norm === 'that' && WITH_CONTENT.test(words[at - 1]?.norm ?? ''),
  );
  return that > 0 && that < words.length - LEAST ? that + 1 : -1;
}
