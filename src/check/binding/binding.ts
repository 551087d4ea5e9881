/** Which event on the record a contact in copy is: one, or none; and whether that is sure. */

import { QUARREL } from '../../reading/contacts/head-senses.js';
import type { Reference } from '../../reading/contacts/references.js';
import { hasDoer } from '../../reading/people/doers.js';
import type { DateRead, Sentence } from '../../reading/reading.js';
import { addDays, daysBetween, precisionOf, spanOf } from '../../record/calendar.js';
import type { ContactRecord } from '../../record/record.js';
import type { ContactEvent } from '../../record/schema.js';
import { tookPlace } from '../../record/standing.js';
import { contradicts, factsOf, mannerOf } from '../event-facts.js';
import { atPlace, candidatesOf, placedOf } from './candidates.js';
import { dateFits, peopleIn, placeFits } from './fitting.js';
import { isOfOtherDoers } from './other-doers.js';
import { isOfOtherLevel, isOfOthers, isOfTeams } from './other-people.js';
import { type Binding, type Setting, UNSURE } from './setting.js';
import { looksLikeSlip, mayBeMeant, slipOf } from './slips.js';
import { bestOf, withoutDate } from './without-date.js';

/** A place alone stands for what was there within so many days. */
const OF_LATE = 500;

/** Binds a reference to an event of its parties. */
export function bind(reference: Reference, setting: Setting, record: ContactRecord): Binding {
  const found = bindBetween(reference, setting, record);
  // "Hegseth and Dong Jun met there on 31 October": with other people and another day it is another contact.
  const binding: Binding =
    found.state === 'bound' &&
    found.dateMissed &&
    (isOneSided(reference, found.event, setting.sentence) ||
      isOfOthers(reference, found.event, setting.sentence, record) ||
      // "The row goes back to 7 November": it goes on for long, and may be about anything.
      QUARREL.test(reference.words))
      ? { state: 'unlisted' }
      : found;
  if (
    binding.state === 'bound' &&
    (isOfOtherLevel(reference, binding.event, setting.sentence, record) ||
      isOfTeams(reference, setting.sentence) ||
      isOfOtherDoers(reference, binding.event, setting.sentence, record) ||
      isSomeOther(reference, binding.event, record))
  )
    return UNSURE;
  if (binding.state !== 'bound' && reference.byPlace) {
    const event = lastAtPlace(reference, setting, record);
    if (event) return { state: 'bound', event, by: 'place', dateMissed: false };
  }
  if (binding.state === 'bound' || setting.parties.length < 2) return binding;
  // The sides that were understood may have been the wrong ones.
  if (reference.parties.length < 2) {
    const [event] = atPlace(reference, reference.parties, record);
    return event ? { state: 'bound', event, by: 'date', dateMissed: false } : binding;
  }
  // "the summit in Alaska on 15 August": place and day say which, whoever else the sentence names.
  if (!reference.definite) return binding;
  const [event] = atPlace({ ...reference, people: [] }, [], record);
  return event?.parties.some((party) => reference.parties.includes(party))
    ? { state: 'bound', event, by: 'date', dateMissed: false }
    : binding;
}

/** "In Warsaw, where a summit was called off in March": one of nobody who is named, and somewhere else. */
function isSomeOther(
  { definite, implied, words, parties, people, places }: Reference,
  event: ContactEvent,
  record: ContactRecord,
): boolean {
  const cities = places.filter(({ known, isCountry }) => known && !isCountry);
  return (
    !definite &&
    !implied &&
    /^an?\s/i.test(words) &&
    parties.length + people.length === 0 &&
    cities.length > 0 &&
    cities.every((place) => placeFits(place, event, record) === false)
  );
}

/**
 * "Shares jumped on Tuesday", "She defended the bargain on Monday": with no word of contact, and not both of
 * its sides at it, a day of the week is something else's.
 */
export function isOneSided(
  { implied, dates, parties, people }: Reference,
  event: ContactEvent,
  sentence: Sentence,
): boolean {
  if (!implied || !dates.every(({ relative }) => relative)) return false;
  const both =
    event.parties.every((party) => parties.includes(party)) ||
    people.length >= 2 ||
    PLURAL.test(sentence.text);
  return !both || !dates.some(({ start }) => hasDoer(sentence, start));
}

const PLURAL =
  /\b(?:they|both(?! (?:sides|of|countries|governments|capitals)\b)|the (?:two|pair|three|sides|leaders|presidents|ministers|delegations|negotiators|teams))\b/i;

