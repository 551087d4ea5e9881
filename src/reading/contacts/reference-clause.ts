/** Which words of a sentence tell of the contact at hand, and which of something else in it. */

import type { Mention } from '../../record/names.js';
import type { ContactRecord } from '../../record/record.js';
import { clauseTree } from '../clauses/clauses.js';
import { tellsOf } from '../clauses/subject.js';
import type { Sentence } from '../reading.js';
import { partiesOf } from '../voices/voices.js';
import { NOUNS } from './head-words.js';
import { ownRelative } from './own-relative.js';

/** The words of a contact, from the first to the last. */
interface Head {
  first: number;
  last: number;
}

/**
 * Which words belong to the clause that tells of a contact: its own, its subject, its noun's own relative
 * clause, whom its teller told; and where it opens the sentence and speaks of "them", the main clause.
 */
export function clauseOf(sentence: Sentence, { first, last }: Head): (at: number) => boolean {
  const { of } = clauseTree(sentence);
  const clause = of[first];
  const tells = tellsOf(sentence, clause);
  const relative = ownRelative(sentence, last);
  const forward =
    clause?.fronted === true &&
    sentence.words.some(({ norm }, at) => of[at] === clause && THEM.test(norm));
  return (at) =>
    (at >= first && at <= last) ||
    tells(at) ||
    (of[at]?.joint === 'reporting' && of[at]?.parent === clause) ||
    (forward && of[at] === clause.parent) ||
    (relative !== undefined && relative.from <= at && at <= relative.to);
}

const JOINING = /^(?:with|between)$/;
const THEM = /^(?:they|their|them)$/;

/** "Biden's meeting with Xi": of those named those of the noun's own phrase, where it names both sides. */
export function ofOwnPhrase(
  sentence: Sentence,
  named: readonly Mention[],
  { first, last }: Head,
  record: ContactRecord,
): readonly Mention[] {
  const { words } = sentence;
  const joined = JOINING.test(words[last + 1]?.norm ?? '');
  const own = named.filter(
    (mention) =>
      (mention.last === first - 1 && /['’]s$/.test(words[mention.last]?.text ?? '')) ||
      (joined && beforeRow(sentence, mention.first) === last + 1),
  );
  return new Set(own.flatMap((mention) => partiesOf(mention, record))).size >= 2 ? own : named;
}

/** "briefed her by phone on his call with Xi", "the Busan meeting": a name that another noun of contact has. */
export function isOfAnotherNoun(
  sentence: Sentence,
  mention: Mention,
  { first, last }: Head,
): boolean {
  const { words } = sentence;
  // "The choice of the Hungarian capital": a city, and nobody's side.
  const before = words.slice(Math.max(0, mention.first - 2), mention.first).map(({ norm }) => norm);
  if (words[mention.last + 1]?.norm === 'capital' && before.join(' ') === 'of the') return true;
  // "a round of trade talks between": there the two are one.
  const until = words[last + 1]?.norm === 'of' ? last + 3 : last + 1;
  const isOther = (at: number) =>
    (at < first || at > until) && NOUNS.has(words[at]?.norm ?? '') && words[at]?.before === ' ';
  const joint = beforeRow(sentence, mention.first);
  const behind = JOINING.test(words[joint]?.norm ?? '');
  return (behind && isOther(joint - 1)) || isOther(mention.last + 1);
}

/** The word before a row of names, of which one begins at a word: "with Zelenskyy and seven European leaders". */
function beforeRow({ words, mentions }: Sentence, at: number): number {
  let before = at - 1;
  while (
    IN_ROW.test(words[before]?.norm ?? '') ||
    mentions.some(({ first, last }) => first <= before && before <= last)
  )
    before -= 1;
  return before;
}

const IN_ROW = /^(?:and|the|\d+|two|three|four|five|six|seven|eight|nine|ten)$/;
