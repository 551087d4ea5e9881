/** A person, a party, or several of them in a row. */
import { farLargest } from '../../record/countries.js';
import type { Mention } from '../../record/names.js';
import type { ContactRecord } from '../../record/record.js';

/** A person, a party, or several of them in a row, as one part of a sentence. */
export interface Actor {
  /** Words [first, last], both included. */
  first: number;
  last: number;
  parties: readonly string[];
  people: readonly string[];
  /** Of the people, those named by their office alone. */
  holders?: readonly string[];
  strangers: readonly string[];
  /** Whether people or office holders are named: countries alone may be teams and places. */
  personal: boolean;
  possessive: boolean;
  /** A bare name of a country that says what kind of thing follows: "US tariffs". */
  modifier: boolean;
  /** The name of a country or capital, and nothing else: a place, too. */
  place: boolean;
  /** Whether its members are joined by hyphens or slashes: "the Trump–Xi call". */
  tight: boolean;
  /** How many names stand in it. */
  count: number;
}

/** Longer rows of names are lists, and link nobody. */
export const MOST_MEMBERS = 25;

/** Several as one. */
export function merged(members: readonly Actor[], tight: boolean): Actor {
  const [first, last] = [members[0], members.at(-1)];
  return {
    first: first?.first ?? 0,
    last: last?.last ?? 0,
    parties: [...new Set(members.flatMap(({ parties }) => parties))],
    people: [...new Set(members.flatMap(({ people }) => people))],
    holders: members.flatMap(({ holders }) => holders ?? []),
    strangers: members.flatMap(({ strangers }) => strangers),
    personal: members.some(({ personal }) => personal),
    possessive: last?.possessive ?? false,
    modifier: last?.modifier ?? false,
    place: members.every(({ place }) => place),
    tight,
    count: members.reduce((sum, { count }) => sum + count, 0),
  };
}

/** The parties that a mention stands for; undefined where it is a topic, or cannot be told. */
export function partiesOf(mention: Mention, record: ContactRecord): string[] | undefined {
  const parties = mention.senses.flatMap(({ kind, id }) =>
    kind === 'party' ? [id] : kind === 'person' ? [record.people.get(id)?.party ?? ''] : [],
  );
  const named = [...new Set(parties)].filter((id) => id !== '');
  // "Jakarta" is Indonesia's, though an organisation has its seat there.
  const distinct = mention.together ? named : (onlyOne(named, record, mention) ?? named);
  if (distinct.length === 0) return undefined;
  return distinct.length === 1 || mention.together ? distinct : undefined;
}

/** Of those that share a name the one on the record; for Brussels, and other seats, the union or the state. */
function onlyOne(
  parties: readonly string[],
  record: ContactRecord,
  { form }: Mention,
): string[] | undefined {
  const own = parties.filter((id) => record.parties.has(id));
  const capital = form === 'capital';
  const choices = [
    capital ? parties.filter((id) => id === 'EU') : [],
    own,
    capital ? own.filter((id) => id.length === 2) : [],
    capital ? parties.filter((id) => id.length === 2) : [],
  ];
  const choice = choices.find(({ length }) => length === 1);
  const largest = choice ? undefined : farLargest(parties);
  return choice ?? (largest === undefined ? undefined : [largest]);
}

/** The people that a mention can mean. */
export function peopleIn(mention: Mention): string[] {
  return mention.senses.flatMap(({ kind, id }) => (kind === 'person' ? [id] : []));
}

/** Whether one person alone can be meant. */
export function isAlone(mention: Mention): boolean {
  return mention.senses.filter(({ kind }) => kind === 'person').length === 1;
}