/** "three days after Anchorage": the one contact there of late that one of the sides had, with whomever. */
function lastAtPlace(
  { places, dates }: Reference,
  { parties, written }: Setting,
  record: ContactRecord,
): ContactEvent | undefined {
  const [place] = places;
  const [word] = place?.norm.split(' ') ?? [];
  if (!place?.known || place.isCountry || word === undefined || dates.length > 0) return undefined;
  const there = record
    .called(word)
    .filter(
      (event) =>
        placeFits(place, event, record) === true &&
        tookPlace(event) &&
        event.parties.some((party) => parties.includes(party)) &&
        spanOf(event.when).last <= written &&
        daysBetween(spanOf(event.when).last, written) <= OF_LATE,
    );
  return there.length === 1 ? there[0] : undefined;
}

function bindBetween(reference: Reference, setting: Setting, record: ContactRecord): Binding {
  const candidates = candidatesOf(reference, setting, record).filter(
    (event) => !isJourneyBeside(reference, event),
  );
  if (candidates.length === 0) {
    return daysSaid(reference, setting).length > 0 ? { state: 'unlisted' } : UNSURE;
  }
  const dates = daysSaid(reference, setting);
  if (dates.length > 0) {
    const { focus } = setting;
    const open = candidates.filter((event) => !isAfterLast(reference, dates, event, setting));
    const earlier = focus && isAfterLast(reference, dates, focus, setting);
    return byDate(
      reference,
      dates,
      open,
      earlier ? { ...setting, focus: undefined } : setting,
      record,
    );
  }
  return withoutDate(reference, candidates, setting, record);
}

/**
 * "Delhi says the last time the two rang each other was 9 October": the last one before the contact that
 * the text is about, or before one of which it is not sure that it was, is not that very contact.
 */
export function isAfterLast(
  { latest }: Reference,
  dates: readonly DateRead[],
  event: ContactEvent,
  { focus }: Pick<Setting, 'focus'>,
): boolean {
  const before = ({ spans }: DateRead) => {
    const [span] = spans;
    return span !== undefined && span.last < spanOf(event.when).first;
  };
  return latest && (event === focus || !tookPlace(event)) && dates.every(before);
}

/** The dates that count: a relative one that cannot be held against the record counts where it fits. */
function daysSaid(reference: Reference, { written }: Setting): DateRead[] {
  return reference.dates.filter(({ precision, relative, spans }) => {
    if (precision === 'year') return false;
    return !relative || spans.some(({ first }) => first <= addDays(written, 400));
  });
}

function byDate(
  reference: Reference,
  dates: readonly DateRead[],
  candidates: readonly ContactEvent[],
  setting: Setting,
  record: ContactRecord,
): Binding {
  const all = candidates.filter(
    (event) =>
      dates.some((date) => dateFits(date, event, reference, record)) &&
      (mayHaveDay(event, reference, record) || dates.every(({ precision }) => precision !== 'day')),
  );
  // Of what no more than the month is known a day is no proof, where another event has that day.
  const exact = all.filter((event) => factsOf(event, record).exact);
  const fitting =
    exact.length > 0 && dates.some(({ precision }) => precision === 'day') ? exact : all;
  const ofKind = fitting.filter((event) => !contradicts(reference.kinds, reference.strict, event));
  const placed = placedOf(reference, candidates, record, setting.focus ?? setting.place);
  const day = dates.some(({ precision }) => precision === 'day');
  if (ofKind.length > 0) {
    const best = bestOf(ofKind, reference, setting, record, day);
    // A month is soon said of something else: the place tells more.
    const [place] = placed;
    const elsewhere = best && place && placed.length === 1 && !placed.includes(best);
    if (elsewhere && !day) return UNSURE;
    // With the place and the people of the one and the day of another, the day is the slip.
    if (
      elsewhere &&
      !peopleIn(reference, best) &&
      reference.people.length >= 2 &&
      reference.places.every((each) => placeFits(each, best, record) !== true) &&
      mayBeMeant(place, reference, dates, setting, record)
    )
      return { state: 'bound', event: place, by: 'place', dateMissed: true };
    if (!best || !isOfStrangers(reference, best))
      return best ? { state: 'bound', event: best, by: 'date', dateMissed: false } : UNSURE;
    // "Trump and Xi talked by phone on 14 September": that day others sat down, and theirs was another one.
    const slip = day ? slipOf(reference, dates, candidates, placed, setting, record) : undefined;
    return slip ? { state: 'bound', event: slip, by: 'features', dateMissed: true } : UNSURE;
  }
  // The place and the kind tell one event, the date another or none: the date is the slip.
  const [there] = placed;
  if (there && placed.length === 1 && mayBeMeant(there, reference, dates, setting, record)) {
    return { state: 'bound', event: there, by: 'place', dateMissed: true };
  }
  if (fitting.length > 0) {
    const [only] = fitting;
    // Where the record itself knows no more than the month, the month is as good as a day.
    const asKnown = only !== undefined && precisionOf(only.when) === 'month';
    if (only && fitting.length === 1 && isOnlyOneAround(only, reference, dates, candidates))
      return { state: 'bound', event: only, by: 'date', dateMissed: false };
    const sure =
      only &&
      fitting.length === 1 &&
      !isOfStrangers(reference, only) &&
      dates.some(
        ({ precision, relative }) =>
          (precision === 'day' || (asKnown && precision === 'month')) &&
          (!relative || setting.ownDay || isNewsOfTheTwo(only, reference, setting)),
      );
    return sure ? { state: 'bound', event: only, by: 'date', dateMissed: false } : UNSURE;
  }
  if (dates.every(({ relative }) => relative) && !setting.ownDay) {
    // "Xi and Trump meet": a headline that tells it as of now tells of no month ago.
    if (dates.every(({ start }) => start === reference.start)) return UNSURE;
    return withoutDate({ ...reference, dates: [] }, candidates, setting, record);
  }
  // "They met in Busan. The talks, on 31 October, …": told of the one that was told without a date.
  const { focus } = setting;
  const goesOn =
    focus !== undefined &&
    !setting.dated &&
    (reference.definite || toldOn(reference, focus, dates)) &&
    // "addresses the summit on Monday", years after it: of another one.
    (dates.some(({ relative }) => !relative) || looksLikeSlip(focus, reference, dates)) &&
    !reference.aside &&
    !reference.other &&
    reference.places.every((place) => placeFits(place, focus, record) === true) &&
    !contradicts(reference.kinds, reference.strict, focus);
  if (goesOn) return { state: 'bound', event: focus, by: 'features', dateMissed: true };
  const slip = slipOf(reference, dates, candidates, placed, setting, record);
  return slip
    ? { state: 'bound', event: slip, by: 'features', dateMissed: true }
    : { state: 'unlisted' };
}

