/** Texts that speak for whoever put them out: "the summary put out by Ottawa", "Belgrade's statement looks forward to". */

import { isPast } from '../../assertion/tense.js';
import { WEEKDAYS } from '../../dates/date-words.js';
import { AUXILIARIES, PREPOSITIONS } from '../../grammar-words.js';
import { ACCOUNT_NOUNS, CLAUSE_JOINTS, SAYING } from '../say-words.js';
import { namesIn, type Voice } from '../voices.js';
import type { SpokenSentence } from './spoken-sentence.js';
import { ACCOUNT_VERBS } from './words.js';

/** What is done with an account: behind it they tell of it, and are not told by it. */
const DELIVERED = new Set(
  'issued released published read posted carried handed sent put made agreed signed adopted given circulated distributed obtained seen dated drafted'.split(
    ' ',
  ),
);
const NO_VERB = new Set(
  'its his this as yes was is has hours minutes days weeks morning evening sides leaders presidents ministers parties'.split(
    ' ',
  ),
);

/** "a statement from the Kremlin", "a post by Trump" */
export function hasPossessor(spoken: SpokenSentence, at: number): boolean {
  const of =
    putOutBy(spoken, at) ?? (/^(from|by|of)$/.test(spoken.norm(at + 1)) ? at + 1 : undefined);
  return (
    of !== undefined &&
    namesIn(spoken.sentence, of + 1, of + 5).some(({ first }) => first <= of + 2)
  );
}

/** "the summary put out by Ottawa": where its "by" stands. */
export function putOutBy(spoken: SpokenSentence, at: number): number | undefined {
  const out =
    /^(?:put|given|sent|handed|read)$/.test(spoken.norm(at + 1)) && spoken.norm(at + 2) === 'out';
  const given = /^(given|published|issued|released|offered|provided|circulated)$/;
  const by = out ? at + 3 : given.test(spoken.norm(at + 1)) ? at + 2 : undefined;
  return by !== undefined && spoken.norm(by) === 'by' ? by : undefined;
}

/**
 * "Belgrade's statement looks forward to", "the joint statement issued afterwards calls for": the verb
 * whose subject an account is, and none of those that tell how it came to be.
 */
export function verbAfterNoun(spoken: SpokenSentence, noun: number): number | undefined {
  let at = noun + 1;
  while (
    at < noun + 9 &&
    (at === noun + 1 ? spoken.before(at) === ' ' : !/[;:—–"“”]/.test(spoken.before(at)))
  ) {
    const norm = spoken.norm(at);
    const verb = !spoken.inMention.has(at) && (/[^s]s$|ing$/.test(norm) || isPast(norm));
    if (verb && !DELIVERED.has(norm) && !NO_VERB.has(norm) && !WEEKDAYS.has(norm)) return at;
    // "Skerrit's own post on Facebook thanks Abinader"
    const delivers = DELIVERED.has(norm) || PREPOSITIONS.has(norm) || at > noun + 1;
    if (!delivers || norm === '' || AUXILIARIES.has(norm) || CLAUSE_JOINTS.has(norm))
      return undefined;
    at += 1;
  }
  return undefined;
}

export function verbAfterAccount(spoken: SpokenSentence, at: number): number | undefined {
  for (let next = at + 1; next < at + 20; next += 1) {
    if (/[:;—–]/.test(spoken.before(next))) return undefined;
    const norm = spoken.norm(next);
    if (norm === '' || opensOther(spoken, next)) return undefined;
    // A statement is issued, and issues none.
    if (spoken.inMention.has(next) || DELIVERED.has(norm)) continue;
    if (SAYING.has(norm) || ACCOUNT_VERBS.has(norm)) return next;
  }
  return undefined;
}

/** "A joint text was issued, and she spoke of": a new clause, with a subject of its own. */
function opensOther(spoken: SpokenSentence, at: number): boolean {
  return (
    /^(?:and|but)$/.test(spoken.norm(at)) &&
    /,/.test(spoken.before(at)) &&
    (spoken.inMention.has(at + 1) || /^(?:he|she|they|it)$/.test(spoken.norm(at + 1)))
  );
}

/** "the Royal Court said in a statement": "the statement" of the next sentence is that one. */
export function learnText(spoken: SpokenSentence, at: number, voice: Voice): void {
  if (voice.kind !== 'parties' || spoken.norm(at + 1) !== 'in') return;
  const text = spoken.range(at + 2, at + 6).find((norm) => ACCOUNT_NOUNS.has(norm));
  if (text !== undefined) spoken.speakers.nouns.set(text, voice);
}
