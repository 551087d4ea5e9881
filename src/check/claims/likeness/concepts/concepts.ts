/** What the words of a point mean, by classes: whether two words tell much the same, or the contrary. */
import { isPast } from '../../../../reading/assertion/tense.js';
import type { Word } from '../../../../record/names.js';
import { ACTS } from './acts.js';
import { CHANGES, CONTRARY } from './changes.js';
import { lemmasOf, stem } from './lemmas.js';
import { MANNERS } from './manners.js';
import { GOODS, KINDS_OF, THINGS } from './things.js';

/** How much a word of each class says of what a point is. */
const WEIGHTS = { act: 0.7, change: 0.8, thing: 1, manner: 0.35 } as const;
/** Of a word that no list has. */
const UNKNOWN = 0.9;
/** What is done at every meeting tells little of what was done at this one. */
const EVERYDAY = 0.45;
/** That it was spoken of says nothing of what was. */
const SPOKEN_OF = 0.2;
const DAILY = new Set(
  'agree talk ask hope discuss intend meet accept request decide think term'.split(' '),
);
type Class = keyof typeof WEIGHTS;

interface Entry {
  concepts: Set<string>;
  classes: Set<Class>;
}

interface Phrase {
  /** Lemma of the first word, then the others as they stand. */
  words: readonly string[];
  entry: Entry;
}

/** What one word or turn of phrase means. */
export interface Meaning {
  /** How many words it takes; more than one for a turn of phrase. */
  length: number;
  /** Whether it is that of a turn of phrase: "told him off". */
  phrase: boolean;
  concepts: readonly string[];
  weight: number;
  /** Whether it can be the verb of a clause. */
  verbal: boolean;
  /** Whether it can be a thing, and not only an act or a manner. */
  thing: boolean;
  /** Whether it can be an act, and not one that is done at every meeting. */
  act: boolean;
}

const words = new Map<string, Entry>();
const phrases = new Map<string, Phrase[]>();
for (const [list, kind] of [
  [ACTS, 'act'],
  [CHANGES, 'change'],
  [THINGS, 'thing'],
  [MANNERS, 'manner'],
] as const)
  read(list, kind);

function read(list: string, kind: Class): void {
  for (const line of list.trim().split('\n')) {
    const [name = '', members = ''] = line.split(': ');
    for (const member of members.split(' ')) put(member, name, kind);
  }
}

