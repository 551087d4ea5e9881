/** The day of a contact in a sentence of its own: "They were held on 30 October." */

import type { DateRead } from '../../reading/reading.js';
import type { ContactEvent } from '../../record/schema.js';
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

/** "That was on 2 January, and within hours", "The date was 2 January": of what the sentence before told, whatever else follows. */
const THAT_WAS =
  /^(?:(?:But|And),?\s)?(?:(?:that|this|all (?:that|this)) (?:was|happened|took place) (?:back )?(?:on|in)|the (?:date|day) was|it was(?: on)?) $/i;

/** Judges the one date of a sentence whose subject points at the contact of the sentence before. */
export function judgeDayAgain(
  copy: Copy,
  sentence: BoundSentence,
  before: BoundSentence | undefined,
): void {
  if (!before) return;
  const { read } = sentence;
  const [date, ...dates] = read.dates.filter(({ precision }) => precision !== 'year');
  if (!date || (date.relative && !copy.ownDay)) return;
  const lead = read.sentence.text.slice(0, date.start - read.sentence.start);
  if (THAT_WAS.test(lead)) {
    const event = wholeOf(before);
    if (event) judgeDay(copy, date, event);
    return;
  }
  if (dates.length > 0 || read.spans.length > 0 || sentence.references.length > 0) return;
  const event = pointedAt(read.sentence.text, before);
  if (event) judgeDay(copy, date, event);
}

/** What a sentence tells with no day of its own: one contact, and nothing that it is not sure of but deeds. */
function wholeOf({ about, read, references }: BoundSentence): ContactEvent | undefined {
  const others = references.some((bound) => {
    const event = eventOf(bound);
    return event ? event !== about : !bound.reference.implied && bound.reference.strict;
  });
  const plain = about?.status === 'held' && read.dates.length + read.spans.length === 0;
  return plain && !others ? about : undefined;
}

/** The contact of the sentence before at which the subject of another points. */
function pointedAt(text: string, { references, read }: BoundSentence): ContactEvent | undefined {
  const subject = TOOK_PLACE.exec(text)?.[1];
  const [bound, ...others] = references;
  if (subject === undefined || !bound || others.length > 0) return undefined;
  const { reference, binding } = bound;
  const event = eventOf(bound);
  if (!event || binding.state !== 'bound' || binding.by === 'focus') return undefined;
  if (event.status !== 'held' || reference.modality !== 'held' || reference.aside) return undefined;
  // "They met at the summit. It was held": of two occasions either may be meant.
  const [occasion, ...more] = read.sentence.text.match(OCCASIONS) ?? [];
  if (occasion === undefined || more.length > 0) return undefined;
  if (!reference.words.toLowerCase().includes(occasion.toLowerCase())) return undefined;
  return SEVERAL.test(subject) === /s$/i.test(occasion) ? event : undefined;
}

function judgeDay(copy: Copy, date: DateRead, event: ContactEvent): void {
  if (dateFits(date, event, { modality: 'held' }, copy.record))
    copy.verdicts.approve(date.start, date.end, event, 'the date');
  else if (date.year || date.relative || !date.spans.some((span) => inAnyYear(span, event, copy)))
    flagDate(copy, date, event);
}
