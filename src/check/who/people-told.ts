/** The people whom a sentence names, whether or not a record holds them, as they stand side by side. */

import { formerLeaderAt } from '../../reading/people/former-leaders.js';
import { partyOfLeader } from '../../reading/people/leaders.js';
import { strangersIn } from '../../reading/people/strangers.js';
import type { Sentence } from '../../reading/reading.js';
import { personOf } from '../../reading/voices/voices.js';
import type { Mention } from '../../record/names.js';
import type { ContactRecord } from '../../record/record.js';
import { placed, stateBehind } from './around-name.js';
import { TITLES } from './offices.js';

export interface PersonTold {
  name: string;
  /** Where the record holds the person. */
  id?: string;
  /** Whose side it may be; none where neither the copy nor anybody's knowledge says so. */
  parties: readonly string[];
  /** The office that the copy gives. */
  title?: string;
  /** Known to have led a state or a delegation at some time, and to do so no more. */
  former?: true;
  /** Told by the office alone: whoever held it on the day. */
  byOffice?: true;
  /** The side is known by the name alone; the copy does not say it. */
  guessed?: true;
  /** "A for Bahrain": whom the copy has speak for a side. */
  speaks?: true;
  /** The name alone. */
  start: number;
  end: number;
  /** With what introduces it and what stands in apposition. */
  from: number;
  to: number;
}

/** The people of a sentence from left to right. */
export function peopleTold(sentence: Sentence, record: ContactRecord): readonly PersonTold[] {
  const before = known.get(sentence);
  if (before?.record === record) return before.people;
  const people = read(sentence, record);
  known.set(sentence, { record, people });
  return people;
}

const known = new WeakMap<Sentence, { record: ContactRecord; people: readonly PersonTold[] }>();

function read(sentence: Sentence, record: ContactRecord): PersonTold[] {
  const { words, mentions } = sentence;
  const found: PersonTold[] = [];
  const free = (start: number, end: number) =>
    !found.some((other) => other.start < end && start < other.end);
  for (const mention of mentions) {
    const id = personOf(mention);
    const [first, last] = [words[mention.first], words[mention.last]];
    if (id === undefined || !first || !last || isAnyLeader(mention)) continue;
    const person = record.people.get(id);
    const office = mention.form === 'office' ? TITLE.exec(mention.text)?.[1] : undefined;
    if (person)
      found.push({
        ...placed(sentence, first.start, endOf(last)),
        ...(office !== undefined && { title: office, byOffice: true as const }),
        id,
        name: person.name,
        parties: [person.party],
      });
  }
  for (const stranger of strangersIn(sentence, record)) {
    if (stranger.bystander || !free(stranger.start, stranger.end)) continue;
    const place = placed(sentence, stranger.start, stranger.start + stranger.name.length);
    found.push({
      ...place,
      ...titleOf(sentence, { ...place, ...stranger }),
      name: stranger.name,
      parties: stranger.party === undefined ? [] : [stranger.party],
      ...(stranger.guessed && { guessed: true as const }),
    });
  }
  for (const [at, word] of words.entries()) {
    const former = formerLeaderAt(words, at);
    const last = former && words[at + former.length - 1];
    if (!former || !last) continue;
    const stranger = found.find(({ id, start }) => id === undefined && start === word.start);
    const party = partyOfLeader(
      words
        .slice(at, at + former.length)
        .map(({ text }) => text)
        .join(' '),
    );
    // Who led one house and now leads another may stand for either.
    const parties = [...new Set([...former.parties, ...(party === undefined ? [] : [party])])];
    if (stranger) {
      if (stranger.parties.length === 0 || stranger.parties.some((each) => parties.includes(each)))
        found.splice(found.indexOf(stranger), 1, {
          ...stranger,
          former: true,
          parties: stranger.parties.length > 0 && !stranger.guessed ? stranger.parties : parties,
        });
    } else if (free(word.start, endOf(last))) {
      const place = placed(sentence, word.start, endOf(last));
      found.push({
        ...place,
        ...titleOf(sentence, place),
        name: sentence.text.slice(word.start - sentence.start, endOf(last) - sentence.start),
        parties,
        former: true,
      });
    }
  }
  // "the Saudi foreign minister, Faisal bin Farhan" is one person.
  const introduces = ({ start, end }: PersonTold) =>
    found.some((other) => other.from <= start && end <= other.to && other.start !== start);
  return found
    .filter((each) => !introduces(each))
    .map((person) => withState(person, sentence))
    .sort((a, b) => a.start - b.start)
    .map((person, at, all) => ofHisSide(person, all[at - 1], sentence));
}

/** "A and his finance minister, B": B is of A's side. */
function ofHisSide(
  person: PersonTold,
  before: PersonTold | undefined,
  { text, start }: Sentence,
): PersonTold {
  if (person.parties.length > 0 || before?.parties.length !== 1) return person;
  const [joint, lead] = [
    text.slice(before.to - start, person.from - start),
    text.slice(person.from - start, person.start - start),
  ];
  return /^,? (?:and|with|alongside) $/.test(joint) && /^(?:his|her)\s/.test(lead)
    ? { ...person, parties: before.parties }
    : person;
}

/** With the state that stands behind the name: "A for Bahrain". */
function withState(person: PersonTold, sentence: Sentence): PersonTold {
  const state = stateBehind(person.to, sentence);
  const open = person.parties.length === 0 || person.guessed === true;
  if (!state || (!open && !person.parties.some((party) => state.parties.includes(party))))
    return person;
  return {
    ...person,
    to: state.end,
    parties: open ? state.parties : person.parties,
    ...(state.speaks && { speaks: true as const }),
  };
}

/** "the Polish leader" may be any of those who lead a state. */
export function isAnyLeader({ form, text }: Mention): boolean {
  return form === 'office' && /\bleader(?:['’]s)?$/i.test(text);
}

/** The office that stands before a name or behind it. */
function titleOf(
  { text, start }: Sentence,
  { from, to, title }: { from: number; to: number; title?: string },
): { title?: string } {
  const match = TITLE.exec(text.slice(from - start, to - start));
  const own = title ?? match?.[1] ?? match?.[2];
  return own === undefined ? {} : { title: own };
}

const TITLE = new RegExp(`\\b(?:${TITLES}|(counterpart|opposite number))\\b`, 'i');

function endOf({ text, end }: { text: string; end: number }): number {
  return /['’]s$/.test(text) ? end - 2 : end;
}

/** Between two of a row: "A and the Commission's B", "A and, on his left, B". */
const JOINT =
  /^(?:\s(?:bin|ibn)\s\p{Lu}\p{L}+)?(?:,|,? (?:and|&|with)|,? as well as|,? along with)(?:,?\s(?:on|at|to|by) (?:his|her|their|the|either|one) (?:\p{L}+\s)?(?:left|right|side|elbow|shoulder|hand),)?\s(?:the\s)?$/u;

/** Those who are named in one row: "A, B and C". */
export function rowsOf(sentence: Sentence, people: readonly PersonTold[]): PersonTold[][] {
  const rows: PersonTold[][] = [];
  for (const person of people) {
    const row = rows.at(-1);
    const last = row?.at(-1);
    const joint =
      last === undefined
        ? ''
        : sentence.text.slice(last.to - sentence.start, person.from - sentence.start);
    if (row && JOINT.test(joint)) row.push(person);
    else rows.push([person]);
  }
  return rows;
}
