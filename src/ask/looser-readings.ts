/** Readings that are tried where those to the letter find nothing on the record. */
import type { ContactRecord } from '../record/record.js';
import type { Reading } from './readings.js';
import { topicsNaming } from './roles.js';
import { MET } from './vocabulary.js';

/** Readings with less asked for, the nearest to the letter first. `last`: the last was asked for by that word. */
export function looserReadings(
  readings: readonly Reading[],
  record: ContactRecord,
  last: boolean,
): Reading[] {
  return [
    ...withTopicNamed(readings, record),
    ...withTopicAlone(readings),
    ...withAnyTalks(readings),
    ...(last ? [] : withPlanned(readings)),
  ];
}

/** "did Xi ask Trump to stop arms sales": where no point has every word, what was said of the topic. */
function withTopicAlone(readings: readonly Reading[]): Reading[] {
  return readings
    .filter(({ question: it }) => it.intent === 'said' && it.topics.length * it.words.length > 0)
    .map((reading) => ({ ...reading, question: { ...reading.question, words: [] } }));
}

/** "minerals", where the record's only topic of that word is critical minerals. */
function withTopicNamed(readings: readonly Reading[], record: ContactRecord): Reading[] {
  return readings.flatMap((reading) => {
    const { words, topics } = reading.question;
    // "cyber attacks" may be one word on the record.
    const joined = topicsNaming(words.join(''), record);
    const meant =
      words.length > 1 && joined.length === 1
        ? words.map(() => joined)
        : words.map((word) => topicsNaming(word, record));
    const found = meant.flatMap(([topic, another]) => (topic && !another ? [topic] : []));
    if (found.length === 0 || found.length < words.length) return [];
    return [
      {
        ...reading,
        question: { ...reading.question, topics: [...new Set([...topics, ...found])], words: [] },
      },
    ];
  });
}

/** "what was said after Carney's trip there", "in the talks": where none is filed so, a meeting is meant. */
function withAnyTalks(readings: readonly Reading[]): Reading[] {
  return readings
    .filter(
      ({ question: { intent, kinds } }) =>
        (intent === 'said' || intent === 'compare') && /^(talks|visit|summit)$/.test(kinds.join()),
    )
    .map((reading) => ({
      ...reading,
      question: { ...reading.question, kinds: [...MET, 'talks'] },
    }));
}

/** "when's the summit in Aswan": where none was held, the one that is planned is meant. */
function withPlanned(readings: readonly Reading[]): Reading[] {
  return readings
    .filter(({ question: it }) => it.intent === 'last')
    .map((reading) => ({ ...reading, question: { ...reading.question, intent: 'next' as const } }));
}
