/** The contact that a text tells in words which running copy is not searched for: "Modi hosts Lula in Delhi". */
import { contactsIn } from '../reading/contacts/contacts.js';
import { emptyReference } from '../reading/contacts/reference.js';
import type { ReadSentence, Reference } from '../reading/contacts/references.js';
import type { ContactSpoken } from '../reading/reading.js';
import type { Day } from '../record/calendar.js';
import type { ContactRecord } from '../record/record.js';

/** So many of the first sentences are asked: what tells of a contact later tells of another. */
const LOOKED_AT = 4;

/** A word that can mean more kinds says nothing of the kind. */
const OPEN = 4;

/** Adds the first contact that is told as plainly as in a message, where no reference was read as early. */
export function withContactSpoken(
  text: string,
  read: readonly ReadSentence[],
  record: ContactRecord,
  written: Day,
): void {
  const sentences = read.slice(0, LOOKED_AT).map(({ sentence }) => sentence);
  const first = contactsIn({ text, sentences }, record, written).find(
    ({ modality }) => modality !== 'asked' && modality !== 'hypothetical',
  );
  const own = first && read[first.sentence];
  if (!first || !own) return;
  const known = read
    .slice(0, first.sentence + 1)
    .some(({ references }) =>
      references.some(
        ({ parties, modality }) => parties.length >= 2 && modality !== 'hypothetical',
      ),
    );
  if (known) return;
  const same = own.references.find(({ start, end }) => start < first.end && first.start < end);
  if (same) {
    same.parties = first.parties;
    same.people = first.people;
    return;
  }
  own.references.push(referenceOf(first, own));
  own.references.sort((a, b) => a.start - b.start);
}

function referenceOf(contact: ContactSpoken, { sentence, dates, places }: ReadSentence): Reference {
  const { start, end, parties, people, modality } = contact;
  // "speaking" leaves it open how.
  const kinds = contact.kinds.length > OPEN ? [] : contact.kinds;
  const words = sentence.text.slice(start - sentence.start, end - sentence.start);
  return {
    ...emptyReference(contact.sentence, start, end, words),
    kinds,
    strict: kinds.length > 0,
    modality: modality === 'ongoing' ? 'held' : modality,
    parties,
    people,
    dates: dates.filter((date) => contact.dates.some((own) => own.start === date.start)),
    places: places.filter((place) =>
      contact.places.some((own) => own.start < place.end && place.start < own.end),
    ),
  };
}
