/** The places that copy gives a contact against the record's. */

import { isPast } from '../../reading/assertion/tense.js';
import { clauseTree } from '../../reading/clauses/clauses.js';
import { wholeClauseAt, wholeOf } from '../../reading/clauses/extent.js';
import { subjectOf } from '../../reading/clauses/subject.js';
import { doersIn } from '../../reading/people/doers.js';
import { neighbours } from '../../reading/places/neighbours.js';
import { isSite } from '../../reading/places/place-senses.js';
import type { PlaceRead } from '../../reading/places/places.js';
import type { DateRead } from '../../reading/reading.js';
import { partiesOf } from '../../reading/voices/voices.js';
import type { Mention } from '../../record/names.js';
import { nameInCopy } from '../../record/party-names.js';
import type { ContactRecord } from '../../record/record.js';
import type { ContactEvent } from '../../record/schema.js';
import { normOf, wordsOf } from '../../record/words.js';
import { NEXT_ONE } from '../binding/anchors.js';
import { dateFits, placeFits } from '../binding/fitting.js';
import { contradicts } from '../event-facts.js';
import {
  type BoundReference,
  type BoundSentence,
  type Copy,
  eventOf,
  passage,
} from '../reading.js';
import { theEvent } from '../wording.js';
import { sourced } from './judge-date.js';

/** Judges the places said of one contact. */
export function judgePlaces(copy: Copy, bound: BoundReference, sentence: BoundSentence): void {
  const event = eventOf(bound);
  if (!event?.place || bound.binding.state !== 'bound' || bound.binding.by === 'focus') return;
  if (contradicts(bound.reference.kinds, bound.reference.strict, event)) return;
  const places = bound.reference.places;
  // "the talks prepared his trip to Beijing": where a journey leads that was none of theirs.
  if (event.kind === 'talks' && /\b(?:trip|journey|tour)\b/i.test(bound.reference.words)) return;
  if (places.some((place) => placeFits(place, event, copy.record) === true)) {
    for (const place of places) {
      if (placeFits(place, event, copy.record) === true)
        copy.verdicts.approve(place.start, place.end, event, 'the place');
      // "in Busan, Japan", "at the Akasaka Palace in Kyoto": the first is right and the second is not.
      else if (
        placeFits(place, event, copy.record) === false &&
        !isNeighbour(place, event) &&
        isRightBehind(place, places, event, copy)
      )
        flagPlace(copy, place, event);
    }
    return;
  }
  // "did not meet in Vienna": true of every place but its own.
  if (bound.reference.modality === 'denied') return;
  // Where the sentence has the right place too, the other is of something else.
  if (isToldRight(copy, event, bound, sentence)) return;
  const there = sentence.read.places.some(
    (place) => !place.isCountry && placeFits(place, event, copy.record) === true,
  );
  if (there && bound.reference.implied) return;
  for (const place of places) {
    if (placeFits(place, event, copy.record) !== false || isNeighbour(place, event)) continue;
    if (there && isWhereTheyMet(place, event, copy)) continue;
    if (isOfAnother(place, event, sentence, copy)) continue;
    if (isNameOfAnother(place, bound, event, copy)) continue;
    if (isOfOtherDay(place, bound, event, copy)) continue;
    if (bound.reference.tentative && !hasOwnDoer(place, event, sentence, copy)) continue;
    if (NEXT.test(copy.text.slice(bound.reference.end, place.start))) continue;
    if (ONWARD.test(copy.text.slice(Math.max(0, place.start - LONGEST_WAY), place.start))) continue;
    if (isLandOfTopic(copy, bound, sentence, place)) continue;
    // "having proposed that the next meeting be in Moscow"
    const lead = copy.text.slice(sentence.read.sentence.start, place.start).split(/[,;:]/).at(-1);
    if (NEXT_ONE.test(lead ?? '')) continue;
    flagPlace(copy, place, event);
  }
}

