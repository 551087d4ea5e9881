/** A clause of copy or a statement of the record, taken apart to be compared: who does what about what. */

import type { Mention, Word } from '../record/names.js';
import type { ContactRecord } from '../record/record.js';
import type { ContactEvent, Statement } from '../record/schema.js';
import { wordsOf } from '../record/words.js';
import { type Clause, clausesOf } from './clauses.js';
import { meaningAt, stem } from './concepts/concepts.js';
import { initiativeIn } from './initiative.js';
import { isOfDate, quantityAt } from './quantities.js';

/** A word, a turn of phrase or a name, with all that it may stand for. */
export interface Unit {
  stems: readonly string[];
  concepts: readonly string[];
  /** `party:CN`, `person:xi`, `topic:taiwan` */
  senses: readonly string[];
  /** How much it says of what the point is. */
  weight: number;
  /** The name of somebody or something that is no side of the contact. */
  outside: boolean;
  /** A name of the contact's own sides and people. */
  own: boolean;
  /** A thing, a topic, a name or an amount, and no act. */
  thing: boolean;
  /** An act, and not one that is done at every meeting. */
  act: boolean;
}

/** A clause or a statement as it is compared. */
export interface Claim {
  units: readonly Unit[];
  topics: ReadonlySet<string>;
  /** Ids of the people and parties that do it; `both` for "they", "the two leaders". */
  subject: ReadonlySet<string>;
  quantities: ReadonlySet<number>;
  /** The sides of the people named: "at Modi's request" is at India's. */
  sides: ReadonlySet<string>;
  negated: boolean;
  /** How many times something is said not to be, further on too. */
  negations: number;
}

const STOP = new Set(
  `a an the of to in on at for with and or by from as that this these those it its is was were are be been being has have had
  their his her their them they he she who which will would should could may might can must about into also both two sides side each
  other than there some any say says said saying tell told telling note noted state insist insisted declare declared stress stressed add added
  during meeting talks summit leaders leader remark affirm reaffirm reaffirmed underline emphasise emphasised reiterate reiterated repeat repeated make made clear
  president presidents minister prime premier chancellor foreign countries country state between after before when while if so then not up out again very
  mr us we our i my one took take place held got get did does do raised issue issues question
  matter matters topic topics subject monday tuesday wednesday thursday friday saturday sunday conversation conversations
  american chinese man men himself herself themselves itself host counterpart guest even just too well still yet also because since`.split(
    /\s+/,
  ),
);
const BOTH = new Set('they both each two leaders sides presidents'.split(' '));
const NEGATION = new Set(
  'not no never without neither nor cannot didnt wasnt isnt wouldnt doesnt hasnt wont werent arent dont nothing nobody none'.split(
    ' ',
  ),
);
/** Classes of acts that say that something shall not be. */
const REFUSING = new Set(['refuse', 'fail']);
const AUXILIARY =
  /^(?:is|are|was|were|be|been|being|will|would|should|could|can|may|might|must|had|has|have|did|does|do|says?|said|told)$/;

/** That a contact was at somebody's wish, in whatever words. */
const INITIATIVE = 'initiative';
/** Names of its own sides say little of a point; those of others a great deal. */
const OWN_NAME = 0.3;
const OUTSIDE_NAME = 1.1;
const TOPIC = 1;
const NUMBER = 0.8;

