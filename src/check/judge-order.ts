/** "First call since", "third meeting this year" against the record's own count. */

import { datesIn } from '../reading/dates.js';
import { type Day, overlap, spanOf } from '../record/calendar.js';
import type { ContactEvent, Kind } from '../record/schema.js';
import { occurrenceStanding, tookPlace } from '../record/standing.js';
import { factsOf } from './event-facts.js';
import { sourced } from './judge-date.js';
import {
  approve,
  type BoundReference,
  type BoundSentence,
  type Copy,
  eventOf,
  flag,
  passage,
} from './reading.js';
import { theEvent } from './wording.js';

const ORDINALS = [
  'first',
  'second',
  'third',
  'fourth',
  'fifth',
  'sixth',
  'seventh',
  'eighth',
  'ninth',
  'tenth',
];
const COUNTED: readonly { pattern: RegExp; kinds: readonly Kind[]; whole: boolean }[] = [
  {
    pattern: /\b(?:phone |telephone )?(?:calls?|conversation by phone)\b/i,
    kinds: ['call', 'video-call'],
    whole: true,
  },
  {
    pattern: /\b(?:face-to-face |in-person )?(?:meetings?|encounters?)\b/i,
    kinds: ['meeting', 'summit', 'visit'],
    whole: true,
  },
  {
    pattern: /\bface-to-face talks|in-person talks\b/i,
    kinds: ['meeting', 'summit', 'visit'],
    whole: true,
  },
  { pattern: /\bsummits?\b/i, kinds: ['summit'], whole: false },
  { pattern: /\brounds?\b/i, kinds: ['talks'], whole: false },
  { pattern: /\bvisits?\b/i, kinds: ['visit'], whole: false },
  { pattern: /\bletters?\b/i, kinds: ['letter'], whole: true },
  {
    pattern: /\b(?:met|meet) (?:face to face|in person)|\bmet\b/i,
    kinds: ['meeting', 'summit', 'visit'],
    whole: true,
  },
  {
    pattern: /\b(?:spoken|spoke|talked) by (?:phone|telephone)\b/i,
    kinds: ['call', 'video-call'],
    whole: true,
  },
];
const ORDER =
  /\b(?:their |the |his |a |Trump's |leaders' )?(first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)\b(?!\s+(?:term|lady|phase|time in office|day|week|quarter|half|half of|world war|stop|anniversary|half-hour|vice|formal|official|full-scale|standalone|substantive|proper|known|public|joint|state))/gi;

/** No sentence counts so often. */
const MOST = 20;

/** Judges the ordinals of a sentence that count contacts of its parties. */
export function judgeOrder(copy: Copy, sentence: BoundSentence): void {
  const { text, start } = sentence.read.sentence;
  let count = 0;
  for (const match of text.matchAll(ORDER)) {
    count += 1;
    if (count > MOST) return;
    const ordinal = ORDINALS.indexOf((match[1] ?? '').toLowerCase()) + 1;
    const from = start + match.index + match[0].length - (match[1]?.length ?? 0);
    judgeOrdinal(
      copy,
      sentence,
      ordinal,
      from,
      text.slice(match.index + match[0].length, match.index + match[0].length + 140),
    );
  }
}

interface Scope {
  /** Whether an event lies in it; none may be counted before. */
  holds: (event: ContactEvent) => boolean;
  end: number;
}

