/** Of what else than the contact beside it a date may be said. */

import { type Clause, clauseAt } from '../../reading/clauses/clauses.js';
import { wholeOf } from '../../reading/clauses/extent.js';
import type { Joint } from '../../reading/clauses/openers.js';
import { weekdayOfDay } from '../../reading/dates/days.js';
import { hasDoer } from '../../reading/people/doers.js';
import { strangersIn } from '../../reading/people/strangers.js';
import type { DateRead, Sentence } from '../../reading/reading.js';
import { attributionAt } from '../../reading/voices/attribution.js';
import { PUBLIC_EARS, SAYING, TELLING } from '../../reading/voices/say-words.js';
import { personOf } from '../../reading/voices/voices.js';
import { addDays, daysBetween } from '../../record/calendar.js';
import type { ContactEvent } from '../../record/schema.js';
import { by } from '../../record/standing.js';
import { dateFits } from '../binding/fitting.js';
import { factsOf } from '../event-facts.js';
import { kindest } from '../intervals/fairness.js';
import { type BoundReference, type BoundSentence, type Copy, eventOf } from '../reading.js';

/** Whether a date that is not the event's is said of something else in its sentence. */
export function isOfElse(
  copy: Copy,
  bound: BoundReference,
  sentence: BoundSentence,
  date: DateRead,
  event: ContactEvent,
): boolean {
  return (
    isOfQuotation(copy, date) ||
    isOfDenier(sentence, date, event) ||
    isOfOffice(copy, sentence, date) ||
    isOfPlan(copy, sentence, date, event) ||
    isOfSpeaker(copy, date) ||
    isOfDayAfter(copy, bound, date) ||
    isOfDeedAbout(copy, bound, date) ||
    isOfWordAbout(bound, sentence, date) ||
    isItsWeekday(copy, sentence, date, event) ||
    isBound(copy, date) ||
    isOfClause(copy, bound, sentence, date) ||
    isOfAnother(copy, sentence, date, event) ||
    isOtherEnd(copy, bound, sentence, date, event) ||
    hasItsOwn(copy, bound, sentence, date, event) ||
    isOfStrangers(copy, bound, sentence, event)
  );
}

