/** Within which span an ordinal of the copy counts: a year, a term of office, all time, or since when. */

import { DAYS_A_MONTH, DAYS_A_YEAR, type SpanRead } from '../../reading/dates/intervals.js';
import { partiesOf, personOf } from '../../reading/voices/voices.js';
import { type Day, overlap, spanOf } from '../../record/calendar.js';
import type { ContactEvent, Person } from '../../record/schema.js';
import { officeHeld } from '../../wording/naming.js';
import type { BoundSentence } from '../reading.js';
import { TOGETHER } from './coming-together.js';
import { FIRST_DID, TIME_THAT } from './order-counted.js';
import type { Ordinal, Scope } from './scope.js';
import { sinceScope } from './since-scope.js';

const ALL = () => true;

/** Undefined where the words tell no scope, or one that the record cannot know. */
export function scopeOf(ordinal: Ordinal): Scope | undefined {
  const { copy, event, rest, offset } = ordinal;
  const at = (pattern: RegExp, within = rest) => {
    const match = pattern.exec(within);
    return match ? { match, end: match.index + match[0].length } : undefined;
  };
  // "since the accords were signed in 2020": the year is that of the signing.
  const own = rest.split(/\bsince\b/i)[0] ?? rest;
  const year = event.when.start.slice(0, 4);
  const thisYear = at(/\bthis (?:calendar )?year\b/i, own);
  if (thisYear) {
    const said = copy.dated ? copy.written.slice(0, 4) : year;
    return said === year ? ofYear(year, thisYear.end) : undefined;
  }
  const lastYear = at(/\b(?<!\b(?:the|a) )last year\b/i, own);
  if (lastYear) {
    const said = String(Number(copy.written.slice(0, 4)) - 1);
    return copy.dated && said === year ? ofYear(year, lastYear.end) : undefined;
  }
  const month = at(/\b(?:this|that|the same) month\b|\bof the month\b/i, own);
  if (month) {
    const said = copy.dated && /this/i.test(month.match[0]) ? copy.written : event.when.start;
    return said.slice(0, 7) === event.when.start.slice(0, 7)
      ? ofMonth(said.slice(0, 7), month.end)
      : undefined;
  }
  const theYear = at(
    /\b(?:of|in) the (?:new )?year\b(?! (?:before|after|earlier))|\b(?:that|same) (?:calendar )?year\b/i,
    own,
  );
  if (theYear) return ofYear(year, theYear.end);
  const inYear = at(/\b(?:in|of|during|throughout|for) (20\d\d)\b/, own);
  if (inYear) return ofYear(inYear.match[1] ?? year, inYear.end);
  const office = at(
    /\b(?:as|while|since (?:becoming|being)) (?:\p{L}+ )?(?:president|prime minister|chancellor|premier|leader)s?\b|\bin (?:his|her|their) (?:\p{L}+ ){1,2}(?:years|months)(?: in (?:office|power))?(?= that\b)|\bof (?:(?:the )?\p{L}+['’]s|his|her|their|the) (?:presidenc(?:y|ies)|premiership|chancellorship|prime ministership|time in office|tenure)\b/iu,
  );
  if (office) return ofOffice(ordinal, office.end);
  if (IN_POWER.test(rest)) return termScope(ordinal);
  const since = at(/\bsince\b/i);
  if (since) return sinceScope(ordinal, since.end);
  const span = asMany(ordinal) ?? spanBehind(ordinal.sentence, offset);
  if (span) {
    const limit = spanOf(event.when).first;
    // "seven meetings in twelve years": the record does not go back so far.
    const oldest = copy.record.inOrder[0];
    const covered = oldest ? daysFrom(spanOf(oldest.when).first, limit) : 0;
    const within = (days: number) => (other: ContactEvent) =>
      other === event ||
      (spanOf(other.when).last < limit && daysFrom(spanOf(other.when).last, limit) < days);
    const least = span.hedge === 'over' ? span.days : span.days / 1.15;
    return {
      holds: within(least * 0.87),
      mayHold: within(span.days * (span.hedge === 'over' ? 2 : 1.3)),
      ...(covered < span.days - DAYS_A_YEAR && { beyond: true as const }),
      end: span.end - offset,
    };
  }
  return allTime(ordinal);
}

/** "for the second time in five weeks" */
export function spanBehind(sentence: BoundSentence, offset: number): SpanRead | undefined {
  return sentence.read.spans.find(
    ({ start, direction }) => direction === 'in' && start > offset && start - offset < 60,
  );
}

/** "the third round in as many weeks" */
function asMany({ rest, offset, ordinal }: Ordinal): Limit | undefined {
  const found = /\bin as many (day|week|month|year)s\b/i.exec(rest);
  const days = DAYS.get(found?.[1]?.toLowerCase() ?? '');
  if (!found || !days || ordinal === undefined) return undefined;
  return { days: ordinal * days, hedge: 'none', end: offset + found.index + found[0].length };
}

/** A time up to a contact, in which others are counted. */
type Limit = Pick<SpanRead, 'days' | 'hedge' | 'end'>;

const DAYS: ReadonlyMap<string, number> = new Map([
  ['day', 1],
  ['week', 7],
  ['month', DAYS_A_MONTH],
  ['year', DAYS_A_YEAR],
]);

function ofYear(year: string, end: number): Scope {
  const span = { first: `${year}-01-01`, last: `${year}-12-31` };
  return { holds: (other) => overlap(spanOf(other.when), span), end };
}

function ofMonth(month: string, end: number): Scope {
  const span = { first: `${month}-01`, last: `${month}-31` };
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
  /\bsince (?:\p{L}+(?:['’]s)? ){1,3}?(?:(?:took|entered|moved (?:back )?into|came (?:back )?(?:in)?to|returned to|return(?:ing)? to|regained|was back in|inauguration|swearing-in|taking|coming to|assumed|assuming)(?: (?:office|power|the White House|the presidency))?|came (?:back )?to (?:office|power))|\b(?:of|in|under) (?:the )?(?:\p{L}+(?:['’]s)? ){1,2}(?:second|current|present|new) (?:term|presidency|premiership)\b/iu;

/** "since Takaichi took office": undefined where no coming into office is told, or not whose. */
export function termScope(ordinal: Ordinal): Scope | undefined {
  const power = IN_POWER.exec(ordinal.rest);
  return power ? ofTerm(ordinal, power.index + power[0].length, power[0]) : undefined;
}

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
  const from = starts.map((start) => start.from).sort();
  const [earliest, latest] = [from[0], from.at(-1)];
  // "since both took office"
  if (latest !== undefined && starts.length === 2 && /\bsince (?:both|the two|they)\b/i.test(words))
    return { holds: since(latest), end };
  // "since he took office" may be said of either.
  if (earliest === undefined || latest === undefined || !/\bsince (?:he|she)\b/i.test(words))
    return undefined;
  return { holds: since(latest), mayHold: since(earliest), end };
}

function titleAt(person: Person | undefined, event: ContactEvent): string {
  return (person && officeHeld(person, spanOf(event.when))?.title) ?? '';
}

/** "the third round of trade talks between Bessent and He Lifeng", and nothing that narrows it. */
const OF_TWO_NAMED =
  /^(?:\s+(?:one|(?:face-to-face |in-person |phone |telephone |video )?(?:meeting|call|encounter|summit|handshake|conversation|round(?: of (?:trade |peace )?(?:talks|negotiations))?)))?\s+(?:of|between)\s+(?:\p{Lu}[\p{L}’'.-]*\s){1,4}and\s(?:\p{Lu}[\p{L}’'.-]*\s?){1,4}(?=$|[,.;])/u;

/** "Takaichi's first meeting with Trump, on …", "met for the second time at …", "their first ever": of all time. */
function allTime({ copy, rest, offset }: Ordinal): Scope | undefined {
  const before = copy.text.slice(Math.max(0, offset - 30), offset);
  const own = /(?:\b(?:their|his|her|its)|['’]s?)\s+(?:very\s+)?(?:\w+)?$/i.test(before);
  const plain = own
    ? /^\s+(?:ever\s+)?(?:face-to-face |in-person |one-on-one |bilateral |phone |telephone )?(?:meeting|call|encounter|conversation|summit|talks|handshake)\b(?!\s+(?:of|as|in(?! person)|under|at|since|after|this|on)\b)/i.exec(
        rest,
      )
    : null;
  if (plain) return { holds: ALL, ever: true, end: plain[0].length };
  const both =
    /^\s+(?:face-to-face |in-person |phone |telephone )?(?:meeting|call|encounter|summit|handshake)\s+(?:of|between) (?:the )?(?:two|pair|both|leaders)\b(?: (?:men|women|leaders|sides|presidents|governments))?/i.exec(
      rest,
    );
  if (both && /\bthe \w+$/i.test(before)) return { holds: ALL, ever: true, end: both[0].length };
  const named = OF_TWO_NAMED.exec(rest);
  if (named && /\bthe \w+$/i.test(before))
    return { holds: ALL, ever: true, end: named[0].trimEnd().length };
  const did = FIRST_DID.exec(rest);
  if (
    did &&
    !/\b(?:in|as|of|under|at|since|after|this|that)\b/i.test(
      rest.slice(did[0].length).replace(/\bin (?:person|the flesh)\b/, ''),
    )
  )
    return { holds: ALL, ever: true, end: did[0].length };
  const that = TIME_THAT.test(rest) ? verbEnd(rest) : undefined;
  if (that !== undefined && NOTHING_ELSE.test(rest.slice(that)))
    return { holds: ALL, ever: true, end: that };
  const time = /\bfor the (?:very )?\w+$/i.test(before) ? /^\s+time\b/i.exec(rest) : null;
  if (
    time &&
    !/\b(?:in|this|of|as|under)\b/i.test(
      rest
        .slice(time[0].length, time[0].length + 14)
        .replace(/^\s+(?:in|at)\s+(?:the\s+)?\p{Lu}/u, ''),
    )
  )
    return { holds: ALL, ever: true, end: time[0].length };
  const ever = /^\s*-?ever\b/i.exec(rest);
  return ever
    ? {
        holds: ALL,
        ever: true,
        end: Math.max(ever[0].length, /\b(?:meeting|call|summit|visit)\b/.exec(rest)?.index ?? 0),
      }
    : undefined;
}

/** Behind the verb nothing that would narrow it: not "met outside Europe". */
const NOTHING_ELSE =
  /^\s*(?:in person|face to face)?\s*(?:$|when\s(?:they|the two|both|he|she)\b|,(?!\s*(?:in|on|at)\b))/i;

/** Where the verb ends that says what they had done: "time that they had met". */
function verbEnd(rest: string): number | undefined {
  const found = TOGETHER.map(({ pattern }) => pattern.exec(rest)).find((match) => match !== null);
  return found && found.index + found[0].length;
}

function daysFrom(from: Day, to: Day): number {
  return (Date.parse(to) - Date.parse(from)) / 86_400_000;
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