/** So long ago lies what is told as news. */
const NEWS = 8;

/** "Blinken's telephone conversation with Xi on Monday", in that week's news: the two had one that day, if of another kind. */
function isNewsOfTheTwo(
  { participants, when }: ContactEvent,
  { people, modality }: Reference,
  { written }: Setting,
): boolean {
  const { last } = spanOf(when);
  return (
    modality === 'held' &&
    people.length === 2 &&
    participants.length === 2 &&
    participants.every((id) => people.includes(id)) &&
    last <= written &&
    daysBetween(last, written) <= NEWS
  );
}

/** "Yellen flies to Guangzhou this week", in that of a call: she goes to a place, and nobody was in one then. */
export function isJourneyBeside(
  { strict, kinds, places }: Reference,
  { kind }: ContactEvent,
): boolean {
  return (
    !strict &&
    kinds.length > 0 &&
    mannerOf(kind) === 'remote' &&
    kinds.every((each) => mannerOf(each) === 'in person') &&
    places.some(({ known, isCountry }) => known && !isCountry)
  );
}

/** So many days around the month in which two had one contact they had no other. */
const ALONE = 75;

/** "when Trump telephoned Khamenei in March 2025": in that month the two had one contact, and none of that kind near it. */
function isOnlyOneAround(
  event: ContactEvent,
  { people, strict, modality, places }: Reference,
  dates: readonly DateRead[],
  candidates: readonly ContactEvent[],
): boolean {
  const { first, last } = spanOf(event.when);
  return (
    strict &&
    modality === 'held' &&
    event.status === 'held' &&
    places.length === 0 &&
    people.length === 2 &&
    people.every((id) => event.participants.includes(id)) &&
    dates.every(({ precision, relative }) => precision === 'month' && !relative) &&
    candidates.every((other) => {
      const own = spanOf(other.when);
      const far = own.last < addDays(first, -ALONE) || own.first > addDays(last, ALONE);
      return other === event || far || !people.every((id) => other.participants.includes(id));
    })
  );
}

/** "They sat down on 5 February": of the two whom the text is about, on a day that is a slip of it. */
function toldOn(reference: Reference, focus: ContactEvent, dates: readonly DateRead[]): boolean {
  return (
    reference.ofPair === true &&
    !reference.otherTime &&
    reference.parties.length === 0 &&
    looksLikeSlip(focus, reference, dates)
  );
}

/** Two are named, and neither took part: of the same states others met that day. */
function isOfStrangers({ people }: Reference, { participants }: ContactEvent): boolean {
  return people.length >= 2 && !people.some((id) => participants.includes(id));
}

/**
 * A day fits any event of which the month alone is known: its kind, its people and its place must too. That
 * one was held which was called off is believed of its place alone: on that day the two may have had another.
 */
function mayHaveDay(event: ContactEvent, reference: Reference, record: ContactRecord): boolean {
  if (precisionOf(event.when) !== 'month') return true;
  const fits = reference.places.map((place) => placeFits(place, event, record));
  const open = event.status === 'held' || reference.modality !== 'held';
  return (
    !contradicts(reference.kinds, reference.strict, event) &&
    peopleIn(reference, event) &&
    (fits.includes(true) || (open && !fits.includes(false)))
  );
}
