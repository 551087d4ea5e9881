/** The contacts that a text speaks of. */
import type { Day } from '../../record/calendar.js';
import type { Lexicon } from '../../record/names.js';
import type { ContactRecord } from '../../record/record.js';
import { meantBy } from '../assertion/assertion.js';
import { asOfNow, isInFiction, isSport } from '../assertion/elsewhere.js';
import { isFresh } from '../assertion/fresh.js';
import { GENRES, NEWSROOM_WORK } from '../assertion/other-worlds.js';
import { reportOf } from '../assertion/reports.js';
import { datesIn } from '../dates/dates.js';
import { AUXILIARIES, PREPOSITIONS } from '../grammar-words.js';
import { Cast } from '../people/cast.js';
import { namesLeader } from '../people/leaders.js';
import type { Memory, Named } from '../people/named.js';
import { isLesser } from '../people/rank.js';
import { nameEachOther } from '../people/shared-names.js';
import type { ContactSpoken, DateRead, Sentence } from '../reading.js';
import { sentencesOf } from '../sentences.js';
import { VERBS } from '../vocabulary.js';
import { SAYING } from '../voices/say-words.js';
import { placesOf } from './contact-details.js';
import type { Link } from './link.js';
import { linksIn } from './links.js';

/** A text that was read: its sentences, with the names in them. */
export interface TextRead {
  text: string;
  sentences: readonly Sentence[];
}

/** Reads a text into sentences with the names in them. */
export function readText(text: string, names: Lexicon): TextRead {
  return { text, sentences: sentencesOf(text, names) };
}

/**
 * The contacts spoken of in a text, in order: each place where a contact word links two parties or
 * more. `written` is the day of writing, by which "yesterday" is reckoned.
 */
export function contactsIn(read: TextRead, record: ContactRecord, written: Day): ContactSpoken[] {
  const contacts: ContactSpoken[] = [];
  let memory: Memory = {};
  let since = 0;
  for (const [index, sentence] of read.sentences.entries()) {
    const named =
      sentence.mentions.length > 0 || namesLeader(sentence.words) || nameEachOther(sentence.words);
    if (!named && !memory.pair && !memory.subject) continue;
    const cast = new Cast(sentence, record);
    const links = separate(
      cast,
      linksIn(cast, memory).filter((link) => !isSport(cast, link, besides(read, index))),
    );
    const spoken = links.length === 0 ? [] : spokenIn(cast, links, index, written);
    contacts.push(...spoken);
    const next = remembered(cast, links, memory);
    since = named ? 0 : since + 1;
    memory = since > FORGOTTEN_AFTER ? {} : next;
  }
  return contacts;
}

/** "They" refers back over so many sentences without a name. */
const FORGOTTEN_AFTER = 2;

function besides({ sentences }: TextRead, index: number): Sentence[] {
  return [sentences[index - 1], sentences[index + 1]].filter((beside) => beside !== undefined);
}

/** One contact told in two words ("spoke by phone", "arrived for talks with") is one. */
function separate(cast: Cast, links: readonly Link[]): Link[] {
  const apart: Link[] = [];
  for (const link of links) {
    const previous = apart.at(-1);
    const same =
      previous &&
      link.parties.every((party) => previous.parties.includes(party)) &&
      previous.parties.length === link.parties.length;
    if (!previous || !same || !isOneTelling(cast, previous, link)) {
      apart.push(link);
      continue;
    }
    // "will fly to Caracas to meet Maduro": the meeting says more than the journey.
    const both = isJourney(cast, previous)
      ? []
      : previous.kinds.filter((kind) => link.kinds.includes(kind));
    apart[apart.length - 1] = {
      ...previous,
      last: link.last,
      end: Math.max(previous.end, link.end),
      kinds: both.length > 0 ? both : link.kinds,
      people: [...new Set([...previous.people, ...link.people])],
      ...(link.host !== undefined && { host: link.host }),
    };
  }
  return apart;
}

function isJourney(cast: Cast, link: Link): boolean {
  return link.form === 'verb' && VERBS.get(cast.norm(link.first))?.place === true;
}

