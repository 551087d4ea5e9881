/** Whether copy tells what others do than those of a contact, in words that are like a point of it. */

import { clauseAt } from '../../reading/clauses/clauses.js';
import { subjectOf } from '../../reading/clauses/subject.js';
import { isBystander } from '../../reading/contacts/bystanders.js';
import { PREPOSITIONS } from '../../reading/grammar-words.js';
import { doersIn } from '../../reading/people/doers.js';
import { partiesOf } from '../../reading/voices/voices.js';
import type { Mention } from '../../record/names.js';
import type { ContactEvent, Statement } from '../../record/schema.js';
import type { Clause } from '../clauses.js';
import type { BoundSentence, Copy } from '../reading.js';

/** Bodies that are no government. */
const INSTITUTIONS =
  /^(?:congress|parliament|senate|opposition|unions|investigators?|courts?|lobby|lobbyists|charities|newspapers|editorials)$/;

/** So much of a word is the same in all its forms. */
const STEM = 4;
/** Among so many words a clause begins with who acts in it. */
const LEAD = 3;
const RELATIVE = /^(?:where|when|which|who|whose|as|after|because)$/;
/** A subject of more words is none. */
const LONGEST = 7;

/**
 * "Farmers want more trade": who does it is no side of the contact, and the point does not speak of him.
 */
export function isDeedOfOthers(
  { record }: Copy,
  { read: { sentence } }: BoundSentence,
  { start, words, mentions }: Clause,
  { parties }: ContactEvent,
  { text }: Statement,
): boolean {
  const isOwn = (mention: Mention) =>
    partiesOf(mention, record).some((party) => parties.includes(party));
  const isOf = (norms: readonly string[]) => {
    const acting = norms.filter((norm) => isBystander(norm) || INSTITUTIONS.test(norm));
    const point = text.toLowerCase();
    return acting.length > 0 && !acting.some((norm) => point.includes(norm.slice(0, STEM)));
  };
  const clause = clauseAt(sentence, start);
  const subject = clause && subjectOf(sentence, clause);
  if (!subject) return false;
  // "Gas traders ask": a verb that may be a noun too, and was read as a part of the subject.
  const named = Math.min(LEAD, ...mentions.filter(isOwn).map(({ first }) => first));
  const lead = words.slice(0, named).map(({ norm }) => norm);
  const misread = subject.to - subject.from > LONGEST;
  if (misread && !lead.some((norm) => PREPOSITIONS.has(norm)) && isOf(lead)) return true;
  // "Growers want China to buy more", "Traders ask about Beijing's price": of whom they want it is no doer.
  const end = sentence.words[subject.to]?.end ?? start;
  if (mentions.some((mention) => isOwn(mention) && (words[mention.first]?.start ?? 0) < end))
    return false;
  // "Traders digest the weekend, where the two banks agreed on it": of another clause.
  if (end <= start || words.some(({ norm, before }) => /,/.test(before) && RELATIVE.test(norm)))
    return false;
  if (doersIn(sentence, subject, isOwn, true) === 'own') return false;
  return isOf(sentence.words.slice(subject.from, subject.to + 1).map(({ norm }) => norm));
}
