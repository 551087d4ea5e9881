/** Of which contacts a sentence tells who had them, and of whom in it that may be told. */

import type { Reference } from '../../reading/contacts/references.js';
import type { Attributed } from '../../reading/voices/attribution.js';
import { personOf } from '../../reading/voices/voices.js';
import type { ContactEvent } from '../../record/schema.js';
import { dateFits, placeFits } from '../binding/fitting.js';
import { type BoundReference, type BoundSentence, type Copy, eventOf } from '../reading.js';
import { meantByCast } from './cast-meant.js';
import type { PersonTold } from './people-told.js';
import { EACH_OTHER } from './taking-part.js';

/** A sentence that tells of one contact more often is no sentence. */
const MANY = 20;

/** A contact of which a sentence tells. */
export interface Scope {
  event: ContactEvent;
  /** The words that tell of it. */
  references: readonly Reference[];
  /** The sentence goes on about it, and may tell of another matter. */
  goesOn?: true;
  /** They are told within the journey that it was, and may have been one contact of several there. */
  onJourney?: true;
  /** It is told beside another one: "a week after Xi received Carney on 16 January". */
  aside?: true;
}

/** The contacts that a sentence tells of by their own words; where there is none, the one that it goes on about. */
export function scopesOf(sentence: BoundSentence, copy: Copy): Scope[] {
  const told = new Map<ContactEvent, Reference[]>();
  for (const bound of sentence.references) {
    const event = isTold(bound, sentence) ? eventOf(bound) : undefined;
    if (event) told.set(event, [...(told.get(event) ?? []).slice(-MANY), bound.reference]);
  }
  // "left the palace on Friday after talks with him": by its day it is told which talks.
  for (const bound of sentence.references) {
    const event = eventOf(bound);
    const more = event && told.get(event);
    const { reference, binding } = bound;
    if (more && binding.state === 'bound' && binding.by === 'focus' && !reference.aside)
      if (!more.includes(reference)) more.push(reference);
  }
  if (told.size > 0)
    return [
      ...[...told].map(
        ([event, references]): Scope => ({
          event,
          references,
          ...(references.every(({ aside }) => aside) && { aside: true }),
        }),
      ),
      ...onJourneys(sentence),
    ];
  const behind = /\?\W*$/.test(sentence.read.sentence.text) ? undefined : goneOnIn(sentence, copy);
  return behind ? [behind] : [];
}

/** "wound up a trip to Japan after talks with A": of no day of their own, between the sides of the journey. */
function onJourneys({ references }: BoundSentence): Scope[] {
  return references.flatMap((journey) => {
    const event = eventOf(journey);
    if (!event || journey.reference.aside || !JOURNEY.test(journey.reference.words)) return [];
    const inner = references.filter(
      ({ reference: { aside, modality, dates, spans, other, start }, binding, parties }) =>
        aside &&
        (binding.state === 'unsure' || (binding.state === 'bound' && binding.by === 'focus')) &&
        modality === 'held' &&
        !other &&
        start > journey.reference.end &&
        dates.length + spans.length === 0 &&
        // "The visit came three years after his encounter with Biden": an end of a span is another contact.
        !journey.reference.spans.some(
          (span) => /^(?:after|before)$/.test(span.direction) && span.end <= start,
        ) &&
        parties.every((party) => event.parties.includes(party)),
    );
    return inner.map(
      ({ reference }): Scope => ({ event, references: [reference], onJourney: true }),
    );
  });
}

const JOURNEY = /\b(?:visits?|trip|tour|journey|stay|stopover|mission)$/i;

/** Whether a contact is told as what it was, or is to be. */
function isTold({ reference, binding }: BoundReference, { about }: BoundSentence): boolean {
  return (
    binding.state === 'bound' &&
    binding.by !== 'focus' &&
    binding.event.status === reference.modality &&
    (reference.modality === 'held' || reference.modality === 'scheduled') &&
    // "came a week after Xi received Carney in Beijing on 16 January": a day or a place of its own tells which.
    (!reference.aside ||
      binding.event === about ||
      (binding.by !== 'features' && reference.dates.length + reference.places.length > 0))
  );
}

