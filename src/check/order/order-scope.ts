/** Since when, or within which span, an ordinal of the copy counts. */

import { SEASONS } from '../../reading/dates/date-words.js';
import { datesIn } from '../../reading/dates/dates.js';
import type { DateRead } from '../../reading/reading.js';
import { partiesOf, personOf } from '../../reading/voices/voices.js';
import { type Day, overlap, type Span, spanOf } from '../../record/calendar.js';
import type { Word } from '../../record/names.js';
import type { ContactEvent, Person } from '../../record/schema.js';
import { wordsOf } from '../../record/words.js';
import { officeHeld } from '../../wording/naming.js';
import { factsOf, inRecordOrder } from '../event-facts.js';
import { describedIn } from '../intervals/described.js';
import { endBehind } from '../intervals/told-intervals.js';
import { type BoundSentence, bareEnd, type Copy, eventOf } from '../reading.js';
import { TOGETHER } from './coming-together.js';
import { FIRST_DID, TIME_THAT } from './order-counted.js';

export interface Scope {
  /** Whether an event lies in it; none may be counted before. */
  holds: (event: ContactEvent) => boolean;
  /** The same, where the words leave some room: "in a month" may be five weeks. */
  mayHold?: (event: ContactEvent) => boolean;
  /** Where the words of the scope end, from the ordinal on. */
  end: number;
}

/** What an ordinal is judged by. */
export interface Ordinal {
  copy: Copy;
  sentence: BoundSentence;
  event: ContactEvent;
  /** Whose contacts are counted, where people are. */
  people: readonly string[];
  /** The words behind the ordinal, and where they begin. */
  rest: string;
  offset: number;
}

const ALL = () => true;

