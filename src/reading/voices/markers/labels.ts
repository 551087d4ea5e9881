/** Attributions by a name alone: in brackets, behind a colon or a dash, as on a live page, in a digest or a flash. */

import { isOrdinary } from '../../../record/names/ordinary.js';
import { PREPOSITIONS } from '../../grammar-words.js';
import { OFFICE_PARTS, OFFICES } from '../../people/role-words.js';
import { ACCOUNT_NOUNS, OFFICE_NOUNS, PUBLIC_EARS } from '../say-words.js';
import type { Voice } from '../voices.js';
import { namesOnly } from './phrases.js';
import type { Marker } from './reach.js';
import { mark } from './reach.js';
import type { SpokenSentence } from './spoken-sentence.js';

/** "It was discussed (both sides). He offered to host them (Islamabad only)": whose word it is, in brackets. */
export function inBrackets(spoken: SpokenSentence, at: number) {
  if (!/\($/.test(spoken.before(at)) || at === 0) return undefined;
  let end = at;
  while (end - at < 8 && spoken.norm(end + 1) !== '' && !/\)/.test(spoken.before(end + 1)))
    end += 1;
  const { voice, alone } = label(spoken, at, end);
  // "Sharif (Pakistan) and Wang (China)": of which state each is.
  const beside = spoken.isCapitalised(at - 1) && voice?.state === true;
  const names = spoken.inMention.has(at - 1) || beside || !closes(spoken, end);
  if (!voice || (names && !alone && voice.kind !== 'all')) return undefined;
  return mark(spoken, voice, at, end, end, 'affirms', 'said', 'back');
}

/** "Two ships on offer: Canberra alone." */
export function asLabel(spoken: SpokenSentence, at: number) {
  let end = at;
  while (end - at < 5 && spoken.norm(end + 1) !== '' && !/;/.test(spoken.before(end + 1))) end += 1;
  const flash = /^ [-–—]+ $/.test(spoken.before(at)) && !/\p{Ll}/u.test(spoken.sentence.text);
  if (!(flash || /^: $/.test(spoken.before(at))) || at < 3 || end - at > 4) return undefined;
  const { voice, alone } = label(spoken, at, end);
  return voice && (alone || flash)
    ? mark(spoken, voice, at, end, end, 'affirms', 'said', 'back')
    : undefined;
}

function closes(spoken: SpokenSentence, end: number): boolean {
  return spoken.norm(end + 1) === '' || /\)[,;.]/.test(spoken.before(end + 1));
}

/** A name, a house or "both sides", with "only" or "alone" behind it or not. */
function label(spoken: SpokenSentence, at: number, end: number): { voice?: Voice; alone: boolean } {
  const alone = /^(?:only|alone|says?|so)$/.test(spoken.norm(end)) || spoken.norm(at) === 'only';
  let last = end;
  while (/^(?:only|alone|says?|so)$/.test(spoken.norm(last)) && last > at) last -= 1;
  // "(per Bogotá)", "(source: Kremlin)"
  const first = /^(?:only|per|source|by|from)$/.test(spoken.norm(at)) && at < end ? at + 1 : at;
  const both = /^(?:both|all)(?: the)?(?: two)?(?: sides| parties)?$/;
  if (!namesOnly(spoken, first, last + 1) && !both.test(spoken.range(first, last + 1).join(' ')))
    return { alone };
  const voice = spoken.voice(first, last);
  return voice && voice.kind !== 'unknown' && voice.person === undefined
    ? { voice, alone }
    : { alone };
}

/** "Border to open by year-end: Pashinyan": a line without a full stop, and no more than a name behind its colon. */
function isHeadline(spoken: SpokenSentence, from: number): boolean {
  const { words, text } = spoken.sentence;
  return (
    spoken.before(from) === ': ' &&
    from >= 4 &&
    words.length - from <= 4 &&
    !/[.!?…]["”’)]*$/.test(text.trim())
  );
}

function isPlain(spoken: SpokenSentence, at: number, norm: string): boolean {
  return (
    isOrdinary(norm) &&
    !spoken.inMention.has(at) &&
    !OFFICE_NOUNS.has(norm) &&
    !OFFICE_PARTS.has(norm) &&
    !OFFICES.has(norm) &&
    !ACCOUNT_NOUNS.has(norm) &&
    !PREPOSITIONS.has(norm) &&
    !PUBLIC_EARS.has(norm) &&
    !/^(?:the|this|that|and|both|all|sides?|parties|leaders|only|state|news|press|sources?|officials?)$/.test(
      norm,
    )
  );
}

/** "MERZ, MACRON AGREE ON FIGHTER - ELYSEE": a flash names its source behind a dash. */
export function afterDash(spoken: SpokenSentence): Marker | undefined {
  const { words } = spoken.sentence;
  const from = words.findLastIndex(({ before }) => /\s[-–—]{1,2}\s?$|—|^: $/.test(before));
  if (from < 3 || words.length - from > 8) return undefined;
  // "SPA -- Crown Prince Mohammed bin Salman received a call": a clause is no source.
  if (!namesOnly(spoken, from, words.length)) return undefined;
  // "TOKYO: NO DISCUSSION OF RARE EARTHS IN TRUMP CALL": plain words in capitals are no names.
  if (words.slice(from).some(({ norm }, at) => isPlain(spoken, from + at, norm))) return undefined;
  const voice = spoken.voice(from, words.length - 1);
  if (!voice || voice.kind === 'unknown') return undefined;
  // In running copy a name behind a dash is an afterthought; a house, or a line of capitals, is a source.
  const capitals = words.every(({ text }) => text === text.toUpperCase());
  const house = spoken.range(from, words.length).some((norm) => OFFICE_NOUNS.has(norm));
  if (spoken.before(from) === ': ' && !house && !capitals && !isHeadline(spoken, from))
    return undefined;
  if ((voice.kind !== 'parties' || voice.person !== undefined) && !isHeadline(spoken, from))
    if (!capitals && !house) return undefined;
  return mark(spoken, voice, from, words.length - 1, words.length - 1, 'affirms', 'said', 'back')
    .marker;
}
