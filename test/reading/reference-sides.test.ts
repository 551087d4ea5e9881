import { describe, expect, it } from 'vitest';
import { readSentence } from '../../src/reading/contacts/references.js';
import { sentencesOf } from '../../src/reading/sentences.js';
import { attributionsOf } from '../../src/reading/voices/attribution.js';
import { starterRecord } from '../starter-record.js';

/** The contacts that a sentence speaks of, as "words: PARTIES". */
function contacts(text: string): string[] {
  const record = starterRecord();
  const sentences = sentencesOf(text, record.names);
  const [sentence] = sentences;
  if (!sentence) return [];
  const [attributed = []] = attributionsOf(sentences, record);
  const { references } = readSentence(sentence, 0, attributed, record, '2025-06-01', false);
  return references.map(({ words, parties }) => `${words}: ${[...parties].sort().join(' ')}`);
}

describe('the sides of a contact are those of its own clause', () => {
  it.each([
    ['Putin said Modi had met Macron in Nice on 3 May 2025.', ['met: FR IN']],
    [
      "Rubio will fly to Brussels, the State Department has said, after Modi's meeting with Macron.",
      ['fly: US', 'meeting: FR IN'],
    ],
    ['A week after their call Macron and Modi named a negotiator.', ['their call: FR IN']],
    ['Macron briefed Merz in Bonn before his talks with Modi.', ['his talks: FR IN']],
    ['Trump called it off, and Putin shrugged.', []],
    ['Macron called Modi and flew on to see Merz.', ['called: FR IN', 'see: DE FR']],
  ])('%s', (text, wanted) => {
    expect(contacts(text)).toEqual(wanted);
  });
});