/** Undefined where the words tell no scope, or one that the record cannot know. */
export function scopeOf(ordinal: Ordinal): Scope | undefined {
  const { copy, sentence, event, rest, offset } = ordinal;
  const at = (pattern: RegExp, within = rest) => {
    const match = pattern.exec(within);
    return match ? { match, end: match.index + match[0].length } : undefined;
  };
  // "since the accords were signed in 2020": the year is that of the signing.
  const own = rest.split(/\bsince\b/i)[0] ?? rest;
  const year = event.when.start.slice(0, 4);
  const thisYear = at(/\bthis year\b/i, own);
  if (thisYear) {
    const said = copy.dated ? copy.written.slice(0, 4) : year;
    return said === year ? ofYear(year, thisYear.end) : undefined;
  }
  const theYear = at(
    /\b(?:of|in) the year\b(?! (?:before|after|earlier))|\b(?:that|same) year\b/i,
    own,
  );
  if (theYear) return ofYear(year, theYear.end);
  const inYear = at(/\b(?:in|of|during|throughout|for) (20\d\d)\b/, own);
  if (inYear) return ofYear(inYear.match[1] ?? year, inYear.end);
  const office = at(
    /\b(?:as|while|since (?:becoming|being)) (?:\p{L}+ )?(?:president|prime minister|chancellor|premier|leader)s?\b|\bof (?:(?:the )?\p{L}+['’]s|his|her|their|the) (?:presidenc(?:y|ies)|premiership|chancellorship|prime ministership|time in office|tenure)\b/iu,
  );
  if (office) return ofOffice(ordinal, office.end);
  const power = at(IN_POWER);
  if (power) return ofTerm(ordinal, power.end, power.match[0]);
  const since = at(/\bsince\b/i);
  if (since) return sinceScope(ordinal, since.end);
  const span = sentence.read.spans.find(
    ({ start, direction }) => direction === 'in' && start > offset && start - offset < 60,
  );
  if (span) {
    const limit = spanOf(event.when).first;
    const within = (days: number) => (other: ContactEvent) =>
      other === event ||
      (spanOf(other.when).last < limit && daysFrom(spanOf(other.when).last, limit) < days);
    const least = span.hedge === 'over' ? span.days : span.days / 1.15;
    return {
      holds: within(least * 0.87),
      mayHold: within(span.days * (span.hedge === 'over' ? 2 : 1.3)),
      end: span.end - offset,
    };
  }
  return allTime(ordinal);
}

function ofYear(year: string, end: number): Scope {
  const span = { first: `${year}-01-01`, last: `${year}-12-31` };
  return { holds: (other) => overlap(spanOf(other.when), span), end };
}

/** "as president": while each of them held the office that he held then. */
function ofOffice({ copy, event, people }: Ordinal, end: number): Scope | undefined {
  if (people.length === 0) return undefined;
  const titles = (other: ContactEvent) =>
    people.map((id) => titleAt(copy.record.people.get(id), other)).join('|');
  const own = titles(event);
  return { holds: (other) => titles(other) === own, end };
}

/** "since his return to the White House", "of Trump's second term", "since Takaichi took office" */
const IN_POWER =
  /\bsince (?:\p{L}+(?:['’]s)? ){1,3}?(?:(?:took|came (?:back )?(?:in)?to|returned to|return(?:ing)? to|regained|was back in|inauguration|swearing-in|taking|coming to|assumed|assuming)(?: (?:office|power|the White House|the presidency))?|came (?:back )?to (?:office|power))|\b(?:of|in|under) (?:the )?(?:\p{L}+(?:['’]s)? ){1,2}(?:second|current|present|new) (?:term|presidency|premiership)\b/iu;

/** Since the one who is named, or the one of those who took part of whom alone it can be said, came into office. */
function ofTerm(ordinal: Ordinal, end: number, words: string): Scope | undefined {
  const { copy, event, sentence, offset } = ordinal;
  const day = spanOf(event.when).first;
  const { words: all, mentions: some } = sentence.read.sentence;
  const mentions = some.filter(({ first }) => {
    const at = (all[first]?.start ?? 0) - offset;
    return at > end - words.length && at < end;
  });
  const starts = event.participants.flatMap((id) => {
    const person = copy.record.people.get(id);
    const held = person?.offices.filter(({ from }) => from !== undefined && from <= day) ?? [];
    const office = held.at(-1);
    if (!person || office?.from === undefined) return [];
    const title = office.title.toLowerCase();
    // "since the Thai took office", "since the prime minister took office"
    const named =
      mentions.some((mention) =>
        personOf(mention) === undefined
          ? partiesOf(mention, copy.record).includes(person.party)
          : personOf(mention) === id,
      ) || words.toLowerCase().includes(`the ${title} `);
    const again = held.filter(({ title }) => title === office.title).length > 1;
    return [{ from: office.from, named, again }];
  });
  const back = /\b(?:return|regain|back|second)/i.test(words);
  const [one, other] = starts.filter(({ named }) => named);
  const meant = one && !other ? one : back ? starts.find(({ again }) => again) : undefined;
  const since = (from: Day) => (other: ContactEvent) => spanOf(other.when).first >= from;
  if (meant) return { holds: since(meant.from), end };
  // "since he took office" may be said of either.
  const from = starts.map((start) => start.from).sort();
  const [earliest, latest] = [from[0], from.at(-1)];
  if (earliest === undefined || latest === undefined || !/\bsince (?:he|she)\b/i.test(words))
    return undefined;
  return { holds: since(latest), mayHold: since(earliest), end };
}

function titleAt(person: Person | undefined, event: ContactEvent): string {
  return (person && officeHeld(person, spanOf(event.when))?.title) ?? '';
}

/** "the third round of trade talks between Bessent and He Lifeng", and nothing that narrows it. */
const OF_TWO_NAMED =
  /^\s+(?:face-to-face |in-person |phone |telephone )?(?:meeting|call|encounter|summit|handshake|conversation|round(?: of (?:trade |peace )?(?:talks|negotiations))?)\s+(?:of|between)\s+(?:\p{Lu}[\p{L}’'.-]*\s){1,4}and\s(?:\p{Lu}[\p{L}’'.-]*\s?){1,4}(?=$|[,.;])/u;

/** "Takaichi's first meeting with Trump, on …", "met for the second time at …", "their first ever": of all time. */
function allTime({ copy, rest, offset }: Ordinal): Scope | undefined {
  const before = copy.text.slice(Math.max(0, offset - 30), offset);
  const own = /(?:\b(?:their|his|her|its)|['’]s?)\s+(?:very\s+)?(?:\w+)?$/i.test(before);
  const plain = own
    ? /^\s+(?:ever\s+)?(?:face-to-face |in-person |one-on-one |bilateral |phone |telephone )?(?:meeting|call|encounter|conversation|summit|talks|handshake)\b(?!\s+(?:of|as|in(?! person)|under|at|since|after|this|on)\b)/i.exec(
        rest,
      )
    : null;
  if (plain) return { holds: ALL, end: plain[0].length };
  const both =
    /^\s+(?:face-to-face |in-person |phone |telephone )?(?:meeting|call|encounter|summit|handshake)\s+(?:of|between) (?:the )?(?:two|pair|both|leaders)\b(?: (?:men|women|leaders|sides|presidents|governments))?/i.exec(
      rest,
    );
  if (both && /\bthe \w+$/i.test(before)) return { holds: ALL, end: both[0].length };
  const named = OF_TWO_NAMED.exec(rest);
  if (named && /\bthe \w+$/i.test(before)) return { holds: ALL, end: named[0].trimEnd().length };
  const did = FIRST_DID.exec(rest);
  if (
    did &&
    !/\b(?:in|as|of|under|at|since|after|this|that)\b/i.test(
      rest.slice(did[0].length).replace(/\bin (?:person|the flesh)\b/, ''),
    )
  )
    return { holds: ALL, end: did[0].length };
  const that = TIME_THAT.test(rest) ? verbEnd(rest) : undefined;
  if (that !== undefined && NOTHING_ELSE.test(rest.slice(that))) return { holds: ALL, end: that };
  const time = /\bfor the (?:very )?\w+$/i.test(before) ? /^\s+time\b/i.exec(rest) : null;
  if (
    time &&
    !/\b(?:in|this|of|as|under)\b/i.test(
      rest
        .slice(time[0].length, time[0].length + 14)
        .replace(/^\s+(?:in|at)\s+(?:the\s+)?\p{Lu}/u, ''),
    )
  )
    return { holds: ALL, end: time[0].length };
  const ever = /^\s*-?ever\b/i.exec(rest);
  return ever
    ? {
        holds: ALL,
        end: Math.max(ever[0].length, /\b(?:meeting|call|summit|visit)\b/.exec(rest)?.index ?? 0),
      }
    : undefined;
}

/** Behind the verb nothing that would narrow it: not "met outside Europe". */
const NOTHING_ELSE = /^\s*(?:in person|face to face)?\s*(?:$|,(?!\s*(?:in|on|at)\b))/i;

/** Where the verb ends that says what they had done: "time that they had met". */
function verbEnd(rest: string): number | undefined {
  const found = TOGETHER.map(({ pattern }) => pattern.exec(rest)).find((match) => match !== null);
  return found && found.index + found[0].length;
}

function daysFrom(from: Day, to: Day): number {
  return (Date.parse(to) - Date.parse(from)) / 86_400_000;
}

/** From what is told behind "since" on: a contact, a day, a year. */
export function sinceScope(ordinal: Ordinal, sinceEnd: number): Scope | undefined {
  const { copy, sentence, event, offset } = ordinal;
  const after = sentence.references.find(
    ({ reference }) =>
      reference.start >= offset + sinceEnd - 1 && reference.start < offset + sinceEnd + 60,
  );
  const behind = sentence.read.sentence.words.filter(({ start }) => start >= offset + sinceEnd - 1);
  const there = lastThere(behind, event, copy);
  const other = after && eventOf(after);
  if (after && other && other !== event)
    return afterEvent(copy, other, Math.max(sinceEnd, after.reference.end - offset));
  const told = there ? undefined : describedScope(ordinal, sinceEnd);
  if (told) return told;
  if (other === event || (after && !other && !there)) return undefined;
  // "since 2019": a year alone is one beside its preposition.
  const since = sentence.read.sentence.words.filter(({ start }) => start >= offset + sinceEnd - 5);
  const date = there && after ? undefined : datesIn({ words: phraseOf(since) }, copy.written)[0];
  const season = seasonScope(ordinal, sinceEnd);
  if (season) return season;
  if (!date || (date.relative && !copy.dated))
    return there && afterEvent(copy, there.event, there.end - offset);
  const span = dayMeant(ordinal, date);
  if (!span) return undefined;
  const second = /\b(?:second|third|fourth|fifth|sixth)\b/i.test(
    copy.text.slice(offset - 8, offset),
  );
  // "the first since 2019": what took place in 2019 itself is the one before.
  const from = date.precision === 'day' ? span.first : span.last;
  return {
    holds: (each) =>
      each === event ||
      (second
        ? spanOf(each.when).first >= span.first && date.precision !== 'day'
        : spanOf(each.when).first > from),
    end: date.end - offset,
  };
}

/** "since the summer of 2025": what was in that season itself may be the one before. */
function seasonScope({ copy, offset, rest }: Ordinal, sinceEnd: number): Scope | undefined {
  const behind = copy.text.slice(offset + sinceEnd, offset + sinceEnd + 40);
  const found = /^\s(?:the )?(\w+)(?: of)? (20\d\d)\b/.exec(behind);
  const season = SEASONS.get(found?.[1]?.toLowerCase() ?? '');
  if (!found || !season || rest.length < sinceEnd) return undefined;
  const [first, last] = season;
  const year = first > last ? Number(found[2]) + 1 : Number(found[2]);
  const end = `${year}-${last}`;
  return { holds: (each) => spanOf(each.when).first > end, end: sinceEnd + found[0].length };
}

/** When before a contact a date was: "since November of the year before" is a year earlier than "since November". */
function dayMeant({ copy, event }: Ordinal, date: DateRead): Span | undefined {
  const { first: day } = spanOf(event.when);
  const span = date.spans.find(({ first }) => first < day);
  const back = /^,? (?:of )?(?:the year before|the previous year|the year earlier)\b/i.test(
    copy.text.slice(date.end, date.end + 24),
  );
  if (!span || !back || date.year) return span;
  const year = Number(day.slice(0, 4)) - 1;
  return { first: `${year}${span.first.slice(4)}`, last: `${year}${span.last.slice(4)}` };
}

/** "since they stood on the quay at Santa Marta": from the contact that the words behind it describe. */
function describedScope(
  { copy, sentence, event, offset }: Ordinal,
  sinceEnd: number,
): Scope | undefined {
  const words = endBehind(sentence.read.sentence, offset + sinceEnd, false);
  const events = describedIn(copy, sentence, words, { event, way: 'before' })?.events ?? [];
  const [first, last] = [events[0], events.at(-1)];
  if (!first || !last) return undefined;
  const end = bareEnd(copy.text, words.start, words.end) - offset;
  // Which of several it was is not told: what came after the last is counted, what came after the first may be.
  return { ...afterEvent(copy, last, end), mayHold: afterEvent(copy, first, end).holds };
}

/** What came after a contact, and did not overlap it. */
function afterEvent(copy: Copy, other: ContactEvent, end: number): Scope {
  const { last } = factsOf(other, copy.record).span;
  const from = (each: ContactEvent) => inRecordOrder(each, other, copy.record);
  return {
    holds: (each) => from(each) > 0 && spanOf(each.when).last >= last,
    // "the fourth round since Geneva" may count Geneva's.
    ...(other.kind === 'talks' && { mayHold: (each) => from(each) >= 0 }),
    end,
  };
}

/** The words behind "since" that still tell since when. */
function phraseOf(words: readonly Word[]): Word[] {
  const end = words.findIndex(
    ({ before, norm }, at) =>
      at > 0 && (/[,;:(—–]/.test(before) || /^(?:when|and|but|or|that|which|who|as)$/.test(norm)),
  );
  return words.slice(0, Math.min(end < 0 ? words.length : end, 11));
}

/** "since Muscat": the last contact of these sides there, and where the name of the place ends. */
function lastThere(
  [first]: readonly Word[],
  event: ContactEvent,
  copy: Copy,
): { event: ContactEvent; end: number } | undefined {
  if (!first || !/^\p{Lu}/u.test(first.text)) return undefined;
  const before = copy.record
    .between(event.parties.slice(0, 3))
    .filter(
      (other) =>
        spanOf(other.when).last < spanOf(event.when).first &&
        wordsOf(other.place?.city ?? '')[0]?.norm === first.norm,
    );
  const last = before.at(-1);
  return last && { event: last, end: first.end };
}

/** "the first direct talks": those held through mediators are not counted. */
export function mayCount(event: ContactEvent, words: string): boolean {
  return (
    !/\bdirect\b/i.test(words) ||
    !/\bindirect|mediat|go-between/i.test(
      `${event.title} ${event.statements.map(({ text }) => text).join(' ')}`,
    )
  );
}
