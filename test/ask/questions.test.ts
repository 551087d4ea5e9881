import { describe, expect, it } from 'vitest';
import { rowsOf } from '../../scripts/sets.js';
import { ask } from '../../src/ask/ask.js';
import { DESK, starterRecord } from '../starter-record.js';
import { answerInShort, isExpected, QuestionRow } from './question-set.js';

const record = starterRecord();

const rows = rowsOf('questions.json', QuestionRow, { part: 'open' });

describe('the labelled questions', () => {
  const answered = rows.filter(({ missed }) => !missed);
  it.each(answered.map((row) => [row.ask, row] as const))('%s', (text, row) => {
    const answer = ask(text, record, DESK);
    const told = { got: answerInShort(answer), want: row.expect, why: row.why };
    expect({ ...told, right: isExpected(answer, row) }).toEqual({ ...told, right: true });
  });

  it('are marked as missed only while they are', () => {
    const right = rows.filter((row) => row.missed && isExpected(ask(row.ask, record, DESK), row));
    expect(right.map((row) => row.ask)).toEqual([]);
  });
});
