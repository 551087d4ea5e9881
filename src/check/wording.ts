/** The wordings that a check proposes, and its sentences on what the record says. */

import { DAYS_A_MONTH, DAYS_A_YEAR } from '../reading/dates/intervals.js';
import { type Day, daysBetween, spanOf } from '../record/calendar.js';
import {
  daysInWords,
  fullDate,
  fullDay,
  joined,
  plainDate,
  plainDay,
} from '../record/dates-in-words.js';
import type { ContactRecord } from '../record/record.js';
import type { Account, ContactEvent, Statement } from '../record/schema.js';
import { occurrenceStanding } from '../record/standing.js';
import { clauseOf } from '../wording/copy-clause.js';
import { capitalOf, kindNoun, reporterOf, sourceOf } from '../wording/naming.js';
import { capitalised } from '../wording/plain.js';
import { whatHappened } from '../wording/what-happened.js';
import type { Finding } from './finding.js';

/** "the phone call of Monday 24 November 2025", "the meeting in Busan on 30 October 2025" */
export function theEvent(event: ContactEvent): string {
  const place = event.place ? ` in ${event.place.city}` : '';
  return `the ${kindNoun(event.kind)}${place} of ${plainDate(event.when)}`;
}

/** Contacts in a row, each that is not confirmed with who says that it was: "…; the phone call of May 2025 (only Washington says so)" */
export function listOf(events: readonly ContactEvent[], record: ContactRecord): string {
  return events
    .map((event) => {
      if (occurrenceStanding(event) === 'confirmed') return theEvent(event);
      const whose = standingInWords(event.occurrence, event, record).replace(/^Only/, 'only');
      return `${theEvent(event)} (${whose.replace(/\.$/, '')})`;
    })
    .join('; ');
}

/** "Beijing", "Washington and Kyiv", "a joint text", "The Wall Street Journal" */
export function voicesOf(
  accounts: readonly Account[],
  stance: Account['stance'],
  event: ContactEvent,
  record: ContactRecord,
): string[] {
  return [
    ...new Set(
      accounts
        .filter((account) => account.stance === stance)
        .map((account) => {
          if (account.by === 'joint') return 'a joint text';
          return account.by === 'independent'
            ? reporterOf(account, event)
            : capitalOf(account.by, record);
        }),
    ),
  ];
}

/** "Beijing says", "Washington and Kyiv say" */
export function says(names: readonly string[]): string {
  return `${joined(names)} ${names.length === 1 ? 'says' : 'say'}`;
}

/**
 * "Beijing says that Xi set out China's position on Taiwan"; of what somebody said, "Xi said that the
 * ties were good, according to Beijing", for nobody prints that Beijing says that Xi said that.
 */
export function attributedSentence(
  statement: Statement,
  event: ContactEvent,
  record: ContactRecord,
): string {
  const affirming = voicesOf(statement.accounts, 'affirms', event, record);
  const denying = voicesOf(statement.accounts, 'denies', event, record);
  const deny = `${joined(denying)} ${denying.length === 1 ? 'denies' : 'deny'}`;
  const clause = clauseOf(statement);
  if (affirming.length === 0) return `${deny} that ${clause}`;
  if (SAID.test(clause))
    return `${clause}, according to ${joined(affirming)}${denying.length > 0 ? `; ${deny} it` : ''}`;
  return denying.length > 0
    ? `${says(affirming)}, and ${deny}, that ${clause}`
    : `${says(affirming)} that ${clause}`;
}

/** A person who said something: "Xi said that", "Von der Leyen said", and no "they said". */
const SAID = /^\p{Lu}\S*(?: \S+){0,4} said\b/u;

/** What happened, as the record has it: as fact only where it is confirmed. */
export function toldRight(event: ContactEvent, record: ContactRecord): string {
  const told = whatHappened(event, record, false);
  if (occurrenceStanding(event) === 'confirmed') return capitalised(told);
  const affirming = voicesOf(event.occurrence, 'affirms', event, record);
  const denying = voicesOf(event.occurrence, 'denies', event, record);
  const deny = `${joined(denying)} ${denying.length === 1 ? 'denies' : 'deny'}`;
  if (affirming.length === 0)
    return capitalised(denying.length > 0 ? `${deny} that ${told}` : told);
  const also = denying.length > 0 ? `, and ${deny},` : '';
  return capitalised(`${says(affirming)}${also} that ${told}`);
}

