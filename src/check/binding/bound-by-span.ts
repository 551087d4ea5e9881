/** Contacts of which no day is told, but how long before another one they were: "six days after they had met". */
import type { SpanRead } from '../../reading/dates/intervals.js';
import type { DateRead } from '../../reading/reading.js';
import { addDays, type Day, spanOf } from '../../record/calendar.js';
import type { ContactRecord } from '../../record/record.js';
import type { ContactEvent } from '../../record/schema.js';
import { tookPlace } from '../../record/standing.js';
import { type BoundReference, type BoundSentence, eventOf } from '../reading.js';
import { aboutOf } from './about.js';

/** Longer spans are told too roughly to stand for a day. */
const LONGEST = 60;

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
    return changed
      ? {
          ...sentence,
          references,
          about: aboutOf(sentence.read, references, sentence.before) ?? sentence.about,
        }
      : sentence;
  });
}

function meantBySpan(
  bound: BoundReference,
  sentence: BoundSentence,
  record: ContactRecord,
  ownDay: Day | undefined,
): ContactEvent | undefined {
  const { reference, parties, binding } = bound;
  const [span] = reference.spans;
  if (!span || binding.state !== 'unsure' || reference.dates.length > 0 || parties.length !== 2)
    return undefined;
  if (reference.modality !== 'held') return undefined;
  const days = daysMeant(span);
  const other = measuredFrom(span, sentence, reference.aside);
  const from = other ? spanOf(other.when).first : dayOfNews(bound, sentence, ownDay);
  if (!days || !from) return undefined;
  const earliest = addDays(from, -days.most);
  const latest = addDays(from, -days.least);
  const near = record
    .between(parties)
    .filter(
      (event) =>
        event !== other &&
        spanOf(event.when).first >= earliest &&
        spanOf(event.when).first <= latest &&
        tookPlace(event) &&
        sameWho(reference.people, event, other),
    );
  return near.length === 1 ? near[0] : undefined;
}

/** How many days ago a stated span can mean, where it still stands for a day. */
function daysMeant({ unit, days, hedge }: SpanRead): { least: number; most: number } | undefined {
  if (days > LONGEST || unit === 'month' || unit === 'year') return undefined;
  const told = Math.round(days);
  if (hedge === 'under') return { least: Math.round(days * UNDER), most: told };
  if (hedge === 'over') return { least: told, most: Math.round(days * OVER) };
  const slack = unit === 'week' ? 3 : hedge === 'none' ? 1 : 2;
  return { least: told - slack, most: told + slack };
}

/** "six days after they had met": from the contact of the sentence; "four weeks before": from that of the text. */
function measuredFrom(
  { text }: SpanRead,
  { references, before }: BoundSentence,
  aside: boolean,
): ContactEvent | undefined {
  if (/\b(?:after|since|following)$/i.test(text) && aside) {
    const mains = new Set(
      references
        .filter((bound) => !bound.reference.aside)
        .map(eventOf)
        .filter((event) => event !== undefined),
    );
    const [main] = mains;
    return mains.size === 1 ? main : undefined;
  }
  return /\b(?:before|earlier|previously)$/i.test(text) && !aside ? before : undefined;
}

/** "Shares fell on Friday, a day after they had met": what the sentence tells is no contact, and has a day. */
function dayOfNews(
  { reference }: BoundReference,
  { read, references }: BoundSentence,
  ownDay: Day | undefined,
): Day | undefined {
  if (!reference.aside) return undefined;
  if (references.some((other) => !other.reference.aside && !other.reference.implied))
    return undefined;
  const told = read.dates.filter(
    (date) => date.precision === 'day' && !references.some((other) => isOwn(other, date)),
  );
  return told.length > 1 ? undefined : (told[0]?.spans[0]?.first ?? ownDay);
}

function isOwn({ reference }: BoundReference, date: DateRead): boolean {
  return !reference.implied && reference.dates.includes(date);
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
