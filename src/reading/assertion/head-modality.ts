/** How running copy speaks of a contact whose sides it need not name: as held, to come, called off or wished for. */

import { clauseTree } from '../clauses/clauses.js';
import { isDay } from '../clauses/phrases.js';
import { ownRelative } from '../contacts/own-relative.js';
import { DETERMINERS, set } from '../grammar-words.js';
import type { Modality, Sentence } from '../reading.js';
import { followsCancellation, isCalledOff } from './called-off.js';
import {
  AGREED,
  ASKED_FOR,
  COPY_DENIES,
  COPY_PLANS,
  COPY_WISHES,
  FIXED_WORDS,
  HEADLINE_SUBJECTS,
  IN_PREPARATION,
  IS_FIXED,
  MAY_BE,
  NOT_HELD,
  NOT_YET_HELD,
  WAS_HELD,
  WILL_BE,
} from './copy-words.js';
import { indexOf, stands } from './phrases.js';
import { isPast } from './tense.js';
import { clauseAfter, clauseBefore, isWithin, ownClause } from './words-around.js';

/** "discussed Cyprus by phone" is held; the verb before tells, not what was discussed. */
export function wireModality(sentence: Sentence, first: number, last: number): Modality {
  const modality = modalityOf(sentence, first, last, true);
  const before = sentence.words.slice(Math.max(0, first - 7), first).map(({ norm }) => norm);
  // "agreed by telephone on Wednesday to close two crossings": what is to come is not the call.
  if (modality === 'scheduled' && AGREEING.has(before.at(-1) ?? '')) return 'held';
  const verb = sentence.words[clauseTree(sentence).of[first]?.verb ?? -1]?.norm ?? '';
  const past = before.some((norm) => DISCUSSED.has(norm)) || (isPast(verb) && !WANTED.has(verb));
  const open = before.some(
    (norm, at) => NOT_DISCUSSED.has(norm) || isInfinitive(sentence, first - before.length + at),
  );
  // "who spoke by phone to Xi on Monday, is due in Oslo": what is due is the journey.
  const ahead = modality === 'hypothetical' || (modality === 'scheduled' && isContactVerb(verb));
  return ahead && past && !open ? 'held' : modality;
}

/** "by video link about an agreement that has been years in the making": behind another noun a relative clause is of that. */
function ofHead(after: readonly string[]): readonly string[] {
  const relative = after.findIndex((norm) => norm === 'that' || norm === 'which');
  return relative > 2 ? after.slice(0, relative) : after;
}

function isContactVerb(verb: string): boolean {
  return /^(?:spoke|talked|conferred|conversed|consulted|told|informed|assured|warned)$/.test(verb);
}

const AGREEING = set('agreed decided resolved undertook settled');
const DISCUSSED = set('discussed spoke talked agreed asked told');
const NOT_DISCUSSED = set('will would could should may might not never');
const WANTED = set('wanted hoped wished planned tried failed refused declined invited');

/** "to speak by phone"; "offered it to the Ghanaian by phone" has none. */
function isInfinitive({ words, mentions }: Sentence, at: number): boolean {
  const next = words[at + 1];
  return (
    words[at]?.norm === 'to' &&
    next !== undefined &&
    /^\p{Ll}/u.test(next.text) &&
    !DETERMINERS.has(next.norm) &&
    !mentions.some(({ first, last }) => first <= at + 1 && at + 1 <= last)
  );
}

