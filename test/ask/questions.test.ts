import { describe, expect, it } from 'vitest';
import { ask } from '../../src/ask/ask.js';
import { answerInShort, isExpected, questionRows } from './question-set.js';
import { DESK, starterRecord } from './starter-record.js';

const record = starterRecord();

describe('the labelled questions', () => {
  it.each(questionRows('open').map((row) => [row.ask, row] as const))('%s', (text, row) => {
    const answer = ask(text, record, DESK);
    const told = { got: answerInShort(answer), want: row.expect, why: row.why };
    expect({ ...told, right: isExpected(answer, row) }).toEqual({ ...told, right: true });
  });
});
