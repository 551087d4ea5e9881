/** Which event on the record a contact in copy is: one, or none; and whether that is sure. */

import type { PlaceRead } from '../reading/places.js';
import type { DateRead } from '../reading/reading.js';
import type { Reference } from '../reading/references.js';
import { addDays, type Day, daysBetween, overlap, spanOf } from '../record/calendar.js';
import type { ContactRecord } from '../record/record.js';
import type { ContactEvent } from '../record/schema.js';
import { tookPlace } from '../record/standing.js';
import { normOf } from '../record/words.js';
import { contradicts, factsOf, nearDay } from './event-facts.js';

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
  /** The event whose place "there" means, whoever its sides. */
  place: ContactEvent | undefined;
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

/** A date so few days off an event's, with nothing but the people in common, is a slip. */
const SLIP_BY_PEOPLE = 3;
/** With a topic in common too. */
const SLIP_BY_TOPIC = 10;
/** A slip of the year is one of a year. */
const NEXT_YEAR = 400;
/** Letters between two are seldom nearer to one another. */
const SLIP_OF_LETTER = 30;
/** With the place in common, of several events there. */
const SLIP_BY_PLACE = 60;
/** So long after it, "the call" without a date is the last one. */
const FRESH = 10;

const UNSURE: Binding = { state: 'unsure' };

