/** What a clause tells, without the words that only say at which contact: "in his call with Xi on 9 May". */

import { isPast } from '../../reading/assertion/tense.js';
import { datelineEnd } from '../../reading/dates/dateline.js';
import { PREPOSITIONS } from '../../reading/grammar-words.js';
import type { Mention, Word } from '../../record/names.js';
import type { ContactRecord } from '../../record/record.js';
import type { ContactEvent } from '../../record/schema.js';
import type { Clause } from '../clauses.js';
import { type BoundSentence, eventOf } from '../reading.js';

type Told = Pick<Clause, 'words' | 'mentions'>;

const INTO = new Set('in at during on after following over by when as while'.split(' '));
const DETERMINER = new Set(
  'a an the this that these their his her its first second third last latest phone telephone video virtual in-person joint bilateral brief long same recent'.split(
    ' ',
  ),
);
const COMPLEMENT = new Set(
  'with between of and on in at from by the his her their phone telephone video'.split(' '),
);
const OPENER = new Set('when as after while once before during in at on following'.split(' '));
const HELPING = /^(?:had|has|have|having)$/;
const TEMPORAL = new Set('when as after once before'.split(' '));
/** Verbs of contact take no words before them along. */
const VERBAL =
  /^(?:met|meet|meets|spoke|speak|speaks|talked|talk|called|rang|telephoned|phoned|visited|sat|hosted|received|dined)\b/i;