/** The contact that a sentence goes on telling of: by a word that points at it, or by none. */
function goneOnIn(sentence: BoundSentence, copy: Copy): Scope | undefined {
  const { references, read } = sentence;
  // "In November the ministers talked": of another day it is another contact.
  const fits = (event: ContactEvent) =>
    event.status === 'held' &&
    read.dates.every((date) => dateFits(date, event, { modality: 'held' }, copy.record)) &&
    !isElsewhere(read, event, copy);
  const [bound, ...others] = references;
  const open = references.every((each) => each.binding.state === 'unsure');
  if (!bound || open) {
    const about = meantByCast(sentence, copy) ?? sentence.about ?? castOf(sentence, copy);
    return about && fits(about) ? { event: about, references: [], goesOn: true } : undefined;
  }
  const { reference } = bound;
  const event = others.length === 0 ? eventOf(bound) : undefined;
  return event && fits(event) && reference.modality === 'held' && !reference.aside
    ? { event, references: [reference], goesOn: true }
    : undefined;
}

/** "Yellen flies to Guangzhou this week", behind a call: of another place than the contact's, which may have had none. */
function isElsewhere({ places }: BoundSentence['read'], event: ContactEvent, { record }: Copy) {
  const cities = places.filter(({ known, isCountry }) => known && !isCountry);
  return cities.length > 0 && cities.every((place) => placeFits(place, event, record) !== true);
}

/** So far back a contact was told of whose people are named again. */
const FAR = 4;

/** "Around the table were A, B and C": the contact told shortly before which at least two of these had. */
function castOf(sentence: BoundSentence, copy: Copy): ContactEvent | undefined {
  const at = copy.sentences.findIndex(({ read }) => read === sentence.read);
  const named = new Set(sentence.read.sentence.mentions.map(personOf));
  const told = copy.sentences
    .slice(Math.max(0, at - FAR), Math.max(0, at))
    .flatMap(({ references }) => references)
    .flatMap((bound) => eventOf(bound) ?? [])
    .at(-1);
  return told && told.participants.filter((id) => named.has(id)).length >= 2 ? told : undefined;
}

/** "the American had placed the call, Yuri Ushakov said": who says so was not therefore in it. */
export function isSource(
  { start, end, parties }: PersonTold,
  { read: { attributed, sentence }, references }: BoundSentence,
): boolean {
  const { text, start: from } = sentence;
  // "After the talks between A and B of Egypt Ankara announced": B announces nothing.
  const ofOther = (named: readonly string[]) =>
    named.length > 0 && parties.length > 0 && !parties.some((party) => named.includes(party));
  // "A and B sat opposite C, who said": of A and B it is told what they did.
  const holdsContact = ({ marker }: Attributed) =>
    references.some(
      ({ reference }) => marker.start < reference.start && reference.end < marker.end,
    );
  // "A and B told each other": who say it to one another are together, and nobody's source.
  const amongThem = ({ marker }: Attributed) =>
    EACH_OTHER.test(sentence.text.slice(marker.end - sentence.start));
  // "after A told him": told to one who was there.
  const toHim = ({ marker }: Attributed) =>
    TO_HIM.test(text.slice(marker.end - from)) && AT_THAT.test(text.slice(0, start - from));
  return attributed.some(
    (each) =>
      each.form !== 'told' &&
      !toHim(each) &&
      each.marker.start <= start &&
      end <= each.marker.end &&
      !amongThem(each) &&
      !ofOther(each.voice.parties) &&
      !holdsContact(each) &&
      // "A and B promised to lift the tariffs": what the two did together, and no word about it.
      !(each.voice.parties.length >= 2 && PROMISED.test(text.slice(0, each.marker.end - from))),
  );
}

const TO_HIM = /^\s(?:him|her|them)\b/;
const AT_THAT = /\b(?:after|when|as|where|once)\s$/;

const PROMISED =
  /\b(?:promised|pledged|vowed|agreed|undertook|committed|declared|announced)(?: themselves)?\s*$/;

/** Between the one who is named and the contact or its day another contact begins here. */
const ANOTHER =
  /[;.]|\b(?:after|before|since|following|while|whereas|because|but|although|though)\b/i;

/** Whether what is told of somebody is told of the contact: in its clause, or with its day. */
export function stands(
  { start, end }: PersonTold,
  reference: Reference,
  { read }: BoundSentence,
): boolean {
  const { text, start: from } = read.sentence;
  const near = [reference, ...reference.dates, ...reference.places];
  // "A was in X on one day, and on the other B in Y": behind another's day stands another contact.
  const otherDay = (after: number, before: number) =>
    read.dates.some(
      (date) => after <= date.start && date.end <= before && !reference.dates.includes(date),
    );
  return near.some((thing) => {
    if (thing.start <= start && end <= thing.end) return true;
    if (otherDay(end, thing.start) || otherDay(thing.end, start)) return false;
    const between =
      end <= thing.start
        ? text.slice(end - from, thing.start - from)
        : text.slice(thing.end - from, start - from);
    return between.length < 160 && !ANOTHER.test(between.replace(/\b\p{Lu}\.\s?/gu, ''));
  });
}
