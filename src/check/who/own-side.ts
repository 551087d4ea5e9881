/** The side of an event that somebody would be on, and who was there for it. */

import type { Sentence } from '../../reading/reading.js';
import { spanOf } from '../../record/calendar.js';
import type { ContactEvent, Person } from '../../record/schema.js';
import { wordsOf } from '../../record/words.js';
import { officeHeld } from '../../wording/naming.js';
import { mannerOf } from '../event-facts.js';
import type { Copy } from '../reading.js';
import { sameOffice } from './offices.js';
import type { PersonTold } from './people-told.js';
import { oneLeader } from './principals.js';

/** What the copy and the record say of one side of an event. */
export interface Side {
  event: ContactEvent;
  /** Who was there for it. */
  own: readonly Person[];
  /** Of them those who led it. */
  leaders: readonly Person[];
}

/**
 * "Defence Minister A talked with the Saudi foreign minister by phone": of the two who were on the
 * line he is the one of whom it is not said for whom he spoke.
 */
export function ofRemaining(
  person: PersonTold,
  people: readonly PersonTold[],
  { kind, parties, participants }: ContactEvent,
): PersonTold {
  if (person.parties.length > 0 || person.title === undefined || parties.length !== 2)
    return person;
  const others = people.filter(({ id }) => id !== undefined && participants.includes(id));
  const open = parties.filter((party) => !others.some((other) => other.parties.includes(party)));
  return mannerOf(kind) === 'remote' && open.length === 1 ? { ...person, parties: open } : person;
}

/** The side that somebody would be on who is not among those who were there for it. */
export function sideOf(person: PersonTold, event: ContactEvent, copy: Copy): Side | undefined {
  if (person.id !== undefined && event.participants.includes(person.id)) return undefined;
  const parties = person.parties.filter((party) => event.parties.includes(party));
  const [party] = parties;
  if (party === undefined || parties.length > 1) return undefined;
  const own = event.participants
    .map((id) => copy.record.people.get(id))
    .filter((other) => other?.party === party)
    .filter((other) => other !== undefined);
  if (
    own.length === 0 ||
    (person.byOffice && own.some((other) => holds(other, person.title, event))) ||
    own.some(
      (other) =>
        !isKnownInFull(person, copy) &&
        isSpelling(person.name, other) &&
        !isOfOtherRank(person, other, event) &&
        !isAnotherByName(person, other),
    )
  )
    return undefined;
  return { event, own, leaders: own.filter(({ id }) => oneLeader(id, event, copy)) };
}

/** Liu He, whom the record has, is no spelling of He Lifeng. */
function isKnownInFull({ id, start, end }: PersonTold, { text }: Copy): boolean {
  return id !== undefined && /\p{L}\s\p{L}/u.test(text.slice(start, end));
}

/** "King Salman" is not Mohammed bin Salman, the crown prince. */
function isOfOtherRank({ title, name }: PersonTold, other: Person, event: ContactEvent): boolean {
  const held = officeHeld(other, spanOf(event.when))?.title;
  return (
    title !== undefined &&
    held !== undefined &&
    partsOf(name).length === 1 &&
    ROYAL.test(title) &&
    ROYAL.test(held) &&
    !sameOffice(title, held)
  );
}

/** Li Keqiang is not Li Qiang: known by the whole name, and for another. */
function isAnotherByName({ former, name }: PersonTold, { name: own, aliases }: Person): boolean {
  const told = partsOf(name);
  return (
    former === true &&
    told.length >= 2 &&
    ![own, ...aliases].some((each) => {
      const parts = partsOf(each);
      return told.every((part) => parts.some((other) => other.slice(0, 4) === part.slice(0, 4)));
    })
  );
}

const ROYAL = /^(?:king|queen|emir|sultan|crown prince|crown princess)$/i;

/** Those of a side who were there and whom the sentence names, elsewhere than in somebody's own introduction. */
export function namedOf({ own }: Side, { from, to }: PersonTold, sentence: Sentence): Person[] {
  const { words, mentions } = sentence;
  const ids = mentions
    .filter(({ first, last }) => {
      const [start, end] = [words[first]?.start ?? 0, words[last]?.end ?? 0];
      return end <= from || to <= start;
    })
    .flatMap(({ senses }) => senses.filter(({ kind }) => kind === 'person').map(({ id }) => id));
  return own.filter(({ id }) => ids.includes(id));
}

/** Whether somebody held on the day the office that the copy gives to another. */
export function holds(person: Person, title: string | undefined, event: ContactEvent): boolean {
  const office = officeHeld(person, spanOf(event.when));
  return title !== undefined && office !== undefined && sameOffice(title, office.title);
}

/** Parts of names that tell nobody from another. */
const PARTICLES =
  /^(?:al|el|bin|ibn|abu|von|van|der|den|de|da|dos|del|la|le|sheikh|king|prince|crown|queen)$/;

/** Another spelling of the one who was there is no other person; one of the same family is. */
export function isSpelling(told: string, { name, family, aliases }: Person): boolean {
  const own = partsOf(told);
  const full = [name, ...aliases].map(partsOf).filter((parts) => parts.length > 1);
  const house = [family, ...aliases.filter((alias) => !alias.includes(' '))].flatMap(partsOf);
  const shares = house.some((part) => own.some((each) => each.slice(0, 4) === part.slice(0, 4)));
  if (own.length < 2 || full.length === 0)
    return shares || full.some((parts) => own.some((each) => parts.includes(each)));
  // "Hun Sen" shares with Hun Manet what stands first, which is the name of the house.
  const ofHouse = (part: string) => house.some((each) => each.slice(0, 4) === part.slice(0, 4));
  const [first = own[0]] = own.filter((part) => !ofHouse(part));
  const given = full.some((parts) => {
    const theirs = parts.filter((part) => !ofHouse(part));
    return (theirs.length > 0 ? theirs : parts).some((part) => part.charAt(0) === first?.charAt(0));
  });
  const alike = full.some(
    (parts) =>
      parts[0]?.slice(0, 4) === own[0]?.slice(0, 4) &&
      parts.at(-1)?.charAt(0) === own.at(-1)?.charAt(0),
  );
  return (shares && given) || alike;
}

function partsOf(name: string): string[] {
  return wordsOf(name)
    .map(({ norm }) => norm)
    .filter((norm) => !PARTICLES.test(norm));
}
