/** When the main contact of an article was. */

import type { ReadSentence } from '../reading/contacts/references.js';
import { datesIn } from '../reading/dates/dates.js';
import type { DateRead } from '../reading/reading.js';
import { addDays, type Day } from '../record/calendar.js';
import { IN_PERSON } from '../record/schema.js';
import { boundsIn, daysOf } from './bounds.js';
import { clockIn } from './clock.js';
import { dayOfDeed, dayOfStay } from './day-of-deed.js';
import type { Draft } from './draft.js';
import { dayBorne, dayOfDelivery, dayToldIn } from './letter-day.js';
import type { MainContact } from './main-contact.js';
import { spanOf } from './span.js';

const COUNTS = ['second', 'third', 'fourth', 'fifth', 'sixth'];
const LENGTHS = ['two', 'three', 'four', 'five', 'six', 'seven'];

/** The day, the month, or nothing; the last day where it went on. */
export function whenOf(
  main: MainContact,
  read: readonly ReadSentence[],
  written: Day,
  /** A house has put its day over the text. */
  dated = false,
): Pick<Draft, 'date' | 'lastDay'> {
  const dates = main.references
    .flatMap(({ dates: own }) => own)
    .filter((date) => main.status !== 'cancelled' || !isOfCalling(date, read));
  const borne = main.kind === 'letter' ? dayBorne(main, read) : undefined;
  if (borne !== undefined) return { date: borne };
  const before = dayBefore(main, read, written);
  if (before !== undefined) return { date: before };
  const bounded = boundedDays(main, read, written);
  if (bounded) return { date: bounded.first, lastDay: bounded.last };
  const day = dates.find(({ precision }) => precision === 'day');
  if (day) {
    const span = spanOf(day, main, written);
    if (!span) return {};
    // A call in the night between two days has one: that of the morning after.
    if (span.last > span.first)
      return IN_PERSON.includes(main.kind ?? 'call')
        ? { date: span.first, lastDay: span.last }
        : { date: span.last };
    const until = ['visit', 'summit', 'talks'].includes(main.kind ?? '')
      ? lastDayOf(main, read, written)
      : undefined;
    if (until !== undefined && until > span.first) return { date: span.first, lastDay: until };
    return lasting(main, read, dates, day, span.first, written);
  }
  const planned = dayOfPlan(main, read, written);
  if (planned !== undefined) return { date: planned };
  const deed = dayOfDeed(main, read, written);
  if (deed !== undefined) return { date: deed };
  const month = dates.find(({ precision }) => precision === 'month');
  const span = month && spanOf(month, main, written);
  if (span) return { date: span.first.slice(0, 7) };
  const fresh =
    (main.kind === 'letter' ? dayOfDelivery(main, read) : undefined) ??
    freshDay(main, read, written) ??
    (main.kind === 'letter' ? dayToldIn(read[main.first]) : undefined) ??
    dayOfHour(main, read, written) ??
    dayOfStay(main, read, written) ??
    (dated && main.status === 'held' ? written : undefined);
  return fresh === undefined ? {} : { date: fresh };
}

/** "There will be no meeting after all. It had been fixed for 14 December." */
function dayOfPlan(
  main: MainContact,
  read: readonly ReadSentence[],
  written: Day,
): Day | undefined {
  const next = main.status === 'cancelled' ? read[main.first + 1] : undefined;
  if (!next) return undefined;
  const { sentence, dates } = next;
  const day = dates.find(
    ({ precision, start }) =>
      precision === 'day' && FIXED_FOR.test(sentence.text.slice(0, start - sentence.start)),
  );
  return day && spanOf(day, main, written)?.first;
}

const FIXED_FOR =
  /^(?:it|this|that|they|the (?:meeting|summit|visit|call|talks|trip)) (?:had been|was|were|has been) (?:\p{L}+ly )?(?:fixed|set|planned|scheduled|due|arranged|announced|billed|expected|pencilled in|to (?:have )?(?:be(?:en)? held|take(?:n)? place|begin|begun))\b[^,;:]{0,30}$/iu;

const CALLED_OFF =
  /\b(?:called (?:it |the [\p{L}-]+ )?off|cancell?ed|scrapped|shelved|dropped|postponed|put off|pulled out|withdrew|suspended)\s+(?:(?:on|late|early|last|this|the day|in the)\s+)*$/iu;