/** The claim that words make, with the names in them. */
export function claimOf(
  words: readonly Word[],
  mentions: readonly Mention[],
  event: ContactEvent,
  record: ContactRecord,
  asker: string | undefined = initiativeIn(words, mentions, event, record),
): Claim {
  const units: Unit[] = [];
  const topics = new Set<string>();
  const quantities = new Set<number>();
  const sides = new Set<string>();
  const subject = new Set<string>();
  let negated = false;
  let negations = 0;
  let verbAt = -1;
  let pronoun = false;
  const put = (unit: Partial<Unit> & Pick<Unit, 'weight'>) =>
    units.push({
      stems: [],
      concepts: [],
      senses: [],
      outside: false,
      own: false,
      thing: true,
      act: false,
      ...unit,
    });
  const at = new Map<number, Mention>();
  for (const mention of mentions)
    for (let index = mention.first; index <= mention.last; index += 1) at.set(index, mention);
  for (let index = 0; index < words.length; index += 1) {
    const word = words[index];
    if (!word) continue;
    const { norm } = word;
    const mention = at.get(index);
    if (mention) {
      const name = nameOf(mention, event, record);
      const acts = verbAt === -1 && mayAct(words, mention);
      for (const { kind, id } of name.meant) {
        if (kind === 'topic') topics.add(id);
        else if (acts) subject.add(id);
      }
      for (const side of name.sides) {
        sides.add(side);
        if (acts) subject.add(side);
      }
      const topic = mention.senses.every(({ kind }) => kind === 'topic');
      if (topic) {
        // A topic's words say what they say apart from it too: "atomic arms" and "nuclear tests".
        const own = meaningAt(words, index);
        put({
          stems: stemsIn(words, mention),
          concepts: wordsIn(words, mention),
          senses: name.senses,
          weight: TOPIC,
        });
        if (!own.verbal || mention.last > mention.first) index = mention.last;
      } else {
        put({
          senses: name.senses,
          weight: name.outside ? OUTSIDE_NAME : OWN_NAME,
          outside: name.outside,
          own: !name.outside,
          thing: name.outside,
        });
        index = mention.last;
      }
      continue;
    }
    if (isOfDate(words, index)) continue;
    const quantity = quantityAt(words, index);
    if (quantity) {
      quantities.add(quantity.value);
      put({ stems: [`#${quantity.value}`], weight: NUMBER });
      index += quantity.length - 1;
      continue;
    }
    const meant = meaningAt(words, index);
    const refusing = meant.concepts.some((concept) => REFUSING.has(concept));
    const negating = negates(words, index);
    if (negating || refusing) negations += 1;
    if ((negating && (verbAt === -1 || index - verbAt <= 2)) || refusing) negated = !negated;
    if (verbAt === -1 && BOTH.has(norm)) subject.add('both');
    if (/^(he|she|it|who|which)$/.test(norm)) pronoun = true;
    if (
      verbAt === -1 &&
      (subject.size > 0 || pronoun || units.length > 0) &&
      isVerb(words, index, meant.verbal)
    )
      verbAt = index;
    if (meant.length === 1 && (STOP.has(norm) || norm.length < 2)) continue;
    put({
      stems: [stem(norm)],
      concepts: meant.concepts,
      weight: meant.weight,
      thing: meant.thing,
      act: meant.act,
    });
    index += meant.length - 1;
  }
  const agent = asker === undefined ? agentOf(words, at, record) : new Set([asker]);
  if (asker !== undefined) put({ concepts: [INITIATIVE], weight: 1.6, thing: true, act: true });
  return {
    units: distinct(units),
    topics,
    subject: agent ?? subject,
    quantities,
    sides,
    negated,
    negations,
  };
}

function wordsIn(words: readonly Word[], { first, last }: Mention): string[] {
  const found: string[] = [];
  for (let index = first; index <= last; index += 1)
    found.push(...meaningAt(words, index).concepts);
  return found;
}

/** An office beside that of whoever leads. */
const LESSER =
  /\b(?:deputy|vice|former|ex|foreign|defen[cs]e|finance|trade|interior|economy|energy|secretary|adviser|advisor|envoy|ambassador|spokes\w+|then|late)\b/i;

function stemsIn(words: readonly Word[], { first, last }: Mention): string[] {
  return words
    .slice(first, last + 1)
    .filter(({ norm }) => norm.length > 2 && !STOP.has(norm))
    .map(({ norm }) => stem(norm));
}

interface Name {
  meant: Mention['senses'];
  senses: string[];
  sides: string[];
  outside: boolean;
}

function nameOf(mention: Mention, event: ContactEvent, record: ContactRecord): Name {
  const senses: string[] = [];
  const sides: string[] = [];
  let own = false;
  // "The American president" is whoever was it on that day.
  const held =
    mention.form === 'office' && !LESSER.test(mention.text)
      ? event.participants.filter((id) => {
          const party = record.people.get(id)?.party;
          return mention.senses.some(
            (sense) =>
              party !== undefined &&
              party === (sense.kind === 'person' ? record.people.get(sense.id)?.party : sense.id),
          );
        })
      : [];
  const meant: Mention['senses'] =
    held.length > 0 ? held.map((id) => ({ kind: 'person', id })) : mention.senses;
  for (const { kind, id } of meant) {
    senses.push(`${kind}:${id}`);
    if (kind === 'party') {
      sides.push(id);
      own ||= event.parties.includes(id);
    }
    const party = kind === 'person' ? record.people.get(id)?.party : undefined;
    if (party !== undefined) {
      sides.push(party);
      own ||= event.parties.includes(party);
    }
  }
  return { meant, senses, sides, outside: !own };
}

const GOVERNED = new Set(
  'in of for at from with to between on against near by into towards through about over under than like'.split(
    ' ',
  ),
);
/** Behind an adjective of nation these are its people, and act: "the Chinese side", "Kenyan police". */
const ACTING =
  /^(?:president|premier|prime|minister|ministers|chancellor|king|emir|prince|leader|leaders|government|side|sides|delegation|delegations|negotiators?|officials?|foreign|vice|deputy|envoy|authorities|army|military|team|teams|ministry|diplomats?|counterpart|head|chief|host|guest|forces|troops)$/;

