/** Accounts of a contact that is named by its month, where the month had several. */
import { describe, expect, it } from 'vitest';
import type { Answer } from '../../src/ask/answer.js';
import { answerTo, ask } from '../../src/ask/ask.js';
import { DESK, starterRecord } from '../starter-record.js';

const record = starterRecord();
const asked = (text: string): Answer => ask(text, record, DESK);

const labelsOf = (answer: Answer) =>
  answer.kind === 'clarify' ? answer.choices.map(({ label }) => label) : answer.kind;

describe('a month that had several contacts of that kind', () => {
  it.each([
    'what did Trump say in the November 2025 call',
    'what was said in the November 2025 call with Washington',
    'compare the November 2025 calls',
  ])('is asked back: %s', (text) => {
    const answer = asked(text);
    expect(labelsOf(answer)).toContain('Trump–Xi phone call, 24 November 2025');
    expect(labelsOf(answer)).toContain('Trump–Takaichi phone call, 25 November 2025');
    expect(answer.kind === 'clarify' && answer.prompt).toMatch(
      /^3 calls .*in November 2025 fit\. Which do you mean\?$/,
    );
  });

  it('is answered by the one that is picked, and the answer names it', () => {
    const answer = asked('what did Trump say in the November 2025 call');
    const choice = answer.kind === 'clarify' && answer.choices[1];
    const picked = choice && answerTo(choice.question, record, DESK);
    expect(picked && picked.kind === 'said' && picked.event.id).toBe('2025-11-24-cn-us-call');
    expect(picked && picked.kind === 'said' && picked.understood).toBe(
      'What was said in “Trump–Xi phone call”, 24 November 2025',
    );
  });

  it.each([
    // Only one of them has anything on it by that side.
    ['what did Beijing say about Taiwan in the November 2025 call', '2025-11-24-cn-us-call'],
    ['what did Tokyo say about Taiwan in the November 2025 call', '2025-11-25-jp-us-call'],
    // The last is asked for.
    ['what was said in the last call in November 2025', '2025-11-25-jp-us-call'],
    ['compare the latest November 2025 call', '2025-11-25-jp-us-call'],
    // A day has its own contact.
    ['what was said in the call of 24 November 2025', '2025-11-24-cn-us-call'],
  ])('is not asked back where it is clear: %s', (text, event) => {
    const answer = asked(text);
    expect('event' in answer && answer.event.id).toBe(event);
  });

  it('takes the latest in a span that names no one contact', () => {
    const answer = asked('what did Moscow say about Ukraine in 2025');
    expect(answer.kind).toBe('said');
  });
});
