/** What a thread is about already, so that "they" can be told. */
import type { ContactRecord } from '../record/record.js';
import type { ContactEvent } from '../record/schema.js';

export interface Context {
  parties: readonly string[];
  people: readonly string[];
}

/**
 * Who is meant by "they" under a contact's card: the people, where one stands for each party;
 * of delegations the parties alone.
 */
export function contextOf(event: ContactEvent, record: ContactRecord): Context {
  const sides = event.participants.map((id) => record.people.get(id)?.party);
  const oneEach = sides.length === event.parties.length && new Set(sides).size === sides.length;
  return { parties: event.parties, people: oneEach ? event.participants : [] };
}
