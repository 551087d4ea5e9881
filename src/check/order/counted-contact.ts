/** Which contact an ordinal counts: the one in whose words it stands, or what the text told before. */

import { clauseAt } from '../../reading/clauses/clauses.js';
import { isSide, type Reference } from '../../reading/contacts/references.js';
import { set } from '../../reading/grammar-words.js';
import { doersIn } from '../../reading/people/doers.js';
import { partiesOf, personOf } from '../../reading/voices/voices.js';
import type { Mention } from '../../record/names.js';
import type { ContactEvent } from '../../record/schema.js';
import { withoutMainClause } from '../intervals/end-words.js';
import { endBehind } from '../intervals/told-intervals.js';
import { toldBefore, toldOnADay } from '../intervals/told-on-a-day.js';
import { type BoundReference, type BoundSentence, type Copy, eventOf } from '../reading.js';
import { antecedentOf } from '../relative-clause.js';

export interface Counted {
  event: ContactEvent;
  /** The words that tell it, where this sentence does. */
  bound?: BoundReference;
  /** The words of the sentence before that told it. */
  told?: BoundReference;
  /** Another one that may be counted. */
  or?: Counted;
}

/** Right before an ordinal, "it was the pair's", "For Xi it was the": of what was told before. */
const OF_BEFORE =
  /(?:^|[,;:—–]\s?|\band |\bbut )(?:(?:for|to|between) [^,;.]{1,60}? )?(?:it|this|that|these|those|theirs)(?: was| is| were| are| had been| became| made it| marked| would be| will be|['’]s)\s(?:[\p{L}’'-]+\s){0,5}$/iu;
/** Between an ordinal and a contact: that one came before; behind a "when" stands the one that is counted. */
const BEHIND = /\b(?:after|following|since|besides|counting|like)\b(?!.*\swhen\s)/is;

/** The contact that is counted; undefined where that is not sure. */
export function countedContact(
  copy: Copy,
  sentence: BoundSentence,
  from: number,
): Counted | undefined {
  const { references } = sentence;
  const inside = references.find(
    ({ reference }) =>
      reference.start <= from + 12 &&
      from < reference.end &&
      !isBehind(copy, sentence, reference, from),
  );
  const antecedent = antecedentOf(sentence.read.sentence, references, from);
  if (antecedent) {
    const own = inside ?? references.findLast(({ reference }) => reference.start <= from);
    const bound = own && eventOf(own) === eventOf(antecedent) ? own : antecedent;
    return boundAs(bound);
  }
  const apposed = inside && countedInApposition(copy, sentence, inside, from);
  if (apposed) return boundAs(apposed);
  if (inside && eventOf(inside)) return boundAs(inside);
  const ofBefore = OF_BEFORE.test(copy.text.slice(sentence.read.sentence.start, from));
  const mains = references.filter(
    ({ reference }) => !reference.aside && !isBehind(copy, sentence, reference, from),
  );
  const bound = mains.filter((it) => eventOf(it) !== undefined);
  // The one that stands before the ordinal, and nearest to it: "they spoke on 4 February, for the first time".
  const near = bound.findLast(({ reference }) => reference.start <= from) ?? bound[0];
  const beside = inside ? undefined : besideApposition(copy, sentence, from);
  if (beside) {
    const or = near && near !== beside ? boundAs(near) : undefined;
    const counted = boundAs(beside);
    return counted && { ...counted, ...(or && { or }) };
  }
  if (near) return boundAs(near);
  if (ofBefore && isOfOthers(copy, sentence, from)) return undefined;
  const event = ofBefore ? (sentence.before ?? aboutBefore(copy, sentence)) : sentence.about;
  // "On 31 October she met Xi for the first time": another contact than the one the text is about.
  const another = mains.some(({ reference }) => !reference.implied && reference.start < from);
  if (event && !(another && !ofBefore)) {
    const told = ofBefore ? toldAs(copy, sentence, event) : undefined;
    return { event, ...(told && { told }) };
  }
  const then = ofBefore
    ? toldBefore(copy, sentence, sidesOf(copy, sentence))
    : toldOnADay(copy, sentence);
  const [only, other] = then ?? [];
  return only && !other ? { event: only } : undefined;
}

/**
 * Whether a contact is the one since or after which an ordinal counts. "For the first time since March, the two
 * spoke": what the clause of the ordinal itself goes on to tell is not.
 */
