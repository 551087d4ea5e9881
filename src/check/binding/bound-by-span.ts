/** Contacts of which no day is told, but how long before another one they were: "six days after they had met". */
import type { Reference } from '../../reading/contacts/references.js';
import type { SpanRead } from '../../reading/dates/intervals.js';
import type { DateRead } from '../../reading/reading.js';
import { addDays, type Day, spanOf } from '../../record/calendar.js';
import type { ContactRecord } from '../../record/record.js';
import type { ContactEvent } from '../../record/schema.js';
import { tookPlace } from '../../record/standing.js';
import { contradicts } from '../event-facts.js';
import { type BoundReference, type BoundSentence, eventOf } from '../reading.js';
import { boundAnew } from './about.js';

/** Spans of days and weeks that are longer are told too roughly to stand for a day. */
const LONGEST = 60;
/** Months and years stand for what was the only contact of its kind about then. */
const LONGEST_ROUGH = 1200;
/** So far a fair span may be off; and so far off no other contact may lie. */
const FAIR = 0.15;
const ALONE = 0.3;
/** What is told as "almost" or "just over" so long is hardly on the other side of it. */
const NO_MORE = 0.05;

/** "Less than four weeks" is more than two of them, "over a week" less than another half. */
const UNDER = 0.6;
const OVER = 1.5;

/** The same sentences, with what a span tells bound to the one contact of that day. */
export function boundBySpan(
  sentences: readonly BoundSentence[],
  record: ContactRecord,
  ownDay: Day | undefined,
): readonly BoundSentence[] {
  return sentences.map((sentence) => {
    let changed = false;
    const references = sentence.references.map((bound): BoundReference => {
      const event = meantBySpan(bound, sentence, record, ownDay);
      changed ||= event !== undefined;
      return event
        ? { ...bound, binding: { state: 'bound', event, by: 'features', dateMissed: false } }
        : bound;
    });
    return changed ? boundAnew(sentence, references) : sentence;
  });
}

function meantBySpan(
  bound: BoundReference,
  sentence: BoundSentence,
  record: ContactRecord,
  ownDay: Day | undefined,
): ContactEvent | undefined {
  const { reference, parties, binding } = bound;
  const span = reference.spans[0] ?? spanBeside(reference, sentence);
  if (!span || binding.state !== 'unsure' || reference.dates.length > 0 || parties.length !== 2)
    return undefined;
  if (reference.modality !== 'held') return undefined;
  const other = measuredFrom(span, sentence, reference.aside);
  const sure =
    other !== undefined && (!reference.spans.includes(span) || leadsTo(span, sentence) === other);
  const days = daysMeant(span) ?? roughlyMeant(span, reference, sure);
  const ago = span.direction === 'ago' && reference.people.length >= 2 ? ownDay : undefined;
  const from = other ? spanOf(other.when).first : (ago ?? dayOfNews(bound, sentence, ownDay));
  if (!days || !from) return undefined;
  const pair = pairOf(reference.people, sentence);
  const earliest = addDays(from, -days.most);
  const latest = addDays(from, -days.least);
  const near = record.between(parties).filter(
    (event) =>
      event !== other &&
      spanOf(event.when).first >= earliest &&
      spanOf(event.when).first <= latest &&
      tookPlace(event) &&
      sameWho(reference.people.length >= 2 ? reference.people : pair, event, other) &&
      (isExactly(span, event, from) ||
        // Letters are rare: so long ago the two had but this one contact.
        (event.kind === 'letter' && reference.people.length >= 2) ||
        (!days.fair && !ago) ||
        !contradicts(reference.kinds, reference.strict, event)),
  );
  const [event] = near;
  if (!event || near.length > 1 || !days.fair) return near.length === 1 ? event : undefined;
  const { first } = spanOf(event.when);
  return first >= addDays(from, -days.fair.most) && first <= addDays(from, -days.fair.least)
    ? event
    : undefined;
}

/**
 * A span that is not the contact's own: "The call came two months after their SUMMIT" leads to what is told
 * beside the main contact, "Nine months before the summit, ministers MEETING in Lomé" away from it.
 */
function spanBeside(
  { aside, start }: Reference,
  { read, references }: BoundSentence,
): SpanRead | undefined {
  const way = aside ? 'after' : 'before';
  const span = read.spans.findLast(({ direction, end }) => direction === way && end <= start);
  const first = span && references.find(({ reference }) => reference.start >= span.end);
  if (aside) return first?.reference.start === start ? span : undefined;
  return first?.reference.aside && first.reference.start < start && eventOf(first)
    ? span
    : undefined;
}

/** Whether it lies as many days or weeks before as the copy says, to the day or nearly so. */
function isExactly({ unit, days }: SpanRead, { when }: ContactEvent, from: Day): boolean {
  const day = addDays(from, -Math.round(days));
  const { first, last } = spanOf(when);
  return (
    (unit === 'day' || unit === 'week') && first <= addDays(day, 1) && last >= addDays(day, -1)
  );
}

