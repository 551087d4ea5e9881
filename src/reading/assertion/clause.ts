/** The clause around a contact, and the places in it where words say how the contact is meant. */

import { isAdverb } from '../contacts/adjuncts.js';
import type { Link } from '../contacts/link.js';
import { AUXILIARIES, set } from '../grammar-words.js';
import type { Actor } from '../people/actor.js';
import type { Cast } from '../people/cast.js';
import { LIGHT_VERBS, MODIFIERS, NOUNS } from '../vocabulary.js';
import { type Phrases, standsAt } from './phrases.js';
import { ARTICLES } from './report-words.js';
import { WISHING } from './wish-words.js';

/** So far in front of a contact a verb still governs it. */
const GOVERNS = 12;
/** So far back stands what the sentence says of the clause: "there is no truth in reports that …". */
const ABOVE = 16;
/** So far back a denial of whatever follows stands. */
const BEFORE = 30;
/** So far behind a noun something is told of it. */
const PREDICATE = 9;

/** One contact in its sentence. */
export class Clause {
  readonly isNoun: boolean;
  /** The subject, where somebody is named. */
  readonly subject: Actor | undefined;
  #governing: readonly number[] | undefined;
  #predicate: readonly number[] | undefined;

  constructor(
    readonly cast: Cast,
    readonly link: Link,
  ) {
    this.isNoun = isNoun(cast, link);
    this.subject = cast.actorAt(link.subject);
  }

  norm(at: number): string {
    return this.cast.norm(at);
  }

  /** Whether one of the phrases begins at one of the places. */
  says(places: readonly number[], among: Phrases): boolean {
    return places.some((at) => standsAt(this.cast, at, among));
  }

  /**
   * The words that govern the contact word, the nearest first: those between it and its subject, of
   * a noun only those with no phrase of their own between ("proposed a call with", not "praised X
   * after a call with").
   */
  get governing(): readonly number[] {
    this.#governing ??= governing(this.cast, this.link);
    return this.#governing;
  }

  /** Those of them that reach a noun over words without a meaning of their own. */
  get reaching(): readonly number[] {
    return this.governing.filter((at) => reaches(this.cast, at, this.link));
  }

  /** The words right in front that reach it. */
  reachingFrom(most: number): readonly number[] {
    return this.#back(this.link.whole, most, () => true).filter((at) =>
      reaches(this.cast, at, this.link),
    );
  }

  /** The words right in front, back to a name. */
  near(most: number): readonly number[] {
    return this.#back(this.link.whole, most, (at) => this.cast.actorAt(at) === undefined);
  }

  /** The words right in front, back to punctuation. */
  close(most: number): readonly number[] {
    const places: number[] = [];
    for (let at = this.link.whole - 1; at >= this.#least(this.link.whole, most); at -= 1) {
      places.push(at);
      if (this.cast.breaks(at)) break;
    }
    return places;
  }

  /** Those of them of which the contact is the object: "scrapped the talks", not "scrapped in the talks". */
  taking(most: number): readonly number[] {
    const places = this.close(most);
    const joint = places.findIndex((at) => WITHIN.has(this.norm(at)));
    return joint < 0 ? places : places.slice(0, joint);
  }

  /** What is said of the whole clause: in front of the contact's subject, or of its noun. */
  get above(): readonly number[] {
    const { cast, link } = this;
    const end = this.isNoun ? link.whole : (this.subject?.first ?? link.whole);
    const places: number[] = [];
    if (cast.breaks(end)) return places;
    for (let at = end - 1; at >= this.#least(end, ABOVE); at -= 1) {
      if (OTHER_CLAUSE.has(cast.norm(at))) break;
      places.push(at);
      if (cast.breaks(at)) break;
    }
    return places;
  }

  /** Everything in front of the contact, back to a colon or semicolon. */
  get before(): readonly number[] {
    const { first, whole } = this.link;
    let from = first - 1;
    while (from > this.cast.start && from > first - BEFORE && !/[;:]/.test(this.cast.before(from)))
      from -= 1;
    return this.#back(whole, whole - Math.max(from, this.cast.start), () => true);
  }

  /** What is told of a noun behind it: "the call was postponed". */
  get predicate(): readonly number[] {
    this.#predicate ??= this.isNoun ? predicate(this.cast, this.link) : [];
    return this.#predicate;
  }

  /** The words behind the contact and all that it links, whatever they belong to. */
  behind(most: number): readonly number[] {
    const from = this.link.end + 1;
    return Array.from(
      { length: Math.max(0, Math.min(most, this.cast.length - from)) },
      (_, far) => from + far,
    );
  }

  /** Those of them that go on with the contact: up to punctuation or, behind it, a name. */
  goingOn(most: number): readonly number[] {
    const places: number[] = [];
    for (const at of this.behind(most)) {
      if (this.cast.breaks(at)) break;
      if (!isMonth(this.cast, at)) places.push(at);
      if (this.cast.actorAt(at)) break;
    }
    return places;
  }

  /** The first words of the sentence. */
  opening(most: number): readonly number[] {
    return Array.from({ length: most }, (_, far) => this.cast.start + far);
  }

  /** "the call", "that meeting", "the Trump–Xi call": the noun is one that is known. */
  get isKnown(): boolean {
    return this.isNoun && DEFINITE.has(this.norm(this.link.whole - 1));
  }

  #least(end: number, most: number): number {
    return Math.max(this.cast.start, end - most);
  }

  #back(end: number, most: number, goesOn: (at: number) => boolean): readonly number[] {
    const places: number[] = [];
    for (let at = end - 1; at >= this.#least(end, most) && goesOn(at); at -= 1) places.push(at);
    return places;
  }
}

