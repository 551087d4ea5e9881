/** The day of a contact in a sentence of its own: "They were held on 30 October." */

import { dateFits } from '../binding/fitting.js';
import { type BoundSentence, type Copy, eventOf } from '../reading.js';
import { flagDate, inAnyYear } from './judge-date.js';

/** A sentence that says no more than when what was told before took place. */
const TOOK_PLACE =
  /^(?:(?:But|And|In fact|In truth|Rather),?\s)?(it|they|these|this|that)\s(?:(?:(?:was|were)|(?:had|has|have) been)\s(?:(?:in fact|actually|really|rather|duly|both|all)\s)?held|(?:in fact |actually |really |had )?(?:took|taken) place|happened)\s/i;
/** What takes place and may be meant by "it" or "they". */
const OCCASIONS =
  /\b(?:talks|calls?|conversations?|meetings?|summits?|visits?|rounds?|consultations|negotiations|forums?|conferences?|congress|ceremon(?:y|ies)|elections?|votes?|polls?|exercises?|games?|matche?s?|parades?|rall(?:y|ies)|hearings?|trials?|sessions?|assembly|dinners?|lunch(?:es)?|receptions?|signings?|inaugurations?|anniversar(?:y|ies)|festivals?|events?|protests?|drills?|strikes?|attacks?)\b/gi;
const SEVERAL = /^(?:they|these)$/i;

/** Judges the one date of a sentence whose subject points at the contact of the sentence before. */
export function judgeDayAgain(
  copy: Copy,
  { read, references }: BoundSentence,
  before: BoundSentence | undefined,
): void {
  const subject = TOOK_PLACE.exec(read.sentence.text)?.[1];
  const [bound, ...others] = before?.references ?? [];
  if (!before || subject === undefined || !bound || others.length > 0 || references.length > 0)
    return;
  const { reference, binding } = bound;
  const event = eventOf(bound);
  if (!event || binding.state !== 'bound' || binding.by === 'focus') return;
  if (event.status !== 'held' || reference.modality !== 'held' || reference.aside) return;
  // "They met at the summit. It was held": of two occasions either may be meant.
  const [occasion, ...more] = before.read.sentence.text.match(OCCASIONS) ?? [];
  if (occasion === undefined || more.length > 0) return;
  if (!reference.words.toLowerCase().includes(occasion.toLowerCase())) return;
  if (SEVERAL.test(subject) !== /s$/i.test(occasion)) return;
  const [date, ...dates] = read.dates.filter(({ precision }) => precision !== 'year');
  if (!date || dates.length > 0 || read.spans.length > 0) return;
  if (date.relative && !copy.ownDay) return;
  if (dateFits(date, event, reference, copy.record))
    copy.verdicts.approve(date.start, date.end, event, 'the date');
  else if (date.year || date.relative || !date.spans.some((span) => inAnyYear(span, event, copy)))
    flagDate(copy, date, event);
}
