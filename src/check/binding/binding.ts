/** Which event on the record a contact in copy is: one, or none; and whether that is sure. */

import type { Reference } from '../../reading/contacts/references.js';
import type { DateRead, Sentence } from '../../reading/reading.js';
import {
  addDays,
  type Day,
  daysBetween,
  overlap,
  precisionOf,
  spanOf,
} from '../../record/calendar.js';
import type { ContactRecord } from '../../record/record.js';
import type { ContactEvent } from '../../record/schema.js';
import { tookPlace } from '../../record/standing.js';
import { contradicts, factsOf } from '../event-facts.js';
import { atPlace, candidatesOf, GATHERING, placedOf } from './candidates.js';
import { dateFits, peopleIn, placeFits } from './fitting.js';
import { isOfOthers } from './other-people.js';
import { looksLikeSlip, mayBeMeant, sharedTopics, slipOf } from './slips.js';

/** What the text tells of a reference beyond its own words. */
export interface Setting {
  parties: readonly string[];
  /** Topics told of it, in its sentence and those after. */
  topics: ReadonlySet<string>;
  written: Day;
  /** Whether relative days ("on Tuesday") may be held against the record. */
  ownDay: boolean;
  /** The event that the text is about so far. */
  focus: ContactEvent | undefined;
  /** Whether the text has given the focus a date. */
  dated: boolean;
  /** Whether the text has named people of all its sides. */
  named: boolean;
  /** The event whose place "there" means, whoever its sides. */
  place: ContactEvent | undefined;
  /** The sentence in which it stands. */
  sentence: Sentence;
}

export type Binding =
  | {
      state: 'bound';
      event: ContactEvent;
      by: 'date' | 'place' | 'features' | 'definite' | 'focus';
      dateMissed: boolean;
    }
  /** Told with a date, and no event on the record is it. */
  | { state: 'unlisted' }
  | { state: 'unsure' };

/** So long after it, "the call" without a date is the last one. */
const FRESH = 10;

/** A place alone stands for what was there within so many days. */
const OF_LATE = 500;

const UNSURE: Binding = { state: 'unsure' };

/** "The row goes back to 7 November": it goes on for long, and may be about anything. */
const QUARREL = /\b(?:row|clash|quarrel)s?$/i;

/** Binds a reference to an event of its parties. */
export function bind(reference: Reference, setting: Setting, record: ContactRecord): Binding {
  const found = bindBetween(reference, setting, record);
  // "Hegseth and Dong Jun met there on 31 October": with other people and another day it is another contact.
  const binding: Binding =
    found.state === 'bound' &&
    found.dateMissed &&
    (isOfOthers(reference, found.event, setting.sentence, record) || QUARREL.test(reference.words))
      ? { state: 'unlisted' }
      : found;
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
  const candidates = candidatesOf(reference, setting, record);
  if (candidates.length === 0) {
    return daysSaid(reference, setting).length > 0 ? { state: 'unlisted' } : UNSURE;
  }
  const dates = daysSaid(reference, setting);
  if (dates.length > 0) return byDate(reference, dates, candidates, setting, record);
  return withoutDate(reference, candidates, setting, record);
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
      (mayHaveDay(event, reference) || dates.every(({ precision }) => precision !== 'day')),
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
      reference.places.every((each) => placeFits(each, best, record) === false) &&
      mayBeMeant(place, reference, dates, setting, record)
    )
      return { state: 'bound', event: place, by: 'place', dateMissed: true };
    return best ? { state: 'bound', event: best, by: 'date', dateMissed: false } : UNSURE;
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
    const sure =
      only &&
      fitting.length === 1 &&
      dates.some(
        ({ precision, relative }) =>
          (precision === 'day' || (asKnown && precision === 'month')) &&
          (!relative || setting.ownDay),
      );
    return sure ? { state: 'bound', event: only, by: 'date', dateMissed: false } : UNSURE;
  }
  if (dates.every(({ relative }) => relative) && !setting.ownDay) {
    return withoutDate({ ...reference, dates: [] }, candidates, setting, record);
  }
  // "They met in Busan. The talks, on 31 October, …": told of the one that was told without a date.
  const { focus } = setting;
  const goesOn =
    focus !== undefined &&
    !setting.dated &&
    (reference.definite || toldOn(reference, focus, dates)) &&
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

/** "They sat down on 5 February": of the two whom the text is about, on a day that is a slip of it. */
function toldOn(reference: Reference, focus: ContactEvent, dates: readonly DateRead[]): boolean {
  return (
    reference.ofPair === true &&
    !reference.otherTime &&
    reference.parties.length === 0 &&
    looksLikeSlip(focus, reference, dates)
  );
}

/** A day fits any event of which the month alone is known: its kind and its people must too. */
function mayHaveDay(event: ContactEvent, reference: Reference): boolean {
  if (precisionOf(event.when) !== 'month') return true;
  return !contradicts(reference.kinds, reference.strict, event) && peopleIn(reference, event);
}