/** "Only Beijing says so." */
export function standingInWords(
  accounts: readonly Account[],
  event: ContactEvent,
  record: ContactRecord,
): string {
  const affirming = voicesOf(accounts, 'affirms', event, record);
  const denying = voicesOf(accounts, 'denies', event, record);
  if (denying.length === 0) return `Only ${says(affirming)} so.`;
  const deny = `${joined(denying)} ${denying.length === 1 ? 'denies' : 'deny'} it`;
  return affirming.length > 0 ? `${says(affirming)} so; ${deny}.` : `${deny}.`;
}

/** The source of the first account with the stance; of the event's occurrence where there is none. */
export function sourceFor(
  event: ContactEvent,
  accounts: readonly Account[] = event.occurrence,
): Finding['source'] {
  const account =
    accounts.find(({ stance }) => stance === 'affirms') ?? accounts[0] ?? event.occurrence[0];
  const source = account && sourceOf(account, event);
  if (!source) return undefined;
  return { publisher: source.publisher, ...(source.url !== undefined && { url: source.url }) };
}

const WEEKDAY = /^(?:mon|tue|wed|thu|fri|sat|sun)/i;
const MONTH = /\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/i;

/** A day written as the copy writes its dates: with or without weekday and year, month first or last. */
export function dayLike(day: Day, written: string): string {
  const [number = '', month = '', year = ''] = plainDay(day).split(' ');
  const weekday = WEEKDAY.test(written) ? `${fullDay(day).split(' ')[0]}` : '';
  const withYear = /\b\d{4}\b/.test(written);
  if (/^\d{4}-\d{2}-\d{2}$/.test(written)) return day;
  if (
    /[a-z]\.?\s+\d{1,2}\b/i.test(
      written.replace(/^(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*,?\s*/i, ''),
    ) &&
    !/^\d/.test(written.replace(/^(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*,?\s*/i, ''))
  ) {
    return `${weekday ? `${weekday}, ` : ''}${month} ${number}${withYear ? `, ${year}` : ''}`;
  }
  if (!/\d{1,2}(?:st|nd|rd|th)?\b(?!\d)/.test(written.replace(/\d{4}/, '')))
    return `${number} ${month} ${year}`;
  return `${weekday ? `${weekday} ` : ''}${number} ${month}${withYear ? ` ${year}` : ''}`;
}

/** An event's date in the copy's own form; days that are more than one in full. */
export function dateLike(event: ContactEvent, written: string): string {
  const { first, last } = spanOf(event.when);
  if (event.when.start.length === 7 || first !== last)
    return plainDate(event.when).replace(/^about /, '');
  if (!/\d/.test(written.replace(/\b\d{4}\b/, ''))) {
    const [number = '', month = '', year = ''] = plainDate(event.when).split(' ');
    // "Friday" and "yesterday" name a day; which one is meant instead is said in full.
    if (NAMED_DAY.test(written)) return dayLike(first, written);
    if (WEEKDAY.test(written)) return `${fullDay(first).split(' ')[0]} ${number} ${month}`;
    if (!MONTH.test(written)) return `on ${number} ${month}`;
    return /\d{4}/.test(written) ? `${month} ${year}` : month;
  }
  return dayLike(first, written);
}

export function fullDateOf(event: ContactEvent): string {
  return fullDate(event.when);
}

/** "New Year's Day", "Christmas Eve" */
const NAMED_DAY = /\p{Lu}\p{L}+(?:['’]s)? (?:Day|Eve)\b/u;

/** A distance as copy states it: "25 days", "about 14 months", "about 3 years". */
export function distanceInWords(days: number): string {
  if (days < 92) return daysInWords(days);
  if (days < 2 * DAYS_A_YEAR) return `about ${Math.round(days / DAYS_A_MONTH)} months`;
  return `about ${Math.round(days / DAYS_A_YEAR)} years`;
}

export function daysApart(from: ContactEvent, to: ContactEvent): number {
  return daysBetween(spanOf(from.when).last, spanOf(to.when).first);
}