/** "was called off on Monday": the day of the calling off, and not that of the contact. */
function isOfCalling({ start, end }: DateRead, read: readonly ReadSentence[]): boolean {
  const own = read.find(({ sentence }) => sentence.start <= start && end <= sentence.end)?.sentence;
  if (!own) return false;
  const before = own.text.slice(Math.max(0, start - own.start - 60), start - own.start);
  // "called off Thursday's meeting"
  const whose = /['’]s\b/.test(own.text.slice(start - own.start, end - own.start + 2));
  return CALLED_OFF.test(before) && !whose;
}

/** "ended a two-day summit on Sunday", "a visit that had begun on Wednesday" */
export function boundedDays(
  main: MainContact,
  read: readonly ReadSentence[],
  written: Day,
): { first: Day; last: Day } | undefined {
  if (!IN_PERSON.includes(main.kind ?? 'call')) return undefined;
  const told = [...new Set(main.references.map(({ sentence }) => sentence))].flatMap((index) => {
    const sentence = read[index];
    return sentence ? [boundsIn(sentence, (date) => spanOf(date, main, written)?.first)] : [];
  });
  const both = told.find(({ first, last }) => first !== undefined && last !== undefined);
  return daysOf(
    both ?? {
      ...told.find(({ first }) => first !== undefined),
      ...told.find(({ last }) => last !== undefined),
      ...told.find(({ days }) => days !== undefined),
    },
  );
}

/** "a visit that continues until Wednesday", where only the day of its end has a verb. */
function lastDayOf(
  main: MainContact,
  read: readonly ReadSentence[],
  written: Day,
): Day | undefined {
  const own = read[main.first];
  if (!own || !/\buntil\b/.test(own.sentence.text)) return undefined;
  return boundsIn(
    own,
    (date) => date.spans.find(({ first }) => first >= addDays(written, -7))?.first,
  ).last;
}

/**
 * "said on Saturday he had spoken with Min Aung Hlaing a day earlier", "the letter was sent the day
 * before": so many days before the one that was told last, or that of the telling.
 */
function dayBefore(
  main: MainContact,
  read: readonly ReadSentence[],
  written: Day,
): Day | undefined {
  if (main.status !== 'held') return undefined;
  let told = written;
  for (const own of read.slice(0, main.first + 3)) {
    const { sentence } = own;
    told = own.dates.find(({ precision }) => precision === 'day')?.spans[0]?.first ?? told;
    const here = main.references.filter((one) => own.references.includes(one));
    const [reference] = here;
    if (!reference) continue;
    // "told parliament on Friday, a day after he received Gil"
    for (const { start } of here) {
      const after = DAYS_AFTER.exec(sentence.text.slice(0, start - sentence.start))?.[1];
      if (after !== undefined)
        return addDays(
          told,
          /^(?:a|one|the)$/i.test(after) ? -1 : -COUNTED.indexOf(after.toLowerCase()) - 2,
        );
    }
    const back = BACK.exec(sentence.text.slice(reference.start - sentence.start));
    if (back) return addDays(told, -(back[1] ? COUNTED.indexOf(back[1].toLowerCase()) + 2 : 1));
  }
  return undefined;
}

const DAYS_AFTER =
  /\b(a|one|the|two|three|four|five|six) days? after (?:(?:he|she|they|the two) )?(?:had )?$/i;
const COUNTED = ['two', 'three', 'four', 'five', 'six'];
const BACK =
  /^[^,;]*?\b(?:(?:(two|three|four|five|six) days|(?:a|one|the) day) (?:earlier|before|previously)\b(?! (?:(?:yesterday|the|a|his|her|its|their|that|he|she|they)\b|\p{Lu}))|the (?:previous|preceding) (?:day|morning|afternoon|evening|night)\b|the (?:morning|afternoon|evening|night) before\b(?! (?:the|his|her|last|\p{Lu})))/u;

/** "began their meeting at 10:15 a.m.": an hour without a day is of the day of the text. */
function dayOfHour(
  main: MainContact,
  read: readonly ReadSentence[],
  written: Day,
): Day | undefined {
  const own = read[main.first]?.sentence.text ?? '';
  return main.status === 'held' && clockIn(own) !== undefined ? written : undefined;
}

/** From the first day to the last, by the words around them: "on Monday and Tuesday", "a third day of talks". */
function lasting(
  main: MainContact,
  read: readonly ReadSentence[],
  dates: readonly DateRead[],
  day: DateRead,
  first: Day,
  written: Day,
): Pick<Draft, 'date' | 'lastDay'> {
  const text = textOf(main, read);
  const count = COUNTS.indexOf(
    /\b(second|third|fourth|fifth|sixth) (?:and (?:final|last) )?day of\b/i
      .exec(text)?.[1]
      ?.toLowerCase() ?? '',
  );
  if (count >= 0) return { date: addDays(first, -count - 1), lastDay: first };
  // "to Accra on Tuesday and Wednesday, where he met": the second day may be read with another verb.
  const own = read.find(({ sentence }) => sentence.start <= day.start && day.end <= sentence.end);
  const next = [...dates, ...(own?.dates ?? [])].find(
    (other) => other.precision === 'day' && other.start > day.end && joins(read, day, other),
  );
  const last = next && spanOf(next, main, written)?.first;
  if (last !== undefined && last > first) return { date: first, lastDay: last };
  if (IN_PERSON.includes(main.kind ?? 'call')) {
    // "who is on a two-day visit, met": the meeting took no two days.
    const length =
      /\b(two|three|four|five|six|seven)-day (?:state |official |working )?(visit|trip|summit|meeting|talks|round)\b/i.exec(
        text,
      );
    const apart = main.kind === 'meeting' && /^(?:visit|trip)$/i.test(length?.[2] ?? '');
    const days = apart ? -1 : LENGTHS.indexOf(length?.[1]?.toLowerCase() ?? '');
    if (days >= 0) return { date: first, lastDay: addDays(first, days + 1) };
    const ended = /\bended on (?:the )?(\d{1,2})(?:st|nd|rd|th)?\b/i.exec(text)?.[1];
    if (ended !== undefined) {
      const until = `${first.slice(0, 8)}${ended.padStart(2, '0')}`;
      if (until > first && until <= written) return { date: first, lastDay: until };
    }
  }
  return { date: first };
}

function joins(read: readonly ReadSentence[], one: DateRead, other: DateRead): boolean {
  const own = read.find(
    ({ sentence }) => sentence.start <= one.start && other.end <= sentence.end,
  )?.sentence;
  return (
    own !== undefined &&
    /^\s*(?:and|to|until|through|till|–|-)\s*(?:on\s+)?$/i.test(
      own.text.slice(one.end - own.start, other.start - own.start),
    )
  );
}

export function textOf(main: MainContact, read: readonly ReadSentence[]): string {
  return [...new Set(main.references.map(({ sentence }) => sentence))]
    .map((index) => read[index]?.sentence.text ?? '')
    .join(' ');
}

/** A flash tells of what has just happened: the day is its own; "earlier in the day", that of the telling. */
function freshDay(main: MainContact, read: readonly ReadSentence[], written: Day): Day | undefined {
  if (main.status !== 'held') return undefined;
  const sentence = read[main.leads.at(-1) ?? main.first]?.sentence;
  if (!sentence) return undefined;
  const told = datesIn(sentence, written).find(
    ({ precision, relative }) => precision === 'day' && relative,
  )?.spans[0]?.first;
  if (
    /\bearlier (?:in the|that|the same) day\b|\bearlier on (?:the same day)\b|\bthat (?:same |very )?(?:day|morning|afternoon|evening|night)\b/i.test(
      sentence.text,
    )
  )
    return told ?? written;
  const just =
    /\b(?:under ?way|(?:has|have) begun|is meeting|are meeting|now meeting)\b|\b(?:has|have) just\b|\bjust (?:now )?(?:spoke|spoken|met|called|rang|phoned|held|had|finished|got|concluded|now|ended|wrapped|hung|come|came|off|out of|back from|saw|seen|sat)\b|\bfresh (?:off|from|out of)\b/i.test(
      sentence.text,
    );
  const perfect =
    /\b(?:has|have) (?:sent|spoken|met|called|held|phoned|written|arrived|received|concluded|ended|left|departed|emerged|finished|welcomed|hosted)\b/i.test(
      sentence.text,
    );
  return just || (perfect && (told === undefined || told === written)) ? written : undefined;
}