/** How the contact is spoken of that a noun or verb at some words of a sentence is. */
export function modalityOf(
  sentence: Sentence,
  first: number,
  last: number,
  noun: boolean,
): Modality {
  if (/\?["”’)]*$/.test(sentence.text)) return 'asked';
  const before = clauseBefore(sentence, first, noun);
  const inside = sentence.words.slice(first, last + 1).map(({ norm }) => norm);
  const after = clauseAfter(sentence, last, noun && isWithin(sentence, first));
  // "agreed to stop buying oil in a phone call": what was agreed is to come, the call was.
  const preposition = sentence.words[first - 1]?.norm ?? '';
  // "agreed on a pipeline at a summit": but "agreed to meet at a summit" leaves it to come.
  const within =
    noun &&
    (/^(?:in|during)$/.test(preposition) ||
      (preposition === 'at' && !leadsToDeed(before)) ||
      // "discussed it over lunch"
      (preposition === 'over' && MEALS.has(inside.at(-1) ?? '')));
  const near = [...before.filter((word) => !within || !AGREED.has(word)), ...inside];

  // "No meeting took place"
  if (noun && [...before.slice(-2), ...inside].includes('no')) return 'denied';
  if (noun && (isHeld(ownClause(after)) || isHeldByMain(sentence, last))) return 'held';
  // "are to follow up on the summit that the two held": whatever is to come, that one was.
  const relative = noun ? ownRelative(sentence, last) : undefined;
  if (relative?.held) return 'held';
  if (noun && followsCancellation(sentence, sentence.words[first]?.start ?? 0)) return 'cancelled';
  if (isCalledOff(sentence, near, after, noun)) return 'cancelled';
  // "asked for a summit", "the call for talks": nobody has met yet; "asked for Monday's call" is of one that was.
  const known =
    /^(?:the|this|that|their|his|her)$/.test(inside[0] ?? '') ||
    /^(?:yesterday|\p{Lu}\p{Ll}+day)['’]s$/u.test(sentence.words[first]?.text ?? '');
  if (!known && stands(before.slice(-4), ASKED_FOR)) return 'hypothetical';
  // "did not meet again until they sat down in Davos": there they did.
  const until = sentence.words.slice(last + 1, last + 6).some(({ norm }) => UNTIL.has(norm));
  if ((noun || !until) && near.some((word) => COPY_DENIES.has(word))) return 'denied';
  if (near.some((word) => COPY_WISHES.has(word)))
    return before.at(-1) === 'may' && noun ? 'held' : 'hypothetical';
  // "the next day, by telephone, he told him": next to what has been told.
  const narrated = (at: number) =>
    near[at] === 'next' && near[at - 1] === 'the' && A_DAY.has(near[at + 1] ?? '');
  if (near.some((word, at) => COPY_PLANS.has(word) && !narrated(at))) return 'scheduled';
  if (noun && isSetForDay(before, after)) return 'scheduled';
  if (noun && stands(after, NOT_HELD)) return 'cancelled';
  if (relative?.toCome) return 'scheduled';
  if (noun && stands(ownClause(after), MAY_BE)) return 'hypothetical';
  // "Trump, who met Xi on 8 July, is due in Oslo": what a verb tells as past is not made to come by what follows.
  const done = !noun && isPast(sentence.words[first]?.norm ?? '');
  if ((!done && isToCome(after, noun)) || isHeadline(sentence, first, before)) return 'scheduled';
  if (before.at(-1) !== 'to') return 'held';
  // "goes back to a call between": it is spoken of as what was.
  if (
    noun &&
    DETERMINERS.has(inside[0] ?? '') &&
    before.slice(-4).some((word) => REFERRING.has(word))
  )
    return 'held';
  const planned = before.at(-2) === 'set' || before.some((word) => /^(?:is|are)$/.test(word));
  return planned ? 'scheduled' : 'hypothetical';
}

const MEALS = set('lunch dinner breakfast supper banquet meal tea coffee drinks');

/** "agreed to meet at": the place is of what is to come; "getting goods to market was agreed at" has its "to" before. */
function leadsToDeed(before: readonly string[]): boolean {
  return before.slice(before.findLastIndex((word) => AGREED.has(word)) + 1).includes('to');
}

const A_DAY = set('day morning afternoon evening night week month year');
const UNTIL = set('until till');
const REFERRING = set(
  'back thanks owes owed dates dated traces traced refers referred referring pointed points pointing leads key witness sequel testimony close addition contrast',
);

/** "had set the trip for 31 March": on which day it was to be. */
function isSetForDay(before: readonly string[], after: readonly string[]): boolean {
  // "had put the trip down for 31 March", "had the visit in for Monday"
  const noted = /^(?:down|in) for$/.test(after.slice(0, 2).join(' '));
  if (!before.some((word) => SETTING.has(word) || (noted && NOTING.has(word)))) return false;
  const way = after.slice(0, 6).indexOf('for');
  return way >= 0 && after.slice(way + 1, way + 4).some((word) => isDay(word));
}

const SETTING = set('set fixed booked arranged pencilled earmarked slated timed announced billed');
const NOTING = set('put puts had has have wrote written marked');

/** The first word at which one of the phrases begins; -1 where none does. */
const RAN = set('began opened started lasted ended concluded resumed');

/** "The visit that was put off in March began on 13 May": whether its own clause, past the relative one, says that it was. */
export function isHeldByMain(sentence: Sentence, last: number): boolean {
  const { of } = clauseTree(sentence);
  const verb = sentence.words[of[last]?.verb ?? -1]?.norm ?? '';
  // With nothing between, "the meeting began" is read with its own words.
  const parted = sentence.words.some(
    (_, at) => at > last && of[at]?.joint === 'relative' && of[at]?.fronted,
  );
  if (parted && RAN.has(verb) && (of[last]?.verb ?? -1) > last) return true;
  return isHeld(
    sentence.words.filter((_, at) => at > last && of[at] === of[last]).map(({ norm }) => norm),
  );
}

/** "took place", "was held at last": and nothing in front that takes it back. */
function isHeld(clause: readonly string[]): boolean {
  const held = indexOf(clause, WAS_HELD);
  return held >= 0 && !clause.slice(0, held).some((word) => NOT_YET_HELD.has(word));
}

/** Told behind the contact that it is to come. */
function isToCome(after: readonly string[], noun: boolean): boolean {
  const near = after.slice(0, 8);
  if (stands(near, IS_FIXED)) return true;
  if (!noun) return false;
  return (
    stands(ofHead(after), IN_PREPARATION) ||
    near.includes('will') ||
    near.slice(0, 2).some((word) => FIXED_WORDS.has(word)) ||
    stands(ownClause(after), WILL_BE)
  );
}

/** A headline's future: "Putin to visit Hanoi". */
function isHeadline(
  { words, mentions, text }: Sentence,
  first: number,
  before: readonly string[],
): boolean {
  if (before.at(-1) !== 'to' || first <= 1) return false;
  return (
    mentions.some(({ last }) => last === first - 2) ||
    /^\p{Lu}\p{Ll}/u.test(words[first - 2]?.text ?? '') ||
    HEADLINE_SUBJECTS.has(before.at(-2) ?? '') ||
    !/\p{Ll}/u.test(text)
  );
}