/** Whether a name before the verb can be who acts: no name behind a preposition, no "Kenyan" before tea. */
function mayAct(words: readonly Word[], { first, last, form }: Mention): boolean {
  const before = words[first - 1]?.norm ?? '';
  const far = /^(?:the|a|an|his|her|its|their|then|former|president)$/.test(before)
    ? (words[first - 2]?.norm ?? '')
    : before;
  // "Between Delhi and Islamabad", "at Paris": governed, unless the clause opens with it as its scene.
  if (GOVERNED.has(far)) return false;
  const next = words[last + 1];
  if (form !== 'adjective' && !/['’]s?$/.test(words[last]?.text ?? '')) return true;
  if (!next || /[,;:]/.test(next.before)) return true;
  return ACTING.test(next.norm) || isVerb(words, last + 1, meaningAt(words, last + 1).verbal);
}

/** A "not" further on is of something else: "human beings and not machines", "not only". */
function negates(words: readonly Word[], at: number): boolean {
  const norm = words[at]?.norm ?? '';
  if (!NEGATION.has(norm)) return false;
  const [before, next] = [words[at - 1]?.norm ?? '', words[at + 1]?.norm ?? ''];
  if (norm === 'not' && (next === 'to' || next === 'only' || /^(and|but)$/.test(before)))
    return false;
  // "no longer" ends what was, and "without delay" is at once.
  return !(norm === 'no' && next === 'longer') && !(norm === 'without' && next === 'delay');
}

function isVerb(words: readonly Word[], at: number, verbal: boolean): boolean {
  const norm = words[at]?.norm ?? '';
  if (AUXILIARY.test(norm)) return true;
  const before = words[at - 1]?.norm ?? '';
  // "the promise", "a halt", "his request" are nouns.
  if (
    /^(?:the|a|an|its|their|his|her|of|for|on|to|in|at|from|by|with|about|more|new|and|or)$/.test(
      before,
    )
  )
    return false;
  return (verbal && !/(?:ings|ions?|ments?)$/.test(norm)) || /(?:ed|ught|oke)$/.test(norm);
}

/** "was proposed by Putin": he does it who stands behind the "by". */
function agentOf(
  words: readonly Word[],
  at: ReadonlyMap<number, Mention>,
  record: ContactRecord,
): ReadonlySet<string> | undefined {
  for (let index = 2; index + 1 < words.length; index += 1) {
    const mention = words[index]?.norm === 'by' ? at.get(index + 1) : undefined;
    if (!mention || !/(?:ed|en|ne|ade|aid|old|ught|ut|ung|ven)$/.test(words[index - 1]?.norm ?? ''))
      continue;
    const passive = words
      .slice(Math.max(0, index - 4), index)
      .some(({ norm }) => /^(?:was|were|is|are|been|being|be)$/.test(norm));
    if (!passive) continue;
    const ids = mention.senses.flatMap(({ kind, id }) => {
      const party = kind === 'person' ? record.people.get(id)?.party : undefined;
      return party === undefined ? [id] : [id, party];
    });
    return new Set(ids);
  }
  return undefined;
}

function distinct(units: readonly Unit[]): Unit[] {
  const seen = new Set<string>();
  return units.filter((unit) => {
    const key = `${unit.senses.join(' ')}|${unit.stems.join(' ')}|${unit.concepts.join(' ')}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

const claims = new WeakMap<Statement, readonly Claim[]>();

/** What a statement claims: the whole of it first, then what it says that somebody said, and each of its clauses. */
export function statementClaims(
  statement: Statement,
  event: ContactEvent,
  record: ContactRecord,
): readonly [Claim, ...Claim[]] {
  const known = claims.get(statement);
  const [first, ...others] = known ?? [];
  if (first) return [first, ...others];
  const text = statement.text.slice(0, 600);
  const words = wordsOf(text);
  const mentions = record.names.mentions(words, { forgiving: false });
  const claim = (part: Pick<Clause, 'words' | 'mentions'>): Claim => {
    const made = claimOf(part.words, part.mentions, event, record);
    return { ...made, topics: new Set([...made.topics, ...statement.topics]) };
  };
  const parts = clausesOf({ start: 0, end: text.length, text, words, mentions });
  const verb = words.findIndex(({ norm }) => /^(?:said|told|says|say|wrote|declared)$/.test(norm));
  const from = verb > 0 && verb < 8 ? verb + 1 : 0;
  const said = {
    words: words.slice(from),
    mentions: mentions
      .filter(({ first: at }) => at >= from)
      .map((mention) => ({ ...mention, first: mention.first - from, last: mention.last - from })),
  };
  const made: [Claim, ...Claim[]] = [
    claim({ words, mentions }),
    ...(from > 0 ? [claim(said)] : []),
    ...(parts.length > 1 ? parts.map(claim) : []),
  ];
  claims.set(statement, made);
  return made;
}
