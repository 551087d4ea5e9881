/** Drafts of the starter record for the tests of logging: posted on Friday 20 November 2026, read at a London desk. */
import { type Draft, draftEntry } from '../../src/draft/draft.js';
import { starterRecord } from '../starter-record.js';

const record = starterRecord();

export function draft(text: string): Draft {
  return draftEntry(text, record, {
    posted: new Date('2026-11-20T15:00Z'),
    timeZone: 'Europe/London',
  });
}

/** Each point as its box and its words: "FI: …", "SE denies: …". */
export function told(text: string): string[] {
  return draft(text).points.map(
    ({ box, denies, text: words }) => `${box}${denies ? ' denies' : ''}: ${words}`,
  );
}
