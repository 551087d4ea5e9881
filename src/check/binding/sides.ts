/** Between whom a reference of copy is: as it names them, or as the text before it tells. */

import { type ReadSentence, type Reference, sidesIn } from '../../reading/contacts/references.js';
import { partiesOf, personOf } from '../../reading/voices/voices.js';
import type { ContactRecord } from '../../record/record.js';
import type { ContactEvent } from '../../record/schema.js';

/** The sides of a text before it tells them: of its first contact, or those whom its heading names by their leaders. */
export function sidesAtFirst(
  read: readonly ReadSentence[],
  record: ContactRecord,
): readonly string[] {
  const [heading] = read;
  const named = heading && heading.references.length === 0 ? sidesIn(heading, record) : [];
  if (named.length === 2 && heading?.sentence.mentions.every((one) => personOf(one) !== undefined))
    return named;
  return (
    read.flatMap(({ references }) => references).find(({ parties }) => parties.length >= 2)
      ?.parties ?? sidesNamed(read, record)
  );
}

/** The first two sides that any sentence names. */
function sidesNamed(read: readonly ReadSentence[], record: ContactRecord): readonly string[] {
  for (const sentence of read.slice(0, 40)) {
    const pair = sidesIn(sentence, record);
    if (pair.length === 2) return pair;
  }
  // "Lula came back with hope. His teams and Trump's were to negotiate": the two whom the text names.
  const people = read
    .slice(0, 40)
    .flatMap(({ sentence }) => sentence.mentions.filter((one) => personOf(one) !== undefined));
  const parties = [...new Set(people.flatMap((mention) => partiesOf(mention, record)))];
  return parties.length === 2 ? parties : [];
}

export function sidesOf(
  focus: ContactEvent | undefined,
  reference: Reference,
  before: readonly string[],
  defaults: readonly string[],
  record: ContactRecord,
): readonly string[] {
  if (reference.parties.length >= 2) {
    if (reference.parties.length > 2 && record.between(reference.parties).length === 0) {
      const people = [
        ...new Set(reference.people.flatMap((id) => record.people.get(id)?.party ?? [])),
      ];
      if (people.length === 2) return people;
    }
    return reference.parties;
  }
  const known = before.length >= 2 ? before : defaults;
  // "Starmer's talks there": with the hosts of the place.
  const [only] = reference.parties;
  const host =
    reference.places.find(({ isCountry }) => !isCountry)?.country ??
    (reference.there ? focus?.place?.country : undefined);
  if (
    only !== undefined &&
    reference.parties.length === 1 &&
    !known.includes(only) &&
    host !== undefined &&
    host !== only
  )
    return [only, host];
  return reference.parties.every((party) => known.includes(party)) ? known : reference.parties;
}
