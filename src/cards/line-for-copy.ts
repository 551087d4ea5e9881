/** One attributed sentence, ready to paste: as fact only what is confirmed. */
import type { Desk } from '../ask/desk.js';
import { dayIn, precisionOf, spanOf } from '../record/calendar.js';
import { daysInWords, fullDate, plainDate, spanInWords } from '../record/dates-in-words.js';
import type { ContactRecord } from '../record/record.js';
import type { ContactEvent, Statement } from '../record/schema.js';
import { by, occurrenceStanding } from '../record/standing.js';
import { clauseOf, clausesJoined, isClause } from '../wording/copy-clause.js';
import { aContact, theyDid } from '../wording/copy-subject.js';
import { listed } from '../wording/lists.js';
import { capitalOf, partiesInOrder, reporterOf } from '../wording/naming.js';
import { whatHappened } from '../wording/what-happened.js';
import { fullestReadout, partsOf, type Side } from './event-parts.js';
import type { Message } from './message.js';
import { paragraph, words } from './rich.js';
import { capitalised, fallbackText } from './text.js';
import { everyPartyAffirms } from './voices.js';
import { daysFrom } from './wording.js';

/** Confirmed points in the sentence, and sides that have one claim each in it. */
const POINTS = 2;
const SIDES = 2;

/**
 * The sentence: "US President Donald Trump and Chinese President Xi Jinping spoke by phone on Monday
 * 24 November 2025, 25 days after they met in Busan on 30 October 2025; they discussed …; Beijing
 * says that …". What is not confirmed stands in its side's name.
 */
export function lineForCopy(event: ContactEvent, record: ContactRecord, desk: Desk): string {
  const overdue =
    event.status === 'scheduled' && spanOf(event.when).last < dayIn(desk.now, desk.timeZone);
  const sentence = [
    opening(event, record, overdue),
    ...(overdue ? ['the record does not say whether it took place'] : []),
    ...points(event, record),
  ].join('; ');
  return `${capitalised(sentence)}.`;
}

/** The line alone in a message, so that copying the message copies the line. */
export function lineForCopyMessage(
  event: ContactEvent,
  record: ContactRecord,
  desk: Desk,
): Message {
  const sentence = lineForCopy(event, record, desk);
  return {
    text: fallbackText([sentence]),
    blocks: [paragraph(`line:${event.id}`, words(sentence))],
  };
}

function opening(event: ContactEvent, record: ContactRecord, overdue: boolean): string {
  const standing = occurrenceStanding(event);
  const told = `${whatHappened(event, record, overdue)}${movedTo(event, record)}`;
  if (standing === 'confirmed') {
    return event.status === 'cancelled'
      ? [told, ...previousApart(event, record)].join('; ')
      : `${told}${previousClause(event, record)}`;
  }
  const affirming = voices(event, 'affirms', record);
  const denying = voices(event, 'denies', record);
  const unsure = voices(event, 'noncommittal', record);
  const neither = (names: readonly string[]) =>
    `${listed(names)} ${one(names) ? 'neither confirms nor denies' : 'neither confirm nor deny'}`;
  const attributed = () => {
    switch (standing) {
      case 'claimed':
        return `${says(affirming)} that ${told}`;
      case 'disputed':
        return `${says(affirming)}, and ${listed(denying)} ${one(denying) ? 'denies' : 'deny'}, that ${told}`;
      case 'denied':
        return `${listed(denying)} ${one(denying) ? 'denies' : 'deny'} that ${told}`;
      case 'open':
        return `${neither(unsure)} that ${told}`;
    }
  };
  return [
    attributed(),
    ...(standing !== 'open' && unsure.length > 0 ? [`${neither(unsure)} it`] : []),
    ...(standing === 'claimed' ? withoutAccount(event, record) : []),
    ...previousApart(event, record),
  ].join('; ');
}

/** The parties that are in a claimed contact and have published nothing on it. */
function withoutAccount(event: ContactEvent, record: ContactRecord): string[] {
  const spoken = new Set(event.occurrence.map((account) => account.by));
  const none = partiesInOrder(event, record).filter(
    (party) => !spoken.has(party) && fullestReadout(event, party)?.status === 'none',
  );
  const names = none.map((party) => capitalOf(party, record, event));
  return names.length > 0
    ? [`${listed(names)} ${one(names) ? 'has' : 'have'} published no account`]
    : [];
}

function movedTo(event: ContactEvent, record: ContactRecord): string {
  const moved = event.movedTo === undefined ? undefined : record.events.get(event.movedTo);
  return moved ? ` and another date was set, ${fullDate(moved.when)}` : '';
}

/** ", 25 days after they met in Busan on 30 October 2025", for what is told as fact. */
function previousClause(event: ContactEvent, record: ContactRecord): string {
  const before = record.before(event);
  if (!before) return '';
  const only = onlyClaimed(before, record);
  const contact = only || !samePeople(before, event) ? aContact(before) : theyDid(before);
  const days = daysFrom(before, event);
  if (days === 0) return `, on the same day as ${contact}${only}`;
  const interval = days === undefined || days < 0 ? 'after' : `${distance(before, event)} after`;
  return `, ${interval} ${contact} ${shortDateOf(before)}${only}`;
}

/** "their previous contact on the record was a meeting in Busan on 30 October 2025, 25 days earlier" */
function previousApart(event: ContactEvent, record: ContactRecord): string[] {
  const before = record.before(event);
  if (!before) return [];
  const days = daysFrom(before, event);
  const earlier = days !== undefined && days > 0 ? `, ${distance(before, event)} earlier` : '';
  return [
    `the previous contact on the record was ${aContact(before)} ${shortDateOf(before)}${onlyClaimed(before, record)}${earlier}`,
  ];
}