function put(member: string, concept: string, kind: Class): void {
  const parts = member.split('_');
  const [first = ''] = parts;
  if (parts.length === 1) {
    const key = first.replace(/['’.-]/g, '');
    for (const form of new Set([first, key])) add(entryIn(words, form), concept, kind);
    // "co-operate", "cease-fire": the hyphen parts two words of the text.
    if (first.includes('-')) put(first.replace(/-/g, '_'), concept, kind);
    return;
  }
  const list = phrases.get(first) ?? [];
  phrases.set(first, list);
  const known = list.find((phrase) => phrase.words.join('_') === member);
  if (known) add(known.entry, concept, kind);
  else list.push({ words: parts, entry: add(fresh(), concept, kind) });
}

function fresh(): Entry {
  return { concepts: new Set(), classes: new Set() };
}

function entryIn(map: Map<string, Entry>, key: string): Entry {
  const entry = map.get(key) ?? fresh();
  map.set(key, entry);
  return entry;
}

function add(entry: Entry, concept: string, kind: Class): Entry {
  entry.concepts.add(concept);
  entry.classes.add(kind);
  return entry;
}

for (const list of phrases.values()) list.sort((a, b) => b.words.length - a.words.length);

/** So many words may stand between a verb and its particle: "hand the list over". */
const GAP = 3;
const PARTICLES = new Set(
  'up down off out over round back apart away in on together themselves drop'.split(' '),
);

/** What a word of a text means, alone or with the words that follow it. */
export function meaningAt(text: readonly Word[], at: number): Meaning {
  const { phrased, own } = alone(text[at]?.norm ?? '');
  const phrase = phrased.find((each) => standsAt(each, text, at));
  if (phrase) return meaning(phrase.entry, phrase.words.length, true);
  const parted = phrased.find((each) => isParted(each, text, at));
  return parted ? meaning(parted.entry, 1, true) : own;
}

interface Alone {
  /** The phrases that the word may begin. */
  phrased: readonly Phrase[];
  /** What it means by itself. */
  own: Meaning;
}

/** Copy has the same words over and over; so many are kept, and then they are read anew. */
const MOST_KEPT = 20_000;
const kept = new Map<string, Alone>();

function alone(norm: string): Alone {
  const known = kept.get(norm);
  if (known) return known;
  const lemmas = lemmasOf(norm);
  const entry = fresh();
  // "released" is "release"; "being" is no "be" that means anything here.
  for (const { concepts, classes } of lemmas.flatMap((lemma) => words.get(lemma) ?? [])) {
    for (const concept of concepts) entry.concepts.add(concept);
    for (const kind of classes) entry.classes.add(kind);
  }
  const found = {
    phrased: lemmas.flatMap((lemma) => phrases.get(lemma) ?? []),
    own: meaning(entry, 1, false),
  };
  if (kept.size >= MOST_KEPT) kept.clear();
  kept.set(norm, found);
  return found;
}

function standsAt({ words: parts }: Phrase, text: readonly Word[], at: number): boolean {
  return parts.every((part, step) => step === 0 || text[at + step]?.norm === part);
}

/** "take the complex apart", "put the plan off" */
function isParted({ words: parts }: Phrase, text: readonly Word[], at: number): boolean {
  const [, particle = ''] = parts;
  // "had conferred over a plan": it only helps the verb behind it.
  if (parts[0] === 'have' && isPast(text[at + 1]?.norm ?? '')) return false;
  if (parts.length > 2 || !PARTICLES.has(particle)) return isPartedByName(parts, text, at);
  const gap = particle === 'themselves' ? 2 * GAP : GAP;
  for (let step = 2; step <= gap + 1; step += 1) {
    const word = text[at + step];
    if (!word || /[,;:.]/.test(word.before)) return false;
    if (word.norm !== particle) continue;
    const next = text[at + step + 1];
    // "put it in place": a particle that a noun follows is a preposition, and no "filled him in on it".
    return (
      next === undefined ||
      /[,;.]/.test(next.before) ||
      /^(?:on|about)$/.test(next.norm) ||
      !/^(?:in|on)$/.test(particle)
    );
  }
  return false;
}

/** "gave Trump his word", "put her up for": whom it is done to stands within the phrase. */
function isPartedByName(parts: readonly string[], text: readonly Word[], at: number): boolean {
  const [, ...rest] = parts;
  for (let step = 1; step <= GAP; step += 1) {
    const word = text[at + step];
    if (!word || /[,;:.]/.test(word.before)) return false;
    if (!/^\p{Lu}/u.test(word.text) && !WHOM.has(word.norm)) return false;
    if (rest.every((part, index) => text[at + step + 1 + index]?.norm === part)) return true;
  }
  return false;
}

const WHOM = new Set(
  'him her them it us the his their its president prime minister chancellor leader bin al el von van de'.split(
    ' ',
  ),
);

function meaning({ concepts, classes }: Entry, length: number, phrase: boolean): Meaning {
  return {
    length,
    phrase,
    concepts: [...concepts],
    weight: weightOf(concepts, classes),
    verbal: classes.has('act') || classes.has('change'),
    thing: classes.size === 0 || classes.has('thing'),
    act:
      (classes.has('act') || classes.has('change')) &&
      ![...concepts].every((concept) => DAILY.has(concept) && concept !== 'discuss'),
  };
}

function weightOf(concepts: ReadonlySet<string>, classes: ReadonlySet<Class>): number {
  if (classes.size === 0) return UNKNOWN;
  if (concepts.has('discuss')) return SPOKEN_OF;
  if ([...concepts].every((concept) => DAILY.has(concept))) return EVERYDAY;
  return Math.max(...[...classes].map((kind) => WEIGHTS[kind]));
}

const above = new Map<string, Set<string>>();
for (const line of KINDS_OF.trim().split('\n')) {
  const [kind = '', wider = ''] = line.split(' ');
  above.set(kind, (above.get(kind) ?? new Set()).add(wider));
}

function widerThan(concept: string): ReadonlySet<string> {
  const found = new Set<string>();
  const open = [concept];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    for (const wider of above.get(next) ?? []) {
      if (found.has(wider)) continue;
      found.add(wider);
      open.push(wider);
    }
  }
  return found;
}

const wider = new Map([...above.keys()].map((kind) => [kind, widerThan(kind)]));

/** Whether one concept is a kind of the other: wheat and grain, a missile and arms. */
export function isKindOf(one: string, other: string): boolean {
  return wider.get(one)?.has(other) === true || wider.get(other)?.has(one) === true;
}

const contrary = new Map<string, Set<string>>();
for (const line of CONTRARY.trim().split('\n')) {
  const [one = '', other = ''] = line.split(' ');
  contrary.set(one, (contrary.get(one) ?? new Set()).add(other));
  contrary.set(other, (contrary.get(other) ?? new Set()).add(one));
}

/** What says the contrary of a concept of one and the same thing. */
export function contraryTo(concept: string): ReadonlySet<string> {
  return contrary.get(concept) ?? NONE;
}

const NONE: ReadonlySet<string> = new Set();
const goods = new Set(GOODS.trim().split(/\s+/));

/** Whether a concept names something of which one is not the other: grain, arms, prisoners. */
export function isGoods(concept: string): boolean {
  return goods.has(concept);
}

export { stem };
