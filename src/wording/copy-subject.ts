/** Who did what, as wire copy says it: the subject and the verb of the line for copy. */
import { joined } from '../record/dates-in-words.js';
import type { ContactEvent } from '../record/schema.js';
import { listed } from './lists.js';
import {
  kindNoun,
  type Names,
  partiesInOrder,
  partyInSentence,
  personInCopy,
  whereOf,
} from './naming.js';
import { nameShown } from './plain.js';

/** More people than this make a sentence that nobody reads: then the states are named. */
const PEOPLE = 4;
const PARTIES = 5;

/** How a contact is put into a sentence. */
export interface Wording {
  /** "they spoke by phone", in the past, of what was held; no date in it. */
  held: string;
  /** "are to speak by phone" with its subject; "were to", where the day is past. */
  planned: string;
  plannedThen: string;
  /** "a phone call between Trump and Xi": as a thing that can be called off. */
  thing: string;
  /** What comes after the date: ", meeting Chinese President Xi Jinping". */
  after: string;
}

/** The contact in the forms that a sentence needs, with place and people and without its date. */
export function copyWording(event: ContactEvent, names: Names): Wording {
  const visit = event.kind === 'visit' ? visitWording(event, names) : undefined;
  if (visit) return visit;
  if (event.kind === 'letter') return letterWording(event, names);
  const who = subject(event.parties, event, names);
  const where = event.place ? ` in ${nameShown(event.place.city)}` : '';
  const { past, future, noun } = VERBS[event.kind];
  return {
    held: `${who} ${past}${where}`,
    ...planned(who, 'are', `${future}${where}`),
    thing: `${noun} between ${who}${where}`,
    after: '',
  };
}

const VERBS: Record<
  Exclude<ContactEvent['kind'], 'letter'>,
  { past: string; future: string; noun: string }
> = {
  call: { past: 'spoke by phone', future: 'speak by phone', noun: 'a phone call' },
  'video-call': {
    past: 'spoke by video link',
    future: 'speak by video link',
    noun: 'a video call',
  },
  meeting: { past: 'met', future: 'meet', noun: 'a meeting' },
  summit: { past: 'met at a summit', future: 'meet at a summit', noun: 'a summit' },
  visit: { past: 'met', future: 'meet on a visit', noun: 'a visit' },
  talks: { past: 'held talks', future: 'hold talks', noun: 'talks' },
};

/** "they met in Busan", of the same people as in the sentence before. */
export function theyDid({ kind, place }: ContactEvent): string {
  if (kind === 'letter') return 'a letter passed between them';
  return `they ${VERBS[kind].past}${place ? ` in ${nameShown(place.city)}` : ''}`;
}

/** "a meeting in Busan", of others than in the sentence before. */
export function aContact({ kind, place }: ContactEvent): string {
  const noun = kindNoun(kind);
  return `${kind === 'talks' ? noun : `a ${noun}`}${whereOf(kind, place)}`;
}

/** The visitors and the host, where the place tells which is which. */
function visitWording(event: ContactEvent, names: Names): Wording | undefined {
  const host = event.parties.find((party) => party === event.place?.country);
  if (!host || !event.place) return undefined;
  const guests = partiesInOrder(event, names).filter((party) => party !== host);
  const hosts = peopleOf([host], event, names);
  const who = subject(guests, event, names);
  const one = guests.length === 1 && peopleOf(guests, event, names).length <= 1;
  const city = nameShown(event.place.city);
  return {
    held: `${who} visited ${city}`,
    ...planned(who, one ? 'is' : 'are', `visit ${city}`),
    thing: `a visit by ${who} to ${city}`,
    after: hosts.length > 0 && hosts.length <= 2 ? `, meeting ${joined(hosts)}` : '',
  };
}

function letterWording(event: ContactEvent, names: Names): Wording {
  const { from } = event;
  if (from === undefined) {
    const who = subject(event.parties, event, names);
    return {
      held: `a letter passed between ${who}`,
      ...planned('a letter', 'is', `pass between ${who}`),
      thing: `a letter between ${who}`,
      after: '',
    };
  }
  const to = event.parties.filter((party) => party !== from);
  const sender = subject([from], event, names);
  const addressee = subject(to, event, names);
  const one = peopleOf([from], event, names).length <= 1;
  return {
    held: `${sender} sent a letter to ${addressee}`,
    ...planned(sender, one ? 'is' : 'are', `send a letter to ${addressee}`),
    thing: `a letter from ${sender} to ${addressee}`,
    after: '',
  };
}

function planned(who: string, be: 'is' | 'are', what: string) {
  const was = be === 'is' ? 'was' : 'were';
  return { planned: `${who} ${be} to ${what}`, plannedThen: `${who} ${was} to ${what}` };
}

/** The people where every one of the parties has somebody and they are few; else the states. */
function subject(parties: readonly string[], event: ContactEvent, names: Names): string {
  const order = partiesInOrder(event, names).filter((party) => parties.includes(party));
  const people = peopleOf(order, event, names);
  const complete = order.every((party) => peopleOf([party], event, names).length > 0);
  const unlisted = event.partial && parties.length > 1 ? ['others'] : [];
  if (complete && people.length > 0 && people.length <= PEOPLE)
    return joined([...people, ...unlisted]);
  const states = order.map((party) => partyInSentence(party, names));
  return unlisted.length > 0
    ? joined([...states.slice(0, PARTIES - 1), ...unlisted])
    : listed(states, PARTIES);
}

function peopleOf(parties: readonly string[], event: ContactEvent, names: Names): string[] {
  return event.participants
    .filter((id) => {
      const person = names.people.get(id);
      return person !== undefined && parties.includes(person.party);
    })
    .map((id) => personInCopy(id, event, names));
}
