/** Between whom an ordinal of the copy counts. */

import { isWoman } from '../../reading/people/women.js';
import { namesIn, partiesOf, personOf } from '../../reading/voices/voices.js';
import type { ContactEvent } from '../../record/schema.js';
import { GATHERING } from '../binding/candidates.js';
import type { BoundReference, BoundSentence, Copy } from '../reading.js';
import { oneLeader } from '../who/principals.js';

/** All of them took part: the parties, and of their people those who are given. */
export interface SidesCounted {
  parties: readonly string[];
  people: readonly string[];
}

/** Whose meetings are counted and not those of their states: "the two presidents". */
const LEADERS = /\b(?:presidents|leaders|prime ministers|premiers|chancellors|men|women)\b/i;

const PERSONAL =
  /\b(?:presiden\w+|premier\w*|chancellor\w*|leader|prime minister|king|emir|tenure)\b/i;

/**
 * The sides that the clause behind the ordinal names ("the third time that Kyiv and Moscow had …"),
 * else those of the contact. Where many took part, "the two" may be those who lead the sides or the
 * sides themselves: the copy is right by either.
 */
export function sidesCounted(
  copy: Copy,
  sentence: BoundSentence,
  event: ContactEvent,
  bound: BoundReference | undefined,
  clause: { from: number; to: number },
): readonly SidesCounted[] {
  // "Egypt's third contact with Youssouf": whoever spoke for Egypt.
  const owner = stateOwning(copy, sentence, clause.from);
  if (owner !== undefined) {
    const { participants, parties } = event;
    const people = mentionedIn(sentence, clause).filter((id) => participants.includes(id));
    const [other] = people.map((id) => copy.record.people.get(id)?.party);
    const two = [owner, other].filter((party) => party !== undefined && parties.includes(party));
    if (people.length === 1)
      return [
        { parties: two.length === 2 ? two.filter((each) => each !== undefined) : parties, people },
      ];
  }
  const theirs = ofPossessor(copy, sentence, event, clause);
  if (theirs) return [theirs];
  const named =
    namedIn(copy, sentence, event, clause) ??
    (bound ? undefined : peopleBefore(copy, sentence, event, clause.from));
  if (named && named.people.length >= 2) return [named];
  // Of the sides that were understood one may be the host's: "the session in Istanbul".
  const understood = bound?.parties.every((party) => event.parties.includes(party));
  const parties =
    named?.parties ?? (understood && bound?.parties.length ? bound.parties : event.parties);
  const near = bound?.reference.people ?? [];
  const own = near.filter((id) => parties.includes(copy.record.people.get(id)?.party ?? ''));
  // "Their first call of 2018 came as Kim was courting both": he is none of them.
  const told = own.length >= 2 ? own : near;
  const people = told.length >= 2 || event.participants.length !== 2 ? told : event.participants;
  // "the third conversation of the American's presidency": his, though his country is named.
  const personal = PERSONAL.test(copy.text.slice(clause.from, clause.to));
  if (named) return personal && people.length >= 2 ? [{ parties, people }, named] : [named];
  // Those whom the words name may not be counted with other sides: "she met Xi" is none of Trump's.
  const strange = told.some((id) => !parties.includes(copy.record.people.get(id)?.party ?? ''));
  if (strange || (event.parties.length >= GATHERING && told.length < 2 && !bound?.reference.strict))
    return [];
  const states = { parties, people: [] };
  if (!named && told.length < 2 && STATES.test(copy.text.slice(clause.from, clause.to)))
    return [states];
  // "the fourth contact at the top": of the two states, where the text has not named the two who lead them.
  if (people.length >= 2)
    return told.length >= 2 ||
      areNamed(people, copy) ||
      PAIR.test(copy.text.slice(clause.from - 40, clause.to))
      ? [{ parties, people }]
      : [{ parties, people }, states];
  const leaders = leadersOf(event.parties, event, copy);
  return leaders.length === 2 ? [{ parties, people: leaders }, states] : [states];
}

