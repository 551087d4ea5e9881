/** A contact whose noun is left out: "between their call in March and the next, on 19 May". */
import type { Mention } from '../../record/names.js';
import type { Sentence } from '../reading.js';
import { emptyReference, type Reference } from './reference.js';

const POINTING = /^(their|the|his|her|its)$/;
const WHICH =
  /^(first|second|third|next|previous|following|preceding|latest|last|earlier|later|one)$/;
const MAYBE =
  /^(?:certainly|probably|possibly|perhaps|maybe|surely|likely|presumably|also|not|hardly|doubtless)$/;
/** What may follow where the noun is left out. */
const GOES_ON = /^(on|in|at|of|came|was|followed|took|had|there)$/;

/** The references of a sentence in which the noun of one before them is understood. */
export function ellipticalReferences(
  sentence: Sentence,
  index: number,
  references: readonly Reference[],
  inMention: ReadonlyMap<number, Mention>,
): Reference[] {
  const found: Reference[] = [];
  const norm = (at: number) => sentence.words[at]?.norm ?? '';
  for (let at = 1; at < sentence.words.length; at += 1) {
    if (!WHICH.test(norm(at)) || !POINTING.test(norm(at - 1)) || inMention.has(at)) continue;
    // "the third and, almost certainly, the last": what it is, and no other one.
    if (MAYBE.test(norm(at - 2))) continue;
    const last = norm(at) !== 'one' && norm(at + 1) === 'one' ? at + 1 : at;
    const [from, to] = [sentence.words[at - 1], sentence.words[last]];
    const next = sentence.words[last + 1];
    if (!from || !to) continue;
    const ends = next === undefined || /[,;:.]/.test(next.before) || GOES_ON.test(next.norm);
    if (!ends) continue;
    const noun = references
      .filter(({ end, kinds, implied }) => end <= from.start && kinds.length > 0 && !implied)
      .at(-1);
    if (!noun) continue;
    if (references.some(({ start, end }) => start < to.end && from.start < end)) continue;
    found.push({
      ...emptyReference(
        index,
        from.start,
        to.end,
        sentence.text.slice(from.start - sentence.start, to.end - sentence.start),
      ),
      kinds: noun.kinds,
      strict: false,
      parties: noun.parties,
      people: noun.people,
      definite: true,
      other: true,
    });
  }
  return found;
}