/** Binds a reference to an event of its parties. */
export function bind(reference: Reference, setting: Setting, record: ContactRecord): Binding {
  const binding = bindBetween(reference, setting, record);
  if (binding.state === 'bound' || reference.parties.length >= 2 || setting.parties.length < 2)
    return binding;
  // The sides that were understood may have been the wrong ones.
  const [event] = atPlace(reference, reference.parties, record);
  return event ? { state: 'bound', event, by: 'date', dateMissed: false } : binding;
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

function candidatesOf(
  reference: Reference,
  { parties }: Setting,
  record: ContactRecord,
): readonly ContactEvent[] {
  if (parties.length < 2) return atPlace(reference, parties, record);
  const all = record.between(parties);
  if (parties.length === 2) return bilateralFirst(reference, all, record);
  if (all.length > 0) return all;
  const people = [...new Set(reference.people.flatMap((id) => record.people.get(id)?.party ?? []))];
  return people.length >= 2 && people.length < parties.length
    ? bilateralFirst(reference, record.between(people), record)
    : [];
}

/**
 * Where two sides are not named, the place and the day may still tell the one event: "the G20 summit
 * in Johannesburg on 22 November". One that is off in either is not found so.
 */
function atPlace(
  reference: Reference,
  parties: readonly string[],
  record: ContactRecord,
): readonly ContactEvent[] {
  const city = reference.places.find(({ known, isCountry }) => known && !isCountry);
  const days = reference.dates.filter(({ precision }) => precision === 'day');
  if (days.length === 0) return [];
  const [word = ''] = city?.norm.split(' ') ?? [];
  const near = city ? record.called(word) : parties.length === 1 ? record.between(parties) : [];
  const found = near.filter(
    (event) =>
      (!city || placeFits(city, event, record) === true) &&
      parties.every((party) => event.parties.includes(party)) &&
      peopleIn(reference, event) &&
      !contradicts(reference.kinds, reference.strict, event) &&
      days.some((date) => dateFits(date, event, reference, record)),
  );
  return found.length === 1 ? found : [];
}

/** So many sides make a gathering: two of them who met there had a meeting of their own. */
const GATHERING = 4;

/** What is told of two is a gathering of many only where its words say so. */
function bilateralFirst(
  reference: Reference,
  events: readonly ContactEvent[],
  record: ContactRecord,
): readonly ContactEvent[] {
  if (/\bsummit\b|\bgather/i.test(reference.words)) return events;
  const own = events.filter(({ parties }) => parties.length < GATHERING);
  const day = (event: ContactEvent) =>
    reference.dates.some(({ spans }) => spans.some((span) => overlap(span, spanOf(event.when))));
  const there = (event: ContactEvent) =>
    reference.places.some((place) => placeFits(place, event, record) === true);
  if (own.some(day)) return own;
  // Two of the many who met there that day: "Trump and Zelenskyy met in Washington on 18 August".
  const many = events.filter((event) => event.parties.length >= GATHERING && day(event));
  if (
    many.some((event) =>
      reference.places.every((place) => placeFits(place, event, record) !== false),
    )
  )
    return [...own, ...many].sort((a, b) => (a.id < b.id ? -1 : 1));
  if (!reference.gathering) return own;
  return events.some(day) ||
    !own.some((event) => there(event) && !contradicts(reference.kinds, reference.strict, event))
    ? events
    : own;
}

/** The dates that count: a relative one that cannot be held against the record counts where it fits. */
function daysSaid(reference: Reference, { written }: Setting): DateRead[] {
  return reference.dates.filter(({ precision, relative, spans }) => {
    if (precision === 'year') return false;
    return !relative || spans.some(({ first }) => first <= addDays(written, 400));
  });
}

/** What a date means here: without its year, the latest one not after the day of writing. */
export function spansMeant(
  date: DateRead,
  reference: Pick<Reference, 'modality'>,
): DateRead['spans'] {
  if (date.year || date.spans.length < 2) return date.spans;
  return reference.modality === 'scheduled' ||
    reference.modality === 'cancelled' ||
    reference.modality === 'hypothetical'
    ? date.spans
    : date.spans.slice(0, 1);
}

export function dateFits(
  date: DateRead,
  event: ContactEvent,
  reference: Pick<Reference, 'modality'>,
  record: ContactRecord,
): boolean {
  return spansMeant(date, reference).some((span) => {
    if (!nearDay(event, span, 4)) return false;
    const { span: own } = factsOf(event, record);
    return overlap(own, span);
  });
}

/** Whether a place in copy is where the event was; undefined where that cannot be said. */
export function placeFits(
  place: PlaceRead,
  event: ContactEvent,
  record: ContactRecord,
): boolean | undefined {
  if (!event.place) return undefined;
  const { called } = factsOf(event, record);
  if (place.isCountry) return place.country === event.place.country;
  if (place.norm.split(' ').every((word) => called.has(word))) return true;
  // A house in the city says the city, where the record names no other house there.
  if (place.name !== undefined && normOf(place.name) === normOf(event.place.city)) {
    return place.house === undefined ||
      event.place.name === undefined ||
      place.norm === 'oval office'
      ? true
      : undefined;
  }
  if (!place.known) return undefined;
  if (place.country !== undefined && place.country !== event.place.country) return false;
  return place.near ? undefined : false;
}

function byDate(
  reference: Reference,
  dates: readonly DateRead[],
  candidates: readonly ContactEvent[],
  setting: Setting,
  record: ContactRecord,
): Binding {
  const all = candidates.filter((event) =>
    dates.some((date) => dateFits(date, event, reference, record)),
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
    if (best && !day && place && placed.length === 1 && !placed.includes(best)) return UNSURE;
    return best ? { state: 'bound', event: best, by: 'date', dateMissed: false } : UNSURE;
  }
  // The place and the kind tell one event, the date another or none: the date is the slip.
  const [there] = placed;
  if (there && placed.length === 1 && mayBeMeant(there, reference, dates)) {
    return { state: 'bound', event: there, by: 'place', dateMissed: true };
  }
  if (fitting.length > 0) {
    const [only] = fitting;
    const sure =
      only &&
      fitting.length === 1 &&
      dates.some(({ precision, relative }) => precision === 'day' && (!relative || setting.ownDay));
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
    reference.definite &&
    !reference.aside &&
    !reference.other &&
    reference.places.length === 0 &&
    !contradicts(reference.kinds, reference.strict, focus);
  if (goesOn) return { state: 'bound', event: focus, by: 'features', dateMissed: true };
  const slip = slipOf(reference, dates, candidates, placed, setting, record);
  return slip
    ? { state: 'bound', event: slip, by: 'features', dateMissed: true }
    : { state: 'unlisted' };
}

/** At a place where many are met, an event of other years is not meant, unless its people are named. */
function mayBeMeant(
  event: ContactEvent,
  reference: Reference,
  dates: readonly DateRead[],
): boolean {
  if (reference.people.length >= 2) return true;
  return dates.some((date) =>
    spansMeant(date, reference).some((span) => distanceTo(spanOf(event.when), span) <= NEXT_YEAR),
  );
}

/** The one event that a wrong date was meant for, where the rest points to it alone. */
function slipOf(
  reference: Reference,
  dates: readonly DateRead[],
  candidates: readonly ContactEvent[],
  placed: readonly ContactEvent[],
  setting: Setting,
  record: ContactRecord,
): ContactEvent | undefined {
  const spans = dates
    .filter(({ relative }) => !relative || setting.ownDay)
    .flatMap((date) => spansMeant(date, reference));
  const [span] = spans;
  if (!span) return undefined;
  const ofKind = candidates.filter(
    (event) =>
      !contradicts(reference.kinds, reference.strict, event) &&
      peopleIn(reference, event) &&
      reference.places.every((place) => placeFits(place, event, record) !== false),
  );
  const off = (event: ContactEvent) => distanceTo(spanOf(event.when), span);
  const only = (some: readonly ContactEvent[], days: number) => {
    const near = some.filter((event) => off(event) <= days || sameNumbers(event, span));
    return near.length === 1 ? near[0] : undefined;
  };
  if (placed.length > 1)
    return only(
      placed.filter((event) => ofKind.includes(event)),
      SLIP_BY_PLACE,
    );
  if (reference.places.some(({ known }) => known)) return undefined;
  const byTopic = ofKind.filter((event) => sharedTopics(event, setting, record) > 0);
  const topical = only(byTopic, SLIP_BY_TOPIC);
  if (
    topical &&
    only(
      ofKind.filter((event) => off(event) <= off(topical)),
      SLIP_BY_TOPIC,
    ) === topical
  )
    return topical;
  // The day and month of one, in another year: the year is the slip.
  const sameDay = ofKind.filter(
    (event) =>
      sameNumbers(event, span) && spanOf(event.when).first.slice(5) === span.first.slice(5),
  );
  if (reference.people.length >= 2 && sameDay.length === 1) return sameDay[0];
  // Letters are rare: the only one within weeks is the one.
  if (reference.kinds.length === 1 && reference.kinds[0] === 'letter') {
    const letters = ofKind.filter(
      (event) => event.kind === 'letter' && off(event) <= SLIP_OF_LETTER,
    );
    if (letters.length === 1) return letters[0];
  }
  // With the two leaders alone in common the nearest contact of the kind must be very near.
  if (reference.people.length >= 2 && reference.strict) {
    const near = ofKind.filter((event) => off(event) <= SLIP_BY_PEOPLE);
    return near.length === 1 ? near[0] : undefined;
  }
  return undefined;
}

/** The same day and month in another year, or the same day and year in another month. */
function sameNumbers(event: ContactEvent, span: { first: Day; last: Day }): boolean {
  const { first } = spanOf(event.when);
  if (span.first !== span.last) return false;
  const [year, month, day] = first.split('-');
  const [otherYear, otherMonth, otherDay] = span.first.split('-');
  return (
    day === otherDay &&
    (year === otherYear || month === otherMonth) &&
    Math.abs(Number(year) - Number(otherYear)) <= 1
  );
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
    return last ? { state: 'bound', event: last, by: 'definite', dateMissed: false } : UNSURE;
  }
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
    : reference.aside
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

/** The events of its kind at the place that is named. */
function placedOf(
  reference: Reference,
  candidates: readonly ContactEvent[],
  record: ContactRecord,
  focus: ContactEvent | undefined,
): ContactEvent[] {
  const places = reference.places.filter(({ isCountry }) => !isCountry);
  const named = places.length > 0 ? places : reference.places;
  if (named.length === 0) {
    const here = reference.there ? focus?.place : undefined;
    return here
      ? candidates.filter(
          (event) =>
            event !== focus &&
            event.place?.city === here.city &&
            peopleIn(reference, event) &&
            !contradicts(reference.kinds, reference.strict, event),
        )
      : [];
  }
  return candidates.filter(
    (event) =>
      !contradicts(reference.kinds, reference.strict, event) &&
      peopleIn(reference, event) &&
      named.some((place) => placeFits(place, event, record) === true) &&
      (reference.modality !== 'held' || event.status === 'held' || named.length > 0),
  );
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

/** Whether all the people named took part. */
export function peopleIn(reference: Pick<Reference, 'people'>, event: ContactEvent): boolean {
  return reference.people.every((id) => event.participants.includes(id));
}

function sharedTopics(event: ContactEvent, { topics }: Setting, record: ContactRecord): number {
  const own = factsOf(event, record).topics;
  return [...topics].filter((topic) => own.has(topic)).length;
}

function distanceTo(own: { first: Day; last: Day }, said: { first: Day; last: Day }): number {
  if (own.last < said.first) return daysBetween(own.last, said.first);
  return own.first > said.last ? daysBetween(said.last, own.first) : 0;
}
