/** The two states between which a text plays. */
import type { ContactRecord } from '../../record/record.js';
import type { Sentence } from '../reading.js';
import { partiesOf, type Voice } from '../voices/voices.js';

/** "The Dominican and Haitian foreign ministers": the two states of a sentence that names no more. */
export function pairOf(
  { mentions }: Sentence,
  strangers: readonly { party?: string; name: string }[],
  record: ContactRecord,
): Voice[] {
  const named = [
    ...mentions.map((mention) => ({
      parties: partiesOf(mention, record),
      speaker: mention.text,
    })),
    ...strangers.map(({ party, name }) => ({
      parties: party === undefined ? [] : [party],
      speaker: name,
    })),
  ].filter(({ parties }) => parties.length === 1);
  const pair = new Map(named.map(({ parties: [party = ''], speaker }) => [party, speaker]));
  return pair.size === 2
    ? [...pair].map(([party, speaker]) => ({ kind: 'parties', parties: [party], speaker }))
    : [];
}