function judgeOrdinal(
  copy: Copy,
  sentence: BoundSentence,
  ordinal: number,
  from: number,
  after: string,
): void {
  const stop = /[.;]|,(?!\s*(?:in|on|at)\b)/.exec(after)?.index ?? after.length;
  const rest = after.slice(0, stop);
  const near = boundNear(sentence, from);
  const event = near?.event ?? sentence.about;
  if (!event || !tookPlace(event)) return;
  const what = counted(rest, sentence, from, near?.bound);
  if (!what) return;
  const offset = from + (ORDINALS[ordinal - 1]?.length ?? 0);
  const scope = scopeOf(copy, sentence, event, rest, offset);
  if (!scope) return;
  const events = sameKind(copy, event, what, near?.bound).filter(scope.holds);
  const until = events.slice(0, events.indexOf(event) + 1);
  if (!until.includes(event)) return;
  const sure = until.filter(
    (other) => occurrenceStanding(other) === 'confirmed' || other === event,
  ).length;
  const end = offset + scope.end;
  if (ordinal >= sure && ordinal <= until.length) {
    approve(copy, from, end, event, 'the count');
    return;
  }
  const before = until.at(-2);
  const right = ORDINALS[until.length - 1];
  const list = until.filter((other) => other !== event).map((other) => theEvent(other));
  const wording =
    ordinal === 1 &&
    before &&
    /\b(?:since|in)\b/.test(rest) &&
    !/\bthis year\b|\bin \d{4}\b/.test(rest)
      ? copy.text
          .slice(from, end)
          .replace(
            /\b(?:since|in (?:more|less|over|almost|nearly|about|a|an|the|\w+))\b.*$/s,
            `since ${theEvent(before)}`,
          )
      : right === undefined
        ? `${until.length}th${copy.text.slice(offset, end)}`
        : `${right}${copy.text.slice(offset, end)}`;
  flag(copy, {
    kind: 'order',
    ...passage(copy, from, end),
    event: event.id,
    record:
      list.length > 0
        ? `The record counts before it: ${list.slice(-3).join('; ')}.`
        : `The record counts none before ${theEvent(event)}.`,
    ...sourced(event),
    wording,
  });
}

/** The reference in whose words the ordinal stands, or right beside which. */
function boundNear(
  sentence: BoundSentence,
  from: number,
): { bound: BoundReference; event: ContactEvent } | undefined {
  const inside = sentence.references.find(
    ({ reference }) => reference.start <= from + 12 && from < reference.end,
  );
  const main =
    inside && eventOf(inside)
      ? inside
      : sentence.references.find((bound) => !bound.reference.aside && eventOf(bound));
  const event = main && eventOf(main);
  return main && event ? { bound: main, event } : undefined;
}

function counted(
  rest: string,
  sentence: BoundSentence,
  from: number,
  bound: BoundReference | undefined,
): (typeof COUNTED)[number] | undefined {
  const head = rest.slice(0, 60).split(/\b(?:since|in|this|between|after|of)\b/)[0] ?? '';
  const found = COUNTED.find(({ pattern }) => pattern.test(head));
  if (found) return found;
  if (/^\s*time\b/i.test(rest)) {
    const clause = sentence.read.sentence.text;
    return (
      COUNTED.find(({ pattern }) => pattern.test(rest)) ??
      (bound?.reference.strict
        ? COUNTED.find(({ pattern }) => pattern.test(bound.reference.words))
        : undefined) ??
      (/\bspoken?\b/.test(clause) ? undefined : undefined)
    );
  }
  // "The call was the first since": what was named before is counted.
  if (
    /^\s*(?:since|in|this|between)\b/.test(rest) &&
    bound &&
    bound.reference.start < from &&
    bound.reference.strict
  ) {
    return COUNTED.find(({ kinds }) => kinds.some((kind) => bound.reference.kinds.includes(kind)));
  }
  return undefined;
}

