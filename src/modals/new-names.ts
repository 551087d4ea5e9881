/** Parties and people that an entry brings into the record. */
import { newSlug } from '../record/event-id.js';
import type { ContactRecord } from '../record/record.js';
import type { Party, Person } from '../record/schema.js';
import { wordsOf } from '../record/words.js';
import { newNameIn } from './option-values.js';

const LONGEST_PARTY_ID = 40;
/** Where a family's name stands before the given one. */
const FAMILY_FIRST = ['CN', 'TW', 'HK', 'MO', 'KR', 'KP', 'VN', 'KH'];

/** A person who is not in the record yet; the party is a proposal until the second step has it. */
export interface NewPerson {
  id: string;
  name: string;
  person: Person;
}

/** The parties to be added, by the option's value. One that is no state is called by its name. */
export function newParties(values: readonly string[], record: ContactRecord): Map<string, Party> {
  const found = new Map<string, Party>();
  const taken = new Set(record.parties.keys());
  for (const value of values) {
    const name = newNameIn(value);
    if (name === undefined || found.has(value)) continue;
    const [known] = record.names.exact(name).filter(({ kind }) => kind === 'party');
    const party = known && record.party(known.id);
    if (party) found.set(value, party);
    else {
      const id = partyId(name, { has: (one) => taken.has(one) || record.party(one) !== undefined });
      taken.add(id);
      found.set(value, {
        id,
        name,
        short: name,
        adjective: name,
        capital: name,
        timeZone: 'UTC',
        aliases: [],
      });
    }
  }
  return found;
}

/** The people to be added, by the option's value. */
export function newPeople(
  values: readonly string[],
  record: ContactRecord,
): Map<string, NewPerson> {
  const found = new Map<string, NewPerson>();
  const taken = new Set(record.people.keys());
  for (const value of values) {
    const name = newNameIn(value);
    if (name === undefined || found.has(value)) continue;
    const id = newSlug(name, taken, 'person');
    taken.add(id);
    const person = {
      id,
      name,
      family: familyOf(name, undefined),
      party: '',
      offices: [],
      aliases: [],
    };
    found.set(value, { id, name, person });
  }
  return found;
}

/** A new person with the party and the office that the second step asked for. */
export function personOf({ id, name }: NewPerson, party: string, office: string): Person {
  return {
    id,
    name,
    family: familyOf(name, party),
    party,
    offices: office === '' ? [] : [{ title: office }],
    aliases: [],
  };
}

function familyOf(name: string, party: string | undefined): string {
  const words = name.split(/\s+/);
  const first = party !== undefined && FAMILY_FIRST.includes(party);
  return (first ? words[0] : words.at(-1)) ?? name;
}

function partyId(name: string, taken: { has(id: string): boolean }): string {
  const words = wordsOf(name).map(({ norm }) => norm.replace(/[^a-z0-9]/g, '').toUpperCase());
  let id = words
    .filter((word) => word !== '')
    .join('-')
    .slice(0, LONGEST_PARTY_ID - 4)
    .replace(/-+$/, '');
  if (!/^[A-Z]/.test(id)) id = id === '' ? 'PARTY' : `P-${id}`;
  let unused = id;
  for (let number = 2; taken.has(unused); number += 1) unused = `${id}-${number}`;
  return unused;
}
