import { TELLING } from '../say-words.js';
import type { Voice } from '../voices.js';
import { namesOnly } from './phrases.js';
import type { SpokenSentence } from './spoken-sentence.js';
import { ADJUNCT_OPENERS } from './words.js';

/** One attribution: a voice, where it is named, and how far it reaches. */
export interface Marker {
  voice: Voice;
  start: number;
  end: number;
  /** `on`: what follows; `back`: what went before; `around`: both, as a parenthesis does. */
  reach: 'on' | 'back' | 'around';
  manner: 'affirms' | 'denies' | 'noncommittal' | 'silent';
  form: 'said' | 'told' | 'carried';
  /** Whether it may have been said at the table as well as to the public. */
  anywhere?: true;
}

/** "KCNA said the same evening", "she said two hours later" */
export const A_TIME =
  /^(?:(?:the|that|this) (?:same |next |following |previous |very )?(?:day|morning|afternoon|evening|night|week|weekend)|(?:a|an|one|two|three|four|five|six|some|several|a few|\d+) (?:minutes?|hours?|days?|weeks?) (?:later|earlier|before|after|afterwards))\b/;

export function mark(
  spoken: SpokenSentence,
  voice: Voice,
  first: number,
  end: number,
  last: number,
  manner: Marker['manner'],
  form: Marker['form'],
  reach: Marker['reach'] = reachOf(spoken, first, end),
): { marker: Marker; last: number } {
  const { words } = spoken.sentence;
  const start = words[Math.max(0, first)]?.start ?? spoken.sentence.start;
  return {
    marker: { voice, start, end: words[end]?.end ?? start, reach, manner, form },
    last,
  };
}

/** Which side of the marker its words stand on. */
export function reachOf(spoken: SpokenSentence, first: number, end: number): Marker['reach'] {
  const before = first > 0 && /[,;:—–"“”)-]/.test(spoken.before(first));
  const byJoint = first > 0 && /^(which|as|what)$/.test(spoken.norm(first - 1));
  const trails =
    (before || byJoint || spoken.norm(first) === 'according' || isPassiveMarker(spoken, first)) &&
    first > 0;
  // "which both described as good": what they call it, and nothing of what stands before.
  // "It was at Delhi's request, and Beijing called it candid": each has its own.
  const joined = /^(?:and|but)$/.test(spoken.norm(first));
  if (!trails || joined || opensClause(spoken, first) || describes(spoken, end)) return 'on';
  const rest = restOfClause(spoken, pastListener(spoken, end));
  // '"Soy for rubber," the Brazilian said to reporters who asked': said is what stood in quotation marks.
  const quoted = first > 0 && /["”»]\s+$/.test(spoken.before(first));
  const { words } = spoken.sentence;
  if (quoted && ADJUNCT_OPENERS.has(spoken.norm(end + 1)) && !/[,;:]/.test(spoken.before(end + 1)))
    return words.some(({ before }, at) => at > end && /[,:] ["“«]$/.test(before))
      ? 'around'
      : 'back';
  // "…,” Petro told Caracol radio": to whom it was said is nothing that was said.
  const ears = TELLING.has(spoken.norm(end)) && rest.words <= 6;
  if (before && ears && !spoken.hasVerb(end + 1, end + 1 + rest.words)) {
    return rest.more ? 'around' : 'back';
  }
  if (rest.content) return before && !byJoint ? 'on' : 'around';
  return rest.more ? 'around' : 'back';
}

/** "…, and there, as Delhi tells it, they sat": of the clause that the "and" begins, and of none before. */
export function opensClause(spoken: SpokenSentence, at: number): boolean {
  const there = /^(?:there|then|here|later|afterwards|also)$/.test(spoken.norm(at - 1));
  const and = there ? at - 2 : at - 1;
  return /^(?:and|but)$/.test(spoken.norm(and)) && /,/.test(spoken.before(and));
}

/** "…, Lourenço told Prime Minister Luís Montenegro when they met": whom it was said to is not what was said. */
function pastListener(spoken: SpokenSentence, end: number): number {
  if (!TELLING.has(spoken.norm(end))) return end + 1;
  let next = end + 1;
  while (
    next < end + 8 &&
    spoken.norm(next) !== '' &&
    (next === end + 1 || !/[,;:—–"“”]/.test(spoken.before(next))) &&
    !ADJUNCT_OPENERS.has(spoken.norm(next)) &&
    namesOnly(spoken, next, next + 1)
  )
    next += 1;
  return ADJUNCT_OPENERS.has(spoken.norm(next)) ? next : end + 1;
}

function describes(spoken: SpokenSentence, verb: number): boolean {
  return (
    /^(?:describe|hail|characteri[sz]e|portray|regard|praise|dismiss|term)[ds]$/.test(
      spoken.norm(verb),
    ) && spoken.norm(verb + 1) === 'as'
  );
}

function isPassiveMarker(spoken: SpokenSentence, first: number): boolean {
  return spoken.norm(first + 1) === 'by' && first > 0;
}

/** So many words tell at most where and how it was said, and so many with the occasion: "in a statement after Presidents Mahama and Ouattara met". */
const SHORT = 12;
const LONG = 24;
const OCCASIONS = new Set(['after', 'before', 'when', 'following']);

/** Whether what follows a verb of saying up to the next comma is said, or only when and where. */
export function restOfClause(
  spoken: SpokenSentence,
  from: number,
): { content: boolean; more: boolean; words: number } {
  const { words } = spoken.sentence;
  let at = from;
  while (at < words.length && !/[,;—–”"]/.test(spoken.before(at))) at += 1;
  const some = spoken.range(from, at);
  const first = spoken.norm(from);
  const adjunct =
    some.length === 0 ||
    // "said on condition that they not be named"
    (first === 'on' && some[1] === 'condition') ||
    (some.length <= (some.slice(1).some((norm) => OCCASIONS.has(norm)) ? LONG : SHORT) &&
      (ADJUNCT_OPENERS.has(first) || A_TIME.test(some.slice(0, 4).join(' '))) &&
      !some.slice(A_TIME.test(some.slice(0, 4).join(' ')) ? 1 : 0).includes('that') &&
      !some.some((norm) =>
        /^(was|were|is|are|had|has|have|will|would|discussed|raised|agreed|spoke|asked|urged|invited|warned)$/.test(
          norm,
        ),
      ));
  return { content: !adjunct, more: at < words.length, words: at - from };
}
