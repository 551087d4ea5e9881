/** What parties, people, topics, sources and places are called on a card. */
import { type Day, spanOf } from '../record/calendar.js';
import { kindNoun } from '../record/kind-noun.js';
import { governmentName, nameInCopy } from '../record/party-names.js';
import type { ContactRecord } from '../record/record.js';
import type { Account, ContactEvent, Office, Person, Source } from '../record/schema.js';
import { nameShown } from './plain.js';

/** The names that a card needs of a record; a whole ContactRecord is one. */
export type Names = Pick<ContactRecord, 'party' | 'people' | 'topics'>;

/** "Beijing": a capital stands for its government; of an event with two that share one, "EU", "NATO". */
export function capitalOf(
  party: string,
  names: Names,
  event?: Pick<ContactEvent, 'parties'>,
): string {
  return nameShown(governmentName(party, event ?? { parties: [] }, names));
}

/** "China", as in a headline. */
export function shortOf(party: string, names: Names): string {
  return nameShown(names.party(party)?.short ?? party);
}

/** "the United States", as in a sentence. */
export function partyInSentence(party: string, names: Names): string {
  return nameShown(nameInCopy(party, names));
}

export function adjectiveOf(party: string, names: Names): string {
  return nameShown(names.party(party)?.adjective ?? party);
}

export function topicName(topic: string, names: Names): string {
  return nameShown(names.topics.get(topic)?.name ?? topic);
}

/** The voices' parties in the order in which they are named: as the people who took part are listed. */
export function partiesInOrder(event: ContactEvent, names: Names): string[] {
  const leading = event.participants
    .map((id) => names.people.get(id)?.party)
    .filter((party) => party !== undefined && event.parties.includes(party));
  return [...new Set([...leading.filter((party) => party !== undefined), ...event.parties])];
}

/**
 * The office that somebody held throughout the days given; undefined where the record has none, or
 * where it changed within them. Of several the one taken up last.
 */
export function officeHeld(
  person: Person,
  { first, last }: { first: Day; last: Day },
): Office | undefined {
  return person.offices
    .filter(({ from, to }) => (!from || from <= first) && (!to || last <= to))
    .sort((a, b) => ((a.from ?? '') < (b.from ?? '') ? 1 : -1))[0];
}

/** "Donald Trump, President (US)" */
export function personOnCard(id: string, event: ContactEvent, names: Names): string {
  const person = names.people.get(id);
  if (!person) return nameShown(id);
  const office = officeHeld(person, spanOf(event.when));
  const title = office ? `, ${nameShown(office.title)}` : '';
  return `${nameShown(person.name)}${title} (${shortOf(office?.party ?? person.party, names)})`;
}

/** "US President Donald Trump", as in copy. */
export function personInCopy(id: string, event: ContactEvent, names: Names): string {
  const person = names.people.get(id);
  if (!person) return nameShown(id);
  const name = nameShown(person.name);
  const office = officeHeld(person, spanOf(event.when));
  const party = office?.party ?? person.party;
  if (!office) return `${name} of ${partyInSentence(party, names)}`;
  const title = nameShown(office.title);
  // Of two Congos in one sentence, "Congolese President" could be either's.
  const shared = event.parties.some(
    (other) => other !== party && adjectiveOf(other, names) === adjectiveOf(party, names),
  );
  if (shared && !/ of /.test(title)) return `${title} ${name} of ${partyInSentence(party, names)}`;
  // "EU President of the European Council" says it twice; such an office stands in brackets.
  return / of (the )?[A-Z]/.test(title) && title !== 'Secretary of State'
    ? `${name} of ${partyInSentence(party, names)} (${title})`
    : `${adjectiveOf(party, names)} ${title} ${name}`;
}

/** "Gimhae Air Base, Busan, South Korea"; a city that is its own country is named once. */
export function placeInFull({ place }: ContactEvent, names: Names): string | undefined {
  if (!place) return undefined;
  const country = nameShown(names.party(place.country)?.name ?? place.country);
  const parts = [place.name, place.city, country].filter((part) => part !== undefined);
  return [...new Set(parts.map(nameShown))].join(', ');
}

export { kindNoun };

/** "the meeting in Busan", "the phone call" */
export function theContact({ kind, place }: ContactEvent): string {
  return `the ${kindNoun(kind)}${whereOf(kind, place)}`;
}

/** " in Busan"; of a visit " to Beijing". */
export function whereOf(kind: ContactEvent['kind'], place: ContactEvent['place']): string {
  return place ? ` ${kind === 'visit' ? 'to' : 'in'} ${nameShown(place.city)}` : '';
}

export function sourceOf(account: { source?: string | undefined }, event: ContactEvent) {
  return event.sources.find(({ id }) => id === account.source);
}

/** Who is named for an independent account: its speaker, else the publisher of its source. */
export function reporterOf(account: Account, event: ContactEvent): string {
  const source = sourceOf(account, event);
  return nameShown(account.speaker ?? source?.publisher ?? 'a source that is not on the record');
}

/** The voice in a party's own house: "Foreign Ministry"; where none is named, where it was published. */
export function speakerOf(account: Account, event: ContactEvent): string {
  return nameShown(account.speaker ?? sourceOf(account, event)?.publisher ?? account.by);
}

/** "Xinhua, via People's Daily" */
export function publisherOf(source: Source): string {
  return `${nameShown(source.publisher)}${source.via ? `, via ${nameShown(source.via)}` : ''}`;
}
