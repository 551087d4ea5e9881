/** The headline that an entry gets by itself. */
import { joined } from './dates-in-words.js';
import { kindNoun } from './kind-noun.js';
import type { ContactRecord } from './record.js';
import type { ContactEvent } from './schema.js';

/** More names than these are counted. */
const NAMED = 3;

/** What a headline is proposed from. */
export type Headlined = Pick<ContactEvent, 'kind' | 'parties' | 'participants' | 'place'>;

/**
 * "Trump–Xi phone call", "Trump–Xi meeting in Busan"; where of a party nobody is named, or more
 * than two people took part, by the parties: "US–China talks in Geneva".
 */
export function proposedTitle(
  event: Headlined,
  record: Pick<ContactRecord, 'party' | 'people'>,
): string {
  const people = event.participants
    .map((id) => record.people.get(id))
    .filter((person) => person !== undefined);
  const two =
    people.length === 2 &&
    people.length === event.parties.length &&
    people[0]?.family !== people[1]?.family;
  const names = two
    ? people.map(({ family }) => family)
    : event.parties.map((id) => record.party(id)?.short ?? id);
  const who =
    names.length <= NAMED
      ? names.join('–')
      : joined([...names.slice(0, NAMED - 1), `${names.length - NAMED + 1} others`]);
  const where = event.place ? ` in ${event.place.city}` : '';
  return `${who} ${kindNoun(event.kind)}${where}`.slice(0, 3000);
}