function isOneTelling(cast: Cast, one: Link, other: Link): boolean {
  if (other.first <= one.last || other.first <= one.end) return true;
  if (isJourney(cast, one) && other.form === 'verb' && other.subject <= one.subject) {
    const between = cast.norm(other.first - 1);
    if (/^(?:to|and|for)$/.test(between) && other.first - one.end <= 5) return true;
  }
  if (other.first - Math.max(one.last, one.end) > 4) return false;
  for (let at = Math.max(one.last, one.end) + 1; at < other.first; at += 1) {
    if (
      /^(?:after|before|since|and|but|then|following|when|until|than|ahead|as|or|weeks|days|months|hours)$/.test(
        cast.norm(at),
      ) ||
      SAYING.has(cast.norm(at)) ||
      /^(?:that|they|he|she)$/.test(cast.norm(at)) ||
      cast.breaks(at)
    )
      return false;
  }
  return true;
}

function spokenIn(
  cast: Cast,
  links: readonly Link[],
  index: number,
  written: Day,
): ContactSpoken[] {
  const { words } = cast.sentence;
  const lineEnd = words[cast.start]?.start ?? 0;
  const dates = datesIn(cast.sentence, written).filter(({ start }) => start >= lineEnd);
  const fiction = isInFiction(cast);
  return links.flatMap((link) => {
    const own = dates.filter(
      (date) =>
        nearest(cast, date, links) === link && !isOfSomethingElse(cast, date, link, written),
    );
    const { modality, assertion } = meantBy(cast, link);
    const ahead = own[0]?.spans.every(({ first }) => first > written);
    const told = ahead && (modality === 'held' || modality === 'ongoing') ? 'scheduled' : modality;
    // "the opera in the Forbidden City, Trump's visit of 8 November 2017": only its whole day says that it was.
    if (fiction && !own.some(({ precision, year }) => year && precision === 'day')) return [];
    const details = {
      dates: own,
      places: placesOf(cast, link, links),
      ...(isFresh(cast, link, told) && { fresh: true as const }),
    };
    return {
      sentence: index,
      start: words[link.first]?.start ?? 0,
      end: words[link.last]?.end ?? 0,
      kinds: link.kinds,
      modality: told,
      assertion:
        assertion ?? (fiction ? 'entertained' : asOfNow(cast, reportOf(cast, link, told, details))),
      parties: link.parties,
      people: link.people,
      strangers: link.strangers,
      ...(link.holders && link.holders.length > 0 && { holders: link.holders }),
      ...(link.host !== undefined && { host: link.host }),
      ...(link.from !== undefined && { from: link.from }),
      ...(isLesser(cast, link) && { lesser: true as const }),
      ...details,
    };
  });
}

/** The contact that a date is said of: the nearest, and in doubt the one before it. */
function nearest(cast: Cast, date: DateRead, links: readonly Link[]): Link | undefined {
  let best: Link | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const link of links) {
    const distance = distanceTo(cast, date, link);
    if (distance < least) [best, least] = [link, distance];
  }
  return best;
}

/**
 * "who writes the Trump–Xi call story today?": the day is of the story. "Trump met Xi, markets are
 * up today": it is of the markets. "…, the White House said on Monday" tells of the contact's day,
 * as far as anybody does.
 */
