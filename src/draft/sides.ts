/** Between whom each contact of an article is: where its own clause does not tell, its sentence or the text before. */
import { isOfSaying } from '../reading/contacts/day-of-telling.js';
import {
  isSide,
  type ReadSentence,
  type Reference,
  sidesIn,
} from '../reading/contacts/references.js';
import { strangersIn } from '../reading/people/strangers.js';
import { partiesOf, personOf } from '../reading/voices/voices.js';
import type { ContactRecord } from '../record/record.js';

/** "They spoke by phone": the sides are those that the sentence names, else those named before. */
export function withSides(
  read: readonly ReadSentence[],
  record: ContactRecord,
): readonly Reference[] {
  let before: readonly string[] = [];
  const pairs = read.map((sentence) => sidesIn(sentence, record));
  const first = pairs.find(({ length }) => length === 2) ?? [];
  return read.flatMap(({ references }, index) =>
    references.map((reference) => {
      const own = pairs[index] ?? [];
      // "During the call the ministers spoke of the line between Pakistan and Afghanistan": that of the contact told before.
      const opens = before.length >= 2 && isOpening(reference, read[index]);
      if (opens) reference.parties = before;
      const known = [own, before, first].find(
        (pair) => pair.length >= 2 && reference.parties.every((party) => pair.includes(party)),
      );
      const sides =
        reference.parties.length >= 2 ? reference.parties : (known ?? reference.parties);
      if (reference.parties.length >= 2) before = reference.parties;
      // Filled in where it stands: whoever reads the sentence later sees the same reference.
      reference.parties = sides;
      const people = read[index] ? peopleIn(read[index], sides, record) : [];
      if (reference.people.length === 0 && own.length === 2 && !reference.aside)
        reference.people = people;
      return reference;
    }),
  );
}

/** "During the call", "In the letter, dated 30 April": a word of the contact with which a sentence opens. */
function isOpening({ definite, start, people }: Reference, own: ReadSentence | undefined): boolean {
  return (
    own !== undefined &&
    definite &&
    people.length === 0 &&
    /^(?:in|during|at|throughout) (?:(?:the|this|that|their) )?$/i.test(
      own.sentence.text.slice(0, start - own.sentence.start),
    )
  );
}

/** "The summit that the presidents of Tunisia and Algeria were to hold is off": no link in the grammar, but those whom the sentence names. */
export function namedBeside(
  found: readonly Reference[],
  read: readonly ReadSentence[],
  record: ContactRecord,
): Reference | undefined {
  for (const reference of found) {
    const own = read[reference.sentence];
    if (!own || !reference.strict || reference.aside || reference.sentence >= LOOKED_AT) continue;
    const parties = partiesNamed(own, record);
    if (parties.length < 2 || parties.length > MOST_NAMED) continue;
    if (!reference.parties.every((party) => parties.includes(party))) continue;
    reference.parties = parties;
    reference.people = peopleIn(own, parties, record);
    if (reference.dates.length === 0)
      reference.dates = own.dates.filter((date) => !isOfSaying(date, own.sentence));
    return reference;
  }
  return undefined;
}

const LOOKED_AT = 3;
const MOST_NAMED = 5;

/** The states of a sentence, by their people and offices; who tells it and where it was are none of them. */
function partiesNamed(own: ReadSentence, record: ContactRecord): string[] {
  const { sentence, attributed } = own;
  const isVoice = (at: number) =>
    attributed.some(({ marker, form }) => form !== 'told' && marker.start <= at && at < marker.end);
  const named = sentence.mentions
    .filter(({ first, form }) => form !== 'capital' && !isVoice(sentence.words[first]?.start ?? 0))
    .map((mention) => partiesOf(mention, record))
    .flatMap((parties) => (parties.length === 1 ? parties : []));
  const strangers = strangersIn(sentence, record).flatMap(({ party, start }) =>
    party === undefined || isVoice(start) ? [] : [party],
  );
  return [...new Set([...named, ...strangers])];
}

function peopleIn(
  { sentence }: ReadSentence,
  sides: readonly string[],
  record: ContactRecord,
): string[] {
  const people = sentence.mentions
    .filter((mention) => isSide(mention, sentence, []))
    .map(personOf)
    .filter((id) => id !== undefined);
  return [...new Set(people)].filter((id) => sides.includes(record.people.get(id)?.party ?? ''));
}
