/** Who sent a letter. */

import type { ReadSentence } from '../reading/contacts/references.js';
import { strangersIn } from '../reading/people/strangers.js';
import { partiesOf } from '../reading/voices/voices.js';
import type { ContactRecord } from '../record/record.js';
import type { MainContact } from './main-contact.js';

/** "Xi sent a letter to Trump", "a letter from Xi", "Trump received a letter from Xi". */
export function senderOf(
  main: MainContact,
  read: readonly ReadSentence[],
  record: ContactRecord,
): string | undefined {
  const lead = main.references[0];
  const own = lead && read[lead.sentence];
  if (!lead || !own) return undefined;
  const { sentence } = own;
  const named = sentence.mentions.map((mention) => ({
    at: sentence.words[mention.first]?.start ?? 0,
    party: partiesOf(mention, record)[0],
  }));
  const strangers = strangersIn(sentence, record).map(({ start, party }) => ({ at: start, party }));
  const sides = [...named, ...strangers]
    .sort((a, b) => a.at - b.at)
    .filter(
      ({ at, party }) =>
        party !== undefined &&
        main.parties.includes(party) &&
        !own.attributed.some(
          ({ marker, form }) => form !== 'told' && marker.start <= at && at < marker.end,
        ),
    );
  const before = (at: number) =>
    sentence.text.slice(Math.max(0, at - sentence.start - 60), at - sentence.start);
  const from = sides.find(
    ({ at }) =>
      at > lead.start &&
      !/[,;:]/.test(sentence.text.slice(lead.end - sentence.start, at - sentence.start)) &&
      /\b(?:from|by) (?:[\p{L}’'.-]+ ){0,4}$/iu.test(before(at)),
  );
  // "In a letter to Lula, Trump announces": who is written to has not written it.
  const written = sides.find(
    ({ at }) =>
      at > lead.start &&
      /^ (?:addressed )?to (?:[\p{L}.]+ ){0,4}$/u.test(
        sentence.text.slice(lead.end - sentence.start, at - sentence.start),
      ),
  );
  const writer = written && main.parties.find((party) => party !== written.party);
  if (!from && writer !== undefined && main.parties.length === 2) return writer;
  return (from ?? sides.find(({ at }) => at < lead.start) ?? sides[0])?.party;
}
