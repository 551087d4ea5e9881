/** How many of the labelled questions get the answer that is expected. */
import { ask } from '../src/ask/ask.js';
import { answerInShort, isExpected, QuestionRow } from '../test/ask/question-set.js';
import { DESK } from '../test/starter-record.js';
import { type Labelled, recordOf, rowsOf } from './sets.js';

export function askFigures(labelled: Labelled): { lines: readonly string[] } {
  const record = recordOf(labelled);
  const rows = rowsOf('questions.json', QuestionRow, labelled).map((row) => ({
    row,
    answer: ask(row.ask, record, DESK),
  }));
  const missed = rows.filter(({ row, answer }) => !isExpected(answer, row));
  const right = rows.length - missed.length;
  return {
    lines: [
      `questions, ${labelled.part}: ${right} of ${rows.length} as expected (${((100 * right) / rows.length).toFixed(1)} %)`,
      // The texts of the part that is held back stay unseen.
      ...(labelled.part === 'open'
        ? missed.map(({ row, answer }) => `  ${row.ask}\n    got ${answerInShort(answer)}`)
        : []),
    ],
  };
}
