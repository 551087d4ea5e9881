/** Whether copy tells what others do than those of a contact, in words that are like a point of it. */

import { clauseAt } from '../../reading/clauses/clauses.js';
import { subjectOf } from '../../reading/clauses/subject.js';
import { isBystander } from '../../reading/contacts/bystanders.js';
import { doersIn } from '../../reading/people/doers.js';
import { partiesOf } from '../../reading/voices/voices.js';
import type { Mention } from '../../record/names.js';
import type { ContactEvent, Statement } from '../../record/schema.js';
import type { Clause } from '../clauses.js';
import type { BoundSentence, Copy } from '../reading.js';

const WISHING =
  /^(?:want|wants|wanted|hope|hopes|hoped|expect|expects|expected|demand|demanded|urge|urged)$/;

/** Bodies that are no government. */
const INSTITUTIONS =
  /^(?:congress|parliament|senate|opposition|critics|analysts|economists|historians|unions|prosecutors?|investigators?|courts?|judges?|lobby|lobbyists|campaigners|charities|newspapers|editorials|commentators)$/;

/** So much of a word is the same in all its forms. */
const STEM = 4;

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
  // "Growers want China to buy more": whom they want it of is no doer.
  const wish = words.findIndex(({ norm }) => WISHING.test(norm));
  const first = words[wish]?.start ?? Number.POSITIVE_INFINITY;
  const clause = clauseAt(sentence, start);
  const subject = clause && subjectOf(sentence, clause);
  if (!subject) return false;
  // "Congress blamed the prince": to whom an institution does it is no doer either.
  const body = sentence.words
    .slice(subject.from, subject.to + 1)
    .some(({ norm }) => INSTITUTIONS.test(norm));
  const last = body ? (sentence.words[subject.to]?.end ?? first) : first;
  if (mentions.some((mention) => isOwn(mention) && (words[mention.first]?.start ?? 0) < last))
    return false;
  if (doersIn(sentence, subject, isOwn, true) === 'own') return false;
  const acting = sentence.words
    .slice(subject.from, subject.to + 1)
    .filter(({ norm }) => isBystander(norm) || INSTITUTIONS.test(norm));
  const point = text.toLowerCase();
  return acting.length > 0 && !acting.some(({ norm }) => point.includes(norm.slice(0, STEM)));
}
