import { describe, expect, it } from 'vitest';
import { question } from '../../src/ask/question.js';
import { answerMessage } from '../../src/cards/answer-message.js';
import { messageAsText, wrapped } from '../../src/cards/plain.js';
import { aRecord } from '../builders.js';
import { seedEvents, theCall } from '../seed-call.js';
import { DESK, READER } from './reading.js';

const record = aRecord(...seedEvents());
const COMMON = {
  question: question('last', { parties: ['CN', 'US'] }),
  understood: 'The latest contact',
  sentence: 'The latest contact was a phone call.',
  notes: [],
  event: theCall(),
};

describe('a message in the terminal', () => {
  it('has lines of 80 columns at most, bullets, footnotes for links, and no buttons', () => {
    const text = messageAsText(answerMessage({ ...COMMON, kind: 'event' }, record, DESK, READER));
    expect(text).toContain('Beijing says · readout, 24 Nov [');
    expect(text).toContain('  • They discussed trade.');
    expect(text).toMatch(/\[1\] https:\/\//);
    expect(text).not.toContain('Line for copy');
    for (const line of text.split('\n')) {
      if (!line.includes('https://')) expect(line.length).toBeLessThanOrEqual(80);
    }
  });

  it('aligns a table', () => {
    const text = messageAsText(answerMessage({ ...COMMON, kind: 'compare' }, record, DESK, READER));
    expect(text).toMatch(/Point +Beijing +Washington +Independent +Counts as/);
    expect(text).toMatch(/They discussed trade\. +affirms +affirms +– +confirmed/);
  });

  it('lists what a question back offers', () => {
    const choice = (label: string) => ({ label, question: COMMON.question });
    const answer = {
      kind: 'clarify' as const,
      prompt: 'Which Korea do you mean?',
      choices: [choice('South Korea'), choice('North Korea')],
    };
    expect(messageAsText(answerMessage(answer, record, DESK, READER))).toBe(
      'Which Korea do you mean?\n\n  • South Korea\n  • North Korea\n',
    );
  });

  it('wraps at words, with its own indents', () => {
    expect(wrapped('one two three', 8, '• ', '  ')).toBe('• one\n  two\n  three');
  });
});
