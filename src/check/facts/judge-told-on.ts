/** The place and the kind of a contact in a sentence of their own: "They shook hands in Vienna." "The call lasted an hour." */

import type { PlaceRead } from '../../reading/places/places.js';
import type { ContactEvent } from '../../record/schema.js';
import { placeFits } from '../binding/fitting.js';
import { mannerOf } from '../event-facts.js';
import type { BoundSentence, Copy } from '../reading.js';
import {
  contactToldBefore,
  hasOtherGathering,
  mannerToldOn,
  meansToldOn,
  tellsWhereItWas,
} from './goes-on.js';
import { BY, flagKind, kindWording } from './judge-kind.js';
import { flagPlace, isNeighbour } from './judge-place.js';

/** Judges where a sentence says that the contact of the one before it was, and of what kind. */
export function judgeToldOn(copy: Copy, sentence: BoundSentence): void {
  const event = contactToldBefore(copy, sentence);
  // A day of its own may be of another contact.
  if (!event || sentence.read.dates.length > 0) return;
  judgePlaceToldOn(copy, sentence, event);
  judgeKindToldOn(copy, sentence, event);
}

function judgePlaceToldOn(copy: Copy, sentence: BoundSentence, event: ContactEvent): void {
  const { read } = sentence;
  const [place, ...others] = ownPlaces(read);
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

/** The towns; the lands only where no town is named, which would lie in one of them. */
function ownPlaces({ places }: BoundSentence['read']): readonly PlaceRead[] {
  const towns = places.filter(({ isCountry }) => !isCountry);
  return towns.length > 0 ? towns : places;
}

function judgeKindToldOn(copy: Copy, sentence: BoundSentence, event: ContactEvent): void {
  const own = mannerOf(event.kind);
  // "They spoke by phone. They sat down in Lima": elsewhere, and another time.
  if ((own !== 'remote' && own !== 'in person') || sentence.read.places.length > 0) return;
  const told = mannerToldOn(copy, sentence, event);
  if (!told) {
    const medium = meansToldOn(sentence, event);
    if (medium) flagKind(copy, medium, event, BY[own]);
    return;
  }
  const words = copy.text.slice(told.start, told.end);
  const deed = own === 'remote' ? 'spoke by phone' : 'met';
  flagKind(copy, told, event, told.deed ? deed : kindWording(words, event));
}
