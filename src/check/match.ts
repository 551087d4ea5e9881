/** Which statement of the record a clause of copy makes, if any: compared by words, names and topics. */

import { MONTHS } from '../reading/date-words.js';
import type { Mention, Word } from '../record/names.js';
import type { ContactRecord } from '../record/record.js';
import type { ContactEvent, Statement } from '../record/schema.js';
import { wordsOf } from '../record/words.js';
import { type Phrase, phrasesByFirst, synonymsBy } from './synonyms.js';

/** A clause or a statement as it is compared. */
export interface Claim {
  /** What it is about: stems, names and topics, each once. */
  tokens: ReadonlySet<string>;
  topics: ReadonlySet<string>;
  /** Ids of the people and parties before the first verb; `both` for "they", "the two leaders". */
  subject: ReadonlySet<string>;
  numbers: ReadonlySet<string>;
  /** The sides of the people named: "at Modi's request" is at India's. */
  sides: ReadonlySet<string>;
  negated: boolean;
}

const STOP = new Set(
  `a an the of to in on at for with and or by from as that this these those it its is was were are be been being has have had
  their his her they them he she who which will would should could may might can about over into also both two sides side each
  other more than there some any all said says say saying told tell during call meeting talks phone summit leaders leader
  president presidents minister prime countries country between after before when while if so then not no up out again very
  mr us we our i my one held took place take made make discussed discuss discussion spoke talked raised issue issues question
  matter matters topic topics monday tuesday wednesday thursday friday saturday sunday conversation conversations`.split(
    /\s+/,
  ),
);
const BOTH = new Set('they both each two leaders sides presidents'.split(' '));
const NEGATION = new Set(
  'not no never without neither nor cannot didnt wasnt isnt wouldnt nothing nobody none refused declined rejected'.split(
    ' ',
  ),
);

/** A word without its usual endings, near enough to compare. */
export function stem(word: string): string {
  if (word.length < 5) return word;
  return word
    .replace(/(?:isation|ization)s?$/, 'ise')
    .replace(/(?:ations?|ments?|ingly|ings?|edly|ed|ies|es|s|ly|ion|ions)$/, '')
    .replace(/(.)\1$/, '$1')
    .replace(/[ei]$/, '');
}

const SAME = synonymsBy(stem);

/** A day or a year says when, and not what. */
function isOfDate(words: readonly Word[], index: number): boolean {
  const norm = words[index]?.norm ?? '';
  if (/^(?:19|20)\d\d$/.test(norm)) return true;
  // "to visit in April" tells what was agreed; "on 24 April" only when.
  if (MONTHS.has(norm))
    return [-1, 1].some((step) =>
      /^\d{1,2}(?:st|nd|rd|th)?$/.test(words[index + step]?.norm ?? ''),
    );
  return (
    /^\d{1,2}(?:st|nd|rd|th)?$/.test(norm) &&
    [-2, -1, 1, 2, 3].some((step) => MONTHS.has(words[index + step]?.norm ?? ''))
  );
}

/** A phrase that begins at a word and means one other: "carry on with". */
function phraseAt(words: readonly Word[], index: number): Phrase | undefined {
  return phrasesByFirst
    .get(words[index]?.norm ?? '')
    ?.find((phrase) => phrase.words.every((word, step) => words[index + step]?.norm === word));
}

/** The claim that words make, with the names in them. */
export function claimOf(
  words: readonly Word[],
  mentions: readonly Mention[],
  record: ContactRecord,
): Claim {
  const tokens = new Set<string>();
  const topics = new Set<string>();
  const numbers = new Set<string>();
  const sides = new Set<string>();
  const subject = new Set<string>();
  let negated = false;
  let verbSeen = false;
  let pronoun = false;
  let verbAt = -1;
  const at = new Map<number, Mention>();
  for (const mention of mentions)
    for (let index = mention.first; index <= mention.last; index += 1) at.set(index, mention);
  for (let index = 0; index < words.length; index += 1) {
    const word = words[index];
    if (!word) continue;
    const mention = at.get(index);
    if (mention) {
      for (const sense of mention.senses) {
        if (sense.kind === 'topic') topics.add(sense.id);
        else if (!verbSeen) subject.add(sense.kind === 'person' ? sense.id : sense.id);
        tokens.add(`${sense.kind}:${sense.id}`);
        const party = sense.kind === 'person' ? record.people.get(sense.id)?.party : undefined;
        if (party !== undefined) sides.add(`party:${party}`);
        if (party !== undefined && !verbSeen) subject.add(party);
      }
      index = mention.last;
      continue;
    }
    const { norm } = word;
    if (isOfDate(words, index)) continue;
    const phrase = phraseAt(words, index);
    if (phrase) {
      const root = stem(phrase.means);
      tokens.add(SAME.get(root) ?? root);
      verbSeen ||= subject.size > 0;
      index += phrase.words.length - 1;
      continue;
    }
    if (/^\d/.test(norm)) numbers.add(norm.replace(/,/g, ''));
    // A "not" further on is of something else: "guarantees that NATO would not expand".
    const other =
      norm === 'not' &&
      (words[index + 1]?.norm === 'to' ||
        // "human beings and not machines"
        /^(and|but)$/.test(words[index - 1]?.norm ?? '') ||
        words[index + 1]?.norm === 'only');
    if (NEGATION.has(norm) && !other && (verbAt === -1 || index - verbAt <= 2)) negated = !negated;
    if (!verbSeen && BOTH.has(norm)) subject.add('both');
    if (/^(he|she|it|who|which)$/.test(norm)) pronoun = true;
    if (!verbSeen && (subject.size > 0 || pronoun) && isVerb(norm)) {
      verbSeen = true;
      verbAt = index;
    }
    if (STOP.has(norm) || norm.length < 2) continue;
    const root = stem(norm);
    tokens.add(SAME.get(root) ?? root);
  }
  return { tokens, topics, subject, numbers, sides, negated };
}

