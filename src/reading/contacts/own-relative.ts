/** The relative clause of a contact: "the call that Stocker and Lukashenko were to have on Monday will not take place". */
import { isPast } from '../assertion/tense.js';
import { AUXILIARIES, DETERMINERS, set } from '../grammar-words.js';
import type { Sentence } from '../reading.js';
import { NOUNS } from './head-words.js';

/** What one does with a contact, or a contact itself does: it was theirs, it was held, it began. */
export const HOLDING = set(
  'have had has hold held holding pay paid paying make made conduct conducted attend attended chair chaired lead led host hosted give gave plan planned schedule scheduled arrange arranged agree agreed announce announced convene convened set fix fixed expect expected due open opened begin began begun start started take took taken',
);

/** What one does with a letter or a call alone. */
const SENDING = set('send sent write wrote written deliver delivered place placed');

/** What one does to what is to be done. */
const WILLING = set(
  'agreed decided promised vowed resolved undertook wanted wished hoped intended meant offered planned expected want wants wish wishes hope hopes intend intends plan plans mean expect expects',
);

const HELD = set('held conducted chaired led hosted begun started');

/** It was to be so, or was not. */
const OPEN = set('to not never would could should might due planned scheduled agreed expected');

/** So many words a subject may have before its verb. */
const LONGEST_SUBJECT = 14;
const LONGEST = 30;

const SIDES = set('between of with among');
const PRONOUNS = set('that which');
const SUBJECTS = set('they he she the his her their both');
const BETWEEN = set('to be been also now not then originally first due');

export interface OwnRelative {
  from: number;
  to: number;
  /** From which word on days and places are its own: in "that they agreed on Thursday to hold in Budapest" from the "to" on. */
  told: number;
  /** "that they are to have", "which will be held": it lies ahead. */
  toCome: boolean;
  /** "that they held", "which began there": it was. */
  held: boolean;
}

/**
 * The words of the relative clause behind a contact's noun, where it tells when, where and by whom that
 * contact was or was to be held: from its first to its last word. Undefined where no such clause stands there.
 */
export function ownRelative(sentence: Sentence, last: number): OwnRelative | undefined {
  const { words, mentions } = sentence;
  if (!NOUNS.has(words[last]?.norm ?? '')) return undefined;
  const from = behindSides(sentence, last + 1);
  const opening = words[from];
  if (!opening || !/^,?\s$/.test(opening.before)) return undefined;
  const pronoun = PRONOUNS.has(opening.norm);
  const bare =
    opening.before === ' ' &&
    (SUBJECTS.has(opening.norm) ||
      mentions.some(({ first }) => first === from) ||
      /^\p{Lu}/u.test(opening.text));
  if (!pronoun && !bare) return undefined;
  let verb = -1;
  for (
    let at = from + (pronoun ? 1 : 0);
    at < Math.min(words.length, from + LONGEST_SUBJECT);
    at += 1
  ) {
    const word = words[at];
    if (!word || /[;:()"“”—–]/.test(word.before)) return undefined;
    const finite = isVerb(word) || WILLING.has(word.norm);
    if (!finite || mentions.some(({ first, last: end }) => first <= at && at <= end)) continue;
    verb = at;
    break;
  }
  if (verb < 0 || (bare && verb === from)) return undefined;
  let to = verb;
  while (
    to + 1 < words.length &&
    inGroup(words[to + 1]?.norm ?? '') &&
    words[to + 1]?.before === ' '
  )
    to += 1;
  const group = words.slice(verb, to + 1).map(({ norm }) => norm);
  if (
    !group.some((norm) => (HOLDING.has(norm) && !AUXILIARIES.has(norm)) || SENDING.has(norm)) &&
    !WILLING.has(group.at(-1) ?? '') &&
    !/^(?:have|had|has)$/.test(group.at(-1) ?? '')
  )
    return undefined;
  const closed = /,/.test(opening.before);
  for (let next = to + 1; next < Math.min(words.length, from + LONGEST); next += 1) {
    const word = words[next];
    if (!word || /[;:()"“”—–]/.test(word.before)) break;
    if (/,/.test(word.before)) {
      if (closed || !/^\d/.test(word.text)) break;
    }
    const named = mentions.some(({ first, last: end }) => first <= next && next <= end);
    if (!named && word.norm !== 'to' && isVerb(word)) break;
    to = next;
  }
  // "that they agreed on Thursday to prepare": whatever became of it, it was still ahead.
  const meant = group.some((norm) => WILLING.has(norm)) ? infinitiveAt(sentence, verb, to) : -1;
  const toCome =
    group[0] === 'will' ||
    meant >= 0 ||
    (/^(?:is|are)$/.test(group[0] ?? '') && !HELD.has(group[1] ?? ''));
  const held =
    !toCome &&
    group.some((norm) => HELD.has(norm)) &&
    !group.some((norm) => OPEN.has(norm)) &&
    !words.slice(from, verb).some(({ norm }) => OPEN.has(norm));
  return { from, to, told: Math.max(from, meant), toCome, held };
}

/** Whether a word carries a verb; the month of May is none. */
function isVerb({ norm, text }: Sentence['words'][number]): boolean {
  return text !== 'May' && (AUXILIARIES.has(norm) || isPast(norm));
}

/** The "to" of what was agreed or wanted, between two words; -1 where none stands there. */
function infinitiveAt({ words, mentions }: Sentence, from: number, to: number): number {
  return words.findIndex(
    ({ norm }, at) =>
      at > from &&
      at < to &&
      norm === 'to' &&
      /^\p{Ll}/u.test(words[at + 1]?.text ?? '') &&
      !DETERMINERS.has(words[at + 1]?.norm ?? '') &&
      !mentions.some(({ first, last }) => first <= at + 1 && at + 1 <= last),
  );
}

const PLACING = set('in at on');
const LONGEST_PLACE = 6;

/** "in the Hungarian capital", "on 16 October": a name, a number, or what goes with them. */
function isOfPlace(word: Sentence['words'][number] | undefined): boolean {
  if (!word || /[,;:()"“”—–]/.test(word.before)) return false;
  return /^[\p{Lu}\d]/u.test(word.text) || /^(?:the|of|capital|city|port|resort)$/.test(word.norm);
}

/** "talks between Thai and Cambodian officers that had opened": where what stands behind the sides begins. */
function behindSides({ words, mentions }: Sentence, from: number): number {
  if (PLACING.has(words[from]?.norm ?? '')) {
    let at = from + 1;
    while (at < from + LONGEST_PLACE && isOfPlace(words[at])) at += 1;
    return PRONOUNS.has(words[at]?.norm ?? '') ? at : from;
  }
  if (!SIDES.has(words[from]?.norm ?? '')) return from;
  for (let at = from + 1; at < Math.min(words.length, from + LONGEST_SUBJECT); at += 1) {
    const { norm = '', before = '' } = words[at] ?? {};
    if (PRONOUNS.has(norm)) return at;
    // "between Russia, Ukraine and the United States that": the comma is that of a row.
    const side = mentions.some(({ first, last }) => first <= at && at <= last);
    if (/[,;:()"“”—]/.test(before) && !(side && before === ', ')) return from;
    const word = words[at];
    if (!side && word && isVerb(word)) return from;
  }
  return from;
}

/** Auxiliaries and what goes with them: "were to have", "had originally been due to pay". */
function inGroup(norm: string): boolean {
  return AUXILIARIES.has(norm) || HOLDING.has(norm) || BETWEEN.has(norm) || /ly$/.test(norm);
}
