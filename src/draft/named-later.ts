/** A contact told before those between whom it was: "I talked to Yvette this morning", "The two presidents were on the phone". */
import type { ReadSentence, Reference } from '../reading/contacts/references.js';
import { strangersIn } from '../reading/people/strangers.js';
import { partiesOf, personOf } from '../reading/voices/voices.js';
import type { ContactRecord } from '../record/record.js';

/** So many of the first sentences may tell of it, and so many behind it name the sides. */
const LOOKED_AT = 4;
const NAMED_WITHIN = 7;

/** What a reporter takes as given: "What did you and Díaz-Canel talk about?" */
const TAKEN_AS_GIVEN =
  /^(?:what|how|why|when|where)\b|\b(?:say|tell (?:us|me)|explain|describe|know) (?:what|how|why)\b|\byou (?:spoke|met|talked|called|had)\b/i;

interface Named {
  party: string;
  person?: string | undefined;
  speaks: boolean;
}

/** The first contact without its two sides, between the only two for whom anybody is named or speaks. */
export function namedLater(
  found: readonly Reference[],
  read: readonly ReadSentence[],
  record: ContactRecord,
): Reference | undefined {
  for (const reference of found) {
    const { aside, strict, sentence, parties, modality } = reference;
    if (aside || !strict || sentence >= LOOKED_AT || parties.length > 1) continue;
    const given = modality === 'asked' && TAKEN_AS_GIVEN.test(questionOf(reference, read));
    if (modality === 'hypothetical' || modality === 'denied' || (modality === 'asked' && !given))
      continue;
    const named = read
      .slice(sentence, sentence + NAMED_WITHIN)
      .flatMap((own) => namedIn(own, record));
    const sides = twoOf([...parties.map((party) => ({ party, speaks: true })), ...named]);
    if (!sides) continue;
    reference.parties = sides;
    reference.modality = given ? 'held' : modality;
    reference.people = [
      ...new Set([
        ...reference.people,
        ...named.flatMap(({ party, person }) =>
          person !== undefined && sides.includes(party) ? [person] : [],
        ),
      ]),
    ];
    return reference;
  }
  return undefined;
}

/** From behind what is said to whoever is asked: "President, what did you". */
function questionOf({ sentence }: Reference, read: readonly ReadSentence[]): string {
  return (read[sentence]?.sentence.text ?? '').replace(/^(?:\p{L}+\s?){1,3}[:,]\s+/u, '');
}

function namedIn({ sentence, attributed }: ReadSentence, record: ContactRecord): Named[] {
  const spoken = attributed.flatMap(({ form, voice }): Named[] => {
    const [party, other] = voice.kind === 'parties' && form !== 'told' ? voice.parties : [];
    return party === undefined || other !== undefined
      ? []
      : [{ party, person: voice.person, speaks: true }];
  });
  const people = sentence.mentions.flatMap((mention): Named[] => {
    const person = personOf(mention);
    const [party, other] = partiesOf(mention, record);
    const isSomebody = person !== undefined || mention.form === 'office';
    return isSomebody && party !== undefined && other === undefined
      ? [{ party, person, speaks: false }]
      : [];
  });
  const strangers = strangersIn(sentence, record).flatMap(({ party }): Named[] =>
    party === undefined ? [] : [{ party, speaks: false }],
  );
  return [...spoken, ...people, ...strangers];
}

/** Of more than two, the two that speak; nobody where it stays open. */
function twoOf(named: readonly Named[]): string[] | undefined {
  const all = [...new Set(named.map(({ party }) => party))];
  if (all.length === 2) return all;
  const speaking = [...new Set(named.flatMap(({ party, speaks }) => (speaks ? [party] : [])))];
  return speaking.length === 2 ? speaking : undefined;
}