function isVerb(norm: string): boolean {
  return (
    (/(?:ed|ught|poke|aid|old|et|oke|ave|ent|ook|ade|ew|as|ere|ad|aw)$/.test(norm) &&
      norm.length > 2) ||
    /^(is|are|will|would|should|says|say|had|has|have|wants|agree|put|set)$/.test(norm)
  );
}

const claims = new WeakMap<
  Statement,
  { whole: Claim; said: Claim | undefined; sayer: ReadonlySet<string> }
>();

/** A statement as a claim; for "X said that Y" also Y by itself, with who said it. */
export function statementClaim(statement: Statement, record: ContactRecord) {
  const known = claims.get(statement);
  if (known) return known;
  const words = wordsOf(statement.text.slice(0, 600));
  const mentions = record.names.mentions(words, { forgiving: false });
  const whole = claimOf(words, mentions, record);
  const topics = new Set([...whole.topics, ...statement.topics]);
  const verb = words.findIndex(({ norm }) =>
    /^(said|told|says|say|described|called|asked|hoped)$/.test(norm),
  );
  const saidAt =
    verb > 0 && verb < 8 && /^(said|told|says|say)$/.test(words[verb]?.norm ?? '') ? verb : -1;
  const inner = words.slice(saidAt + 1);
  const said =
    saidAt > 0
      ? claimOf(
          inner,
          mentions
            .filter(({ first }) => first > saidAt)
            .map((mention) => ({
              ...mention,
              first: mention.first - saidAt - 1,
              last: mention.last - saidAt - 1,
            })),
          record,
        )
      : undefined;
  const made = {
    whole: { ...whole, topics },
    said,
    sayer: saidAt > 0 ? whole.subject : new Set<string>(),
  };
  claims.set(statement, made);
  return made;
}

export interface Match {
  statement: Statement;
  score: number;
  /** How many words of substance, names aside, they share. */
  shared: number;
  /** Of them those that are no topics. */
  plain: number;
  /** Whether one and the same person does it. */
  sameSubject: boolean;
  /** How much of the statement the clause has. */
  recall: number;
}

/** The statements of an event that a clause may be making, the likeliest first. */
export function matchesOf(claim: Claim, event: ContactEvent, record: ContactRecord): Match[] {
  const frequency = new Map<string, number>();
  for (const statement of event.statements) {
    for (const token of statementClaim(statement, record).whole.tokens)
      frequency.set(token, (frequency.get(token) ?? 0) + 1);
  }
  const weight = (token: string) =>
    (token.startsWith('party:') || token.startsWith('person:') ? 0.35 : 1) *
    (SETTLING.has(token) ? 0.4 : 1) *
    (1 / (1 + Math.log(frequency.get(token) ?? 1)));
  // That a letter was a letter is nothing that it said.
  const kind = stem(event.kind);
  const found: Match[] = [];
  for (const statement of event.statements) {
    const { whole, said } = statementClaim(statement, record);
    const [one, other] = [
      likeness(claim, whole, weight, kind),
      said ? likeness(claim, said, weight, kind) : NOTHING,
    ];
    const best = other.score * 0.98 > one.score ? { ...other, score: other.score * 0.98 } : one;
    if (best.score > 0) found.push({ statement, ...best });
  }
  return found.sort((a, b) => b.score - a.score);
}

/** A topic that the record gives to a statement, though its words name another. */
const TOPIC_ALONE = 0.5;
/** "They agreed to stop buying" is told as "it will stop buying": the verb says little. */
const SETTLING = new Set(['agree', 'promise', 'announce', 'declare', 'confirm'].map(stem));

const NOTHING = { score: 0, shared: 0, plain: 0, recall: 0, sameSubject: false };

function likeness(
  claim: Claim,
  other: Claim,
  weight: (token: string) => number,
  kind: string,
): Omit<Match, 'statement'> {
  if (claim.negated !== other.negated) return NOTHING;
  if (
    claim.numbers.size > 0 &&
    other.numbers.size > 0 &&
    ![...other.numbers].some((number) => claim.numbers.has(number))
  )
    return NOTHING;
  if (!subjectsAgree(claim.subject, other.subject)) return NOTHING;
  let shared = 0;
  let whole = 0;
  let content = 0;
  let plain = 0;
  for (const token of other.tokens) {
    whole += weight(token);
    if ((!claim.tokens.has(token) && !claim.sides.has(token)) || token === kind) continue;
    shared += weight(token);
    if (!token.includes(':')) plain += 1;
    if (!token.includes(':') || token.startsWith('topic:')) content += 1;
  }
  if (whole === 0 || content === 0) return NOTHING;
  // Oil from Russia is what the record calls Russian oil.
  for (const topic of claim.topics) {
    if (!other.topics.has(topic) || other.tokens.has(`topic:${topic}`)) continue;
    shared += TOPIC_ALONE;
    content += 1;
  }
  let own = 0;
  for (const token of claim.tokens) own += weight(token);
  const recall = Math.min(1, shared / whole);
  const precision = own === 0 ? 0 : Math.min(1, shared / own);
  return {
    score: recall * 0.75 + precision * 0.25,
    shared: content,
    plain,
    recall,
    sameSubject: [...claim.subject].some(
      (id) => other.subject.has(id) && id !== 'both' && id === id.toLowerCase(),
    ),
  };
}

/** "Xi" and "Trump" do not say one thing; "they" may be anybody. */
function subjectsAgree(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  if (one.size === 0 || other.size === 0) return true;
  if (one.has('both') || other.has('both')) return true;
  return [...one].some((id) => other.has(id));
}