function isBehind(
  { text }: Copy,
  { read: { sentence } }: BoundSentence,
  { start }: Reference,
  from: number,
): boolean {
  const behind = BEHIND.exec(text.slice(from, Math.max(from, start)));
  if (!behind) return false;
  if (clauseAt(sentence, start) === clauseAt(sentence, from)) return false;
  const words = endBehind(sentence, from + behind.index + behind[0].length, true);
  return start <= withoutMainClause(sentence, words).end;
}

/** "They met in Rome on 3 May, their third meeting since 2019": what stands before the comma, by another name. */
function countedInApposition(
  { text }: Copy,
  { references }: BoundSentence,
  inside: BoundReference,
  from: number,
): BoundReference | undefined {
  if (
    !/,\s(?:their|his|her|the pair['’]s|the two(?: \p{L}+)?['’]s?)\s(?:only\s)?$/u.test(
      text.slice(Math.max(0, from - 24), from),
    )
  )
    return undefined;
  const main = references.findLast(
    ({ reference }) => reference.end <= from && !reference.aside && !reference.implied,
  );
  return main && main !== inside && eventOf(main) !== eventOf(inside) && eventOf(main)
    ? main
    : undefined;
}

/** "came a month after the summit in Oslo, the first since March": the contact that was named last before the comma. */
function besideApposition(
  { text }: Copy,
  { read: { sentence }, references }: BoundSentence,
  from: number,
): BoundReference | undefined {
  if (!/,\s(?:the|a|an)\s(?:very\s|only\s)?$/.test(text.slice(Math.max(0, from - 16), from)))
    return undefined;
  const last = references.findLast(({ reference }) => reference.end <= from);
  const clause = clauseAt(sentence, from);
  return last?.reference.aside &&
    !last.reference.implied &&
    eventOf(last) &&
    clauseAt(sentence, last.reference.start) === clause
    ? last
    : undefined;
}

/** The words with which the sentence before told a contact. */
function toldAs(
  copy: Copy,
  sentence: BoundSentence,
  event: ContactEvent,
): BoundReference | undefined {
  const before = copy.sentences[copy.sentences.indexOf(sentence) - 1];
  return before?.references.findLast((bound) => eventOf(bound) === event);
}

/** "For the officers it was the third session", behind a contact that the record does not have: it is that one. */
function isOfOthers(copy: Copy, sentence: BoundSentence, from: number): boolean {
  const { sentence: read } = sentence.read;
  const last = copy.sentences[copy.sentences.indexOf(sentence) - 1]?.references.findLast(
    ({ reference }) => !reference.aside && !reference.implied,
  );
  const { people = [], modality } = last?.reference ?? {};
  if (modality === 'held' && people.length === 0 && last && !eventOf(last)) return true;
  const at = read.words.findLastIndex((word) => word.norm === 'for' && word.end < from);
  const it = read.words.findIndex(({ norm }, word) => word > at && IT.has(norm));
  const words = read.words[it];
  if (at < 0 || it < 0 || !words || words.start > from) return false;
  // "For all the applause", "For years": no one at all.
  if (read.words.slice(at + 1, it).some(({ norm }) => ADVERBIAL.has(norm))) return false;
  const isOwn = ({ senses }: Mention) => senses.some(({ kind }) => kind !== 'topic');
  return /^(?:others|nobody)$/.test(doersIn(read, { from: at + 1, to: it - 1 }, isOwn, true));
}

const ADVERBIAL = set('all once now time while days weeks months years decades');
const IT = set('it this that these those');

/** So far back a text may have been about what it counts. */
const BACK = 6;

/** What the sentences before were about, where none of them told it in words of its own. */
function aboutBefore(copy: Copy, sentence: BoundSentence): ContactEvent | undefined {
  const at = copy.sentences.indexOf(sentence);
  return copy.sentences
    .slice(Math.max(0, at - BACK), at)
    .findLast(({ about }) => about !== undefined)?.about;
}

function boundAs(bound: BoundReference): Counted | undefined {
  const event = eventOf(bound);
  return event && { event, bound };
}

/** The two whom the sentence of the ordinal names, if it does. */
function sidesOf(copy: Copy, { read: { sentence, attributed } }: BoundSentence) {
  const named = sentence.mentions.filter((mention) => isSide(mention, sentence, attributed));
  const parties = [...new Set(named.flatMap((mention) => partiesOf(mention, copy.record)))];
  return parties.length >= 2
    ? { people: named.map(personOf).filter((id) => id !== undefined), parties }
    : undefined;
}
