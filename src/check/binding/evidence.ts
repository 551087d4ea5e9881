/**
 * How much speaks for an event being the one that a sentence tells of: its day, its place, who is
 * named, by what means, what was talked about. One thing may be wrong where the rest is enough; so
 * many a mistake is found that hides the contact it is made about.
 */

import type { Medium } from '../../reading/contacts/medium.js';
import type { PlaceRead } from '../../reading/places/places.js';
import type { DateRead } from '../../reading/reading.js';
import { type Day, overlap, type Span, spanOf } from '../../record/calendar.js';
import type { ContactRecord } from '../../record/record.js';
import type { ContactEvent, Kind } from '../../record/schema.js';
import { contradicts, factsOf } from '../event-facts.js';
import { GATHERING } from './candidates.js';
import { dateFits, peopleIn, placeFits } from './fitting.js';
import { isRarePlace, looksLikeSlip, SLIP_BY_RARE_PLACE } from './slips.js';

/** The days that a span may end on. */
export interface Window extends Span {
  /** Whether it counts days: then it is nearly as good as a day. */
  exact: boolean;
  /** Where it runs from, and whether it runs back from there. */
  from: Day;
  back: boolean;
}

/** What a stretch of copy gives to tell a contact by. */
export interface Clues {
  /** Told as held, or as still to come. */
  modality: 'held' | 'scheduled';
  days: readonly DateRead[];
  /** Days reckoned from the day of writing, where the text does not give it: they may confirm, and prove nothing wrong. */
  soft: readonly DateRead[];
  places: readonly PlaceRead[];
  /** "four weeks earlier": the days that it may mean, from where it is reckoned. */
  window?: Window;
  /** "on the 20th, a day before they came": of another day than the contact's, as the copy says. */
  apart: boolean;
  /** Who is named in the sentence. */
  people: readonly string[];
  /** States and organisations that are named in it, those of the people too. */
  parties: readonly string[];
  /** Whom the text has been about so far. */
  known: {
    people: readonly string[];
    parties: readonly string[];
    /** Where the text was last. */
    scene: PlaceRead | undefined;
  };
  /** Whether "he", "the two" or nobody at all stands there for those of whom the text goes on. */
  pointed: boolean;
  kinds: readonly Kind[];
  /** Whether words of contact tell of it. */
  told: boolean;
  /** Whether somebody acts in its clause who may be one of its sides. */
  acted: boolean;
  medium?: Medium;
  topics: ReadonlySet<string>;
  /** Whether a gathering of many is named. */
  gathering: boolean;
}

/** Points for what fits, and off for what does not. */
const POINTS = {
  day: 5,
  month: 2.5,
  /** A day of the week, by the day of writing alone. */
  soft: 4,
  span: 2.5,
  exactSpan: 3.5,
  /** One number of the day is another: its month, its year. */
  misread: 2,
  slip: 1,
  place: 3.5,
  scene: 1,
  elsewhere: -1.5,
  elsewhereInCountry: -0.5,
  person: 2,
  party: 1,
  known: 0.75,
  /** Of those of whom the text goes on, where it names nobody else. */
  goneOn: 1.75,
  absent: -1.5,
  instead: -1,
  otherParty: -0.5,
  missing: -2,
  /** Told as held, and the record has it as planned, or as called off. */
  notHeld: -1.5,
  told: 1,
  means: 0.5,
  otherMeans: -1,
  topic: 0.5,
} as const;

/** Days that a slip may be off. */
const NEAR = 10;

/** So much is enough, where no other event has nearly as much. */
export const ENOUGH = 7;
export const MARGIN = 1.5;

/** The weight of the evidence; undefined where the event cannot be meant. */
export function weightOf(
  clues: Clues,
  event: ContactEvent,
  record: ContactRecord,
): number | undefined {
  const where = whereFits(clues, event, record);
  // Where the two are seldom, a day may be far off and still be meant for it.
  const rare = where === POINTS.place && isRarePlace(event, record);
  const time = timeFits(clues, event, rare ? SLIP_BY_RARE_PLACE : NEAR, record);
  if (time === undefined) return undefined;
  const who = whoFits(
    clues,
    event,
    record,
    time > 0,
    time === POINTS.day && where === POINTS.place,
  );
  if (who === undefined) return undefined;
  const mistaken = time === POINTS.slip || time === POINTS.misread;
  const how = howFits(clues, event, record);
  const held = event.status === 'held' || clues.modality === 'scheduled';
  // A mistaken day must be the only mistake: with another one it is another contact's.
  const stray = where < 0 || how < 0 || !held || !peopleIn(clues, event);
  // "Officials were still picking up the pieces on Monday": with no place and no words of contact a weekday is no slip.
  const bare = !clues.told && where <= 0 && clues.days.every(({ relative }) => relative);
  if (mistaken && (bare || stray || clues.apart || clues.modality === 'scheduled'))
    return undefined;
  const words = clues.told && !mistaken && how >= 0 ? POINTS.told : 0;
  return time + where + who + how + words + (held ? 0 : POINTS.notHeld);
}

