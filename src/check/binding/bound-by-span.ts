/** Contacts of which no day is told, but how long before another one they were: "six days after they had met". */
import type { SpanRead } from '../../reading/dates/intervals.js';
import { addDays, type Day, daysBetween, spanOf } from '../../record/calendar.js';
import type { ContactRecord } from '../../record/record.js';
import type { ContactEvent } from '../../record/schema.js';
import { tookPlace } from '../../record/standing.js';
import { type BoundReference, type BoundSentence, eventOf } from '../reading.js';
import { aboutOf } from './about.js';

/** Longer spans are told too roughly to stand for a day. */
const LONGEST = 60;

/** The same sentences, with what a span tells bound to the one contact of that day. */
export function boundBySpan(
  sentences: readonly BoundSentence[],
  record: ContactRecord,
): readonly BoundSentence[] {
  return sentences.map((sentence) => {
    let changed = false;
    const references = sentence.references.map((bound): BoundReference => {
      const event = meantBySpan(bound, sentence, record);
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
  { reference, parties, binding }: BoundReference,
  sentence: BoundSentence,
  record: ContactRecord,
): ContactEvent | undefined {
  const [span] = reference.spans;
  if (!span || binding.state !== 'unsure' || reference.dates.length > 0 || parties.length !== 2)
    return undefined;
  if (reference.modality !== 'held') return undefined;
  const slack = slackOf(span);
  const from = measuredFrom(span, sentence, reference.aside);
  if (slack === undefined || !from) return undefined;
  const day = addDays(spanOf(from.when).first, -Math.round(span.days));
  const near = record
    .between(parties)
    .filter(
      (event) =>
        event !== from &&
        daysApart(spanOf(event.when).first, day) <= slack &&
        tookPlace(event) &&
        sameWho(reference.people, event, from),
    );
  return near.length === 1 ? near[0] : undefined;
}

/** How many days off a stated span may be, where it still stands for a day. */
function slackOf({ unit, days, hedge }: SpanRead): number | undefined {
  if (days > LONGEST || hedge === 'under' || hedge === 'over') return undefined;
  if (unit === 'day') return hedge === 'none' ? 1 : 2;
  return unit === 'week' ? 3 : undefined;
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

/** Those who are named, or else those who took part in the other too. */
function sameWho(people: readonly string[], event: ContactEvent, from: ContactEvent): boolean {
  if (people.length >= 2) return people.every((id) => event.participants.includes(id));
  return (
    people.every((id) => event.participants.includes(id)) &&
    from.participants.length === 2 &&
    from.participants.every((id) => event.participants.includes(id))
  );
}

function daysApart(one: Day, other: Day): number {
  return one <= other ? daysBetween(one, other) : daysBetween(other, one);
}
