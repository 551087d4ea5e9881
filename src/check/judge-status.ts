/** What copy tells as held, planned or called off, against the record. */

import { attributionAt } from '../reading/attribution.js';
import type { ContactEvent } from '../record/schema.js';
import { by } from '../record/standing.js';
import { factsOf } from './event-facts.js';
import { dateFits, placeFits } from './fitting.js';
import { sourced } from './judge-date.js';
import {
  type BoundReference,
  type BoundSentence,
  bareEnd,
  type Copy,
  eventOf,
  flag,
  passage,
} from './reading.js';
import { fullDateOf, theEvent, toldRight } from './wording.js';

/** Judges what is told as held, planned or off. */
export function judgeStatus(copy: Copy, bound: BoundReference, sentence: BoundSentence): void {
  const event = eventOf(bound);
  if (!event || bound.binding.state !== 'bound' || bound.binding.by === 'focus') return;
  const { reference } = bound;
  const { text } = sentence.read.sentence;
  const { first, last } = factsOf(event, copy.record).span;
  const said = attributionAt(sentence.read.attributed, reference.start);
  if (said && said.form !== 'told' && said.voice.kind === 'parties') return;
  const told = toldAs(reference.modality, text);
  if (told === undefined) return;
  // "will meet tomorrow", bound by its place: another one may be meant.
  const open = reference.dates.some(
    (date) => date.relative && !dateFits(date, event, reference, copy.record),
  );
  if (open) return;
  // "Sunak was to have met Xi in Bali": with one side named and no day, the other may be anybody.
  const day = reference.dates.some(({ precision }) => precision === 'day');
  if (reference.parties.length === 1 && !day) return;
  // "They fly there on 3 December", written before it.
  if (
    event.status === 'scheduled' &&
    told === 'held' &&
    PRESENT.test(reference.words) &&
    first > copy.written
  )
    return;
  if (reference.implied && !plainlyTold(told, bound, event, copy, text)) return;
  // That it fell through may stand anywhere in the sentence.
  if (
    event.status === 'cancelled' &&
    /\b(?:called off|cancell?ed|scrapped|postponed|shelved|put off|fell through|dropped|never (?:took place|happened|met))\b/i.test(
      text,
    )
  )
    return;
  // That it never was is the word of a side.
  const deniedBySome = by(event.occurrence, 'denies').length > 0;
  const wrong =
    (event.status === 'cancelled' && told === 'held' && first <= copy.written) ||
    (event.status === 'cancelled' && told === 'scheduled' && last < copy.written) ||
    (event.status === 'scheduled' && (told === 'held' || told === 'cancelled')) ||
    (event.status === 'held' && told === 'cancelled' && !deniedBySome) ||
    (event.status === 'held' &&
      told === 'denied' &&
      bound.binding.by === 'date' &&
      !deniedBySome) ||
    (event.status === 'held' &&
      told === 'scheduled' &&
      last < copy.written &&
      bound.binding.by !== 'definite');
  if (!wrong) return;
  const { start, end } = sentence.read.sentence;
  flag(copy, {
    kind: 'status',
    ...passage(copy, start, bareEnd(copy.text, start, end)),
    event: event.id,
    record: `The record has ${theEvent(event)} as ${STATUS[event.status]} (${fullDateOf(event)}).`,
    ...sourced(event),
    wording: toldRight(event, copy.record),
  });
}

/** Somebody's being there, told as a fact. */
const WAS_THERE =
  /\b(?:landed|arrived|flew (?:in|to|into)|touched down|stepped|was received|were received|was welcomed|were welcomed|sat|stood|shook hands|toasted|dined|walked|embraced|spent|descended|set foot|opened|got under way|ended|lasted|went on|began|concluded|negotiated|bargained|conferred|haggled|gathered|faced)\b|\b(?:was|were) (?:[\p{L}’'-]+ ){0,3}guests?\b|\b(?:was|were) (?:back )?in \p{Lu}/iu;
const TO_COME =
  /\b(?:will|is to|are to|(?:is|are) (?:due|set|expected|scheduled|planned) to)\s+(?:be (?:in|at|received|welcomed)|fly|travel|arrive|land|meet|go|come|visit|receive|host|sit|stop|speak|talk)\b|\b(?:is|are) (?:due|expected|awaited) (?:back )?(?:in|at)\b/i;
const PLANNED_THEN =
  /\b(?:was|were|had been|is|are) (?:to|due|set|supposed|expected|scheduled|planned|meant)\b|\b(?:would|should|plan\w*|never|not|instead|if|had hoped|had wanted)\b/i;

/** Without a word of contact only a day that is right, and plain words, tell that it was held or is to come. */
function plainlyTold(
  told: 'held' | 'scheduled' | 'cancelled' | 'denied',
  { binding, reference }: BoundReference,
  event: ContactEvent,
  copy: Copy,
  text: string,
): boolean {
  if (binding.state !== 'bound' || binding.by !== 'date' || binding.dateMissed) return false;
  if (told === 'scheduled') return event.status === 'held' && TO_COME.test(text);
  return (
    told === 'held' &&
    event.status === 'cancelled' &&
    reference.places.some((place) => placeFits(place, event, copy.record) === true) &&
    WAS_THERE.test(text) &&
    !PLANNED_THEN.test(text)
  );
}

const PRESENT = /^(?:meets?|fly|flies|hosts?|visits?|travels?|receives?|sees?|speaks?|talks?)\b/i;

const STATUS = { held: 'held', scheduled: 'planned, not held', cancelled: 'called off' } as const;

function toldAs(
  modality: BoundReference['reference']['modality'],
  text: string,
): 'held' | 'scheduled' | 'cancelled' | 'denied' | undefined {
  switch (modality) {
    case 'held':
    case 'ongoing':
      return 'held';
    case 'cancelled':
      return 'cancelled';
    case 'denied':
      return /\b(did not|didn't|didn’t|never|no) (?:meet|speak|talk|call|hold|meeting|call|summit|visit)\b/i.test(
        text,
      )
        ? 'denied'
        : undefined;
    case 'scheduled':
      return /\b(will|is to|are to|(?:is|are) (?:due|set|scheduled|expected|planned|slated)|plans? to)\b/i.test(
        text,
      ) && !/\b(had|were|was) (?:agreed|planned|due|set|to)\b/i.test(text)
        ? 'scheduled'
        : undefined;
    default:
      return undefined;
  }
}
