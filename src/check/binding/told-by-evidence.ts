/** The reference that an event is told by which day, place and names have shown. */

import { clauseAt } from '../../reading/clauses/clauses.js';
import { clauseText } from '../../reading/clauses/extent.js';
import { tellsOf } from '../../reading/clauses/subject.js';
import { isBesideOne } from '../../reading/contacts/attach.js';
import { isOfThing } from '../../reading/contacts/governed.js';
import { mediumIn, mediumOfScene } from '../../reading/contacts/medium.js';
import { emptyReference, type Reference } from '../../reading/contacts/reference.js';
import { isSide, type ReadSentence } from '../../reading/contacts/references.js';
import type { PlaceRead } from '../../reading/places/places.js';
import type { Sentence } from '../../reading/reading.js';
import { personOf } from '../../reading/voices/voices.js';
import type { ContactRecord } from '../../record/record.js';
import type { ContactEvent } from '../../record/schema.js';
import { type BoundReference, eventOf } from '../reading.js';
import type { Anchor } from './anchors.js';
import type { Before } from './clues.js';
import type { Clues } from './evidence.js';
import { dateFits } from './fitting.js';

/** So near one another two words are one phrase. */
const BESIDE = 12;

/** The reference that has the anchor, bound now; or one made of it, where no word of contact has it. */
export function withEvent(
  bound: readonly BoundReference[],
  owner: BoundReference | undefined,
  anchor: Anchor,
  modality: Clues['modality'],
  event: ContactEvent,
  read: ReadSentence,
  before: Before,
  record: ContactRecord,
): readonly BoundReference[] {
  const { sentence } = read;
  // Whoever is named for one of its sides, whether he was there or is told to have been.
  const tells = tellsOf(sentence, clauseAt(sentence, anchor.start));
  const all = sentence.mentions
    .filter((mention) => isSide(mention, sentence, read.attributed))
    .flatMap((mention) => {
      const id = personOf(mention);
      const ofSide = id !== undefined && event.parties.includes(record.people.get(id)?.party ?? '');
      return ofSide ? [{ id, own: tells(mention.first) }] : [];
    });
  const own = all.filter((each) => each.own);
  const people = tellsOfBoth(anchor, sentence, event, before)
    ? event.participants
    : (own.length > 0 ? own : all).map(({ id }) => id);
  const aside = isAside(anchor, sentence, bound);
  const tellsMeans = bound.some(({ reference: { strict } }) => strict);
  const medium = aside ? undefined : (tellsMeans ? mediumIn : mediumOfScene)(sentence);
  // Its day stands for words of contact, where there are none.
  const words = anchor.dates[0] ?? anchor;
  // "his talk with Xi the day before": told beside another.
  const back = anchor.span !== undefined && anchor.span.direction !== 'after';
  const told = owner && { ...owner.reference, aside: owner.reference.aside || back };
  const reference: Reference = told ?? {
    ...emptyReference(
      before.index,
      words.start,
      words.end,
      sentence.text.slice(words.start - sentence.start, words.end - sentence.start),
    ),
    ...(medium && { medium }),
    people: [...new Set(people)],
    dates: anchor.dates,
    places: placesOf(anchor, read),
    spans: read.spans.filter((span) =>
      isBesideOne(span, [...anchor.dates, ...anchor.places], sentence),
    ),
    modality,
    implied: true,
    tentative: true,
    aside,
  };
  const missed =
    reference.dates.length > 0 &&
    !reference.dates.some((date) => dateFits(date, event, reference, record));
  const made: BoundReference = {
    reference,
    parties: event.parties,
    binding: { state: 'bound', event, by: missed ? 'features' : 'date', dateMissed: missed },
  };
  return owner ? bound.map((one) => (one === owner ? made : one)) : [...bound, made];
}

/** "The two came face to face on 7 December": of those whom the text has named, where there were no others. */
function tellsOfBoth(
  { start }: Anchor,
  sentence: Sentence,
  { participants }: ContactEvent,
  { people, focus }: Before,
): boolean {
  return (
    participants.length === 2 &&
    THE_TWO.test(clauseText(sentence, clauseAt(sentence, start))) &&
    participants.every((id) => people.includes(id) || focus?.participants.includes(id))
  );
}

const THE_TWO =
  /^\W*(?:(?:on|in|at) [^,;:]{2,40},? )?(?:they|both|the (?:two|pair|presidents|(?:two )?(?:leaders|men|presidents)))\b/i;

/** Its own, or those that stand right beside it: "here on 4 December", "on Sunday at his resort in Ireland". */
function placesOf(anchor: Anchor, read: ReadSentence): PlaceRead[] {
  const { pointed, places, sentence } = read;
  if (anchor.places.length > 0) return anchor.places;
  const { text, start } = sentence;
  const lands = places.filter(
    (place) =>
      place.isCountry &&
      !place.standsForContact &&
      !isOfThing(place, read) &&
      (place.start >= anchor.end
        ? TO_LAND.test(text.slice(anchor.end - start, place.start - start))
        : TO_DAY.test(text.slice(place.end - start, anchor.start - start))),
  );
  return [...pointed.filter(isBeside(anchor)), ...lands];
}

const TO_LAND = /^\s(?:(?:at|on|near|outside)\s(?:[\p{L}’'-]+\s){1,6})?in\s(?:the\s)?$/u;
const TO_DAY = /^,?\s(?:(?:late|early)\s)?(?:on|last)\s$/;

/** "here on 4 December" */
function isBeside({ start, end }: Anchor): (thing: { start: number; end: number }) => boolean {
  return (thing) => {
    const apart = thing.end <= start ? start - thing.end : thing.start - end;
    return apart <= BESIDE;
  };
}

/** "Eight weeks earlier, in the Oval Office", "had" */
function isAside(anchor: Anchor, sentence: Sentence, bound: readonly BoundReference[]): boolean {
  if (anchor.span && anchor.span.direction !== 'after') return true;
  const asides = bound.filter(
    (one) => one.reference.aside && eventOf(one) && one.reference.end <= anchor.start,
  );
  // "Ten days after Anchorage Trump had Zelenskyy in": the "after" is that of Anchorage.
  const from = Math.max(sentence.start, ...asides.map(({ reference }) => reference.end));
  return /\b(?:after|before(?! (?:the|a|some) (?:\p{Ll}+ )?(?:cameras|press|flags|doors|gates|crowds?|reporters|lenses|journalists|guard|microphones))|since|had(?= \p{Ll}))\b/u.test(
    clauseBefore(anchor, sentence, from),
  );
}

/** The words of its clause before an anchor, from an offset on. */
function clauseBefore({ start }: Anchor, sentence: Sentence, from: number): string {
  const text = clauseText(sentence, clauseAt(sentence, start));
  return text.slice(from - sentence.start, start - sentence.start);
}