function timeFits(
  { days, soft, window, people, modality, told, acted }: Clues,
  event: ContactEvent,
  slip: number,
  record: ContactRecord,
): number | undefined {
  const said = { modality, people };
  if (days.length > 0) {
    const fitting = days.filter((date) => dateFits(date, event, said, record));
    // "Two ministers resigned on Friday": the day of something else says little.
    if (!told && !acted && fitting.length > 0 && fitting.every(({ relative }) => relative))
      return POINTS.misread;
    if (fitting.some(({ precision }) => precision === 'day'))
      return factsOf(event, record).exact ? POINTS.day : POINTS.month;
    if (fitting.length > 0) return POINTS.month;
    // "Markets rose on Tuesday": a weekday of something else is no slip.
    const firm = told || acted ? days : days.filter(({ relative }) => !relative);
    if (isMisread(event, firm)) return POINTS.misread;
    return looksLikeSlip(event, said, firm, slip) ? POINTS.slip : undefined;
  }
  if (soft.length > 0) {
    const fitting = soft.filter((date) => dateFits(date, event, said, record));
    if (fitting.length === 0) return undefined;
    return fitting.some(({ precision }) => precision === 'day') ? POINTS.soft : POINTS.month;
  }
  if (!window) return 0;
  const own = spanOf(event.when);
  if (overlap(own, window)) return window.exact ? POINTS.exactSpan : POINTS.span;
  return (window.back ? own.last > window.from : own.last < window.from) ? undefined : 0;
}

function whereFits(
  { places, known, told, medium }: Clues,
  event: ContactEvent,
  record: ContactRecord,
): number {
  // "The deal was signed in Washington": what has a place is no letter and no call.
  if (!event.place && places.some((place) => place.known))
    return told || medium ? 0 : POINTS.elsewhere;
  if (places.length === 0)
    return known.scene && placeFits(known.scene, event, record) === true ? POINTS.scene : 0;
  const fits = places.map((place) => placeFits(place, event, record));
  if (fits.includes(true)) return POINTS.place;
  if (!fits.includes(false)) return 0;
  return places.some(({ country }) => country === event.place?.country)
    ? POINTS.elsewhereInCountry
    : POINTS.elsewhere;
}

/** Every side must be named or known, or be at home where it was. */
function whoFits(
  clues: Clues,
  event: ContactEvent,
  record: ContactRecord,
  /** Whether it is told when it was. */
  timed: boolean,
  /** Whether day and place tell it by themselves. */
  whole: boolean,
): number | undefined {
  const partyOf = (id: string) => record.people.get(id)?.party;
  const alone = clues.people.length + clues.parties.length === 0;
  const pointed = alone || (clues.pointed && timed);
  const there = clues.people.filter((id) => event.participants.includes(id)).length;
  let points = 0;
  for (const id of clues.people) {
    if (event.participants.includes(id)) continue;
    // Who was not of the many met nobody among them.
    if (event.parties.length >= GATHERING && !clues.gathering && !timed && there < 2)
      return undefined;
    const party = partyOf(id);
    points += party !== undefined && event.parties.includes(party) ? POINTS.instead : POINTS.absent;
  }
  let sides = 0;
  let named = 0;
  for (const party of event.parties) {
    const ofIt = (id: string) => partyOf(id) === party && event.participants.includes(id);
    const side = clues.people.some(ofIt)
      ? POINTS.person
      : clues.parties.includes(party)
        ? POINTS.party
        : pointed && clues.known.people.some(ofIt)
          ? POINTS.goneOn
          : clues.known.people.some(ofIt) ||
              clues.known.parties.includes(party) ||
              [...clues.places, ...(clues.known.scene ? [clues.known.scene] : [])].some(
                ({ country }) => country === party,
              )
            ? POINTS.known
            : 0;
    if (side > 0) sides += 1;
    if (side >= POINTS.party) named += 1;
    points += side;
  }
  for (const party of clues.parties)
    if (!event.parties.includes(party)) points += POINTS.otherParty;
  // Of a gathering nobody names all who came.
  if (event.parties.length <= 3) points += (event.parties.length - sides) * POINTS.missing;
  return named > 0 || sides >= 2 || whole ? Math.min(points, 2 * POINTS.person) : undefined;
}

function howFits({ kinds, medium, topics }: Clues, event: ContactEvent, record: ContactRecord) {
  const means = [...kinds, ...(medium?.kinds ?? [])];
  const byMeans =
    means.length === 0 ? 0 : contradicts(means, true, event) ? POINTS.otherMeans : POINTS.means;
  const own = factsOf(event, record).topics;
  const shared = [...topics].filter((topic) => own.has(topic)).length;
  return byMeans + Math.min(2, shared) * POINTS.topic;
}

/** The day is that of another month or year, the rest being right. */
function isMisread({ when }: ContactEvent, days: readonly DateRead[]): boolean {
  const own = spanOf(when).first.split('-');
  return days.some(({ spans, precision, year }) => {
    const said = spans[0]?.first.split('-');
    // "in April 2017": the month is right, and the year is not.
    if (precision === 'month') return year === true && said?.[1] === own[1];
    return precision === 'day' && said?.filter((number, at) => number === own[at]).length === 2;
  });
}