/** Before a noun they say when or where something else was done. */
const WITHIN = set('in at during after before since following amid despite');

/** "for the talks with Araghchi", "a Chapo–Mnangagwa meeting": a verb to look at, and a noun by its article. */
export function isNoun(cast: Cast, { form, first }: Link): boolean {
  if (form === 'noun') return true;
  if (form !== 'verb' || !NOUNS.has(cast.norm(first))) return false;
  const pair = cast.actorAt(first - 1);
  const from = pair?.tight ? pair.first : first;
  return ARTICLES.has(cast.norm(from - 1)) || (from < first && ARTICLES.has(cast.norm(from)));
}

export const DEFINITE = set('the that this');

/** Behind these, in front of a contact, the words belong to another clause. */
const OTHER_CLAUSE = set('as when while after before since because during following and but');

/** Where the phrase that a noun stands in begins. */
const ENDS_NOUN_PHRASE = set(
  'after during at following since about over before when while said says told tells from because that by amid despite readout ahead',
);

function governing(cast: Cast, link: Link): readonly number[] {
  const words: number[] = [];
  const from = link.whole;
  const end = Math.max(link.subject < from ? link.subject + 1 : 0, cast.start, from - GOVERNS);
  for (let at = beforeInsertion(cast, link) - 1; at >= end; at -= 1) {
    if (cast.actorAt(at)) {
      if (link.form === 'noun' && !/^(?:between|to)$/.test(cast.norm(at))) break;
      continue;
    }
    if (!isMonth(cast, at)) words.push(at);
    if (cast.breaks(at) && at > end) break;
    if (link.form !== 'verb' && ENDS_NOUN_PHRASE.has(cast.norm(at))) break;
  }
  const turned = turnedBefore(cast, link);
  if (turned !== undefined) words.push(turned);
  return words;
}

/** "why doesn't Carney ring Modi": the auxiliary of a question stands in front of the subject. */
function turnedBefore(cast: Cast, { form, subject }: Link): number | undefined {
  const actor = form === 'noun' ? undefined : cast.actorAt(subject);
  const at = (actor?.first ?? 0) - 1;
  if (at < cast.start || !AUXILIARIES.has(cast.norm(at)) || cast.breaks(at + 1)) return undefined;
  return at === cast.start || /^(?:why|when|where|how|what)$/.test(cast.norm(at - 1))
    ? at
    : undefined;
}

/** "Saied, who rarely travels, met Tebboune": what is inserted before the verb is not said of it. */
function beforeInsertion(cast: Cast, { form, whole, subject }: Link): number {
  if (form !== 'verb' || subject < 0 || !/^,/.test(cast.before(whole))) return whole;
  for (let at = whole - 1; at > subject; at -= 1) if (/^,/.test(cast.before(at))) return at;
  return whole;
}

function predicate(cast: Cast, link: Link): readonly number[] {
  const places: number[] = [];
  const first = link.end + 1;
  for (let at = first; at < first + PREDICATE && at < cast.length; at += 1) {
    if (cast.actorAt(at)?.place && /^(?:in|at)$/.test(cast.norm(at - 1))) continue;
    if (cast.actorAt(at) || NEXT_CLAUSE.has(cast.norm(at))) break;
    if (cast.breaks(at) && !(at === first && /[:–—-]/.test(cast.before(at)))) break;
    if (!isMonth(cast, at)) places.push(at);
  }
  return places;
}

const NEXT_CLAUSE = set('and but as because that which we you i');

/** "6 May", "May 6", "in May", "May" with its capital: the month, not the verb. */
function isMonth(cast: Cast, at: number): boolean {
  if (cast.norm(at) !== 'may') return false;
  return (
    /^\d/.test(cast.norm(at + 1)) ||
    /^\d/.test(cast.norm(at - 1)) ||
    BEFORE_MONTH.has(cast.norm(at - 1)) ||
    (at > cast.start && cast.word(at)?.text === 'May')
  );
}

const BEFORE_MONTH = set('in of last this next since early late mid until by');

/**
 * Whether a word reaches the contact. A verb it does from near; of a noun over verbs without a
 * meaning of their own only: "has not held a meeting with".
 */
export function reaches(cast: Cast, at: number, link: Link): boolean {
  if (link.form === 'verb') return link.first - at <= 6;
  // "why doesn't Carney pick up the phone to Modi"
  if (link.form === 'phrase' && at < link.subject) return link.first - link.subject <= 3;
  for (let word = at + 1; word < link.whole; word += 1) {
    const norm = cast.norm(word);
    const passed =
      LIGHT_VERBS.has(norm) ||
      AUXILIARIES.has(norm) ||
      MODIFIERS.has(norm) ||
      WISHING.has(norm) ||
      PASSED_OVER.has(norm) ||
      isAdverb(cast, word);
    if (!passed) return false;
  }
  return true;
}

/** Small words, and nouns that say no more than that there is something: "no evidence of any call". */
const PASSED_OVER = set(`
  a an any one single the his her their such further more of for in to out from on with off be
  plans point reason need basis interest sense possibility chance idea prospect aware knowledge information evidence proof
  indication truth confirmation question sign word record trace mention talk arrange join
`);
