/** "Nothing had passed between the two since": what the record has between two contacts told as the one next to the other. */

import { inRecordOrder } from '../event-facts.js';
import { type BoundSentence, type Copy, eventOf } from '../reading.js';
import { peopleMeant } from '../who/pair-meant.js';
import { NARROWED } from './coming-together.js';
import { judgeGap } from './judge-gap.js';
import { type NextTo, nextToIt } from './next-to-it.js';
import { type TwoEnds, twoEndsOf } from './two-ends.js';

/** Judges that nothing is told to have come between two contacts, wherever the text tells them. */
export function judgeNextTo(copy: Copy, sentence: BoundSentence): void {
  const { text, start, end } = sentence.read.sentence;
  const ends = twoEndsOf(copy, sentence);
  if (!ends || copy.verdicts.isFlagged({ start, end }, 'order')) return;
  const told = nextToIt(text).find((each) => isOfTwo(sentence, each, ends));
  if (!told || NARROWED.test(text.slice(told.names ? told.end : told.start, told.end + NARROWING)))
    return;
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
  { start, end, led, leads, names }: NextTo,
  { earlier, later, here }: TwoEnds,
): boolean {
  const { text, start: from } = sentence.read.sentence;
  // "Their last meeting, on 24 November, came two months after": the later one itself is the last.
  const named = sentence.references.find(
    ({ reference }) => reference.start < from + end && from + start < reference.end,
  );
  const sure = named?.binding.state === 'bound' && named.reference.dates.length > 0;
  if (names && sure && eventOf(named) === later) return false;
  // "go back to 5 June", and not "go back to the notes of that call"
  const next = here.some(({ start: at }) => /^\s(?:\S+\s)?$/.test(text.slice(end, at - from)));
  if (leads && !next) return false;
  if (!led) return true;
  return here.some(({ event, start: at }) =>
    (event === earlier ? led.earlier : led.later).test(text.slice(0, at - from)),
  );
}
