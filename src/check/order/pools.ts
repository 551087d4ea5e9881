/** Among which contacts of the record an ordinal of the copy counts. */
import type { PlaceRead } from '../../reading/places/places.js';
import { personOf } from '../../reading/voices/voices.js';
import { overlap, spanOf } from '../../record/calendar.js';
import type { ContactEvent, Kind } from '../../record/schema.js';
import { occurrenceStanding, tookPlace } from '../../record/standing.js';
import { GATHERING } from '../binding/candidates.js';
import { placeFits } from '../binding/fitting.js';
import { inRecordOrder } from '../event-facts.js';
import type { BoundSentence, Copy } from '../reading.js';
import { IN_PERSON, TOGETHER } from './coming-together.js';
import type { SidesCounted } from './sides-counted.js';

/** What may be counted, in order. */
export interface Pool {
  /** Of these the copy speaks, and the confirmed among them it has to count. */
  told: readonly ContactEvent[];
  /** These too it may count; undefined where it may count what no record holds. */
  may: readonly ContactEvent[] | undefined;
  people: readonly string[];
}

/** The contacts that are counted with an event: of the kind, between the same sides and people. */
export function poolOf(
  copy: Copy,
  event: ContactEvent,
  kinds: readonly Kind[],
  { parties, people }: SidesCounted,
): Pool {
  const between = copy.record
    .between(parties.slice(0, 3))
    .filter((other) => tookPlace(other) && people.every((id) => other.participants.includes(id)));
  // That both were at one gathering of many is no meeting of the two.
  const told = between.filter(
    (other) =>
      kinds.includes(other.kind) &&
      (other.parties.length < GATHERING || event.parties.length >= GATHERING) &&
      !isWithin(other, event),
  );
  // A meeting, a summit and a visit are easily called one for the other, and who saw each other among
  // many may count it. Visits are to a place, whoever was seen there.
  const wide = kinds.some((kind) => IN_PERSON.includes(kind)) ? [...kinds, ...IN_PERSON] : kinds;
  const visits = kinds.every((kind) => kind === 'visit');
  return {
    told: withEvent(told, event, copy),
    may: visits
      ? undefined
      : withEvent(
          between.filter(({ kind }) => wide.includes(kind)),
          event,
          copy,
        ),
    people,
  };
}

/** What two had of their own at a gathering of many is no other one. */
function isWithin(other: ContactEvent, event: ContactEvent): boolean {
  return (
    other !== event &&
    other.parties.length < GATHERING &&
    event.parties.length >= GATHERING &&
    overlap(spanOf(other.when), spanOf(event.when))
  );
}

const VISIT_TO =
  /^\s(?:ever )?(?:visits?|trips?|journeys?|stops?|stays?|appearances?) (?:to|in|at) /iu;
const THERE_FOR =
  /\b(?:back |again )?(?:in|at|to) (?:the )?[^,;.]{2,40}? for (?:only )?(?:the |a )(?:very )?$/i;

/** "his visit to the White House on 18 August was his first since": the visits there are counted. */
const VISIT_WAS =
  /\b(?:visit|trip|journey|stop|stay|appearance) (?:to|in|at) (?:the )?[^,;.]{2,40}?(?:,? on [^,;.]{3,24})?,? (?:(?:was|is|became|made it|will be|would be) )?(?:only |just |now )?(?:[\p{L}-]+['’]s?|his|her|the) (?:only )?$/iu;
const BARE = /^(?: ones?)?(?:[,.;]|$| (?:since|this|that|in|of)\b)/i;

/** "his first visit to Cairo", "in Cairo for the first time": whenever that guest was there, whomever he saw. */
export function poolAtPlace(
  copy: Copy,
  { read }: BoundSentence,
  event: ContactEvent,
  from: number,
  offset: number,
  rest: string,
): Pool | undefined {
  const visit = VISIT_TO.exec(rest);
  const before = copy.text.slice(Math.max(read.sentence.start, from - 100), from);
  // "they met in Santa Marta for the first time": it is the meetings that are counted.
  const together = TOGETHER.some(({ pattern }) => pattern.test(before));
  const there = !together && /^\s+time\b/i.test(rest) ? THERE_FOR.exec(before) : null;
  const was = !visit && BARE.test(rest) ? VISIT_WAS.exec(before) : null;
  if (!visit && !there && !was) return undefined;
  const at = visit ? offset + visit[0].length : from - ((there ?? was)?.[0].length ?? 0);
  const reach = visit ? 16 : 24;
  const place = read.places.find(({ start, known }) => known && start >= at && start <= at + reach);
  if (!place) return undefined;
  const named = read.sentence.mentions.map(personOf);
  const all = event.participants.filter(
    (id) => copy.record.people.get(id)?.party !== hostOf(place, event),
  );
  const guests = all.length > 1 ? all.filter((id) => named.includes(id)) : all;
  const [guest, another] = guests;
  if (guest === undefined || another !== undefined || !isThere(place, event, copy))
    return undefined;
  const stays = copy.record
    .withPerson(guest)
    .filter(
      (other) =>
        tookPlace(other) &&
        (IN_PERSON.includes(other.kind) || other.kind === 'talks') &&
        isThere(place, other, copy),
    );
  const visits = stays.filter(({ kind }) => kind === 'visit');
  // To have been received there once is enough for the next time to be no first one, and for one that is no
  // visit on the record to be counted with it.
  const first = /^first$/i.test(copy.text.slice(from, offset));
  const told = there || first || event.kind !== 'visit' ? stays : visits;
  return {
    told: withEvent(told, event, copy),
    may: withEvent(stays, event, copy),
    people: [guest],
  };
}

/** Up to where the words behind an ordinal may tell the place of what is counted. */
const PLACE_ENDS = /,|\b(?:since|this|that|which|as|of|between|with|after|for)\b/i;

/** The place to which the words limit what is counted: "their first meeting in Beijing since". */
export function placeCounted(
  { read }: BoundSentence,
  event: ContactEvent,
  offset: number,
  rest: string,
  copy: Copy,
): PlaceRead | undefined {
  const behind = rest.search(PLACE_ENDS);
  const limit = offset + (behind < 0 ? rest.length : behind);
  const place = read.places.find(({ start, known }) => known && start > offset && start < limit);
  return place && isThere(place, event, copy) ? place : undefined;
}

/** Of what is counted only what was at a place. */
export function atPlaceOnly({ told, may, people }: Pool, place: PlaceRead, copy: Copy): Pool {
  const there = (event: ContactEvent) => isThere(place, event, copy);
  return { told: told.filter(there), may: may?.filter(there), people };
}

function hostOf({ country }: PlaceRead, event: ContactEvent): string | undefined {
  return country ?? event.place?.country;
}

function isThere(place: PlaceRead, event: ContactEvent, copy: Copy): boolean {
  return placeFits(place, event, copy.record) === true;
}

function withEvent(
  events: readonly ContactEvent[],
  event: ContactEvent,
  copy: Copy,
): readonly ContactEvent[] {
  return [...new Set([...events, event])].sort((one, other) =>
    inRecordOrder(one, other, copy.record),
  );
}

/** Of the contacts up to an event those that the copy has to count. */
export function sureOf(events: readonly ContactEvent[], event: ContactEvent): ContactEvent[] {
  return events.filter((other) => occurrenceStanding(other) === 'confirmed' || other === event);
}

/** Whether so often as the copy says it may have been by the record's count. */
export function agrees(
  said: { least: number; most: number },
  { least, most }: { least: number; most: number },
): boolean {
  return said.least <= most && said.most >= least;
}
