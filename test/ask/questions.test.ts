import { describe, expect, it } from 'vitest';
import { rowsOf } from '../../scripts/sets.js';
import { ask } from '../../src/ask/ask.js';
import { DESK, starterRecord } from '../starter-record.js';
import { answerInShort, isExpected, QuestionRow } from './question-set.js';

const record = starterRecord();

describe('the labelled questions', () => {
  const rows = rowsOf('questions.json', QuestionRow, { part: 'open' });
  it.each(rows.map((row) => [row.ask, row] as const))('%s', (text, row) => {
    const answer = ask(text, record, DESK);
    const told = { got: answerInShort(answer), want: row.expect, why: row.why };
    expect({ ...told, right: isExpected(answer, row) }).toEqual({ ...told, right: true });
  });
});