function withoutDate(
  reference: Reference,
  candidates: readonly ContactEvent[],
  setting: Setting,
  record: ContactRecord,
): Binding {
  const ofKind = candidates.filter(
    (event) => !contradicts(reference.kinds, reference.strict, event),
  );
  const placed = placedOf(reference, candidates, record, setting.focus ?? setting.place);
  const past = (events: readonly ContactEvent[]) =>
    events.filter(
      (event) =>
        spanOf(event.when).first <= setting.written && event.status === 'held' && tookPlace(event),
    );
  const { focus } = setting;
  const told = placed.filter(({ status }) => status === 'held');
  const there = reference.modality === 'held' && told.length > 0 ? told : placed;
  const knownPlaces = reference.places.filter(({ known }) => known);
  if (placed.length > 0) {
    if (focus && placed.includes(focus) && !reference.other)
      return { state: 'bound', event: focus, by: 'focus', dateMissed: false };
    const best =
      there.length === 1
        ? there[0]
        : bestOf(inYear(there, reference), reference, setting, record, false);
    return best ? { state: 'bound', event: best, by: 'place', dateMissed: false } : UNSURE;
  }
  if (reference.latest && !reference.other) {
    const last = lastBeforeFocus(
      past(ofKind.filter((event) => isOfKinds(reference, event))),
      focus,
      reference,
    );
    // "had last met in Tianjin": where it was none, another contact is meant.
    const there = last && knownPlaces.every((place) => placeFits(place, last, record) !== false);
    return there ? { state: 'bound', event: last, by: 'definite', dateMissed: false } : UNSURE;
  }
  // "On its second day Modi met Xi": at the gathering the two had a meeting of their own.
  const inner =
    focus && focus.parties.length >= GATHERING && reference.people.length >= 2
      ? ofKind.filter(
          (event) =>
            event !== focus &&
            event.parties.length < GATHERING &&
            event.status === 'held' &&
            peopleIn(reference, event) &&
            overlap(spanOf(event.when), spanOf(focus.when)),
        )
      : [];
  const [own] = inner;
  if (own && inner.length === 1)
    return { state: 'bound', event: own, by: 'definite', dateMissed: false };
  if (
    focus &&
    candidates.includes(focus) &&
    ofKind.includes(focus) &&
    !reference.other &&
    !reference.aside &&
    knownPlaces.length === 0 &&
    sameYear(reference, focus)
  ) {
    return { state: 'bound', event: focus, by: 'focus', dateMissed: false };
  }
  if (knownPlaces.length > 0 || reference.other || reference.aside || !reference.strict)
    return UNSURE;
  const last = past(ofKind.filter((event) => isOfKinds(reference, event))).at(-1);
  if (!last || daysBetween(spanOf(last.when).last, setting.written) > FRESH) return UNSURE;
  const features =
    sharedTopics(last, setting, record) > 0 ||
    (reference.people.length >= 2 && peopleIn(reference, last));
  return features || reference.definite
    ? { state: 'bound', event: last, by: 'definite', dateMissed: false }
    : UNSURE;
}

/** "their last meeting", told beside a contact, is the one before it. */
function lastBeforeFocus(
  events: readonly ContactEvent[],
  focus: ContactEvent | undefined,
  reference: Reference,
): ContactEvent | undefined {
  if (!focus || (!reference.aside && !events.includes(focus))) return events.at(-1);
  const at = events.indexOf(focus);
  return at === -1
    ? events.filter((event) => spanOf(event.when).last <= spanOf(focus.when).first).at(-1)
    : reference.aside || reference.otherTime
      ? events[at - 1]
      : focus;
}

function isOfKinds(reference: Reference, event: ContactEvent): boolean {
  return reference.kinds.length === 0 || reference.kinds.includes(event.kind);
}

function inYear(events: readonly ContactEvent[], reference: Reference): readonly ContactEvent[] {
  const some = events.filter((event) => sameYear(reference, event));
  return some.length > 0 ? some : events;
}

function sameYear(reference: Reference, event: ContactEvent): boolean {
  const years = reference.dates.filter(({ precision }) => precision === 'year');
  return years.every(({ spans }) => spans.some((span) => overlap(span, spanOf(event.when))));
}

/** Of several events the one that most is in common with; undefined where two are equal. */
function bestOf(
  events: readonly ContactEvent[],
  reference: Reference,
  setting: Setting,
  record: ContactRecord,
  day: boolean,
): ContactEvent | undefined {
  if (events.length === 1) return events[0];
  const score = (event: ContactEvent) =>
    (reference.places.some((place) => placeFits(place, event, record) === true) ? 8 : 0) -
    (reference.places.some((place) => placeFits(place, event, record) === false) ? 4 : 0) +
    (reference.people.length > 0 && peopleIn(reference, event) ? 4 : 0) +
    (reference.kinds.includes(event.kind) ? 3 : 0) +
    (event.status === (reference.modality === 'held' ? 'held' : event.status) ? 1 : 0) +
    (event.parties.length === setting.parties.length ? 2 : 0) +
    Math.min(2, sharedTopics(event, setting, record));
  const ranked = [...events]
    .map((event) => ({ event, points: score(event) }))
    .sort((a, b) => b.points - a.points);
  const [first, second] = ranked;
  if (!first) return undefined;
  const margin = day ? 1 : 3;
  return !second || first.points - second.points >= margin ? first.event : undefined;
}