interface Days {
  least: number;
  most: number;
  /** Where the contact must lie, if no other one may lie between the bounds. */
  fair?: Days;
}

/** "six months after they had met in Vienna": of words that say how they met. */
function roughlyMeant(
  { unit, days, hedge, direction }: SpanRead,
  { strict, otherTime, aside, people }: Reference,
  sure: boolean,
): Days | undefined {
  if ((unit !== 'month' && unit !== 'year') || days > LONGEST_ROUGH || days < LONGEST / 2)
    return undefined;
  if (direction === 'ago' || !(otherTime || aside || sure)) return undefined;
  if (!strict && people.length < 2) return undefined;
  // "almost four months" is no more than four, "just over three" no less than three.
  const around = (share: number): Days => ({
    least: Math.round(days * (hedge === 'over' ? 1 - NO_MORE : 1 - share)),
    most: Math.round(days * (hedge === 'under' ? 1 + NO_MORE : 1 + share)),
  });
  return { ...around(ALONE), fair: around(FAIR) };
}

/** How many days ago a stated span can mean, where it still stands for a day. */
function daysMeant({ unit, days, hedge }: SpanRead): Days | undefined {
  if (days > LONGEST || unit === 'month' || unit === 'year') return undefined;
  const told = Math.round(days);
  if (hedge === 'under') return { least: Math.round(days * UNDER), most: told };
  if (hedge === 'over') return { least: told, most: Math.round(days * OVER) };
  const slack = unit === 'week' ? 3 : hedge === 'none' ? 1 : 2;
  return { least: told - slack, most: told + slack };
}

const POINTS_BACK =
  /^(?:But |And )?(?:That|This|It|Which) (?:was|is|came|comes|followed|fell|took place)\s$/;

/** "six days after they had met": from the contact of the sentence; "four weeks before": from that of the text. */
function measuredFrom(
  span: SpanRead,
  bound: BoundSentence,
  aside: boolean,
): ContactEvent | undefined {
  const { text, start } = span;
  const {
    references,
    before,
    read: { sentence },
  } = bound;
  if (/\b(?:after|since|following)$/i.test(text) && aside) {
    const mains = new Set(
      references
        .filter((bound) => !bound.reference.aside)
        .map(eventOf)
        .filter((event) => event !== undefined),
    );
    const [main] = mains;
    // "That was three months after they had met in Gyeongju": from what the sentence before told.
    if (mains.size === 0 && POINTS_BACK.test(sentence.text.slice(0, start - sentence.start)))
      return before;
    return mains.size === 1 ? main : undefined;
  }
  if (!/\b(?:before|earlier|previously)$/i.test(text) || aside) return undefined;
  return leadsTo(span, bound) ?? before;
}

/** "Nine months before the summit, ministers meeting in Lomé": the contact beside theirs that the span leads to. */
function leadsTo({ end }: SpanRead, { references }: BoundSentence): ContactEvent | undefined {
  const next = references.find(({ reference }) => reference.start >= end);
  return next?.reference.aside ? eventOf(next) : undefined;
}

/**
 * "Shares fell on Friday, a day after they had met", "said on Thursday that Trump had rung him a day
 * earlier": the day of the sentence, where that is no other contact's.
 */
function dayOfNews(
  { reference }: BoundReference,
  { read, references }: BoundSentence,
  ownDay: Day | undefined,
): Day | undefined {
  if (!reference.aside && !isEarlier(reference)) return undefined;
  const others = references.filter(
    (other) =>
      other.reference !== reference &&
      !other.reference.aside &&
      !other.reference.implied &&
      other.reference.modality === 'held',
  );
  if (others.length > 0) return undefined;
  const told = read.dates.filter(
    (date) => date.precision === 'day' && !references.some((other) => isOwn(other, date)),
  );
  return told.length > 1 ? undefined : (told[0]?.spans[0]?.first ?? ownDay);
}

/** "a day earlier", "the day before": counted in days from what is told. */
function isEarlier({ spans: [span] }: Reference): boolean {
  return span?.unit === 'day' && /\b(?:before|earlier|previously)$/i.test(span.text);
}

function isOwn({ reference }: BoundReference, date: DateRead): boolean {
  return !reference.implied && reference.dates.includes(date);
}

/** "Trump and Kim sat down, eight months after they had met": the two of whom the sentence tells. */
function pairOf(named: readonly string[], { references }: BoundSentence): readonly string[] {
  const mains = references.filter(({ reference }) => !reference.aside);
  const [people, ...others] = new Set(mains.map(({ reference }) => reference.people));
  const two = people?.length === 2 && others.length === 0 ? people : named;
  return named.every((id) => two.includes(id)) ? two : named;
}

/** Those who are named, or else those who took part in the other too. */
function sameWho(
  people: readonly string[],
  event: ContactEvent,
  from: ContactEvent | undefined,
): boolean {
  if (people.length >= 2) return people.every((id) => event.participants.includes(id));
  return (
    from !== undefined &&
    people.every((id) => event.participants.includes(id)) &&
    from.participants.length === 2 &&
    from.participants.every((id) => event.participants.includes(id))
  );
}