/** "From the archives, 17 June 2021: “Biden and Putin agreed …”": the day on which something was written. */
function isOfQuotation(copy: Copy, date: DateRead): boolean {
  return /^: ?["“]/.test(copy.text.slice(date.end, date.end + 3));
}

/** "Delhi, which knows of no such call, puts their last one on 9 October": whoever says that it never was tells of another. */
function isOfDenier({ read }: BoundSentence, date: DateRead, event: ContactEvent): boolean {
  const denies = by(event.occurrence, 'denies');
  return (
    attributionAt(read.attributed, date.start)?.voice.parties.some((party) =>
      denies.includes(party),
    ) === true
  );
}

/** "met on March 15 and 16. Sunday's session": of days that were told before, and not the Sunday just past. */
function isItsWeekday(
  copy: Copy,
  sentence: BoundSentence,
  date: DateRead,
  event: ContactEvent,
): boolean {
  if (!date.relative || date.weekday === undefined) return false;
  const { first, last } = factsOf(event, copy.record).span;
  const days = Array.from({ length: Math.min(A_WEEK, daysBetween(first, last) + 1) }, (_, at) =>
    addDays(first, at),
  );
  const at = copy.sentences.indexOf(sentence);
  return (
    days.some((day) => weekdayOfDay(day) === date.weekday) &&
    copy.sentences
      .slice(Math.max(0, at - DATED_BEFORE), at)
      .some(({ references }) =>
        references.some(
          (bound) =>
            eventOf(bound) === event &&
            bound.reference.dates.some(
              (other) => !other.relative && dateFits(other, event, bound.reference, copy.record),
            ),
        ),
      )
  );
}

const A_WEEK = 7;
/** So many sentences on a weekday is still one of the days that were told. */
const DATED_BEFORE = 6;

/** "Takaichi took office on Oct. 21": a day in somebody's life. */
function isOfOffice(copy: Copy, { read: { sentence } }: BoundSentence, date: DateRead): boolean {
  return IN_A_LIFE.test(copy.text.slice(sentence.start, date.start));
}

const IN_A_LIFE =
  /\b(?:took (?:up )?(?:office|over|power|the oath)|came (?:in)?to (?:office|power)|(?:was|were|been|is) (?:\p{L}+ )?(?:sworn in|elected|re-elected|inaugurated|appointed|born|ousted|toppled|voted (?:in|out)|released|arrested)|became(?: \p{L}+){1,4}?|resigned|stepped down|died|retired)(?: as [^,;]{3,30})?,? (?:on |in )?$/iu;

/** "His visit had been set for 31 March": what was meant once, before it came to be held on another day. */
function isOfPlan(
  copy: Copy,
  { read: { sentence } }: BoundSentence,
  date: DateRead,
  event: ContactEvent,
): boolean {
  return event.status === 'held' && MEANT_FOR.test(copy.text.slice(sentence.start, date.start));
}

const MEANT_FOR =
  /\b(?:had|was|were) (?:first |originally |at first |initially )?(?:been )?(?:first |originally |at first |initially )?(?:set|planned|pencilled in|penciled in|meant|slated|scheduled|foreseen|booked|due|intended|earmarked|announced)(?: to [^,;.]{2,40})?,? (?:for|on|from|between|in) (?:the )?$/i;

/** "The ministry on Thursday said it was unaware of a call": a day right before a verb of saying is the telling's. */
function isOfSpeaker(copy: Copy, date: DateRead): boolean {
  const [, verb, next] =
    /^ (?:(?:morning|afternoon|evening|night) )?(\p{L}+)(?: (\p{L}+))?/u.exec(
      copy.text.slice(date.end, date.end + 60),
    ) ?? [];
  // "on Tuesday told Trump in a call that", "on Monday said by phone": words within it.
  return (
    verb !== undefined &&
    SAYING.has(verb) &&
    (!TELLING.has(verb) || PUBLIC_EARS.has(next ?? '')) &&
    !/^(?:in|during|at|over|by|on)$/.test(next ?? '')
  );
}

/** "Oct 16: the ministry knew of no call the previous day": it was the day before the one that is told. */
function isOfDayAfter({ text }: Copy, { reference }: BoundReference, { end }: DateRead): boolean {
  return (
    (end <= reference.start || reference.implied === true) &&
    /^[^,;:.]{0,60}?\b(?:the (?:previous|preceding) (?:day|evening|night|afternoon|morning)|(?:the|a) (?:day|night|evening) (?:before|earlier)|a day ago)\b/.test(
      text.slice(Math.max(end, reference.end), Math.max(end, reference.end) + 100),
    )
  );
}

/** "broke his silence on Wednesday about his call with him": the day of what was said or done of the contact. */
function isOfDeedAbout({ text }: Copy, { reference }: BoundReference, { end }: DateRead): boolean {
  const between = text.slice(end, reference.start);
  return end < reference.start && (OF_A_DEED.test(between) || WATCHED.test(between));
}

/** "on 27 April, as traders weighed the talks": what others do with it is done on a day of their own. */
const WATCHED =
  /^,? (?:as|while|with) (?:[\p{Ll}-]+ ){1,3}?(?:weigh|await|digest|watch|wait|brac|assess|mull|ey|shrug|cheer|absorb|ponder|consider|stud|react|hop|fear|parse|look|prepar|track|follow)\p{Ll}*\b/u;

const OF_A_DEED =
  /^ (?:(?:morning|afternoon|evening|night) )?(?:about|regarding|concerning|ahead of|to (?:weigh|discuss|review|mark|debate|study|examine|hear|protest|prepare|brief|report|talk|speak))\b[^;:]*$/;

/** "On 24 November Xi assured Trump that the handshake of Busan still held": the day of the word, and not of what it is about. */
function isOfWordAbout(
  { reference: { definite, start } }: BoundReference,
  { read: { sentence } }: BoundSentence,
  { end }: DateRead,
): boolean {
  if (!definite) return false;
  const between = sentence.words.filter((word) => word.start >= end && word.end <= start);
  const said = between.findIndex(({ norm }) => SAYING.has(norm) || TELLING.has(norm));
  return said >= 0 && between.slice(said).some(({ norm }) => norm === 'that');
}

/** "from 1 November", "until 10 November 2026": a day that only bounds a time; "not until 5 June" does not. */
function isBound(copy: Copy, date: DateRead): boolean {
  const single = date.spans.every(({ first, last }) => first === last);
  return (
    single &&
    !date.relative &&
    /\b(?:from|(?<!\bnot )(?:until|till)|by|as of|effective|since|through|starting|beginning|ahead of|prior to)\s(?:the\s)?$/i.test(
      copy.text.slice(Math.max(0, date.start - 16), date.start),
    )
  );
}

/** "In Busan, where a typhoon had struck on 12 October, they met", "Shares fell on Friday, a day after they had met": in a clause of something else. */
function isOfClause(
  copy: Copy,
  { reference }: BoundReference,
  { read: { sentence } }: BoundSentence,
  date: DateRead,
): boolean {
  const [own, contact] = [clauseAt(sentence, date.start), clauseAt(sentence, reference.start)];
  const apart = own && contact && wholeOf(own) !== wholeOf(contact);
  // "the evening of 30 October, when they met": the clause goes with the day.
  const goesWithIt =
    (contact?.joint === 'sametime' && opensAt(sentence, contact) - date.end < 3) ||
    THE_DAY.test(copy.text.slice(date.end, reference.start));
  if (
    apart &&
    !goesWithIt &&
    (!hasDoer(sentence, date.start) || isOfOuter(sentence, contact, date))
  )
    return true;
  const before = copy.text.slice(sentence.start, date.start);
  const opens = /,\s(?:where|which|who|whose|when)\b[^,;]*$/.exec(before);
  if (!opens) return false;
  const from = sentence.start + opens.index;
  const behind = copy.text.slice(date.end, sentence.end).search(/[,;]/);
  const to = behind < 0 ? sentence.end : date.end + behind;
  return reference.end <= from || reference.start >= to;
}

/** "3 January, the day on which they spoke": whose day it was. */
const THE_DAY =
  /^,? (?:on )?(?:the|that) (?:very |same )?(?:day|date|evening|night|morning|afternoon)\b(?! (?:after|before|following|that follow))[^,;:.]{0,80}(?:, [^,;:.]{3,40},[^,;:.]{0,80})*$/u;

/** "Ministers met on Friday over the treaty that they signed": a weekday before a clause that had a time of its own. */
function isOfOuter(sentence: Sentence, contact: Clause, { relative, end }: DateRead): boolean {
  if (!relative || !OF_ITS_OWN.has(contact.joint) || CLEFT.test(sentence.text)) return false;
  return (sentence.words[contact.from]?.start ?? sentence.start) >= end;
}

const OF_ITS_OWN: ReadonlySet<Joint> = new Set(['relative', 'othertime', 'beside']);
/** "It was on Friday that they met" */
const CLEFT = /^it (?:was|is)\b/i;

function opensAt({ words, end }: Sentence, { opener }: Clause): number {
  return words[opener]?.start ?? end;
}

/** "Two days before he saw Sheinbaum, on 17 June, Carney had Albanese over": as far away as the span says. */
function isOtherEnd(
  copy: Copy,
  { reference }: BoundReference,
  { read: { spans } }: BoundSentence,
  date: DateRead,
  event: ContactEvent,
): boolean {
  const own = factsOf(event, copy.record).span;
  return spans.some(
    (span) =>
      /^(?:before|after)$/.test(span.direction) &&
      span.end <= date.start &&
      (reference.start <= span.end || reference.start >= date.start) &&
      date.spans.some((day) =>
        day.first < own.first
          ? kindest(span, day, own) === 'fair'
          : kindest(span, own, day) === 'fair',
      ),
  );
}

/** "The road from Geneva (May 2025) led through London in June": the right day of it stands elsewhere. */
function hasItsOwn(
  copy: Copy,
  { reference }: BoundReference,
  { read, references }: BoundSentence,
  date: DateRead,
  event: ContactEvent,
): boolean {
  return read.dates.some(
    (other) =>
      other !== date &&
      !other.relative &&
      /^(?:day|month)$/.test(other.precision) &&
      !references.some((bound) => bound.reference.dates.includes(other)) &&
      dateFits(other, event, reference, copy.record),
  );
}

/** "Pete Hegseth and Dong Jun met in Kuala Lumpur on 31 October": nobody who is named took part. */
function isOfStrangers(
  copy: Copy,
  { reference }: BoundReference,
  { read: { sentence } }: BoundSentence,
  event: ContactEvent,
): boolean {
  const strangers = strangersIn(sentence, copy.record).filter(({ end }) => end <= reference.end);
  return (
    strangers.length >= 2 &&
    !sentence.mentions.some((mention) => event.participants.includes(personOf(mention) ?? ''))
  );
}

/** "He met Kim on 30 June 2019; Moon waited": the day is that of a contact that the sentence tells too. */
function isOfAnother(
  copy: Copy,
  { references }: BoundSentence,
  date: DateRead,
  event: ContactEvent,
): boolean {
  return references.some((bound) => {
    const other = eventOf(bound);
    return (
      other !== undefined &&
      other !== event &&
      dateFits(date, other, bound.reference, copy.record) &&
      bound.reference.dates.includes(date)
    );
  });
}
