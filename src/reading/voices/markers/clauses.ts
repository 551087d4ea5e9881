/** Clauses around a word of saying: whose it is that goes on in one, and where what is said begins. */

import { isPast } from '../../assertion/tense.js';
import { AUXILIARIES, PREPOSITIONS, set } from '../../grammar-words.js';
import { CLAUSE_JOINTS, GOING_ON } from '../say-words.js';
import type { Voice } from '../voices.js';
import { namesOnly, subjectStart } from './phrases.js';
import type { Marker } from './reach.js';
import { mark } from './reach.js';
import type { SpokenSentence } from './spoken-sentence.js';
import { subjectOf } from './subjects.js';

/** Behind a verb they are a part of it: "pointed out", "shot back", "let slip". */
export const PARTICLES = set('back out up on off in down forth over slip');

/** Those who are told something by whoever speaks to the public, or at the table. */
const EARS = set('him her them reporters journalists lawmakers parliament newsmen correspondents');
export const PEERS = set(
  'counterpart host hosts guest guests colleague visitor minister president premier',
);

const CONVERSING = /^(?:spoke|talk|met|phon|rang|discuss|negotiat|confer)/;

/** "Rinkēvičs's office was more cautious, saying only that": the subject of the clause before the comma. */
export function ofClause(
  spoken: SpokenSentence,
  at: number,
): { voice: Voice; from: number } | undefined {
  // "He led them in the talks, and announced afterwards that": a second verb of one subject.
  const joined = /^(?:and|but)$/.test(spoken.norm(at - 1));
  if (!joined && !/^,\s*$/.test(spoken.before(at))) return undefined;
  const from = subjectStart(spoken, joined ? at - 2 : at - 1, 0);
  const verb = [...Array(12).keys()]
    .map((step) => from + 1 + step)
    .find((word) => word < at && (spoken.hasVerb(word, word + 1) || isPast(spoken.norm(word))));
  const voice =
    (verb === undefined ? undefined : subjectOf(spoken, verb, 0)?.voice) ??
    (joined && isPast(spoken.norm(from)) ? beforeApposition(spoken, from) : undefined);
  return voice?.kind === 'parties' ? { voice, from: at } : undefined;
}

/** "The foreign ministers of Norway and Sweden, Eide and Stenergard, spoke and announced that": whom the sentence begins with. */
function beforeApposition(spoken: SpokenSentence, verb: number): Voice | undefined {
  if (!/^,\s*$/.test(spoken.before(verb))) return undefined;
  const comma = spoken.range(0, verb).findIndex((_, at) => at > 0 && /,/.test(spoken.before(at)));
  return comma > 0 ? spoken.voice(0, comma - 1) : undefined;
}

/**
 * The "that" of what is said, with nothing before it but a particle ("pointed out that"), where it was
 * said ("noted on Telegram that") or whom it was said to ("warned his guest that").
 */
export function thatBehind(spoken: SpokenSentence, at: number): number | undefined {
  let that = at + 1;
  while (spoken.norm(that) !== 'that') {
    const norm = spoken.norm(that);
    const stops = norm === '' || /[,;:—–"“”]/.test(spoken.before(that)) || CLAUSE_JOINTS.has(norm);
    // "boasted to reporters that", and no "wanted to show that"
    const heard = norm === 'to' && isHearer(spoken, that + 1);
    if (stops || that > at + 11 || (AUXILIARIES.has(norm) && !heard)) return undefined;
    that += 1;
  }
  if (!isClause(spoken, that + 1, 16)) return undefined;
  const first = spoken.norm(at + 1);
  // "talked about the ceasefire that": what one talks about, and not what one says.
  if (/^(?:about|of|over|with|for)$/.test(first) || CONVERSING.test(spoken.norm(at)))
    return undefined;
  // "demanded from Biden a promise that": a thing stands before it.
  const thing = spoken
    .range(at + 1, that)
    .some((word, step) => /^(?:an?|the)$/.test(word) && !PREPOSITIONS.has(spoken.norm(at + step)));
  const adjunct =
    that === at + 1 ||
    ((PARTICLES.has(first) || PREPOSITIONS.has(first)) && !thing) ||
    GOING_ON.has(first) ||
    /ly$|^(?:afterwards?|later|then|today|yesterday|there|again)$/.test(first) ||
    EARS.has(first) ||
    // "made public that"
    /^(?:public|known|plain|clear)$/.test(first);
  // "put it about that", "made it plain that"
  if (first === 'it' && that - at <= 3 && spoken.norm(at + 2) !== 'possible') return that;
  const listener =
    namesOnly(spoken, at + 1, that) && /^\p{Lu}/u.test(spoken.sentence.words[that - 1]?.text ?? '');
  const peer = /^(?:his|her|its|their|the)$/.test(first) && PEERS.has(spoken.norm(that - 1));
  return adjunct || listener || peer ? that : undefined;
}

/** "La Moneda says that they spoke of copper, the Beehive that Kast kept a promise": the verb is left out. */
export function leftOut(
  spoken: SpokenSentence,
  at: number,
  before: Marker | undefined,
): { marker: Marker; last: number } | undefined {
  if (spoken.norm(at) !== 'that' || before?.form !== 'said' || before.manner !== 'affirms')
    return undefined;
  const from = subjectStart(spoken, at, 0);
  const beside = /,/.test(spoken.before(from)) || /^(?:and|while)$/.test(spoken.norm(from - 1));
  const said = spoken.sentence.words[from]?.start ?? 0;
  if (from >= at || !beside || said <= before.end || !isClause(spoken, at + 1, 16))
    return undefined;
  const voice = namesOnly(spoken, from, at) ? spoken.voice(from, at - 1) : undefined;
  return voice?.kind === 'parties' && voice.parties.join() !== before.voice.parties.join()
    ? mark(spoken, voice, from, at, at, 'affirms', 'said', 'on')
    : undefined;
}

function isHearer(spoken: SpokenSentence, at: number): boolean {
  return (
    EARS.has(spoken.norm(at)) ||
    /^(?:the|a|an|his|her|its|their)$/.test(spoken.norm(at)) ||
    /^\p{Lu}/u.test(spoken.sentence.words[at]?.text ?? '')
  );
}

/** A subject and its finite verb. */
export function isClause(spoken: SpokenSentence, from: number, within: number): boolean {
  for (let next = from + 1; next < from + within; next += 1) {
    if (/[;—–]/.test(spoken.before(next))) return false;
    const norm = spoken.norm(next);
    if (AUXILIARIES.has(norm) || isPast(norm) || (/[^s]s$/.test(norm) && next > from + 1))
      return true;
  }
  return false;
}
