import { describe, expect, it } from 'vitest';
import { readSentence } from '../../src/reading/contacts/references.js';
import { sentencesOf } from '../../src/reading/sentences.js';
import { starterRecord } from '../starter-record.js';

/** What each contact of a sentence is given: "met: 14 March 2026, Poznań". */
function given(text: string): string[] {
  const record = starterRecord();
  const [sentence] = sentencesOf(text, record.names);
  if (!sentence) return [];
  const { references } = readSentence(sentence, 0, [], record, '2026-11-20');
  return references.map(({ words, dates, places }) => {
    const things = [...dates.map(({ text }) => text), ...places.map(({ text }) => text)];
    return `${words}: ${things.join(', ')}`;
  });
}

describe('what belongs to which contact', () => {
  it.each([
    [
      'Trump and Meloni met in Rome, before the summit of the alliance, on 14 March 2026.',
      ['met: 14 March 2026, Rome', 'the summit: '],
    ],
    [
      'Modi and Macron met in Paris on 3 May 2026, ten days after they had last spoken by phone, on 23 April.',
      ['met: 3 May 2026, Paris', 'spoken by phone: 23 April'],
    ],
    [
      'Two months after Merz had received Macron in Berlin, on 4 June 2026, Starmer was in Paris.',
      ['received: Berlin', 'was : 4 June 2026, Paris'],
    ],
    [
      'In the two years since Modi spoke to Zelenskyy, on 26 April 2024, an envoy has been to Kyiv.',
      ['spoke: 26 April 2024'],
    ],
    [
      'Since 10 March 2026, when Modi and Lula ended talks in Rio de Janeiro, prices have risen.',
      ['talks: 10 March 2026, Rio de Janeiro'],
    ],
    [
      'Putin received Modi in Sochi on 5 May 2026, and Lavrov was in Cairo two days later.',
      ['received: 5 May 2026, Sochi'],
    ],
    [
      'Modi and Macron agreed by phone on 3 May 2026 to build the yard by the end of 2029.',
      ['by phone: 3 May 2026'],
    ],
    ['The pact of 17 September 2025 stands, but Modi and Lula have met only once.', ['met: ']],
    [
      'A meeting of Modi and Lula in Goa was called off because of floods in Kerala.',
      ['A meeting: Goa'],
    ],
    [
      'The visit to Berlin that was put off in March began on 13 May 2026.',
      ['The visit: 13 May 2026, Berlin'],
    ],
    ['Before the funeral began on Saturday, Modi and Macron talked in Rome.', ['talked: Rome']],
    [
      'It took a week from the quarrel of Modi and Lula in Goa to the statement in Rome, where, on 3 May 2026, Macron met Merz.',
      ['met: 3 May 2026, Rome'],
    ],
  ])('%s', (text, expected) => {
    expect(given(text)).toEqual(expected);
  });
});
