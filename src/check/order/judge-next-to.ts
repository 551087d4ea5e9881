/** "Nothing had passed between the two since": what the record has between two contacts told as the one next to the other. */

import { inRecordOrder } from '../event-facts.js';
import { type BoundSentence, type Copy, eventOf } from '../reading.js';
import { peopleMeant } from '../who/pair-meant.js';
import { NARROWED } from './coming-together.js';
import { judgeGap } from './judge-gap.js';
import { type NextTo, nextToIt } from './next-to-it.js';
import { type ToldHere, type TwoEnds, twoEndsOf } from './two-ends.js';

/** Judges that nothing is told to have come between two contacts, wherever the text tells them. */
export function judgeNextTo(copy: Copy, sentence: BoundSentence): void {
  const { text, start, end } = sentence.read.sentence;
  const said = nextToIt(text);
  if (said.length === 0 || copy.verdicts.isFlagged({ start, end }, 'order')) return;
  const ends = twoEndsOf(copy, sentence);
  const told = ends && said.find((each) => isOfTwo(sentence, each, ends));
  if (!ends || !told || NARROWED.test(text.slice(told.start, told.end + NARROWING))) return;
  const { earlier, later } = ends;
  judgeGap(
    {
      copy,
      sentence,
      phrase: { pattern: NEVER, kinds: told.kinds },
      start: start + told.start,
      end: start + told.end,
    },
    {
      event: later,
      people: peopleMeant(copy, sentence, later),
      holds: (other) => inRecordOrder(other, earlier, copy.record) > 0,
      end: start + told.end,
      wording: (last) => `the last before it was ${last}`,
    },
  );
}

const NEVER = /(?!)/;
/** So far behind the words may stand what narrows them: "no meeting in private". */
const NARROWING = 14;

/** Whether words that say so are of the two: the one of them that they lead to is told behind them. */
function isOfTwo(
  sentence: BoundSentence,
  { start, end, led, names }: NextTo,
  ends: TwoEnds,
): boolean {
  const { text, start: from } = sentence.read.sentence;
  // "Their last meeting, on 24 November, came two months after": the later one itself is the last.
  const named = sentence.references.find(
    ({ reference }) => reference.start < from + end && from + start < reference.end,
  );
  if (names && named && eventOf(named) === ends.later) return false;
  if (!led) return true;
  return ends.here.some(({ event, start: at }: ToldHere) =>
    (event === ends.earlier ? led.earlier : led.later).test(text.slice(0, at - from)),
  );
}