/** "A dispute kept the court in Mombasa busy on 29 January": of none of those who met on that day. */
function hasOwnDoer(
  { start }: PlaceRead,
  { parties }: ContactEvent,
  { read: { sentence } }: BoundSentence,
  { record }: Copy,
): boolean {
  const clause = wholeClauseAt(sentence, start);
  const subject = clause && subjectOf(sentence, clause);
  const isOwn = (mention: Mention) =>
    partiesOf(mention, record).some((party) => parties.includes(party));
  const doers = subject && doersIn(sentence, subject, isOwn, true);
  // "The cameras clicked in Lima on 16 November": little is said of who or what it was.
  const slight = doers === 'nobody' && subject && subject.to - subject.from < SLIGHT;
  if (!doers || slight || /^(?:own|open)$/.test(doers)) return true;
  // "Exports will face 15 per cent under the deal she struck with Trump on Sunday in Ireland"
  const { of } = clauseTree(sentence);
  return sentence.mentions.some((mention) => {
    const own = of[mention.first];
    const near = own !== undefined && wholeOf(own) === clause;
    return near && (sentence.words[mention.last]?.end ?? start) <= start && isOwn(mention);
  });
}

const SLIGHT = 3;

/** "of the raid in Syria", "the island of Taiwan": the land of what was spoken of, and not where. */
function isLandOfTopic(
  { text }: Copy,
  { reference }: BoundReference,
  { read: { sentence } }: BoundSentence,
  { isCountry, start }: PlaceRead,
): boolean {
  const from = reference.end <= start ? reference.end : sentence.start;
  const [, noun] = OF_NOUN.exec(text.slice(from, start)) ?? [];
  return (
    isCountry && noun !== undefined && !HOW_OR_DONE.test(noun) && !isSite(noun) && !isPast(noun)
  );
}

const OF_NOUN = /\s(\p{Ll}{2,}) (?:in|of)(?: the)? $/u;
/** "sat down in", "came together in", "met face to face in", "which was in" */
const HOW_OR_DONE =
  /^(?:down|together|face|person|there|here|again|alone|place|up|back|off|and|was|were|is|that|they|it|week|month|year|day|morning|evening|afternoon|night|yesterday|\p{L}+ly|sit|meet|meets|meeting|summit|talks|encounter|visit|trip|session|handshake|lunch|dinner|table|room|course|links|(?:north|south|east|west)\p{L}*)$/u;

/** "in Hanoi in February 2019 and at Panmunjom four months later": where the same people had another one. */
function isWhereTheyMet(place: PlaceRead, event: ContactEvent, { record }: Copy): boolean {
  return record
    .between(event.parties)
    .some(
      (other) =>
        other !== event &&
        placeFits(place, other, record) === true &&
        other.participants.filter((id) => event.participants.includes(id)).length >= 2,
    );
}

/** "did nothing for it, nor did the resignation of a minister in Oslo": another clause has come between. */
const NEXT = /,\s(?:nor|neither|so) (?:did|does|do|was|were|is|are|had|has|have|would|will)\b/;

/** "Putin, who went on to Hanoi the next day": where somebody was after it, or before. */
const ONWARD =
  /\b(?:(?:went|go|goes|going|gone|flew|fl(?:ies|ying|own)|travel\p{Ll}*|mov(?:ed|es|ing)|head(?:ed|s|ing)|continu(?:ed|es|ing)|press(?:ed|es)|sailed|drove) on|on (?:his|her|the|their) way (?:back )?|(?:left|leaves|leaving|bound|set off|departed|headed) (?:straight |directly )?for|fresh) (?:to |from )?(?:the )?$/u;
const LONGEST_WAY = 40;

/** "The rains came to Bamako. Far away, Trump met Xi in Hamburg": the copy has the right place beside, for the same contact. */
function isToldRight(
  { sentences, record }: Copy,
  event: ContactEvent,
  bound: BoundReference,
  sentence: BoundSentence,
): boolean {
  const at = sentences.indexOf(sentence);
  return sentences
    .slice(Math.max(0, at - 1), at + 2)
    .flatMap(({ references }) => references)
    .some(
      (other) =>
        other !== bound &&
        eventOf(other) === event &&
        !other.reference.implied &&
        // "his trip to China. They met in Shanghai": the land is right, and the town is not.
        other.reference.places.some(
          (place) => !place.isCountry && placeFits(place, event, record) === true,
        ),
    );
}

/** "shook Kim's hand in Singapore on 12 June": another contact on the record was there, on a day or in a month that the sentence has. */
function isOfAnother(
  place: PlaceRead,
  event: ContactEvent,
  { read }: BoundSentence,
  { record }: Copy,
): boolean {
  return record
    .called(place.norm.split(' ').at(-1) ?? '')
    .some(
      (other) =>
        other !== event &&
        placeFits(place, other, record) === true &&
        read.dates.some((date) => isOn(date, other, event, record)),
    );
}

