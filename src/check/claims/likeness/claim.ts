/** A clause of copy or a statement of the record, taken apart to be compared: who does what about what. */

import type { Mention, Word } from '../../../record/names.js';
import type { ContactRecord } from '../../../record/record.js';
import type { ContactEvent } from '../../../record/schema.js';
import {
  arePeople,
  isFunctionWord,
  isNominal,
  isVerb,
  mayAct,
  negates,
  opensWithVerb,
} from './claim-grammar.js';
import { nameOf } from './claim-names.js';
import { meaningAt, stem } from './concepts/concepts.js';
import { framed, partOf } from './frames.js';
import { initiativeIn } from './initiative.js';
import { isOpen } from './open.js';
import { isAmount, isLight, isPlain } from './plain-words.js';
import { predicateOf } from './predicate.js';
import { isOfDate, ordinalsIn, quantityAt } from './quantities.js';
import { agentOf, flowOf, isPassive } from './roles.js';

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
  /** A topic with a name of its own: Gaza, Huawei. */
  realm: boolean;
  /** A name of the contact's own sides and people. */
  own: boolean;
  /** A thing, a topic, a name or an amount, and no act. */
  thing: boolean;
  /** An act, and not one that is done at every meeting. */
  act: boolean;
  /** An act under a noun's name, to which something is done in turn: "disengagement", "a halt". */
  nominal: boolean;
}

/** A clause or a statement as it is compared. */
export interface Claim {
  units: readonly Unit[];
  /** All that its words can mean. */
  concepts: ReadonlySet<string>;
  topics: ReadonlySet<string>;
  /** Ids of the people and parties that do it; `both` for "they", "the two leaders". */
  subject: ReadonlySet<string>;
  quantities: ReadonlySet<number>;
  /** "the first meeting of the three": which one of a row it was. */
  ordinals: ReadonlySet<string>;
  /** The sides of the people named: "at Modi's request" is at India's. */
  sides: ReadonlySet<string>;
  negated: boolean;
  /** How many times something is said not to be, further on too. */
  negations: number;
  /** Whether it tells of some only, and not of all. */
  partial: boolean;
  /** To whom it is done, where that is told and not who does it. */
  suffers: ReadonlySet<string>;
  /** Whether something goes out from who does it, or comes in. */
  flow: 'out' | 'in' | undefined;
  /** What is told under a verb of saying or promising, without it. */
  told: Claim | undefined;
  /** Whether it tells that something was spoken of, and no more. */
  topical: boolean;
  /** Whether it tells what shall be, is asked for or offered, and not what is or was. */
  open: boolean;
  /** What "it" and "them" may stand for. */
  meant: readonly Unit[];
  /** What is spoken of right before it: what it leaves out may be that. */
  around: readonly Unit[];
  /** Its verb, and what that governs where it says little alone; empty where none was read. */
  predicate: ReadonlySet<Unit>;
}

const BOTH = new Set('they both each two leaders sides presidents'.split(' '));
const LIGHT_VERB = 0.3;
/** Classes of acts that say that something shall not be. */
const REFUSING = new Set(['refuse', 'fail']);
/** That a contact was at somebody's wish, in whatever words. */
export const INITIATIVE = 'initiative';
/** That something was spoken of. */
const TOPICAL = 'discuss';
/** Names of its own sides say little of a point; those of others a great deal. */
const OWN_NAME = 0.3;
const OUTSIDE_NAME = 1.1;
const TOPIC = 1;
const NUMBER = 0.8;
/** A number, and that it is so much in the hundred. */
export const PERCENT = 1.8;
const PEOPLE = 0.7;