function distance(before: ContactEvent, event: ContactEvent): string {
  const about = before.when.approximate || event.when.approximate ? 'about ' : '';
  const from = spanOf(before.when).last;
  const to = spanOf(event.when).first;
  const days = daysFrom(before, event) ?? 0;
  return `${about}${days < 92 ? daysInWords(days) : spanInWords(from, to)}`;
}

function shortDateOf({ when }: ContactEvent): string {
  const date = plainDate(when).replace(/^about /, '');
  const about = when.approximate ? 'or about ' : '';
  if (precisionOf(when) === 'month') return `in ${about}${date}`;
  return spanOf(when).first === spanOf(when).last ? `on ${about}${date}` : `from ${date}`;
}

/** A contact before that only some of its parties claim must not pass as fact either. */
function onlyClaimed(before: ContactEvent, record: ContactRecord): string {
  if (occurrenceStanding(before) === 'confirmed') return '';
  const claiming = voices(before, 'affirms', record);
  return ` that only ${listed(claiming)} ${one(claiming) ? 'speaks' : 'speak'} of`;
}

/** Whether "they" can be said of the contact before: all of these people were in it. */
function samePeople(before: ContactEvent, event: ContactEvent): boolean {
  return (
    event.participants.length > 0 &&
    event.participants.every((person) => before.participants.includes(person))
  );
}

/** The points: confirmed ones as they are, one claim of each side in its name. */
function points(event: ContactEvent, record: ContactRecord): string[] {
  const { confirmed, disputed, sides } = partsOf(event);
  const facts = [...confirmed.filter(isClause)].sort((a, b) => weight(a, event) - weight(b, event));
  const claims = claimsIn(sides, event, record);
  const told = factsTold(facts.slice(0, POINTS), event);
  const clauses = [...told, ...(claims.length > 0 ? [claims.join(', while ')] : [])];
  if (clauses.length > 0) return clauses;
  return disputed
    .filter(isClause)
    .slice(0, 1)
    .flatMap((statement) => disputeIn(statement, event, record));
}

/** What all sides affirm comes before what others report. */
function weight(statement: Statement, event: ContactEvent): number {
  const voices = by(statement.accounts, 'affirms');
  return voices.includes('joint') || everyPartyAffirms(statement.accounts, event) ? 0 : 1;
}

/** What all sides affirm as it is; what was reported independently still with who reported it. */
function factsTold(facts: readonly Statement[], event: ContactEvent): string[] {
  const common = facts.filter((statement) => weight(statement, event) === 0);
  const reported = facts.filter((statement) => weight(statement, event) > 0);
  const reporters = [...new Set(reported.map((statement) => reporterIn(statement, event)))];
  return [
    ...(common.length > 0 ? [clausesJoined(common.map(clauseOf))] : []),
    ...reporters.map((reporter) => {
      const theirs = reported.filter((statement) => reporterIn(statement, event) === reporter);
      const told = theirs.map(clauseOf).join(' and that ');
      // "…, the Financial Times reported" says it already.
      return /\breport(ed|s)$/.test(told) ? told : `${reporter} reported that ${told}`;
    }),
  ];
}

function reporterIn({ accounts }: Statement, event: ContactEvent): string {
  const account = accounts.find((it) => it.by === 'independent' && it.stance === 'affirms');
  return account ? reporterOf(account, event) : 'an independent source';
}

/** "Beijing says, among other points, that Xi set out China's position on Taiwan": one of each side. */
function claimsIn(sides: readonly Side[], event: ContactEvent, record: ContactRecord): string[] {
  const chosen = sides
    .flatMap(({ party, claims }) => {
      const statement = claims.find(isClause);
      return statement ? [{ party, statement, more: claims.length > 1 }] : [];
    })
    .slice(0, SIDES);
  const statements = [...new Set(chosen.map(({ statement }) => statement))];
  return statements.map((statement) => {
    const those = chosen.filter((it) => it.statement === statement);
    const names = those.map(({ party }) => capitalOf(party, record, event));
    const among = those.some(({ more }) => more) ? ', among other points,' : '';
    return `${says(names)}${among} that ${inItsOwnWords(clauseOf(statement), names)}`;
  });
}

/** "Beijing says that it wanted calm", where the point begins with Beijing's own name. */
function inItsOwnWords(clause: string, [name, another]: readonly string[]): string {
  const own = another === undefined && name !== undefined && clause.startsWith(`${name} `);
  const rest = own ? clause.slice(name.length) : '';
  return /^ (?!and\b|or\b|to\b)\p{Ll}/u.test(rest) ? `it${rest}` : clause;
}

function disputeIn(statement: Statement, event: ContactEvent, record: ContactRecord): string[] {
  const point = { ...event, occurrence: statement.accounts };
  const affirming = voices(point, 'affirms', record);
  const denying = voices(point, 'denies', record);
  const deny = `${listed(denying)} ${one(denying) ? 'denies' : 'deny'}`;
  return [
    affirming.length > 0
      ? `${says(affirming)}, and ${deny}, that ${clauseOf(statement)}`
      : `${deny} that ${clauseOf(statement)}`,
  ];
}

function voices(
  event: ContactEvent,
  stance: 'affirms' | 'denies' | 'noncommittal',
  record: ContactRecord,
): string[] {
  const labels = event.occurrence
    .filter((account) => account.stance === stance)
    .map((account) => {
      if (account.by === 'joint') return 'a joint text';
      return account.by === 'independent'
        ? reporterOf(account, event)
        : capitalOf(account.by, record, event);
    });
  return [...new Set(labels)];
}

function says(names: readonly string[]): string {
  return `${listed(names)} ${one(names) ? 'says' : 'say'}`;
}

function one(names: readonly unknown[]): boolean {
  return names.length === 1;
}