/** "the Helsinki summit", of a text that tells what was in Helsinki: it goes by its name. */
function isNameOfAnother(
  { end }: PlaceRead,
  { reference }: BoundReference,
  event: ContactEvent,
  { record, sentences, text }: Copy,
): boolean {
  if (
    end > reference.end ||
    !/^['’]?s? (?:\p{Ll}+ )?(?:summit|meeting|talks|visit|call)\b/u.test(text.slice(end))
  )
    return false;
  return sentences.some(({ references }) =>
    references.some((other) => {
      const told = eventOf(other);
      return (
        told !== undefined &&
        told !== event &&
        other.reference.places.some(
          (place) =>
            place.end !== end &&
            placeFits(place, told, record) === true &&
            place.norm === normOf(text.slice(end - place.text.length, end)),
        )
      );
    }),
  );
}

/** "since the meeting of 22 July, and plan a march for 14 August in Lausanne": beside a day that is not the contact's, where that is told too. */
function isOfOtherDay(
  { start, end }: PlaceRead,
  { reference }: BoundReference,
  event: ContactEvent,
  { record, text }: Copy,
): boolean {
  const days = reference.dates.filter(({ precision }) => precision === 'day');
  const [own, other] = [true, false].map((fits) =>
    days.filter((date) => dateFits(date, event, reference, record) === fits),
  );
  const isBeside = (date: DateRead) =>
    /^,?\s(?:\p{L}+\s){0,2}$/u.test(
      date.end <= start ? text.slice(date.end, start) : text.slice(end, date.start),
    );
  return own?.some(isBeside) === false && own.length > 0 && other?.some(isBeside) === true;
}

/** A day or month of the one, and none of the other. */
function isOn(
  date: DateRead,
  other: ContactEvent,
  event: ContactEvent,
  record: ContactRecord,
): boolean {
  const held = { modality: 'held' } as const;
  return (
    (date.precision === 'day' || date.precision === 'month') &&
    dateFits(date, other, held, record) &&
    !dateFits(date, event, held, record)
  );
}

/** "in Busan, Japan": behind a place that is right, and said of it. */
function isRightBehind(
  place: PlaceRead,
  places: readonly PlaceRead[],
  event: ContactEvent,
  copy: Copy,
): boolean {
  const city = places.filter(({ end }) => end <= place.start).at(-1);
  return (
    city !== undefined &&
    placeFits(city, event, copy.record) === true &&
    /^(?:,\s*|\s+in\s+)$/.test(copy.text.slice(city.end, place.start))
  );
}

/** Of one country the record may have the suburb and the copy the city: neighbours are not told apart. */
export function isNeighbour(place: PlaceRead, event: ContactEvent): boolean {
  if (place.isCountry || !event.place || place.country !== event.place.country) return false;
  const said = normOf(place.name ?? place.text);
  const held = [event.place.city, event.place.name ?? ''].map((name) =>
    wordsOf(name)
      .map(({ norm }) => norm)
      .join(' '),
  );
  const told =
    event.title.includes(place.text) ||
    event.statements.some(({ text }) => text.includes(`in ${place.text}`));
  return (
    told ||
    place.near ||
    held.some((name) => neighbours(name, place.norm) || neighbours(name, said))
  );
}

export function flagPlace(copy: Copy, place: PlaceRead, event: ContactEvent): void {
  if (!event.place) return;
  // "it was Latvia, not Lithuania, where they met"
  if (
    /\b(?:not|rather than|instead of)\s(?:in\s|at\s|the\s)*$/.test(
      copy.text.slice(Math.max(0, place.start - 30), place.start),
    )
  )
    return;
  // "in Florida instead of Beijing": where somebody was who did not come.
  const instead = /^\s(?:instead of|rather than|and not)\b/.test(
    copy.text.slice(place.end, place.end + 16),
  );
  if (instead && event.status === 'cancelled') return;
  const { start, end } = place.named ?? place;
  const country = nameInCopy(event.place.country, copy.record);
  copy.verdicts.flag({
    kind: 'place',
    ...passage(copy, start, end),
    event: event.id,
    record: `The record has ${theEvent(event)} in ${event.place.city}, ${country}.`,
    ...sourced(event),
    wording: place.isCountry
      ? country.replace(/^the /, '')
      : /\p{Ll}/u.test(place.text)
        ? event.place.city
        : event.place.city.toUpperCase(),
  });
}