/** "only some of the sanctions", and no "not only of some" */
function isPartial(words: readonly Word[]): boolean {
  return words.some(
    ({ norm }, at) =>
      norm === 'only' &&
      words[at - 1]?.norm !== 'not' &&
      /^(?:some|part|parts|half|a|certain)$/.test(words[at + 1]?.norm ?? ''),
  );
}

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
  let verbAt = opensWithVerb(words, mentions);
  let pronoun = false;
  const placed = new Map<number, Unit>();
  const put = (index: number, unit: Partial<Unit> & Pick<Unit, 'weight'>) => {
    const whole = {
      stems: [],
      concepts: [],
      senses: [],
      outside: false,
      realm: false,
      own: false,
      thing: true,
      act: false,
      nominal: false,
      ...unit,
    };
    units.push(whole);
    placed.set(index, whole);
  };
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
      const acts = verbAt === -1 && mayAct(words, mention) && !isUrged(words, mention.first);
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
        put(index, {
          stems: stemsIn(words, mention),
          concepts: wordsIn(words, mention),
          senses: name.senses,
          weight: TOPIC,
          realm: mention.first > 0 && /^\p{Lu}\p{Ll}/u.test(words[mention.last]?.text ?? ''),
        });
        if (!own.verbal || mention.last > mention.first) index = mention.last;
      } else {
        put(index, {
          concepts: mention.form === 'adjective' ? [] : landIn(words, mention),
          senses: name.senses,
          weight: name.outside ? OUTSIDE_NAME : OWN_NAME,
          outside: name.outside,
          own: !name.outside,
          thing: name.outside,
        });
        // "Americans detained in China": people, and no government.
        if (arePeople(words, mention)) put(mention.last, { concepts: ['citizen'], weight: PEOPLE });
        index = mention.last;
      }
      continue;
    }
    if (isOfDate(words, index)) continue;
    const quantity = quantityAt(words, index);
    if (quantity) {
      quantities.add(quantity.value);
      put(index, { stems: [`#${quantity.value}`], weight: quantity.percent ? PERCENT : NUMBER });
      index += quantity.length - 1;
      continue;
    }
    const meant = meaningAt(words, index);
    // "since the collapse in Hanoi" denies nothing.
    const refusing =
      meant.concepts.some((concept) => REFUSING.has(concept)) && !isNominal(words, index);
    // "without asking for any in return" tells how, and denies nothing.
    const manner = norm === 'without' && meant.phrase && !meant.verbal && !meant.thing;
    const negating = !manner && negates(words, index);
    if (negating || refusing) negations += 1;
    // "promised not to test": what was promised is negative, the promise is not.
    const ofMain =
      (verbAt === -1 || index - verbAt <= 2) && (index === 0 || words[index + 1]?.norm !== 'to');
    if ((negating && ofMain) || refusing) negated = !negated;
    if (verbAt === -1 && BOTH.has(norm)) subject.add('both');
    // "The chancellor pressed China": he does it, whoever he is.
    if (/^(he|she|it|who|which)$/.test(norm) || isOffice(words, index)) pronoun = true;
    if (
      verbAt === -1 &&
      (subject.size > 0 || pronoun || units.length > 0) &&
      isVerb(words, index, meant.verbal)
    )
      verbAt = index;
    if (!meant.phrase && isPlain(words, index)) continue;
    if (meant.concepts.length === 0 && isFunctionWord(norm)) continue;
    put(index, {
      stems: [stem(norm)],
      concepts: meant.concepts,
      weight: !meant.phrase && isLight(norm) ? LIGHT_VERB : meant.weight,
      thing: meant.thing,
      act: meant.act && !isAmount(norm),
      nominal: meant.act && isNominal(words, index),
    });
    index += meant.length - 1;
  }
  const agent = asker === undefined ? agentOf(words, at, record) : new Set([asker]);
  if (asker !== undefined) put(-1, { concepts: [INITIATIVE], weight: 1.6, thing: true, act: true });
  const kept = distinct(asker === undefined ? units : units.filter((unit) => !isWish(unit)));
  const passive = verbAt !== -1 && isPassive(words, verbAt);
  const open = isOpen(words, kept);
  const frame = asker === undefined ? framed(words, mentions) : undefined;
  const part = frame && partOf(words, mentions, frame.from, frame.to);
  const does = agent ?? (passive ? NOBODY : subject);
  const told = part && claimOf(part.words, part.mentions, event, record, undefined);
  // "Zelenskyy agreed to a ceasefire": he who agrees does it, where nobody else is told to.
  const own = frame && !words.slice(frame.at, frame.from).some(({ norm }) => norm === 'that');
  return {
    units: kept,
    // Verbs of all work are said of contrary things: one leaves a post, and money in a bank.
    concepts: new Set(
      kept.flatMap(({ concepts, weight }) => (weight > LIGHT_VERB ? concepts : [])),
    ),
    topics,
    subject: does,
    quantities,
    ordinals: ordinalsIn(words),
    sides,
    negated,
    negations,
    partial: isPartial(words),
    suffers: passive ? new Set([...subject].filter((id) => isOwn(id, event))) : NOBODY,
    flow: verbAt === -1 || passive ? undefined : flowOf(words, verbAt),
    told: told && {
      ...told,
      open,
      subject: own && told.subject.size === 0 ? does : told.subject,
    },
    topical: kept.some(({ concepts }) => concepts.includes(TOPICAL)),
    open,
    meant: [],
    around: [],
    predicate: new Set(predicateOf(words, mentions).flatMap((index) => placed.get(index) ?? [])),
  };
}

/** "the chancellor", "his host": somebody by his part alone. */
function isOffice(words: readonly Word[], at: number): boolean {
  return (
    /^(?:president|minister|premier|chancellor|leader|secretary|host|guest|visitor|king|emir|prince|envoy|american|german|russian|japanese|frenchman|briton)$/.test(
      words[at]?.norm ?? '',
    ) && /^(?:the|his|her|prime|crown|foreign|vice)$/.test(words[at - 1]?.norm ?? '')
  );
}

/** "had the chancellor urging Xi": to whom it is done. */
function isUrged(words: readonly Word[], first: number): boolean {
  const before = words[first - 1]?.norm ?? '';
  return first > 1 && /[^r]ing$/.test(before) && meaningAt(words, first - 1).verbal;
}

function isOwn(id: string, event: ContactEvent): boolean {
  return event.parties.includes(id) || event.participants.includes(id);
}

const NOBODY: ReadonlySet<string> = new Set();

function wordsIn(words: readonly Word[], { first, last }: Mention): string[] {
  const found: string[] = [];
  for (let index = first; index <= last; index += 1)
    found.push(...meaningAt(words, index).concepts);
  return found;
}

/** "the island" is what the record has as Greenland. */
function landIn(words: readonly Word[], mention: Mention): string[] {
  return wordsIn(words, mention).filter((concept) => concept === 'island');
}

function stemsIn(words: readonly Word[], { first, last }: Mention): string[] {
  return words
    .slice(first, last + 1)
    .filter(({ norm }, index) => norm.length > 2 && !isPlain(words, first + index))
    .map(({ norm }) => stem(norm));
}

/** The words that told whose wish it was. */
function isWish({ concepts }: Unit): boolean {
  return concepts.some((concept) => /^(?:ask|request|intend|talk|call_by_phone)$/.test(concept));
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
