/** Which statement of the record a clause of copy makes, if any: compared by words, names and topics. */

import type { Mention, Word } from '../record/names.js';
import type { ContactRecord } from '../record/record.js';
import type { ContactEvent, Statement } from '../record/schema.js';
import { wordsOf } from '../record/words.js';

/** A clause or a statement as it is compared. */
export interface Claim {
  /** What it is about: stems, names and topics, each once. */
  tokens: ReadonlySet<string>;
  topics: ReadonlySet<string>;
  /** Ids of the people and parties before the first verb; `both` for "they", "the two leaders". */
  subject: ReadonlySet<string>;
  numbers: ReadonlySet<string>;
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

/** Words that say much the same, each group by its first. */
const SAME: ReadonlyMap<string, string> = new Map(
  [
    'ask asked asks urge urged urges press pressed pressing request requested requests appeal appealed demand demanded call-on',
    'agree agreed agrees agreement accord deal consensus accepted accept',
    'invite invited invitation invites',
    'hope hoped hopes hoping wish wished',
    'war conflict fighting hostilities',
    'truce ceasefire',
    'set laid stated expounded explained outlined presented restated reiterated',
    'position stance view views principled',
    'understand understands understood understanding',
    'important importance matters significance',
    'buy purchase purchases purchased bought buying',
    'good positive excellent great very',
    'describe described called calls termed labelled hailed',
    'propose proposed proposal suggested suggests offered offer offers',
    'promise promised pledge pledged vowed committed commit commitment',
    'thank thanked thanks praise praised',
    'congratulate congratulated congratulations',
    'increase increased raise rise',
    'reduce reduced cut cuts lower lowered halve halved',
    'suspend suspended pause paused',
    'resume resumed reopen restart restarted',
    'end ended ending',
    'release released free freed',
    'visit visits trip travel travelled',
    'initiate initiated requested sought',
    'often frequently regularly frequent regular',
    'warn warned caution cautioned',
    'post-war postwar',
    'order system',
    'second ii two',
    'fair just',
    'treaty pact accord',
    'neutral neutrality',
    'tariff tariffs duty duties levy levies',
    'mechanism system arrangement',
    'restore restored reopen',
    'peaceful peace',
    'guarantee guarantees assurance assurances',
    'expansion expand enlargement',
    'east eastwards eastward',
    'mediate mediation mediator',
    'prisoner prisoners captive captives',
    'talk talking dialogue',
    'lasting durable enduring long-lasting',
    'cooperate cooperation cooperating collaborate work working',
    'farmers farmer farm agricultural agriculture',
    'first initially',
    'missile missiles',
    'weapon weapons arms',
  ].flatMap((group) => {
    const [first = '', ...rest] = group.split(' ');
    return [first, ...rest].map((word): [string, string] => [stem(word), stem(first)]);
  }),
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

/** The claim that words make, with the names in them. */
export function claimOf(
  words: readonly Word[],
  mentions: readonly Mention[],
  record: ContactRecord,
): Claim {
  const tokens = new Set<string>();
  const topics = new Set<string>();
  const numbers = new Set<string>();
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
        if (party !== undefined && !verbSeen) subject.add(party);
      }
      index = mention.last;
      continue;
    }
    const { norm } = word;
    if (/^\d/.test(norm)) numbers.add(norm.replace(/,/g, ''));
    // A "not" further on is of something else: "guarantees that NATO would not expand".
    const other = norm === 'not' && words[index + 1]?.norm === 'to';
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
  return { tokens, topics, subject, numbers, negated };
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
    (1 / (1 + Math.log(frequency.get(token) ?? 1)));
  const found: Match[] = [];
  for (const statement of event.statements) {
    const { whole, said } = statementClaim(statement, record);
    const [one, other] = [
      likeness(claim, whole, weight),
      said ? likeness(claim, said, weight) : NOTHING,
    ];
    const best = other.score * 0.98 > one.score ? { ...other, score: other.score * 0.98 } : one;
    if (best.score > 0) found.push({ statement, ...best });
  }
  return found.sort((a, b) => b.score - a.score);
}

const NOTHING = { score: 0, shared: 0, plain: 0, recall: 0, sameSubject: false };

function likeness(
  claim: Claim,
  other: Claim,
  weight: (token: string) => number,
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
    if (!claim.tokens.has(token)) continue;
    shared += weight(token);
    if (!token.includes(':')) plain += 1;
    if (!token.includes(':') || token.startsWith('topic:')) content += 1;
  }
  if (whole === 0 || content === 0) return NOTHING;
  let own = 0;
  for (const token of claim.tokens) own += weight(token);
  const recall = shared / whole;
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
