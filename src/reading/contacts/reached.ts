/** Which contacts of a sentence are reached from something else in it, before anything takes it over. */

import type { ContactRecord } from '../../record/record.js';
import { isPast } from '../assertion/tense.js';
import { type Clause, clauseAt, clauseTree } from '../clauses/clauses.js';
import { wayBetween } from '../clauses/way.js';
import type { SpanRead } from '../dates/intervals.js';
import { AUXILIARIES, set } from '../grammar-words.js';
import type { Sentence } from '../reading.js';
import type { Attributed } from '../voices/attribution.js';
import { HOLDING } from './own-relative.js';
import type { Reference } from './reference.js';

export interface Thing {
  start: number;
  end: number;
}

/** What a sentence holds that its things are sorted by. */
export interface Scene {
  sentence: Sentence;
  references: readonly Reference[];
  attributed: readonly Attributed[];
  places: readonly Thing[];
  dates: readonly Thing[];
  spans: readonly SpanRead[];
  record: ContactRecord;
}

/** So many words of their own clauses may stand between a contact and what is said of it, where it follows and where it leads. */
const BEHIND = 26;
const AHEAD = 20;

/**
 * The contacts that can be reached from a clause in which a thing stands, with how many clauses lie
 * between. `loosely`: those as well that have a subject of their own.
 */
export function reachedFrom(
  clause: Clause,
  thing: Thing,
  scene: Scene,
  loosely: boolean,
): { reference: Reference; steps: number }[] {
  const { sentence, references } = scene;
  const { text, start } = sentence;
  // "The Busan meeting (30 October 2025)": the brackets hold the date alone, and stand behind what it is of.
  const alone =
    text.charAt(thing.start - start - 1) === '(' && text.charAt(thing.end - start) === ')';
  return references.flatMap((reference) => {
    if (alone && reference.end > thing.start) return [];
    if (isNamingAccount(reference, thing, scene) || !isOpenAsPlace(reference, thing, sentence))
      return [];
    const other = clauseAt(sentence, reference.start);
    if (other && isElsewhere(other, thing, scene)) return [];
    const way =
      other && wayBetween(clause, other, (one) => isOpen(one, reference, sentence, alone));
    if (!way || (way.loosely && (!loosely || reference.otherTime))) return [];
    return isTakenOver(reference, thing, way.through, scene) ? [] : [{ reference, ...way }];
  });
}

/** A place that stands for a contact has no more than its own date beside it: "since Johannesburg in August 2023". */
function isOpenAsPlace({ byPlace, end }: Reference, thing: Thing, sentence: Sentence): boolean {
  if (!byPlace || thing.start < end) return true;
  const { text, start } = sentence;
  return /^\s*(?:in|on|,)?\s*$/.test(text.slice(end - start, thing.start - start));
}

/** Relative clauses of being held, and brackets around a date alone, part nothing. */
function isOpen(
  { joint, verb, from, opener, fronted, parent }: Clause,
  reference: Reference,
  sentence: Sentence,
  alone: boolean,
): boolean {
  const { words } = sentence;
  if (joint === 'bracketed') return alone;
  if (joint !== 'relative') return false;
  // "It was on 6 June that Carney first sat with Trump"
  if (words[0]?.norm === 'it' && words[1]?.norm === 'was') return from < CLEFT;
  // "The half hour that they spent in Goma was their second meeting": the one is the other.
  const equal = EQUATING.has(words[parent?.verb ?? -1]?.norm ?? '');
  if (fronted && equal && /^(?:that|which)$/.test(words[opener]?.norm ?? '')) return true;
  // "the round that was to be held in Oran": told of the noun right before it.
  const gap = (words[from]?.start ?? 0) - reference.end;
  return verb !== undefined && gap >= 0 && gap < BESIDE && isOfHolding(sentence, verb);
}

/** "was to be held", "had laid"; "had met" and "set out" are something else. */
function isOfHolding(sentence: Sentence, verb: number): boolean {
  const { words } = sentence;
  const { of } = clauseTree(sentence);
  return words.slice(verb, verb + GROUP).some(({ norm }, step) => {
    const next = words[verb + step + 1]?.norm ?? '';
    if (of[verb + step] !== of[verb] || !HOLDING.has(norm) || next === 'out') return false;
    return !AUXILIARIES.has(norm) || !(AUXILIARIES.has(next) || isPast(next));
  });
}

/** "from London in June to Jeddah, where they sat down": of several places before it, a "where" is of the last. */
function isElsewhere(clause: Clause, thing: Thing, { sentence, places }: Scene): boolean {
  if (clause.joint !== 'placed') return false;
  const opener = sentence.words[clause.from]?.start ?? 0;
  const before = places.filter(({ end }) => end <= opener);
  return before.length > 1 && thing.start < (before.at(-1)?.start ?? 0);
}

/** So near to its relative clause a noun stands, its sides with it. */
const BESIDE = 120;
const EQUATING = set('was is were are');
const CLEFT = 12;
/** So many words a verb may have with its auxiliaries and adverbs. */
const GROUP = 5;

/** Whether something between a contact and a thing, in the clauses of both, is what the thing is said of; or they lie too far apart. */
function isTakenOver(
  reference: Reference,
  thing: Thing,
  through: ReadonlySet<Clause>,
  { sentence, attributed }: Scene,
): boolean {
  const { of } = clauseTree(sentence);
  const leads = thing.start < reference.start;
  const [from, to] = leads ? [thing.end, reference.start] : [reference.end, thing.start];
  const between = [...sentence.words.entries()].filter(([at, { start, end }]) => {
    const clause = of[at];
    return (
      start >= from &&
      end <= to &&
      clause !== undefined &&
      through.has(clause) &&
      !attributed.some(({ marker }) => marker.start <= start && end <= marker.end)
    );
  });
  return (
    between.length > (leads ? AHEAD : BEHIND) || between.some(([at]) => takesOver(sentence, at))
  );
}

/** Whether a word governs what stands on its other side: another verb, another event. */
function takesOver({ words }: Sentence, at: number): boolean {
  const norm = words[at]?.norm ?? '';
  // "will take place", "would be held": what brings the contact itself about.
  if (TO_COME.has(norm))
    return !words.slice(at + 1, at + GROUP).some((word) => HOLDING.has(word.norm));
  // "talks on the return of refugees": a noun, and what it is of.
  if (norm === 'return' && words[at + 1]?.norm === 'of') return false;
  return TAKING.test(norm);
}

const TO_COME = set('will would');

const TAKING =
  /^(?:(?!held$|mediated$|moderated$|facilitated$|hosted$|scheduled$|planned$|called$|seated$|united$)[a-z]{2,}(?:ched|sted|ried|ined|uted|ored|ated)|agreed|invited|accepted|deadline|expires?|expired|announced|effective|starting|election|invasion|said|says|told|signed|asked|urged|promised|visit|host|attend|return)$/;

/** "ships to be built partly in Halifax, according to Ottawa's account of that visit": it names the account alone. */
function isNamingAccount(
  { start, end }: Reference,
  thing: { start: number },
  { sentence, attributed }: Scene,
): boolean {
  // "In Busan, according to the readout of the meeting, …"
  if (/^(?:in|at|on)\s$/i.test(sentence.text.slice(0, thing.start - sentence.start))) return false;
  return attributed.some(
    ({ marker, form }) =>
      form !== 'told' &&
      thing.start < marker.start &&
      marker.start < start &&
      start - marker.end <= NEXT_WORDS &&
      marker.end <= end,
  );
}

/** An article and a word, or a short name. */
const NEXT_WORDS = 12;