/** "Kishida was there on Monday. It was his first meeting with Biden since": he who was named before, and the other. */
function ofPossessor(
  copy: Copy,
  sentence: BoundSentence,
  { participants, parties }: ContactEvent,
  clause: { from: number; to: number },
): SidesCounted | undefined {
  const { start } = sentence.read.sentence;
  const possessor = /\b(his|her)\s+(?:\w+\s+){1,2}$/i.exec(
    copy.text.slice(Math.max(start, clause.from - POSSESSED), clause.from + 1),
  )?.[1];
  const [other, more] = mentionedIn(sentence, clause).filter((id) => participants.includes(id));
  if (possessor === undefined || other === undefined || more !== undefined) return undefined;
  const isHers = possessor.toLowerCase() === 'her';
  const party = copy.record.people.get(other)?.party;
  const mayBe = (id: string) => {
    const person = copy.record.people.get(id);
    return person && person.party !== party && isWoman(person.name) === isHers;
  };
  const before = copy.sentences[copy.sentences.indexOf(sentence) - 1];
  const [one] = [
    mentionedIn(sentence, { from: start, to: clause.from }),
    before
      ? mentionedIn(before, { from: before.read.sentence.start, to: before.read.sentence.end })
      : [],
  ].flatMap((ids) => ids.filter((id) => participants.includes(id) && mayBe(id)).slice(0, 1));
  const people = one === undefined ? [] : [one, other];
  const sides = people.flatMap((id) => copy.record.people.get(id)?.party ?? []);
  return people.length > 0 && sides.every((side) => parties.includes(side))
    ? { parties: sides, people }
    : undefined;
}

/** So far before an ordinal stands whose it is. */
const POSSESSED = 24;

/** The state whose name owns the ordinal that ends at an offset. */
function stateOwning(
  copy: Copy,
  { read: { sentence } }: BoundSentence,
  end: number,
): string | undefined {
  const ordinal = sentence.words.findIndex((word) => word.end >= end);
  const owner = sentence.mentions.find(({ last }) => last === ordinal - 1);
  return owner !== undefined &&
    /['’]s?$/.test(owner.text) &&
    owner.senses.every(({ kind }) => kind === 'party')
    ? partiesOf(owner, copy.record)[0]
    : undefined;
}

function mentionedIn(
  { read: { sentence } }: BoundSentence,
  { from, to }: { from: number; to: number },
): string[] {
  const people = sentence.mentions
    .filter(({ first }) => {
      const start = sentence.words[first]?.start ?? 0;
      return start >= from && start < to;
    })
    .map(personOf)
    .filter((id) => id !== undefined);
  return [...new Set(people)];
}

/** "between the two sides": whoever spoke for them. */
const STATES =
  /\b(?:between|of|by) (?:the )?(?:two |both |warring )?(?:sides|countries|governments|nations|states|delegations|capitals|neighbours|neighbors|enemies|rivals|powers)\b/i;

/** "their", "the two men": it is the two who are counted. */
const PAIR =
  /\b(?:their|they|the pair|each other|one another|both men|the two (?:men|women|leaders|presidents))\b/i;

/** Whether the text names all of these people. */
function areNamed(people: readonly string[], copy: Copy): boolean {
  const named = new Set(copy.sentences.flatMap(({ read }) => read.sentence.mentions.map(personOf)));
  return people.every((id) => named.has(id));
}

/** "For Aliyev and Tokayev it was the first time in one room" */
function peopleBefore(
  copy: Copy,
  sentence: BoundSentence,
  event: ContactEvent,
  to: number,
): SidesCounted | undefined {
  const found = namedIn(copy, sentence, event, { from: sentence.read.sentence.start, to });
  return found && found.people.length >= 2 ? found : undefined;
}

function namedIn(
  copy: Copy,
  { read }: BoundSentence,
  event: ContactEvent,
  { from, to }: { from: number; to: number },
): SidesCounted | undefined {
  const { sentence } = read;
  const at = (offset: number) => sentence.words.findIndex(({ end }) => end > offset);
  const [first, last] = [at(from), at(to)];
  const mentions = namesIn(sentence, Math.max(first, 0), last < 0 ? sentence.words.length : last);
  const people = [...new Set(mentions.map(personOf).filter((id) => id !== undefined))].filter(
    (id) => event.participants.includes(id),
  );
  const parties = [
    ...new Set(mentions.flatMap((mention) => partiesOf(mention, copy.record))),
  ].filter((party) => event.parties.includes(party));
  if (parties.length < 2) return undefined;
  if (people.length >= 2) return { parties, people };
  const leaders = leadersOf(parties, event, copy);
  const areLeaders = LEADERS.test(copy.text.slice(from, to)) && leaders.length === parties.length;
  return { parties, people: areLeaders ? leaders : [] };
}

/** Those who led these sides on the day. */
function leadersOf(parties: readonly string[], event: ContactEvent, copy: Copy): readonly string[] {
  return event.participants.filter(
    (id) => parties.includes(copy.record.people.get(id)?.party ?? '') && oneLeader(id, event, copy),
  );
}
