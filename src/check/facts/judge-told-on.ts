/** The place and the kind of a contact in a sentence of their own: "They shook hands in Vienna." "The call lasted an hour." */

import type { ContactEvent } from '../../record/schema.js';
import { kindNoun } from '../../wording/naming.js';
import { placeFits } from '../binding/fitting.js';
import { mannerOf } from '../event-facts.js';
import { type BoundSentence, type Copy, passage } from '../reading.js';
import { theEvent } from '../wording.js';
import {
  contactToldBefore,
  hasOtherGathering,
  mannerToldOn,
  tellsWhenItWas,
  tellsWhereItWas,
} from './goes-on.js';
import { sourced } from './judge-date.js';
import { judgeDay } from './judge-day-again.js';
import { kindWording } from './judge-kind.js';
import { flagPlace, isNeighbour } from './judge-place.js';

/** Judges where a sentence says that the contact of the one before it was, and of what kind. */
export function judgeToldOn(copy: Copy, sentence: BoundSentence): void {
  const event = contactToldBefore(copy, sentence);
  if (!event) return;
  judgeDayToldOn(copy, sentence, event);
  // A day of its own may be of another contact.
  if (sentence.read.dates.length > 0) return;
  judgePlaceToldOn(copy, sentence, event);
  judgeKindToldOn(copy, sentence, event);
}

/** "Trump met Xi in Busan. The date was 27 October." */
function judgeDayToldOn(copy: Copy, sentence: BoundSentence, event: ContactEvent): void {
  const { read, references } = sentence;
  const before = copy.sentences[copy.sentences.indexOf(sentence) - 1];
  const [date, ...others] = read.dates;
  if (!date || others.length > 0 || date.precision !== 'day' || references.length > 0) return;
  if (before?.read.dates.some(({ precision }) => precision === 'day')) return;
  if (date.relative && !copy.ownDay) return;
  const { text, start } = read.sentence;
  if (tellsWhenItWas(text.slice(0, date.start - start))) judgeDay(copy, date, event);
}

function judgePlaceToldOn(copy: Copy, sentence: BoundSentence, event: ContactEvent): void {
  const { read } = sentence;
  const [place, ...others] = read.places.filter(({ isCountry }) => !isCountry);
  if (!place || others.length > 0 || !event.place || mannerOf(event.kind) === 'remote') return;
  const { text, start } = read.sentence;
  if (!tellsWhereItWas(text.slice(0, place.start - start), text.slice(place.end - start))) return;
  if (placeFits(place, event, copy.record) === true) {
    copy.verdicts.approve(place.start, place.end, event, 'the place');
    return;
  }
  if (placeFits(place, event, copy.record) !== false || isNeighbour(place, event)) return;
  // "The talks took place in Kuala Lumpur": their delegations had some there.
  const theirs = copy.record.between(event.parties);
  if (theirs.some((other) => other !== event && placeFits(place, other, copy.record) === true))
    return;
  if (hasOtherGathering(copy, sentence)) return;
  flagPlace(copy, place, event);
}

function judgeKindToldOn(copy: Copy, sentence: BoundSentence, event: ContactEvent): void {
  const own = mannerOf(event.kind);
  // "They spoke by phone. They sat down in Lima": elsewhere, and another time.
  if ((own !== 'remote' && own !== 'in person') || sentence.read.places.length > 0) return;
  const told = mannerToldOn(copy, sentence, event);
  if (!told) return;
  const words = copy.text.slice(told.start, told.end);
  const deed = own === 'remote' ? 'spoke by phone' : 'met';
  copy.verdicts.flag({
    kind: 'kind',
    ...passage(copy, told.start, told.end),
    event: event.id,
    record: `The record has a ${kindNoun(event.kind)} on that date: ${theEvent(event)}.`,
    ...sourced(event),
    wording: told.deed ? deed : kindWording(words, event),
  });
}
