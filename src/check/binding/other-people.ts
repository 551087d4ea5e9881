/** Whether copy names other people for a contact than those who had it. */

import { SPORT } from '../../reading/assertion/other-worlds.js';
import type { Reference } from '../../reading/contacts/references.js';
import { set } from '../../reading/grammar-words.js';
import { isHeadOffice } from '../../reading/people/role-words.js';
import { strangersIn } from '../../reading/people/strangers.js';
import type { Sentence } from '../../reading/reading.js';
import { personOf } from '../../reading/voices/voices.js';
import type { ContactRecord } from '../../record/record.js';
import type { ContactEvent, Person } from '../../record/schema.js';
import { sameOffice, TITLES } from '../who/offices.js';
import { isSpelling } from '../who/own-side.js';

/** So far from a contact somebody may be named who had it. */
const BESIDE = 100;

/** "the American and Chinese defence ministers": of what rank those were who had it. */
const RANK =
  /\b((?:foreign|defence|defense|finance|trade|interior|economy|energy|culture|health|agriculture|transport) minister)s\b/gi;

/** Whether people, or holders of an office, are named for it of whom none was there. */
export function isOfOthers(
  { start, end, people }: Reference,
  { parties, participants }: ContactEvent,
  sentence: Sentence,
  record: ContactRecord,
): boolean {
  const there = participants.flatMap((id) => record.people.get(id) ?? []);
  if (there.length === 0 || people.some((id) => participants.includes(id))) return false;
  const near = (at: { start: number; end: number }) =>
    at.start < end + BESIDE && start < at.end + BESIDE;
  const sides = strangersIn(sentence, record)
    .filter((stranger) => near(stranger))
    .filter(
      ({ name, party }) =>
        party !== undefined &&
        parties.includes(party) &&
        there.some((person) => person.party === party) &&
        !there.some((person) => isSpelling(name, person)),
    )
    .map(({ party }) => party);
  if (new Set(sides).size >= 2 || (sides.length > 0 && people.length > 0)) return true;
  return [...sentence.text.matchAll(RANK)].some(
    ({ index, 1: title = '', 0: { length } }) =>
      near({ start: sentence.start + index, end: sentence.start + index + length }) &&
      !there.some((person) => holds(person, title)),
  );
}

const TITLE = new RegExp(`${TITLES}$`, 'i');

/** Whether an office of one of its sides is named for it, with no name, that nobody there held. */
export function isOfOtherRank(
  { start, end }: Reference,
  { parties, participants }: ContactEvent,
  { words, mentions }: Sentence,
  record: ContactRecord,
): boolean {
  return mentions.some((mention) => {
    const [first, last] = [words[mention.first], words[mention.last]];
    const title = TITLE.exec(mention.text)?.[1];
    const party = mention.senses.find(({ kind }) => kind === 'party')?.id;
    if (mention.form !== 'office' || personOf(mention) !== undefined || !first || !last)
      return false;
    if (title === undefined || party === undefined || !parties.includes(party)) return false;
    const own = participants
      .flatMap((id) => record.people.get(id) ?? [])
      .filter((person) => person.party === party);
    const near = first.start < end + BESIDE && start < last.end + BESIDE;
    return near && own.length > 0 && !own.some((person) => holds(person, title));
  });
}

/**
 * "the ministers' round in Geneva", "Thursday's meeting of their presidents": what those who lead the sides
 * had is none of their ministers', and the other way round.
 */
export function isOfOtherLevel(
  { start, end }: Reference,
  { participants }: ContactEvent,
  sentence: Sentence,
  record: ContactRecord,
): boolean {
  const { text, start: from } = sentence;
  const leads = participants.map((id) =>
    record.people.get(id)?.offices.some(({ title }) => isHeadOffice(title)),
  );
  const before = text.slice(Math.max(0, start - from - OWNER), start - from);
  const behind = text.slice(end - from, end - from + OWNER);
  if (leads.includes(true))
    return ENVOYS.test(before) || OF_ENVOYS.test(behind) || isOfTheirOwn(sentence, end);
  const whole = `${before}${text.slice(start - from, end - from)}`;
  return leads.includes(false) && (OF_LEADERS.test(behind) || LEADERS.test(whole));
}

/** "a call between US and Chinese postal regulators": of people of two states who do not lead them. */
function isOfTheirOwn({ words, mentions, text, start }: Sentence, end: number): boolean {
  const [one, other] = mentions.filter(({ first }) => (words[first]?.start ?? 0) >= end);
  if (!one || !other || other.form !== 'adjective' || other.first !== one.last + 2) return false;
  const lead = text.slice(end - start, (words[one.first]?.start ?? end) - start);
  const behind = text.slice((words[other.last]?.end ?? end) - start);
  return (
    words[one.last + 1]?.norm === 'and' &&
    /^[^,;:.]{0,40}\b(?:between|of)\s(?:the\s)?$/.test(lead) &&
    THEIR_OWN.test(behind)
  );
}

const THEIR_OWN =
  /^ (?:\p{Ll}[\p{Ll}-]+ ){0,2}(?!(?:presidents|leaders|governments|sides|chancellors|premiers|delegations|capitals|ministers|teams|heads|counterparts)\b)\p{Ll}{3,}s\b(?! (?:on|by) )/u;

/** "China beat Japan in Doha, their fourth meeting in a World Cup": where nobody is named, and the words are those of sport. */
export function isOfTeams({ people, implied }: Reference, sentence: Sentence): boolean {
  return (
    !implied &&
    people.length === 0 &&
    sentence.words.some(({ norm }) => SPORT.has(norm) && !ALSO_OF_STATES.has(norm)) &&
    sentence.mentions.every((mention) => personOf(mention) === undefined)
  );
}

/** Words of sport that copy has for talks as well: "the final round", "a goal", "tickets". */
const ALSO_OF_STATES = set(
  'match matches final goal goals score scored coach squad squads stadium league penalty penalties pitch referee davis champions defeat toss draw fixture fixtures friendly replay semi trophy olympic olympics medal medals rematch',
);

/** So far before a contact stands whose it is. */
const OWNER = 40;
const LOWER = '(?:ministers|negotiators|envoys|officials|delegations|aides|diplomats|experts)';
const ENVOYS = new RegExp(`(?<!\\bprime )\\b${LOWER}['’]\\s(?:\\p{Ll}+\\s)?$`, 'u');
const OF_ENVOYS = new RegExp(
  `^ (?:of|between) (?:the (?:two )?|their |both )?(?:(?!prime\\b)[\\p{Ll}-]+ )?(?<!\\bprime )${LOWER}\\b`,
  'u',
);
const HEADS = '(?:presidents|leaders|prime ministers|premiers|heads of (?:state|government))';
const OF_LEADERS = new RegExp(`^ (?:of|between) (?:the (?:two )?|their |both )?${HEADS}\\b`, 'u');
const LEADERS = new RegExp(`\\b${HEADS}['’]\\s(?:[\\p{Ll}-]+\\s?){1,3}$`, 'u');

function holds({ offices }: Person, title: string): boolean {
  return offices.some((office) => sameOffice(title.toLowerCase(), office.title));
}