/** Since when, or within which span, the copy counts. */
function scopeOf(
  copy: Copy,
  sentence: BoundSentence,
  event: ContactEvent,
  rest: string,
  offset: number,
): Scope | undefined {
  const at = (pattern: RegExp) => {
    const match = pattern.exec(rest);
    return match ? { match, end: match.index + match[0].length } : undefined;
  };
  const within = (first: Day, last: Day, end: number): Scope => ({
    holds: (other) => overlap(spanOf(other.when), { first, last }),
    end,
  });
  const thisYear = at(/\bthis year\b/i);
  if (thisYear) {
    const year = copy.dated ? copy.written.slice(0, 4) : event.when.start.slice(0, 4);
    return year === event.when.start.slice(0, 4)
      ? within(`${year}-01-01`, `${year}-12-31`, thisYear.end)
      : undefined;
  }
  const inYear = at(/\b(?:in|of) (20\d\d)\b/);
  if (inYear) return within(`${inYear.match[1]}-01-01`, `${inYear.match[1]}-12-31`, inYear.end);
  const since = at(/\bsince\b/i);
  if (since) return sinceScope(copy, sentence, event, since.end, offset);
  const span = sentence.read.spans.find(
    ({ start, direction }) => direction === 'in' && start > offset && start - offset < 60,
  );
  if (span) {
    const days = span.hedge === 'over' ? span.days : span.days / 1.15;
    const limit = spanOf(event.when).first;
    return {
      holds: (other) =>
        other === event ||
        (spanOf(other.when).last < limit && daysFrom(spanOf(other.when).last, limit) < days * 0.87),
      end: span.end - offset,
    };
  }
  // "Takaichi's first meeting with Trump, on …", "met for the second time at …": of all time.
  const own = /(?:\b(?:their|his|her|its)|['’]s)\s+(?:\w+)?$/i.test(
    copy.text.slice(Math.max(0, offset - 24), offset),
  );
  const plain = own
    ? at(
        /^\s+(?:ever\s+)?(?:face-to-face |in-person |bilateral |phone )?(?:meeting|call|encounter)\b(?!\s+(?:of|as|in|under|at|since|after|this|on)\b)/i,
      )
    : undefined;
  if (plain) return { holds: () => true, end: plain.end };
  const time = /\bfor the $/i.test(
    copy.text.slice(
      Math.max(0, offset - 20),
      offset - (/\w+$/.exec(copy.text.slice(0, offset))?.[0].length ?? 0),
    ),
  )
    ? at(/^\s+time\b/i)
    : undefined;
  if (
    time &&
    !/\b(?:in|this|of)\b/i.test(
      rest.slice(time.end, time.end + 14).replace(/^\s+(?:in|at)\s+\p{Lu}/u, ''),
    )
  )
    return { holds: () => true, end: time.end };
  const ever = at(/^\s*-?ever\b/i);
  return ever
    ? {
        holds: () => true,
        end: Math.max(ever.end, /\b(?:meeting|call|summit|visit)\b/.exec(rest)?.index ?? 0),
      }
    : undefined;
}

function daysFrom(from: Day, to: Day): number {
  return (Date.parse(to) - Date.parse(from)) / 86_400_000;
}

function sinceScope(
  copy: Copy,
  sentence: BoundSentence,
  event: ContactEvent,
  sinceEnd: number,
  offset: number,
): Scope | undefined {
  const after = sentence.references.find(
    ({ reference }) =>
      reference.start >= offset + sinceEnd - 1 && reference.start < offset + sinceEnd + 60,
  );
  const other = after && eventOf(after);
  if (after) {
    if (!other || other === event) return undefined;
    const { last } = factsOf(other, copy.record).span;
    const order = copy.record.inOrder;
    const index = order.indexOf(other);
    return {
      holds: (each) => order.indexOf(each) > index && spanOf(each.when).last >= last,
      end: Math.max(sinceEnd, after.reference.end - offset),
    };
  }
  const words = sentence.read.sentence.words.filter(({ start }) => start >= offset + sinceEnd);
  const date = datesIn({ words: words.slice(0, 6) }, copy.written)[0];
  const first = words[0];
  if (!date || !first || date.start - first.start > 12 || (date.relative && !copy.dated))
    return undefined;
  const [span] = date.spans;
  if (!span || span.first >= spanOf(event.when).first) return undefined;
  // "the first since 2019": what took place in 2019 itself is the one before.
  const from = date.precision === 'day' ? span.first : span.last;
  const start = /\b(?:second|third|fourth|fifth|sixth)\b/i.test(copy.text.slice(offset - 8, offset))
    ? span.first
    : from;
  return {
    holds: (each) =>
      each === event ||
      (spanOf(each.when).first > start && start !== span.first) ||
      (start === span.first && spanOf(each.when).first >= start && date.precision !== 'day'),
    end: date.end - offset,
  };
}

/** The contacts that are counted with an event: of the kind, between the same sides and people. */
function sameKind(
  copy: Copy,
  event: ContactEvent,
  what: (typeof COUNTED)[number],
  bound: BoundReference | undefined,
): ContactEvent[] {
  const people =
    bound && bound.reference.people.length >= 2
      ? bound.reference.people
      : event.participants.length === 2
        ? event.participants
        : [];
  const parties = bound?.parties.length ? bound.parties : event.parties;
  return (
    copy.record
      .between(parties.slice(0, 3))
      // That both were at one gathering of many is no meeting of the two.
      .filter((other) => other === event || other.parties.length < 4 || event.parties.length >= 4)
      .filter(
        (other) =>
          (what.kinds.includes(other.kind) || other === event) &&
          tookPlace(other) &&
          people.every((id) => other.participants.includes(id)),
      )
  );
}