/** A clause without its references to contacts, their dates and places. */
export function withoutContact(
  told: Told,
  sentence: BoundSentence,
  event: ContactEvent,
  record: ContactRecord,
): Told {
  const { words, mentions } = told;
  const gone = words.map(() => false);
  const at = new Map<number, Mention>();
  for (const mention of mentions)
    for (let index = mention.first; index <= mention.last; index += 1) at.set(index, mention);
  const mark = (span: { start: number; end: number }) =>
    words.forEach((word, index) => {
      if (word.start >= span.start && word.end <= span.end) gone[index] = true;
    });
  mark({ start: sentence.read.sentence.start, end: datelineEnd(sentence.read.sentence) });
  const isOwn = (mention: Mention) =>
    mention.senses.some(({ kind, id }) =>
      kind === 'party'
        ? event.parties.includes(id)
        : kind === 'person' && event.parties.includes(record.people.get(id)?.party ?? ''),
    );
  const references = sentence.references
    // "called the previous week's talks frank": another contact that is told of is a part of what is told.
    .filter((bound) => eventOf(bound) === event)
    .map(({ reference }) => reference)
    .filter(
      ({ implied, byPlace, modality }) =>
        !implied && !byPlace && (modality === 'held' || modality === 'ongoing'),
    );
  for (const reference of references) {
    for (const place of [...reference.places, ...reference.dates]) mark(place);
    const first = words.findIndex(({ start }) => start >= reference.start);
    const last = words.findLastIndex(({ end }) => end <= reference.end);
    if (first === -1 || last < first) continue;
    mark(reference);
    // "had conferred": a helping verb with nothing left to help.
    for (let index = first - 1; HELPING.test(words[index]?.norm ?? ''); index -= 1)
      gone[index] = true;
    const subject = wordsOfSubject(words, at, first, last);
    if (opensWithIt(words, first)) {
      const comma = words.findIndex(({ before }, index) => index > last && /,/.test(before));
      const main = mainBehind(words, last);
      if (main !== -1 && (comma === -1 || main < comma)) gone.fill(true, 0, main);
      else if (comma !== -1 && !actsBefore(words, last, comma)) gone.fill(true, 0, comma);
    }
    for (let index = last + 1; index < words.length; index += 1) {
      const mention = at.get(index);
      if (gone[index]) continue;
      if (/[;:]/.test(words[index]?.before ?? '')) break;
      const next = words[(mention?.last ?? index) + 1];
      const joined = COMPLEMENT.has(words[index - 1]?.norm ?? '');
      if (mention && joined && isOwn(mention) && !goesOn(next)) {
        for (let each = mention.first; each <= mention.last; each += 1) gone[each] = true;
        index = mention.last;
      } else if (!mention && COMPLEMENT.has(words[index]?.norm ?? '')) gone[index] = true;
      else break;
    }
    if (subject) continue;
    for (let index = first - 1; index >= 0; index -= 1) {
      if (/[,;:]/.test(words[index + 1]?.before ?? '')) break;
      const norm = words[index]?.norm ?? '';
      const mention = at.get(index);
      const whose = mention !== undefined && /['’]s?$/.test(words[mention.last]?.text ?? '');
      if (INTO.has(norm)) {
        gone[index] = true;
        break;
      }
      // "in his White House talks"
      const beside = mention?.last === first - 1 && words[first]?.before === ' ';
      if (mention && (whose || beside) && isOwn(mention))
        for (; index > mention.first; index -= 1) gone[index] = true;
      else if (!DETERMINER.has(norm) && !/^\d+$/.test(norm)) break;
      gone[index] = true;
    }
  }
  // "When Zelenskyy left Davos, all was settled": what is told stands behind the comma.
  const opens = Math.max(
    0,
    words.slice(0, 5).findIndex(({ before }) => /[—–]/.test(before)),
  );
  const comma = words.findIndex(({ before }, index) => index > opens + 2 && /,/.test(before));
  const main = mainBehind(words, opens + 2);
  const stop = main !== -1 && main < comma ? main : comma;
  // "Before New Year's Day China will buy beans, and gas next year": what a joint goes on with was no opening.
  const goesOnBehind = /^(?:and|or|but|which|who|where)$/.test(words[comma]?.norm ?? '');
  if (comma !== -1 && !goesOnBehind && TEMPORAL.has(words[opens]?.norm ?? ''))
    gone.fill(true, 0, stop);
  // "met on 9 May, the day on which oil fell": what goes with the day, and not what was said.
  if (gone.includes(true)) dropTimeAsides(words, gone);
  // A preposition with nothing left behind it.
  for (let index = words.length - 1; index >= 0; index -= 1)
    if (INTO.has(words[index]?.norm ?? '') && gone[index + 1]) gone[index] = true;
  return kept(told, gone);
}

/** "Xi and Trump met": those who meet go on as the subject of what follows. */
function wordsOfSubject(
  words: readonly Word[],
  at: ReadonlyMap<number, Mention>,
  first: number,
  last: number,
): boolean {
  const verbal = VERBAL.test(words[first]?.text ?? '') || VERBAL.test(words[last]?.text ?? '');
  return (
    verbal &&
    (at.has(first - 1) || /^(?:they|he|she|both|two|leaders)$/.test(words[first - 1]?.norm ?? ''))
  );
}

/** "When Trump and Xi met in Osaka, Trump promised": all before the comma says when. */
function opensWithIt(words: readonly Word[], first: number): boolean {
  if (!OPENER.has(words[0]?.norm ?? '')) return false;
  return !words.slice(1, first + 1).some(({ before }) => /[,;:]/.test(before));
}

/** "When they were on their screens on 20 October they discussed rice": the main clause needs no comma. */
function mainBehind(words: readonly Word[], last: number): number {
  return words.findIndex(
    ({ norm, before }, at) =>
      at > last + 1 &&
      before === ' ' &&
      /^(?:they|he|she)$/.test(norm) &&
      !PREPOSITIONS.has(words[at - 1]?.norm ?? '') &&
      !/^(?:that|and|who|which|when|where|what|as|than|because|if)$/.test(
        words[at - 1]?.norm ?? '',
      ) &&
      isPast(words[at + 1]?.norm ?? ''),
  );
}

/** "In the call Kagame promised that it would open, and": the preposition's phrase ends before the comma. */
function actsBefore(words: readonly Word[], last: number, comma: number): boolean {
  if (TEMPORAL.has(words[0]?.norm ?? '') || words[0]?.norm === 'while') return false;
  return words
    .slice(last + 1, comma)
    .some(({ norm }, step) => isPast(norm) && !PREPOSITIONS.has(words[last + step]?.norm ?? ''));
}

const TIME = /^(?:day|days|week|weeks|month|months|year|years|hour|hours|minutes|evening|morning)$/;

function dropTimeAsides(words: readonly Word[], gone: boolean[]): void {
  for (let index = 1; index < words.length; index += 1) {
    if (!/,/.test(words[index]?.before ?? '')) continue;
    const next = words.slice(index, index + 4).findIndex(({ norm }) => TIME.test(norm));
    const tells = words
      .slice(index, index + 1)
      .some(({ norm }) => /^(?:and|but|he|she|they|it)$/.test(norm));
    if (next === -1 || tells) continue;
    const end = words.findIndex(({ before }, at) => at > index && /[,;]/.test(before));
    gone.fill(true, index, end === -1 ? words.length : end);
  }
}

/** Behind a name a verb makes it the subject of a clause of its own. */
function goesOn(next: Word | undefined): boolean {
  if (!next || /[,;:.]/.test(next.before)) return false;
  return /(?:ed|aid|oke|old|et|ade|ought|ave|ook|ent|ew)$|^(?:is|are|was|were|will|would|has|had|have|to)$/.test(
    next.norm,
  );
}

function kept({ words, mentions }: Told, gone: readonly boolean[]): Told {
  if (!gone.includes(true)) return { words, mentions };
  const shift: number[] = [];
  let count = 0;
  for (const without of gone) {
    shift.push(count);
    if (!without) count += 1;
  }
  return {
    words: words.filter((_, index) => !gone[index]),
    mentions: mentions
      .filter(({ first, last }) => !gone[first] && !gone[last])
      .map((mention) => ({
        ...mention,
        first: shift[mention.first] ?? 0,
        last: shift[mention.last] ?? 0,
      })),
  };
}
