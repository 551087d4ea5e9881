/** Contacts of which only one side is named: "I had a call with Prabowo", "she had met Weber": the other is who tells it. */
import type { ReadSentence } from '../reading/references.js';

const ONESELF = /\b(?:I|we|he|she|they|my|our|his|her|their)\b/i;

/** Fills in the side of whoever tells of a contact of his own. */
export function withTellers(read: readonly ReadSentence[]): void {
  for (const { sentence, references, attributed } of read) {
    for (const reference of references) {
      if (reference.parties.length !== 1 || reference.aside) continue;
      const told = attributed.find(
        ({ start, end, voice, form }) =>
          form !== 'told' &&
          start <= reference.start &&
          reference.start < end &&
          voice.kind === 'parties' &&
          voice.parties.length === 1,
      );
      const party = told?.voice.parties[0];
      if (!told || party === undefined || reference.parties.includes(party)) continue;
      const from = told.marker.end <= reference.start ? told.marker.end : told.start;
      const before = sentence.text.slice(
        Math.max(0, from - sentence.start),
        reference.start - sentence.start,
      );
      if (!ONESELF.test(before) && /\p{L}{3,}/u.test(before.replace(/^.*["“]/, ''))) continue;
      reference.parties = [party, ...reference.parties];
      const { person } = told.voice;
      if (person !== undefined && !reference.people.includes(person))
        reference.people = [person, ...reference.people];
    }
  }
}
