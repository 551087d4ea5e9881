/** Whom "he" met: the one of whom the text goes on is a side of what he does. */

import { clauseAt } from '../../reading/clauses/clauses.js';
import { subjectOf } from '../../reading/clauses/subject.js';
import type { ReadSentence, Reference } from '../../reading/contacts/references.js';
import { personOf } from '../../reading/voices/voices.js';
import type { ContactRecord } from '../../record/record.js';

/**
 * "She received Trump in Tokyo and, three days later, sat across from Xi": each with her, and not Trump with
 * Xi. The reference as it was where its clause has another subject, or where it names nobody behind its verb.
 */
export function ofHero(
  reference: Reference,
  { sentence, references }: ReadSentence,
  hero: string | undefined,
  record: ContactRecord,
): Reference {
  const own = hero === undefined ? undefined : record.people.get(hero)?.party;
  const { people, implied, definite, aside, start, end } = reference;
  if (!hero || own === undefined || implied || definite || aside || people.includes(hero))
    return reference;
  const { words, mentions } = sentence;
  const clause = clauseAt(sentence, start);
  const subject = clause && subjectOf(sentence, clause);
  const does = subject && words[subject.to]?.norm;
  if (!does || !/^(?:he|she)$/.test(does)) return reference;
  const next = Math.min(
    sentence.end,
    ...references.filter((other) => other.start > start).map((other) => other.start),
  );
  const objects = mentions.filter((mention) => {
    const from = words[mention.first]?.start ?? 0;
    return from >= end && from < next && personOf(mention) !== undefined;
  });
  const [other] = objects.map(personOf);
  const party = other === undefined ? undefined : record.people.get(other)?.party;
  if (other === undefined || party === undefined || party === own) return reference;
  return { ...reference, parties: [own, party], people: [hero, other] };
}
