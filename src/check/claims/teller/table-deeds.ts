/**
 * What is done at a table or because of it, by which nobody speaks to the public. Whoever does
 * anything else with words may be telling it to us, and so may he do by a verb that nobody knows.
 */

import { isPast } from '../../../reading/assertion/tense.js';
import { ADVERBS, AUXILIARIES, PREPOSITIONS, set } from '../../../reading/grammar-words.js';
import { SAYING } from '../../../reading/voices/say-words.js';
import type { Word } from '../../../record/names.js';
import { meaningAt } from '../likeness/concepts/concepts.js';
import { lemmasOf } from '../likeness/concepts/lemmas.js';

/** By their subject's verb these leave nothing said: base forms. */
const DEEDS = set(`
  accept adopt advise agree allow appoint approve arrest arrive ask attack attend back ban become begin break bring broker build buy cancel
  choose close come commit complain confront consent cut decline deliver demand deploy deport dine do draw drill drop earn embrace end endorse exchange
  exempt export extend extradite fail fight finance fly free fund gain get give go grant greet halt halve hand have help hold host
  impose import inform initial interfere invest invite join keep leave lend let lift lose make meddle mediate meet monitor move
  nominate offer open order own pay permit phone pick place plan play postpone prepare press propose provide push put quit
  raise reach receive refuse reject release remain repeat request restore resume return ring seek ship shut sell send set shake sign sit
  spend stand start stay step stop suggest supply suspend swap take telephone test threaten trade train transfer transport travel try undertake
  urge visit voice walk want welcome win withdraw brief reopen rebuild lead learn become turn lay lower speed change swear shelter host`);
/** Classes of acts that one person does to another, in whatever word; to praise or to warn may be said to anybody. */
const FACE_TO_FACE = set(
  'ask offer accept refuse invite complain advise provoke pressure apologise mediate compromise raise inform',
);
/** Told as it is now, these are said of what goes on, and not of what is told: "Oslo lowers its price". */
const GOING_ON = set(`
  buy sell lend pay lift cut halve drop lower build finance send supply open close reopen ship export import extradite release train deploy
  withdraw suspend resume restore host join ban allow free want need remain`);
/** Classes of what is done to things. */
const WORLDLY = set(
  'increase reduce begin resume restore continue extend suspend postpone cancel end remove impose open close allow ban limit buy sell supply return release withdraw deploy build invest finance pay prepare speed_up',
);
const BE = set('is are was were be been being am');
const HAVE = set('has have had having did does do didnt doesnt hasnt hadnt');
const MODAL = set(
  'will shall can may must should might would could ll wont cannot cant wouldnt to',
);
/** What is or shall be said: "will not say", "would see". */
const OF_WORDS = set(
  'say speak see hear call tell rule comment confirm think believe claim report describe name mention',
);
/** With such a thing in hand these verbs are of speaking: "gave them credit". */
const LIGHT = set('give take make put hold have keep bring set lay let pay offer show');
const OF_SPEECH = set(
  'credit praise thanks tribute warning account version reason blame view name figure case story speech interview statement point hope hopes',
);
/** Between a subject and its verb, beside adverbs. */
const BETWEEN = set('himself herself itself themselves not all');
const HEARERS = set('him her them his the its their');
const LONGEST_VERB = 9;
/** "had on Tuesday in Rabat said" */
const LONGEST_ADJUNCT = 7;

/** Where the verb begins that stands behind a subject, past adverbs; -1 where none does. */
export function verbBehind(words: readonly Word[], subject: number): number {
  for (let at = subject + 1; at < Math.min(words.length, subject + 5); at += 1) {
    const word = words[at];
    if (!word || /[,;:—–]/.test(word.before)) return -1;
    if (AUXILIARIES.has(word.norm) || isPast(word.norm)) return at;
    // "It was Washington that brokered it"
    if (
      isBetween(word.norm) ||
      (at === subject + 1 && /^(?:that|who|which)$/.test(word.norm) && isCleft(words, subject))
    )
      continue;
    return PREPOSITIONS.has(word.norm) ? -1 : at;
  }
  return -1;
}

/** "It was Washington": put first, to say that it and nobody else did it. */
function isCleft(words: readonly Word[], subject: number): boolean {
  return [1, 2, 3, 4].some(
    (back) => words[subject - back]?.norm === 'was' && words[subject - back - 1]?.norm === 'it',
  );
}

/** Whether the verb that begins at a word is one by which nobody speaks: "asked", "will buy", "was told". */
export function isDeed(words: readonly Word[], verb: number, byState: boolean): boolean {
  const helpers: string[] = [];
  for (let at = verb; at < Math.min(words.length, verb + LONGEST_VERB); at += 1) {
    const norm = words[at]?.norm ?? '';
    // "a call that the president had on Tuesday with Modi"
    if (HAVE.has(helpers.at(-1) ?? '') && PREPOSITIONS.has(norm))
      return !words.slice(at, at + LONGEST_ADJUNCT).some((word) => isPast(word.norm));
    if (BE.has(norm) || HAVE.has(norm) || MODAL.has(norm)) helpers.push(norm);
    else if (!isBetween(norm)) return isMainDeed(words, at, helpers, byState);
  }
  return helpers.length > 0;
}

