/** Which event a reference is that is told with no day. */

import { QUARREL } from '../../reading/contacts/head-senses.js';
import type { Reference } from '../../reading/contacts/references.js';
import { daysBetween, overlap, spanOf } from '../../record/calendar.js';
import type { ContactRecord } from '../../record/record.js';
import type { ContactEvent } from '../../record/schema.js';
import { tookPlace } from '../../record/standing.js';
import { contradicts } from '../event-facts.js';
import { isMoved } from './anchors.js';
import { GATHERING, placedOf } from './candidates.js';
import { peopleIn, placeFits } from './fitting.js';
import { type Binding, type Setting, UNSURE } from './setting.js';
import { sharedTopics } from './slips.js';

/** So long after it, "the call" without a date is the last one. */
const FRESH = 10;
/** So long what two did is the news of the day. */
const OF_THE_DAY = 5;
/** So long one that had no other of its kind near it is still the one that is told. */
const OF_NOW = 30;

/** So much of its length a stated span may be off and still be meant. */
const ROUGHLY = 0.3;

/** So long ago the only letter of two is still the one that is meant. */
const LONG_AGO = 400;

function isOfLetters({ kinds, strict, modality }: Reference): boolean {
  return (
    strict && modality === 'held' && kinds.length > 0 && kinds.every((kind) => kind === 'letter')
  );
}

/** Named together, as many are seldom found a second time. */
const MANY = 4;

/** Binds what is told with no day: by its place, as the last, as the one at hand, or as the news. */
export function withoutDate(
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
    !isMoved(reference) &&
    knownPlaces.length === 0 &&
    sameYear(reference, focus)
  ) {
    return { state: 'bound', event: focus, by: 'focus', dateMissed: false };
  }
  // So many who are named were together but once, wherever it is told to have been.
  const together =
    reference.people.length >= MANY && reference.strict && reference.modality === 'held'
      ? past(ofKind).filter((event) => peopleIn(reference, event))
      : [];
  const [once] = together;
  if (once && together.length === 1 && !reference.other)
    return { state: 'bound', event: once, by: 'features', dateMissed: false };
  // "months after A wrote to B": letters are rare, and the only one between the two is meant.
  const letters =
    reference.aside &&
    isOfLetters(reference) &&
    reference.people.length >= 2 &&
    knownPlaces.length === 0
      ? past(ofKind).filter(
          (event) =>
            event.kind === 'letter' &&
            peopleIn(reference, event) &&
            daysBetween(spanOf(event.when).last, setting.written) <= LONG_AGO,
        )
      : [];
  const [letter] = letters;
  if (letter && letters.length === 1 && !reference.other)
    return { state: 'bound', event: letter, by: 'features', dateMissed: false };
  const news = knownPlaces.length > 0 ? newsElsewhere(reference, past(ofKind), setting) : undefined;
  if (news) return { state: 'bound', event: news, by: 'definite', dateMissed: false };
  if (knownPlaces.length > 0 || reference.other || reference.aside || !reference.strict)
    return UNSURE;
  const all = past(ofKind.filter((event) => isOfKinds(reference, event)));
  // "the meeting of Biden and Xi", days after Harris had met him: the last of those two, where they had one.
  const theirs =
    reference.people.length < 2 ? [] : all.filter((event) => peopleIn(reference, event));
  const latest = theirs.length > 0 ? theirs : all;
  const last = latest.at(-1);
  if (last && isMoved(reference) && !isSoFarOff(last, reference, setting)) return UNSURE;
  // "In a call with Trump and the emir he voiced regret": the only one of those two for weeks.
  const held = reference.modality === 'held' && reference.people.length >= 2;
  if (last && held && peopleIn(reference, last)) {
    const before = latest.at(-2);
    const only = !before || daysBetween(spanOf(before.when).last, spanOf(last.when).first) > OF_NOW;
    if (only && daysBetween(spanOf(last.when).last, setting.written) <= OF_NOW)
      return { state: 'bound', event: last, by: 'definite', dateMissed: false };
  }
  if (!last || daysBetween(spanOf(last.when).last, setting.written) > FRESH) return UNSURE;
  const features =
    sharedTopics(last, setting, record) > 0 ||
    (reference.people.length >= 2 && peopleIn(reference, last));
  return features || reference.definite
    ? { state: 'bound', event: last, by: 'definite', dateMissed: false }
    : UNSURE;
}

/** "a day later, in a call": of long ago it is the last one only where it lies as far from the one just told. */
function isSoFarOff(
  { when }: ContactEvent,
  { spans }: Reference,
  { focus, written }: Setting,
): boolean {
  const { first, last } = spanOf(when);
  if (daysBetween(last, written) <= FRESH) return true;
  return (
    focus !== undefined &&
    spans.some(({ days }) => {
      const off = Math.min(
        Math.abs(daysBetween(spanOf(focus.when).last, first)),
        Math.abs(daysBetween(last, spanOf(focus.when).first)),
      );
      return Math.abs(off - days) <= Math.max(1, days * ROUGHLY);
    })
  );
}

/** "Xi had received him in Shanghai on Wednesday": the two met these days, and the record has another place. */
function newsElsewhere(
  reference: Reference,
  past: readonly ContactEvent[],
  { written, ownDay, parties, sentence }: Setting,
): ContactEvent | undefined {
  const { people, strict, other, latest, modality, spans, places, dates, otherTime } = reference;
  const last = past.at(-1);
  const told = people.length >= 2 && strict && !other && !latest && modality === 'held';
  // "has just been welcomed by him": told on the day itself.
  const now = !ownDay && JUST_NOW.test(sentence.text);
  if (!last?.place || !told || !(ownDay || now) || parties.length !== 2) return undefined;
  if (!peopleIn(reference, last)) return undefined;
  if (last.parties.length >= GATHERING || places.some(({ isCountry }) => isCountry))
    return undefined;
  // "in Berlin last year", "had met in Paris before": of another time.
  const far =
    spans.some(({ unit, direction }) => unit !== 'day' && direction !== 'none') ||
    dates.some(
      ({ precision, spans: days }) =>
        precision !== 'day' || !days.some((day) => overlap(day, spanOf(last.when))),
    ) ||
    (otherTime && !JUST_AFTER.test(sentence.text.slice(0, reference.start - sentence.start)));
  const days = now ? 1 : OF_THE_DAY;
  return !far && daysBetween(spanOf(last.when).last, written) <= days ? last : undefined;
}

const JUST_NOW = /\b(?:has|have|is|are) just\b|\b(?:moments|minutes|an hour) ago\b|\bjust now\b/;

/** "said on Wednesday after Xi had received him" */
const JUST_AFTER = /\b(?:after|when|where)\b[^,;]*$/i;

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

/** Whether the record tells of words between the two: "Oval Office clash", "argued openly". */
function tellsQuarrel({ title, statements }: ContactEvent): boolean {
  return [title, ...statements.map(({ text }) => text)].some((text) => QUARRELLED.test(text));
}

const QUARRELLED = /\b(?:clash|row|quarrel\w*|argued|shouted|altercation)\b/i;

/** Of several events the one that most is in common with; undefined where two are equal. */
export function bestOf(
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
    (QUARREL.test(reference.words) && tellsQuarrel(event) ? 4 : 0) +
    Math.min(2, sharedTopics(event, setting, record));
  const ranked = [...events]
    .map((event) => ({ event, points: score(event) }))
    .sort((a, b) => b.points - a.points);
  const [first, second] = ranked;
  if (!first) return undefined;
  const margin = day ? 1 : 3;
  return !second || first.points - second.points >= margin ? first.event : undefined;
}
