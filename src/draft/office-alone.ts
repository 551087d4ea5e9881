/** Whose "the prime minister's spokesman" is, where of two sides one only has a prime minister. */
import type { ReadSentence } from '../reading/contacts/references.js';
import { strangersIn } from '../reading/people/strangers.js';
import { partiesOf, personOf } from '../reading/voices/voices.js';
import type { ContactRecord } from '../record/record.js';
import type { MainContact } from './main-contact.js';

const OFFICE =
  /\b(?:deputy |vice )?(prime minister|president|chancellor|premier|king|emir|sultan|taoiseach)\b/i;

/** The side whose holder of that office the text names; else the one that is left when the other's head is another. */
export function sideByOffice(
  speaker: string,
  main: MainContact,
  read: readonly ReadSentence[],
  record: ContactRecord,
): string | undefined {
  const office = officeIn(speaker);
  const [one, other, third] = main.parties;
  if (office === undefined || one === undefined || other === undefined || third !== undefined)
    return undefined;
  const offices = officesOf(main, read, record);
  const holds = main.parties.filter((party) => offices.get(party)?.has(office));
  if (holds.length > 0) return holds.length === 1 ? holds[0] : undefined;
  const headed = main.parties.filter((party) => (offices.get(party)?.size ?? 0) > 0);
  return headed.length === 1 ? (headed[0] === one ? other : one) : undefined;
}

function officeIn(words: string): string | undefined {
  const office = OFFICE.exec(words)?.[1]?.toLowerCase();
  return office === 'premier' ? 'prime minister' : office;
}

/** By which offices the text calls those who head each side. */
function officesOf(
  main: MainContact,
  read: readonly ReadSentence[],
  record: ContactRecord,
): ReadonlyMap<string, ReadonlySet<string>> {
  const offices = new Map<string, Set<string>>(main.parties.map((party) => [party, new Set()]));
  const add = (party: string | undefined, words: string) => {
    const office = officeIn(words);
    if (party !== undefined && office !== undefined) offices.get(party)?.add(office);
  };
  for (const { sentence } of read) {
    for (const mention of sentence.mentions) {
      const [party] = partiesOf(mention, record);
      if (mention.form === 'office') add(party, mention.text);
      // "President Prabowo Subianto", whom the record holds
      else if (personOf(mention) !== undefined)
        add(
          party,
          sentence.words
            .slice(Math.max(0, mention.first - 2), mention.first)
            .map(({ norm }) => norm)
            .join(' '),
        );
    }
    for (const { party, title } of strangersIn(sentence, record)) add(party, title ?? '');
  }
  return offices;
}