function isMainDeed(
  words: readonly Word[],
  at: number,
  helpers: readonly string[],
  byState: boolean,
): boolean {
  const norm = words[at]?.norm ?? '';
  const is = (some: ReadonlySet<string>) => lemmasOf(norm).some((lemma) => some.has(lemma));
  // "may think again about it" reviews it.
  const phrase = meaningAt(words, at).length > 1;
  // "have 90 days to come to terms", "had a list with him"
  if (/^(?:have|has|had)$/.test(helpers.at(-1) ?? '') && isObject(words, at)) return true;
  if (helpers.some((helper) => MODAL.has(helper))) return phrase || !is(OF_WORDS);
  // "suggested that"
  if (norm === 'suggested' && words[at + 1]?.norm === 'that') return false;
  if (helpers.some((helper) => BE.has(helper)))
    return (
      !/[^r]ing$/.test(norm) ||
      norm === 'willing' ||
      is(DEEDS) ||
      is(GOING_ON) ||
      changes(words, at)
    );
  // "promised each other", "assured one another": to nobody else.
  if (/^(?:each other|one another)$/.test(`${words[at + 1]?.norm} ${words[at + 2]?.norm}`))
    return true;
  if (isContact(words, at)) return true;
  // "gave them credit for progress"
  const object = words.slice(at + 1, at + 6);
  const stop = object.findIndex((word) => PREPOSITIONS.has(word.norm));
  if (
    is(LIGHT) &&
    object.slice(0, stop === -1 ? undefined : stop).some((word) => OF_SPEECH.has(word.norm))
  )
    return false;
  // "used the call to put forward ideas": what it was used for.
  if (/^(?:use|used)$/.test(norm)) {
    const to = words.findIndex((word, index) => index > at && word.norm === 'to');
    return to !== -1 && isMainDeed(words, to + 1, ['to'], byState);
  }
  const present = helpers.length === 0 && !isPast(norm) && !UNCHANGED.has(norm);
  if (present) return byState && is(GOING_ON);
  return is(DEEDS) || (!byState && isFaceToFace(words, at));
}

/** What somebody has, and no words of his: "90 days", "two weeks in which". */
function isObject(words: readonly Word[], at: number): boolean {
  const norm = words[at]?.norm ?? '';
  const counted = /^(?:\d+|a|an|two|three|four|five|six|ten|until|till)$/.test(norm);
  return counted && TIMES.test(words[at + 1]?.norm ?? '');
}

const TIMES =
  /^(?:days?|weeks?|months?|years?|hours?|fortnight|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december|the)$/;

/** "are pulling their soldiers out": what becomes of things, and no word. */
function changes(words: readonly Word[], at: number): boolean {
  const { concepts, verbal } = meaningAt(words, at);
  const norm = words[at]?.norm ?? '';
  return verbal && !SAYING.has(norm) && concepts.some((concept) => WORLDLY.has(concept));
}

/** "griped about the duties", "floated a plan": done to whoever sat there; "warned that" may be told to anybody. */
function isFaceToFace(words: readonly Word[], at: number): boolean {
  const { concepts, length } = meaningAt(words, at);
  const norm = words[at]?.norm ?? '';
  const on = /^(?:on|upon)$/.test(words[at + 1]?.norm ?? '');
  // "insisted on it", "called on Xi to"
  if (on && /^(?:insisted|called)$/.test(norm)) return true;
  return (
    !SAYING.has(norm) &&
    !lemmasOf(norm).some((lemma) => OF_WORDS.has(lemma)) &&
    concepts.some((concept) => FACE_TO_FACE.has(concept)) &&
    words[at + length]?.norm !== 'that'
  );
}

/** Of the same form in the past. */
const UNCHANGED = set('set put let cut hit shut quit');

/** "spoke with", "talked by phone", "called Trump": the contact itself; "told him": a word within it. */
function isContact(words: readonly Word[], at: number): boolean {
  const [norm, next] = [words[at]?.norm ?? '', words[at + 1]];
  if (/^(?:spoke|spoken|talked)$/.test(norm))
    return next === undefined || WITH.has(next.norm) || next.before !== ' ';
  if (!/^(?:told|assured|called|saw)$/.test(norm) || !next) return false;
  const behind = words[at + 2];
  return (
    (/^\p{Lu}/u.test(next.text) && next.before === ' ') ||
    (/^(?:him|her)$/.test(next.norm) &&
      (behind?.before !== ' ' || PREPOSITIONS.has(behind.norm))) ||
    (!/^(?:called|saw)$/.test(norm) && HEARERS.has(next.norm))
  );
}

const WITH = set('with to by on over in at when as before after again via through together');

/** Whether a word is a verb that does something to whoever stands behind it: "received", "nominate". */
export function takesObject(word: Word | undefined): boolean {
  const norm = word?.norm ?? '';
  return (
    norm !== 'had' &&
    norm !== 'has' &&
    lemmasOf(norm).some(
      (lemma) =>
        DEEDS.has(lemma) ||
        /^(?:promise|tell|assure|call|contact|warn|see|sound|suit|lobby|counsel|needle|fill|hand|brief|advise)$/.test(
          lemma,
        ),
    )
  );
}

function isBetween(norm: string): boolean {
  return BETWEEN.has(norm) || ADVERBS.has(norm) || /ly$/.test(norm);
}

/** Whether a word is the finite verb of whoever stands before it. */
export function isVerbal(norm: string): boolean {
  return FINITE.has(norm) || UNCHANGED.has(norm) || isPast(norm);
}

const FINITE = set('is are was were will would has had have can may must');