function isOfSomethingElse(cast: Cast, date: DateRead, link: Link, written: Day): boolean {
  const { words } = cast.sentence;
  const at = words.findIndex(({ start }) => start >= date.start);
  // "on the 15th, not the 16th"
  if (cast.norm(cast.norm(at - 1) === 'the' ? at - 2 : at - 1) === 'not') return true;
  // "draft something on Macron meeting Meloni for the weekend"
  const joint = cast.norm(at - 1) === 'the' ? at - 2 : at - 1;
  if (link.form === 'verb' && cast.norm(joint) === 'for') return true;
  // "the first since 2022"
  if (cast.norm(at - 1) === 'since' && date.precision !== 'day') return true;
  if (/^anniversary$/.test(cast.norm(at - 1)) || /^anniversary$/.test(cast.norm(at + 2)))
    return true;
  const behind = at > link.last;
  // "plan for Monday: Macron–Merz meeting"
  if (!behind && isOfDesk(cast, at)) return true;
  const [from, to] = behind ? [link.last + 1, at] : [at + 1, link.whole];
  for (let word = from; word < to; word += 1) {
    if (NEWSROOM_WORK.has(cast.norm(word)) && !cast.actorAt(word)) return true;
  }
  if (!behind) return false;
  if (cast.norm(at - 1) === 'by') return true;
  let border = -1;
  for (let word = Math.max(link.end, link.last) + 1; word < at; word += 1) {
    if (cast.breaks(word)) border = word;
    else if (/^(?:and|but|while|because|so)$/.test(cast.norm(word)) && isAfter(date, written))
      border = word + 1;
  }
  if (border === -1) return false;
  const clause = cast.sentence.words.slice(border, at).map(({ norm }) => norm);
  const own =
    clause.some((norm) => AUXILIARIES.has(norm)) || clause[0] === 'and' || isAfter(date, written);
  return own && clause.length > 1 && !clause.some((norm) => SAYING.has(norm));
}

/** Whether a date stands in a label of the desk's own work: "plan for Monday:", "diary, Tuesday:". */
function isOfDesk(cast: Cast, at: number): boolean {
  let colon = at + 1;
  while (colon < at + 4 && !/^\s?[:–—]/.test(cast.before(colon))) colon += 1;
  if (colon === at + 4) return false;
  for (let word = cast.start; word < at; word += 1) if (GENRES.has(cast.norm(word))) return true;
  return false;
}

function isAfter({ spans }: DateRead, day: Day): boolean {
  return spans.every(({ first }) => first > day);
}

function distanceTo(cast: Cast, date: DateRead, link: Link): number {
  const { words } = cast.sentence;
  const start = words[link.first]?.start ?? 0;
  const end = words[Math.max(link.last, link.end)]?.end ?? 0;
  if (date.start >= start && date.end <= end) return 0;
  const [from, to] = date.end <= start ? [date.end, start] : [end, date.start];
  const between = cast.sentence.text.slice(from - cast.sentence.start, to - cast.sentence.start);
  // Behind "after", "since" or a comma another clause begins, with another contact.
  const borders =
    between.match(/,|;|\b(?:after|since|before|and|when|following|days|weeks|months)\b/g)?.length ??
    0;
  return Math.max(0, to - from) + borders * 25;
}

/** "Putin. Lukashenko.": one name, and before it another one. */
function afterName(cast: Cast, actors: Cast['actors'], { subject }: Memory): Named | undefined {
  const [one] = actors;
  const only = one?.personal && one.parties.length === 1 && one.first === 0;
  if (!only || one.last < cast.length - 1 || subject?.parties.length !== 1) return undefined;
  if (one.parties.join() === subject.parties.join()) return undefined;
  return {
    parties: [...subject.parties, ...one.parties],
    people: [...subject.people, ...one.people],
    strangers: [...subject.strangers, ...one.strangers],
    personal: true,
  };
}

/** Whom "they" and "he" will mean in the next sentence. */
function remembered(cast: Cast, links: readonly Link[], before: Memory): Memory {
  const linked = links.at(-1);
  const actors = cast.actors.filter(({ parties, modifier }) => parties.length > 0 && !modifier);
  const group = actors.filter(({ parties }) => parties.length > 1).at(-1);
  const parties = [...new Set(actors.flatMap((actor) => actor.parties))];
  const named = [...new Set(actors.flatMap((actor) => actor.people))];
  const both: Named | undefined =
    parties.length === 2 && actors.every(({ personal }) => personal)
      ? { parties, people: named, strangers: [], personal: true }
      : undefined;
  const subject = actors.find(
    (actor) =>
      actor.parties.length === 1 &&
      actor.personal &&
      !actor.possessive &&
      !(PREPOSITIONS.has(cast.norm(actor.first - 1)) && !cast.breaks(actor.first)),
  );
  const people = actors.filter(({ parties, personal }) => personal && parties.length === 1);
  return {
    pair: linked ?? group ?? both ?? afterName(cast, actors, before) ?? before.pair,
    subject: subject ?? (people.length === 1 ? people[0] : undefined) ?? before.subject,
  };
}
