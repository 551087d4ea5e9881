/** In which tense a verb stands: what was, what is, what is to be, and the forms that tell none of it. */
import { isAdverb } from '../contacts/adjuncts.js';
import { set } from '../grammar-words.js';
import type { Cast } from '../people/cast.js';

export type Tense =
  /** "met", "has met", "did meet", "was received" */
  | 'past'
  /** "is meeting" */
  | 'progressive'
  /** "meets" */
  | 'present'
  /** "will meet" */
  | 'future'
  /** "to meet", "let them meet" */
  | 'infinitive'
  /** "meeting Xi" without a form of "be" */
  | 'gerund';

/** So far in front of a verb its auxiliaries stand. */
const REACH = 10;

/** The tense of the verb at a word whose subject ends at another; -1 where it has none to the left. */
export function tenseAt(cast: Cast, at: number, subject: number): Tense {
  const norm = cast.norm(at);
  const helpers = helpersOf(cast, at, subject);
  const has = (pattern: RegExp) => helpers.some((each) => pattern.test(each));
  const to = cast.norm(pastAdverbsBack(cast, at)) === 'to';
  if (has(/^(?:will|shall|ll|wont)$/)) return 'future';
  if (isGerund(norm)) {
    if (has(/^(?:was|were|been)$/)) return 'past';
    // "Vance and Ghalibaf still talking at 3am": a headline leaves "are" out.
    return has(BE) || has(/^(?:still|currently)$/) ? 'progressive' : 'gerund';
  }
  if (to) return 'infinitive';
  if (isPast(norm)) return 'past';
  if (has(/^did(?:nt)?$/)) return 'past';
  if (/[^s]s$/.test(norm)) return 'present';
  return has(/^(?:let|makes?|would|could|should|can|may|might|must)$/) || isOne(cast, subject)
    ? 'infinitive'
    : 'present';
}

const BE = /^(?:is|are|am|re|s|m|be|being)$/;

/** The words between subject and verb that are nobody's name; "’s" and "’ll" of the subject itself with them. */
function helpersOf(cast: Cast, at: number, subject: number): string[] {
  const words: string[] = [];
  for (let word = at - 1; word > Math.max(subject, cast.start - 1, at - REACH); word -= 1) {
    if (cast.actorAt(word)) {
      if (subject < 0) break;
      continue;
    }
    words.push(cast.norm(word));
    if (subject < 0 && cast.breaks(word)) break;
  }
  // "did Xi and Kim meet", "has Macron met Merz": in front of the subject.
  const turned = cast.norm((cast.actorAt(subject)?.first ?? subject) - 1);
  if (/^(?:did|has|have|had|will|does|do)$/.test(turned)) words.push(turned);
  const short = /['’](s|ll|re)$/i.exec(cast.word(subject)?.text ?? '')?.[1];
  return short ? [...words, short.toLowerCase()] : words;
}

function pastAdverbsBack(cast: Cast, at: number): number {
  let word = at - 1;
  while (word > at - 4 && isAdverb(cast, word) && !cast.actorAt(word)) word -= 1;
  return word;
}

/** One person takes no verb without its ending: "Milei host Lula" is what somebody is to see. */
function isOne(cast: Cast, subject: number): boolean {
  const actor = cast.actorAt(subject);
  if (!actor) return /^(?:he|she)$/.test(cast.norm(subject));
  return actor.parties.length === 1 && actor.count === 1 && actor.personal;
}

/** "meeting", "ringing"; "ring" and "bring" are none. */
export function isGerund(norm: string): boolean {
  return norm.length > 5 && norm.endsWith('ing');
}

/** Whether a word is the past form or the participle of a verb. */
export function isPast(norm: string): boolean {
  return (
    PAST.has(norm) || (norm.length > 4 && norm.endsWith('ed') && !/(?:eed|^indeed)$/.test(norm))
  );
}

const PAST = set(`
  did met rang rung spoke spoken flew flown wrote written sat saw seen held had took taken got gotten gave given made began begun came
  went gone left shook shaken hung caught broke broken paid led sent kept told said drove driven dropped found ran lost won struck
  stood spent ate drank rode laid fell fallen brought bought sought thought felt put heard read sang swam wound swung slept woke dug
  drew chose chosen forgot knew grew threw blew shot let swore sworn dealt dwelt cast cut bet meant fought hid rode rose fled lent bent bore
  agreed disagreed decreed guaranteed freed
  lay spelt learnt burst quit clung stuck struck swept tore wept wore
`);
