/** The direct answers, in plain words: all of them here, so that an editor can review them in one reading. */
import { type Day, dayIn, precisionOf, spanOf } from '../record/calendar.js';
import { agoInWords, fullDate, joined, plainDate, spanInWords } from '../record/dates-in-words.js';
import { governmentName } from '../record/party-names.js';
import type { ContactRecord } from '../record/record.js';
import type { ContactEvent } from '../record/schema.js';
import { by, occurrenceStanding } from '../record/standing.js';
import type { VoicePart } from './answer.js';
import type { Desk } from './desk.js';
import { capital, kindsInWords, partiesInWords, soughtInWords } from './in-words.js';
import type { Question } from './question.js';

/** "on Monday 24 November 2025, 363 days ago" */
export function whenSentence(event: ContactEvent, desk: Desk): string {
  const date = fullDate(event.when);
  const on = /^(Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b/.test(date)
    ? event.when.end
      ? `from ${date}`
      : `on ${date}`
    : /^about/.test(date)
      ? date
      : `in ${date}`;
  return `${on}, ${agoInWords(event.when, dayIn(desk.now, desk.timeZone))}`;
}

/** Whose word it is where it is not confirmed: " Only Washington says that it took place." Else empty. */
export function occurrenceCaveat(event: ContactEvent, record: ContactRecord): string {
  const standing = occurrenceStanding(event);
  if (standing === 'confirmed') return '';
  const names = (stance: 'affirms' | 'denies' | 'noncommittal') =>
    joined(
      by(event.occurrence, stance).map((voice) =>
        voice === 'joint'
          ? 'a joint text'
          : voice === 'independent'
            ? reportersOf(event, stance)
            : governmentName(voice, event, record),
      ),
    );
  const what = {
    held: 'it took place',
    scheduled: 'it is planned',
    cancelled: 'it was planned and is off',
  }[event.status];
  switch (standing) {
    case 'claimed':
      return ` Only ${names('affirms')} ${plural(event, 'affirms') ? 'say' : 'says'} that ${what}.`;
    case 'disputed':
      return ` That ${what} is disputed: ${names('affirms')} ${plural(event, 'affirms') ? 'say' : 'says'} so, ${names('denies')} ${plural(event, 'denies') ? 'deny' : 'denies'} it.`;
    case 'denied':
      return ` That ${what} is denied by ${names('denies')}; nobody on the record affirms it.`;
    case 'open':
      return ` Nobody on the record affirms that ${what}.`;
  }
}

function reportersOf(event: ContactEvent, stance: 'affirms' | 'denies' | 'noncommittal'): string {
  const account = event.occurrence.find((it) => it.by === 'independent' && it.stance === stance);
  const source = event.sources.find(({ id }) => id === account?.source);
  return account?.speaker ?? source?.publisher ?? 'independent reporting';
}

function plural(event: ContactEvent, stance: 'affirms' | 'denies'): boolean {
  return by(event.occurrence, stance).length > 1;
}

/** "The latest call between Trump and Xi was on …, 291 days ago." */
export function eventSentence(
  question: Question,
  event: ContactEvent,
  record: ContactRecord,
  desk: Desk,
): string {
  const caveat = occurrenceCaveat(event, record);
  const when = whenSentence(event, desk);
  const sought = soughtInWords(question, record, false);
  // What was to be is not told as if it had been.
  if (event.status !== 'held' && question.filed !== undefined)
    return `${event.title}: ${filedAs(event, when)}.${caveat}`;
  switch (question.intent) {
    case 'first':
      return `The first ${sought} on the record was ${when}.${caveat}`;
    case 'next':
      return `The next ${sought} on the record is planned ${onlyFuture(when)}.${caveat}`;
    case 'since':
      return sinceSentence(question, event, record, desk) + caveat;
    case 'on':
      // What is not confirmed is not told as held before it is told who says so.
      return event.status === 'held' && caveat
        ? `${event.title}, ${when.replace(/^(on|from|in) /, '')}.${caveat}`
        : `${event.title}: ${filedAs(event, when)}.${caveat}`;
    case 'list':
      return `${countSentence(question, [event], record)} It was ${when}.${caveat}`;
    default:
      return question.step
        ? `The contact ${question.step === 'earlier' ? 'before' : 'after'} it: ${event.title}, ${when}.${caveat}`
        : `The latest ${sought} was ${when}.${caveat}`;
  }
}

function onlyFuture(when: string): string {
  return when.replace(/^(on|in|from) /, 'for ').replace(/^about /, 'for about ');
}

/** "held on Monday …", "planned for October 2025 and called off" */
function filedAs({ status }: ContactEvent, when: string): string {
  switch (status) {
    case 'held':
      return `held ${when}`;
    case 'scheduled':
      return `planned ${onlyFuture(when)}`;
    case 'cancelled':
      return `planned ${onlyFuture(when).split(', ')[0]} and called off`;
  }
}

/** "It is 86 days since …": counted from its last day to the desk's today. */
function sinceSentence(
  question: Question,
  event: ContactEvent,
  record: ContactRecord,
  desk: Desk,
): string {
  const today: Day = dayIn(desk.now, desk.timeZone);
  const sought = soughtInWords(question, record, false);
  const { last } = spanOf(event.when);
  const date = plainDate(event.when);
  if (last >= today)
    return `The latest ${sought} is ${agoInWords(event.when, today)}: ${fullDate(event.when)}.`;
  if (event.when.start.length === 7) {
    return `The latest ${sought} was in ${date}, ${agoInWords(event.when, today)}; the day is not known.`;
  }
  const about = event.when.approximate ? 'about ' : '';
  return `It is ${about}${spanInWords(last, today)} since the latest ${sought}, ${whenSentence(event, desk).split(', ')[0] ?? date}.`;
}

/**
 * "From Trump–Xi meeting in Busan, 30 October 2025, to Trump–Xi phone call, 24 November 2025, it was
 * 25 days": from the last day of the one to the first of the other, each on its own calendar.
 */
export function intervalSentence(
  from: ContactEvent,
  to: ContactEvent,
  record: ContactRecord,
): string {
  const both = `From ${from.title}, ${plainDate(from.when)}, to ${to.title}, ${plainDate(to.when)}`;
  const caveats = [from, to].map((event) => {
    const caveat = occurrenceCaveat(event, record);
    return caveat && ` ${event.title}:${caveat}`;
  });
  const unknown = [from, to].find(({ when }) => precisionOf(when) === 'month');
  const about = from.when.approximate || to.when.approximate ? 'about ' : '';
  const first = spanOf(from.when).last;
  const last = spanOf(to.when).first;
  const span = unknown
    ? `: the day of ${unknown === from ? 'the first' : 'the second'} is not known, so the days can’t be counted.`
    : first > last
      ? ': the two overlap.'
      : `, it was ${first === last ? '' : about}${spanInWords(first, last)}.`;
  return `${both}${span}${caveats.join('')}`;
}

/** "Calls between Russia and the United States since January 2025: 8.", "The latest 3 of 8 calls …" */
export function countSentence(
  question: Question,
  events: readonly ContactEvent[],
  record: ContactRecord,
  all = events.length,
): string {
  const sought = soughtInWords(question, record, true);
  const claimed = events.filter((event) => occurrenceStanding(event) === 'claimed').length;
  const unsure =
    claimed === 0
      ? ''
      : claimed === events.length
        ? ` Only one side says so of ${claimed === 1 ? 'it' : 'them'}.`
        : ` Of these, ${claimed} ${claimed === 1 ? 'is' : 'are'} claimed by one side and not confirmed.`;
  return events.length < all
    ? `The latest ${events.length} of ${all} ${sought}.${unsure}`
    : `${capital(sought)}: ${events.length}.${unsure}`;
}

/** Nothing found: what was looked for. */
export function noneSentence(question: Question, record: ContactRecord): string {
  const { intent } = question;
  const sought = soughtInWords(question, record, true);
  if (intent === 'next') return `Nothing is planned on the record: no ${sought}.`;
  if (question.step) {
    return `The record holds no ${question.step} ${sought}.`;
  }
  return `Nothing on the record: no ${sought}.`;
}

/** What the record holds of a thing, by voice: "Beijing’s account has 3 points on Taiwan; Washington’s does not mention it." */
export function saidSentence(
  event: ContactEvent,
  voices: readonly VoicePart[],
  thing: string | undefined,
  record: ContactRecord,
): string {
  const unheard = voices.filter(({ silence }) => silence === 'unknown');
  const apart = unheard.length > 1 ? voices.filter((it) => !unheard.includes(it)) : voices;
  const names = unheard.map(({ party }) => governmentName(party, event, record));
  const on = thing ? ` on ${thing}` : '';
  const parts = [
    ...apart.map((voice) => voiceInWords(voice, event, thing, record)),
    ...(unheard.length > 1 ? [`the record holds nothing by ${joined(names, 'or')}${on}`] : []),
  ];
  return `${event.title}, ${plainDate(event.when)}: ${parts.join('; ')}.`;
}

function voiceInWords(
  { party, statements, silence }: VoicePart,
  event: ContactEvent,
  thing: string | undefined,
  record: ContactRecord,
): string {
  const name = governmentName(party, event, record);
  const on = thing ? ` on ${thing}` : '';
  if (silence === undefined) {
    const count = statements.length;
    const denied = statements.filter(({ accounts }) =>
      accounts.some(({ by, stance }) => by === party && stance === 'denies'),
    ).length;
    const points = `${count} point${count === 1 ? '' : 's'}${on}`;
    if (denied === count) return `${name} denies ${points}`;
    return `${name} has ${points}${denied > 0 ? ` (${denied} of them denied)` : ''}`;
  }
  const it = thing ?? 'it';
  switch (silence) {
    case 'silent':
      return `${name} does not mention ${it} in its account`;
    case 'brief':
      return `${name} has confirmed the contact and given no details, so nothing${on}`;
    case 'none':
      return `${name} has published no account`;
    case 'unknown':
      return `the record holds nothing by ${name}${on}`;
  }
}

/** Who confirms and who denies that it took place. */
export function whoConfirmsSentence(event: ContactEvent, record: ContactRecord): string {
  const it = `${event.title}, ${plainDate(event.when)}`;
  const caveat = occurrenceCaveat(event, record);
  if (caveat) return `${it}.${caveat}`;
  const voices = by(event.occurrence, 'affirms').filter(
    (voice) => voice !== 'independent' && voice !== 'joint',
  );
  // A mediator or an ally may say so too, but confirms nothing.
  const parties = voices.filter((voice) => event.parties.includes(voice));
  const others = voices.filter((voice) => !event.parties.includes(voice));
  const names = parties.map((party) => governmentName(party, event, record));
  const more = [
    ...(event.occurrence.some((account) => account.by === 'joint') ? ['a joint text'] : []),
    ...(event.occurrence.some(
      (account) => account.by === 'independent' && account.stance === 'affirms',
    )
      ? [reportersOf(event, 'affirms')]
      : []),
  ];
  const also =
    others.length > 0
      ? ` ${joined(others.map((party) => governmentName(party, event, record)))}, which took no part, ${others.length > 1 ? 'say' : 'says'} so too.`
      : '';
  return `${it}: confirmed by ${joined([...names, ...more])}.${also}`;
}

/** "Nobody and nothing called “Xyzzy”" */
export function unknownInWords(names: readonly string[]): string {
  const quoted = joined(
    names.slice(0, 4).map((name) => `“${name.slice(0, 60)}”`),
    'or',
  );
  return `Nobody and nothing called ${quoted}`;
}

/** Names that are on no record. */
export function unknownSentence(names: readonly string[]): string {
  return `${unknownInWords(names)} is on the record, so I can’t say. I don’t guess at names.`;
}

/** The heading over the nearest things. */
export function nearHeading(question: Question, record: ContactRecord): string {
  const { parties, people, kinds, place } = question;
  const bare = { ...question, topics: [], words: [], called: [], span: {} };
  const sought =
    place === undefined || parties.length + people.length > 0
      ? [kindsInWords(kinds, true), partiesInWords(question, record)].filter(Boolean).join(' ')
      : soughtInWords(bare, record, true);
  return `Nearest on the record: ${sought}`;
}
