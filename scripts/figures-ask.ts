/** How many of the labelled questions get the answer that is expected. */
import { ask } from '../src/ask/ask.js';
import { answerInShort, isExpected, questionRows } from '../test/ask/question-set.js';
import { DESK, starterRecord } from '../test/ask/starter-record.js';
import type { Part } from './sets.js';

export function askFigures(part: Part): { lines: readonly string[] } {
  const record = starterRecord();
  const rows = questionRows(part).map((row) => ({ row, answer: ask(row.ask, record, DESK) }));
  const missed = rows.filter(({ row, answer }) => !isExpected(answer, row));
  const right = rows.length - missed.length;
  return {
    lines: [
      `questions, ${part}: ${right} of ${rows.length} as expected (${((100 * right) / rows.length).toFixed(1)} %)`,
      // The texts of the part that is held back stay unseen.
      ...(part === 'open'
        ? missed.map(({ row, answer }) => `  ${row.ask}\n    got ${answerInShort(answer)}`)
        : []),
    ],
  };
}
