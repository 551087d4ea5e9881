/** Clauses that claim nothing of a contact: questions, plans, what is left open, and the news of the day. */

import type { BoundSentence, Copy } from '../reading.js';

/** What is hoped, planned or put as a condition is no claim on what was said. */
const OPEN =
  /\b(?:was|were|is|are) expected to\b|\bis likely to\b|\bwould have\b|\bwould rather\b|\bprefer(?:red|s)? to\b|^\S+, that\b/i;
/** What is so in general. */
const GENERAL =
  /\bthan any\b|\bas ever\b|\b(?:always|often|usually|generally) \p{Ll}|\b(?:each|every) time\b|\bwhenever\b/u;
/** That the sides differ on it is no side's claim. */
const DIFFERING =
  /\b(?:differ|disagree|dispute|at odds|contest)(?:s|ed)?\b[^.;]{0,20}\b(?:on|over|about|whether|who)\b/i;

/** "Whether he asked for it is in dispute", "had not heard him say so", "knew of no such call". */
const UNKNOWN =
  /^(?:and |but |so )?whether\b|\b(?:not|never|n['’]t) (?:hear|heard|recall|recalled|know|known|aware|remember|remembered)\b|\bkn[eo]ws? of no\b/i;

/** "Security was tight for the talks": of policemen, and not of what was spoken of. */
const GUARDED =
  /^\W*(?:the )?security (?:was|is|were|had been|around|outside|at|in) (?:\p{Ll}+ly )?(?:tight|tightened|heavy|high|strict|stepped up|reinforced|the|\p{Lu})/iu;

/** Whether a clause claims nothing that could be held against anybody's account; `told`: without the words by which it is told. */
export function isNoClaim(words: string, told: string, attributed: boolean): boolean {
  return (
    // "would have us know that it was sold": how it is told is nothing that is told.
    OPEN.test(told) ||
    GENERAL.test(words) ||
    UNKNOWN.test(words) ||
    GUARDED.test(words) ||
    // "They remain at odds, the White House said": so somebody says.
    (!attributed && DIFFERING.test(words))
  );
}

/** "If China were to buy it, prices would rise": a condition, where the point on the record is none. */
export function isCondition(words: string, point: string): boolean {
  return (
    /^(?:and |but |even |only )?(?:if|unless|suppose|supposing|assuming|imagine)\b/i.test(words) &&
    !/\bif\b/i.test(point)
  );
}

/** What is asked is not told, in any of its clauses. */
export function isQuestion({ read }: BoundSentence): boolean {
  return /\?\W*$/.test(read.sentence.text);
}

/** "Your place or mine: nine years of invitations": a heading in which nobody is named tells of nothing. */
export function isTitle(copy: Copy, { read: { sentence } }: BoundSentence): boolean {
  return (
    /^\s*\n/.test(copy.text.slice(sentence.end, sentence.end + 4)) &&
    !/[.!?…]["”’)]*$/.test(sentence.text) &&
    !sentence.mentions.some(({ senses }) => senses.some(({ kind }) => kind !== 'topic'))
  );
}

const TODAY_BEFORE = /^(?:\p{Lu}\S*\s){1,3}had\b|\bthe same\b/u;

/** Told itself as what had been: no news of today. */
const PAST_BEFORE = /\bhad \p{Ll}+/u;

/** "Bogotá says that it was decided here", "Lima says so": of what was told just before. */
const SAYS_IT =
  /\b(?:say|says|said|insists?|insisted|claims?|claimed|maintains?|puts?|tells?|told) (?:that )?(?:it|so|them|they|this)\b|\bhas it\b/i;

/**
 * "Or Ghana owes it money": what may be or not. "He had put the same request to Trump", "Bogotá says that
 * it was decided here": what stands before the contact is today's news, or is told in somebody's name below.
 */
export function isBackground(
  copy: Copy,
  sentence: BoundSentence,
  words: string,
  voices: readonly string[],
): boolean {
  if (/,? or \p{Lu}/u.test(words)) return true;
  const at = copy.sentences.indexOf(sentence);
  const next = copy.sentences[at + 1]?.read;
  const ahead = !copy.sentences.slice(0, at + 1).some(({ about }) => about !== undefined);
  return (
    ahead &&
    next !== undefined &&
    ((TODAY_BEFORE.test(next.sentence.text) && !PAST_BEFORE.test(words)) ||
      (SAYS_IT.test(next.sentence.text) &&
        next.attributed.some(
          ({ form, voice }) =>
            form !== 'told' && voice.parties.some((party) => voices.includes(party)),
        )))
  );
}
